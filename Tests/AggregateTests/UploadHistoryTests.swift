import SalesCore
import Testing

@testable import Aggregate

@Suite("Which uploads still count")
struct UploadHistoryTests {
    private func source(_ name: String, _ sha256: String, _ days: [String]) throws -> SourcePartials
    {
        let spec = spec([try aggregate("lines", .count)], slices: [[]])
        return SourcePartials(
            name: name, sha256: sha256,
            partials: try partials(spec, try days.map { Record(try day($0)) }))
    }

    private func active(_ mode: UploadMode, _ sources: [SourcePartials]) -> [String] {
        UploadHistory(mode: mode, calendar: FiscalCalendar()).active(sources).map { source in
            let months = source.partials.months.map(\.description)
            return "\(source.sha256): \(months.joined(separator: " "))"
        }
    }

    @Test("append keeps all, the same bytes once")
    func append() throws {
        let sources = try [
            source("a", "1", ["2025-01-01"]), source("a", "2", ["2025-01-01"]),
            source("b", "1", ["2025-01-01"]),
        ]
        #expect(active(.append, sources) == ["2: 2025-01", "1: 2025-01"])
    }

    @Test("replace_source keeps the last upload of each name")
    func replaceSource() throws {
        let sources = try [
            source("a", "1", ["2025-01-01"]), source("b", "2", ["2025-01-01"]),
            source("a", "3", ["2025-02-01"]),
        ]
        #expect(active(.replaceSource, sources) == ["2: 2025-01", "3: 2025-02"])
    }

    @Test("An old file uploaded again is wanted back")
    func restored() throws {
        let old = try source("a", "1", ["2025-01-01"])
        let new = try source("a", "2", ["2025-02-01"])
        #expect(active(.replaceSource, [old, new, old]) == ["1: 2025-01"])
        #expect(active(.replacePeriod, [old, new, old]) == ["2: 2025-02", "1: 2025-01"])
    }

    @Test("replace_period takes the place of earlier lines in the months it holds")
    func replacePeriod() throws {
        let sources = try [
            source("a", "1", ["2025-01-01", "2025-02-01", "2025-03-31"]),
            source("b", "2", ["2025-02-28"]), source("c", "3", ["2025-03-01", "2025-02-01"]),
        ]
        #expect(active(.replacePeriod, sources) == ["1: 2025-01", "3: 2025-02 2025-03"])
    }

    @Test("The days of replaced months go with them")
    func activeDays() throws {
        let sources = try [
            source("a", "1", ["2025-01-01", "2025-02-20"]), source("b", "2", ["2025-02-28"]),
        ]
        let kept = UploadHistory(mode: .replacePeriod, calendar: FiscalCalendar()).active(sources)
        #expect(kept.first?.partials.activeDays == [try day("2025-01-01")])
    }

    @Test(
        "What stands of each upload, in every mode",
        arguments: [
            (UploadMode.append, "none all all all"), (.replaceSource, "none none all all"),
            (.replacePeriod, "none without 2025-02 all all"),
        ])
    func standing(mode: UploadMode, expected: String) throws {
        func upload(_ name: String, _ sha256: String, _ days: String...) throws -> DatedUpload {
            DatedUpload(name: name, sha256: sha256, days: Set(try days.map { try day($0) }))
        }
        let uploads = try [
            upload("c", "1", "2025-03-01"), upload("a", "2", "2025-01-01", "2025-02-01"),
            upload("a", "3", "2025-02-01"), upload("b", "1", "2025-03-01"),
        ]
        let standing = UploadHistory(mode: mode, calendar: FiscalCalendar()).standing(of: uploads)
        let words = standing.map { standing in
            switch standing {
            case .all: "all"
            case .without(let months): "without \(months.map(\.description).joined(separator: " "))"
            case .none: "none"
            }
        }
        #expect(words.joined(separator: " ") == expected)
    }

    @Test("A month whose lines all gave way to others with their keys is held all the same")
    func heldDays() throws {
        let january = try source("a", "1", ["2025-01-01"])
        let later = try source("b", "2", ["2025-02-01"])
        let giving = SourcePartials(
            name: "b", sha256: "2", partials: later.partials,
            heldDays: Set(try ["2025-01-05", "2025-02-01"].map { try day($0) }))
        #expect(active(.replacePeriod, [january, later]) == ["1: 2025-01", "2: 2025-02"])
        #expect(active(.replacePeriod, [january, giving]) == ["2: 2025-02"])
    }
}
