import SalesCore
import Spec
import Testing

@Suite("Reading single values")
struct PositionedNodeScalarsTests {
    @Test(
        "Text stands as written",
        arguments: [
            ("NO", "NO"), ("007", "007"), ("1.50", "1.50"), ("'null'", "null"), ("\"\"", ""),
            ("2025-06", "2025-06"),
        ])
    func text(_ written: String, _ text: String) throws {
        #expect(try read(written) { $0.text() } == text)
    }

    @Test(
        "Decimals come from their own digits",
        arguments: [
            ("0.1", "0.1"), ("-1234.50", "-1234.5"), ("12345678901234567890.123456789", nil),
            ("'7'", "7"),
        ])
    func decimal(_ written: String, _ value: String?) throws {
        let expected = value ?? written
        #expect(try read(written) { $0.decimal() }.description == expected)
    }

    @Test(
        "Shares", arguments: [("2%", "0.02"), ("0.5%", "0.005"), ("0.02", "0.02"), ("100%", "1")])
    func share(_ written: String, _ value: String) throws {
        #expect(try read(written) { $0.share() }.description == value)
    }

    @Test("Whole numbers, booleans, choices, texts")
    func others() throws {
        #expect(try read("12") { $0.integer(in: 1...12) } == 12)
        #expect(try read("true") { $0.boolean() })
        #expect(try read("down") { $0.choice(of: Better.self) } == .down)
        #expect(try read("[a, b]") { $0.texts() } == ["a", "b"])
        #expect(try read("a") { $0.texts() } == ["a"])
    }

    @Test("What is refused")
    func refused() {
        #expect(refusal(of: "~") { $0.text() } == "expected a text, found nothing")
        #expect(refusal(of: "[a]") { $0.text() } == "expected a text, found a list")
        #expect(refusal(of: "' '") { $0.visibleText() } == "is blank")
        #expect(refusal(of: "[[b]]") { $0.texts() } == "[0]: expected a text, found a list")
        #expect(
            refusal(of: "13") { $0.integer(in: 1...12) }
                == "expected a whole number 1 … 12, found '13'")
        #expect(refusal(of: "1.0") { $0.integer() } == "expected a whole number, found '1.0'")
        #expect(refusal(of: "on") { $0.boolean() } == "expected true or false, found 'on'")
        #expect(
            refusal(of: "1e3") { $0.decimal() }
                == "expected a plain decimal such as 1234.50, found '1e3'")
        #expect(
            refusal(of: "101%") { $0.share() }
                == "expected a share such as 2% or 0.02, found '101%'")
        #expect(
            refusal(of: "mode") { $0.choice(of: Aggregation.self, planned: ["mode"]) }
                == "'mode' is not supported yet")
        #expect(
            refusal(of: "") { $0.choice(of: Better.self) }
                == "expected one of up, down, found nothing")
    }

    private func read<Value>(
        _ written: String, _ getter: (PositionedNode) -> Value?
    ) throws -> Value {
        try YAMLDocument("x: \(written)", file: "f").value { root in
            root.entries()?.first.flatMap { getter($0.value) }
        }
    }

    private func refusal<Value>(
        of written: String, _ getter: (PositionedNode) -> Value?
    ) -> String? {
        do {
            _ = try read(written, getter)
            return nil
        } catch let failure as SpecFailure {
            return failure.problems.first.map {
                $0.message.hasPrefix("x: ")
                    ? String($0.message.dropFirst(3))
                    : String($0.message.dropFirst(1))
            }
        } catch {
            return nil
        }
    }
}
