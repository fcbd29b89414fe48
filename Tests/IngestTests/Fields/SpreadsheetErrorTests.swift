import Testing

@testable import Ingest

@Suite("Errors of spreadsheets")
struct SpreadsheetErrorTests {
    @Test(
        "In the languages of their programs",
        arguments: [
            "#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#ref!", "#BEZUG!",
            "#NV", "#WERT!", "#¡VALOR!", "#VALEUR!", "###", "########", "Err:502",
        ])
    func error(_ cell: String) { #expect(withBytes(cell, SpreadsheetError.isOne)) }

    @Test(
        "Not every hash is one",
        arguments: ["#", "##", "#5", "#1 seller", "N/A", "", "Err:", "Err:x"])
    func none(_ cell: String) { #expect(!withBytes(cell, SpreadsheetError.isOne)) }
}
