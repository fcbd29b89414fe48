import Cloud
import Models
import Narrate
import Testing

@Suite("What a job says of a writer on Bedrock")
struct BedrockOptionsTests {
    private func model(guardrail: Guardrail?, isBatched: Bool) -> any LanguageModel {
        let address = S3Address(bucket: "b", key: "k")
        let options = BedrockOptions(
            model: "m", region: "eu-west-1", guardrail: guardrail,
            batch: isBatched ? BatchOptions(role: "r", input: address, output: address) : nil)
        return options.model(
            client: ScriptedBedrock.client(url: "http://127.0.0.1:1"), timeout: .seconds(1))
    }

    @Test("Batches where they are asked for, and never past a guardrail")
    func chooses() {
        #expect(model(guardrail: nil, isBatched: false) is BedrockModel)
        #expect(model(guardrail: nil, isBatched: true) is BatchModel)
        #expect(model(guardrail: Guardrail("g:1"), isBatched: true) is BedrockModel)
    }
}
