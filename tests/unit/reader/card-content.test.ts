// @vitest-environment jsdom
import { speakEnglish } from '../components/support/locale.ts';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cardContent } from '../../../entrypoints/reader.content/card/card-content.ts';
import type { CardActions } from '../../../entrypoints/reader.content/card/parts.ts';
import { subjectOf } from '../../../entrypoints/reader.content/card/subject.ts';
import { makeReading, type Reading } from '../../../entrypoints/reader.content/reading.ts';
import { TextMap } from '../../../utils/article/text-map.ts';
import type { Deal } from '../../../utils/model/deal.ts';
import type { Mention } from '../../../utils/model/mention.ts';
import { FIRST_VISIT } from '../../../utils/model/return-visit.ts';

const text = 'Kenya signed it. Kenya and Ada Odhiambo were glad.';
const HOSTILE = '<img src=x onerror=alert(1)>';

const country = (start: number): Mention => ({ kind: 'country', form: 'name', start, end: start + 5, exact: 'Kenya', entity: { id: 'KE', name: 'Kenya' }, rule: 'countries/name', confidence: 0.97 });
const official: Mention = { kind: 'official', form: 'full', start: 27, end: 39, exact: 'Ada Odhiambo', entity: { id: 'person:ada', name: HOSTILE, office: 'energy minister', country: 'KE', note: HOSTILE }, rule: 'officials/title-before', confidence: 0.9 };
const dealMention: Mention = { kind: 'deal', start: 0, end: 16, exact: 'Kenya signed it.', entity: { id: 'd1' }, rule: 'deals/signed', confidence: 0.8 };
const deal: Deal = {
  id: 'd1', type: 'finance', status: 'signed', instrument: 'loan', subject: `a loan ${HOSTILE}`, parties: ['KE', 'UG'], signatories: ['person:ada'],
  amount: { value: 424_400_000, currency: 'USD' }, period: '2024', date: '2024-05-06', place: 'Nairobi', sectors: ['energy'], evidence: [{ start: 0, end: 16 }], rule: 'deals/signed', confidence: 0.8,
};

async function reading(): Promise<Reading> {
  document.body.innerHTML = '<p></p>';
  const node = document.createTextNode(text);
  document.querySelector('p')!.append(node);
  return makeReading({
    article: { url: 'http://a.example/x', canonicalUrl: 'http://a.example/x', site: 'A', title: 'T', byline: null, publishedAt: null, modifiedAt: null, lang: 'en', text },
    map: new TextMap([{ at: 0, node, from: 0, length: node.length }], document.body),
    reasons: [], saved: FIRST_VISIT,
    extraction: { mentions: [dealMention, country(0), country(17), official], deals: [deal] },
  });
}

async function cardOf(kind: Mention['kind'], at = 0): Promise<{ card: HTMLElement; actions: { [K in keyof CardActions]: ReturnType<typeof vi.fn> }; words: string }> {
  const read = await reading();
  const mark = read.marks.filter(({ mention }) => mention.kind === kind)[at]!;
  const actions = { close: vi.fn(), show: vi.fn(), clip: vi.fn(), correct: vi.fn(), resized: vi.fn() };
  const card = cardContent(document, subjectOf(mark, read), actions);
  return { card, actions, words: (card.textContent ?? '').replace(/\s+/g, ' ') };
}
const press = (card: HTMLElement, name: string): void =>
  [...card.querySelectorAll('button')].find((button) => `${button.getAttribute('aria-label') ?? ''}${button.textContent ?? ''}`.includes(name))!.click();

beforeAll(speakEnglish);

