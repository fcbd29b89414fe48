import SalesCore

/// Which uploads a page names, and what the others come to: a year of dailies is no reading.
///
/// Those with rejected lines or notices come before others, newer before older; named ones stand
/// in the order they were handed in. The JSON report names all.
struct ListedUploads {
    static let most = 40

    let named: [UploadSummary]
    private let others: [UploadSummary]

    init(_ uploads: [UploadSummary]) {
        guard uploads.count > Self.most else {
            (named, others) = (uploads, [])
            return
        }
        let newestFirst = uploads.indices.reversed()
        let telling = newestFirst.filter { uploads[$0].tellsSomething }
        let silent = newestFirst.filter { !uploads[$0].tellsSomething }
        let chosen = Set((telling + silent).prefix(Self.most))
        named = uploads.indices.filter(chosen.contains).map { uploads[$0] }
        others = uploads.indices.filter { !chosen.contains($0) }.map { uploads[$0] }
    }

    /// None where all are named.
    func others(in language: ReportLanguage) -> (name: String, counts: LineCounts)? {
        guard !others.isEmpty else { return nil }
        var counts = LineCounts()
        for upload in others { counts.add(upload.counts) }
        let name = language.page("%1 other files", Quantity.grouped(others.count, in: language))
        return (others.count == 1 ? language.page("One other file") : name, counts)
    }

    /// None where the notices of all are told.
    func unnamedNotices(in language: ReportLanguage) -> String? {
        let count = others.reduce(0) { $0 + $1.notices.count }
        guard count > 0 else { return nil }
        return language.page(
            "Notices on other files: %1. The JSON report has them all.",
            Quantity.grouped(count, in: language))
    }
}

extension UploadSummary {
    fileprivate var tellsSomething: Bool { counts.rejected > 0 || !notices.isEmpty }
}
