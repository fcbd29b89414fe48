import SalesCore
import Testing

@testable import Ingest

@Suite("Records of the slow lane as regular text")
struct SlowBlockWriterTests {
    private func write(
        _ text: String, _ dialect: Dialect = Dialect(), _ rules: RecordRules = RecordRules()
    ) throws -> SlowBlockWriter {
        var lane = try SlowLane(dialect: dialect)
        lane.width = rules.width
        lane.refusesStrayQuotes = rules.policy == .strict
        var writer = SlowBlockWriter(dialect: dialect, rules: rules)
        writer.begin(firstLine: 0)
        let read = reader(of: Array(text.utf8))
        while true {
            let step = try lane.step(file: "f", fill: read)
            writer.add(step, of: &lane)
            if case .end = step { return writer }
        }
    }

    private func text(_ writer: SlowBlockWriter) -> String {
        String(decoding: writer.text, as: UTF8.self)
    }

    @Test("Any dialect becomes one that workers know")
    func regular() throws {
        let writer = try write("a||b, c||\"d\"\n", Dialect(delimiter: Array("||".utf8)))
        #expect(text(writer) == "a,\"b, c\",d\n")
    }

    @Test("Blank lines, comments and the declared footer are counted")
    func counts() throws {
        let writer = try write(
            "a,b\n\n# x\n1,2\nsum,2\nend\n", Dialect(comment: [0x23]), RecordRules(footerRows: 2))
        #expect(text(writer) == "a,b\n1,2\n")
        #expect(writer.origins.blankLines == 1)
        #expect(writer.origins.comments == 1)
        #expect(writer.origins.footers == 2)
        #expect(writer.origins.records.map(\.line) == [0, 3])
    }

    @Test("A lenient contract fills short records and cuts long ones")
    func lenient() throws {
        let writer = try write(
            "1,2,3\n1\n1,2,3,4\n", Dialect(), RecordRules(width: 3, policy: .lenient))
        #expect(text(writer) == "1,2,3\n1,,\n1,2,3\n")
        #expect(writer.origins.padded == 1)
        #expect(writer.origins.trimmed == 1)
    }

    @Test("A strict contract takes no stray quote", arguments: [LinePolicy.strict, .standard])
    func strict(_ policy: LinePolicy) throws {
        let writer = try write(
            "a,b\nx\"y,2\n\"q\"r\",3\n4,5\n", Dialect(), RecordRules(width: 2, policy: policy))
        #expect(writer.origins.unread.map(\.line) == (policy == .strict ? [1, 2] : []))
        #expect(writer.origins.records.count == (policy == .strict ? 2 : 4))
    }
}
