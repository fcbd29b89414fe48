import Narrate
public import SalesCore

/// Any text against a tenant's tables.
public struct TextCheck: Sendable {
    private let checker: FactChecker

    public init(table: MetricTable) { checker = FactChecker(table: table) }

    /// `period` is what a sentence means when it names none.
    public func check(_ text: String, period: Period) -> CheckReport {
        checker.check(text, period: period)
    }
}
