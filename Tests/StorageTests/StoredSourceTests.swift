import SalesCore
import Storage
import Testing

@Suite("Uploads as a store knows them")
struct StoredSourceTests {
    @Test("The days run from the first with a line to the last")
    func days() throws {
        let days = try #require(Samples.upload("a.csv").days)
        #expect(days.lowerBound.description == "2025-01-01")
        #expect(days.upperBound.description == "2025-03-31")
    }

    @Test("No lines, no days")
    func noDays() {
        let sample = Samples.upload("a.csv")
        let empty = UploadedSource(
            partials: SourcePartials(
                name: sample.name, sha256: sample.sha256, partials: MetricPartials()),
            summary: sample.summary)
        #expect(empty.days == nil)
    }
}
