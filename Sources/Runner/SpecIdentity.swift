import SalesCore

extension MetricSpec {
    /// The spec without the lines of its file: a comment added above changes no meaning.
    var identity: MetricSpec {
        MetricSpec(
            currency: currency, timeZone: timeZone, calendar: calendar,
            source: SourceSpec(
                dialect: source.dialect, layout: source.layout, time: source.time,
                columns: source.columns.map(\.withoutLine), contract: source.contract,
                upload: source.upload, onDuplicate: source.onDuplicate,
                closedUntil: source.closedUntil),
            dimensions: dimensions, slices: slices, metrics: metrics, materiality: materiality,
            targets: targets)
    }
}

extension ColumnSpec {
    fileprivate var withoutLine: ColumnSpec {
        ColumnSpec(
            name: name, from: from, type: type, isRequired: isRequired, isKey: isKey,
            formats: formats,
            missing: missing, aliases: aliases, values: values, minimum: minimum,
            maximum: maximum, formula: formula, currency: currency)
    }
}
