import { stateInHost } from './host-words.ts';

/** Hosts (or their last parts) of news outlets and ministries, by the state whose officials they name without naming it. */
const HOSTS: readonly (readonly [string, string])[] = [
  ['US', 'whitehouse.gov state.gov gov mil archives.gov apnews.com nytimes.com washingtonpost.com cnn.com foxnews.com npr.org usatoday.com politico.com thehill.com cbsnews.com nbcnews.com abcnews.go.com voanews.com latimes.com wsj.com'],
  ['GB', 'bbc.com theguardian.com telegraph.co.uk independent.co.uk thetimes.com'], ['CN', 'people.com.cn xinhuanet.com news.cn globaltimes.cn chinadaily.com.cn scmp.com cgtn.com'],
  ['IR', 'tehrantimes.com presstv.ir irna.ir mehrnews.com tasnimnews.com farsnews.ir iranintl.com'], ['JO', 'jordantimes.com petra.gov.jo'], ['SA', 'saudigazette.com.sa arabnews.com spa.gov.sa'],
  ['AE', 'thenationalnews.com gulfnews.com khaleejtimes.com wam.ae'], ['QA', 'aljazeera.com thepeninsulaqatar.com gulf-times.com'], ['TR', 'aa.com.tr dailysabah.com hurriyetdailynews.com'],
  ['RU', 'tass.com rt.com interfax.com themoscowtimes.com sputniknews.com kremlin.ru mid.ru'], ['BY', 'belta.by president.gov.by'], ['AZ', 'azernews.az trend.az report.az apa.az'],
  ['IN', 'thehindu.com indianexpress.com hindustantimes.com timesofindia.indiatimes.com ndtv.com'], ['PK', 'dawn.com geo.tv tribune.com.pk'], ['IL', 'jpost.com timesofisrael.com haaretz.com ynetnews.com'],
  ['JP', 'japantimes.co.jp nhk.or.jp'], ['KR', 'yna.co.kr koreaherald.com koreatimes.co.kr'], ['AU', 'abc.net.au smh.com.au'], ['UA', 'kyivpost.com ukrinform.net pravda.com.ua kyivindependent.com'],
  ['KZ', 'astanatimes.com inform.kz'], ['AM', 'armenpress.am armradio.am'], ['GE', 'agenda.ge civil.ge'], ['EG', 'ahram.org.eg dailynewsegypt.com egyptindependent.com'], ['NG', 'punchng.com vanguardngr.com premiumtimesng.com'],
  ['KE', 'nation.africa the-star.co.ke'], ['ZA', 'news24.com iol.co.za'], ['PH', 'rappler.com inquirer.net'], ['ID', 'thejakartapost.com antaranews.com'], ['SG', 'straitstimes.com channelnewsasia.com'],
  ['BD', 'thedailystar.net tbsnews.net dhakatribune.com bdnews24.com newagebd.net daily-sun.com observerbd.com bssnews.net unb.com.bd prothomalo.com'],
  ['LK', 'dailymirror.lk newsfirst.lk adaderana.lk economynext.com'], ['NP', 'kathmandupost.com thehimalayantimes.com myrepublica.nagariknetwork.com'], ['VN', 'vietnamplus.vn vovworld.vn vnexpress.net hanoitimes.vn'],
  ['MY', 'thestar.com.my bernama.com malaymail.com freemalaysiatoday.com'], ['TH', 'bangkokpost.com nationthailand.com'], ['KH', 'phnompenhpost.com khmertimeskh.com'], ['TW', 'taipeitimes.com focustaiwan.tw taiwannews.com.tw'],
  ['MN', 'montsame.mn'], ['UZ', 'uza.uz kun.uz gazeta.uz'], ['KG', '24.kg kabar.kg akipress.com'], ['IQ', 'ina.iq shafaq.com rudaw.net iraqinews.com'], ['KW', 'kuna.net.kw arabtimesonline.com kuwaittimes.com'],
  ['OM', 'omanobserver.om timesofoman.com muscatdaily.com'], ['BH', 'bna.bh newsofbahrain.com gdnonline.com'], ['LB', 'dailystar.com.lb naharnet.com nna-leb.gov.lb lorientlejour.com'], ['MA', 'moroccoworldnews.com mapnews.ma'],
  ['GH', 'ghanaweb.com myjoyonline.com graphic.com.gh'], ['UG', 'monitor.co.ug newvision.co.ug'], ['RW', 'newtimes.co.rw'], ['ET', 'addisstandard.com ena.et thereporterethiopia.com'], ['ZW', 'herald.co.zw chronicle.co.zw newzimbabwe.com'],
  ['ZM', 'lusakatimes.com'], ['TZ', 'dailynews.co.tz thecitizen.co.tz'], ['GM', 'thepoint.gm standard.gm foroyaa.net'], ['LR', 'frontpageafricaonline.com liberianobserver.com'], ['NA', 'namibian.com.na'], ['SL', 'sierraloaded.sl thesierraleonetelegraph.com'],
  ['JM', 'jamaicaobserver.com jamaica-gleaner.com jis.gov.jm'], ['TT', 'guardian.co.tt newsday.co.tt'], ['GY', 'stabroeknews.com kaieteurnewsonline.com guyanachronicle.com'], ['FJ', 'fijitimes.com fijivillage.com fbcnews.com.fj'],
  ['PG', 'postcourier.com.pg thenational.com.pg'], ['NZ', 'nzherald.co.nz stuff.co.nz rnz.co.nz'], ['CA', 'cbc.ca theglobeandmail.com ctvnews.ca'], ['IE', 'irishtimes.com rte.ie'], ['AR', 'buenosairesherald.com batimes.com.ar'], ['PE', 'andina.pe'],
  ['PL', 'notesfrompoland.com thefirstnews.com'], ['RO', 'romania-insider.com agerpres.ro'], ['BG', 'bta.bg novinite.com sofiaglobe.com'], ['RS', 'tanjug.rs b92.net'], ['GR', 'ekathimerini.com'], ['CY', 'cyprus-mail.com'], ['LT', 'lrt.lt'], ['EE', 'err.ee'],
  ['FR', 'elysee.fr diplomatie.gouv.fr'], ['DE', 'bundesregierung.de auswaertiges-amt.de dw.com'], ['EU', 'europa.eu'], ['UN', 'un.org'], ['NATO', 'nato.int'],
];
/** Generic labels before a country code that say the site is its state's. */
const GENERIC = new Set(['com', 'co', 'gov', 'gob', 'gouv', 'org', 'net', 'ac', 'edu', 'go', 'or', 'gc', 'govt', 'mfa']);
/** Country codes that are sold to everyone. */
const SOLD = new Set(['io', 'tv', 'me', 'co', 'ai', 'fm', 'ly', 'to', 'cc', 'ws', 'gg', 'la', 'vc', 'st', 'sh', 'eu', 'su', 'nu', 'be']);

