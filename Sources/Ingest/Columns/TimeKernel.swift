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
    /// First day and length of each month from 1900 on.
    private let months: UnsafeMutablePointer<(first: Int32, length: Int32)>
    private static let firstYear = 1900
    private static let yearCount = 256
    private static let monthFlag: UInt64 = 1 << 32
    private static let faulty: UInt64 = 1 << 33

    init(plan: RecordPlan.TimePlan, fault: UInt16) {
        self.plan = plan
        self.fault = fault
        readsISO = plan.reading.beginsWithISO
        readsMinutes = [" ", "T"].map { plan.reading.beginsWithISO(seconds: false, separator: $0) }
        readsSeconds = [" ", "T"].map { plan.reading.beginsWithISO(seconds: true, separator: $0) }
        cache = FieldCache()
        months = .allocate(capacity: Self.yearCount * 12)
        for index in 0..<Self.yearCount * 12 {
            let (year, month) = (Self.firstYear + index / 12, index % 12 + 1)
            (months + index).initialize(
                to: (
                    Day.number(year: year, month: month, day: 1),
                    Int32(Day.length(ofMonth: month, in: year))
                ))
        }
    }

    deinit { months.deallocate() }

    func read(_ view: RowView, into days: UnsafeMutablePointer<Int32>) {
        let position = plan.place.position
        let bytes = view.bytes
        let months = months
        let readsISO = readsISO
        for row in 0..<view.count {
            let range = view.field(row, position)
            if readsISO, range.upperBound &- range.lowerBound == 10,
                let day = Self.isoDay(bytes + range.lowerBound, months)
            {
                days[row] = day
                continue
            }
            if let day = isoInstant(bytes, range, months) {
                days[row] = day
                continue
            }
            let known = cache.value(view.text(range)) { self.resolve($0) }
            if known & Self.faulty != 0 { view.mark(row, fault) }
            if known & Self.monthFlag != 0 { sawMonths = true }
            days[row] = Int32(truncatingIfNeeded: known)
        }
    }

    /// The day of `yyyy-MM-dd HH:mm` or with seconds, where the spec reads that.
    @inline(__always)
    private func isoInstant(
        _ bytes: UnsafePointer<UInt8>, _ range: Range<Int>,
        _ months: UnsafeMutablePointer<(first: Int32, length: Int32)>
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
        return Self.isoDay(text, months)
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
    }

    /// `yyyy-MM-dd` of an existing day from 1900 on, ten bytes.
    @inline(__always)
    private static func isoDay(
        _ text: UnsafePointer<UInt8>, _ months: UnsafeMutablePointer<(first: Int32, length: Int32)>
    ) -> Int32? {
        // "0000-00-" taken away leaves digits as 0 ... 9 and dashes as 0.
        let front =
            UInt64(littleEndian: UnsafeRawPointer(text).loadUnaligned(as: UInt64.self))
            ^ 0x2D30_302D_3030_3030
        let tens = text[8] &- Byte.zero
        let units = text[9] &- Byte.zero
        // Adding these carries into the top bit of a digit above 9 and of a dash that is none.
        let outside = (front &+ 0x7F76_767F_7676_7676 | front) & 0x8080_8080_8080_8080
        guard outside == 0, tens <= 9, units <= 9 else { return nil }
        let year =
            Int(front & 0xFF) &* 1000 &+ Int(front &>> 8 & 0xFF) &* 100
            &+ Int(front &>> 16 & 0xFF) &* 10 &+ Int(front &>> 24 & 0xFF)
        let month = Int(front &>> 40 & 0xFF) &* 10 &+ Int(front &>> 48 & 0xFF)
        let day = Int32(tens) &* 10 &+ Int32(units)
        let yearIndex = year &- firstYear
        guard UInt(bitPattern: yearIndex) < UInt(yearCount), UInt(bitPattern: month &- 1) < 12
        else { return nil }
        let entry = months[yearIndex &* 12 &+ month &- 1]
        guard day >= 1, day <= entry.length else { return nil }
        return entry.first &+ day &- 1
    }
}
