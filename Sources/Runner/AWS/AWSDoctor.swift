import Cloud
import Foundation
import SalesCore
import Storage

/// Looks at what a job needs of AWS besides its inputs and stores: who asks, and whether bucket
/// and secrets let them.
struct AWSDoctor: Sendable {
    let job: Job
    let places: JobPlaces

    /// Whether Bedrock is called with a key of its own.
    var hasBedrockKey: Bool {
        (try? places.aws.configuration(in: job.region))?.bedrockToken != nil
    }

    /// Who asks. Where that is not known, it is told once, and no part on AWS need be looked at.
    func examineIdentity() async -> [Examination] {
        var results: [Examination] = []
        if hasBedrockKey, job.writer.provider == "bedrock" {
            results.append(
                Examination(
                    subject: "Bedrock API key", isHealthy: true,
                    finding: "AWS_BEARER_TOKEN_BEDROCK stands in for credentials at Bedrock",
                    remedy: nil))
        }
        guard job.signsForAWS(hasBedrockKey: hasBedrockKey) else { return results }
        results.append(await examineCredentials())
        if results.allSatisfy(\.isHealthy) {
            results.append(
                await Examination.of("AWS identity") { try await identity(as: nil) })
        }
        if let last = results.indices.last, !results[last].isHealthy {
            results[last].finding += " Nothing else on AWS was looked at."
        }
        return results
    }

    /// What whoever asks may do.
    func examineParts() async -> [Examination] {
        guard job.signsForAWS(hasBedrockKey: hasBedrockKey) else { return [] }
        var results: [Examination] = []
        for tenant in job.tenants where tenant.role != nil {
            results.append(
                await Examination.of("role of \(tenant.tenant.id)") {
                    try await identity(as: try places.role(of: tenant.tenant.id))
                })
        }
        if places.isArchiveRemote {
            for tenant in job.tenants {
                results.append(
                    await Examination.of("archive of \(tenant.tenant.id)") {
                        try await probeArchive(of: tenant.tenant.id)
                    })
            }
        }
        for reference in secrets {
            results.append(
                await Examination.of("secret \(reference.secret)") {
                    _ = try await Secrets(aws: places.aws, region: job.region)
                        .text(of: .secret(reference))
                    return "can be read"
                })
        }
        if case .bedrock(let choice) = job.writer, job.writer.isBatched {
            results.append(
                await Examination.of("batch jobs") {
                    try await BedrockWriter(choice: choice, region: job.region, aws: places.aws)
                        .probeBatch()
                })
        }
        return results
    }

    private func examineCredentials() async -> Examination {
        await Examination.of("AWS credentials") {
            _ = try await places.aws.client(in: job.region).callerIdentity()
            return Self.finding(try await places.aws.credentialsReports())
        }
    }

    /// What each place said in order, and why those after the one that answered said nothing.
    static func finding(_ reports: [CredentialsReport]) -> String {
        var told = reports.filter { $0.outcome != .notAsked }
            .map { "\($0.place): \($0.finding)" }
        let rest = reports.filter { $0.outcome == .notAsked }.map(\.place)
        let answered = reports.first {
            if case .answered = $0.outcome { true } else { false }
        }
        if let answered, !rest.isEmpty {
            told.append(
                "not asked, since \(answered.place) answered: " + rest.joined(separator: ", "))
        }
        return told.joined(separator: "; ")
    }

    private func identity(as role: RoleRequest?) async throws -> String {
        let identity = try await places.aws.client(in: job.region, as: role).callerIdentity()
        let region = try places.aws.configuration(in: job.region).region()
        return "\(identity.arn) in \(region)"
    }

    /// Lists, puts, reads and removes one small object, as a run would.
    private func probeArchive(of tenant: TenantID) async throws -> String {
        let archive = try places.archive(of: tenant)
        let key = try ArchiveKeys.tenant(tenant).appending("probe/\(UUID().uuidString)")
        _ = try await archive.list(key)
        try await archive.put(key, [0x0A])
        _ = try await archive.get(key)
        try await archive.remove(key)
        return "\(archive.place) can be listed, written, read and cleared"
    }

    private var secrets: [SecretReference] {
        guard case .ollama(let url, _, let headers) = job.writer else { return [] }
        let settings = [url] + (headers ?? [:]).sorted { $0.key < $1.key }.map(\.value)
        return settings.compactMap {
            if case .secret(let reference) = $0 { reference } else { nil }
        }
    }
}

extension Examination {
    /// Healthy with what `look` finds, else with what keeps it from finding anything.
    static func of(_ subject: String, _ look: () async throws -> String) async -> Examination {
        do {
            return Examination(
                subject: subject, isHealthy: true, finding: try await look(), remedy: nil)
        } catch {
            let record = ErrorRecord(error)
            return Examination(
                subject: subject, isHealthy: false, finding: record.summary, remedy: record.remedy)
        }
    }
}
