import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../../utils/extract/deals/amounts.ts';
import { tokenize } from '../../../../utils/text/tokens.ts';

const STATES: Record<string, string> = { australian: 'AU', saudi: 'SA', british: 'GB', canadian: 'CA', azerbaijani: 'AZ', pakistani: 'PK', belarusian: 'BY', danish: 'DK', 'u.s.': 'US' };

function read(text: string, home: string | null = null): string[] {
  const tokens = tokenize(text);
  const context = { home, stateAt: (i: number) => STATES[tokens.lower[i] ?? ''] ?? null };
  return findAmounts(tokens, 0, tokens.count, context).map((a) => `${a.value} ${a.currency}${a.unitPrice ? ' each' : ''}`);
}

const CASES: [text: string, amounts: string[], home?: string][] = [
  ['worth nearly $8 billion', ['8000000000 USD']],
  ['a EUR 1.2bn loan', ['1200000000 EUR']],
  ['5 billion USD in credit', ['5000000000 USD']],
  ['deals of SAR 60 bn (USD 16 bn)', ['60000000000 SAR', '16000000000 USD']],
  ['Rs 500 crore for the bridge', ['5000000000 INR']],
  ['Rs. 500 crore for the bridge', ['5000000000 INR']],
  ['Rs500 crore', ['5000000000 INR']],
  ['Rs 2 lakh crore', ['2000000000000 INR']],
  ['¥10tn of investment', ['10000000000000 JPY']],
  ['an A$250 million grant', ['250000000 AUD']],
  ['US$4.5-billion port', ['4500000000 USD']],
  ['C$40m and NZ$3m', ['40000000 CAD', '3000000 NZD']],
  ['£1.5m and €900,000', ['1500000 GBP', '900000 EUR']],
  ['150 billion U.S. dollars by then', ['150000000000 USD']],
  ['424.4 million dollars', ['424400000 USD']],
  ['30 billion yuan', ['30000000000 CNY']],
  ['6 billion rubles', ['6000000000 RUB']],
  ['6 million Belarusian rubles', ['6000000 BYN']],
  ['80 million Azerbaijani manats', ['80000000 AZN']],
  ['2 billion tenge', ['2000000000 KZT']],
  ['3 billion Saudi riyals', ['3000000000 SAR']],
  ['70 million Australian dollars', ['70000000 AUD']],
  ['5 million British pounds', ['5000000 GBP']],
  ['4 million Pakistani rupees', ['4000000 PKR']],
  ['20 million Danish kroner', ['20000000 DKK']],
  ['$4-5 billion a year', ['5000000000 USD']],
  ['$4 billion to $5 billion', ['5000000000 USD']],
  ['over a billion dollars', ['1000000000 USD']],
  ['half a billion euros', ['500000000 EUR']],
  ['two hundred million euros', ['200000000 EUR']],
  ['a $3.5-million programme', ['3500000 USD']],
  ['about $ 12 bln', ['12000000000 USD']],
  ['agreements amounting to SR14 billion', ['14000000000 SAR']],
  ['USD 1.2 billion', ['1200000000 USD']],
  ['CHF 300,000', ['300000 CHF']],
  ['$1,250,000.50', ['1250000.5 USD']],
  ['€1,5 billion', ['1500000000 EUR']],
  ['a $2 billion pledge', ['2000000000 AUD'], 'AU'],
  ['Rs 90 million', ['90000000 PKR'], 'PK'],
  ['RM30 million', ['30000000 MYR']],
  ['R$12 billion', ['12000000000 BRL']],
  ['HK$7.8 billion', ['7800000000 HKD']],
  ['¥50 billion', ['50000000000 CNY'], 'CN'],
  ['oil at $60 a barrel', ['60 USD each']],
  ['$900 per tonne', ['900 USD each']],
  ['grew by 12 percent to 40 million barrels', []],
  ['12 million people on May 5, 2024', []],
  ['5.3 billion cubic metres of gas', []],
  ['187 pounds of uranium', []],
  ['the team won 5 sum 3 real 2 sol', []],
  ['3 constructor 4 __proto__ toString5', []],
  ['Resolution 1325', []],
  ['one and a half million dollars', ['1500000 USD']],
  ['twenty-five million euros', ['25000000 EUR']],
  ['a hundred million dollars', ['100000000 USD']],
  ['one hundred and twenty million dollars', ['120000000 USD']],
  ['a two-billion-dollar loan', ['2000000000 USD']],
  ['a quarter of a million dollars', ['250000 USD']],
  ['three quarters of a million dollars', ['750000 USD']],
  ['one hundred and one and a half', []],
  ['50 million Swiss francs', ['50000000 CHF']],
  ['30 million Norwegian kroner', ['30000000 NOK']],
  ['70 million New Zealand dollars', ['70000000 NZD']],
  ['40 million United States dollars', ['40000000 USD']],
  ['75 million in US dollars', ['75000000 USD']],
  ['a credit of 5 bilion euros', ['5000000000 EUR']],
  ['50 mln. dollars', ['50000000 USD']],
  ['$US40 million', ['40000000 USD']],
  ['€1.200.000', ['1200000 EUR']],
  ['7 billion RMB', ['7000000000 CNY']],
  ['THE TOP 10 AND ALL 27 MEMBERS AT COP29', []],
  ['loans of TRY 2 billion', ['2000000000 TRY']],
  ['ten agreements were signed', []],
];

describe('amounts of money', () => {
  it.each(CASES)('%s', (text, amounts, home) => {
    expect(read(text, home ?? null)).toEqual(amounts);
  });

  it('takes time in proportion to the text, whatever it holds', () => {
    for (const text of ['$'.repeat(200_000), '1-'.repeat(100_000), '5 to '.repeat(40_000), 'US$ '.repeat(50_000), 'a '.repeat(100_000)]) {
      expect(read(text).length).toBeLessThanOrEqual(text.length);
    }
  });
});
