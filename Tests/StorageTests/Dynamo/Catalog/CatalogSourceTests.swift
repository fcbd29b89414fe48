import SalesCore
import Testing

@testable import Storage

@Suite("An upload in the catalog")
struct CatalogSourceTests {
    @Test("Tells its days, its marks and its blobs")
    func tells() {
        var source = catalogSource("a", months: [4, 5])
        #expect(source.stored.days == Samples.asOf...Samples.asOf)
        #expect(source.stored.status == .active)
        #expect(source.mark(of: 5) == "a5")
        #expect(source.mark(of: 6) == nil)
        source.kept?.keys = .init(
            lines: 9, fingerprint: 1, parts: [blobRef("k")], leftOut: 2, leftOutMark: .max)
        #expect(source.references.count == 3)
        #expect(source.kept?.contents.count == 2)
        let kept = source.kept?.keys?.kept
        #expect(kept?.lineCount == 9)
        #expect(kept?.leftOut == LeftOutLines(count: 2, mark: .max))
        source.kept = nil
        #expect(source.references.isEmpty)
    }
}
