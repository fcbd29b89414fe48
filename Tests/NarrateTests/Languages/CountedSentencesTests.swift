import SalesCore
import Testing

@testable import Narrate

@Suite("How many members went one way")
struct CountedSentencesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "In 2 von insgesamt 3 Regionen war im Oktober 2025 gegenüber dem Vormonat beim Umsatz ein Rückgang zu verzeichnen.",
            "Wie viele der drei Regionen verzeichneten im Oktober 2025 gegenüber dem Vormonat beim Umsatz einen Rückgang? Es waren zwei.",
            "Unter den 3 Regionen gab es im Oktober 2025 2, in denen der Umsatz gegenüber dem Vormonat nachgegeben hat.",
            "In welchen Regionen sank der Umsatz im Oktober 2025 gegenüber dem Oktober 2024? In keiner.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "In 3 von insgesamt 3 Regionen war im Oktober 2025 gegenüber dem Vormonat beim Umsatz ein Rückgang zu verzeichnen.",
            "Wie viele der drei Regionen verzeichneten im Oktober 2025 gegenüber dem Vormonat beim Umsatz einen Rückgang? Es waren drei.",
            "Unter den 3 Regionen gab es im Oktober 2025 1, in denen der Umsatz gegenüber dem Vormonat nachgegeben hat.",
            "In welchen Regionen sank der Umsatz im Oktober 2025 gegenüber dem Vormonat? In keiner.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
