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
        """
}
