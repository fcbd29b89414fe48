import SalesCore
import Testing

@testable import Narrate

@Suite("Both ends of what months or members reach")
struct RangedSentencesTests {
    /// The low and the high end stand where `{v}` and `{w}` do.
    private static let overMonths = [
        "Von {v} im niedrigsten bis {w} im höchsten Monat reichte im dritten Quartal 2025 die Spanne beim Umsatz.",
        "Zwischen {v} (Minimum) und {w} (Maximum) bewegten sich im dritten Quartal 2025 die Monatswerte des Umsatzes.",
        "Monatsspanne | Umsatz | Q3 2025 | {v} – {w}",
        "Von den drei Monatswerten des Umsatzes belief sich im dritten Quartal 2025 der niedrigste auf {v} und der höchste auf {w}.",
        "Kein Monatswert des Umsatzes unterschritt im dritten Quartal 2025 {v} oder überschritt {w}.",
        "Mehr als {w} und weniger als {v} gab es im dritten Quartal 2025 beim Umsatz in keinem Monat.",
        "Monatlicher Mindestwert des Umsatzes im dritten Quartal 2025: {v}, monatlicher Höchstwert: {w}.",
        "Das Monatstief des Umsatzes lag im dritten Quartal 2025 bei {v}, das Monatshoch bei {w}.",
        "Mindestens {v} und höchstens {w} im Monat: So lief der Umsatz im dritten Quartal 2025.",
        "Innerhalb des Quartals bewegte sich der Umsatz im 3. Quartal 2025 je Monat zwischen {v} und {w}.",
        "In welcher Spanne lag der Umsatz im dritten Quartal 2025 je Monat? Zwischen {v} und {w}.",
        "Monatlich fiel der Umsatz im dritten Quartal 2025 nie unter {v} und stieg nie über {w}.",
    ]

    private static let overMembers = [
        "Umsatz nach Regionen, Oktober 2025: min. {v}, max. {w}.",
        "{v} in der Region mit dem kleinsten und {w} in der mit dem größten Wert, das ist die Spanne des Umsatzes im Oktober 2025.",
        "Die Regionen unterschieden sich: Der Umsatz reichte im Oktober 2025 von {v} bis {w}.",
        "Die Region ganz unten kam im Oktober 2025 beim Umsatz auf {v}, die ganz oben auf {w}.",
        "Spanne der Regionen | Umsatz | Oktober 2025 | {v} – {w}",
        "Alle Regionen durch: im Oktober 2025 beim Umsatz tiefster Wert {v}, höchster Wert {w}.",
        "Schlusslicht {v}, Spitze {w}, wenn du den Umsatz im Oktober 2025 nach Regionen sortierst.",
        "Unten {v}, oben {w}: In diesem Rahmen lag der Umsatz im Oktober 2025 in den Regionen.",
        "Mehr als {w} und weniger als {v} gab es im Oktober 2025 beim Umsatz in keiner Region.",
    ]

    private static func filled(_ text: String, _ low: String, _ high: String) -> String {
        text.replacing("{v}", with: low).replacing("{w}", with: high)
    }

    @Test("Months: both ends hold", arguments: overMonths)
    func monthsHold(_ text: String) {
        #expect(Kontor.verdict(Self.filled(text, "1,24 Mio. €", "1.427.655 €")) == .supported)
    }

    @Test("Members: both ends hold", arguments: overMembers)
    func membersHold(_ text: String) {
        #expect(Kontor.verdict(Self.filled(text, "199.500 €", "700,5 Tsd. €")) == .supported)
    }

    @Test("One end that does not hold refuses the sentence", arguments: overMonths + overMembers)
    func refused(_ text: String) {
        let isMonthly = Self.overMonths.contains(text)
        let ends =
            isMonthly
            ? [("1,34 Mio. €", "1.427.655 €"), ("1,24 Mio. €", "1.327.655 €")]
            : [("299.500 €", "700.500 €"), ("199.500 €", "412.345 €")]
        for (low, high) in ends {
            let verdict = Kontor.verdict(Self.filled(text, low, high))
            #expect(verdict == .contradicted || verdict == .notCheckable)
        }
    }

    @Test("Ends told the wrong way round are refused")
    func swapped() {
        let text = "Umsatz nach Regionen, Oktober 2025: min. 700.500 €, max. 199.500 €."
        #expect(Kontor.verdict(text) != .supported)
    }
}
