import Testing

@testable import Ingest

@Suite("What is wrong with a file")
struct ProblemListTests {
    private func check(_ fields: [[UInt8]]) -> ProblemList {
        var list = ProblemList()
        list.check(
            RawRecordReader.Record(fields: fields, line: 7), width: 2, header: ["a", "b"],
            dialect: Dialect())
        return list
    }

    @Test("Each with its line, its column and a remedy")
    func records() {
        #expect(check([[0x61], [0x62]]).count == 0)
        #expect(check([[0x61]]).first.map(\.line) == [7])
        #expect(check([[0x61], [0xFF]]).first.first?.column == "b")
        #expect(check([[0x00], [0x62]]).first.first?.problem == "holds a NUL byte")
        #expect(check([[0x61], [0x62], []]).first.first?.remedy.contains("comma") == true)
    }

    @Test("All are counted, the first are kept")
    func limit() {
        var list = ProblemList()
        for line in 0..<500 { list.add(PreviewProblem(line: line, problem: "p", remedy: "r")) }
        #expect(list.count == 500)
        #expect(list.first.count == ProblemList.limit)
    }

    @Test("What concerns the whole file first, then line by line")
    func order() {
        var list = ProblemList()
        list.add(PreviewProblem(line: 9, problem: "nine", remedy: "r"))
        list.add((count: 7, first: [PreviewProblem(line: 3, problem: "three", remedy: "r")]))
        list.add(PreviewProblem(problem: "file", remedy: "r"))
        #expect(list.inOrder.map(\.problem) == ["file", "three", "nine"])
        #expect(list.count == 9)
    }
}
