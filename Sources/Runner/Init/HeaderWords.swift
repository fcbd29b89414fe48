/// What the words of a header say about its column, in the languages that exports come in.
enum HeaderWords {
    static func isDate(_ header: String) -> Bool { has(header, dates) }
    static func isIdentifier(_ header: String) -> Bool {
        has(header, identifiers) || words(header).last == "id"
    }
    static func isAmount(_ header: String) -> Bool { has(header, amounts) }
    static func isUnitPrice(_ header: String) -> Bool { has(header, prices) }
    static func isQuantity(_ header: String) -> Bool { has(header, quantities) }
    static func isRate(_ header: String) -> Bool { has(header, rates) }
    static func isMetricName(_ header: String) -> Bool { has(header, metricNames) }
    static func isUnit(_ header: String) -> Bool { units.contains(words(header)) }
    static func isValue(_ header: String) -> Bool { has(header, values) || isAmount(header) }

    private static let dates = [
        "date", "datum", "day", "tag", "month", "monat", "fecha", "data", "jour", "mois", "periode",
        "period", "time", "timestamp", "zeit", "created", "closed",
    ]
    private static let identifiers = [
        "id", "no", "nr", "nummer", "number", "code", "sku", "ean", "gtin", "order", "invoice",
        "rechnung", "auftrag", "bestellung", "beleg", "receipt", "facture", "customer", "kunde",
        "account", "konto", "zip", "plz", "phone", "telefon", "key", "uuid", "ref", "reference",
    ]
    private static let amounts = [
        "amount", "revenue", "sales", "net", "gross", "total", "turnover", "cost", "costs",
        "profit",
        "betrag", "umsatz", "netto", "brutto", "summe", "kosten", "gewinn", "erlös", "montant",
        "chiffre", "importe", "ventas", "importo", "fatturato", "tax", "steuer", "mwst", "fee",
    ]
    private static let prices = [
        "price", "preis", "prix", "precio", "prezzo", "unitprice", "listprice", "stückpreis",
        "einzelpreis",
    ]
    private static let quantities = [
        "quantity", "qty", "units", "menge", "anzahl", "stück", "stk", "pieces", "quantité",
        "cantidad", "quantità", "count", "pcs",
    ]
    private static let rates = [
        "rate", "percent", "share", "margin", "discount", "prozent", "anteil", "quote", "rabatt",
    ]
    private static let metricNames = [
        "metric", "metrics", "measure", "kpi", "kennzahl", "indicator", "metrik", "indicateur",
        "indicador", "indicatore",
    ]
    private static let units = [
        ["unit"], ["einheit"], ["uom"], ["unit", "of", "measure"], ["unité"], ["unidad"], ["unità"],
    ]
    private static let values = ["value", "wert", "valeur", "valor", "valore", "figure", "zahl"]

    private static func has(_ header: String, _ known: [String]) -> Bool {
        words(header).contains { known.contains($0) }
    }

    /// "unitPrice (EUR)" is "unit", "price" and "eur".
    static func words(_ header: String) -> [String] {
        spaced(header).split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }

    /// With a space before each capital that follows a small letter.
    static func spaced(_ header: String) -> String {
        var text = ""
        var wasSmall = false
        for character in header {
            if character.isUppercase, wasSmall { text += " " }
            wasSmall = character.isLowercase
            text.append(character)
        }
        return text
    }
}
