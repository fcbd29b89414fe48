import Foundation
import Ingest
import SalesCore
import Spec
import Testing

@testable import Runner

@Suite("An export with mended lines")
struct ExportMendTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func base(_ lines: String...) throws -> InputFile {
        try workshop.write(
            (["date,region,Net Amount"] + lines).joined(separator: "\n") + "\n", to: "a.csv")
        return try Planner.inputFile(
            name: "a.csv", path: workshop.path + "/a.csv", provenance: Provenance(mends: ["0"]))
    }

    private func mend() throws -> ExportMend {
        ExportMend(
            spec: try SpecReader.spec(
                from: Workshop.spec().replacing(
                    "  upload:", with: "  contract: {max_rejected: 0%}\n  upload:"),
                file: "metrics.yaml"),
            workers: 1, folder: workshop.path)
    }

    private func row(_ line: Int, _ text: String) -> QuarantineRow {
        QuarantineRow(place: line, file: "a.csv", line: line, reason: nil, rawLine: text)
    }

    @Test("Mended lines stand in the place of the rejected; all others stay, byte for byte")
    func mends() async throws {
        let base = try base(
            "2025-10-01,East,80.00", "2025-10-02,West,many", "2025-10-03,\"We\nst\",x",
            "2025-10-04,East,y", "2025-13-01,East,1")
        let result = try await mend().mended(
            base,
            rows: [
                row(3, "2025-10-02,West,5"), row(4, "2025-10-03,\"We\nst\",6"),
                row(6, "2025-10-04,East,y"),
            ])
        let export = try #require(result.export)
        #expect(
            try String(contentsOfFile: export.file.path, encoding: .utf8) == """
                date,region,Net Amount
                2025-10-01,East,80.00
                2025-10-02,West,5
                2025-10-03,"We
                st",6
                2025-10-04,East,y
                2025-13-01,East,1

                """)
        #expect(export.file.name == "a.csv")
        #expect(export.file.provenance.mends == ["0", base.sha256])
        #expect(result.record.mended == 2)
        #expect(result.record.untouched == 1)
        #expect(result.record.missing == 1)
    }

    @Test("Lines that stand there already as mended are settled; nothing is made then")
    func settled() async throws {
        let base = try base("2025-10-01,East,80.00", "2025-10-02,West,many")
        let result = try await mend().mended(
            base, rows: [row(2, "2025-10-01,East,80.00"), row(3, "2025-10-02,West,many")])
        #expect(result.export == nil)
        #expect(result.record.settled == 1)
        #expect(result.record.untouched == 1)
    }

    @Test("A row for a line that is not rejected is refused", arguments: [1, 2, 99])
    func notRejected(line: Int) async throws {
        let base = try base("2025-10-01,East,80.00", "2025-10-02,West,many")
        await #expect(throws: MendFailure.notRejected(file: "a.csv", line: line)) {
            try await mend().mended(base, rows: [row(line, "2025-10-02,West,9")])
        }
    }
}
