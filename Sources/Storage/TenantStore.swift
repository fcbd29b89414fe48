public import SalesCore

/// The metric tables, sources and messages of one tenant.
///
/// A store is opened for one tenant and can reach no other's: isolation by construction.
///
/// Invariants that the contract suite holds every store to:
/// 1. A commit happens whole or not at all, whatever moment the process or the power ends.
/// 2. The same commit again writes nothing.
/// 3. A reader sees the tables as they stood before or after a commit, never between.
public protocol TenantStore: Sendable {
    var tenant: TenantID { get }

    /// Every upload in the order it came, those that no longer count among them.
    func sources() async throws -> [StoredSource]
    /// What the active uploads add, in the order they came.
    func partials() async throws -> [SourcePartials]
    /// Months as they were joined before.
    func joinedMonths() async throws -> [Period: KeptMonth]
    /// The part of the table that is chosen once its spec is known, and what the active uploads add,
    /// of one state of the store; none before the first commit.
    func part(
        choosing choose: @escaping @Sendable (TableHeader) throws -> TablePart
    ) async throws -> StoredPart?
    /// What is kept of the keys of the active uploads, by hash.
    func keys() async throws -> [String: KeptKeys]
    /// The lines of one part of an upload's keys, in the order of the file.
    func keys(of sha256: String, part: Int) async throws -> [KeyedLine]
    func commit(_ change: StoreChange) async throws
    /// Spec and as-of of the stored table, without its cells; none before the first commit.
    func header() async throws -> TableHeader?
    /// First and last period of each grain that has a cell.
    func spans() async throws -> [Grain: ClosedRange<Period>]
    func table() async throws -> MetricTable?
    /// The rows that a query asks for, by metric (spec order), slice and period.
    func rows(_ query: TableQuery) async throws -> [MetricRow]
    /// Every restatement in the order they happened.
    func restatements() async throws -> [Restatement]
    /// The restatements that no report before this run's has told; they are told by it then.
    func restatements(toldBy run: String) async throws -> [Restatement]
    /// By key.
    func supersededReports() async throws -> [SupersededReport]
    /// Keeps the messages whose id is new; one that is stored already is left as it stands.
    func save(_ messages: [Message]) async throws
    /// By timestamp, then id.
    func messages() async throws -> [Message]
    /// Lets go of what it holds open; nothing works afterwards.
    func close() throws
}

extension TenantStore {
    public func close() throws {}
}

public struct TableHeader: Hashable, Sendable {
    public let spec: MetricSpec
    public let asOf: Day
    /// The number of the rules that the cells were made by.
    public let rules: Int

    /// Raised when a version makes cells otherwise, so that it lets none of an earlier one stand.
    public static let rulesOfToday = 2
    /// The first by which times of day order lines.
    private static let rulesWithTimes = 2

    public init(spec: MetricSpec, asOf: Day, rules: Int = Self.rulesOfToday) {
        self.spec = spec
        self.asOf = asOf
        self.rules = rules
    }

    /// Whether what is kept of exports says less than today's rules need, so that they are read
    /// again.
    public var mustReadAgain: Bool { rules < Self.rulesWithTimes && spec.needsTimes }
}

/// What one run changes in a tenant's store, in one transaction.
public struct StoreChange: Sendable {
    /// In upload order. An upload that the store has under the same hash is brought up to date
    /// in its place; one that had been superseded comes back as the newest.
    public var uploads: [UploadedSource]
    /// Hashes of stored uploads that count no longer.
    public var superseded: Set<String>
    /// Stored uploads whose lines are counted otherwise than before, though they add the same.
    public var recounted: [String: LineCounts]
    /// Takes the place of all stored cells, spec and as-of; none leaves them alone.
    public var table: MetricTable?
    /// Periods of which the stored cells may be others than the table's; any may where there are
    /// none.
    public var periods: Set<Period>?
    /// What was joined of uploads that the store has now.
    public var joined: [JoinedMonth]
    /// Published cells that the table changes; one that its cell's record ends with is not kept
    /// twice.
    public var restatements: [Restatement]
    /// Reports that quote such cells.
    public var supersededReports: [SupersededReport]

    public init(
        uploads: [UploadedSource] = [], superseded: Set<String> = [],
        recounted: [String: LineCounts] = [:], table: MetricTable? = nil,
        periods: Set<Period>? = nil, joined: [JoinedMonth] = [], restatements: [Restatement] = [],
        supersededReports: [SupersededReport] = []
    ) {
        self.uploads = uploads
        self.superseded = superseded
        self.recounted = recounted
        self.table = table
        self.periods = periods
        self.joined = joined
        self.restatements = restatements
        self.supersededReports = supersededReports
    }
}
