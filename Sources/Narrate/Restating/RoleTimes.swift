import SalesCore

/// What a sentence tells of, when, and against what, in words that the rules read.
extension RoleReading {
    /// "in May 2025" and "compared with April 2025".
    struct Times {
        var now: [Token]
        var base: [Token]
    }

    /// "revenue for EMEA".
    var subject: [Token] { subject(of: members) }

    func subject(of members: [Int]) -> [Token] {
        let named = namedOnce(members)
        // "Bean sales" stay so: only before its metric is "bean" a name.
        let own = named.filter { $0 + 1 == metrics[0] }
        return own.flatMap(words) + words(metrics[0])
            + named.filter { !own.contains($0) }.flatMap { said("for") + words($0) }
    }

    /// None where it is not plain which period is compared with which.
    var times: Times? {
        let bases = namedOnce(periods.filter(isBase))
        let nows = namedOnce(periods.filter { !isBase($0) })
        let named = namedOnce(baselines)
        guard nows.count <= 1, bases.count + named.count <= 1 else { return nil }
        guard comparators.isEmpty || bases.count + named.count == 1 else { return nil }
        var base = bases.first.map { said("against") + words($0) } ?? []
        if let phrase = named.first {
            let standsAlone = mentions[phrase].baseline?.standsAlone == true
            base = (standsAlone ? [] : said("against")) + words(phrase)
        }
        return Times(now: nows.first.map { said("in") + words($0) } ?? [], base: base)
    }

    /// Both periods where nothing says which is compared with which: the earlier is the base.
    var timesInOrder: Times? {
        let named = namedOnce(periods)
        guard named.count == 2, baselines.isEmpty,
            case .exact(let first)? = mentions[named[0]].period,
            case .exact(let second)? = mentions[named[1]].period, first.grain == second.grain,
            first.isFiscal == second.isFiscal
        else { return nil }
        let (earlier, later) = first < second ? (named[0], named[1]) : (named[1], named[0])
        return Times(now: said("in") + words(later), base: said("against") + words(earlier))
    }

    /// "than in May", "against the level of May", "from May".
    func isBase(_ period: Int) -> Bool {
        // "in May over April"
        if period > 0, word(period - 1) == "over", namedOnce(periods).count == 2 { return true }
        // "In May revenue was up 4% on April", but: "multiply by 1.4 and you land on May"
        if let first = periods.first, first < period, ["on", "over"].contains(word(period - 1)),
            !names(["multiply", "multiplied", "multiplying"])
        {
            return true
        }
        var index = before(period)
        while let place = index {
            switch mentions[place].kind {
            case .sense(.comparator), .sense(.since), .sense(.from): return true
            case .sense(.of), .sense(.preposition), .metric: index = before(place)
            default: return false
            }
        }
        return false
    }

    /// The way that all words of direction point to, if they agree: "what changed: it fell".
    var sign: DirectionSense.Sign? {
        let signs = Set(directions.compactMap { mentions[$0].direction?.sign })
        let told = signs.count > 1 ? signs.subtracting([.open]) : signs
        return told.count == 1 ? told.first : nil
    }

    /// "; revenue for EMEA was $5M in May 2025"
    func alsoWas(_ quantity: Int, of members: [Int], _ time: [Token]) -> [Token] {
        said(";") + subject(of: members) + said("was") + words(quantity) + time
    }
}
