import SalesCore
import Testing

@testable import Runner

@Suite("Mending a draft")
struct SpecAmendmentTests {
    private func draft(_ type: ColumnType) -> SpecDraft {
        var draft = SpecDraft()
        draft.time = "date"
        draft.columns = [
            ColumnDraft(name: "date", from: ["Date"], type: .date, isRequired: true),
            ColumnDraft(name: "net", from: ["Net"], type: type),
        ]
        draft.metrics = [.init(name: "net", definition: "aggregate: sum, of: net")]
        return draft
    }

    private func fault(_ cell: String?, header: String? = "Net") -> SpecTrial.Fault {
        .init(path: "a.csv", line: 2, header: header, reason: "not a number", cell: cell)
    }

    private func amended(_ draft: SpecDraft, _ faults: [SpecTrial.Fault]) -> SpecDraft? {
        var draft = draft
        return SpecAmendment().amend(&draft, for: faults) ? draft : nil
    }

    @Test("Known words for no value need no question, others do")
    func markers() {
        let known = amended(draft(.money), [fault("n/a"), fault("-"), fault("n/a")])
        #expect(known?[column: "net"]?.missing == ["n/a", "-"])
        #expect(known?[column: "net"]?.questions.isEmpty == true)
        let strange = amended(draft(.money), [fault("see invoice")])
        #expect(strange?[column: "net"]?.missing == ["see invoice"])
        #expect(strange?[column: "net"]?.questions.first?.contains("see invoice") == true)
    }

    @Test("Whole numbers that are not become decimals")
    func integers() {
        #expect(amended(draft(.integer), [fault("2.5")])?[column: "net"]?.type == .decimal)
    }

    @Test("Thousands or decimals: thousands, and asked")
    func marks() {
        let mended = amended(draft(.decimal), [fault("1.250")])
        #expect(mended?.dialect == ["decimal": "\",\""])
        #expect(mended?.dialectRemarks.first?.hasPrefix("LOOK") == true)
    }

    @Test("Too many strange cells make a text, and its metric goes")
    func texts() {
        let faults = (0..<30).map { fault("word \(Character(UnicodeScalar(UInt8(65 + $0))))") }
        let mended = amended(draft(.decimal), faults)
        #expect(mended?[column: "net"]?.type == .text)
        #expect(mended?.metrics.isEmpty == true)
    }

    @Test("Short and long lines are read leniently")
    func lines() {
        #expect(amended(draft(.decimal), [fault(nil, header: nil)])?.isLenient == true)
    }

    @Test("A date that places the line cannot be mended")
    func time() { #expect(amended(draft(.decimal), [fault("x", header: "Date")]) == nil) }
}
