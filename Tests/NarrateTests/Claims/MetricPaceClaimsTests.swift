import Testing

@testable import Narrate

@Suite("One metric against the pace of another")
struct MetricPaceClaimsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Bookings grew faster than closed deals in September 2025.", false),
            ("Closed deals grew faster than bookings in September 2025.", true),
            ("Bookings grew more slowly than closed deals in September 2025.", true),
            ("In September 2025, closed deals outpaced bookings.", true),
            ("In September 2025, bookings outgrew closed deals.", false),
            ("Marketing spend rose less quickly than bookings in September 2025.", true),
            ("Marketing spend fell faster than wins in October 2025.", true),
            ("Wins fell faster than marketing spend in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
