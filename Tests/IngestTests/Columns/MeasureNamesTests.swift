import Testing

@testable import Ingest

@Suite("Measures by the name of their metric")
struct MeasureNamesTests {
    private let names = MeasureNames([["Revenue", "Net Sales"], ["Units"], ["ID"], ["id"]])

    @Test("Exact first, then apart from case and spaces")
    func finds() {
        #expect(names["Revenue"] == 0)
        #expect(names["net  SALES "] == 0)
        #expect(names["units"] == 1)
        #expect(names["Costs"] == nil)
    }

    @Test("Two that differ in looks only are told apart exactly, or not at all")
    func unclear() {
        #expect(names["ID"] == 2)
        #expect(names["id"] == 3)
        #expect(names["Id"] == nil)
    }
}
