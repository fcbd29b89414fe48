extension AWSClient {
    /// A call of AWS's query protocol, as IAM and STS speak it: a form in, XML out.
    func query(
        _ call: AWSCall, version: String, _ parameters: FormBody
    ) async throws -> XMLNode {
        var call = call
        var form = parameters
        form["Action"] = call.operation
        form["Version"] = version
        call.headers = ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8"]
        call.body = .bytes(form.bytes)
        let response = try await send(call)
        guard let root = XMLNode(parsing: response.body),
            root.name == "\(call.operation)Response"
        else { throw UnreadableReply(service: call.service, operation: call.operation) }
        return root
    }
}
