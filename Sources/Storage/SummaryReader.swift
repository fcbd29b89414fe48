import SalesCore

/// Reads the summaries of uploads as stores write them.
///
/// A run reads those of all uploads, of which there are many, so text in the very form that
/// `StableJSON` gives it is taken apart here; any other is left to the decoder.
struct SummaryReader {
    /// None where one cannot be read.
    static func summaries(of texts: [String]) -> [UploadSummary]? {
        var summaries: [UploadSummary] = []
        summaries.reserveCapacity(texts.count)
        for text in texts {
            var reader = SummaryReader(text)
            let summary =
                reader.summary() ?? (try? StableJSON.decode(UploadSummary.self, from: text))
            guard let summary else { return nil }
            summaries.append(summary)
        }
        return summaries
    }

    private var rest: Substring.UTF8View

    private init(_ text: String) { rest = Substring(text).utf8 }

    private mutating func summary() -> UploadSummary? {
        var counts = LineCounts()
        guard let bytes = number(after: #"{"bytes":"#),
            let accepted = number(after: #","counts":{"accepted":"#),
            let duplicate = number(after: #","duplicate":"#),
            let rejected = number(after: #","rejected":"#),
            let blank = number(after: #","skipped":{"blank":"#),
            let comment = number(after: #","comment":"#),
            let footer = number(after: #","footer":"#),
            let header = number(after: #","header":"#),
            let preamble = number(after: #","preamble":"#),
            let repeatedHeader = number(after: #","repeatedHeader":"#),
            let file = text(after: #"}},"file":"#), let notices = texts(after: #","notices":["#),
            let sha256 = text(after: #","sha256":"#), take("}"), rest.isEmpty
        else { return nil }
        counts.accepted = accepted
        counts.duplicate = duplicate
        counts.rejected = rejected
        counts.skipped.blank = blank
        counts.skipped.comment = comment
        counts.skipped.footer = footer
        counts.skipped.header = header
        counts.skipped.preamble = preamble
        counts.skipped.repeatedHeader = repeatedHeader
        return UploadSummary(
            file: file, sha256: sha256, bytes: bytes, counts: counts, notices: notices)
    }

    private mutating func take(_ start: StaticString) -> Bool {
        let bytes = UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount)
        guard rest.starts(with: bytes) else { return false }
        rest = rest.dropFirst(bytes.count)
        return true
    }

    private mutating func number(after start: StaticString) -> Int? {
        guard take(start) else { return nil }
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest[digits.endIndex...]
        return Int(Substring(digits))
    }

    /// None for one with an escape in it.
    private mutating func text(after start: StaticString) -> String? {
        guard take(start), take("\"") else { return nil }
        let text = rest.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        rest = rest[text.endIndex...]
        return take("\"") ? String(Substring(text)) : nil
    }

    private mutating func texts(after start: StaticString) -> [String]? {
        guard take(start) else { return nil }
        var texts: [String] = []
        while !take("]") {
            guard texts.isEmpty || take(","), let text = text(after: "") else { return nil }
            texts.append(text)
        }
        return texts
    }
}
