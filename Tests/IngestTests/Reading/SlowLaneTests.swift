import Testing

@testable import Ingest

@Suite("Records by libcsv, with their lines")
struct SlowLaneTests {
    private func records(_ text: String, readSize: Int = .max) throws -> [String] {
        var lane = try SlowLane(dialect: Dialect())
        let read = reader(of: Array(text.utf8), atMost: readSize)
        var told: [String] = []
        while true {
            switch try lane.step(file: "f", fill: read) {
            case .end: return told
            case .blankLine: told.append("\(lane.recordLine + 1) blank")
            case .comment: told.append("\(lane.recordLine + 1) comment")
            case .strayQuote: told.append("\(lane.recordLine + 1) stray quote")
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
