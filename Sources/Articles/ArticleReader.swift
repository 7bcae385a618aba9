/// Reads the news that lies in a folder, comes through a pipe or stands in memory.
///
/// The layer has three nouns: an `Article` is text that all others can rely on; a `Rejection` says where something lies that
/// is none, and why; an `InputItem` is one of the two. A reader finds files, looks at their bytes to see what they are
/// (`InputFormat`), and hands over their items one by one in the order of the file, so that a file of any size passes through
/// constant memory where its format allows.
///
///     let reader = ArticleReader()
///     for path in try reader.listing(of: "Inputs").files {
///         try reader.read(file: "Inputs/" + path, named: path) { item in … }
///     }
///
/// Nothing that an input holds is an error: what `each` throws is the only thing that `read` throws.
package struct ArticleReader: Sendable {
    package struct Options: Sendable {
        /// What the inputs are, where the user knows better than their bytes.
        package var format: InputFormat?
        package var limits = Limits()
        /// Takes articles in any language, though the rules read English alone.
        package var acceptsOtherLanguages = false

        package init(
            format: InputFormat? = nil, limits: Limits = Limits(), acceptsOtherLanguages: Bool = false
        ) {
            self.format = format
            self.limits = limits
            self.acceptsOtherLanguages = acceptsOtherLanguages
        }
    }

    package let options: Options

    package init(options: Options = Options()) { self.options = options }

    /// Regular files below a folder as relative paths, and what below it could not be looked into.
    ///
    /// Hidden files and folders, links that lead out of the folder, folders that attache has published and its own
    /// `attache.yaml` are left out.
    package func listing(of folder: String) throws(InputError) -> InputListing {
        try InputFolder(path: folder).listing()
    }

    /// Hands over what a file holds; `name` is its path as the reports show it.
    package func read(file path: String, named name: String, each: (InputItem) throws -> Void) throws {
        try read(named: name, each: each) { () throws(ReadFailure) in try FileSource(path: path) }
    }

    /// Hands over what comes through an open descriptor, standard input unless told otherwise.
    package func read(
        standardInput descriptor: Int32 = 0, named name: String = "-", each: (InputItem) throws -> Void
    ) throws {
        try read(named: name, each: each) { FileSource(descriptor: descriptor) }
    }

    /// Hands over what stands in memory.
    package func read(bytes: [UInt8], named name: String, each: (InputItem) throws -> Void) throws {
        try read(named: name, each: each) { MemorySource(bytes) }
    }

    private func read(
        named name: String, each: (InputItem) throws -> Void,
        from open: () throws(ReadFailure) -> any ByteSource
    ) throws {
        try withoutActuallyEscaping(each) { each in
            let intake = Intake(name: name, options: options, sink: each)
            do {
                try DocumentReader(options: options, intake: intake).read(try open())
            } catch let failure as ReadFailure {
                try intake.reject(failure)
            }
            try intake.finish()
        }
    }
}
