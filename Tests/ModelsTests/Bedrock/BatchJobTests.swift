import Cloud
import CloudTestSupport
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Models

@Suite("One batch job")
struct BatchJobTests {
    private func job(_ options: BatchOptions) async throws -> BatchJob {
        let client = ScriptedBedrock.client(
            url: try await ScriptedBedrock.jobs().url, storage: try await MotoServer.url())
        return BatchJob(
            options: options, bedrock: BedrockClient(client), s3: S3Client(client),
            sleep: { try await Task.sleep(for: $0) }, notice: { _ in })
    }

    private func records() throws -> (BatchRecords, ids: [String]) {
        var records = BatchRecords()
        let ids = ["a", "b"].map { records.insert(Array(#"{"inputText":"\#($0)"}"#.utf8)) }
        return (records, ids)
    }

    @Test("Questions and answers stand in S3, in a folder that the job's name names")
    func stores() async throws {
        let options = try await ScriptedBatch.options()
        let (records, ids) = try records()
        let model = "amazon.titan-text-stores"
        let answers = try await job(options).answers(to: records, of: model, form: .invokeModel)
        #expect(Set(answers.outcomes.keys) == Set(ids))
        let storage = S3Client(try await MotoServer.client())
        let keys = try await storage.list(S3Address(bucket: options.input.bucket, key: ""))
            .map(\.key)
        let name = "salestalk-\(records.name(for: model))-"
        #expect(keys.count == 3)
        #expect(keys.first == "in/\(name)questions.jsonl")
        #expect(keys.dropFirst().allSatisfy { $0.hasPrefix("out/\(name)answers/0") })
    }

    @Test("A job without answers throws, with the service's words as detail")
    func fails() async throws {
        let (records, _) = try records()
        let failure = try await #require(throws: BatchFailure.self) {
            _ = try await job(ScriptedBatch.options()).answers(
                to: records, of: "job-fails", form: .converse)
        }
        #expect(failure.status == .failed)
        #expect(failure.detail == "The role cannot read the input.")
    }

    @Test("Who may not write the questions is told so by S3")
    func isRefused() async throws {
        var options = try await ScriptedBatch.options()
        options.input = S3Address(bucket: "no-such-bucket-here", key: "in")
        let (records, _) = try records()
        let failure = try await #require(throws: AWSFailure.self) {
            _ = try await job(options).answers(to: records, of: "m", form: .converse)
        }
        #expect(failure.code == "NoSuchBucket")
    }
}
