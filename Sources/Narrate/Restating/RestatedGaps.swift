/// What is missing and why something happened, in the words of notes.
enum RestatedGaps {
    static let rules = """
        the {p} cell|tile|row|field for|on {m} is|was empty|blank , not zero|0|nil => {m} for \
          {p} is missing
        the? tile|cell|row|field for|on {m} is|was empty|blank in|for {p} : no data => {m} for \
          {p} is missing
        zero : that is|'s {m} in|for {p} => {m} was zero in {p}
        why ? {x} => the reason : {x}
        that is|'s {x} for you|us|ya => the reason : {x}
        {x} at work : {x2} => because of {x} , {x2}
        it|this|that comes|came|boils|boiled down to {x} : {x2} => because of {x} , {x2}
        it|this|that comes|came|boils|boiled down to {x} => the reason : {x}
        @nodata = no data, no figures, no figure, no value, no values, no record, no records, no \
          trace, no entry, no entries, no number, no numbers
        @obtained = obtained, found, located, traced, produced, retrieved, provided, supplied, given
        for|in {p} , @nodata on|for|of {m} could|can|was|were be? @obtained => there is no data on \
          {m} in {p}
        @nodata could|can|was|were be? @obtained on|for|of {m} for|in {p} => there is no data on {m} \
          in {p}
        absent|missing from the? record|records|books|tables|data|ledger|accounts|files : {m} for|in \
          {p} => there is no data on {m} in {p}
        {o}? the {p} data|figure|figures|number|numbers|value on|for|of {m} is|are \
          missing|absent|gone|lost => there is no data on {m} in {p}
        no_one|nobody|nobody_has|no_one_has reported|recorded|entered|filed|submitted {m} for|in {p} \
          => there is no data on {m} in {p}
        {p} has|had|shows|showed a|an hole|gap|blank|void where {m} should|ought_to be => there is \
          no data on {m} in {p}
        @zero2 = zero, nil, nought, naught, a zero, a nil, 0, nothing
        i|we am|'m|'re|are seeing @zero2 for|on|in {m} for|in {p} => {m} was zero in {p}
        i|we put|booked|wrote|entered|noted down? @zero2 for|on|in {m} for|in {p} => {m} was zero in \
          {p}
        a nil return was made|filed|submitted for|on|in {m} for|in {p} => {m} was zero in {p}
        what did we have|record|book in|on|for {m} in|for {p} ? @zero2 => {m} was zero in {p}
        neither zero|nil|0 nor any|a? other? figure|number|value has_been|was|is \
          recorded|reported|entered|given|held for {m} in|for {p} => no data for {m} in {p}
        there 's|is|was a|an {q} next_to|against|beside|behind {m} in|for {p} => {m} was {q} in \
          {p}
        """
}
