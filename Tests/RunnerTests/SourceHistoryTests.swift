import SalesCore
import Storage
import TestSupport
import Testing

@testable import Runner

@Suite("SourceHistory")
struct SourceHistoryTests {
    private func file(_ name: String, _ hash: String) -> InputFile {
        InputFile(name: name, path: name, bytes: 1, sha256: hash)
    }

    private func stored(
        _ name: String, _ hash: String, months: ClosedRange<Int> = 1...1,
        _ status: StoredSource.Status = .active
    ) throws -> StoredSource {
        let first = try #require(Day(year: 2025, month: months.lowerBound, day: 2))
        let last = try #require(Day(year: 2025, month: months.upperBound, day: 3))
        return StoredSource(
            name: name, sha256: hash,
            summary: UploadSummary(
                file: name, sha256: hash, bytes: 1, counts: LineCounts(), notices: []),
            days: first...last, status: status)
    }

    @Test(
        "What the store does not have is read; what it has is not", arguments: UploadMode.allCases)
    func settled(mode: UploadMode) throws {
        let history = SourceHistory(
            stored: [try stored("a", "1")], inputs: [file("a", "1"), file("b", "2")], mode: mode)
        #expect(history.inputs.map(history.isSettled) == [true, false])
        #expect(history.order == ["1", "2"])
        #expect(history.kept.isEmpty)
        #expect(history.background.isEmpty)
    }

    @Test(
        "An export that was replaced and comes back is the newest", arguments: UploadMode.allCases)
    func comesBack(mode: UploadMode) throws {
        let history = SourceHistory(
            stored: [try stored("a", "1", .superseded), try stored("a", "2")],
            inputs: [file("a", "1")], mode: mode)
        #expect(!history.isSettled(file("a", "1")))
        #expect(history.order == ["2", "1"])
    }

    @Test("What comes back since its replacement is gone takes no month of what is new")
    func returnsOlder() throws {
        let history = SourceHistory(
            stored: [try stored("a", "1", .superseded), try stored("b", "2")],
            inputs: [file("a", "1"), file("b", "3"), file("c", "4")], mode: .replacePeriod)
        #expect(history.order == ["2", "1", "3", "4"])
        let other = SourceHistory(
            stored: [try stored("a", "1", .superseded), try stored("b", "2")],
            inputs: [file("b", "3"), file("a", "1")], mode: .replacePeriod)
        #expect(other.order == ["2", "1", "3"])
    }

    @Test("By period: one that lies beside its replacement stays replaced")
    func liesBeside() throws {
        let first = try stored("jan", "1", .superseded)
        let other = try stored("feb", "3", months: 2...2)
        let second = try stored("jan-corrected", "2")
        let both = SourceHistory(
            stored: [first, second, other],
            inputs: [file("jan", "1"), file("jan-corrected", "2"), file("feb", "3")],
            mode: .replacePeriod)
        #expect(both.inputs.allSatisfy(both.isSettled))
        #expect(both.order == ["1", "2", "3"])
        let alone = SourceHistory(
            stored: [first, second, other], inputs: [file("jan", "1"), file("feb", "3")],
            mode: .replacePeriod)
        #expect(alone.inputs.map(alone.isSettled) == [false, true], "feb replaced no January")
        #expect(alone.order == ["2", "3", "1"])
    }

    @Test("What vanished from the inputs is kept, by the rules of the mode")
    func kept() throws {
        let sources = [
            try stored("a", "1"), try stored("b", "2"), try stored("c", "3", .superseded),
        ]
        func kept(_ mode: UploadMode, _ inputs: InputFile...) -> [String] {
            SourceHistory(stored: sources, inputs: inputs, mode: mode).kept.map(\.sha256)
        }
        #expect(kept(.replaceSource, file("a", "9")) == ["2"])
        #expect(
            kept(.append, file("a", "9")) == ["1", "2"], "the same name adds to what was there")
        #expect(kept(.replacePeriod, file("a", "9")) == ["1", "2"])
        #expect(kept(.replaceSource) == ["1", "2"])
        #expect(kept(.replaceSource, file("z", "1")) == ["2"])
    }

    @Test("What the tables rest on is the same before and after a commit by period")
    func background() throws {
        let inputs = [file("jan-corrected", "2")]
        let before = SourceHistory(
            stored: [try stored("jan", "1")], inputs: inputs, mode: .replacePeriod)
        let after = SourceHistory(
            stored: [try stored("jan", "1", .superseded), try stored("jan-corrected", "2")],
            inputs: inputs, mode: .replacePeriod)
        #expect(before.background == ["1"])
        #expect(after.background == ["1"])
    }

    @Test("By source: an export under a new name is stored anew under it")
    func renamed() throws {
        let sources = [try stored("a", "1")]
        let history = SourceHistory(
            stored: sources, inputs: [file("b", "1")], mode: .replaceSource)
        #expect(!history.isSettled(file("b", "1")))
        #expect(history.order == ["1"])
        #expect(history.kept.isEmpty)
        let appended = SourceHistory(stored: sources, inputs: [file("b", "1")], mode: .append)
        #expect(appended.isSettled(file("b", "1")))
    }

    @Test("By source: a new name leaves an export where it is among the others")
    func renamedInPlace() throws {
        let sources = [try stored("a", "1"), try stored("b", "2")]
        let inputs = [file("b", "2"), file("c", "1")]
        let before = SourceHistory(stored: sources, inputs: inputs, mode: .replaceSource)
        #expect(before.order == ["1", "2"])
        let after = SourceHistory(
            stored: [try stored("c", "1"), try stored("b", "2")], inputs: inputs,
            mode: .replaceSource)
        #expect(after.order == before.order)
    }

    @Test("Two names for the same bytes are one export")
    func twins() {
        let history = SourceHistory(
            stored: [], inputs: [file("a", "1"), file("b", "1")], mode: .replaceSource)
        #expect(history.order == ["1"])
    }

    @Test("By period: which months two exports share is the calendar's to say")
    func weeks() throws {
        let january = StoredSource(
            name: "a", sha256: "1",
            summary: UploadSummary(
                file: "a", sha256: "1", bytes: 1, counts: LineCounts(), notices: []),
            days: try #require(Day(iso: "2025-02-01"))...#require(Day(iso: "2025-02-01")),
            status: .superseded)
        let february = StoredSource(
            name: "b", sha256: "2",
            summary: UploadSummary(
                file: "b", sha256: "2", bytes: 1, counts: LineCounts(), notices: []),
            days: try #require(Day(iso: "2025-02-02"))...#require(Day(iso: "2025-02-08")),
            status: .active)
        func isSettled(_ calendar: FiscalCalendar) -> Bool {
            SourceHistory(
                stored: [january, february], inputs: [file("a", "1"), file("b", "2")],
                mode: .replacePeriod, calendar: calendar
            ).isSettled(file("a", "1"))
        }
        // Both in February, so that the later replaced the earlier; 2025-02-01 ends FY2024.
        #expect(isSettled(FiscalCalendar()))
        #expect(!isSettled(.retail()))
    }
}
