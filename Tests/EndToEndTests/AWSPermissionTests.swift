import Foundation
import TestSupport
import Testing

/// A command at work, as docs/aws.md names it.
struct Situation: Sendable, CustomTestStringConvertible {
    let command: String
    let tenant: String
    /// Of the tenant's tables.
    var tables = PolicyWorld.region
    /// What it needs besides, by the document's words.
    var besides: [String] = []
    /// How it ends where something is not allowed.
    var refusal: Int32 = 4
    /// Of the attempt with this number, from 1.
    let arguments: @Sendable (Int) -> [String]

    init(
        _ command: String, _ tenant: String = "acme", tables: String = PolicyWorld.region,
        besides: [String] = [], refusal: Int32 = 4,
        _ arguments: @escaping @Sendable (Int) -> [String]
    ) {
        self.command = command
        self.tenant = tenant
        self.tables = tables
        self.besides = besides
        self.refusal = refusal
        self.arguments = arguments
    }

    var testDescription: String { ([command] + besides).joined(separator: ", ") }
}

extension Situation {
    private static func onJob(_ words: [String], _ job: String = "acme") -> [String] {
        words + ["--job", "\(job).yaml"]
    }

    private static let first = "`run`, a tenant's first in an account"
    private static let later = "`run`, from then on"
    private static let anew = "`report --regenerate`, `report --diff`"

    /// Of a tenant, as it was read.
    private static let export =
        "tenant=acme/raw/1ada5f14c382d445a3e565f3d8809b9c32ffec41424789ab205f4275b6e5fcfd.csv.gz"

    static let all = [
        Situation("`plan`") { _ in ["plan", "acme.yaml"] },
        Situation(first, "first", tables: "eu-west-5") { _ in
            ["run", "first.yaml", "--as-of", "2025-11-05"]
        },
        Situation(later, "again") { ["run", "again.yaml", "--as-of", "2025-11-\(10 + $0)"] },
        Situation("`run`, with nothing new", "repeats") { _ in
            ["run", "repeats.yaml", "--as-of", "2025-11-07"]
        },
        Situation("`ingest`", "uploads") {
            onJob(["ingest", "upload\($0).csv", "--tenant", "uploads"], "uploads")
        },
        Situation("`doctor`", refusal: 1) { _ in ["doctor", "acme.yaml"] },
        Situation("`tables`") { _ in onJob(["tables", "--tenant", "acme"]) },
        Situation("`check`") { _ in onJob(["check", "text.txt", "--tenant", "acme"]) },
        Situation("`report`") { _ in onJob(["report", "--tenant", "acme"]) },
        Situation(anew) { _ in onJob(["report", "--tenant", "acme", "--regenerate"]) },
        Situation(anew) { _ in onJob(["report", "--tenant", "acme", "--diff"]) },
        Situation("`verify`") { _ in ["verify", "s3://archive-of-tests/kept/tenant=acme"] },
        Situation("`archive list`", "*") { _ in onJob(["archive", "list", "--link", "1h"]) },
        Situation("`archive get`") { _ in onJob(["archive", "get", export]) },
        Situation("`archive prune`", "prunes") { _ in
            onJob(["archive", "prune", "--keep", "1", "--tenant", "prunes"], "prunes")
        },
        Situation("`tenant add`", "added", tables: "eu-west-6") { _ in
            onJob(["tenant", "add", "added"], "added")
        },
        Situation("`tenant list`, `tenant usage`") { _ in onJob(["tenant", "list"]) },
        Situation("`tenant list`, `tenant usage`") { _ in onJob(["tenant", "usage"]) },
        Situation("`tenant show`") { _ in onJob(["tenant", "show", "acme"]) },
        Situation("`tenant audit`") { _ in onJob(["tenant", "audit", "--verify"]) },
        Situation("`tenant export`", "leaves") {
            onJob(["tenant", "export", "leaves", "--to", "export\($0)"], "leaves")
        },
        Situation("`tenant remove`", "removed") { _ in
            onJob(["tenant", "remove", "removed", "--yes", "--to", "removed"], "removed")
        },
    ]

    /// From a tenant's first day to its last, in this order.
    static let pooled = [
        Situation("`tenant add`", "shares") { _ in onJob(["tenant", "add", "shares"], "shares") },
        Situation(later, "shares") { _ in ["run", "shares.yaml", "--as-of", "2025-11-05"] },
        Situation("`tables`", "shares") { _ in onJob(["tables", "--tenant", "shares"], "shares") },
        Situation("`tenant remove`", "shares") { _ in
            onJob(["tenant", "remove", "shares", "--yes", "--to", "shares"], "shares")
        },
    ]

