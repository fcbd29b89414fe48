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
        _ texts: ReportTexts, table: MetricTable, quarantine: [UInt8]
    ) async throws -> Manifest {
        let content = texts.content
        var files = try Self.parts(of: texts, table: table).map { file($0.0, $0.1) }
        if !quarantine.isEmpty { files.append(file(.quarantine, quarantine)) }
        return try await folder.publish(
            files, tenant: content.tenant.id, period: content.period.id, run: content.runID)
    }

    /// All parts that report and tables give: whoever has both can make them again.
    static func parts(
        of texts: ReportTexts, table: MetricTable
    ) throws -> [(Part, [UInt8])] {
        let checked = texts.content.checked
        return [
            (.spec, try RunLedger.json(table.spec)),
            (.tables, Array(TableCSV.text(of: table).utf8)),
            (.facts, try RunLedger.json(checked.facts)),
            (.narrative, try RunLedger.json(checked.narrative)),
            (.proof, try RunLedger.json(checked.proof)),
            (.markdown, try texts.bytes(as: .md)),
            (.page, try texts.bytes(as: .html)),
            (.report, try texts.bytes(as: .json)),
        ]
    }

    private func file(_ part: Part, _ bytes: [UInt8]) -> ReportFile {
        ReportFile(name: part.rawValue, bytes: bytes)
    }
}
