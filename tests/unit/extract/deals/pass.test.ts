import { describe, expect, it } from 'vitest';
import { extract } from '../../../../utils/extract/pipeline.ts';
import type { Deal } from '../../../../utils/model/deal.ts';

const found = (text: string, publishedAt: string | null = '2024-03-20') => extract({ text, publishedAt }).deals;
const brief = (deal: Deal) => `${deal.type}/${deal.status}/${deal.parties.toSorted().join(',')}`;

const PACKAGE = `Mongolia and Turkey deepen ties

Following talks in Ankara between the leaders of Mongolia and Turkey, a package of documents was signed on March 18:

Agreement on the avoidance of double taxation;

Memorandum of understanding on veterinary medicine;

Protocol on the exchange of archives for 2024-2026.

The guests then visited a museum.`;

describe('lists under a signing sentence', () => {
  const deals = found(PACKAGE);

  it('give one deal an item, each with the stage and the parties of the sentence above', () => {
    expect(deals.map(brief)).toEqual(Array.from({ length: 3 }, () => 'agreement/signed/MN,TR'));
    expect(deals.map((deal) => deal.instrument)).toEqual(['agreement', 'memorandum', 'protocol']);
  });

  it('keep what each document is about', () => {
    expect(deals.map((deal) => deal.subject)).toEqual(['avoidance of double taxation', 'veterinary medicine', 'exchange of archives for 2024-2026']);
    expect(deals[2]?.period).toBe('2024-2026');
  });

  it('are read inside one sentence too', () => {
    const text = 'Kenya and Cuba signed an agreement on air services, a protocol on extradition and a memorandum of understanding on sports.';
    expect(found(text).map((deal) => deal.instrument)).toEqual(['agreement', 'protocol', 'memorandum']);
  });

  it('may open with "Among them" under a sentence that counts the documents', () => {
    const text = 'Kenya met Cuba in Havana.\n\nIn all, 9 documents were signed by the ministers of Kenya and Cuba.\n\nAmong them:\n\nAgreement on cooperation in the field of forestry;\n\nAgreement on cooperation in the field of archives.\n\nDecision on the opening of a Kenyan school;';
    const listed = found(text).filter((deal) => deal.rule.startsWith('deals/listed'));
    expect(listed.map(brief)).toEqual(Array.from({ length: 3 }, () => 'agreement/signed/CU,KE'));
  });

  it('to be signed are planned', () => {
    const text = 'Kenya and Cuba will sign an agreement on air services, a protocol on extradition and a memorandum of understanding on sports.';
    expect(found(text).map((deal) => deal.status)).toEqual(['planned', 'planned', 'planned']);
  });
});

describe('a deal told twice', () => {
  const text = `Ghana and Norway sign treaty on sea rescue

ACCRA - Ghana and Norway signed a treaty on sea rescue on Tuesday.

Norwegian sailors cheered. The treaty will help fishermen of both countries, Ghana said.`;
  const deals = found(text);

  it('is one record with each telling as evidence, the headline first', () => {
    expect(deals.map(brief)).toEqual(['agreement/signed/GH,NO']);
    expect(deals[0]?.evidence.length).toBeGreaterThanOrEqual(2);
    expect(deals[0]?.evidence[0]?.start).toBe(0);
  });

  it('has a mention for each evidence span, under the id of its deal', () => {
    const mentions = extract({ text, publishedAt: '2024-03-20' }).mentions.filter((mention) => mention.kind === 'deal');
    expect(mentions.map(({ start, end }) => ({ start, end }))).toEqual(deals.flatMap((deal) => deal.evidence));
    for (const mention of mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.exact);
      expect(deals.map((deal) => deal.id)).toContain(mention.entity.id);
    }
  });

  it.each([
    'Ghana and Norway signed the Treaty of Elmina on Tuesday. Norwegian trawlers stayed away. Ghana ended the Treaty of Elmina with Norway, lawyers had feared.',
    'Ghana and Norway signed a pact on fishing. The pact will let Norwegian boats into the ports of Ghana.',
    'Ghana and Norway signed six memoranda of understanding. The six memoranda were signed by ministers of Ghana and Norway in Accra.',
    'Ghana bought four patrol boats from Norway for $80 million. The boats will be delivered to Ghana by Norway in May.',
  ])('is known by its name, its terms, its number or its goods: %s', (told) => {
    expect(found(told)).toHaveLength(1);
  });

  it('stays two where the sums differ', () => {
    const two = 'Japan will lend Nepal 20 billion yen for a tunnel. Japan will lend Nepal 5 billion yen for a dam.';
    expect(found(two).map((deal) => deal.amount?.value)).toEqual([20e9, 5e9]);
  });

  it('is one by its sum alone, unless that is given another time', () => {
    const first = 'Germany approved a $40 million loan to Chad for wells. ';
    expect(found(`${first}Later KfW, the lender of the German state, presented how Chad spends its credit line of $40 million.`)).toHaveLength(1);
    expect(found(`${first}Germany also approved another $40 million loan to Chad for wells.`)).toHaveLength(2);
  });
});

