import SalesCore

/// Numbers that name a thing instead of measuring one: pages, versions, rooms, times of day.
struct FreeNumberReader {
    private let tokens: [Token]
    private let tellsTime: Bool

    init(_ tokens: [Token]) {
        self.tokens = tokens
        tellsTime = tokens.contains { Self.clockWords.contains($0.text) }
    }

    /// The token after a free number that starts here, with the noun it belongs to.
    func end(at start: Int) -> Int? {
        labelled(at: start) ?? time(at: start) ?? hour(at: start)
    }

    /// "page 14", "section 3.2", "room no. 204", "under IFRS 15".
    private func labelled(at start: Int) -> Int? {
        let start = tokens[start].text == "under" && start + 1 < tokens.count ? start + 1 : start
        guard tokens[start].kind == .word else { return nil }
        var index = start + 1
        let isNumbered = text(index) == "no" && text(index + 1) == "." || text(index) == "#"
        guard
            Self.labels.contains(tokens[start].text)
                || (isNumbered && Self.numbered.contains(tokens[start].text))
        else { return nil }
        if text(index) == "no" || text(index) == "number" || text(index) == "#" {
            index += text(index + 1) == "." ? 2 : 1
        }
        if let code = code(at: index) { return code }
        guard isBareNumber(index) else { return nil }
        // "point 1 of 3"
        return text(index + 1) == "of" && isBareNumber(index + 2) ? index + 3 : index + 1
    }

    /// "27B", "2(b)", "C12" behind a label.
    private func code(at index: Int) -> Int? {
        guard let token = tokens[safe: index] else { return nil }
        if token.kind == .number, let letter = tokens[safe: index + 1], letter.text.count == 1 {
            if letter.isAttached, letter.kind == .word { return index + 2 }
            if letter.text == "(", letter.isAttached, let inner = text(index + 2),
                inner.count == 1, text(index + 3) == ")"
            {
                return index + 4
            }
        }
        guard token.kind == .word, let letter = token.text.first,
            Self.codeLetters.contains(letter), token.text.count > 1,
            token.text.dropFirst().allSatisfy(\.isNumber)
        else { return nil }
        return index + 1
    }

    /// Not those of quarters, halves, periods, years and scales.
    private static let codeLetters: Set<Character> = [
        "a", "c", "d", "e", "g", "i", "j", "l", "n", "o", "r", "s", "t", "u", "v", "x", "y", "z",
    ]

    /// "14 documents", "three slides": how many things that no table counts. The noun ends it.
    func countedEnd(at start: Int) -> Int? {
        let isCount =
            isBareNumber(start) && tokens[start].text.utf8.count <= 4
            || NumberWords.cardinals[tokens[start].text] != nil
        guard isCount, let noun = tokens[safe: start + 1], noun.kind == .word,
            Self.uncounted.contains(noun.text)
        else { return nil }
        return start + 2
    }

    /// "10 a.m.", "9am", "14:30".
    private func time(at start: Int) -> Int? {
        guard tokens[start].kind == .number, isUpTo(24, tokens[start].text) else { return nil }
        if let word = text(start + 1), Self.clockWords.contains(word) {
            return text(start + 2) == "." && start + 3 < tokens.count ? start + 3 : start + 2
        }
        guard text(start + 1) == ":", tokens[start + 1].isAttached,
            let minutes = tokens[safe: start + 2], minutes.kind == .number, minutes.isAttached,
            minutes.text.utf8.count == 2, isUpTo(59, minutes.text)
        else { return nil }
        if let word = text(start + 3), Self.clockWords.contains(word) { return start + 4 }
        return start + 3
    }

    /// "moved to 11", in a sentence that tells times.
    private func hour(at start: Int) -> Int? {
        guard tellsTime, start > 0, isBareNumber(start), isUpTo(24, tokens[start].text),
            ["to", "at", "until", "till", "from", "by", "before", "after", "between"]
                .contains(tokens[start - 1].text),
            tokens[safe: start + 1].map({ $0.kind == .mark }) ?? true
        else { return nil }
        return start + 1
    }

