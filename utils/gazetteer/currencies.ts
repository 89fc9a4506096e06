/** A map of an object's own entries: words from a text ("constructor") must not reach a prototype. */
const table = <V>(entries: Record<string, V>): ReadonlyMap<string, V> => new Map(Object.entries(entries));

/** Symbols that stand for one currency wherever nothing before them says otherwise. */
export const SYMBOLS: ReadonlyMap<string, string> = table({
  $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₺': 'TRY', '₼': 'AZN', '₸': 'KZT', '₩': 'KRW',
  '₦': 'NGN', '₪': 'ILS', '฿': 'THB', '₫': 'VND', '₱': 'PHP', '₴': 'UAH', '₾': 'GEL', '₡': 'CRC', '₲': 'PYG', '₵': 'GHS',
  '₨': 'INR', '﷼': 'SAR', '₮': 'MNT', '₭': 'LAK', '৳': 'BDT', '៛': 'KHR', '֏': 'AMD', '￥': 'CNY', '＄': 'USD', '￡': 'GBP',
});

/** Letters before a dollar, yen or peso sign that say whose it is, folded. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = table({
  us: 'USD', 'u.s.': 'USD', usd: 'USD', a: 'AUD', au: 'AUD', aud: 'AUD', aus: 'AUD', c: 'CAD', ca: 'CAD', can: 'CAD', cad: 'CAD', cdn: 'CAD',
  nz: 'NZD', nzd: 'NZD', hk: 'HKD', hkd: 'HKD', s: 'SGD', sg: 'SGD', sgd: 'SGD', nt: 'TWD', ntd: 'TWD', r: 'BRL', rd: 'DOP', mx: 'MXN',
  mex: 'MXN', b: 'BND', fj: 'FJD', f: 'FJD', j: 'JMD', tt: 'TTD', bds: 'BBD', ec: 'XCD', n: 'NAD', z: 'ZWL', g: 'GYD', ar: 'ARS', cl: 'CLP',
  rm: 'MYR', cn: 'CNY', jp: 'JPY', e: 'EGP', le: 'EGP',
});

/** Codes and short forms written before or after a number, folded; ISO 4217 codes are recognised besides in capitals only. */
export const SHORT_FORMS: ReadonlyMap<string, string> = table({
  rs: 'INR', inr: 'INR', sr: 'SAR', sar: 'SAR', dh: 'AED', dhs: 'AED', aed: 'AED', qr: 'QAR', kd: 'KWD', jd: 'JOD', bd: 'BHD', ro: 'OMR', le: 'EGP',
  rm: 'MYR', rp: 'IDR', ksh: 'KES', kshs: 'KES', tsh: 'TZS', ush: 'UGX', shs: 'KES', sfr: 'CHF', rmb: 'CNY', php: 'PHP', tk: 'BDT', cfa: 'XOF', kc: 'CZK',
  zl: 'PLN', ft: 'HUF', lei: 'RON', kn: 'HRK', mt: 'MZN', gbp: 'GBP', ghc: 'GHS', bwp: 'BWP', naira: 'NGN', fcfa: 'XOF',
});

/** ISO 4217 codes in use. */
export const CODES: ReadonlySet<string> = new Set(
  ('AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BYR BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK ' +
    'DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW ' +
    'KWD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR ' +
    'PLN PYG QAR RON RSD RUB RUR RWF SAR SBD SCR SDG SEK SGD SLL SOS SRD SSP SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS ' +
    'VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW').split(' '),
);

