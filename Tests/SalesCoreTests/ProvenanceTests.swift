import SalesCore
import Testing

@Suite("Where an upload came from")
struct ProvenanceTests {
    @Test("An export of a job is nobody's hand-in and mends nothing")
    func ordinary() {
        #expect(Provenance() == Provenance(isHandedIn: false, mends: []))
        #expect(Provenance(mends: ["a"]) != Provenance())
    }
}
