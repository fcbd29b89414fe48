/// All, none, one and all but one, in the words of notes.
enum RestatedSweeps {
    static let rules = """
        all arrows {v} : {k} by {d} in|for {p} {x} => all {d} had {k} {v} in {p} {x}
        zero|no arrows {v} : {k} by {d} in|for {p} {x} => no {d} saw {k} {v} in {p} {x}
        not one|a_single {d} missed|lost|left out : {v} {k} in all of them in|for {p} {x} => all \
          {d} had {v} {k} in {p} {x}
        all|every|each single? the? {d} {v} on {k} in|for {p} {x} => all {d} had {k} {v} in {p} \
          {x}
        none|no|not_one of? the? {d} {v} on {k} in|for {p} {x} => no {d} saw {k} {v} in {p} {x}
        {p} ~ {k} ~ all {d} {v} {x} => all {d} had {k} {v} in {p} {x}
        {p} ~ {k} ~ no {d} {v} {x} => no {d} saw {k} {v} in {p} {x}
        {p} ~ {k} {v} {x} ~ all {d} but|except|bar {n} => {k} {v} in all {d} except {n} in {p} \
          {x}
        {p} ~ {k} {v} {x} ~ all {d} => {k} {v} in all {d} in {p} {x}
        clean sweep|full_house|full_sweep in|for {p} : {x} => in {p} {x}
        no exceptions|exception : {k} {v} across|in|at all|every {d} in|for {p} {x} => {k} {v} \
          in all {d} in {p} {x}
        across the board , {d} by {d2} , {k} {v} in|for {p} {x} => {k} {v} in all {d} in {p} {x}
        {d} by {d2} , across_the_board , {k} {v} in|for {p} {x} => {k} {v} in all {d} in {p} {x}
        so? {k} {v} in|at every|each single {d} in|for {p} {x} => {k} {v} in all {d} in {p} {x}
        one exception|holdout|outlier , {n} : all other {d} had {v} {k} in|for {p} {x} , {n} \
          didn't|did_not => {k} {v} in all {d} except {n} in {p} {x}
        {n} the? lone|only|sole|single holdout|exception : {k} {v} in all other {d} in|for {p} \
          {x} => {k} {v} in all {d} except {n} in {p} {x}
        {n} and no_one|nobody|nothing else : {k} {v} in|for {p} {x} , {d} compared => {k} {v} \
          only in {n} in {p} {x}
        only|just {n} {v} on {k} in|for {p} {x} => {k} {v} only in {n} in {p} {x}
        {n} the only|sole|one|lone {d} {v} on {k} in|for {p} {x} => {n} was the only {d} to see \
          {k} {v} in {p} {x}
        {n} : the? only|sole|lone {d} {v} on {k} in|for {p} {x} => {n} was the only {d} to see \
          {k} {v} in {p} {x}
        one|a_single|just_one arrow {v} on {k} in|for {p} {x} : {n} , the only {d} => {n} was \
          the only {d} to see {k} {v} in {p} {x}
        {k} {v} in {n} only|alone , {p} {x} => {k} {v} only in {n} in {p} {x}
        {n} was the sole {d} where {k} {x} => {n} was the only {d} where {k} {x}
        not counting {n} , no {d} had|saw {k} {v} in|for {p} {x} , but {n} did => {k} {v} only \
          in {n} in {p} {x}
        {n1} as|and {n2} so|but not the? rest => {n1}
        going {d} by {d2} , {q} of {q2} had|saw|posted|showed {v} {k} in|for {p} {x} => {q} of \
          {q2} {d} had {v} {k} in {p} {x}
        nowhere among|in|across the? {d} did {k} {v} in|for {p} {x} => no {d} saw {k} {v} in {p} \
          {x}
        among|of|across the? {d} , none|not_one saw|had {k} {v} in|for {p} {x} => no {d} saw {k} \
          {v} in {p} {x}
        from the first {d} to the last , {k} {v} in|for {p} {x} => {k} {v} in all {d} in {p} {x}
        in {p} there was|is not a|one {d} in|where which? {k} failed to {v} {x} => {k} {v} in \
          all {d} in {p} {x}
        no {d} missed|lost|left out : {v} {k} in all of them in|for {p} {x} => all {d} had {v} \
          {k} in {p} {x}
        """
}
