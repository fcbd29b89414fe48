/// The names of columns, from the one or several lines that hold them.
enum HeaderNames {
    /// More lines than this are no header.
    static let rowLimit = 4

    /// How many records above the first data record name the columns.
    static func rows(
        above body: Int, in records: [[[UInt8]]], _ breaks: Set<Int>, _ profile: ColumnProfiles
    ) -> Int {
        guard body > 0, isHeader(records[body - 1], profile) else { return 0 }
        var rows = 1
        while rows < rowLimit, body - rows > 0, !breaks.contains(body - rows),
            isUpper(records[body - rows - 1], above: records[(body - rows)..<body], profile)
        {
            rows += 1
        }
        return rows
    }

    private static func isHeader(_ record: [[UInt8]], _ profile: ColumnProfiles) -> Bool {
        let filled = record.count { !$0.isEmpty }
        if profile.width == 1 { return filled == 1 }
        // A header may have lost a delimiter or got one too many.
        guard record.count + 1 >= profile.width || record.count * 4 >= profile.width * 3 else {
            return false
        }
        return filled > 1 && filled * 3 >= record.count
    }

    /// Whether a record belongs to the header below it.
    private static func isUpper(
        _ record: [[UInt8]], above lower: ArraySlice<[[UInt8]]>, _ profile: ColumnProfiles
    ) -> Bool {
        guard profile.width > 1, record.count == profile.width else { return false }
        let filled = record.filter { !$0.isEmpty }
        guard filled.count > 1, record.first?.last != UInt8(ascii: ":"),
            filled.allSatisfy({ CellShape($0) == .text || ColumnProfiles.isYear($0) })
        else { return false }
        if filled.count == record.count { return true }
        // With gaps, it heads several columns each, or it is a title.
        let below = joined(Array(lower))
        let isAmbiguous = Set(below).count < below.count || below.contains("")
        return isAmbiguous || record.first?.isEmpty == true
    }

    /// Names column by column, each upper name reaching to the next one.
    static func joined(_ records: [[[UInt8]]]) -> [String] {
        guard let last = records.last else { return [] }
        var parts = [[String]](repeating: [], count: records.map(\.count).max() ?? 0)
        for record in records.dropLast() {
            let hasGaps = record.contains { $0.isEmpty }
            var reaching = ""
            for column in parts.indices {
                var name = column < record.count ? text(record[column]) : ""
                if !name.isEmpty {
                    reaching = name
                } else if hasGaps, column < last.count, !last[column].isEmpty {
                    name = reaching
                }
                if !name.isEmpty { parts[column].append(name) }
            }
        }
        for column in parts.indices where column < last.count && !last[column].isEmpty {
            parts[column].append(text(last[column]))
        }
        return parts.map { $0.joined(separator: " ") }
    }

    private static func text(_ cell: [UInt8]) -> String { String(decoding: cell, as: UTF8.self) }

    /// Names that cannot tell columns apart.
    static func problems(_ header: [String]) -> [PreviewProblem] {
        var problems: [PreviewProblem] = []
        var seen: Set<String> = []
        for (index, name) in header.enumerated() {
            if name.isEmpty {
                problems.append(
                    PreviewProblem(
                        problem: "column \(index + 1) has no name",
                        remedy: "Name it in the export, or leave it out of the spec."))
            } else if !seen.insert(name).inserted {
                problems.append(
                    PreviewProblem(
                        column: name, problem: "the name stands more than once in the header",
                        remedy: "Rename one of them in the export."))
            }
        }
        return problems
    }
}
