/** The card's own style sheet; `:host` is reset with `!important`, which no rule of the page's can outdo. */
export const CARD_STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  display: block !important;
  border: 0 !important;
  padding: 0 !important;
  background: none !important;
  overflow: visible !important;
  width: min(320px, calc(100vw - 16px)) !important;
  color-scheme: light !important;
}
:host([data-scheme='dark']) { color-scheme: dark !important; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.card, .toast {
  --sheet: light-dark(#ffffff, #202226);
  --ink: light-dark(#1d1c1a, #ece9e2);
  --soft: light-dark(#5b5850, #b0ada4);
  --line: light-dark(#dfdbd0, #3c3e45);
  --accent: light-dark(#1f4b8f, #98bbf3);
  --on-accent: light-dark(#ffffff, #0f1c33);
  --tint: var(--accent);
  font: 13.5px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  color: var(--ink);
  background: var(--sheet);
  border: 1px solid var(--line);
  border-radius: 10px;
  box-shadow: 0 1px 2px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .18);
  text-align: start;
  overflow-wrap: anywhere;
}
.card { display: flex; flex-direction: column; max-height: var(--room, 80vh); overflow: auto; scrollbar-width: thin; border-block-start: 3px solid var(--tint); outline: none; animation: in 120ms ease-out; }
.card.country { --tint: light-dark(#0b655c, #6dcfc0); }
.card.deal { --tint: light-dark(#b45309, #ecb755); }
@keyframes in { from { opacity: 0; transform: translateY(4px); } }
@media (prefers-reduced-motion: reduce) { .card, .toast { animation: none; } }
header { position: sticky; top: 0; z-index: 1; background: var(--sheet); display: flex; align-items: center; gap: 8px; padding: 7px 8px 0 14px; }
.kind { flex: 1; font-size: 12px; color: var(--tint); font-weight: 600; }
.status { display: inline-flex; align-items: center; gap: 5px; font-size: 12.5px; font-weight: 600; }
.status svg { width: 12px; height: 12px; }
.body { padding: 0 14px 4px; }
h2 { margin: 1px 0 2px; font: 600 18px/1.25 'Iowan Old Style', Charter, 'Source Serif 4', Georgia, 'Noto Serif', 'DejaVu Serif', serif; }
p, dl, dd, dt { margin: 0; }
p { margin-block: 3px; }
.soft, dt { color: var(--soft); }
.note { color: var(--soft); border-inline-start: 2px solid var(--line); padding-inline-start: 8px; margin-block: 6px; font-size: 12.5px; }
.amount { font-size: 17px; font-weight: 600; font-variant-numeric: tabular-nums; }
.places { display: flex; flex-wrap: wrap; gap: 3px 7px; align-items: center; margin-block: 5px; }
.place { display: inline-flex; gap: 6px; align-items: center; }
.code { font: 600 11px/1 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; letter-spacing: .03em; padding: 3px 5px; border: 1px solid var(--line); border-radius: 4px; vertical-align: 2px; }
.dash { color: var(--soft); }
.fact { display: grid; grid-template-columns: 76px 1fr; gap: 8px; padding-block: 2px; font-size: 13px; }
.times { display: flex; align-items: center; gap: 2px; color: var(--soft); font-size: 12.5px; margin-block: 0; }
.times span { margin-inline-end: 4px; font-variant-numeric: tabular-nums; }
.why { margin-block-start: 6px; padding-block-start: 6px; border-block-start: 1px solid var(--line); font-size: 12px; color: var(--soft); }
.why p { margin-block: 0; }
h3 { margin: 0; font: inherit; font-weight: 600; }
footer { position: sticky; bottom: 0; background: var(--sheet); display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; padding: 8px 14px 10px; }
.correct { display: grid; gap: 2px; margin: 0 14px 12px; padding-block-start: 6px; border-block-start: 1px solid var(--line); }
.card:has(.correct:not([hidden])) :is(header, footer) { position: static; }
.card:has(.correct:not([hidden])) :is(.why, .times, .to-deal), .correct:has(form) .way, .failed:empty { display: none; }
.way { display: flex; justify-content: space-between; align-items: center; gap: 8px; text-align: start; padding: 3px 6px; }
kbd { font: 600 11px/1 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; color: var(--soft); padding: 3px 5px; border: 1px solid var(--line); border-radius: 4px; }
.correct label { display: grid; grid-template-columns: 96px 1fr; gap: 8px; align-items: center; padding-inline: 6px; font-size: 12.5px; }
form { display: grid; gap: 5px; padding-block: 2px 8px; margin-block-end: 6px; border-block-end: 1px solid var(--line); }
form .primary { justify-self: end; margin-inline-end: 6px; }
input, select { font: inherit; color: inherit; background: var(--sheet); min-width: 0; width: 100%; min-height: 28px; padding: 2px 6px; border: 1px solid color-mix(in srgb, var(--ink) 55%, var(--sheet)); border-radius: 5px; }
.correct .failed { padding-inline: 6px; font-size: 12.5px; }
button { font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 6px; padding: 5px 9px; min-height: 28px; cursor: pointer; }
button:hover { background: color-mix(in srgb, var(--ink) 8%, transparent); }
.primary { background: var(--accent); color: var(--on-accent); font-weight: 600; padding-inline: 12px; }
.primary:hover { background: color-mix(in srgb, var(--accent) 86%, var(--ink)); }
.primary:disabled { opacity: .7; cursor: default; }
.plain { color: var(--soft); text-decoration: underline; text-underline-offset: 3px; text-decoration-color: var(--line); }
.round { min-width: 28px; padding: 0; line-height: 1; font-size: 17px; }
.to-deal { display: block; padding: 2px 0; min-height: 24px; color: light-dark(#8a4a06, #ecb755); text-decoration: underline; text-underline-offset: 3px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.card:focus-visible { outline: none; }
.said { padding: 0 14px; }
.said:not(:empty) { padding-block: 0 12px; font-weight: 600; }
.failed:not(.toast) { color: light-dark(#a12622, #f09a92); }
.toast { display: flex; align-items: center; gap: 10px; padding: 10px 14px; animation: in 120ms ease-out; }
.toast.failed { border-inline-start: 3px solid light-dark(#a12622, #f09a92); }
.toast p { flex: 1; margin: 0; }
@media (forced-colors: active) {
  .card, .toast { border-color: CanvasText; forced-color-adjust: auto; }
  button { border-color: ButtonText; }
}
`;
