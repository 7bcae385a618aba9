// swift-format-ignore-file
/// Words that can tell of a meeting: the class, then words, tab-separated; `TriggerTable` says what the classes are.
/// Source: the language of news; written for this program.
let triggerRows: StaticString = #"""
meet	met meet meets meeting meetings encounter confers conferred confer huddled
talk	talks talk talked talking discussions discussion discussed discuss discusses discussing negotiations negotiation negotiated negotiate negotiating consultations consultation dialogue conversation conversations exchange exchanged interview
visit	visit visited visits visiting visitor trip trips tour toured touring travel travels travelled traveled travelling traveling arrive arrived arrives arriving arrival fly flew flies flying flown headed heading heads landed lands went go goes going left leaves leaving returned returns return departed depart come came comes coming stay stayed pilgrimage stop stops stopped stopover accompany accompanied accompanying
host	host hosted hosts hosting receive received receives receiving welcome welcomed welcomes welcoming greet greeted greets greeting summon summons summoned summoning reception banquet dinner lunch luncheon breakfast invited hospitality
call	call called calls calling phone phoned telephone telephoned spoke speak speaks speaking spoken video videoconference teleconference rang virtual virtually
summit	summit summits conference forum session gathering trilateral quadrilateral congress ministerial plenary assembly convened convene gather gathered gathers attended attend attends attending participated participate participates participating participation joined join joins
bilateral	bilateral bilaterally sidelines margins sideline
credentials	credentials credence
tell	told tell tells telling briefed assured informed thanked
sign	signed signing sign signs inked witnessed
counterpart	counterpart counterparts
delegation	delegation delegations mission
dispatch	sent dispatched send sends sending envoy envoys
joint	jointly joint together alongside
"""#
