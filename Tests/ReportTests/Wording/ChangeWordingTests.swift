import SalesCore
import Testing

@testable import Report

@Suite("Changes in words")
struct ChangeWordingTests {
    @Test(
        arguments: [
            (100, 104, MetricUnit.count, "▲ 4.0%", "+4.0%"), (100, 96, .count, "▼ 4.0%", "-4.0%"),
            (100, 100, .count, "= unchanged", "0.0%"),
            (1_000_000, 1_000_001, .count, "≈ 0.0%", "0.0%"),
            (0, 50, .money(.usd), "▲ $50.00", "+$50.00"),
            (-20, 30, .money(.usd), "▲ $50.00", "+$50.00"),
        ] as [(Int, Int, MetricUnit, String, String)])
    func says(_ before: Int, _ now: Int, _ unit: MetricUnit, _ text: String, _ signed: String)
        throws
    {
        let change = try Change(from: ExactDecimal(before), to: ExactDecimal(now))
        #expect(ChangeWording(change, unit: unit, better: nil).text == text)
        #expect(ChangeWording.signed(change, unit: unit) == signed)
    }

    @Test func `A percent changes by points`() throws {
        let change = try Change(
            from: ExactDecimal(mantissa: 40, scale: 2), to: ExactDecimal(mantissa: 42, scale: 2))
        #expect(ChangeWording(change, unit: .percent, better: nil).text == "▲ 2.0 points")
    }

    @Test(
        arguments: [
            (1, Better.up, ChangeWording.Tone.better), (-1, .up, .worse), (1, .down, .worse),
            (-1, .down, .better), (0, .up, .neutral), (1, nil, .neutral),
        ] as [(Int, Better?, ChangeWording.Tone)])
    func tones(_ difference: Int, _ better: Better?, _ tone: ChangeWording.Tone) {
        #expect(ChangeWording.tone(of: ExactDecimal(difference), better) == tone)
    }

    @Test func `A change that the digits do not show is no news`() throws {
        let change = try Change(from: 1_000_000, to: 999_999)
        #expect(ChangeWording(change, unit: .count, better: .up).tone == .neutral)
    }

    @Test func `No change to tell is a dash`() {
        #expect(ChangeWording.signed(nil, unit: .count) == "–")
    }
}
