import Aggregate
import Ingest
import SalesCore
import Storage

extension TenantRun {
    /// Leaves out, in what was read and in what is stored, the lines that give way to others with
    /// the same key; nothing is written but quarantines.
    mutating func settleKeys(
        of uploads: [UploadedSource], stored: [StoredSource], partials: [SourcePartials],
        order: [String], store: (any TenantStore)?
    ) async throws -> KeySettlement.Outcome {
        guard !tenant.spec.source.keys.isEmpty, !uploads.isEmpty else {
            return KeySettlement.Outcome(uploads: uploads)
        }
        var run = self
        let settlement = KeySettlement(
            spec: tenant.spec, known: partials, stored: stored,
            kept: try await store?.keys() ?? [:],
            part: { sha256, part in try await store?.keys(of: sha256, part: part) ?? [] },
            read: { sha256, pass in try await run.readAgain(sha256, pass, stored) })
        let fresh = Dictionary(
            uploads.map { ($0.sha256, $0) }, uniquingKeysWith: { first, _ in first })
        do {
            let outcome = try await settlement.settle(fresh, order: order)
            adopt(run)
            for upload in outcome.uploads {
                noteSettled(upload, isReread: outcome.reread.contains(upload.sha256))
            }
            return outcome
        } catch {
            adopt(run)
            throw error
        }
    }

    private mutating func adopt(_ run: TenantRun) {
        rejects = run.rejects
        result = run.result
    }

    /// From where the job has it, else from the archive of exports.
    private mutating func readAgain(
        _ sha256: String, _ pass: KeyPass, _ stored: [StoredSource]
    ) async throws -> UploadReader.Upload {
        if let input = tenant.inputs.first(where: { $0.file.sha256 == sha256 }) {
            rejects.removeAll { $0.file == input.file.name }
            do {
                return try await read(input.file, pass: pass)
            } catch {
                result.uploads.removeAll { $0.summary.sha256 == sha256 }
                noteRefusal(error, of: input.file)
                throw error
            }
        }
        guard let source = stored.first(where: { $0.sha256 == sha256 }) else {
            throw RunFailure.lostExport(name: sha256, path: plan.places.archivePlace)
        }
        let archive = RawArchive(
            archive: try plan.places.archive(of: id), tenant: id, workFolder: plan.home.path)
        let shown = rejects
        defer { rejects = shown }
        return try await read(try await archive.kept(source), pass: pass)
    }

    private mutating func noteSettled(_ upload: UploadedSource, isReread: Bool) {
        let path = quarantinePath(upload.sha256)
        let record = UploadRecord(
            summary: upload.summary, status: isReread ? .recounted : .read,
            quarantine: plan.purpose != .check && upload.summary.counts.rejected > 0 ? path : nil)
        if let place = result.uploads.firstIndex(where: { $0.summary.sha256 == upload.sha256 }) {
            result.uploads[place] = record
        } else if isReread {
            result.uploads.append(record)
        }
    }
}
