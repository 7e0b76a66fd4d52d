/** One screen: contract, budget, variables and document. */
export const SCREEN = `
.crumbs{display:flex;gap:.375rem;font-size:.875rem;margin-block-end:.25rem}
.crumbs a{color:var(--dim)}
.crumbs a+a::before{content:'/';display:inline-block;margin-inline-end:.375rem;color:var(--dim)}
.contract{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin-block:.75rem 1.25rem;font-size:.875rem}
.contract dt{color:var(--dim);font-size:.75rem;line-height:1.3}
.contract dd{min-height:1.5rem}
.meters{padding:0}
.verdict{padding:.75rem 1.25rem;border-block-end:1px solid var(--line);color:var(--dim);font-size:.875rem}
.tiles{display:grid;grid-template-columns:repeat(4,minmax(0,1fr))}
.tile{padding:.875rem 1.25rem 1rem}
.tile+.tile{border-inline-start:1px solid var(--line)}
.tile h3{font-size:.8125rem;font-weight:400;color:var(--dim)}
.big{font-size:1.625rem;line-height:1.3;font-weight:650;letter-spacing:-.01em;margin-block-end:.375rem}
.big .dim{font-size:.8125rem;letter-spacing:0}
.standing{font-size:.8125rem;margin-block-start:.375rem;color:var(--dim)}
.tile.over .big,.tile.over .standing{color:var(--bad)}
.tile.over .standing{font-weight:600}
.tile.near .standing{color:var(--near)}
.columns{display:grid;grid-template-columns:minmax(0,26rem) minmax(0,1fr);gap:1rem;align-items:start;margin-block-start:1rem}
.asked,.result{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem;align-content:start}
.result[aria-busy]{opacity:.6}
.samples{border:0;min-inline-size:0;display:grid;gap:.125rem;margin-block-end:.75rem}
.samples legend{padding:0;color:var(--dim);font-size:.8125rem;margin-block-end:.25rem}
.samples label{display:flex;gap:.5rem;align-items:baseline;padding:.25rem .5rem;margin-inline:-.5rem;border-radius:.375rem;cursor:pointer;font-size:.875rem}
.samples label:hover{background:var(--well)}
.samples input{accent-color:var(--deep);flex:none;translate:0 .125rem;margin:0}
.samples span{overflow-wrap:anywhere}
textarea{display:block;inline-size:100%;resize:vertical;border:1px solid var(--line);border-radius:.5rem;background:var(--well);padding:.625rem .75rem;line-height:1.55}
textarea[aria-invalid=true]{border-color:var(--bad);outline-color:var(--bad)}
.fault{color:var(--bad);font-size:.875rem;margin-block-start:.375rem}
.hint{font-size:.8125rem}
.document pre{max-block-size:34rem;padding-inline:0}
.document code{counter-reset:line;display:block;inline-size:max-content;min-inline-size:100%}
.line{display:block;counter-increment:line;padding-inline-end:1rem}
.line::before{content:counter(line);display:inline-block;inline-size:2.25rem;margin-inline-end:.875rem;text-align:end;color:var(--dim);opacity:.75}
.line .word{color:var(--word)}.line .text{color:var(--text)}.line .variable{color:var(--variable)}
.line .directive{color:var(--directive)}.line .type{color:var(--type)}.line .note{color:var(--dim);font-size:inherit;margin:0}
@media(min-width:60.01rem) and (min-height:44rem){.asked{position:sticky;inset-block-start:1rem}.document pre{max-block-size:max(12rem,calc(100vh - 30rem))}}
@media(max-width:60rem){.asked{display:contents}.columns{grid-template-columns:minmax(0,1fr)}.tiles{grid-template-columns:repeat(2,minmax(0,1fr))}
.tile:nth-child(3){border-inline-start:0}.tile:nth-child(n+3){border-block-start:1px solid var(--line)}.document{order:3}.document pre{max-block-size:24rem}}
@media(max-width:40rem){.tile{padding-inline:1rem}.big{font-size:1.375rem}.big .dim{display:block;line-height:1.4}.verdict{padding-inline:1rem}.contract{gap:.5rem 1.5rem}}
`;
