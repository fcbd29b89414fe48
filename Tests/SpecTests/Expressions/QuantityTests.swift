import SalesCore
import Testing

@testable import Spec

@Suite("What kind of number an expression makes")
struct QuantityTests {
    private static let names: [String: Quantity] = [
        "revenue": .money, "cost": .money, "orders": .count, "units": .count, "rate": .percent,
        "weight": .number,
    ]

    @Test(
        arguments: [
            ("revenue - cost", Quantity.money), ("revenue + 5", .money), ("-revenue", .money),
            ("orders + units", .count), ("orders + weight", .number), ("1 - rate", .percent),
            ("rate - rate", .percent),
            ("-rate + rate", .percent), ("2 + 3", .literal), ("revenue * rate", .money),
            ("revenue * 2", .money), ("orders * units", .count), ("orders * 0.5", .number),
            ("rate * rate", .percent), ("rate * weight", .number), ("2 * 3", .literal),
            ("revenue / cost", .number), ("(revenue - cost) / revenue", .number),
            ("revenue / orders", .money), ("revenue / 2", .money), ("orders / units", .number),
            ("rate / 2", .percent), ("rate / rate", .number), ("1 / 2", .literal),
            ("orders / revenue", .number),
        ])
    func makes(_ source: String, _ quantity: Quantity) throws {
        #expect(try Quantity.of(Expression(parsing: source), names: Self.names) == quantity)
    }

    @Test(
        "A sum of percents is refused, a difference of them is in points",
        arguments: [
            ("rate + rate", false), ("(rate + rate) / 2", false), ("1 - rate - rate", false),
            ("rate - -rate", false), ("rate - (rate - rate)", true),
            ("rate + rate - rate", true), ("rate + (rate - rate)", true),
            ("revenue * (rate + rate)", false), ("revenue * rate + cost * rate", true),
            ("0.5 * rate + 0.5 * rate", false), ("rate + 0.02", true),
        ])
    func percents(_ source: String, _ isRead: Bool) throws {
        let expression = try Expression(parsing: source)
        var remedy: String?
        do {
            _ = try Quantity.of(expression, names: Self.names)
        } catch {
            #expect(error.message == "a sum of percents means nothing")
            remedy = error.remedy
        }
        #expect((remedy == nil) == isRead)
    }

    @Test(
        arguments: [
            ("revenue + orders", "money and a count cannot be added or subtracted"),
            ("rate - weight", "a percent and a number cannot be added or subtracted"),
            ("revenue * cost", "money times money means nothing"),
            ("revenue > cost", "a condition is not a number"),
            ("profit", "'profit' has no kind"), ("orders + 2025-01-31", "a day is not a number"),
        ])
    func refuses(_ source: String, _ message: String) throws {
        let expression = try Expression(parsing: source)
        #expect(throws: QuantityMismatch(message: message)) {
            try Quantity.of(expression, names: Self.names)
        }
    }
}
