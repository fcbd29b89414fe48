/// A level that every month of a stretch kept to: "since October at €1.35M or more a month".
enum RestatedFloors {
    static let rules = """
        @runat = have run at, has run at, have been running at, has been running at, have been, has \
          been, have stood at, has stood at, have come to, has come to, have come in at, has come \
          in at, have been at, has been at, have stayed at, has stayed at, have kept to, has kept to, have held at, has held \
          at, have amounted to, has amounted to, ran at, were, was
        @ormore = or more, or higher, or above, or better, and more, and above, or over, and over
        @orless = or less, or lower, or below, or under, and less, and below
        @inmonths = a month, per month, each month, every month, monthly, in each month, in every \
          month, month after month, in any month
        since {p} ,? {m} @runat {q} @ormore @inmonths => {m} was at least {q} in every month since \
          {p}
        since {p} ,? {m} @runat {q} @orless @inmonths => {m} was at most {q} in every month since \
          {p}
        {m} @runat {q} @ormore @inmonths since {p} => {m} was at least {q} in every month since {p}
        {m} @runat {q} @orless @inmonths since {p} => {m} was at most {q} in every month since {p}
        every|each month since {p} ,? {m} @runat {q} @ormore => {m} was at least {q} in every \
          month since {p}
        every|each month since {p} ,? {m} @runat {q} @orless => {m} was at most {q} in every \
          month since {p}
        {m} has|have not fallen|dropped|been|gone|slipped below|under {q} in any month since {p} => \
          {m} was at least {q} in every month since {p}
        {m} has|have not risen|climbed|been|gone above|over|past {q} in any month since {p} => {m} \
          was at most {q} in every month since {p}
        since {p} ,? {m} has|have not fallen|dropped|been|gone|slipped below|under {q} in any \
          month => {m} was at least {q} in every month since {p}
        @targetmet = beaten, exceeded, met, hit, reached, achieved, surpassed, topped
        @targetmissed = missed, not met, undershot, not reached, not achieved
        of the? {q} monthly? {k} targets|target from|between {p} to|through|and {p2} , {q2} were|was \
          @targetmet and {q3} were|was? @targetmissed => {k} beat target in {q2} of the {q} months from \
          {p} to {p2} ; {k} missed target in {q3} of the {q} months from {p} to {p2}
        of the? {q} monthly? {k} targets|target from|between {p} to|through|and {p2} , {q2} were|was \
          @targetmet => {k} beat target in {q2} of the {q} months from {p} to {p2}
        of the? {q} monthly? {k} targets|target from|between {p} to|through|and {p2} , {q2} were|was \
          @targetmissed => {k} missed target in {q2} of the {q} months from {p} to {p2}
        {q2} of the {q} monthly? {k} targets|target from|between {p} to|through|and {p2} were|was \
          @targetmet => {k} beat target in {q2} of the {q} months from {p} to {p2}
        {q2} of the {q} monthly? {k} targets|target from|between {p} to|through|and {p2} were|was \
          @targetmissed => {k} missed target in {q2} of the {q} months from {p} to {p2}
        since {p} ,? {m} has|have never fallen|dropped|been|gone|slipped below|under {q} => {m} \
          was at least {q} in every month since {p}
        """
}
