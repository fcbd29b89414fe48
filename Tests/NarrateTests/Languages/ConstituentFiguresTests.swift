import Testing

@testable import Narrate

@Suite("What the numbers of a sentence tell")
struct ConstituentFiguresTests {
    @Test(
        "Each has its telling",
        arguments: [
            (
                "Der Umsatz stieg von 4 € um 3 % auf 5 €.",
                [ConstituentFigures.Telling.former, .change, .level]
            ),
            ("Erst 4 €, dann 5 €: der Umsatz.", [.former, .level]),
            ("Der Umsatz: ein Rückgang von 5 %.", [.change]),
            ("Der Umsatz erreichte das 1,4-Fache.", [.times]),
            ("Der Umsatz lag bei 5 €, um 3 % höher als im Vormonat.", [.level, .change]),
        ])
    func tells(_ text: String, _ tellings: [ConstituentFigures.Telling]) throws {
        let told = try #require(ConstituentsTests.told(text))
        #expect(ConstituentFigures(told)?.all.map(\.telling) == tellings)
    }

    @Test("A part of a change tells none of these")
    func part() throws {
        let told = try #require(ConstituentsTests.told("Nord: 5 % des Anstiegs des Umsatzes."))
        #expect(ConstituentFigures(told) == nil)
    }

    @Test(
        "A negative amount is a value where nothing moves",
        arguments: [
            (
                "Der Umsatz im Oktober 2025: minus 5.000 €.",
                "umsatz was - € 5,000 in october 2025 ."
            ),
            (
                "Laut Liste steht der Umsatz im Oktober 2025 bei minus 5.000 €.",
                "umsatz was - € 5,000 in october 2025 ."
            ),
            (
                "Umsatz im Oktober 2025 gegenüber September 2025: -5.000 €",
                "in october 2025 umsatz fell by € 5,000 compared with september 2025"
            ),
            ("Umsatz im Oktober 2025: -5 %", "in october 2025 umsatz fell by 5 %"),
        ])
    func readsNegative(_ german: String, as english: String) {
        #expect(English.of(german) == english)
    }
}
