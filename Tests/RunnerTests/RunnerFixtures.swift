import Foundation
import Narrate
import SalesCore
import Spec
import Storage
import Synchronization

@testable import Runner

/// A job in a new folder that goes away with its owner: specs, exports and a home.
final class Workshop: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory
            .appending(path: "salestalk-runner-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path(percentEncoded: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var home: HomeFolder { HomeFolder(path: path + "/home") }
    var workspace: Workspace { Workspace(home: home) }
    var archive: String { home.path + "/archive" }
}

// MARK: - Files

extension Workshop {
    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func text(_ name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path + "/" + name)))
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + name)
    }

    func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/" + name)
    }

    /// The content of every file under a folder, by its path in the workshop.
    func files(_ folder: String = "home") -> [String: Data] {
        var files: [String: Data] = [:]
        let walk = FileManager.default.enumerator(atPath: path + "/" + folder)
        while let name = walk?.nextObject() as? String {
            if let data = FileManager.default.contents(atPath: "\(path)/\(folder)/\(name)") {
                files["\(folder)/\(name)"] = data
            }
        }
        return files
    }
}

// MARK: - Jobs

extension Workshop {
    static let asOf = Day(number: Day.number(year: 2025, month: 12, day: 15))

    static func spec(mode: String = "replace_source", extra: String = "") -> String {
        """
        version: 1
        currency: USD
        source:
          time: date
          columns:
            date: {type: date, formats: [yyyy-MM-dd], required: true}
            region: {type: text}
            revenue: {from: Net Amount, type: money, required: true}
          upload: {mode: \(mode)}
        \(extra)dimensions: [region]
        metrics:
          revenue: {aggregate: sum, of: revenue, better: up}

        """
    }

    /// Lines such as `2025-10-01,East,80.00` under the header.
    static func export(_ lines: String...) -> String {
        (["date,region,Net Amount"] + lines).joined(separator: "\n") + "\n"
    }

    /// A tenant's folder with a spec and, unless it is to be empty, one export.
    func prepare(
        _ tenant: String = "acme", mode: String = "replace_source",
        export: String? = Workshop.export(
            "2025-09-01,East,100.00", "2025-09-30,West,50.10", "2025-10-01,East,80.00",
            "2025-10-31,West,70.05")
    ) throws {
        try write(Self.spec(mode: mode), to: "\(tenant)/metrics.yaml")
        if let export { try write(export, to: "\(tenant)/a.csv") }
    }

    func job(
        _ tenants: [String] = ["acme"], reports: ReportOptions = ReportOptions(),
        writer: WriterChoice = .template, limits: Limits = Limits()
    ) -> Job {
        Job(
            name: "test", folder: path,
            tenants: tenants.compactMap { name in
                TenantID(name).map {
                    JobTenant(
                        tenant: Tenant(id: $0, name: name.capitalized),
                        inputs: ["\(name)/*.csv"], spec: "\(name)/metrics.yaml")
                }
            },
            reports: reports, writer: writer, limits: limits)
    }

    func plan(
        _ job: Job? = nil, tenants: [TenantID] = [], period: Period? = nil,
        asOf: Day = Workshop.asOf, fullRefresh: Bool = false
    ) async throws -> Plan {
        try await Planner(home: home).plan(
            job ?? self.job(),
            RunSelection(tenants: tenants, period: period, asOf: asOf, fullRefresh: fullRefresh))
    }

    @discardableResult
    func run(
        _ job: Job? = nil, tenants: [TenantID] = [], period: Period? = nil,
        asOf: Day = Workshop.asOf, fullRefresh: Bool = false
    ) async throws -> RunRecord {
        let plan = try await plan(
            job, tenants: tenants, period: period, asOf: asOf, fullRefresh: fullRefresh)
        return try await Executor(plan: plan).run()
    }

    /// Total revenue of a month as the store has it; "none" for a missing cell.
    func revenue(_ tenant: TenantID = .acme, _ month: Period) async throws -> String {
        let table = try await workspace.table(of: tenant)
        return table.value("revenue", .total, month)?.text(minimumPlaces: 2) ?? "none"
    }

    func sources(of tenant: TenantID = .acme) async throws -> [StoredSource] {
        try await workspace.places.existingStore(of: tenant)?.sources() ?? []
    }

    /// The folder of the tenant's only report on a period.
    func reportFolder(of tenant: TenantID = .acme, on period: Period) throws -> String {
        let folder =
            "home/archive/tenant=\(tenant)/grain=\(period.grain.rawValue)/period=\(period)"
        let runs = try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)
        guard runs.count == 1, let run = runs.first else { throw NoSingleReport(found: runs) }
        return folder + "/" + run
    }

    struct NoSingleReport: Error { let found: [String] }
}

extension TenantID {
    static let acme = TenantID(known: "acme")
    static let bolt = TenantID(known: "bolt")

    private init(known: StaticString) { self = TenantID("\(known)") ?? .acme }
}

extension Period {
    static let august = Period.month(2025, 8)
    static let september = Period.month(2025, 9)
    static let october = Period.month(2025, 10)
    static let november = Period.month(2025, 11)
}

// MARK: - Doubles

/// A model that answers from a list, the last answer for ever, and notes what it was asked.
final class ScriptedModel: LanguageModel {
    let provider = "script"
    let model = "one"
    private let replies: [Result<ModelReply, ScriptedTrouble>]
    private let asked = Mutex<[ModelRequest]>([])

    init(_ replies: [Result<ModelReply, ScriptedTrouble>]) { self.replies = replies }

    convenience init(saying text: String, inputTokens: Int = 10, outputTokens: Int = 5) {
        self.init([
            .success(
                ModelReply(
                    text: text, isTruncated: false, inputTokens: inputTokens,
                    outputTokens: outputTokens))
        ])
    }

    var requests: [ModelRequest] { asked.withLock(\.self) }

    func answer(_ request: ModelRequest) async throws -> ModelReply {
        let number = asked.withLock { asked in
            asked.append(request)
            return asked.count - 1
        }
        return try replies[min(number, replies.count - 1)].get()
    }
}

/// A model whose answers are taken away by a filter.
struct FilteredModel: LanguageModel {
    let provider = "script"
    let model = "one"

    func answer(_: ModelRequest) async throws -> ModelReply {
        throw ChargedFailure(
            ScriptedTrouble(summary: "filtered"),
            for: ModelReply(text: "", isTruncated: false, inputTokens: 10, outputTokens: 5))
    }
}

struct ScriptedTrouble: Failure, Equatable {
    let summary: String
}

extension RunRecord {
    /// The record of the only tenant.
    var only: Runner.TenantRecord { tenants[0] }
}

// MARK: - Job files

extension Workshop {
    private func write(job yaml: String) throws {
        try write("version: 1\n\(JobReaderTests.tenants)\(yaml)\n", to: "job.yaml")
    }

    /// A job of one tenant with some lines more.
    func job(with yaml: String) throws -> Job {
        try write(job: yaml)
        return try JobReader.job(at: path + "/job.yaml")
    }

    /// What is wrong with such a job, each as `line:column: message. remedy`.
    func problems(with yaml: String) throws -> [String] {
        try write(job: yaml)
        do {
            _ = try JobReader.job(at: path + "/job.yaml")
            return []
        } catch let failure as SpecFailure {
            return failure.problems.map {
                $0.description.replacingOccurrences(of: path + "/job.yaml:", with: "")
            }
        }
    }
}
