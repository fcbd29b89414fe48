import SalesCore
import Testing

@testable import Narrate

@Suite("Infinitives at the end of German clauses")
struct InfinitivesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Gegenüber dem Vorjahr konnte der Umsatz im Oktober um 11,7 % zulegen.",
            "Gegenüber dem Vormonat musste der Umsatz im Oktober 8,1 % abgeben.",
            "Ost konnte den Umsatz im Oktober um 6,4 % steigern.",
            "Im Oktober gelang es Ost, den Umsatz um 6,4 % zu steigern.",
            "Beim Umsatz war im Oktober ein Rückgang um 8,1 % zu verzeichnen.",
            "Die Tabelle zeigt, dass Ost den Umsatz im Oktober um 6,4 % steigern konnte.",
            "Beim Umsatz ließ sich im Oktober ein Rückgang um 8,1 % beobachten.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Gegenüber dem Vorjahr konnte der Umsatz im Oktober um 12,7 % zulegen.",
            "Gegenüber dem Vormonat konnte der Umsatz im Oktober 8,1 % zulegen.",
            "Nord konnte den Umsatz im Oktober um 6,4 % steigern.",
            "Im Oktober gelang es Nord, den Umsatz um 3,7 % zu steigern.",
            "Beim Umsatz war im Oktober ein Zuwachs um 8,1 % zu verzeichnen.",
            "Beim Umsatz ließ sich im Oktober ein Anstieg um 8,1 % beobachten.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
