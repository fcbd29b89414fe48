import SalesCore

/// A sentence of one fixed form, read word by word from its beginning to its end.
///
/// What a form does not foresee makes it fail as a whole, so that no word goes unread; then the
/// sentence is read as any other.
struct SentenceForm {
    let mentions: [Mention]
    let tokens: [Token]
    /// The next mention.
    private(set) var place = 0
    private(set) var statements: [Statement] = []

    init(_ mentions: [Mention], _ tokens: [Token]) {
        self.mentions = mentions
        self.tokens = tokens
    }

    /// A metric with the slices that the words behind it may mean.
    struct Topic: Hashable {
        let metrics: [String]
        let slices: [Slice]

        func readings(_ period: Period, from baseline: Period) -> [Subject] {
            slices.flatMap { slice in
                metrics.map {
                    Subject(
                        metric: $0, slice: slice, period: period, baseline: baseline,
                        namesBaseline: true)
                }
            }
        }
    }

    /// Whether nothing but the full stop is left.
    var isAtEnd: Bool {
        mentions[place...].allSatisfy { $0.mark == "." }
    }

    // MARK: - Words

    /// Takes one of the phrases, the first that stands there; a phrase may span mentions.
    mutating func take(_ phrases: String...) -> String? {
        for phrase in phrases {
            let words = phrase.split(separator: " ").map(String.init)
            guard let start = mentions[safe: place]?.tokens.lowerBound,
                start + words.count <= tokens.count,
                words.indices.allSatisfy({ tokens[start + $0].text == words[$0] }),
                let next = mentions[place...].firstIndex(where: {
                    $0.tokens.lowerBound >= start + words.count
                })
                    ?? (mentions.last?.tokens.upperBound == start + words.count
                        ? mentions.endIndex : nil),
                next == mentions.endIndex
                    || mentions[next].tokens.lowerBound == start + words.count
            else { continue }
            place = next
            return phrase
        }
        return nil
    }

    // MARK: - Names and numbers

    mutating func period(in report: Period, _ calendar: FiscalCalendar) -> Period? {
        let found = mentions[safe: place]?.period?
            .period(report: report, context: report, calendar: calendar)
        if found != nil { place += 1 }
        return found
    }

    mutating func metrics() -> [String]? {
        let found = mentions[safe: place]?.metrics
        if found != nil { place += 1 }
        return found
    }

    mutating func dimension() -> String? {
        let found = mentions[safe: place]?.dimension
        if found != nil { place += 1 }
        return found
    }

    /// Where it stands too, so that a claim can point at it.
    mutating func quantity() -> (value: Quantity, place: Int)? {
        guard let found = mentions[safe: place]?.quantity else { return nil }
        place += 1
        return (found, place - 1)
    }

    /// "revenue", "revenue in EMEA", "orders for the product “12”".
    mutating func topic() -> Topic? {
        _ = take("the")
        guard let metrics = metrics() else { return nil }
        let start = place
        guard take("in", "for") != nil else { return Topic(metrics: metrics, slices: [.total]) }
        _ = take("the")
        _ = dimension()
        guard let members = mentions[safe: place]?.members else {
            place = start
            return Topic(metrics: metrics, slices: [.total])
        }
        place += 1
        return Topic(
            metrics: metrics, slices: members.map { Slice($0.dimension, $0.value) })
    }

    // MARK: - Telling

    mutating func tell(
        _ assertion: Assertion, _ kind: ClaimKind, from first: Int, to last: Int,
        _ readings: [Subject]
    ) {
        statements.append(
            Statement(
                tokens: mentions[first].tokens.lowerBound..<mentions[last].tokens.upperBound,
                kind: kind, assertion: assertion, readings: readings))
    }
}

extension SentenceReader {
    /// The statements of a sentence of a fixed form, and what it speaks of.
    func readForm(_ mentions: [Mention], _ tokens: [Token]) -> ([Statement], Frame)? {
        let form = SentenceForm(mentions, tokens)
        for read in [
            readPace, readRatioEffects, readTrend, readSeason, readCorrelation, readForecast,
        ] {
            var attempt = form
            guard let topic = read(&attempt), attempt.isAtEnd else { continue }
            var frame = Frame(period: report)
            frame.metrics = [topic.metrics]
            frame.namesMetric = true
            frame.slices = Array(topic.slices.prefix(1))
            frame.otherSlices = Array(topic.slices.dropFirst())
            return (attempt.statements, frame)
        }
        return nil
    }
}