    /// Of these, only what is needed besides is taken away.
    static let more = [
        Situation(
            "`tenant add`", "equipped", tables: "eu-west-7",
            besides: ["`tenant add --kms`", "`tenant add --role`"]
        ) { _ in onJob(["tenant", "add", "equipped", "--kms", "--role"], "equipped") },
        Situation(
            "`tenant remove`", "owns",
            besides: [
                "`tenant remove` of a tenant that has a role",
                "`tenant remove` of a tenant that has a key",
            ]
        ) { _ in
            onJob(["tenant", "remove", "owns", "--yes", "--no-export"], "owns")
        },
        Situation(later, "acts", besides: ["a tenant with a `role`"]) {
            ["run", "acts.yaml", "--as-of", "2025-11-\(10 + $0)"]
        },
        Situation(later, "hides", besides: ["`{secret: …}` (`run`, `doctor`)"]) {
            ["run", "hides.yaml", "--as-of", "2025-11-\(10 + $0)"]
        },
        Situation("`doctor`", besides: ["a writer on Bedrock (`run`, `doctor`)"], refusal: 1) {
            _ in ["doctor", "asks.yaml"]
        },
    ]
}

@Suite("What docs/aws.md says that a command must be allowed")
struct AWSPermissionTests {
    private let document: DocumentedPolicies

    init() throws { document = try DocumentedPolicies() }

    @Test("Every command that it names is tried, and nothing it names is unknown")
    func complete() {
        #expect(Set(document.commands.keys) == Set(Situation.all.map(\.command)))
        let named = (document.commands.values.map { $0 } + document.besides.values)
            .flatMap { $0.always + $0.afterFailure }
        #expect(Set(named) == Set(document.statements.keys))
        #expect(document.statements.values.allSatisfy { !$0.actions.isEmpty })
    }

    @Test("is enough and all used, and without a part the part is named", arguments: Situation.all)
    func command(_ situation: Situation) async throws {
        let needs = try #require(document.commands[situation.command])
        try await hold(situation, to: needs, taking: needs.always)
    }

    @Test("is needed besides, for what not every job has", arguments: Situation.more)
    func besides(_ situation: Situation) async throws {
        let command = try #require(document.commands[situation.command])
        let rows = try situation.besides.map { try #require(document.besides[$0], "\($0)") }
        let besides = rows.flatMap(\.always)
        let isInstead = besides.contains { command.always.contains($0) }
        let needs = DocumentedPolicies.Needs(
            always: isInstead ? besides : command.always + besides,
            afterFailure: isInstead ? [] : command.afterFailure)
        try await hold(
            situation, to: needs, taking: besides.filter { !command.always.contains($0) })
    }

    @Test("is enough where all tenants share a table, with what docs/aws-dynamodb.md changes of it")
    func pooled() async throws {
        let world = try await PolicyWorld.ready.value
        let names = world.names("shares", tables: "eu-west-8")
        let pooled = document.pooled
        for situation in Situation.pooled {
            let needs = try #require(pooled.commands[situation.command])
            let (outcome, _) = try await world.run(
                situation.arguments(1) + ["--home", "homes/shares"],
                allowed: try pooled.policy(needs.always + needs.afterFailure, names))
            #expect(outcome.code == 0, "\(situation): \(outcome)")
        }
    }

    /// Tries the command without each of `parts`, in the order in which they are needed, then with
    /// all that it needs.
    private func hold(
        _ situation: Situation, to needs: DocumentedPolicies.Needs, taking parts: [String]
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
        let all = needs.always + needs.afterFailure
        for part in parts {
            let outcome = try await attempt(all.filter { $0 != part })
            let statement = try #require(document.statements[part])
            #expect(outcome.code == situation.refusal, "without \(part): \(outcome)")
            #expect(
                Self.names(statement, with: names, in: outcome), "without \(part): \(outcome)")
        }
        let outcome = try await attempt(all)
        #expect(outcome.code == 0, "\(outcome)")
        let allowed = parts.compactMap { document.statements[$0] }.flatMap(\.actions)
        #expect(Set(allowed).subtracting(used) == [], "allowed, and never asked for")
    }

    /// Whether a command says which action to allow, and on what.
    private static func names(
        _ statement: DocumentedPolicies.Statement, with names: [String: String],
        in outcome: Workdir.Outcome
    ) -> Bool {
        let resource = DocumentedPolicies.fill(statement.resource, names)
        let said = (outcome.output + outcome.errors).replacing(":*:", with: ":000000000000:")
        return statement.actions.contains { action in
            said.contains("Allow \(action) on \(resource.prefix { $0 != "*" })")
        }
    }
}
