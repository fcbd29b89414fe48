internal import SalesCore

/// Reads the time column of a batch.
final class TimeKernel {
    let plan: RecordPlan.TimePlan
    let fault: UInt16
    private(set) var sawMonths = false
    private let readsISO: Bool
    /// Which of `yyyy-MM-dd HH:mm[:ss]` can be read at once, by the byte before the hour.
    private let readsMinutes: [Bool]
    private let readsSeconds: [Bool]
    private let cache: FieldCache
    private let months = MonthTexts()
    private static let monthFlag: UInt64 = 1 << 32
    private static let faulty: UInt64 = 1 << 33
    /// Above it stands the time of day, with its sign.
    private static let timeShift = 34

    init(plan: RecordPlan.TimePlan, fault: UInt16) {
        self.plan = plan
        self.fault = fault
        readsISO = plan.reading.beginsWithISO
        readsMinutes = [" ", "T"].map { plan.reading.beginsWithISO(seconds: false, separator: $0) }
        readsSeconds = [" ", "T"].map { plan.reading.beginsWithISO(seconds: true, separator: $0) }
        cache = FieldCache()
    }

    func read(_ view: RowView, into batch: RecordBatch) {
        let days = batch.days
        let times = plan.reading.tellsTimes ? batch.times : nil
        times?.update(repeating: 0, count: view.count)
        var cells = view.cells(of: plan.place.position)
        var row = 0
        while row < view.count {
            if readsISO {
                row = months.findDays(&cells, from: row, count: view.count, days)
                guard row < view.count else { break }
            }
            days[row] = day(row, view, times)
            row += 1
        }
    }

    private func day(
        _ row: Int, _ view: RowView, _ times: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        let range = view.field(row, plan.place.position)
        if readsISO, range.count == 10, let day = months.day(view.bytes + range.lowerBound) {
            return day
        }
        if let day = isoInstant(view.bytes, range) {
            times?[row] = Self.time(view.bytes + range.lowerBound, hasSeconds: range.count == 19)
            return day
        }
        let known = cache.value(view.text(range)) { self.resolve($0) }
        if known & Self.faulty != 0 { view.mark(row, fault) }
        if known & Self.monthFlag != 0 { sawMonths = true }
        times?[row] = Int32(truncatingIfNeeded: Int64(bitPattern: known) >> Self.timeShift)
        return Int32(truncatingIfNeeded: known)
    }

    /// The day of `yyyy-MM-dd HH:mm` or with seconds, where the spec reads that.
    @inline(__always)
    private func isoInstant(
        _ bytes: UnsafePointer<UInt8>, _ range: Range<Int>
    ) -> Int32? {
        let hasSeconds = range.count == 19
        guard hasSeconds || range.count == 16 else { return nil }
        let text = bytes + range.lowerBound
        let form = text[10] == Byte.space ? 0 : text[10] == UInt8(ascii: "T") ? 1 : -1
        guard form >= 0, hasSeconds ? readsSeconds[form] : readsMinutes[form],
            Self.isPair(text + 11, below: 24), text[13] == UInt8(ascii: ":"),
            Self.isPair(text + 14, below: 60)
        else { return nil }
        if hasSeconds {
            guard text[16] == UInt8(ascii: ":"), Self.isPair(text + 17, below: 60) else {
                return nil
            }
        }
        return months.day(text)
    }

    /// The time of a text that is known to be `yyyy-MM-dd HH:mm` or with seconds.
    @inline(__always)
    private static func time(_ text: UnsafePointer<UInt8>, hasSeconds: Bool) -> Int32 {
        func pair(_ place: Int) -> Int32 {
            Int32(text[place] & 0x0F) * 10 + Int32(text[place + 1] & 0x0F)
        }
        let seconds = hasSeconds ? pair(17) : 0
        return ((pair(11) * 60 + pair(14)) * 60 + seconds) * 1000
    }

    /// Two digits of a number below `limit`.
    @inline(__always)
    private static func isPair(_ text: UnsafePointer<UInt8>, below limit: UInt8) -> Bool {
        let tens = text[0] &- Byte.zero
        let units = text[1] &- Byte.zero
        return tens <= 9 && units <= 9 && tens &* 10 &+ units < limit
    }

    /// What a cell means, as a value for the cache.
    private func resolve(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard let reading = try? plan.reading.read(text) else { return Self.faulty }
        return UInt64(UInt32(bitPattern: reading.day)) | (reading.isMonth ? Self.monthFlag : 0)
            | UInt64(UInt32(bitPattern: reading.time)) << Self.timeShift
    }
}
