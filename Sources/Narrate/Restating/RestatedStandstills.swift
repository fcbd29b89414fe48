/// Levels that went nowhere, told by what did not happen: "didn't really move", "not much happened
/// to", "left where September had put it".
enum RestatedStandstills {
    static let rules = """
        @didnotstir = did not, didn't, has not, hasn't, had not, hadn't, have not, haven't, does not, \
          doesn't, do not, don't, never, was not, wasn't, were not, weren't
        @quite = really, actually, exactly, quite, much, noticeably, visibly, materially, \
          significantly, meaningfully, at all, particularly, appreciably, to any extent
        @stirred = move, moved, budge, budged, change, changed, shift, shifted, stir, stirred, go \
          anywhere, gone anywhere, get anywhere, got anywhere, gotten anywhere, go places, make a \
          move, made a move, vary, varied, moving, changing, altered, alter, deviate, deviated, \
          depart from its level, move the needle, moved the needle
        @muchofit = much, at all, a lot, a great deal, any, very far, far, a bit, an inch, a jot, \
          one bit, by much
        {m} @didnotstir @quite? @stirred @muchofit? => {m} was little changed
        {m} @didnotstir @quite? @stirred @muchofit? in|for|during|by_the_end_of|by_the_close_of {x} => {m} \
          was little changed in {x}
        {m} @didnotstir @quite? @stirred @muchofit? from|against|on|over|versus|compared_with|compared_to \
          {x} => {m} was little changed against {x}
        {m} @didnotstir @quite? @stirred @muchofit? between {p} and {p2} => {m} was little changed \
          between {p} and {p2}
        in|for|during {p} ,? {m} @didnotstir @quite? @stirred @muchofit? => {m} was little changed in {p}
        @notmuch = nothing much, not much, nothing, nothing really, very little, precious little, \
          little, not a lot, nothing of note, not a great deal, nothing whatsoever
        @happened = happened, changed, moved, shifted, occurred, stirred, went on
        @notmuch @happened to|in|with|on {m} in|for|during {p} {x}? => {m} was little changed in \
          {p} {x}
        in|for|during {p} ,? @notmuch @happened to|in|with|on {m} => {m} was little changed in {p}
        {p} left|found {m} where {p2} had? put|left|found|had|taken it|them => {m} was little \
          changed in {p} against {p2}
        {p} left {m} where it|they was|were in {p2} => {m} was little changed in {p} against {p2}
        {p} left {m} unchanged|untouched|alone|as_it_was => {m} was little changed in {p}
        @tellapart = little to tell, nothing to tell, hardly anything to tell, not much to tell, \
          little to choose between, nothing to choose between, little to separate, nothing to \
          separate, little to distinguish, nothing to distinguish, no telling, not much to \
          separate, hardly anything between, little between, nothing between
        there was|is @tellapart {p} and|from {p2} apart? on|in|for|by {m} => {m} was little changed \
          in {p2} against {p}
        there was|is @tellapart {p} apart? from {p2} apart? on|in|for|by {m} => {m} was little \
          changed in {p2} against {p}
        @notfar = was not far off, wasn't far off, were not far off, weren't far off, was not far \
          from, wasn't far from, were not far from, weren't far from, was never far from, was not a \
          million miles from, was not much different from, wasn't much different from, were not \
          much different from, weren't much different from, was hardly different from, were \
          hardly different from
        {m} in|for|during {p} @notfar {p2} 's? => {m} was little changed in {p} against {p2}
        in|for|during {p} ,? {m} @notfar {p2} 's? => {m} was little changed in {p} against {p2}
        {p} 's {k} @notfar {p2} 's? => {k} was little changed in {p} against {p2}
        @stuckat = was stuck at, were stuck at, stuck at, remained stuck at, remained at, stayed at, \
          held at, kept to, kept at, stuck to, remained on, stayed on, hung around at, sat at, \
          settled at, lingered at, hovered at, was still at, were still at
        {m} @stuckat its|their|the? {p2} 's? level|mark|figure|value|number|total|amount in|for|during \
          {p} => {m} was little changed in {p} against {p2}
        in|for|during {p} ,? {m} @stuckat its|their|the? {p2} 's? \
          level|mark|figure|value|number|total|amount => {m} was little changed in {p} against {p2}
        {p} was|is much of a muchness with {p2} for|on|in {m} => {m} was little changed in {p} against \
          {p2}
        not_much|little|hardly_anything|nothing|hardly_a_thing between {p} and {p2} on|for|in {m} {x}? \
          => {m} was little changed in {p} against {p2}
        there is|was hardly|no|barely|scarcely|little|not_much daylight|difference|distance|light \
          between {p} and {p2} on|for|in {m} => {m} was little changed in {p} against {p2}
        the move|shift|change|difference in|of|on {m} in|for {p} {x}? is|was too small|slight|minor|tiny \
          to matter|mention|notice|count|speak_of => {m} was little changed in {p} {x}
        {m} sat still|tight in|for {p} {x}? => {m} was little changed in {p} {x}
        {m} in|for {p} came within a whisker|hair|hair_'s_breadth|hairsbreadth|inch of {p2} , at {q} => \
          {m} in {p} was {q} ; {m} was practically unchanged in {p} against {p2}
        {m} neither gained|rose|advanced|added|won nor lost|fell|retreated|shed \
          ground|anything|much|value? in|for|during {p} {x}? => {m} was little changed in {p} {x}
        """
}
