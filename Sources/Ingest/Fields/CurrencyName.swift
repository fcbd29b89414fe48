internal import SalesCore

/// What a cell of a column that names currencies means: a code of ISO 4217, or a sign.
struct CurrencyName: Sendable {
    /// The spec's own, which a sign of several means.
    let declared: Currency?
    /// Whether the column names other units too, which are no currencies.
    var isUnit = false

    enum Reading: Equatable {
        case code(String)
        /// A sign of several currencies, of which the spec says none.
        case several([String])
        case unknown
    }

    func read(_ text: String) -> Reading {
        let code = text.uppercased()
        if Currency.codes.contains(code) || code == declared?.code { return .code(code) }
        let bytes = Array(text.utf8)
        guard let first = bytes.first,
            let sign = CurrencySigns.beginning(with: first).first(where: { $0.bytes == bytes })
        else { return .unknown }
        if let declared, sign.codes.contains(declared.code) { return .code(declared.code) }
        let usual = sign.codes.filter { !Self.unusual.contains($0) }
        return usual.count == 1 ? .code(usual[0]) : .several(sign.codes)
    }

    /// Pounds that are hardly ever written with the bare sign of sterling.
    private static let unusual: Set<String> = ["EGP", "GIP", "FKP"]
}
