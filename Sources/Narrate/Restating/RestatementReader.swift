/// Reads rules and lists, one a line; what stands in many rules is read once.
///
/// "@name = one phrase, another" is a list, and a line with "=>" a rule.
struct RestatementReader {
    private typealias Bytes = ArraySlice<UInt8>

    private var lists: [String: [[String]]] = [:]
    /// By what is written: "in|for", "{m}?", "@closed".
    private var parts: [String: Restatement.Part] = [:]
    private var slotNumbers: [String: Int] = [:]
    private(set) var wordNumbers: [String: Int] = [:]
    private(set) var rules: [Restatement] = []

    var slotCount: Int { slotNumbers.count }

    init(_ sources: [String]) {
        let lines = sources.flatMap { Array($0.utf8)[...].parts(between: UInt8(ascii: "\n")) }
        for line in lines { readList(line) }
        for line in lines {
            if let rule = rule(line) { rules.append(rule) }
        }
    }

    private mutating func readList(_ line: Bytes) {
        guard line.first == UInt8(ascii: "@"), let mark = line.firstIndex(of: UInt8(ascii: "=")),
            line[(mark + 1)...].first != UInt8(ascii: ">")
        else { return }
        let name = line[..<mark].dropFirst().filter { $0 != UInt8(ascii: " ") }
        lists[Self.text(name[...])] = line[(mark + 1)...].parts(between: UInt8(ascii: ","))
            .map(Self.words)
    }

    /// None where the line is no rule.
    private mutating func rule(_ line: Bytes) -> Restatement? {
        guard
            let arrow = line.indices.dropLast().first(where: {
                line[$0] == UInt8(ascii: "=") && line[$0 + 1] == UInt8(ascii: ">")
            }), let pattern = parts(in: line[..<arrow]), !pattern.isEmpty,
            let wording = parts(in: line[(arrow + 2)...])
        else { return nil }
        return Restatement(pattern: pattern, wording: wording)
    }

    private mutating func parts(in side: Bytes) -> [Restatement.Part]? {
        var parts: [Restatement.Part] = []
        for element in side.parts(between: UInt8(ascii: " ")) {
            guard let part = part(element) else { return nil }
            parts.append(part)
        }
        return parts
    }

    private mutating func part(_ written: Bytes) -> Restatement.Part? {
        let key = Self.text(written)
        if let known = parts[key] { return known }
        let isOptional = written.count > 1 && written.last == UInt8(ascii: "?")
        let element = isOptional ? written.dropLast() : written
        let part: Restatement.Part
        if element.first == UInt8(ascii: "{"), element.last == UInt8(ascii: "}") {
            let name = Self.text(element.dropFirst().dropLast())
            guard let kind = name.first.flatMap(Restatement.Slot.init(rawValue:)) else {
                return nil
            }
            part = .slot(slotNumber(of: name), kind, isOptional: isOptional)
        } else if element == Self.separatorSign {
            part = .words(choice(of: Self.separators), isOptional: isOptional)
        } else if element.first == UInt8(ascii: "@") {
            guard let phrases = lists[Self.text(element.dropFirst())] else { return nil }
            part = .words(choice(of: phrases), isOptional: isOptional)
        } else {
            let phrases = element.parts(between: UInt8(ascii: "|")).map {
                Self.words($0.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }[...])
            }
            part = .words(choice(of: phrases), isOptional: isOptional)
        }
        parts[key] = part
        return part
    }

    private mutating func choice(of phrases: [[String]]) -> Restatement.Choice {
        Restatement.Choice(
            number: parts.count, phrases: phrases,
            numbered: phrases.map { $0.map { Self.number(of: $0, among: &wordNumbers) } })
    }

    private mutating func slotNumber(of name: String) -> Int {
        Self.number(of: name, among: &slotNumbers)
    }

    private static func number(of name: String, among numbers: inout [String: Int]) -> Int {
        if let known = numbers[name] { return known }
        numbers[name] = numbers.count
        return numbers.count - 1
    }

    private static let separatorSign: Bytes = [UInt8(ascii: "~")]
    private static let separators = [",", ":", ";", "|", "\u{2014}", "-", "/"].map { [$0] }

    private static func words(_ phrase: Bytes) -> [String] { PhraseWords.of(text(phrase)) }

    private static func text(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }
}
