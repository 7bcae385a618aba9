// swift-format-ignore-file
/// `style.css`: one sheet for every page; no fonts, images or imports from elsewhere.
///
/// One accent, a brick red, in four tones for the kinds of meetings; contrasts of text reach WCAG AA (4.5 to 1) in both
/// schemes, those of marks 3 to 1.
enum StyleSheet {
    static let path = "style.css"

    static let text = #"""
        :root {
          color-scheme: light dark;
          --paper: #fdfcf9; --raised: #ffffff; --ink: #1d1b18; --soft: #5c574f; --rule: #ddd8ce; --hair: #ece8df;
          --accent: #a3301c; --accent-soft: #f7e6e0;
          --edge: #8a8378; --sea: #fdfcf9; --land: #e9e4d9; --tie: #a3301c;
          --k1: #a3301c; --k2: #c8705c; --k3: #7d5a50; --k4: #847767; --planned: #a3301c;
          --r1: #d07661; --r2: #b84c36; --r3: #7d2413;
          --m1: #f9e9e4; --m2: #f1cfc4; --m3: #e3a291; --m4: #d07661; --m5: #a3301c;
          --m-ink: #1d1b18; --m4-ink: #1d1b18; --m5-ink: #ffffff;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Georgia, "Noto Serif", serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #16171a; --raised: #1e2024; --ink: #ece8e1; --soft: #aaa59b; --rule: #3a3b40; --hair: #2a2b30;
            --accent: #f3977f; --accent-soft: #3a241e;
            --edge: #8b8880; --sea: #16171a; --land: #2b2d32; --tie: #f3977f;
            --k1: #f3977f; --k2: #c26a55; --k3: #b59a8f; --k4: #7d746b; --planned: #f3977f;
            --r1: #a65443; --r2: #d9806a; --r3: #ffc2b2;
            --m1: #2c2320; --m2: #4a2d26; --m3: #77402f; --m4: #c46d57; --m5: #f3977f;
            --m-ink: #ece8e1; --m4-ink: #16171a; --m5-ink: #16171a;
          }
        }
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); }
        a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
        a:hover { color: var(--accent); }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        [hidden] { display: none !important; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { left: 1rem; top: 1rem; background: var(--raised); padding: .5rem 1rem; z-index: 2; }
        .wrap { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }

        .masthead { border-top: 4px solid var(--accent); border-bottom: 1px solid var(--rule); }
        .masthead .wrap { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.75rem; padding-block: .8rem; }
        .masthead .name { font: 700 1.25rem/1 var(--serif); text-decoration: none; letter-spacing: -.01em; }
        .masthead ul { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; list-style: none; margin: 0; padding: 0; font-size: .9rem; }
        .masthead nav a { text-decoration: none; color: var(--soft); padding: .2rem 0; display: inline-block; }
        .masthead nav a:hover, .masthead nav a[aria-current] { color: var(--accent); }

        .masthead .search { order: 1; margin-left: auto; }
        .masthead nav { order: 2; flex-basis: 100%; }
        .masthead .search input { width: 11rem; padding: .15rem .5rem; font-size: .87rem; }

        main.wrap { padding-block: 2.5rem 4rem; }
        main { overflow-wrap: break-word; }
        .kicker { margin: 0 0 .6rem; color: var(--accent); font-weight: 600; font-size: .85rem; }
        .kicker a { text-decoration: none; }
        h1 { font: 700 clamp(1.75rem, 1.1rem + 2.6vw, 2.9rem)/1.12 var(--serif); letter-spacing: -.018em; margin: 0 0 1rem; max-width: 24em; text-wrap: balance; overflow-wrap: break-word; }
        .standfirst { font: 1.15rem/1.5 var(--serif); color: var(--soft); max-width: 42em; margin: 0 0 2rem; text-wrap: pretty; }
        h2 { font: 700 1.5rem/1.2 var(--serif); letter-spacing: -.01em; margin: 0 0 .35rem; }
        h3 { font: 600 1rem/1.35 var(--sans); margin: 0; }
        h3.part { margin: 2rem 0 .4rem; }
        section { margin-top: 3.25rem; }
        section > p { max-width: 44em; }
        .lead { color: var(--soft); margin: 0 0 1.1rem; max-width: 44em; }
        .note { color: var(--soft); font-size: .87rem; max-width: 50em; }
        .more { font-size: .92rem; }
        .two { display: grid; gap: 3rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); margin-top: 3.25rem; }
        .two > section { margin-top: 0; min-width: 0; }

        .front { display: grid; gap: 0 3rem; grid-template-columns: minmax(0, 5fr) minmax(0, 2fr); }
        .front > section, .rail > section { min-width: 0; }
        .rail h2 { font-size: 1.2rem; }
        .front .occasions > li { grid-template-columns: 9.5rem minmax(0, 1fr); }

        .figures { list-style: none; display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 0 0 1rem; padding: 1.1rem 0; border-block: 1px solid var(--rule); }
        .figures > li { min-width: 6.5rem; }
        .figures span { display: block; color: var(--soft); font-size: .85rem; }
        .figures small { color: var(--soft); font-size: .82rem; }
        .figures b { display: block; font: 700 1.85rem/1.15 var(--serif); font-variant-numeric: lining-nums tabular-nums; }

        table { border-collapse: collapse; width: 100%; font-size: .93rem; font-variant-numeric: tabular-nums lining-nums; }
        caption { text-align: left; color: var(--soft); padding-bottom: .5rem; font-size: .87rem; }
        th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--hair); vertical-align: baseline; }
        thead th { font-weight: 600; font-size: .82rem; color: var(--soft); border-bottom: 1px solid var(--rule); vertical-align: bottom; }
        tbody th { font-weight: 600; overflow-wrap: anywhere; min-width: 7rem; }
        tbody th code { overflow-wrap: normal; }
        .date { white-space: nowrap; }
        .num { text-align: right; padding-right: 1.5rem; white-space: nowrap; }
        td.num:last-child, th.num:last-child { padding-right: 0; }
        .scroll { overflow-x: auto; max-width: 100%; }
        .filter { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .9rem; margin: 0 0 .9rem; font-size: .93rem; }
        .filter label { color: var(--soft); }
        .filter span { color: var(--soft); }
        input[type="search"] { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--edge); border-radius: 3px; padding: .35rem .6rem; width: 20rem; max-width: 100%; }
        .filter label ~ input { width: 100%; max-width: 32rem; font-size: 1.1rem; }
        button.rest { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--edge); border-radius: 3px; padding: .35rem .9rem; margin-top: 1rem; cursor: pointer; }
        thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted; text-underline-offset: .2em; }
        th[aria-sort] button { color: var(--accent); text-decoration: none; }
        th[aria-sort="descending"] button::after { content: " ▼"; } th[aria-sort="ascending"] button::after { content: " ▲"; }
        td small { white-space: nowrap; }
        .cite { color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; user-select: all; }
        .lead-in { font-weight: 600; margin-right: .3rem; }

        .map { margin: 0 0 2rem; }
        .map svg { display: block; width: 100%; height: auto; background: var(--sea); }
        .map .land { fill: var(--land); }
        .map .tie { fill: none; stroke: var(--tie); stroke-linecap: round; }
        .map .tie:hover { stroke: var(--ink); }
        .t1 { stroke-width: .6; stroke-opacity: .7; } .t2 { stroke-width: 1; stroke-opacity: .7; } .t3 { stroke-width: 1.5; stroke-opacity: .75; }
        .t4 { stroke-width: 2.3; stroke-opacity: .8; } .t5 { stroke-width: 3.4; stroke-opacity: .85; }
        .map circle { fill: var(--accent); stroke: var(--paper); stroke-width: 1; }
        .map a:hover circle { fill: var(--ink); }
        .map text { font: 600 14px var(--sans); fill: var(--ink); dominant-baseline: middle; paint-order: stroke; stroke: var(--land); stroke-width: 3px; pointer-events: none; }
        .map figcaption { font-size: .87rem; color: var(--soft); margin-top: .5rem; }

        figure + table, figure + .scroll, table + table { margin-top: 1.6rem; }
        .ranks { margin: 1.4rem 0 0; }
        .ranks figcaption { font-size: .87rem; color: var(--soft); margin-bottom: .3rem; }
        .ranks p { margin: .35rem 0 .1rem; font-size: .85rem; }
        .ranks small { color: var(--soft); }
        .ranks svg { display: block; width: 100%; height: .55rem; border-bottom: 1px solid var(--rule); }
        .r1 { fill: var(--r1); } .r2 { fill: var(--r2); } .r3 { fill: var(--r3); }
        .key .r1::before { background: var(--r1); } .key .r2::before { background: var(--r2); } .key .r3::before { background: var(--r3); }
        .chart.years .plot { height: 3.4rem; }
        .years line { stroke-width: 1.5; vector-effect: non-scaling-stroke; }
        line.goal { stroke: var(--k1); stroke-width: 2.5; } line.origin { stroke: var(--k3); stroke-dasharray: 4 3; } line.tick { stroke: var(--soft); stroke-width: 1; }
        .key .goal::before, .key .origin::before, .key .tick::before { width: 0; height: 1em; border: 0; border-left: 2.5px solid var(--k1); }
        .key .origin::before { border-left: 2px dashed var(--k3); } .key .tick::before { border-left: 1px solid var(--soft); height: .6em; }
        .mark { color: var(--accent); font-weight: 600; font-size: .82rem; white-space: nowrap; }

        .chart { margin: 1rem 0 0; } .chart + .chart { margin-top: 2.4rem; }
        .chart .plot { position: relative; height: 11rem; margin-top: 1.6rem; border-bottom: 1px solid var(--soft); }
        .chart svg { display: block; width: 100%; height: 100%; overflow: visible; }
        .chart .top { position: absolute; bottom: 100%; left: 0; font-size: .78rem; line-height: 1.3; color: var(--soft); border-bottom: 1px dashed var(--rule); width: 100%; pointer-events: none; }
        .chart .axis { display: flex; justify-content: space-between; font-size: .78rem; color: var(--soft); margin-top: .3rem; }
        .chart .cover { height: 2.2rem; margin-top: .9rem; border-bottom: 1px solid var(--rule); }
        .chart figcaption { font-size: .87rem; color: var(--soft); margin-top: .5rem; }
        .key { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; margin: 0 0 .8rem; padding: 0; font-size: .87rem; }
        .key li::before { content: ""; display: inline-block; width: .8em; height: .8em; margin-right: .4em; border: 1px solid transparent; vertical-align: -.05em; }
        rect.visit { fill: var(--k1); } .key .visit::before { background: var(--k1); }
        rect.talks { fill: var(--k2); } .key .talks::before { background: var(--k2); }
        rect.multilateral { fill: var(--k3); } .key .multilateral::before { background: var(--k3); }
        rect.call { fill: var(--k4); } .key .call::before { background: var(--k4); }
        .chart rect:not(.planned, .read) { stroke: var(--paper); stroke-width: 1; vector-effect: non-scaling-stroke; }
        rect.planned { fill: none; stroke: var(--planned); stroke-width: 1.25; vector-effect: non-scaling-stroke; }
        .key .planned::before { border-color: var(--planned); }
        rect.read { fill: var(--k4); }
        .spark { width: 7.5rem; height: 1.5rem; display: block; overflow: visible; }
        .spark path { fill: none; stroke: var(--accent); stroke-width: 1.5; vector-effect: non-scaling-stroke; stroke-linejoin: round; }
        .spark line { stroke: var(--rule); stroke-width: 1; vector-effect: non-scaling-stroke; }

        .matrix { width: auto; font-size: .8rem; border-collapse: separate; border-spacing: 2px; }
        .matrix th, .matrix td { border: 0; padding: 0; text-align: center; }
        .matrix thead th { padding: 0 0 .25rem; color: var(--soft); font-weight: 500; vertical-align: bottom; }
        .matrix thead a, .matrix tbody th a { text-decoration: none; }
        .matrix tbody th { text-align: right; padding-right: .6rem; font-weight: 500; white-space: nowrap; min-width: 0; position: sticky; left: 0; background: var(--paper); }
        .matrix td { width: 2.6rem; min-width: 2.1rem; height: 1.9rem; background: var(--hair); }
        .matrix td.self, .matrix thead td { background: none; }
        .matrix.dense td { width: 1.7rem; min-width: 1.7rem; } .matrix.dense thead a { font-size: .68rem; }
        .swipe { display: none; }
        .matrix td a { display: flex; align-items: center; justify-content: center; height: 1.9rem; text-decoration: none; color: var(--m-ink); }
        .l1 a { background: var(--m1); } .l2 a { background: var(--m2); } .l3 a { background: var(--m3); }
        .l4 a { background: var(--m4); } .l5 a { background: var(--m5); }
        .matrix .l4 a { color: var(--m4-ink); } .matrix .l5 a { color: var(--m5-ink); }

        ol.occasions, ul.plain { list-style: none; margin: 0; padding: 0; }
        .occasions > li { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: .2rem 1.5rem; padding: 1rem 0; border-top: 1px solid var(--hair); }
        .occasions > li:first-child { border-top-color: var(--rule); }
        .occasions > li:target { background: var(--accent-soft); box-shadow: -.75rem 0 0 var(--accent-soft), .75rem 0 0 var(--accent-soft); }
        .occasions .when { font-weight: 600; font-variant-numeric: lining-nums; }
        .occasions .when small { display: block; font-weight: 400; color: var(--soft); font-size: .82rem; }
        .occasions h3 { font: 600 1.08rem/1.35 var(--serif); }
        .occasions p { margin: .15rem 0 0; }
        .facts { color: var(--soft); font-size: .9rem; }
        .facts > span:not(:last-child)::after { content: "\00a0· "; }
        .tag { color: var(--accent); font-weight: 600; }
        .facts > .tag::after { color: var(--soft); font-weight: 400; }
        details { margin-top: .35rem; font-size: .93rem; }
        summary { cursor: pointer; color: var(--soft); width: fit-content; padding-block: .1rem; }
        summary:hover { color: var(--accent); }
        blockquote { margin: .6rem 0 0; padding-left: .9rem; border-left: 2px solid var(--accent); font-family: var(--serif); max-width: 44em; overflow-wrap: anywhere; }
        blockquote footer { font: .85rem/1.45 var(--sans); color: var(--soft); margin-top: .2rem; }
        .plain > li { padding: .6rem 0; border-top: 1px solid var(--hair); }
        .plain > li:first-child { border-top-color: var(--rule); }
        .plain li > small.line, td > small.line { display: block; margin-top: .2rem; }
        .plain small, td small { color: var(--soft); font-size: .87rem; }
        .plain time, .plain .when { font-weight: 600; }
        @media (min-width: 40rem) {
          section:not(.rail *) > .due > li { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1.5rem; }
          section:not(.rail *) > .due > li > :not(time) { grid-column: 2; justify-self: start; }
          section:not(.rail *) > .due br { display: none; }
        }
        .bar { display: block; height: .45rem; background: var(--k2); min-width: 2px; }
        td.track { width: 34%; }
        .columns { columns: 3 14rem; column-gap: 2.5rem; }
        .columns li { break-inside: avoid; }
        .prose { max-width: 44em; }
        .prose dt { font-weight: 600; margin-top: .8rem; }
        .prose dd { margin: 0; color: var(--soft); }
        .site-foot { border-top: 1px solid var(--rule); color: var(--soft); font-size: .87rem; padding-block: 1.5rem 3rem; }
        .site-foot p { margin: .2rem 0; max-width: 75em; text-wrap: pretty; }

        @media (max-width: 66rem) { .swipe { display: block; } }
        @media (max-width: 60rem) { .front { grid-template-columns: minmax(0, 1fr); } }
        @media (max-width: 40rem) {
          main.wrap { padding-block: 1.75rem 3rem; }
          section, .two { margin-top: 2.5rem; }
          .occasions > li, .front .occasions > li { grid-template-columns: 1fr; }
          .masthead .search { flex: 1 0 9rem; } .masthead .search input { width: 100%; }
          .map text { font-size: 32px; stroke-width: 6px; } .map text.minor { display: none; }
          .map circle { stroke-width: 2; }
          .occasions .when small { display: inline; margin-left: .4rem; }
          table.cards thead { display: none; }
          table.cards, table.cards tbody, table.cards tr, table.cards th, table.cards td { display: block; width: auto; text-align: left; }
          table.cards tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(6rem, 1fr)); gap: .1rem 1rem; border-bottom: 1px solid var(--rule); padding: .7rem 0; }
          table.cards tbody th, table.cards td:not([data-label]) { grid-column: 1 / -1; }
          table.cards th, table.cards td { border: 0; padding: .1rem 0; white-space: normal; overflow-wrap: anywhere; }
          table.cards td.wide { grid-column: 1 / -1; } table.cards .mark { white-space: normal; }
          table.cards tbody th:has(+ td > .spark) { grid-column: 1 / -2; } table.cards td:not([data-label]):has(> .spark) { grid-column: -2 / -1; } .cards .spark { width: 100%; }
          table.cards tbody th { font-size: 1.05rem; }
          table.cards tr:has(> .track + .num:last-child) { grid-template-columns: minmax(0, 1fr) auto; }
          table.cards tr:has(> .track + .num:last-child) > th { grid-column: 1; }
          table.cards tr:has(> .track + .num:last-child) > .track { grid-row: 2; padding-top: .3rem; }
          table.cards tr > .track + .num:last-child { grid-area: 1 / 2; align-self: end; }
          table.cards tr > .track + .num:last-child::before { display: inline; margin-right: .5em; }
          table.cards td[data-label]::before { content: attr(data-label); display: block; color: var(--soft); font-size: .8rem; line-height: 1.2; }
          .figures { display: grid; grid-template-columns: repeat(3, 1fr); gap: .8rem 1rem; }
          .figures:has(small) { grid-template-columns: repeat(2, 1fr); }
          .figures > li { min-width: 0; }
          .figures b { font-size: 1.5rem; }
          .chart .plot { height: 9rem; }
        }
        @media print {
          :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --accent: #000; }
          .matrix td, .matrix td a, .key li::before, .bar, .ranks svg, .map svg { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          thead button, button.rest { display: none; }
          th[data-label]::before { content: attr(data-label); }
          .spark { width: 5.5rem; } .cards .num { padding-right: .8rem; } thead .num { white-space: normal; } .figures { gap: .6rem 1.6rem; }
          .masthead nav, .masthead .search, .skip, .more, .filter, .swipe, .site-foot p + p { display: none; }
          body { font-size: 10.5pt; }
          main.wrap { padding-block: 1rem; }
          section, .two { margin-top: 1.6rem; }
          h1 { font-size: 20pt; }
          .occasions details::details-content, details.more::details-content { content-visibility: visible; display: block; }
          .front, .two { display: block; } .rail > section, .two > section { margin-top: 1.6rem; }
          blockquote, tr, .plot, .map svg, .plain > li, .figures { break-inside: avoid; }
          .scroll { overflow: visible; } .site-foot, #data { break-inside: avoid; break-before: avoid; }
          .site-foot { border: 0; padding-block: 0; font-size: 8pt; }
          /* On paper a citation says the same, and nothing can be followed. */
          body:has(.cite) .site-foot, #data p:has(+ .cite) { display: none; }
          tbody tr:nth-last-child(-n+4), .plain > li:nth-last-child(-n+4) { break-after: avoid; }
          .matrix, .matrix.dense { width: 100%; font-size: 6.5pt; border-spacing: 1px; } .matrix thead a { font-size: 5pt; } .matrix.dense thead a { font-size: 4.5pt; }
          .matrix td, .matrix.dense td { width: auto; min-width: 0; height: 1.4em; } .matrix td a { height: 1.4em; }
          .matrix.dense { font-size: 5.5pt; line-height: 1.15; } .matrix.dense td, .matrix.dense td a { height: 1.15em; }
          .map svg { display: block; width: 90%; margin-inline: auto; }
          .occasions > li, .front .occasions > li { display: block; position: relative; padding-left: 11rem; min-height: 5.5rem; }
          .occasions .when { position: absolute; left: 0; width: 10rem; }
          .matrix, .lead, .occasions h3, .occasions p { break-inside: avoid; }
          .occasions .when, .occasions h3, .occasions p, h2, h3, .lead, .key, .kicker, .prose dt, summary { break-after: avoid; }
          summary { list-style: none; }
          .chart .plot { height: 6.5rem; }
          .chart > details, .ranks > details { display: none; }
          .chart, .ranks { break-inside: avoid; }
          blockquote footer a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
        }

        """#
}
