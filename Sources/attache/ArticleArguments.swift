import ArgumentParser
import Articles
import Foundation

/// The articles that `extract` and `explain` read.
struct ArticleArguments: ParsableArguments {
    @Argument(help: "Files or folders of articles; without any, or for “-”, standard input.")
    var paths: [String] = []

    @Option(help: "Take the input for this format instead of recognising it by its content.")
    var format: InputFormat?

    @Option(
        name: .customLong("limit"),
        help: ArgumentHelp(
            "Raise or lower a limit: size of a page, record or line, text of an article, ratio of unpacking, archives inside archives; as in size=64MiB. May be given more than once.",
            valueName: "name=value"),
        transform: LimitSetting.init)
    var limits: [LimitSetting] = []

    @Flag(help: "Take articles in other languages too, for their text; what is found in them is of no worth.")
    var anyLanguage = false

    /// Hands over every item in input order; false where a path that was named cannot be opened.
    @discardableResult
    func read(each: (InputItem) throws -> Void) throws -> Bool {
        var opened = true
        let reader = ArticleReader(
            options: .init(format: format, limits: adjusted(), acceptsOtherLanguages: anyLanguage))
        for path in paths.isEmpty ? ["-"] : paths {
            if path == "-" {
                try reader.read(standardInput: 0, each: each)
            } else if isFolder(path) {
                let listing: InputListing
                do throws(InputError) { listing = try reader.listing(of: path) } catch {
                    opened = false
                    try each(.rejection(error.rejection))
                    continue
                }
                for rejection in listing.rejections { try each(.rejection(rejection)) }
                if listing.files.isEmpty, listing.rejections.isEmpty {
                    StandardOutput.complain(
                        "\(path): there is no file to read in this folder; name files or a folder that holds some")
                }
                for file in listing.files {
                    try reader.read(file: path + "/" + file, named: file, each: each)
                }
            } else {
                try reader.read(file: path, named: path) { item in
                    if case .rejection(let rejection) = item, case .unreadableFile = rejection.reason { opened = false }
                    try each(item)
                }
            }
        }
        return opened
    }

    private func adjusted() -> Limits {
        var adjusted = Limits()
        // Each was tried when it was parsed.
        for setting in limits { _ = adjusted.set(setting.limit, to: setting.value) }
        return adjusted
    }
}

/// One `--limit name=value`.
struct LimitSetting {
    let limit: Limits.Adjustable
    let value: String

    /// - Throws: a `ValidationError` that says what could be asked for.
    init(_ argument: String) throws {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let limit = Limits.Adjustable(rawValue: parts[0]) else {
            let names = Limits.Adjustable.allCases.map { "\($0.rawValue)=…" }.joined(separator: ", ")
            throw ValidationError("It takes one of \(names).")
        }
        var limits = Limits()
        guard limits.set(limit, to: parts[1]) else {
            throw ValidationError("\(limit.rawValue) takes \(limit).")
        }
        self.limit = limit
        value = parts[1]
    }
}

extension InputError {
    /// The same of a folder that somebody named.
    fileprivate var rejection: Rejection {
        switch self {
        case .notAFolder(let path):
            Rejection(origin: .init(path: path), reason: .unreadableFile("it is no folder"))
        case .unlistable(let path, let code):
            Rejection(origin: .init(path: path), reason: .unreadableFile(String(cString: strerror(code))))
        }
    }
}

extension InputFormat: ExpressibleByArgument {}
