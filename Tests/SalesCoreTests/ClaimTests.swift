import SalesCore
import Testing

@Suite("The verdict on a text")
struct ClaimTests {
    private func claim(_ verdict: Verdict) -> Claim {
        Claim(
            sentence: 0, start: 0, end: 4, text: "$1.2", kind: .number, verdict: verdict, cells: [],
            reason: "")
    }

    @Test(
        "One false claim outweighs an undecided one, which outweighs all true ones",
        arguments: [
            ([], TextVerdict.noClaims), ([.supported, .supported], .supported),
            ([.supported, .notCheckable], .notCheckable),
            ([.notCheckable, .contradicted, .supported], .contradicted),
        ] as [([Verdict], TextVerdict)])
    func verdict(_ verdicts: [Verdict], whole: TextVerdict) {
        #expect(CheckReport(claims: verdicts.map(claim)).verdict == whole)
    }

    @Test("Written as product.md says")
    func codes() throws {
        let text = try json(CheckReport(claims: [claim(.notCheckable)]))
        #expect(text.contains("\"verdict\":\"not_checkable\""))
        #expect(text.contains("\"kind\":\"number\""))
        #expect(try json(CheckReport(claims: [])).contains("\"verdict\":\"no_claims\""))
    }
}
