import { placeName } from '../words/places.ts';

/** A state or bloc as its code; the full name for pointer and screen reader. */
export function PlaceChip({ id }: { id: string }) {
  const name = placeName(id);
  return (
    <span class="chip code" title={name}>
      <span aria-hidden={name !== id}>{id}</span>
      {name === id ? null : <span class="unseen">{name}</span>}
    </span>
  );
}

/** The parties of a deal: `AZ – BY`, the first few and how many more. */
export function Parties({ ids, most = 4 }: { ids: readonly string[]; most?: number }) {
  const shown = ids.slice(0, most);
  return (
    <span class="row tight parties">
      {shown.map((id, index) => (
        <span class="row tight" key={id}>
          {index > 0 ? <span class="soft" aria-hidden="true">–</span> : null}
          <PlaceChip id={id} />
        </span>
      ))}
      {ids.length > most ? <span class="soft small">+{ids.length - most}</span> : null}
    </span>
  );
}
