import Testing

@testable import Ingest

@Suite("What is wrong with a cell")
struct FieldFaultTests {
    @Test("Unreadable is not the same as not allowed")
    func unreadable() {
        #expect(FieldFault.number(.notANumber).isUnreadable)
        #expect(FieldFault.notUTF8.isUnreadable)
        #expect(FieldFault.notABoolean.isUnreadable)
        #expect(!FieldFault.belowMinimum.isUnreadable)
        #expect(!FieldFault.notListed.isUnreadable)
        #expect(!FieldFault.missing.isUnreadable)
    }
}
