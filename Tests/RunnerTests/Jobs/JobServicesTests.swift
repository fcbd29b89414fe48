import SalesCore
import Spec
import Storage
import Testing

@testable import Runner

@Suite("JobServices")
struct JobServicesTests {
    private func job(_ yaml: String) throws -> Job { try Workshop().job(with: yaml) }

    @Test(
        "Stores",
        arguments: [
            ("{kind: sqlite}", StoreChoice.sqlite),
            ("{kind: dynamodb}", .dynamoDB(DynamoDBChoice())),
            (
                "{kind: dynamodb, region: us-gov-west-1, mode: table_per_tenant}",
                .dynamoDB(DynamoDBChoice(region: "us-gov-west-1"))
            ),
            ("{kind: dynamodb, mode: pooled}", .dynamoDB(DynamoDBChoice(mode: .pooled))),
        ])
    func store(yaml: String, choice: StoreChoice) throws {
        #expect(try job("store: \(yaml)").store == choice)
    }

    @Test(
        "What cannot be is told with its place and its remedy",
        arguments: [
            (
                "store: {kind: sqllite}",
                "3:15: store.kind: unknown value 'sqllite'. Did you mean 'sqlite'?"
            ),
            (
                "store: {}",
                "3:8: store: no 'kind'. Add the key 'kind'."
            ),
            (
                "store: {kind: sqlite, mode: pooled}",
                "3:29: store.mode: means nothing with kind: sqlite. Leave mode out."
            ),
            (
                "store: {kind: dynamodb, mode: shared}",
                "3:31: store.mode: unknown value 'shared'. Known: table_per_tenant, pooled."
            ),
            (
                "store: {kind: dynamodb, region: Frankfurt}",
                "3:33: store.region: 'Frankfurt' is not a region of AWS. "
                    + "Write it as AWS does: eu-central-1."
            ),
            (
                "store: {kind: dynamodb, table: all}",
                "3:25: store: unknown key 'table'. Known: kind, region, mode."
            ),
        ])
    func problem(yaml: String, message: String) throws {
        #expect(try Workshop().problems(with: yaml) == [message])
    }
}
