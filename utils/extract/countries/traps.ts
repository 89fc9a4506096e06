const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Names of money that follow a demonym, folded. */
export const CURRENCIES = set(
  'dollar dollars cents ruble rubles rouble roubles lira liras franc francs yen yuan renminbi rupee rupees peso pesos krone kroner krona kronor ' +
    'reais rial rials riyal riyals dinar dinars dirham dirhams baht ringgit rupiah hryvnia hryvnias manat manats tenge leu lei lev leva ' +
    'forint forints zloty zlotys koruna shekel shekels pound pounds sterling naira rand shilling shillings cedi cedis birr taka dong kwacha kwanza ' +
    'lari dram drams bolivar bolivars guarani lempira quetzal colon colones afghani afghanis somoni euros',
);

/** Nouns that make a dish or a table of a demonym, folded. */
export const DISH_NOUNS = set('pilaf plov kebab kebabs baklava sushi tapas paella biryani tacos cuisine cuisines dish dishes ceviche injera espresso ramen pho meatballs dessert desserts barbecue eatery eateries restaurant restaurants takeout takeaway takeaways salad salads dumplings pastry pastries curry curries recipe recipes cookbook cookery cooking bakery kitchen pancakes noodles soup soups stew guitar guitars');

/** Nouns that make a language of a demonym, folded. */
export const LANGUAGE_NOUNS = set('language languages speaking speaker speakers lessons subtitles translation translations translator translators alphabet dialect dialects grammar vocabulary proverb proverbs');

/** Words right before the name of a language, folded. */
export const LANGUAGE_VERBS = set('in into speak speaks speaking spoke spoken fluent learn learns learning learned taught teach teaches teaching understand understands');

/** Languages that share their name with a demonym, and others that are listed beside them, folded. */
export const LANGUAGES = set(
  'english arabic persian farsi dari pashto hindi urdu bengali punjabi tamil kurdish hebrew swahili mandarin cantonese latin esperanto french german ' +
    'italian spanish portuguese dutch danish swedish norwegian finnish icelandic polish czech slovak slovenian serbian croatian bosnian macedonian ' +
    'albanian bulgarian romanian moldovan hungarian greek turkish russian ukrainian belarusian latvian lithuanian estonian georgian armenian azerbaijani ' +
    'azeri kazakh uzbek kyrgyz tajik turkmen mongolian chinese japanese korean vietnamese thai lao burmese khmer malay indonesian filipino nepali ' +
    'somali amharic maltese irish catalan basque tibetan uyghur',
);

/** States of the United States and provinces of Canada, with the abbreviations of newspapers, folded and without dots. */
export const US_STATES: ReadonlySet<string> = new Set(
  ('alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky ' +
    'louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee ' +
    'texas utah vermont virginia wisconsin wyoming ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wis wyo ' +
    'tx oh ny nj fl ca tn al az ar ct ga il ky md ma mi mn ms mo nc nh nm nv ok pa ri sc ut va vt wi wv ontario quebec manitoba alberta saskatchewan').split(' ').concat(['n.y.', 'n.j.', 'n.h.', 'n.c.', 's.c.', 'n.d.', 's.d.', 'n.m.', 'r.i.', 'queens', 'new york', 'new jersey', 'new hampshire', 'new mexico', 'north carolina', 'south carolina', 'north dakota', 'south dakota', 'rhode island', 'west virginia', 'nova scotia', 'british columbia', 'new brunswick']),
);

/** Towns in the state of Georgia that are called as capitals are, folded. */
export const TOWNS_IN_GEORGIA = set('athens rome dublin vienna berlin damascus cairo lisbon');

/** Nouns that make a street, a hall or a place in town of a state's name, folded. */
export const TOWN_NOUNS = set('street avenue lane drive boulevard hall county township heights inn creek');

/** Bodies that towns have and states do not, folded, each as the words after the name. */
export const TOWN_BODIES = set('city-council city-hall city-school town-council borough-council school-district school-board high-school police-department fire-department city-manager area-school city-police');

/** What a speaker's command of a language is, folded. */
export const LANGUAGE_ADJECTIVES = set('fluent bad broken perfect good flawless passable excellent halting basic some little accented conversational');
