import SalesCore

/// "EMEA (-€74,600) and APAC (+€46,000)": signed amounts behind names are changes.
extension ClauseReader {
    /// A value below zero stays a value where the tables have one there: "Kits (-$3,000)".
    func isSignedMove(_ quantity: Quantity, _ metrics: [String]) -> Bool {
        guard quantity.hasSign, isBehindMember, mentions.count == 1 else { return false }
        return frame.readings(metric: metrics, slice: nil).allSatisfy { subject in
            let address = CellAddress(
                metric: subject.metric, slice: subject.slice, period: subject.period)
            return table[address]?.value.map { !$0.isNegative } ?? true
        }
    }
}
