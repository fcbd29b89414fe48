import SalesCore
import Testing

@testable import Narrate

@Suite("Times that no cell holds")
struct UnheldTimesTests {
    @Test(
        "A claim beside one is not checkable",
        arguments: [
            "Revenue yesterday was $1,312,345.", "Yesterday, revenue was $1,312,345.",
            "Revenue was $1,312,345 yesterday.", "Revenue was $1,312,345 in the fifth quarter.",
        ])
    func tells(_ text: String) {
        #expect(Acme.check(text).verdict == .notCheckable)
    }

    @Test(
        "Elsewhere it says nothing",
        arguments: [
            "The board met yesterday: revenue was $1,312,345.",
            "As agreed at yesterday's meeting, revenue was $1,312,345.",
        ])
    func passesOver(_ text: String) {
        #expect(Acme.check(text).verdict == .supported)
    }
}
