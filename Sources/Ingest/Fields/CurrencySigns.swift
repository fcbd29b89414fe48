/// How exports write currencies beside amounts.
enum CurrencySigns {
    struct Sign: Sendable {
        let bytes: [UInt8]
        let codes: [String]
        /// One letter, which means a currency only where it is the file's own.
        let isLetter: Bool
    }

    /// Signs that begin with a byte, the longest first.
    static func beginning(with byte: UInt8) -> [Sign] { byFirstByte[Int(byte)] }

    private static let table: [(signs: [String], codes: [String])] = [
        (
            ["$"],
            [
                "USD", "AUD", "CAD", "NZD", "HKD", "SGD", "MXN", "TWD", "ARS", "CLP", "COP", "UYU",
                "BSD", "BBD", "BZD", "BMD", "DOP", "FJD", "JMD", "NAD", "TTD", "XCD",
            ]
        ),
        (["US$", "U$S", "USD$", "U.S.$"], ["USD"]), (["A$", "AU$", "AUD$"], ["AUD"]),
        (["C$", "CA$", "CAD$", "CDN$"], ["CAD"]), (["NZ$", "NZD$"], ["NZD"]),
        (["HK$", "HKD$"], ["HKD"]), (["S$", "SG$", "SGD$"], ["SGD"]),
        (["MX$", "Mex$", "MXN$"], ["MXN"]), (["NT$"], ["TWD"]), (["AR$"], ["ARS"]),
        (["R$"], ["BRL"]), (["€", "Euro", "euro", "EURO", "Euros", "euros"], ["EUR"]),
        (["£"], ["GBP", "EGP", "GIP", "FKP"]), (["¥", "￥"], ["JPY", "CNY"]),
        (["元", "人民币"], ["CNY"]), (["円"], ["JPY"]), (["₩", "원"], ["KRW"]), (["₹"], ["INR"]),
        (["Rs", "Rs.", "RS", "rs", "rs."], ["INR", "PKR", "LKR", "NPR", "MUR"]),
        (["₺", "TL"], ["TRY"]), (["₽", "руб", "руб.", "р."], ["RUB"]), (["₴", "грн"], ["UAH"]),
        (["₪"], ["ILS"]), (["₫", "đ"], ["VND"]), (["฿"], ["THB"]), (["₱"], ["PHP"]),
        (["₦"], ["NGN"]), (["₵", "GH₵"], ["GHS"]), (["₸"], ["KZT"]), (["₾"], ["GEL"]),
        (["₼"], ["AZN"]), (["৳"], ["BDT"]), (["₡"], ["CRC"]), (["₲"], ["PYG"]),
        (
            ["kr", "kr.", "Kr", "Kr.", "KR"],
            ["SEK", "NOK", "DKK", "ISK"]
        ),
        (["zł", "zl", "ZŁ", "Zł", "zł.", "PLN."], ["PLN"]), (["Kč", "kč", "KČ", "Kc"], ["CZK"]),
        (["Ft", "ft", "Ft."], ["HUF"]), (["lei", "Lei", "LEI"], ["RON", "MDL"]),
        (["лв", "лв."], ["BGN"]), (["дин", "дин."], ["RSD"]),
        (["Fr.", "Fr", "fr.", "SFr.", "sFr.", "SFr", "sfr.", "CHF."], ["CHF"]),
        (["RM"], ["MYR"]), (["Rp", "Rp."], ["IDR"]), (["S/", "S/."], ["PEN"]), (["R"], ["ZAR"]),
    ]

    private static let byFirstByte: [[Sign]] = {
        var byFirstByte = [[Sign]](repeating: [], count: 256)
        for (signs, codes) in table {
            for sign in signs {
                let bytes = Array(sign.utf8)
                byFirstByte[Int(bytes[0])].append(
                    Sign(
                        bytes: bytes, codes: codes,
                        isLetter: bytes.count == 1 && Byte.isLetter(bytes[0])))
            }
        }
        return byFirstByte.map { $0.sorted { $0.bytes.count > $1.bytes.count } }
    }()
}
