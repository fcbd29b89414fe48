import FoundationEssentials

/// The report as one JSON document, for programs and to print it again later.
public enum JSONReport {
    /// Sorted keys and fixed spacing: the same content is the same bytes.
    public static func text(_ content: ReportContent) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(content), as: UTF8.self) + "\n"
    }

    public static func content(from text: String) throws -> ReportContent {
        do {
            return try JSONDecoder().decode(ReportContent.self, from: Data(text.utf8))
        } catch let error as DecodingError {
            throw ReportFailure(error)
        }
    }
}
