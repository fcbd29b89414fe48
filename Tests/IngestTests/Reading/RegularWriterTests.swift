import Testing

@testable import Ingest

@Suite("Writing records so that both lanes read them back")
struct RegularWriterTests {
    @Test("Whatever the fields hold", arguments: 0..<20)
    func roundTrip(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let pieces = ["a", "\"", ",", "\n", "\r", " ", "\t", "ü", ";", ""]
        for _ in 0..<50 {
            let fields = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<Int.random(in: 0...4, using: &random)).map { _ in
                    pieces[Int.random(in: 0..<pieces.count, using: &random)]
                }.joined()
            }
            var writer = RegularWriter(dialect: Dialect())
            writer.append(count: fields.count) { Array(fields[$0].utf8)[...] }
            let read = reader(of: writer.text)
            var lane = try SlowLane(dialect: Dialect())
            var step = try lane.step(file: "", fill: read)
            if case .record = step {} else { Issue.record("\(fields)") }
            let back = lane.takeFields { count, field in
                (0..<count).map { String(decoding: field($0), as: UTF8.self) }
            }
            #expect(back == fields)
            step = try lane.step(file: "", fill: read)
            if case .end = step {} else { Issue.record("more than one record: \(fields)") }
        }
    }
}
