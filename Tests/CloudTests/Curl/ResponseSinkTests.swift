import Testing

@testable import Cloud

@Suite("Taking in a response")
struct ResponseSinkTests {
    private func receive(_ text: String, _ take: (UnsafeRawBufferPointer) -> Bool) -> Bool {
        Array(text.utf8).withUnsafeBytes(take)
    }

    @Test("Header lines, whatever their spacing")
    func headers() {
        let sink = ResponseSink(bodyLimit: 10)
        for line in ["HTTP/1.1 200 OK\r\n", "A:  one \r\n", "B:two:three\r\n", "C:\r\n", "\r\n"] {
            let goesOn = receive(line, sink.receive(headerLine:))
            #expect(goesOn)
        }
        #expect(sink.headers == ["A": "one", "B": "two:three", "C": ""])
    }

    @Test("A new status line begins anew")
    func interim() {
        let sink = ResponseSink(bodyLimit: 10)
        for line in ["HTTP/1.1 100 Continue\r\n", "A: 1\r\n", "HTTP/2 200\r\n", "B: 2\r\n"] {
            _ = receive(line, sink.receive(headerLine:))
        }
        #expect(sink.headers == ["B": "2"])
    }

    @Test("Up to the limit and not a byte more")
    func bound() {
        let sink = ResponseSink(bodyLimit: 5)
        let first = receive("abc", sink.receive(body:))
        let second = receive("de", sink.receive(body:))
        #expect(first && second)
        #expect(!sink.isOverfull)
        let third = receive("f", sink.receive(body:))
        #expect(!third)
        #expect(sink.isOverfull)
        #expect(sink.body == Array("abcde".utf8))
    }

    @Test("Headers without end are not taken")
    func headerBound() {
        let sink = ResponseSink(bodyLimit: 5)
        let line = "X-Filler: " + String(repeating: "x", count: 1000)
        var lines = 0
        while lines < 1000, receive(line, sink.receive(headerLine:)) { lines += 1 }
        #expect(lines < 300)
        #expect(sink.isOverfull)
    }
}
