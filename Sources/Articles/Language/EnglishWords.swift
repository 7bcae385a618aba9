/// Words by which even one sentence of English news is known.
///
/// Of 21,000 titles, paragraphs and sentences of at least 16 words from 982 English articles of many sources, nine have
/// fewer than one of the first list in 25 words and fewer than one of the second in 12: lists of names, an address. A
/// sentence of 45 other languages in Latin letters has none of the first and hardly any of the second.
enum EnglishWords {
    /// Words that the other languages in Latin letters do not have.
    private static let own = [
        "the", "and", "that", "with", "said", "from", "by", "were", "would", "their", "been", "his", "have", "this",
        "who", "has", "which", "its", "are", "after", "more", "than", "about", "into", "other", "could",
        "when", "there", "she", "against", "between", "during", "before", "while", "where", "they", "also",
    ]

    /// Words that some of them have too, and nouns and verbs without which no report of states goes.
    private static let shared = [
        "it", "will", "be", "not", "to", "of", "on", "as", "an", "or", "may", "some", "how", "what",
        "says", "met", "meet", "meets", "new", "us", "all", "our", "my", "me", "if", "so", "no", "out", "up", "one",
        "two", "three", "first", "year", "years", "week", "month", "day", "people", "government", "officials",
        "country", "countries", "prime", "minister", "foreign", "trade", "security", "world", "state", "former",
        "next", "last", "talks", "visit", "leaders", "any", "only", "then", "can", "do", "does", "did", "you", "we",
        "he", "her", "him", "being", "off", "through", "such", "under", "since", "because", "both", "most", "many",
        "still", "just", "like", "over", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// By the key of the word: whether English has it alone.
    static let isOwn: [UInt128: Bool] = {
        var table: [UInt128: Bool] = [:]
        for word in own { table[FunctionWords.key(of: word)] = true }
        for word in shared { table[FunctionWords.key(of: word)] = false }
        return table
    }()
}
