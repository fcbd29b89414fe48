public import ArgumentParser
import Foundation
public import Runner
public import SalesCore

extension TenantID: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
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
