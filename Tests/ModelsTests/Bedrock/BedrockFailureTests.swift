import Models
import SalesCore
import Testing

@Suite("Why there is no answer from Bedrock")
struct BedrockFailureTests {
    static let all: [(BedrockFailure, isTransient: Bool, exit: ExitCode)] = [
        (.denied(model: "m", region: "r", action: "a", resource: "x"), false, .credentials),
        (.noAccess(model: "m", region: "r"), false, .credentials),
        (.invalidKey(region: "r"), false, .credentials),
        (.modelUnknown(model: "m", region: "r"), false, .failed),
        (.profileNeeded(model: "m", profile: "eu.m", region: "r"), false, .failed),
        (.throttled(model: "m", region: "r"), true, .failed),
        (.notReady(model: "m", region: "r"), true, .failed),
        (.modelFailed(model: "m", code: "c", message: "sesame"), true, .failed),
        (.timedOut(model: "m", limit: .seconds(2)), true, .failed),
        (.invalidRequest(model: "m", message: "sesame"), false, .failed),
        (.filtered(model: "m"), false, .failed),
        (.blocked(model: "m", guardrail: "g", reasons: ["topic t in the answer"]), false, .failed),
    ]

    @Test("What may pass, and what ends with the exit code of credentials", arguments: all)
    func kinds(failure: BedrockFailure, isTransient: Bool, exit: ExitCode) {
        #expect(failure.isTransient == isTransient)
        #expect(failure.exitCode == exit)
    }
}
