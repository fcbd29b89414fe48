import Cloud
import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("Writers")
struct WritersTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func writers(_ choice: WriterChoice, aws: AWSServices = AWSServices()) -> Writers {
        Writers(
            plan: Plan(
                purpose: .report,
                job: Job(
                    name: "j", folder: ".", tenants: [], writer: choice,
                    limits: Limits(answerCache: 60)),
                home: workshop.home, asOf: Workshop.asOf, runID: "r1", aws: aws, tenants: []),
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

    @Test("A model on Bedrock is one for all tenants; with batches all of them may wait at once")
    func bedrock() async throws {
        let batch = BedrockChoice.Batch(role: "arn:aws:iam::1:role/b", url: "s3://bucket/batch")
        for (choice, name) in [(nil, "temperature=0"), (batch, "temperature=0 batch")] {
            let writers = writers(
                .bedrock(
                    BedrockChoice(
                        region: "eu-west-1", model: "eu.amazon.nova-lite-v1:0", batch: choice)),
                aws: services(["AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "s"]))
            let first = try #require(await writers.model(of: .acme) as? MeteredModel)
            let second = try #require(await writers.model(of: .bolt) as? MeteredModel)
            #expect(first.provider == "bedrock")
            #expect(first.model == "eu.amazon.nova-lite-v1:0")
            #expect(first.parameters == name)
            #expect(second.parameters == name)
        }
    }

    @Test("Without credentials there is no model on Bedrock, and exit 4; an API key is enough")
    func needsCredentials() async throws {
        let choice = WriterChoice.bedrock(BedrockChoice(region: "eu-west-1", model: "m"))
        let failure = try await #require(throws: CredentialsFailure.self) {
            _ = try await writers(choice, aws: services([:])).model(of: .acme)
        }
        #expect(failure.exitCode == .credentials)
        let keyed = writers(choice, aws: services(["AWS_BEARER_TOKEN_BEDROCK": "sesame"]))
        #expect(try await keyed.model(of: .acme) != nil)
    }

    private func services(_ variables: [String: String]) -> AWSServices {
        let quiet = ["AWS_EC2_METADATA_DISABLED": "true"]
        return AWSServices(
            environment: AWSEnvironment(
                variables: variables.merging(quiet) { own, _ in own }, home: workshop.home.path))
    }
}
