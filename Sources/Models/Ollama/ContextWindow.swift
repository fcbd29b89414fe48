import Narrate

/// How much context to ask a model for.
enum ContextWindow {
    /// Enough for the prompt and the answer, in coarse steps.
    ///
    /// Ollama cuts a prompt that does not fit without a word, and loads a model anew whenever the
    /// size changes; so the count is generous and the sizes are few: powers of two from 4,096.
    static func tokens(for request: ModelRequest) -> Int {
        let texts = [request.system, request.prompt, request.schema]
        let needed =
            texts.reduce(0) { $0 + mostTokens(in: $1) } + markup + request.maximumOutputTokens
        var size = 4096
        while size < needed { size *= 2 }
        return size
    }

    /// What the model's own template puts around the messages.
    private static let markup = 128

    /// Tokenizers give a digit or a sign a token each, and one to two or more letters.
    static func mostTokens(in text: String) -> Int {
        let halves = text.utf8.reduce(0) { $0 + (isWordPart($1) ? 1 : 2) }
        return (halves + 1) / 2
    }

    private static func isWordPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: " "), 0x80...: true
        default: false
        }
    }
}
