import type { DealStatus, DealType, Sector } from '../../utils/model/deal.ts';

/** States of the generated world, with the offices and people who speak for them. People are invented. */
export const STATES: readonly { id: string; name: string; capital: string; people: readonly [string, string][] }[] = [
  { id: 'AZ', name: 'Azerbaijan', capital: 'Baku', people: [['Rashad Huseynli', 'Prime Minister'], ['Leyla Qasimova', 'Minister of Economy']] },
  { id: 'BY', name: 'Belarus', capital: 'Minsk', people: [['Viktar Lukashevich', 'Prime Minister'], ['Alena Halavach', 'Foreign Minister']] },
  { id: 'KZ', name: 'Kazakhstan', capital: 'Astana', people: [['Daniyar Ospanov', 'Minister of Energy'], ['Aigerim Sadykova', 'Deputy Prime Minister']] },
  { id: 'UZ', name: 'Uzbekistan', capital: 'Tashkent', people: [['Jamshid Karimzoda', 'Minister of Investment'], ['Nodira Yusupova', 'Ambassador']] },
  { id: 'IR', name: 'Iran', capital: 'Tehran', people: [['Mohammad Farahani', 'First Vice President'], ['Reza Kermani', 'Minister of Roads']] },
  { id: 'TR', name: 'Türkiye', capital: 'Ankara', people: [['Mehmet Çelikkaya', 'Minister of Trade'], ['Elif Şahinoğlu', 'Minister of Transport']] },
  { id: 'CN', name: 'China', capital: 'Beijing', people: [['Zhao Wenbin', 'Vice Premier'], ['Lin Yuhua', 'Minister of Commerce']] },
  { id: 'IN', name: 'India', capital: 'New Delhi', people: [['Arvind Menon', 'Minister of Petroleum'], ['Kavita Rao', 'Foreign Secretary']] },
  { id: 'AE', name: 'United Arab Emirates', capital: 'Abu Dhabi', people: [['Khalid Al Suwaidi', 'Minister of State'], ['Mariam Al Hosani', 'Minister of Climate']] },
  { id: 'SA', name: 'Saudi Arabia', capital: 'Riyadh', people: [['Faisal Al Dossary', 'Minister of Energy'], ['Sultan Al Harbi', 'Governor of the Investment Fund']] },
  { id: 'EG', name: 'Egypt', capital: 'Cairo', people: [['Tarek Mansour', 'Minister of Electricity'], ['Hala Fahmy', 'Minister of Planning']] },
  { id: 'NG', name: 'Nigeria', capital: 'Abuja', people: [['Chukwuemeka Obi', 'Minister of Finance'], ['Amina Bello', 'Minister of Power']] },
  { id: 'KE', name: 'Kenya', capital: 'Nairobi', people: [['Joseph Mutua', 'Cabinet Secretary for Trade'], ['Grace Wanjiru', 'Cabinet Secretary for Roads']] },
  { id: 'ET', name: 'Ethiopia', capital: 'Addis Ababa', people: [['Tesfaye Alemu', 'Minister of Transport'], ['Hirut Bekele', 'State Minister']] },
  { id: 'BR', name: 'Brazil', capital: 'Brasília', people: [['João Nascimento', 'Minister of Agriculture'], ['Beatriz Carvalho', 'Foreign Minister']] },
  { id: 'AR', name: 'Argentina', capital: 'Buenos Aires', people: [['Martín Ibáñez', 'Minister of Economy'], ['Lucía Paredes', 'Ambassador']] },
  { id: 'VN', name: 'Vietnam', capital: 'Hanoi', people: [['Nguyễn Hữu Lâm', 'Minister of Industry'], ['Trần Thu Hà', 'Deputy Prime Minister']] },
  { id: 'ID', name: 'Indonesia', capital: 'Jakarta', people: [['Budi Hartanto', 'Minister of Mining'], ['Sri Wulandari', 'Coordinating Minister']] },
  { id: 'PL', name: 'Poland', capital: 'Warsaw', people: [['Grzegorz Łukaszewski', 'Minister of Infrastructure'], ['Małgorzata Żak', 'Minister of Climate']] },
  { id: 'RS', name: 'Serbia', capital: 'Belgrade', people: [['Đorđe Petrović', 'Minister of Mining'], ['Jelena Šarić', 'Minister of European Integration']] },
  { id: 'GE', name: 'Georgia', capital: 'Tbilisi', people: [['Giorgi Beridzeli', 'Minister of Economy'], ['Nino Kapanadze', 'Deputy Foreign Minister']] },
  { id: 'PK', name: 'Pakistan', capital: 'Islamabad', people: [['Imran Qureshi', 'Minister of Railways'], ['Sadia Malik', 'Minister of Commerce']] },
];

