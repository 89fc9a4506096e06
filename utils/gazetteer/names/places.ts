import { DISTRICTS } from './districts.ts';

/** Parts of states and cities whose officials serve that state: ISO code, then folded names. A new one is a word here. */
const LINES: readonly (readonly [string, string])[] = [
  ['US', 'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|' +
    'maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|' +
    'north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|' +
    'puerto rico|guam|new york city|los angeles|chicago|houston|philadelphia|phoenix|san antonio|san diego|dallas|san francisco|seattle|boston|detroit|atlanta|' +
    'miami|denver|portland|baltimore|minneapolis|kansas city|st louis|cleveland|pittsburgh|new orleans|las vegas|nashville|memphis|charlotte|oakland|sacramento|' +
    'salt lake city|honolulu|tampa|orlando|cincinnati|milwaukee|louisville|buffalo|fla|calif|r|d'],
  ['GB', 'england|scotland|scottish|wales|welsh|northern ireland|northern irish|british|london|greater manchester|manchester|birmingham|liverpool|leeds|glasgow|edinburgh|cardiff|belfast|bristol'],
  ['CA', 'ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|toronto|montreal|vancouver|calgary|edmonton'],
  ['AU', 'new south wales|nsw|victoria|victorian|queensland|western australia|south australia|tasmania|tasmanian|northern territory|sydney|melbourne|brisbane|perth|adelaide'],
  ['IN', 'uttar pradesh|maharashtra|bihar|west bengal|tamil nadu|kerala|karnataka|gujarat|rajasthan|haryana|telangana|andhra pradesh|assam|odisha|madhya pradesh|jharkhand|manipur|goa|mumbai|kolkata|chennai|bengaluru|hyderabad|jammu and kashmir|delhi|chhattisgarh|uttarakhand|himachal pradesh|meghalaya|nagaland|sikkim|tripura'],
  ['DE', 'bavaria|bavarian|saxony|hesse|north rhine - westphalia|baden - wurttemberg|lower saxony|brandenburg|thuringia|hamburg|munich|frankfurt|cologne|stuttgart|dresden'],
  ['FR', 'lyon|marseille|nice|calais|toulouse|bordeaux|strasbourg|corsica'],
  ['ES', 'catalonia|catalan|catalonian|basque|madrid region|barcelona|valencia|andalusia|galicia|seville'],
  ['IT', 'lombardy|veneto|sicily|sicilian|lazio|tuscany|milan|turin|naples|venice|florence|palermo|genoa'],
  ['RU', 'chechnya|chechen|tatarstan|dagestan|bashkortostan|yakutia|moscow region|st petersburg|saint petersburg|belgorod|kursk|bryansk|khabarovsk|primorye|sakhalin|kaliningrad|kazan'],
  ['UA', 'kharkiv|odesa|odessa|lviv|dnipro|zaporizhzhia|kherson|mykolaiv|donetsk|luhansk|mariupol|sumy|chernihiv'],
  ['CN', 'hong kong|macau|macao|shanghai|guangdong|sichuan|xinjiang|tibet|hubei|wuhan|chongqing|shenzhen|zhejiang|jiangsu|fujian|yunnan|guangxi|hainan|shandong|henan|tianjin'],
  ['TR', 'istanbul|izmir|diyarbakir|antalya'],
  ['BR', 'sao paulo|rio de janeiro|minas gerais|bahia|rio'],
  ['MX', 'jalisco|nuevo leon|chihuahua|baja california|guerrero|oaxaca|sinaloa|ciudad juarez|tijuana|monterrey'],
  ['JP', 'tokyo|osaka|okinawa|hokkaido|fukushima|kyoto|nagoya|hiroshima|nagasaki|aichi'],
  ['KR', 'gyeonggi|busan|jeju|incheon|daegu'],
  ['PK', 'sindh|balochistan|khyber pakhtunkhwa|karachi|lahore|azad kashmir|gilgit - baltistan|punjab province|rawalpindi|peshawar|quetta'],
  ['NG', 'lagos|kano|rivers|borno|kaduna|ogun|zamfara|edo|ekiti|benue|anambra'],
  ['ZA', 'gauteng|western cape|kwazulu - natal|johannesburg|cape town|limpopo|durban'],
  ['IQ', 'kurdistan|kurdish|kurdistan region|erbil|kirkuk|basra|nineveh|mosul|anbar'],
  ['ID', 'west java|east java|central java|bali|aceh|papua|west papua|north sumatra|surabaya|bandung'],
  ['AR', 'cordoba|santa fe|mendoza|rosario'],
  ['TZ', 'zanzibar'], ['DK', 'greenland|greenlandic|faroe islands|faroese'], ['MD', 'gagauzia|transnistria'], ['MY', 'sabah|sarawak|penang|johor|selangor'],
  ['CH', 'zurich|geneva|basel'], ['AE', 'dubai|sharjah|abu dhabi'], ['SA', 'makkah|mecca|jeddah|medina|riyadh region'], ['BE', 'flanders|flemish|wallonia|walloon|antwerp'],
  ['PH', 'davao|cebu|manila|quezon city'], ['EG', 'alexandria|giza'], ['IL', 'tel aviv|haifa'], ['PL', 'krakow|gdansk|wroclaw'], ['CO', 'medellin|cali|antioquia'],
  ['KE', 'nairobi|mombasa|kisumu'], ['BD', 'chittagong'], ['VN', 'ho chi minh city|da nang|hanoi'], ['GE', 'adjara|abkhazia'], ['AZ', 'nakhchivan|karabakh|ganja|sumgait'], ['BY', 'brest region|vitebsk|grodno|gomel|mogilev'],
  ['NL', 'amsterdam|rotterdam|the hague|utrecht'], ['SE', 'gothenburg|malmo'], ['BA', 'republika srpska'], ['SO', 'puntland|jubaland|somaliland|hirshabelle|galmudug'], ['PG', 'bougainville'], ['EH', 'western sahara'],
  ['LY', 'benghazi|misrata|tripoli'], ['SY', 'aleppo|idlib|homs'],
];

