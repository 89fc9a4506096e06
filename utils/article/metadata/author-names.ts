import { comparable } from './compare.ts';
import { plain } from './page-facts.ts';

/** Words before the names of authors. */
const LEAD = /^(?:(?:(?:story|text|article|words?|reported|report|written|posted|published|compiled|translated|recipe|interview|analysis|opinion|edited|photographs?) )?(?:and )?by|from|von|par|por|di|da|av|af|door|автор(?:ы)?|текст|autor(?:es|a)?|authors?|auteurs?|(?:contributors?|text|words|story)(?=:)|yazar|müəllif|muallif|penulis|tác giả|نویسنده|بقلم|كتب|作者|記者|记者|文|撰文|기자|reporter|correspondent|guest essay by|special to)(?:[:：]\s*|\s+|(?<=[：:])|(?=[\u4e00-\u9fff]))/i;
/** Words that end the names: what follows is an office, an agency, a date or a place. */
const ROLE = /(?<!\p{L})(?:senior |expert |chief |deputy |staff |managing |executive |associate |assistant |contributing |political |diplomatic |business |foreign |national |world |news |digital |special |science |health |tech(?:nology)? |guest |freelance |autos? |features? |investigative |editor-at-large|features )*(?:staff writer|writer|reviewer|reporter|correspondent|editor(?:-in-chief)?|journalist|columnist|contributor|author|producer|analyst|bureau chief|photographer|fellow|professor|director|founder|ceo|redakteur(?:in)?|journaliste|redactor[a]?|periodista|корреспондент|обозреватель|muhabir|muxbir)s?(?!\p{L}).*$/iu;
/** Where one author ends and the next begins. */
const BETWEEN = /\s*(?:[;|/•·\n、，]|,\s(?!(?:[Jj]r|[Ss]r|[Pp]h\.?[Dd]|M\.?D|MBA|Esq|II|III|RD|DDS|MPH)\b)|,(?=\S)|&|(?<=\s)(?:[Aa]nd|AND|und|et|y|e|i|и|ve|və|va|och|og|en|with|avec|mit)(?=\s+[^\sa-zа-я]))\s*/;
const NOISE = /^(?:updated|published|posted|on|last|follow|share|min(?:ute)?s? read|read|view|more|profile|bio|see all|email|twitter|facebook|image|photo|getty|via|source|advert|comments?|subscribe|in|for|topics?|tags?|article|blog|news|home|latest)\b/i;
const WEEKDAY_OR_MONTH = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b \d/i;
/** Accounts that write for a whole site, and what forms say when nobody filled them in. */
const NOBODY = new Set(
  'admin|administrator|webmaster|editor|editors|staff|guest|guest author|anonymous|unknown|none|null|undefined|user|author|authors|by|wordpress|super user|root|moderator|website|online|fail|test|team|profile'.split('|'),
);
/** Desks and agencies without a name of their own: authors only where nobody else is. */
const DESK = /^(?:(?:staff|news|web|newsroom|our)[ -]?(?:writer|reporter|correspondent|desk|team|staff|room)s?|desk|(?:news )?agencies|editorial(?: (?:team|staff|board|desk))?|press (?:release|office|service)|redacci[oó]n|redaktion|reda[cç][aã]o|r[eé]daction|редакция)$/i;

/** Agencies named right behind a person, and what a byline says of others. */
const BEHIND = /(?<=^\S+ \S.*) (?:the )?(?:associated press|ap|reuters|afp|dpa|efe|ansa|bloomberg)$|(?<!\bstaff) (?:and|with) (?:news )?agencies$/i;

/** Where a person works, named behind the person. */
const OUTLET = /\b(?:reuters|(?:associated|france)[ -]press|news|newsroom|(?:news|press) (?:agency|service)|magazine|network|media|tribune|gazette|newspaper)$/i;

/** Whether a name is that of a desk or of agencies in general. */
export const isDesk = (name: string): boolean => DESK.test(name.trim());

/** A date in words, also one glued to a name ("NAMEFebruary 8"). */
const DATE = /[\s,]*(?:\b(?:on|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d.*$/i;
/** Where those begin who checked or edited: they are no authors. */
export const CHECKED = /\b(?:(?:medically |expert |fact[- ]?)?(?:reviewed|checked|edited|verified|approved)|editing|additional reporting|photographs?|photos?|illustrations?|graphics?) by\b.*$|\bcontributions? (?:by|from)\b.*$/i;

/** One author's name without marks around it; empty where it is none. */
function tidyName(raw: string): string {
  let name = raw.replace(/\s*\([^)]*\)/g, ' ').replace(/\s*[([{)].*$/, '').replace(/\S+@\S+|@\w+/g, ' ').replace(/\bX\/.*$/, '');
  name = name.replace(LEAD, '').replace(DATE, '').replace(/,?\s*\b\d.*$/, '').replace(ROLE, '').replace(BEHIND, '').replace(/\s(?:on behalf of|in|at) .*$|(?<=^\S+ \S+) for .*$/, '').replace(/\s(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i, '');
  name = name.replace(/^[^\p{L}"“'‘]+|[^\p{L}\p{M}.'’"”)]+$/gu, '').replace(/\s+/g, ' ').trim();
  if (/^[\p{Lu}\s.'’-]+$/u.test(name) && /\p{Lu}{3}/u.test(name) && name.includes(' ')) name = recase(name);
  return name;
}

/** "GILLIAN MOHNEY" as "Gillian Mohney". */
const recase = (name: string): string => name.toLowerCase().replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 50) return false;
  const words = name.split(' ');
  if (words.length > 6 || /https?:|www\.|\.(?:com|org|net|php|html)\b|[=<>{}?!#%_]/.test(name)) return false;
  if (NOBODY.has(comparable(name)) || isDesk(name) || NOISE.test(name) || WEEKDAY_OR_MONTH.test(name)) return false;
  return /\p{L}[^\p{L}]*\p{L}[^\p{L}]*\p{L}|[^\p{Script=Latin}\P{L}]/u.test(name);
}

/** The authors that a byline names, in order, each once: split, and cleaned of "By", offices, addresses and dates. Beside full names, single words are desks and beats. */
export function authorNames(byline: string): string[] {
  if (/^\s*(?:https?:|www\.)/.test(byline)) return [];
  const text = plain(byline).replace(/\((?:with|avec|mit|con|and)\s([^)]*)\)/i, ', $1').replace(CHECKED, '').replace(LEAD, '').replace(/\b(?:updated|published|posted|last updated)\b.*$/i, '');
  const parts = text.split(BETWEEN).map(tidyName).filter(isName);
  const full = parts.some((name) => name.includes(' '));
  const person = parts.some((name) => name.includes(' ') && !OUTLET.test(name));
  const names = parts.filter((name) => (!full || !/^\p{Script=Latin}+$/u.test(name)) && (!person || !OUTLET.test(name)));
  return [...new Map(names.map((name) => [comparable(name), name])).values()];
}

/** Names of organisations and desks given as authors, as they stand but for "By". */
export function deskNames(claims: readonly string[]): string[] {
  const names = claims.map((claim) => plain(claim).replace(LEAD, '').replace(DATE, '').replace(/[\s|,·•–—-]+$/, ''));
  return [...new Set(names)].filter((name) => name.length <= 50 && /\p{L}{3}/u.test(name) && !/https?:|[<>{}@]/.test(name) && !NOBODY.has(comparable(name)));
}
