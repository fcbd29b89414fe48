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
    /// ARNs of the roles that tenants' runs take on.
    private let roles: [TenantID: String]

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
        roles = Dictionary(
            job.tenants.compactMap { tenant in tenant.role.map { (tenant.tenant.id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    func role(of tenant: TenantID) -> RoleRequest? {
        roles[tenant].map { role in
            // As long as a session's name may be.
            RoleRequest(roleARN: role, sessionName: String("salestalk-\(tenant)".prefix(64)))
        }
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
