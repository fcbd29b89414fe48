internal import SalesCore

/// A column whose first cells are numbers, and how every cell of it is held to them.
struct ColumnNumbers {
    let type: ColumnType
    /// What the column's own numbers prove.
    let evidence: NumberEvidence
    /// The currency that most cells bear.
    let currency: String?
    /// Whether a mark in them could be thousands or decimals, and nothing tells.
    let isUnclear: Bool
    private let name: String
    private let format: NumberFormat

    /// None where the cells are words or codes; `mark` is the file's, where it is known.
    init?(name: String, cells: [[UInt8]], mark: UInt8? = nil, isDeclared: Bool = false) {
        var evidence = NumberEvidence()
        for cell in cells { evidence.add(cell) }
        let own = isDeclared ? mark : evidence.decimalMark ?? mark
        let tally = Tally(cells, NumberFormat(decimalMark: own ?? Byte.point, isCertain: true))
        guard tally.areNumbers(of: cells.count, isAmount: evidence.decimalMark != nil) else {
            return nil
        }
        let isMoney = tally.money * 2 > tally.numbers
        currency = isMoney ? tally.commonCurrency : nil
        type =
            if isMoney {
                .money
            } else if tally.percents * 2 > tally.numbers {
                .percent
            } else if tally.whole == tally.numbers, evidence.decimalMark == nil {
                .integer
            } else {
                .decimal
            }
        isUnclear =
            own == nil
            && cells.contains { cell in
                cell.withUnsafeBufferPointer { NumberText.isAmbiguous($0[...]) }
            }
        self.name = name
        self.evidence = evidence
        format = NumberFormat(
            decimalMark: own ?? Byte.point, isCertain: true,
            currency: currency.flatMap { Currency(code: String($0.prefix(3))) })
    }

    /// As the spec writes it; none where it makes no difference.
    var decimalMark: String? {
        isUnclear || type == .integer ? nil : format.decimalMark == Byte.point ? "." : ","
    }

    /// The mark and the number that proves it.
    var markWords: String {
        guard let mark = decimalMark else { return "" }
        let name = mark == "." ? "decimal point" : "decimal comma"
        guard let proven = evidence.decimalMark else { return "" }
        if proven != format.decimalMark { return ", \(name) as declared or as in other columns" }
        return ", \(name) as in "
            + ShownText.name(
                proven == Byte.point ? evidence.pointExample : evidence.commaExample, limit: 40)
    }

    /// Whether a cell has digits behind the mark.
    func isFraction(_ cell: [UInt8]) -> Bool {
        cell.withUnsafeBufferPointer { ((try? format.parse($0))?.scale ?? 0) > 0 }
    }

    /// Why a cell is not like the others, if so.
    func misfit(_ cell: [UInt8]) -> CellMisfit? {
        do {
            let number = try cell.withUnsafeBufferPointer { text throws(NumberFault) in
                try format.parse(text)
            }
            return percentMisfit(cell, number)
        } catch {
            return misfit(cell, error)
        }
    }

    private func percentMisfit(_ cell: [UInt8], _ number: ParsedNumber) -> CellMisfit? {
        guard number.isPercent != (type == .percent), number.mantissa != 0 else { return nil }
        let shown = FaultText.shown(String(decoding: cell, as: UTF8.self))
        return number.isPercent
            ? CellMisfit(
                kind: "percent", reason: "\(shown) is a percentage, where most cells are none",
                remedy: "Write all cells with the sign, or none.")
            : CellMisfit(
                kind: "percent", reason: "\(shown) has no percent sign, where most cells have one",
                remedy: "Write all cells with the sign, or none; without it 12.5 is 1250%.")
    }

    private func misfit(_ cell: [UInt8], _ fault: NumberFault) -> CellMisfit {
        let text = String(decoding: cell, as: UTF8.self)
        let shown = FaultText.shown(text)
        if case .otherCurrency(let code) = fault {
            return CellMisfit(
                kind: "currency \(code)",
                reason: "\(shown) is in \(code), where most cells "
                    + (currency.map { "are in \($0)" } ?? "bear no currency"),
                remedy: "Export one currency; two are never added.")
        }
        if Tally.isNumber(cell, Self.other(format)) {
            let (own, other) =
                format.decimalMark == Byte.point ? ("point", "comma") : ("comma", "point")
            return CellMisfit(
                kind: "mark",
                reason: "\(shown) has a decimal \(other), where the column has a decimal \(own)",
                remedy: "Write all numbers one way, such as \(format.example).")
        }
        let words = NumberFaultText(format: format, type: type, column: name)
            .explain(fault, cell: text)
        let isMarker = MissingWords.remedy(for: text, column: name) != nil
        return CellMisfit(
            kind: isMarker ? "marker \(text)" : "\(fault)", reason: words.reason,
            remedy: words.remedy)
    }

    fileprivate static func other(_ format: NumberFormat) -> NumberFormat {
        NumberFormat(
            decimalMark: format.decimalMark == Byte.point ? Byte.comma : Byte.point,
            isCertain: true)
    }
}

/// What the first cells of a column are, read as numbers.
private struct Tally {
    var numbers = 0
    var whole = 0
    var percents = 0
    var money = 0
    private var currencies: [String: Int] = [:]
    private var words = 0
    private var codes = 0
    private var leadingZeros = 0
    private var markers = 0

    init(_ cells: [[UInt8]], _ format: NumberFormat) {
        for cell in cells { add(cell, format) }
    }

    private mutating func add(_ cell: [UInt8], _ format: NumberFormat) {
        do {
            let number = try cell.withUnsafeBufferPointer { text throws(NumberFault) in
                try format.parse(text)
            }
            numbers += 1
            if number.isPercent { percents += 1 }
            if number.scale == 0 { whole += 1 }
            if cell.count > 1, cell[0] == Byte.zero, cell.allSatisfy(Byte.isDigit) {
                leadingZeros += 1
            }
        } catch {
            switch error {
            case .otherCurrency(let code):
                numbers += 1
                money += 1
                currencies[code, default: 0] += 1
            case .spreadsheetError, .scientific, .tooManyDecimals, .outOfRange: break
            default:
                let text = String(decoding: cell, as: UTF8.self)
                if MissingWords.remedy(for: text, column: "") != nil {
                    markers += 1
                    return
                }
                if Self.isNumber(cell, ColumnNumbers.other(format)) { return }
                if cell.contains(where: Byte.isDigit) { codes += 1 } else { words += 1 }
            }
        }
    }

    /// Whether few enough of the cells are something else.
    ///
    /// Numbers among codes such as C536379 or 01067 are codes themselves, unless they are amounts.
    func areNumbers(of cells: Int, isAmount: Bool) -> Bool {
        guard numbers > 0, numbers * 2 >= cells - markers else { return false }
        if codes > 0 || leadingZeros > 0, !isAmount, money == 0 { return false }
        let strange = words + codes
        return strange * 10 <= cells - markers || strange == 1 && numbers >= 3
    }

    var commonCurrency: String? {
        currencies.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    static func isNumber(_ cell: [UInt8], _ format: NumberFormat) -> Bool {
        cell.withUnsafeBufferPointer(format.isNumber)
    }
}
