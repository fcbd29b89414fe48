public import ArgumentParser
import Foundation
public import Runner
public import SalesCore

extension TenantID {
    /// Of an option; refused with what is wrong with it.
    @Sendable static func option(_ text: String) throws -> TenantID {
        do {
            return try TenantApplication.tenant(text)
        } catch {
            throw ValidationError([error.summary, error.remedy ?? ""].joined(separator: ". "))
        }
    }
}

extension Period: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension Grain: ExpressibleByArgument {}

extension ReportFormat: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    public init?(argument: String) { self.init(iso: argument) }

    /// The day that the clock shows in UTC.
    static var today: Day {
        Day(number: Int32((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
    }
}
