import SalesCore
import Testing

@testable import Narrate

@Suite("Which of two is compared")
struct RivalPairTests {
    @Test(
        "Said of Nord, true; said of Ost, untrue",
        arguments: [
            "Von den beiden hatte im Oktober 2025 NORD mehr Aufträge und OST weniger.",
            "NORD hatte im Oktober 2025 einen höheren Umsatz, OST einen niedrigeren.",
            "NORD hat im Oktober 2025 bei den Aufträgen den höheren Wert, OST den niedrigeren.",
            "Umsatz im Oktober 2025, OST vs. NORD: NORD liegt höher.",
            "Im Oktober 2025, Umsatz: NORD > OST.",
            "Umsatz, Oktober 2025: OST < NORD",
            "Nicht in OST, nein, in NORD war der Umsatz im Oktober 2025 höher.",
            "Stellt man OST und NORD gegenüber, hatte NORD im Oktober 2025 mehr Aufträge.",
            "Wer OST und NORD vergleicht, findet im Oktober 2025 mehr Aufträge in NORD.",
            "Im Zweiervergleich OST – NORD hatte im Oktober 2025 NORD den höheren Umsatz.",
            "Ordnet man die zwei im Oktober 2025 nach dem Umsatz, steht NORD über OST.",
            "OST kam im Oktober 2025 beim Umsatz nicht an NORD heran.",
            "Im Oktober 2025 musste sich OST beim Umsatz NORD geschlagen geben.",
            "Hinter NORD blieb OST im Oktober 2025 beim Umsatz zurück.",
            "NORD hat im Oktober 2025 beim Umsatz gegenüber OST die Nase vorn.",
            "Wer hatte im Oktober 2025 den höheren Umsatz, OST oder NORD? Ganz klar NORD.",
            "Für welche der beiden Einheiten, NORD oder OST, ist im Oktober 2025 der höhere Wert der Aufträge auszuweisen? Für NORD.",
        ])
    func tells(_ sentence: String) {
        let said = sentence.replacing("NORD", with: "Nord").replacing("OST", with: "Ost")
        #expect(Kontor.verdict(said) == .supported)
        let swapped = sentence.replacing("NORD", with: "Ost").replacing("OST", with: "Nord")
        #expect(Kontor.verdict(swapped) == .contradicted)
    }

    @Test(
        "Each with its value",
        arguments: [
            "199.500 € in Ost gegen 412.345 € in Nord: Im Oktober 2025 hatte Nord mehr Umsatz.",
            "Während Ost im Oktober 2025 beim Umsatz auf 199.500 € kam, waren es in Nord mehr, nämlich 412.345 €.",
            "Auf Ost entfielen im Oktober 2025 beim Umsatz 199.500 €, auf Nord hingegen mehr, nämlich 412.345 €.",
        ])
    func tellsValues(_ sentence: String) {
        #expect(Kontor.verdict(sentence) == .supported)
        let less = sentence.replacing("mehr", with: "weniger")
        #expect(Kontor.verdict(less) == .contradicted)
        let other = sentence.replacing("412.345 €", with: "421.345 €")
        #expect(Kontor.verdict(other) == .contradicted)
    }

    @Test(
        "Of three, or of two that are only both high, nothing is compared",
        arguments: [
            "Im Oktober 2025 lag Nord beim Umsatz über Ost und Süd.",
            "In Nord war der Umsatz im Oktober 2025 höher, in Ost auch.",
        ])
    func refused(_ text: String) { #expect(!English.of(text).contains("than in")) }
}
