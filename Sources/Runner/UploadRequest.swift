import Foundation
public import SalesCore

/// One upload as a person asks for it.
public struct UploadRequest: Sendable, Hashable {
    public var tenant: TenantID
    /// Paths as typed.
    public var files: [String]
    /// What the only file is to be called; none to find it from the job and the store.
    public var name: String?
    public var asOf: Day
    /// Only to tell what would happen.
    public var isCheck: Bool
    /// Whether cells of closed periods may change.
    public var restates: Bool

    /// The path that stands for standard input.
    public static let standardInput = "-"

    public init(
        tenant: TenantID, files: [String], name: String? = nil, asOf: Day, isCheck: Bool = false,
        restates: Bool = false
    ) {
        self.tenant = tenant
        self.files = files
        self.name = name
        self.asOf = asOf
        self.isCheck = isCheck
        self.restates = restates
    }
}

extension Planner {
    /// One upload, planned: the tenant's stored exports, and the files in the place of what the
    /// job would read.
    ///
    /// - Throws: for anything that keeps the upload from being read at all.
    public func ingestion(_ job: Job, _ request: UploadRequest) async throws -> Ingestion {
        let tenant = try Self.tenant(request.tenant, of: job)
        let spec = try JobReader.spec(at: tenant.spec, in: job.folder)
        let stored = try await storedState(
            of: request.tenant, in: JobPlaces(job, home: home, aws: aws),
            leavingNoTrace: request.isCheck)
        let names = UploadNames(
            stored: stored?.sources ?? [], inputs: try Self.inputs(of: tenant, in: job.folder),
            mode: spec.source.upload)
        var files: [InputFile] = []
        var copies: [ScratchFile] = []
        for path in request.files {
            var path = path
            if path == UploadRequest.standardInput {
                let copy = try ScratchFile.holding(0, in: try folderForCopies(request))
                copies.append(copy)
                path = copy.path
            }
            files.append(
                try names.named(try Self.export(at: path), as: request.name, besides: files))
        }
        var ingestion = try ingestion(job, tenant.tenant, spec, files, stored: stored, request)
        ingestion.copies = copies
        return ingestion
    }

    func ingestion(
        _ job: Job, _ tenant: Tenant, _ spec: MetricSpec, _ files: [InputFile],
        stored: StoredState?, _ request: UploadRequest
    ) throws -> Ingestion {
        let planned = tenantPlan(
            tenant, spec, inputs: files, stored: stored, asOf: request.asOf, areHandedIn: true)
        let plan = Plan(
            purpose: request.isCheck ? .check : .upload, job: job, home: home, asOf: request.asOf,
            runID: try runID(job, request.asOf, [planned], purpose: .upload),
            restates: request.restates, aws: aws, tenants: [planned])
        return Ingestion(plan: plan, tenant: planned)
    }

    /// Where there is room for a copy of an export. A check leaves the home folder alone.
    func folderForCopies(_ request: UploadRequest) throws(RunFailure) -> String {
        if request.isCheck { return NSTemporaryDirectory() }
        try HomeFolder.make(home.path)
        return home.path
    }

    /// A file that a person named.
    static func export(at path: String) throws -> InputFile {
        guard FileManager.default.fileExists(atPath: path) else {
            throw RunFailure.missingExport(path: path)
        }
        return try inputFile(name: path, path: path)
    }

    /// Local files that the job itself reads; patterns that match nothing are left out.
    static func inputs(
        of tenant: JobTenant, in folder: String
    ) throws(RunFailure) -> [(name: String, path: String)] {
        var all: [(name: String, path: String)] = []
        for pattern in tenant.inputs where !pattern.hasPrefix(ObjectPattern.scheme) {
            all += try InputPattern.matches(pattern, in: folder)
        }
        return all
    }
}