/** Those of the places that are cities: a mayor's, not a president's. */
const CITIES = new Set(('new york city|los angeles|chicago|houston|philadelphia|phoenix|dallas|san francisco|seattle|boston|detroit|atlanta|miami|denver|portland|london|manchester|' +
  'birmingham|liverpool|leeds|glasgow|edinburgh|bristol|toronto|montreal|vancouver|sydney|melbourne|brisbane|perth|mumbai|kolkata|chennai|hamburg|munich|frankfurt|cologne|stuttgart|dresden|' +
  'lyon|marseille|nice|toulouse|bordeaux|strasbourg|barcelona|valencia|seville|milan|turin|naples|venice|florence|palermo|genoa|kazan|istanbul|izmir|sao paulo|rio|rio de janeiro|osaka|kyoto|' +
  'nagoya|karachi|lahore|johannesburg|cape town|durban|surabaya|cordoba|rosario|zurich|geneva|basel|dubai|jeddah|antwerp|alexandria|tel aviv|haifa|krakow|gdansk|medellin|cali|amsterdam|rotterdam|' +
  'utrecht|gothenburg|malmo|santa fe|shanghai|wuhan|odessa|odesa|donetsk|lviv').split('|'));

/** Whether a place of the table is a city. */
export const isCity = (name: string): boolean => CITIES.has(name);

let index: Map<string, string> | null = null;
const districts = new Set<string>();

/** Whether a place is one of the table of districts: nobody is its president but a club's or a company's. */
export const isDistrict = (name: string): boolean => districts.has(name);

function load(): Map<string, string> {
  index = new Map();
  for (const [iso, names] of DISTRICTS) {
    for (const place of names.split('|')) {
      index.set(place, iso);
      districts.add(place);
    }
  }
  for (const [iso, names] of LINES) for (const place of names.split('|')) index.set(place, iso);
  return index;
}

/** State of a part of a state by its folded name, tokens joined by one space; undefined where unknown. */
export const stateOfPlace = (name: string): string | undefined => (index ?? load()).get(name);

/** Every place of the tables with its state. */
export const placeNames = (): ReadonlyMap<string, string> => index ?? load();
