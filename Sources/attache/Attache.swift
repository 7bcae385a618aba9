import ArgumentParser

@main
struct Attache: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attache", abstract: "Counts the meetings between countries that a night's news tells of.")
}
