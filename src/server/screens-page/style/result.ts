/** What a run told: troubles, the breakdown by field, statements and the answer. */
export const RESULT = `
.problem{border-color:color-mix(in srgb,var(--bad) 45%,var(--line))}
.problem>h2{color:var(--bad)}
.errors{display:grid;grid-template-columns:minmax(0,1fr);gap:.875rem}
.errors p{overflow-wrap:anywhere}
.errors pre{margin-block-start:.375rem;max-block-size:16rem}
.sign-in{background:var(--wash);border-radius:.5rem;padding:1rem 1.125rem;margin-block-end:1rem}
.sign-in a{display:inline-flex;align-items:center;min-height:2.25rem;padding-inline:1rem;border-radius:.5rem;background:var(--deep);
color:var(--on-deep);text-decoration:none;font-weight:600}
.degraded{border-color:color-mix(in srgb,var(--near-fill) 55%,var(--line))}
.degraded>h2{color:var(--near)}
.degraded li{overflow-wrap:anywhere}
table{inline-size:100%;border-collapse:collapse;table-layout:fixed;font-size:.8125rem}
thead th{padding:0 0 .25rem;text-align:end;border-block-end:1px solid var(--line);inline-size:17%}
thead th[data-column=path]{text-align:start;inline-size:auto}
thead button{min-height:2rem;padding:0 .25rem;margin-inline:-.25rem;border-color:transparent;background:none;color:var(--dim);font-size:.8125rem;font-weight:600}
thead button::after{content:'';display:inline-block;inline-size:.875rem;text-align:end}
th[aria-sort=ascending] button::after{content:'\\2191'}
th[aria-sort=descending] button::after{content:'\\2193'}
th[aria-sort=ascending] button,th[aria-sort=descending] button{color:var(--ink)}
tbody th{text-align:start;font:600 .8125rem/1.4 ui-monospace,'SF Mono','Cascadia Mono',Menlo,Consolas,monospace;overflow-wrap:anywhere;padding:.375rem .75rem .375rem 0}
tbody th.below{padding-inline-start:calc(var(--depth)*1rem);background:linear-gradient(var(--line),var(--line)) no-repeat calc(var(--depth)*1rem - .5rem) 50%/1px 100%}
tbody td{text-align:end;padding:.375rem 0 .375rem 1rem;vertical-align:top}
tbody tr+tr>*{border-block-start:1px solid color-mix(in srgb,var(--line) 55%,transparent)}
tbody tr:hover{background:color-mix(in srgb,var(--well) 60%,transparent)}
td .bar{block-size:.25rem;margin-block-start:.125rem}
td .filled{margin-inline-start:auto}
td.none{color:var(--dim)}
.dearer{display:grid;gap:.375rem}
.dearer li{display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:baseline}
.fold{padding:0}
.fold summary{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .625rem;padding:.875rem 1.25rem;cursor:pointer;border-radius:.75rem;list-style:none}
.fold summary::-webkit-details-marker{display:none}
.fold summary::before{content:'';inline-size:.4375rem;block-size:.4375rem;border-inline-end:2px solid var(--dim);border-block-end:2px solid var(--dim);
rotate:-45deg;translate:0 -.0625rem}
.fold[open] summary::before{rotate:45deg;translate:0 -.1875rem}
.fold>:not(summary){margin:0 1.25rem 1.25rem}
.answer{max-block-size:40rem}
.sent{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem}
.sent pre{margin-block-start:.25rem;max-block-size:14rem}
@media(max-width:40rem){tbody th.below{padding-inline-start:calc(var(--depth)*.625rem);background-position-x:calc(var(--depth)*.625rem - .375rem)}thead th{inline-size:2.75rem}thead th[data-column=bytes]{inline-size:3.75rem}tbody th{font-size:.75rem}thead th+th{padding-inline-start:.375rem}thead button{font-size:.6875rem;margin:0;padding:0}thead button::after{inline-size:auto}
thead th[data-column=statements]{inline-size:5.25rem}tbody th.below{padding-inline-start:calc(var(--depth)*1rem);background:linear-gradient(var(--line),var(--line)) no-repeat calc(var(--depth)*1rem - .5rem) 50%/1px 100%}
tbody td{padding-inline-start:.5rem}.fold summary{padding-inline:1rem}.fold>:not(summary){margin-inline:1rem}}
`;
