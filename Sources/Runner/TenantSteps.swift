import Aggregate
import Foundation
import Logging
import Narrate
import Report
import SalesCore
import Storage

extension TenantRun {
    /// Reads what the plan says to read. Nothing is stored yet: an upload refused by its
    /// contract leaves the tenant as it was.
    mutating func ingest() async throws -> [UploadedSource] {
        var uploads: [UploadedSource] = []
        for input in tenant.inputs {
            switch input.action {
            case .read:
                let upload = try await read(input.file)
                uploads.append(upload)
                note(upload.summary, .read)
            case .unchanged:
                note(summary(of: input.file, counts: LineCounts()), .unchanged)
            case .duplicate:
                let first = uploads.first { $0.sha256 == input.file.sha256 }?.summary.counts
                let counts = first?.asDuplicates ?? LineCounts()
                note(summary(of: input.file, counts: counts), .duplicate)
            }
        }
        if tenant.isFullRefresh { uploads = try await readKept() + uploads }
        return uploads
    }

    /// Joins old and new sources into the tables and stores both in one step.
    mutating func aggregate(
        _ uploads: [UploadedSource], into store: SQLiteStore
    ) async throws -> MetricTable {
        let fresh = Dictionary(
            uploads.map { ($0.sha256, $0.partials) }, uniquingKeysWith: { first, _ in first })
        let known = Dictionary(
            try await store.partials().map { ($0.sha256, $0) },
            uniquingKeysWith: { first, _ in first })
        let history = SourceHistory(
            stored: try await store.sources(), inputs: tenant.inputs.map(\.file),
            mode: tenant.spec.source.upload)
        let sources = history.order.compactMap { fresh[$0] ?? known[$0] }
        let builder = TableBuilder(spec: tenant.spec)
        let active = Set(builder.activeSources(sources).map(\.sha256))
        let table = builder.table(from: sources, asOf: plan.asOf)
        try await store.commit(
            StoreChange(
                uploads: uploads,
                superseded: Set(sources.map(\.sha256)).subtracting(active), table: table))
        return table
    }

    /// The archived report of this run, or a new one: narrated, checked and archived.
    mutating func report(
        on period: Period, table: MetricTable, sources: [StoredSource],
        archive: any OutputArchive
    ) async throws -> ReportContent {
        let key = try ArchiveKeys.report(of: id, for: period, run: plan.runID)
        let archived = ReportArchive(folder: ReportFolder(archive, key))
        let content: ReportContent
        let manifest: Manifest
        var isNew = false
        if let stored = try await archived.stored() {
            (content, manifest) = stored
        } else {
            event(.narrate, period.description)
            content = try await narrated(period, table: table, sources: sources)
            manifest = try await archived.publish(
                content, table: table, quarantine: quarantine(of: sources))
            isNew = true
        }
        let files = try ReportShelf(home: plan.home).put(
            content, formats: plan.job.reports.formats)
        let narrative = content.checked.narrative
        result.reports.append(
            ReportRecord(
                period: period, isNew: isNew, findings: content.checked.findings.count,
                claims: content.checked.proof.claims.count, withheld: narrative.withheld.count,
                writer: narrative.writer, files: files,
                archive: key.description,
                artefacts: manifest.objects.map {
                    ArtefactRecord(
                        key: "\(key)/\($0.key)", bytes: $0.stored.bytes,
                        sha256: $0.stored.sha256)
                }))
        return content
    }

    /// The periods to report on: those asked for, else the latest of each grain.
    func periods(in table: MetricTable) throws -> [Period] {
        let options = plan.job.reports
        guard let asked = options.periods else {
            return options.grains.compactMap { table.latestPeriod($0) }
        }
        return try asked.map { try table.period(named: $0.description, tenant: id) }
    }

    /// Adds this run to the tenant's running usage, once however often it is repeated.
    func recordUsage() async throws {
        let registry = try SQLiteRegistry.open(home: plan.home.path)
        try await registry.register(
            TenantProfile(tenant: tenant.tenant, created: now().ISO8601Format()))
        let writers = result.reports.filter(\.isNew).map(\.writer)
        _ = try await registry.record(
            Usage(
                rows: result.counts.accepted,
                inputTokens: writers.reduce(0) { $0 + $1.inputTokens },
                outputTokens: writers.reduce(0) { $0 + $1.outputTokens }),
            ofRun: plan.runID, for: id)
        try registry.close()
    }
}

