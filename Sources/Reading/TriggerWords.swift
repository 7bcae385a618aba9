extension Reader {
    /// Words that rules of Findings ask for by name; those that no table of names holds must be in the lexicon too.
    static let triggerWords: [Substring] = """
        meet meets met meeting meetings talk talks talked talking visit visits visited visiting visitor tour toured tours
        touring trip trips travel travels travelled traveled travelling traveling arrive arrives arrived arriving arrival
        fly flew flies flying flown land landed host hosts hosted hosting receive receives received receiving welcome
        welcomed welcomes welcoming greet greeted greets greeting call calls called calling phone phoned telephone
        telephoned conversation conversations spoke speak speaks speaking spoken video virtual virtually videoconference
        teleconference summit summits negotiate negotiated negotiates negotiating negotiations negotiation discuss
        discusses discussed discussing discussion discussions consultation consultations dialogue conference forum session
        sidelines margins sideline margin delegation held hold holds holding convene convened convenes attend attends
        attended attending gather gathered gathering join joined joins joining sign signs signed signing signature
        concluded agreement agreements treaty pact memorandum memoranda memorandums mou mous accord accords deal deals
        declaration protocol contract credentials present presented presents counterpart counterparts encounter embrace
        embraced shook handshake lunch dinner banquet breakfast working official state courtesy paid pay pays paying
        make makes made making kick kicked wrap wrapped end ended ends ending begin began begins begun start started starts
        open opened opens leave leaves left return returned returns returning head heads headed heading go goes went going
        gone come comes came coming exchange exchanged exchanges interview audience reception ceremony bilateral trilateral
        quadrilateral multilateral face-to-face accompany accompanied accompanying sat sit sitting down brief briefed
        trilaterally together each other one another co-chair co-chaired co-host co-hosted chair chaired chairs lead led
        leads leading between among with including named both last first following after before during while told tells
        telling took take takes taking part place participate participated participates participating participation met
        confer confers conferred reach reached touch contact contacted contacts rang ring raised raise swap swapped stop
        stopped stopover transit spend spent due round rounds inauguration funeral anniversary anniversaries mark marks
        marked marking celebrate celebrates celebrated celebrating commemorate commemorates commemorated commemorating
        year years decade decades century centuries centenary centennial bicentenary jubilee ties relations relationship
        diplomatic established establish establishing establishment normalised normalized normalisation normalization
        severed sever severing broke cut restored restore restoring resumed resume upgraded upgrade elevate elevated
        elevating partnership partnerships strategic comprehensive alliance friendship independence republic founding
        founded liberation unification reunification national day war armistice battle attack massacre pro anti non assured
        """.split(whereSeparator: { $0 == " " || $0 == "\n" })
}
