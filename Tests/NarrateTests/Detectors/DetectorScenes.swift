import SalesCore

@testable import Narrate

extension SalesScene {
    /// One product; revenue of each region by month, the last month being October 2025.
    static func revenue(_ months: [String: [Int?]]) -> SalesScene {
        var scene = SalesScene()
        let length = months.values.map(\.count).max() ?? 0
        scene.regions = months.keys.sorted()
        scene.products = ["Tent"]
        scene.months = length
        scene.first = Period.month(2025, 10).advanced(by: 1 - length)
        scene.entry = { region, _, month in
            guard let values = months[region], let value = values[month] else { return nil }
            return Entry(revenue: value, orders: 10, cost: 50)
        }
        return scene
    }
}

extension Detection {
    func of(_ metric: String, _ slice: Slice? = nil) -> [Candidate] {
        candidates.filter { $0.metric == metric && (slice == nil || $0.slice == slice) }
    }
}