let table: Map<string, string> | null = null;

const labelsOf = (url: string | null): string[] => (url ? /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '' : '').split('.').filter(Boolean);

/** The state that the site at `url` is named after, a weaker hint than `stateOfOutlet`; null where it is named after none. */
export const stateOfOutletName = (url: string | null): string | null => stateInHost(labelsOf(url));

/** Labels of the sites of governments, which speak of their own officials. */
const OFFICIAL = new Set(['gov', 'gob', 'gouv', 'govt', 'gub', 'go', 'mil', 'mfa', 'mofa', 'president', 'presidency', 'parliament', 'pmo', 'kremlin', 'government']);

/** Whether the site at `url` is a government's own. */
export const isOfficialSite = (url: string | null): boolean => labelsOf(url).some((label) => OFFICIAL.has(label));

/** Home state (or bloc) of the site at `url`; null where the address does not say. */
export function stateOfOutlet(url: string | null): string | null {
  const labels = labelsOf(url);
  if (labels.length === 0) return null;
  if (!table) {
    table = new Map();
    for (const [iso, hosts] of HOSTS) for (const h of hosts.split(' ')) table.set(h, iso);
  }
  for (let i = 0; i < labels.length; i++) {
    const known = table.get(labels.slice(i).join('.'));
    if (known) return known;
  }
  const last = labels.at(-1)!;
  if (last.length !== 2 || (SOLD.has(last) && !GENERIC.has(labels.at(-2) ?? ''))) return null;
  return last === 'uk' ? 'GB' : last.toUpperCase();
}
