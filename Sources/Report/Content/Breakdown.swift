public import SalesCore

/// One metric that adds up, by the members of one dimension.
public struct Breakdown: Codable, Hashable, Sendable {
    public let metric: String
    public let label: String
    public let unit: MetricUnit
    public let better: Better?
    public let dimension: String
    public let singular: String
    public let plural: String
    /// What the changes are from.
    public let previous: Period
    /// By value, the largest first; members without a value last.
    public let rows: [BreakdownRow]
    /// What does not stand in `rows`, added up.
    public let others: OtherMembers?
    public let total: BreakdownFigures
    /// None unless both periods are whole and the members' changes add up to the total's.
    public let bridge: Bridge?

    /// Rows shown by name.
    public static let maximumRows = 12
}

public struct BreakdownRow: Codable, Hashable, Sendable {
    /// As the export names it; empty where it names none.
    public let member: String
    public let figures: BreakdownFigures
}

public struct OtherMembers: Codable, Hashable, Sendable {
    public let count: Int
    public let figures: BreakdownFigures
}

public struct BreakdownFigures: Codable, Hashable, Sendable {
    public let value: ExactDecimal?
    public let previous: ExactDecimal?
    /// Of the total, rounded half-even to 12 places.
    public let share: ExactDecimal?
    public let change: Change?
    /// What this adds to the total's change, exactly. A member without lines adds nothing.
    public let contribution: ExactDecimal?
}

extension Breakdown {
    /// By dimension, then metric, both in the order of the spec.
    static func all(_ period: Period, in table: MetricTable) -> [Breakdown] {
        table.spec.dimensions.flatMap { dimension in
            table.spec.metrics.filter(\.isAdditive).compactMap { metric in
                Breakdown(metric, by: dimension, period, in: table)
            }
        }
    }

    /// None when no member has a value in the period or the one before.
    init?(_ metric: Metric, by dimension: Dimension, _ period: Period, in table: MetricTable) {
        let total = MemberValues(metric, .total, period, in: table)
        let isCompared = table.change(metric.name, .total, period, from: .previous) != nil
        let members = table.members(of: dimension.name)
            .map {
                (
                    name: $0,
                    values: MemberValues(metric, Slice(dimension.name, $0), period, in: table)
                )
            }
            .filter { $0.values.now != nil || $0.values.before != nil }
            .sorted { MemberValues.precedes($0, $1) }
        guard !members.isEmpty else { return nil }

        self.metric = metric.name
        label = metric.label
        unit = metric.unit
        better = metric.better
        self.dimension = dimension.name
        singular = dimension.singular
        plural = dimension.plural
        previous = period.previous
        rows = members.prefix(Self.maximumRows).map {
            BreakdownRow(member: $0.name, figures: $0.values.figures(of: total, isCompared))
        }
        let rest = members.dropFirst(Self.maximumRows)
        others =
            MemberValues.sum(rest.map(\.values)).map {
                OtherMembers(count: rest.count, figures: $0.figures(of: total, isCompared))
            }
        self.total = total.figures(of: total, isCompared)
        bridge = isCompared ? Bridge(total: total, members: members) : nil
    }
}
