/** One line of a bench: what was measured, the figure as read, its target (null: none was set) and whether it is met. */
export type Figure = { what: string; figure: string; target: string | null; met: boolean | null };
/** A curve over the number of clips. */
export type Curve = { name: string; unit: 'ms'; points: { n: number; value: number }[] };
/** What one part of the bench comes to. */
export type Report = { title: string; figures: Figure[]; curves: Curve[] };

/** A figure against an upper limit. */
export const atMost = (what: string, value: number, limit: number, unit = ''): Figure => ({
  what, figure: `${value < 10 ? value.toFixed(2) : value.toFixed(0)}${unit}`, target: `≤ ${limit}${unit}`, met: value <= limit,
});

/** A figure without a target. */
export const plain = (what: string, figure: string): Figure => ({ what, figure, target: null, met: null });

const sign = (met: boolean | null): string => (met === null ? '' : met ? 'reached' : 'not reached');

/** Prints a report as a table of text. */
export function print({ title, figures, curves }: Report): void {
  console.log(`\n${title}`);
  for (const { what, figure, target, met } of figures) console.log(`  ${what.padEnd(64)}${figure.padStart(14)}  ${(target ?? '').padEnd(12)}${sign(met)}`);
  for (const { name, points } of curves) console.log(`  ${name.padEnd(40)}${points.map(({ n, value }) => `${n.toLocaleString('en')}: ${value.toFixed(1)} ms`.padStart(22)).join('')}`);
}

/** The report as Markdown tables. */
export function markdown({ title, figures, curves }: Report): string {
  const lines = [`## ${title}`, ''];
  if (figures.length > 0) {
    lines.push('| measured | figure | target | |', '| --- | --- | --- | --- |');
    for (const { what, figure, target, met } of figures) lines.push(`| ${what} | ${figure} | ${target ?? '–'} | ${sign(met)} |`);
    lines.push('');
  }
  if (curves.length > 0) {
    const sizes = curves[0]?.points.map(({ n }) => n) ?? [];
    lines.push(`| median, ms | ${sizes.map((n) => `${n.toLocaleString('en')} clips`).join(' | ')} | growth |`, `| --- |${' --- |'.repeat(sizes.length + 1)}`);
    for (const { name, points } of curves) {
      const [first, last] = [points[0]?.value ?? 0, points.at(-1)?.value ?? 0];
      lines.push(`| ${name} | ${points.map(({ value }) => value.toFixed(1)).join(' | ')} | × ${(last / Math.max(first, 0.1)).toFixed(1)} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}
