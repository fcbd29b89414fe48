import Report
import SalesCore
import Storage

/// What an archived report is made of, and how it is read back.
struct ReportArchive: Sendable {
    enum Part: String, CaseIterable {
        case spec = "spec.json"
        case tables = "tables.csv"
        case facts = "facts.json"
        case narrative = "narrative.json"
        case proof = "proof.json"
        case markdown = "report.md"
        case page = "report.html"
        case report = "report.json"
        case quarantine = "quarantine.csv"
    }

    let folder: ReportFolder

    /// The archived report, if it is finished.
    func stored() async throws -> (content: ReportContent, manifest: Manifest)? {
        guard let manifest = try await folder.manifest() else { return nil }
        let bytes = try await folder.content(of: Part.report.rawValue, by: manifest)
        let content = try JSONReport.content(from: String(decoding: bytes, as: UTF8.self))
        return (content, manifest)
    }

    func publish(
        _ content: ReportContent, table: MetricTable, quarantine: [UInt8]
    ) async throws -> Manifest {
        var files = try Self.parts(of: content, table: table).map { file($0.0, $0.1) }
        if !quarantine.isEmpty { files.append(file(.quarantine, quarantine)) }
        return try await folder.publish(
            files, tenant: content.tenant.id, period: content.period.id, run: content.runID)
    }

    /// All parts that report and tables give: whoever has both can make them again.
    static func parts(
        of content: ReportContent, table: MetricTable
    ) throws -> [(Part, [UInt8])] {
        [
            (.spec, try RunLedger.json(table.spec)),
            (.tables, Array(TableCSV.text(table.rows).utf8)),
            (.facts, try RunLedger.json(content.checked.facts)),
            (.narrative, try RunLedger.json(content.checked.narrative)),
            (.proof, try RunLedger.json(content.checked.proof)),
            (.markdown, Array(MarkdownReport.text(content).utf8)),
            (.page, Array(HTMLReport.text(content).utf8)),
            (.report, Array(try JSONReport.text(content).utf8)),
        ]
    }

    private func file(_ part: Part, _ bytes: [UInt8]) -> ReportFile {
        ReportFile(name: part.rawValue, bytes: bytes)
    }
}
