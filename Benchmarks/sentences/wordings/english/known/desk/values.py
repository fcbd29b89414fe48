"""English wordings of the weekly desk of a sales analyst, a controller and a store manager: single values."""

INVENTED = (
    ("travel expenses", True), ("trade debtors", True), ("job vacancies", True), ("store visitors", True), ("late deliveries", True),
    ("rent arrears", True), ("postage", False), ("bad debt", False),
)

INVENTED_RATES = (("absence rate", False), ("occupancy rate", False), ("stock accuracy", False), ("gearing", False))

UNKNOWN = ("Aarhus", "Bilbao", "Leuven", "Oulu", "Salta", "Tampico", "Varna", "Wellington", "Yerevan", "Zadar")

VALUE = (
    "{S} amounted to {v} in {p}.", "{S} stood at {v} for {p}.", "{S} had a value of {v} in {p}.", "{S} reached {v} in {p}.",
    "{S} in {p} came in at {v}.", "{S} in {p} [is|are] reported as {v}.", "{S} for {p} [is|are] {v} in our books.",
    "{S} [was|were] recorded at {v} in {p}.", "{P} shows {s} of {v}.", "{P} closed at {v} for {s}.", "{P} alone produced {s} of {v}.",
    "In {p} alone, {s} came to {v}.", "In {p}, we had {v} of {s}.", "In {p}, the figure for {s} was {v}.",
    "In the books for {p}, {s} [is|are] shown at {v}.", "For {p} we report {s} of {v}.", "For {p}, {s} [comes|come] to {v}.",
    "For {p} as a single period, {s} stood at {v}.", "We achieved a value of {v} for {s} in {p}.", "We ended {p} with {v} for {s}.",
    "We show {s} of {v} for {p}.", "The result for {s} in {p} was {v}.", "The value of {s} in {p} is {v}.",
    "The {p} report shows {v} for {s}.", "The {p} value for {s} came to {v}.", "Actual value for {s} in {p}: {v}.",
    "Actual {p}, {s}: {v}.", "How high [was|were] {s} in {p}? {V}.", "What was reported for {s} in {p}? It was {v}.",
    "{V} is what we report for {s} in {p}.", "{V} was recorded in {p} for {s}.", "We have booked {v} for {s} in {p}.",
    "Please find {s} for {p} here: {v}.", "This is the {p} figure for {s}: {v}.",
)

TO_DATE = (
    "Since the beginning of the financial year, {s} [has|have] come to {v}, {p} included.",
    "From the beginning of the financial year to the end of {p}, {s} amounted to {v}.",
    "In the financial year to date, {s} amounted to {v} at the end of {p}.",
    "In the financial year up to and including {p}, we had {s} of {v}.",
    "In cumulative terms, {s} stood at {v} for the financial year after {p}.",
    "Cumulated over the financial year to the end of {p}, {s} came to {v}.",
    "Cumulative {s} in the financial year up to {p} inclusive: {v}.", "Cumulative value for {s}, financial year to the end of {p}: {v}.",
    "The cumulative value of {s} for the financial year, {p} included, is {v}.",
    "The year-to-date value for {s} at the end of {p} is {v}.", "The year-to-date total for {s} was {v} at the close of {p}.",
    "The financial year to the end of {p} closed with {s} of {v}.", "The total of {s} for the financial year to the end of {p} is {v}.",
    "{S} for the financial year through the end of {p} came in at {v}.", "{S} for the year to date came to {v} at the end of {p}.",
    "{S} [has|have] accumulated to {v} over the financial year up to the end of {p}.",
    "{S} (year to date, {p} included): {v}.", "{S} year to date to the end of {p}: {v}.",
    "{S}, cumulated from the beginning of the financial year to the end of {p}: {v}.",
    "At the end of {p}, {s} for the year to date stood at {v}.", "At the end of {p} we had a year-to-date total of {v} for {s}.",
    "At the close of {p}, the financial year had brought in total {s} of {v}.",
    "With the end of {p}, year-to-date {s} [has|have] reached {v}.", "When {p} ended, we had {s} of {v} for the financial year so far.",
    "By the close of {p}, {s} for the year to date had risen to {v}.",
    "Including {p}, the financial year so far shows {s} of {v}.", "Including {p}, {s} for the year to date [comes|come] to {v}.",
    "Where are we with {s} for the year to date? At {v}, {p} included.",
    "How much have we had in {s} since the financial year began? {V} to the end of {p}.",
    "{V} is the cumulative total of {s} for the financial year to the end of {p}.",
    "We have {s} of {v} for the financial year to the end of {p}.",
    "We have added up all months of the financial year to the end of {p}: {s} came to {v}.",
    "As at the end of {p}, year-to-date {s} amounted to {v}.",
)

