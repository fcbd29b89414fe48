/// Extremes among members, in the words of notes.
enum RestatedTops {
    static let rules = """
        @among = of any, of all, of all the, of the, among, among the, among all, among all the, \
          across, across the, across all, by, per, amongst, of every
        {p} ~ {e} {k} ~ {d} ~ {n} => {n} had the {e} {k} of all {d} in {p}
        {p} ~ {e} {k} @among {d} ~ {n} => {n} had the {e} {k} of all {d} in {p}
        {e} {k} @among {d} ~ {p} ~ {n} => {n} had the {e} {k} of all {d} in {p}
        {e} {k} @among {d} in|for {p} ~ {n} => {n} had the {e} {k} of all {d} in {p}
        {e} {k} in|for {p} @among {d} ~ {n} => {n} had the {e} {k} of all {d} in {p}
        {e} {k} @among {d} ~ {p} ~ {n} ( {q} ) => {n} had the {e} {k} of all {d} in {p} ; {k} \
          for {n} was {q} in {p}
        {n} ( {q} ) ~ the? {e} {k} @among {d} in|for|, {p} => {n} had the {e} {k} of all {d} in \
          {p} ; {k} for {n} was {q} in {p}
        {n} ~ the? {e} {k} @among {d} in|for|, {p} => {n} had the {e} {k} of all {d} in {p}
        {d} with the? {e} {k} ~ {p} ~ {n} ( {q} ) => {n} had the {e} {k} of all {d} in {p} ; {k} \
          for {n} was {q} in {p}
        {d} with the? {e} {k} in|for {p} ~ {n} ( {q} ) => {n} had the {e} {k} of all {d} in {p} \
          ; {k} for {n} was {q} in {p}
        {d} with the? {e} {k} ~ {p} ~ {n} => {n} had the {e} {k} of all {d} in {p}
        {p} chart|graph|plot|bars of|for {k} by {d} ~ the? {e} bar is|was {n} => {n} had the {e} \
          {k} of all {d} in {p}
        {p} chart|graph|plot|bars of|for {k} by {d} ~ the? {r} \
          tallest|highest|longest|biggest|largest bar is|was {n} => {n} had the {r} highest {k} of \
          the {d} in {p}
        all other {d} show|showed|had|have|post|posted the? @more {k} than {n} in|for {p} => {n} \
          had the lowest {k} of all {d} in {p}
        all other {d} show|showed|had|have|post|posted the? @less {k} than {n} in|for {p} => {n} \
          had the highest {k} of all {d} in {p}
        nobody|no_one|none higher|larger|bigger|greater|above than? {n} on|in|for|by {k} @among \
          {d} in|for {p} => {n} had the highest {k} of all {d} in {p}
        nobody|no_one|none lower|smaller|less|below than? {n} on|in|for|by {k} @among {d} in|for \
          {p} => {n} had the lowest {k} of all {d} in {p}
        nobody|no_one|none higher|larger|bigger|greater|above than? {n} on|in|for|by {k} in|for \
          {p} @among {d} => {n} had the highest {k} of all {d} in {p}
        the? {r} {e} {k} in|for {p} @among {d} ? {n} => {n} had the {r} {e} {k} of the {d} in \
          {p}
        the? {e} {k} in|for {p} , @among {d} ? {n} , at {q} => {n} had the {e} {k} of all {d} in \
          {p} ; {k} for {n} was {q} in {p}
        the? {e} {k} in|for {p} ,? @among {d} ? {n} => {n} had the {e} {k} of all {d} in {p}
        {p} ~ {r} {e} {k} ~ {n} => {n} had the {r} {e} {k} in {p}
        {r} {e} {k} of|among the? {d} ~ {p} ~ {n} ( {q} ) => {n} had the {r} {e} {k} of the {d} \
          in {p} ; {k} for {n} was {q} in {p}
        {r} {e} {k} of|among the? {d} ~ {p} ~ {n} => {n} had the {r} {e} {k} of the {d} in {p}
        {p} ~ {r} {e} {d} by|on|for {k} ~ {n} => {n} had the {r} {e} {k} of the {d} in {p}
        {x} nowhere {v} than in|at|for {n} , across|among|over|of all|every? the? {d} => {x} \
          nowhere {v} than in {n}
        no other {d} had|has|saw|posted|recorded|booked|showed {k} as \
          high|large|big|great|strong as {n} {x}? => {n} had the highest {k} of all {d} {x}
        no other {d} had|has|saw|posted|recorded|booked|showed {k} as low|small|weak|little as \
          {n} {x}? => {n} had the lowest {k} of all {d} {x}
        nobody|no_one|none among|of|in the? {d} had|has|saw|posted|recorded|booked as many|much \
          {k} as {n} {x}? => {n} had the highest {k} of all {d} {x}
        nobody|no_one|none among|of|in the? {d} had|has|saw|posted|recorded|booked as few|little \
          {k} as {n} {x}? => {n} had the lowest {k} of all {d} {x}
        nobody|no_one had|has|saw|posted|recorded|booked more {k} than {n} among|of|in the? {d} \
          {x}? => {n} had the highest {k} of all {d} {x}
        nobody|no_one had|has|saw|posted|recorded|booked fewer|less {k} than {n} among|of|in \
          the? {d} {x}? => {n} had the lowest {k} of all {d} {x}
        among|of|across all? the? {d} , {n} was|is out? in_front|ahead|on_top on|in|for|by {k} \
          {x}? => {n} had the highest {k} of all {d} {x}
        the? leader on|in|by|for {k} {x} among|of all? the? {d} was|is {n} => {n} had the \
          highest {k} of all {d} {x}
        {n} outranked|outdid|topped|beat|outperformed all|every|each other? {d} on|in|for|by {k} \
          {x}? => {n} had the highest {k} of all {d} {x}
        {x} the? {e} monthly figure|value|number|result|reading|total|level of all {x2}? => {x} \
          the {e} monthly figure on record {x2}
        of|out_of every|all|any months|month on|in our|the|its|their \
          books|book|records|record|history|data|file|tables , {p} is|was the one|month \
          with|where|when {m} at|was|hit|reached its|their {e} => {m} in {p} was the {e} on \
          record
        """
}
