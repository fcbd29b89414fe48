import SalesCore
import Testing

@testable import Narrate

@Suite("How much a report tells")
struct NarrativeLengthTests {
    @Test("A longer one has more room")
    func order() {
        let room = [NarrativeLength.headline, .brief, .full].map {
            $0.mostSentences(for: .executive)
        }
        #expect(room == [0, 7, 40])
    }

    @Test("Its names are those of job files")
    func names() {
        #expect(NarrativeLength.allCases.map(\.rawValue) == ["headline", "brief", "full"])
        #expect(NarrativeLength(rawValue: "long") == nil)
    }

    @Test("A report keeps to it, caveats apart", arguments: NarrativeLength.allCases)
    func kept(_ length: NarrativeLength) async throws {
        let narrative = try await narrate(.westFell, length).narrative
        #expect(narrative.sentences.count <= length.mostSentences(for: .executive))
        #expect(!narrative.headline.text.isEmpty)
        if length != .headline { #expect(!narrative.sentences.isEmpty) }
    }
}
