/** Labels, in lower case, that sites put into articles: looked for only in lines that are no sentences. */
const LABELS: readonly RegExp[] = [
  /^(?:advertise?ments?|sponsored(?: content)?|ads?|promoted|реклама|publicidad(?:e)?|publicité|werbung|anzeige|reklam|إعلان|تبلیغات|广告)[:.]?$/,
  /^\d{1,2}:\d{2}(?::\d{2})?$|^(?:now playing|up next|reproduciendo|promoted by|featured|found this helpful)\b.{0,100}$/,
  /^(?:story continues below|article continues (?:below|after)|continue reading|scroll (?:down )?(?:for|to) |skip (?:to|past|advert)|loading|please wait|play(?:ing)?(?: video)?|watch(?: live| now| more| the video)?|listen(?: to (?:this )?(?:article|story))?)\b.{0,40}$|^(?:video|photos?|images?|gallery|embed|infographic|interactive|embedded content)\b(?:\s?[:(/\d|].{0,40})?$/,
  /^(?:share|tweet|email|print|save|copy link|pin|facebook|twitter|whats ?app|telegram|linkedin|reddit|x|comments?|\d+ (?:comments?|shares?|views?|likes?))(?:[\s,/|]+(?:this|article|story|on|via|facebook|twitter|whats ?app|telegram|linkedin|email|copy|link|print|x|\d+)){0,8}[:.]?$/,
  /^.{0,60}\b(?:follow|join|like|find) (?:us|me|our|him|her|@?[\w ]{2,30}) (?:on|in|at|via) (?:our )?(?:@\w+|x|twitter|facebook|instagram|telegram|whats ?app|linkedin|youtube|tiktok|google news|social media)\b.{0,120}$/,
  /^(?:follow|subscribe|join|connect)\b.{0,100}\b(?:telegram|whats ?app|twitter|facebook|instagram|youtube|newsletter|channel|google news|updates|inbox)\b.{0,80}$/,
  /^(?:already (?:a |have an? )?(?:subscri|member|account)|log ?in|sign in|subscribe(?: now)?|become a (?:member|subscriber|patron)|support (?:us|our|independent)|donate|buy (?:now|it)|get it now|shop now|learn more|find out more|click here|read more|see more|view more|show more)\b.{0,60}$|^more$/,
  /^(?:also read|read also|read more|read next|see also|more on this|more from|related(?: (?:articles?|stories|news|topics|posts|content|coverage|reading|links))?|recommended(?: (?:stories|reading|for you))?|you (?:may|might) (?:also )?(?:like|be interested)|don'?t miss|must read|trending(?: now)?|most (?:read|popular|viewed|shared)|latest (?:news|stories)|top stories|editor'?s picks?|editors'? picks?|in this (?:story|article)|up next|next article|previous article|further reading|table of contents|contents|читайте также|читать также|по теме|смотрите также|lire aussi|à lire aussi|leer también|lea también|le puede interesar|leia também|leia mais|veja também|lesen sie auch|mehr zum thema|leggi anche|ayrıca (?:oku|bak)|ilgili haberler|həmçinin oxuyun|اقرأ أيضا|اقرأ أيضًا|مطالب مرتبط|相关(?:新闻|阅读|报道))\s*[:：»>…-]*\s*$/,
  /^(?:also read|read also|read more|read next|see also|read|watch|related|more|must read|don'?t miss|listen|recommended|читайте также|lire aussi|à lire aussi|leer también|lea también|leia também|leia mais|lesen sie auch|leggi anche)\s?[:：|»>]\s?.{3,180}$/,
  /^(?:first )?(?:published|updated|posted|last updated|last modified|last reviewed|modified|created|date|time)\b.{0,12}[:\s].{0,60}\d.{0,30}$/,
  /^(?:\d+|one|two|three|four|five) ?-?min(?:ute)?s?(?: read| to read| reading)?\.?$|^(?:reading time|estimated read|read time|time to read)\b.{0,30}$/,
  /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|hashtags?|теги|метки|etiquetas|schlagworte|etiketler)\s?[:：].{0,200}$/,
];

/** Notices, in lower case, that sites put into articles, as whole lines; sentences among them. */
const NOTICES: readonly RegExp[] = [
  /подпи(?:сывайтесь|шитесь)|(?:наш|в нашем) (?:telegram|телеграм)|abonnez-vous|suscr[ií]b[ea](?:te|se)|síguenos|inscreva-se|abonnieren sie|bizi (?:takip|izləyin)/,
  /\b(?:sign up|signup|register|subscribe)\b.{0,80}\b(?:newsletters?|free|inbox|account|daily|weekly|emails?|briefing|alerts|updates)\b/,
  /^(?:get|receive) .{0,60}\b(?:newsletters?|in your inbox|straight to your inbox|daily (?:email|briefing)|breaking news alerts)\b/,
  /\b(?:delivered|straight|sent) (?:directly )?to your (?:inbox|email)\b|\bwas this (?:newsletter|email) forwarded\b|\benter (?:your )?email(?: address)?\b|\bthank(?:s| you) for (?:subscribing|signing up|reading|registering)\b/,
  /\b(?:this|our) (?:site|website|article|post|page|story) (?:uses|contains|includes|may contain|may include) (?:cookies|affiliate)\b|\bwe may (?:earn|receive) (?:a |an )?(?:affiliate )?commission\b|\baffiliate links\b/,
  /^\(?(?:file |all )?(?:photo|image|picture|photograph|illustration|graphic|video|screenshot|credit|photo credit|image credit|image source|photo source|фото|иллюстрация|foto|bild|fuente|crédito|crédits?|görsel|fotoğraf)s?\s?(?:(?:courtesy|via|credit)?\s?[:：©/|]|(?:by|courtesy of|via)\s)\s?.{0,120}$/,
  /^©\s?.{2,80}$|^.{0,100}(?:getty images|shutterstock|istock|unsplash|reuters\/[a-zà-ÿ. ]+|\/ ?(?:afp|ap|reuters|epa|xinhua|tass))\)?\.?$/,
  /(?:©|\(c\)|copyright)\s?(?:\d{4}|by|the)|all rights reserved|may not be (?:published|reproduced|republished)|no part of this|licensed under a creative commons|reproduction (?:is )?(?:prohibited|without)|все права защищены|при использовании материалов|tous droits réservés|todos los derechos|alle rechte vorbehalten/,
  /^[[【(]?(?:责任编辑|責任編輯|编辑|記者|来源|來源|фото|источник|автор)\s?[:：].{0,60}$|^.{0,12}(?:推荐|推薦|推荐阅读)$/,
  /^(?:comments? (?:are|is) closed|leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment|show comments|be the first to comment|have your say|report (?:a|an) (?:typo|error|correction)|was this (?:article|page|story) (?:helpful|useful)|a version of this article (?:appears|appeared)|if you (?:found|notice|spot|see) (?:a|an) (?:typo|error|mistake))\b.{0,200}$/,
];

/** A heading, in lower case, after which nothing of the article follows. */
export const TAIL_HEADING = /^(?:related(?: (?:articles?|stories|news|topics|posts|content|coverage|reading|links|materials))?|recommended(?: (?:stories|reading|for you|articles))?|read (?:next|more|also)|more (?:from|on|in|stories|news|like this)\b.{0,40}|also (?:read|in the news|on)\b.{0,30}|you (?:may|might) (?:also )?(?:like|be interested|want).{0,30}|most (?:read|popular|viewed|shared|recent)|latest(?: (?:news|stories|posts|articles))?|trending(?: now)?|top stories|other (?:news|stories|articles)|about the authors?|about (?:us|the company)|our (?:contributors|experts)|comments?|leave a (?:comment|reply)|share this.{0,20}|subscribe.{0,40}|what to read next|keep reading|up next|recent (?:posts|news|articles)|editor'?s picks?|popular(?: (?:posts|news))?|newsletter|follow us.{0,30}|frequently asked questions about us|hiring guides.{0,30}|читайте также|другие новости|похожие (?:новости|материалы)|по теме|последние новости|articles? (?:liés|similaires)|à lire aussi|sur le même sujet|noticias relacionadas|te puede interesar|más noticias|leia (?:também|mais)|mais notícias|mehr zum thema|das könnte sie.{0,30}|articoli correlati|leggi anche|ilgili haberler|benzer haberler|digər xəbərlər|oxşar xəbərlər|أخبار ذات صلة|اقرأ أيضا|مطالب مرتبط|اخبار مرتبط|相关(?:新闻|阅读|报道)|関連記事|관련 기사)\s*[:：»>…]*$/;

/** Whether a line, as a whole, is one that sites put into articles and that belongs to none. */
export function isBoilerplate(line: string): boolean {
  const text = line.toLowerCase();
  const isSentence = /[.!?]['"”’)]?$/.test(text) && text.split(' ').length > 4;
  return NOTICES.some((pattern) => pattern.test(text)) || (!isSentence && LABELS.some((pattern) => pattern.test(text)));
}
