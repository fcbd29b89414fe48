import Testing

@testable import Ingest

@Suite("The first records under a dialect")
struct DialectSampleTests {
    private func sample(_ text: String) -> DialectSample {
        DialectSample(Array(text.utf8)[...], Dialect())
    }

    @Test("Agree on a width, evenly or not")
    func width() {
        #expect(sample("a,b\n1,2\n").isEven)
        #expect(!sample("a,b\n1,2,3\n4,5\n").isEven)
        #expect(sample("a,b\n1,2,3\n4,5\n").width == 2)
    }

    @Test("Quotes that do not come in pairs are noticed")
    func quotes() {
        #expect(sample("a,b\n\"x\",1\n").isWellQuoted)
        #expect(!sample("a,b\n\"x\"y\",1\n").isWellQuoted)
        #expect(!sample("a,b\n\"x,1\n").isWellQuoted)
    }

    @Test(
        "A text is plain where each of its lines is a record with something in it",
        arguments: [
            ("a,b\n1,2\n", true), ("a,b\n\n1,2\n", false), ("a,b\n,\n1,2\n", false),
            ("a,b\n\"x\ny\",2\n", true), ("a,b\nx\"y,2\n", false), ("a,b\n\"x,2\n", false),
        ])
    func plain(_ text: String, _ isPlain: Bool) {
        #expect(sample(text).isPlain == isPlain)
    }

    @Test("Of a long text only the beginning is read")
    func limit() {
        let long = sample("a,b\n" + String(repeating: "1,2\n", count: 1000))
        #expect(long.records.count == DialectSample.recordLimit)
        #expect(!long.isWhole)
        #expect(sample("a,b\n").isWhole)
    }
}
