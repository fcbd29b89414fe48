/// Ranges told by how values went to and fro: "bounced around between $1.0M and $1.4M".
enum RestatedSways {
    static let rules = """
        @swayed = bounced around, bounced about, bounced, bounced back and forth, fluctuated, swung, \
          oscillated, hovered, wavered, varied, seesawed, moved around, moved about, moved back and \
          forth, moved, wandered, drifted, danced, zigzagged, yo yoed, see sawed, jumped around, \
          jumped about, hopped around, flitted, swayed, toggled, floated, traded, bobbed, bobbed \
          up and down, went back and forth, went up and down, went to and fro, cycled, shuttled, \
          alternated, meandered, ricocheted, stayed, kept, remained, ran
        @anywhere = anywhere, somewhere, mostly, always, only, largely, roughly
        {x}? @swayed @anywhere? between {q} and {q2} {x2}? => {x} ranged from {q} to {q2} {x2}
        {x}? @swayed @anywhere? from {q} to {q2} and back {x2}? => {x} ranged from {q} to {q2} {x2}
        {x}? @swayed in|within a|the? \
          corridor|range|band|channel|spread|window of|from|between {q} to|and|- {q2} {x2}? => {x} \
          ranged from {q} to {q2} {x2}
        the low was {q} and|, the high was? {q2} for|in|of {m} from {x} => {m} ranged from {q} to \
          {q2} from {x}
        the low was {q} and|, the high was? {q2} for|in|of {m} between {p} and {p2} => {m} ranged \
          from {q} to {q2} from {p} to {p2}
        """
}
