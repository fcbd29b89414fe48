import Testing

@testable import Storage

@Suite("Stable JSON")
struct StableJSONTests {
    @Test("Sorts keys and leaves slashes alone")
    func bytes() throws {
        let value = ["b/c": 1, "a": 2]
        #expect(try StableJSON.text(value) == #"{"a":2,"b/c":1}"#)
        #expect(
            String(decoding: try StableJSON.bytes(value, isPretty: true), as: UTF8.self)
                == "{\n  \"a\" : 2,\n  \"b/c\" : 1\n}")
    }

    @Test("Reads back a whole spec")
    func spec() throws {
        let text = try StableJSON.text(Samples.spec)
        #expect(try StableJSON.decode(type(of: Samples.spec), from: text) == Samples.spec)
    }
}
