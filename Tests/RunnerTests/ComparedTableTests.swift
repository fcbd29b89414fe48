import Aggregate
import SalesCore
import TestSupport
import Testing

@testable import Runner
@testable import Storage

@Suite("A table to compare")
struct ComparedTableTests {
    @Test("Hands on the rows asked for, in the order of the tables")
    func rows() throws {
        var builder = TestSupport.TableBuilder(metrics: [.revenue, .orders], dimensions: [.region])
        builder.add("revenue", Slice("region", "West"), from: .month(2025, 1), [1, 2, 3])
        builder.add("orders", Slice("region", "West"), from: .month(2025, 1), [1, 1, 1])
        let filter = TableFilter(metrics: ["revenue"], slices: [.total], grain: .month)
        var rows: [String] = []
        let table = builder.table()
        let comparable = try Aggregate.TableBuilder(spec: table.spec).comparableTable(
            table, from: [], asking: filter.accepts, scratch: nil)
        ComparedTable(comparable, filter: filter).forEachRow { compared in
            rows.append("\(compared.row.address.period) \(compared.previous.difference)")
        }
        #expect(
            rows == [
                "2025-01 undefined(SalesCore.WhyUndefined.missing)", "2025-02 known(1)",
                "2025-03 known(1)",
            ])
    }

    @Test("None before the first commit; all is read again where a run put other uploads there")
    func settled() async throws {
        let none = try await ComparedTable(TableFilter(), scratch: nil) { _ in nil }
        #expect(none == nil)
        var builder = TestSupport.TableBuilder(metrics: [.revenue, .orders], dimensions: [.region])
        builder.add("revenue", from: .month(2025, 1), [1, 2, 3])
        let table = MetricTable(
            spec: builder.table().spec.withMean, asOf: builder.table().asOf,
            cells: builder.table().cells)
        var asked: [[String]] = []
        let names = [["a"], ["a", "b"], ["a", "b"], ["a", "b"]]
        let found = try await ComparedTable(TableFilter(), scratch: nil) { choose in
            let part = try choose(TableHeader(spec: table.spec, asOf: table.asOf))
            asked.append(names[asked.count])
            return StoredPart(
                table: part == .nothing
                    ? MetricTable(spec: table.spec, asOf: table.asOf, cells: [:]) : table,
                span: table.span, siblings: [:],
                partials: names[asked.count - 1].map { name in
                    SourcePartials(name: name, sha256: name, partials: MetricPartials())
                })
        }
        #expect(found != nil)
        #expect(asked == [["a"], ["a", "b"], ["a", "b"], ["a", "b"]])
    }
}

extension MetricSpec {
    /// Revenue as a mean, which cells do not tell the running totals of.
    fileprivate var withMean: MetricSpec {
        MetricSpec(
            currency: currency, calendar: calendar, source: source, dimensions: dimensions,
            slices: slices,
            metrics: [
                Metric(
                    name: "revenue",
                    definition: .aggregate(.mean, of: "revenue", filter: nil),
                    unit: .money(.usd))
            ])
    }
}
