import CCurl
import Glibc

/// One libcurl easy handle: one transfer at a time, its connections kept open between them.
///
/// Wraps `curl_easy_perform`, which blocks. Not Sendable: whoever made it, uses it.
final class CurlHandle {
    private let handle: UnsafeMutableRawPointer
    private let authorities: CertificateAuthorities
    private let proxies: ProxySettings

    init(
        _ authorities: CertificateAuthorities, proxies: ProxySettings = ProxySettings()
    ) throws(CloudFailure) {
        guard Self.libraryIsReady, let handle = curl_easy_init() else { throw .outOfMemory }
        self.handle = handle
        self.authorities = authorities
        self.proxies = proxies
    }

    deinit { curl_easy_cleanup(handle) }

    /// The exchange, from beginning to end on the calling thread.
    ///
    /// The calling task's cancellation is looked at about once a second and ends the transfer.
    func perform(
        _ request: HTTPRequest, receiving receive: BodyReceiver? = nil
    ) throws -> HTTPResponse {
        try Task.checkCancellation()
        let origin = Origin(of: request.url)
        guard origin.isWeb else {
            throw CloudFailure.invalidRequest(
                server: origin.description, reason: "not an http or https URL")
        }
        let headers = try CurlHeaderList(request.headers, origin: origin)
        let sink = ResponseSink(bodyLimit: request.limits.responseBytes, receive: receive)
        let reason = CurlReason()

        // Forgets all options of the transfer before, keeps connections and addresses.
        curl_easy_reset(handle)
        let source = try FileBodySource(request.body, origin: origin)
        let once = request.isRepeatable || request.body.bytes.isEmpty ? nil : SingleBodySource()
        let code = try request.body.bytes.withUnsafeBytes { body in
            do throws(CurlCode) {
                try set(request, origin: origin, isStreamed: receive != nil)
                if let source {
                    try upload(source)
                } else if let once {
                    once.bytes = body
                    try post(once, request.method)
                } else {
                    try attach(body, request.method)
                }
                try set(CURLOPT_HTTPHEADER, pointer: headers.list)
                try set(CURLOPT_ERRORBUFFER, pointer: reason.buffer)
                try connect(to: sink)
            } catch {
                throw error.failure(of: request, sink: sink, times: nil, reason: reason.text)
            }
            return withExtendedLifetime((headers, sink, reason, source, once)) {
                curl_easy_perform(handle)
            }
        }
        if let refusal = sink.refusal { throw refusal }
        if code == CURLE_ABORTED_BY_CALLBACK { throw CancellationError() }
        if let failure = proxyFailure(code, request) { throw failure }
        guard code == CURLE_OK else {
            throw CurlCode(code).failure(
                of: request, sink: sink, times: times, reason: reason.text)
        }
        var status = 0
        curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
        return HTTPResponse(status: status, headers: sink.headers, body: sink.body)
    }

    private func set(
        _ request: HTTPRequest, origin: Origin, isStreamed: Bool
    ) throws(CurlCode) {
        try set(CURLOPT_URL, text: request.url)
        try set(CURLOPT_PROTOCOLS_STR, text: "http,https")
        try set(CURLOPT_PATH_AS_IS, 1)
        try set(CURLOPT_FOLLOWLOCATION, 0)
        try set(CURLOPT_USERAGENT, text: "salestalk")
        // Left to itself, libcurl looks in the environment, even for this machine itself.
        try set(CURLOPT_PROXY, text: proxy(for: request) ?? "")
        try set(CURLOPT_NOPROXY, text: "")
        try set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)

