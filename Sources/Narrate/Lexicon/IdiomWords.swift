/// Idioms of business prose that stand for one word: "went south", "put down to", "set against".
enum IdiomWords {
    /// Before every other list, as an idiom is no sum of its words.
    static let entries: [LexiconEntry] =
        LexiconEntry.list(
            "on a par with last",
            .comparator)
        + LexiconEntry.list(
            "identical,virtually identical,about the same as,much the same as,"
                + "nearly the same as,roughly the same as,broadly the same as,"
                + "virtually the same as,practically the same as,almost the same as,"
                + "essentially the same as,exactly the same as,no different from,no different,"
                + "not different from,identical to,identical with,equal to last",
            .direction(DirectionSense(sign: .flat, form: .adjective)))
        + LexiconEntry.list(
            "originated in,originated from,originated with,originates in,"
                + "stands for,stood for,was good for,were good for,is good for,"
                + "belongs to,belonged to,was the source of,claimed",
            .accountedFor)
        + LexiconEntry.list(
            "breath,stretch,underwent,us,ours,favour,favor,league,standings,pack,"
                + "actuals,quick,source,whichever,reckoning,reckoned",
            .plain)
        + LexiconEntry.list(
            "mounted,mounts,improved upon,firmed,firms,firmed up,stepped up,"
                + "stepping up,headed north,heading north,went north,went upwards,"
                + "scaled up,built up,shot higher,pushed higher,pushing higher,bumped up,"
                + "perked up,revived,heightened,multiplied,marched higher,powered ahead,"
                + "forged ahead,ramped up,ramping up,edged ahead,pulled ahead,"
                + "accelerated to,raced ahead,nosed up,nosed higher,crawled up,"
                + "crawled higher,tipped up,tipped higher,hiked,hikes,hiking,flew up,"
                + "swung up,swung higher,picked up steam,gathered pace,raise,lift,boost,"
                + "pick up,tick up,edge up,inch up,creep up,nudge up,head up,trend up,"
                + "move up,step up,climb back,bounce back,push up,turn up,go higher,"
                + "move higher",
            .direction(DirectionSense(sign: .up, form: .verb)))
        + LexiconEntry.list(
            "backed off,stepped down,stepping down,headed south,heading south,"
                + "ebbed,ebbs,ebbing,faded,fades,fading,dropped away,tailed off,"
                + "tailing off,scaled back,tapered,tapering,tapered off,thinned,"
                + "thinned out,withered,subsided,subsides,deflated,backtracked,regressed,"
                + "went downhill,fell off a cliff,nosed down,crawled down,tipped lower,"
                + "swung down,swung lower,pulled lower,pushed lower,petered out,gave way,"
                + "lessened,lessens,abated,abates,backslid,bled,came off,moved south,"
                + "went into reverse,tail off,drop off,fall back,head down,trend down,"
                + "move down,step down,come down,tick down,edge down,inch down,"
                + "nudge down,go lower,move lower,reduce",
            .direction(DirectionSense(sign: .down, form: .verb)))
        + LexiconEntry.list(
            "pickup,increment,upward variance,step up,upward move,lift,boost,bump,upsurge,spurt,ascent,"
                + "escalation,build up,buildup,addition,upward movement,upward shift,"
                + "upward swing,move up,move higher",
            .direction(DirectionSense(sign: .up, form: .noun)))
        + LexiconEntry.list(
            "downswing,downward variance,step down,downward move,slippage,falloff,fall off,drop off,"
                + "downward movement,downward shift,downward swing,move down,move lower,"
                + "erosion,cutback,descent,recession,letdown,cut",
            .direction(DirectionSense(sign: .down, form: .noun)))
        + LexiconEntry.list(
            "got better,gets better,getting better,took a turn for the better,"
                + "moved in our favour,moved in our favor,took a favourable turn",
            .direction(DirectionSense(sign: .better, form: .verb)))
        + LexiconEntry.list(
            "got worse,gets worse,getting worse,took a turn for the worse,"
                + "moved against us,deteriorating,took an unfavourable turn",
            .direction(DirectionSense(sign: .worse, form: .verb)))
        + LexiconEntry.list(
            "explains it,explains this,explains that,explain it,explain this,"
                + "by reason of,is why,are why,was why,that is why,is to blame,"
                + "are to blame,was to blame,to blame,blame it on,credit goes to,"
                + "made the difference,did it,is behind it,is behind this,are behind it,"
                + "was behind it,lies behind it,lies behind this,in the wake of,"
                + "on the heels of,the cause is,the cause was,the cause,root cause,"
                + "at the root,the trigger,we put this down to,put down to,"
                + "puts it down to,owing,chalk it up to,chalked up to,traced to,"
                + "the culprit,the driver is,courtesy,had its effect,took its toll,"
                + "did its work,paid off,bore fruit,accounts for it,accounts for this,"
                + "accounted for it,is responsible for it,is responsible for this,"
                + "as a consequence,for this reason,the explanation,an explanation,"
                + "weighed on,weighs on,weighing on,weighed upon,took a toll on,"
                + "took its toll on,fuelled,fueled,fuels,spurred,spurs,propelled,propels,"
                + "bolstered,bolsters,dented,dents,hampered,hampers,stoked,stokes,buoyed,"
                + "buoys,sparked,sparks,underpinned,underpins,squeezed,squeezes,"
                + "depressed,crimped,triggered,triggers,prompted,prompts,induced,"
                + "engendered,gave a boost to,gave a lift to,put pressure on,"
                + "put a dent in,ate into,breathed life into,is reflected in,"
                + "was reflected in,explains why,explain why,that is because,"
                + "which is because,as a direct result,a direct result of,"
                + "a side effect of,a knock on effect of,in reaction to,on the strength,"
                + "in consequence of,as a reaction to,against the backdrop of,"
                + "against the background of,in light of,in view of the,given the",
            .undecidable(.cause))
        + LexiconEntry.list(
            "outran,towered above,ran above,ran ahead of,lay above,stood above",
            .rival(RivalSense(relation: .above, fallback: .pace, isOfGrowth: false)))
        + LexiconEntry.list(
            "ran below,lay below,stood below,sat below",
            .rival(RivalSense(relation: .below, fallback: .pace, isOfGrowth: false)))
}
