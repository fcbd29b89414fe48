import Cloud
import SalesCore
import Testing

@testable import Storage

@Suite("Making a commit ready")
struct CommitStagingTests {
    private let place = DynamoPlace()

    private func staging(on record: CommitRecord = CommitRecord()) async throws -> CommitStaging {
        CommitStaging(try await place.client(), place.tables, on: .first, record)
    }

    @Test("Nothing is seen of it, and it names what it drops")
    func stages() async throws {
        let store = try await place.store()
        var first = try await staging()
        try await first.apply(
            StoreChange(uploads: [Samples.upload("a.csv")], table: try Samples.table(months: 1...3))
        )
        let (ref, record) = try #require(try await first.finish(replacing: .first))
        #expect(record.dropped.isEmpty)
        #expect(try await store.sources().isEmpty)
        #expect(try await store.header() == nil)

        var second = try await staging(on: record)
        try await second.apply(StoreChange(table: try Samples.table(months: 1...2)))
        let head = StoreHead.first.next(ref)
        let (_, next) = try #require(try await second.finish(replacing: head))
        let gone = Set(
            [ref] + [record.unpublished, record.catalog.metrics["2025-03"]].compactMap(\.self))
        #expect(gone.isSubset(of: next.dropped))
        #expect(Set(next.dropped).isDisjoint(with: next.references))
    }

    @Test("A change that changes nothing needs no commit, and writes nothing")
    func same() async throws {
        _ = try await place.store()
        let change = StoreChange(
            uploads: [Samples.upload("a.csv")], table: try Samples.table(months: 1...3))
        var first = try await staging()
        try await first.apply(change)
        let (_, record) = try #require(try await first.finish(replacing: .first))
        let before = try await place.items()
        var again = try await staging(on: record)
        try await again.apply(change)
        #expect(try await again.finish(replacing: .first) == nil)
        #expect(Set(try await place.items()) == Set(before))
    }
}
