import SalesCore

/// Members that overtook others, and the leader of each dimension in the first metric.
///
/// A place among fewer than three is no news, and a tie has no place. Only the first five places
/// are told, of each dimension only the largest move upwards, since every rise is someone else's
/// fall, and only of a member that holds the share that the spec calls material.
enum RankDetector {
    static let fewestSiblings = 3
    static let lastPlaceTold = 5

    static func find(in table: MetricTable, _ period: Period) -> Detection {
        var detection = Detection()
        for metric in table.spec.metrics where metric.isAdditive {
            for dimension in table.singleDimensions {
                let now = Siblings(metric.name, by: dimension, in: period, of: table)
                guard now.members.count >= fewestSiblings else { continue }
                let before = Siblings(metric.name, by: dimension, in: period.previous, of: table)
                detection.testsRun += now.members.count
                if let move = largestMove(from: before, to: now),
                    table.weight(of: move.slice, metric: metric, in: period)
                        >= table.spec.materiality.share.approximate
                {
                    detection.candidates.append(
                        candidate(metric, move.slice, move.now, move.before, period, table))
                }
                if metric == table.spec.metrics.first, let leader = now.members.first,
                    leader.isTellable, now.place(of: leader.slice) == 1,
                    leader.value > .zero
                {
                    detection.candidates.append(
                        candidate(metric, leader.slice, 1, nil, period, table))
                }
            }
        }
        return detection
    }

    private static func largestMove(
        from before: Siblings, to now: Siblings
    ) -> (slice: Slice, now: Int, before: Int)? {
        guard before.members.count == now.members.count else { return nil }
        return now.members.prefix(lastPlaceTold)
            .compactMap { member -> (slice: Slice, now: Int, before: Int)? in
                guard member.isTellable, let place = now.place(of: member.slice),
                    let earlier = before.place(of: member.slice), place < earlier
                else { return nil }
                return (member.slice, place, earlier)
            }
            .min { left, right in
                let moves = (left.before - left.now, right.before - right.now)
                return moves.0 == moves.1 ? left.now < right.now : moves.0 > moves.1
            }
    }

    private static func candidate(
        _ metric: Metric, _ slice: Slice, _ now: Int, _ before: Int?, _ period: Period,
        _ table: MetricTable
    ) -> Candidate {
        let weight = table.weight(of: slice, metric: metric, in: period)
        let moved = before.map { Double($0 - now) } ?? 0
        return Candidate(
            kind: .rank, metric: metric.name, slice: slice, period: period,
            baseline: before == nil ? nil : .previous, evidence: .rank(now: now, before: before),
            materiality: before == nil ? weight / 4 : weight,
            surprise: before == nil ? 0.1 : moved / (moved + 1),
            isFavourable: nil)
    }
}
