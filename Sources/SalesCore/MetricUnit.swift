/// What a metric's values count.
public enum MetricUnit: Hashable, Sendable {
    case money(Currency)
    /// Money of the currency that the slice of a cell names; no cell itself has this unit.
    case ownCurrency
    /// A share of one: 0.125 is written 12.5%.
    case percent
    /// Whole things, such as orders.
    case count
    /// Any other decimal.
    case number

    /// The `unit` column of the tables.
    public var text: String {
        switch self {
        case .money(let currency): currency.code
        case .ownCurrency: "currency"
        case .percent: "percent"
        case .count: "count"
        case .number: "number"
        }
    }

    public init?(text: String) {
        switch text {
        case "currency": self = .ownCurrency
        case "percent": self = .percent
        case "count": self = .count
        case "number": self = .number
        default:
            guard let currency = Currency(code: text) else { return nil }
            self = .money(currency)
        }
    }

    /// Decimal places that a value in this unit always shows in a table.
    public var minimumPlaces: Int {
        if case .money(let currency) = self { currency.minorDigits } else { 0 }
    }
}

extension MetricUnit: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let unit = MetricUnit(text: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown unit")
        }
        self = unit
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
