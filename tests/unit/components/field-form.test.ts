import { beforeAll, describe, expect, it } from 'vitest';
import { readForm, toForm, type DealForm } from '../../../components/deals/field-form.ts';
import { speakEnglish } from './support/locale.ts';

const FORM = toForm({
  type: 'finance', status: 'planned', instrument: 'loan', subject: 'a port', parties: ['KE', 'IN'], signatories: [],
  amount: { value: 4_000_000, currency: 'USD' }, period: null, date: '2024-02-01', place: null, sectors: ['transport'],
});
const edited = (change: Partial<DealForm>) => readForm(FORM, { ...FORM, ...change });

describe('the form of a deal', () => {
  beforeAll(speakEnglish);

  it('changes nothing while nothing is changed', () => expect(edited({})).toEqual({ ok: true, value: {} }));

  it.each<[Partial<DealForm>, object]>([
    [{ status: 'signed' }, { status: 'signed' }],
    [{ amount: '1,250.5 eur' }, { amount: { value: 1250.5, currency: 'EUR' } }],
    [{ amount: '' }, { amount: null }],
    [{ parties: 'ke, in , EAEU' }, { parties: ['KE', 'IN', 'EAEU'] }],
    [{ parties: 'Kenya, côte d’ivoire, eu, IGAD' }, { parties: ['KE', 'CI', 'EU', 'IGAD'] }],
    [{ subject: '  ' }, { subject: null }],
    [{ sectors: 'mining, transport' }, { sectors: ['transport', 'mining'] }],
    [{ date: '2024-03' }, { date: '2024-03' }],
  ])('reads %j', (change, value) => expect(edited(change)).toEqual({ ok: true, value }));

  it.each<[Partial<DealForm>, string]>([
    [{ amount: 'a lot' }, 'bad-amount'],
    [{ amount: '1.2.3 USD' }, 'bad-amount'],
    [{ parties: 'Kenya and India' }, 'bad-party'],
    [{ date: 'last week' }, 'bad-date'],
  ])('refuses %j with a sentence', (change, code) => {
    const read = edited(change);
    expect(read).toMatchObject({ ok: false, error: { code } });
    expect(read.ok ? '' : read.error.message).toMatch(/^[“A-Z].*\.$/);
  });
});
