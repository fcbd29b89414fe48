public import SalesCore

/// What `run` would do: made from the job, the inputs and what is stored, without writing.
public struct Plan: Sendable {
    /// How far it goes.
    public enum Purpose: String, Sendable, Codable {
        /// Everything up to the archived reports.
        case report
        /// Up to the stored tables.
        case upload
        /// Reads and judges an upload; nothing is written.
        case check
    }

    public let purpose: Purpose
    public let job: Job
    public let home: HomeFolder
    public let asOf: Day
    /// The same job, as-of, inputs, specs and writer always give the same id.
    public let runID: String
    /// Whether cells of closed periods may change.
    var restates = false
    /// The way to what the job has on AWS.
    var aws = AWSServices()
    public let tenants: [TenantPlan]

    var places: JobPlaces { JobPlaces(job, home: home, aws: aws) }
}

public struct TenantPlan: Sendable {
    public let tenant: Tenant
    public let spec: MetricSpec
    public let inputs: [PlannedInput]
    /// Whether every known source is read again: asked for, or the spec has changed.
    public let isFullRefresh: Bool
    /// Sources in the store whose files are not among the inputs any more; they still count.
    public let kept: [String]
    /// Hashes of the stored exports that the tables rest on besides the inputs.
    let background: [String]
    /// How old the newest day of data is, where no export needs to be read to know.
    let freshness: DataAge?
    /// Why this tenant cannot run; the others still can.
    public let problem: (any Failure)?
}

public struct PlannedInput: Sendable {
    public enum Action: String, Sendable, Codable {
        case read, unchanged, duplicate
    }

    public let file: InputFile
    public let action: Action
    /// What the store has in the place of it.
    let known: UploadSummary?
}
