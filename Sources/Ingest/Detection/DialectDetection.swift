internal import SalesCore

/// Which byte separates the fields of a file, judged by how evenly it cuts the first records.
struct DialectDetection {
    /// Records by which dialects are compared.
    static let comparedRecords = 200
    /// Records by which columns are then judged.
    static let recordLimit = 10_000
    static let candidates = [",", ";", "\t", "|", ":"].map { $0.utf8.first ?? Byte.comma }

    let dialect: Dialect
    /// First records under that dialect, blank ones left out.
    let records: [[[UInt8]]]
    let delimiterReason: String

    /// Judges the decoded head of a file.
    init(
        head: ArraySlice<UInt8>, encoding: TextEncoding, declared: DialectSpec
    ) throws(IngestFailure) {
        var quotes = [declared.quote?.byte ?? Byte.quote]
        if declared.quote == nil, Self.prefersApostrophe(head) {
            quotes.insert(UInt8(ascii: "'"), at: 0)
        }
        let marks = declared.delimiter?.utf8.first.map { [$0] } ?? Self.candidates
        var best: (score: Double, dialect: Dialect)?
        for quote in quotes {
            for mark in marks {
                let dialect = Dialect(encoding: encoding, delimiter: mark, quote: quote)
                let records = try Self.records(head, dialect, limit: Self.comparedRecords)
                let score = Self.score(records)
                if best == nil || score > (best?.score ?? 0) { best = (score, dialect) }
            }
        }
        dialect = best?.dialect ?? Dialect(encoding: encoding)
        records = try Self.records(head, dialect, limit: Self.recordLimit)
        let width = Self.commonWidth(records)
        let share = records.isEmpty ? 0 : records.count { $0.count == width } * 100 / records.count
        delimiterReason =
            declared.delimiter != nil
            ? "declared in the spec" : "\(share)% of the first records have \(width) fields"
    }

    /// The number of fields that most records have; titles and remarks of one field count little.
    static func commonWidth(_ records: [[[UInt8]]]) -> Int {
        var counts: [Int: Int] = [:]
        for record in records { counts[record.count, default: 0] += 1 }
        if let single = counts[1], single * 4 < records.count * 3 { counts[1] = nil }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    /// The share of records with the common width, wider ones preferred; one field is no cut.
    private static func score(_ records: [[[UInt8]]]) -> Double {
        guard !records.isEmpty else { return 0 }
        let width = commonWidth(records)
        let share = Double(records.count { $0.count == width }) / Double(records.count)
        guard width > 1 else { return share * 0.01 }
        let typed = Double(typedShare(records, width: width))
        return share * (1 - 1 / Double(width + 1)) * (0.8 + 0.2 * typed)
    }

    /// How many cells look like a number, a date or an empty cell, so that commas inside decimal
    /// numbers do not pass for delimiters.
    private static func typedShare(_ records: [[[UInt8]]], width: Int) -> Double {
        var typed = 0
        var cells = 0
        for record in records.dropFirst() where record.count == width {
            for cell in record {
                cells += 1
                let first = cell.first ?? Byte.zero
                if cell.isEmpty || Byte.isDigit(first) || Byte.isLetter(first) || first >= 0x80 {
                    typed += 1
                }
            }
        }
        return cells == 0 ? 1 : Double(typed) / Double(cells)
    }

    /// Whether fields begin and end with apostrophes and hardly ever with quotes.
    private static func prefersApostrophe(_ head: ArraySlice<UInt8>) -> Bool {
        let apostrophe = UInt8(ascii: "'")
        var atEdge = 0
        var quotes = 0
        var last = Byte.lineFeed
        for byte in head.prefix(65_536) {
            if byte == Byte.quote { quotes += 1 }
            let isEdge = Self.candidates.contains(last) || last == Byte.lineFeed
            if byte == apostrophe, isEdge { atEdge += 1 }
            last = byte
        }
        return quotes == 0 && atEdge >= 4
    }

    private static func records(
        _ head: ArraySlice<UInt8>, _ dialect: Dialect, limit: Int
    ) throws(IngestFailure) -> [[[UInt8]]] {
        var records: [[[UInt8]]] = []
        let parser = try CSVParser(delimiter: dialect.delimiter, quote: dialect.quote)
        var rest = head
        while records.count < limit, let end = Self.lineEnd(rest) {
            let line = Array(rest[..<end])
            rest = rest[end...]
            let ended = try line.withUnsafeBufferPointer { bytes throws(IngestFailure) in
                try parser.push(UnsafeRawBufferPointer(bytes))
            }
            if ended {
                records.append(
                    parser.takeFields { count, field in (0..<count).map { Array(field($0)) } })
            }
        }
        return records
    }

    /// The end of the first whole line; a last line that may be cut does not count.
    static func lineEnd(_ text: ArraySlice<UInt8>) -> Int? {
        guard
            let end = text.firstIndex(where: {
                $0 == Byte.lineFeed || $0 == Byte.carriageReturn
            })
        else { return nil }
        if text[end] == Byte.carriageReturn, end + 1 < text.endIndex,
            text[end + 1] == Byte.lineFeed
        {
            return end + 2
        }
        return end + 1
    }
}
