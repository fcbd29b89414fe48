import Foundation
import Testing

@testable import Runner

@Suite("WriterChoice")
struct WriterChoiceTests {
    @Test(
        "A writer is named by its provider",
        arguments: [
            (WriterChoice.template, "template"),
            (.ollama(url: "http://127.0.0.1:1", model: "m"), "ollama"),
            (.bedrock(BedrockChoice(model: "m")), "bedrock"),
        ])
    func provider(choice: WriterChoice, name: String) { #expect(choice.provider == name) }

    @Test("A job's identity knows a plain writer as it always did")
    func identity() throws {
        let json = try RunLedger.json(WriterChoice.ollama(url: "http://h:1", model: "m"))
        #expect(
            String(decoding: json, as: UTF8.self).filter { !$0.isWhitespace }
                == #"{"ollama":{"model":"m","url":"http://h:1"}}"#)
    }
}
