import SalesCore

extension SentenceReader {
    /// "Revenue in EMEA was unusually low for the time of year in October 2025, at $412K."
    func readSeason(_ form: inout SentenceForm) -> SentenceForm.Topic? {
        var value: (value: Quantity, place: Int)?
        if form.take("at") != nil {
            value = form.quantity()
            guard value != nil, form.take(",") != nil else { return nil }
        }
        guard let topic = form.topic(), form.take("was", "were") != nil else { return nil }
        let first = form.place
        guard let side = form.take("unusually high", "unusually low"),
            form.take("for the time of year", "for the season", "for the time of the year") != nil
        else { return nil }
        let last = form.place - 1
        guard form.take("in") != nil,
            let period = form.period(in: report, table.spec.calendar)
        else { return nil }
        let readings = topic.readings(period, from: period.yearBefore)
        form.tell(
            .unusualForSeason(isHigh: side == "unusually high"), .intensity, from: first, to: last,
            readings)
        if value == nil, form.take(",") != nil {
            guard form.take("at", "with") != nil else { return nil }
            value = form.quantity()
            guard value != nil else { return nil }
        }
        if let value {
            form.tell(.level(value.value), .number, from: value.place, to: value.place, readings)
        }
        return topic
    }
}
