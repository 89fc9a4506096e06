import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** One tab: `id` names it in the address and in element ids. */
export type Tab<Id extends string> = { id: Id; label: ComponentChildren };

/** A row of tabs after the ARIA pattern: arrows move, Home and End jump, the panel is `panel-ID`. */
export function Tabs<Id extends string>(props: { label: string; tabs: readonly Tab<Id>[]; current: Id; onChange: (id: Id) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const here = props.tabs.findIndex((tab) => tab.id === props.current);
    const rtl = list.current !== null && getComputedStyle(list.current).direction === 'rtl';
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
    const back = rtl ? 'ArrowRight' : 'ArrowLeft';
    const last = props.tabs.length - 1;
    const to = { [forward]: here === last ? 0 : here + 1, [back]: here === 0 ? last : here - 1, Home: 0, End: last }[event.key];
    const tab = to === undefined ? undefined : props.tabs[to];
    if (!tab) return;
    event.preventDefault();
    props.onChange(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
      {props.tabs.map((tab) => (
        <button key={tab.id} id={`tab-${tab.id}`} type="button" role="tab" class="tab" aria-selected={tab.id === props.current}
          aria-controls={`panel-${tab.id}`} tabIndex={tab.id === props.current ? 0 : -1} onClick={() => props.onChange(tab.id)}>
          {tab.label}
        </button>
      ))}
    </div>
  );
}
