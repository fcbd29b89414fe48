/// What a spreadsheet writes into a cell that it could not compute or show.
enum SpreadsheetError {
    /// English, German, French, Spanish, Italian and Portuguese names of the same few faults.
    private static let names: Set<String> = Set(
        """
        #REF! #N/A #DIV/0! #VALUE! #NAME? #NUM! #NULL! #SPILL! #CALC! #BLOCKED! #CONNECT! #FIELD! \
        #UNKNOWN! #GETTING_DATA #ERROR! #BEZUG! #NV #WERT! #ZAHL! #NOMBRE! #NOM? #VALEUR! #NUL! \
        #NOMBRE? #¡REF! #¡DIV/0! #¡VALOR! #¿NOMBRE? #¡NUM! #¡NULO! #RIF! #N/D #VALORE! #NOME? \
        #VALOR! #NULO! #ÜBERLAUF! #KALK!
        """.split(separator: " ").map(String.init))

    static func isOne(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = field.first, field.count <= 20 else { return false }
        if first == UInt8(ascii: "#") {
            // A column too narrow for its number.
            if field.count > 2, field.allSatisfy({ $0 == first }) { return true }
            return names.contains(String(decoding: field, as: UTF8.self).uppercased())
        }
        // `Err:502`, as LibreOffice names its faults.
        return field.starts(with: "Err:".utf8) && field.count > 4
            && field.dropFirst(4).allSatisfy(Byte.isDigit)
    }
}
