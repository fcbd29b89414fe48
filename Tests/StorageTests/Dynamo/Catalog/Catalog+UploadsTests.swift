import SalesCore
import Testing

@testable import Storage

@Suite("What a commit does to uploads")
struct CatalogUploadsTests {
    private func catalog(_ names: String) -> Catalog {
        Catalog(sources: names.split(separator: " ").map { catalogSource(String($0)) })
    }

    @Test(
        "An upload takes its own place, or that of the last it mends, or the end",
        arguments: [
            ("a b c", "d", [], "a b c d"), ("a b c", "b", [], "a b c"),
            ("a b c", "d", ["a"], "d b c"), ("a b c", "d", ["b", "a"], "d c"),
            ("a b c", "d", ["a", "b"], "d c"), ("a b c d", "d", ["b"], "a d c"),
            ("d b c a", "d", ["b"], "d c a"), ("d b c a", "d", ["a"], "b c d"),
            ("a b", "b", ["x"], "a b"),
        ] as [(String, String, [String], String)])
    func place(_ before: String, _ name: String, _ mends: [String], _ after: String) {
        var catalog = catalog(before)
        catalog.place(catalogSource(name, mends: mends))
        #expect(catalog.sources.map(\.name).joined(separator: " ") == after)
    }

    @Test("One that had been superseded comes back as the newest, unless it does not count")
    func comesBack() {
        var catalog = catalog("a b")
        catalog.supersede(["a"])
        #expect(catalog.sources.first?.kept == nil)
        catalog.place(catalogSource("a", .superseded))
        #expect(catalog.sources.map(\.name) == ["a", "b"])
        catalog.place(catalogSource("a"))
        #expect(catalog.sources.map(\.name) == ["b", "a"])
    }

    @Test("Lines are counted anew for uploads that are there")
    func recounts() {
        var catalog = catalog("a b")
        var counts = LineCounts()
        counts.duplicate = 3
        catalog.recount(["b": counts, "x": counts])
        #expect(catalog.sources.map(\.summary.counts.duplicate) == [0, 3])
    }

    @Test("A month is joined under the marks of what is stored, and goes with the last of them")
    func joins() {
        var catalog = Catalog(sources: [
            catalogSource("a", months: [4, 5]), catalogSource("b", months: [5]),
        ])
        catalog.join(["a", "b"], of: 4, cells: blobRef("no"))
        catalog.join(["a", "b"], of: 5, cells: blobRef("one"))
        catalog.join(["b", "a"], of: 5, cells: blobRef("two"))
        #expect(catalog.joined == [.init(number: 5, marks: ["b5", "a5"], cells: blobRef("two"))])
        catalog.supersede(["a"])
        catalog.removeUnusedMonths()
        #expect(catalog.joined.count == 1)
        catalog.supersede(["b"])
        catalog.removeUnusedMonths()
        #expect(catalog.joined.isEmpty)
    }
}
