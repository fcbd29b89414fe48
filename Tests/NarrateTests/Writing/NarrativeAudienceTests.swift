import Testing

@testable import Narrate

@Suite("Audiences")
struct NarrativeAudienceTests {
    @Test("Named as in a job file")
    func names() {
        #expect(NarrativeAudience.allCases.map(\.rawValue) == ["executive", "analyst"])
    }
}