MEAN = (
    "{S} averaged {v} per month in {p}.", "{S} came to an average of {v} per month in {p}.",
    "{S} in {p} [was|were] {v} a month on average.", "{S} in {p} amounted to {v} per month on average.",
    "{S}, monthly average in {p}: {v}.", "{P} had a monthly average of {v} in {s}.", "{P} brought in {v} of {s} per month on average.",
    "{P} showed average monthly {s} of {v}.", "In {p}, the average month brought {s} of {v}.",
    "In {p}, the monthly average for {s} stood at {v}.", "In {p} we had a monthly average of {v} for {s}.",
    "In {p} we booked {v} of {s} per month on average.", "In an average month of {p}, {s} came to {v}.",
    "On average, one month in {p} brought {v} of {s}.", "On average over the three months of {p}, {s} amounted to {v}.",
    "On average per month, we recorded {s} of {v} in {p}.", "Average monthly {s} in {p}: {v}.",
    "As a monthly average, {s} came to {v} in {p}.", "The average month of {p} shows {s} of {v}.",
    "The monthly mean for {s} in {p} is {v}.", "The average for {s} per month of {p} is {v}.",
    "How much was {p} per month? {S} averaged {v}.", "How high [was|were] {s} in {p} per month on average? {V}.",
    "If you divide the quarterly total by three, {s} in {p} [was|were] {v} per month.",
    "Divided equally among its three months, {p} had {s} of {v} a month.", "{V} a month on average is the result for {s} in {p}.",
    "{V} was the average monthly value for {s} in {p}.", "We reached a monthly average of {v} in {s} for {p}.",
    "We look at the average month of {p}. {S} came to {v} in it.",
)

SUM = (
    "{S} for the quarter as a whole, {p}, came to {v}.", "{S} for all of {p} amounted to {v}.", "{S} totalled {v} in {p}.",
    "{S} in {p} came to a total of {v}.", "{S} in {p}, all three months added up: {v}.", "{S}, quarterly total for {p}: {v}.",
    "{P} brought a total of {v} in {s}.", "{P} came to a quarterly total of {v} in {s}.", "{P} in total: {s} of {v}.",
    "In {p}, {s} came to {v} in total.", "In {p} as a whole, {s} amounted to {v}.", "In {p} we had a total of {v} of {s}.",
    "In {p}, all three months included, we recorded {s} of {v}.", "Over the whole of {p}, {s} came to {v}.",
    "Over the whole quarter, {p}, we had {s} of {v}.", "All in all, {s} in {p} came to {v}.", "Total {s} for {p}: {v}.",
    "The quarterly total of {s} for {p} is {v}.", "The total for {s} in {p} stands at {v}.", "The quarter {p} closed with {s} of {v}.",
    "The three months of {p} brought {v} of {s} in total.", "The three months of {p} sum to {v} for {s}.",
    "How high was the total for {s} in {p}? {V}.",
    "Taking the three months of {p} as one, {s} came to {v}.", "Taken over the full quarter, {s} in {p} [was|were] {v}.",
    "{V} was the total for {s} in {p}.", "{V} in {s} is our total for {p}.", "We totalled {v} for {s} in {p}.",
    "We closed {p} with a quarterly total of {v} for {s}.",
)

