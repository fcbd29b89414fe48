import Testing

@testable import Cloud

@Suite("The answers of a batch job")
struct BatchAnswersTests {
    private func outcomes(_ lines: String...) -> [String: BatchAnswers.Outcome] {
        var answers = BatchAnswers()
        for line in lines { answers.read(Array(line.utf8)) }
        return answers.outcomes
    }

    @Test("By their ids, in whatever order, from as many objects as there are")
    func joins() {
        let found = outcomes(
            #"{"recordId":"b","modelInput":{},"modelOutput":{"x":2}}"# + "\n\n"
                + #"{"recordId":"a","modelInput":{},"modelOutput":{"x":1}}"#,
            #"{"recordId":"c","modelOutput":{"x":[3]}}"#)
        #expect(
            found == [
                "a": .answer(Array(#"{"x":1}"#.utf8)), "b": .answer(Array(#"{"x":2}"#.utf8)),
                "c": .answer(Array(#"{"x":[3]}"#.utf8)),
            ])
    }

    @Test("A record with an error says which; one with neither says nothing")
    func tells() {
        let found = outcomes(
            #"{"recordId":"a","error":{"errorCode":400,"errorMessage":"bad request"}}"# + "\n"
                + #"{"recordId":"b","modelInput":{}}"#)
        #expect(
            found == [
                "a": .error(code: 400, message: "bad request"),
                "b": .error(code: nil, message: nil),
            ])
    }

    @Test(
        "What is no record is left out",
        arguments: ["", "\n\n", "not json", #"{"recordId":"a","modelOu"#, #"{"modelOutput":{}}"#])
    func leavesOut(line: String) {
        #expect(outcomes(line).isEmpty)
    }
}
