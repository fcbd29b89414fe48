import SalesCore

/// Changes against the change of others: "EMEA offset part of the decline", "gains in EMEA and
/// APAC more than offset the loss in LATAM".
struct OffsetClaim: Hashable, Sendable {
    /// How much of the change was made up for.
    enum Extent: Hashable, Sendable {
        case some, partly, mostly, fully, more
    }

    let whole: Slice
    /// Further slices that offset it together with the subject's.
    let with: [Slice]
    let extent: Extent
}

extension ClauseReader {
    mutating func readOffset(at index: Int) {
        used.insert(index)
        let object = object(after: partOf(index))
        if let change = object.direction { used.insert(change) }
        let metrics = object.metrics.isEmpty ? metric(near: index) : object.metrics
        let whole = whole(of: object)
        let slices = ownSlices(without: whole)
        readOwnMove(before: index, of: slices, metrics)
        tell(
            .offset(
                OffsetClaim(
                    whole: whole, with: Array(slices.dropFirst()),
                    extent: hasSize(after: index)
                        ? .some : extent(at: index, upTo: max(object.last, index)))),
            .contribution, from: index,
            to: hasSize(after: index) ? index : max(object.last, index),
            readings: frame.readings(metric: metrics, slice: slices.first))
        if let change = object.direction, let sign = mentions[change].direction?.sign {
            tell(
                .direction(sign, isNegated: false), .direction, from: change, to: change,
                readings: frame.readings(metric: metrics, slice: whole))
        }
    }

    /// "gains in EMEA and APAC": of those that offset, not of what was offset.
    private mutating func readOwnMove(before index: Int, of slices: [Slice], _ metrics: [String]) {
        guard
            let move = mentions[..<index].indices.first(where: {
                !used.contains($0)
                    && mentions[$0].direction.map { $0.form != .comparative } ?? false
            }), !mentions[..<move].contains(where: { $0.members != nil }),
            let sign = mentions[move].direction?.sign, sign != .open
        else { return }
        used.insert(move)
        for slice in slices {
            tell(
                .direction(sign, isNegated: false), .direction, from: move, to: move,
                readings: frame.readings(metric: metrics, slice: slice))
        }
    }

    /// "more than offset", "fully offset", "offset the whole of", "offset part of".
    private func extent(at index: Int, upTo last: Int) -> OffsetClaim.Extent {
        let start = max(mentions[index].tokens.lowerBound - 3, 0)
        let end = min(mentions[last].tokens.upperBound + 1, tokens.count)
        let before = tokens[start..<mentions[index].tokens.upperBound].map(\.text)
        let all = tokens[start..<end].map(\.text)
        if zip(before, before.dropFirst()).contains(where: { $0 == "more" && $1 == "than" }) {
            return .more
        }
        if all.contains(where: Self.partly.contains) { return .partly }
        if all.contains(where: Self.mostly.contains) { return .mostly }
        return all.contains(where: Self.fully.contains) ? .fully : .some
    }

    private static let partly: Set<String> = ["part", "partly", "partially", "some", "only"]
    private static let mostly: Set<String> = [
        "most", "mostly", "largely", "almost", "nearly", "bulk", "much",
    ]
    private static let fully: Set<String> = [
        "fully", "completely", "entirely", "wholly", "totally", "whole", "all", "entire", "full",
    ]

    /// "offset 20% of the decline": the number is a claim of its own.
    private func hasSize(after index: Int) -> Bool {
        after(index).map { mentions[$0].quantity != nil } ?? false
    }

    /// The "of" in "part of the decline", if it says so.
    private func partOf(_ index: Int) -> Int {
        var next = index + 1
        while next < mentions.count, next - index < 5 {
            if mentions[next].sense == .of { return next }
            if mentions[next].direction != nil { return index }
            next += 1
        }
        return index
    }
}
