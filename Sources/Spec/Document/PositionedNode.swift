internal import SalesCore
internal import Yams

/// A value of a YAML file that knows where it stands.
///
/// A getter that cannot give what it is asked for answers `nil` and notes why.
public struct PositionedNode {
    let node: Node
    /// Keys from the root, such as `metrics.revenue.of`; empty for the root.
    public let path: String
    let problems: ProblemLog

    /// 1-based.
    public var line: Int { node.mark?.line ?? 1 }
    /// 1-based, in Unicode scalars.
    public var column: Int { node.mark?.column ?? 1 }

    /// Whether nothing wrong has been found in the whole file so far.
    public var hasNoProblems: Bool { problems.isEmpty }

    /// Notes a problem at this place.
    public func report(_ message: String, remedy: String? = nil) {
        report(message, remedy: remedy, scalarsIn: 0)
    }

    func report(_ message: String, remedy: String?, scalarsIn offset: Int) {
        let place = path.isEmpty ? "" : "\(path): "
        problems.add(
            line: line, column: column + offset, place + message, remedy: remedy)
    }

    /// Says that a value is not of the kind asked for.
    func reportExpected(_ expected: String) {
        let found =
            switch node {
            case .scalar(let scalar) where isNull(scalar): "nothing"
            case .scalar(let scalar): quoted(scalar.string)
            case .mapping: "a mapping"
            case .sequence: "a list"
            case .alias: "an alias"
            }
        report("expected \(expected), found \(found)")
    }

    /// The place of a scalar's first character within the file line, where it has one.
    var textOffset: Int? {
        guard case .scalar(let scalar) = node else { return nil }
        switch scalar.style {
        case .plain, .any: return scalar.string.utf8.contains(0x0A) ? nil : 0
        case .singleQuoted, .doubleQuoted: return 1
        case .literal, .folded: return nil
        }
    }

    func isNull(_ scalar: Node.Scalar) -> Bool {
        guard scalar.style == .plain || scalar.style == .any else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    func child(_ node: Node, _ key: String) -> PositionedNode {
        let path = path.isEmpty || key.hasPrefix("[") ? path + key : "\(path).\(key)"
        return PositionedNode(node: node, path: path, problems: problems)
    }
}

// MARK: - Lists

extension PositionedNode {
    /// The items of a list.
    public func items() -> [PositionedNode]? {
        guard case .sequence(let sequence) = node else {
            reportExpected("a list")
            return nil
        }
        return sequence.enumerated().map { child($0.element, "[\($0.offset)]") }
    }

    /// The items of a list, or the value itself as the only item.
    public func itemOrItems() -> [PositionedNode] {
        guard case .sequence(let sequence) = node else { return [self] }
        return sequence.enumerated().map { child($0.element, "[\($0.offset)]") }
    }
}

extension PositionedNode {
    /// Whether this is a single value rather than a list or a mapping.
    public var isScalar: Bool {
        if case .scalar = node { true } else { false }
    }

    public var isMapping: Bool {
        if case .mapping = node { true } else { false }
    }

    public var isList: Bool {
        if case .sequence = node { true } else { false }
    }
}
