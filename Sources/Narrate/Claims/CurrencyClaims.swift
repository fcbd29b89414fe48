import SalesCore

/// Which currency of a metric an amount is of: the one that its sign says.
extension ClauseReader {
    func metrics(
        for quantity: Quantity, at index: Int, place: Int, among open: [Int]
    ) -> [String] {
        let named = namedMetrics(for: quantity, at: index, place: place, among: open)
        // "Revenue was €1.2M" is of the currency that its sign says.
        guard case .money(let mark) = quantity.unit,
            named.contains(where: { CurrencyPart(name: $0) != nil })
        else { return named }
        let fitting = named.filter { name in
            guard case .money(let currency) = table.spec.metric(named: name)?.unit else {
                return false
            }
            return currency.isWritten(mark)
        }
        return fitting.isEmpty ? named : fitting
    }

    /// The spec's first metric of money, in every currency.
    var mainAmounts: [String] {
        let amounts = table.spec.metrics.map(\.name).filter(isMoney)
        let main = amounts.first.flatMap { CurrencyPart(name: $0) }?.metric
        return main == nil
            ? Array(amounts.prefix(1))
            : amounts.filter { CurrencyPart(name: $0)?.metric == main }
    }
}
