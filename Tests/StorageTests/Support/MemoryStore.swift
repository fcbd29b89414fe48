import SalesCore
import Storage

/// The simplest store that keeps the contract.
actor MemoryStore: TenantStore {
    let tenant: TenantID
    private var kept: [(upload: UploadedSource, status: StoredSource.Status)] = []
    private var keyLists: [String: (list: KeyList, leftOut: LeftOutLines)] = [:]
    private var stored: MetricTable?
    private var restated: [(restatement: Restatement, toldBy: String?)] = []
    private var reports: [String: SupersededReport] = [:]
    private var saved: [MessageID: Message] = [:]

    init(tenant: TenantID) { self.tenant = tenant }

    func sources() -> [StoredSource] {
        kept.map { upload, status in
            StoredSource(
                name: upload.name, sha256: upload.sha256, summary: upload.summary,
                days: upload.days, status: status, provenance: upload.provenance)
        }
    }

    func partials() -> [SourcePartials] {
        kept.filter { $0.status == .active }.map(\.upload.partials)
    }

    func tableAndPartials() -> (table: MetricTable, partials: [SourcePartials])? {
        stored.map { ($0, partials()) }
    }

    func commit(_ change: StoreChange) {
        for upload in change.uploads {
            let status: StoredSource.Status =
                change.superseded.contains(upload.sha256) ? .superseded : .active
            let mended = kept.firstIndex { upload.provenance.mends.contains($0.upload.sha256) }
            if let mended {
                kept.removeAll { $0.upload.sha256 == upload.sha256 }
                kept[mended] = (upload, status)
                continue
            }
            if let place = kept.firstIndex(where: { $0.upload.sha256 == upload.sha256 }) {
                if kept[place].status == .superseded && status == .active {
                    kept.remove(at: place)
                } else {
                    kept[place] = (upload, status)
                    continue
                }
            }
            kept.append((upload, status))
        }
        for place in kept.indices where change.superseded.contains(kept[place].upload.sha256) {
            kept[place].status = .superseded
        }
        for (sha256, counts) in change.recounted {
            guard let place = kept.firstIndex(where: { $0.upload.sha256 == sha256 }) else {
                continue
            }
            let upload = kept[place].upload
            kept[place].upload = UploadedSource(
                partials: upload.partials, summary: upload.summary.counting(counts))
        }
        for upload in change.uploads {
            let list = upload.keys?.list ?? keyLists[upload.sha256]?.list
            keyLists[upload.sha256] = upload.keys.flatMap { keys in
                list.map { ($0, keys.leftOut) }
            }
        }
        let active = kept.filter { $0.status == .active }.map(\.upload.sha256)
        keyLists = keyLists.filter { active.contains($0.key) }
        if let table = change.table { stored = table }
        for restatement in change.restatements {
            let last = restated.last {
                $0.restatement.cell.address == restatement.cell.address
            }
            guard last?.restatement.cell != restatement.cell else { continue }
            restated.append((restatement, nil))
        }
        for report in change.supersededReports where reports[report.report] == nil {
            reports[report.report] = report
        }
    }

    func restatements() -> [Restatement] { restated.map(\.restatement) }

    func restatements(toldBy run: String) -> [Restatement] {
        for place in restated.indices where restated[place].toldBy == nil {
            restated[place].toldBy = run
        }
        return restated.filter { $0.toldBy == run }.map(\.restatement)
    }

    func supersededReports() -> [SupersededReport] {
        reports.values.sorted { $0.report < $1.report }
    }

    func keys() -> [String: KeptKeys] {
        keyLists.mapValues {
            KeptKeys(lineCount: $0.list.lineCount, partCount: 1, leftOut: $0.leftOut)
        }
    }

    func keys(of sha256: String, part: Int) throws -> [KeyedLine] {
        guard part == 0, let list = keyLists[sha256]?.list else { return [] }
        return try (0..<KeyList.partCount).flatMap(list.part)
    }

    func header() -> TableHeader? { stored.map { TableHeader(spec: $0.spec, asOf: $0.asOf) } }

    func spans() -> [Grain: ClosedRange<Period>] { stored?.span ?? [:] }

    func table() -> MetricTable? { stored }

    func rows(_ query: TableQuery) -> [MetricRow] {
        stored?.rows.filter { query.matches($0.address) } ?? []
    }

    func save(_ messages: [Message]) throws {
        for message in messages {
            guard message.tenant == tenant else {
                throw StorageFailure.foreignStore(path: "memory", tenant: message.tenant)
            }
        }
        for message in messages where saved[message.id] == nil { saved[message.id] = message }
    }

    func messages() -> [Message] {
        saved.values.sorted { ($0.timestamp, $0.id) < ($1.timestamp, $1.id) }
    }
}
