import Foundation
public import SalesCore
import Storage

extension TenantOffice {
    /// Writes everything of a tenant to a folder of its own, manifest last.
    ///
    ///     registry.json                 the tenant's row with its usage
    ///     audit.jsonl                   the tenant's events, each a link of the trail
    ///     tables/metrics.csv.gz         every cell
    ///     tables/sources.jsonl.gz       every export that was read, and its lines
    ///     messages.jsonl.gz             every narrative
    ///     archive/…                     reports and raw exports, as archived
    ///     reports/…, quarantine/…       the latest reports and the rejected lines
    ///     SHA256SUMS, manifest.json     every file with its hash
    public func export(_ tenant: TenantID, to folder: String) async throws -> ExportManifest {
        let record = try await known(tenant)
        var export = try ExportFolder(folder, of: tenant)
        try export.add(try RunLedger.json(TenantAccount(record)), as: "registry.json")
        try export.add(try await auditLines(of: tenant), as: "audit.jsonl")
        try await addStore(of: tenant, to: &export)
        for entry in try await archive.list(try ArchiveKeys.tenant(tenant)) {
            try await export.add(
                try await archive.chunks(of: entry.key), as: "archive/\(entry.key)")
        }
        for (name, source) in [
            ("reports", home.reports(of: tenant)), ("quarantine", home.quarantine(of: tenant)),
        ] {
            for file in FolderFiles(source).names {
                guard let data = FileManager.default.contents(atPath: "\(source)/\(file)") else {
                    throw RunFailure.changedWhileRead(path: "\(source)/\(file)")
                }
                try export.add(Array(data), as: "\(name)/\(file)")
            }
        }
        let manifest = try export.finish(record.profile, at: time)
        try await self.record(
            .exported, tenant,
            [
                "files": "\(manifest.files.count)",
                "manifest_sha256": ContentHashing.crypto.sha256(try RunLedger.json(manifest)),
            ])
        return manifest
    }

    private func auditLines(of tenant: TenantID) async throws -> [UInt8] {
        try await audit.chain(anchor: anchor).links.filter { $0.event.tenant == tenant }
            .flatMap { $0.line + [UInt8(ascii: "\n")] }
    }

    private func addStore(of tenant: TenantID, to export: inout ExportFolder) async throws {
        guard let store = try await stores.store(of: tenant) else { return }
        let rows = try await store.rows(.everything)
        try await export.addGzipped(as: "tables/metrics.csv.gz") { file in
            try file.push(Array((TableCSV.header + "\n").utf8))
            var bytes: [UInt8] = []
            for row in rows {
                TableCSV.append(row, to: &bytes)
                if bytes.count > 1 << 20 {
                    try file.push(bytes)
                    bytes.removeAll(keepingCapacity: true)
                }
            }
            try file.push(bytes)
        }
        let sources = try await store.sources().map(SourceLine.init)
        try await export.addGzipped(as: "tables/sources.jsonl.gz") { try $0.push(lines: sources) }
        let messages = try await store.messages().map(MessageLine.init)
        try await export.addGzipped(as: "messages.jsonl.gz") { try $0.push(lines: messages) }
    }
}

extension GzipFileWriter {
    /// One JSON document a line.
    fileprivate func push(lines: [some Encodable]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for line in lines { try push(Array(try encoder.encode(line)) + [UInt8(ascii: "\n")]) }
    }
}

private struct SourceLine: Encodable {
    let name: String
    let sha256: String
    let status: StoredSource.Status
    let firstDay: Day?
    let lastDay: Day?
    let summary: UploadSummary

    init(_ source: StoredSource) {
        name = source.name
        sha256 = source.sha256
        status = source.status
        firstDay = source.days?.lowerBound
        lastDay = source.days?.upperBound
        summary = source.summary
    }
}

private struct MessageLine: Encodable {
    let messageId: String
    let tenantId: TenantID
    let timestamp: String
    let sender: String
    let text: String
    let context: String
    let metadata: MessageMetadata

    init(_ message: Message) {
        messageId = message.id.description
        tenantId = message.tenant
        timestamp = message.timestamp
        sender = message.sender
        text = message.text
        context = message.context
        metadata = message.metadata
    }
}
