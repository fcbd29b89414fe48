import Foundation
import Logging
import Narrate
import SalesCore
import Synchronization
import Testing

@testable import Runner

@Suite("ReportWriter")
struct ReportWriterTests {
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
        try workshop.prepare()
    }

    /// Answers when as many ask at once as it waits for, each the same nonsense.
    private final class GatheringModel: LanguageModel {
        let provider = "script"
        let model = "one"
        private let size: Int
        private let arrivals = Mutex((all: 0, now: 0, most: 0))

        init(_ size: Int) { self.size = size }

        var most: Int { arrivals.withLock(\.most) }

        func answer(_: ModelRequest) async throws -> ModelReply {
            let number = arrivals.withLock { arrivals in
                arrivals.all += 1
                arrivals.now += 1
                arrivals.most = max(arrivals.most, arrivals.now)
                return arrivals.all
            }
            defer { arrivals.withLock { $0.now -= 1 } }
            let needed = (number + size - 1) / size * size
            for _ in 0..<2000 where arrivals.withLock({ $0.all < needed }) {
                try await Task.sleep(for: .milliseconds(5))
            }
            guard arrivals.withLock({ $0.all >= needed }) else {
                throw ScriptedTrouble(summary: "nobody else asked")
            }
            return ModelReply(
                text: #"{"headline":"999.99","sentences":[]}"#, isTruncated: false,
                inputTokens: 10, outputTokens: 5)
        }
    }

    /// Runs anew, and tells what stands in the home then but for clocks and locks.
    private func run(
        _ base: any LanguageModel, places: Int = 2, tokens: Int? = nil
    ) async throws -> (record: Runner.TenantRecord, files: [String: Data], most: Int) {
        if workshop.exists("home") { try workshop.remove("home") }
        let plan = try await workshop.plan(
            workshop.job(
                reports: ReportOptions(grains: [.month, .quarter]),
                limits: Limits(tokensPerTenant: tokens)))
        let now = Date(timeIntervalSince1970: 0)
        let answers = AnswerCache(
            home: workshop.home, tenant: .acme, run: plan.runID, lifetime: 60, now: { now })
        let model = MeteredModel(
            base: base, gate: CallGate(places: places), budget: TokenBudget(limit: tokens),
            answers: answers, day: Workshop.asOf)
        var run = TenantRun(
            plan: plan, tenant: plan.tenants[0], threads: 1, model: model,
            logger: Logger(label: "test"), now: { now }, progress: { _ in })
        let record = await run.record()
        let files = ["archive", "reports", "cache"].map { workshop.files("home/\($0)") }
        return (
            record, files.reduce(into: [:]) { $0.merge($1) { one, _ in one } },
            (base as? GatheringModel)?.most ?? 0
        )
    }

    @Test("All reports of a tenant are asked for at once; what comes of it is the same bytes")
    func atOnce() async throws {
        let inTurn = try await run(GatheringModel(1), places: 1)
        let atOnce = try await run(GatheringModel(2))
        #expect(inTurn.most == 1)
        #expect(atOnce.most == 2)
        #expect(inTurn.record.status == .done)
        #expect(inTurn.record.reports.count == 2)
        #expect(inTurn.record.reports.allSatisfy { $0.writer.inputTokens == 20 })
        #expect(inTurn.record == atOnce.record)
        #expect(inTurn.files.count > 20)
        #expect(inTurn.files == atOnce.files)
    }

    @Test("Where a tenant's tokens are limited, one report is asked for after the other")
    func limited() async throws {
        let limited = try await run(GatheringModel(1), places: 4, tokens: 15)
        #expect(limited.most == 1)
        #expect(limited.record.reports.map(\.writer.inputTokens) == [10, 0])
    }

    @Test("Troubles are told in the order of the reports, each once")
    func troubles() async throws {
        let failing = ScriptedModel([.failure(ScriptedTrouble(summary: "down"))])
        let (record, _, _) = try await run(failing)
        #expect(record.notices == ["the model gave no answer: down"])
        #expect(record.reports.allSatisfy { $0.writer.fallbackReason == "down" })
    }

    @Test("A job's wishes are the report's")
    func wishes() throws {
        #expect(NarrativeLength(.headline) == .headline)
        #expect(NarrativeLength(.full) == .full)
        #expect(NarrativeAudience(.analyst) == .analyst)
    }
}
