import type { ComponentChildren } from 'preact';

/** A titled sheet of a page; absent where it would be empty. */
export function Panel({ title, empty = false, wide = false, children }: { title: string; empty?: boolean; wide?: boolean; children: ComponentChildren }) {
  if (empty) return null;
  return (
    <section class={wide ? 'sheet panel wide' : 'sheet panel'}>
      <h2 class="heading">{title}</h2>
      {children}
    </section>
  );
}
