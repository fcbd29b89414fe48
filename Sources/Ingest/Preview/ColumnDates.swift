internal import SalesCore

/// A column whose first cells are dates, and how every cell of it is held to them.
struct ColumnDates {
    /// For the spec: those that fit, or both of two that could.
    let formats: [String]
    /// Whether the first cells leave open which of day and month stands first.
    let isOrderUnclear: Bool
    private let name: String
    private let readings: [(style: String, reading: DateReading)]
    /// As an upload would read the column.
    private let whole: DateReading

    /// Cells by which the column is judged to hold dates at all.
    private static let judgedCells = 2000
    private static let headers: Set<String> = [
        "date", "datum", "day", "tag", "fecha", "data", "jour", "giorno", "día", "dia", "time",
        "zeit", "created", "closed",
    ]

    /// None where the cells are something else.
    init?(name: String, cells: [[UInt8]]) {
        guard cells.prefix(200).contains(where: { CellShape($0) == .date }) else { return nil }
        let judged = Array(cells.prefix(Self.judgedCells))
        let evidence = DateEvidence(cells: cells)
        let standard = DateReading.standardFormats.compactMap(DatePattern.init)
        let fitting = { (pattern: DatePattern) in judged.contains { Self.fits(pattern, $0) } }
        let known = (standard + evidence.certain).filter(fitting)
        let either = evidence.ambiguous.filter(fitting)
        let whole = DateReading(
            patterns: standard + evidence.certain, ambiguous: evidence.ambiguous,
            refuted: evidence.refuted, zone: .utc)
        let dates = judged.count { cell in (known + either).contains { Self.fits($0, cell) } }
        let explained = judged.count { Self.isExplained($0, whole) }
        let strange = judged.count - dates - explained
        guard dates > 0, dates * 2 >= judged.count - explained,
            strange * 10 <= judged.count - explained || strange == 1 && dates >= 3
        else { return nil }
        let isPlainNumber = judged.allSatisfy { $0.allSatisfy(Byte.isDigit) }
        guard !isPlainNumber || Self.isHeader(name) else { return nil }
        isOrderUnclear = !either.isEmpty
        formats = (isOrderUnclear ? either : known).map(\.text)
        self.name = name
        self.whole = whole
        readings =
            known.map { (Self.style($0.text), DateReading(patterns: [$0], zone: .utc)) }
            + either.map { pattern in
                let style = Self.style(pattern.text)
                let twin = style.map { $0 == "d" ? "M" : $0 == "M" ? "d" : $0 }
                let both = [style, String(twin)].sorted(by: >).joined(separator: " or ")
                return (both, DateReading(patterns: [pattern], zone: .utc))
            }
    }

    /// Whether a header says that days stand below it.
    static func isHeader(_ name: String) -> Bool {
        name.lowercased().split { !$0.isLetter }.contains { headers.contains(String($0)) }
    }

    enum Finding: Equatable {
        /// A date, written so.
        case date(style: String)
        case misfit(CellMisfit)
    }

    func finding(_ cell: [UInt8]) -> Finding {
        cell.withUnsafeBufferPointer { text in
            for (style, reading) in readings where (try? reading.read(text)) != nil {
                return .date(style: style)
            }
            do throws(DateReading.Fault) {
                _ = try whole.read(text)
                let pattern = whole.patterns.first { Self.fits($0, cell) }
                return .date(style: pattern.map { Self.style($0.text) } ?? "another format")
            } catch {
                return .misfit(misfit(cell, error))
            }
        }
    }

    private func misfit(_ cell: [UInt8], _ fault: DateReading.Fault) -> CellMisfit {
        let text = String(decoding: cell, as: UTF8.self)
        let shown = FaultText.shown(text)
        if let remedy = MissingWords.remedy(for: text, column: name) {
            return CellMisfit(
                kind: "marker \(text)", reason: "not a date: \(shown)", remedy: remedy)
        }
        if fault == .notADate, isNoSuchDay(cell) {
            return CellMisfit(
                kind: "day", reason: "no such day: \(shown)", remedy: "Mend the date in the export."
            )
        }
        if fault == .notADate, DateHint(text) == nil,
            !cell.withUnsafeBufferPointer(SpreadsheetError.isOne)
        {
            return CellMisfit(
                kind: "word", reason: "not a date: \(shown)",
                remedy: "Mend the cell, or empty it; most are \(formats.first ?? "").")
        }
        if fault == .notADate, case .formats(let found) = DateHint(text) {
            return CellMisfit(
                kind: "format",
                reason: "\(shown) is written \(found.joined(separator: " or ")), where most cells "
                    + "are \(formats.first ?? "")",
                remedy: "Export one format, or name each in `formats` of column \"\(name)\".")
        }
        let words = DateFaultText(formats: fault == .noSuchDay ? [] : formats, column: name)
            .explain(fault, cell: text)
        return CellMisfit(kind: "\(fault)", reason: words.reason, remedy: words.remedy)
    }

    /// Whether a cell is written as a date, but the calendar has no such day.
    private func isNoSuchDay(_ cell: [UInt8]) -> Bool {
        let reading = DateReading(patterns: formats.compactMap(DatePattern.init), zone: .utc)
        return cell.withUnsafeBufferPointer { text in
            do throws(DateReading.Fault) {
                _ = try reading.read(text)
                return false
            } catch {
                return error == .noSuchDay
            }
        }
    }

    /// Whether a cell is no date for a reason that says nothing against the column.
    private static func isExplained(_ cell: [UInt8], _ whole: DateReading) -> Bool {
        if MissingWords.remedy(for: String(decoding: cell, as: UTF8.self), column: "") != nil {
            return true
        }
        return cell.withUnsafeBufferPointer { text in
            if SpreadsheetError.isOne(text) { return true }
            do throws(DateReading.Fault) {
                _ = try whole.read(text)
                return false
            } catch {
                return error == .noSuchDay
            }
        }
    }

    private static func fits(_ pattern: DatePattern, _ cell: [UInt8]) -> Bool {
        cell.withUnsafeBufferPointer { text in
            (try? DateReading(patterns: [pattern], zone: .utc).read(text)) != nil
        }
    }

    /// A pattern without its time, and with leading zeros where the year stands first.
    private static func style(_ pattern: String) -> String {
        var style = String(pattern.prefix { !"HhT".contains($0) })
        while let last = style.last, last == " " || last == "," { style.removeLast() }
        guard style.hasPrefix("yyyy"), !style.contains("MM") else { return style }
        return style.replacing("M", with: "MM").replacing("d", with: "dd")
    }
}
