import SalesCore
import Testing

@testable import Narrate

@Suite("Changes taken apart")
struct DividedChangesTests {
    @Test(
        "A member's part",
        arguments: [
            """
            Bricht man den Rückgang des Umsatzes gegenüber September 2025 herunter, liegt Nord im \
            Oktober 2025 bei 14 %.
            """,
            """
            Verortet man den Rückgang des Umsatzes gegenüber September 2025, landet man im Oktober \
            2025 zu 14 % in Nord.
            """,
            """
            Zerlegt man den Rückgang des Umsatzes gegenüber September 2025, entfallen im Oktober \
            2025 14 % auf Nord.
            """,
        ])
    func part(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("14 %", with: "60 %")) == .contradicted)
    }
}
