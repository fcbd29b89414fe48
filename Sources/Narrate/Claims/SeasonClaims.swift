import SalesCore

extension SentenceReader {
    /// "Revenue in EMEA was unusually low for the time of year in October 2025, at $412K", and of
    /// what is counted, with its season or without: "There were unusually few orders in EMEA in
    /// October 2025: 354".
    func readSeason(_ form: inout SentenceForm) -> SentenceForm.Topic? {
        var value: (value: Quantity, place: Int)?
        if form.take("at", "with") != nil {
            value = form.quantity()
            guard value != nil, form.take(",") != nil else { return nil }
        }
        let isCounted = form.take("there were") != nil
        guard let (topic, isHigh, words) = isCounted ? takeCounted(&form) : takeLevel(&form) else {
            return nil
        }
        let season = form.take(
            "for the time of year", "for the season", "for the time of the year")
        guard season != nil || isCounted, form.take("in") != nil,
            let period = form.period(in: report, table.spec.calendar)
        else { return nil }
        let readings = topic.readings(period, from: period.yearBefore)
        form.tell(
            season == nil
                ? .unusual(UnusualClaim(side: isHigh ? .high : .low, isUsual: false))
                : .unusualForSeason(isHigh: isHigh),
            .intensity, from: words.lowerBound, to: words.upperBound - 1, readings)
        if value == nil, form.take(", at", ", with", ":") != nil {
            value = form.quantity()
            guard value != nil else { return nil }
        }
        if let value {
            form.tell(.level(value.value), .number, from: value.place, to: value.place, readings)
        }
        return topic
    }

    private typealias Unusual = (topic: SentenceForm.Topic, isHigh: Bool, words: Range<Int>)

    private func takeCounted(_ form: inout SentenceForm) -> Unusual? {
        let first = form.place
        guard let side = form.take("unusually few", "unusually many") else { return nil }
        let words = first..<form.place
        return form.topic().map { ($0, side == "unusually many", words) }
    }

    private func takeLevel(_ form: inout SentenceForm) -> Unusual? {
        guard let topic = form.topic(), form.take("was", "were") != nil else { return nil }
        let first = form.place
        guard let side = form.take("unusually high", "unusually low") else { return nil }
        return (topic, side == "unusually high", first..<form.place)
    }
}
