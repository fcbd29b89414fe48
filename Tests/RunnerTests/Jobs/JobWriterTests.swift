import SalesCore
import Spec
import Testing

@testable import Runner

@Suite("JobWriter")
struct JobWriterTests {
    private func job(_ yaml: String) throws -> Job { try Workshop().job(with: yaml) }

    @Test(
        "Writers",
        arguments: [
            ("template", WriterChoice.template),
            ("{provider: template}", .template),
            (
                "{provider: ollama, model: tiny}",
                .ollama(url: "http://127.0.0.1:11434", model: "tiny")
            ),
            (
                "{provider: ollama, url: \"http://h:1\", model: m}",
                .ollama(url: "http://h:1", model: "m")
            ),
            (
                "{provider: ollama, url: {secret: gw, field: url}, model: m, "
                    + "headers: {Authorization: {secret: gw}, X-Team: sales}}",
                .ollama(
                    url: .secret(SecretReference(secret: "gw", field: "url")), model: "m",
                    headers: [
                        "Authorization": .secret(SecretReference(secret: "gw")),
                        "X-Team": "sales",
                    ])
            ),
            ("{provider: bedrock, model: m}", .bedrock(BedrockChoice(model: "m"))),
            (
                "{provider: bedrock, region: eu-west-1, model: m, guardrail: gr-1, "
                    + "batch: {role: \"arn:aws:iam::123456789012:role/b\", url: \"s3://bucket/b\"}}",
                .bedrock(
                    BedrockChoice(
                        region: "eu-west-1", model: "m",
                        guardrail: .init(id: "gr-1", version: "DRAFT"),
                        batch: .init(
                            role: "arn:aws:iam::123456789012:role/b", url: "s3://bucket/b")))
            ),
            (
                "{provider: bedrock, model: m, guardrail: {id: gr-1, version: 3}}",
                .bedrock(
                    BedrockChoice(model: "m", guardrail: .init(id: "gr-1", version: "3")))
            ),
        ])
    func writer(yaml: String, choice: WriterChoice) throws {
        #expect(try job("writer: \(yaml)").writer == choice)
    }

    @Test(
        "What cannot be is told with its place and its remedy",
        arguments: [
            (
                "writer: ollama",
                "3:9: writer: ollama needs a model. "
                    + "Write {provider: ollama, url: http://127.0.0.1:11434, model: NAME}."
            ),
            (
                "writer: bedrock",
                "3:9: writer: bedrock needs a model. "
                    + "Write {provider: bedrock, region: eu-central-1, model: ID}."
            ),
            (
                "writer: {provider: ollama}",
                "3:9: writer: no 'model'. Add the key 'model'."
            ),
            (
                "writer: {provider: bedrock, region: eu-west-1}",
                "3:9: writer: no 'model'. Add the key 'model'."
            ),
            (
                "writer: {model: m}",
                "3:9: writer: no 'provider'. Add the key 'provider'."
            ),
            (
                "writer: {provider: template, guardrail: g}",
                "3:41: writer.guardrail: means nothing with provider: template. "
                    + "Leave guardrail out."
            ),
            (
                "writer: {provider: ollama, model: m, region: eu-west-1}",
                "3:46: writer.region: means nothing with provider: ollama. Leave region out."
            ),
            (
                "writer: {provider: bedrock, model: m, url: x}",
                "3:44: writer.url: means nothing with provider: bedrock. Leave url out."
            ),
            (
                "writer: {provider: bedrock, model: m, guardrail: {id: g, version: one}}",
                "3:67: writer.guardrail.version: 'one' is not a version of a guardrail. "
                    + "Write its number, or DRAFT."
            ),
            (
                "writer: {provider: bedrock, model: m, batch: {url: \"s3://bucket\"}}",
                "3:46: writer.batch: no 'role'. Add the key 'role'."
            ),
            (
                "writer: {provider: ollama, model: m, url: {secret: s, fields: x}}",
                "3:55: writer.url: unknown key 'fields'. Did you mean 'field'?"
            ),
            (
                "writer: {provider: ollama, model: m, url: {field: x}}",
                "3:43: writer.url: no 'secret'. Add the key 'secret'."
            ),
            (
                "writer: {provider: ollama, model: m, headers: {\"a b\": c}}",
                "3:48: writer.headers: 'a b' is not the name of a header. "
                    + "Write it as HTTP does: Authorization."
            ),

        ])
    func problem(yaml: String, message: String) throws {
        #expect(try Workshop().problems(with: yaml) == [message])
    }
}
