import Foundation
import Testing

@testable import Cloud

@Suite("The time of a signature")
struct SigningTimeTests {
    @Test(
        "In UTC, to the second",
        arguments: [
            (0, "19700101T000000Z"), (1_440_938_160.999, "20150830T123600Z"),
            (1_709_251_199, "20240229T235959Z"), (-1, "19691231T235959Z"),
        ])
    func writes(seconds: Double, text: String) {
        let time = SigningTime(Date(timeIntervalSince1970: seconds))
        #expect(time.description == text)
        #expect(time.day == String(text.prefix(8)))
    }
}
