internal import SalesCore

/// Reads the metric and value columns of a tidy batch into the measure that each line names.
final class TidyKernel {
    let plan: RecordPlan.TidyPlan
    let metricFault: UInt16
    let valueFault: UInt16
    private let quote: UInt8
    private let discardsValues: Bool
    private let cache = FieldCache()
    private(set) var unknownMetrics: Set<String> = []
    private static let unknown = UInt64.max
    private static let missing = UInt64.max - 1
    private static let faulty = UInt64.max - 2

    init(
        plan: RecordPlan.TidyPlan, metricFault: UInt16, valueFault: UInt16, quote: UInt8,
        discardsValues: Bool
    ) {
        self.plan = plan
        self.metricFault = metricFault
        self.valueFault = valueFault
        self.quote = quote
        self.discardsValues = discardsValues
    }

    /// Fills the measures of `batch`; returns how many unreadable values were made missing.
    func read(_ view: RowView, into batch: RecordBatch) -> Int {
        var discarded = 0
        for measure in plan.measures {
            let column = batch.numbers[measure.index]
            column.begin()
            for row in 0..<view.count { column.setMissing(row) }
        }
        for row in 0..<view.count {
            let metric = cache.value(view.text(view.field(row, plan.metric.position))) {
                self.resolve($0)
            }
            if metric >= Self.faulty {
                if metric != Self.unknown || plan.refusesUnknown { view.mark(row, metricFault) }
                continue
            }
            let measure = plan.measures[Int(metric)]
            let column = batch.numbers[measure.index]
            do {
                let cell = view.text(view.field(row, plan.value.position))
                guard let number = try measure.read(cell, row: row, texts: batch.texts)
                else { continue }
                column.set(row, number)
            } catch {
                if discardsValues, error.isUnreadable, !measure.reading.isRequired {
                    discarded += 1
                } else {
                    view.mark(row, valueFault)
                }
            }
        }
        return discarded
    }

    private func resolve(_ cell: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let name = try? metricName(cell)
        guard let name else { return Self.faulty }
        if name.isEmpty { return Self.missing }
        if let measure = plan.measureOfName[name] { return UInt64(measure) }
        if unknownMetrics.count < MeasureNames.toldUnknown {
            unknownMetrics.insert(ShownText.name(name))
        }
        return Self.unknown
    }

    private func metricName(_ cell: UnsafeBufferPointer<UInt8>) throws(FieldFault) -> String {
        try Quoting.plain(cell, quote: quote) { text throws(FieldFault) in
            guard UTF8Validity.isValid(text) else { throw .notUTF8 }
            return String(decoding: text, as: UTF8.self)
        }
    }

    /// Why a line's metric or value was refused.
    func fault(
        metric: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>, row: Int,
        texts: [TextColumn]
    ) -> FieldFault {
        let name: String
        do { name = try metricName(metric) } catch { return error }
        guard !name.isEmpty else { return .missing }
        guard let measure = plan.measureOfName[name] else { return .unknownMetric }
        do {
            _ = try plan.measures[measure].read(value, row: row, texts: texts)
            return .missing
        } catch {
            return error
        }
    }
}
