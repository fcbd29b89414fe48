import SalesCore

/// One value of a group that later lines may meet again: what is kept where sums do not suffice.
///
/// Entries of one group and key are combined into one, in any order.
struct HolisticEntry: BitwiseCopyable, Sendable, Equatable {
    /// A value's digest, its register or its order among numbers; or an entity's digest.
    var key: UInt128
    /// A count, a register's rank, or an entity's value.
    var value: Int128
    /// Of an entity's value: day, time, upload and place of its line.
    var order: Order
    var group: UInt32

    /// Where a line stands among those of an entity.
    ///
    /// Only lines of one period or window are ever compared, a fiscal year at the longest. So of
    /// the day its last eleven bits do, which come round after 2048 days, and leave room for the
    /// time.
    struct Order: BitwiseCopyable, Sendable, Equatable {
        /// From the top: 11 bits of the day, 27 of the time, 22 of the upload, 4 of the place.
        private(set) var high: UInt64
        /// 32 more of the place.
        private(set) var low: UInt32

        init(high: UInt64, low: UInt32) {
            self.high = high
            self.low = low
        }

        static let none = Order(high: 0, low: 0)
    }

    /// What is written for a number that does not fit 38 digits at the scale of the others.
    static let unfit = Int128.max

    init(key: UInt128, value: Int128 = 0, order: Order = .none, group: UInt32 = 0) {
        self.key = key
        self.value = value
        self.order = order
        self.group = group
    }
}

extension HolisticEntry {
    @inline(__always)
    static func isInOrder(_ left: HolisticEntry, _ right: HolisticEntry) -> Bool {
        left.group != right.group ? left.group < right.group : left.key < right.key
    }

    @inline(__always)
    func isSame(as other: HolisticEntry) -> Bool { key == other.key && group == other.group }

    @inline(__always)
    mutating func combine(_ other: HolisticEntry, _ kind: HolisticMeasure.Kind) {
        switch kind {
        case .distinct: break
        case .registers: value = max(value, other.value)
        case .values, .roundedValues: value += other.value
        case .first: if other.order < order { self = other }
        case .last: if order < other.order { self = other }
        }
    }

    /// Brings a number to a scale that is larger by so many places.
    @inline(__always)
    mutating func raise(by factor: Int128, _ kind: HolisticMeasure.Kind) {
        switch kind {
        case .distinct, .registers: break
        case .values, .roundedValues: key = Self.key(Self.raised(Self.number(key), by: factor))
        case .first, .last: value = Self.raised(value, by: factor)
        }
    }

    private static func raised(_ number: Int128, by factor: Int128) -> Int128 {
        guard number != unfit else { return unfit }
        let (raised, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? unfit : raised
    }

    /// A key that sorts as its number does.
    @inline(__always)
    static func key(_ number: Int128) -> UInt128 { UInt128(bitPattern: number) ^ (1 << 127) }

    @inline(__always)
    static func number(_ key: UInt128) -> Int128 { Int128(bitPattern: key ^ (1 << 127)) }
}

extension HolisticEntry.Order: Comparable {
    static let uploadLimit = 1 << 22
    private static let placeLimit: UInt64 = 1 << 36
    private static let timeLimit: Int32 = 1 << 27
    /// Clocks that are put back make a day begin so much before what its noon takes for midnight.
    private static let earliest: Int32 = -6 * 3_600_000
    private static let (dayShift, timeShift, uploadShift) = (UInt64(53), UInt64(26), UInt64(4))

    /// 37 hours of milliseconds fit; so do four million uploads, each of 2^36 lines.
    @inline(__always)
    init(day: Int32, time: Int32 = 0, place: UInt64) {
        let place = min(place, Self.placeLimit - 1)
        let time = UInt64(max(0, min(time &- Self.earliest, Self.timeLimit - 1)))
        high = UInt64(truncatingIfNeeded: day) << Self.dayShift | time << Self.timeShift
        high |= place >> 32
        low = UInt32(truncatingIfNeeded: place)
    }

    /// Which comes first on a circle of 2048 days, as serial numbers are compared (RFC 1982).
    @inline(__always)
    static func < (left: Self, right: Self) -> Bool {
        left.high != right.high
            ? Int64(bitPattern: left.high &- right.high) < 0 : left.low < right.low
    }

    /// The same line, as one of an upload by its number.
    func of(upload: Int) -> Self {
        var order = self
        order.high &= ~(UInt64(Self.uploadLimit - 1) << Self.uploadShift)
        order.high |= UInt64(min(upload, Self.uploadLimit - 1)) << Self.uploadShift
        return order
    }

    /// As stores kept it before times counted: 22 bits of the day, 24 of the upload, and 50 of the
    /// place, of which the upper 26 were the block's number and the others the row's in it. None
    /// where block or row is one of an export so large that it does not fit any more.
    init?(withoutTimeHigh high: UInt64, low: UInt32) {
        let day = Int32(high >> 42) - (1 << 20)
        let place = (high & 0x3_FFFF) << 32 | UInt64(low)
        let (block, row) = (place >> 24, place & 0xFF_FFFF)
        guard block < 1 << 18, row < 1 << 18 else { return nil }
        self.init(day: day, place: block << 18 | row)
    }
}
