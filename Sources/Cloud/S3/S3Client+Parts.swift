import Synchronization

extension S3Client {
    func putInParts(
        _ body: HTTPBody, at address: S3Address, options: S3PutOptions
    ) async throws -> S3Object {
        let upload = try await begin(at: address, options: options)
        do {
            let parts = try await send(body.parts(of: partSize), of: upload, at: address)
            return try await complete(upload, parts, of: body, at: address, options: options)
        } catch {
            // Its own task: the failure may be a cancellation, and what was sent costs money.
            await Task { try? await abort(upload, at: address) }.value
            throw error
        }
    }

    private func begin(at address: S3Address, options: S3PutOptions) async throws -> String {
        var call = try call("CreateMultipartUpload", .post, on: address)
        call.query = [.init("uploads", "")]
        options.add(to: &call.headers)
        call.headers.append("x-amz-checksum-algorithm", "SHA256")
        let response = try await client.send(call)
        guard let id = XMLNode(parsing: response.body)?["UploadId"]?.text else {
            throw UnreadableReply(service: .s3, operation: call.operation)
        }
        return id
    }

    private func send(
        _ parts: [HTTPBody], of upload: String, at address: S3Address
    ) async throws -> [UploadedPart] {
        try await withThrowingTaskGroup(of: UploadedPart.self) { group in
            var done: [UploadedPart] = []
            for (index, part) in parts.enumerated() {
                if index >= Self.partsAtOnce, let one = try await group.next() { done.append(one) }
                group.addTask {
                    try await send(part, number: index + 1, of: upload, at: address)
                }
            }
            for try await one in group { done.append(one) }
            return done.sorted { $0.number < $1.number }
        }
    }

    private func send(
        _ part: HTTPBody, number: Int, of upload: String, at address: S3Address
    ) async throws -> UploadedPart {
        let hash = try BodyHash(of: part, server: address.description)
        var call = try call("UploadPart", .put, on: address)
        call.query = [.init("partNumber", "\(number)"), .init("uploadId", upload)]
        call.headers = [
            "Content-Type": "application/octet-stream", "x-amz-checksum-sha256": hash.base64,
        ]
        call.body = part
        call.payload = .sha256(hash.hexadecimal)
        call.limits = .transfer
        let response = try await client.send(call)
        return UploadedPart(
            number: number, etag: response.headers["ETag"] ?? "", checksum: hash.base64)
    }

    private func complete(
        _ upload: String, _ parts: [UploadedPart], of body: HTTPBody, at address: S3Address,
        options: S3PutOptions
    ) async throws -> S3Object {
        var call = try call("CompleteMultipartUpload", .post, on: address)
        call.query = [.init("uploadId", upload)]
        call.headers = ["Content-Type": "application/xml"]
        if options.mustBeNew { call.headers.append("If-None-Match", "*") }
        call.body = .bytes(Array(UploadedPart.list(parts).utf8))
        call.isAnsweredEarly = true
        do {
            let response = try await client.send(call)
            return S3Object(
                key: address.key, size: body.count,
                etag: XMLNode(parsing: response.body)?["ETag"]?.text ?? "",
                version: response.headers["x-amz-version-id"])
        } catch let failure as AWSFailure where failure.code == "NoSuchUpload" {
            // An answer that was lost makes the client ask again: then the upload has become the object.
            guard let there = try? await head(address),
                try await holds(body, there, at: address)
            else { throw failure }
            return there
        }
    }

    private func abort(_ upload: String, at address: S3Address) async throws {
        var call = try call("AbortMultipartUpload", .delete, on: address)
        call.query = [.init("uploadId", upload)]
        try await client.send(call)
    }
}

private struct UploadedPart: Sendable {
    let number: Int
    let etag: String
    let checksum: String

    static func list(_ parts: [UploadedPart]) -> String {
        let items = parts.map { part in
            "<Part><PartNumber>\(part.number)</PartNumber><ETag>\(part.etag.escapedForXML)</ETag>"
                + "<ChecksumSHA256>\(part.checksum)</ChecksumSHA256></Part>"
        }
        return "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
            + items.joined() + "</CompleteMultipartUpload>"
    }
}

extension String {
    fileprivate var escapedForXML: String {
        reduce(into: "") { text, character in
            switch character {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            default: text.append(character)
            }
        }
    }
}

extension HTTPBody {
    /// In order, all of one size but the last.
    func parts(of size: Int) -> [HTTPBody] {
        stride(from: 0, to: count, by: size).map { start in
            let length = min(size, count - start)
            switch self {
            case .bytes(let bytes): return .bytes(Array(bytes[start..<start + length]))
            case .file(let part):
                return .file(
                    FilePart(path: part.path, offset: part.offset + start, count: length))
            }
        }
    }
}