describe('slots', () => {
  it('reads the date in full, from the weekday, and not at all without the article\'s date', () => {
    const text = 'Laos and Qatar signed a protocol on air services in Doha on Monday.';
    expect(found('Laos and Qatar signed a protocol on air services on 5 February 2019.', null)[0]?.date).toBe('2019-02-05');
    expect(found(text)[0]?.date).toBe('2024-03-18');
    expect(found(text, null)[0]?.date).toBeNull();
  });

  it('reads place, sectors and subject', () => {
    const [deal] = found('Laos and Qatar signed a protocol on air services in Doha on Monday.');
    expect(deal).toMatchObject({ place: 'Doha', instrument: 'protocol' });
    expect(deal?.subject).toMatch(/^air services/);
    expect(found('Zambia and Italy signed a contract on copper mining worth $40 million.')[0]?.sectors).toContain('mining');
  });

  it('names who signed, and nobody who was only there', () => {
    const active = 'Foreign Minister of Slovenia Ana Kovac and Foreign Minister of Ghana Kofi Mensah signed a treaty on extradition in Accra before President Nana Owusu of Ghana.';
    expect(found(active)[0]?.signatories).toHaveLength(2);
    const passive = 'A treaty on extradition between Slovenia and Ghana was signed by Foreign Minister of Slovenia Ana Kovac in Accra.';
    expect(found(passive)[0]?.signatories).toHaveLength(1);
    const planned = 'Foreign Minister of Slovenia Ana Kovac will sign a treaty on extradition with Ghana.';
    expect(found(planned)[0]?.signatories).toEqual([]);
  });

  it('resolves "both sides" to the states that the article is about', () => {
    const text = 'Prime Minister of Slovakia Ivan Horak met with President of Egypt Samir Nagi in Cairo, Egypt. Both sides agreed to set up a joint venture for tram production.';
    expect(found(text).map(brief)).toEqual(['project/planned/EG,SK']);
  });

  it('leaves out a third state that is only mentioned beside', () => {
    const text = 'Chile and Norway signed a memorandum on salmon farming, ahead of talks with Canada next year.';
    expect(found(text)[0]?.parties.toSorted()).toEqual(['CL', 'NO']);
  });

  it('gives ids in order, the same on every run', () => {
    expect(found(PACKAGE).map((deal) => deal.id)).toEqual(['deal-1', 'deal-2', 'deal-3']);
    expect(found(PACKAGE)).toEqual(found(PACKAGE));
  });
});

describe('texts of one state', () => {
  it.each([
    'France will build a new hospital in Lyon under a contract worth 40 million euros.',
    'The Kenyan minister signed an agreement with teachers in Nairobi after a strike, Kenyan media said.',
    'An agreement was signed on Monday.',
  ])('have no deals: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

const UNIT = 2000;
const ODD_TEXTS: [name: string, text: string][] = [
  ['nothing', ''],
  ['capitals', 'FRANCE AND SPAIN SIGNED AGREEMENT '.repeat(UNIT)],
  ['one endless sentence of clauses', 'France and Spain signed an agreement on trade worth $5 million, and '.repeat(UNIT)],
  ['brackets', `France Spain ${'(['.repeat(20 * UNIT)}`],
  ['one word', `France Spain ${'agreement '.repeat(10 * UNIT)}`],
  ['lone surrogates', `France and Spain signed \ud800 an agreement \udc00 `.repeat(UNIT)],
  ['list headers', 'France and Spain signed the following agreements:\n'.repeat(UNIT)],
  ['sums', `France gave Spain ${'$5 million and '.repeat(5 * UNIT)}`],
  ['mixed scripts', 'Франция France соглашение 協定 اتفاقية Spain signed treaty. '.repeat(UNIT)],
];

describe('any text', () => {
  it.each(ODD_TEXTS)('of %s returns spans inside it', (_, text) => {
    for (const deal of extract({ text }).deals) {
      for (const { start, end } of deal.evidence) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  }, 30_000);
});