    private func isBareNumber(_ index: Int) -> Bool {
        guard let token = tokens[safe: index], token.kind == .number else { return false }
        guard let next = tokens[safe: index + 1] else { return true }
        if next.isAttached, next.kind == .word, next.text.first != "'" { return false }
        if next.text == "per", text(index + 2) == "cent" { return false }
        return !Self.units.contains(next.text)
            && NumberWords.scales[next.text] == nil && NumberWords.currencies[next.text] == nil
    }

    private static let units: Set<String> = [
        "%", "percent", "points", "percentage", "pp", "pct", "bps", "basis",
    ]

    private func isUpTo(_ limit: Int, _ text: String) -> Bool {
        Int(text).map { (0...limit).contains($0) } ?? false
    }

    private func text(_ index: Int) -> String? { tokens[safe: index]?.text }

    private static let clockWords: Set<String> = ["a.m", "p.m", "am", "pm", "o'clock", "uhr"]

    /// Things of a text, of the work on it, and of the people around it.
    private static let uncounted: Set<String> = [
        "document", "documents", "page", "pages", "slide", "slides", "chart", "charts", "exhibits",
        "sheets", "tabs", "paragraphs", "chapters", "sections", "footnotes", "notes", "appendices",
        "annexes", "bullets", "questions", "topics", "minutes", "hours", "seconds", "participants",
        "attendees", "readers", "meetings", "interviews", "versions", "drafts", "revisions",
        "steps", "attachments", "emails", "colleagues", "authors", "analysts", "reviewers",
        "managers", "directors", "auditors", "sources", "spreadsheets", "files", "folders",
        "tables", "columns", "rows", "memos", "comments", "remarks", "observations",
        "takeaways", "messages", "findings", "caveats", "assumptions", "definitions", "workshops",
        "sentences", "words", "headlines", "reports", "members", "delegates", "guests", "speakers",
        "people", "persons", "attendants", "officers", "trustees", "paras", "lines", "graphs",
        "tiles", "dashboards", "widgets", "views", "screens", "recipients", "signatories",
        "amendments", "resolutions", "motions", "hyperlinks",
        "links", "threads", "messages", "mails", "letters", "calls", "queries", "tickets",
    ]

    private static let labels: Set<String> = [
        "point", "part", "bullet", "volume", "vol", "ifrs", "ias", "iso", "asc", "gaap", "frs",
        "sfas", "sox", "hgb", "din", "iec", "rfc", "basel", "schedule", "form", "lot",
        "page", "pages", "section", "sections", "chapter", "appendix", "annex", "version",
        "release", "figure", "exhibit", "table", "slide", "sheet", "tab", "note", "footnote",
        "step", "room", "floor", "extension", "ext", "paragraph", "clause", "article", "item",
        "question", "phase", "scenario", "option", "attachment", "enclosure",
        "ticket", "issue", "memo", "bulletin", "edition", "chart", "graph", "panel",
        "building", "gate", "desk", "column", "revision", "rev", "resolution", "minute", "paper",
        "docket", "doc", "letter", "mail", "email", "message", "task", "job", "draft", "tile",
        "dashboard", "widget", "screen", "heading", "subsection", "subparagraph", "recital",
        "protocol", "addendum", "amendment", "directive", "regulation", "standard", "rule",
        "guideline", "thread", "booth", "platform", "suite", "apartment", "terminal", "flight",
        "train", "channel", "remark", "action", "comment", "observation", "finding", "decision",
        "topic", "theme", "objection", "request", "module", "lesson", "template", "exercise",
    ]

    /// Words that are labels only before "no.": "report no. 5", but "we report 500 orders".
    private static let numbered: Set<String> = [
        "document", "report", "reference", "ref", "case", "file", "folder", "binder", "update",
        "view", "query", "filter", "box", "cell", "motion", "act", "post", "comment", "remark",
        "entry", "wave", "round", "stage", "level", "tier", "grade", "stand", "hall", "route",
        "slot", "track", "model", "series", "batch", "sprint", "session", "episode", "unit",
        "line", "record", "order", "invoice", "claim", "return", "instalment", "installment",
    ]
}
