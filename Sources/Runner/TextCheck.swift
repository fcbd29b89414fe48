import Narrate
public import SalesCore

/// Any text against a tenant's tables.
public struct TextCheck: Sendable {
    private let checker: FactChecker

    /// `tenant` is whose name the text may use for the whole.
    public init(table: MetricTable, tenant: Tenant? = nil) {
        checker = FactChecker(table: table, tenant: tenant)
    }

    /// `period` is what a sentence means when it names none.
    public func check(_ text: String, period: Period) -> CheckReport {
        checker.check(text, period: period)
    }
}
