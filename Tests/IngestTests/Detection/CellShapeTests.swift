import Testing

@testable import Ingest

@Suite("What one cell looks like")
struct CellShapeTests {
    @Test(
        "Number, date or text",
        arguments: [
            ("12.5", CellShape.number), ("1.234,50", .number), ("€5", .number),
            ("2025-01-01", .date), ("31.12.2025", .date), ("North", .text), ("Q1 2025", .text),
            ("", .text), ("A-17", .text),
        ])
    func shapes(_ cell: String, _ shape: CellShape) {
        #expect(CellShape(Array(cell.utf8)) == shape)
    }
}
