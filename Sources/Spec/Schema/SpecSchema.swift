internal import SalesCore

/// The schema of spec files, from the tables of keys that `SpecReader` reads with.
public enum SpecSchema {
    /// As it is committed under docs/schema.
    public static var document: String {
        schema.document(title: "A metric spec of SalesTalk")
    }

    private static let name = "^[a-z][a-z0-9_]{0,63}$"

    static var schema: JSONSchema {
        .object(
            SpecReader.Key.self, required: [.version, .source, .metrics],
            [
                .version: .integer(1...1), .currency: .choice(among: Currency.codes.sorted()),
                .timeZone: .text,
                .calendar: calendar, .source: source, .dimensions: dimensions,
                .slices: .list(of: .listOrOne(of: .text(name))),
                .metrics: .named(metric, pattern: name),
                .targets: .named(
                    .either(
                        .object(TargetReader.Key.self, required: [.file], [.file: .text]),
                        .named(.decimal, pattern: TargetReader.periodPattern)), pattern: name),
                .findings: .object(
                    FindingsReader.Key.self,
                    [
                        .material: .object(
                            FindingsReader.MaterialKey.self, [.change: .decimal, .share: .decimal])
                    ]),
            ])
    }

    private static var calendar: JSONSchema {
        .object(
            CalendarReader.Key.self,
            [
                .fiscalYearStarts: .integer(1...12),
                .yearNamedAfter: .choice(of: FiscalCalendar.YearName.self),
                .weeks: .choice(of: CalendarReader.Weeks.self),
                .yearEnds: .text(YearEndReader.pattern),
                .week53: .choice(of: WeekCalendar.ExtraWeek.self),
            ])
    }

    private static var dimensions: JSONSchema {
        .either(
            .listOrOne(of: .text(name)),
            .named(.object(DimensionReader.Key.self, [.noun: noun]), pattern: name))
    }

    private static var noun: JSONSchema { .list(of: .text, count: 2...2) }

    private static var metric: JSONSchema {
        .object(
            MetricReader.Key.self, exactlyOneOf: [.aggregate, .ratio, .formula],
            [
                .aggregate: .choice(of: Aggregation.self), .of: .text(name),
                .per: .listOrOne(of: .text(name)), .percentile: .decimal,
                .method: .choice(of: AggregateReader.Method.self),
                .ratio: .list(of: .text(name), count: 2...2), .formula: .text, .label: .text,
                .also: .listOrOne(of: .text), .unit: .choice(of: MetricUnitChoice.Word.self),
                .better: .choice(of: Better.self), .noun: noun,
                .fill: .choice(of: MetricReader.Fill.self), .filter: .text,
            ])
    }
}

// MARK: - The source

extension SpecSchema {
    private static var source: JSONSchema {
        let names = JSONSchema.object(
            LayoutReader.NameKey.self, [.metric: .text(name), .value: .text(name)])
        let tidy = JSONSchema.object(
            LayoutReader.TidyKey.self,
            [.metric: .text(name), .value: .text(name), .unit: .text(name)])
        return .object(
            SourceReader.Key.self, required: [.columns],
            [
                .dialect: .either(.text("^auto$"), dialect),
                .layout: .choice(of: LayoutReader.LayoutName.self), .tidy: tidy,
                .crosstab: names, .time: .text(name), .columns: .named(column, pattern: name),
                .contract: contract, .upload: upload,
            ])
    }

    private static var dialect: JSONSchema {
        .object(
            DialectReader.Key.self,
            [
                .delimiter: .text, .quote: .text, .escape: .choice(of: QuoteEscape.self),
                .encoding: .choice(of: TextEncoding.self), .decimal: .text("^[.,]$"),
                .grouping: .text("^[,.' ]$"), .header: .either(.boolean, .integer(0...10)),
                .skippedRows: .integer(0...1_000_000), .skippedFooter: .integer(0...1000),
                .comment: .text,
            ])
    }

    private static var column: JSONSchema {
        .object(
            ColumnReader.Key.self,
            [
                .from: .listOrOne(of: .text), .type: .choice(of: ColumnType.self),
                .key: .boolean, .formats: .listOrOne(of: .text), .required: .boolean,
                .missing: .listOrOne(of: .text), .aliases: .named(.listOrOne(of: .text)),
                .values: .listOrOne(of: .text), .min: .decimal, .max: .decimal, .formula: .text,
                .currency: .text(name),
            ])
    }

    private static var contract: JSONSchema {
        .object(
            ContractReader.Key.self,
            [
                .columns: .choice(of: ContractReader.ColumnPolicy.self),
                .values: .choice(of: ContractReader.ValuePolicy.self),
                .lines: .choice(of: LinePolicy.self), .maximumRejected: .decimal,
                .freshness: .object(
                    FreshnessReader.Key.self,
                    [
                        .warnAfter: .text("^[1-9][0-9]*[dh]$"),
                        .errorAfter: .text("^[1-9][0-9]*[dh]$"),
                    ]),
            ])
    }

    private static var upload: JSONSchema {
        .object(
            UploadModeReader.Key.self,
            [
                .mode: .choice(of: UploadMode.self),
                .onDuplicate: .choice(of: DuplicatePolicy.self),
                .closedUntil: .text(TargetReader.periodPattern),
            ])
    }
}
