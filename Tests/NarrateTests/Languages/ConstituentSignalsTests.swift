import Testing

@testable import Narrate

@Suite("Words that make another claim")
struct ConstituentSignalsTests {
    @Test(
        "They are known",
        arguments: [
            ("Ziel", Constituent.Signal.target), ("Jahresmaximum", .yearly), ("Faktor", .factor),
            ("oberhalb", .above), ("insgesamt", .inTotal), ("alle", .all), ("keine", .none),
        ])
    func known(_ text: String, _ signal: Constituent.Signal) {
        #expect(ConstituentTests.kinds(text).first == .signal(signal))
    }

    @Test("Others are none", arguments: ["Bericht", "kräftig", "Bilanzsumme"])
    func others(_ text: String) {
        let kinds = ConstituentTests.kinds(text)
        #expect(!kinds.contains { if case .signal = $0 { true } else { false } })
    }
}
