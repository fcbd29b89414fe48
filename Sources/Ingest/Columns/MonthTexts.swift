internal import CCSV
internal import SalesCore

/// Reads `yyyy-MM-dd`, remembering what each `yyyy-MM-` came to.
final class MonthTexts {
    private static let places = 1 << Int(csv_month_bits)
    private let months: UnsafeMutablePointer<csv_known_month>

    init() {
        months = .allocate(capacity: Self.places)
        months.initialize(
            repeating: csv_known_month(text: 0, first_day: 0, length: 0), count: Self.places)
    }

    deinit { months.deallocate() }

    /// Writes the days of a column's cells, from `row` on, as long as they are such days of known
    /// months; returns the first row that is left.
    func findDays(
        _ cells: inout csv_column, from row: Int, count: Int, _ days: UnsafeMutablePointer<Int32>
    ) -> Int {
        csv_find_days(&cells, row, count, months, days)
    }

    /// The day that ten bytes stand for; nil if they are no existing day of that form.
    @inline(__always)
    func day(_ text: UnsafePointer<UInt8>) -> Int32? {
        let front = UInt64(
            littleEndian: UnsafeRawPointer(text).loadUnaligned(as: UInt64.self))
        let place = months + csv_month_place(front)
        if place.pointee.text != front, !learn(front, at: place) { return nil }
        let tens = text[8] &- Byte.zero
        let units = text[9] &- Byte.zero
        let offset = Int32(tens) &* 10 &+ Int32(units) &- 1
        guard tens <= 9, units <= 9, offset >= 0, offset < place.pointee.length else { return nil }
        return place.pointee.first_day &+ offset
    }

    @inline(never)
    private func learn(_ front: UInt64, at place: UnsafeMutablePointer<csv_known_month>) -> Bool {
        // "0000-00-" taken away leaves digits as 0 ... 9 and dashes as 0.
        let digits = front ^ 0x2D30_302D_3030_3030
        // Adding these carries into the top bit of a digit above 9 and of a dash that is none.
        let outside = (digits &+ 0x7F76_767F_7676_7676 | digits) & 0x8080_8080_8080_8080
        guard outside == 0 else { return false }
        let digit = { (place: UInt64) in Int(digits &>> (8 &* place) & 0xFF) }
        let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
        let month = digit(5) * 10 + digit(6)
        guard year > 0, (1...12).contains(month) else { return false }
        place.pointee = csv_known_month(
            text: front, first_day: Day.number(year: year, month: month, day: 1),
            length: Int32(Day.length(ofMonth: month, in: year)))
        return true
    }
}
