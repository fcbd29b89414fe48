import Report
import SalesCore
import Testing

@Suite("The difference between two reports")
struct ReportDiffTests {
    @Test("A report does not differ from itself, and the text says so")
    func same() {
        let diff = ReportDiff(from: SampleReport.american, to: SampleReport.american)
        #expect(diff.lines.isEmpty)
        #expect(diff.text.hasSuffix("no difference\n"))
        #expect(diff.text.hasPrefix("--- \(SampleReport.american.runID)\n"))
    }

    @Test("Sentences and figures that went are marked -, those that came +")
    func differs() {
        let diff = ReportDiff(from: SampleReport.american, to: SampleReport.quiet)
        let removed = diff.lines.filter { $0.kind == .removed }.map(\.text)
        let added = diff.lines.filter { $0.kind == .added }.map(\.text)
        #expect(removed.contains(SampleReport.american.headline.text))
        #expect(added.contains(SampleReport.quiet.headline.text))
        #expect(!removed.isEmpty && !added.isEmpty)
        for line in diff.lines {
            #expect(diff.text.contains((line.kind == .removed ? "-" : "+") + " \(line.text)\n"))
        }
    }

    @Test("Turned round, what came is what went")
    func turnedRound() {
        let there = ReportDiff(from: SampleReport.american, to: SampleReport.quiet)
        let back = ReportDiff(from: SampleReport.quiet, to: SampleReport.american)
        #expect(
            Set(there.lines.filter { $0.kind == .added }.map(\.text))
                == Set(back.lines.filter { $0.kind == .removed }.map(\.text)))
    }
}
