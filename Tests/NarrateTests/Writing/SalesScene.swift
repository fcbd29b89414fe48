import SalesCore
import Testing

/// A small invented business, from numbers a test can see: regions × products by month.
///
/// Revenue and cost in whole dollars, orders as counts; average order and margin are finished
/// from them, quarters are summed, as the tables of a run are.
struct SalesScene {
    struct Entry {
        var revenue: Int
        var orders: Int
        var cost: Int
    }

    var regions = ["North", "South", "West"]
    var products = ["Stove", "Tent"]
    var first = Period.month(2024, 10)
    var months = 13
    var asOf = Day(number: Day.number(year: 2025, month: 11, day: 2))
    var calendar = FiscalCalendar()
    var currency = Currency.usd
    var materiality = Materiality.standard
    var targets: [MetricTargets] = []
    /// Months counted from the first; none where a member has no lines.
    var entry: (_ region: String, _ product: String, _ month: Int) -> Entry? = { _, _, _ in
        Entry(revenue: 1000, orders: 10, cost: 600)
    }

    var last: Period { first.advanced(by: months - 1) }

    var spec: MetricSpec {
        func sum(_ name: String, _ better: Better?) -> Metric {
            Metric(
                name: name, definition: .aggregate(.sum, of: name, filter: nil),
                unit: .money(currency), better: better)
        }
        return MetricSpec(
            currency: currency, calendar: calendar,
            source: SourceSpec(time: "date", columns: []),
            dimensions: [
                Dimension(name: "region", singular: "region", plural: "regions"),
                Dimension(name: "product", singular: "product", plural: "products"),
            ],
            slices: [[], ["region"], ["product"], ["region", "product"]],
            metrics: [
                sum("revenue", .up),
                Metric(
                    name: "orders", definition: .aggregate(.count, of: nil, filter: nil),
                    unit: .count, better: .up, noun: Noun(singular: "order", plural: "orders")),
                sum("cost", .down),
                Metric(
                    name: "average_order", label: "Average order value",
                    definition: .ratio(numerator: "revenue", denominator: "orders"),
                    unit: .money(currency), better: .up),
                Metric(
                    name: "gross_margin",
                    definition: .formula(
                        .arithmetic(
                            .number(.one), .minus,
                            .arithmetic(.name("cost"), .over, .name("revenue")))),
                    unit: .percent, better: .up),
            ],
            materiality: materiality, targets: targets)
    }

    var table: MetricTable {
        var sums: [Slice: [Period: Entry]] = [:]
        for month in 0..<months {
            let period = first.advanced(by: month)
            for region in regions {
                for product in products {
                    guard let entry = entry(region, product, month) else { continue }
                    let pair = Slice(members: [
                        .init(dimension: "region", value: region),
                        .init(dimension: "product", value: product),
                    ])
                    let slices = [
                        .total, Slice("region", region), Slice("product", product), pair,
                    ]
                    for slice in slices {
                        for period in [period, calendar.quarter(ofMonth: period)] {
                            sums[slice, default: [:]][period, default: .nothing].add(entry)
                        }
                    }
                }
            }
        }
        var cells: [CellAddress: Cell] = [:]
        for (slice, periods) in sums {
            for (period, entry) in periods {
                let status = status(of: period)
                for (metric, value) in entry.values {
                    cells[CellAddress(metric: metric, slice: slice, period: period)] = Cell(
                        value: value, rows: max(entry.orders, 1), status: status)
                }
            }
        }
        return MetricTable(spec: spec, asOf: asOf, cells: cells)
    }

    private func status(of period: Period) -> PeriodStatus {
        let isCovered =
            calendar.months(of: period).allSatisfy { $0 >= first && $0 <= last }
            && calendar.lastDay(of: period) < asOf
        return isCovered ? .complete : .partial
    }
}

extension SalesScene.Entry {
    static let nothing = SalesScene.Entry(revenue: 0, orders: 0, cost: 0)

    mutating func add(_ other: SalesScene.Entry) {
        revenue += other.revenue
        orders += other.orders
        cost += other.cost
    }

    var values: [(String, ExactDecimal?)] {
        let (sales, costs) = (ExactDecimal(revenue), ExactDecimal(cost))
        let profit = try? sales.subtracting(costs)
        return [
            ("revenue", sales), ("orders", ExactDecimal(orders)), ("cost", costs),
            ("average_order", try? sales.divided(by: ExactDecimal(orders))),
            ("gross_margin", try? profit?.divided(by: sales)),
        ]
    }
}

extension SalesScene {
    /// October 2025 with a real drop in West, some of it made good in South.
    static var westFell: SalesScene {
        var scene = SalesScene()
        scene.entry = { region, product, month in
            let bases = ["North": 300_000.0, "South": 150_000, "West": 210_000]
            let shocks = ["North": 0.99, "South": 1.08, "West": 0.55]
            let part = product == "Tent" ? 0.6 : 0.4
            let season = 1 + 0.01 * Double(month % 5)
            let shock = month < 12 ? 1 : shocks[region] ?? 1
            let revenue = Int((bases[region] ?? 100_000) * part * season * shock)
            return Entry(revenue: revenue, orders: revenue / 97, cost: revenue * 58 / 100)
        }
        return scene
    }

    /// Every month the same.
    static var quiet: SalesScene { SalesScene() }

    static var tenant: Tenant {
        get throws {
            try Tenant(id: #require(TenantID("acme")), name: "Acme Outdoor")
        }
    }
}

extension Day {
    static let october20 = Day(number: Day.number(year: 2025, month: 10, day: 20))
}