        try set(CURLOPT_SSL_VERIFYPEER, 1)
        try set(CURLOPT_SSL_VERIFYHOST, 2)
        if let path = authorities.path {
            try set(authorities.isFolder ? CURLOPT_CAPATH : CURLOPT_CAINFO, text: path)
        }
        try set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))

        try set(CURLOPT_NOSIGNAL, 1)
        try set(CURLOPT_CONNECTTIMEOUT_MS, request.limits.connect.limitInMilliseconds)
        try set(CURLOPT_TIMEOUT_MS, request.limits.total.limitInMilliseconds)
        try set(CURLOPT_LOW_SPEED_LIMIT, 1)
        try set(CURLOPT_LOW_SPEED_TIME, request.limits.idle.limitInSeconds)
        if isStreamed { try set(CURLOPT_BUFFERSIZE, 1 << 18) }
        // An answer to HEAD has no body, whatever length it tells.
        if !isStreamed, request.method != .head {
            let most = curl_off_t(max(1, request.limits.responseBytes))
            try CurlCode.check(curl_set_offset(handle, CURLOPT_MAXFILESIZE_LARGE, most))
        }
        if request.method != .get && request.method != .head {
            try set(CURLOPT_CUSTOMREQUEST, text: request.method.rawValue)
        }
    }

    private func proxy(for request: HTTPRequest) -> String? {
        request.isDirect ? nil : proxies.proxy(for: Origin(of: request.url))
    }

    /// What a proxy did to a request that never came to the server.
    private func proxyFailure(_ code: CURLcode, _ request: HTTPRequest) -> CloudFailure? {
        guard code != CURLE_OK, let proxy = proxy(for: request) else { return nil }
        let name = Origin(of: proxy.contains("://") ? proxy : "http://\(proxy)").description
        let server = Origin(of: request.url).description
        var status = 0
        curl_get_long(handle, CURLINFO_HTTP_CONNECTCODE, &status)
        let isAway = code == CURLE_COULDNT_RESOLVE_PROXY || code == CURLE_COULDNT_CONNECT
        guard isAway || status >= 300 else { return nil }
        return .proxy(server: server, proxy: name, status: isAway ? nil : status)
    }

    private func attach(
        _ body: UnsafeRawBufferPointer, _ method: HTTPMethod
    ) throws(CurlCode) {
        switch method {
        case .get where body.isEmpty: try set(CURLOPT_HTTPGET, 1)
        case .head: try set(CURLOPT_NOBODY, 1)
        case .delete where body.isEmpty: break
        case .get, .post, .put, .delete:
            try CurlCode.check(
                curl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)))
            // No pointer at all would mean a read callback.
            if body.isEmpty { try set(CURLOPT_COPYPOSTFIELDS, text: "") }
            if !body.isEmpty { try set(CURLOPT_POSTFIELDS, pointer: body.baseAddress) }
            try set(CURLOPT_CUSTOMREQUEST, text: method.rawValue)
        }
    }

    /// As `attach`, but libcurl, which sends a request again where a kept connection turns out to be
    /// lost, cannot: it has nothing to wind back.
    private func post(_ source: SingleBodySource, _ method: HTTPMethod) throws(CurlCode) {
        try set(CURLOPT_POST, 1)
        try CurlCode.check(
            curl_set_offset(
                handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(source.bytes.count)))
        let context = Unmanaged.passUnretained(source).toOpaque()
        try CurlCode.check(
            curl_set_read_callback(
                handle,
                { buffer, size, count, context in
                    guard let context, let buffer else { return CurlHandle.abort }
                    let source = Unmanaged<SingleBodySource>.fromOpaque(context)
                        .takeUnretainedValue()
                    return source.read(
                        into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
                }, context))
        try set(CURLOPT_CUSTOMREQUEST, text: method.rawValue)
    }

    private func upload(_ source: FileBodySource) throws(CurlCode) {
        try set(CURLOPT_UPLOAD, 1)
        try set(CURLOPT_UPLOAD_BUFFERSIZE, 1 << 20)
        try CurlCode.check(
            curl_set_offset(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(source.count)))
        let context = Unmanaged.passUnretained(source).toOpaque()
        try CurlCode.check(
            curl_set_read_callback(
                handle,
                { buffer, size, count, context in
                    guard let context, let buffer else { return CurlHandle.abort }
                    let source = Unmanaged<FileBodySource>.fromOpaque(context)
                        .takeUnretainedValue()
                    let room = UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
                    return source.read(into: room) ?? CurlHandle.abort
                }, context))
        try CurlCode.check(
            curl_set_seek_callback(
                handle,
                { context, offset, origin in
                    guard let context, origin == SEEK_SET else { return CURL_SEEKFUNC_CANTSEEK }
                    Unmanaged<FileBodySource>.fromOpaque(context).takeUnretainedValue()
                        .rewind(to: Int(offset))
                    return CURL_SEEKFUNC_OK
                }, context))
    }

    private func connect(to sink: ResponseSink) throws(CurlCode) {
        let context = Unmanaged.passUnretained(sink).toOpaque()
        try CurlCode.check(
            curl_set_body_callback(
                handle,
                { data, _, count, context in
                    guard let context else { return 0 }
                    let sink = Unmanaged<ResponseSink>.fromOpaque(context).takeUnretainedValue()
                    let chunk = UnsafeRawBufferPointer(start: data, count: count)
                    return sink.receive(body: chunk) ? count : CurlHandle.stop
                }, context))
        try CurlCode.check(
            curl_set_header_callback(
                handle,
                { data, _, count, context in
                    guard let context else { return 0 }
                    let sink = Unmanaged<ResponseSink>.fromOpaque(context).takeUnretainedValue()
                    let line = UnsafeRawBufferPointer(start: data, count: count)
                    return sink.receive(headerLine: line) ? count : CurlHandle.stop
                }, context))
        // Called on the thread that performs, within the task that waits for it.
        try CurlCode.check(
            curl_set_progress_callback(handle, { _, _, _, _, _ in Task.isCancelled ? 1 : 0 }, nil))
    }

    private var times: CurlTimes {
        var times = CurlTimes()
        curl_get_offset(handle, CURLINFO_PRETRANSFER_TIME_T, &times.untilReady)
        curl_get_offset(handle, CURLINFO_TOTAL_TIME_T, &times.total)
        return times
    }

    private func set(_ option: CURLoption, _ value: Int) throws(CurlCode) {
        try CurlCode.check(curl_set_long(handle, option, value))
    }

    private func set(_ option: CURLoption, text: String) throws(CurlCode) {
        try CurlCode.check(curl_set_text(handle, option, text))
    }

    private func set(_ option: CURLoption, pointer: UnsafeRawPointer?) throws(CurlCode) {
        try CurlCode.check(curl_set_pointer(handle, option, pointer))
    }

    /// What a callback returns to end the transfer: any count but the one it was given.
    private static let stop = Int.max
    /// CURL_READFUNC_ABORT: the body cannot be read on.
    private static let abort = 0x1000_0000

    private static let libraryIsReady = curl_global_begin() == CURLE_OK
}

/// Where libcurl writes what went wrong, in words.
final class CurlReason {
    let buffer = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

    init() { buffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE)) }

    deinit { buffer.deallocate() }

    var text: String { String(cString: buffer) }
}
