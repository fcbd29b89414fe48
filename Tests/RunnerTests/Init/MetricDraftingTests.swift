import Testing

@testable import Runner

@Suite("Drafting dimensions and metrics")
struct MetricDraftingTests {
    private func draft(_ text: String) throws -> SpecDraft {
        try #require(SpecDrafting(sample: try InitSample.sample(text)).draft())
    }

    @Test("Texts that come back are dimensions, names of lines are not")
    func dimensions() throws {
        #expect(try draft(InitSample.orders).dimensions == ["region", "product"])
    }

    @Test("Amounts and numbers are summed, prices averaged, lines counted")
    func metrics() throws {
        #expect(
            try draft(InitSample.orders).metrics == [
                .init(name: "units", definition: "aggregate: sum, of: units"),
                .init(name: "unit_price", definition: "aggregate: mean, of: unit_price"),
                .init(name: "net_amount_eur", definition: "aggregate: sum, of: net_amount_eur"),
                .init(name: "lines", definition: "aggregate: count"),
            ])
    }

    @Test("Quantity and price without an amount suggest a formula")
    func revenue() throws {
        let draft = try draft("Date,Qty,Price\n2025-01-01,2,1.50\n2025-01-02,3,2.50\n")
        #expect(draft.unused == ["revenue: {formula: qty * price}"])
    }

    @Test("A key and promises are suggested")
    func contract() throws {
        let remarks = try draft(InitSample.orders).contractRemarks
        #expect(remarks.contains { $0.contains("order_id") && $0.contains("on_duplicate") })
        #expect(remarks.contains { $0.contains("max_rejected") })
    }
}
