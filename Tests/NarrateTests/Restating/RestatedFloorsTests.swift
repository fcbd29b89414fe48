import Testing

@testable import Narrate

@Suite("A level kept to in every month")
struct RestatedFloorsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Since August bookings have run at €255,000 or more a month.", true),
            ("Since August bookings have run at €290,000 or more a month.", false),
            ("Since August bookings have not fallen below €250,000 in any month.", true),
            ("Bookings have been €255,000 or higher in every month since August.", true),
            ("Bookings have been €300,000 or higher in every month since August.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
