import FoundationEssentials

/// What a service says of a request that it refuses, in JSON or XML.
struct AWSErrorReply: Hashable, Sendable {
    /// `NoSuchBucket`, `ThrottlingException`, …; "HTTP 503" where the reply names none.
    let code: String
    let message: String
    let requestID: String?
    /// Where S3 says that the bucket is.
    let region: String?

    init(_ response: HTTPResponse) {
        let body = Body(json: response.body) ?? Body(xml: response.body)
        let named = response.headers["x-amzn-errortype"] ?? body?.code
        code = named.map(Self.bare) ?? "HTTP \(response.status)"
        message = body?.message ?? ""
        requestID =
            response.headers["x-amzn-requestid"] ?? response.headers["x-amz-request-id"]
            ?? body?.requestID
        region = response.headers["x-amz-bucket-region"] ?? body?.region
    }

    /// Without the name space before `#` and the URL after `:`.
    private static func bare(_ code: String) -> String {
        let name = code.prefix { $0 != ":" }
        return String(name.split(separator: "#").last ?? name)
    }

    private struct Body {
        let code: String?
        let message: String?
        let requestID: String?
        let region: String?

        init?(json: [UInt8]) {
            guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(json)) else {
                return nil
            }
            code = fields.__type ?? fields.code
            message = fields.message ?? fields.Message
            requestID = nil
            region = nil
        }

        init?(xml: [UInt8]) {
            guard let root = XMLNode(parsing: xml) else { return nil }
            let error = root.name == "Error" ? root : root.first("Error")
            code = error?["Code"]?.text
            message = error?["Message"]?.text
            requestID = error?["RequestId"]?.text ?? root["RequestId"]?.text
            region = error?["Region"]?.text
        }

        private struct Fields: Decodable {
            let __type: String?
            let code: String?
            let message: String?
            let Message: String?
        }
    }
}
