/// Verbs that say which way only with the word behind them: "stepped higher", "moved downward".
enum SteppedWords {
    static let entries: [LexiconEntry] =
        moves(.up, ["up", "higher", "upward", "upwards"])
        + moves(.down, ["down", "lower", "downward", "downwards"])
        + steps(.up, "upward") + steps(.down, "downward")
        + LexiconEntry.list(
            "at a standstill,standing still,unch,at the same level as,dead flat,close to nil",
            sense(.flat, .adjective))
        + LexiconEntry.list("delta,variance,deviation,net change", sense(.open, .noun))

    private static let verbs = [
        "step", "steps", "stepped", "stepping", "push", "pushes", "pushed", "pushing", "go", "goes",
        "went", "going", "move", "moves", "moved", "moving", "head", "heads", "headed", "heading",
        "shift", "shifts", "shifted", "shifting", "swing", "swings", "swung", "swinging", "climb",
        "climbs", "climbed", "climbing", "nudge", "nudges", "nudged", "track", "tracks", "tracked",
        "tick", "ticks", "ticked", "inch", "inches", "inched", "edge", "edges", "edged", "drift",
        "drifts", "drifted", "creep", "creeps", "crept", "trend", "trends", "trended", "pull",
    ]

    private static func moves(
        _ sign: DirectionSense.Sign, _ ways: [String]
    ) -> [LexiconEntry] {
        verbs.flatMap { verb in ways.map { LexiconEntry("\(verb) \($0)", sense(sign, .verb)) } }
            + (sign == .down ? [LexiconEntry("pull back", sense(sign, .verb))] : [])
    }

    private static func steps(_ sign: DirectionSense.Sign, _ way: String) -> [LexiconEntry] {
        ["step", "push", "tick", "move", "shift", "swing"].flatMap {
            [
                LexiconEntry("\(way) \($0)", sense(sign, .noun)),
                LexiconEntry("\($0) \(way)", sense(sign, .noun)),
            ]
        }
            + LexiconEntry.list(
                sign == .up ? "uptick,upticks" : "downtick,downticks", sense(sign, .noun))
    }

    private static func sense(
        _ sign: DirectionSense.Sign, _ form: DirectionSense.Form
    ) -> Sense {
        .direction(DirectionSense(sign: sign, form: form))
    }
}
