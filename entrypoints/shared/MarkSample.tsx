import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { surfaceOf } from '../../utils/highlight/background.ts';
import { markStyles } from '../../utils/highlight/mark-styles.ts';
import { MARK_NAMES, PRIORITIES } from '../../utils/highlight/names.ts';
import { createAdoptedStyles } from '../../utils/highlight/style-sheets.ts';
import type { MentionKind } from '../../utils/model/mention.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { t } from '../../utils/settings/strings.ts';

const KINDS: readonly MentionKind[] = ['official', 'country', 'deal'];

type Props = { settings: Pick<Settings, 'kinds' | 'style' | 'colours' | 'theme'>; onPick?: (kind: MentionKind) => void; picked?: MentionKind | null };

/** A few lines of an article, marked by the very rules that mark a page. With `onPick` each mark can be pressed; it stays a span, since a button would break the line. */
export function MarkSample({ settings, onPick, picked = null }: Props) {
  const box = useRef<HTMLParagraphElement>(null);
  const [sheets] = useState(() => createAdoptedStyles(document));
  useLayoutEffect(() => {
    const sample = box.current;
    if (!sample) return undefined;
    const paint = () => {
      sheets.apply(markStyles(surfaceOf(sample), settings), [document]);
      for (const kind of KINDS) {
        const ranges = [...sample.querySelectorAll(`[data-kind="${kind}"]`)].map((part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          return range;
        });
        const highlight = new Highlight(...(settings.kinds[kind] ? ranges : []));
        highlight.priority = PRIORITIES[MARK_NAMES[kind]] ?? 0;
        CSS.highlights.set(MARK_NAMES[kind], highlight);
      }
    };
    paint();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', paint);
    // The theme is set on the root by another hand; its colours are there one frame later.
    const themed = new MutationObserver(paint);
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      scheme.removeEventListener('change', paint);
      themed.disconnect();
    };
  }, [settings, sheets]);
  const part = (kind: MentionKind, text: string) => onPick
    ? <span role="button" tabIndex={0} class="sample-mark" data-kind={kind} aria-pressed={picked === kind} onClick={() => onPick(kind)}
        onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); onPick(kind); } }}>{text}</span>
    : <span data-kind={kind}>{text}</span>;
  return (
    <p class="mark-sample serif" ref={box}>
      {t('sample_1')} {part('official', t('sample_official'))} {t('sample_2')} {part('country', t('sample_country'))}.{' '}
      {part('deal', t('sample_deal'))} {t('sample_3')}
    </p>
  );
}
