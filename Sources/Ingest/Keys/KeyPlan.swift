internal import SalesCore

/// Which columns name a line, where they stand, and what is done about it.
struct KeyPlan: Sendable {
    /// A key column, by where its normalised value comes from.
    enum Part: Sendable {
        case time
        case text(RecordPlan.TextPlan)
        case number(RecordPlan.NumberPlan)
        /// The metric column of a layout that has one: the measure that the line names.
        case metric(RecordPlan.TidyPlan)
    }

    let parts: [Part]
    /// Name and place of each part, for messages.
    let columns: [RecordPlan.Place]
    let pass: KeyPass

    /// None where lines have no identity or nobody asks.
    init?(_ plan: RecordPlan, source: SourceSpec, pass: KeyPass) {
        if case .ignoring = pass { return nil }
        var parts: [Part] = []
        var columns: [RecordPlan.Place] = []
        for key in source.keys {
            if key.name == source.time {
                parts.append(.time)
                columns.append(plan.time.place)
            } else if let tidy = plan.tidy, tidy.metric.spec.name == key.name {
                parts.append(.metric(tidy))
                columns.append(tidy.metric)
            } else if let text = plan.texts.first(where: { $0.place.spec.name == key.name }) {
                parts.append(.text(text))
                columns.append(text.place)
            } else if let number = plan.numbers.first(where: { $0.place.spec.name == key.name }) {
                parts.append(.number(number))
                columns.append(number.place)
            }
        }
        guard !parts.isEmpty else { return nil }
        self.parts = parts
        self.columns = columns
        self.pass = pass
    }
}
