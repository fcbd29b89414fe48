import Cloud
import CloudTestSupport
import SalesCore
import Testing

@testable import Storage

@Suite("Messages in DynamoDB")
struct DynamoStoreMessagesTests {
    @Test("Many at once, and again after a failure in the middle", arguments: DynamoMode.allCases)
    func repeats(_ mode: DynamoMode) async throws {
        let place = DynamoPlace(mode: mode)
        let store = try await place.store()
        let messages = (0..<20).map { Samples.message("message \($0)") }
        let breaking = BreakingClient(CurlClient(), after: 15, ending: .after)
        let broken = DynamoStore(try await place.client(over: breaking), place.tables)
        // Without retries, the emulator may stumble over two transactions at once before that.
        await #expect(throws: (any Error).self) { try await broken.save(messages) }
        #expect(try await store.messages().count < 20)
        try await store.save(messages)
        #expect(try await store.messages() == messages.sorted { $0.id < $1.id })
    }

    @Test("One that is too large is told, with its key")
    func tooLarge() async throws {
        let store = try await DynamoPlace().store()
        let message = Samples.message(String(repeating: "x", count: 500_000))
        let failure = await #expect(throws: ItemTooLarge.self) {
            try await store.save([message])
        }
        #expect(failure?.detail?.contains(message.id.description) == true)
    }
}
