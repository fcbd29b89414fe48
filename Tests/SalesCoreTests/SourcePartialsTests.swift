import SalesCore
import Testing

@Suite("What one upload adds")
struct SourcePartialsTests {
    @Test("Two uploads are equal if name, bytes and cells are")
    func equality() throws {
        let partials = MetricPartials(activeDays: [try day("2025-01-01")])
        let source = SourcePartials(name: "a.csv", sha256: "1", partials: partials)
        #expect(source == SourcePartials(name: "a.csv", sha256: "1", partials: partials))
        #expect(source != SourcePartials(name: "a.csv", sha256: "2", partials: partials))
        #expect(source != SourcePartials(name: "a.csv", sha256: "1", partials: MetricPartials()))
    }
}
