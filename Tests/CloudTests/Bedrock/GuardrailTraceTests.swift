import Foundation
import Testing

@testable import Cloud

@Suite("Why a guardrail stepped in")
struct GuardrailTraceTests {
    private func reasons(_ json: String) throws -> [String] {
        try JSONDecoder().decode(GuardrailTrace.self, from: Data(json.utf8)).reasons
    }

    private let assessment = #"""
        {"topicPolicy":{"topics":[{"name":"Investments","type":"DENY","action":"BLOCKED"}]},
         "contentPolicy":{"filters":[{"type":"HATE","action":"NONE"},{"type":"INSULTS","action":"BLOCKED"}]},
         "wordPolicy":{"customWords":[{"match":"sesame","action":"BLOCKED"}],
           "managedWordLists":[{"match":"sesame","type":"PROFANITY","action":"BLOCKED"}]},
         "sensitiveInformationPolicy":{"piiEntities":[{"type":"EMAIL","match":"sesame","action":"ANONYMIZED"}],
           "regexes":[{"name":"customer","match":"sesame","regex":".*","action":"BLOCKED"}]},
         "contextualGroundingPolicy":{"filters":[{"type":"GROUNDING","score":0.1,"action":"BLOCKED"}]}}
        """#

    private let named = [
        "a word of its own list", "content filter INSULTS", "grounding filter GROUNDING",
        "pattern customer", "personal data EMAIL", "topic Investments", "word list PROFANITY",
    ]

    @Test("All that acted, by its own name, never what it matched")
    func names() throws {
        let input = try reasons(#"{"inputAssessment":{"g":\#(assessment)}}"#)
        #expect(input == named.map { "\($0) in the prompt" })
        #expect(!input.joined().contains("sesame"))
        let output = try reasons(#"{"outputAssessments":{"g":[\#(assessment),\#(assessment)]}}"#)
        #expect(output == named.map { "\($0) in the answer" })
    }

    @Test("InvokeModel tells it in other words")
    func invoked() throws {
        #expect(
            try reasons(#"{"input":{"g":\#(assessment)}}"#) == named.map { "\($0) in the prompt" })
        #expect(
            try reasons(#"{"outputs":[{"g":\#(assessment)}]}"#)
                == named.map { "\($0) in the answer" })
    }

    @Test(
        "Where nothing acted there is nothing to tell", arguments: ["{}", #"{"input":{"g":{}}}"#])
    func isQuiet(json: String) throws {
        #expect(try reasons(json).isEmpty)
    }
}
