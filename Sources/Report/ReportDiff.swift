import SalesCore

/// What a report says that an earlier one on the same period did not, and the other way round.
public struct ReportDiff: Codable, Hashable, Sendable {
    public struct Line: Codable, Hashable, Sendable {
        public enum Kind: String, Codable, Hashable, Sendable { case removed, added }

        public let kind: Kind
        public let text: String
    }

    public let from: String
    public let to: String
    /// Sentences first, in the order of the reports, then figures.
    public let lines: [Line]

    public init(from before: ReportContent, to after: ReportContent) {
        from = before.runID
        to = after.runID
        lines =
            Self.lines(Self.sentences(before), Self.sentences(after))
            + Self.lines(Self.figures(before), Self.figures(after))
    }

    /// `-` and `+` before what went and what came, as in any diff.
    public var text: String {
        let head = "--- \(from)\n+++ \(to)\n"
        guard !lines.isEmpty else { return head + "no difference\n" }
        return head + lines.map { "\($0.kind == .removed ? "-" : "+") \($0.text)\n" }.joined()
    }

    private static func sentences(_ content: ReportContent) -> [String] {
        ([content.headline] + content.sentences).map(\.text)
    }

    private static func figures(_ content: ReportContent) -> [String] {
        content.keyFigures.map { figure in
            let value = ValueFormatter(unit: figure.unit)
            return "\(figure.label): \(figure.value.map(value.full) ?? FigureWording.missing)"
        }
    }

    private static func lines(_ before: [String], _ after: [String]) -> [Line] {
        after.difference(from: before).map { change in
            switch change {
            case .remove(_, let text, _): Line(kind: .removed, text: text)
            case .insert(_, let text, _): Line(kind: .added, text: text)
            }
        }
    }
}
