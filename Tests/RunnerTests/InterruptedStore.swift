import SalesCore
import Storage
import Synchronization

/// A store of which something becomes while it is read: right after its table and its uploads have
/// been, and before any of their values are.
final class InterruptedStore: TenantStore {
    private let store: any TenantStore
    private let interrupt: @Sendable (_ reading: Int) async throws -> Void
    private let readings = Mutex(0)

    init(
        _ store: any TenantStore,
        interrupt: @escaping @Sendable (_ reading: Int) async throws -> Void
    ) {
        self.store = store
        self.interrupt = interrupt
    }

    /// How often the table was read.
    var readingCount: Int { readings.withLock(\.self) }

    func part(
        choosing choose: @escaping @Sendable (TableHeader) throws -> TablePart
    ) async throws -> StoredPart? {
        let asksForCells = Mutex(false)
        let read = try await store.part { header in
            let part = try choose(header)
            asksForCells.withLock { $0 = part != .nothing }
            return part
        }
        guard asksForCells.withLock(\.self) else { return read }
        let number = readings.withLock { count in
            count += 1
            return count
        }
        try await interrupt(number)
        return read
    }
}

extension InterruptedStore {
    var tenant: TenantID { store.tenant }

    func sources() async throws -> [StoredSource] { try await store.sources() }

    func partials() async throws -> [SourcePartials] { try await store.partials() }

    func joinedMonths() async throws -> [Period: KeptMonth] { try await store.joinedMonths() }

    func keys() async throws -> [String: KeptKeys] { try await store.keys() }

    func keys(of sha256: String, part: Int) async throws -> [KeyedLine] {
        try await store.keys(of: sha256, part: part)
    }

    func commit(_ change: StoreChange) async throws { try await store.commit(change) }

    func header() async throws -> TableHeader? { try await store.header() }

    func spans() async throws -> [Grain: ClosedRange<Period>] { try await store.spans() }

    func table() async throws -> MetricTable? { try await store.table() }

    func rows(_ query: TableQuery) async throws -> [MetricRow] { try await store.rows(query) }

    func restatements() async throws -> [Restatement] { try await store.restatements() }

    func restatements(toldBy run: String) async throws -> [Restatement] {
        try await store.restatements(toldBy: run)
    }

    func supersededReports() async throws -> [SupersededReport] {
        try await store.supersededReports()
    }

    func save(_ messages: [Message]) async throws { try await store.save(messages) }

    func messages() async throws -> [Message] { try await store.messages() }
}
