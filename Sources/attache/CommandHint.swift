/// What somebody who misspelt a command meant.
struct CommandHint: CustomStringConvertible {
    let given: String
    let meant: String

    /// Nil where the first argument is a command or an option, or resembles no command.
    init?(_ arguments: [String], commands: [String]) {
        guard let given = arguments.first, !given.hasPrefix("-"), given != "help", !commands.contains(given) else {
            return nil
        }
        let nearest = commands.map { (name: $0, edits: CommandHint.edits(given.lowercased(), $0)) }
            .min { ($0.edits, $0.name) < ($1.edits, $1.name) }
        guard let nearest, nearest.edits <= 2 else { return nil }
        self.given = given
        meant = nearest.name
    }

    var description: String { "there is no command “\(given)”; did you mean “\(meant)”?" }

    /// Characters to insert, delete or replace to make one of the other (Levenshtein).
    private static func edits(_ one: String, _ other: String) -> Int {
        let (a, b) = (Array(one), Array(other))
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let replaced = diagonal + (a[i] == b[j] ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[b.count]
    }
}
