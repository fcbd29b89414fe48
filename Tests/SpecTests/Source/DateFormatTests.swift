import Testing

@testable import Spec

@Suite("Date patterns")
struct DateFormatTests {
    @Test(
        "Patterns that a column may have",
        arguments: [
            "yyyy-MM-dd", "M/d/yyyy", "dd.MM.yy", "yyyy-MM", "MM.yyyy", "d. MMMM yyyy", "MMM yyyy",
            "EEE, d MMM yyyy HH:mm:ss Z", "yyyy-MM-ddTHH:mm:ss.SSSX", "yyyy'Y'MM", "yyyyMMdd",
            "M/d/yyyy h:mm a", "excel", "excel-1904",
        ])
    func reads(_ pattern: String) { #expect(DateFormat.fault(in: pattern) == nil) }

    @Test(
        "What is wrong with the others",
        arguments: [
            ("YYYY-MM-DD", "'YYYY-MM-DD' has the unknown field 'YYYY'"),
            ("yyyy-MM-DD", "'yyyy-MM-DD' has the unknown field 'DD'"),
            ("excel-1900", "'excel-1900' has the unknown field 'e'"),
            ("yyy-MM", "'yyy-MM' has the unknown field 'yyy'"),
            ("dd.MM.", "'dd.MM.' names no year and month"),
            ("yyyy", "'yyyy' names no year and month"),
            ("", "'' names no year and month"),
            ("yyyy-MM 'at", "'yyyy-MM 'at' has no closing '"),
        ])
    func refuses(_ pattern: String, _ fault: String) {
        #expect(DateFormat.fault(in: pattern) == fault)
    }

    @Test("A column with such a pattern is refused", arguments: refused)
    func refusesColumn(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        Refusal(
            SpecSource.yaml(
                columns: "shipped: {type: date, formats: [yyyy-MM-dd, DD/MM/YYYY]}",
                source: "time: date"),
            "source.columns.shipped.formats[1]: 'DD/MM/YYYY' has the unknown field 'DD'. "
                + "Write one such as yyyy-MM-dd, M/d/yyyy, d. MMMM yyyy or yyyy-MM.")
    ]
}
