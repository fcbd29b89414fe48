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
        all|every {d} {v} on|in|for {k} in|for {p} {x} , minus|except|save|bar|excluding|without \
          {n} => {k} {v} in all {d} except {n} in {p} {x}
        that 's|is|was all|every {d} {v} on|in|for {k} in|for {p} {x} , \
          minus|except|save|bar|excluding|without {n} => {k} {v} in all {d} except {n} in {p} \
          {x}
        it 's|is|was just|only {n} , no other {d} had|saw|posted|showed {v} {k} in|for {p} {x} \
          => {k} {v} only in {n} in {p} {x}
        which|what {d} had|saw|posted|showed {v} {k} in|for {p} {x} ? just|only {n} => {k} {v} \
          only in {n} in {p} {x}
        which|what {d} had|saw|posted|showed {v} {k} in|for {p} {x} ? {n} and nobody|no_one|none \
          else => {k} {v} only in {n} in {p} {x}
        which|what {d} had|saw|posted|showed {v} {k} in|for {p} {x} ? {n} \
          and_nobody_else|and_no_one_else|alone|only => {k} {v} only in {n} in {p} {x}
        nobody|no_one|none|not_one among|of|in|from the? {d} had|saw|has|posted|booked {k} {v} \
          in|for {p} {x} => no {d} saw {k} {v} in {p} {x}
        the? {d} all|each avoided|escaped a|an? {v} in|of|on {k} in|for {p} {x} => no {d} saw \
          {k} {v} in {p} {x}
        {k} {v} in|at|across all but {q} of the? {d} in|for {p} {x} => {k} {v} in all but {q} \
          {d} in {p} {x}
        {x} throughout the? {d} {x2} , {n} excluded|excepted|aside|apart => {x} in all {d} \
          except {n} {x2}
        """
}
