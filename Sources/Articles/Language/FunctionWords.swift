/// The commonest words of languages written in Latin letters, without those that several share.
enum FunctionWords {
    /// English first.
    static let languages: [(tag: String, words: [String])] = [
        (
            "en",
            [
                "the", "of", "and", "to", "that", "is", "was", "for", "with", "said", "by", "it", "his", "has", "from",
                "have",
                "be", "this", "which", "were", "would", "who", "their", "been", "will", "at", "not", "as", "but", "he",
                "are",
                "had", "its",
            ]
        ),
        (
            "fr",
            [
                "le", "les", "et", "des", "une", "du", "dans", "qui", "pour", "sur", "est", "au", "aux", "pas", "avec",
                "ont",
                "ce", "cette", "sont", "été", "plus", "leur", "mais", "ses", "être", "l", "d", "qu",
            ]
        ),
        (
            "es",
            [
                "el", "los", "las", "una", "del", "por", "con", "para", "su", "al", "lo", "como", "más", "pero", "sus",
                "fue",
                "ha", "este", "entre", "también", "y", "que", "se",
            ]
        ),
        (
            "pt",
            [
                "os", "uma", "do", "da", "dos", "das", "em", "não", "na", "no", "ao", "mais", "foi", "são", "pelo",
                "pela",
                "também", "seu", "sua", "com", "e", "que",
            ]
        ),
        (
            "it",
            [
                "il", "della", "di", "che", "gli", "nel", "alla", "sono", "è", "dei", "delle", "con", "anche", "ha",
                "dal",
                "più", "questo", "essere", "stato", "loro",
            ]
        ),
        (
            "de",
            [
                "der", "die", "und", "das", "den", "von", "zu", "mit", "dem", "für", "ist", "im", "nicht", "auf", "ein",
                "eine",
                "auch", "sich", "werden", "hat", "wurde", "nach", "aus", "bei", "über", "wie",
            ]
        ),
        (
            "nl",
            [
                "het", "een", "van", "en", "dat", "niet", "zijn", "voor", "met", "ook", "aan", "wordt", "heeft", "naar",
                "maar", "werd", "bij", "uit", "nog", "over",
            ]
        ),
        (
            "sv",
            [
                "och", "att", "det", "som", "på", "är", "av", "för", "med", "inte", "har", "ett", "om", "från", "till",
                "den",
                "kan", "efter",
            ]
        ),
        (
            "da",
            [
                "og", "at", "det", "er", "på", "af", "til", "ikke", "med", "har", "et", "som", "fra", "blev", "eller",
                "også",
                "efter",
            ]
        ),
        // behind Danish, which so has what no word decides
        (
            "no",
            [
                "og", "å", "det", "er", "på", "av", "til", "ikke", "med", "har", "et", "som", "fra", "ble", "eller",
                "også",
                "etter", "blir", "mot",
            ]
        ),
        (
            "id",
            [
                "yang", "dan", "di", "untuk", "dengan", "dari", "pada", "ini", "itu", "dalam", "tidak", "akan", "juga",
                "oleh", "ke", "kata", "telah", "adalah", "mereka",
            ]
        ),
        (
            "tr",
            [
                "ve", "bir", "bu", "için", "ile", "olarak", "daha", "da", "de", "çok", "olan", "sonra", "kadar", "gibi",
                "ise", "ancak",
            ]
        ),
        (
            "pl",
            [
                "w", "i", "na", "z", "się", "nie", "do", "że", "jest", "to", "o", "jak", "przez", "oraz", "po", "od",
                "był",
                "dla",
            ]
        ),
        (
            "vi",
            [
                "và", "của", "là", "các", "được", "trong", "cho", "có", "với", "đã", "những", "này", "người", "không",
                "một",
                "tại",
            ]
        ),
        (
            "tl",
            [
                "ang", "ng", "mga", "sa", "na", "ay", "ni", "si", "para", "kung", "hindi", "ito", "siya", "nila", "kay",
                "mula",
            ]
        ),
        (
            "ro",
            [
                "și", "în", "de", "la", "cu", "care", "pe", "din", "este", "pentru", "sunt", "fost", "că", "mai", "să",
            ]
        ),
        (
            "fi",
            [
                "ja", "ei", "että", "mutta", "hän", "ovat", "joka", "kun", "myös", "oli", "kuin", "sekä", "tai",
                "jotka",
                "mukaan", "hänen", "jossa", "ole", "vuoden", "sen",
            ]
        ),
        (
            "cs",
            [
                "že", "ale", "jako", "který", "která", "které", "jsou", "podle", "při", "mezi", "aby", "byl", "byla",
                "bylo", "když", "také", "již", "jeho", "kteří", "se",
            ]
        ),
        (
            "hu",
            [
                "az", "hogy", "nem", "egy", "és", "volt", "már", "csak", "ezt", "mint", "azt", "szerint", "között",
                "amely", "meg", "lesz", "pedig", "után", "vagy", "magyar",
            ]
        ),
        (
            "hr",
            [
                "je", "su", "bi", "koji", "koja", "koje", "nije", "kako", "između", "biti", "što", "kao", "kojima",
                "rekao", "samo", "ili", "će", "nakon", "prema", "se",
            ]
        ),
        (
            "sq",
            [
                "të", "në", "për", "që", "është", "nga", "një", "janë", "dhe", "mbi", "ka", "kanë", "nuk", "kjo",
                "edhe",
                "duke", "ishte", "më", "tij", "midis",
            ]
        ),
        (
            "sw",
            [
                "ya", "wa", "kwa", "katika", "ni", "za", "cha", "na", "kuwa", "hiyo", "hilo", "alisema", "yake", "pia",
                "kati", "mbili", "huo", "baada", "nchi", "ambayo",
            ]
        ),
    ]

