import SalesCore
import Testing

@Suite("Slices beside one another")
struct SiblingFamilyTests {
    private func family(_ slice: String) throws -> SiblingFamily? {
        let slice = try #require(Slice(slice))
        return SiblingFamily(
            CellAddress(metric: "revenue", slice: slice, period: .month(2025, 1)))
    }

    @Test("Differ in their last dimension only; the total stands alone")
    func families() throws {
        #expect(try family("region=West") == family("region=East"))
        #expect(try family("region=West;product=Mat") == family("region=West;product=Tent"))
        #expect(try family("region=West;product=Mat") != family("region=East;product=Mat"))
        #expect(try family("region=West") != family("product=Mat"))
        #expect(try family("") == nil)
    }
}
