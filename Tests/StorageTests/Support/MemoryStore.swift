import SalesCore

@testable import Storage

/// The simplest store that keeps the contract.
actor MemoryStore: TenantStore {
    let tenant: TenantID
    private var kept: [(upload: UploadedSource, status: StoredSource.Status)] = []
    private var keyLists: [String: (list: KeyList, leftOut: LeftOutLines)] = [:]
    private var stored: MetricTable?
    private var joined: [Period: (marks: [String], month: JoinedMonth)] = [:]
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

    func partials() throws -> [SourcePartials] {
        try kept.filter { $0.status == .active }.map { upload, _ in
            let source = upload.partials
            var marks: [Period: String] = [:]
            for month in source.partials.months {
                marks[month] = try Self.mark(of: source.partials, month)
            }
            return SourcePartials(
                name: source.name, sha256: source.sha256,
                partials: KeptPartials(
                    activeDays: source.partials.activeDays, marks: marks,
                    load: source.partials.cells),
                heldDays: source.heldDays, entries: source.entries, daily: source.daily)
        }
    }

    func joinedMonths() -> [Period: KeptMonth] {
        joined.mapValues { marks, month in KeptMonth(marks: marks) { month.cells } }
    }

    private static func mark(of partials: KeptPartials, _ month: Period) throws -> String {
        PartialRows.mark(of: PartialsCodec.encode(try partials.cells(of: month)))
    }

    private func join(_ months: [JoinedMonth]) throws {
        let partials = Dictionary(
            kept.map { ($0.upload.sha256, $0.upload.partials.partials) },
            uniquingKeysWith: { $1 })
        for month in months {
            let marks = try month.uploads.compactMap { sha256 in
                try partials[sha256].map { try Self.mark(of: $0, month.month) }
            }
            guard marks.count == month.uploads.count else { continue }
            joined[month.month] = (marks, month)
        }
        let months = Set(
            kept.filter { $0.status == .active }.flatMap(\.upload.partials.partials.months))
        joined = joined.filter { months.contains($0.key) }
    }

    func part(
        choosing choose: @escaping @Sendable (TableHeader) throws -> TablePart
    ) throws -> StoredPart? {
        guard let header = header(), let stored else { return nil }
        let part = try choose(header)
        let wanted = stored.cells.filter { part.matches($0.key) }
        return StoredPart(
            table: MetricTable(spec: stored.spec, asOf: stored.asOf, cells: wanted),
            span: stored.span,
            siblings: part.siblings.reduce(into: [:]) {
                $0.merge($1.values(among: stored.rows)) { known, _ in known }
            }, partials: try partials())
    }

    func commit(_ change: StoreChange) throws {
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
        try join(change.joined)
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
