import type { Briefing } from './briefing.ts';
import { dayPart, escapeMarkup, plain, webLink } from './plain.ts';

/** Plain rules for the screen and for paper; no script, no font and no picture from elsewhere. */
const STYLE = `body{font:16px/1.5 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}
h1{font-size:1.8rem;margin-bottom:0}h2{margin-top:2rem;border-bottom:1px solid #999}blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid #1d4e89}
.day{color:#555}ol{font-size:.9rem}a{color:#1d4e89}sup a{text-decoration:none}@media print{body{margin:0;max-width:none}a{color:inherit}h2{break-after:avoid}blockquote{break-inside:avoid}}`;

const paragraphs = (text: string): string => plain(text).split(/\n{2,}/).filter((part) => part.trim() !== '').map((part) => `<p>${escapeMarkup(part).replaceAll('\n', '<br>')}</p>`).join('\n');

/** A briefing as one HTML page that needs nothing else; what is printed from. All text is escaped, links are http or https. */
export function briefingHtml({ title, note, day, sections, sources }: Briefing): string {
  const body = sections.map((section) => {
    const entries = section.entries.map(({ clip, source }) =>
      `<blockquote>${paragraphs(clip.anchor.quote.exact)}<sup><a href="#source-${source}">${source}</a></sup></blockquote>\n${paragraphs(clip.note)}`);
    return `<section>\n${section.title === '' ? '' : `<h2>${escapeMarkup(section.title)}</h2>\n`}${entries.join('\n')}\n</section>`;
  });
  const notes = sources.map(({ title: headline, url, site, publishedAt }, i) => {
    const link = webLink(url);
    const words = escapeMarkup(headline);
    const published = dayPart(publishedAt);
    return `<li id="source-${i + 1}">${link === null ? words : `<a href="${escapeMarkup(link)}" rel="noreferrer">${words}</a>`}, ${escapeMarkup(site)}${published === null ? '' : `, ${published}`}</li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
<p class="day">${escapeMarkup(day)}</p>
${paragraphs(note)}
${body.join('\n')}
<ol>
${notes.join('\n')}
</ol>
</body>
</html>
`;
}
