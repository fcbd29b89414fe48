import SalesCore

/// Takes away what only says where a statement stands: "Account 8010: …", "… (ledger 01, journal
/// 5512)", "As discussed in call no. 7, …", "4.2 In May, …".
///
/// Invariants:
/// 1. What is taken away names no metric, member, time, direction or amount: its numbers all stand
///    behind a word for a place in a text or in the books.
/// 2. Something is left.
struct NumberedReferences {
    private let mentions: ([Token]) -> [Mention]

    init(_ mentions: @escaping ([Token]) -> [Mention]) { self.mentions = mentions }

    func without(_ tokens: [Token]) -> [Token] {
        guard tokens.contains(where: { $0.kind == .number }) else { return tokens }
        let isCued =
            tokens.contains { Self.labels.contains($0.text) || $0.text == "[" }
            || isNumbering(tokens)
        guard isCued, tokens.count <= Self.longest else { return tokens }
        var rest = withoutBrackets(tokens)
        rest.removeFirst(numberingLength(rest))
        rest = withoutTail(rest)
        rest = withoutHead(rest)
        return rest.contains { $0.kind != .mark } ? rest : tokens
    }

    // MARK: - Numbers of paragraphs

    private func isNumbering(_ tokens: [Token]) -> Bool { numberingLength(tokens) > 0 }

    /// "(4) The", "4.2 In"
    private func numberingLength(_ tokens: [Token]) -> Int {
        if tokens.count > 3, tokens[0].text == "(", isShort(tokens[1]), tokens[2].text == ")",
            tokens[3].isCapitalised || tokens[3].kind == .number
        {
            return 3
        }
        guard tokens.count > 2, let first = tokens.first, first.kind == .number,
            first.text.contains("."), tokens[1].kind == .word, tokens[1].isCapitalised,
            Self.openers.contains(tokens[1].text),
            first.text.split(separator: ".").allSatisfy({ $0.utf8.count <= 2 })
        else { return 0 }
        return 1
    }

    private func isShort(_ token: Token) -> Bool {
        token.kind == .number && token.text.utf8.count <= 3
            && token.text.allSatisfy(\.isNumber)
    }

    // MARK: - Brackets

    /// "[5]", "[ref. 2.17]", "(item 6 on the list)"
    private func withoutBrackets(_ tokens: [Token]) -> [Token] {
        var rest: [Token] = []
        var index = 0
        while index < tokens.count {
            let closing = tokens[index].text == "[" ? "]" : tokens[index].text == "(" ? ")" : nil
            if let closing, index > 0,
                let end = tokens[index...].firstIndex(where: { $0.text == closing })
            {
                let inside = Array(tokens[(index + 1)..<end])
                let isNote = closing == "]" && inside.count == 1 && isShort(inside[0])
                if isNote || isReference(inside) {
                    index = end + 1
                    continue
                }
            }
            rest.append(tokens[index])
            index += 1
        }
        return rest
    }

    // MARK: - Before and behind

    /// "As agreed under item 3, …", "Schedule 4, line 17: …"
    private func withoutHead(_ tokens: [Token]) -> [Token] {
        var start = 0
        for index in tokens.indices.prefix(Self.longestHead)
        where [":", ",", ";"].contains(tokens[index].text) {
            // "14:30"
            if let next = tokens[safe: index + 1], next.isAttached { continue }
            let head = Array(tokens[..<index])
            if isReference(head) {
                start = index + 1
            } else if !isFiller(head.filter { $0.kind != .number }) {
                break
            }
        }
        return Array(tokens[start...])
    }

    /// "…; see also page 48", "… – reviewed under checklist 3, step 5"
    private func withoutTail(_ tokens: [Token]) -> [Token] {
        let end = tokens.last.map { [".", "!"].contains($0.text) } ?? false
        let stop = tokens.count - (end ? 1 : 0)
        guard
            let mark = tokens[..<stop].firstIndex(where: {
                $0.text == ";" || ($0.text == "\u{2014}" && !$0.isAttached)
                    || ($0.text == "-" && !$0.isAttached) || $0.text == "\u{2013}"
            }), mark > 0, isReference(Array(tokens[(mark + 1)..<stop]))
        else { return tokens }
        return Array(tokens[..<mark]) + tokens[stop...]
    }

    // MARK: - What a reference is

