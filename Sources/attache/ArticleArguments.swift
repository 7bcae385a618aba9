import ArgumentParser
import Articles

/// The articles that `extract` and `explain` read.
struct ArticleArguments: ParsableArguments {
    @Argument(help: "Files or folders of articles; without any, or for “-”, standard input.")
    var paths: [String] = []

    @Option(help: "Take the input for this format instead of recognising it by its content.")
    var format: InputFormat?

    /// Hands over every item in input order.
    func read(each: (InputItem) throws -> Void) throws {
        let reader = ArticleReader(options: .init(format: format))
        for path in paths.isEmpty ? ["-"] : paths {
            if path == "-" {
                try reader.read(standardInput: 0, each: each)
            } else if isFolder(path) {
                let listing = try reader.listing(of: path)
                for rejection in listing.rejections { try each(.rejection(rejection)) }
                for file in listing.files {
                    try reader.read(file: path + "/" + file, named: file, each: each)
                }
            } else {
                try reader.read(file: path, named: path, each: each)
            }
        }
    }
}

extension InputFormat: ExpressibleByArgument {}
