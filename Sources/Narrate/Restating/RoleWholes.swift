import SalesCore

/// What one member is said to have brought all of: "EMEA alone provided the whole of revenue".
extension RoleReading {
    var whole: [Token]? {
        guard let member = only(members), dimensions.isEmpty,
            quantities.allSatisfy({
                mentions[$0].quantity?.isInWords == true && extras[.only] != nil
            }),
            directions.isEmpty, extremes.isEmpty, ordinals.isEmpty, streaks.isEmpty,
            says(only: [.all, .only, .none, .exception]), let inPeriod, tellsWhole
        else { return nil }
        return words(member) + said("accounted for 100% of") + words(metrics[0]) + inPeriod
    }

    private var tellsWhole: Bool {
        extras[.all] != nil || extras[.only] != nil
            || (names(["nothing", "none", "nobody", "no"])
                && names(["else", "outside", "but", "other"]))
            || names([
                "whole", "entire", "entirety", "everything", "complete", "entirely", "totality",
                "wholly", "exclusively", "sole", "solely",
            ])
            || (names(["full"]) && names(["amount", "total", "sum"]))
    }

    /// A share told without a number: "most of revenue came out of EMEA".
    func softShare() -> [Token]? {
        guard let member = only(members), dimensions.isEmpty, quantities.count <= 1,
            directions.isEmpty, ordinals.isEmpty, streaks.isEmpty, says(only: [.all]),
            let inPeriod
        else { return nil }
        let reader = SoftShareReader(tokens)
        for start in tokens.indices {
            guard let (_, end) = reader.read(at: start) else { continue }
            let told = mentions.indices.filter { mentions[$0].tokens.overlaps(start..<end) }
            guard (quantities + extremes).allSatisfy(told.contains) else { return nil }
            return words(member) + said("accounted for") + tokens[start..<end] + said("of")
                + words(metrics[0]) + inPeriod
        }
        return nil
    }
}
