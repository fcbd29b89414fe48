/// All, none, only and how many of the members moved one way, and one member as the only source.
enum RestatedQuantities {
    static let rules = """
        among the {d} , none saw|had|recorded {m} {v} {x} => no {d} saw {m} {v} {x}
        {d} with {v} {m} {x} : none => no {d} had {v} {m} {x}
        in {p} there was no {d} with {m} {v} {x} => no {d} had {m} {v} in {p} {x}
        no {d} failed to record|show|report|post {v} {m} {x} => every {d} had {v} {m} {x}
        in {p} there was not|no a? {d} in_which|where {m} failed to {v} {x} => {m} {v} in every \
          {d} in {p} {x}
        nowhere among the {d} did {m} {v} {x} => {m} {v} in none of the {d} {x}
        nowhere among the {d} was|were {k} {v} in {p} than in {n} => no {d} had {v} {k} in {p} \
          than {n}
        nowhere but in {n} did {m} {v} {x} => {m} {v} only in {n} {x}
        from the first {d} to the last , {m} {v} {x} => {m} {v} in every {d} {x}
        whichever {d} you take , {m} did not {v} {x} => {m} {v} in none of the {d} {x}
        whichever {d} you take , {m} {v} {x} => {m} {v} in every {d} {x}
        the {d} , all of them , had {v} {m} {x} => all {d} had {v} {m} {x}
        all {d} : {v} {m} {x} => all {d} had {v} {m} {x}
        did {m} {v} in all|every {d} {x} ? yes {o}? => {m} {v} in every {d} {x}
        of|out_of a|the total of {q2} {d} , {q} saw {m} {v} {x} => {q} of {q2} {d} saw {m} {v} {x}
        of|out_of a|the total of {q2} {d} , {q} {o} {v} {m} {x} => {q} of {q2} {d} had {v} {m} {x}
        with {q2} {d} reporting , {q} {o} {v} {m} {x} => {q} of {q2} {d} had {v} {m} {x}
        with {q2} {d} reporting , {q} had|showed {v} {m} {x} => {q} of {q2} {d} had {v} {m} {x}
        {q2} {d} were|are {o} ; in {q} , {m} {v} {x} => {m} {v} in {q} of {q2} {d} {x}
        the number of {d} , out of {q2} , in_which|where {m} {v} {x} was {q} => {m} {v} in {q} \
          of {q2} {d} {x}
        the number of {d} with {v} {m} {x} was {q} of|out_of {q2} => {q} of {q2} {d} had {v} \
          {m} {x}
        {p} , {m} by {d} : {q} of {q2} {v} {x} => {m} {v} in {q} of {q2} {d} in {p} {x}
        going|taken {d} by {d2} , {q} of {q2} had {v} {m} {x} => {q} of {q2} {d2} had {v} {m} {x}
        going|taken {d} by {d2} , {m} {v} in {q} of {q2} {x} => {m} {v} in {q} of {q2} {d2} {x}
        how many of the {q2} {d} had {v} {m} {x} ? {q} => {q} of {q2} {d} had {v} {m} {x}
        only|sole|single {d} with {v} {m} {x} : {n} => only {n} had {v} {m} {x}
        in {p} , {m} {v} in a single {d} , namely {n} , {x} => only {n} had {m} {v} in {p} {x}
        a|one single|sole {d} , namely {n} , saw|had {m} {v} {x} => only {n} saw {m} {v} {x}
        alone among the {d} , {n} recorded|had|saw|reported {v} {m} {x} => only {n} had {v} {m} {x}
        {n} alone among the {d} recorded|had|saw|reported {v} {m} {x} => only {n} had {v} {m} {x}
        {n} stood alone among the {d} with {v} {m} {x} => only {n} had {v} {m} {x}
        of the {d} , {n} and no other had|saw|recorded|reported {v} {m} {x} => only {n} had {v} \
          {m} {x}
        {n} excepted|aside|apart , {m} {v} in every|all {d} {x} => {m} {v} in all {d} except \
          {n} {x}
        with {n} as the sole|only|single exception , every|all {d} had|saw {v} {m} {x} => all \
          {d} except {n} had {v} {m} {x}
        with the sole|only|single exception of {n} , {m} {v} in all|every {d} {x} => {m} {v} in \
          all {d} except {n} {x}
        {p} : {m} {v} {x} in all {d} save|bar|but {n} => {m} {v} in all {d} except {n} in {p} {x}
        {p} : {v} {m} {x} in {n} only => only {n} had {v} {m} in {p} {x}
        whereas {m} {v} in {n} {x} , the same cannot be said of any other {d} => {m} {v} only \
          in {n} {x}
        {m} has|have known only one direction for {q} months as of {p} : {v} => as of {p} , {m} \
          have been {v} for {q} straight months
        the {o}? chain|series|sequence|run of {o} {v} in {m} \
          reached|extended_to|came_to|stood_at {q} {o2}? in|as_of|to {p} => that makes {q} {v} in \
          a row for {m} as of {p}
        an? unbroken|uninterrupted sequence|series|run of {q} monthly {v} in {m} was recorded \
          to|by {p} => that makes {q} {v} in a row for {m} as of {p}
        @camefully = derived in full from, arose exclusively in, arose solely in, arose \
          entirely in, derived entirely from, derived wholly from, stemmed entirely from, stemmed \
          solely from, came in full from, came entirely out of, rested entirely on, derived \
          solely from, derived exclusively from, originated solely in, originated exclusively in, originated \
          solely at, originated exclusively at, originated entirely at, consisted entirely of, \
          consisted solely of, consisted exclusively of, consisted wholly of
        {k} in|for {p} @camefully {n} => all of {k} in {p} came from {n}
        in|for {p} , {k} @camefully {n} => all of {k} in {p} came from {n}
        {p} : {k} fully|entirely|wholly|solely|exclusively at|in|from|with {n} => all of {k} in {p} \
          came from {n}
        {k} of|in|for {p} can be put down in full|entirely to {n} => all of {k} in {p} came from {n}
        the total of {k} in|for {p} @camefully {n} => all of {k} in {p} came from {n}
        @asregards2 = as regards, as for, as to, with regard to
        @asregards2 {k} , {p} @camefully {n} => all of {k} in {p} came from {n}
        without any? remainder , {k} in|for {p} derived|came|stemmed from {n} => all of {k} in \
          {p} came from {n}
        {n} : the whole|entirety|totality of {k} in|for {p} => all of {k} in {p} came from {n}
        no part of {k} in|for {p} arose|came|originated outside|elsewhere_than_in|outside_of \
          {n} => all of {k} in {p} came from {n}
        none of the {k} in|for {p} originated|arose|came elsewhere|anywhere than|but in|from \
          {n} => all of {k} in {p} came from {n}
        {n} delivered|accounted_for|provided|constituted|contributed the \
          complete|whole_of|entire|entirety_of|totality_of|the_whole_of {k} of|in|for {p} => all \
          of {k} in {p} came from {n}
        everything we had|have in|of {k} in|for {p} came from {n} => all of {k} in {p} came \
          from {n}
        {k} in|for {p} came from {n} without exception => all of {k} in {p} came from {n}
        {p} , {d} , {e} {k} : {n} ( {q} ) => {n} had the {e} {k} of all {d} in {p} , at {q}
        averaged over|across|on the months of {p} , {m} amounted_to|came_to|stood_at|was|were \
          {q} => {m} averaged {q} a month in {p}
        {m} ( average per month , {p} ) : {q} => {m} averaged {q} a month in {p}
        what did {m} average per month in {p} ? {q} => {m} averaged {q} a month in {p}
        on the year to date count|basis|view through|to {p} , {m} stands|stand|was|were|came \
          at|to? {q} => year to date through {p} , {m} was {q}
        how much have|has {m} come to year to date as of {p} ? {q} => year to date through {p} \
          , {m} was {q}
        aggregated|accumulated|summed over the fiscal? year up? to the end of {p} , {m} \
          amounted_to|came_to {q} => year to date through {p} , {m} was {q}
        going through the {d} , {k} in {p} went from {q} up? to {q2} => {k} by {d} ranged from \
          {q} to {q2} in {p}
        looking at single|individual {d} , we see|find {k} of {q} to {q2} in {p} => {k} by {d} \
          ranged from {q} to {q2} in {p}
        in no {d} did {k} fall below {q} or exceed {q2} in {p} => {k} by {d} ranged from {q} to \
          {q2} in {p}
        month for|by month , {p} gave_us|brought {m} of {q} to {q2} => monthly {m} ranged from \
          {q} to {q2} in {p}
        in no month of {p} did {m} fall below {q} or exceed {q2} => monthly {m} ranged from {q} \
          to {q2} in {p}
        @asregards2 {m} , {p} saw|brought the {r} {v} in as many months => {p} brought the {r} \
          {v} in a row in {m}
        {q} monthly {v} in succession|a_row : such is the record|run of {m} as of {p} => that \
          makes {q} {v} in a row for {m} as of {p}
        {x} {q} of a percentage|percent point {x2}? => {x} {q} percentage points {x2}
        """
}
