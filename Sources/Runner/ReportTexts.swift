import Report

/// A report in every format, each made once for archive and shelf.
struct ReportTexts: Sendable {
    let content: ReportContent
    private let texts: [ReportFormat: [UInt8]]

    init(_ content: ReportContent) throws {
        self.content = content
        texts = try Dictionary(
            uniqueKeysWithValues: ReportFormat.allCases.map {
                ($0, Array(try content.text(as: $0).utf8))
            })
    }

    func bytes(as format: ReportFormat) -> [UInt8] { texts[format] ?? [] }
}