export const OUTLETS: readonly { name: string; host: string }[] = [
  { name: 'Trend', host: 'trend.az' }, { name: 'BelTA', host: 'belta.by' }, { name: 'The Astana Times', host: 'astanatimes.com' }, { name: 'Kun.uz', host: 'kun.uz' },
  { name: 'Tasnim', host: 'tasnimnews.com' }, { name: 'Daily Sabah', host: 'dailysabah.com' }, { name: 'Xinhua', host: 'english.news.cn' }, { name: 'The Hindu', host: 'thehindu.com' },
  { name: 'Reuters', host: 'reuters.com' }, { name: 'Arab News', host: 'arabnews.com' }, { name: 'Ahram Online', host: 'english.ahram.org.eg' }, { name: 'The EastAfrican', host: 'theeastafrican.co.ke' },
  { name: 'Agência Brasil', host: 'agenciabrasil.ebc.com.br' }, { name: 'Antara', host: 'en.antaranews.com' }, { name: 'VnExpress', host: 'vnexpress.net' }, { name: 'Tanjug', host: 'tanjug.rs' },
];

/** What deals are about: sector, instrument by type, subject. */
export const SUBJECTS: readonly { sector: Sector; subject: string }[] = [
  { sector: 'energy', subject: 'a high-voltage power link' }, { sector: 'energy', subject: 'supplies of natural gas' }, { sector: 'nuclear', subject: 'a research reactor' },
  { sector: 'transport', subject: 'a freight railway' }, { sector: 'transport', subject: 'direct flights' }, { sector: 'infrastructure', subject: 'a dry port' },
  { sector: 'agriculture', subject: 'grain deliveries' }, { sector: 'agriculture', subject: 'joint production of fertilizers' }, { sector: 'industry', subject: 'assembly of tractors' },
  { sector: 'mining', subject: 'a copper mine' }, { sector: 'technology', subject: 'a data centre' }, { sector: 'health', subject: 'production of vaccines' },
  { sector: 'education', subject: 'recognition of diplomas' }, { sector: 'culture', subject: 'exchange of exhibitions' }, { sector: 'tourism', subject: 'visa-free travel' },
  { sector: 'fisheries', subject: 'fishing quotas' }, { sector: 'defence', subject: 'training of officers' }, { sector: 'environment', subject: 'water of the shared rivers' },
];

export const INSTRUMENTS: Readonly<Record<DealType, readonly string[]>> = {
  agreement: ['memorandum', 'protocol', 'treaty', 'roadmap', 'agreement'],
  project: ['joint venture', 'project', 'plant'],
  finance: ['loan', 'grant', 'credit line', 'contract'],
  trade: ['trade turnover', 'export target'],
};

/** How a status reads in a sentence. */
export const VERBS: Readonly<Record<DealStatus, string>> = {
  proposed: 'have proposed', negotiating: 'are negotiating', planned: 'plan to sign', signed: 'have signed', 'in-force': 'have launched', ended: 'have ended', reported: 'reported',
};

export const TAGS: readonly string[] = ['corridor', 'gas', 'summit', 'follow', 'EAEU', 'sanctions', 'green', 'quarterly', 'Łódź route', 'verify'];
export const NOTES: readonly string[] = ['', '', '', 'Check the amount against the ministry’s release.', 'Second source needed.', 'Ask the embassy for the text.', 'Compare with last year’s figure.'];
