internal import SalesCore

/// One column of a file: judged by its first cells, then every cell held to that.
struct ColumnStudy {
    private enum Kind {
        case text
        case booleans
        case numbers(ColumnNumbers)
        case dates(ColumnDates)
    }

    private static let exampleLimit = 3
    private static let distinctLimit = 1000

    let name: String
    private var kind = Kind.text
    private var cells = 0
    private var empty = 0
    private var fitting = 0
    private var fractions = 0
    private var examples: [String] = []
    private var distinct: Set<[UInt8]> = []
    private var dateTally = DateTally()
    private var log: MisfitLog
    /// What is wrong with the column as a whole.
    private var wholeProblem: PreviewProblem?

    init(name: String) {
        self.name = name
        log = MisfitLog(column: name)
    }
}

// MARK: Judging

extension ColumnStudy {
    /// Its numbers, if it holds some; decides the matter where it holds dates.
    mutating func judge(_ sample: [[UInt8]]) -> ColumnNumbers? {
        if let dates = ColumnDates(name: name, cells: sample) {
            kind = .dates(dates)
            return nil
        }
        if Self.areBooleans(sample) { kind = .booleans }
        return ColumnNumbers(name: name, cells: sample)
    }

    /// Whether all cells are words for yes and no, and both are there.
    private static func areBooleans(_ cells: [[UInt8]]) -> Bool {
        var meanings: Set<String> = []
        for cell in cells {
            guard !cell.contains(where: Byte.isDigit), let meaning = meaning(of: cell) else {
                return false
            }
            meanings.insert(meaning)
        }
        return meanings.count == 2
    }

    private static func meaning(of cell: [UInt8]) -> String? {
        cell.count > 20
            ? nil : BooleanWords.table[String(decoding: cell, as: UTF8.self).lowercased()]
    }

    /// Takes its numbers for certain, with the file's decimal mark where it has none of its own.
    mutating func settle(_ sample: [[UInt8]], fileMark: UInt8?, isDeclared: Bool) {
        guard
            let numbers = ColumnNumbers(
                name: name, cells: sample, mark: fileMark, isDeclared: isDeclared)
        else { return }
        kind = .numbers(numbers)
        if numbers.isUnclear {
            wholeProblem = PreviewProblem(
                column: name, problem: "a mark in its numbers could be thousands or decimals",
                remedy: "Set `dialect: {decimal: \".\"}` or `dialect: {decimal: \",\"}`.")
        } else if let own = numbers.evidence.decimalMark, let fileMark, own != fileMark {
            let other = fileMark == Byte.point ? "point" : "comma"
            wholeProblem = PreviewProblem(
                column: name,
                problem: "its numbers do not have the decimal \(other) of the file's other columns",
                remedy: "An upload reads one mark: export all columns one way.")
        } else if ColumnDates.isHeader(name), let first = sample.first,
            case .serial(let day) = DateHint(String(decoding: first, as: UTF8.self))
        {
            let text = String(decoding: first, as: UTF8.self)
            wholeProblem = PreviewProblem(
                column: name,
                problem: "seems to count days as spreadsheets do: \(text) would be \(day)",
                remedy: "Write `formats: [excel]`, or format the column as a date and export again."
            )
        }
    }

    /// Says what words that look like dates would need.
    mutating func hint(_ sample: [[UInt8]]) {
        guard case .text = kind else { return }
        let hints = sample.prefix(100).compactMap { cell -> [String]? in
            guard case .formats(let found) = DateHint(String(decoding: cell, as: UTF8.self)) else {
                return nil
            }
            return found
        }
        guard let first = hints.first, hints.count * 2 > min(sample.count, 100) else { return }
        let choices = first.map { "`formats: [\($0)]`" }.joined(separator: " or ")
        wholeProblem = PreviewProblem(
            column: name, problem: "dates with years of two digits, which are never guessed",
            remedy: "Write \(choices).")
    }
}

// MARK: Every cell

