internal import SalesCore

/// Turns the rows of a batch that pass a measure's filter into entries, whatever their groups.
final class EntryKernel {
    let measure: HolisticMeasure
    /// Of the first `count`: the entry and its row.
    let entries: GrowingBuffer<HolisticEntry>
    let rows: GrowingBuffer<UInt32>
    private(set) var count = 0
    /// By text column, the digests of its pool's texts by code.
    private var known: [Int: [KeyDigest]] = [:]

    /// Digits of a number that an approximate quantile reads: half of the last is 0.05 %.
    static let keptDigits = Int128(10_000)

    init(_ measure: HolisticMeasure) {
        self.measure = measure
        entries = GrowingBuffer(capacity: RecordBatch.capacity, filler: HolisticEntry(key: 0))
        rows = GrowingBuffer(capacity: RecordBatch.capacity, filler: 0)
    }

    func load(_ batch: RecordBatch, column: AlignedColumn?, _ selection: Selection) {
        count = 0
        switch (measure.column, measure.kind) {
        case (.text(let index), _): loadTexts(batch.texts[index], selection)
        case (.number(let index), .distinct), (.number(let index), .registers):
            loadDigests(batch.numbers[index], selection)
        case (.number, .values), (.number, .roundedValues):
            let isRounded = measure.kind == .roundedValues
            forEachNumber(column, selection) { row, number in
                let number = isRounded ? Self.rounded(number) : number
                put(HolisticEntry(key: HolisticEntry.key(number), value: 1), row)
            }
        case (.number, .first), (.number, .last):
            learn(batch, measure.entities)
            forEachNumber(column, selection) { row, number in
                let order = HolisticEntry.Order(
                    day: batch.days[row], time: batch.times[row],
                    place: batch.place + UInt64(row))
                put(HolisticEntry(key: entity(batch, row), value: number, order: order), row)
            }
        }
    }

    @inline(__always)
    private func put(_ entry: HolisticEntry, _ row: Int) {
        entries.base[count] = entry
        rows.base[count] = UInt32(truncatingIfNeeded: row)
        count += 1
    }

    private func put(_ digest: KeyDigest, _ row: Int) {
        if measure.kind == .registers {
            put(HyperLogLog.entry(digest), row)
        } else {
            put(HolisticEntry(key: Self.key(digest)), row)
        }
    }

    private static func key(_ digest: KeyDigest) -> UInt128 {
        UInt128(digest.high) << 64 | UInt128(digest.low)
    }

    private func forEachNumber(
        _ column: AlignedColumn?, _ selection: Selection, _ body: (Int, Int128) -> Void
    ) {
        guard let column else { return }
        let isMissing = column.isMissing
        let unfit = Set(column.unfit)
        if let narrow = column.narrow {
            selection.forEach { row in
                if isMissing?[row] != true { body(row, Int128(narrow[row])) }
            }
        } else {
            let values = column.values
            selection.forEach { row in
                guard isMissing?[row] != true else { return }
                body(row, unfit.contains(row) ? HolisticEntry.unfit : values[row])
            }
        }
    }

    private func loadDigests(_ column: NumberColumn, _ selection: Selection) {
        selection.forEach { row in
            if column.hasMissing, column.isMissing[row] { return }
            var digester = KeyDigester()
            digester.absorb(mantissa: column.mantissa(row), scale: column.scale)
            put(digester.finish(), row)
        }
    }

    private func loadTexts(_ column: TextColumn, _ selection: Selection) {
        if let digests = column.digests {
            selection.forEach { row in
                if column.codes[row] != 0 { put(digests[row], row) }
            }
        } else {
            guard case .text(let index) = measure.column else { return }
            learn(column.pool, of: index)
            let digests = known[index] ?? []
            selection.forEach { row in
                let code = Int(column.codes[row])
                if code != 0 { put(digests[code], row) }
            }
        }
    }

    private func learn(_ batch: RecordBatch, _ columns: [Int]) {
        for index in columns where batch.texts[index].digests == nil {
            learn(batch.texts[index].pool, of: index)
        }
    }

    private func learn(_ pool: TextPool, of column: Int) {
        for text in pool.strings.dropFirst(known[column]?.count ?? 0) {
            known[column, default: []].append(KeyDigester.digest(of: text.utf8))
        }
    }

    /// A line without an entity's name belongs to the entity without a name.
    private func entity(_ batch: RecordBatch, _ row: Int) -> UInt128 {
        var digester = KeyDigester()
        for index in measure.entities {
            let column = batch.texts[index]
            let code = Int(column.codes[row])
            let digest =
                code == 0 ? nil : column.digests.map { $0[row] } ?? known[index].map { $0[code] }
            digester.absorb(digest?.high ?? 0)
            digester.absorb(digest?.low ?? 0)
        }
        return Self.key(digester.finish())
    }

    /// Half away from zero: what matters is that the error stays below half of the last digit.
    private static func rounded(_ number: Int128) -> Int128 {
        guard number != HolisticEntry.unfit else { return number }
        var step: UInt128 = 1
        while number.magnitude / step >= UInt128(keptDigits.magnitude) { step *= 10 }
        guard step > 1 else { return number }
        let (quotient, rest) = number.magnitude.quotientAndRemainder(dividingBy: step)
        let (magnitude, overflow) = (quotient + (rest >= step / 2 ? 1 : 0))
            .multipliedReportingOverflow(by: step)
        guard !overflow, let rounded = Int128(exactly: magnitude) else { return number }
        return number < 0 ? -rounded : rounded
    }
}
