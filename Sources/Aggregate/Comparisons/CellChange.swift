import SalesCore

/// From one cell to a later one, or why that cannot be said.
struct CellChange: Equatable {
    let before: Compared<ExactDecimal>
    let difference: Compared<ExactDecimal>
    let relative: Compared<ExactDecimal>

    init(from before: Cell?, to now: Cell) {
        guard let before else {
            self.init(undefined: .missing)
            return
        }
        guard before.status == .complete, now.status == .complete else {
            self.init(undefined: .partial)
            return
        }
        guard let old = before.value else {
            self.init(undefined: before.reason ?? .noValue)
            return
        }
        guard let new = now.value else {
            let reason = now.rows == 0 ? .missing : now.reason ?? .noValue
            self.init(before: .known(old), undefined: reason)
            return
        }
        guard let change = try? Change(from: old, to: new) else {
            self.init(before: .known(old), undefined: .overflow)
            return
        }
        self.init(
            before: .known(old), difference: .known(change.difference),
            relative: change.relative.map { .known($0) }
                ?? .undefined(old.isZero ? .fromZero : .signChange))
    }

    private init(
        before: Compared<ExactDecimal>, difference: Compared<ExactDecimal>,
        relative: Compared<ExactDecimal>
    ) {
        self.before = before
        self.difference = difference
        self.relative = relative
    }

    private init(undefined reason: WhyUndefined) {
        self.init(before: .undefined(reason), undefined: reason)
    }

    private init(before: Compared<ExactDecimal>, undefined reason: WhyUndefined) {
        self.init(before: before, difference: .undefined(reason), relative: .undefined(reason))
    }
}
