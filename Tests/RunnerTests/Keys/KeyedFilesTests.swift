import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("Files whose lines have keys")
struct KeyedFilesTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func aggregate(
        _ files: [String], mode: String = "append", policy: String = "keep_last"
    ) async throws -> (revenue: String, counts: [String], rejects: [Reject]) {
        try workshop.write(Workshop.keyedSpec(mode: mode, policy: policy), to: "keyed.yaml")
        let spec = try JobReader.spec(at: "keyed.yaml", in: workshop.path)
        var rejects: [Reject] = []
        let outcome = try await AggregateFilter(spec: spec, workers: 2).run(
            files: files.map { $0.hasPrefix("/") ? $0 : workshop.path + "/" + $0 },
            asOf: Workshop.asOf, progress: { _, _ in }, reject: { rejects.append($0) })
        let value = outcome.table.value("revenue", .total, .october)?.text(minimumPlaces: 2)
        return (
            value ?? "none",
            outcome.uploads.map {
                "\($0.counts.accepted) \($0.counts.duplicate) \($0.counts.rejected)"
            }, rejects
        )
    }

    private func write(_ name: String, _ lines: String...) throws {
        try workshop.write(
            (["order,date,region,Net Amount"] + lines).joined(separator: "\n") + "\n", to: name)
    }

    @Test(
        "The first or the last of all files' lines counts, the others are told",
        arguments: [
            ("keep_first", "31.00", ["2 1 0", "1 2 0"]),
            ("keep_last", "47.00", ["0 3 0", "3 0 0"]),
            ("reject", "31.00", ["2 0 1", "1 0 2"]),
        ])
    func policies(policy: String, revenue: String, counts: [String]) async throws {
        try write(
            "a.csv", "O-1,2025-10-01,East,1", "O-2,2025-10-02,East,10", "O-1,2025-10-03,West,2")
        try write(
            "b.csv", "O-3,2025-10-01,East,20", " O-1 ,2025-10-02,East,7",
            "\"O-2\",2025-10-03,West,20")
        let seen = try await aggregate(["a.csv", "b.csv"], policy: policy)
        #expect(seen.revenue == revenue)
        #expect(seen.counts == counts)
        if policy == "reject" {
            #expect(
                seen.rejects.map(\.reason) == [
                    "the key order O-1 already stands in line 2",
                    "the key order O-1 already stands in line 2 of \(workshop.path)/a.csv",
                    "the key order O-2 already stands in line 3 of \(workshop.path)/a.csv",
                ])
        }
    }

    @Test("What can be read only once is kept aside while it is read")
    func pipe() async throws {
        try write("a.csv", "O-1,2025-10-01,East,1", "O-1,2025-10-03,West,2")
        let pipe = workshop.path + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        let bytes = Data(try workshop.bytes("a.csv"))
        let feeder = Task.detached {
            try FileHandle(forWritingTo: URL(filePath: pipe)).write(contentsOf: bytes)
        }
        let seen = try await aggregate([pipe])
        try await feeder.value
        #expect(seen.revenue == "2.00" && seen.counts == ["1 1 0"])
    }

    @Test("Lines of replaced months stand against nothing of other files")
    func replacedMonths() async throws {
        try write("a.csv", "O-1,2025-10-01,East,1", "O-2,2025-09-02,East,10")
        try write("b.csv", "O-2,2025-10-05,East,5")
        let seen = try await aggregate(
            ["a.csv", "b.csv"], mode: "replace_period", policy: "keep_first")
        // O-1 went with its month; O-2 stands in September, before October's.
        #expect(seen.revenue == "none")
        #expect(seen.counts == ["2 0 0", "0 1 0"])
    }
}

extension Workshop {
    static func keyedSpec(mode: String, policy: String) -> String {
        """
        version: 1
        currency: USD
        source:
          time: date
          columns:
            order: {type: text, key: true}
            date: {type: date, formats: [yyyy-MM-dd], required: true}
            region: {type: text}
            revenue: {from: Net Amount, type: money, required: true}
          upload: {mode: \(mode), on_duplicate: \(policy)}
        dimensions: [region]
        metrics:
          revenue: {aggregate: sum, of: revenue, better: up}
          largest: {aggregate: max, of: revenue}
          orders: {aggregate: count}

        """
    }
}
