extension HistoryIndex {
    /// The ids that somebody may have had on earlier nights, when a shorter form of the name was the fullest that was known.
    ///
    /// A form may have been one where an occasion that names it was known before the first night in which one that names the fullest
    /// form was last changed. That is more than there were, and follows from the history alone: it stays the same when a ledger is
    /// made again.
    package func formerIDs(of person: Person) -> [String] {
        guard let fullest = person.forms.first, person.forms.count > 1 else { return [] }
        let columns = columns
        guard let known = fullest.places.lazy.map({ columns[$0].changedOn }).min() else { return [] }
        return person.forms.dropFirst().filter { form in form.places.contains { columns[$0].addedOn < known } }.map(
            \.id)
    }
}