extension ColumnStudy {
    mutating func add(_ cell: [UInt8], line: Int) {
        cells += 1
        guard !cell.withUnsafeBufferPointer(NumberText.isBlank) else {
            empty += 1
            return
        }
        if isCounted, distinct.insert(cell).inserted, examples.count < Self.exampleLimit {
            examples.append(String(decoding: cell.prefix(80), as: UTF8.self))
        }
        switch kind {
        case .text: addText(cell, line)
        case .booleans: addBoolean(cell, line)
        case .numbers(let numbers):
            guard let misfit = numbers.misfit(cell) else {
                fitting += 1
                if numbers.type == .integer, !cell.allSatisfy(Byte.isDigit),
                    numbers.isFraction(cell)
                {
                    fractions += 1
                }
                return
            }
            log.add(misfit, line: line)
        case .dates(let dates):
            switch dates.finding(cell) {
            case .misfit(let misfit): log.add(misfit, line: line)
            case .date(let style):
                fitting += 1
                dateTally.add(cell, line: line, style: style)
            }
        }
    }

    /// Whether distinct cells are still counted: only of words all are told.
    private var isCounted: Bool {
        if case .text = kind { return distinct.count <= Self.distinctLimit }
        return examples.count < Self.exampleLimit
    }

    private mutating func addBoolean(_ cell: [UInt8], _ line: Int) {
        guard Self.meaning(of: cell) == nil else {
            fitting += 1
            return
        }
        let shown = FaultText.shown(String(decoding: cell, as: UTF8.self))
        log.add(
            CellMisfit(
                kind: "boolean", reason: "\(shown) is neither yes nor no, as the others are",
                remedy: "Mend the cell, or read the column as text."), line: line)
    }

    private mutating func addText(_ cell: [UInt8], _ line: Int) {
        guard cell.withUnsafeBufferPointer(SpreadsheetError.isOne) else {
            fitting += 1
            return
        }
        let shown = FaultText.shown(String(decoding: cell, as: UTF8.self))
        log.add(
            CellMisfit(
                kind: "error", reason: "\(shown) is an error of the spreadsheet, not a value",
                remedy: "Mend the cell's formula in the spreadsheet and export again."), line: line)
    }
}

// MARK: What was found

extension ColumnStudy {
    var guess: ColumnGuess {
        var type = ColumnType.text
        var formats: [String] = []
        var mark: String?
        var currency: String?
        var isOrderUnclear = false
        switch kind {
        case .text: break
        case .booleans: type = .boolean
        case .numbers(let numbers):
            type = fractions > 0 ? .decimal : numbers.type
            mark = numbers.decimalMark
            currency = numbers.currency
        case .dates(let dates):
            type = .date
            formats = dates.formats
            isOrderUnclear = dates.isOrderUnclear
        }
        return ColumnGuess(
            name: name, type: type, evidence: evidence, formats: formats, examples: examples,
            cells: cells, empty: empty, fitting: fitting, decimalMark: mark,
            dateOrder: dateTally.order, currency: currency, isOrderUnclear: isOrderUnclear)
    }

    private var evidence: String {
        let filled = cells - empty
        guard filled > 0 else { return cells == 0 ? "no cell" : "\(cells) cells, all empty" }
        let missing = empty == 0 ? "" : "; \(empty) empty"
        let share = "\(fitting) of \(filled) \(filled == 1 ? "cell" : "cells")"
        switch kind {
        case .text:
            let count =
                distinct.count > Self.distinctLimit
                ? "more than \(Self.distinctLimit)" : "\(distinct.count)"
            return "\(count) distinct among \(filled) \(filled == 1 ? "cell" : "cells")" + missing
        case .booleans: return "\(share) \(fitting == 1 ? "is" : "are") yes or no" + missing
        case .numbers(let numbers):
            let money = numbers.currency.map { " in \($0)" } ?? ""
            return "\(share) \(fitting == 1 ? "is a number" : "are numbers")\(money)"
                + numbers.markWords + missing
        case .dates(let dates):
            return "\(share) \(fitting == 1 ? "is a date" : "are dates"), "
                + dateTally.words(dates) + missing
        }
    }

    /// How many cells or columns are wrong, and the first of them in words.
    var problems: (count: Int, first: [PreviewProblem]) {
        var log = log
        var whole = wholeProblem
        if case .dates(let dates) = kind {
            dateTally.report(to: &log)
            whole = dateTally.problem(of: dates, column: name)
        }
        return (log.count + (whole == nil ? 0 : 1), (whole.map { [$0] } ?? []) + log.problems)
    }
}
