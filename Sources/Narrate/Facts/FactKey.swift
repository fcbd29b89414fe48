import SalesCore

/// What a fact is, before it has an id: its kind and the cells its number is computed from.
///
/// What the cells are, in order, by kind:
///
/// | kind | cells |
/// | --- | --- |
/// | value, baseline value | the cell |
/// | difference, relative change, points | now, before |
/// | share | the parts, then the whole |
/// | contribution | the member now and before, the total now and before |
/// | rank | the member's own cell, then its siblings |
/// | streak | newest first, one more than the streak is long |
/// | count | what is counted |
/// | target | the target's row |
/// | rate effect, mix effect | the total now and before, then what members' ratios are made of |
/// | slope | the values of the stretch, oldest first |
/// | correlation | the values of one metric over the stretch, oldest first, then the other's |
/// | forecast, its low and high end | the values it is made from, oldest first |
/// | name, period name | none |
///
/// A target's row may stand where a cell does: before, or as the whole of a share.
struct FactKey: Hashable, Sendable {
    let kind: FactKind
    let metric: String
    let slice: Slice
    let period: Period
    var baseline: Period?
    var cells: [CellAddress] = []
    /// For a count of things outside the tables, such as lines of an upload.
    var counted: Int?
}

extension FactKey {
    static func value(_ metric: String, _ slice: Slice, _ period: Period) -> FactKey {
        FactKey(
            kind: .value, metric: metric, slice: slice, period: period,
            cells: [CellAddress(metric: metric, slice: slice, period: period)])
    }

    static func baselineValue(
        _ metric: String, _ slice: Slice, _ period: Period, _ baseline: Period
    ) -> FactKey {
        FactKey(
            kind: .baselineValue, metric: metric, slice: slice, period: period,
            baseline: baseline,
            cells: [CellAddress(metric: metric, slice: slice, period: baseline)])
    }

    /// A difference, a relative change or points.
    static func change(
        _ kind: FactKind, _ metric: String, _ slice: Slice, _ period: Period, _ baseline: Period
    ) -> FactKey {
        FactKey(
            kind: kind, metric: metric, slice: slice, period: period, baseline: baseline,
            cells: [period, baseline].map {
                CellAddress(metric: metric, slice: slice, period: $0)
            })
    }

    static func contribution(
        _ metric: String, _ slice: Slice, _ period: Period, _ baseline: Period
    ) -> FactKey {
        let cells = [slice, .total].flatMap { part in
            [period, baseline].map { CellAddress(metric: metric, slice: part, period: $0) }
        }
        return FactKey(
            kind: .contribution, metric: metric, slice: slice, period: period,
            baseline: baseline, cells: cells)
    }

    static func share(_ metric: String, of slices: [Slice], _ period: Period) -> FactKey {
        FactKey(
            kind: .share, metric: metric, slice: slices.count == 1 ? slices[0] : .total,
            period: period,
            cells: (slices + [.total]).map {
                CellAddress(metric: metric, slice: $0, period: period)
            })
    }

    static func name(_ slice: Slice, _ period: Period) -> FactKey {
        FactKey(kind: .name, metric: "", slice: slice, period: period)
    }

    static func periodName(_ period: Period) -> FactKey {
        FactKey(kind: .periodName, metric: "", slice: .total, period: period)
    }

    static func lines(_ count: Int, _ period: Period) -> FactKey {
        FactKey(kind: .count, metric: "", slice: .total, period: period, counted: count)
    }
}
