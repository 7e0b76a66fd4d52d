/** The list of all screens. */
export const LIST = `
.head{display:flex;flex-wrap:wrap;align-items:end;justify-content:space-between;gap:.75rem 2rem}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:.625rem}
.tools label{color:var(--dim);font-size:.875rem}
.tools input{inline-size:17rem;min-height:2.25rem;padding:.25rem .75rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
.tools button{min-inline-size:8.5rem}
.found{color:var(--dim);margin-block:.375rem 1.5rem}
.groups section+section{margin-block-start:1.75rem}
.groups h2{display:flex;align-items:baseline;gap:.625rem;margin-block-end:.5rem}
.rows{padding:0;overflow:hidden}
.row{position:relative;display:grid;grid-template-columns:minmax(15rem,1fr) minmax(0,1.7fr);gap:.625rem 2rem;align-items:center;padding:.875rem 1.25rem}
.row+.row{border-block-start:1px solid var(--line)}
.row:hover{background:var(--well)}
.who{display:flex;flex-wrap:wrap;align-items:center;gap:.125rem .625rem}
.name{font-size:1.0625rem;font-weight:600;color:var(--ink);text-decoration:none}
.row:hover .name{color:var(--deep);text-decoration:underline}
.name::after{content:'';position:absolute;inset:0}
.name:focus-visible{outline:none}
.row:has(.name:focus-visible){outline:2px solid var(--deep);outline-offset:-2px;border-radius:.75rem}
.about{flex-basis:100%;display:flex;flex-wrap:wrap;gap:0 .875rem;color:var(--dim);font-size:.8125rem}
.small-meters{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:.625rem 1.5rem;font-size:.8125rem}
.small-meters dt{color:var(--dim);font-size:.75rem;line-height:1.2}
.small-meters dd{white-space:nowrap;margin-block-end:.1875rem}
.small-meters .over strong{color:var(--bad)}
@media(max-width:60rem){.row{grid-template-columns:minmax(0,1fr)}}
@media(max-width:40rem){.row{padding:.875rem 1rem}.small-meters{grid-template-columns:repeat(2,minmax(0,1fr))}
.tools{inline-size:100%}.tools label{flex-basis:100%}.tools input{flex:1 1 9rem;inline-size:auto;min-inline-size:0}.tools button{min-inline-size:6rem}}
`;
