import SalesCore

/// What a text tells as a forecast; what it tells as a fact of the future no cell decides.
enum ForecastClaim: Hashable, Sendable {
    case value(Quantity)
    case low(Quantity)
    case high(Quantity)
    case method(Forecast.Method)
}

extension SentenceReader {
    /// "Revenue is forecast at $1.40M for November 2025, likely between $1.31M and $1.49M, by the
    /// seasonal naive method with drift", or with the range alone.
    func readForecast(_ form: inout SentenceForm) -> SentenceForm.Topic? {
        guard let topic = form.topic(), form.take("is forecast", "are forecast") != nil else {
            return nil
        }
        if form.takeRange() != nil { return told(&form, of: topic) }
        guard form.take("at", "to be", "to reach") != nil, let value = form.quantity(),
            let readings = target(&form, of: topic)
        else { return nil }
        form.tell(
            .forecast(.value(value.value)), .forecast, from: value.place, to: value.place, readings)
        guard form.take(",") != nil, form.takeRange() != nil else { return topic }
        return toldRange(&form, readings) ? topic : nil
    }

    /// "between $1.31M and $1.49M for November 2025"
    private func told(
        _ form: inout SentenceForm, of topic: SentenceForm.Topic
    ) -> SentenceForm.Topic? {
        var ahead = form
        guard let low = ahead.quantity(), ahead.take("and") != nil, let high = ahead.quantity(),
            let readings = target(&ahead, of: topic)
        else { return nil }
        form = ahead
        tell(low, high, &form, readings)
        return method(&form, readings) ? topic : nil
    }

    private func toldRange(_ form: inout SentenceForm, _ readings: [Subject]) -> Bool {
        guard let low = form.quantity(), form.take("and") != nil, let high = form.quantity() else {
            return false
        }
        tell(low, high, &form, readings)
        return method(&form, readings)
    }

    private func tell(
        _ low: (value: Quantity, place: Int), _ high: (value: Quantity, place: Int),
        _ form: inout SentenceForm, _ readings: [Subject]
    ) {
        form.tell(.forecast(.low(low.value)), .forecast, from: low.place, to: low.place, readings)
        form.tell(
            .forecast(.high(high.value)), .forecast, from: high.place, to: high.place, readings)
    }

    private func method(_ form: inout SentenceForm, _ readings: [Subject]) -> Bool {
        guard form.take(",") != nil else { return true }
        let first = form.place
        let method: Forecast.Method
        if form.take("by the seasonal naive method with drift") != nil {
            method = .seasonalNaive
        } else if form.take("by the median trend line") != nil {
            method = .trendLine
        } else {
            return false
        }
        form.tell(.forecast(.method(method)), .forecast, from: first, to: form.place - 1, readings)
        return true
    }

    private func target(
        _ form: inout SentenceForm, of topic: SentenceForm.Topic
    ) -> [Subject]? {
        guard form.take("for", "in") != nil,
            let period = form.period(in: report, table.spec.calendar)
        else { return nil }
        return topic.readings(period, from: period.previous)
    }
}

extension SentenceForm {
    fileprivate mutating func takeRange() -> String? {
        take("likely between", "between", "within a range of", "in a range between")
    }
}
