import SalesCore
import Testing

@testable import Narrate

@Suite("Mentions")
struct MentionTests {
    private func mention(_ kind: Mention.Kind) -> Mention { Mention(kind: kind, tokens: 0..<1) }

    private static let quantity = Quantity(
        value: .one, tolerance: .zero, unit: .plain, isInWords: true)
    private static let member = Slice.Member(dimension: "region", value: "EMEA")
    private static let rise = DirectionSense(sign: .up, form: .verb)
    private static let yearly = BaselineSense(
        baseline: .yearBefore, grain: nil, standsAlone: true)

    private static let kinds: [Mention.Kind] = [
        .metric(["revenue"]), .entity([member]), .dimension("region"), .quantity(quantity),
        .period(.month(3)), .mark(","), .unknown, .strayNumber, .sense(.plain),
        .sense(.direction(rise)), .sense(.baseline(yearly)), .sense(.extreme(.low)),
    ]

    @Test("A mention is one thing, and nothing else", arguments: kinds)
    func one(_ kind: Mention.Kind) {
        let mention = mention(kind)
        let things: [Bool] = [
            mention.metrics != nil, mention.members != nil, mention.dimension != nil,
            mention.quantity != nil, mention.period != nil, mention.mark != nil,
            mention.sense != nil,
        ]
        let isNothing = kind == .unknown || kind == .strayNumber
        #expect(things.filter(\.self).count == (isNothing ? 0 : 1))
    }

    @Test("What it is can be asked for")
    func payloads() {
        #expect(mention(.metric(["revenue", "cost"])).metrics == ["revenue", "cost"])
        #expect(mention(.entity([Self.member])).members == [Self.member])
        #expect(mention(.sense(.direction(Self.rise))).direction == Self.rise)
        #expect(mention(.sense(.baseline(Self.yearly))).baseline == Self.yearly)
        #expect(mention(.sense(.extreme(.low))).extreme == .low)
        #expect(mention(.sense(.plain)).direction == nil)
        #expect(mention(.sense(.direction(Self.rise))).extreme == nil)
    }
}
