/// Both ends of values, in the words of notes.
enum RestatedSpreads {
    static let rules = """
        @lowend = low, min, minimum, lo, lowest, bottom, floor, from a low of
        @highend = high, max, maximum, hi, highest, top, ceiling, to a high of
        {m} by month in|for|, {p} : @lowend {q} , @highend {q2} => monthly {m} in {p} ranged \
          from {q} to {q2}
        {m} by|per|across the? {d} in|for|, {p} : @lowend {q} , @highend {q2} => {m} in {p} \
          ranged from {q} to {q2} across the {d}
        {p} ~ {m} by|per {d} ~ @lowend {q} ~ @highend {q2} => {m} in {p} ranged from {q} to {q2} \
          across the {d}
        {p} by|per {d} ~ {m} ~ @lowend {q} ~ @highend {q2} => {m} in {p} ranged from {q} to {q2} \
          across the {d}
        {p} ~ {m} ~ monthly @lowend {q} ~ monthly @highend {q2} => monthly {m} in {p} ranged \
          from {q} to {q2}
        from {q} in the low|lowest|weakest month to {q2} in the high|highest|strongest one|month \
          : {m} , {p} => monthly {m} in {p} ranged from {q} to {q2}
        from {q} at|in the low|lowest|weakest {d} to {q2} at|in the high|highest|strongest \
          one|{d2} : {m} , {p} => {m} in {p} ranged from {q} to {q2} across the {d}
        from {q} at|in the low|lowest|weakest {d} to {q2} at|in the high|highest|strongest one : \
          {m} , {p} => {m} in {p} ranged from {q} to {q2} across the {d}
        @lowend {q} , @highend {q2} ~ {m} by|per {d} in|for|, {p} => {m} in {p} ranged from {q} \
          to {q2} across the {d}
        @lowend {q} , @highend {q2} ~ {m} by|per|month month by? month? in|for|, {p} => monthly \
          {m} in {p} ranged from {q} to {q2}
        @lowend {q} , @highend {q2} ~ {m} month by month in|for|, {p} => monthly {m} in {p} \
          ranged from {q} to {q2}
        {d} level {m} in|for {p} : {q} to|— {q2} => {m} in {p} ranged from {q} to {q2} across \
          the {d}
        {m} , months of {p} : {q} to|— {q2} => monthly {m} in {p} ranged from {q} to {q2}
        what is|'s|was the? monthly range in|for|of {p} ? {m} : {q} to|— {q2} => monthly {m} in \
          {p} ranged from {q} to {q2}
        what is|'s|was the? spread|range by|across|per {d} in|for {p} ? {m} : {q} to|— {q2} => \
          {m} in {p} ranged from {q} to {q2} across the {d}
        by month {m} ran|went|moved|ranged from {q} up? to {q2} in|for {p} => monthly {m} in {p} \
          ranged from {q} to {q2}
        across the? {d} , {m} ran|went|moved|ranged from {q} up? to {q2} in|for {p} => {m} in \
          {p} ranged from {q} to {q2} across the {d}
        {m} per {d} : {q} to|— {q2} in|for {p} => {m} in {p} ranged from {q} to {q2} across the \
          {d}
        {p} values of|for {m} by {d} run|ran|range|go|went from {q} to {q2} => {m} in {p} ranged \
          from {q} to {q2} across the {d}
        {m} , range across {d} , {p} : {q} to|— {q2} => {m} in {p} ranged from {q} to {q2} \
          across the {d}
        {m} , range across {d} , {p} : from {q} to {q2} => {m} in {p} ranged from {q} to {q2} \
          across the {d}
        {m} , {p} , monthly range : from? {q} to|— {q2} => monthly {m} in {p} ranged from {q} to \
          {q2}
        {p} puts|put the? {d} anywhere? between {q} and {q2} on|for|in {m} => {m} in {p} ranged \
          from {q} to {q2} across the {d}
        the months of {p} put|puts|had {m} anywhere? between {q} and {q2} => monthly {m} in {p} \
          ranged from {q} to {q2}
        @lowend {d} {q} , @highend {d2} {q2} : {m} in|for {p} => {m} in {p} ranged from {q} to \
          {q2} across the {d}
        @lowend month {q} , @highend month {q2} : {m} in|for {p} => monthly {m} in {p} ranged \
          from {q} to {q2}
        across the? three months of {p} , {m} went|ran|ranged from {q} ( low ) to {q2} ( high ) \
          => monthly {m} in {p} ranged from {q} to {q2}
        across the? {d} , {m} went|ran|ranged from {q} ( low ) to {q2} ( high ) in|for {p} => \
          {m} in {p} ranged from {q} to {q2} across the {d}
        monthly min / max of|for {m} in|for {p} : {q} and|to|/ {q2} => monthly {m} in {p} ranged \
          from {q} to {q2}
        in|for {p} , the lowest month for|in|of {m} had {q} and the highest {q2} => monthly {m} \
          in {p} ranged from {q} to {q2}
        in|for {p} , the lowest {d} had {m} of {q} , the highest one {q2} => {m} in {p} ranged \
          from {q} to {q2} across the {d}
        """
}
