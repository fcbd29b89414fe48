internal import SalesCore

/// What the entries of one group come to, where they need not be in order.
struct EntryTotal {
    private let kind: HolisticMeasure.Kind
    private let scale: Int
    private var count = 0
    /// None once it has overflowed.
    private var sum: Int128? = 0
    private var registers: [Int: Int] = [:]

    init(_ kind: HolisticMeasure.Kind, scale: Int) {
        self.kind = kind
        self.scale = scale
    }

    var isEmpty: Bool { count == 0 }

    mutating func add(_ entry: HolisticEntry) {
        count += 1
        switch kind {
        case .registers: registers[Int(entry.value), default: 0] += 1
        case .first, .last:
            guard let known = sum, entry.value != HolisticEntry.unfit else {
                sum = nil
                return
            }
            let (total, overflow) = known.addingReportingOverflow(entry.value)
            sum = overflow ? nil : total
        case .distinct, .values, .roundedValues: break
        }
    }

    var outcome: HolisticValues.Outcome {
        switch kind {
        case .registers: .value(Rational(HyperLogLog.estimate(registers)))
        case .first, .last:
            sum.map { .value(Rational(mantissa: $0, scale: scale)) } ?? .overflow
        case .distinct, .values, .roundedValues: .value(Rational(count))
        }
    }
}
