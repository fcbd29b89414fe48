/// Places among members, in the words of notes.
enum RestatedPlaces {
    static let rules = """
        @lands = lands at, landed at, sits at, sat at, sits, is at, was at, at, is, in, comes in \
          at, came in at, in position, is in, ranks, ranked, lands, comes, came, position, rank, \
          is row, row, =, stands at, sits in
        {n} @lands # {q} of|among the? {d} on|by|for|in {k} for|in {p} => {n} ranked number {q} \
          of the {d} by {k} in {p}
        {n} @lands number|no|position|rank|row {q} of|among the? {d} on|by|for|in {k} for|in {p} \
          => {n} ranked number {q} of the {d} by {k} in {p}
        on the? {p} leaderboard|ranking|league_table|standings|chart|list of|for {d} by {k} , \
          {n} @lands {r} => {n} ranked {r} of the {d} by {k} in {p}
        {n} # {q} of|among the? {d} by|on {k} in|for|, {p} => {n} ranked number {q} of the {d} \
          by {k} in {p}
        {n} : # {q} of|among the? {d} by|on|for {k} in|for|, {p} => {n} ranked number {q} of the \
          {d} by {k} in {p}
        # {q} on|by|for|in {k} in|for|, {p} : {n} => {n} ranked number {q} by {k} in {p}
        no|number|rank|place|position {q} on|by|for|in {k} in|for|, {p} : {n} => {n} ranked \
          number {q} by {k} in {p}
        {p} ~ {k} ~ {n} ~ rank|place|position|number|no|# {q} => {n} ranked number {q} by {k} in \
          {p}
        {p} rank|ranking|place by|on {k} : {n} #? {q} => {n} ranked number {q} by {k} in {p}
        {p} , {k} , {d} ranked : {n} = {q} => {n} ranked number {q} of the {d} by {k} in {p}
        {k} ranking|rank|leaderboard|standings , {p} : {n} @lands # {q} of|among the? {d} => {n} \
          ranked number {q} of the {d} by {k} in {p}
        leaderboard|ranking|standings {p} ( {k} by {d} ) : {n} in position|place|rank {q} => {n} \
          ranked number {q} of the {d} by {k} in {p}
        who is|'s|was {r} of|among the? {d} on|by|for|in {k} in|for {p} ? {n} => {n} ranked {r} \
          of the {d} by {k} in {p}
        {p} standings|ranking|leaderboard|table by|on|for {k} : {r} {d} is|was|: {n} => {n} \
          ranked {r} of the {d} by {k} in {p}
        where|how is|'s|was|did {n} rank|land|place|stand? on|by|for|in {k} in|for {p} ? {r} \
          of|among the? {d} => {n} ranked {r} of the {d} by {k} in {p}
        {r} on|by|for|in {k} in|for|, {p} : {n} => {n} ranked {r} by {k} in {p}
        {r} place|spot|rank|position among|of the? {d} by|on {k} ~ {p} ~ {n} ( {q} ) => {n} \
          ranked {r} of the {d} by {k} in {p} ; {k} for {n} was {q} in {p}
        {r} place|spot|rank|position among|of the? {d} by|on {k} ~ {p} ~ {n} => {n} ranked {r} \
          of the {d} by {k} in {p}
        sort|sorted|rank|order|ranking|sorting {d} by {k} ~ {p} ~ \
          descending|from_the_top|high_to_low|top_down : {n} is|comes|was row|number|# {q} => {n} \
          ranked number {q} of the {d} by {k} in {p}
        counting {d} from the largest|biggest|top|highest down , {n} is|comes|was|ranks \
          number|no|at|# {q} by|on {k} in|for {p} => {n} ranked number {q} of the {d} by {k} in \
          {p}
        sorted|ranked|ordered|sorting from top|high|highest|largest|biggest to|down \
          bottom|low|lowest|smallest on|by {k} , {n} is|was|comes|came|ranks {r} of|among the? {d} \
          in|for {p} => {n} ranked {r} of the {d} by {k} in {p}
        @teller has|had|puts|ranks|places|sees {n} in|at|as? {r} place|spot|position? of|among \
          the? {d} on|by|for|in {k} for|in {p} => {n} ranked {r} of the {d} by {k} in {p}
        {n} {r} of|among all? the? {d} by|on {k} in|for {p} => {n} ranked {r} of the {d} by {k} \
          in {p}
        {n} , at {q} , is|was|comes|came {r} among|of the? {d} for|on|by {k} in|for {p} => {n} \
          ranked {r} of the {d} by {k} in {p} ; {k} for {n} was {q} in {p}
        {q} on|by|for|in {k} in|for|, {p} : {n} => {n} ranked number {q} by {k} in {p}
        position|place|rank|slot|spot {q} in|for {p} by|on|for|in {k} : {n} => {n} was number \
          {q} by {k} in {p}
        rank|position|place of {n} among|of the {d} by|on|for|in {k} , {p} : {q} => {n} was \
          number {q} of the {d} by {k} in {p}
        """
}
