package import Vocabulary

/// What a topic is: the phrases that name it, and those that look alike and do not.
package struct TopicDefinition: Hashable, Sendable {
    /// When a phrase counts.
    package enum Condition: Hashable, Sendable {
        case always
        /// From the topic's first year on, and in articles without a date.
        case year
        /// Where another phrase that always counts stands in the same article.
        case company
        /// Where one of the words stands in the same sentence.
        case near([String])
    }

    package struct Term: Hashable, Sendable {
        package var phrase: String
        package var condition: Condition

        package init(_ phrase: String, _ condition: Condition = .always) {
            self.phrase = phrase
            self.condition = condition
        }
    }

    package var topic: Topic
    package var label: String
    /// The code of IPTC Media Topics that comes nearest: `medtop:20000082`.
    package var mediaTopic: String?
    package var firstYear: Int
    package var terms: [Term]
    package var exclusions: [String]
    /// For a topic that counts those mentions of another one that speak of its effects.
    package var effectOf: Topic?
    /// The words that tell an effect where they stand close: due, hit, after.
    package var effectWords: [String]
    /// The words that tell an effect wherever they stand in the clause: delayed, hiatus.
    package var farEffectWords: [String] = []
    /// What is done about the topic, which is no effect of it: combat, discuss.
    package var answerWords: [String] = []

    /// SHA-256 of all that decides what is found, in hexadecimal: the label is no part of it.
    package var digest: String {
        let terms = terms.map { "\($0.phrase)\u{1F}\($0.condition)" }
        let lists = [terms, exclusions, effectWords, farEffectWords, answerWords].map { $0.joined(separator: "\u{1E}") }
        return SHA256.hex((["\(firstYear)", effectOf?.id ?? ""] + lists).joined(separator: "\u{1D}").utf8)
    }

    package init(
        topic: Topic, label: String, mediaTopic: String? = nil, firstYear: Int = 0, terms: [Term] = [],
        exclusions: [String] = [], effectOf: Topic? = nil, effectWords: [String] = []
    ) {
        self.topic = topic
        self.label = label
        self.mediaTopic = mediaTopic
        self.firstYear = firstYear
        self.terms = terms
        self.exclusions = exclusions
        self.effectOf = effectOf
        self.effectWords = effectWords
    }
}
