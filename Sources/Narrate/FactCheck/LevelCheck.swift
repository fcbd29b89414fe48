import SalesCore

/// Values: "revenue was $1.31M", "from $1.43M".
extension Deciding {
    func level(_ quantity: Quantity, of subject: Subject) -> Decision {
        let address = address(subject)
        guard let cell = table[address], let value = cell.value else {
            return .notCheckable(absence(of: subject, subject.period), [address])
        }
        if let problem = unitProblem(quantity, of: subject) {
            return .contradicted([address], problem, nearest: trueValue(subject))
        }
        let told =
            "\(wording.subject(subject)) in \(subject.period.name) is"
            + " \(wording.value(value, subject.metric))"
        if quantity.admits(value), !(quantity.saysNothing && !value.isZero) {
            return .supported([address], told)
        }
        return .contradicted(
            [address], told,
            nearest: NearestSearch(deciding: self).level(quantity, subject) ?? trueValue(subject))
    }

    func baselineLevel(_ quantity: Quantity, of subject: Subject) -> Decision {
        var then = subject
        then.period = subject.baseline
        then.baseline = subject.baseline.previous
        return level(quantity, of: then)
    }

    private func trueValue(_ subject: Subject) -> String? {
        table[address(subject)]?.value.map {
            "\(wording.subject(subject)) was \(wording.value($0, subject.metric))"
                + " in \(subject.period.name)"
        }
    }

    /// Why a number cannot be of this metric: euros for dollars, percent for money.
    func unitProblem(_ quantity: Quantity, of subject: Subject) -> String? {
        guard let unit = unit(subject.metric) else { return nil }
        let label = wording.label(subject.metric)
        switch (quantity.unit, unit) {
        case (.plain, .percent) where quantity.value.isZero: return nil
        case (.plain, .percent): return "\(label) is in percent"
        case (.plain, _), (.percent, .percent): return nil
        case (.money(let mark), .money(let currency)):
            return currency.isWritten(mark) ? nil : "\(label) is in \(currency.code)"
        case (.money, .count), (.money, .number), (.money, .ownCurrency):
            return "\(label) is a number, not money"
        case (.money, .percent): return "\(label) is in percent, not money"
        case (.percent, _): return "\(label) is not in percent"
        case (.points, _): return "points are a difference of percents"
        case (.times, _): return "\(label) is not a multiple"
        }
    }
}

extension Currency {
    /// Whether a sign or code beside an amount may mean it.
    func isWritten(_ mark: String) -> Bool {
        mark == code || acceptedSymbols.contains(mark) || symbol == mark
    }
}
