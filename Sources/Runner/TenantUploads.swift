import Aggregate
import Foundation
import Ingest
import SalesCore
import Storage

extension TenantRun {
    /// Reads what the plan says to read. Nothing is stored yet: an upload refused by its
    /// contract leaves the tenant as it was.
    ///
    /// A run stops at the first export that is refused; an upload goes on, so that whoever hands
    /// it in learns of all of them at once.
    mutating func ingest() async throws -> [UploadedSource] {
        var uploads: [UploadedSource] = []
        var refusal: (any Error)?
        for input in tenant.inputs {
            switch input.action {
            case .read:
                do {
                    let upload = try await read(input.file)
                    uploads.append(upload)
                    note(upload.summary, .read)
                } catch {
                    noteRefusal(error, of: input.file)
                    guard plan.purpose != .report else { throw error }
                    refusal = refusal ?? error
                }
            case .unchanged:
                let counts = plan.purpose == .report ? nil : input.known?.counts.asDuplicates
                note(
                    summary(of: input.file, counts: counts ?? LineCounts()), .unchanged,
                    known: input.known?.sha256)
            case .duplicate:
                let first = result.uploads.first { $0.summary.sha256 == input.file.sha256 }
                let counts = first?.summary.counts.asDuplicates ?? LineCounts()
                note(summary(of: input.file, counts: counts), .duplicate)
            }
        }
        if let refusal { throw refusal }
        if tenant.isFullRefresh { uploads = try await readKept() + uploads }
        return uploads
    }

    /// Joins old and new sources into the tables, and judges them; nothing is written.
    mutating func change(with uploads: [UploadedSource]) async throws -> StoreChange {
        let store = try await plan.places.existingStore(
            of: id, leavingNoTrace: plan.purpose == .check)
        let stored = try await store?.sources() ?? []
        let partials = try await store?.partials() ?? []
        let history = history(stored)
        let header = try await store?.header()
        let published = try await store?.table()
        let known = try await store?.joinedMonths() ?? [:]
        let settled = try await settleKeys(
            of: uploads.map { $0.keepingProvenance(of: stored) }, stored: stored,
            partials: partials, order: history.order, store: store)
        let uploads = settled.uploads
        let fresh = Dictionary(
            uploads.map { ($0.sha256, $0.partials) }, uniquingKeysWith: { first, _ in first })
        let stood = Dictionary(
            partials.map { ($0.sha256, $0) }, uniquingKeysWith: { first, _ in first })
        let sources = history.order.compactMap { fresh[$0] ?? stood[$0] }
        let builder = TableBuilder(spec: tenant.spec)
        let active = builder.activeSources(sources)
        try judgeFreshness(of: active)
        result.replaced = replaced(partials, by: active)
        let isMadeAlike = !tenant.isFullRefresh && header?.rules == TableHeader.rulesOfToday
        let earlier =
            isMadeAlike
            ? published.map { EarlierTable($0, of: builder.activeSources(partials)) } : nil
        let holistic = try builder.holisticValues(
            of: sources, since: earlier, scratch: valueScratch)
        let joined = try builder.joinedMonths(of: sources, knowing: known, since: earlier)
        try store?.close()
        let update = builder.update(
            earlier, with: joined, holistic: holistic, asOf: plan.asOf)
        var change = StoreChange(
            uploads: uploads,
            superseded: Set(sources.map(\.sha256)).subtracting(active.map(\.sha256)),
            recounted: settled.recounted, table: update.table, periods: update.periods,
            joined: joined.new)
        if let notice = change.table?.overflows.notice {
            result.notices = (result.notices ?? []) + [notice]
        }
        // Without a new export no value changes.
        try await restate(
            &change, published: uploads.isEmpty ? nil : published, touching: update.touched,
            stored: stored)
        return change
    }

    private func history(_ stored: [StoredSource]) -> SourceHistory {
        SourceHistory(
            stored: stored, inputs: tenant.inputs.map(\.file), mode: tenant.spec.source.upload,
            calendar: tenant.spec.calendar, areHandedIn: plan.purpose != .report)
    }

    func quarantinePath(_ sha256: String) -> String {
        plan.home.quarantine(of: id) + "/\(sha256.prefix(16)).csv"
    }

    /// Puts the rejected lines of exports that count no more out of the way of those who mend:
    /// into a folder beside, as they are.
    mutating func setAsideQuarantines(of sources: [StoredSource]) throws {
        for source in sources where source.status == .superseded {
            let path = quarantinePath(source.sha256)
            guard FileManager.default.fileExists(atPath: path) else { continue }
            let folder = plan.home.quarantine(of: id) + "/replaced"
            try HomeFolder.make(folder)
            let place = folder + "/" + (path as NSString).lastPathComponent
            guard rename(path, place) == 0 else {
                throw RunFailure.unwritable(path: place, reason: String(cString: strerror(errno)))
            }
            for index in result.uploads.indices where result.uploads[index].quarantine == path {
                result.uploads[index].quarantine = place
            }
        }
    }

    private mutating func judgeFreshness(of active: [SourcePartials]) throws {
        let newest = active.compactMap { $0.partials.activeDays.max { $0.number < $1.number } }
            .max { $0.number < $1.number }
        guard let age = DataAge(newest: newest, asOf: plan.asOf) else { return }
        let freshness = tenant.spec.source.contract.freshness
        if let refusal = age.refusal(by: freshness) { throw refusal }
        result.notices = age.notice(by: freshness).map { [$0] }
    }

