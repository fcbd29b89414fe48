public import SalesCore

/// What a run did: kept as JSON in the ledger, shown by `runs show`.
public struct RunRecord: Codable, Sendable, Hashable {
    public var runID: String
    public var job: String
    public var asOf: Day
    public var selection: [TenantID]
    public var status: RunStatus
    /// ISO 8601 in UTC.
    public var startedAt: String
    public var seconds: Double
    public var tenants: [TenantRecord]

    /// The code that `run` ended with.
    public var exitCode: ExitCode {
        let failed = tenants.filter { $0.status == .failed }
        if failed.isEmpty {
            return tenants.contains { $0.reports.contains(where: \.isNarrativeWithheld) }
                ? .notSupported : .done
        }
        guard failed.count == tenants.count else { return .someTenantsFailed }
        let codes = Set(failed.compactMap { $0.error?.exitCode })
        return codes.count == 1 ? codes.first ?? .failed : .failed
    }
}

public enum RunStatus: String, Codable, Sendable, Hashable {
    case done
    case failed
    /// Some tenants failed, the rest are done.
    case partlyFailed = "partly_failed"
}

public struct TenantRecord: Codable, Sendable, Hashable {
    public var tenant: TenantID
    public var status: RunStatus
    public var phases: [PhaseRecord] = []
    public var uploads: [UploadRecord] = []
    public var reports: [ReportRecord] = []
    public var cells = 0
    /// What counted before and does not any more.
    public var replaced: [ReplacedSource]?
    /// What a person should know about the tenant's data as a whole.
    public var notices: [String]?
    public var error: ErrorRecord?
    /// What a model took for the reports that this run wrote; none where no model was asked.
    public var usage: ModelUsage?

    public init(tenant: TenantID, status: RunStatus) {
        self.tenant = tenant
        self.status = status
    }

    /// Lines of all uploads that this run read.
    public var counts: LineCounts {
        uploads.filter { $0.status != .recounted }
            .reduce(into: LineCounts()) { $0.add($1.summary.counts) }
    }
}

public enum Phase: String, Codable, Sendable, Hashable, CaseIterable {
    case ingest, aggregate, narrate, check, archive
}

public struct PhaseRecord: Codable, Sendable, Hashable {
    public var phase: Phase
    public var seconds: Double
}

public struct UploadRecord: Codable, Sendable, Hashable {
    public var summary: UploadSummary
    /// `read`, or `unchanged` when the store had these bytes already, or what mends them.
    public var status: UploadStatus
    /// Where the rejected lines are, if there are any.
    public var quarantine: String?
    /// Why this export was refused.
    public var problem: ErrorRecord?
}

/// A stored export whose place an upload takes.
public struct ReplacedSource: Codable, Sendable, Hashable {
    public var file: String
    public var sha256: String
    /// The months that it loses; none when it counts no more at all.
    public var months: [Period]?
}

public enum UploadStatus: String, Codable, Sendable, Hashable {
    case read, unchanged, refused
    /// The same bytes under another name in the same job.
    case duplicate
    /// Stored before, and counted anew: lines of it gave way to others with the same key, or
    /// stand again.
    case recounted
}

public struct ReportRecord: Codable, Sendable, Hashable {
    public var period: Period
    /// Whether this run wrote it; otherwise it stood there already.
    public var isNew: Bool
    public var findings: Int
    public var claims: Int
    public var withheld: Int
    public var writer: WriterIdentity
    /// For people, by format.
    public var files: [String]
    public var archive: String
    public var artefacts: [ArtefactRecord]
    /// The run that restated a cell which the report quotes; looked up when the record is shown.
    public var supersededBy: String?
}

extension ReportRecord {
    /// Whether even the built-in writer could not prove a sentence of its own. A model's sentence
    /// that fails is replaced, and the run is done.
    var isNarrativeWithheld: Bool {
        withheld > 0 && writer.provider == WriterIdentity.template.provider
    }
}

public struct ArtefactRecord: Codable, Sendable, Hashable {
    public var key: String
    public var bytes: Int
    public var sha256: String
}

public struct ErrorRecord: Codable, Sendable, Hashable {
    public var exitCode: ExitCode
    public var summary: String
    public var remedy: String?

    public init(_ error: any Error) {
        if let failure = error as? any Failure {
            exitCode = failure.exitCode
            summary = failure.summary
            remedy = failure.remedy
        } else {
            exitCode = .failed
            summary = "unexpected: \(type(of: error))"
            remedy = "This is a fault of salestalk's; please report it."
        }
    }
}
