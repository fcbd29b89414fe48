/// Means and sums of months, the year and the month so far, in the words of notes.
enum RestatedAverages {
    static let rules = """
        each month of {p} accounted on average for {m} of {q} => {m} averaged {q} a month in {p}
        {m} in|for {p} , averaged over|across the three months : {q} => {m} averaged {q} a month in \
          {p}
        @monthmean = average per month, per month average, monthly average, average month, mean \
          month, the average month, average monthly figure, monthly mean, average a month, per \
          month on average, avg per month, per average month, a month on average
        {p} ~ @monthmean ~ {m} of|at? {q} => mean monthly {m} for {p} : {q}
        @monthmean over|for|in|of|,|: {p} ~ {m} of|at? {q} => mean monthly {m} for {p} : {q}
        @monthmean in|for|of {p} : {m} of|at? {q} => mean monthly {m} for {p} : {q}
        @monthmean of|for {m} in|for {p} : {q} => mean monthly {m} for {p} : {q}
        {p} ~ {m} ~ {q} @monthmean => mean monthly {m} for {p} : {q}
        in|for {p} , {m} per average month : {q} => mean monthly {m} for {p} : {q}
        run rate for|in {p} , average month : {m} of|at? {q} => mean monthly {m} for {p} : {q}
        what is|was|'s the? @monthmean in|for|of {p} ? {m} : {q} => mean monthly {m} for {p} : \
          {q}
        mean|average of the three months of|in {p} : {m} at|of? {q} => mean monthly {m} for {p} \
          : {q}
        {q} per month — the? {p} average for|of|in {m} => mean monthly {m} for {p} : {q}
        a third of {p} , i.e|that_is .? the average month , had {m} of {q} => mean monthly {m} \
          for {p} : {q}
        monthly average|avg of {m} in|for {p} : {q} => mean monthly {m} for {p} : {q}
        {m} for|in|, {p} , months summed|added : {q} => {m} summed to {q} in {p}
        summing|adding the? three? months , {p} had|has {m} of {q} => {m} summed to {q} in {p}
        from the first day|month of the fiscal? year to|through the? end? of? {p} : {m} of? {q} \
          => year to date through {p} , {m} came to {q}
        {q} ytd|year_to_date through|to|as_of|as_at {p} — that is|'s {m} => year to date through \
          {p} , {m} came to {q}
        {q} year_to_date|ytd : {m} as at|of {p} => year to date through {p} , {m} came to {q}
        year_to_date|ytd counter|tile|figure|number|total|tally for|of|in {m} \
          after|through|to|at {p} : {q} => year to date through {p} , {m} came to {q}
        running ytd|year_to_date total after|through|to {p} : {m} of? {q} => year to date \
          through {p} , {m} came to {q}
        ytd|year_to_date tile , {p} cut|pull|close : {m} {q} => year to date through {p} , {m} \
          came to {q}
        where do we stand ytd|year_to_date after|through {p} ? {m} : {q} => year to date through \
          {p} , {m} came to {q}
        on a ytd|year_to_date view|basis , {m} stood at {q} when|as|after {p} closed => year to \
          date through {p} , {m} came to {q}
        {q} to date in {p} ~ {m} => so far in {p} , {m} came to {q}
        {p} still|is open|running|going|in_progress : {m} {q} to_date|so_far? => so far in {p} , \
          {m} came to {q}
        {p} still running|open : {m} {q} so far => so far in {p} , {m} came to {q}
        {p} still running|open : {m} {q} to date => so far in {p} , {m} came to {q}
        in {p} still open : {m} {q} to date => so far in {p} , {m} came to {q}
        {m} in|for {p} , days loaded|booked|reported|closed so far : {q} => so far in {p} , {m} \
          came to {q}
        {m} : {p} running total {q} , month not over|closed|done => so far in {p} , {m} came to \
          {q}
        the? mtd tile|counter for|in {p} reads|shows {q} on|for {m} => so far in {p} , {m} came \
          to {q}
        {p} ( partial|incomplete|open ) : {m} {q} => so far in {p} , {m} came to {q}
        from the first|opening day|month of the fiscal|financial|business? year to|through the? \
          end? of? {p} , {m} came|comes|amounted|ran to {q} => year to date through {p} , {m} came \
          to {q}
        the fiscal|financial|business year through|to {p} has|had? given|brought|yielded us? {m} \
          of {q} => year to date through {p} , {m} came to {q}
        {m} since the? fiscal|financial|business? year opened|began|started : {q} , as of the? \
          end? of? {p} => year to date through {p} , {m} came to {q}
        taken|counted|measured cumulatively from the? start|beginning|opening of the \
          fiscal|financial|business? year , {m} reached|came_to|stood_at {q} by|at the? end? of? \
          {p} => year to date through {p} , {m} came to {q}
        {q} year_to_date|ytd : that|this is|'s {m} after|through {p} => year to date through {p} \
          , {m} came to {q}
        on the? year_to_date|ytd count|basis|view|tally through|to {p} , {m} \
          stands|stand|is|are|stood|came at|to? {q} => year to date through {p} , {m} came to {q}
        counting every|each|all month|months of the fiscal|financial|business? year up to and \
          including {p} , {m} has|have come to {q} year_to_date? => year to date through {p} , {m} \
          came to {q}
        the running total of|for {m} in {p} so far is|was|stands_at {q} => so far in {p} , {m} \
          came to {q}
        """
}
