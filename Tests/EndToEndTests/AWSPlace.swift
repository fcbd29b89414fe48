import Cloud
import CloudTestSupport
import Foundation
import TestSupport
import Testing

/// An account of moto's, reached through a proxy that cuts connections when it is told to.
struct AWSPlace: Sendable {
    let account = MotoAccount()
    let proxy: FaultProxy
    let bucket: String

    /// With an empty bucket; moto knows one of a name only, whatever the account.
    init(bucket: String = "test-\(UUID().uuidString.lowercased())") async throws {
        self.bucket = bucket
        proxy = try await FaultProxy(account: account)
        try await s3().createBucket(bucket)
    }

    /// Of the binary, so that it finds all of AWS here.
    var environment: [String: String] {
        [
            "AWS_ENDPOINT_URL": proxy.url, "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": "us-east-1",
            "AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": "/none",
            "AWS_SHARED_CREDENTIALS_FILE": "/none",
        ]
    }

    /// A small job with tables and archive here.
    func workdir(bucket: String? = nil) throws -> Workdir {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write(
            Workdir.smallJob + """

                region: us-east-1
                store: {kind: dynamodb}
                archive: {url: "s3://\(bucket ?? self.bucket)/kept"}
                """, to: "job.yaml")
        return work
    }

    /// What a command comes to.
    func run(_ work: Workdir, _ words: [String]) async throws -> Workdir.Outcome {
        try await blocking { [environment] in try work.run(words, environment: environment) }
    }
}

// MARK: - What is there, past the proxy

extension AWSPlace {
    private func s3() async throws -> S3Client {
        S3Client(try await MotoServer.client(http: account.client(over: CurlClient())))
    }

    /// The objects of the bucket with their bytes, by key.
    func objects() async throws -> [String: Data] {
        let client = try await s3()
        var objects: [String: Data] = [:]
        for object in try await client.list(S3Address(bucket: bucket, key: "")) {
            let address = S3Address(bucket: bucket, key: object.key)
            objects[object.key] = Data(
                try await client.piece(of: address, from: 0, count: 1 << 24).bytes)
        }
        return objects
    }

    /// The items of a table; none where there is no table.
    func items(of table: String) async throws -> [DynamoDBItem] {
        let client = try await MotoServer.dynamoDB(account: account)
        guard try await client.tableExists(table) else { return [] }
        var found: [DynamoDBItem] = []
        try await client.allItems(in: table) { found += $0 }
        return found
    }
}
