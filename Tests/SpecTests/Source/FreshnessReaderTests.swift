import SalesCore
import Spec
import Testing

@Suite("Reading how fresh an export must be")
struct FreshnessReaderTests {
    private static let readings: [(String, Int?, Int?)] = [
        ("{warn_after: 2d, error_after: 5d}", 48, 120),
        ("{warn_after: 36h, error_after: 36h}", 36, 36), ("{warn_after: 1h}", 1, nil),
        ("{error_after: 3650d}", nil, 87_600),
    ]

    @Test("Whole hours or days", arguments: readings)
    func reads(_ freshness: String, _ warn: Int?, _ error: Int?) throws {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(source: "contract: {freshness: \(freshness)}"),
            file: "metrics.yaml")
        #expect(
            spec.source.contract
                == ContractSpec(
                    freshness: Freshness(warnAfterHours: warn, errorAfterHours: error)))
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused =
        ["2", "2 days", "0d", "-1d", "1.5d", "30m", "3651d", "99999999999999999999h", "d"].map {
            refusal(
                "{warn_after: \($0)}",
                "source.contract.freshness.warn_after: expected whole hours or days such as 36h "
                    + "or 2d, at most 3650d, found '\($0)'.")
        } + [
            refusal(
                "{}",
                "source.contract.freshness: promises nothing. "
                    + "Add 'warn_after: 2d', 'error_after: 5d'."),
            refusal(
                "{warn_after: 3d, error_after: 48h}",
                "source.contract.freshness.error_after: is sooner than 'warn_after'. "
                    + "Warn first: exchange the two."),
            refusal(
                "2d", "source.contract.freshness: expected a mapping of keys to values, found '2d'."
            ),
            refusal(
                "{warn: 2d, error_after: 5d}",
                "source.contract.freshness: unknown key 'warn'. Did you mean 'warn_after'?"),
        ]

    private static func refusal(_ freshness: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(source: "contract: {freshness: \(freshness)}"), says)
    }
}
