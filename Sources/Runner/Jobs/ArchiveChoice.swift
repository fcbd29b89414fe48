public import Cloud
import Foundation
import SalesCore

/// Where a job keeps reports and exports for good.
public enum ArchiveChoice: Sendable, Hashable {
    /// A folder; a relative path is under the home folder.
    case folder(String)
    case bucket(BucketChoice)
}

/// A prefix in a bucket, and how objects are kept there.
public struct BucketChoice: Sendable, Hashable {
    public let root: S3Address
    /// None for the job's.
    public let region: String?
    /// None for the bucket's own encryption; `{tenant}` in it stands for the tenant's id.
    public let kmsKey: String?
    /// Of each object, beside the tenant's id.
    public let tags: [String: String]

    public init(
        root: S3Address, region: String? = nil, kmsKey: String? = nil, tags: [String: String] = [:]
    ) {
        self.root = root
        self.region = region
        self.kmsKey = kmsKey
        self.tags = tags
    }

    static let tenantTag = "tenant"
    static let tenantPlace = "{tenant}"

    func kmsKey(of tenant: TenantID) -> String? {
        kmsKey?.replacing(Self.tenantPlace, with: tenant.description)
    }

    func tags(of tenant: TenantID) -> [String: String] {
        tags.merging([Self.tenantTag: tenant.description]) { _, own in own }
    }
}

extension ArchiveChoice {
    /// What a person names: a folder, or an `s3://` address.
    public init(place: String) throws(RunFailure) {
        guard place.hasPrefix(ObjectPattern.scheme) else {
            let here = FileManager.default.currentDirectoryPath
            self = .folder(place.hasPrefix("/") ? place : "\(here)/\(place)")
            return
        }
        guard let root = S3Address(place) else {
            throw .invalid(
                "\(place) is not a bucket and prefix", remedy: "Write s3://BUCKET/PREFIX.")
        }
        self = .bucket(BucketChoice(root: root))
    }
}
