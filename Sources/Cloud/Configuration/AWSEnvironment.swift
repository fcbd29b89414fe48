/// What AWS's tools read of their surroundings: environment variables and the home folder.
///
/// Printing one shows no value: they may be secret.
public struct AWSEnvironment: Sendable {
    private let variables: [String: String]
    private let home: String

    public init(variables: [String: String], home: String) {
        self.variables = variables
        self.home = home
    }

    /// nil for an empty one, too.
    subscript(name: String) -> String? {
        variables[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    func isTrue(_ name: String) -> Bool { self[name]?.lowercased() == "true" }

    /// `NAME=value` of each, for a program that is started.
    var assignments: [String] { variables.map { "\($0.key)=\($0.value)" } }

    /// The path that was meant by one with `~` or variables in it; unknown variables stay.
    func path(_ text: String) -> String {
        let expanded = text.replacing(/\$(?:\{(?<braced>[^}]*)\}|(?<plain>[A-Za-z0-9_]+))/) {
            variables[String($0.output.braced ?? $0.output.plain ?? "")] ?? String($0.output.0)
        }
        if expanded == "~" { return home }
        return expanded.hasPrefix("~/") ? home + expanded.dropFirst() : expanded
    }
}

extension AWSEnvironment: CustomStringConvertible, CustomReflectable {
    public var description: String { "an environment of \(variables.count) variables" }
    public var customMirror: Mirror { Mirror(self, children: ["variables": variables.count]) }
}
