/// How the page looks, in one place; only constant text, never anything of a tenant's.
enum Stylesheet {
    static let css: StaticString = """
        :root {
          color-scheme: light dark;
          --paper: #faf9f7; --panel: #ffffff; --ink: #1d2125; --soft: #5c646d; --rule: #e5e3df;
          --accent: #1f5f8b; --quiet: #c5d0da; --track: #f0eeea;
          --good: #17724a; --good-tint: #e4f3ea; --bad: #b03a1c; --bad-tint: #fbe9e3;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #131619; --panel: #1b1f24; --ink: #e9ebee; --soft: #a0a8b1; --rule: #2c3239;
            --accent: #79b4e3; --quiet: #40505f; --track: #262c33;
            --good: #63cf96; --good-tint: #183427; --bad: #f2916f; --bad-tint: #3d2219;
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body {
          margin: 0 auto; padding: 56px 32px 40px; max-width: 1120px;
          background: var(--paper); color: var(--ink);
          font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial,
            "Noto Sans", "Liberation Sans", sans-serif;
          font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
        }
        header { max-width: 820px; }
        h1 {
          margin: 14px 0 14px; font-size: clamp(28px, 4.2vw, 42px); line-height: 1.16;
          font-weight: 680; letter-spacing: -0.018em; text-wrap: balance;
        }
        h2 { margin: 0 0 18px; font-size: 20px; font-weight: 650; letter-spacing: -0.008em; }
        h3 { margin: 0; font-size: 14px; font-weight: 550; color: var(--soft); }
        p { margin: 0 0 10px; }
        section { margin-top: 56px; }
        .eyebrow { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 14px; margin: 0; }
        .eyebrow b { font-weight: 650; }
        .period { color: var(--soft); }
        .badge {
          padding: 2px 10px; border: 1px solid var(--rule); border-radius: 99px;
          font-size: 12.5px; color: var(--soft);
        }
        .badge.partial { border-color: var(--bad); color: var(--bad); }
        .meta { color: var(--soft); }
        .caveat {
          margin: 16px 0; padding: 12px 16px; border-left: 3px solid var(--bad);
          background: var(--bad-tint); border-radius: 0 6px 6px 0;
        }
        .unseen {
          position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap;
        }
        .cards { display: grid; gap: 16px; grid-template-columns: repeat(2, 1fr); }
        .of-3 { grid-template-columns: repeat(3, 1fr); }
        .of-4 { grid-template-columns: repeat(4, 1fr); }
        .card, .panel {
          margin: 0; padding: 20px; background: var(--panel);
          border: 1px solid var(--rule); border-radius: 10px;
        }
        .card { display: flex; flex-direction: column; }
        .value { margin: 2px 0 8px; font-size: 31px; line-height: 1.2; font-weight: 650;
          letter-spacing: -0.02em; }
        .changes { margin: 0 0 14px; padding: 0; list-style: none; font-size: 13px;
          color: var(--soft); }
        .changes li { margin-top: 5px; }
        .pill {
          display: inline-block; padding: 1px 8px; border-radius: 99px; font-weight: 600;
          background: var(--track); color: var(--ink); white-space: nowrap;
        }
        .pill.better { background: var(--good-tint); color: var(--good); }
        .pill.worse { background: var(--bad-tint); color: var(--bad); }
        .sparkline { width: 100%; max-width: 240px; height: auto; margin-top: auto; }
        .sparkline .line { fill: none; stroke: var(--accent); stroke-width: 1.6;
          stroke-linejoin: round; stroke-linecap: round; opacity: 0.75; }
        .sparkline .point { fill: var(--accent); }
        .sparkline .partial { fill: var(--panel); stroke: var(--accent); stroke-width: 1.5; }
        .sentences { margin: 0; padding: 0; list-style: none; max-width: 820px; }
        .sentences li { border-top: 1px solid var(--rule); }
        .sentences li:last-child { border-bottom: 1px solid var(--rule); }
        .sentences summary { display: flex; justify-content: space-between; gap: 20px;
          align-items: baseline; padding: 13px 4px; font-size: 17px; }
        .word { font-size: 13px; font-weight: 500; text-decoration: underline dotted;
          text-underline-offset: 4px; }
        summary { cursor: pointer; list-style: none; border-radius: 6px; }
        summary::-webkit-details-marker { display: none; }
        summary:hover { color: var(--accent); }
        summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent);
          outline-offset: 2px; }
        .standing summary { display: inline-block; color: var(--soft); font-size: 14.5px; }
        .mark { font-weight: 700; white-space: nowrap; }
        .proved { color: var(--good); }
        .refuted, .open { color: var(--bad); }
        .plain { color: var(--soft); }
        .proof { padding: 2px 4px 16px; font-size: 14px; color: var(--soft); }
        .quiet { color: var(--soft); }
        .pair { display: grid; gap: 16px; grid-template-columns: 1fr 1fr; }
        .pair .panel:only-child { grid-column: 1 / -1; }
        figcaption { margin-bottom: 10px; font-size: 14px; font-weight: 550; color: var(--soft); }
        .chart { display: block; overflow: visible; }
        .chart text { font-size: 12.5px; fill: var(--ink); }
        .columns text { text-anchor: middle; font-size: 12px; }
        .columns .value { fill: var(--soft); paint-order: stroke; stroke: var(--panel);
          stroke-width: 4px; stroke-linejoin: round; }
        .columns .tick { fill: var(--soft); }
        .columns .year { font-size: 11px; }
        .columns .column { fill: var(--quiet); }
        .columns .now .column { fill: var(--accent); }
        .columns .column.partial { fill-opacity: 0.45; stroke: var(--accent);
          stroke-dasharray: 4 3; }
        .columns .now .value { fill: var(--ink); font-weight: 700; }
        .columns .now .tick { fill: var(--ink); font-weight: 600; }
        .columns .base { stroke: var(--soft); stroke-width: 1; }
        .bars .figure, .bridge .figure { text-anchor: end; font-weight: 600; }
        .track { fill: var(--track); }
        .bars .bar { fill: var(--accent); }
        .bars .negative { fill: var(--bad); }
        .bars .rest .bar { fill: var(--quiet); }
        .bars .rest .name { fill: var(--soft); }
        .bridge .bar { fill: var(--accent); }
        .bridge .bar.better { fill: var(--good); }
        .bridge .bar.worse { fill: var(--bad); }
        .bridge text { paint-order: stroke; stroke: var(--panel); stroke-width: 5px;
          stroke-linejoin: round; }
        .bridge .link { stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 2 3; }
        .bridge .mark { fill: var(--panel); stroke: var(--soft); stroke-width: 2; }
        .bridge .now .mark { fill: var(--accent); stroke: var(--accent); }
        .bridge .end .name { font-weight: 600; }
        .scroll { overflow-x: auto; }
        .pair + .scroll { margin-top: 20px; }
        table { width: 100%; border-collapse: collapse; font-size: 14px; }
        caption { padding: 0 0 8px; text-align: left; font-size: 13px; color: var(--soft); }
        th, td { padding: 8px 10px; text-align: left; border-bottom: 1px solid var(--rule);
          vertical-align: baseline; }
        th:first-child, td:first-child { padding-left: 4px; }
        th:last-child, td:last-child { padding-right: 4px; }
        th { font-weight: 500; min-width: 110px; }
        thead th { font-size: 12.5px; color: var(--soft); white-space: nowrap; min-width: 0; }
        tfoot th, tfoot td { font-weight: 650; border-bottom: 0; }
        .n { text-align: right; white-space: nowrap; overflow-wrap: normal; }
        td.better { color: var(--good); }
        td.worse { color: var(--bad); }
        .proof table { font-size: 13px; max-width: 720px; }
        .more { margin-top: 16px; font-size: 14.5px; }
        .more summary, .standing summary { text-decoration: underline dotted;
          text-underline-offset: 4px; }
        .more summary { display: inline-block; color: var(--soft); margin-bottom: 8px; }
        .more summary::before { content: "▸"; display: inline-block; width: 1.1em; }
        .more[open] summary::before { content: "▾"; }
        .notices { padding-left: 20px; font-size: 14px; color: var(--soft); }
        footer { margin-top: 64px; padding-top: 20px; border-top: 1px solid var(--rule);
          font-size: 13px; color: var(--soft); }
        footer p { margin-bottom: 4px; }
        .code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace;
          font-size: 0.94em; }
        @media (max-width: 980px) {
          .long .minor { display: none; }
          .of-3, .of-4 { grid-template-columns: repeat(2, 1fr); }
        }
        @media (max-width: 760px) {
          body { padding: 28px 18px 32px; }
          section { margin-top: 44px; }
          .pair { grid-template-columns: 1fr; }
          .minor { display: none; }
          .card, .panel { padding: 16px; }
          .cards { gap: 12px; }
          th[scope="row"] { position: sticky; left: 0; background: var(--paper); }
          .sentences summary { flex-direction: column; gap: 2px; }
        }
        @media (max-width: 560px) {
          .cards { grid-template-columns: 1fr; }
          .card { display: grid; grid-template-columns: 1fr 116px; column-gap: 12px; }
          .card h3, .card .changes { grid-column: 1 / -1; }
          .changes { margin-bottom: 0; }
          .card .sparkline { grid-column: 2; grid-row: 2; margin: 4px 0 0; }
          .columns .tick { font-size: 10px; }
          .columns .now .value { text-anchor: end; transform: translateX(11px); }
          .columns .year { font-size: 9.5px; }
        }
        @media print {
          :root { --paper: #ffffff; --panel: #ffffff; --track: #f4f4f4; }
          body { padding: 0; max-width: none; font-size: 11pt; }
          section { margin-top: 28px; }
          .card, .panel, tr, .sentences li { break-inside: avoid; }
          h2 { break-after: avoid; }
          .scroll { overflow: visible; }
          details::details-content { content-visibility: visible; display: block; height: auto; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """
}
