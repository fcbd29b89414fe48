import Testing

@testable import Cloud

@Suite("Time limits as libcurl takes them")
struct TransferLimitsTests {
    @Test(
        "Rounded up, never 0 (which would mean no limit), never too large",
        arguments: [
            (Duration.milliseconds(1500), 1500, 2), (.seconds(2), 2000, 2),
            (.microseconds(1), 1, 1), (.zero, 1, 1), (.seconds(-5), 1, 1),
            (.nanoseconds(1_000_000_001), 1001, 2),
            (.seconds(1 << 40), 2_147_483_647, 2_147_484),
        ])
    func rounds(limit: Duration, milliseconds: Int, seconds: Int) {
        #expect(limit.limitInMilliseconds == milliseconds)
        #expect(limit.limitInSeconds == seconds)
    }
}
