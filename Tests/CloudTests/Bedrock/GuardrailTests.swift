import Testing

@testable import Cloud

@Suite("Naming a guardrail")
struct GuardrailTests {
    @Test(
        "Id or ARN, with a version behind the last colon; the draft without one",
        arguments: [
            ("gr1a2b3c", "gr1a2b3c", "DRAFT"), ("gr1a2b3c:7", "gr1a2b3c", "7"),
            ("gr1a2b3c:DRAFT", "gr1a2b3c", "DRAFT"), ("7", "7", "DRAFT"),
            (
                "arn:aws:bedrock:eu-west-1:123456789012:guardrail/gr1:2",
                "arn:aws:bedrock:eu-west-1:123456789012:guardrail/gr1", "2"
            ),
            (
                "arn:aws:bedrock:eu-west-1:123456789012:guardrail/gr1",
                "arn:aws:bedrock:eu-west-1:123456789012:guardrail/gr1", "DRAFT"
            ),
        ])
    func reads(text: String, id: String, version: String) {
        #expect(Guardrail(text) == Guardrail(id: id, version: version))
    }
}
