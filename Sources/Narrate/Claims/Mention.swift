import SalesCore

/// A piece of a sentence with a meaning: a name, a number, a period, a phrase.
struct Mention: Sendable {
    enum Kind: Hashable, Sendable {
        /// The metrics that the words may stand for, by name.
        case metric([String])
        case entity([Slice.Member])
        case dimension(String)
        case quantity(Quantity)
        case period(PeriodReference)
        case sense(Sense)
        /// A word that neither the tables nor the lexicon know.
        case unknown
        /// A number that fits no known form.
        case strayNumber
        case mark(String)
    }

    let kind: Kind
    /// Half-open range of the sentence's tokens.
    let tokens: Range<Int>
}

extension Mention {
    var quantity: Quantity? { if case .quantity(let quantity) = kind { quantity } else { nil } }
    var sense: Sense? { if case .sense(let sense) = kind { sense } else { nil } }
    var period: PeriodReference? { if case .period(let period) = kind { period } else { nil } }
    var metrics: [String]? { if case .metric(let metrics) = kind { metrics } else { nil } }
    var members: [Slice.Member]? { if case .entity(let members) = kind { members } else { nil } }
    var dimension: String? { if case .dimension(let name) = kind { name } else { nil } }
    var mark: String? { if case .mark(let mark) = kind { mark } else { nil } }

    var direction: DirectionSense? {
        if case .sense(.direction(let direction)) = kind { direction } else { nil }
    }

    /// "rose", "doubled".
    var tellsMovement: Bool {
        if case .sense(.multiple) = kind { true } else { direction != nil }
    }

    var baseline: BaselineSense? {
        if case .sense(.baseline(let baseline)) = kind { baseline } else { nil }
    }

    var extreme: Extreme? {
        if case .sense(.extreme(let extreme)) = kind { extreme } else { nil }
    }
}
