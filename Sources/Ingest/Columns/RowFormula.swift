internal import SalesCore

/// A column formula as steps for a stack, run on each line in exact arithmetic.
struct RowFormula: Sendable {
    enum Step: Sendable {
        case constant(Int128, scale: Int)
        /// Of the schema's number columns.
        case column(Int)
        case negate, add, subtract, multiply
    }

    let steps: [Step]
    let depth: Int

    /// Nil for a formula that divides or names what is no number column.
    init?(_ expression: Expression, schema: RecordSchema) {
        var steps: [Step] = []
        var depth = 0
        var deepest = 0
        func compile(_ expression: Expression) -> Bool {
            switch expression {
            case .number(let value):
                steps.append(.constant(value.mantissa, scale: value.scale))
            case .name(let name):
                guard let (kind, index) = schema.index(of: name), kind == .number else {
                    return false
                }
                steps.append(.column(index))
            case .negated(let inner):
                guard compile(inner) else { return false }
                steps.append(.negate)
                return true
            case .arithmetic(let left, let operation, let right):
                guard compile(left), compile(right) else { return false }
                switch operation {
                case .plus: steps.append(.add)
                case .minus: steps.append(.subtract)
                case .times: steps.append(.multiply)
                case .over: return false
                }
                depth -= 1
                return true
            case .text, .day, .comparison, .and, .or, .not: return false
            }
            depth += 1
            deepest = max(deepest, depth)
            return true
        }
        guard compile(expression) else { return nil }
        self.steps = steps
        self.depth = deepest
    }

    /// Decimal places of the result for a batch whose columns have `scales`, at most 18.
    func places(_ scales: [Int]) -> Int {
        var stack: [Int] = []
        for step in steps {
            switch step {
            case .constant(_, let scale): stack.append(scale)
            case .column(let index): stack.append(scales[index])
            case .negate: break
            case .add, .subtract:
                let right = stack.removeLast()
                stack.append(max(stack.removeLast(), right))
            case .multiply:
                let right = stack.removeLast()
                stack.append(stack.removeLast() + right)
            }
        }
        return min(stack.last ?? 0, NumberFormat.digitLimit)
    }
}

extension RowFormula {
    typealias Slot = (value: Int128, scale: Int)

    enum Outcome: Equatable { case value(Int128), missing, overflow }

    /// The result on one row with `places` decimal places, on a stack of `depth` slots.
    ///
    /// Whether a row overflows depends on that row alone: if the scale that its batch happens to
    /// have is too wide, it is computed again without trailing zeros.
    func evaluate(
        row: Int, numbers: [NumberColumn], places: Int, stack: UnsafeMutablePointer<Slot>
    ) -> Outcome {
        switch run(row: row, numbers: numbers, stack: stack, normalising: false) {
        case .value(let result)?:
            if let value = Self.fitted(result, places: places) { return .value(value) }
        case .missing?: return .missing
        case nil: break
        }
        guard
            case .value(let result)? =
                run(row: row, numbers: numbers, stack: stack, normalising: true),
            let value = Self.fitted(Self.normalised(result), places: places)
        else { return .overflow }
        return .value(value)
    }

    private enum Run {
        case value(Slot)
        case missing
    }

    /// Nil on overflow.
    private func run(
        row: Int, numbers: [NumberColumn], stack: UnsafeMutablePointer<Slot>, normalising: Bool
    ) -> Run? {
        var top = 0
        for step in steps {
            switch step {
            case .constant(let value, let scale):
                stack[top] = (value, scale)
                top += 1
            case .column(let index):
                let column = numbers[index]
                if column.hasMissing, column.isMissing[row] { return .missing }
                let slot = (column.mantissa(row), column.scale)
                stack[top] = normalising ? Self.normalised(slot) : slot
                top += 1
            case .negate: stack[top - 1].value = 0 &- stack[top - 1].value
            case .add, .subtract, .multiply:
                top -= 1
                guard let result = Self.combine(step, stack[top - 1], stack[top]) else {
                    return nil
                }
                stack[top - 1] = result
            }
        }
        return .value(stack[0])
    }

    private static func combine(_ step: Step, _ left: Slot, _ right: Slot) -> Slot? {
        if case .multiply = step {
            if let small = Int64(exactly: left.value), let other = Int64(exactly: right.value) {
                return (small.exactProduct(other), left.scale + right.scale)
            }
            let (product, overflow) = left.value.multipliedReportingOverflow(by: right.value)
            return overflow ? nil : (product, left.scale + right.scale)
        }
        let scale = max(left.scale, right.scale)
        guard let one = scaled(left.value, by: scale - left.scale),
            let other = scaled(right.value, by: scale - right.scale)
        else { return nil }
        let (result, overflow) =
            if case .add = step {
                one.addingReportingOverflow(other)
            } else {
                one.subtractingReportingOverflow(other)
            }
        return overflow ? nil : (result, scale)
    }

    private static func normalised(_ slot: Slot) -> Slot {
        let number = ExactDecimal(mantissa: slot.value, scale: slot.scale)
        return (number.mantissa, number.scale)
    }

    /// The value with exactly `places`, if it has no more and keeps within 18 whole digits.
    private static func fitted(_ slot: Slot, places: Int) -> Int128? {
        guard slot.scale <= places, let value = scaled(slot.value, by: places - slot.scale),
            value.magnitude < PowerOfTen[places + NumberFormat.digitLimit].magnitude
        else { return nil }
        return value
    }

    private static func scaled(_ value: Int128, by places: Int) -> Int128? {
        if places == 0 { return value }
        guard places < PowerOfTen.count else { return value == 0 ? 0 : nil }
        let (result, overflow) = value.multipliedReportingOverflow(by: PowerOfTen[places])
        return overflow ? nil : result
    }
}

extension Int64 {
    /// The product of two 64-bit numbers always fits 128 bits.
    fileprivate func exactProduct(_ other: Int64) -> Int128 {
        let (high, low) = multipliedFullWidth(by: other)
        return Int128(high) &<< 64 | Int128(low)
    }
}

/// Powers of ten that fit 128 bits.
enum PowerOfTen {
    static let count = 38
    private static let all: [Int128] = (0..<count).map { exponent in
        (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 }
    }
    static subscript(_ exponent: Int) -> Int128 { all[exponent] }
}
