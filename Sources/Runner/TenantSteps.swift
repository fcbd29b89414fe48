import Foundation
import Logging
import Narrate
import Report
import SalesCore
import Storage

extension TenantRun {
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
            content = try await timed(.narrate) { run in
                try await run.narrated(period, table: table, sources: sources)
            }
            manifest = try await timed(.archive) { run in
                try await archived.publish(
                    content, table: table, quarantine: run.quarantine(of: sources))
            }
            isNew = true
        }
        let files = try await timed(.archive) { run in
            try ReportShelf(home: run.plan.home).put(
                content, formats: run.plan.job.reports.formats)
        }
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

    /// Adds this run to the tenant's running usage, once however often it is repeated. A tenant
    /// that nobody registered is registered by its first run.
    func recordUsage() async throws {
        let registry = try await plan.places.registry()
        if try await registry.tenant(id) == nil {
            try await registry.register(
                TenantProfile(tenant: tenant.tenant, created: now().ISO8601Format()))
        }
        let used = result.usage ?? ModelUsage()
        _ = try await registry.record(
            Usage(
                rows: result.counts.accepted, inputTokens: used.inputTokens,
                outputTokens: used.outputTokens, cost: used.cost ?? .zero),
            ofRun: plan.runID, for: id)
        try registry.close()
    }
}

extension TenantRun {
    private func narrated(
        _ period: Period, table: MetricTable, sources: [StoredSource]
    ) async throws -> ReportContent {
        let options = plan.job.reports
        let narrator = Narrator(
            hashing: .crypto, length: NarrativeLength(options.length),
            audience: NarrativeAudience(options.audience), language: options.language ?? .english,
            model: model)
        let uploads = summaries(of: sources)
        let checked = await narrator.narrate(
            tenant: tenant.tenant, table: table, period: period, uploads: uploads)
        if let reason = checked.narrative.writer.fallbackReason {
            logger.warning("the template wrote instead of the model: \(reason)")
        }
        return try ReportContent(
            tenant: tenant.tenant, table: table, period: period, checked: checked,
            uploads: uploads, runID: plan.runID
        ).sealed(with: table.spec)
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

    /// What became of the exports, and below the newest of them how old the data is.
    private func summaries(of sources: [StoredSource]) -> [UploadSummary] {
        var summaries = sources.map(\.summary)
        let newest = sources.indices.max {
            (sources[$0].days?.upperBound.number ?? .min)
                < (sources[$1].days?.upperBound.number ?? .min)
        }
        if let newest, let notices = result.notices {
            let summary = summaries[newest]
            summaries[newest] = UploadSummary(
                file: summary.file, sha256: summary.sha256, bytes: summary.bytes,
                counts: summary.counts, notices: summary.notices + notices)
        }
        return summaries
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

extension NarrativeAudience {
    init(_ audience: Audience) {
        self =
            switch audience {
            case .executive: .executive
            case .analyst: .analyst
            }
    }
}
