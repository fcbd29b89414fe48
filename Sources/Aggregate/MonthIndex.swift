import SalesCore

/// Finds the month of a day by one look into a table.
///
/// Months get codes 0, 1, 2, … as they are met. A day's place in the table is filled when the
/// first line of that day is seen, so the filled places are also the active days.
final class MonthIndex {
    /// By code.
    private(set) var months: [Period] = []
    private let calendar: FiscalCalendar
    private var codes: [Period: UInt32] = [:]
    private var firstDay: Int32 = 0
    private var table: [UInt32] = []

    private static let unseen = UInt32.max
    private static let validDays =
        Day.number(year: 1, month: 1, day: 1)...Day.number(year: 9999, month: 12, day: 31)

    init(calendar: FiscalCalendar) { self.calendar = calendar }

    /// Writes the month code of every day.
    func findMonths(
        of days: UnsafePointer<Int32>, rows: Int, into months: UnsafeMutablePointer<UInt32>
    ) throws(AggregateFailure) {
        var row = 0
        while row < rows {
            // Runs until a day that the table does not know yet.
            row = table.withUnsafeBufferPointer { table in
                var row = row
                while row < rows {
                    let place = Int(days[row]) - Int(firstDay)
                    guard place >= 0, place < table.count, table[place] != Self.unseen else {
                        break
                    }
                    months[row] = table[place]
                    row += 1
                }
                return row
            }
            if row < rows { try learn(days[row]) }
        }
    }

    /// Every day that was seen, in order.
    var activeDays: [Day] {
        table.indices.filter { table[$0] != Self.unseen }
            .map { Day(number: firstDay + Int32($0)) }
    }

    private func learn(_ number: Int32) throws(AggregateFailure) {
        guard Self.validDays.contains(number) else { throw .dayOutOfRange(number) }
        cover(number)
        let month = calendar.month(of: Day(number: number))
        let code = codes[month] ?? UInt32(months.count)
        if Int(code) == months.count {
            months.append(month)
            codes[month] = code
        }
        table[Int(number - firstDay)] = code
    }

    /// Grows the table to hold a day, by a year at least and by half its size.
    private func cover(_ number: Int32) {
        let end = firstDay + Int32(table.count)
        guard number < firstDay || number >= end else { return }
        guard !table.isEmpty else {
            firstDay = max(number - 366, Self.validDays.lowerBound)
            let last = min(number + 366, Self.validDays.upperBound)
            table = [UInt32](repeating: Self.unseen, count: Int(last - firstDay) + 1)
            return
        }
        let step = Int32(max(366, table.count / 2))
        if number < firstDay {
            let start = max(min(number, firstDay - step), Self.validDays.lowerBound)
            table.insert(
                contentsOf: repeatElement(Self.unseen, count: Int(firstDay - start)), at: 0)
            firstDay = start
        } else {
            let last = min(max(number, end - 1 + step), Self.validDays.upperBound)
            table.append(contentsOf: repeatElement(Self.unseen, count: Int(last - end) + 1))
        }
    }
}
