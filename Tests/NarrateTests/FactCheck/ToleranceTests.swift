import SalesCore
import Testing

@testable import Narrate

@Suite("Near enough")
struct ToleranceTests {
    private func admits(_ text: String, _ actual: String) throws -> Bool {
        let tokens = Tokenizer.tokens(text)
        let quantity = try #require(QuantityReader(tokens).read(at: 0)).quantity
        return quantity.admits(try #require(ExactDecimal(actual)))
    }

    @Test(
        "Within half a unit of the last digit written",
        arguments: [
            ("80%", "0.7961", true), ("80%", "0.794", false), ("80.0%", "0.7961", false),
            ("$1.2M", "1150000", true), ("$1.2M", "1149999", false), ("$1.20M", "1195000", true),
            ("1,312", "1312.5", true), ("1,312", "1312.51", false), ("-3%", "-0.031", true),
        ])
    func digits(_ text: String, _ actual: String, _ holds: Bool) throws {
        #expect(try admits(text, actual) == holds)
    }

    @Test(
        "Bands of loose words",
        arguments: [
            ("about $1M", "1040000", true), ("about 100", "106", false),
            ("nearly 100", "97", true), ("nearly 100", "101", false), ("nearly 100", "90", false),
            ("over 100", "104", true), ("over 100", "99", false), ("over 100", "150", false),
            ("less than 2%", "0.018", true), ("less than 2%", "0.021", false),
            ("at least 100", "100", true), ("at least 100", "99", false),
            ("0.2-0.5%", "0.004", true), ("0.2-0.5%", "0.006", false),
        ])
    func bands(_ text: String, _ actual: String, _ holds: Bool) throws {
        #expect(try admits(text, actual) == holds)
    }
}
