import SalesCore
import Testing

@testable import Narrate

@Suite("Senses")
struct SenseTests {
    @Test(
        "A phrase and its sense",
        arguments: [
            ("fell", Sense.direction(DirectionSense(sign: .down, form: .verb))),
            ("decline", .direction(DirectionSense(sign: .down, form: .verb))),
            ("declines", .direction(DirectionSense(sign: .down, form: .verb))),
            ("growth", .direction(DirectionSense(sign: .up, form: .noun))),
            ("higher", .direction(DirectionSense(sign: .up, form: .adjective))),
            ("more", .direction(DirectionSense(sign: .up, form: .comparative))),
            ("flat", .direction(DirectionSense(sign: .flat, form: .adjective))),
            ("changed", .direction(DirectionSense(sign: .open, form: .verb))),
            ("halved", .multiple(ExactDecimal(mantissa: 5, scale: 1))),
            ("than", .comparator), ("since", .since), ("largest", .extreme(.high)),
            ("worst", .extreme(.worst)), ("third", .ordinal(3)), ("on record", .record),
            ("in a row", .streak), ("only", .quantifier(.only)), ("accounted for", .accountedFor),
            ("offset", .offset), ("share", .share), ("it", .pronoun), ("not", .negation),
            ("while", .clauseOpener), ("partial", .partial), ("missing", .missing),
            ("because of", .undecidable(.cause)), ("meanwhile", .plain),
        ])
    func senses(_ phrase: String, _ sense: Sense) { #expect(WordLists.sense(phrase) == sense) }

    @Test("A comparison that stands alone differs from one that needs a word")
    func baselines() {
        let alone = BaselineSense(baseline: .yearBefore, grain: nil, standsAlone: true)
        let named = BaselineSense(baseline: .yearBefore, grain: nil, standsAlone: false)
        #expect(WordLists.sense("year over year") == .baseline(alone))
        #expect(WordLists.sense("last year") == .baseline(named))
        #expect(alone != named)
    }
}
