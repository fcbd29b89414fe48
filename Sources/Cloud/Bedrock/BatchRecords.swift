import Crypto

/// The questions of a batch job, one a line, each found again by its id.
///
/// An id is the hash of its question, and the lines are in the order of the ids: the same questions
/// make the same bytes, in whatever order they were put in.
public struct BatchRecords: Hashable, Sendable {
    private var questions: [String: [UInt8]] = [:]

    public init() {}

    public var count: Int { questions.count }

    /// Puts a question in, the body of the model's own protocol, and gives its id.
    public mutating func insert(_ body: [UInt8]) -> String {
        let id = String(SHA256.hash(data: body).map { $0 }.hexadecimal.prefix(32))
        questions[id] = body
        return id
    }

    public var jsonLines: [UInt8] {
        questions.sorted { $0.key < $1.key }.flatMap { id, body in
            Array("{\"recordId\":\"\(id)\",\"modelInput\":".utf8) + body + Array("}\n".utf8)
        }
    }

    /// The same for the same questions to the same model.
    public func name(for model: String) -> String {
        var hash = SHA256()
        hash.update(data: Array(model.utf8))
        hash.update(data: jsonLines)
        return String(Array(hash.finalize()).hexadecimal.prefix(32))
    }
}
