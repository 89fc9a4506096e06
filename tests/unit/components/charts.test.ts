import { describe, expect, it } from 'vitest';
import { shapeCountry } from '../../../components/charts/iso-numeric.ts';
import { labelPlaces } from '../../../components/charts/label-places.ts';
import { layout } from '../../../components/charts/network-layout.ts';
import { everyMonth } from '../../../components/charts/every-month.ts';
import { currenciesOf } from '../../../components/charts/currencies.ts';

describe('the months of a timeline', () => {
  it('has those in between with nothing in them', () => {
    const months = everyMonth([{ month: '2023-11', clips: 1, deals: 0 }, { month: '2024-02', clips: 2, deals: 3 }]);
    expect(months.map((month) => [month.month, month.clips])).toEqual([['2023-11', 1], ['2023-12', 0], ['2024-01', 0], ['2024-02', 2]]);
  });

  it('is empty where there is nothing', () => expect(everyMonth([])).toEqual([]));
});

describe('the network', () => {
  const nodes = ['A', 'B', 'C', 'D'].map((id) => ({ id, kind: 'country' as const, name: id, country: null, clips: 3 }));
  const links = [{ source: 'A', target: 'B', weight: 9 }, { source: 'C', target: 'A', weight: 1 }, { source: 'A', target: 'nobody', weight: 50 }];

  it('lies inside its box and comes out the same each time', () => {
    const first = layout({ nodes, links }, 400, 300);
    expect(first.nodes.every(({ x, y }) => x >= 0 && x <= 400 && y >= 0 && y <= 300)).toBe(true);
    expect(layout({ nodes, links }, 400, 300)).toEqual(first);
  });

  it('draws no tie to who is not there', () => {
    expect(layout({ nodes, links }, 400, 300).links.map(({ from, to }) => from.id + to.id)).toEqual(['AB', 'CA']);
  });

  it('writes no name over another or over a node, the greatest first', () => {
    const placed = (id: string, x: number, y: number, clips: number) => ({ id, kind: 'country' as const, name: id, country: null, clips, x, y, r: 10 });
    const crowd = [placed('small', 100, 100, 1), placed('great', 112, 100, 9), placed('alone', 400, 100, 2)];
    const places = labelPlaces(crowd, ({ id }) => `the name of ${id}`);
    expect(places.get('great')).toBeGreaterThan(110);
    expect(places.get('small') ?? 0).toBeLessThan(90);
    expect(places.has('alone')).toBe(true);
    expect(labelPlaces([...crowd, placed('third', 106, 104, 1)], () => 'a very long name indeed').size).toBeLessThan(4);
  });

  it('bears being empty', () => expect(layout({ nodes: [], links: [] }, 400, 300)).toEqual({ nodes: [], links: [] }));
});

it('knows the states of the map by their numbers', () => {
  expect(shapeCountry('031', 'Azerbaijan')).toBe('AZ');
  expect(shapeCountry('276', 'Germany')).toBe('DE');
  expect(shapeCountry(undefined, 'Kosovo')).toBe('XK');
  expect(shapeCountry(undefined, 'Somaliland')).toBeNull();
});

it('names currencies by how often they are used', () => {
  const point = (currency: string) => ({ day: '2024-01-01', year: null, value: 1, currency, subject: null, site: '', url: '', dealId: '', clipId: '' });
  expect(currenciesOf([point('EUR'), point('USD'), point('USD')])).toEqual(['USD', 'EUR']);
});
