/// The prose around the figures of a report: who writes it, where it stands, how it is led up to.
enum ReportWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list(asides, .plain) + LexiconEntry.list(concerning, .preposition)
        + LexiconEntry.list(standing, .copula) + LexiconEntry.list(deriving, .accountedFor)
        + entries(of: words, .plain)
        + LexiconEntry.list(
            "adding it all up,add it all up,adding everything up,add everything up,adding it up,"
                + "added them up,adding them up,add them up,"
                + "taken as one,treated as one,as one unit,seen as one,as one,in aggregate,in the aggregate,taken together,added together,added up,adding up,add up,"
                + "summed up,pooled,lumped together,all together,put together,rolled together",
            .combined)
        + LexiconEntry.list(unseen, .missing) + LexiconEntry.list(unrecorded, .missing)
        + LexiconEntry.list(unfinished, .partial)
        + LexiconEntry.list(odd, .unusual(isUsual: false))

    private static func entries(of list: String, _ sense: Sense) -> [LexiconEntry] {
        list.split { $0 == " " || $0 == "\n" }.map { LexiconEntry(String($0), sense) }
    }

    /// Adverbs of several words that neither tell nor narrow anything.
    private static let asides = """
        split up,splits up,slice up,sum up,summing up,end up,ended up,ends up,\
        counting from the top,seen from the top,wrapped up,wraps up,\
        up to the date of the latest entry,in the event,as it turned out,as it turns out,as things turned out,\
        in the final analysis,in the last analysis,at the end of the day,\
        when all is said and done,when all was said and done,all said and done,\
        all things considered,to cut a long story short,to make a long story short,\
        long story short,truth be told,truth to tell,to tell the truth,fact is,fact is that,\
        the fact is,the truth is,not to bury the lead,to put it briefly,put briefly,\
        put simply,simply put,in a nutshell,to name the figure,for those keeping score,\
        mind you,for what it's worth,it must be said,it has to be said,it should be said,\
        it bears mentioning,it bears repeating,it is worth a line,it is worth a mention,\
        it is worth noting,it is worth recording,it is of note,of note,worth noting,\
        for information,for your information,for ease of reference,\
        for the sake of completeness,for the sake of clarity,for good order,\
        for good order's sake,for the avoidance of doubt,for the purposes of this report,\
        for the purposes of this memorandum,for the purposes of this note,\
        for present purposes,for reporting purposes,in the period under review,\
        in the period under report,in the reporting period,for the period under review,\
        over the period under review,during the period under review,under review,under report,\
        under consideration,in question,at issue,as reported,as reported here,as recorded,\
        as booked,as disclosed,as stated,as noted,as noted above,as noted below,\
        as set out below,as set out above,as shown below,as shown above,as mentioned,\
        as discussed,as advised,as indicated,as filed,as published,as listed,as tabulated,\
        as audited,as agreed with the ledger,on the face of the accounts,on file,on our books,\
        in our books,in our accounts,in our records,in the accounts,in the ledger,\
        in the records,in the tables,in the report,in the figures,on the front of,\
        in the matter of,in black and white,in round numbers,in real life,in actual fact,\
        in point of fact,in the usual way,in due course,in the first place,dear all,\
        dear colleagues,dear team,hi all,hi everyone,hi team,hello all,hello everyone,\
        hello team,good morning,good afternoon,good evening,kindly,kindly note,please note,\
        to this day,to that extent,to some degree,with days outstanding,just about,\
        that is to say,which is to say,let me confirm,i can confirm,we can confirm,\
        in one line,in brief,in short order,on closer inspection,on inspection,on reflection,\
        at a first glance,at first sight,on the evidence,on this evidence,so to say,\
        every single time,once more,yet again
        """

    /// What ties a name to what is said of it.
    private static let concerning = """
        in respect of,in regard to,with respect to,with regard to,with regards to,as regards,\
        as to,as for,as far as,so far as,insofar as,in so far as,regarding,concerning,\
        relating to,related to,pertaining to,in terms of,in the case of,in the matter of,\
        in the way of,in the field of,in the area of,on the front of,on the subject of,\
        on the side of,under the heading of,under the head of,on the part of,in the course of,\
        over the period of,in the period of,in the month of,in the quarter of,\
        for the month of,for the quarter of,for the period of,for the period,in the period,\
        from the first to the last day of,from the first day to the last day of,\
        from the first day to the last of,added over the three months of,\
        summed over the three months of,added up over the three months of,\
        added over its three months,aggregated over its three months,\
        summed over its three months,arising in,on the level of,at the level of,on the basis of,by way of,in the name of,\
        vis à vis us,on the question of,in point of,to do with,turning to,moving to,coming to
        """

    /// Verbs between a subject and its number.
    private static let standing = """
        is stated at,are stated at,was stated at,were stated at,is put at,are put at,\
        was put at,were put at,is carried at,are carried at,was carried at,were carried at,\
        is shown at,are shown at,is reported at,are reported at,was reported at,\
        were reported at,is recorded at,are recorded at,was recorded at,were recorded at,\
        is given as,are given as,was given as,is listed at,are listed at,was listed at,\
        was entered at,were entered at,was entered in the books at,\
        were entered in the books at,was booked at,were booked at,proved to be,proves to be,\
        prove to be,turned out to be,turns out to be,turned out at,worked out at,work out at,\
        equates to,equate to,equated to,closed on,closed out at,wrapped up at,ended on,\
        finished on,rounded off at,arrived at,arrives at,arrive at,arriving at,coming out at,\
        coming in at,coming to,ending on,landing at,settling at,attains,attained,discloses,\
        disclosed,disclose,exhibits,exhibited,exhibit,displays,displayed,yielded,amounting to,\
        run at,stood on,stands on,\
        aggregated,aggregates,accumulated to,accumulates to,summed up to,sums up to,numbered,\
        numbers,read,reads,evidenced,evidences
        """

    private static let deriving = """
        took up,takes up,take up,derived from,derives from,derive from,arose in,arises in,arise in,arose from,\
        arises from,arose with,originated with,stems from,stem from,constitute,went through,\
        goes through,comes out of,come out of,was booked by,were booked by,was booked under,\
        is booked under,lay in,lay with,lies with,lie with,rested on,rests on,rested with,\
        rests with,was contributed by,were contributed by,was generated by,were generated by,\
        was produced by,were produced by,was delivered by,was accounted for by,\
        is accounted for by,were accounted for by,accounted for by,was earned by,was made by,\
        was brought in by,is to be credited to,was to be credited to,is credited to,\
        was credited to,is attributed to,figures with,lies behind,lay behind,\
        took place in,happened at,was recorded in,was recorded by
        """

    /// "no figures", "nothing was reported", "has never been entered".
    private static let unrecorded: String = {
        let things = [
            "figures", "value", "numbers", "entries", "posting", "postings", "readings",
            "data point", "data points", "reported figure", "reported value",
        ]
        let deeds = [
            "reported", "recorded", "entered", "submitted", "delivered", "received", "posted",
            "supplied", "filed",
        ]
        let nothing = deeds.flatMap { deed in
            [
                "nothing was \(deed)", "nothing has been \(deed)", "nothing \(deed)",
                "was not \(deed)", "were not \(deed)",
                "has not been \(deed)", "have not been \(deed)", "was never \(deed)",
                "were never \(deed)", "has never been \(deed)", "have never been \(deed)",
            ]
        }
        let others = [
            "data gap", "a data gap", "gap in the data", "gap in the records", "gap in our data",
            "n/a", "left blank", "been left blank", "lack the data", "lacks the data", "lack data",
            "lack the figures", "not in the system", "not in our system", "silent on",
            "absence of data", "have nothing on", "has nothing on", "got nothing on",
            "the figure is absent", "the data are absent", "not available to us",
        ]
        return (things.map { "no \($0)" } + nothing + others).joined(separator: ",")
    }()

    private static let unseen = """
        could not be reported,could not be obtained,cannot be reported,could not be supplied,\
        could not be established,could not be determined,could not be shown,could not be given,\
        can not be reported,could not be provided,data being missing,value missing,\
        unreported,no entry,no figure,no information,not reported,not provided,not supplied,\
        never filed,not on file,figure missing,is without data,without a figure
        """

    /// Out of the ordinary.
    private static let odd = """
        inconsistent with the historical pattern,not in keeping with historical experience,\
        not in keeping with history,departed markedly from the usual range,\
        departed far from the norm,far from what is usual,far removed from normal levels,\
        far removed from normal,does not fit the usual picture,does not fit the picture,\
        sticks out like a sore thumb,stuck out like a sore thumb,at a singularly,singularly,\
        uncommonly,way off the usual pattern,off the usual pattern,most unusual,\
        no normal month,not a normal month,out of keeping with
        """

    private static let unfinished = """
        not closed,not yet closed,not over,not yet over,not yet ended,still running,\
        still in progress,has days to run,part month,only partly reported
        """

    /// Nouns, verbs and adverbs of reporting.
    private static let words = """
        outcome outcomes outturn outturns event respect regard regards reference references
        memorandum memoranda instance instances accordance pursuant disclosure disclosures
        schedule schedules entry entries bookkeeping minutes minuted annexes resolution
        resolutions procedure procedures query queries letter letters attention committee
        council panel consultants reviewers accountants controllers comptroller
                
        observation observations remark remarks finding findings conclusion conclusions
        hereby herein hereof thereof therein thereby hereafter aforementioned aforesaid foregoing
        undersigned abovementioned namely viz notwithstanding insofar inasmuch concerned
        concern concerning analytical analysis analyses analysed analyzed analyse analyze examined
        examine examination inspection inspected inspect verified verify verification reconciled
        reconcile reconciliation traced trace traces tracing underlying audited audit
        observed observe observes observing identified identify identifies highlighted
        highlight highlights emphasised emphasized stressed underlined underscored mentioned
        mentioning informed inform informs advise advised advises reminded remind drawn
        draw addressed addressing contained contain contains containing appended attached
        enclosed submitted submit submits tabled circulated distributed issued issue filed file
        dropdown checklist metric indicator
        supersedes superseded supersede adopted adopt ratified ratify approved approve signed
        furnished furnish furnishes provided completed complete attended convened adjourned
        relevant respective respectively applicable pertinent corresponding corresponded
        comparable equivalent comparative comparatives counterpart counterparts interim
        provisional preliminary definitive consolidated aggregated aggregating tabulated tabulate
        tallied tally tallies tallying summed summing sums accumulated accumulate cumulated
        individual individually singly separate separately joint component components constituent
        constituents breakdown breakdowns
        dispersion spread variance variances deviation deviations differential discrepancy
        discrepancies movement movements development developments
        minimum maximum minima maxima lowest-ranking ordered ordering sorting ranking listed
        descending ascending alphabetical criterion criteria standings sequence sequences
        succession successive chain series unbroken uninterrupted consecutively
        heading headings caption captions bullet bullets paragraph paragraphs clause clauses
        subsection subparagraph addendum addenda errata corrigendum footer header workbook
        worksheet tab folder binder dossier archive inbox mail    
        template templates   attachment attachments agenda invitation
        extent degree magnitude  manner fashion respect guise
        interestingly notably tellingly curiously fortunately unfortunately regrettably happily
        admittedly incidentally essentially fundamentally basically practically virtually
        broadly generally specifically particularly especially principally primarily chiefly
        predominantly overwhelmingly altogether entirely collectively cumulatively numerically
        arithmetically statistically
        concurrently simultaneously contemporaneously meantime thereupon whereupon
        hearsay word gist thrust upshot takeaway takeaways message headline verdict
        dust settled curtain curtains needle arrow    
        colleagues friends folks everybody team gentlemen ladies sirs
        anyone asking find finds finding found arrive arrives arrived stand stands
        wrap wraps wrapped wrapping
        """
}
