import Models
import SalesCore
import Testing

@Suite("Why there is no answer from Bedrock, in words")
struct BedrockFailureWordsTests {
    @Test(
        "Each says what happened to which model, and what to do",
        arguments: BedrockFailureTests.all.map(\.0))
    func says(failure: BedrockFailure) throws {
        #expect(failure.summary.hasSuffix("."))
        #expect(try #require(failure.remedy).hasSuffix("."))
        // The service's own words may quote the prompt: they are detail.
        #expect(!failure.summary.contains("sesame"))
    }

    @Test(
        "The words of some",
        arguments: [
            (
                .denied(
                    model: "m", region: "eu-west-1", action: "bedrock:InvokeModel",
                    resource: "arn:x"),
                "No policy allows bedrock:InvokeModel for the model m in eu-west-1.",
                "Allow bedrock:InvokeModel on arn:x to whoever runs this;"
                    + " docs/aws-bedrock.md has the policy."
            ),
            (
                .profileNeeded(model: "m", profile: "eu.m", region: "eu-west-1"),
                "Bedrock in eu-west-1 serves m through an inference profile only.",
                "Write a profile as writer.model, such as eu.m: `aws bedrock"
                    + " list-inference-profiles --region eu-west-1` lists them."
            ),
            (
                .blocked(model: "m", guardrail: "g", reasons: ["topic t in the answer", "x"]),
                "Guardrail g took the answer of m: topic t in the answer, x.",
                "Look at guardrail g, or leave writer.guardrail out; what the checker lets through"
                    + " is proved either way."
            ),
            (
                .timedOut(model: "m", limit: .milliseconds(1500)),
                "Bedrock gave no answer from m within 1.5 s.",
                "Raise limits.model_timeout in the job file, or name a smaller model."
            ),
        ] as [(BedrockFailure, String, String)])
    func words(failure: BedrockFailure, summary: String, remedy: String) {
        #expect(failure.summary == summary)
        #expect(failure.remedy == remedy)
    }

    @Test("The service's own words are detail")
    func details() {
        #expect(BedrockFailure.invalidRequest(model: "m", message: "why").detail == "why")
        #expect(BedrockFailure.invalidRequest(model: "m", message: "").detail == nil)
        #expect(BedrockFailure.filtered(model: "m").detail == nil)
    }
}
