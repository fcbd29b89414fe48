internal import SalesCore

/// Reads the metric and value columns of a tidy batch into the measure that each line names.
final class TidyKernel {
    let plan: RecordPlan.TidyPlan
    let metricFault: UInt16
    let valueFault: UInt16
    let unitFault: UInt16
    private let unit: UnitKernel?
    private let quote: UInt8
    private let discardsValues: Bool
    private let cache = FieldCache()
    private(set) var unknownMetrics: Set<String> = []
    private static let unknown = UInt64.max
    private static let missing = UInt64.max - 1
    private static let faulty = UInt64.max - 2

    init(
        plan: RecordPlan.TidyPlan, metricFault: UInt16, quote: UInt8, discardsValues: Bool,
        currency: Currency?
    ) {
        self.plan = plan
        self.metricFault = metricFault
        valueFault = metricFault + 1
        unitFault = metricFault + 2
        unit = plan.unit.map { UnitKernel(plan: $0, quote: quote, own: currency) }
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
            do {
                guard let number = try number(view, row, measure, batch.texts) else { continue }
                batch.numbers[measure.index].set(row, number)
            } catch {
                if discardsValues, error.isUnreadable, !measure.reading.isRequired {
                    discarded += 1
                } else {
                    view.mark(row, error.isOfUnit ? unitFault : valueFault)
                }
            }
        }
        return discarded
    }

    /// The number of a line, in the unit that the line names; nil where it is missing.
    private func number(
        _ view: RowView, _ row: Int, _ measure: RecordPlan.NumberPlan, _ texts: [TextColumn]
    ) throws(FieldFault) -> ParsedNumber? {
        let value = view.text(view.field(row, plan.value.position))
        guard let unit else { return try measure.read(value, row: row, texts: texts) }
        return try unit.read(value, of: measure, view, row, texts: texts)
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
    func fault(_ view: RowView, _ row: Int, texts: [TextColumn]) -> FieldFault {
        let name: String
        do {
            name = try metricName(view.text(view.field(row, plan.metric.position)))
        } catch {
            return error
        }
        guard !name.isEmpty else { return .missing }
        guard let measure = plan.measureOfName[name] else { return .unknownMetric }
        do {
            _ = try number(view, row, plan.measures[measure], texts)
            return .missing
        } catch {
            return error
        }
    }
}
