internal import Yams

/// A YAML file read with positions: the way in for specs and jobs.
///
///     let document = try YAMLDocument(text, file: "jobs/demo.yaml")
///     let job = try document.value { root in
///         guard let keys = root.mapping(JobKey.self) else { return nil }
///         let name = keys[.name]?.text() ?? "job"
///         guard let tenants = keys.required(.tenants)?.items() else { return nil }
///         …
///     }
///
/// Getters answer `nil` and note the problem; `value` throws all of them at once.
public struct YAMLDocument {
    public let file: String
    public let root: PositionedNode
    private let problems: ProblemLog

    /// Well beyond any spec; keeps a mistaken path to an export from being read as YAML.
    static let maximumBytes = 4 << 20

    public init(_ yaml: String, file: String) throws(SpecFailure) {
        let problems = ProblemLog(file: file)
        guard yaml.utf8.count <= Self.maximumBytes else {
            problems.add(
                line: 1, column: 1, "the file is larger than \(Self.maximumBytes >> 20) MB",
                remedy: "Expected a YAML file; is this an export?")
            throw problems.failure
        }
        guard let node = Self.composed(yaml, problems) else { throw problems.failure }
        self.file = file
        self.problems = problems
        root = PositionedNode(node: node, path: "", problems: problems)
    }

    /// What `read` makes of the file, or every problem that was found on the way.
    public func value<Value>(
        _ read: (PositionedNode) -> Value?
    ) throws(SpecFailure) -> Value {
        let value = read(root)
        guard problems.isEmpty else { throw problems.failure }
        guard let value else {
            root.report("the file could not be understood")
            throw problems.failure
        }
        return value
    }

    private static func composed(_ yaml: String, _ problems: ProblemLog) -> Node? {
        do {
            if let node = try Yams.compose(yaml: yaml, .default, .default, .utf8) { return node }
            problems.add(
                line: 1, column: 1, "the file is empty", remedy: "Expected 'version: 1' and more.")
        } catch let error as YamlError {
            note(error, in: yaml, problems)
        } catch {
            problems.add(line: 1, column: 1, "not readable as YAML", remedy: nil)
        }
        return nil
    }

    private static func note(_ error: YamlError, in yaml: String, _ problems: ProblemLog) {
        switch error {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let place = context.map { "\($0.text), " } ?? ""
            problems.add(
                line: mark.line, column: mark.column, "not YAML: \(place)\(problem)",
                remedy: problem.contains("tab") || problem.contains("start any token")
                    ? "Indent with spaces, and quote text that starts with a special character."
                    : "Check indentation, quotes and brackets just before this place.")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.map(quoted).joined(separator: ", ")
            problems.add(
                line: context.mark.line, column: context.mark.column,
                "\(names) stands more than once in the same mapping",
                remedy: "Keep one, or give the other its own name.")
        case .reader(_, let offset, _, _):
            let before = yaml.prefix(offset ?? 0).unicodeScalars
            let line = 1 + before.count { $0 == "\n" }
            let column = 1 + before.reversed().prefix { $0 != "\n" }.count
            problems.add(
                line: line, column: column, "not YAML: a character that text files do not have",
                remedy: "Save the file as UTF-8 text.")
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            problems.add(line: 1, column: 1, "not readable as YAML", remedy: nil)
        }
    }
}
