/// Takes a response's header lines and body as libcurl hands them over, within a bound.
final class ResponseSink {
    private(set) var headers = HTTPHeaders()
    private(set) var body: [UInt8] = []
    /// Whether more came than was wanted; the transfer was then stopped.
    private(set) var isOverfull = false

    /// What the receiver threw; the transfer was then stopped.
    private(set) var refusal: (any Error)?

    private let bodyLimit: Int
    private let receive: BodyReceiver?
    private var isSuccess = false
    private var headerBytes = 0

    private static let headerLimit = 256 << 10

    /// `receive` gets the body of a success in place of `body`.
    init(bodyLimit: Int, receive: BodyReceiver? = nil) {
        self.bodyLimit = bodyLimit
        self.receive = receive
    }

    /// Whether the transfer goes on.
    func receive(headerLine line: UnsafeRawBufferPointer) -> Bool {
        headerBytes += line.count
        guard headerBytes <= Self.headerLimit else {
            isOverfull = true
            return false
        }
        let text = String(decoding: line, as: UTF8.self)
        guard !text.hasPrefix("HTTP/") else {
            // What came before was an interim response, such as 100 Continue.
            headers = HTTPHeaders()
            isSuccess = text.split(separator: " ").dropFirst().first?.hasPrefix("2") ?? false
            return true
        }
        guard let colon = text.firstIndex(of: ":") else { return true }
        headers.append(String(text[..<colon]), text[text.index(after: colon)...].trimmed)
        return true
    }

    /// Whether the transfer goes on.
    func receive(body chunk: UnsafeRawBufferPointer) -> Bool {
        if isSuccess, let receive {
            do { try receive(chunk, headers) } catch { refusal = error }
            return refusal == nil
        }
        guard chunk.count <= bodyLimit - body.count else {
            isOverfull = true
            return false
        }
        body.append(contentsOf: chunk)
        return true
    }
}

extension Substring {
    fileprivate var trimmed: String {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
