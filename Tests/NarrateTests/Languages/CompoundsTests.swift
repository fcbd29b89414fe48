import Testing

@testable import Narrate

@Suite("Compounds")
struct CompoundsTests {
    @Test("Cut at a known end") func cuts() {
        let cuts = Language.german.compounds.cuts("umsatzanstieg")
        #expect(cuts.map(\.first) == ["umsatz"])
        #expect(cuts.first?.words == ["increase"])
    }

    @Test("Letters that join may go") func links() {
        #expect(Language.german.compounds.firsts("lüftungs") == ["lüftungs", "lüftung"])
    }

    @Test("Others stay whole") func whole() {
        #expect(Language.german.compounds.cuts("mitarbeiterzufriedenheit").isEmpty)
    }
}