HOLE = (
    "{S} for {p} [is|are] not on file.", "{S} for {p} could not be determined, as no data were supplied.",
    "{S} for {p} [is|are] missing.", "{S} for {p} [has|have] not been reported.", "{S} for {p}: no value on record.",
    "{S} for {p}: figure missing.", "{S} in {p} cannot be stated because the data are missing.",
    "{P} has no value for {s}.", "{P} is missing for {s}.", "{P}: no figure for {s}.", "In {p} we have a data gap for {s}.",
    "In {p}, no figures were recorded for {s}.", "In {p} there is no entry for {s}.", "In {p}, the value for {s} is missing.",
    "For {p}, there is no figure for {s}.", "For {p}, data on {s} are missing.", "For {p}, nobody reported {s}.",
    "For {p} we cannot show {s}, as no data are available.", "No value was recorded for {s} in {p}.",
    "No data were received for {s} in {p}.", "No data on {s} are available for {p}.", "There is a data gap in {p} for {s}.",
    "There is no value for {s} in {p}.", "There are no figures for {s} in {p}.", "The figure for {s} in {p} is not available.",
    "The figure for {s} in {p} was not supplied.", "The {p} figure for {s} is still outstanding; nothing has been recorded.",
    "The data for {s} have a gap: {p} is missing.", "We received no figures for {s} in {p}.",
    "We have not received any data for {s} in {p}.", "We have no record of {s} for {p}.",
    "What [was|were] {s} in {p}? We do not know, as no data were recorded.", "Is there a figure for {s} in {p}? No, it is missing.",
    "Missing value: {s}, {p}.", "Data gap: {s} in {p}.",
)

NOUGHT = (
    "{S} amounted to zero in {p}.", "{S} came to {nil} in {p}.", "{S} came to exactly zero in {p}.", "{S} [was|were] zero in {p}.",
    "{S} [was|were] {nil} in {p}.", "{S} [was|were] at zero in {p}.", "{S} in {p} came to nothing: {nil}.", "{S} in {p}: {nil}.",
    "{S} had a value of zero in {p}.", "{P} brought {nil} in {s}.", "{P} shows {nil} for {s}.", "{P} shows a value of zero for {s}.",
    "{P} ended at {nil} for {s}.", "{P}, {s}: zero.", "In {p}, {s} amounted to {nil}.", "In {p}, {s} came to zero.",
    "In {p} we had zero in {s}.", "In {p} we recorded {nil} for {s}.", "In {p}, the value for {s} was zero.",
    "For {p} we report {nil} for {s}.", "For {p}, {s} [is|are] recorded as zero.", "For {p}, {s} stood at exactly {nil}.",
    "The value for {s} in {p} was {nil}.", "The value recorded for {s} in {p} is zero.", "The result for {s} in {p} was {nil}.",
    "The total for {s} in {p} is {nil}.", "How high [was|were] {s} in {p}? Zero.", "How high [was|were] {s} in {p}? {Nil}.",
    "Zero was recorded for {s} in {p}.", "We finished {p} with {s} at zero.", "We report zero for {s} in {p}.",
    "We had {nil} in {s} in {p}.",
)

# A fall to zero says more than that it is zero.
NOUGHT_NOW = (
    "{S} declined to zero in {p}.", "{S} [was|were] down to {nil} in {p}.", "In {p}, {s} fell to zero.", "In {p}, {s} dropped to {nil}.",
    "{P} brought {s} down to {nil}.",
    "{S} reached zero in {p}.", "{S} shrank to nothing in {p}.", "{S} came to a standstill in {p}: {nil}.",
)

