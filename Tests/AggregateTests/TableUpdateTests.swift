import SalesCore
import Synchronization
import Testing

@testable import Aggregate

@Suite("A table brought up to date")
struct TableUpdateTests {
    /// Uploads and months as a store keeps them, and how many months of uploads were read.
    private final class Shelf: Sendable {
        private struct State {
            var joined: [Period: KeptMonth] = [:]
            var reads = 0
        }

        private let state = Mutex(State())

        var joined: [Period: KeptMonth] { state.withLock(\.joined) }
        var reads: Int { state.withLock(\.reads) }

        /// `version` differs where the same upload was read anew.
        func stored(_ source: SourcePartials, version: Int = 0) -> SourcePartials {
            let whole = source.partials
            let marks = whole.months.map { ($0, "\(source.sha256) \(version) \($0)") }
            let kept = KeptPartials(
                activeDays: whole.activeDays, marks: Dictionary(uniqueKeysWithValues: marks)
            ) { month in
                self.state.withLock { $0.reads += 1 }
                return try whole.cells(of: month)
            }
            return SourcePartials(
                name: source.name, sha256: source.sha256, partials: kept,
                heldDays: source.heldDays, entries: source.entries)
        }

        func keep(_ months: [JoinedMonth], of sources: [SourcePartials]) {
            let sources = Dictionary(
                sources.map { ($0.sha256, $0.partials) }, uniquingKeysWith: { $1 })
            for month in months {
                let marks = month.uploads.compactMap { sources[$0]?.marks[month.month] }
                state.withLock { $0.joined[month.month] = KeptMonth(marks: marks) { month.cells } }
            }
        }
    }

    private func spec(_ mode: UploadMode, fills: Bool = false, firstMonth: Int = 1) throws
        -> MetricSpec
    {
        orderSpec(
            [
                try aggregate("revenue", .sum, of: "revenue", fillsWithZero: fills),
                try aggregate("least", .min, of: "revenue"),
                try aggregate("spread", .stddev, of: "units"),
                aggregate("distinct", AggregateDefinition(.countDistinct, of: "product")),
                aggregate("last", AggregateDefinition(.last, of: "units", entities: ["product"])),
                ratio("each", "revenue", "distinct"), try formula("twice", "2 * revenue - least"),
            ], upload: mode, calendar: FiscalCalendar(firstMonth: firstMonth))
    }

    struct Case: Sendable {
        let mode: UploadMode
        var fills = false
        var firstMonth = 1
    }

    @Test(
        "Uploads that come, go, move and are read anew, stopped and retried: as from all of them",
        arguments: UploadMode.allCases.map { Case(mode: $0) } + [
            Case(mode: .append, fills: true), Case(mode: .append, firstMonth: 2),
        ])
    func agrees(_ drawn: Case) throws {
        let spec = try spec(drawn.mode, fills: drawn.fills, firstMonth: drawn.firstMonth)
        let builder = TableBuilder(spec: spec)
        for seed in 0..<4 {
            var generator = SeededGenerator(seed: 1700 + seed)
            let shelf = Shelf()
            var asOf = try day("2025-06-15")
            var sources = [shelf.stored(try drawnUpload("a", lines: 25, spec, using: &generator))]
            var earlier: EarlierTable?
            for step in 0..<8 {
                let holistic = try builder.holisticValues(of: sources, since: earlier, scratch: nil)
                let joined = try builder.joinedMonths(
                    of: sources, knowing: shelf.joined, since: earlier)
                let update = builder.update(
                    earlier, with: joined, holistic: holistic, asOf: asOf)
                let fresh = try builder.table(
                    from: sources, holistic: builder.holisticValues(of: sources, scratch: nil),
                    asOf: asOf)
                let place = "seed \(seed), step \(step)"
                #expect(update.table.cells == fresh.cells, "\(place)")
                if let before = earlier?.table, let periods = update.periods {
                    let rest = { (table: MetricTable) in
                        table.cells.filter { !periods.contains($0.key.period) }
                    }
                    #expect(rest(before) == rest(fresh), "\(place)")
                    let changes = fresh.changes(since: before)
                    #expect(fresh.changes(since: before, in: update.touched) == changes, "\(place)")
                }
                #expect((earlier == nil || drawn.fills) == (update.periods == nil), "\(place)")
                // One in three is stopped before its commit: nothing of it is kept.
                if Int.random(in: 0..<3, using: &generator) > 0 {
                    let active = builder.activeSources(sources)
                    shelf.keep(joined.new, of: active)
                    earlier = EarlierTable(update.table, of: active)
                    let again = builder.update(
                        earlier,
                        with: try builder.joinedMonths(
                            of: sources, knowing: shelf.joined, since: earlier),
                        holistic: try builder.holisticValues(
                            of: sources, since: earlier, scratch: nil), asOf: asOf)
                    #expect(again.table.cells == fresh.cells, "\(place), again")
                }
                let name = ["a", "b", "c"].randomElement(using: &generator) ?? "a"
                switch Int.random(in: 0..<6, using: &generator) {
                case 0 where sources.count > 1:
                    sources.remove(at: Int.random(in: sources.indices, using: &generator))
                case 1 where sources.count > 1: sources.append(sources.remove(at: 0))
                case 2: asOf = asOf.advanced(by: Int.random(in: 1...90, using: &generator))
                case 3:
                    let place = Int.random(in: sources.indices, using: &generator)
                    let other = try drawnUpload(name, lines: 25, spec, using: &generator)
                    sources[place] = shelf.stored(
                        SourcePartials(
                            name: sources[place].name, sha256: sources[place].sha256,
                            partials: other.partials, entries: other.entries), version: step + 1)
                default:
                    sources.append(
                        shelf.stored(try drawnUpload(name, lines: 25, spec, using: &generator)))
                }
            }
        }
    }

    @Test("A new upload reads itself, and of the touched quarter what was joined before")
    func reads() throws {
        let spec = try spec(.append)
        let builder = TableBuilder(spec: spec)
        let shelf = Shelf()
        func daily(_ number: Int32) throws -> SourcePartials {
            let record = Record(
                Day(number: 20_089 + number), ["product": "a"], ["revenue": 5, "units": 1])
            return shelf.stored(try upload("\(number)", of: [record], spec))
        }
        func updated(_ sources: [SourcePartials], _ earlier: EarlierTable?) throws -> TableUpdate {
            let joined = try builder.joinedMonths(
                of: sources, knowing: shelf.joined, since: earlier)
            shelf.keep(joined.new, of: sources)
            return builder.update(
                earlier, with: joined,
                holistic: try builder.holisticValues(of: sources, since: earlier, scratch: nil),
                asOf: try day("2026-01-01"))
        }
        var sources = try (0..<120).map(daily)
        let first = try updated(sources, nil)
        #expect(first.periods == nil)
        let all = shelf.reads
        #expect(all == 120)
        let before = sources
        sources.append(try daily(120))
        let second = try updated(sources, EarlierTable(first.table, of: before))
        #expect(shelf.reads - all == 1)
        #expect(
            second.touched == [.month(2025, 4), .month(2025, 5), .quarter(2025, 2)])
        let third = try updated(sources, EarlierTable(second.table, of: sources))
        #expect(shelf.reads - all == 1)
        #expect(third.touched == [])
        #expect(third.table.cells == second.table.cells)
    }
}
