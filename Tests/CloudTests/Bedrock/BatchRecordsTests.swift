import Testing

@testable import Cloud

@Suite("The questions of a batch job")
struct BatchRecordsTests {
    private func records(_ bodies: String...) -> BatchRecords {
        var records = BatchRecords()
        for body in bodies { _ = records.insert(Array(body.utf8)) }
        return records
    }

    @Test("A line each, the body as it is, found again by its hash")
    func writes() {
        var records = BatchRecords()
        let id = records.insert(Array(#"{"z":1,"a":2}"#.utf8))
        #expect(id.count == 32)
        #expect(id.allSatisfy { $0.isHexDigit })
        #expect(
            String(decoding: records.jsonLines, as: UTF8.self)
                == "{\"recordId\":\"\(id)\",\"modelInput\":{\"z\":1,\"a\":2}}\n")
    }

    @Test("The same questions are the same bytes and the same name, whatever their order")
    func isStable() {
        let one = records(#"{"a":1}"#, #"{"a":2}"#)
        let other = records(#"{"a":2}"#, #"{"a":1}"#, #"{"a":2}"#)
        #expect(one.count == 2)
        #expect(one.jsonLines == other.jsonLines)
        #expect(one.name(for: "m") == other.name(for: "m"))
        #expect(one.name(for: "m") != one.name(for: "n"))
        #expect(one.name(for: "m") != records(#"{"a":1}"#).name(for: "m"))
    }
}
