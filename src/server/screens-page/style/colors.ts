/** Colours of the page, light and dark; each text has a contrast of 4.5 at least on what it stands on. */
export const COLORS = `
:root{color-scheme:light dark;--paper:#f4f1ea;--card:#fffdf9;--well:#f0ece3;--ink:#1d2b28;--dim:#57645f;--line:#ddd7ca;
--deep:#0f5a4c;--on-deep:#fff;--wash:#e3efe9;--track:#e6e0d4;
--good:#17634f;--near:#8a5a00;--near-fill:#d69a2d;--bad:#a8281d;--bad-fill:#c8392b;--bad-wash:#fbe9e4;--near-wash:#faf0d7;
--word:#7a3e8f;--text:#7d5200;--variable:#0b5f86;--directive:#0f5a4c;--type:#8a3b2a}
@media(prefers-color-scheme:dark){:root{--paper:#131918;--card:#1b2422;--well:#151d1b;--ink:#e9efec;--dim:#a3b0ab;--line:#323e3a;
--deep:#8fd6c4;--on-deep:#10201c;--wash:#20352f;--track:#2c3734;
--good:#8fd6c4;--near:#edc067;--near-fill:#d69a2d;--bad:#ff9c8c;--bad-fill:#e5604f;--bad-wash:#3a211d;--near-wash:#362b14;
--word:#d4a5e4;--text:#e8bf72;--variable:#86cdf0;--directive:#8fd6c4;--type:#f0a995}}
`;
