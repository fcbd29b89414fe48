/// Parts of a total or of a change.
enum RestatedShares {
    static let rules = """
        {n} claimed|took|takes|had|has|held|holds|got|captured the {e} \
          slice|share|part|piece|chunk|portion of {k} {x}? => {n} had the {e} {k} {x}
        the {e} slice|share|part|piece|chunk|portion of {k} in|for {p} \
          came_from|went_to|belonged_to|fell_to|was_from|sat_with {n} => {n} had the {e} {k} \
          in {p}
        coming|standing|arriving|finishing|ending|closing|landing|sitting|weighing in|out? \
          at {q} , {x} => at {q} , {x}
        {p} {m} @ranabove those|that|the_figure|the_level|the_number of|for|in {p2} by {q} \
          => {m} rose by {q} in {p} against {p2}
        {p} {m} @ranbelow those|that|the_figure|the_level|the_number of|for|in {p2} by {q} \
          => {m} fell by {q} in {p} against {p2}
        {m} @ranabove their|its {p2} level|figure|mark|number|value|total by {q} in|for {p} \
          => {m} rose by {q} in {p} against {p2}
        {m} @ranbelow their|its {p2} level|figure|mark|number|value|total by {q} in|for {p} \
          => {m} fell by {q} in {p} against {p2}
        {m} in|for {p} was|were|came_in|ended|finished {q} \
          ahead_of|up_on|above|over|clear_of the? {p2} figure|level|mark|number|value? => \
          {m} in {p} was {q} higher than in {p2}
        {m} in|for {p} was|were|came_in|ended|finished {q} \
          behind|down_on|below|under|short_of|off|shy_of|adrift_of the? {p2} \
          figure|level|mark|number|value? => {m} in {p} was {q} lower than in {p2}
        at {q2} , {m} in|for {p} was|were|came_in|ended|finished {q} \
          ahead_of|up_on|above|over|clear_of the? {p2} figure|level|mark|number|value? => \
          {m} in {p} was {q2} , {q} higher than in {p2}
        at {q2} , {m} in|for {p} was|were|came_in|ended|finished {q} \
          behind|down_on|below|under|short_of|off|shy_of|adrift_of the? {p2} \
          figure|level|mark|number|value? => {m} in {p} was {q2} , {q} lower than in {p2}
        an? extra|additional|further {q} {k} \
          came_in|were_booked|were_recorded|was_booked|came|were_added|were_sold \
          in|during|for {p} {x} => {k} rose by {q} in {p} {x}
        {q} cents|pence|centimes of|in|out_of every|each dollar|euro|pound|franc of|in {m} \
          came_from|was|were|went_to|belonged_to|came_out_of {n} => {n} accounted for {q} % \
          of {m}
        {n} contributed|contributes|added|brought {q} to|of the? total? {m} => {n} accounted \
          for {q} of {m}
        {n} 's|' contribution to {m} was|came_to|stood_at|is {q} => {n} accounted for {q} of \
          {m}
        {n} lead|leads|led|head|heads|headed|top|tops|topped the|all? other? {d} \
          on|in|by|for {k} {x}? => {n} had the highest {k} of all {d} {x}
        {n} trail|trails|trailed|bring_up_the_rear_of|brought_up_the_rear_of the|all? other? \
          {d} on|in|by|for {k} {x}? => {n} had the lowest {k} of all {d} {x}
        the? {r} @spot on|in|for|by {k} in|for {p} @went {n} => {n} ranked {r} by {k} in {p}
        in|at|on the? {r} @spot on|in|for|by {k} in|for {p} : {n} => {n} ranked {r} by {k} \
          in {p}
        {p} , {r} @spot on|in|for|by {k} : {n} => {n} ranked {r} by {k} in {p}
        @streaks = run, streak, string, series, sequence, stretch, spell
        @winning = winning, growth, rising, upward, growing
        @losing = losing, falling, downward, shrinking, declining
        {m} is|was|are|were on a|an {q} month|months @winning @streaks as of|at|in {p} => as \
          of {p} , {m} have risen for {q} straight months
        {m} is|was|are|were on a|an {q} month|months @losing @streaks as of|at|in {p} => as \
          of {p} , {m} have fallen for {q} straight months
        {m} 's|' @winning @streaks \
          reached|stood_at|extended_to|lasted|hit|came_to|stretched_to {q} months \
          in|as_of|at|by {p} => as of {p} , {m} have risen for {q} straight months
        {m} 's|' @losing @streaks \
          reached|stood_at|extended_to|lasted|hit|came_to|stretched_to {q} months \
          in|as_of|at|by {p} => as of {p} , {m} have fallen for {q} straight months
        the @winning @streaks of|in|for {m} \
          reached|stood_at|extended_to|lasted|hit|came_to|stretched_to {q} months \
          in|as_of|at|by {p} => as of {p} , {m} have risen for {q} straight months
        the @losing @streaks of|in|for {m} \
          reached|stood_at|extended_to|lasted|hit|came_to|stretched_to {q} months \
          in|as_of|at|by {p} => as of {p} , {m} have fallen for {q} straight months
        {m} was|were {q} as many|much|high|large|great|big in {p} as in {p2} => {m} in {p} \
          was {q} as high as in {p2}
        {p} was|proved|turned_out a|an better|finer|nicer month|quarter for {m} than {p2} => \
          {m} improved in {p} against {p2}
        {p} was|proved|turned_out a|an worse|poorer month|quarter for {m} than {p2} => {m} \
          worsened in {p} against {p2}
        {p} was|proved|turned_out a|an stronger|bigger|higher|larger month|quarter for {m} \
          than {p2} => {m} was higher in {p} than in {p2}
        {p} was|proved|turned_out a|an weaker|smaller|lower|slower|leaner month|quarter for \
          {m} than {p2} => {m} was lower in {p} than in {p2}
        {k} in|for|at|of the? {n} was|were|came_to|reached|stood_at|totalled {q} in|for {p} \
          , against|versus|compared_with|compared_to|next_to|while|and {q2} in|for|at|from \
          the? {n2} => {k} for {n} was {q} in {p} ; {k} for {n2} was {q2} in {p}
        {k} in|for|at|of the? {n} in|for {p} was|were|came_to|reached|stood_at|totalled {q} \
          , against|versus|compared_with|compared_to|next_to|while|and {q2} in|for|at|from \
          the? {n2} => {k} for {n} was {q} in {p} ; {k} for {n2} was {q2} in {p}
        @vs2 = vs, versus, against, compared with, compared to, set against, next to
        in|for {p} , {n} had|posted|booked|recorded {k} of {q} @vs2 {q2} for|in|at the? {n2} \
          => {k} for {n} was {q} in {p} ; {k} for {n2} was {q2} in {p}
        {n} had|posted|booked|recorded {k} of {q} in|for {p} , @vs2 {q2} for|in|at the? {n2} \
          => {k} for {n} was {q} in {p} ; {k} for {n2} was {q2} in {p}
        of the {q} {k} in|for|of {p} , {q2} came|were|stemmed|originated|are|went|fell \
          from|in|to {n} , {x} => {k} in {p} was {q} , made up of {q2} from {n} , {x}
        of the {q} {k} in|for|of {p} , {q2} came|were|stemmed|originated|are|went|fell \
          from|in|to {n} and {x} => {k} in {p} was {q} , made up of {q2} from {n} and {x}
        {x} , split|divided|broken_down|made_up_of|of_which|with into? {q} in|for {p} and \
          {q2} in|for {p2} => {x} ; it was {q} in {p} ; it was {q2} in {p2}
        {x} finished|ended|closed|concluded {p} ahead_of|above|up_on|higher_than|better_than \
          {p2} => {x} rose in {p} against {p2}
        {x} finished|ended|closed|concluded {p} behind|below|down_on|lower_than {p2} => {x} \
          fell in {p} against {p2}
        @allof = all, the whole, the entirety, the total, the full amount, every bit, each \
          and every bit, the sum total, the full total, 100%, one hundred percent, the \
          totality
        @onlyfrom = came from, comes from, originated in, originated from, was earned in, \
          was made in, was booked in, stemmed from, arose in, was from, is from, was \
          generated in, was generated by, sat with, sits with, was due to, lay with, were \
          from, came out of
        the? @allof of {m} was|were|is {n} 's|' => all of {m} came from {n}
        the? @allof of {m} @onlyfrom {n} => all of {m} came from {n}
        {m} was|were|is|came exclusively|solely|entirely|wholly|purely|completely|only|100% \
          {n} 's|' => all of {m} came from {n}
        {m} was|were|is|came exclusively|solely|entirely|wholly|purely|completely|only \
          from|in|with|down_to|due_to {n} => all of {m} came from {n}
        {m} @onlyfrom {n} \
          alone|only|and_nowhere_else|exclusively|and_no_one_else|and_nobody_else => all of \
          {m} came from {n}
        {m} @onlyfrom {n} and {n} only|alone => all of {m} came from {n}
        in|for {p} {n} was|is behind|good_for|responsible_for the? @allof of {m} , without \
          remainder|exception|rest => in {p} all of {m} came from {n}
        in|for {p} {n} was|is behind|good_for|responsible_for the? @allof of {m} => in {p} \
          all of {m} came from {n}
        {n} was|is behind|good_for|responsible_for the? @allof of {m} => all of {m} came \
          from {n}
        {n} was|is|were the sole|only|single|exclusive|one \
          source|origin|contributor|provider|home|supplier of|to|for {m} => all of {m} came \
          from {n}
        the? sole|only|single|exclusive source|origin|contributor|provider of|to|for {m} \
          was|is {n} => all of {m} came from {n}
        nothing|none of {m} came|comes|originated|stemmed|was from|in|out_of? \
          anywhere|anyone|anything|somewhere|nowhere|any_place \
          but|except|other_than|besides|outside {n} => all of {m} came from {n}
        no {m} came|comes|originated|stemmed from|in|out_of? anywhere|anyone|anything \
          but|except|other_than|besides|outside {n} => all of {m} came from {n}
        apart_from|besides|other_than|outside {n} , nobody|no_one|nothing|nowhere \
          contributed|added|booked|recorded|had any? {m} => all of {m} came from {n}
        @owe = owe, owed, have, got, get, draw, drew, source, sourced, derive, derived
        @sits = sits with, sat with, rests with, rested with, lies with, lay with, fell to, \
          falls to, belongs to, belonged to, goes to, went to, is down to, was down to, is \
          due to, was due to, is owed to, was owed to, originated in, originated with, \
          originated from, originates in, stems from, stemmed from, arose in, arises in, \
          came out of, comes out of, came from, comes from, came in from, came via, was \
          booked in, was booked by, is booked in, was generated by, was generated in, is \
          generated by, was earned by, was earned in, was made in, was made by, was \
          contributed by, was delivered by, was provided by, was supplied by, was accounted \
          for by, is accounted for by, was attributable to, is attributable to, is traceable \
          to, was traceable to, traces back to, traced back to, can be traced to, was in, is \
          in, were in, is from, was from, was with, is with, sits in, sat in, was recorded \
          in, was recorded by, was posted by, was posted in, was taken by, was taken in, was \
          down to, landed in, landed with, occurred in, happened in, was incurred by, was \
          incurred in, ran through, flowed from, flows from
        @part = share of, share in, part in, part of, share in, share of, slice of, slice \
          in, portion of, piece of, weight in, weight within, proportion of, percentage of, \
          stake in, fraction of, chunk of, contribution to, cut of, quota of
        @stands = stands for, stood for, makes up, made up, accounts for, accounted for, \
          takes, took, supplies, supplied, covers, covered, holds, held, contributes, \
          contributed, brings, brought, carries, carried, provides, provided, represents, \
          represented, constitutes, constituted, is responsible for, was responsible for, is \
          behind, was behind, delivers, delivered, adds, added, explains, explained
        @mostshare = the lion 's share, the lions share, the greater part, the better part, \
          the bulk, the larger part, the major part, the majority, the greatest part, by far \
          the greater part, the largest part
        @smallshare = a small part, a small share, a small portion, a small slice, a small \
          fraction, a minor part, a minor share, the smaller part, the lesser part, a lesser \
          part, a modest part, a modest share
        @held = held, taken, earned, booked, made, covered, accounted for, provided, \
          supplied, contributed, carried, borne
        @portion = slice, weight, portion, proportion, quota
        @below = less than, fewer than, under, below, not quite, just under, slightly less \
          than, a little under
        @above = more than, over, above, better than, just over, upwards of, in excess of, \
          slightly more than, a little over, well over
        @fifth = one in five, 1 in 5, one out of five, 1 out of 5, one out of every five, \
          one in every five
        @tenth = one in ten, 1 in 10, one out of ten, one out of every ten, one in every ten
        @quarter = one in four, 1 in 4, one out of four, one in every four, one out of every \
          four
        @third = one in three, 1 in 3, one out of three, one in every three, one out of \
          every three
        @half = one in two, 1 in 2, every second
        {x}? @fifth of {m} => {x} a fifth of {m}
        {x}? @tenth of {m} => {x} a tenth of {m}
        {x}? @quarter of {m} => {x} a quarter of {m}
        {x}? @third of {m} => {x} a third of {m}
        {p} : {x} of {m} from|for|in|by|with|to {n} => in {p} , {n} accounted for {x} of {m}
        {n} took_up|takes_up|made_up|makes_up|soaked_up|ate_up|added_up_to {x} of {m} => {n} \
          accounted for {x} of {m}
        {n} \
          covered|was_good_for|was_worth|was_responsible_for|carried|held|took|claimed|commanded|had \
          {x} of {m} => {n} accounted for {x} of {m}
        we @owe {x} of {m} in {p} to|from {n} => in {p} , {n} accounted for {x} of {m}
        we @owe {x} of {m} to|from {n} => {n} accounted for {x} of {m}
        {n} is|was owed {x} of {m} => {n} accounted for {x} of {m}
        {n} / total|all|overall {m} => share of {n} in {m}
        {n} 's|' @part {m} was|is|:|came_to|reached|stood_at|equalled|amounted_to|ran_at|hit \
          {q} {x}? => {n} accounted for {q} of {m} {x}
        {n} 's|' @part {m} was|is|:|came_to|reached|stood_at|equalled|amounted_to {x} => {n} \
          accounted for {x} of {m}
        {n} 's|' @part {m} : {x} => {n} accounted for {x} of {m}
        {n} 's|' @part {m} , {p} : {x} => in {p} , {n} accounted for {x} of {m}
        {n} 's|' @portion was|stood_at|came_to|reached|ran_at|hit|is {x} => {n} 's share {x}
        the? @part {m} @held by {n} was|is|:|came_to|stood_at|reached {x} => {n} accounted \
          for {x} of {m}
        share of {n} in {m} , {p} : {x} => in {p} , {n} accounted for {x} of {m}
        share of {n} in {m} : {x} => {n} accounted for {x} of {m}
        out? of {m} , {x} @sits {n} => {n} accounted for {x} of {m}
        of all? {m} , {x} @sits {n} => {n} accounted for {x} of {m}
        for|in {p} , {x} of {m} @sits {n} => in {p} , {n} accounted for {x} of {m}
        in {p} {x} of {m} @sits {n} => in {p} , {n} accounted for {x} of {m}
        {x} of {m} @sits {n} => {n} accounted for {x} of {m}
        looking_at|regarding|as_for|as_to|on|concerning|taking {m} , {x} @sits {n} => {n} \
          accounted for {x} of {m}
        looking_at|regarding|as_for|as_to|on|concerning|taking {m} , {n} @stands {x} => {n} \
          accounted for {x} of {m}
        of every|each dollar|euro|pound|franc|unit|order of|in {m} , {x} \
          was|were|came_from|went_to|is|belonged_to|came_out_of {n} 's|' => {n} accounted \
          for {x} of {m}
        of every|each dollar|euro|pound|franc|unit|order of|in {m} , {x} \
          was|were|came_from|went_to|is|belonged_to|came_out_of {n} => {n} accounted for {x} \
          of {m}
        {x} of {m} had {n} as its|their source|origin => {n} accounted for {x} of {m}
        {x} of {m} can|may|could be put \
          down|attributed|ascribed|traced|credited|assigned|chalked_up back? to {n} => {n} \
          accounted for {x} of {m}
        {x} of {m} had|has|bears|bore {n} 's|' name on it => {n} accounted for {x} of {m}
        {x} of {m} hailed|hails from {n} => {n} accounted for {x} of {m}
        {x} of {m} was|is|were|are \
          won|earned|made|booked|generated|achieved|raised|taken|recorded|incurred|spent|produced \
          in|by|with|at|through the? {n} => {n} accounted for {x} of {m}
        in|for {p} , {x} of {m} was|is|were|are \
          won|earned|made|booked|generated|achieved|raised|taken|recorded|incurred|spent|produced \
          in|by|with|at|through the? {n} => in {p} , {n} accounted for {x} of {m}
        """
}
