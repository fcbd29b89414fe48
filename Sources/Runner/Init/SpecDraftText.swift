import SalesCore

/// A draft as the YAML that the reader of specs reads.
enum SpecDraftText {
    static func yaml(_ draft: SpecDraft) -> String {
        var lines = draft.remarks.map(comment)
        lines.append("version: 1")
        lines += draft.currencyRemark.map { [comment($0)] } ?? []
        lines.append(draft.currency.map { "currency: \($0)" } ?? "# currency: EUR")
        lines += [
            "# Where a timestamp becomes a day; without this line it is UTC.",
            "# time_zone: Europe/Berlin", "", "source:",
        ]
        lines += source(draft).map { $0.isEmpty ? "" : "  " + $0 }
        if !draft.dimensions.isEmpty {
            lines += [""] + draft.dimensionRemarks.map(comment)
            lines.append("dimensions: [\(draft.dimensions.joined(separator: ", "))]")
            let slices = ["[]"] + draft.dimensions.map { "[\($0)]" }
            lines.append("slices: [\(slices.joined(separator: ", "))]")
        }
        lines += ["", "metrics:"]
        lines += draft.metrics.map { "  \($0.name): {\($0.definition)}" }
        lines += draft.metricRemarks.map { "  " + comment($0) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func source(_ draft: SpecDraft) -> [String] {
        var lines = draft.dialectRemarks.map(comment)
        if draft.dialect.isEmpty {
            lines.append("dialect: auto")
        } else {
            let said = draft.dialect.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
            lines.append("dialect: {\(said.joined(separator: ", "))}")
        }
        switch draft.layout {
        case .records: lines.append("layout: records")
        case .tidy(let metric, let value, let unit):
            let said = unit.map { ", unit: \($0)" } ?? ""
            lines += ["layout: tidy", "tidy: {metric: \(metric), value: \(value)\(said)}"]
        case .crosstab(let value): lines += ["layout: crosstab", "crosstab: {value: \(value)}"]
        }
        if let time = draft.time { lines.append("time: \(time)") }
        lines.append("columns:")
        for column in draft.columns {
            lines += column.questions.map { "  " + comment("LOOK: \($0)") }
            lines.append("  " + line(column))
        }
        lines += draft.unused.map { "  " + comment($0) }
        if draft.isLenient { lines.append("contract: {lines: lenient}") }
        return lines + draft.contractRemarks.map(comment)
    }

    private static func line(_ column: ColumnDraft) -> String {
        var parts: [String] = []
        switch column.from.count {
        case 0: break
        case 1: parts.append("from: \(quoted(column.from[0]))")
        default: parts.append("from: \(list(column.from))")
        }
        parts.append("type: \(column.type.rawValue)")
        if !column.formats.isEmpty { parts.append("formats: \(list(column.formats))") }
        if column.isRequired { parts.append("required: true") }
        if !column.missing.isEmpty { parts.append("missing: \(list(column.missing))") }
        let line = "\(column.name): {\(parts.joined(separator: ", "))}"
        guard !column.remarks.isEmpty else { return line }
        return line + "  " + comment(column.remarks.joined(separator: "; "))
    }

    private static func list(_ texts: [String]) -> String {
        "[\(texts.map(quoted).joined(separator: ", "))]"
    }

    /// A comment on one line, whatever an export's cells hold.
    private static func comment(_ text: String) -> String {
        let shown = text.unicodeScalars.map { isPlain($0) ? String($0) : "\u{FFFD}" }
        return text.isEmpty ? "#" : "# \(shown.joined())"
    }

    /// A text that YAML reads back as it is.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where isPlain(scalar): quoted.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            }
        }
        return quoted + "\""
    }

    /// Whether a scalar may stand in a line of YAML as it is.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .format, .surrogate, .privateUse,
            .unassigned:
            false
        default: true
        }
    }
}
