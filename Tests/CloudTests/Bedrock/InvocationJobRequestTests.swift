import Foundation
import Testing

@testable import Cloud

@Suite("What a batch job is told to do")
struct InvocationJobRequestTests {
    private func json(_ change: (inout InvocationJobRequest) -> Void) throws -> String {
        var request = InvocationJobRequest(
            name: "salestalk-1", model: "m", role: "arn:aws:iam::123456789012:role/r",
            form: .converse, input: S3Address(bucket: "b", key: "in/q.jsonl"),
            output: S3Address(bucket: "b", key: "out"))
        change(&request)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(request), as: UTF8.self)
    }

    @Test("In the API's words; its name is the token that makes it one job")
    func encodes() throws {
        #expect(
            try json { _ in }
                == #"{"clientRequestToken":"salestalk-1","inputDataConfig":{"s3InputDataConfig":{"s3InputFormat":"JSONL","s3Uri":"s3://b/in/q.jsonl"}},"jobName":"salestalk-1","modelId":"m","modelInvocationType":"Converse","outputDataConfig":{"s3OutputDataConfig":{"s3Uri":"s3://b/out/"}},"roleArn":"arn:aws:iam::123456789012:role/r","timeoutDurationInHours":24}"#
        )
    }

    @Test("A model's own protocol, and a key for what is written")
    func encodesRest() throws {
        let text = try json {
            $0.form = .invokeModel
            $0.outputKey = "alias/k"
        }
        #expect(text.contains(#""modelInvocationType":"InvokeModel""#))
        #expect(text.contains(#"{"s3EncryptionKeyId":"alias/k","s3Uri":"s3://b/out/"}"#))
    }
}
