import { escapeHtml } from './escapeHtml.ts';

/**
 * A document around a body that is HTML already. Nothing may be loaded into it and nothing runs in it, so it may be sent
 * by mail and opened from anywhere.
 */
export function pageHtml(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const styles = `
:root { color-scheme: light dark; --ink: #1c2024; --dim: #5b6470; --paper: #fdfdfc; --card: #f3f4f5; --rule: #d6dade;
  --good: #1a7f45; --note: #8a5a00; --bad: #b42318; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --dim: #a2abb5; --paper: #15181b; --card: #1f2428; --rule: #363d44;
    --good: #5cc98a; --note: #e0b04c; --bad: #ff8a7a; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 56rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; margin: .25rem 0; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .75rem; }
h3 { font: 600 1rem/1.5 ui-monospace, monospace; margin: 0; overflow-wrap: anywhere; }
h3.part { font: 600 1.05rem/1.5 system-ui, sans-serif; margin: 1.5rem 0 .5rem; }
a { color: inherit; text-underline-offset: .15em; }
h2 { overflow-wrap: anywhere; }
section, article { scroll-margin-top: 1rem; }
p { margin: .15rem 0; overflow-wrap: anywhere; }
header p, small, dt { color: var(--dim); }
.verdict { font-weight: 700; font-size: 1.1rem; }
.good { --tone: var(--good); } .note { --tone: var(--note); } .bad { --tone: var(--bad); }
.verdict.good, .verdict.note, .verdict.bad { color: var(--tone); }
.tag { font: 600 .8rem/1 system-ui, sans-serif; color: var(--tone); border: 1px solid currentColor; border-radius: 1rem;
  padding: .15rem .5rem; white-space: nowrap; }
table { border-collapse: collapse; width: 100%; margin: 1.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--rule); }
.scroll { overflow-x: auto; }
.grid { margin: .5rem 0; } .grid td { overflow-wrap: anywhere; } .grid td:first-child { min-width: 9rem; } .grid th { font-size: .85rem; color: var(--dim); }
.grid .figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.grid abbr { text-decoration: none; }
.mark { color: var(--tone); white-space: nowrap; }
.tally { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: 1rem 0; }
.tally li { border: 1px solid var(--tone); border-radius: 4px; padding: .35rem .8rem; color: var(--tone); }
.tally strong { font-size: 1.35rem; margin-right: .25rem; }
.back { font-size: .85rem; }
code { font-size: .85rem; overflow-wrap: anywhere; }
blockquote { margin: .75rem 0; padding-left: .9rem; border-left: 2px solid var(--rule); white-space: pre-line; overflow-wrap: anywhere; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-underline-offset: .2em; }
.bars :is(th, td) { border: 0; padding: .1rem .75rem .1rem 0; } .bars td:first-child { min-width: 0; }
.bars th, .bars td { color: inherit; font-weight: normal; font-size: .85rem; text-align: right; width: 1%; white-space: nowrap; }
.bars td:last-child { width: 99%; padding-right: 0; vertical-align: middle; } .bars svg { display: block; width: 100%; height: 1.1rem; opacity: .45; }
figure { margin: 1.25rem 0; break-inside: avoid; }
.summary { padding-left: 1.25rem; }
article { background: var(--card); border-left: 4px solid var(--tone, var(--rule)); border-radius: 4px;
  padding: .6rem .9rem; margin: .6rem 0; break-inside: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0 0; }
dd { margin: 0; grid-column: 2; overflow-wrap: anywhere; }
@media (max-width: 36rem) {
  dl, table:not(.grid), table:not(.grid) :is(tbody, tr, td, th) { display: block; } dd { margin-left: 1rem; }
  table:not(.grid) thead { display: none; } table:not(.grid) :is(th, td) { border: 0; padding: 0; }
  table:not(.grid) tr { border-bottom: 1px solid var(--rule); padding: .4rem 0; }
}
@media print { main { max-width: none; padding: 0; } .back, nav { display: none; } .scroll { overflow: visible; }
  h2 { break-after: avoid; } tr { break-inside: avoid; } }
`;
