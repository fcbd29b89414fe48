import SalesCore
import Testing

@testable import Report

@Suite("Uploads that a page names")
struct ListedUploadsTests {
    private func upload(_ day: Int, rejected: Int = 0, notices: [String] = []) -> UploadSummary {
        var counts = LineCounts()
        counts.accepted = 10 - rejected
        counts.rejected = rejected
        return UploadSummary(
            file: "day-\(day).csv", sha256: "", bytes: 1, counts: counts, notices: notices)
    }

    @Test(arguments: [0, 1, ListedUploads.most]) func `are all where there are few`(count: Int) {
        let uploads = (0..<count).map { upload($0) }
        let listed = ListedUploads(uploads)
        #expect(listed.named == uploads)
        #expect(listed.others(in: .english) == nil)
        #expect(listed.unnamedNotices(in: .english) == nil)
    }

    @Test func `are the newest of many, in their order, and the others are summed`() throws {
        let uploads = (0..<365).map { upload($0) }
        let listed = ListedUploads(uploads)
        #expect(listed.named == Array(uploads.suffix(ListedUploads.most)))
        let others = try #require(listed.others(in: .english))
        #expect(others.name == "325 other files")
        #expect(others.counts.read == 3250)
        #expect(try #require(listed.others(in: .german)).name == "325 weitere Dateien")
        #expect(
            try #require(ListedUploads(Array(uploads.prefix(41))).others(in: .english)).name
                == "One other file")
    }

    @Test func `are those with rejected lines or notices before others`() {
        let uploads = (0..<365).map { day in
            upload(day, rejected: day == 3 ? 2 : 0, notices: day == 7 ? ["late"] : [])
        }
        let names = ListedUploads(uploads).named.map(\.file)
        #expect(names.prefix(3) == ["day-3.csv", "day-7.csv", "day-327.csv"])
        #expect(names.count == ListedUploads.most)
    }

    @Test func `leave no notice untold: those of others are counted`() {
        let uploads = (0..<100).map { upload($0, notices: ["a", "b"]) }
        #expect(
            ListedUploads(uploads).unnamedNotices(in: .english)
                == "Notices on other files: 120. The JSON report has them all.")
    }

    @Test func `stand in both pages with the row of the others`() {
        let uploads = (0..<365).map { upload($0) }
        let content = SampleReport.content(
            SampleReport.americanTable.table, SampleReport.october, uploads: uploads)
        let page = PageReader(DataNotesSection.section(content).source).texts.map(\.text)
        #expect(page.contains("day-325.csv") && !page.contains("day-324.csv"))
        #expect(page.contains("325 other files") && page.contains("All files"))
        let text = MarkdownNotes.data(content)
        #expect(text.contains("day-325.csv") && !text.contains("day-324.csv"))
        #expect(text.contains("| 325 other files | 3,250 |    3,250 |"))
    }
}
