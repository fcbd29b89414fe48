import Testing

@testable import Cloud

@Suite("What a Titan model answered")
struct ConverseAnswerTitanTests {
    private func answer(_ json: String) -> ConverseAnswer? {
        ConverseAnswer(titan: Array(json.utf8))
    }

    @Test(
        "How it ended",
        arguments: [
            ("FINISH", ConverseAnswer.Ending.whole), ("FINISHED", .whole),
            ("STOP_CRITERIA_MET", .whole), ("LENGTH", .truncated), ("CONTENT_FILTERED", .filtered),
            ("RAG_QUERY_WHEN_RAG_DISABLED", .other("RAG_QUERY_WHEN_RAG_DISABLED")),
        ])
    func ends(reason: String, ending: ConverseAnswer.Ending) {
        let json =
            #"{"inputTextTokenCount":8,"results":[{"tokenCount":3,"outputText":"blue\n","completionReason":"\#(reason)"}]}"#
        #expect(
            answer(json)
                == ConverseAnswer(
                    text: "blue\n", ending: ending, usage: TokenUsage(input: 8, output: 3)))
    }

    @Test("A guardrail's words are told from the model's")
    func isBlocked() {
        let json = #"""
            {"results":[{"outputText":"Blocked."}],"amazon-bedrock-guardrailAction":"INTERVENED",
             "amazon-bedrock-trace":{"guardrail":{"input":{"g":{"topicPolicy":{"topics":[
               {"name":"Investments","action":"BLOCKED"}]}}}}}}
            """#
        #expect(
            answer(json)?.ending == .blocked(reasons: ["topic Investments in the prompt"]))
        #expect(answer(json.replacing("INTERVENED", with: "NONE"))?.ending == .whole)
    }

    @Test("What is no answer of Titan's", arguments: ["", "{}", #"{"results":[]}"#, "[1]"])
    func isUnreadable(json: String) {
        #expect(answer(json) == nil)
    }
}
