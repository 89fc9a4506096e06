/** Words of articles that are about something else than deals of states, folded, by the feature that they switch on. */
export const TOPICS = {
  'on-sport':
    'football footballer footballers soccer striker midfielder midfield defender goalkeeper winger coach coaches league premiership fifa uefa nba nfl mlb nhl basketball baseball quarterback teammate teammates squad laliga bundesliga ' +
    'ufc boxer boxing wrestler tournament tournaments club clubs season player players goals striker playoff playoffs touchdown rugby cricketer cricket tennis golfer golf athlete athletes olympic medal stadium fans',
  'on-takeover': 'merger mergers merged takeover takeovers shareholder shareholders antitrust acquirer buyout bidder stockholders brands investors shares nasdaq startup valuation earnings',
  'on-court': 'prosecutors prosecutor pleaded plea judge judges guilty defendant defendants lawsuit lawsuits indictment indicted convicted jury verdict attorney attorneys sentenced felony court courtroom detective suspect suspects arrested jailed charged',
  'on-labour': 'union unions unionized strike strikes strikers teamsters picket wages wage bargaining employees walkout workers teachers nurses payroll',
  'on-politics': 'coalition senate senator senators republican republicans democrat democrats bipartisan lawmakers congressional legislature ballot voters elections electoral lawmaker filibuster caucus gop',
  'on-show': 'album singer actor actress movie movies film films hollywood netflix celebrity celebrities band concert singers rapper songs song studio sequel comedian novel',
} as const;

/** Something else than deals that an article may be about: the name of its feature. */
export type Topic = keyof typeof TOPICS;
export const TOPIC_NAMES = Object.keys(TOPICS) as Topic[];
