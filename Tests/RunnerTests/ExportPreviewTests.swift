import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("ExportPreview")
struct ExportPreviewTests {
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
        let lines = (1...9).map { "0\($0).10.2025;East;\($0)" }
        let text = (["Datum;Region;Menge"] + lines + ["10.10.2025;East;2;9"])
            .joined(separator: "\n")
        try workshop.write(try GzipEncoder.gzip(Array(text.utf8)), to: "a.csv.gz")
    }

    private var path: String { workshop.path + "/a.csv.gz" }

    @Test("An export is understood without a spec, gzipped or not")
    func preview() throws {
        let preview = try ExportPreview(path: path)
        #expect(preview.file == path)
        #expect(preview.encoding.value == "utf-8")
        #expect(preview.header.value == "yes")
        #expect(preview.columns.map(\.name) == ["Datum", "Region", "Menge"])
        #expect(preview.columns.map(\.type).first == "date")
        #expect(preview.counts.skipped.header == 1)
        #expect(preview.problems.map(\.line) == [11])
        #expect(preview.problems.first?.words.hasPrefix("line 11") == true)
        let again = try JSONDecoder().decode(
            ExportPreview.self, from: JSONEncoder().encode(preview))
        #expect(again == preview)
    }

    @Test("Every record as plain CSV, the header first")
    func normalised() throws {
        var bytes: [UInt8] = []
        let problems = try ExportPreview.normalised(path: path) { bytes += $0 }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 11)
        #expect(lines.prefix(2) == ["Datum,Region,Menge", "01.10.2025,East,1"])
        #expect(lines.last == "10.10.2025,East,2,9")
        #expect(problems.map(\.line) == [11])
    }

    @Test("A file that is not there is named")
    func missing() {
        let missing = workshop.path + "/none.csv"
        #expect(
            throws: RunFailure.unreadable(path: missing, reason: "No such file or directory")
        ) { try ExportPreview(path: missing) }
    }
}
