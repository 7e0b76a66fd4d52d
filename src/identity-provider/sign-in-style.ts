/** The style of all pages of the provider. Nothing is fetched for it. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d2b28;--dim:#586662;--paper:#f4f1ea;--card:#fff;--line:#d9d4c8;--deep:#0f5a4c}
@media(prefers-color-scheme:dark){:root{--ink:#eef2f0;--dim:#a9b5b1;--paper:#151b1a;--card:#1f2826;--line:#39443f;--deep:#8fd6c4}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--paper);color:var(--ink);
font:1rem/1.5 system-ui,sans-serif}
main{width:min(30rem,100%);background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:2rem}
h1{margin:0 0 .25rem;font-size:1.5rem;line-height:1.2}
p{margin:0 0 1.25rem;color:var(--dim)}
form{margin:0}
ul,.people{list-style:none;margin:0;padding:0;display:grid;gap:.5rem}
button{width:100%;display:flex;align-items:center;gap:.875rem;padding:.75rem 1rem;min-height:2.75rem;text-align:start;
font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:.5rem;cursor:pointer}
button:hover{border-color:var(--deep)}
button:focus-visible{outline:3px solid var(--deep);outline-offset:2px}
.initials{flex:none;width:2.5rem;height:2.5rem;border-radius:50%;display:grid;place-items:center;font-weight:600;
font-size:.875rem;color:var(--card);background:var(--deep)}
.who{display:block;font-weight:600}
.about{display:block;font-size:.875rem;color:var(--dim)}
.cancel{margin-top:1rem;justify-content:center;border-color:transparent;color:var(--dim);text-decoration:underline}
small{display:block;margin-top:1.5rem;color:var(--dim)}
`;
