import Articles
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [
        (
            "fr",
            "Le ministre des affaires étrangères a rencontré son homologue à la capitale pour des entretiens sur les relations entre les deux pays. Les deux parties ont signé un accord dans le domaine du commerce et ont convenu que les échanges seront plus importants avec cette nouvelle étape, qui est la première pour les deux gouvernements."
        ),
        (
            "de",
            "Der Außenminister hat am Montag seinen Amtskollegen in der Hauptstadt getroffen und mit ihm über die Beziehungen der beiden Länder gesprochen. Nach dem Treffen sagte er, dass die Gespräche für beide Seiten nützlich waren und dass man sich im Herbst wieder treffen werde, um das Abkommen zu unterzeichnen."
        ),
        (
            "ru",
            "Министр иностранных дел встретился в понедельник со своим коллегой в столице и обсудил с ним отношения двух стран."
        ),
        (
            "id",
            "Menteri luar negeri bertemu dengan mitranya di ibu kota pada hari Senin dan membahas hubungan kedua negara. Setelah pertemuan itu, dia mengatakan bahwa pembicaraan tersebut tidak mudah, tetapi kedua pihak akan bertemu lagi untuk menandatangani perjanjian yang telah lama ditunggu oleh mereka dalam bidang perdagangan."
        ),
    ])
    func rejectsWhatIsSurelyNotEnglish(_ language: String, _ text: String) throws {
        #expect(try Items(text).rejections.map(\.reason) == [.notEnglish(language: language)])
        #expect(try Items(text, options: .init(acceptsOtherLanguages: true)).articles.count == 1)
    }

    @Test(arguments: [
        (
            "da",
            "Udenrigsministeren mødte sin kollega i hovedstaden mandag og talte om forholdet mellem de to lande. Efter mødet blev der ikke sagt noget om aftalen, som begge regeringer har arbejdet på siden januar, og ministeren rejste hjem igen samme aften efter et kort besøg hos kongen."
        ),
        (
            "no",
            "Utenriksministeren møtte sin kollega i hovedstaden mandag og snakket om forholdet mellom de to landene. Etter møtet ble det ikke sagt noe om avtalen, som begge regjeringene har arbeidet med siden januar, og ministeren reiste hjem igjen samme kveld etter et kort besøk hos kongen."
        ),
    ])
    func tellsNorwegianFromDanish(_ language: String, _ text: String) throws {
        #expect(try Items(text).rejections.map(\.reason) == [.notEnglish(language: language)])
    }

    @Test(arguments: [
        "Talks ended.", "Le ministre est arrivé.",
        "President Nguyễn Xuân Phúc met Prime Minister Phạm Minh Chính in Hà Nội.",
        "The minister said “la vie est belle, et les amis sont dans le jardin avec les enfants” and left the hall, which was full of people who had been waiting for the visit since the early hours of the morning.",
        "KUALA LUMPUR, Aug 30 (Bernama) -- Wisma Putra: YB Dato' Sri Menteri.",
    ])
    func takesShortAndMixedTexts(_ text: String) throws {
        #expect(try Items(text).articles.count == 1)
    }

    /// Feeds give a sentence or two; one sentence is known for foreign by its want of anything English.
    @Test(arguments: [
        "I ministri degli Esteri si sono incontrati martedì a Roma per discutere della cooperazione tra i due Paesi vicini.",
        "De ministers van Buitenlandse Zaken ontmoetten elkaar dinsdag in Den Haag om over samenwerking tussen beide landen te praten.",
        "Waziri wa mambo ya nje alikutana na mwenzake Nairobi siku ya Jumanne kujadili ushirikiano wa kiuchumi kati ya nchi hizo mbili.",
        "A két külügyminiszter kedden Budapesten találkozott, hogy megvitassa az országaik közötti együttműködést, és egy szerződést is aláírt.",
        "Ministrat e Jashtëm u takuan të martën në Tiranë për të diskutuar bashkëpunimin ekonomik midis dy vendeve.",
        "Para menteri luar negeri bertemu di Jakarta pada hari Selasa untuk membahas kerja sama ekonomi antara kedua negara.",
        "Wasiirrada arrimaha dibadda ayaa Talaadadii ku kulmay Muqdisho si ay uga wada hadlaan iskaashiga dhaqaalaha ee labada dal.",
        "两国外交部长周二在北京会面，讨论两国之间的经济合作。",
        "両国の外相は火曜日に東京で会談した。",
        "Արտաքին գործերի նախարարները հանդիպեցին Երևանում երեքշաբթի օրը։",
    ])
    func setsOneForeignSentenceAside(_ text: String) throws {
        guard case .notEnglish? = try Items(text).rejections.first?.reason else {
            Issue.record("taken for English: \(text)")
            return
        }
    }

    @Test(arguments: [
        "Xi Jinping meets Wang Yi, Lavrov, Borrell.",
        "ÇAVUŞOĞLU, BLİNKEN DISCUSS NATO ENLARGEMENT, F-16 SALE, SYRIA",
        "Kyrgyzstan, Tajikistan presidents discuss delimitation, demarcation of border.",
        "PM Sheikh Hasina, PM Narendra Modi sign MoUs on water sharing, railways.",
        "Bolivia-Chile relations: Foreign Minister Rogelio Mayta, Alberto van Klaveren review agenda.",
        "President Joko “Jokowi” Widodo on Monday flew to Beijing to meet Chinese President Xi Jinping as Jakarta pursues stronger economic ties.",
        "Shr profit 13 cts vs profit 56 cts\nNet profit 195,202 vs profit 857,006\nRevs 47.5 mln vs 42.9 mln\nAvg shrs 3,086,386 vs 2,465,996\nSales 9,310,000 vs 8,894,000",
        "International Match\nBrunnland v Tavria\nBrunnland: Talav, M. Herr, I. Jimen, Torr Nil, Riv, Jonat, Guem, Esquiv, Aquin, R. Jimen, Vel.",
        "Le Monde: “Nous sommes en guerre”. Thus spoke the president on Monday, as the delegation arrived in the capital.",
    ])
    func takesHeadlinesAndSentencesFullOfNames(_ text: String) throws {
        #expect(try Items(text).articles.count == 1)
    }
}
