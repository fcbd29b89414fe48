public import SalesCore

/// Where everything of a tenant stands in an archive.
///
///     tenant=<id>/grain=<g>/period=<p>/<run-id>/…    reports
///     tenant=<id>/raw/<sha256>.csv.gz                exports
public enum ArchiveKeys {
    public static let manifest = "manifest.json"

    /// Everything of one tenant.
    public static func tenant(_ tenant: TenantID) throws(StorageFailure) -> ArchiveKey {
        try ArchiveKey("tenant=\(tenant)")
    }

    /// All reports of a period, one folder for each run.
    public static func reports(
        of tenant: TenantID, for period: Period
    ) throws(StorageFailure) -> ArchiveKey {
        try ArchiveKey("tenant=\(tenant)/grain=\(period.grain.rawValue)/period=\(period)")
    }

    /// The folder of one report.
    public static func report(
        of tenant: TenantID, for period: Period, run: String
    ) throws(StorageFailure) -> ArchiveKey {
        guard !run.utf8.contains(UInt8(ascii: "/")) else {
            throw .invalidKey(key: run, reason: "a run id has no slash")
        }
        return try reports(of: tenant, for: period).appending(run)
    }

    public static func export(
        of tenant: TenantID, sha256: String
    ) throws(StorageFailure) -> ArchiveKey {
        let isHash =
            sha256.utf8.count == 64
            && sha256.utf8.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
            }
        guard isHash else { throw .invalidKey(key: sha256, reason: "it is not a SHA-256") }
        return try ArchiveKey("tenant=\(tenant)/raw/\(sha256).csv.gz")
    }

    /// Tenant, period and run of a report's folder; none for any other key.
    public static func reportParts(
        of key: ArchiveKey
    ) -> (tenant: TenantID, period: Period, run: String)? {
        let parts = key.description.split(separator: "/")
        guard parts.count >= 4, parts[0].hasPrefix("tenant="), parts[1].hasPrefix("grain="),
            parts[2].hasPrefix("period="), let tenant = TenantID(String(parts[0].dropFirst(7))),
            let period = Period(String(parts[2].dropFirst(7))),
            parts[1].dropFirst(6) == period.grain.rawValue
        else { return nil }
        return (tenant, period, String(parts[3]))
    }
}
