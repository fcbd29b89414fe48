import SalesCore

/// A sentence split at its slots.
///
/// `{{f12}}` is a slot, and so is `{{ F12 }}`, which models write; any other brace stays text,
/// where `DraftRules` finds it.
struct SlotText: Sendable {
    enum Part: Hashable, Sendable {
        case text(String)
        case slot(String)
    }

    let parts: [Part]

    init(_ source: String) {
        var parts: [Part] = []
        var text = ""
        var rest = source[...]
        while !rest.isEmpty {
            if let (id, length) = Self.slot(at: rest) {
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                parts.append(.slot(id))
                rest = rest.dropFirst(length)
            } else {
                text.append(rest.removeFirst())
            }
        }
        if !text.isEmpty { parts.append(.text(text)) }
        self.parts = parts
    }

    var slots: [String] {
        parts.compactMap { part in
            if case .slot(let id) = part { id } else { nil }
        }
    }

    var textOnly: String {
        parts.map { part in
            if case .text(let text) = part { text } else { " " }
        }
        .joined()
    }

    private static func slot(at rest: Substring) -> (id: String, length: Int)? {
        guard rest.hasPrefix("{{") else { return nil }
        let inner = rest.dropFirst(2).prefix(16)
        guard let end = inner.firstIndex(of: "}"), inner[end...].hasPrefix("}}") else { return nil }
        let name = inner[..<end].filter { $0 != " " }.lowercased()
        guard name.first == "f", name.count > 1,
            name.dropFirst().utf8.allSatisfy({ 0x30...0x39 ~= $0 })
        else { return nil }
        return (name, inner[..<end].count + 4)
    }
}

/// A sentence with its slots filled, and where each number came to stand.
struct FilledSentence: Hashable, Sendable {
    struct Filling: Hashable, Sendable {
        let fact: Fact
        /// In Unicode scalars of the sentence.
        let range: Range<Int>
    }

    let draft: DraftSentence
    let text: String
    let fillings: [Filling]

    /// Unknown slots stay as written; `DraftRules` refuses them.
    init(_ draft: DraftSentence, from sheet: FactSheet) {
        self.draft = draft
        var scalars = String.UnicodeScalarView()
        var fillings: [Filling] = []
        for part in SlotText(draft.text).parts {
            switch part {
            case .text(let text): scalars.append(contentsOf: text.unicodeScalars)
            case .slot(let id):
                guard let fact = sheet.fact(id) else {
                    scalars.append(contentsOf: "{{\(id)}}".unicodeScalars)
                    continue
                }
                let start = scalars.count
                scalars.append(contentsOf: fact.written.unicodeScalars)
                fillings.append(Filling(fact: fact, range: start..<scalars.count))
            }
        }
        text = String(scalars)
        self.fillings = fillings
    }

    var sentence: NarrativeSentence {
        var used: [String] = []
        for filling in fillings where !used.contains(filling.fact.id) {
            used.append(filling.fact.id)
        }
        return NarrativeSentence(
            text: text, draft: draft.text, facts: used, finding: draft.finding,
            origin: draft.origin)
    }
}