/** Units written after a number, folded, with the currency where the word alone decides it. */
export const UNITS: ReadonlyMap<string, string> = table({
  dollar: 'USD', dollars: 'USD', dlrs: 'USD', bucks: 'USD', greenbacks: 'USD', euro: 'EUR', euros: 'EUR', pound: 'GBP', pounds: 'GBP', sterling: 'GBP', quid: 'GBP',
  yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', rmb: 'CNY', ruble: 'RUB', rubles: 'RUB', rouble: 'RUB', roubles: 'RUB', manat: 'AZN', manats: 'AZN', tenge: 'KZT',
  tenges: 'KZT', hryvnia: 'UAH', hryvnias: 'UAH', hryvnya: 'UAH', lari: 'GEL', dram: 'AMD', drams: 'AMD', som: 'KGS', soms: 'KGS', sum: 'UZS', soum: 'UZS', somoni: 'TJS',
  lira: 'TRY', liras: 'TRY', rupee: 'INR', rupees: 'INR', rupiah: 'IDR', rupiahs: 'IDR', ringgit: 'MYR', baht: 'THB', dong: 'VND', kyat: 'MMK', riel: 'KHR', kip: 'LAK',
  taka: 'BDT', won: 'KRW', peso: 'MXN', pesos: 'MXN', real: 'BRL', reais: 'BRL', reals: 'BRL', sol: 'PEN', soles: 'PEN', rand: 'ZAR', rands: 'ZAR', naira: 'NGN',
  cedi: 'GHS', cedis: 'GHS', birr: 'ETB', shilling: 'KES', shillings: 'KES', kwacha: 'ZMW', kwanza: 'AOA', kwanzas: 'AOA', pula: 'BWP', dirham: 'AED', dirhams: 'AED',
  riyal: 'SAR', riyals: 'SAR', rial: 'IRR', rials: 'IRR', dinar: 'KWD', dinars: 'KWD', shekel: 'ILS', shekels: 'ILS', zloty: 'PLN', zlotys: 'PLN', zlotych: 'PLN', forint: 'HUF',
  forints: 'HUF', koruna: 'CZK', korunas: 'CZK', koruny: 'CZK', crown: 'CZK', crowns: 'CZK', krona: 'SEK', kronor: 'SEK', kronas: 'SEK', krone: 'NOK', kroner: 'NOK',
  leu: 'RON', lei: 'RON', lev: 'BGN', leva: 'BGN', levs: 'BGN', franc: 'CHF', francs: 'CHF', tugrik: 'MNT', tugriks: 'MNT', afghani: 'AFN', afghanis: 'AFN', bolivar: 'VES',
  bolivars: 'VES', bolivares: 'VES', guarani: 'PYG', guaranies: 'PYG', lempira: 'HNL', quetzal: 'GTQ', quetzales: 'GTQ', kina: 'PGK', tala: 'WST', vatu: 'VUV', rufiyaa: 'MVR',
  ariary: 'MGA', metical: 'MZN', meticais: 'MZN', lek: 'ALL', denar: 'MKD', denars: 'MKD',
});

