import Foundation
import Testing

@testable import Cloud

@Suite("As botocore resolves it")
struct BotocoreResolutionTests {
    @Test("Credentials, region and endpoints of random homes", arguments: [1, 2])
    func agrees(seed: Int) async throws {
        let home = try TemporaryHome()
        let count = Int(ProcessInfo.processInfo.environment["RANDOM_HOMES"] ?? "") ?? 40
        let first = Int(ProcessInfo.processInfo.environment["RANDOM_SEED"] ?? "") ?? 0
        let cases = try await BotocoreResolution.random(
            seed: first + seed, count: count, folder: home.path)
        #expect(cases.count == count)
        for expected in cases {
            let note = "seed \(first + seed), home \(expected.number)"
            await compareCredentials(expected, note)
            compareEndpoints(expected, note)
        }
    }

    private func ours(
        _ expected: BotocoreResolution, adding more: [String: String] = [:]
    ) throws -> AWSConfiguration {
        let variables = expected.environment.merging(more) { $1 }
        return try AWSConfiguration(
            environment: AWSEnvironment(variables: variables, home: variables["HOME"] ?? ""),
            profile: expected.profile)
    }

    private func compareCredentials(_ expected: BotocoreResolution, _ note: String) async {
        do {
            let chain = CredentialsChain(
                context: CredentialsContext(
                    configuration: try ours(expected), http: CurlClient(),
                    now: { Date() }, pause: .milliseconds(1)))
            let credentials = try await chain.credentials()
            // botocore looks at sign-in for every client, that of STS too.
            if expected.credentials.error?.contains("SSO token provider") == true { return }
            let place = await chain.reports.first { $0.finding.hasPrefix("answered") }?.place
            #expect(
                place == expected.credentials.method.flatMap { BotocoreResolution.places[$0] },
                "\(note): botocore has \(expected.credentials)")
            #expect(credentials?.accessKeyID == expected.credentials.key, "\(note)")
            #expect(credentials?.secretAccessKey == expected.credentials.secret, "\(note)")
            #expect(credentials?.sessionToken == expected.credentials.token, "\(note)")
        } catch CredentialsFailure.noneFound {
            #expect(expected.credentials.method == "none", "\(note): \(expected.credentials)")
        } catch {
            #expect(
                expected.credentials.error != nil,
                "\(note): ours \(error), botocore \(expected.credentials)")
        }
    }

    private func compareEndpoints(_ expected: BotocoreResolution, _ note: String) {
        guard let configuration = try? ours(expected, adding: expected.ignoring) else {
            #expect(expected.credentials.error != nil, "\(note)")
            return
        }
        #expect((try? configuration.configuredRegion()) == expected.region.name, "\(note)")
        for (name, endpoint) in expected.endpoints {
            guard let service = BotocoreResolution.services[name] else {
                Issue.record("\(name)")
                continue
            }
            // Ours: S3 has a region, as all of our buckets have; sign-in is looked at when it is used.
            if service == .s3, expected.region.name == nil { continue }
            if endpoint.error?.contains("SSO token provider") == true { continue }
            do {
                let found = try configuration.endpoint(for: service)
                #expect(found.url == endpoint.url, "\(note), \(name): \(endpoint)")
                #expect(found.region == endpoint.region, "\(note), \(name): \(endpoint)")
            } catch {
                #expect(endpoint.error != nil, "\(note), \(name): ours \(error), \(endpoint)")
            }
        }
    }
}