describe('the card', () => {
  it('of an official names office, state and why', async () => {
    const { card, words } = await cardOf('official');
    expect(words).toContain('Energy minister');
    expect(words).toContain('Kenya');
    expect(words).toContain('Why is this marked?');
    expect(words).toContain('title before');
    expect(card.querySelector('img')).toBeNull();
    expect(card.querySelector('h2')?.textContent).toBe(HOSTILE);
  });

  it('of a country counts its mentions and goes through them', async () => {
    const { card, actions, words } = await cardOf('country', 1);
    expect(words).toContain('2 of 2');
    press(card, 'Next mention');
    expect(actions.show.mock.calls[0]?.[0]).toMatchObject({ mention: { start: 0 } });
  });

  it('of a name inside a statement leads to the deal', async () => {
    const { card, actions } = await cardOf('country', 0);
    press(card, 'Part of a deal');
    expect(actions.show.mock.calls[0]?.[0]).toMatchObject({ mention: { kind: 'deal' } });
  });

  it('of a deal names type, status, parties, amount, subject and who signed', async () => {
    const { card, words } = await cardOf('deal');
    for (const part of ['Finance', 'Signed', 'KE', 'Uganda', '424.4', 'Nairobi', 'Energy', HOSTILE]) expect(words).toContain(part);
    expect(card.querySelector('img')).toBeNull();
    expect(card.querySelector('.status svg')).not.toBeNull();
  });

  it('opens its corrections by one button, and learns them where the reader says', async () => {
    const { card, actions } = await cardOf('official');
    const panel = card.querySelector<HTMLElement>('.correct')!;
    expect(panel.hidden).toBe(true);
    press(card, 'Correct');
    expect(panel.hidden).toBe(false);
    expect(actions.resized).toHaveBeenCalled();
    const scope = panel.querySelector<HTMLSelectElement>(':scope > label select')!;
    scope.value = 'site';
    press(card, 'Not an official');
    expect(actions.correct.mock.calls[0]?.slice(1)).toEqual([{ action: 'not', kind: 'official', text: 'Ada Odhiambo', entityId: 'person:ada' }, 'site']);
  });

  it.each([
    ['official', 'KeyN', { action: 'not', kind: 'official', text: 'Ada Odhiambo', entityId: 'person:ada' }],
    ['official', 'KeyA', { action: 'is', kind: 'official', text: 'Ada Odhiambo', entity: { id: 'person:ada', name: HOSTILE, office: 'energy minister', country: 'KE' } }],
    ['country', 'KeyN', { action: 'not', kind: 'country', text: 'Kenya', entityId: 'KE' }],
    ['deal', 'KeyN', { action: 'not', kind: 'deal', text: 'Kenya signed it.', entityId: null }],
  ] as const)('of %s learns by %s', async (kind, code, action) => {
    const { card, actions } = await cardOf(kind);
    card.dispatchEvent(new KeyboardEvent('keydown', { code, cancelable: true }));
    expect(actions.correct.mock.calls[0]?.slice(1)).toEqual([action, 'everywhere']);
  });

  it.each([
    ['official', ['', 'Minister of Roads', 'uganda'], { action: 'change', kind: 'official', entityId: 'person:ada', to: { office: 'Minister of Roads', country: 'UG' } }],
    ['official', ['Béa Otieno', 'energy minister', 'KE'], { action: 'same-as', kind: 'official', entityId: 'person:ada', as: { id: 'person:bea-otieno', name: 'Béa Otieno', office: 'energy minister', country: 'KE' } }],
    ['country', ['Uganda'], { action: 'is', kind: 'country', text: 'Kenya', entity: { id: 'UG', name: 'Uganda' } }],
    ['deal', ['trade', 'in-force'], { action: 'deal-field', kind: 'deal', text: 'Kenya signed it.', to: { type: 'trade', status: 'in-force' } }],
  ] as const)('of %s asks what it is by W: %j', async (kind, values, action) => {
    const { card, actions } = await cardOf(kind);
    card.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyW', cancelable: true }));
    const form = card.querySelector('form')!;
    const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    values.forEach((value, i) => { if (value !== '') fields[i]!.value = value; });
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(actions.correct.mock.calls[0]?.slice(1)).toEqual([action, 'everywhere']);
  });

  it('teaches nothing where nothing was changed, or no such state is known, and says so', async () => {
    const { card, actions } = await cardOf('official');
    card.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyW', cancelable: true }));
    const form = card.querySelector('form')!;
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(form.querySelector('.failed')?.textContent).not.toBe('');
    form.querySelectorAll('input')[2]!.value = 'Ruritania';
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(form.querySelector('.failed')?.textContent).toMatch(/countries/);
    expect(actions.correct).not.toHaveBeenCalled();
  });

  it('keeps its letters out of what is being written, and what is written from the page', async () => {
    const { card, actions } = await cardOf('official');
    const heard = vi.fn();
    document.body.append(card);
    document.addEventListener('keydown', heard);
    card.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyW', cancelable: true }));
    card.querySelector('form input')!.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyN', bubbles: true, cancelable: true }));
    document.removeEventListener('keydown', heard);
    card.remove();
    expect(actions.correct).not.toHaveBeenCalled();
    expect(heard).not.toHaveBeenCalled();
  });

  it('has a name and a label on every control', async () => {
    for (const kind of ['official', 'country', 'deal'] as const) {
      const { card } = await cardOf(kind);
      expect(card.getAttribute('role')).toBe('dialog');
      const labels = (card.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => card.querySelector(`#${id}`)?.textContent ?? '');
      expect(labels.every((label) => label !== '')).toBe(true);
      const nameless = [...card.querySelectorAll('button')].filter((button) => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim() === '');
      expect(nameless).toEqual([]);
    }
  });
});
