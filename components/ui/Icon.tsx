const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 14 14',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  clip: 'M4 2.5h8v11l-4-3-4 3z',
  star: 'M8 2l1.8 3.8 4.2.5-3.1 2.9.8 4.2L8 11.3l-3.7 2.1.8-4.2L2 6.3l4.2-.5z',
  open: 'M6.5 3.5h-3v9h9v-3M9 2.5h4.5v4.5M13.5 2.5 7.5 8.5',
  library: 'M3 2.5h3v11H3zM6 2.5h3v11H6zM9.6 3.2l2.6-.7 2.3 10.4-2.6.7z',
  trash: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  down: 'M3.5 6l4.5 4.5L12.5 6',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  edit: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2z',
  note: 'M3 2.5h10v8l-3 3H3zM5.5 6h5M5.5 8.5h3',
  export: 'M8 2v7.5M4.8 6.5 8 9.7l3.2-3.2M2.5 11v2.5h11V11',
  filter: 'M2 3.5h12L9.5 8.8V13l-3-1.5V8.8z',
  merge: 'M3.5 2.5v3c0 2 4.5 2 4.5 4v4M12.5 2.5v3c0 2-4.5 2-4.5 4',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H7',
  grip: 'M6 3.5h.01M6 8h.01M6 12.5h.01M10 3.5h.01M10 8h.01M10 12.5h.01',
  gear: 'M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4',
  plus: 'M8 3v10M3 8h10',
  person: 'M8 2.2a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 0 0 0-5.2ZM2.8 13.8c.4-3 2.4-4.4 5.2-4.4s4.8 1.4 5.2 4.4',
  globe: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM2 8h12M8 2c2 1.8 2.7 3.7 2.7 6S10 12.2 8 14c-2-1.8-2.7-3.7-2.7-6S6 3.8 8 2Z',
  chart: 'M2.5 2.5v11h11M5.5 11V8M8.5 11V4.5M11.5 11V6.5',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  folder: 'M2 4h4l1.5 1.5H14V13H2z',
  panel: 'M2 3h12v10H2zM9.5 3v10',
} as const;

/** The name of a drawing of `Icon`. */
export type IconName = keyof typeof PATHS;

/** A small line drawing; always beside words or in a control that has a label of its own. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class="icon-glyph" viewBox="0 0 16 16" aria-hidden="true" fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">
      <path d={PATHS[name]} />
    </svg>
  );
}