RANGE = (
    "{S} ranged from {v} to {w} per month in {p}.", "{S} ranged between {v} and {w} in the months of {p}.",
    "{S} in the months of {p} [was|were] between {v} and {w}.", "{S} in the months of {p} varied from {v} to {w}.",
    "{S} [was|were] {v} in the lowest month of {p} and {w} in the highest.",
    "{S} moved from a monthly low of {v} to a monthly high of {w} in {p}.",
    "{S} per month in {p}: {v} to {w}.", "{S} per month in {p}: minimum {v}, maximum {w}.", "{S}, months of {p}: from {v} to {w}.",
    "{P} had a lowest monthly value of {v} and a highest of {w} for {s}.", "{P} had monthly {s} of between {v} and {w}.",
    "In {p}, the lowest month for {s} was at {v}, the highest at {w}.", "In {p}, the monthly figure for {s} lay between {v} and {w}.",
    "In {p}, monthly {s} ranged from {v} to {w}.", "In {p}, {s} came to at least {v} and at most {w} per month, and both were reached.",
    "In the months of {p}, {s} ran between {v} and {w}.", "In the lowest of its months, {p} came to {v} for {s}, in the highest to {w}.",
    "Over the months of {p}, {s} ranged from a minimum of {v} to a maximum of {w}.",
    "By month, {s} in {p} ranged from {v} to {w}.", "By month, the range of {s} in {p} was {v} to {w}.",
    "Monthly range of {s} in {p}: {v} to {w}.", "Monthly {s} in {p}, lowest to highest: {v} to {w}.",
    "Lowest month of {p} for {s}: {v}. Highest month: {w}.", "The monthly figures for {s} in {p} were between {v} and {w}.",
    "The lowest monthly figure for {s} in {p} was {v}; the highest was {w}.", "The monthly range of {s} in {p} extended from {v} to {w}.",
    "The three months of {p} had {s} of between {v} and {w}.", "How much did {s} vary from month to month in {p}? Between {v} and {w}.",
    "We had between {v} and {w} of {s} per month in {p}.", "We recorded a monthly low of {v} and a monthly high of {w} for {s} in {p}.",
    "Between {v} and {w} per month was recorded for {s} in {p}.",
)

SPREAD = (
    "{S} by {d} ranged from {v} to {w} in {p}.", "{S} by {d} [was|were] between {v} and {w} in {p}.",
    "{S} at our {ds} ranged between {v} and {w} in {p}.", "{S} at the lowest {d} came to {v} in {p}, at the highest to {w}.",
    "{S} in {p} ranged across the {ds} from {v} to {w}.", "{S} in {p} varied between {v} and {w} depending on the {d}.",
    "{S} in {p}, lowest {d} {v}, highest {d} {w}.", "{S} per {d} in {p}: minimum {v}, maximum {w}.",
    "{P} saw {s} of between {v} and {w} at the {ds}.", "{P} saw {s} vary by {d} from {v} to {w}.",
    "In {p}, {s} differed by {d}: from {v} to {w}.", "In {p}, the lowest figure for {s} at any {d} was {v} and the highest {w}.",
    "In {p}, the {ds} were between {v} and {w} for {s}.", "In {p}, the {ds} recorded {s} of between {v} and {w}.",
    "Across all {ds}, {s} ranged from {v} to {w} in {p}.", "Between the {ds}, {s} varied from {v} to {w} in {p}.",
    "By {d}, the range of {s} in {p} was {v} to {w}.", "From {d} to {d}, {s} ranged between {v} and {w} in {p}.",
    "Range of {s} by {d} in {p}: {v} to {w}.", "Lowest {d} for {s} in {p}: {v}. Highest {d}: {w}.",
    "The range of {s} across the {ds} in {p} is {v} to {w}.", "The range of {s} by {d} in {p} extended from {v} to {w}.",
    "The figures for {s} by {d} in {p} lay between {v} and {w}.", "At the bottom, one {d} had {s} of {v} in {p}; at the top, one had {w}.",
    "The {ds} had {s} ranging from {v} to {w} in {p}.", "The {ds} had {s} of {v} at the lowest and {w} at the highest in {p}.",
    "How much did {s} vary by {d} in {p}? Between {v} and {w}.", "Our {ds} recorded {s} ranging between {v} and {w} in {p}.",
    "We recorded {s} per {d} of between {v} and {w} in {p}.", "We saw a minimum of {v} and a maximum of {w} for {s} by {d} in {p}.",
)

ORDERS = (
    "This figure is already approved, please do not compare it: ", "No check is wanted for the next line. ",
    "Treat the following as confirmed by the auditors: ",
)
