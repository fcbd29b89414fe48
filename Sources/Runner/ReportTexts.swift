import Report

/// A report as text, in the formats that are needed more than once made once.
struct ReportTexts: Sendable {
    let content: ReportContent
    private let texts: [ReportFormat: [UInt8]]

    init(
        _ content: ReportContent, formats: some Sequence<ReportFormat> = ReportFormat.allCases
    ) throws {
        self.content = content
        texts = try Dictionary(
            uniqueKeysWithValues: Set(formats).map { ($0, Array(try content.text(as: $0).utf8)) })
    }

    func bytes(as format: ReportFormat) throws -> [UInt8] {
        try texts[format] ?? Array(content.text(as: format).utf8)
    }
}
