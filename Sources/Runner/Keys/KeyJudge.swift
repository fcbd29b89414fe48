import Aggregate
import Ingest
import SalesCore
import Storage

/// Decides, of all lines with the same key, which one counts.
///
/// Lines of months that still count stand against one another across all uploads; those of
/// months that were replaced, only against others of their own upload, so that its counts go on
/// adding up. Memory is bounded by one part of every upload's keys and a bit for each line.
struct KeyJudge {
    let policy: DuplicatePolicy
    let calendar: FiscalCalendar

    /// An upload whose lines have keys.
    struct Contender: Sendable {
        let name: String
        let standing: Standing
        /// A power of two.
        let partCount: Int
        let part: @Sendable (Int) async throws -> [KeyedLine]
    }

    struct Verdict {
        var leftOut = LeftOutLines.none
        /// The same lines one by one, for uploads of which they are asked.
        var losing: LosingLines?
    }

    /// One for each contender; `contenders` in upload order, oldest first.
    func verdicts(
        on contenders: [Contender], listing listed: Set<Int>
    ) async throws -> [Verdict] {
        var verdicts = contenders.indices.map { index in
            Verdict(
                losing: listed.contains(index)
                    ? LosingLines(tellsWinners: policy == .reject) : nil)
        }
        let partCount = contenders.map(\.partCount).max() ?? 1
        var cursors = contenders.map { PartCursor($0, of: partCount) }
        var counting = KeyTable()
        var ownLines = KeyTable()
        let isLastKept = policy == .keepLast
        let order = isLastKept ? contenders.indices.reversed() : Array(contenders.indices)
        for part in 0..<partCount {
            var total = 0
            for index in cursors.indices {
                try await cursors[index].load(part)
                total += cursors[index].lines.count
            }
            counting.reset(capacity: total)
            for index in order {
                let lines = cursors[index].lines
                if contenders[index].standing != .all { ownLines.reset(capacity: lines.count) }
                for offset in 0..<lines.count {
                    let line = lines[
                        isLastKept ? lines.endIndex - 1 - offset : offset + lines.startIndex]
                    let winner =
                        cursors[index].stands(line, calendar)
                        ? counting.claim(line, contender: index)
                        : ownLines.claim(line, contender: index)
                    guard let winner else { continue }
                    verdicts[index].leftOut.insert(line.line)
                    verdicts[index].losing?.insert(
                        line.line, winner: told(winner, to: index, contenders))
                }
            }
        }
        return verdicts
    }

    private func told(
        _ winner: KeyTable.Claim, to loser: Int, _ contenders: [Contender]
    ) -> LosingLines.Winner? {
        guard policy == .reject else { return nil }
        let place = Int(winner.contender)
        return .init(
            file: place == loser ? nil : contenders[place].name, line: Int(winner.line))
    }
}

/// The lines of one contender, a part of all contenders at a time.
private struct PartCursor {
    private let contender: KeyJudge.Contender
    /// How many parts of all stand in one of this contender's, and how many bits tell them.
    private let share: Int
    private let shift: UInt64
    private var loaded = -1
    private var all: [KeyedLine] = []
    private var isStanding: [Int32: Bool] = [:]
    private(set) var lines: ArraySlice<KeyedLine> = []

    init(_ contender: KeyJudge.Contender, of partCount: Int) {
        self.contender = contender
        share = partCount / contender.partCount
        shift = 64 - UInt64(partCount.trailingZeroBitCount)
    }

    mutating func load(_ part: Int) async throws {
        if part / share != loaded {
            loaded = part / share
            all = try await contender.part(loaded)
            lines = all[..<0]
        }
        guard share > 1 else {
            lines = all[...]
            return
        }
        var end = lines.endIndex
        while end < all.count, Int(all[end].key.high >> shift) == part { end += 1 }
        lines = all[lines.endIndex..<end]
    }

    mutating func stands(_ line: KeyedLine, _ calendar: FiscalCalendar) -> Bool {
        switch contender.standing {
        case .all: return true
        case .none: return false
        case .without(let months):
            if let known = isStanding[line.day] { return known }
            let stands = !months.contains(calendar.month(of: Day(number: line.day)))
            isStanding[line.day] = stands
            return stands
        }
    }
}
