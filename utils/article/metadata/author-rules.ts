import type { AuthorRules } from '../../model/line-rules.ts';

/** What tells authors' names from what stands around them. The content script has it from the background: see `AuthorNames`. */
export const AUTHOR_PATTERNS = {
  /** Words before the names of authors. */
  lead: /^(?:(?:(?:story|text|article|words?|reported|reporting|report|written|posted|published|compiled|translated|recipe|interview|analysis|opinion|edited|photographs?) )?(?:and )?by|from|von|par|por|di|da|av|af|door|автор(?:ы)?|текст|от(?= \p{Lu})|haber(?=:)|autor(?:es|ka|a)?|authors?|auteurs?|(?:contributors?|text|words|story)(?=:)|yazar|müəllif|muallif|penulis|tác giả|نویسنده|گزارش|بقلم|الكاتب|كتبت?|作者|記者|记者|文|撰文|기자|reporter|correspondent|guest essay by|special to)(?:[:：]\s*|\s+|(?<=[：:])|(?=[\u4e00-\u9fff]))/iu,
  /** Words that end the names: what follows is an office, an agency, a date or a place. */
  role: /(?<!\p{L})(?:senior |expert |chief |deputy |staff |managing |executive |associate |assistant |contributing |political |diplomatic |business |foreign |national |world |news |digital |special |science |health |tech(?:nology)? |guest |freelance |autos? |features? |investigative |editor-at-large|features )*(?:staff writer|writer|reviewer|reporter|correspondent|editor(?:-in-chief)?|journalist|columnist|contributor|author|producer|analyst|economist|strategist|commentator|researcher|lecturer|presenter|bureau chief|photographer|fellow|professor|director|founder|ceo|(?:chef)?redakteur(?:in)?|(?:reporter|korrespondent|autor|journalist)in|korrespondent|journaliste|envoyée?s? spécia(?:le?|ux|les)|correspondante|rédact(?:eur|rice)|redactor[a]?|periodista|enviad[oa]s? especial(?:e)?|corresponsal(?:e)?|repórter|inviat[oaie]|corrispondente|(?:спец|соб)?корр?(?:еспондент)?|обозреватель|muhabir[i]?|müxbir[i]?|muxbir[i]?)s?(?!\p{L}).*$/iu,
  /** Where one author ends and the next begins. */
  between: /\s*(?:[;|/•·\n、，]|,\s(?!(?:[Jj]r|[Ss]r|[Pp]h\.?[Dd]|M\.?D|MBA|Esq|II|III|RD|DDS|MPH)\b)|,(?=\S)|&|(?<=\s)(?:[Aa]nd|AND|und|et|y|e|i|и|ve|və|va|och|og|en|with|avec|mit)(?=\s+(?:[^\sa-zа-я]|(?:dpa|epd|kna|afp|apa|sda|ats|ap|efe|ansa|lusa|tt|ntb|anp|ritzau|agen(?:cies|cias|turen|ces))\b)))\s*/,
  /** What stands where a name might, and is none. */
  noise: /^(?:updated|published|posted|on|last|follow|share|min(?:ute)?s? read|read|view|more|profile|bio|see all|email|twitter|facebook|image|photo|getty|via|source|advert|comments?|subscribe|in|for|topics?|tags?|article|blog|news|home|latest|contact|archives?)\b/i,
  /** Beginnings of a date. */
  weekdayOrMonth: /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b \d/i,
  /** Desks and agencies without a name of their own: authors only where nobody else is. */
  desk: /^(?:(?:staff|news|web|newsroom|our)[ -]?(?:writer|reporter|correspondent|desk|team|staff|room)s?|desk|(?:news )?agencies|editorial(?: (?:team|staff|board|desk))?|press (?:release|office|service)|redacci[oó]n|redaktion|reda[cç][aã]o|r[eé]daction|редакция)$/i,
  /** Agencies named right behind a person, and what a byline says of others. */
  behind: /(?<=^\S+ \S.*) (?:the )?(?:associated press|ap|reuters|afp|dpa|efe|ansa|bloomberg)$|(?<!\bstaff) (?:and|with) (?:news )?agencies$/i,
  /** Where a person works, named behind the person. */
  outlet: /\b(?:reuters|(?:associated|france)[ -]press|news|newsroom|(?:news|press) (?:agency|service)|magazine|network|media|tribune|gazette|newspaper)$/i,
  /** A date in words, also one glued to a name ("NAMEFebruary 8"). */
  date: /[\s,]*(?:\b(?:on|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d.*$/i,
  /** Where those begin who checked or edited: they are no authors. */
  checked: /\b(?:(?:medically |expert |fact[- ]?)?(?:reviewed|checked|edited|verified|approved)|editing|additional reporting|photographs?|photos?|illustrations?|graphics?) by\b.*$|\bcontributions? (?:by|from)\b.*$|(?<!\p{L})(?:photos?|photography|photographs?|pictures?|images?|illustrations?|graphics?|videos?|fotos?|fotografie|фото|видео|photographie)\s?[:：].*$/iu,
  /** Other names that sites and their tools give to meta with authors: "cXenseParse:author", "mrf:authors", "author-name". */
  otherMeta: /(?:^|[:._-])authors?(?:[-_]?names?)?$/,
  /** Addresses of authors' own pages. */
  profile: /\/(?:authors?|autor(?:es)?|auteurs?|journalists?|reporters?|people|person|profiles?|staff|contributors?|by|byline|writers?|columnists?|correspondents?|team|experts?|bio|redakteur|yazar|muellif)\/[^/]/i,
  /** Names of elements that hold a byline. */
  bylineName: /by-?line|author|writer|written|creator|contributor|reporter|journalist|correspondent|autor|auteur|verfasser|avtor|yazar|m[uü][əe]llif|penulis|skribent|f[oö]rfattare|(?:^|[\s_-])(?:firma|firmas|signature|redactor)(?:$|[\s_-])/i,
  /** Names of elements that hold other things with names in them. */
  notByline: /related|comment|recommend|widget|box-list|more-from|trending|newsletter|bookmark|sidebar/i,
  /** "Anna Stone | Senior Writer", "Anna Stone, correspondent" in a line of its own. */
  nameAndOffice: /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}\s?[|,•·–—-]\s?(?:[\p{L}-]+ ){0,3}(?:writer|reporter|correspondent|editor|journalist|columnist)\b/iu,
  /** What people at a newspaper are. */
  office: /\b(?:writer|reporter|correspondent|editor|journalist|columnist|director|professor)\b/i,
  /** How a line that names the author begins. */
  byLine: /^(?:[Bb]y|BY|(?:[Ww]ritten|[Rr]eported|[Rr]eporting|[Ww]ords|[Ss]tory|[Tt]ext|[Pp]osted|[Pp]ublished|[Oo]pinion|[Aa]nalysis|[Cc]ompiled) by|Von|Par|Por|Текст|Авторы?|Autor(?:es|a|ka)?|(?:Authors?|Contributors?|Reporters?|Text|Words|Yazar|Haber|Müəllif|Muallif)(?=:))[:\s]+\p{Lu}|^(?:作者|记者|記者|撰文)[:：\s]\s*\p{L}|^記者(?=\p{Script=Han}{2,4}[／/])|^(?:بقلم|(?:كتبت?|الكاتب|نویسنده|گزارش)(?=\s?:))[:\s]+\p{L}/u,
  /** Two names and nothing else: no office with an "and" in it. */
  pair: /^\S+\s(?:by\s)?[^,|]+\s(?:and|&|und|et|y|e|и)\s[^,|]+$/u,
  /** A name of two to four words and nothing else. */
  fullName: /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|du|del|der|den|van|von|al|el|la|bin|ibn)){1,3}$/u,
  /** What may stand between names that have elements of their own. */
  betweenNames: /^(?:[\s,;|/&·•:]|\b(?:by|and|und|et|y|e|von|par|por|with)\b)*$/i,
  /** A year in a short line: the note of the date. */
  dateNote: /^.{0,40}\b(?:19|20)\d{2}\b.{0,20}$/,
  /** What a card in messages calls the author beside it. */
  cardLabel: /^(?:written )?by$|^author|^autor|^auteur|^автор|^verfasst von|^écrit par|^escrito por/i,
  /** A byline that is an address. */
  address: /^\s*(?:https?:|www\.)/,
  /** Who wrote along, in brackets. */
  together: /\((?:with|avec|mit|con|and)\s([^)]*)\)/i,
  /** Where the note of the date begins. */
  noted: /\b(?:updated|published|posted|last updated)\b.*$/i,
  /** For whom and where, behind a name: also "Anna Stone - News Service". */
  behindName: /\s(?:on behalf of|in|at|à|aus) .*$|(?<=^\S+ \S+) for .*$|(?<=^\S+ \S.*) [–—-] .*$/,
  /** A day glued to a name. */
  weekdayBehind: /\s(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i,
  /** What no name has in it. */
  noName: /https?:|www\.|\.(?:com|org|net|php|html)\b|[=<>{}?!#%_]/,
  /** What no desk's name has in it. */
  noDesk: /https?:|[<>{}@]/,
  /** Marks around a name. */
  notWord: /^[^\p{L}"“'‘]+|[^\p{L}\p{M}.'’"”)]+$/gu,
  /** Three letters, or one of a script that writes names in fewer. */
  lettered: /\p{L}[^\p{L}]*\p{L}[^\p{L}]*\p{L}|[^\p{Script=Latin}\P{L}]|^AP$/u,
  /** What a line leaves behind a desk's name. */
  trailing: /[\s|,·•–—-]+$/,
  /** Prepositions that begin many another line: "by" only where a name follows and nothing else does. */
  byAndName: /^(?:[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Оо]т)\s\p{Lu}[\p{L}'’-]+(?: (?:de|van|der|den|von|\p{Lu}[\p{L}'’-]+)){1,3}$/u,
  /** "May 5, 2025 | By Anna Stone": the date before the byline. */
  dateBefore: /^(?=\P{L}{0,12}\p{L}{0,10}\P{L}{0,8}).{0,24}\b(?:19|20)\d{2}\b[^\p{L}]{1,4}(?=[Bb]y\s\p{Lu})/u,
  /** Where an author is, behind the name: "à Genève", and places of two words that look like a name. */
  place: /^(?:à|en|aus|из|в|desde|depuis|from|at|near)\s\p{Lu}|^(?:New (?:York|Delhi)|Los Angeles|San Francisco|Hong Kong|Tel Aviv|Abu Dhabi|Buenos Aires|Kuala Lumpur|Addis Ababa|Cape Town|Phnom Penh|S[aã]o Paulo|Rio de Janeiro|San José|La Paz|Den Haag|The Hague|(?:Mexico|Kuwait|Panama|Vatican) City|St\.? Petersburg|Washington,? D\.?C\.?|United Nations)$/u,
  /** Meta of libraries, which write the family name first. */
  libraryMeta: /^citation_author$|^dc(?:terms?)?[.:]creator$/,
  /** "Stone, Anna" in it. */
  familyFirst: /^([^\s,;]+),\s*(\p{Lu}(?:[\p{Ll}'’-]|\.)[^\s,;]*(?: [^\s,;]+){0,2})$/u,
} as const satisfies Record<string, RegExp>;

/** Accounts that write for a whole site, and what forms say when nobody filled them in. */
const NOBODY = 'admin|administrator|webmaster|editor|editors|staff|guest|guest author|anonymous|unknown|none|null|undefined|user|author|authors|by|wordpress|super user|root|moderator|website|online|fail|test|team|profile';

/** Names of meta with authors, the strongest first. */
const AUTHOR_META = ['author', 'article:author', 'parsely-author', 'article:author_name', 'sailthru.author', 'dc.creator', 'dc:creator', 'byl', 'dcterms.creator', 'dcterms:creator', 'dcterm:creator', 'citation_author', 'creator'];

/** Around an author that is another story's. */
const OTHER_STORY = 'aside, nav, footer, form, blockquote, a:has(h2, h3, h4), [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="bookmark" i], [itemprop~="comment"], [itemprop~="review"]';

/** Elements made for authors. */
const AUTHOR_ELEMENTS = '[rel~="author"], [class*="byline" i], [class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="written-by" i], [class*="post-author" i]';

/** All that is known of authors, in the form in which it is handed to a page. */
export const AUTHOR_RULES: AuthorRules = {
  patterns: Object.fromEntries(Object.entries(AUTHOR_PATTERNS).map(([name, { source, flags }]) => [name, [source, flags]])),
  nobody: NOBODY.split('|'),
  meta: AUTHOR_META,
  otherStory: OTHER_STORY,
  elements: AUTHOR_ELEMENTS,
};
