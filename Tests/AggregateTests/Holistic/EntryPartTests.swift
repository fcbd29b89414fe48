import SalesCore
import Testing

@testable import Aggregate

@Suite("Kept entries as far as they fit the spec")
struct EntryPartTests {
    private let plan: AggregationPlan

    init() throws {
        plan = try AggregationPlan(
            spec: spec(
                [aggregate("n", AggregateDefinition(.countDistinct, of: "product"))],
                dimensions: ["region"], slices: [["region"]]), schema: orderSchema)
    }

    private func kept(
        members: [[String]] = [["", "A"]], codes: [[[UInt32]]] = [[[0], [1]]],
        runs: [[KeptEntries.Run]] = [[.init(scale: 0, firstPiece: 0, months: [0])]],
        group: UInt32 = 0
    ) -> KeptEntries {
        KeptEntries(
            groups: .init(months: [.month(2025, 1)], members: members, codes: codes, runs: runs),
            pieceCount: 1, mark: KeyDigest(high: 0, low: 0)
        ) { _ in EntryPieceCodec.encode([HolisticEntry(key: 5, group: group)], .distinct) }
    }

    @Test("Read piece by piece, without those of months that do not count")
    func reads() throws {
        func keys(_ kept: KeptEntries) throws -> [UInt128] {
            var keys: [UInt128] = []
            try EntryPart(kept, plan).entries[0][0].forEach { keys.append($0.key) }
            return keys
        }
        #expect(try keys(kept()) == [5])
        #expect(try keys(kept().hiding([.month(2025, 2)])) == [5])
        #expect(try keys(kept().hiding([.month(2025, 1)])) == [])
    }

    @Test(
        "Last values that were kept without times are refused where lines may have some",
        arguments: [([], false), (["yyyy-MM-dd HH:mm"], false), (["yyyy-MM-dd"], true)])
    func withoutTimes(formats: [String], isRead: Bool) throws {
        func plan(_ function: Aggregation) throws -> AggregationPlan {
            try AggregationPlan(
                spec: spec(
                    [
                        aggregate(
                            "n",
                            AggregateDefinition(function, of: "units", entities: ["product"]))
                    ], dimensions: ["region"], slices: [["region"]], dateFormats: formats),
                schema: orderSchema)
        }
        let old = HolisticEntry(
            key: 5, value: 3, order: .init(high: UInt64(20_000 + (1 << 20)) << 42, low: 9))
        let groups = KeptEntries.Groups(
            months: [.month(2025, 1)], members: [["", "A"]], codes: [[[0], [1]]],
            runs: [[.init(scale: 0, firstPiece: 0, months: [0])]])
        let kept = KeptEntries(
            groups: { groups }, pieceCount: 1, mark: KeyDigest(high: 0, low: 0), hasTimes: false
        ) { _ in EntryPieceCodec.encode([old], .last) }
        if isRead {
            var orders: [HolisticEntry.Order] = []
            try EntryPart(kept, plan(.last)).entries[0][0].forEach { orders.append($0.order) }
            #expect(orders == [.init(day: 20_000, place: 9)])
        } else {
            #expect(throws: AggregateFailure.entriesWithoutTimes) {
                try EntryPart(kept, plan(.last))
            }
            #expect(throws: AggregateFailure.entriesWithoutTimes) {
                try EntryPart(kept, plan(.first))
            }
        }
        _ = try EntryPart(kept, plan(.countDistinct))
    }

    @Test("Groups of another spec, or codes out of bounds, are refused")
    func foreign() throws {
        for kept in [
            kept(members: []), kept(codes: [[[0]]]), kept(runs: [[]]), kept(codes: [[[0], [2]]]),
            kept(codes: [[[1], [0]]]), kept(codes: [[[0, 0], [1]]]),
            kept(runs: [[.init(scale: 0, firstPiece: 0, months: [1])]]),
        ] {
            #expect(throws: AggregateFailure.foreignEntries) { try EntryPart(kept, plan) }
        }
        let part = try EntryPart(kept(group: 1), plan)
        #expect(throws: AggregateFailure.foreignEntries) {
            try part.entries[0][0].forEach { _ in }
        }
    }
}
