/// Words that say on which side of zero a result stands.
enum ProfitWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list(
            "in the red,at a loss,loss-making,loss making,unprofitable,in deficit,made a loss,"
                + "makes a loss,made losses,lost money,loses money,in negative territory,under water,"
                + "below zero,in the minus",
            .profit(isLoss: true))
        + LexiconEntry.list(
            "in the black,at a profit,profit-making,profitable,in surplus,made a profit,"
                + "makes a profit,made money,makes money,in positive territory,above zero,"
                + "in the plus",
            .profit(isLoss: false))
}
