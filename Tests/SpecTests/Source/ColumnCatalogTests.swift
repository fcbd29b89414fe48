import Testing

@testable import Spec

@Suite("Looking up columns")
struct ColumnCatalogTests {
    @Test("A column with a mistake of its own is not called unknown as well")
    func toldOnce() {
        let found = problems(
            SpecSource.yaml(
                columns: "fee: {type: mony}", metrics: "fees: {aggregate: sum, of: fee}"))
        #expect(
            found.map(\.text) == [
                "source.columns.fee.type: unknown value 'mony'. Did you mean 'money'?"
            ])
    }

    @Test("Only fitting columns are suggested")
    func suggestions() {
        let found = problems(
            SpecSource.yaml(metrics: "x: {aggregate: sum, of: region}"))
        #expect(
            found.map(\.text) == [
                "metrics.x.of: 'region' is a text column, not a number column. "
                    + "Known: revenue, cost, units, weight, discount."
            ])
    }

    @Test(arguments: [("integer", "an integer"), ("text", "a text")])
    func articles(_ word: String, _ withArticle: String) {
        #expect(article(word) == withArticle)
    }
}
