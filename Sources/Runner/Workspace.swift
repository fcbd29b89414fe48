import Aggregate
import Foundation
public import Report
public import SalesCore
import Storage

/// What a job keeps, for those who read.
public struct Workspace: Sendable {
    public let places: JobPlaces

    public init(_ places: JobPlaces) { self.places = places }

    /// What is kept under a home folder.
    public init(home: HomeFolder) { self.init(JobPlaces(home: home)) }

    public var home: HomeFolder { places.home }

    /// Every tenant that has a store, by id.
    public func tenants() async throws -> [TenantID] { try await places.tenants() }

    public func tenant(_ text: String) async throws -> TenantID {
        let id = try TenantApplication.tenant(text)
        guard try await places.hasTenant(id) else { throw try await unknown(text) }
        return id
    }

    func unknown(_ tenant: String) async throws -> RunFailure {
        places.unknown(tenant, known: try await tenants())
    }

    /// The tenant's tables, whole.
    public func table(of tenant: TenantID) async throws -> MetricTable {
        guard let table = try await places.existingStore(of: tenant)?.table() else {
            throw try await unknown(tenant.description)
        }
        return table
    }

    /// The tenant's tables with every cell that is asked for compared.
    public func comparedTable(
        of tenant: TenantID, _ filter: TableFilter
    ) async throws -> ComparedTable {
        guard let store = try await places.existingStore(of: tenant) else {
            throw try await unknown(tenant.description)
        }
        return try await comparedTable(of: tenant, in: store, filter)
    }

    func comparedTable(
        of tenant: TenantID, in store: any TenantStore, _ filter: TableFilter
    ) async throws -> ComparedTable {
        let found = try await ComparedTable(
            filter, scratch: NamelessFile(folder: home.path, purpose: "values"),
            reading: store.part)
        guard let found else { throw try await unknown(tenant.description) }
        return found
    }

    /// The latest report on a period, as the last run left it.
    public func report(of tenant: TenantID, period: Period) throws -> ReportContent {
        let path = home.report(of: tenant, period: period, format: .json)
        guard let data = FileManager.default.contents(atPath: path) else {
            throw RunFailure.noReport(
                tenant: tenant, period: period.description, available: reportPeriods(of: tenant))
        }
        return try JSONReport.content(from: String(decoding: data, as: UTF8.self))
    }

    /// The latest report on a period, from the home folder, else from an archive that is a bucket.
    func keptReport(of tenant: TenantID, period: Period) async throws -> ReportContent? {
        if let report = try? report(of: tenant, period: period) { return report }
        guard places.isArchiveRemote else { return nil }
        do {
            return try await ArchiveBrowser(try places.openArchive())
                .latestReport(of: tenant, period: period.description)
        } catch RunFailure.noReport {
            return nil
        }
    }

    public func reportPeriods(of tenant: TenantID) -> [String] {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: home.reports(of: tenant))) ?? []
        return names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }

    /// The period that a person named, else the latest month.
    public func period(
        _ text: String?, of tenant: TenantID, in table: MetricTable
    ) throws(RunFailure) -> Period {
        if let text { return try table.period(named: text, tenant: tenant) }
        guard let latest = table.latestPeriod(.month) ?? table.latestPeriod(.quarter) else {
            throw RunFailure.unknownPeriod(
                "any period", tenant: tenant, available: "no period yet")
        }
        return latest
    }
}

extension MetricTable {
    /// The period that a person's word means, checked against this table.
    public func period(named text: String, tenant: TenantID) throws(RunFailure) -> Period {
        try spec.calendar.period(named: text, within: span, tenant: tenant)
    }
}

extension Period {
    static func named(_ text: String) throws(RunFailure) -> Period {
        guard let period = Period(text) else {
            throw RunFailure.invalid(
                "\(text) is not a period",
                remedy: "Write 2025-10, 2025-Q4, FY2026-Q3 or FY2026-P09.")
        }
        return period
    }
}

extension FiscalCalendar {
    /// The period that a person's word means; `span` holds what the tenant has figures for.
    func period(
        named text: String, within span: [Grain: ClosedRange<Period>], tenant: TenantID
    ) throws(RunFailure) -> Period {
        let period = try Period.named(text)
        guard has(period) else {
            throw RunFailure.notACalendarPeriod(period, self)
        }
        guard let known = span[period.grain], known.contains(period) else {
            let available = span[period.grain].map { "\($0.lowerBound) to \($0.upperBound)" }
            throw RunFailure.unknownPeriod(
                text, tenant: tenant, available: available ?? "no period yet")
        }
        return period
    }
}
