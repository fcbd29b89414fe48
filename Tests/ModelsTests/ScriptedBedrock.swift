import Cloud
import CloudTestSupport
import Foundation
import Models
import Narrate
import TestSupport

/// A real server that speaks Bedrock's protocols from a script; `Fixtures/bedrock_server.py` says
/// which model answers what.
enum ScriptedBedrock {
    static let script = fixture("bedrock_server.py")
    static let shared = Result { try LocalServer(script: script) }

    /// The same with batch jobs, whose objects stand in moto's S3.
    private static let withJobs = Task { try await start() }

    static func start() async throws -> LocalServer {
        let storage = try await MotoServer.url()
        return try await blocking {
            try LocalServer(
                script: script, python: Python.executable.path(),
                arguments: [storage])
        }
    }

    static func jobs() async throws -> LocalServer { try await withJobs.value }

    static func client(url: String, storage: String = "", http: any HTTPClient = CurlClient())
        -> AWSClient
    {
        AWSClient(
            http: http,
            credentials: FixedCredentials(accessKeyID: "AKID", secretAccessKey: "secret"),
            endpoint: { service in
                AWSEndpoint(
                    url: service == .s3 ? storage : url, region: "eu-west-1", isCustom: true)
            },
            clock: TestClock().retryClock)
    }

    static func model(
        _ name: String, url: String? = nil, guardrail: Guardrail? = nil,
        timeout: Duration = .seconds(20)
    ) throws -> BedrockModel {
        BedrockModel(
            options: BedrockOptions(model: name, region: "eu-west-1", guardrail: guardrail),
            client: client(url: try url ?? shared.get().url), timeout: timeout)
    }

    /// Where nothing listens: a port that no server gets unless it asks for it.
    static let deadURL = "http://127.0.0.1:1"

    /// What the server was asked last.
    static func last(_ url: String) async throws -> Asked {
        let response = try await CurlClient().send(HTTPRequest(.get, url + "/last"))
        return try JSONDecoder().decode(Asked.self, from: Data(response.body))
    }

    struct Asked: Decodable {
        let path: String
        let headers: [String: String]
        let body: String
    }
}

/// Models that collect their questions for batch jobs.
enum ScriptedBatch {
    static func options(
        fewest: Int = 1, quiet: Duration = .milliseconds(20)
    ) async throws -> BatchOptions {
        let storage = try await MotoServer.client()
        let bucket = try await S3Emulator.moto.bucket(S3Client(storage))
        var options = BatchOptions(
            role: "arn:aws:iam::123456789012:role/batch",
            input: S3Address(bucket: bucket, key: "in"),
            output: S3Address(bucket: bucket, key: "out"))
        options.fewest = fewest
        options.quiet = quiet
        options.interval = .milliseconds(10)
        return options
    }

    static func model(
        _ name: String, options: BatchOptions? = nil, url: String? = nil,
        timeout: Duration = .seconds(20), notices: Notices = Notices()
    ) async throws -> BatchModel {
        let server = try await ScriptedBedrock.jobs().url
        let client = ScriptedBedrock.client(
            url: url ?? server, storage: try await MotoServer.url(),
            http: CurlClient(maximumTransfers: 64))
        let batch: BatchOptions
        if let options { batch = options } else { batch = try await self.options() }
        let onDemand = BedrockModel(
            options: BedrockOptions(model: name, region: "eu-west-1"), client: client,
            timeout: timeout)
        return BatchModel(
            onDemand: onDemand, options: batch, client: client, notice: { notices.add($0) })
    }
}
