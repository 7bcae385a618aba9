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
        "Talks ended.", "Le ministre est arrivé.",
        "President Nguyễn Xuân Phúc met Prime Minister Phạm Minh Chính in Hà Nội.",
        "The minister said “la vie est belle, et les amis sont dans le jardin avec les enfants” and left the hall, which was full of people who had been waiting for the visit since the early hours of the morning.",
        "KUALA LUMPUR, Aug 30 (Bernama) -- Wisma Putra: YB Dato' Sri Menteri.",
    ])
    func takesShortAndMixedTexts(_ text: String) throws {
        #expect(try Items(text).articles.count == 1)
    }
}
