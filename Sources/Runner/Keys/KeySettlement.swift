import Aggregate
import Ingest
import SalesCore
import Storage

/// Finds, before uploads are committed, which lines give way to others with the same key, and has
/// every upload read again that this changes.
///
/// The outcome depends on what stands, in which order, and on nothing that stood before: it is
/// what reading all of it anew would come to.
struct KeySettlement {
    let spec: MetricSpec
    /// What the uploads that count already add, oldest first.
    let known: [SourcePartials]
    let stored: [StoredSource]
    let kept: [String: KeptKeys]
    let part: @Sendable (_ sha256: String, _ part: Int) async throws -> [KeyedLine]
    /// Reads an upload anew.
    let read: (_ sha256: String, KeyPass) async throws -> UploadReader.Upload

    struct Outcome {
        /// What was read, and what was read again: new ones among the old, in upload order.
        var uploads: [UploadedSource] = []
        /// Uploads that do not count any more, each line judged by their own lines alone.
        var recounted: [String: LineCounts] = [:]
        /// Older uploads that were read again because a key went to another upload or came back.
        var reread: Set<String> = []
    }

    /// `fresh` by hash; `order` names all uploads, oldest first.
    func settle(_ fresh: [String: UploadedSource], order: [String]) async throws -> Outcome {
        let entrants = try await entrants(fresh, order)
        let standing = UploadHistory(mode: spec.source.upload, calendar: spec.calendar)
            .standing(of: entrants.map(\.dated))
        let contenders = zip(entrants, standing).map { entrant, standing in
            KeyJudge.Contender(
                name: entrant.upload.name, standing: standing, partCount: entrant.partCount,
                part: entrant.part)
        }
        let judge = KeyJudge(policy: spec.source.onDuplicate, calendar: spec.calendar)
        let new = Set(entrants.indices.filter { entrants[$0].kept == nil })
        var verdicts = try await judge.verdicts(on: contenders, listing: new)
        let moved = Set(
            entrants.indices.filter { index in
                guard let kept = entrants[index].kept, standing[index] != .none else {
                    return false
                }
                return kept.leftOut != verdicts[index].leftOut
            })
        if !moved.isEmpty {
            let again = try await judge.verdicts(on: contenders, listing: moved)
            for index in moved { verdicts[index].losing = again[index].losing }
        }

        var outcome = Outcome()
        // New uploads first: one that its contract refuses stops the rest.
        var settled: [Int: UploadedSource] = [:]
        for index in new.sorted() + moved.sorted() {
            settled[index] = try await self.settled(entrants[index], verdicts[index])
        }
        for (index, entrant) in entrants.enumerated() {
            if let upload = settled[index] {
                outcome.uploads.append(upload)
                if entrant.kept != nil { outcome.reread.insert(upload.sha256) }
            } else if standing[index] == .none, let kept = entrant.kept {
                outcome.recounted[entrant.upload.sha256] = entrant.upload.summary.counts.recounted(
                    lines: kept.lineCount, leftOut: verdicts[index].leftOut.count,
                    before: kept.leftOut.count, policy: spec.source.onDuplicate)
            }
        }
        return outcome
    }
}

extension KeySettlement {
    /// An upload and where its keys are.
    private struct Entrant {
        let upload: UploadedSource
        /// None for one that was read just now.
        let kept: KeptKeys?
        let partCount: Int
        let part: @Sendable (Int) async throws -> [KeyedLine]

        var dated: DatedUpload {
            DatedUpload(name: upload.name, sha256: upload.sha256, days: upload.partials.days)
        }
    }

    private func entrants(
        _ fresh: [String: UploadedSource], _ order: [String]
    ) async throws -> [Entrant] {
        let known = Dictionary(known.map { ($0.sha256, $0) }, uniquingKeysWith: { $1 })
        let summaries = Dictionary(
            stored.map { ($0.sha256, $0.summary) }, uniquingKeysWith: { $1 })
        var entrants: [Entrant] = []
        for sha256 in order {
            if let upload = fresh[sha256] {
                entrants.append(try await entrant(upload))
            } else if let partials = known[sha256], let summary = summaries[sha256] {
                let upload = UploadedSource(partials: partials, summary: summary)
                guard let kept = kept[sha256] else {
                    // Stored under a spec that knew no keys.
                    entrants.append(try await entrant(upload))
                    continue
                }
                let part = part
                entrants.append(
                    Entrant(upload: upload, kept: kept, partCount: kept.partCount) {
                        try await part(sha256, $0)
                    })
            }
        }
        return entrants
    }

    private func entrant(_ upload: UploadedSource) async throws -> Entrant {
        guard let list = upload.keys?.list else {
            let again = try await read(upload.sha256, .collecting).source(as: upload)
            guard let list = again.keys?.list else {
                throw IngestFailure.changedMeanwhile(file: upload.name)
            }
            return entrant(again, list)
        }
        return entrant(upload, list)
    }

    private func entrant(_ upload: UploadedSource, _ list: KeyList) -> Entrant {
        Entrant(upload: upload, kept: nil, partCount: KeyList.partCount) { try list.part($0) }
    }

    /// The upload without the lines that give way.
    private func settled(
        _ entrant: Entrant, _ verdict: KeyJudge.Verdict
    ) async throws -> UploadedSource {
        let upload = entrant.upload
        let keys = KeyChange(list: upload.keys?.list, leftOut: verdict.leftOut)
        if entrant.kept == nil, verdict.leftOut == .none {
            return UploadedSource(
                partials: upload.partials, summary: upload.summary,
                provenance: upload.provenance, keys: keys)
        }
        let again = try await read(upload.sha256, .leavingOut(verdict.losing ?? LosingLines()))
        let source = try again.source(as: upload)
        return UploadedSource(
            partials: SourcePartials(
                name: upload.name, sha256: upload.sha256, partials: source.partials.partials,
                heldDays: verdict.leftOut == .none ? nil : upload.partials.days,
                entries: source.partials.entries, daily: source.partials.daily),
            summary: source.summary, provenance: upload.provenance, keys: keys)
    }
}

extension UploadReader.Upload {
    /// What was read anew of an upload.
    func source(as upload: UploadedSource) throws -> UploadedSource {
        UploadedSource(
            partials: try source(name: upload.name, sha256: upload.sha256),
            summary: UploadSummary(
                file: upload.name, sha256: upload.sha256, bytes: upload.summary.bytes,
                counts: counts, notices: notices),
            provenance: upload.provenance,
            keys: keys.map { KeyChange(list: $0, leftOut: .none) })
    }
}

extension LineCounts {
    /// The counts when other lines give way: of `lines` with a key, `leftOut` instead of `before`.
    func recounted(
        lines: Int, leftOut: Int, before: Int, policy: DuplicatePolicy
    ) -> LineCounts {
        var counts = self
        counts.accepted = lines - leftOut
        switch policy {
        case .keepFirst, .keepLast: counts.duplicate += leftOut - before
        case .reject: counts.rejected += leftOut - before
        }
        return counts
    }
}
