/// Words that say which way a value went.
enum DirectionWords {
    static let entries: [LexiconEntry] =
        verbs(
            .up,
            """
            rise rises rose risen rising | grow grows grew grown growing |
            increase increases increased increasing | climb climbs climbed climbing |
            jump jumps jumped jumping | surge surges surged surging | soar soars soared soaring |
            gain gains gained gaining | advance advances advanced advancing |
            expand expands expanded expanding | rebound rebounds rebounded rebounding |
            recover recovers recovered recovering | spike spikes spiked spiking |
            leap leaps leapt leaped leaping | rally rallies rallied rallying |
            swell swells swelled swollen swelling | rocket rockets rocketed rocketing |
            skyrocket skyrockets skyrocketed skyrocketing | balloon ballooned ballooning |
            mushroomed | bounced | strengthen strengthens strengthened strengthening |
            boosted boosts boosting | widened widens widening | raised raises raising | lifted lifts lifting | upped |
            ascend ascends ascended ascending | spiralled | escalate escalates escalated escalating
            """)
        + verbs(
            .down,
            """
            fall falls fell fallen falling | drop drops dropped dropping |
            decline declines declined declining | decrease decreases decreased decreasing |
            dip dips dipped dipping | slip slips slipped slipping | slide slides slid sliding |
            shrink shrinks shrank shrunk shrinking | sink sinks sank sunk sinking |
            plunge plunges plunged plunging | plummet plummets plummeted plummeting |
            tumble tumbles tumbled tumbling | contract contracts contracted contracting |
            retreat retreats retreated retreating | slump slumps slumped slumping |
            lose loses lost losing | weaken weakens weakened weakening | ease eases eased easing |
            soften softens softened softening | dwindle dwindles dwindled dwindling |
            erode erodes eroded eroding | crash crashes crashed crashing |
            collapse collapses collapsed collapsing | recede recedes receded receding |
            reduced reduces reducing | lowered lowers lowering | trimmed trims trimming |
            curbed curbs curbing | narrowed narrows narrowing | wane wanes waned waning | sag sags sagged sagging | shed sheds shedding |
            diminish diminishes diminished diminishing | nosedive nosedived | cratered | tanked
            """)
        + words(
            .up, .verb,
            "went up,go up,goes up,gone up,going up,moved up,moves up,edged up,edges up,ticked up,"
                + "ticks up,picked up,picks up,inched up,inches up,crept up,nudged up,edged higher,"
                + "moved higher,inched higher,ticked higher,trended up,trended upward,trended higher,"
                + "bounced back,bouncing back,picking up,edging up,edging higher,ticking up,ticking higher,"
                + "inching up,creeping up,moving up,moving higher,climbing back,springing back,came up,shot up,pushed up,ticked upward,nudged higher,crept higher,"
                + "drifted up,drifted higher,crept upward,drifted upward,gained ground,gains ground,took off,"
                + "turned up,went higher,was raised,were raised,headed up,headed higher,"
                + "zoomed,boomed,booming,exploded,catapulted,vaulted")
        + words(
            .down, .verb,
            "went down,go down,goes down,gone down,going down,moved down,moves down,edged down,"
                + "edges down,ticked down,ticks down,inched down,crept down,came down,comes down,"
                + "edged lower,moved lower,inched lower,ticked lower,trended down,trended downward,"
                + "trended lower,pulled back,fell back,fell off,dropped off,cooled,cooled off,"
                + "gave up,gives up,given up,giving up,gave back,gives back,given back,lost ground,"
                + "loses ground,took away,takes away,taking away,went backwards,going backwards,"
                + "edging down,edging lower,ticking down,ticking lower,inching down,creeping down,"
                + "falling back,slipping back,dropping back,pulling back,moving down,moving lower,"
                + "drifted down,drifted lower,crept lower,nudged lower,nudged down,ticked downward,"
                + "turned down,went lower,dropped back,slid back,slipped back,headed lower,headed down,"
                + "was cut,were cut,is cut,been cut,was trimmed,were trimmed,was reduced,were reduced,"
                + "was slashed,were slashed,was lowered,were lowered,was pared,were pared,cost us,"
                + "costing,caved in,fell away,dried up,shrivelled,went south,imploded,cratering")
        + words(
            .up, .noun,
            "growth,growth rate,growth rates,rates of growth,uptick,upturn,upswing,recovery,expansion,run up,uplift"
        )
        + words(
            .down, .noun,
            "downturn,downtick,contraction,reduction,shrinkage,setback,shortfall,slowdown,loss,"
                + "losses,pullback")
        + words(.up, .adjective, "up,higher,upward,upwards")
        + words(.down, .adjective, "down,lower,downward,downwards")
        + words(
            .up, .comparative,
            "more,above,greater,ahead,larger,bigger,stronger,fatter,"
                + "thicker,richer,heavier")
        + words(
            .down, .comparative,
            "less,fewer,below,smaller,weaker,behind,short,slimmer,"
                + "thinner,leaner,poorer")
        + words(
            .flat, .adjective,
            "flat,unchanged,steady,stable,little changed,static,constant,broadly flat,"
                + "roughly flat,on a par,the same as,sideways,stationary,"
                + "barely different,hardly different,not much changed,much the same,about the same")
        + words(
            .flat, .verb,
            "stagnated,stagnates,plateaued,plateaus,held steady,holds steady,remained flat,"
                + "stayed flat,levelled off,leveled off,flatlined,did not change,stayed the same,"
                + "hardly moved,barely moved,scarcely moved,hardly changed,barely changed,"
                + "scarcely changed,hardly budged,barely budged,did not budge,did not move,"
                + "has not moved,have not moved,has hardly moved,has barely moved,has hardly changed,"
                + "has barely changed,has not changed,have not changed,hardly shifted,barely shifted,"
                + "held firm,holds firm,held flat,held its ground,stood still,stands still,"
                + "treaded water,trod water,moved sideways,went sideways,made no move,stayed put")
        + words(.open, .noun, "change,changes,difference,swing,movement,move,shift")
        + words(.open, .verb, "changed,moved,shifted")
        + words(
            .better, .verb,
            "improve,improves,improved,improving,heading in the right direction,"
                + "headed in the right direction,moving in the right direction,"
                + "moved in the right direction,going in the right direction,"
                + "went in the right direction,going the right way,went the right way,"
                + "moved the right way,moving the right way")
        + words(
            .worse, .verb,
            "heading in the wrong direction,headed in the wrong direction,"
                + "moving in the wrong direction,moved in the wrong direction,"
                + "going in the wrong direction,went in the wrong direction,"
                + "going the wrong way,went the wrong way,moved the wrong way,"
                + "moving the wrong way")
        + words(.better, .noun, "improvement,improvements")
        + words(.better, .adjective, "better")
        + words(
            .worse, .verb, "worsen,worsens,worsened,worsening,deteriorate,deteriorates,deteriorated"
        )
        + words(.worse, .noun, "deterioration")
        + words(.worse, .adjective, "worse")

    private static func verbs(_ sign: DirectionSense.Sign, _ list: String) -> [LexiconEntry] {
        let forms = list.split { $0 == " " || $0 == "|" || $0 == "\n" }
        return forms.map {
            LexiconEntry(String($0), .direction(DirectionSense(sign: sign, form: .verb)))
        }
    }

    private static func words(
        _ sign: DirectionSense.Sign, _ form: DirectionSense.Form, _ list: String
    ) -> [LexiconEntry] {
        LexiconEntry.list(list, .direction(DirectionSense(sign: sign, form: form)))
    }
}
