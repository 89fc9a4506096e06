import type { ComponentChildren } from 'preact';

/** What is shown where there is nothing (yet) to show: a sentence and a next step. */
export function Notice(props: { title: string; text?: string; tone?: 'plain' | 'bad'; children?: ComponentChildren }) {
  const bad = props.tone === 'bad';
  return (
    <section class={bad ? 'notice bad' : 'notice'} role={bad ? 'alert' : undefined}>
      <h2>{props.title}</h2>
      {props.text ? <p class="soft">{props.text}</p> : null}
      {props.children ? <div class="row">{props.children}</div> : null}
    </section>
  );
}
