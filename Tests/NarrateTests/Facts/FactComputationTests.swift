import SalesCore
import Testing

@testable import Narrate

@Suite("Facts from cells")
struct FactComputationTests {
    private let scene = SalesScene.revenue([
        "A": [1000, 1100, 1200, 1500], "B": [900, 800, 700, 300], "C": [100, 100, 100, 100],
    ])
    private let a = Slice("region", "A")
    private var now: Period { scene.last }

    private func fact(_ key: FactKey) -> Fact? {
        FactComputation(table: scene.table).fact(key, id: "f1")
    }

    private func cells(_ slices: [Slice]) -> [CellAddress] {
        slices.map { CellAddress(metric: "revenue", slice: $0, period: now) }
    }

    @Test("Numbers and how they are written")
    func numbers() throws {
        let expected: [(FactKey, String, String)] = [
            (.value("revenue", a, now), "1500", "$1.50K"),
            (.baselineValue("revenue", a, now, now.previous), "1200", "$1.20K"),
            (.change(.difference, "revenue", .total, now, now.previous), "-100", "$100.00"),
            (.change(.relativeChange, "revenue", a, now, now.previous), "0.25", "25.0%"),
            (
                .change(.points, "gross_margin", a, now, now.previous), "0.008333333334",
                "0.8 points"
            ),
            (.share("revenue", of: [a, Slice("region", "C")], now), "0.842105263158", "84.2%"),
            (.contribution("revenue", a, now, now.previous), "-3", "300.0%"),
            (.lines(14_000, now), "14000", "14,000"),
        ]
        for (key, value, written) in expected {
            let made = try #require(fact(key))
            #expect(made.value?.text() == value, "\(key.kind)")
            #expect(made.written == written, "\(key.kind)")
        }
    }

    @Test("Places, counts and streaks are words")
    func words() throws {
        let slices = ["A", "B", "C"].map { Slice("region", $0) }
        func key(_ kind: FactKind, _ cells: [CellAddress]) -> FactKey {
            FactKey(kind: kind, metric: "revenue", slice: a, period: now, cells: cells)
        }
        #expect(fact(key(.rank, cells(slices)))?.written == "first")
        #expect(fact(key(.rank, cells(slices.reversed())))?.written == "third")
        #expect(fact(key(.count, cells(slices)))?.written == "three")
        let months = (0...3).map {
            CellAddress(metric: "revenue", slice: a, period: now.advanced(by: -$0))
        }
        #expect(fact(key(.streak, months))?.written == "third")
        #expect(fact(key(.streak, months.reversed()))?.value == 3)
        #expect(fact(key(.streak, [months[0], months[2], months[1]])) == nil)
    }

    @Test("Names and periods have no number")
    func names() throws {
        #expect(fact(.name(a, now))?.written == "“A”")
        #expect(fact(.periodName(now))?.written == "October 2025")
        #expect(fact(.name(Slice("region", ""), now)) == nil)
    }

    @Test("A fact quotes the cells it comes from")
    func quotes() throws {
        let made = try #require(
            fact(.change(.relativeChange, "revenue", a, now, now.previous)))
        #expect(
            made.cells == [
                CellQuote(
                    metric: "revenue", slice: "region=A", period: "2025-10", value: "1500.00"),
                CellQuote(
                    metric: "revenue", slice: "region=A", period: "2025-09", value: "1200.00"),
            ])
    }

    @Test("Nothing is computed from a missing cell")
    func missing() {
        #expect(fact(.value("revenue", Slice("region", "X"), now)) == nil)
        #expect(fact(.change(.difference, "revenue", a, now, now.advanced(by: -9))) == nil)
        #expect(fact(.share("revenue", of: [], .month(2001, 1))) == nil)
    }
}
