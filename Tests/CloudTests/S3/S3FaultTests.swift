import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import Synchronization
import TestSupport
import Testing

@Suite("S3 with faults on the way", .serialized)
struct S3FaultTests {
    private func setUp(
        _ faults: [String], before emulator: S3Emulator = .moto, clock: TestClock = TestClock()
    ) async throws -> (S3Client, FaultProxy, S3Address) {
        let bucket = try await emulator.bucket(try await emulator.client())
        let proxy = try await FaultProxy(before: emulator)
        let endpoint = AWSEndpoint(url: proxy.url, region: "us-east-1", isCustom: true)
        let client = AWSClient(
            http: CurlClient(),
            credentials: FixedCredentials(
                accessKeyID: S3Emulator.key, secretAccessKey: S3Emulator.secret),
            endpoint: { _ in endpoint }, clock: clock.retryClock)
        try await proxy.expect(faults)
        return (
            S3Client(client, partSize: 5 << 20), proxy, S3Address(bucket: bucket, key: "object")
        )
    }

    private let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 17 >> 2) }

    @Test(
        "What may succeed later is sent again, and stored once",
        arguments: [["500"], ["503", "503"], ["reset"], ["lost"], ["slow-down", "reset"]])
    func repeats(faults: [String]) async throws {
        let clock = TestClock()
        let (client, proxy, address) = try await setUp(faults, clock: clock)
        try await client.put(.bytes(bytes), at: address)
        #expect(try await client.bytes(address) == bytes)
        let puts = try await proxy.log().filter { $0.hasPrefix("PUT") }
        #expect(puts.count == faults.count + 1)
        // Where a kept connection was reset, libcurl has asked once more by itself.
        #expect(1...faults.count ~= clock.slept.count)
    }

    @Test("A service that asks for patience is given it")
    func waits() async throws {
        let clock = TestClock()
        let (client, proxy, address) = try await setUp(["slow-down"], clock: clock)
        try await client.put(.bytes(bytes), at: address)
        #expect(try await proxy.log().count == 2)
        let waited = try #require(clock.slept.first)
        #expect(waited >= .milliseconds(1990))
    }

    @Test("After three attempts it is a failure that says what and where")
    func givesUp() async throws {
        let (client, proxy, address) = try await setUp(["500", "500", "500", "500"])
        let failure = await #expect(throws: AWSFailure.self) {
            try await client.put(.bytes([1]), at: address)
        }
        #expect(failure?.isTransient == true)
        #expect(failure?.summary.contains("PutObject on s3://\(address.bucket)/object") == true)
        #expect(try await proxy.log().count == 3)
    }

    @Test(
        "A write whose answer was lost is not taken for another's", arguments: S3Emulator.allCases)
    func recognisesItself(emulator: S3Emulator) async throws {
        let (client, proxy, address) = try await setUp(["lost"], before: emulator)
        let options = S3PutOptions(mustBeNew: true)
        let object = try await client.put(.bytes(bytes), at: address, options: options)
        #expect(object.size == bytes.count)
        #expect(try await proxy.log().map { $0.prefix(4) } == ["PUT ", "PUT ", "HEAD"])
    }

    @Test(
        "A download goes on where it broke off, each byte handed on once",
        arguments: [["truncate"], ["truncate", "truncate"], ["truncate", "503", "reset"]])
    func resumes(faults: [String]) async throws {
        let (client, proxy, address) = try await setUp([])
        try await client.put(.bytes(bytes), at: address)
        try await proxy.expect(faults)
        #expect(try await client.bytes(address) == bytes)
    }

    @Test("What the receiver throws ends a download, and is what is thrown")
    func stops() async throws {
        struct Enough: Error {}
        let (client, proxy, address) = try await setUp([])
        try await client.put(.bytes(bytes), at: address)
        try await proxy.expect([])
        await #expect(throws: Enough.self) {
            try await client.get(address) { _ in throw Enough() }
        }
        #expect(try await proxy.log().count == 1)
    }

    @Test("An upload in parts that fails leaves nothing behind")
    func abortsParts() async throws {
        let big = [UInt8](repeating: 7, count: 11 << 20)
        let (client, proxy, address) = try await setUp(
            ["pass"] + [String](repeating: "500", count: 9))
        await #expect(throws: AWSFailure.self) { try await client.put(.bytes(big), at: address) }
        let log = try await proxy.log()
        #expect(log.last?.hasPrefix("DELETE /\(address.bucket)/object?uploadId=") == true)
        await #expect(throws: AWSFailure.self) { try await client.head(address) }
    }

    @Test(
        "A clock that is wrong by hours is corrected by the service's own",
        arguments: [7200.0, -7200])
    func correctsClock(seconds: Double) async throws {
        let clock = TestClock(ahead: seconds)
        let (client, proxy, address) = try await setUp([], before: .swift, clock: clock)
        try await client.put(.bytes(bytes), at: address)
        try await client.head(address)
        #expect(try await proxy.log().map { $0.prefix(4) } == ["PUT ", "PUT ", "HEAD"])
        #expect(clock.slept.isEmpty)
    }

    @Test("An expired token is not sent again, and ends with 4")
    func refusesExpired() async throws {
        let (client, proxy, address) = try await setUp(["expired"])
        let failure = await #expect(throws: AWSFailure.self) {
            try await client.put([1], at: address)
        }
        #expect(failure?.exitCode == .credentials)
        #expect(failure?.remedy?.contains("Sign in again") == true)
        #expect(try await proxy.log().count == 1)
    }
}
