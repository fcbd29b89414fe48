/// Ways that a value went, or that a change was judged, put together of verb and way or of
/// adjective and noun: "shifted upwards", "an adverse development".
enum MovementWords {
    static let entries: [LexiconEntry] =
        went + judgements + others
        + sides("upside", .up) + sides("downside", .down)

    private static let went: [LexiconEntry] =
        ways(upwards, .up) + ways(downwards, .down) + moves(["upward", "higher"], .up)
        + moves(["downward", "lower"], .down)

    private static let judgements: [LexiconEntry] =
        judged(favourably, .better) + judged(adversely, .worse) + moves(favourable, .better)
        + moves(adverse, .worse)

    private static let others: [LexiconEntry] =
        netted("rise,increase,growth,gain,upturn,uplift", .up)
        + netted("fall,decrease,decline,drop,reduction,contraction,loss", .down)
        + netted("change,movement,shift", .open)
        + moves(["absolute", "net", "net absolute"], .open)
        + towards(inFavour, .better) + towards(against, .worse)
        + towards(["to the upside", "to the up side"], .up)
        + towards(["to the downside", "to the down side"], .down)
        + list(.better, .noun, "amelioration,upward correction of course")
        + list(.better, .verb, "shaped up,shapes up,shape up")
        + list(.better, .adjective, better) + list(.worse, .adjective, worse)
        + list(.better, .verb, improved) + list(.worse, .verb, worsened)
        + list(.better, .noun, "turn for the better,change for the better,move for the better")
        + list(.better, .noun, "change to our advantage,plus point")
        + list(.worse, .noun, "turn for the worse,change for the worse,move for the worse")
        + list(.worse, .noun, "change to our disadvantage,minus point")
        + list(
            .up, .noun,
            "rises,a plus,augmentation,advances,climbs,uplifts,upticks,upturns,upswings,increases long,"
                + "rises long,gains long,advances long")
        + list(
            .down, .noun,
            "a minus,diminution,reductions,falls,lessening,decrement,downturns,downswings,"
                + "contractions,decreases long,falls long,declines long,drops long")
        + list(.up, .verb, "moved ahead,moves ahead,move ahead,headed upward,augmented")
        + list(.down, .verb, "sank lower,sink lower,sinks lower,abated,subsided")

    private static let better = """
        more favourable,more favorable,more positive,more satisfactory,healthier,\
        less unfavourable,less unfavorable
        """

    private static let worse = """
        less favourable,less favorable,less satisfactory,less positive,less healthy,\
        more unfavourable,more unfavorable,more adverse
        """

    private static let improved = """
        brightened,got into better shape,get into better shape,gone the right way,\
        go the right way,took a step in the right direction,worked in our favour,\
        moved to the benefit of the business,developed to the benefit of the business
        """

    private static let worsened = """
        darkened,got into worse shape,get into worse shape,gone the wrong way,\
        go the wrong way,took a step in the wrong direction,turned against us,\
        worked against us,moved to the detriment of the business,\
        developed to the detriment of the business
        """

    private static let upwards = ["upwards", "upward", "north", "higher"]
    private static let downwards = ["downwards", "downward", "south", "lower"]

    private static let verbs = [
        "move", "moves", "moved", "moving", "shift", "shifts", "shifted", "shifting", "trend",
        "trends", "trended", "trending", "go", "goes", "went", "gone", "going", "head", "heads",
        "headed", "heading", "push", "pushes", "pushed", "pushing", "turn", "turned", "drift",
        "drifted", "drifting", "race", "raced", "shoot", "shot", "leap", "leapt", "vault",
        "vaulted", "spiral", "spiralled", "spiralling",
    ]

    private static let favourably =
        [
            "favourably", "favorably", "positively", "to our advantage", "in our favour",
            "in our favor", "for the better", "to the good", "in the right direction",
            "to our benefit",
            "the right way", "the way we want", "the way we wanted", "the way we like",
        ]
        + gainers.flatMap {
            ["to the \($0)'s advantage", "to the \($0)'s benefit", "to the benefit of the \($0)"]
        }

