/** The look of the report's page, light and dark, from a phone's width on. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #14171c);
  --ink: light-dark(#1a1d23, #e8eaee);
  --soft: light-dark(#5a6270, #a3abba);
  --line: light-dark(#d9dde4, #333a45);
  --wash: light-dark(#f4f6f9, #1c2028);
  --bytes: light-dark(#3d6fc4, #6a9bf0);
  --statements: light-dark(#a4560b, #f0a860);
  --good: light-dark(#1a7040, #62cf92);
  --bad: light-dark(#b3261e, #ff8a80);
  --slow: light-dark(#8a5a00, #f2c14e);
}
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 90rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 0; display: inline; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .25rem 0 1rem; }
a { color: inherit; }
.soft { color: var(--soft); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: .25rem; }
th, td { padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); white-space: nowrap; }
.figure { text-align: right; white-space: nowrap; }
.verdict { font-weight: 600; white-space: nowrap; }
.verdict.ok { color: var(--good); } .over, .failed { color: var(--bad); } .slow { color: var(--slow); }
details { border: 1px solid var(--line); border-radius: .5rem; margin: 1rem 0; padding: .75rem 1rem; }
summary { cursor: pointer; }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 2px solid var(--bytes); outline-offset: 2px; border-radius: .25rem; }
code { font: .8125rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
table.fields { table-layout: fixed; min-width: 19rem; }
table.fields th:nth-child(1) { width: 38%; }
table.fields th:nth-child(2) { width: 37%; }
.variables { min-width: 11rem; }
.path code { display: block; padding-left: calc(var(--depth) * .75rem); }
.path .of { color: var(--soft); font-size: .75rem; }
.bar { display: grid; grid-template-columns: 1fr 3.75rem; gap: .5rem; align-items: center; }
.bar i { display: block; height: .75rem; border-radius: .125rem; min-width: 1px; background: var(--colour); width: var(--share); }
.bar span { text-align: right; }
.told, .told.over, .told.failed, .told.slow { color: inherit; }
.told { border-left: 3px solid var(--line); background: var(--wash); padding: .5rem .75rem; margin: .75rem 0; }
.told.over, .told.failed { border-color: var(--bad); }
.told ul { margin: .25rem 0; padding-left: 1.25rem; }
@media (max-width: 40rem) {
  .path code { padding-left: calc(var(--depth) * .4rem); }
  .bar { grid-template-columns: 1fr; gap: 0; }
  .bar span { text-align: left; }
  table.fields th:nth-child(1) { width: 46%; }
  table.fields th:nth-child(2) { width: 30%; }
  th, td { padding-right: .5rem; }
}
@media print { details { break-inside: avoid; } }
`;
