import CCurl

/// Request headers as libcurl takes them: a linked list of lines.
final class CurlHeaderList {
    private(set) var list: UnsafeMutablePointer<curl_slist>?

    /// Headers of libcurl's own that the caller did not set are taken out, so that what is signed
    /// is what is sent; `Host`, `Content-Length` and `Accept: */*` stay.
    init(_ headers: HTTPHeaders, origin: Origin) throws(CloudFailure) {
        for field in headers.fields {
            guard field.isWellFormed else {
                throw .invalidRequest(
                    server: origin.description, reason: "a header that is not one line of text")
            }
            // "Name:" would take the header out; "Name;" sends it empty.
            try append(field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)")
        }
        for name in ["Expect", "Content-Type"] where headers[name] == nil { try append("\(name):") }
    }

    deinit { curl_slist_free_all(list) }

    private func append(_ line: String) throws(CloudFailure) {
        // On failure the list is left as it was.
        guard let longer = curl_slist_append(list, line) else { throw .outOfMemory }
        list = longer
    }
}

extension CloudFailure {
    static var outOfMemory: CloudFailure {
        .transfer(
            server: "libcurl", code: Int(CURLE_OUT_OF_MEMORY.rawValue), reason: "out of memory")
    }
}
