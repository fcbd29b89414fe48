import SalesCore
import Testing

@testable import Narrate

@Suite("Multiples and what they are of")
struct MultipleTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Die Aufträge in Ost kamen von 700 und stiegen im Oktober 2025 auf 754.",
            "Mit 754 lagen die Aufträge in Ost im Oktober 2025 1,2-mal so hoch wie mit 620 im Februar 2025.",
            "Mit 754 erreichten die Aufträge in Ost im Oktober 2025 das 1,2-Fache der 620 vom Februar 2025.",
            "Gemessen am Februar 2025 waren die Aufträge in Ost im Oktober 2025 1,2-mal so groß.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Die Aufträge in Ost kamen von 710 und stiegen im Oktober 2025 auf 754.",
            "Mit 754 lagen die Aufträge in Ost im Oktober 2025 doppelt so hoch wie mit 620 im Februar 2025.",
            "Mit 754 erreichten die Aufträge in Ost im Oktober 2025 das 1,2-Fache der 640 vom Februar 2025.",
            "Gemessen am Februar 2025 waren die Aufträge in Ost im Oktober 2025 doppelt so groß.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