    /// What counted until now and does not any more, as a whole or in some months.
    private func replaced(
        _ before: [SourcePartials], by active: [SourcePartials]
    ) -> [ReplacedSource] {
        let mended = Set(tenant.inputs.flatMap(\.file.provenance.mends))
        let calendar = tenant.spec.calendar
        func months(_ source: SourcePartials) -> Set<Period> {
            Set(source.days.map(calendar.month(of:)))
        }
        let active = Dictionary(
            active.map { ($0.sha256, $0) }, uniquingKeysWith: { first, _ in first })
        return before.filter { !mended.contains($0.sha256) }.compactMap { source in
            guard let after = active[source.sha256] else {
                return ReplacedSource(file: source.name, sha256: source.sha256)
            }
            let lost = months(source).subtracting(months(after))
            guard !lost.isEmpty else { return nil }
            return ReplacedSource(
                file: source.name, sha256: source.sha256, months: lost.sorted())
        }
    }
}

extension TenantRun {
    /// Rejects of one export that are kept for those who show them.
    static let shownRejects = 20

    private mutating func read(_ file: InputFile) async throws -> UploadedSource {
        let upload = try await read(
            file, pass: tenant.spec.source.keys.isEmpty ? .ignoring : .collecting)
        return UploadedSource(
            partials: try upload.source(name: file.name, sha256: file.sha256),
            summary: UploadSummary(
                file: file.name, sha256: file.sha256, bytes: file.bytes, counts: upload.counts,
                notices: upload.notices),
            provenance: file.provenance,
            keys: upload.keys.map { KeyChange(list: $0, leftOut: .none) })
    }

    /// `pass` is what is done about the keys of lines.
    mutating func read(_ file: InputFile, pass: KeyPass) async throws -> UploadReader.Upload {
        let quarantine = plan.purpose == .check ? nil : quarantinePath(file.sha256)
        var first: [Reject] = []
        defer { rejects += first }
        let reader = UploadReader(
            spec: tenant.spec, workers: threads, scratch: keyScratch, values: valueScratch,
            byDay: true)
        let upload = try await reader.read(
            path: try await file.localPath(), name: file.name, quarantine: quarantine,
            hashing: true, pass: pass,
            progress: { done in
                progress(
                    ProgressEvent(
                        tenant: id, phase: .ingest, detail: file.name, done: done,
                        total: file.bytes))
            },
            reject: { if first.count < Self.shownRejects { first.append($0) } })
        guard upload.sha256 == file.sha256 else {
            throw RunFailure.changedWhileRead(path: file.path)
        }
        let counts = upload.counts
        guard counts.accepted + counts.duplicate > 0 || counts.rejected == 0 else {
            throw RunFailure.nothingAccepted(
                file: file.name, counts: counts, quarantine: quarantine)
        }
        return upload
    }

    /// Sources that the inputs do not hold any more, read again from the raw archive.
    private mutating func readKept() async throws -> [UploadedSource] {
        guard
            let store = try await plan.places.existingStore(
                of: id, leavingNoTrace: plan.purpose == .check)
        else { return [] }
        let history = history(try await store.sources())
        try store.close()
        let archive = RawArchive(
            archive: try plan.places.archive(of: id), tenant: id, workFolder: plan.home.path)
        let shown = rejects
        defer { rejects = shown }
        var uploads: [UploadedSource] = []
        for source in history.kept {
            uploads.append(try await read(try await archive.kept(source)))
        }
        return uploads
    }

    private func summary(of file: InputFile, counts: LineCounts) -> UploadSummary {
        UploadSummary(
            file: file.name, sha256: file.sha256, bytes: file.bytes, counts: counts, notices: [])
    }

    /// `known` is the hash of the stored export that holds its lines.
    private mutating func note(
        _ summary: UploadSummary, _ status: UploadStatus, known: String? = nil
    ) {
        let path = quarantinePath(known ?? summary.sha256)
        let hasRejects = plan.purpose != .check && FileManager.default.fileExists(atPath: path)
        result.uploads.append(
            UploadRecord(summary: summary, status: status, quarantine: hasRejects ? path : nil))
    }

    mutating func noteRefusal(_ error: any Error, of file: InputFile) {
        let counts: LineCounts? =
            switch error {
            case IngestFailure.tooManyRejects(_, let counts, _, _): counts
            case RunFailure.nothingAccepted(_, let counts, _): counts
            default: nil
            }
        note(summary(of: file, counts: counts ?? LineCounts()), .refused)
        result.uploads[result.uploads.count - 1].problem = ErrorRecord(error)
    }
}

extension UploadedSource {
    /// An export that a person once handed in, or that mends another, stays one however it is
    /// read again.
    fileprivate func keepingProvenance(of stored: [StoredSource]) -> UploadedSource {
        guard let before = stored.first(where: { $0.sha256 == sha256 })?.provenance else {
            return self
        }
        let mends = before.mends + provenance.mends.filter { !before.mends.contains($0) }
        return UploadedSource(
            partials: partials, summary: summary,
            provenance: Provenance(
                isHandedIn: before.isHandedIn || provenance.isHandedIn, mends: mends),
            keys: keys)
    }
}
