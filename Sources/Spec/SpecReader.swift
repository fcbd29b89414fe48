public import SalesCore

/// Reads the metric language: YAML in, a valid spec or every problem out.
public enum SpecReader {
    enum Key: String, CaseIterable {
        case version, currency, calendar, source, dimensions, slices, metrics, targets, findings
        case timeZone = "time_zone"
    }

    /// Why a file that a spec names cannot be read: "is not there", and what to do.
    public struct UnreadableFile: Error {
        let reason: String
        let remedy: String?

        public init(reason: String, remedy: String? = nil) {
            self.reason = reason
            self.remedy = remedy
        }
    }

    /// The text of a file by its path as the spec writes it.
    public typealias FileContents = (_ path: String) -> Result<String, UnreadableFile>

    /// The zones that the system knows, if a zone by its name is none of them.
    public typealias ZoneNames = (_ unknown: String) -> [String]?

    /// `file` is the name that problems give, usually the path as the user wrote it. `contents`
    /// reads files that the spec names; without `zones` the name of a zone is only held to its form.
    public static func spec(
        from yaml: String, file: String, contents: FileContents? = nil, zones: ZoneNames? = nil
    ) throws(SpecFailure) -> MetricSpec {
        try YAMLDocument(yaml, file: file).value { spec(from: $0, contents, zones) }
    }

    private static func spec(
        from root: PositionedNode, _ contents: FileContents?, _ zones: ZoneNames?
    ) -> MetricSpec? {
        guard let keys = root.mapping(Key.self) else { return nil }
        checkVersion(keys)
        // A mistyped currency is told once, not at every money column too.
        let currency = keys[.currency].map { Self.currency($0) ?? .usd }
        let calendar = keys[.calendar].map(CalendarReader.calendar)
        let reading = source(keys, currency: currency, calendar: calendar)
        let declared = DimensionReader.dimensions(from: keys[.dimensions], reading)
        let metrics = metrics(keys, reading.columns, currency: currency)
        let dimensions = DimensionReader.dimensions(declared, holdingApart: metrics)
        let slices = SliceReader.slices(
            SliceReader.slices(
                from: keys[.slices], declared,
                written: DimensionReader.names(from: keys[.dimensions])),
            by: Set(metrics.compactMap(\.currencyColumn)).sorted(), dimensions)
        let timeZone = keys[.timeZone].flatMap { TimeZoneName.name(from: $0, zones) }
        let materiality = keys[.findings].map(FindingsReader.materiality)
        let targets = keys[.targets].map { node in
            let reader = TargetReader(
                metrics: metricNames(keys), calendar: calendar ?? FiscalCalendar(),
                contents: contents)
            return reader.targets(from: node)
        }
        if let targets { checkTargets(targets, metrics, at: keys[.targets]) }
        guard let source = reading.source else { return nil }
        if let calendar, calendar.weeks != nil {
            CalendarReader.checkDays(of: source, at: keys[.calendar])
        }
        return MetricSpec(
            currency: currency, timeZone: timeZone ?? "UTC",
            calendar: calendar ?? FiscalCalendar(), source: source, dimensions: dimensions,
            slices: slices, metrics: metrics, materiality: materiality ?? .standard,
            targets: targets ?? [])
    }

    /// Those that are declared, whether they hold or not: a metric's problem is told once.
    private static func metricNames(_ keys: KeyedMapping<Key>) -> [String] {
        guard let node = keys[.metrics], node.isMapping else { return [] }
        return node.entries()?.map(\.name) ?? []
    }

    /// A target is of one total, which amounts of several currencies have not.
    private static func checkTargets(
        _ targets: [MetricTargets], _ metrics: [Metric], at node: PositionedNode?
    ) {
        for target in targets {
            guard let metric = metrics.first(where: { $0.name == target.metric }),
                let column = metric.currencyColumn
            else { continue }
            node?.report(
                "'\(metric.name)' has no total that could have a target: '\(column)' holds its "
                    + "currencies apart", remedy: "Remove its targets.")
        }
    }

    private static func checkVersion(_ keys: KeyedMapping<Key>) {
        guard let node = keys.required(.version), let version = node.integer() else { return }
        if version != 1 {
            node.report("version \(version) is not known", remedy: "This program reads version 1.")
        }
    }

    private static func currency(_ node: PositionedNode) -> Currency? {
        guard let code = node.text() else { return nil }
        guard Currency.codes.contains(code), let currency = Currency(code: code) else {
            node.report(
                "\(quoted(code)) is not a currency code",
                remedy: Currency.nearestCode(to: code).map { "Did you mean '\($0)'?" }
                    ?? "Write the three capital letters of ISO 4217, such as USD or EUR.")
            return nil
        }
        return currency
    }

    private static func source(
        _ keys: KeyedMapping<Key>, currency: Currency?, calendar: FiscalCalendar?
    ) -> SourceReader.Reading {
        guard let node = keys.required(.source) else { return .empty }
        return SourceReader.reading(
            from: node, currency: currency, calendar: calendar ?? FiscalCalendar())
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
