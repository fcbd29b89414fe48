import Cloud
import CloudTestSupport
import Models
import Narrate
import Synchronization
import Testing

/// A batch job takes a hundred questions and half a minute in the binary; here it is the model itself
/// that is asked, with the policies of docs/aws-bedrock.md.
@Suite("What docs/aws-bedrock.md says that batch jobs must be allowed")
struct AWSBatchPermissionTests {
    private static let row = "a writer with `batch`, of `run`"

    @Test("is enough and all used, and without a part the part is named")
    func jobs() async throws {
        let document = try DocumentedPolicies.plain()
        let world = try await PolicyWorld.ready.value
        let names = world.names("acme", tables: PolicyWorld.region)
        let needs = try #require(document.besides[Self.row])
        for part in needs.always {
            let rest = needs.always.filter { $0 != part } + ["ask model"]
            let (reply, notices, _) = try await answer(
                in: world, allowed: try document.policy(rest, names))
            #expect(!reply.isBatched, "without \(part)")
            let statement = try #require(document.statements[part])
            #expect(statement.isNamed(in: "\(notices)", names), "without \(part): \(notices)")
        }
        let (reply, notices, used) = try await answer(
            in: world, allowed: try document.policy(needs.always, names))
        #expect(reply.isBatched, "\(notices)")
        let allowed = needs.always.compactMap { document.statements[$0] }.flatMap(\.actions)
        #expect(Set(allowed).subtracting(used) == [], "allowed, and never asked for")
    }

    private func answer(
        in world: PolicyWorld, allowed policy: String
    ) async throws -> (ModelReply, [BatchNotice], used: Set<String>) {
        let user = try await world.user(allowed: policy)
        let client = world.client(as: user)
        let root = S3Address(bucket: "batches-of-tests", key: "in")
        var batch = BatchOptions(
            role: "arn:aws:iam::000000000000:role/anything", input: root.appending("questions"),
            output: root.appending("answers"))
        batch.fewest = 1
        batch.quiet = .milliseconds(1)
        batch.interval = .milliseconds(1)
        let notices = Mutex<[BatchNotice]>([])
        let onDemand = BedrockModel(
            options: BedrockOptions(
                model: "amazon.nova-lite-v1:0", region: PolicyWorld.region), client: client)
        let model = BatchModel(
            onDemand: onDemand, options: batch, client: client,
            notice: { notice in notices.withLock { $0.append(notice) } })
        // A question of its own, since a job is known by its questions.
        let reply = try await model.answer(
            ModelRequest(
                system: "s", prompt: user.accessKeyID, schema: "{}", maximumOutputTokens: 64))
        return (reply, notices.withLock(\.self), try await world.actions(of: user))
    }
}