/** Units that several states share, by state: which "dollar" is the Australian one. Keys are ISO 3166-1 alpha-2. */
export const STATE_UNITS = table<Readonly<Record<string, string>>>({
  dollar: { US: 'USD', AU: 'AUD', CA: 'CAD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD', FJ: 'FJD', JM: 'JMD', NA: 'NAD', TT: 'TTD', BB: 'BBD', BS: 'BSD', BZ: 'BZD', GY: 'GYD', LR: 'LRD', SB: 'SBD', SR: 'SRD', ZW: 'ZWL', BN: 'BND' },
  pound: { GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG', SS: 'SSP', CY: 'CYP' },
  ruble: { RU: 'RUB', BY: 'BYN' },
  manat: { AZ: 'AZN', TM: 'TMT' },
  rupee: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' },
  peso: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', CU: 'CUP', DO: 'DOP', PH: 'PHP', UY: 'UYU' },
  shilling: { KE: 'KES', TZ: 'TZS', UG: 'UGX', SO: 'SOS' },
  dirham: { AE: 'AED', MA: 'MAD' },
  riyal: { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', IR: 'IRR' },
  rial: { IR: 'IRR', OM: 'OMR', YE: 'YER', QA: 'QAR' },
  dinar: { KW: 'KWD', IQ: 'IQD', JO: 'JOD', BH: 'BHD', LY: 'LYD', TN: 'TND', DZ: 'DZD', RS: 'RSD', MK: 'MKD' },
  franc: { CH: 'CHF', RW: 'RWF', BI: 'BIF', GN: 'GNF', CD: 'CDF', DJ: 'DJF', KM: 'KMF' },
  krone: { NO: 'NOK', DK: 'DKK' },
  krona: { SE: 'SEK', IS: 'ISK' },
  crown: { CZ: 'CZK', SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
  lira: { TR: 'TRY', LB: 'LBP' },
  won: { KR: 'KRW', KP: 'KPW' },
  leu: { RO: 'RON', MD: 'MDL' },
  som: { KG: 'KGS', UZ: 'UZS' },
  kwacha: { ZM: 'ZMW', MW: 'MWK' },
});

/** Singulars of the shared units, by every form they are written in. */
export const SHARED_UNIT: ReadonlyMap<string, string> = table({
  dollars: 'dollar', pounds: 'pound', rubles: 'ruble', rouble: 'ruble', roubles: 'ruble', manats: 'manat', rupees: 'rupee', pesos: 'peso', shillings: 'shilling',
  dirhams: 'dirham', riyals: 'riyal', rials: 'rial', dinars: 'dinar', francs: 'franc', kroner: 'krone', kronor: 'krona', kronas: 'krona', crowns: 'crown',
  liras: 'lira', lei: 'leu', soms: 'som', soum: 'som',
});

/** Words for powers of ten and South Asian units, folded. */
export const MAGNITUDES: ReadonlyMap<string, number> = table({
  hundred: 1e2, thousand: 1e3, k: 1e3, ths: 1e3, lakh: 1e5, lakhs: 1e5, lac: 1e5, million: 1e6, milion: 1e6, millon: 1e6, millions: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, m: 1e6, mil: 1e6, crore: 1e7, crores: 1e7,
  cr: 1e7, billion: 1e9, bilion: 1e9, billon: 1e9, billions: 1e9, bn: 1e9, bln: 1e9, b: 1e9, milliard: 1e9, trillion: 1e12, trilion: 1e12, trillions: 1e12, tn: 1e12, trn: 1e12, tln: 1e12, t: 1e12,
});

/** Numbers spelled out that amounts of money begin with. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = table({
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, half: 0.5,
});

/** Words right before a unit that say whose it is ("Swiss francs"), folded, by the state's ISO code; last words of names of two. */
export const OWNERS: ReadonlyMap<string, string> = new Map((
  'american:US states:US us:US u.s.:US australian:AU aussie:AU canadian:CA zealand:NZ singapore:SG singaporean:SG kong:HK taiwan:TW taiwanese:TW fijian:FJ fiji:FJ ' +
    'jamaican:JM namibian:NA guyanese:GY liberian:LR zimbabwean:ZW brunei:BN british:GB uk:GB egyptian:EG lebanese:LB syrian:SY sudanese:SD cypriot:CY ' +
    'russian:RU belarusian:BY belarusan:BY azerbaijani:AZ azeri:AZ turkmen:TM indian:IN pakistani:PK lankan:LK nepali:NP nepalese:NP mauritian:MU ' +
    'seychelles:SC seychellois:SC mexican:MX argentine:AR argentinian:AR chilean:CL colombian:CO cuban:CU dominican:DO philippine:PH uruguayan:UY kenyan:KE ' +
    'kenya:KE tanzanian:TZ tanzania:TZ ugandan:UG uganda:UG somali:SO emirati:AE uae:AE moroccan:MA saudi:SA qatari:QA qatar:QA omani:OM yemeni:YE ' +
    'iranian:IR kuwaiti:KW iraqi:IQ jordanian:JO bahraini:BH libyan:LY tunisian:TN algerian:DZ serbian:RS macedonian:MK swiss:CH rwandan:RW burundian:BI ' +
    'guinean:GN congolese:CD djiboutian:DJ norwegian:NO danish:DK swedish:SE icelandic:IS czech:CZ turkish:TR korean:KR romanian:RO moldovan:MD kyrgyz:KG ' +
    'uzbek:UZ zambian:ZM malawian:MW chinese:CN japanese:JP kazakh:KZ ukrainian:UA georgian:GE armenian:AM polish:PL hungarian:HU thai:TH brazilian:BR ' +
    'african:ZA israeli:IL nigerian:NG ghanaian:GH ethiopian:ET'
).split(' ').map((pair) => pair.split(':') as [string, string]));
