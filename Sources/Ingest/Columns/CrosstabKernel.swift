internal import SalesCore

/// Unfolds the lines of a crosstab: a record for each month column that holds a value.
///
/// The other kernels see each line as many times as there are months; this one gives every
/// repetition its day and its value.
final class CrosstabKernel {
    let plan: RecordPlan.CrosstabPlan
    let faults: Faults
    private let quote: UInt8
    private let discardsValues: Bool
    private let metrics = FieldCache()
    private let labels = FieldCache()
    private let rows: UnsafeMutablePointer<UInt32>
    /// The measure of each line, by number; `none` for lines without one.
    private(set) var measures: [Int] = []
    private(set) var unknownMetrics: Set<String> = []

    struct Faults {
        let metric: UInt16
        let value: UInt16
        let total: UInt16
        /// No fault: a month without a value gives no record.
        static let noRecord = UInt16.max
    }

    private enum Metric {
        static let unknown = UInt64.max
        static let faulty = UInt64.max - 1
    }

    init(
        plan: RecordPlan.CrosstabPlan, faults: Faults, quote: UInt8, discardsValues: Bool
    ) {
        self.plan = plan
        self.faults = faults
        self.quote = quote
        self.discardsValues = discardsValues
        rows = .allocate(capacity: RecordBatch.capacity)
        rows.initialize(repeating: 0, count: RecordBatch.capacity)
    }

    deinit { rows.deallocate() }

    var monthCount: Int { plan.months.count }
    /// Lines that fill a batch.
    var lineLimit: Int { RecordBatch.capacity / monthCount }

    /// Each line as often as there are months, in the order of the months.
    func unfolded(_ lines: RowView) -> RowView {
        for line in 0..<lines.count {
            (rows + line * monthCount).update(repeating: lines.rows[line], count: monthCount)
        }
        return RowView(
            bytes: lines.bytes, positions: lines.positions, rows: rows,
            count: lines.count * monthCount, faults: lines.faults, quote: lines.quote)
    }

    /// Fills days and measures; returns how many unreadable values of each month were made missing.
    func read(_ view: RowView, into batch: RecordBatch) -> [String: Int] {
        var discarded: [String: Int] = [:]
        for measure in plan.measures {
            let column = batch.numbers[measure.index]
            column.begin()
            for row in 0..<view.count { column.setMissing(row) }
        }
        measures.removeAll(keepingCapacity: true)
        for first in stride(from: 0, to: view.count, by: monthCount) {
            for (offset, month) in plan.months.enumerated() {
                batch.days[first + offset] = month.day
            }
            guard !isTotal(view, first) else {
                view.mark(first, faults.total)
                measures.append(-1)
                continue
            }
            let measure = measure(view, first)
            measures.append(measure ?? -1)
            guard let measure else { continue }
            readValues(view, first, plan.measures[measure], into: batch, &discarded)
        }
        return discarded
    }

    private func readValues(
        _ view: RowView, _ first: Int, _ measure: RecordPlan.NumberPlan, into batch: RecordBatch,
        _ discarded: inout [String: Int]
    ) {
        let column = batch.numbers[measure.index]
        for (offset, month) in plan.months.enumerated() {
            let row = first + offset
            do {
                let cell = view.text(view.field(row, month.position))
                guard let number = try measure.read(cell, row: row, texts: batch.texts)
                else { continue }
                column.set(row, number)
                column.isMissing[row] = false
            } catch {
                if discardsValues, error.isUnreadable, !measure.reading.isRequired {
                    discarded[ShownText.name(month.header), default: 0] += 1
                } else {
                    view.mark(row, faults.value)
                }
            }
        }
    }

    /// What the line measures; nil where that is not known or not allowed.
    private func measure(_ view: RowView, _ row: Int) -> Int? {
        guard let metric = plan.metric else { return 0 }
        let found = metrics.value(view.text(view.field(row, metric.position))) { cell in
            self.resolve(cell)
        }
        guard found >= Metric.faulty else { return Int(found) }
        if found == Metric.faulty || plan.refusesUnknown { view.mark(row, faults.metric) }
        return nil
    }

    private func resolve(_ cell: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard let name = try? metricName(cell), !name.isEmpty else { return Metric.faulty }
        if let measure = plan.measureOfName[name] { return UInt64(measure) }
        if unknownMetrics.count < MeasureNames.toldUnknown {
            unknownMetrics.insert(ShownText.name(name))
        }
        return Metric.unknown
    }

    func metricName(_ cell: UnsafeBufferPointer<UInt8>) throws(FieldFault) -> String {
        try Quoting.plain(cell, quote: quote) { text throws(FieldFault) in
            guard UTF8Validity.isValid(text) else { throw .notUTF8 }
            return String(decoding: text, as: UTF8.self)
        }
    }

    /// A line that adds up others has no date that would tell: its label says so.
    private func isTotal(_ view: RowView, _ row: Int) -> Bool {
        plan.labels.contains { position in
            labels.value(view.text(view.field(row, position))) { cell in
                Footer.isTotal(String(decoding: cell, as: UTF8.self)) ? 1 : 0
            } == 1
        }
    }
}
