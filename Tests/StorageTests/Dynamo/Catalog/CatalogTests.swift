import SalesCore
import Testing

@testable import Storage

@Suite("A state of a store")
struct CatalogTests {
    @Test("Is read back as it was written, and names every blob")
    func roundTrip() throws {
        var catalog = Catalog(
            header: .init(TableHeader(spec: Samples.spec, asOf: Samples.asOf)),
            sources: [catalogSource("a", months: [1]), catalogSource("b", .superseded)],
            joined: [.init(number: 1, marks: ["a1"], cells: blobRef("j"))],
            metrics: ["2025-01": blobRef("m")])
        catalog.history = blobRef("h")
        #expect(
            Set(catalog.references)
                == [blobRef("a 1", "a1"), blobRef("j"), blobRef("m"), blobRef("h")])
        #expect(catalog.active.map(\.name) == ["a"])
        let bytes = try StableJSON.bytes(catalog)
        #expect(try StableJSON.decode(Catalog.self, from: bytes) == catalog)
        #expect(
            catalog.header?.tableHeader == TableHeader(spec: Samples.spec, asOf: Samples.asOf))
    }
}
