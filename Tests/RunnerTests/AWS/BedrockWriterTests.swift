import Cloud
import Models
import Narrate
import Testing

@testable import Runner

@Suite("BedrockWriter")
struct BedrockWriterTests {
    private func model(_ choice: BedrockChoice, in region: String? = nil) throws
        -> any LanguageModel
    {
        let aws = AWSServices(
            environment: AWSEnvironment(variables: [:], home: "/nowhere"))
        return try BedrockWriter(choice: choice, region: region, aws: aws)
            .model(timeout: .seconds(1))
    }

    private static let batch = BedrockChoice.Batch(
        role: "arn:aws:iam::123456789012:role/b", url: "s3://bucket/batch")

    @Test("The model is the one that the job names, in its region or the job's")
    func onDemand() throws {
        let own = try model(BedrockChoice(region: "eu-west-1", model: "m"))
        #expect(own is BedrockModel)
        #expect(own.provider == "bedrock")
        #expect(own.model == "m")
        #expect(try model(BedrockChoice(model: "m"), in: "eu-west-1") is BedrockModel)
        #expect(throws: ConfigurationFailure.noRegion(profile: "default")) {
            try model(BedrockChoice(model: "m"))
        }
    }

    @Test("Questions are batched where the job says so, and no guardrail is to see them")
    func batched() throws {
        #expect(
            try model(BedrockChoice(region: "eu-west-1", model: "m", batch: Self.batch))
                is BatchModel)
        #expect(
            try model(
                BedrockChoice(
                    region: "eu-west-1", model: "m", guardrail: .init(id: "g", version: "1"),
                    batch: Self.batch)) is BedrockModel)
    }
}
