import Testing

@testable import Ingest

@Suite("Why bytes are no number")
struct NumberFaultTests {
    @Test("An amount in another currency is still a number")
    func otherCurrency() {
        #expect(NumberFault.otherCurrency("EUR").isOtherCurrency)
        #expect(!NumberFault.notANumber.isOtherCurrency)
    }
}
