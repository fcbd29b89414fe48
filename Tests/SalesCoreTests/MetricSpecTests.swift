import SalesCore
import Testing

@Suite("Metric specs")
struct MetricSpecTests {
    @Test("Found by name")
    func names() {
        let spec = exampleSpec()
        #expect(spec.metric(named: "orders")?.label == "Orders")
        #expect(spec.metric(named: "Orders") == nil)
        #expect(spec.dimension(named: "region")?.plural == "regions")
        #expect(spec.dimension(named: "shop") == nil)
    }

    @Test("Two percent change and one percent share are news by default")
    func materiality() throws {
        #expect(exampleSpec().materiality.change == (try decimal("0.02")))
        #expect(exampleSpec().materiality.share == (try decimal("0.01")))
    }

    @Test(
        "Times of day decide where one line of an entity counts and lines may have some",
        arguments: [
            (Aggregation.last, [], true), (.first, ["yyyy-MM-dd HH:mm"], true),
            (.last, ["yyyy-MM-dd"], false), (.sum, [], false), (.countDistinct, [], false),
        ])
    func times(_ function: Aggregation, _ formats: [String], _ needs: Bool) {
        let spec = MetricSpec(
            currency: .usd,
            source: SourceSpec(
                time: "at", columns: [ColumnSpec(name: "at", type: .date, formats: formats)]),
            dimensions: [], slices: [[]],
            metrics: [
                Metric(
                    name: "m", definition: .aggregate(function, of: "n", filter: nil),
                    unit: .number)
            ])
        #expect(spec.needsTimes == needs)
    }

    @Test("Kept in JSON, whole")
    func codes() throws {
        #expect(try throughJSON(exampleSpec()) == exampleSpec())
        #expect(try throughJSON(exampleSpec(currency: nil)) == exampleSpec(currency: nil))
    }
}
