import Testing

@testable import Ingest

@Suite("Records by libcsv, with their lines")
struct SlowLaneTests {
    private func records(
        _ text: String, readSize: Int = .max, width: Int? = nil
    ) throws -> [String] {
        var lane = try SlowLane(dialect: Dialect())
        lane.width = width
        let read = reader(of: Array(text.utf8), atMost: readSize)
        var told: [String] = []
        while true {
            switch try lane.step(file: "f", fill: read) {
            case .end: return told
            case .blankLine: told.append("\(lane.recordLine + 1) blank")
            case .comment: told.append("\(lane.recordLine + 1) comment")
            case .strayQuote:
                let fields = lane.takeFields().map { String(decoding: $0, as: UTF8.self) }
                told.append("\(lane.recordLine + 1) stray \(fields.joined(separator: "|"))")
            case .brokenOff: told.append("\(lane.recordLine + 1) broken off")
            case .record:
                let fields = lane.takeFields { count, field in
                    (0..<count).map { String(decoding: field($0), as: UTF8.self) }
                }
                told.append("\(lane.recordLine + 1) " + fields.joined(separator: "|"))
            }
        }
    }

    @Test("Every line end counts: LF, CR LF and CR, inside quotes too", arguments: [1, 2, 3, 100])
    func lines(_ readSize: Int) throws {
        #expect(
            try records("a,b\r\n\"c\r\nd\re\",f\r\r\ng", readSize: readSize)
                == ["1 a|b", "2 c\r\nd\re|f", "5 blank", "6 g"])
    }

    @Test("The end of the file breaks off an open quote")
    func brokenOff() throws {
        #expect(try records("a\n\"b\nc") == ["1 a", "2 broken off"])
    }

    @Test("A quote that nothing closes costs its line, not those behind, ragged ones among them")
    func neverClosed() throws {
        #expect(
            try records("1,2\n3,\"4\n5,6\n\n7,8,9\n10,11\n", width: 2)
                == ["1 1|2", "2 stray 3|\"4", "3 5|6", "4 blank", "5 7|8|9", "6 10|11"])
    }

    @Test("Nor does it in a file beyond what one record may hold")
    func neverClosedInALargeFile() throws {
        let many = String(repeating: "6,7\n", count: SlowLane.recordLimit / 4)
        let read = reader(of: Array("1,\"2\n3,4,5\n\(many)".utf8))
        var lane = try SlowLane(dialect: Dialect())
        lane.width = 2
        #expect(try lane.step(file: "f", fill: read) == .strayQuote)
        #expect(try lane.step(file: "f", fill: read) == .record)
        #expect(lane.recordLine == 1)
    }

    @Test("A record that never ends is refused, not swallowed")
    func tooLong() {
        let text = "a\n\"" + String(repeating: "line\n", count: 3_500_000)
        #expect(
            throws: IngestFailure.recordTooLong(file: "f", line: 2, limit: SlowLane.recordLimit)
        ) {
            try records(text)
        }
    }
}
