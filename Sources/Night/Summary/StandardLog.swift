package import Logging

extension Night {
    /// Warnings and worse on standard error; what a good night has to say is in its summary.
    package static var standardLog: Logger {
        var logger = Logger(label: "attache") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        return logger
    }
}
