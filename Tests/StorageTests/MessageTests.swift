import SalesCore
import Testing

@testable import Storage

@Suite("Messages")
struct MessageTests {
    @Test("Are keyed by their id and come from the assistant")
    func key() {
        let message = Samples.message("Revenue rose.")
        #expect(message.partitionKey == "MSG#\(message.id)")
        #expect(message.sender == "assistant")
    }

    @Test("Keep the cost exact in their metadata")
    func metadata() throws {
        let metadata = MessageMetadata(source: "bedrock", cost: ExactDecimal("0.00003"))
        let text = try StableJSON.text(metadata)
        #expect(text == #"{"cost":"0.00003","source":"bedrock","tags":[]}"#)
        #expect(try StableJSON.decode(MessageMetadata.self, from: text) == metadata)
    }
}
