import Testing

@testable import Cloud

@Suite("What a model answered")
struct ConverseAnswerTests {
    private func answer(_ content: String, stop: String = "end_turn", usage: String = "null") throws
        -> ConverseAnswer
    {
        let json =
            #"{"output":{"message":{"role":"assistant","content":\#(content)}},"stopReason":"\#(stop)","usage":\#(usage)}"#
        return try #require(ConverseAnswer(json: Array(json.utf8)))
    }

    @Test("Its words, of all blocks")
    func text() throws {
        #expect(try answer(#"[{"text":"a"},{"reasoningContent":{}},{"text":"b"}]"#).text == "ab")
        #expect(try answer("[]").text == "")
    }

    @Test("Or what it called the tool with, whatever it said besides")
    func tool() throws {
        let content =
            #"[{"text":"Let me."},{"toolUse":{"toolUseId":"t","name":"answer","input":{"b":1,"a":[]}}}]"#
        #expect(try answer(content, stop: "tool_use").text == #"{"a":[],"b":1}"#)
    }

    @Test(
        "How it ended",
        arguments: [
            ("end_turn", ConverseAnswer.Ending.whole), ("tool_use", .whole),
            ("max_tokens", .truncated), ("guardrail_intervened", .blocked(reasons: [])),
            ("content_filtered", .filtered), ("new_reason", .other("new_reason")),
        ])
    func ending(stop: String, ending: ConverseAnswer.Ending) throws {
        #expect(try answer("[]", stop: stop).ending == ending)
    }

    @Test("What it cost, the cache apart")
    func usage() throws {
        let plain = #"{"inputTokens":10,"outputTokens":3,"totalTokens":13}"#
        #expect(try answer("[]", usage: plain).usage == TokenUsage(input: 10, output: 3))
        let cached =
            #"{"inputTokens":1,"outputTokens":2,"cacheReadInputTokens":3,"cacheWriteInputTokens":4}"#
        #expect(
            try answer("[]", usage: cached).usage
                == TokenUsage(input: 1, output: 2, cacheRead: 3, cacheWrite: 4))
    }

    @Test("A guardrail says what made it step in")
    func isBlocked() {
        let json = #"""
            {"output":{"message":{"content":[{"text":"Blocked."}]}},"stopReason":"guardrail_intervened",
             "trace":{"guardrail":{"outputAssessments":{"g":[{"contentPolicy":{"filters":[
               {"type":"INSULTS","action":"BLOCKED"}]}}]}}}}
            """#
        #expect(
            ConverseAnswer(json: Array(json.utf8))?.ending
                == .blocked(reasons: ["content filter INSULTS in the answer"]))
    }

    @Test("What is no answer of Converse", arguments: ["", "{}", "[]", "<html>"])
    func isUnreadable(json: String) {
        #expect(ConverseAnswer(json: Array(json.utf8)) == nil)
    }
}
