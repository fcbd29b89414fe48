import SalesCore

/// "APAC added $12K": more than before, or brought in altogether.
extension Deciding {
    /// The verb leaves both open: the change decides, then the value itself.
    func gained(_ quantity: Quantity, of subject: Subject) -> Decision {
        let change = difference(quantity, .up, of: subject)
        if change.verdict == .supported { return change }
        let level = level(quantity, of: subject)
        return level.verdict == .supported || change.verdict == .notCheckable ? level : change
    }
}
