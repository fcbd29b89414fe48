import Cloud
import Foundation
public import SalesCore

/// The folder in which everything is kept, and where in it.
///
///     store/       tables and messages, one file a tenant
///     archive/     gzipped outputs, unless the job names another place
///     reports/     the latest reports, for people
///     quarantine/  rejected lines, for the people who mend them
///     cache/       answers of models, one folder a tenant
///     runs/        run records
///     run.lock     held while a run is at work
public struct HomeFolder: Sendable, Hashable {
    public let path: String

    public init(path: String) { self.path = path }

    public var store: String { path + "/store" }
    public var runs: String { path + "/runs" }
    public var lock: String { path + "/run.lock" }

    public func reports(of tenant: TenantID) -> String { path + "/reports/tenant=\(tenant)" }

    public func report(of tenant: TenantID, period: Period, format: ReportFormat) -> String {
        reports(of: tenant) + "/\(period).\(format.rawValue)"
    }

    public func quarantine(of tenant: TenantID) -> String { path + "/quarantine/tenant=\(tenant)" }

    public func cache(of tenant: TenantID) -> String { path + "/cache/tenant=\(tenant)" }

    /// What is known of the objects that a tenant's runs read.
    func objects(of tenant: TenantID) -> String { path + "/cache/objects/tenant=\(tenant).json" }

    /// Where an archive is; relative folders are under home.
    public func archive(_ choice: ArchiveChoice) -> String {
        switch choice {
        case .folder(let folder): folder.hasPrefix("/") ? folder : path + "/" + folder
        case .bucket(let bucket): bucket.root.description
        }
    }

    /// Makes a folder and those above it.
    public static func make(_ folder: String) throws(RunFailure) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw RunFailure.unwritable(path: folder, reason: Self.reason(error))
        }
    }

    /// Writes a file whole or not at all; the same bytes again are left alone.
    ///
    /// - Returns: whether anything was written.
    @discardableResult
    public static func write(_ bytes: [UInt8], to path: String) throws(RunFailure) -> Bool {
        if let known = FileManager.default.contents(atPath: path), known.elementsEqual(bytes) {
            return false
        }
        try make((path as NSString).deletingLastPathComponent)
        // One name for what is half-written, so that the next run takes the place of it.
        let temporary = path + ".part"
        do {
            try Data(bytes).write(to: URL(filePath: temporary))
            let handle = try FileHandle(forWritingTo: URL(filePath: temporary))
            try handle.synchronize()
            try handle.close()
        } catch {
            throw RunFailure.unwritable(path: path, reason: Self.reason(error))
        }
        guard rename(temporary, path) == 0 else {
            throw RunFailure.unwritable(path: path, reason: String(cString: strerror(errno)))
        }
        return true
    }

    /// A file-system error in words, without Foundation's wrapping.
    static func reason(_ error: any Error) -> String {
        let error = error as NSError
        let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
        if underlying.domain == NSPOSIXErrorDomain {
            return String(cString: strerror(Int32(underlying.code)))
        }
        switch CocoaError.Code(rawValue: error.code) {
        case .fileWriteOutOfSpace: return "no space left on the device"
        case .fileWriteNoPermission, .fileReadNoPermission: return "permission denied"
        case .fileNoSuchFile, .fileReadNoSuchFile: return "no such file or folder"
        case .fileWriteFileExists: return "a file stands where a folder should be"
        default: return "error \(error.code)"
        }
    }
}