    /// By a few bits of the key: whether any list may have such a word, which most words are told by.
    private static let mayBeListed: [Bool] = {
        var mayBeListed = [Bool](repeating: false, count: 1 << slotBits)
        for key in index.keys { mayBeListed[slot(of: key)] = true }
        return mayBeListed
    }()

    private static let slotBits: UInt64 = 13

    private static func slot(of key: UInt128) -> Int {
        let folded = UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 64) &* 0xD6E8_FEB8_6659_FD93
        return Int((folded &* 0x9E37_79B9_7F4A_7C15) >> (64 - slotBits))
    }

    /// What is known of a word: the languages that list it, and whether it is one of `EnglishWords` that English has alone.
    private struct Listed {
        var languages: [Int] = []
        var isOwn: Bool?
    }

    /// By the bytes of the word, the last one lowest.
    private static let index: [UInt128: Listed] = {
        var index: [UInt128: Listed] = [:]
        for (i, language) in languages.enumerated() {
            for word in language.words { index[key(of: word), default: Listed()].languages.append(i) }
        }
        for (key, isOwn) in EnglishWords.isOwn { index[key, default: Listed()].isOwn = isOwn }
        return index
    }()

    /// A word as the lists are asked for it.
    static func key(of word: String) -> UInt128 { word.utf8.reduce(0) { $0 << 8 | UInt128($1) } }

    /// Longer words than this many bytes are in no list.
    private static let longest = 10

    /// What a text shows of the languages' commonest words.
    struct Counts {
        var words = 0
        /// Words of each language's list, and how many different ones.
        var hits = [Int](repeating: 0, count: FunctionWords.languages.count)
        var kinds = [Int](repeating: 0, count: FunctionWords.languages.count)
        /// Words that English has alone, and those that it shares or that name the matter of news.
        var english = (own: 0, shared: 0)
        /// Words with a letter beyond ASCII.
        var accented = 0
        /// Words that begin with a capital letter of ASCII.
        var capitalised = 0
        /// Digits.
        var digits = 0
    }

    static func counts(in text: Span<UInt8>) -> Counts {
        var counts = Counts()
        let mayBeListed = mayBeListed
        var seen: Set<UInt128> = []
        var word: UInt128 = 0
        var length = 0
        var isAccented = false
        func close() {
            guard length > 0 else { return }
            counts.words += 1
            if isAccented { counts.accented += 1 }
            if length <= longest, mayBeListed[slot(of: word)], let found = index[word] {
                if !found.languages.isEmpty {
                    let isNew = seen.insert(word).inserted
                    for language in found.languages {
                        counts.hits[language] += 1
                        if isNew { counts.kinds[language] += 1 }
                    }
                }
                switch found.isOwn {
                case true?: counts.english.own += 1
                case false?: counts.english.shared += 1
                case nil: break
                }
            }
            word = 0
            length = 0
            isAccented = false
        }
        for i in text.indices {
            let byte = text[i]
            switch byte {
            case 0x41...0x5A, 0x61...0x7A, 0x80...:
                if length == 0, byte <= 0x5A { counts.capitalised += 1 }
                word = word << 8 | UInt128(byte < 0x80 ? byte | 0x20 : byte)
                length += 1
                if byte >= 0x80 { isAccented = true }
            case 0x30...0x39:
                counts.digits += 1
                close()
            default: close()
            }
        }
        close()
        return counts
    }

    /// Whether the text shows enough of the commonest English words that no closer look is needed; it looks no further than
    /// it must, since nearly all news that comes in is English.
    static func isPlainlyEnglish(_ text: Span<UInt8>) -> Bool {
        var word: UInt32 = 0
        var length = 0
        var words = 0
        var hits = 0
        for i in 0..<min(2_000, text.count) {
            let byte = text[i]
            if byte > 0x20 {
                word = word << 8 | UInt32(byte | 0x20)
                length += 1
                continue
            }
            if length > 0 { words += 1 }
            switch (length, word) {
            // the, and, of, that, with, said, was
            case (3, 0x74_68_65), (3, 0x61_6E_64), (2, 0x6F_66), (4, 0x74_68_61_74), (4, 0x77_69_74_68),
                (4, 0x73_61_69_64),
                (3, 0x77_61_73):
                hits += 1
                if hits >= 6, hits * 12 >= words { return true }
            default: break
            }
            word = 0
            length = 0
        }
        return false
    }
}
