public import SalesCore

/// What a column seems to hold, and why.
public struct ColumnGuess: Hashable, Sendable, Codable {
    public let name: String
    public let type: ColumnType
    public let evidence: String
    /// Patterns of its dates, for the spec's `formats`.
    public let formats: [String]
    /// Up to three distinct cells.
    public let examples: [String]
    /// Share of sample cells that are empty, 0 ... 100.
    public let emptyPercent: Int
    /// What the spec will have to say, if the cells do not.
    public let problem: PreviewProblem?
}

extension ColumnGuess {
    /// Types that nine cells in ten agree on; the rest is a problem to look at.
    init(name: String, cells: [[UInt8]]) {
        let filled = cells.filter { !$0.isEmpty }
        self.name = name
        var examples: [String] = []
        for cell in filled {
            let text = String(decoding: cell.prefix(80), as: UTF8.self)
            if !examples.contains(text) { examples.append(text) }
            if examples.count == 3 { break }
        }
        self.examples = examples
        emptyPercent = cells.isEmpty ? 0 : (cells.count - filled.count) * 100 / cells.count
        let guess =
            Self.dates(name, filled) ?? Self.numbers(name, filled)
            ?? Guess(type: .text, evidence: Self.textEvidence(filled))
        type = guess.type
        evidence = guess.evidence
        formats = guess.formats
        problem = guess.problem
    }

    private struct Guess {
        var type: ColumnType
        var evidence: String
        var formats: [String] = []
        var problem: PreviewProblem?
    }

    private static func isMost(_ count: Int, of cells: [[UInt8]]) -> Bool {
        count > 0 && count * 10 >= cells.count * 9
    }

    private static func textEvidence(_ cells: [[UInt8]]) -> String {
        let distinct = Set(cells).count
        return cells.isEmpty
            ? "no cell is filled" : "\(distinct) distinct among \(cells.count) cells"
    }

    private static func dates(_ name: String, _ cells: [[UInt8]]) -> Guess? {
        let evidence = DateEvidence(cells: cells)
        let standard = DateReading.standardFormats.compactMap(DatePattern.init)
        let known = (standard + evidence.certain).filter { pattern in
            cells.contains { fits([pattern], $0) }
        }
        let fitting = cells.count { fits(known, $0) }
        let isPlainNumber = cells.allSatisfy { $0.allSatisfy(Byte.isDigit) }
        if isMost(fitting, of: cells), !isPlainNumber || name.lowercased().contains("date") {
            let formats = known.map(\.text)
            let several = formats.joined(separator: ", ")
            return Guess(
                type: .date, evidence: "\(fitting) of \(cells.count) cells read as \(several)",
                formats: formats)
        }
        let either = evidence.ambiguous.filter { pattern in cells.contains { fits([pattern], $0) } }
        guard !either.isEmpty, isMost(cells.count { fits(either + known, $0) }, of: cells) else {
            return nil
        }
        let formats = either.map(\.text)
        return Guess(
            type: .date, evidence: "dates, but day and month could be either way round",
            formats: formats,
            problem: PreviewProblem(
                column: name, problem: "day/month order is not certain",
                remedy: "Write `formats: [\(formats.joined(separator: "] or formats: ["))]`."))
    }

    private static func fits(_ patterns: [DatePattern], _ cell: [UInt8]) -> Bool {
        cell.withUnsafeBufferPointer { text in
            (try? DateReading(patterns: patterns, zone: .utc).read(text)) != nil
        }
    }

    private static func numbers(_ name: String, _ cells: [[UInt8]]) -> Guess? {
        var evidence = NumberEvidence()
        for cell in cells { evidence.add(cell) }
        let mark = evidence.decimalMark ?? Byte.point
        let format = NumberFormat(decimalMark: mark, isCertain: true)
        var tally = (numbers: 0, whole: 0, percent: 0, money: 0)
        for cell in cells {
            cell.withUnsafeBufferPointer { text in
                guard let number = try? format.parse(text) else {
                    if format.isNumber(text) { tally.money += 1 }
                    return
                }
                tally.numbers += 1
                if number.isPercent { tally.percent += 1 }
                if number.scale == 0 { tally.whole += 1 }
            }
        }
        let total = tally.numbers + tally.money
        guard isMost(total, of: cells) else { return nil }
        let others = cells.filter { cell in
            !cell.withUnsafeBufferPointer(format.isNumber)
        }
        // Numbers among codes such as C536379 are codes themselves.
        if others.contains(where: { $0.contains(where: Byte.isDigit) }) { return nil }
        let type: ColumnType =
            if tally.money * 2 > total {
                .money
            } else if tally.percent * 2 > total {
                .percent
            } else if tally.whole == total, evidence.decimalMark == nil {
                .integer
            } else {
                .decimal
            }
        var words = "\(total) of \(cells.count) cells read as numbers"
        if evidence.decimalMark == Byte.comma {
            words += ", decimal comma as in \(evidence.commaExample)"
        } else if evidence.decimalMark == Byte.point {
            words += ", decimal point as in \(evidence.pointExample)"
        }
        return Guess(
            type: type, evidence: words,
            problem: markProblem(name, cells, evidence) ?? markerProblem(name, others))
    }

    private static func markerProblem(_ name: String, _ others: [[UInt8]]) -> PreviewProblem? {
        guard let first = others.first else { return nil }
        let shown = String(decoding: first.prefix(40), as: UTF8.self)
        return PreviewProblem(
            column: name,
            problem: "\(others.count) of its cells are no numbers, such as \"\(shown)\"",
            remedy: "If that stands for no value, list it under `missing` of the column.")
    }

    private static func markProblem(
        _ name: String, _ cells: [[UInt8]], _ evidence: NumberEvidence
    ) -> PreviewProblem? {
        let isUnclear =
            evidence.decimalMark == nil
            && cells.contains { cell in
                cell.withUnsafeBufferPointer { NumberText.isAmbiguous($0[...]) }
            }
        guard isUnclear else { return nil }
        return PreviewProblem(
            column: name, problem: "a mark in its numbers could be thousands or decimals",
            remedy: "Set `dialect: {decimal: \".\"}` or `dialect: {decimal: \",\"}`.")
    }
}
