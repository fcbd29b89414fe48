import Foundation
import TestSupport
import Testing

@Suite("What docs/aws.md says that a command must be allowed")
struct AWSPermissionTests {
    private let plain: DocumentedPolicies
    private let pooled: DocumentedPolicies

    init() throws {
        plain = try .plain()
        pooled = try .pooled()
    }

    @Test("Every command that it names is tried, and nothing it names is unknown")
    func complete() {
        #expect(Set(plain.commands.keys) == Set(Situation.all(.own).map(\.command)))
        for document in [plain, pooled] {
            #expect(document.statements.values.allSatisfy { !$0.actions.isEmpty })
        }
        #expect(named(in: plain) == Set(plain.statements.keys))
        #expect(!changed.isEmpty)
        #expect(changed.subtracting(named(in: pooled)) == [])
    }

    @Test(
        "is enough and all used, and without a part the part is named",
        arguments: Situation.all(.own))
    func command(_ situation: Situation) async throws {
        let needs = try #require(plain.commands[situation.command])
        try await hold(situation, to: needs, taking: needs.always, by: plain)
    }

    @Test("is needed besides, for what not every job has", arguments: Situation.more)
    func besides(_ situation: Situation) async throws {
        let command = try #require(plain.commands[situation.command])
        let rows = try situation.besides.map { try #require(plain.besides[$0], "\($0)") }
        let besides = rows.flatMap(\.always)
        let isInstead = besides.contains { command.always.contains($0) }
        let needs = DocumentedPolicies.Needs(
            always: isInstead ? besides : command.always + besides,
            afterFailure: isInstead ? [] : command.afterFailure)
        try await hold(
            situation, to: needs, taking: besides.filter { !command.always.contains($0) },
            by: plain)
    }

    @Test(
        "is the same where all tenants share a table, but for what docs/aws-dynamodb.md changes",
        arguments: Situation.all(.pooled))
    func pooled(_ situation: Situation) async throws {
        let needs = try #require(pooled.commands[situation.command])
        let parts = needs.always.filter(changed.contains)
        guard !parts.isEmpty else { return }
        try await hold(situation, to: needs, taking: parts, by: pooled)
    }

    @Test("does not reach another tenant's items in a table that all share")
    func leadingKeys() async throws {
        let world = try await PolicyWorld.ready.value
        let needs = try #require(pooled.commands["`tables`"])
        var names = world.names("repeats-pooled", tables: PolicyWorld.Layout.pooled.region)
        func tables(of tenant: String) async throws -> Workdir.Outcome {
            try await world.run(
                ["tables", "--tenant", tenant, "--job", "\(tenant).yaml", "--home", "homes/other"],
                allowed: try pooled.policy(needs.all, names)
            ).outcome
        }
        #expect(try await tables(of: "repeats-pooled").code == 0)
        #expect(try await tables(of: "acme-pooled").code == 4)
        // A name that begins as another does is another.
        names["<id>"] = "repeats"
        #expect(try await tables(of: "repeats-pooled").code == 4)
    }

    /// Statements that are others where all tenants share a table.
    private var changed: Set<String> {
        Set(pooled.statements.keys.filter { pooled.statements[$0] != plain.statements[$0] })
    }

    private func named(in document: DocumentedPolicies) -> Set<String> {
        Set((Array(document.commands.values) + Array(document.besides.values)).flatMap(\.all))
    }

    /// Tries the command without each of `parts`, in the order in which they are needed, then with
    /// all that it needs.
    private func hold(
        _ situation: Situation, to needs: DocumentedPolicies.Needs, taking parts: [String],
        by document: DocumentedPolicies
    ) async throws {
        let world = try await PolicyWorld.ready.value
        let names = world.names(situation.tenant, tables: situation.tables)
        var used: Set<String> = []
        var attempts = 0
        func attempt(_ statements: [String]) async throws -> Workdir.Outcome {
            attempts += 1
            // What was begun goes on where it stopped.
            let home = "homes/" + situation.arguments(0).joined().filter(\.isLetter)
            let (outcome, asked) = try await world.run(
                situation.arguments(attempts) + ["--home", home],
                allowed: try document.policy(statements, names))
            used.formUnion(asked)
            return outcome
        }
        for part in parts {
            let outcome = try await attempt(needs.all.filter { $0 != part })
            let statement = try #require(document.statements[part])
            #expect(outcome.code == situation.refusal, "without \(part): \(outcome)")
            #expect(
                statement.isNamed(in: outcome.output + outcome.errors, names),
                "without \(part): \(outcome)")
        }
        let outcome = try await attempt(needs.all)
        #expect(outcome.code == 0, "\(outcome)")
        let allowed = parts.compactMap { document.statements[$0] }.flatMap(\.actions)
        #expect(Set(allowed).subtracting(used) == [], "allowed, and never asked for")
    }
}
