public import SalesCore

/// What became of an upload, or would become of it, as people and programs read it.
public struct UploadReport: Codable, Sendable, Hashable {
    public enum Verdict: String, Codable, Sendable, Hashable {
        /// Its lines count, or would.
        case accepted
        /// The store has these bytes already.
        case unchanged
        /// The contract, or a fault, keeps all of it out.
        case refused
    }

    /// Stated only by a check, which writes nothing.
    public var isCheck: Bool
    public var runID: String
    public var job: String
    public var tenant: TenantID
    public var asOf: Day
    public var verdict: Verdict
    /// Of all files.
    public var counts: LineCounts
    public var files: [UploadRecord]
    /// The first of each file.
    public var rejects: [Reject]
    /// What counts no more, or no more in some months.
    public var replaced: [ReplacedSource]
    public var notices: [String]
    public var cells: Int
    public var error: ErrorRecord?
    /// What became of a mended quarantine file.
    public var mending: MendingRecord?

    init(_ plan: Plan, _ record: TenantRecord, rejects: [Reject]) {
        isCheck = plan.purpose == .check
        runID = plan.runID
        job = plan.job.name
        tenant = record.tenant
        asOf = plan.asOf
        verdict =
            record.status == .failed
            ? .refused : record.uploads.contains { $0.status == .read } ? .accepted : .unchanged
        counts = record.counts
        files = record.uploads
        self.rejects = rejects
        replaced = record.replaced ?? []
        notices = record.notices ?? []
        cells = record.cells
        error = record.error
    }

    public var exitCode: ExitCode { error?.exitCode ?? .done }
}
