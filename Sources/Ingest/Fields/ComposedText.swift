/// Texts with one spelling for each letter.
///
/// `é` may be one character or two, an `e` and its accent; Swift holds them equal, stores and
/// files do not. Composed (NFC), a text is the same bytes wherever it came from.
enum ComposedText {
    static func of(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 }
            ? text : String(decoding: text._nfcCodeUnits, as: UTF8.self)
    }
}
