import Testing

@testable import Models

@Suite("Time limits as people read them")
struct DurationFormattedTests {
    @Test(
        "Seconds, with a tenth where there is one",
        arguments: [
            (Duration.seconds(2), "2 s"), (.milliseconds(1500), "1.5 s"),
            (.milliseconds(40), "0 s"), (.seconds(300), "300 s"),
        ])
    func formats(duration: Duration, text: String) {
        #expect(duration.formatted == text)
    }
}
