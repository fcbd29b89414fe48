import SalesCore
import Spec
import Testing

@Suite("Reading the contract")
struct ContractReaderTests {
    @Test("Without a contract new columns come in, bad lines go out, no upload is refused")
    func none() throws {
        #expect(try contract("") == ContractSpec())
    }

    @Test("The strict contract, share as a percent or a decimal", arguments: ["2%", "0.02"])
    func strict(_ share: String) throws {
        #expect(
            try contract(
                "contract: {columns: freeze, values: discard_value, max_rejected: \(share)}")
                == ContractSpec(
                    freezesColumns: true, discardsValues: true,
                    maximumRejected: ExactDecimal("0.02")))
    }

    @Test("The default said aloud")
    func lenient() throws {
        #expect(
            try contract("contract: {columns: evolve, values: discard_row}") == ContractSpec())
    }

    @Test(
        "What becomes of lines that are not as they should be",
        arguments: [
            ("strict", LinePolicy.strict), ("standard", .standard), ("lenient", .lenient),
        ])
    func lines(_ written: String, _ policy: LinePolicy) throws {
        #expect(try contract("contract: {lines: \(written)}") == ContractSpec(lines: policy))
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal(
            "{columns: freez}",
            "source.contract.columns: unknown value 'freez'. Did you mean 'freeze'?"),
        refusal(
            "{values: drop}",
            "source.contract.values: unknown value 'drop'. Known: discard_row, discard_value."),
        refusal(
            "{max_rejected: 120%}",
            "source.contract.max_rejected: expected a share such as 2% or 0.02, found '120%'."),
        refusal(
            "{max_rejected: -1%}",
            "source.contract.max_rejected: expected a share such as 2% or 0.02, found '-1%'."),
        refusal(
            "{lines: lax}",
            "source.contract.lines: unknown value 'lax'. Known: strict, standard, lenient."),
    ]

    private static func refusal(_ contract: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(source: "contract: \(contract)"), says)
    }

    private func contract(_ source: String) throws -> ContractSpec {
        try SpecReader.spec(from: SpecSource.yaml(source: source), file: "metrics.yaml")
            .source.contract
    }
}
