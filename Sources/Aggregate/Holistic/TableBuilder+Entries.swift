public import SalesCore

extension TableBuilder {
    /// What the holistic metrics come to over the sources that count.
    ///
    /// Only quarters that an upload has touched since the earlier table are read; in the others
    /// its cells stand.
    public func holisticValues(
        of sources: [SourcePartials], since earlier: EarlierTable? = nil,
        scratch: (any ScratchSpace)?, entriesInMemory: Int = MetricAggregator.entriesInMemory
    ) throws -> HolisticValues {
        let plan = try AggregationPlan(spec: spec, schema: RecordSchema(spec.source))
        guard !plan.holistic.isEmpty else { return HolisticValues() }
        let active = activeSources(sources)
        let touched = earlier?.touchedQuarters(by: active, spec.calendar)
        let joiner = EntryJoiner(plan, scratch: scratch, entriesInMemory: entriesInMemory)
        for source in active {
            guard let entries = source.entries else { throw AggregateFailure.foreignEntries }
            let months = source.months(spec.calendar)
            let standing = months.filter { month in
                touched.map { !$0.contains(spec.calendar.quarter(ofMonth: month)) } ?? false
            }
            guard standing.isEmpty || standing.count < months.count else {
                continue
            }
            try joiner.add(entries.hiding(standing))
        }
        var values = HolisticValues(
            metrics: spec.metrics.count, earlier: earlier?.table, touched: touched ?? [])
        try EntryTable(joiner, spec, grains: Grain.allCases).add(to: &values)
        return values
    }
}
