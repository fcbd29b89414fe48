import CCurl

/// A result code of libcurl other than success.
struct CurlCode: Error {
    let code: CURLcode

    init(_ code: CURLcode) { self.code = code }

    static func check(_ code: CURLcode) throws(CurlCode) {
        guard code == CURLE_OK else { throw CurlCode(code) }
    }
}

/// How long a transfer took, in microseconds.
struct CurlTimes {
    /// Until the connection was ready for the request; 0 if it never was.
    var untilReady: curl_off_t = 0
    var total: curl_off_t = 0
}

extension CurlCode {
    /// What the code means to whoever asked for the transfer.
    ///
    /// Libcurl's own words for the reason name the host, never a path or a header.
    func failure(
        of request: HTTPRequest, sink: ResponseSink, times: CurlTimes?, reason: String
    ) -> CloudFailure {
        let server = Origin(of: request.url).description
        switch code {
        case CURLE_URL_MALFORMAT:
            return .invalidRequest(server: server, reason: "not a valid URL")
        // The URL's own protocol was looked at before.
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: return .notHTTP(server: server)
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY:
            return .unresolved(server: server)
        case CURLE_COULDNT_CONNECT: return .unreachable(server: server)
        case CURLE_OPERATION_TIMEDOUT:
            return timeout(server: server, limits: request.limits, times: times ?? CurlTimes())
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE,
            CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CIPHER:
            return .untrusted(server: server, reason: reason.isEmpty ? words : reason)
        case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR,
            CURLE_HTTP2, CURLE_HTTP2_STREAM,
            // A body that may go out once only has gone out over a kept connection that was lost.
            CURLE_SEND_FAIL_REWIND:
            return .connectionLost(server: server)
        case CURLE_FILESIZE_EXCEEDED:
            return .tooLarge(server: server, limit: request.limits.responseBytes)
        case CURLE_WRITE_ERROR where sink.isOverfull:
            return .tooLarge(server: server, limit: request.limits.responseBytes)
        default:
            return .transfer(server: server, code: Int(code.rawValue), reason: words)
        }
    }

    private func timeout(
        server: String, limits: TransferLimits, times: CurlTimes
    ) -> CloudFailure {
        // Libcurl measures the time it reports from a little later than the limit.
        let slack = curl_off_t(100_000)
        let isOver = times.total + slack >= curl_off_t(limits.total.limitInMilliseconds) * 1000
        if isOver { return .timedOut(server: server, phase: .total, limit: limits.total) }
        return times.untilReady == 0
            ? .timedOut(server: server, phase: .connect, limit: limits.connect)
            : .timedOut(
                server: server, phase: .idle, limit: .seconds(limits.idle.limitInSeconds))
    }

    /// `curl_easy_strerror`: a fixed text for each code.
    private var words: String { String(cString: curl_easy_strerror(code)) }
}
