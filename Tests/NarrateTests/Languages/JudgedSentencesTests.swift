import SalesCore
import Testing

@testable import Narrate

@Suite("Developments that are judged, in German")
struct JudgedSentencesTests {
    static let judgements: [(text: String, good: String, bad: String)] = [
        (
            "Mit der Veränderung des Umsatzes in Ost im Oktober 2025 gegenüber dem Vormonat sind wir _.",
            "zufrieden", "unzufrieden"
        ),
        (
            "Die Ampel für den Umsatz in Ost steht im Oktober 2025 gegenüber dem Vormonat auf _.",
            "Grün", "Rot"
        ),
        (
            "Der Umsatz in Ost macht uns im Oktober 2025 gegenüber September 2025 _.",
            "Freude", "Sorgen"
        ),
        (
            "_ zu bewerten ist im Oktober 2025 gegenüber dem Vormonat der Umsatz in Ost.",
            "Positiv", "Negativ"
        ),
        (
            "Im Kennzahlenvergleich schnitt der Umsatz in Ost im Oktober 2025 _ ab als im September 2025.",
            "besser", "schlechter"
        ),
        (
            "Wie ist im Oktober 2025 die Entwicklung des Umsatzes in Ost gegenüber dem Vormonat zu sehen? _.",
            "Positiv", "Negativ"
        ),
    ]

    @Test("A rise of what should rise is good", arguments: judgements.indices)
    func judged(_ index: Int) {
        let (text, good, bad) = Self.judgements[index]
        #expect(Kontor.verdict(text.replacing("_", with: good)) == .supported)
        #expect(Kontor.verdict(text.replacing("_", with: bad)) == .contradicted)
    }

    @Test(
        "A level and a wish are not judged",
        arguments: [
            "Mit dem Umsatz in Ost im Oktober 2025 sind wir zufrieden.",
            "Wir wären im Oktober 2025 gegenüber dem Vormonat mit dem Umsatz in Ost zufrieden.",
        ])
    func undecided(_ text: String) { #expect(Kontor.verdict(text) != .supported) }
}
