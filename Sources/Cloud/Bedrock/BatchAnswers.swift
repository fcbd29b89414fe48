import FoundationEssentials

/// The answers of a batch job, as its output objects hold them.
public struct BatchAnswers: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        /// The body of the model's own protocol.
        case answer([UInt8])
        /// Why there is none; the service's own words may quote the question.
        case error(code: Int?, message: String?)
    }

    /// By the ids of the questions; what cannot be read as a line is left out.
    public private(set) var outcomes: [String: Outcome] = [:]

    public init() {}

    /// Reads the lines of one object.
    public mutating func read(_ jsonLines: [UInt8]) {
        for line in jsonLines.split(separator: UInt8(ascii: "\n")) {
            guard let record = try? JSONDecoder().decode(Record.self, from: Data(line)) else {
                continue
            }
            if let output = record.modelOutput, output.isObject {
                outcomes[record.recordId] = .answer(Array(output.text.utf8))
            } else {
                outcomes[record.recordId] = .error(
                    code: record.error?.errorCode, message: record.error?.errorMessage)
            }
        }
    }

    private struct Record: Decodable {
        let recordId: String
        let modelOutput: JSONValue?
        let error: Refusal?

        struct Refusal: Decodable {
            let errorCode: Int?
            let errorMessage: String?
        }
    }
}
