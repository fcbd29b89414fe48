import SalesCore

/// Sums and means over several months, what a month has brought so far, and what is missing.
extension RoleReading {
    private var isOfValue: Bool {
        directions.isEmpty && extremes.isEmpty && ordinals.isEmpty && streaks.isEmpty && isOneSlice
            && dimensions.allSatisfy { dimension in members.contains { isOf(dimension, $0) } }
    }

    /// "When May closed, we had $9M in revenue for the year to date".
    var cumulative: [Token]? {
        guard directions.allSatisfy(isAddition), extremes.isEmpty, ordinals.isEmpty,
            streaks.allSatisfy({ word($0) == "running" }), isOneSlice,
            dimensions.allSatisfy({ dimension in members.contains { isOf(dimension, $0) } }),
            says(only: [.cumulative, .all, .combining, .sum, .partial]),
            parts.allSatisfy({ word($0) == "added" }),
            extras[.cumulative] != nil || names(["cumulative", "cumulatively"]),
            let value = only(quantities), let period = only(namedOnce(periods)),
            baselines.isEmpty, comparators.isEmpty
        else { return nil }
        return said("for the year to date through") + words(period) + said(",") + subject
            + said("was") + words(value)
    }

    /// The same where a span names the year so far, so that no other reading is left.
    var definiteSum: [Token]? {
        let isNamed = (extras[.cumulative] ?? []).contains { mentions[$0].period != nil }
        return isNamed ? cumulative : nil
    }

    /// "May lifted the year to date to $9M", "with the addition of May"
    private func isAddition(_ index: Int) -> Bool {
        ["lifted", "raised", "brought", "pushed", "took", "carried", "addition", "up", "bumped"]
            .contains(word(index))
    }

    /// "Over the three months of Q2, the mean for revenue was $5M a month".
    var mean: [Token]? {
        guard isOfValue, says(only: [.mean, .all]), extras[.mean] != nil || isPerMonth,
            names(["month", "months", "monthly", "months'"]), let value = valueBesideMonths,
            let period = only(namedOnce(periods)), baselines.isEmpty, comparators.isEmpty
        else { return nil }
        return subject + said("averaged") + words(value) + said("a month in") + words(period)
    }

    /// "$5M a month"
    var isPerMonth: Bool {
        guard let value = valueBesideMonths else { return false }
        let next = mentions[value].tokens.upperBound
        return ["a", "per", "each", "every"].contains(tokens[safe: next]?.text)
            && tokens[safe: next + 1]?.text == "month"
    }

    /// "Summed over the three months of Q2, revenue came to $5M".
    var sumOfQuarter: [Token]? {
        guard isOfValue, says(only: [.all, .combining]), let value = valueBesideMonths,
            let period = only(namedOnce(periods)), baselines.isEmpty, comparators.isEmpty,
            isQuarter(period), parts.isEmpty,
            names(["three", "3", "full", "whole", "entire", "quarter", "sum", "summed", "total"]),
            !names(["average", "averaged", "mean", "per", "each", "every", "monthly"])
        else { return nil }
        return subject + said("was") + words(value) + said("in") + words(period)
    }

    private func isQuarter(_ index: Int) -> Bool {
        switch mentions[index].period {
        case .exact(let period): period.grain == .quarter
        case .quarter, .quarterLastYear: true
        default: false
        }
    }

    /// "All services taken as one, the complaint rate stood at 1% in May".
    var overall: [Token]? {
        guard directions.isEmpty, extremes.isEmpty, ordinals.isEmpty, streaks.isEmpty,
            members.isEmpty, says(only: [.all, .combining]), extras[.combining] != nil,
            let value = only(quantities), let inPeriod, parts.isEmpty
        else { return nil }
        return said("total") + words(metrics[0]) + said("was") + words(value) + inPeriod
    }

    /// The only number beside the "three" of "the three months".
    private var valueBesideMonths: Int? {
        only(
            quantities.filter { quantity in
                !["month", "months", "full", "whole", "single", "individual"].contains(
                    tokens[safe: mentions[quantity].tokens.upperBound]?.text)
            })
    }

    /// "At the time of writing, May is unfinished and has revenue at $1M".
    var soFar: [Token]? {
        guard isOfValue, says(only: [.partial, .record]), let value = only(quantities),
            let inPeriod,
            extras[.partial] != nil || names(["far", "elapsed", "unfinished", "open"])
        else { return nil }
        return said("so far") + inPeriod + said(",") + subject + said("stood at") + words(value)
    }

    /// "Revenue for May could not be reported, as there is no data".
    var hole: [Token]? {
        guard isOfValue, says(only: [.missing, Extra.none]), extras[.missing] != nil,
            quantities.isEmpty, let inPeriod
        else { return nil }
        return said("there is no data on") + subject + inPeriod
    }
}
