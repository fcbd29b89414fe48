import SalesCore
import Spec
import Testing

@testable import Runner

@Suite("JobServices")
struct JobServicesTests {
    private func job(_ yaml: String) throws -> Job {
        let workshop = try Workshop()
        try workshop.write("version: 1\n\(JobReaderTests.tenants)\(yaml)\n", to: "job.yaml")
        return try JobReader.job(at: workshop.path + "/job.yaml")
    }

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
        ])
    func writer(yaml: String, choice: WriterChoice) throws {
        #expect(try job("writer: \(yaml)").writer == choice)
    }

    @Test(
        "Archives",
        arguments: [
            ("file:archive", "archive"), ("file:../kept", "../kept"),
            ("file:/var/kept", "/var/kept"),
            ("file:///var/kept", "/var/kept"),
        ])
    func archive(url: String, folder: String) throws {
        #expect(try job("archive: {url: \"\(url)\"}").archive == .folder(folder))
    }

    @Test("Durations", arguments: [("90s", 90), ("30m", 1800), ("2h", 7200)])
    func deadline(text: String, seconds: Int) throws {
        #expect(try job("limits: {deadline: \(text)}").limits.deadline == seconds)
    }

    @Test("Answers may be kept for days, or not at all")
    func answerCache() throws {
        #expect(try job("limits: {answer_cache: 7d}").limits.answerCache == 604_800)
        #expect(try job("limits: {answer_cache: 0s}").limits.answerCache == 0)
        #expect(try job("limits: {model_timeout: 20s}").limits.modelTimeout == 20)
        #expect(try job("limits: {workers: 1}").limits == Limits(workers: 1))
    }

    @Test("Tokens may be limited to none")
    func tokens() throws {
        #expect(try job("limits: {tokens_per_tenant: 0}").limits.tokensPerTenant == 0)
        #expect(try job("limits: {workers: 64}").limits.tokensPerTenant == nil)
    }

    @Test(
        "What cannot be is told with its place and its remedy",
        arguments: [
            (
                "store: {kind: sqllite}",
                "3:15: store.kind: unknown value 'sqllite'. Did you mean 'sqlite'?"
            ),
            (
                "store: {kind: dynamodb}",
                "3:15: store.kind: 'dynamodb' is not supported yet. Supported: sqlite."
            ),
            ("store: {}", "3:8: store: no 'kind'. Add the key 'kind'."),
            (
                "store: {kind: sqlite, mode: pooled}",
                "3:23: store: 'mode' is not supported yet. Supported: kind."
            ),
            (
                "writer: bedrock",
                "3:9: writer: 'bedrock' is not supported yet. Supported: template, ollama."
            ),
            (
                "writer: ollama",
                "3:9: writer: ollama needs a model. "
                    + "Write {provider: ollama, url: http://127.0.0.1:11434, model: NAME}."
            ),
            ("writer: {provider: ollama}", "3:9: writer: no 'model'. Add the key 'model'."),
            ("writer: {model: m}", "3:9: writer: no 'provider'. Add the key 'provider'."),
            (
                "writer: {provider: template, guardrail: g}",
                "3:30: writer: 'guardrail' is not supported yet. Supported: provider, url, model."
            ),
            (
                "archive: {url: \"s3://bucket/x\"}",
                "3:16: archive.url: an archive on S3 is not supported yet. Write file:FOLDER."
            ),
            (
                "archive: {url: kept}",
                "3:16: archive.url: 'kept' is not a place for an archive. Write file:FOLDER."
            ),
            (
                "archive: {url: \"file://\"}",
                "3:16: archive.url: 'file://' is not a place for an archive. Write file:FOLDER."
            ),
            (
                "archive: {url: \"file:a\", kms_key: k}",
                "3:26: archive: 'kms_key' is not supported yet. Supported: url."
            ),
            (
                "limits: {workers: 65}",
                "3:19: limits.workers: expected a whole number 1 … 64, found '65'."
            ),
            (
                "limits: {deadline: 2w}",
                "3:20: limits.deadline: '2w' is not a duration. Write 90s, 30m, 2h or 7d."
            ),
            (
                "limits: {deadline: 0s}",
                "3:20: limits.deadline: '0s' is not a duration. Write 90s, 30m, 2h or 7d."
            ),
            (
                "limits: {deadline: h}",
                "3:20: limits.deadline: 'h' is not a duration. Write 90s, 30m, 2h or 7d."
            ),
            (
                "limits: {wokers: 2}",
                "3:10: limits: unknown key 'wokers'. Did you mean 'workers'?"
            ),
        ])
    func problem(yaml: String, message: String) throws {
        let failure = #expect(throws: SpecFailure.self) { try job(yaml) }
        let told = failure?.problems.map { $0.description.split(separator: "job.yaml:").last }
        #expect(told?.compactMap { $0.map(String.init) } == [message])
    }
}
