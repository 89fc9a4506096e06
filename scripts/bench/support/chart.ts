import type { Curve } from './report.ts';

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [720, 420, 64, 44, 24, 210];
const INKS = ['#1f4b8f', '#0f766e', '#b45309', '#7c3aed', '#be123c', '#4d7c0f', '#0369a1', '#a16207', '#9d174d', '#334155', '#065f46', '#6b21a8', '#991b1b', '#1e3a8a'];
const DASHES = ['', '6 3', '2 3'];

const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Curves of milliseconds over the number of clips, both axes logarithmic, as an SVG document that reads on light and dark. */
export function chart(title: string, curves: readonly Curve[]): string {
  const all = curves.flatMap(({ points }) => points);
  const [low, high] = [Math.min(...all.map(({ n }) => n)), Math.max(...all.map(({ n }) => n))];
  const [floor, ceiling] = [0, Math.ceil(Math.log10(Math.max(10, ...all.map(({ value }) => value))))];
  const x = (n: number): number => LEFT + ((Math.log10(n) - Math.log10(low)) / Math.max(0.001, Math.log10(high) - Math.log10(low))) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number => HEIGHT - BOTTOM - ((Math.log10(Math.max(1, value)) - floor) / (ceiling - floor)) * (HEIGHT - TOP - BOTTOM);
  const parts: string[] = [];
  for (let power = floor; power <= ceiling; power++) {
    const at = y(10 ** power).toFixed(1);
    parts.push(`<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}" stroke="#ccc"/><text x="${LEFT - 8}" y="${at}" text-anchor="end" dominant-baseline="middle">${(10 ** power).toLocaleString('en')} ms</text>`);
  }
  for (const n of new Set(all.map((point) => point.n))) parts.push(`<text x="${x(n).toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${n.toLocaleString('en')} clips</text>`);
  // Names stand beside the ends of their curves, pushed apart where they would overlap.
  const ends = curves.map((curve, i) => ({ curve, i, at: y(curve.points.at(-1)?.value ?? 1) })).sort((a, b) => a.at - b.at);
  let free = TOP;
  for (const { curve, i, at } of ends) {
    const ink = INKS[i % INKS.length]!;
    const line = curve.points.map(({ n, value }) => `${x(n).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
    parts.push(`<polyline points="${line}" fill="none" stroke="${ink}" stroke-width="2" stroke-dasharray="${DASHES[i % DASHES.length]}"/>`);
    free = Math.max(free + 15, at);
    parts.push(`<line x1="${WIDTH - RIGHT}" y1="${at.toFixed(1)}" x2="${WIDTH - RIGHT + 12}" y2="${free.toFixed(1)}" stroke="${ink}"/><text x="${WIDTH - RIGHT + 16}" y="${free.toFixed(1)}" dominant-baseline="middle" fill="${ink}">${escape(curve.name)}</text>`);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="12">` +
    `<title>${escape(title)}</title><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${parts.join('')}</svg>\n`;
}
