import Cloud
import CloudTestSupport
import Testing

@testable import Storage

@Suite("Changing the head")
struct StoreHeadsTests {
    @Test("One of two that build on the same state succeeds, the other is told")
    func race() async throws {
        let place = DynamoPlace()
        _ = try await place.store()
        let heads = try await place.heads()
        let first = try #require(try await heads.current())
        #expect(first == .first)
        try await heads.replace(first, with: first.next(blobRef("mine")))
        await #expect(throws: StorageFailure.overtaken(path: "Table tenant-acme-metrics")) {
            try await heads.replace(first, with: first.next(blobRef("theirs")))
        }
        #expect(try await heads.current()?.record == blobRef("mine"))
        // The same once more, as after an answer that was lost.
        try await heads.replace(first, with: first.next(blobRef("mine")))
        try await heads.create()
        #expect(try await heads.current()?.generation == 1)
    }

    @Test("It is settled only while it is the last")
    func settles() async throws {
        let place = DynamoPlace()
        _ = try await place.store()
        let heads = try await place.heads()
        let one = StoreHead.first.next(blobRef("one"))
        try await heads.replace(.first, with: one)
        #expect(try await heads.settle(one))
        #expect(try await heads.current()?.isSettled == true)
        let two = one.next(blobRef("two"))
        try await heads.replace(one, with: two)
        #expect(try await !heads.settle(one))
        #expect(try await heads.current()?.isSettled == false)
    }
}
