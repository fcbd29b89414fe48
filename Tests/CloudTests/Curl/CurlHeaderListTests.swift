import CCurl
import Testing

@testable import Cloud

@Suite("Headers as libcurl takes them")
struct CurlHeaderListTests {
    private func lines(_ headers: HTTPHeaders) throws -> [String] {
        let list = try CurlHeaderList(headers, origin: Origin(of: "http://h"))
        var lines: [String] = []
        var next = list.list
        while let item = next {
            lines.append(String(cString: item.pointee.data))
            next = item.pointee.next
        }
        return withExtendedLifetime(list) { lines }
    }

    @Test("In order, an empty one kept, what libcurl would add taken out")
    func lists() throws {
        #expect(
            try lines(["B": "1", "A": ""]) == ["B: 1", "A;", "Expect:", "Content-Type:"])
        #expect(
            try lines(["content-type": "text/csv"]) == ["content-type: text/csv", "Expect:"])
    }

    @Test("None of it when one is not a line of text")
    func refuses() {
        #expect(throws: CloudFailure.self) { try lines(["A": "1", "B": "2\r\n"]) }
    }
}
