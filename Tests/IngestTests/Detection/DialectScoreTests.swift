import Testing

@testable import Ingest

@Suite("How well a dialect cuts a text")
struct DialectScoreTests {
    private func score(_ text: String, _ delimiter: String) -> DialectScore {
        let dialect = Dialect(delimiter: Array(delimiter.utf8))
        return DialectScore(DialectSample(Array(text.utf8)[...], dialect), dialect)
    }

    @Test("Even records of whole values are best")
    func even() {
        let text = "Datum;Umsatz\n2025-01-01;1,50\n2025-01-02;2,75\n2025-01-03;3,5;x\n"
        #expect(score(text, ";").value > score(text, ",").value)
    }

    @Test("A sound file needs no second try")
    func decisive() {
        #expect(score("a,b,c\n1,2,3\n4,5,6\n", ",").isDecisive)
        #expect(!score("a;b;c\n1,5;2;3\n4;5;6\n", ",").isDecisive)
        #expect(!score("a,b,c\n1,2,3\n4,5\n", ",").isDecisive)
    }

    @Test("The width of most records; single fields count little")
    func width() {
        #expect(RecordWidth.common([1, 3, 3, 1, 3]) == 3)
        #expect(RecordWidth.common([1, 1, 1, 1, 2]) == 1)
        #expect(RecordWidth.common([]) == 0)
    }
}
