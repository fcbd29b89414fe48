import SalesCore
import Spec
import Testing

@testable import Runner

@Suite("Writing a draft")
struct SpecDraftTextTests {
    private func draft(header: String = "Net", remark: String = "") -> SpecDraft {
        var draft = SpecDraft(currency: "EUR")
        draft.remarks = ["made for a test", remark]
        draft.time = "date"
        draft.columns = [
            ColumnDraft(
                name: "date", from: ["Date"], type: .date, isRequired: true,
                formats: ["d/M/yyyy"], questions: ["or the other way round?\n- really"]),
            ColumnDraft(name: "region", from: ["Region"], type: .text),
            ColumnDraft(
                name: "net", from: [header, "Netto"], type: .money, missing: ["-", "n/a", "\""],
                remarks: [remark]),
        ]
        draft.unused = ["\"Note\" is left out"]
        draft.dimensions = ["region"]
        draft.metrics = [.init(name: "net", definition: "aggregate: sum, of: net")]
        return draft
    }

    @Test("The reader of specs reads what the draft says")
    func readsBack() throws {
        let spec = try SpecReader.spec(from: SpecDraftText.yaml(draft()), file: "metrics.yaml")
        #expect(spec.currency == .eur)
        #expect(spec.source.time == "date")
        #expect(spec.source.column(named: "date")?.formats == ["d/M/yyyy"])
        #expect(spec.source.column(named: "net")?.from == ["Net", "Netto"])
        #expect(spec.source.column(named: "net")?.missing == ["-", "n/a", "\""])
        #expect(spec.slices == [[], ["region"]])
        #expect(spec.metrics.map(\.name) == ["net"])
    }

    @Test(
        "Headers and cells of any kind stay what they are",
        arguments: [
            "a: b", "# no comment", "{x}", "\\", "\"", "'", "tab\there", "line\nbreak", "-", "yes",
            "null", "*a", "&b", "!c", "%d", "@e", "`f", "Größe", "売上", "\u{85}", "\u{2028}",
            "zero\u{200B}width", "a,b", "[1]", " padded ", "1.5",
        ])
    func anyHeader(_ header: String) throws {
        let yaml = SpecDraftText.yaml(draft(header: header, remark: header))
        let spec = try SpecReader.spec(from: yaml, file: "metrics.yaml")
        #expect(spec.source.column(named: "net")?.from.first == header)
        #expect(spec.source.columns.count == 3)
    }

    @Test("What must be decided stands above its column and begins with LOOK")
    func questions() {
        let lines = SpecDraftText.yaml(draft()).split(separator: "\n").map(String.init)
        let look = lines.firstIndex { $0.contains("# LOOK: or the other way round?") }
        #expect(look.map { lines[$0 + 1].hasPrefix("    date: ") } == true)
    }

    @Test("Layouts, dialect and policy of lines")
    func others() throws {
        var draft = draft()
        draft.dialect = ["decimal": "\",\"", "header": "2"]
        draft.isLenient = true
        var spec = try SpecReader.spec(from: SpecDraftText.yaml(draft), file: "metrics.yaml")
        #expect(spec.source.dialect.decimalMark == UInt8(ascii: ","))
        #expect(spec.source.dialect.headerRows == 2)
        #expect(spec.source.contract.lines == .lenient)
        draft.layout = .tidy(metric: "region", value: "value")
        draft.dimensions = []
        spec = try SpecReader.spec(from: SpecDraftText.yaml(draft), file: "metrics.yaml")
        #expect(spec.source.layout == .tidy(metric: "region", value: "value"))
        draft.layout = .tidy(metric: "region", value: "value", unit: "unit")
        spec = try SpecReader.spec(from: SpecDraftText.yaml(draft), file: "metrics.yaml")
        #expect(spec.source.layout == .tidy(metric: "region", value: "value", unit: "unit"))
    }
}
