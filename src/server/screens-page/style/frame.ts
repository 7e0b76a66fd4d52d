/** The frame of the page: its head, headings, cards and controls. */
export const FRAME = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:.9375rem/1.5 system-ui,-apple-system,'Segoe UI',sans-serif;
font-variant-numeric:tabular-nums}
h1,h2,h3,p,dl,dd,ul,ol,pre,fieldset{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1.875rem;line-height:1.2;letter-spacing:-.015em;font-weight:650}
h1:focus{outline:none}
h2{font-size:1rem;line-height:1.4;font-weight:650}
h2 label{font:inherit}

button,input,textarea{font:inherit;color:inherit}
code,pre,textarea,kbd{font-family:ui-monospace,'SF Mono','Cascadia Mono',Menlo,Consolas,monospace;font-size:.8125rem}
code{overflow-wrap:anywhere}
pre{overflow:auto;background:var(--well);border-radius:.5rem;padding:.75rem .875rem;line-height:1.55}
pre code{overflow-wrap:normal}
kbd{font-size:.75rem;border:1px solid var(--line);border-block-end-width:2px;border-radius:.25rem;padding:0 .25rem}
a{color:var(--deep);text-underline-offset:.2em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--deep);outline-offset:2px;border-radius:.25rem}
.top{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25rem 1.5rem;
padding:.75rem max(1rem,calc((100% - 76rem)/2));border-block-end:1px solid var(--line)}
.top nav,.viewer{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.25rem}
.top a{min-height:2rem;display:inline-flex;align-items:center;color:var(--dim);text-decoration:none}
.top a:hover,.top a[aria-current]{color:var(--ink)}
.top .mark{gap:.5rem;color:var(--ink);font-weight:650;letter-spacing:-.01em}
.pane{inline-size:.875rem;block-size:1rem;border:2px solid var(--deep);border-block-end-width:5px;border-radius:2px}
.viewer{font-size:.875rem;color:var(--dim)}
.viewer a{color:var(--deep)}
.top .skip{position:absolute;inset-inline-start:-99rem}
.top .skip:focus{inset-inline-start:1rem;z-index:1;background:var(--card);padding:.25rem .75rem}
main{inline-size:min(76rem,100% - 2rem);margin:1.75rem auto 4rem}
main:focus{outline:none}
.card{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.125rem 1.25rem;min-inline-size:0}
.card>h2{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .625rem;margin-block-end:.625rem}
.count,.dim{color:var(--dim);font-weight:400}
.count{font-size:.8125rem}
.note{font-size:.8125rem;margin-block-end:.75rem}
button{min-height:2.25rem;padding:.25rem .875rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card);cursor:pointer}
button:hover{border-color:var(--deep)}
button:disabled{cursor:default;opacity:.65}
.primary{background:var(--deep);border-color:var(--deep);color:var(--on-deep);font-weight:600;padding-inline:1.125rem}
.quiet{min-height:1.5rem;padding:0 .375rem;border-color:transparent;background:none;color:var(--deep);font-size:.8125rem;
text-align:start;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
.act{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;margin-block-start:.75rem}
.tag{display:inline-block;font-size:.75rem;line-height:1.25rem;font-weight:600;padding:0 .5rem;border-radius:1rem;
background:var(--well);color:var(--dim);white-space:nowrap}
.tag.good{background:var(--wash);color:var(--good)}
.tag.bad{background:var(--bad-wash);color:var(--bad)}
.tag.warn{background:var(--near-wash);color:var(--near)}
.bar{display:block;block-size:.375rem;border-radius:1rem;background:var(--track);overflow:hidden}
.filled{display:block;block-size:100%;border-radius:inherit;background:var(--deep);min-inline-size:0}
.near .filled{background:var(--near-fill)}
.over .filled{background:repeating-linear-gradient(-45deg,var(--bad-fill) 0 .375rem,color-mix(in srgb,var(--bad-fill) 72%,var(--card)) .375rem .625rem)}
.state{max-inline-size:44rem;padding:1.75rem}
.state>*+*{margin-block-start:.75rem}
.result .state{max-inline-size:none;background:none;border-style:dashed;text-align:center;padding-block:3.5rem;color:var(--dim)}
.result .state h2{display:block;color:var(--ink)}
@media(prefers-reduced-motion:no-preference){.filled{transition:inline-size .25s ease-out}}
@media(max-width:40rem){main{inline-size:calc(100% - 1.5rem);margin-block-start:1.25rem}.top{padding-inline:.75rem}.card{padding:1rem}
.state{padding:1.25rem}}
@media(pointer:coarse){.quiet,.top a{min-height:2.75rem}button{min-height:2.75rem}}
`;
