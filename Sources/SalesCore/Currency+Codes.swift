extension Currency {
    /// The codes of ISO 4217 that money is counted in, some that are just out of use among them.
    public static let codes: Set<String> = Set(
        """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN \
        BWP BYN BZD CAD CDF CHF CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR \
        FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD \
        JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK \
        MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN \
        PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB \
        TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF \
        XPF YER ZAR ZMW ZWG ZWL
        """.split(separator: " ").map(String.init))

    /// The known code that somebody may have meant: USD by `usd`, `UDS` or `$`.
    ///
    /// Of several that are as near, one that many write comes first.
    public static func nearestCode(to text: String) -> String? {
        let capitals = text.uppercased()
        if codes.contains(capitals) { return capitals }
        if let sign = symbols.first(where: { $0.symbol == text }) { return sign.code }
        return nearestName(to: text, among: usual) ?? nearestName(to: text, among: codes)
    }

    private static let usual =
        symbols.map(\.code) + ["AUD", "CAD", "CHF", "CNY", "DKK", "NOK", "PLN", "SEK"]
}
