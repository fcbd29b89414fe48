/// How many members moved, in the words of notes.
enum RestatedTallies {
    static let rules = """
        going|taken|by|looked_at {d} by|for {d2} , {k} {v} in {q} of {q2} in|for {p} {x} => {k} \
          {v} in {q} of {q2} {d} in {p} {x}
        by|per|across {d} , {k} {v} in {q} of|out_of {q2} in|for {p} {x} => {k} {v} in {q} of \
          {q2} {d} in {p} {x}
        count|counting|number_of|tally the? {d} with {v} {k} {x} : {q} of|out_of {q2} in|for {p} \
          => {q} of {q2} {d} had {v} {k} in {p} {x}
        how many {d} had|saw|showed|posted|have {v} {k} in|for {p} {x} ? {q} of|out_of {q2} => \
          {q} of {q2} {d} had {v} {k} in {p} {x}
        how many of the? {q2} {d} had|saw|showed|posted|have {k} {v} in|for {p} {x} ? {q} => {q} \
          of {q2} {d} saw {k} {v} in {p} {x}
        how many {d} had|saw|showed {k} {v} in|for {p} {x} ? zero|none|0|not_one => no {d} saw \
          {k} {v} in {p} {x}
        how many {d} had|saw|showed {k} go|move|come|went {v} in|for {p} {x} ? \
          zero|none|0|not_one => no {d} saw {k} {v} in {p} {x}
        number|count of {d} with {v} {k} in|for {p} {x} : zero|none|0 => no {d} had {v} {k} in \
          {p} {x}
        number|count of {d} with {v} {k} in|for {p} {x} : {q} of|out_of {q2} => {q} of {q2} {d} \
          had {v} {k} in {p} {x}
        any {d} with {v} {k} in|for {p} {x} ? none|no|not_one|zero|nope => no {d} had {v} {k} in \
          {p} {x}
        any {d} without {v} {k} in|for {p} {x} ? none|no|not_one|zero|nope => all {d} had {v} \
          {k} in {p} {x}
        {q} of|out_of {q2} {d} {v} — that is|'s {k} in|for {p} {x} => {q} of {q2} {d} had {k} \
          {v} in {p} {x}
        {q} of|out_of {q2} {d} {v} : that is|'s {k} in|for {p} {x} => {q} of {q2} {d} had {k} \
          {v} in {p} {x}
        scorecard|scoreboard|recap|count {p} : {q} of {q2} {d} {v} on|for|in {k} {x} => {q} of \
          {q2} {d} had {k} {v} in {p} {x}
        {q} of|out_of the? {q2} {d} {v} on|in|for {k} in|for {p} {x} => {q} of {q2} {d} had {k} \
          {v} in {p} {x}
        {q} of|out_of the? {q2} {d} came out|in? with {v} {k} {x} for|in {p} => {q} of {q2} {d} \
          had {v} {k} in {p} {x}
        {q} of|out_of the? {q2} {d} came in {v} on|in|for {k} {x} => {q} of {q2} {d} had {v} {k} \
          {x}
        of|out_of the? {q2} {d} in {p} , {q} came in {v} on {k} {x} => {q} of {q2} {d} had {v} \
          {k} in {p} {x}
        of|out_of|in the? {q2} {d} , {q} finished|ended|closed {p} {v} on {k} {x} => {q} of {q2} \
          {d} had {k} {v} in {p} {x}
        {p} closed|ended|finished with {q} of|out_of {q2} {d} {v} on {k} {x} => {q} of {q2} {d} \
          had {k} {v} in {p} {x}
        {q} of|out_of the? {q2} {d} on the {p} chart|tile|dashboard went|moved|came {v} on {k} \
          {x} => {q} of {q2} {d} had {k} {v} in {p} {x}
        in {p} , {q} of|out_of the? {q2} {d} went|moved|came {v} on {k} {x} => {q} of {q2} {d} \
          had {k} {v} in {p} {x}
        {q} of|out_of {q2} arrows point|pointed|pointing|go {v} : {k} by {d} in|for {p} {x} => \
          {q} of {q2} {d} had {k} {v} in {p} {x}
        {q} {v} out_of|of all? {q2} : {d} on {k} in|for {p} {x} => {q} of {q2} {d} had {k} {v} \
          in {p} {x}
        {k} by {d} , {p} {x} : {v} in {q} out_of|of {q2} => {k} {v} in {q} of {q2} {d} in {p} \
          {x}
        looking at all|the {q2} {d} : {q} with {v} {k} in|for {p} {x} => {q} of {q2} {d} had {v} \
          {k} in {p} {x}
        @teller counts|counted|sees|has {q} of|out_of {q2} {d} with {v} {k} in|for {p} {x} => \
          {q} of {q2} {d} had {v} {k} in {p} {x}
        {p} ~ {k} {v} {x} ~ {q} of|out_of {q2} {d} => {k} {v} in {q} of {q2} {d} in {p} {x}
        {k} {v} {x} at|in|for {q} of|out_of our|the? {q2} {d} in|for {p} => {k} {v} in {q} of \
          {q2} {d} in {p} {x}
        {k} {v} for|at|in {q} of|out_of our|the? {q2} {d} {x} , {p} => {k} {v} in {q} of {q2} \
          {d} in {p} {x}
        {k} {v} in {q} of|out_of {q2} {d} , {p} {x} => {k} {v} in {q} of {q2} {d} in {p} {x}
        {p} : {q} of|out_of {q2} {d} with {k} {v} {x} => {q} of {q2} {d} had {k} {v} in {p} {x}
        """
}
