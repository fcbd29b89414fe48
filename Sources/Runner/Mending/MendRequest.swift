import Foundation
import Ingest
import SalesCore
import Storage

extension Planner {
    /// A mended quarantine file, planned: each export that it is of, patched, in the place of
    /// the original.
    ///
    /// The originals are the archived ones, unless the request names a file: an export that was
    /// refused as a whole is not archived.
    ///
    /// - Throws: for anything that keeps the file from being taken back.
    public func ingestion(
        _ job: Job, _ request: UploadRequest, mendedBy quarantine: String
    ) async throws -> Ingestion {
        let tenant = try Self.tenant(request.tenant, of: job)
        let spec = try JobReader.spec(at: tenant.spec, in: job.folder)
        try Self.checkTenant(quarantine, request.tenant)
        let rows = try distinct(QuarantineRows.read(quarantine))
        let places = JobPlaces(job, home: home, aws: aws)
        let stored = try await storedState(
            of: request.tenant, in: places, leavingNoTrace: request.isCheck)
        let originals = MendedOriginals(
            tenant: request.tenant, stored: stored?.sources ?? [],
            archive: RawArchive(
                archive: try places.archive(of: request.tenant), tenant: request.tenant,
                workFolder: home.path),
            quarantine: quarantine,
            given: try request.files.map { path in
                let names = UploadNames(
                    stored: stored?.sources ?? [],
                    inputs: try Self.inputs(of: tenant, in: job.folder), mode: spec.source.upload)
                return try names.named(
                    try Self.export(at: path), as: request.name, besides: [])
            })
        let mend = ExportMend(
            spec: spec, workers: job.limits.workers,
            folder: try folderForCopies(request),
            kept: { [home] sha256 in
                home.quarantine(of: request.tenant) + "/\(sha256.prefix(16)).csv"
            }, quarantine: quarantine)
        var record = MendingRecord()
        var exports: [(file: InputFile, copy: ScratchFile)] = []
        for (file, rows) in rows {
            let result = try await mend.mended(
                try await originals.original(of: file, place: rows.first?.place ?? 1),
                rows: rows)
            record.add(result.record)
            if let export = result.export { exports.append(export) }
        }
        var ingestion = try ingestion(
            job, tenant.tenant, spec, exports.map(\.file), stored: stored, request)
        ingestion.mending = record
        ingestion.copies = exports.map(\.copy)
        return ingestion
    }

    /// By export, in the order of the file; a row that stands twice is one.
    private func distinct(
        _ rows: [QuarantineRow]
    ) throws(MendFailure) -> [(file: String, rows: [QuarantineRow])] {
        var files: [String] = []
        var byFile: [String: [Int: QuarantineRow]] = [:]
        for row in rows {
            if byFile[row.file] == nil { files.append(row.file) }
            if let other = byFile[row.file]?[row.line],
                !other.rawLine.isSameRecord(as: row.rawLine)
            {
                throw .repeatedLine(file: row.file, line: row.line)
            }
            byFile[row.file, default: [:]][row.line] = row
        }
        return files.map { file in
            (file, (byFile[file] ?? [:]).values.sorted { $0.line < $1.line })
        }
    }

    /// Quarantine files lie in a folder of their tenant.
    private static func checkTenant(
        _ quarantine: String, _ tenant: TenantID
    ) throws(MendFailure) {
        let folder = ((quarantine as NSString).deletingLastPathComponent as NSString)
            .lastPathComponent
        guard folder.hasPrefix("tenant="), let owner = TenantID(String(folder.dropFirst(7))),
            owner != tenant
        else { return }
        throw .otherTenant(path: quarantine, tenant: owner)
    }
}