    private static let adversely =
        [
            "unfavourably", "unfavorably", "negatively", "adversely", "to our disadvantage",
            "against us", "for the worse", "to our detriment", "in the wrong direction",
            "the wrong way",
        ]
        + gainers.flatMap {
            [
                "to the \($0)'s disadvantage", "to the \($0)'s detriment",
                "to the detriment of the \($0)",
            ]
        }

    private static let gainers = ["company", "business", "result", "group", "firm"]

    private static let judgedVerbs = [
        "develop", "develops", "developed", "developing", "move", "moved", "moving", "evolve",
        "evolved", "change", "changed", "turn", "turned", "shift", "shifted", "work out",
        "worked out", "progressed", "go", "goes", "went", "gone", "swung", "headed", "broke",
        "trended",
    ]

    private static let favourable = [
        "favourable", "favorable", "positive", "welcome", "pleasing", "beneficial",
        "advantageous", "encouraging", "gratifying", "desirable",
    ]
    private static let adverse = [
        "unfavourable", "unfavorable", "negative", "adverse", "unwelcome", "worrying",
        "detrimental", "disadvantageous", "disappointing", "undesirable", "harmful",
    ]

    /// "a step in the right direction"
    private static func towards(
        _ ways: [String], _ sign: DirectionSense.Sign
    ) -> [LexiconEntry] {
        ["step", "move", "movement", "shift", "change", "turn", "development", "swing"].flatMap {
            noun in ways.map { LexiconEntry("\(noun) \($0)", sense(sign, .noun)) }
        }
    }

    private static let inFavour = [
        "in the right direction", "in our favour", "in our favor", "for the better",
        "to our advantage", "to our benefit", "in our direction",
    ]
    private static let against = [
        "in the wrong direction", "against us", "for the worse", "to our disadvantage",
        "to our detriment",
    ]

    private static let nouns = [
        "movement", "move", "development", "change", "shift", "turn", "swing", "evolution",
    ]

    private static func ways(_ ways: [String], _ sign: DirectionSense.Sign) -> [LexiconEntry] {
        verbs.flatMap { verb in ways.map { LexiconEntry("\(verb) \($0)", sense(sign, .verb)) } }
    }

    private static func judged(_ ways: [String], _ sign: DirectionSense.Sign) -> [LexiconEntry] {
        judgedVerbs.flatMap { verb in
            ways.map { LexiconEntry("\(verb) \($0)", sense(sign, .verb)) }
        }
    }

    private static func moves(_ words: [String], _ sign: DirectionSense.Sign) -> [LexiconEntry] {
        words.flatMap { word in nouns.map { LexiconEntry("\(word) \($0)", sense(sign, .noun)) } }
    }

    /// "net increase": what is left when all ups and downs are added.
    private static func netted(_ nouns: String, _ sign: DirectionSense.Sign) -> [LexiconEntry] {
        nouns.split(separator: ",").map { LexiconEntry("net \($0)", sense(sign, .noun)) }
    }

    /// "a move to the upside".
    private static func sides(_ sides: String, _ sign: DirectionSense.Sign) -> [LexiconEntry] {
        sides.split(separator: ",").flatMap { side in
            ["movement", "move", "change", "shift", "deviation", "variance", "swing"].map {
                LexiconEntry("\($0) to the \(side)", sense(sign, .noun))
            }
        }
    }

    private static func list(
        _ sign: DirectionSense.Sign, _ form: DirectionSense.Form, _ phrases: String
    ) -> [LexiconEntry] {
        LexiconEntry.list(phrases, sense(sign, form))
    }

    private static func sense(_ sign: DirectionSense.Sign, _ form: DirectionSense.Form) -> Sense {
        .direction(DirectionSense(sign: sign, form: form))
    }
}
