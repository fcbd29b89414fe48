@testable import Narrate

/// What German text reads as, in English order.
enum English {
    static func of(_ text: String) -> String {
        Rendering(.german, NameIndex(table: Kontor.table)).english(Tokenizer.tokens(text))
            .map(\.text).joined(separator: " ")
    }
}
