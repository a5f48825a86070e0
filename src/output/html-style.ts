/** The style sheet of the HTML page: it needs nothing from elsewhere, follows the reader's light or dark, and prints. */
export const STYLE_SHEET = `
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fdfdfb; --dim: #6b6b6b; --line: #dcdcd6;
  --person: #f6d5ea; --organisation: #cfe0fb; --place: #d2efcf; --position: #c9eef0; --value: #fbeab2; --other: #e4e0f4; --quotation: #b0733a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --paper: #17181a; --dim: #9a9a94; --line: #3a3b3e;
    --person: #5f2a4d; --organisation: #243f6b; --place: #24502a; --position: #17505a; --value: #5b4a10; --other: #423a66; --quotation: #d89a5c; }
}
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
h1, h2 { line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; font-size: 1.1rem; }
mark { border-radius: 0.2em; padding: 0 0.1em; color: inherit; }
mark.person { background: var(--person); }
mark.organisation { background: var(--organisation); }
mark.place { background: var(--place); }
mark.position { background: var(--position); }
mark.value { background: var(--value); }
mark.other { background: var(--other); }
.quotation { text-decoration: underline dotted var(--quotation); text-underline-offset: 0.25em; }
.headline { font-size: 1.25rem; font-weight: bold; }
.caption, .boilerplate { color: var(--dim); font-size: 0.9rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; padding: 0; list-style: none; font-size: 0.9rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
th, td { padding: 0.35rem 0.6rem 0.35rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
blockquote { margin: 0.6rem 0; border-inline-start: 3px solid var(--quotation); padding-inline-start: 0.8rem; white-space: pre-line; }
cite { color: var(--dim); font-size: 0.9rem; }
@media print {
  :root { --ink: #000; --paper: #fff; --dim: #444; --line: #999;
    --person: #f6d5ea; --organisation: #cfe0fb; --place: #d2efcf; --position: #c9eef0; --value: #fbeab2; --other: #e4e0f4; --quotation: #7a4a1c; }
  body { margin: 0; max-width: none; font-size: 11pt; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr, blockquote { break-inside: avoid; }
}
`;
