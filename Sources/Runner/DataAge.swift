import SalesCore
import Storage

/// How old the newest day of a tenant's data is, as of a day.
struct DataAge: Sendable, Hashable {
    let newest: Day
    let asOf: Day

    /// None without any data.
    init?(newest: Day?, asOf: Day) {
        guard let newest else { return nil }
        self.newest = newest
        self.asOf = asOf
    }

    init?(of sources: [StoredSource], asOf: Day) {
        let days = sources.filter { $0.status == .active }.compactMap { $0.days?.upperBound }
        self.init(newest: days.max(), asOf: asOf)
    }

    /// From the end of the newest day to the end of the as-of day; data of later days is new.
    var hours: Int { max(0, asOf.days(since: newest)) * 24 }

    func refusal(by freshness: Freshness?) -> RunFailure? {
        guard let limit = freshness?.errorAfterHours, hours > limit else { return nil }
        return .stale(newest: newest, hours: hours, limit: limit)
    }

    /// What a person should know though nothing is refused.
    func notice(by freshness: Freshness?) -> String? {
        guard refusal(by: freshness) == nil, let limit = freshness?.warnAfterHours, hours > limit
        else { return nil }
        return "the newest day of data is \(newest), \(Self.words(hours)) old; the contract warns "
            + "after \(Self.words(limit))"
    }

    /// "3 days", or hours where the days are not whole.
    static func words(_ hours: Int) -> String {
        let (count, unit) = hours % 24 == 0 ? (hours / 24, "day") : (hours, "hour")
        return "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
}
