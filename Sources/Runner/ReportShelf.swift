import Report
import SalesCore

/// The latest reports as files for people, one set a period.
struct ReportShelf {
    let home: HomeFolder

    /// Writes the formats asked for, and always the JSON, from which the others can be made.
    ///
    /// - Returns: the paths of the formats asked for.
    func put(_ texts: ReportTexts, formats: [ReportFormat]) throws -> [String] {
        let content = texts.content
        return try Set(formats + [.json]).sorted { $0.rawValue < $1.rawValue }.compactMap {
            format in
            let path = home.report(
                of: content.tenant.id, period: content.period.id, format: format)
            try HomeFolder.write(try texts.bytes(as: format), to: path)
            return formats.contains(format) ? path : nil
        }
    }

    static func text(of content: ReportContent, as format: ReportFormat) throws -> String {
        switch format {
        case .md: MarkdownReport.text(content)
        case .html: HTMLReport.text(content)
        case .json: try JSONReport.text(content)
        }
    }
}
