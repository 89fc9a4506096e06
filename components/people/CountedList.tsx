import { countText } from '../words/number.ts';

type Item = { id: string; name: string; count: number; href?: string };

/** Names with how often, and a bar that shows the share; the figures carry the meaning. */
export function CountedList({ label, items, most = 12 }: { label: string; items: readonly Item[]; most?: number }) {
  const top = Math.max(1, ...items.map((item) => item.count));
  return (
    <ul class="counted" aria-label={label}>
      {items.slice(0, most).map((item) => (
        <li key={item.id}>
          <span class="counted-bar" style={{ inlineSize: `${(item.count / top) * 100}%` }} aria-hidden="true" />
          {item.href === undefined ? <span class="grow">{item.name}</span> : <a class="plain-link grow" href={item.href}>{item.name}</a>}
          <span class="soft small number">{countText(item.count)}</span>
        </li>
      ))}
    </ul>
  );
}
