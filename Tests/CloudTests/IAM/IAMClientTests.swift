import Cloud
import CloudTestSupport
import SalesCore
import Testing

@Suite("Roles")
struct IAMClientTests {
    private let trust = PolicyDocument([
        .init(
            "Runner", allow: ["sts:AssumeRole"], to: ["AWS": ["arn:aws:iam::000000000000:root"]])
    ])
    private let policy = PolicyDocument([
        .init("All", allow: ["dynamodb:ListTables"], on: ["*"])
    ])

    private func iam() async throws -> IAMClient { IAMClient(try await Ministack.client()) }

    @Test("Made once, however often it is asked for")
    func makes() async throws {
        let (iam, name) = (try await iam(), Ministack.name("role"))
        #expect(try await iam.role(name) == nil)
        let arn = try await iam.createRole(
            name, trust: trust, description: "Acme and sons", tags: ["tenant": "acme", "a": "b"])
        #expect(arn.description == "arn:aws:iam::000000000000:role/\(name)")
        let again = try await iam.createRole(name, trust: trust, description: "Acme and sons")
        #expect(again == arn)
        #expect(try await iam.role(name) == arn)
    }

    @Test("It may do what its policy says, and nothing once that is taken away")
    func allows() async throws {
        let (iam, name) = (try await iam(), Ministack.name("role"))
        let arn = try await iam.createRole(name, trust: trust, description: "")
        let session = RoleCredentials(
            RoleRequest(roleARN: arn.description, sessionName: "test"), source: Ministack.root,
            sts: try await Ministack.sts())
        let client = try await Ministack.client(as: session)
        func lists() async -> Bool {
            var call = AWSCall(.dynamoDB, "ListTables", on: "all tables")
            call.headers = [
                "Content-Type": "application/x-amz-json-1.0",
                "X-Amz-Target": "DynamoDB_20120810.ListTables",
            ]
            call.body = .bytes(Array("{}".utf8))
            return await (try? client.send(call)) != nil
        }
        #expect(await !lists())
        try await iam.putPolicy(policy, named: "tenant-data", of: name)
        #expect(await lists())
        try await iam.deletePolicy(named: "tenant-data", of: name)
        #expect(await !lists())
    }

    @Test("Taking away what is not there is no failure")
    func removes() async throws {
        let (iam, name) = (try await iam(), Ministack.name("role"))
        _ = try await iam.createRole(name, trust: trust, description: "")
        for _ in 0..<2 {
            try await iam.deletePolicy(named: "tenant-data", of: name)
            try await iam.deleteRole(name)
        }
        #expect(try await iam.role(name) == nil)
    }

    @Test("Whoever may not is told what is missing")
    func refuses() async throws {
        let (iam, name) = (try await iam(), Ministack.name("role"))
        let arn = try await iam.createRole(name, trust: trust, description: "")
        let session = RoleCredentials(
            RoleRequest(roleARN: arn.description, sessionName: "test"), source: Ministack.root,
            sts: try await Ministack.sts())
        let powerless = IAMClient(try await Ministack.client(as: session))
        let failure = await #expect(throws: AWSFailure.self) {
            _ = try await powerless.createRole("other", trust: trust, description: "")
        }
        let remedy = failure?.remedy ?? ""
        #expect(remedy.hasPrefix("Allow iam:CreateRole on "), "\(remedy)")
        #expect(remedy.contains("role/other"), "\(remedy)")
        #expect(failure?.exitCode == .credentials)
    }
}
