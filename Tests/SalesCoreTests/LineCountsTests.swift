import SalesCore
import Testing

@Suite("Where every line ended")
struct LineCountsTests {
    private var counts: LineCounts {
        var counts = LineCounts()
        counts.accepted = 10
        counts.rejected = 3
        counts.duplicate = 2
        counts.skipped.preamble = 1
        counts.skipped.header = 4
        counts.skipped.repeatedHeader = 5
        counts.skipped.footer = 6
        counts.skipped.blank = 7
        return counts
    }

    @Test("Each line in exactly one count")
    func adds() {
        #expect(counts.skipped.total == 23)
        #expect(counts.read == 38)
        #expect(LineCounts().read == 0)
    }

    @Test("Two files' counts add up in every place")
    func joins() {
        var joined = counts
        joined.add(counts)
        #expect(joined.read == 76)
        #expect(joined.accepted == 20 && joined.rejected == 6 && joined.duplicate == 4)
        #expect(joined.skipped.preamble == 2 && joined.skipped.header == 8)
        #expect(joined.skipped.repeatedHeader == 10 && joined.skipped.footer == 12)
        #expect(joined.skipped.blank == 14)
    }

    @Test("The same lines once more are all there, and none is accepted or rejected again")
    func duplicates() {
        var counts = LineCounts()
        counts.accepted = 5
        counts.rejected = 2
        counts.skipped.header = 1
        let again = counts.asDuplicates
        #expect(again.duplicate == 7)
        #expect(again.accepted == 0 && again.rejected == 0)
        #expect(again.read == counts.read)
    }
}
