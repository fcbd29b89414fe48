import SalesCore
import Testing

@testable import Narrate

@Suite("Deciding statements")
struct DecidingTests {
    private let deciding = Deciding(table: Acme.table)

    private func subject(_ slice: Slice = .total, _ period: Period = Acme.october) -> Subject {
        Subject(
            metric: "revenue", slice: slice, period: period, baseline: period.previous,
            namesBaseline: true)
    }

    private func fell(_ readings: [Subject]) -> Decision {
        deciding.decide(
            Statement(
                tokens: 0..<1, kind: .direction, assertion: .direction(.down, isNegated: false),
                readings: readings))
    }

    @Test("The first reading that holds decides; else the likeliest one that is false")
    func readings() {
        let (emea, apac) = (subject(Slice("region", "EMEA")), subject(Slice("region", "APAC")))
        #expect(fell([apac, emea]).verdict == .supported)
        #expect(fell([apac, emea]).cells.first?.slice == Slice("region", "EMEA"))
        #expect(fell([apac]).verdict == .contradicted)
        let nowhere = subject(Slice("region", "Atlantis"))
        #expect(fell([nowhere, apac]).verdict == .contradicted)
        #expect(fell([nowhere]).verdict == .notCheckable)
        #expect(fell([]).verdict == .notCheckable)
    }

    @Test("What is undecidable is so whatever it is about, with its own reason")
    func undecidable() {
        let decision = deciding.decide(
            Statement(
                tokens: 0..<1, kind: .cause,
                assertion: .undecidable(.cause, "no fact gives causes"),
                readings: [subject()]))
        #expect(decision.verdict == .notCheckable)
        #expect(decision.reason == "no fact gives causes")
    }

    @Test("An absent cell is told as what it is")
    func absence() {
        let reason = deciding.absence
        #expect(reason(subject(), .month(2020, 1)).contains("October 2024 to"))
        #expect(reason(subject(Slice("product", "Tent")), Acme.october).contains("not sliced by"))
        #expect(
            reason(subject(Slice("region", "Atlantis")), Acme.october).contains("Atlantis"))
    }

    @Test("A partial period is no side of a comparison")
    func partial() {
        #expect(fell([subject(.total, .month(2025, 11))]).verdict == .contradicted)
        #expect(fell([subject(.total, .month(2025, 11))]).reason.contains("partial"))
        guard case .success(let change) = deciding.change(of: subject()) else {
            Issue.record("no change")
            return
        }
        #expect(change.difference == ExactDecimal(-115_310))
    }
}
