import SalesCore
import Testing

@Suite("Expressions")
struct ExpressionTests {
    @Test(
        "Names in order, repeated as written",
        arguments: [
            ("(a - b) / a", ["a", "b", "a"]), ("1 + 2", []),
            ("not stage = won or x < -y", ["stage", "won", "x", "y"]),
            ("stage = 'won'", ["stage"]),
        ])
    func names(_ source: String, names: [String]) throws {
        #expect(try Expression(parsing: source).names == names)
    }

    @Test(
        "A number or a condition",
        arguments: [
            ("-(a + 1) / b", true), ("a", true), ("a = 1", false), ("'x'", false),
            ("a = 1 and b = 2", false), ("not a = 1", false), ("(a = 1) + 2", false),
        ])
    func arithmetic(_ source: String, isArithmetic: Bool) throws {
        #expect(try Expression(parsing: source).isArithmetic == isArithmetic)
    }

    @Test("Kept in JSON")
    func codes() throws {
        let expression = try Expression(parsing: "not (a + 1.50 >= b or c != 'x') and d = -e")
        #expect(try throughJSON(expression) == expression)
    }
}
