/// How many members did so, and sums of members.
enum RestatedCounts {
    static let rules = """
        taking all? of? the? {q} {d} , {q2} {x} => {q2} of {q} {d} {x}
        of all? of? the? {q} {d} , {q2} {x} => {q2} of {q} {d} {x}
        out of all? of? the? {q} {d} , {q2} {x} => {q2} of {q} {d} {x}
        among|across|over all? of? the? {q} {d} , {q2} {x} => {q2} of {q} {d} {x}
        looking at|across all? the? {q} {d} , {q2} {x} => {q2} of {q} {d} {x}
        {q} of|in|out_of all? the? {q2} : that|this is|was how many {d} {x} => {q} of {q2} \
          {d} {x}
        {q} of|in|out_of all? the? {q2} {d} : {x} => {q} of {q2} {d} had {x}
        {q} of|in|out_of all? the? {q2} is|was how many {d} {x} => {q} of {q2} {d} {x}
        we|the_company|the_group|there have|has|are|run|runs|operate|track {q} {d} ;|,|:|. \
          and? {q2} of|among them|these|those {x} => {q2} of {q} {d} {x}
        there are {q} {d} ;|,|: and? {q2} of|among them|these|those {x} => {q2} of {q} {d} \
          {x}
        with {q} {d} in_all|in_total|altogether , {q2} {x} => {q2} of {q} {d} {x}
        {q} out of all? the? {q2} {d} {x} => {q} of {q2} {d} {x}
        {q} of all? the? {q2} {d} @closed {p} with {k} {v} {x}? => {k} was {v} in {q} of \
          {q2} {d} in {p} {x}
        @closed = closed, ended, finished, left, completed, concluded, exited, wrapped up, \
          rounded off, came out of, went through
        count|number|tally|share of {d} with {x} : {q} of|out_of|in|/ the? {q2} => {q} of \
          {q2} {d} had {x}
        the? count|number|tally of {d} with {x} was|is|came_to|stood_at {q} of|out_of|in|/ \
          the? {q2} => {q} of {q2} {d} had {x}
        {d} with {x} : {q} of|out_of|in|/ the? {q2} => {q} of {q2} {d} had {x}
        {x} : {q} of|out_of|in|/ {q2} {d} => {x} in {q} of {q2} {d}
        you will|would|won't|can|cannot|can't not? find|see|spot|meet a|an|any|one {d} \
          with|that_had|having {x} => no {d} had {x}
        you will|would|won't|can|cannot|can't|could not? find|see|spot|meet a|an|any|one {d} \
          where|in_which|for_which {k} {v} {x} => {k} {v} in none of the {d} {x}
        there was|is|were|are no|not_a_single|not_one|not_a|hardly_a {d} \
          with|that_had|having|to_post {x} => no {d} had {x}
        there was|is|were|are no|not_a_single|not_one|not_a {d} \
          where|in_which|for_which|whose {k} did|does not|n't {v} {x} => {k} {v} in all {d} \
          {x}
        there was|is|were|are no|not_a_single|not_one|not_a {d} \
          where|in_which|for_which|whose {k} failed|fails to {v} {x} => {k} {v} in all {d} \
          {x}
        there was|is|were|are no|not_a_single|not_one|not_a {d} \
          where|in_which|for_which|whose {k} {v} {x} => {k} {v} in none of the {d} {x}
        not a|one single? {d} {x} => no {d} {x}
        @the_only = the only, the one, the sole, the single, the one and only, the lone
        {n} was|is|remained|were @the_only {d} where|in_which|for_which|at_which|whose {k} \
          did|does not|n't {v} {x} => {k} {v} in all {d} except {n} {x}
        {n} was|is|remained|were @the_only {d} where|in_which|for_which|at_which|whose {k} \
          {v} {x} => {n} was the only {d} to see {k} {v} {x}
        {n} was|is|remained|were @the_only {d} \
          with|that_had|to_have|to_post|to_record|to_show|having|posting {x} => {n} was the \
          only {d} with {x}
        in|for|during {p} it was {n} alone|only , of|among|out_of all the? {d} , that|which \
          had|posted|saw|recorded {x} => {n} was the only {d} with {x} in {p}
        in|for|during {p} it was {n} alone|only that|which had|posted|saw|recorded {x} => \
          {n} alone had {x} in {p}
        it was {n} alone|only , of|among|out_of all the? {d} , that|which \
          had|posted|saw|recorded {x} => {n} was the only {d} with {x}
        the? only {d} with|that_had|having|posting {x} was|is {n} => {n} was the only {d} \
          with {x}
        {k} {v} everywhere {x} : in all {d} => {k} {v} in all {d} {x}
        {k} {v} everywhere {x} , in all {d} => {k} {v} in all {d} {x}
        {k} {v} everywhere , in all {d} , {x} => {k} {v} in all {d} {x}
        everywhere but|except|other_than|apart_from|bar|save in|for? {n} , {k} {v} {x} => \
          {k} {v} in all except {n} {x}
        {k} {v} everywhere but|except|other_than|apart_from|bar|save in|for? {n} {x} => {k} \
          {v} in all except {n} {x}
        in all {d} but|except|bar|save {n} , {k} {v} {x} => {k} {v} in all {d} except {n} \
          {x}
        without exception|fail , the|all {d} {x} => all {d} {x}
        without a single? exception , the|all {d} {x} => all {d} {x}
        to a|the {d} , {k} {v} {x} => {k} {v} in all {d} {x}
        across the board , the|all {d} {x} => all {d} {x}
        the {d} , without exception , {x} => all {d} {x}
        the {d} all|unanimously|uniformly|invariably|without_exception {x} => all {d} {x}
        the {d} {x} without exception => all {d} {x}
        none but|except|other_than {n} {x} => only {n} {x}
        nobody|no_one but|except|other_than {n} {x} => only {n} {x}
        {k} {v} in {n} and|but in|at|for? no other {d} {x} => {n} was the only {d} to see \
          {k} {v} {x}
        {k} {v} in {n} and|but nowhere else {x} => {k} {v} only in {n} {x}
        {k} {v} nowhere but|except in? {n} {x} => {k} {v} only in {n} {x}
        {k} {v} nowhere else than|but in? {n} {x} => {k} {v} only in {n} {x}
        @plus = plus, and, with, together with, along with, added to, taken with
        @namely = made up of, consisting of, composed of, namely, comprising, broken down as
        {n1} plus|together_with|added_to|taken_together_with {n2} : {k} of {q} {x}? => {n1} \
          and {n2} together had {k} of {q} {x}
        {n1} and {n2} combined|together|in_sum|taken_together : {k} of {q} {x}? => {n1} and \
          {n2} together had {k} of {q} {x}
        {n1} and {n2} : combined|joint|total {k} of {q} {x}? => {n1} and {n2} together had \
          {k} of {q} {x}
        combined|joint {k} of|for|in {n1} and {n2} : {q} {x}? => {n1} and {n2} together had \
          {k} of {q} {x}
        in|for {p} we|the_company|the_group had|booked|posted|took|recorded|counted {x} , \
          which|that makes|made|adds_up_to|came_to|comes_to|gives|gave|totals|sums_to|is {q} \
          of|in {m} => in {p} {m} was {q} , made up of {x}
        in|for {p} we|the_company|the_group had|booked|posted|took|recorded|counted {x} , \
          making|giving|totalling|for_a_total_of|in_all|a_total_of {q} of|in {m} => in {p} \
          {m} was {q} , made up of {x}
        we|the_company|the_group had|booked|posted|took|recorded|counted {x} , which|that \
          makes|made|adds_up_to|came_to|comes_to|gives|gave|totals|sums_to|is {q} of|in {m} \
          => {m} was {q} , made up of {x}
        adding|summing|counting|combining|totalling up? {q2} {x} , {k} in|for {p} \
          was|were|came_to|totalled|reached|is|comes_to|stood_at {q} => {k} in {p} was {q} , \
          made up of {q2} {x}
        adding|summing|counting|combining|totalling up? {q2} {x} , {k} \
          was|were|came_to|totalled|reached|is|comes_to|stood_at {q} in|for {p} => {k} in \
          {p} was {q} , made up of {q2} {x}
        adding|summing|counting|combining|totalling up? {q2} {x} , {k} {x2} \
          was|were|came_to|totalled|reached|is|comes_to|stood_at {q} => {k} {x2} was {q} , \
          made up of {q2} {x}
        adding|summing|counting|combining up? {x} \
          gives|makes|yields|brings|brought|gave|made {m} of|to {q} => {m} was {q} , made up \
          of {x}
        {p} {m} : {q} in total|all|sum ( {x} ) => {m} in {p} was {q} , made up of {x}
        {m} in|for {p} : {q} in total|all|sum ( {x} ) => {m} in {p} was {q} , made up of {x}
        {m} , {p} : {q} ( {x} ) => {m} in {p} was {q} , made up of {x}
        {p} {m} : {q} , of which {x} => {m} in {p} was {q} , made up of {x}
        {p} {m} : {q} = {x} => {m} in {p} was {q} , made up of {x}
        no more and no fewer|less than {q} {x} => exactly {q} {x}
        no fewer|less and no more than {q} {x} => exactly {q} {x}
        neither more nor fewer|less than {q} {x} => exactly {q} {x}
        {k} {v} in|at {q} {d} {x} and {v2} in|at {q2} => {k} {v} in {q} {d} {x} ; {k} {v2} in \
          {q2} {d} {x}
        """
}
