/// One member against another, or against all others.
enum RestatedRivals {
    static let rules = """
        @ranabove = ran above, runs above, was above, were above, lay above, sat above, \
          stood above, came in above, finished above, ended above, stayed above, \
          outstripped, exceeded, surpassed, topped, beat, outpaced, outdid, eclipsed, \
          outran, dwarfed, overshadowed, ran higher than, was higher than, were higher than, \
          was greater than, were greater than, was larger than, were larger than, was more \
          than, were more than, ran ahead of, outranked, trumped, towered over, were ahead \
          of, was ahead of, outweighed, overtopped, outnumbered
        @ranbelow = ran below, runs below, was below, were below, lay below, sat below, \
          stood below, came in below, finished below, ended below, stayed below, undershot, \
          trailed, fell short of, ran lower than, was lower than, were lower than, was \
          smaller than, were smaller than, was less than, were less than, were fewer than, \
          lagged, ran behind, were behind, was behind, came in behind
        @wasnomatch = was no match for, were no match for, is no match for, could not match, \
          couldn't match, cannot match, can't match, failed to match, did not match, didn't \
          match, lost to, lost out to, loses to, lost against, could not keep up with, \
          couldn't keep up with, did not keep up with, could not compete with, was outdone \
          by, was outstripped by, was beaten by, was bested by, was outperformed by, was \
          outsold by, had to yield to, yielded to, conceded to, gave way to, was second to, \
          played second fiddle to, came second to, came off worse than, was overshadowed by, \
          was eclipsed by, bowed to, performed worse than, fared worse than, did worse than, came out worse than, ranked \
          behind, ranked below, placed behind, finished \
          behind, came in behind, ended behind, lay behind
        @won = won against, wins against, had the edge over, had the upper hand over, \
          prevailed over, prevailed against, came out on top of, came off better than, \
          bested, trumped, got the better of, outshone, had the better of, maintained a lead over, held a lead over, kept a lead over, \
          enjoyed a lead over, secured a lead over, fared better than, did better than, performed \
          better than, came out better than, held the lead \
          over, led, beat, took the lead over, had a lead over, was ahead of, ranked above, \
          ranked ahead of, placed ahead of, finished ahead of, ended ahead of, came in ahead \
          of, had an advantage over, had an edge over, over, outclassed
        @had = had, posted, recorded, reported, showed, saw, booked, logged, delivered, \
          registered, achieved, generated, brought in, took, ran, carried, incurred, \
          enjoyed, realised, realized, produced, turned in, has, shows, notched, clocked, \
          put up, made, kept
        @more = more, higher, larger, greater, bigger, stronger
        @less = less, lower, smaller, fewer, weaker
        @inof = in, for, of, from, at, by
        @cmp = compared with, compared to, measured against, set against, against, next to, \
          beside, alongside, relative to, in comparison with, in comparison to, as against, \
          versus, vs, unlike
        @nobody = nobody, no one, none, no other, not one, nothing
        {x}? in|for|during|over {p} , {k} @inof the? {n1} @ranabove {k} @inof the? {n2} => \
          {x} {n1} had higher {k} than {n2} in {p}
        {x}? in|for|during|over {p} , {k} @inof the? {n1} @ranbelow {k} @inof the? {n2} => \
          {x} {n1} had lower {k} than {n2} in {p}
        {k} @inof the? {n1} @ranabove {k} @inof the? {n2} in|for|during|over {p} => {n1} had \
          higher {k} than {n2} in {p}
        {k} @inof the? {n1} @ranbelow {k} @inof the? {n2} in|for|during|over {p} => {n1} had \
          lower {k} than {n2} in {p}
        {k} @inof the? {n1} ( {q1} ) @ranabove {k} @inof the? {n2} ( {q2} ) \
          in|for|during|over {p} => {n1} had higher {k} than {n2} in {p} ; {k} for {n1} was \
          {q1} in {p} ; {k} for {n2} was {q2} in {p}
        {k} @inof the? {n1} ( {q1} ) @ranbelow {k} @inof the? {n2} ( {q2} ) \
          in|for|during|over {p} => {n1} had lower {k} than {n2} in {p} ; {k} for {n1} was \
          {q1} in {p} ; {k} for {n2} was {q2} in {p}
        in|for|during|over {p} , {k} @inof the? {n1} ( {q1} ) @ranabove {k} @inof the? {n2} \
          ( {q2} ) => {n1} had higher {k} than {n2} in {p} ; {k} for {n1} was {q1} in {p} ; \
          {k} for {n2} was {q2} in {p}
        in|for|during|over {p} , {k} @inof the? {n1} ( {q1} ) @ranbelow {k} @inof the? {n2} \
          ( {q2} ) => {n1} had lower {k} than {n2} in {p} ; {k} for {n1} was {q1} in {p} ; \
          {k} for {n2} was {q2} in {p}
        {n1} ( {q1} ) @ranabove {n2} ( {q2} ) on|in|by {k} in|for|during {p} => {n1} had \
          higher {k} than {n2} in {p} ; {k} for {n1} was {q1} in {p} ; {k} for {n2} was {q2} \
          in {p}
        {n1} ( {q1} ) @ranbelow {n2} ( {q2} ) on|in|by {k} in|for|during {p} => {n1} had \
          lower {k} than {n2} in {p} ; {k} for {n1} was {q1} in {p} ; {k} for {n2} was {q2} \
          in {p}
        {n1} 's|' {k} @ranabove {n2} 's|' {k}? {x}? => {n1} had higher {k} than {n2} {x}
        {n1} 's|' {k} @ranbelow {n2} 's|' {k}? {x}? => {n1} had lower {k} than {n2} {x}
        @cmp the? {n1} , the? {n2} @had a? @more {k} {x} => {n2} had higher {k} than {n1} \
          {x}
        @cmp the? {n1} , the? {n2} @had a? @less {k} {x} => {n2} had lower {k} than {n1} {x}
        @cmp the? {n1} , {k} in|for|of|from the? {n2} was|were|ran|came_in @more {x}? => \
          {n2} had higher {k} than {n1} {x}
        @cmp the? {n1} , {k} in|for|of|from the? {n2} was|were|ran|came_in @less {x}? => \
          {n2} had lower {k} than {n1} {x}
        in {p} , @cmp the? {n1} , the? {n2} @had a? @more {k} => {n2} had higher {k} than \
          {n1} in {p}
        in {p} , @cmp the? {n1} , the? {n2} @had a? @less {k} => {n2} had lower {k} than \
          {n1} in {p}
        {n1} @wasnomatch {n2} on|in|by|for {k} {x}? => {n1} trailed {n2} on {k} {x}
        on|in|by|for {k} , {n1} @wasnomatch {n2} {x}? => {n1} trailed {n2} on {k} {x}
        in|for|during {p} , {n1} @wasnomatch {n2} on|in|by|for {k} => {n1} trailed {n2} on \
          {k} in {p}
        {n1} @won {n2} on|in|by|for {k} {x}? => {n1} led {n2} on {k} {x}
        on|in|by|for {k} , {n1} @won {n2} {x}? => {n1} led {n2} on {k} {x}
        in|for|during {p} , {n1} @won {n2} on|in|by|for {k} => {n1} led {n2} on {k} in {p}
        {p} : {n1} over {n2} on|in|by|for {k} => {n1} led {n2} on {k} in {p}
        {p} : {n1} ahead_of {n2} on|in|by|for {k} => {n1} led {n2} on {k} in {p}
        {p} : {n1} behind {n2} on|in|by|for {k} => {n1} trailed {n2} on {k} in {p}
        where the? {n1} @had {q1} in|of {k} in|for|during {p} , the? {n2} @had {q2} , which \
          is @more => {n2} had higher {k} than {n1} in {p} ; {k} for {n1} was {q1} in {p} ; \
          {k} for {n2} was {q2} in {p}
        where the? {n1} @had {q1} in|of {k} in|for|during {p} , the? {n2} @had {q2} , which \
          is @less => {n2} had lower {k} than {n1} in {p} ; {k} for {n1} was {q1} in {p} ; \
          {k} for {n2} was {q2} in {p}
        {n1} @had {q1} in|of {k} in|for|during {p} , {n2} @had? {q2} , which is @more => \
          {n2} had higher {k} than {n1} in {p} ; {k} for {n1} was {q1} in {p} ; {k} for {n2} \
          was {q2} in {p}
        {n1} @had {q1} in|of {k} in|for|during {p} , {n2} @had? {q2} , which is @less => \
          {n2} had lower {k} than {n1} in {p} ; {k} for {n1} was {q1} in {p} ; {k} for {n2} \
          was {q2} in {p}
        @nobody among|of|in|out_of the? {d} @had @more {k} in|for|during {p} than {n} => {n} \
          had the highest {k} of all {d} in {p}
        @nobody among|of|in|out_of the? {d} @had @less {k} in|for|during {p} than {n} => {n} \
          had the lowest {k} of all {d} in {p}
        @nobody among|of|in|out_of the? {d} @had @more {k} than {n} {x}? => {n} had the \
          highest {k} of all {d} {x}
        @nobody among|of|in|out_of the? {d} @had @less {k} than {n} {x}? => {n} had the \
          lowest {k} of all {d} {x}
        no other? {d} @had @more {k} in|for|during {p} than {n} => {n} had the highest {k} \
          of all {d} in {p}
        no other? {d} @had @less {k} in|for|during {p} than {n} => {n} had the lowest {k} of \
          all {d} in {p}
        no other? {d} @had @more {k} than {n} {x}? => {n} had the highest {k} of all {d} {x}
        no other? {d} @had @less {k} than {n} {x}? => {n} had the lowest {k} of all {d} {x}
        in {p} , no other? {d} @had @more {k} than {n} => {n} had the highest {k} of all {d} \
          in {p}
        in {p} , no other? {d} @had @less {k} than {n} => {n} had the lowest {k} of all {d} \
          in {p}
        every|each|any other {d} @had @more {k} than {n} {x}? => {n} had the lowest {k} of \
          all {d} {x}
        every|each|any other {d} @had @less {k} than {n} {x}? => {n} had the highest {k} of \
          all {d} {x}
        all|the other {d} all? @had @more {k} than {n} {x}? => {n} had the lowest {k} of all \
          {d} {x}
        all|the other {d} all? @had @less {k} than {n} {x}? => {n} had the highest {k} of \
          all {d} {x}
        all the other {d} @had @more {k} than {n} {x}? => {n} had the lowest {k} of all {d} \
          {x}
        all the other {d} @had @less {k} than {n} {x}? => {n} had the highest {k} of all {d} \
          {x}
        """
}
