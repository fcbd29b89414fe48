import SalesCore
import Testing

@testable import Runner

@Suite("Writers")
struct WritersTests {
    private func writers(_ choice: WriterChoice) -> Writers {
        Writers(job: Job(name: "j", folder: ".", tenants: [], writer: choice))
    }

    @Test("The template needs no model")
    func template() { #expect(writers(.template).modelForOneTenant() == nil) }

    @Test("Each tenant has the model that the job names, with a budget of its own")
    func ollama() throws {
        let writers = writers(.ollama(url: "http://127.0.0.1:9", model: "tiny"))
        let first = try #require(writers.modelForOneTenant() as? MeteredModel)
        let second = try #require(writers.modelForOneTenant() as? MeteredModel)
        #expect(first.provider == "ollama")
        #expect(first.model == "tiny")
        #expect(first.gate === second.gate)
        #expect(first.budget !== second.budget)
    }
}
