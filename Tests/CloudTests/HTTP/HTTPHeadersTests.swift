import Testing

@testable import Cloud

@Suite("Header fields")
struct HTTPHeadersTests {
    @Test("A name is found in any case, the first of several")
    func finds() {
        var headers: HTTPHeaders = ["Retry-After": "3"]
        headers.append("retry-after", "5")
        #expect(headers["RETRY-AFTER"] == "3")
        #expect(headers["Retry"] == nil)
        #expect(headers.fields.map(\.value) == ["3", "5"])
    }

    @Test(
        "One line of text, or not",
        arguments: [
            ("X-Name", "value", true), ("X-Name", "", true), ("X-Name", "tab\there, ü", true),
            ("X-Name", "two\r\nX-Evil: 1", false), ("X-Name", "\n", false),
            ("X-Name", "\u{0}", false),
            ("X Name", "value", false), ("X-Name:", "value", false), ("", "value", false),
            ("Näme", "value", false), ("X-Name\r", "value", false),
        ])
    func judges(name: String, value: String, isWellFormed: Bool) {
        #expect(HTTPHeaders.Field(name: name, value: value).isWellFormed == isWellFormed)
    }
}
