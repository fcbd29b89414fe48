public import SalesCore

/// What one invocation of the runner is asked to do; read from a job file.
public struct Job: Sendable, Hashable {
    public let name: String
    /// Folder of the job file; relative paths start here.
    public let folder: String
    /// Of all that is on AWS and names none itself; none for the environment's or profile's.
    public let region: String?
    public let tenants: [JobTenant]
    public var reports: ReportOptions
    public let store: StoreChoice
    public let writer: WriterChoice
    public let archive: ArchiveChoice
    public let limits: Limits

    public init(
        name: String, folder: String, region: String? = nil, tenants: [JobTenant],
        reports: ReportOptions = ReportOptions(), store: StoreChoice = .sqlite,
        writer: WriterChoice = .template, archive: ArchiveChoice = .folder("archive"),
        limits: Limits = Limits()
    ) {
        self.name = name
        self.folder = folder
        self.region = region
        self.tenants = tenants
        self.reports = reports
        self.store = store
        self.writer = writer
        self.archive = archive
        self.limits = limits
    }
}

public struct JobTenant: Sendable, Hashable {
    public let tenant: Tenant
    /// Files, globs and folders as the job file writes them, or `s3://` addresses of such.
    public let inputs: [String]
    /// Path of the spec as the job file writes it.
    public let spec: String
    /// ARN of the role that the tenant's run takes on; none to run as whoever started it.
    public let role: String?

    public init(tenant: Tenant, inputs: [String], spec: String, role: String? = nil) {
        self.tenant = tenant
        self.inputs = inputs
        self.spec = spec
        self.role = role
    }
}

public struct ReportOptions: Sendable, Hashable, Codable {
    public var grains: [Grain]
    /// None for the latest of each grain.
    public var periods: [Period]?
    public var formats: [ReportFormat]
    public var length: ReportLength
    public var audience: Audience
    /// None for English.
    public var language: ReportLanguage?

    public init(
        grains: [Grain] = [.month, .quarter], periods: [Period]? = nil,
        formats: [ReportFormat] = [.md, .html, .json], length: ReportLength = .brief,
        audience: Audience = .executive, language: ReportLanguage? = nil
    ) {
        self.grains = grains
        self.periods = periods
        self.formats = formats
        self.length = length
        self.audience = audience
        self.language = language
    }
}

public enum ReportFormat: String, Sendable, Hashable, Codable, CaseIterable {
    case md, html, json
}

public enum ReportLength: String, Sendable, Hashable, Codable, CaseIterable {
    case headline, brief, full
}

public enum Audience: String, Sendable, Hashable, Codable, CaseIterable {
    case executive, analyst
}

public struct Limits: Sendable, Hashable, Codable {
    /// Tenants and reading threads at work at once.
    public var workers: Int
    /// Model calls under way at once, over all tenants.
    public var modelCalls: Int
    /// Input and output tokens that one tenant's reports of one run may use; then the template
    /// writes. None for no limit.
    public var tokensPerTenant: Int?
    /// Seconds in which a model's answer must be whole.
    public var modelTimeout: Int
    /// Seconds for which a model's answer is kept and not asked for again.
    public var answerCache: Int
    /// Seconds after which a run stops starting new work.
    public var deadline: Int?
    /// Seconds without a new question after which a batch job is closed; Bedrock's way where none.
    public var batchQuiet: Int?
    /// Seconds between two looks at a batch job.
    public var batchLook: Int?

    public init(
        workers: Int = 2, modelCalls: Int = 4, tokensPerTenant: Int? = nil,
        modelTimeout: Int = 300, answerCache: Int = 30 * 86_400, deadline: Int? = nil,
        batchQuiet: Int? = nil, batchLook: Int? = nil
    ) {
        self.workers = workers
        self.modelCalls = modelCalls
        self.tokensPerTenant = tokensPerTenant
        self.modelTimeout = modelTimeout
        self.answerCache = answerCache
        self.deadline = deadline
        self.batchQuiet = batchQuiet
        self.batchLook = batchLook
    }
}

extension Job {
    /// Whether any of it is on AWS, secrets among it.
    var usesAWS: Bool { signsForAWS(hasBedrockKey: false) }

    /// Whether requests to AWS are signed for it: a model on Bedrock may be asked with a key of
    /// Bedrock's instead.
    func signsForAWS(hasBedrockKey: Bool) -> Bool {
        if case .dynamoDB = store { return true }
        if case .bucket = archive { return true }
        if tenants.contains(where: { $0.inputs.contains { $0.hasPrefix(ObjectPattern.scheme) } }) {
            return true
        }
        if case .bedrock(let choice) = writer, choice.batch != nil { return true }
        return writer.isSignedFor(hasBedrockKey: hasBedrockKey)
    }
}
