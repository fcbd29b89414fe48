/// A currency by its ISO 4217 code.
public struct Currency: Hashable, Sendable, Codable {
    public let code: String

    /// Fails on anything but three capital ASCII letters.
    public init?(code: String) {
        guard code.utf8.count == 3,
            code.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else { return nil }
        self.code = code
    }

    private init(known code: String) { self.code = code }

    public static let usd = Currency(known: "USD")
    public static let eur = Currency(known: "EUR")
    public static let gbp = Currency(known: "GBP")

    /// Decimal places of the smallest unit (ISO 4217 exponents that differ from 2).
    public var minorDigits: Int {
        switch code {
        case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND",
            "VUV", "XAF", "XOF", "XPF":
            0
        case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
        default: 2
        }
    }

    /// The sign written before an amount, if the currency has a common one.
    public var symbol: String? { Self.symbols.first { $0.code == code }?.symbol }

    /// Signs that mean this currency in an export; `$` also stands for other dollars.
    public var acceptedSymbols: [String] {
        switch code {
        case "USD": ["$", "US$"]
        case "AUD", "CAD", "HKD", "MXN", "NZD", "SGD": ["$", code.prefix(2) + "$"]
        case "CHF": ["CHF", "Fr."]
        case "SEK", "NOK", "DKK": ["kr"]
        case "PLN": ["zł"]
        case "CZK": ["Kč"]
        default: symbol.map { [$0] } ?? []
        }
    }

    public static let symbols: [(symbol: String, code: String)] = [
        ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"), ("₩", "KRW"),
        ("₺", "TRY"), ("₽", "RUB"), ("₪", "ILS"), ("R$", "BRL"),
    ]
}
