import Cloud
import SalesCore
public import Storage

/// Where a job keeps things, and the way there as each of its tenants.
public struct JobPlaces: Sendable {
    public let home: HomeFolder
    let aws: AWSServices
    /// Of the job's services that name none themselves.
    let region: String?
    let store: StoreChoice
    let archive: ArchiveChoice
    private let tenants: [TenantID: JobTenant]

    /// Store and archive under a home folder.
    public init(home: HomeFolder) {
        self.init(Job(name: "", folder: ".", tenants: []), home: home, aws: AWSServices())
    }

    /// `archive` is for those who name it themselves.
    public init(
        _ job: Job, home: HomeFolder, aws: AWSServices, archive: ArchiveChoice? = nil
    ) {
        self.home = home
        self.aws = aws
        self.archive = archive ?? job.archive
        region = job.region
        store = job.store
        tenants = Dictionary(
            job.tenants.map { ($0.tenant.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The role that a tenant's run takes on, in a session that reaches the tenant's own and nothing
    /// else, whatever the role itself may do; none where the job names none.
    func role(of tenant: TenantID) throws -> RoleRequest? {
        guard let role = tenants[tenant]?.role.flatMap(ARN.init) else { return nil }
        return try TenantCredentials.request(for: try scope(of: tenant, role: role))
    }

    private func scope(of tenant: TenantID, role: ARN) throws -> TenantScope {
        var scope = TenantScope(
            tenant: tenant, role: role,
            region: try aws.configuration(in: storeRegion).region(), tables: tables(of: tenant),
            inputs: (tenants[tenant]?.inputs ?? []).compactMap(ObjectPattern.init).map(\.literal))
        if case .bucket(let bucket) = archive {
            scope.archive = bucket.root
            scope.kmsKey = bucket.kmsKey(of: tenant)
        }
        return scope
    }
}

// MARK: - The archive

extension JobPlaces {
    /// Of the archive's root, for people.
    var archivePlace: String { home.archive(archive) }

    public var isArchiveRemote: Bool {
        if case .bucket = archive { true } else { false }
    }

    /// The archive for what a tenant's run does.
    func archive(of tenant: TenantID) throws -> any OutputArchive {
        switch archive {
        case .folder: FolderArchive(root: archivePlace)
        case .bucket(let bucket):
            S3Archive(
                try aws.s3(in: bucket.region ?? region, as: role(of: tenant)), root: bucket.root,
                kmsKey: bucket.kmsKey(of: tenant), tags: bucket.tags(of: tenant))
        }
    }

    /// The archive for whoever reads and prunes it, as they are.
    public func openArchive() throws -> any OutputArchive {
        switch archive {
        case .folder: FolderArchive(root: archivePlace)
        case .bucket(let bucket):
            S3Archive(try aws.s3(in: bucket.region ?? region), root: bucket.root)
        }
    }
}
