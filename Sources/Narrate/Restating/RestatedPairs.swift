/// One member against another, in the words of notes.
enum RestatedPairs {
    static let rules = """
        @gt = >, above, ahead of, over, higher than, bigger than, larger than, greater than, \
          taller than, beats, beat, tops, topped, outranks, plots above, plotted above, sits \
          above, sat above, stands above, is above, was above, leads, led, past, well above, up \
          on, came in over, came in above, comes in above
        @lt = <, below, behind, under, lower than, smaller than, shorter than, less than, \
          trails, trailed, plots under, plots below, plotted below, plotted under, sits below, sat \
          below, sits under, stands below, is below, was below, short of, well below, came in \
          under, came in below, comes in below
        {n1} ( {q1} ) @gt {n2} ( {q2} ) on|for|in|by|:|, {k} in|for|, {p} => {n1} had higher {k} \
          than {n2} in {p} ; {k} for {n1} was {q1} in {p} ; {k} for {n2} was {q2} in {p}
        {n1} ( {q1} ) @lt {n2} ( {q2} ) on|for|in|by|:|, {k} in|for|, {p} => {n1} had lower {k} \
          than {n2} in {p} ; {k} for {n1} was {q1} in {p} ; {k} for {n2} was {q2} in {p}
        {p} ~ {k} ~ {n1} ( {q1} ) @gt {n2} ( {q2} ) => {n1} had higher {k} than {n2} in {p} ; \
          {k} for {n1} was {q1} in {p} ; {k} for {n2} was {q2} in {p}
        {p} ~ {k} ~ {n1} ( {q1} ) @lt {n2} ( {q2} ) => {n1} had lower {k} than {n2} in {p} ; {k} \
          for {n1} was {q1} in {p} ; {k} for {n2} was {q2} in {p}
        {n1} @gt {n2} on|for|in|by|:|, {k} in|for|, {p} => {n1} had higher {k} than {n2} in {p}
        {n1} @lt {n2} on|for|in|by|:|, {k} in|for|, {p} => {n1} had lower {k} than {n2} in {p}
        {n1} @gt {n2} in|for {p} on|for|in|by|:|, {k} => {n1} had higher {k} than {n2} in {p}
        {n1} @lt {n2} in|for {p} on|for|in|by|:|, {k} => {n1} had lower {k} than {n2} in {p}
        {p} ~ {k} ~ {n1} @gt {n2} => {n1} had higher {k} than {n2} in {p}
        {p} ~ {k} ~ {n1} @lt {n2} => {n1} had lower {k} than {n2} in {p}
        {k} ~ {p} ~ {n1} @gt {n2} => {n1} had higher {k} than {n2} in {p}
        {k} ~ {p} ~ {n1} @lt {n2} => {n1} had lower {k} than {n2} in {p}
        {k} in|for {p} ~ {n1} @gt {n2} => {n1} had higher {k} than {n2} in {p}
        {k} in|for {p} ~ {n1} @lt {n2} => {n1} had lower {k} than {n2} in {p}
        on the? {p} chart|bars|graph|plot , {n1} @gt {n2} for|on {k} => {n1} had higher {k} than \
          {n2} in {p}
        on the? {p} chart|bars|graph|plot , {n1} @lt {n2} for|on {k} => {n1} had lower {k} than \
          {n2} in {p}
        on the? {p} chart|graph|plot {n1} @gt {n2} for|on {k} => {n1} had higher {k} than {n2} \
          in {p}
        on the? {p} chart|graph|plot {n1} @lt {n2} for|on {k} => {n1} had lower {k} than {n2} in \
          {p}
        {p} bars|chart|graph|plot for|of {k} : {n1} @gt {n2} => {n1} had higher {k} than {n2} in \
          {p}
        {p} bars|chart|graph|plot for|of {k} : {n1} @lt {n2} => {n1} had lower {k} than {n2} in \
          {p}
        {n1} 's|' {k} came|comes in over|above {n2} 's|' in|for {p} => {n1} had higher {k} than \
          {n2} in {p}
        {n1} 's|' {k} came|comes in under|below {n2} 's|' in|for {p} => {n1} had lower {k} than \
          {n2} in {p}
        between {n1} and {n2} , it is|'s|was {n1} with the? @more {k} in|for {p} => {n1} had \
          higher {k} than {n2} in {p}
        between {n1} and {n2} , it is|'s|was {n2} with the? @more {k} in|for {p} => {n2} had \
          higher {k} than {n1} in {p}
        between {n1} and {n2} , it is|'s|was {n1} with the? @less {k} in|for {p} => {n1} had \
          lower {k} than {n2} in {p}
        between {n1} and {n2} , it is|'s|was {n2} with the? @less {k} in|for {p} => {n2} had \
          lower {k} than {n1} in {p}
        {n1} vs|versus|v|against {n2} in|for|, {p} :|, {n1} with|has|had|shows the? @more {k} => \
          {n1} had higher {k} than {n2} in {p}
        {n1} vs|versus|v|against {n2} in|for|, {p} :|, {n1} with|has|had|shows the? @less {k} => \
          {n1} had lower {k} than {n2} in {p}
        {n1} vs|versus|v|against {n2} in|for|, {p} :|, {n2} with|has|had|shows the? @more {k} => \
          {n2} had higher {k} than {n1} in {p}
        {n1} vs|versus|v|against {n2} in|for|, {p} :|, {n2} with|has|had|shows the? @less {k} => \
          {n2} had lower {k} than {n1} in {p}
        {n1} vs|versus|v|against {n2} on|for|in|by {k} in|for|, {p} :|, {n1} \
          wins|won|leads|led|ahead|higher|on_top => {n1} led {n2} on {k} in {p}
        {n1} vs|versus|v|against {n2} on|for|in|by {k} in|for|, {p} :|, {n2} \
          wins|won|leads|led|ahead|higher|on_top => {n2} led {n1} on {k} in {p}
        who had|has|posted|booked|showed the? @more {k} in|for {p} , {n1} or {n2} ? {n1} => {n1} \
          had higher {k} than {n2} in {p}
        who had|has|posted|booked|showed the? @more {k} in|for {p} , {n1} or {n2} ? {n2} => {n2} \
          had higher {k} than {n1} in {p}
        who had|has|posted|booked|showed the? @less {k} in|for {p} , {n1} or {n2} ? {n1} => {n1} \
          had lower {k} than {n2} in {p}
        who had|has|posted|booked|showed the? @less {k} in|for {p} , {n1} or {n2} ? {n2} => {n2} \
          had lower {k} than {n1} in {p}
        stack|put|hold|set|line|compare {n1} up? against|next_to|beside|with|and {n2} for|in {p} \
          and {n1} shows|has|had the? @more {k} => {n1} had higher {k} than {n2} in {p}
        stack|put|hold|set|line|compare {n1} up? against|next_to|beside|with|and {n2} for|in {p} \
          and {n1} shows|has|had the? @less {k} => {n1} had lower {k} than {n2} in {p}
        stack|put|hold|set|line|compare {n1} up? against|next_to|beside|with|and {n2} for|in {p} \
          and {n2} shows|has|had the? @more {k} => {n2} had higher {k} than {n1} in {p}
        stack|put|hold|set|line|compare {n1} up? against|next_to|beside|with|and {n2} for|in {p} \
          and {n2} shows|has|had the? @less {k} => {n2} had lower {k} than {n1} in {p}
        head to head|face_off in|for {p} , {n1} takes|took|wins|won {k} over|against|from {n2} \
          => {n1} led {n2} on {k} in {p}
        {n1} tops|topped|beats|beat {n2} in|for {p} : {k} of|at {q1} vs|versus|against|to {q2} \
          => {n1} led {n2} on {k} in {p} ; {k} for {n1} was {q1} in {p} ; {k} for {n2} was {q2} in \
          {p}
        {p} : {n1} at {q1} , {n2} only|just at? {q2} on|for|in {k} => {n1} had higher {k} than \
          {n2} in {p} ; {k} for {n1} was {q1} in {p} ; {k} for {n2} was {q2} in {p}
        {p} : {n1} at {q1} , {n2} all the way up at {q2} on|for|in {k} => {n1} had lower {k} \
          than {n2} in {p} ; {k} for {n1} was {q1} in {p} ; {k} for {n2} was {q2} in {p}
        {k} ~ {p} ~ {n1} at? {q1} , {n2} at? {q2} ~ {n1} higher|ahead|above|on_top|bigger|larger \
          => {n1} had higher {k} than {n2} in {p} ; {k} for {n1} was {q1} in {p} ; {k} for {n2} \
          was {q2} in {p}
        {k} ~ {p} ~ {n1} at? {q1} , {n2} at? {q2} ~ {n2} higher|ahead|above|on_top|bigger|larger \
          => {n2} had higher {k} than {n1} in {p} ; {k} for {n1} was {q1} in {p} ; {k} for {n2} \
          was {q2} in {p}
        {k} ~ {p} ~ {n1} at? {q1} , {n2} at? {q2} ~ {n1} lower|behind|below|smaller => {n1} had \
          lower {k} than {n2} in {p} ; {k} for {n1} was {q1} in {p} ; {k} for {n2} was {q2} in {p}
        {k} ~ {p} ~ {n1} at? {q1} , {n2} at? {q2} ~ {n2} lower|behind|below|smaller => {n2} had \
          lower {k} than {n1} in {p} ; {k} for {n1} was {q1} in {p} ; {k} for {n2} was {q2} in {p}
        @stood = was, were, came to, stood at, reached, amounted to, totalled, ran to, stood on, \
          were at, was at
        @thus = so, thus, hence, and so, and thus, therefore
        @higher = above, higher than, more than, greater than, over, larger than, ahead of, in \
          excess of
        @lower = below, lower than, less than, under, smaller than, behind, short of, fewer than
        {k} for|of|in|at|from the? {n} @stood {q} in|for {p} , @thus? @higher the {q2} \
          of|for|in|at|from|by the? {n2} => {k} for {n} was {q} in {p} ; {k} for {n2} was {q2} \
          in {p} ; {k} in {p} was higher for {n} than for {n2}
        {k} for|of|in|at|from the? {n} @stood {q} in|for {p} , @thus? @lower the {q2} \
          of|for|in|at|from|by the? {n2} => {k} for {n} was {q} in {p} ; {k} for {n2} was {q2} \
          in {p} ; {k} in {p} was lower for {n} than for {n2}
        {n} @stood {q} in|on|for|by|of {k} in|for {p} , @thus? @higher the {q2} \
          of|for|in|at|from|by the? {n2} => {k} for {n} was {q} in {p} ; {k} for {n2} was {q2} \
          in {p} ; {k} in {p} was higher for {n} than for {n2}
        {n} @stood {q} in|on|for|by|of {k} in|for {p} , @thus? @lower the {q2} \
          of|for|in|at|from|by the? {n2} => {k} for {n} was {q} in {p} ; {k} for {n2} was {q2} \
          in {p} ; {k} in {p} was lower for {n} than for {n2}
        {n} 's|'? {k} of {q} in|for {p} was|were @higher the {q2} of|for|in|at|from the? {n2} => \
          {k} for {n} was {q} in {p} ; {k} for {n2} was {q2} in {p} ; {k} in {p} was higher for \
          {n} than for {n2}
        {n} 's|'? {k} of {q} in|for {p} was|were @lower the {q2} of|for|in|at|from the? {n2} => \
          {k} for {n} was {q} in {p} ; {k} for {n2} was {q2} in {p} ; {k} in {p} was lower for \
          {n} than for {n2}
        {n} 's|'? {k} @stood {q} in|for {p} and? @thus to? @higher the {q2} of|for|in|at|from \
          the? {n2} => {k} for {n} was {q} in {p} ; {k} for {n2} was {q2} in {p} ; {k} in {p} \
          was higher for {n} than for {n2}
        {n} 's|'? {k} @stood {q} in|for {p} and? @thus to? @lower the {q2} of|for|in|at|from \
          the? {n2} => {k} for {n} was {q} in {p} ; {k} for {n2} was {q2} in {p} ; {k} in {p} \
          was lower for {n} than for {n2}
        {k} for|of|in|at|from the? {n} in|for {p} , {q} , \
          tops|top|beats|beat|exceeds|exceed|is_above|are_above the {q2} of|for|in|at|from the? \
          {n2} => {k} for {n} was {q} in {p} ; {k} for {n2} was {q2} in {p} ; {k} in {p} was \
          higher for {n} than for {n2}
        {x} than {n} could|did|managed => {x} than {n}
        @didnot = did not, didn't
        {n} @didnot get|come|go|rise|climb|reach as|so high|far|much|large|many as {n2} \
          in|on|for {k} {x}? => {k} was lower for {n} than for {n2} {x}
        {n} @didnot get|come|go|drop|fall|sink as|so low|little|few|small as {n2} in|on|for {k} \
          {x}? => {k} was higher for {n} than for {n2} {x}
        {k} in|for {p} , in descending|falling order : first? {n} , then|followed_by {n2} => {k} \
          in {p} was higher for {n} than for {n2}
        {k} in|for {p} , in ascending|rising order : first? {n} , then|followed_by {n2} => {k} \
          in {p} was lower for {n} than for {n2}
        """
}
