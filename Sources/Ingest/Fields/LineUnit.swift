internal import SalesCore

/// What the unit cell of a tidy line says about its value.
enum LineUnit: Equatable, Sendable {
    /// An empty cell.
    case nothing
    /// Things that are counted: `pcs`, `Stück`.
    case count
    /// A bare number: `number`, `ratio`.
    case number
    /// What may stand behind a number in its cell: `%`, `EUR`, `TEUR`, `Mio`.
    case affix(Affix)
    case unknown

    enum Affix: Equatable, Sendable {
        /// The spec's own, and nothing else.
        case ownCurrency
        case otherCurrency(String)
        case percentOrScale
    }
}

extension LineUnit {
    /// `own` is the spec's currency.
    init(_ text: String, own: Currency?) {
        let form = looseForm(of: text)
        if text.isEmpty {
            self = .nothing
        } else if let word = Self.words[form] {
            self = word
        } else {
            self = Self.affix(text, own).map(LineUnit.affix) ?? .unknown
        }
    }

    /// What is read behind a number in its cell is read here too.
    private static func affix(_ text: String, _ own: Currency?) -> Affix? {
        guard !text.utf8.contains(where: Byte.isDigit),
            !text.unicodeScalars.allSatisfy({ "+-−–()., ".unicodeScalars.contains($0) })
        else { return nil }
        let format = NumberFormat(decimalMark: Byte.point, isCertain: true, currency: own)
        do {
            let number = try Array("1 \(text)".utf8).withUnsafeBufferPointer { bytes in
                try format.parse(bytes)
            }
            if number.isPercent || number.mantissa > 1 { return .percentOrScale }
            return number.mantissa == 1 ? .ownCurrency : nil
        } catch NumberFault.otherCurrency(let name) {
            return .otherCurrency(name)
        } catch {
            return nil
        }
    }

    /// By loose form.
    private static let words: [String: LineUnit] = {
        let table: [(LineUnit, [String])] = [
            (
                .count,
                [
                    "count", "pcs", "pc", "piece", "pieces", "unit", "units", "ea", "each", "item",
                    "items", "qty", "quantity", "stück", "stücke", "stk", "stk.", "st", "anzahl",
                    "einheiten", "pièces", "unités", "unidades", "pezzi", "szt", "#",
                ]
            ),
            (
                .number,
                ["number", "ratio", "factor", "index", "zahl", "nombre", "número", "numero", "-"]
            ),
            (
                .affix(.percentOrScale),
                ["percent", "pct", "per cent", "prozent", "pour cent", "por ciento", "per cento"]
            ),
        ]
        var words: [String: LineUnit] = [:]
        for (unit, texts) in table {
            for text in texts { words[looseForm(of: text)] = unit }
        }
        return words
    }()

    /// How words for a percent are written behind a number.
    static func suffix(of text: String) -> String {
        words[looseForm(of: text)] == .affix(.percentOrScale) ? "%" : text
    }
}
