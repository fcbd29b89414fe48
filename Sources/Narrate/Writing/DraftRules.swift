import SalesCore

/// What is wrong with a model's sentence before any claim in it is looked at.
enum DraftRules {
    static let longestSentence = 400

    /// Why a sentence may not stand; empty when it may go on to the fact check.
    static func problems(of sentence: DraftSentence, sheet: FactSheet) -> [String] {
        let parsed = SlotText(sentence.text)
        var problems: [String] = []
        if parsed.parts.isEmpty { problems.append("it is empty") }
        if sentence.text.unicodeScalars.count > longestSentence {
            problems.append("it is longer than \(longestSentence) characters")
        }
        let unknown = (parsed.slots + sentence.facts).filter { sheet.fact($0) == nil }
        for id in unique(unknown) { problems.append("there is no fact \(id.prefix(20))") }
        let unused = sentence.facts.filter { sheet.fact($0) != nil && !parsed.slots.contains($0) }
        for id in unique(unused) { problems.append("it cites \(id) but has no slot for it") }
        let text = parsed.textOnly
        if text.contains(where: { $0 == "{" || $0 == "}" }) {
            problems.append("a slot was changed; write it exactly as {{f1}}")
        }
        if text.unicodeScalars.contains(where: isDigit) {
            problems.append("it writes digits; every number must be a slot")
        }
        if let glued = firstGluedSlot(in: parsed) {
            problems.append("something is attached to {{\(glued)}}, which is complete as it is")
        }
        if text.contains(where: { "<>`*#[]|\\".contains($0) }) || text.contains("://") {
            problems.append("it holds markup or a link")
        }
        return problems
    }

    private static func unique(_ ids: [String]) -> [String] {
        var seen: Set<String> = []
        return ids.filter { seen.insert($0).inserted }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.numericType != nil && scalar.properties.generalCategory != .otherLetter
    }

    /// "${{f1}}", "{{f1}}%" and "{{f1}}M" would change what the fact says.
    private static func firstGluedSlot(in parsed: SlotText) -> String? {
        for (index, part) in parsed.parts.enumerated() {
            guard case .slot(let id) = part else { continue }
            let neighbours = [
                index > 0 ? lastCharacter(of: parsed.parts[index - 1]) : nil,
                index + 1 < parsed.parts.count ? firstCharacter(of: parsed.parts[index + 1]) : nil,
            ]
            for neighbour in neighbours.compactMap(\.self) where attaches(neighbour) { return id }
        }
        return nil
    }

    private static func lastCharacter(of part: SlotText.Part) -> Character? {
        if case .text(let text) = part { text.last } else { "x" }
    }

    private static func firstCharacter(of part: SlotText.Part) -> Character? {
        if case .text(let text) = part { text.first } else { "x" }
    }

    private static func attaches(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character.isCurrencySymbol
            || "%+-–−~&".contains(character)
    }
}
