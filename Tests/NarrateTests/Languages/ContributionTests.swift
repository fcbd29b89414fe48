import Testing

@testable import Narrate

@Suite("Contributions")
struct ContributionTests {
    @Test(
        "German reads as",
        arguments: [
            (
                "Zum Plus von 108 Tsd. € trug Ost 12 Tsd. € bei.",
                "ost contributed € 12 thousand of the gain of € 108 thousand ."
            ),
            ("Ost trug 12 Tsd. € zum Anstieg bei.", "of the increase , ost added € 12 thousand ."),
            (
                "Ost steuerte 38,5 % zum Umsatzanstieg bei.",
                "ost contributed 38.5 % of the umsatz increase ."
            ),
        ])
    func reads(_ german: String, as english: String) { #expect(English.of(german) == english) }
}
