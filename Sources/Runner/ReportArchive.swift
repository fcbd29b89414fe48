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

    /// `tables` are `packedTables` of the table that the report was written from.
    func publish(
        _ texts: ReportTexts, tables: [PackedFile], quarantine: [UInt8]
    ) async throws -> Manifest {
        let content = texts.content
        var files = try tables + Self.told(texts).map(Self.packed)
        if !quarantine.isEmpty { files.append(try Self.packed((.quarantine, quarantine))) }
        return try await folder.publish(
            files, tenant: content.tenant.id, period: content.period.id, run: content.runID)
    }

    /// The same in all reports on a table.
    static func packedTables(_ table: MetricTable) throws -> [PackedFile] {
        try stated(table).map(packed)
    }

    /// All parts that report and tables give: whoever has both can make them again.
    static func parts(
        of texts: ReportTexts, table: MetricTable
    ) throws -> [(Part, [UInt8])] {
        try stated(table) + told(texts)
    }

    private static func stated(_ table: MetricTable) throws -> [(Part, [UInt8])] {
        [
            (.spec, try RunLedger.json(table.spec)),
            (.tables, Array(TableCSV.text(of: table).utf8)),
        ]
    }

    private static func told(_ texts: ReportTexts) throws -> [(Part, [UInt8])] {
        let checked = texts.content.checked
        return [
            (.facts, try RunLedger.json(checked.facts)),
            (.narrative, try RunLedger.json(checked.narrative)),
            (.proof, try RunLedger.json(checked.proof)),
            (.markdown, try texts.bytes(as: .md)),
            (.page, try texts.bytes(as: .html)),
            (.report, try texts.bytes(as: .json)),
        ]
    }

    private static func packed(_ part: (Part, [UInt8])) throws -> PackedFile {
        try PackedFile(ReportFile(name: part.0.rawValue, bytes: part.1))
    }
}
