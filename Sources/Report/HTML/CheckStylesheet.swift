/// What a page of checked text needs beyond a report's.
enum CheckStylesheet {
    static let css: StaticString = """
        .checked { max-width: 820px; font-size: 17px; line-height: 1.75; }
        .checked p { min-height: 1em; }
        .claim { position: relative; border-radius: 4px; padding: 1px;
          border-bottom: 2px solid; font-weight: inherit; }
        .claim.proved { background: var(--good-tint); border-color: var(--good);
          color: inherit; }
        .claim.refuted { background: var(--bad-tint); border-color: var(--bad);
          border-bottom-style: double; border-bottom-width: 4px; color: inherit; }
        .claim.open { background: var(--track); border-color: var(--soft);
          border-bottom-style: dashed; color: inherit; }
        .claim:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        .cells { display: none; position: absolute; left: 0; top: 100%; z-index: 1;
          width: max-content; max-width: min(440px, 80vw); padding: 10px 14px;
          background: var(--panel); color: var(--ink); border: 1px solid var(--rule);
          border-radius: 8px; box-shadow: 0 6px 24px rgb(0 0 0 / 0.16);
          font-size: 13.5px; line-height: 1.5; }
        .claim:hover .cells, .claim:focus .cells { display: block; }
        .note, .note span { display: block; }
        .note + .note { margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--rule); }
        .note .cell { color: var(--soft); }
        .claims td:nth-child(2) { white-space: nowrap; }
        @media print { .cells { display: none; } }
        """
}
