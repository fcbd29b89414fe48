import Cloud
import Foundation
import Models
import Narrate
public import SalesCore
import Storage

/// One thing that a job needs, and how it stands.
public struct Examination: Codable, Sendable, Hashable {
    public var subject: String
    public var isHealthy: Bool
    public var finding: String
    public var remedy: String?
}

/// Looks at everything a job needs and names the fix; changes nothing but a probe file.
public struct Doctor: Sendable {
    public let home: HomeFolder

    let aws: AWSServices

    public init(home: HomeFolder, aws: AWSServices = AWSServices()) {
        self.home = home
        self.aws = aws
    }

    public func examine(_ job: Job, asOf: Day) async throws -> [Examination] {
        var results = [examineHome(), examineLock()]
        let plan = try await Planner(home: home, aws: aws).plan(job, RunSelection(asOf: asOf))
        let cloud = AWSDoctor(job: job, places: plan.places)
        let identity = await cloud.examineIdentity()
        let isSignedIn = identity.allSatisfy(\.isHealthy)
        results += identity
        for tenant in plan.tenants where isSignedIn || tenant.problem?.exitCode != .credentials {
            results.append(examine(tenant))
        }
        if isSignedIn || job.store == .sqlite {
            for tenant in plan.tenants {
                results.append(await examineStore(of: tenant.tenant.id, in: plan.places))
            }
        }
        if case .folder = job.archive {
            results.append(examineFolder("archive", plan.places.archivePlace))
        }
        if isSignedIn { results += await cloud.examineParts() }
        if isSignedIn || !job.writer.isSignedFor(hasBedrockKey: cloud.hasBedrockKey) {
            results.append(await examineWriter(job))
        }
        return results
    }

    private func examineHome() -> Examination { examineFolder("home", home.path) }

    /// A folder is healthy when a file can be written in it, or it can be made.
    private func examineFolder(_ subject: String, _ path: String) -> Examination {
        var existing = path
        while !FileManager.default.fileExists(atPath: existing) {
            existing = (existing as NSString).deletingLastPathComponent
            if existing.isEmpty { existing = "." }
        }
        let probe = existing + "/.salestalk-probe-\(ProcessInfo.processInfo.processIdentifier)"
        let isWritable = FileManager.default.createFile(atPath: probe, contents: Data([0]))
        try? FileManager.default.removeItem(atPath: probe)
        return Examination(
            subject: subject, isHealthy: isWritable,
            finding: isWritable ? "\(path) can be written" : "\(path) cannot be written",
            remedy: isWritable
                ? nil : "Give this user the right to write there, or choose another with --home.")
    }

    private func examineLock() -> Examination {
        guard FileManager.default.fileExists(atPath: home.lock) else {
            return Examination(subject: "lock", isHealthy: true, finding: "free", remedy: nil)
        }
        do {
            _ = try RunLock(home: home, owner: "doctor")
            return Examination(subject: "lock", isHealthy: true, finding: "free", remedy: nil)
        } catch {
            return Examination(
                subject: "lock", isHealthy: false, finding: error.summary, remedy: error.remedy)
        }
    }

    private func examine(_ tenant: TenantPlan) -> Examination {
        let subject = "inputs of \(tenant.tenant.id)"
        if let problem = tenant.problem {
            return Examination(
                subject: subject, isHealthy: false, finding: problem.summary,
                remedy: problem.remedy)
        }
        let new = tenant.inputs.count { $0.action == .read }
        return Examination(
            subject: subject, isHealthy: true,
            finding: "\(tenant.inputs.count) files, \(new) to read", remedy: nil)
    }

    private func examineStore(
        of tenant: TenantID, in places: JobPlaces
    ) async -> Examination {
        let subject = "store of \(tenant)"
        do {
            guard let store = try await places.existingStore(of: tenant) else {
                let region = places.tablesRegion.map { " in \($0)" } ?? ""
                return Examination(
                    subject: subject, isHealthy: true,
                    finding: "none yet\(region); the first run makes it", remedy: nil)
            }
            let sources = try await store.sources().count
            return Examination(
                subject: subject, isHealthy: true, finding: "opens, \(sources) sources",
                remedy: nil)
        } catch {
            let record = ErrorRecord(error)
            return Examination(
                subject: subject, isHealthy: false, finding: record.summary, remedy: record.remedy)
        }
    }

    /// Asks the model for a word: nothing else tells whether it may be asked.
    private func examine(_ choice: BedrockChoice, of job: Job) async -> Examination {
        await Examination.of("writer") {
            let onDemand = BedrockChoice(
                region: choice.region, model: choice.model, guardrail: choice.guardrail)
            let model = try BedrockWriter(choice: onDemand, region: job.region, aws: aws)
                .model(timeout: .seconds(60))
            let schema = #"{"type":"object","properties":{"ok":{"type":"boolean"}}}"#
            _ = try await model.answer(
                ModelRequest(
                    system: "You answer in JSON.", prompt: "Is this {\"ok\": true}?",
                    schema: schema, maximumOutputTokens: 64))
            return "\(choice.model) answers"
        }
    }

    private func examineWriter(_ job: Job) async -> Examination {
        if case .bedrock(let choice) = job.writer { return await examine(choice, of: job) }
        guard case .ollama(let url, let model, let headers) = job.writer else {
            return Examination(
                subject: "writer", isHealthy: true, finding: "template, needs nothing", remedy: nil)
        }
        do {
            let secrets = Secrets(aws: aws, region: job.region)
            let client = AddedHeaders(
                base: CurlClient(), headers: try await secrets.texts(of: headers ?? [:]))
            let availability = try await OllamaModel(
                url: try await secrets.text(of: url), secretName: url.secretName, model: model,
                client: client
            ).availability()
            if let problem = availability.problem { throw problem }
            let version = availability.version.map { " (Ollama \($0))" } ?? ""
            return Examination(
                subject: "writer", isHealthy: true, finding: "\(model) is there\(version)",
                remedy: nil)
        } catch {
            let record = ErrorRecord(error)
            return Examination(
                subject: "writer", isHealthy: false, finding: record.summary, remedy: record.remedy)
        }
    }
}
