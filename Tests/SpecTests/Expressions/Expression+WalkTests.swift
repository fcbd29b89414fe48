import SalesCore
import Testing

@testable import Spec

@Suite("Walking expressions")
struct ExpressionWalkTests {
    @Test("Names are replaced wherever they stand")
    func replaces() throws {
        let source = try Expression(parsing: "-a + b * (a - 1) > 2 and not a = 'x' or a / b < a")
        let target = try Expression(
            parsing: "-(c + 1) + b * (c + 1 - 1) > 2 and not (c + 1) = 'x' or (c + 1) / b < (c + 1)"
        )
        #expect(source.replacing(["a": try Expression(parsing: "c + 1")]) == target)
    }

    @Test(
        arguments: [
            ("a + b", false, false), ("a / 2", true, false), ("a / b", true, true),
            ("a / (2 * b)", true, true), ("(a / 2) / 3", true, false), ("-(a / b)", true, true),
            ("(a / 2) / b", true, true), ("(a / b) / 2", true, true), ("a / 2 > b / a", true, true),
        ])
    func divisions(_ source: String, _ divides: Bool, _ byName: Bool) throws {
        let expression = try Expression(parsing: source)
        #expect(expression.divides == divides)
        #expect(expression.dividesByName == byName)
    }

    @Test("A formula that doubles and doubles is found too large without being worked off")
    func large() throws {
        var expression = try Expression(parsing: "a")
        #expect(!expression.isTooLarge)
        for _ in 0..<200 { expression = .arithmetic(expression, .plus, expression) }
        #expect(expression.isTooLarge)
    }
}