    /// Whether every number is behind a label and nothing is told.
    private func isReference(_ part: [Token]) -> Bool {
        guard part.contains(where: { $0.kind == .number }),
            part.contains(where: { Self.labels.contains($0.text) })
        else { return false }
        var plain: [Token] = []
        var index = 0
        while index < part.count {
            guard part[index].kind == .number else {
                if !isNumbering(part, index), !isAccounting(part, index) {
                    plain.append(part[index])
                }
                index += 1
                continue
            }
            guard isLabelled(part, index) else { return false }
            index += 1
            // "2(b)", "20-118", "4b"
            while let next = part[safe: index], next.isAttached, next.text.utf8.count <= 4,
                next.text != ","
            {
                index += 1
            }
        }
        return isFiller(plain)
    }

    /// "no. 7"
    private func isNumbering(_ part: [Token], _ index: Int) -> Bool {
        guard Self.numbering.contains(part[index].text) else { return false }
        let rest = part[(index + 1)...]
        return rest.first { !Self.numbering.contains($0.text) }?.kind == .number
    }

    /// "cost centre 4400", "in row 48"
    private func isAccounting(_ part: [Token], _ index: Int) -> Bool {
        let next = part[safe: index + 1]?.text ?? ""
        switch part[index].text {
        case "cost", "profit": return ["centre", "center"].contains(next)
        case "row": return part[safe: index + 1]?.kind == .number
        default: return false
        }
    }

    private func isLabelled(_ part: [Token], _ index: Int) -> Bool {
        if ["%", "percent"].contains(part[safe: index + 1]?.text ?? "") { return false }
        var back = index - 1
        while back >= 0, index - back <= 3, Self.numbering.contains(part[back].text) { back -= 1 }
        guard back >= 0 else { return false }
        if Self.labels.contains(part[back].text) { return true }
        // "item 3 on your list of 12", "page 4 of 9"
        return part[back].text == "of"
            && (part[..<back].last.map { $0.kind == .number || Self.labels.contains($0.text) }
                ?? false)
    }

    /// Nothing that a claim could be made of.
    private func isFiller(_ part: [Token]) -> Bool {
        if part.isEmpty { return true }
        return mentions(part).allSatisfy { mention in
            switch mention.kind {
            case .unknown, .mark: true
            case .sense(let sense): Self.isFiller(sense)
            default: false
            }
        }
    }

    private static func isFiller(_ sense: Sense) -> Bool {
        switch sense {
        case .plain, .determiner, .preposition, .of, .from, .to, .by, .conjunction, .pronoun,
            .copula, .clauseOpener, .comparator, .ordinal, .undecidable(.cause), .since,
            .quantifier(.only), .accountedFor:
            true
        default: false
        }
    }

    private static let numbering: Set<String> = ["no", ".", "number", "nr", "#", ":"]
    private static let openers: Set<String> = [
        "in", "for", "the", "our", "we", "as", "at", "on", "during", "over", "with", "it", "by",
        "of", "from", "there", "this", "that", "these", "to", "total", "a", "an", "when", "once",
        "after", "regarding", "concerning", "against", "within", "under", "compared", "overall",
    ]

    /// Places in texts and books; none counts what a table could hold.
    static let labels: Set<String> = [
        "account", "accounts", "acct", "addendum", "agenda", "annex", "annexure", "appendix",
        "article", "attachment", "bullet", "call", "case", "cell", "centre", "center", "chapter",
        "chart", "checklist", "circular", "clause", "code", "column", "comment", "covenant",
        "deck", "directive", "docket", "document", "doc", "draft", "email", "enclosure", "entry",
        "exhibit", "extension", "ext", "fig", "figure", "file", "folder", "footnote", "form",
        "guideline", "iso", "ifrs", "ias", "gaap", "frs", "item", "items", "journal", "ledger",
        "letter", "line", "list", "mail", "memo", "memorandum", "message", "minute", "minutes",
        "motion", "note", "notice", "page", "pages", "pg", "panel", "paper", "paragraph", "para",
        "part", "pin", "point", "policy", "posting", "procedure", "protocol", "provision",
        "question", "ref", "reference", "regulation", "release", "remark", "request",
        "resolution", "revision", "rev", "room", "row", "rule", "schedule", "section", "sections",
        "sheet", "slide", "slides", "standard", "step", "tab", "table", "task", "template",
        "thread", "ticket", "topic", "version", "voucher", "workpaper", "worksheet", "index",
    ]

    private static let longest = 90
    private static let longestHead = 24
}
