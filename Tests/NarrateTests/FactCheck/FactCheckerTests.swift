import Narrate
import SalesCore
import Testing

/// True sentences pass whole; false ones are caught where they are false, with the reason.
@Suite("Checking prose")
struct FactCheckerTests {
    @Test("True sentences as our writer writes them", arguments: WriterProse.sentences)
    func passesWriter(_ text: String) { expectSupported(text) }

    @Test("True sentences as analysts write them", arguments: AnalystProse.sentences)
    func passesAnalysts(_ text: String) { expectSupported(text) }

    private func expectSupported(_ text: String) {
        let report = Acme.check(text)
        #expect(!report.claims.isEmpty, "no claim found in: \(text)")
        for claim in report.claims where claim.verdict != .supported {
            Issue.record(
                "\(text)\n  [\(claim.text)] \(claim.kind) \(claim.verdict): \(claim.reason)")
        }
        #expect(report.claims.allSatisfy { !$0.cells.isEmpty }, "a verdict without cells: \(text)")
    }

    @Test("False sentences are contradicted at the mark", arguments: FalseProse.sentences)
    func contradicts(_ marked: String, _ explanation: String) throws {
        let marked = MarkedText(marked)
        let report = Acme.check(marked.text)
        let claim = try #require(marked.claim(in: report), "no claim at the mark")
        #expect(claim.verdict == .contradicted, "\(claim)")
        let told = claim.reason + " | " + (claim.nearest ?? "")
        #expect(told.contains(explanation), "\(told)")
        #expect(!claim.cells.isEmpty)
        #expect(report.verdict == .contradicted)
    }

    @Test("What no cell decides is told, never passed", arguments: UndecidedProse.sentences)
    func tells(_ marked: String, _ kind: ClaimKind) throws {
        let marked = MarkedText(marked)
        let report = Acme.check(marked.text)
        let claim = try #require(marked.claim(in: report), "no claim at the mark")
        #expect(claim.verdict == .notCheckable, "\(claim)")
        #expect(claim.kind == kind)
        #expect(report.verdict != .supported)
    }

    @Test(
        "Free text and free numbers make no claim",
        arguments: [
            "", "   \n\n ", "Good morning, everyone.", "# Monthly summary",
            "Here are the top 5 highlights for Q3 2025:", "12 of 3,000 lines were rejected.",
            "The report covers 3 regions.", "October 2025", "Prepared on November 3, 2025.",
            "👩‍👩‍👧 🎉", "See you in 2026!",
        ])
    func findsNothing(_ text: String) {
        let report = Acme.check(text)
        #expect(report.claims.isEmpty, "\(report.claims)")
        #expect(report.verdict == .noClaims)
    }

    @Test("A new paragraph speaks of the report's own period again, and still of the metric")
    func paragraphs() {
        let september = "In September 2025, EMEA revenue was $428,000."
        func verdicts(_ next: String) -> [Verdict] {
            Acme.check(september + "\n\n" + next).claims.map(\.verdict)
        }
        #expect(verdicts("Revenue was $1,312,345.") == [.supported, .supported])
        #expect(verdicts("Revenue was $1,427,655.") == [.supported, .contradicted])
        #expect(verdicts("It was $1,312,345 in total.") == [.supported, .supported])
    }

    @Test("Offsets count Unicode scalars of the whole text")
    func offsets() throws {
        let text = "Ünïcode 👩‍👧 first.\n\nRevenue was $1.31M."
        let report = Acme.check(text)
        let claim = try #require(report.claims.last)
        let scalars = Array(text.unicodeScalars)
        #expect(String(String.UnicodeScalarView(scalars[claim.start..<claim.end])) == "$1.31M")
        #expect(claim.text == "$1.31M")
        #expect(claim.sentence == 1)
    }

    @Test("Without a period the latest complete month is meant")
    func defaultPeriod() {
        #expect(Acme.check("Revenue was $1,312,345.", period: nil).verdict == .supported)
        #expect(
            Acme.check("Revenue was $1,427,655.", period: .month(2025, 9)).verdict == .supported)
    }

    @Test("Tables without a cell support nothing")
    func emptyTable() {
        let spec = Acme.table.spec
        let checker = FactChecker(
            table: MetricTable(spec: spec, asOf: Acme.table.asOf, cells: [:]))
        let report = checker.check("Revenue was $1.31M. No data.", period: nil)
        #expect(report.verdict == .notCheckable)
        #expect(checker.check("Revenue rose 5%.", period: Acme.october).verdict == .notCheckable)
    }
}
