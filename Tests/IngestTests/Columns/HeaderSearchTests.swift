import Testing

@testable import Ingest

@Suite("Names among headers")
struct HeaderSearchTests {
    private let search = HeaderSearch([
        "Net Amount", "net  amount", "NET\u{A0}AMOUNT ", "net_amount", "Caf\u{E9}", "", "Netto",
    ])

    @Test("Exact, then apart from case and spaces, then apart from hyphens and underscores")
    func likeness() {
        #expect(search.positions(of: "Net Amount", .exact) == [0])
        #expect(search.positions(of: "net amount", .exact) == [])
        #expect(search.positions(of: "net amount", .loose) == [0, 1, 2])
        #expect(search.positions(of: "Net-Amount", .squeezed) == [0, 1, 2, 3])
    }

    @Test("Composed and decomposed letters are the same")
    func composition() {
        #expect(search.positions(of: "Cafe\u{301}", .exact) == [4])
        #expect(search.positions(of: "CAFE\u{301}", .loose) == [4])
    }

    @Test("No name is like an empty header")
    func empty() {
        for likeness in HeaderSearch.Likeness.allCases {
            #expect(search.positions(of: "", likeness) == [])
            #expect(search.positions(of: "_", likeness) == [])
        }
    }
}
