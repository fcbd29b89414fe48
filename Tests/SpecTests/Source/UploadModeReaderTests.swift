import SalesCore
import Spec
import Testing

@Suite("Reading the upload mode")
struct UploadModeReaderTests {
    @Test(
        "What an upload does to those before it",
        arguments: [
            ("", UploadMode.replaceSource), ("upload: {mode: append}", .append),
            ("upload: {mode: replace_period}", .replacePeriod),
            ("upload: {mode: replace_source}", .replaceSource), ("upload: {}", .replaceSource),
        ])
    func reads(_ source: String, _ mode: UploadMode) throws {
        let spec = try SpecReader.spec(from: SpecSource.yaml(source: source), file: "metrics.yaml")
        #expect(spec.source.upload == mode)
    }

    @Test(
        "Which of several lines with the same key counts",
        arguments: [
            ("", DuplicatePolicy.keepLast), ("upload: {on_duplicate: keep_first}", .keepFirst),
            ("upload: {on_duplicate: keep_last}", .keepLast),
            ("upload: {mode: append, on_duplicate: reject}", .reject),
        ])
    func duplicates(_ source: String, _ policy: DuplicatePolicy) throws {
        let spec = try SpecReader.spec(from: Self.keyed(source), file: "metrics.yaml")
        #expect(spec.source.onDuplicate == policy)
        #expect(spec.source.keys.map(\.name) == ["order_id"])
    }

    @Test(
        "Until when the books are closed",
        arguments: [
            ("", nil), ("upload: {closed_until: 2025-06}", .month(2025, 6)),
            ("upload: {closed_until: 2025-Q2}", .quarter(2025, 2)),
        ] as [(String, Period?)])
    func closed(_ source: String, _ period: Period?) throws {
        let spec = try SpecReader.spec(from: SpecSource.yaml(source: source), file: "metrics.yaml")
        #expect(spec.source.closedUntil == period)
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal(
            "replace_period",
            "source.upload: expected a mapping of keys to values, found 'replace_period'."),
        refusal(
            "{mode: replace}",
            "source.upload.mode: unknown value 'replace'. "
                + "Known: append, replace_period, replace_source."),
        refusal(
            "{on_duplicate: keep_last}",
            "source.upload.on_duplicate: no column is a key, so no line is another's duplicate. "
                + "Add 'key: true' to the columns that together name a line."),
        Refusal(
            keyed("upload: {on_duplicate: keep}"),
            "source.upload.on_duplicate: unknown value 'keep'. "
                + "Known: keep_first, keep_last, reject."),
        refusal(
            "{closed_until: June}",
            "source.upload.closed_until: 'June' is not a period. "
                + "Write the last period that is closed, such as 2025-06."),
        refusal(
            "{closed_until: FY2025-Q2}",
            "source.upload.closed_until: FY2025-Q2 is not a period of this calendar. "
                + "Write a period as the tables have them."),
    ]

    private static func keyed(_ source: String) -> String {
        SpecSource.yaml(columns: "order_id: {type: text, key: true}", source: source)
    }

    private static func refusal(_ upload: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(source: "upload: \(upload)"), says)
    }
}
