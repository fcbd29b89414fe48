/// A pipe table whose columns line up, so that it also reads as plain text.
struct MarkdownTable {
    enum Alignment {
        case left, right
    }

    /// Wider cells are not padded for: one long name would push all figures off the page.
    private static let widestPadding = 32

    private let columns: [(title: String, alignment: Alignment)]
    private var rows: [[String]] = []

    init(_ columns: [(title: String, alignment: Alignment)]) {
        self.columns = columns
    }

    /// Fields are anyone's text.
    mutating func add(_ fields: [String]) { rows.append(fields) }

    var text: String {
        let cells = ([columns.map(\.title)] + rows).map { $0.map(MarkdownText.inline) }
        let widths = columns.indices.map { index in
            cells.map { min(PlainText.width(of: $0[index]), Self.widestPadding) }
                .reduce(3) { max($0, $1) }
        }
        var lines = cells.map { line($0, widths) }
        lines.insert(rule(widths), at: 1)
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(_ fields: [String], _ widths: [Int]) -> String {
        let padded = fields.enumerated().map { index, field in
            let count = max(0, widths[index] - PlainText.width(of: field))
            let space = String(repeating: " ", count: count)
            return columns[index].alignment == .left ? field + space : space + field
        }
        return "| " + padded.joined(separator: " | ") + " |"
    }

    private func rule(_ widths: [Int]) -> String {
        let dashes = columns.indices.map { index in
            let line = String(repeating: "-", count: widths[index] - 1)
            return columns[index].alignment == .left ? ":" + line : line + ":"
        }
        return "| " + dashes.joined(separator: " | ") + " |"
    }
}
