import SalesCore

/// Whether two metrics move together, told of their changes and not of their levels: two series
/// that both grow are alike without having anything to do with each other (Yule 1926).
///
/// By the changes from the year before where there are twelve of them, so that a season that both
/// have is no relation; else by those from the period before. `RankCorrelation` says how closely.
struct CorrelationTest: Hashable, Sendable {
    static let fewestChanges = 12
    /// What a single claim must come below.
    static let level = 0.05
    /// Weaker ones are told by no one, whatever the p-value.
    static let strong = 0.5

    let coefficient: Double
    let pValue: Double

    /// Of values oldest first, both of the same periods. None of too few changes.
    init?(_ one: [ExactDecimal], _ other: [ExactDecimal], season: Int) {
        guard one.count == other.count else { return nil }
        let step = one.count - season >= Self.fewestChanges ? season : 1
        guard let changes = Self.changes(one, step), let others = Self.changes(other, step),
            changes.count >= Self.fewestChanges,
            let found = RankCorrelation(changes, others, season: season)
        else { return nil }
        coefficient = found.coefficient
        pValue = found.pValue
    }

    var isRelated: Bool { pValue <= Self.level && abs(coefficient) >= Self.strong }
    var isOpposite: Bool { coefficient < 0 }

    /// As it is written.
    var rounded: ExactDecimal {
        ExactDecimal(mantissa: Int128((coefficient * 100).rounded()), scale: 2)
    }

    private static func changes(_ values: [ExactDecimal], _ step: Int) -> [ExactDecimal]? {
        let changes = zip(values, values.dropFirst(step)).map { before, now in
            try? now.subtracting(before)
        }
        let known = changes.compactMap(\.self)
        return known.count == changes.count ? known : nil
    }
}
