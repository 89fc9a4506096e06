import type { TradePoint } from '../../utils/model/catalogue.ts';

/** The currencies of the figures, the most used first: figures of different ones do not go on one axis. */
export function currenciesOf(points: readonly TradePoint[]): string[] {
  const uses = new Map<string, number>();
  for (const { currency } of points) uses.set(currency, (uses.get(currency) ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1]).map(([currency]) => currency);
}
