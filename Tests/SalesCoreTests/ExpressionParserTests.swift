import SalesCore
import Testing

@Suite("Reading formulas and filters")
struct ExpressionParserTests {
    /// With every bracket written.
    private func shape(_ expression: Expression) -> String {
        switch expression {
        case .number(let value): value.text()
        case .name(let name): name
        case .text(let text): "'\(text)'"
        case .day(let day): "[\(day)]"
        case .negated(let inner): "(-\(shape(inner)))"
        case .not(let inner): "(not \(shape(inner)))"
        case .arithmetic(let left, let sign, let right):
            "(\(shape(left)) \(sign.rawValue) \(shape(right)))"
        case .comparison(let left, let sign, let right):
            "(\(shape(left)) \(sign.rawValue) \(shape(right)))"
        case .and(let left, let right): "(\(shape(left)) and \(shape(right)))"
        case .or(let left, let right): "(\(shape(left)) or \(shape(right)))"
        }
    }

    @Test(
        "Binds as arithmetic and logic do",
        arguments: [
            ("a + b * c", "(a + (b * c))"), ("a - b - c", "((a - b) - c)"),
            ("a / b / c", "((a / b) / c)"), ("(a + b) * c", "((a + b) * c)"),
            ("-a * b", "((-a) * b)"), ("a - -b", "(a - (-b))"), ("- - a", "(-(-a))"),
            ("a = b or c = d and e = f", "((a = b) or ((c = d) and (e = f)))"),
            ("not a = b and c = d", "((not (a = b)) and (c = d))"), ("not not a = b", "(a = b)"),
            ("not (a = b or c < 1)", "(not ((a = b) or (c < 1)))"),
            ("a + 1 >= b * 2", "((a + 1) >= (b * 2))"), ("(a)", "a"), ("a<=b", "(a <= b)"),
            ("a!='x y'", "(a != 'x y')"), ("a = \"it's\"", "(a = 'it's')"), ("a=''", "(a = '')"),
            (".5 + 1.", "(0.5 + 1)"), ("order_1 + nota + android", "((order_1 + nota) + android)"),
            ("größe > 2", "(größe > 2)"), (" a\t+\n b ", "(a + b)"),
            ("d >= 2025-01-31", "(d >= [2025-01-31])"), ("d<2024-02-29", "(d < [2024-02-29])"),
            ("(d=0001-01-01)", "(d = [0001-01-01])"), ("2025-1-31", "((2025 - 1) - 31)"),
            ("2025 - 01-31", "((2025 - 1) - 31)"), ("12025-01-31", "((12025 - 1) - 31)"),
            ("2025-01-311", "((2025 - 1) - 311)"),
            ("(revenue - cost) / revenue", "((revenue - cost) / revenue)"),
        ])
    func reads(_ source: String, expected: String) throws {
        #expect(shape(try Expression(parsing: source)) == expected)
    }

    @Test(
        "Says where it stopped",
        arguments: [
            ("", 1), ("a +", 4), ("a b", 3), ("(a", 3), ("a)", 2), ("a = b = c", 7), ("1.2.3", 1),
            ("a = 'x", 5), ("a == b", 4), ("a <> b", 4), ("a & b", 3), ("* a", 1), ("a ! b", 3),
            ("d > 2025-02-30", 5), ("d > 0000-01-01", 5), ("d > 2025-01-31T00", 15),
            ("é + ?", 5), ("a = or", 5), ("and", 1), ("a = not b", 5), ("2 a", 3),
        ])
    func stops(_ source: String, column: Int) {
        let error = #expect(throws: ExpressionError.self) { try Expression(parsing: source) }
        #expect(error?.column == column)
        #expect(error?.message.isEmpty == false)
    }

    @Test("Depth and length are bounded, so that no spec exhausts the stack")
    func bounded() throws {
        let deep = String(repeating: "(", count: 60) + "a" + String(repeating: ")", count: 60)
        #expect(try Expression(parsing: deep) == .name("a"))
        for source in [
            String(repeating: "(", count: 5000) + "a", String(repeating: "-", count: 5000) + "a",
            "a" + String(repeating: " + a", count: 100_000),
            "a = b" + String(repeating: " or a = b", count: 100_000),
        ] {
            #expect(throws: ExpressionError.self) { try Expression(parsing: source) }
        }
        #expect(
            try Expression(parsing: "a" + String(repeating: "+a", count: 499)).names.count == 500)
    }
}
