/// Ties in a ranking are broken by name, so that a ranking is the same on every machine.
extension Sequence {
    /// The greatest count first; among equals the smaller key.
    package func ranked<Count: Comparable, Key: Comparable>(
        by count: (Element) -> Count, then key: (Element) -> Key
    ) -> [Element] {
        sorted { left, right in
            let (more, fewer) = (count(left), count(right))
            return more == fewer ? key(left) < key(right) : more > fewer
        }
    }
}
