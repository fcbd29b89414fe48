import Foundation
import Logging
import Narrate
import Report
import SalesCore
import Storage

extension TenantRun {
    /// The archived reports of this run, or new ones: narrated and checked.
    mutating func drafts(
        on periods: [Period], table: MetricTable, sources: [StoredSource],
        archive: any OutputArchive
    ) async throws -> [Period: ReportDraft] {
        var drafts: [Period: ReportDraft] = [:]
        var missing: [Period] = []
        for period in periods {
            let place = ReportArchive(folder: ReportFolder(archive, try key(of: period)))
            if let stored = try await place.stored() {
                drafts[period] = ReportDraft(content: stored.content, manifest: stored.manifest)
            } else if !missing.contains(period) {
                missing.append(period)
            }
        }
        if !missing.isEmpty {
            let writer = ReportWriter(
                plan: plan, tenant: tenant.tenant, table: table, uploads: summaries(of: sources))
            let written = try await timed(.narrate) { run in
                try await run.contents(on: missing, by: writer)
            }
            for (period, content) in zip(missing, written) {
                drafts[period] = ReportDraft(content: content, manifest: nil)
            }
        }
        return drafts
    }

    /// Archives a draft that is new, and has it on the shelf and in the record.
    mutating func publish(
        _ draft: ReportDraft, on period: Period, table: MetricTable, sources: [StoredSource],
        archive: any OutputArchive
    ) async throws -> Manifest {
        let key = try key(of: period)
        let content = draft.content
        let shelved = plan.job.reports.formats
        let formats = draft.manifest == nil ? ReportFormat.allCases : shelved
        let texts = try await timed(.archive) { _ in try ReportTexts(content, formats: formats) }
        let manifest: Manifest
        if let stored = draft.manifest {
            manifest = stored
        } else {
            manifest = try await timed(.archive) { run in
                let tables = try run.packedTables ?? ReportArchive.packedTables(table)
                run.packedTables = tables
                return try await ReportArchive(folder: ReportFolder(archive, key)).publish(
                    texts, tables: tables, quarantine: run.quarantine(of: sources))
            }
        }
        let files = try await timed(.archive) { run in
            try ReportShelf(home: run.plan.home).put(texts, formats: shelved)
        }
        let narrative = content.checked.narrative
        result.reports.append(
            ReportRecord(
                period: period, isNew: draft.manifest == nil,
                findings: content.checked.findings.count,
                claims: content.checked.proof.claims.count, withheld: narrative.withheld.count,
                writer: narrative.writer, files: files,
                archive: key.description,
                artefacts: manifest.objects.map {
                    ArtefactRecord(
                        key: "\(key)/\($0.key)", bytes: $0.stored.bytes,
                        sha256: $0.stored.sha256)
                }))
        return manifest
    }

    private func key(of period: Period) throws -> ArchiveKey {
        try ArchiveKeys.report(of: id, for: period, run: plan.runID)
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
    func recordUsage(rowsOf sources: [StoredSource]) async throws {
        let registry = try await plan.places.registry()
        let known = try await registry.tenant(id)
        if known == nil {
            try await registry.register(
                TenantProfile(tenant: tenant.tenant, created: now().ISO8601Format()))
        }
        let used = usageOfReports
        _ = try await registry.record(
            Usage(
                rows: rows(of: sources, known: known?.usage.rows ?? 0),
                inputTokens: used.inputTokens,
                outputTokens: used.outputTokens, cost: used.cost ?? .zero),
            ofRun: plan.runID, for: id)
        try registry.close()
    }

    /// Those that this run read. Where it read none, those that one before it stored and did not
    /// live to tell; with keys, counts of earlier uploads move, and nothing is made up for.
    private func rows(of sources: [StoredSource], known: Int) -> Int {
        guard result.counts.accepted == 0, tenant.spec.source.keys.isEmpty else {
            return result.counts.accepted
        }
        return max(0, sources.reduce(0) { $0 + $1.summary.counts.accepted } - known)
    }

    /// Of all that stand under this run's name: some may have been written by an attempt at it that
    /// did not come to its end.
    private var usageOfReports: ModelUsage {
        result.reports.map(\.writer).filter { $0.provider != WriterIdentity.template.provider }
            .reduce(ModelUsage(cost: .zero)) { $0.adding($1.usage) }
    }
}

extension TenantRun {
    /// Asks a model for all reports at once, unless the tokens that one takes decide whether the
    /// next may be asked. Troubles and log lines are in the order of the periods all the same.
    private func contents(
        on periods: [Period], by writer: ReportWriter
    ) async throws -> [ReportContent] {
        let isInTurn = model == nil || plan.job.limits.tokensPerTenant != nil
        let width = isInTurn ? 1 : periods.count
        let metered = model as? MeteredModel
        let troubles = periods.map { _ in ModelTroubles() }
        let written = try await withThrowingTaskGroup(of: (Int, ReportContent).self) { group in
            var written: [Int: ReportContent] = [:]
            for (index, period) in periods.enumerated() {
                if index >= width, let (done, content) = try await group.next() {
                    written[done] = content
                }
                event(.narrate, period.description)
                let model: (any LanguageModel)? = metered?.telling(troubles[index]) ?? model
                group.addTask { (index, try await writer.content(on: period, by: model)) }
            }
            for try await (done, content) in group { written[done] = content }
            return periods.indices.compactMap { written[$0] }
        }
        for notice in troubles.flatMap(\.notices) { metered?.troubles.add(notice) }
        for reason in written.compactMap(\.checked.narrative.writer.fallbackReason) {
            logger.warning("the template wrote instead of the model: \(reason)")
        }
        return written
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
