import SalesCore
import Testing

@testable import Aggregate

@Suite("Entries of several uploads")
struct EntryJoinerTests {
    private func joiner(_ uploads: [[Record]], forgetting: Set<Period> = []) throws -> [Int: Int] {
        let spec = spec(
            [aggregate("n", AggregateDefinition(.countDistinct, of: "product"))], slices: [[]])
        let plan = try AggregationPlan(spec: spec, schema: orderSchema)
        let joiner = EntryJoiner(plan, scratch: nil, entriesInMemory: 100)
        for (index, records) in uploads.enumerated() {
            if index == uploads.count - 1 { joiner.forget(forgetting) }
            try joiner.add([cells(spec, records), cells(spec, [])])
        }
        var counts: [Int: Int] = [:]
        try joiner.slices[0].sorters[0].entries().forEach { counts[Int($0.group), default: 0] += 1 }
        return counts.filter { joiner.slices[0].numbers.contains(UInt32($0.key)) }
    }

    @Test("Groups are found again; what is forgotten stays behind")
    func forgets() throws {
        let january = try ["a", "b"].map { Record(try day("2025-01-01"), ["product": $0]) }
        let february = Record(try day("2025-02-01"), ["product": "a"])
        let later = [Record(try day("2025-01-09"), ["product": "c"])]
        #expect(try joiner([january + [february], later]).values.sorted() == [1, 3])
        #expect(
            try joiner([january + [february], later], forgetting: [.month(2025, 1)])
                .values.sorted() == [1, 1])
    }
}
