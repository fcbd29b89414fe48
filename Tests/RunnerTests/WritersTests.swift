import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("Writers")
struct WritersTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func writers(_ choice: WriterChoice) -> Writers {
        Writers(
            plan: Plan(
                purpose: .report,
                job: Job(
                    name: "j", folder: ".", tenants: [], writer: choice,
                    limits: Limits(answerCache: 60)),
                home: workshop.home, asOf: Workshop.asOf, runID: "r1", tenants: []),
            now: { Date(timeIntervalSince1970: 1_000_000) })
    }

    @Test("The template needs no model")
    func template() async throws {
        #expect(try await writers(.template).model(of: .acme) == nil)
    }

    @Test("Each tenant has the model that the job names, with a budget and answers of its own")
    func ollama() async throws {
        let writers = writers(.ollama(url: "http://127.0.0.1:9", model: "tiny"))
        let first = try #require(await writers.model(of: .acme) as? MeteredModel)
        let second = try #require(await writers.model(of: .bolt) as? MeteredModel)
        #expect(first.provider == "ollama")
        #expect(first.model == "tiny")
        #expect(first.parameters == "temperature=0 seed=1")
        #expect(first.day == Workshop.asOf)
        #expect(first.gate === second.gate)
        #expect(first.budget !== second.budget)
        #expect(first.answers?.tenant == .acme)
        #expect(second.answers?.tenant == .bolt)
        #expect(first.answers?.run == "r1")
        #expect(first.answers?.lifetime == 60)
    }
}
