/// Causes given as the answer to a question, or set before what they are said to have done.
enum RestatedWhys {
    static let rules = """
        @whyasked = why 's that, why is that, why so, why was that, why was this, how so, how come, \
          how 's that, the reason, the cause, reason, what 's behind it, what 's behind that, what \
          's behind this, what is behind it, what is behind that, what is behind this, what was \
          behind it, what was behind that, what lay behind it, what lay behind that, what 's the \
          reason, what was the reason, what is the reason, the culprit, what caused it, what \
          caused this, what caused that, what drove it, what drove this, what drove that, what did \
          it, what 's the cause, any idea why, guess why, want to know why, who 's to blame, what \
          's to blame, the background, the explanation, the driver, the trigger, for what reason, \
          and why, and the reason, what triggered it, what triggered that, what triggered this, \
          what 's the explanation, and the cause, the main reason, the main cause, the backdrop
        @whyasked ?|: {w} => the reason : {w}
        @whathappened = what happened, what 's the story, what gives, what went wrong, what went \
          right, what went on, what changed, what was going on, what 's the matter, what was the \
          matter, what 's up
        @whathappened ?|: the|a|an|our|one {o} => the reason : {o}
        {x} , what with {x2} => because of {x2} , {x}
        behind|underneath|beneath it|that|this|it_all :|— {x} => the reason : {o}
        that|this|it was|is the doing|work|handiwork|fault of {x} => the reason : {o}
        {x} ;|:|—|, credit|thank|blame|credit_goes_to|credit_to|chalk_it_up_to|put_it_down_to {o} => \
          because of {o} , {x}
        {o} left|leaves|has_left its|their mark|stamp|imprint : {x} => because of {o} , {x}
        what with {o} , {x} => because of {o} , {x}
        it was|is|'s {o} that|which|who \
          pushed|dragged|pulled|drove|sent|brought|knocked|cut|hit|hurt|lifted|boosted|made|took|led|kept|carried|raised|lowered|forced|moved \
          {x} => because of {o} , {x}
        that 's|was|is {o} talking|speaking|biting|at_work|for_you|showing|kicking_in|coming_through \
          => the reason : {o}
        """
}
