/// What a mention is to the slots of a restatement.
struct MentionTraits: OptionSet {
    let rawValue: UInt8

    /// Nothing that a claim could be made of.
    static let harmless = MentionTraits(rawValue: 1)
    static let metric = MentionTraits(rawValue: 2)
    static let member = MentionTraits(rawValue: 4)
    static let quantity = MentionTraits(rawValue: 8)
    static let period = MentionTraits(rawValue: 16)
    /// Several periods.
    static let span = MentionTraits(rawValue: 32)
    /// "revenue had been $1.2M": what is said of a metric is no part of its name.
    static let said = MentionTraits(rawValue: 64)
    static let timeOrNumber = MentionTraits(rawValue: 128)
}

extension MentionTraits {
    init(_ mention: Mention) {
        self = []
        switch mention.kind {
        case .quantity(let quantity):
            formUnion([.quantity, .said, .timeOrNumber])
            if quantity.unit == .plain { insert(.harmless) }
        case .period(.span): formUnion([.period, .span, .timeOrNumber])
        case .period: formUnion([.period, .harmless, .timeOrNumber])
        case .strayNumber: formUnion([.harmless, .timeOrNumber])
        case .metric: insert(.metric)
        case .entity: insert(.member)
        case .sense(.copula): insert(.said)
        case .sense(.plain), .sense(.determiner), .sense(.preposition), .sense(.of),
            .sense(.conjunction), .sense(.from), .sense(.to), .sense(.by), .sense(.uploadLine),
            .unknown, .mark:
            insert(.harmless)
        case .sense, .dimension: break
        }
    }
}
