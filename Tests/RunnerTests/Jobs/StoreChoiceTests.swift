import Testing

@testable import Runner

@Suite("StoreChoice")
struct StoreChoiceTests {
    @Test(
        "Only pooled tenants share a table",
        arguments: [
            (DynamoDBChoice(), nil), (DynamoDBChoice(table: "ours"), nil),
            (DynamoDBChoice(mode: .pooled), "salestalk"),
            (DynamoDBChoice(mode: .pooled, table: "ours"), "ours"),
        ])
    func table(choice: DynamoDBChoice, name: String?) { #expect(choice.table == name) }
}
