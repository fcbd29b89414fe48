import SalesCore
import Spec
import Testing

@Suite("Reading the spellings of a column")
struct SpellingReaderTests {
    @Test("Other spellings of one value may differ in case and spaces only, and name the value too")
    func oneValue() throws {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(
                columns: "x: {type: text, aliases: {Shop: [SHOP, \" shop\", store, Store]}}"),
            file: "metrics.yaml")
        #expect(
            spec.source.column(named: "x")?.aliases == [
                "Shop": ["SHOP", " shop", "store", "Store"]
            ]
        )
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal(
            "aliases: {a: [z], b: [z]}",
            "source.columns.x.aliases.b: 'z' already stands for 'a'. "
                + "A spelling can mean one value."),
        refusal(
            "aliases: {a: [Z], b: [z]}",
            "source.columns.x.aliases.b: 'z' differs from 'Z', which stands for 'a', in case and "
                + "spaces only. A spelling can mean one value."),
        refusal(
            "aliases: {a: [\"caf\\u00e9\"], b: [\"cafe\\u0301\"]}",
            "source.columns.x.aliases.b: 'caf\u{E9}' already stands for 'a'. "
                + "A spelling can mean one value."),
        refusal(
            "aliases: {EMEA: [Europe], Europe: [EU]}",
            "source.columns.x.aliases.EMEA: 'Europe' already stands for 'Europe'. "
                + "A spelling can mean one value."),
        refusal(
            "values: [open, won], aliases: {won: [Open]}",
            "source.columns.x.aliases.won: 'Open' differs from 'open', which stands for 'open', "
                + "in case and spaces only. A spelling can mean one value."),
        refusal(
            "values: [open, won], aliases: {wonn: [W]}",
            "source.columns.x.aliases: 'wonn' is not among 'values'. Did you mean 'won'?"),
        refusal(
            "values: []",
            "source.columns.x.values: is an empty list. List the values, or leave the key out."),
        refusal(
            "values: [open, won, open]",
            "source.columns.x.values: 'open' stands twice. "
                + "Keep one."),
        refusal(
            "values: [open, \"Open \"]",
            "source.columns.x.values: 'open' and 'Open ' differ in case and spaces only. "
                + "Keep one."),
    ]

    private static func refusal(_ keys: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(columns: "x: {type: text, \(keys)}"), says)
    }
}
