import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../utils/settings/strings.ts';
import { complain } from '../ui/toast.tsx';
import { pngBlob, svgText } from './svg-file.ts';
import './charts.css';

/** A cell; with `href` it leads to where its figure was said. */
type Cell = string | number | { text: string; href: string };
export type ChartTable = { head: readonly string[]; rows: readonly (readonly Cell[])[] };

type Props = {
  title: string;
  /** One sentence that says what is seen; read out in place of the picture. */
  summary: string;
  table: ChartTable;
  onSave: (file: Blob, name: string) => void;
  tools?: ComponentChildren;
  children: ComponentChildren;
};

/** A picture with its title, its figures as a table, and the two ways to take it along. */
export function ChartFrame({ title, summary, table, onSave, tools, children }: Props) {
  const figure = useRef<HTMLDivElement>(null);
  const withSvg = (act: (svg: SVGSVGElement) => void) => () => {
    const svg = figure.current?.querySelector<SVGSVGElement>('svg');
    if (svg) act(svg);
  };
  const savePng = withSvg((svg) => {
    pngBlob(svg).then((blob) => onSave(blob, `${title}.png`), (error: unknown) => complain(error instanceof Error ? error.message : String(error)));
  });
  return (
    <figure class="sheet panel chart-frame">
      <figcaption class="row">
        <h2 class="grow">{title}</h2>
        {tools}
        <button type="button" class="button quiet" onClick={withSvg((svg) => onSave(new Blob([svgText(svg)], { type: 'image/svg+xml' }), `${title}.svg`))}>SVG</button>
        <button type="button" class="button quiet" onClick={savePng}>PNG</button>
      </figcaption>
      <p class="soft small">{summary}</p>
      <div ref={figure} class="chart-ground">{children}</div>
      <details>
        <summary class="small">{t('chart_table')}</summary>
        <div class="chart-table" tabIndex={0} role="region" aria-label={t('chart_table_of', title)}>
          <table class="plain">
            <thead><tr>{table.head.map((cell) => <th scope="col" key={cell}>{cell}</th>)}</tr></thead>
            <tbody>
              {table.rows.map((row, index) => <tr key={index}>{row.map((cell, at) => <td key={at} class={typeof cell === 'number' ? 'end number' : undefined}>{typeof cell === 'object' ? <a href={cell.href}>{cell.text}</a> : cell}</td>)}</tr>)}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
