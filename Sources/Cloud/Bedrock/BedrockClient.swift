import FoundationEssentials

/// Bedrock's control plane, as far as it concerns batch inference.
public struct BedrockClient: Sendable {
    private let client: AWSClient

    public init(_ client: AWSClient) { self.client = client }

    /// Makes a job and gives its ARN; a job that was made under the same name is not made again.
    ///
    /// - Throws: what `AWSClient.send` throws.
    public func create(_ job: InvocationJobRequest) async throws -> String {
        var call = call("CreateModelInvocationJob", .post, on: "batch job \(job.name)")
        call.path = "/model-invocation-job"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        call.body = .bytes(Array(try encoder.encode(job)))
        return try await answer(to: call, as: Created.self).jobArn
    }

    public func job(_ arn: String) async throws -> InvocationJob {
        var call = call("GetModelInvocationJob", .get, on: "batch job \(arn)")
        call.path = "/model-invocation-job/\(PercentEncoding.encode(arn))"
        return try await answer(to: call, as: InvocationJob.self)
    }

    /// Those whose names begin with a prefix, the last one first.
    public func jobs(named prefix: String) async throws -> [InvocationJob] {
        var found: [Listed.Job] = []
        var token: String?
        repeat {
            var call = call("ListModelInvocationJobs", .get, on: "batch jobs \(prefix)*")
            call.path = "/model-invocation-jobs"
            call.query = [
                .init("nameContains", prefix), .init("sortBy", "CreationTime"),
                .init("sortOrder", "Descending"),
            ]
            if let token { call.query.append(.init("nextToken", token)) }
            let page = try await answer(to: call, as: Listed.self)
            found += page.invocationJobSummaries ?? []
            token = page.nextToken
        } while token != nil
        return found.filter { $0.jobName.hasPrefix(prefix) }.map(\.job)
    }

    /// Asks a job to end; what it has answered so far stays.
    public func stop(_ arn: String) async throws {
        var call = call("StopModelInvocationJob", .post, on: "batch job \(arn)")
        call.path = "/model-invocation-job/\(PercentEncoding.encode(arn))/stop"
        try await client.send(call)
    }

    private struct Created: Decodable { let jobArn: String }

    private struct Listed: Decodable {
        struct Job: Decodable {
            let jobName: String
            let job: InvocationJob

            private enum CodingKeys: CodingKey { case jobName }

            init(from decoder: any Decoder) throws {
                jobName = try decoder.container(keyedBy: CodingKeys.self)
                    .decode(String.self, forKey: .jobName)
                job = try InvocationJob(from: decoder)
            }
        }

        let invocationJobSummaries: [Job]?
        let nextToken: String?
    }

    private func call(_ operation: String, _ method: HTTPMethod, on resource: String) -> AWSCall {
        var call = AWSCall(.bedrock, operation, on: resource)
        call.method = method
        call.headers = ["Content-Type": "application/json", "Accept": "application/json"]
        return call
    }

    private func answer<Answer: Decodable>(
        to call: AWSCall, as type: Answer.Type
    ) async throws -> Answer {
        let response = try await client.send(call)
        guard let answer = try? JSONDecoder().decode(type, from: Data(response.body)) else {
            throw UnreadableReply(service: call.service, operation: call.operation)
        }
        return answer
    }
}
