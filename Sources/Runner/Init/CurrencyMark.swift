import SalesCore

/// The currency that a cell or a header names.
enum CurrencyMark {
    private static let codes: Set<String> = [
        "AED", "ARS", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP",
        "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KRW", "MXN", "MYR", "NOK", "NZD",
        "PHP", "PLN", "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD",
        "VND", "ZAR",
    ]
    private static let signs =
        (Currency.symbols + [("zł", "PLN"), ("Kč", "CZK"), ("Fr.", "CHF"), ("kr", "SEK")])
        .sorted { $0.symbol.count > $1.symbol.count }
    private static let longestAmount = 40

    /// Of a cell that holds an amount with its sign or code.
    static func code(in cell: String) -> String? {
        guard cell.utf8.count <= longestAmount, cell.contains(where: \.isNumber) else { return nil }
        let sign = cell.filter { !$0.isNumber && !$0.isWhitespace && !".,'’()+-−".contains($0) }
        guard !sign.isEmpty, sign.count <= 4 else { return nil }
        return of(sign)
    }

    /// Of a header such as "Net Amount (EUR)" or "Betrag €".
    static func code(inHeader header: String) -> String? {
        for word in header.split(whereSeparator: { $0.isWhitespace || "()[]/_-,.:".contains($0) }) {
            if let code = of(String(word)) { return code }
        }
        return nil
    }

    private static func of(_ word: String) -> String? {
        if codes.contains(word) { return word }
        return signs.first { $0.symbol == word || $0.symbol == "US\(word)" }?.code
    }
}
