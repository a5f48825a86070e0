/** Colours that the colour-blind tell apart (Okabe and Ito's), and the light or dark, screen or paper that the reader has. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fdfdfb; --dim: #5f5f5f; --line: #dcdcd6; --tile: #f3f3ee; --accent: #0072b2;
  --direct: #0072b2; --on-direct: #fff; --indirect: #e69f00; --on-indirect: #1c1c1c; --plain: #0072b2;
  --whole: #8d8d88; --part: #009e73; --median: #d55e00; --arc: #0072b2; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --paper: #17181a; --dim: #a3a39d; --line: #3a3b3e; --tile: #212326; --accent: #56b4e9;
    --direct: #56b4e9; --on-direct: #17181a; --indirect: #e69f00; --on-indirect: #17181a; --plain: #56b4e9;
    --whole: #77787a; --part: #2bbf94; --median: #f0883e; --arc: #56b4e9; }
}
body { margin: 2rem auto; max-width: 50rem; padding: 0 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { margin-bottom: 0.25rem; }
h2 { margin: 3rem 0 0.5rem; font-size: 1.25rem; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
p { margin: 0.25rem 0 1rem; }
a { color: var(--accent); }
.dim { color: var(--dim); }
h2 .dim { font-weight: normal; font-size: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 1rem 0; padding: 0; list-style: none; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: 0.75rem; margin: 1.5rem 0; }
.tiles div { padding: 0.75rem 1rem; border-radius: 0.4rem; background: var(--tile); }
.tiles dt, .tiles .note { color: var(--dim); font-size: 0.85rem; }
.tiles dd { margin: 0; }
.tiles .much { font-size: 1.6rem; font-weight: 600; line-height: 1.3; }
figure { margin: 0 0 1rem; }
figcaption { margin-bottom: 0.25rem; font-size: 0.85rem; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
.wide > svg { min-width: 34rem; }
svg { display: block; max-width: 100%; height: auto; font-size: 13px; fill: var(--ink); }
svg .dim { fill: var(--dim); }
svg .strong { font-weight: 600; }
.halo { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
svg .figure { font-variant-numeric: tabular-nums; }
.direct { fill: var(--direct); } .indirect { fill: var(--indirect); } .plain { fill: var(--plain); }
.on-direct { fill: var(--on-direct); } .on-indirect { fill: var(--on-indirect); }
.whole { fill: var(--whole); } .part { fill: var(--part); }
.inexact { fill-opacity: 0.35; stroke: var(--part); stroke-width: 1.5; stroke-dasharray: 4 3; }
.grid { stroke: var(--line); } .axis { stroke: var(--dim); } .node { fill: var(--dim); }
.median { stroke: var(--median); stroke-width: 2; } .median-margin { stroke: var(--paper); stroke-width: 4; }
.arc { fill: none; stroke: var(--arc); stroke-opacity: 0.55; }
.head { fill: var(--arc); }
.edge:hover .arc { stroke: var(--median); stroke-opacity: 1; } .edge:hover .head { fill: var(--median); }
.multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem; }
.multiples figure { margin: 0; }
.multiples figcaption { font-size: 0.9rem; line-height: 1.35; }
summary { color: var(--dim); font-size: 0.9rem; cursor: pointer; }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
table { width: 100%; margin: 0.5rem 0; border-collapse: collapse; font-size: 0.9rem; }
th, td { padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
td, tbody th { min-width: 4.5rem; overflow-wrap: anywhere; }
tbody th { min-width: 10rem; font-weight: normal; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 0.75rem; color: var(--dim); font-size: 0.85rem; }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --dim: #444; --line: #bbb; --tile: #fff; --accent: #000;
    --direct: #0072b2; --on-direct: #fff; --indirect: #e69f00; --on-indirect: #000; --plain: #0072b2;
    --whole: #777; --part: #009e73; --median: #b34700; --arc: #0072b2; }
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
  nav, details:not([open]), details > summary { display: none; }
  h2, h3, section > p { break-after: avoid; }
  h2 { margin-top: 1.5rem; }
  figure, tr, .tiles div { break-inside: avoid; }
  .tiles div { border: 1px solid var(--line); }
  .wide { overflow: visible; }
  .wide > svg { min-width: 0; max-width: 150mm; }
  svg { max-height: 240mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .multiples { grid-template-columns: repeat(3, 1fr); }
}
`;