extension TenantRun {
    private func read(_ file: InputFile) async throws -> UploadedSource {
        let upload = try await UploadReader(spec: tenant.spec, workers: threads).read(
            path: file.path, name: file.name, quarantine: quarantinePath(file.sha256),
            hashing: true,
            progress: { done in
                progress(
                    ProgressEvent(
                        tenant: id, phase: .ingest, detail: file.name, done: done,
                        total: file.bytes))
            })
        guard upload.sha256 == file.sha256 else {
            throw RunFailure.changedWhileRead(path: file.path)
        }
        guard upload.counts.accepted > 0 || upload.counts.rejected == 0 else {
            throw RunFailure.nothingAccepted(
                file: file.name, rejected: upload.counts.rejected,
                quarantine: quarantinePath(file.sha256))
        }
        return UploadedSource(
            partials: SourcePartials(
                name: file.name, sha256: file.sha256, partials: upload.partials),
            summary: UploadSummary(
                file: file.name, sha256: file.sha256, bytes: file.bytes, counts: upload.counts,
                notices: upload.notices))
    }

    /// Sources that the inputs do not hold any more, read again from the raw archive.
    private func readKept() async throws -> [UploadedSource] {
        guard let store = try Workspace(home: plan.home).existingStore(of: id) else { return [] }
        let history = SourceHistory(
            stored: try await store.sources(), inputs: tenant.inputs.map(\.file),
            mode: tenant.spec.source.upload)
        let root = plan.home.archive(plan.job.archive)
        var uploads: [UploadedSource] = []
        for source in history.kept {
            let key = try ArchiveKeys.export(of: id, sha256: source.sha256)
            let path = "\(root)/\(key)"
            guard FileManager.default.fileExists(atPath: path),
                try Planner.inputFile(name: source.name, path: path).sha256 == source.sha256
            else { throw RunFailure.lostExport(name: source.name, path: path) }
            let file = InputFile(
                name: source.name, path: path, bytes: source.summary.bytes,
                sha256: source.sha256)
            uploads.append(try await read(file))
        }
        return uploads
    }

    private func narrated(
        _ period: Period, table: MetricTable, sources: [StoredSource]
    ) async throws -> ReportContent {
        let options = plan.job.reports
        let narrator = Narrator(
            hashing: .crypto, length: NarrativeLength(options.length),
            model: model)
        let uploads = sources.map(\.summary)
        let checked = await narrator.narrate(
            tenant: tenant.tenant, table: table, period: period, uploads: uploads)
        if let reason = checked.narrative.writer.fallbackReason {
            logger.warning("the template wrote instead of the model: \(reason)")
        }
        return ReportContent(
            tenant: tenant.tenant, table: table, period: period, checked: checked,
            uploads: uploads, runID: plan.runID)
    }

    private func quarantinePath(_ sha256: String) -> String {
        plan.home.quarantine(of: id) + "/\(sha256.prefix(16)).csv"
    }

    /// The rejected lines of all sources that count, as one file.
    private func quarantine(of sources: [StoredSource]) -> [UInt8] {
        var bytes: [UInt8] = []
        for source in sources {
            guard let file = FileManager.default.contents(atPath: quarantinePath(source.sha256))
            else { continue }
            let header = QuarantineFile.header.utf8.count
            bytes += bytes.isEmpty ? Array(file) : Array(file.dropFirst(header))
        }
        return bytes
    }

    private func summary(of file: InputFile, counts: LineCounts) -> UploadSummary {
        UploadSummary(
            file: file.name, sha256: file.sha256, bytes: file.bytes, counts: counts, notices: [])
    }

    private mutating func note(_ summary: UploadSummary, _ status: UploadStatus) {
        let path = quarantinePath(summary.sha256)
        let hasRejects = FileManager.default.fileExists(atPath: path)
        result.uploads.append(
            UploadRecord(summary: summary, status: status, quarantine: hasRejects ? path : nil))
    }

    private func event(_ phase: Phase, _ detail: String) {
        progress(
            ProgressEvent(tenant: id, phase: phase, detail: detail, done: 0, total: nil))
    }
}

extension NarrativeLength {
    init(_ length: ReportLength) {
        self =
            switch length {
            case .headline: .headline
            case .brief: .brief
            case .full: .full
            }
    }
}
