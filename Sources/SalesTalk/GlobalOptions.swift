import ArgumentParser
import Foundation
import Logging
import Runner
import SalesCore

/// The flags that every command has.
struct GlobalOptions: ParsableArguments {
    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    @Flag(name: .shortAndLong, help: "Print results and errors only.")
    var quiet = false

    @Option(help: "Where everything is kept (default: $SALESTALK_HOME, else ./.salestalk).")
    var home: String?

    @Flag(help: "No colours; NO_COLOR in the environment does the same.")
    var noColor = false

    @Option(help: "The least severe log lines to write to stderr.")
    var logLevel: LogLevel = .critical

    /// The home folder, after console and logger are set up as asked.
    func prepare() -> HomeFolder {
        Console.standard.configure(quiet: quiet, noColor: noColor)
        let level = logLevel.level
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level
            return handler
        }
        return homeFolder
    }

    private var homeFolder: HomeFolder {
        let environment = ProcessInfo.processInfo.environment["SALESTALK_HOME"]
        let named = home ?? environment.flatMap { $0.isEmpty ? nil : $0 } ?? ".salestalk"
        let path =
            named.hasPrefix("/") ? named : FileManager.default.currentDirectoryPath + "/" + named
        return HomeFolder(
            path: URL(filePath: path).standardized.path(percentEncoded: false).trimmedSlash)
    }
}

enum LogLevel: String, ExpressibleByArgument, CaseIterable {
    case trace, debug, info, notice, warning, error, critical

    var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .error }
}

extension String {
    fileprivate var trimmedSlash: String {
        count > 1 && hasSuffix("/") ? String(dropLast()) : self
    }
}

/// A value as a JSON document: sorted keys, so that scripts and diffs see the same each time.
func jsonText(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}
