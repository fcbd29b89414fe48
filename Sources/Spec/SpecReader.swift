public import SalesCore

/// Reads the metric language: YAML in, a valid spec or every problem out.
public enum SpecReader {
    enum Key: String, CaseIterable {
        case version, currency, calendar, source, dimensions, slices, metrics, findings
        case timeZone = "time_zone"
    }

    /// `file` is the name that problems give, usually the path as the user wrote it.
    public static func spec(from yaml: String, file: String) throws(SpecFailure) -> MetricSpec {
        try YAMLDocument(yaml, file: file).value(spec)
    }

    private static func spec(from root: PositionedNode) -> MetricSpec? {
        guard let keys = root.mapping(Key.self, planned: ["targets"]) else { return nil }
        checkVersion(keys)
        // A mistyped currency is told once, not at every money column too.
        let currency = keys[.currency].map { Self.currency($0) ?? .usd }
        let reading = source(keys, currency: currency)
        let dimensions = DimensionReader.dimensions(from: keys[.dimensions], reading)
        let slices = SliceReader.slices(from: keys[.slices], dimensions)
        let metrics = metrics(keys, reading.columns, currency: currency)
        let timeZone = keys[.timeZone].flatMap(TimeZoneName.name)
        let calendar = keys[.calendar].map(CalendarReader.calendar)
        let materiality = keys[.findings].map(FindingsReader.materiality)
        guard let source = reading.source else { return nil }
        if let calendar, calendar.weeks != nil {
            CalendarReader.checkDays(of: source, at: keys[.calendar])
        }
        return MetricSpec(
            currency: currency, timeZone: timeZone ?? "UTC",
            calendar: calendar ?? FiscalCalendar(), source: source, dimensions: dimensions,
            slices: slices, metrics: metrics, materiality: materiality ?? .standard)
    }

    private static func checkVersion(_ keys: KeyedMapping<Key>) {
        guard let node = keys.required(.version), let version = node.integer() else { return }
        if version != 1 {
            node.report("version \(version) is not known", remedy: "This program reads version 1.")
        }
    }

    private static func currency(_ node: PositionedNode) -> Currency? {
        guard let code = node.text() else { return nil }
        guard let currency = Currency(code: code) else {
            node.report(
                "\(quoted(code)) is not a currency code",
                remedy: "Write the three capital letters of ISO 4217, such as USD or EUR.")
            return nil
        }
        return currency
    }

    private static func source(
        _ keys: KeyedMapping<Key>, currency: Currency?
    ) -> SourceReader.Reading {
        guard let node = keys.required(.source) else { return .empty }
        return SourceReader.reading(from: node, currency: currency)
    }

    private static func metrics(
        _ keys: KeyedMapping<Key>, _ columns: ColumnCatalog, currency: Currency?
    ) -> [Metric] {
        guard let node = keys.required(.metrics), let entries = node.entries() else { return [] }
        if entries.isEmpty {
            node.report(
                "names no metric", remedy: "Add one: revenue: {aggregate: sum, of: revenue}.")
        }
        let reader = MetricReader(columns: columns)
        let drafts = entries.compactMap(reader.draft)
        MetricWords.check(drafts)
        return MetricResolver.metrics(
            from: drafts, declaredNames: entries.map(\.name), currency: currency)
    }
}
