import Foundation
import SalesCore
import Spec
import TestSupport
import Testing

@Suite("Reading a spec")
struct SpecReaderTests {
    @Test("The committed samples are valid", arguments: ["acme", "nordwind"])
    func samples(tenant: String) throws {
        let path = "samples/\(tenant)/metrics.yaml"
        let text = try String(contentsOf: projectRoot.appending(path: path), encoding: .utf8)
        let spec = try SpecReader.spec(from: text, file: path)
        #expect(spec.metrics.count >= 6)
        #expect(spec.slices.contains([]))
        #expect(spec.currency == (tenant == "acme" ? .usd : .eur))
    }

    @Test("The least that a spec can be")
    func least() throws {
        let spec = try SpecReader.spec(
            from: """
                version: 1
                source: {columns: {date: {type: date}}}
                metrics: {lines: {aggregate: count}}
                """, file: "metrics.yaml")
        #expect(spec.currency == nil)
        #expect(spec.timeZone == "UTC")
        #expect(spec.calendar == FiscalCalendar())
        #expect(spec.source.time == "date")
        #expect(spec.dimensions == [])
        #expect(spec.slices == [[]])
        #expect(spec.materiality == .standard)
        #expect(spec.metrics.map(\.name) == ["lines"])
    }

    @Test("Everything that is wrong is told at once, in the order of the file")
    func everything() {
        let found = problems(
            """
            version: 2
            curency: USD
            source:
              time: day
              columns:
                date: {type: date}
                revenue: {type: decimal}
            dimensions: [region]
            metrics:
              sales: {aggregate: sum, of: reveneu}
              share: {ratio: [sales, orders], unit: pct}
            """)
        #expect(
            found.map { "\($0.position) \($0.text)" } == [
                "1:10 version: version 2 is not known. This program reads version 1.",
                "2:1 unknown key 'curency'. Did you mean 'currency'?",
                "4:9 source.time: no column 'day'. Known: date.",
                "8:14 dimensions[0]: no column 'region'. None is declared.",
                "10:31 metrics.sales.of: no column 'reveneu'. Did you mean 'revenue'?",
                "11:26 metrics.share.ratio[1]: no metric 'orders'. Known: sales.",
            ])
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        Refusal(
            SpecSource.yaml().replacing("version: 1\n", with: ""),
            "no 'version'. Add the key 'version'."),
        Refusal(
            SpecSource.yaml(currency: "currency: usd"),
            "currency: 'usd' is not a currency code. Did you mean 'USD'?"),
        Refusal(
            SpecSource.yaml(currency: "currency: UDS"),
            "currency: 'UDS' is not a currency code. Did you mean 'USD'?"),
        Refusal(
            SpecSource.yaml(currency: "currency: QQQ"),
            "currency: 'QQQ' is not a currency code. "
                + "Write the three capital letters of ISO 4217, such as USD or EUR."),
        Refusal(
            SpecSource.yaml(top: "targets: {sales: {file: targets.csv}}"),
            "targets.sales.file: targets from a file cannot be read here. Write them inline."),
        Refusal(
            SpecSource.yaml(top: "metric: {}"), "unknown key 'metric'. Did you mean 'metrics'?"),
        Refusal(
            "version: 1\nsource: {columns: {date: {type: date}}}\nmetrics: {}",
            "metrics: names no metric. Add one: revenue: {aggregate: sum, of: revenue}."),
    ]

    @Test("Every message, as people will read it")
    func messages() throws {
        var text = ""
        for (suite, refusals) in Self.everyRefusal {
            text += "# \(suite)\n"
            for refusal in refusals {
                for (position, message) in problems(refusal.yaml) {
                    text += "metrics.yaml:\(position): \(message)\n"
                }
            }
            text += "\n"
        }
        try expectGolden(text, fixture("messages.txt"))
    }

    private static let everyRefusal: [(suite: String, refusals: [Refusal])] = [
        ("YAML", YAMLDocumentTests.refused), ("spec", refused), ("names", SpecNameTests.refused),
        ("calendar", CalendarReaderTests.refused), ("time zone", TimeZoneNameTests.refused),
        ("findings", FindingsReaderTests.refused), ("source", SourceReaderTests.refused),
        ("dialect", DialectReaderTests.refused), ("layout", LayoutReaderTests.refused),
        ("columns", ColumnReaderTests.refused), ("date patterns", DateFormatTests.refused),
        ("column formulas", ColumnFormulasTests.refused),
        ("column places", ColumnPlaceTests.refused), ("spellings", SpellingReaderTests.refused),
        ("contract", ContractReaderTests.refused), ("freshness", FreshnessReaderTests.refused),
        ("upload", UploadModeReaderTests.refused),
        ("dimensions", DimensionReaderTests.refused), ("slices", SliceReaderTests.refused),
        ("metrics", MetricReaderTests.refused), ("nouns", NounReaderTests.refused),
        ("filters", FilterReaderTests.refused), ("units", MetricUnitChoiceTests.refused),
        ("expressions", ExpressionReaderTests.refused),
        ("metrics of metrics", MetricResolverTests.refused),
        ("words", MetricWordsTests.refused),
    ]
}
