import type { Sector } from '../../../model/deal.ts';

/** Words that place a deal in a sector, folded; "*" stands for any ending. */
export const SECTOR_WORDS: Record<Sector, string> = {
  energy: 'energy oil gas lng petroleum crude electricity power grid hydropower hydroelectric solar wind renewable* hydrogen pipeline pipelines fuel coal interconnector turbine* barrels megawatt* refinery',
  nuclear: 'nuclear uranium reactor reactors atomic nonproliferation',
  transport: 'transport* railway railways rail train trains flight flights aviation airline airlines airport airports port ports shipping maritime road roads highway highways corridor logistics transit freight cargo ferry aircraft bridge bridges',
  infrastructure: 'infrastructure construction connectivity housing dam dams water sewage cement reconstruction urban building',
  agriculture: 'agricultur* farm* grain wheat rice crop crops livestock dairy fertilizer* fertiliser* veterinary phytosanitary fruit fruits vegetable* tractor tractors harvester* meat beef poultry seeds irrigation quarantine',
  industry: 'industr* manufactur* factory factories plant plants assembly machinery textile* steel automobile automotive car cars vehicles chemical chemicals pharmaceutical* aluminium aluminum tractors elevators',
  mining: 'mining mineral minerals lithium copper gold cobalt nickel ore rare-earth diamonds bauxite phosphate',
  defence: 'defence defense military arms weapon weapons missile missiles frigate frigates submarine submarines tank tanks jets fighter drones warship* ammunition army naval navy f-16* f-35* air-defence patrol helicopters',
  security: 'security border borders counterterrorism terrorism police crime trafficking cyber cybersecurity extradition intelligence smuggling drugs narcotics ceasefire peace prisoners',
  finance: 'loan loans credit bank banks banking debt financing financial investment investments investor* currency bond bonds swap imf tranche fund funds monetary insurance taxation tax stock',
  trade: 'trade tariff tariffs export exports import imports customs turnover fta market goods quota* commerce commercial duty-free e-commerce certification origin',
  technology: 'technology technologies digital ai artificial semiconductor* chips telecom* 5g 4g cable data software innovation scientific science research it ict internet computing startups',
  space: 'space satellite satellites lunar artemis launch-vehicle rocket rockets remote-sensing orbit',
  health: 'health* vaccine vaccines medical medicine medicines hospital hospitals covid-19 covid disease* pharmaceutical* doses malaria hiv nurses doctors',
  education: 'education* scholarship scholarships university universities student students school schools academic vocational teachers training exchange',
  culture: 'cultur* heritage museum museums film language sport sports youth arts cinema archives',
  environment: 'climate environment* emission* carbon green biodiversity forest* conservation mangroves pollution wildlife methane',
  migration: 'migra* visa visas refugee* asylum border-crossing readmission labour labor passport*',
  tourism: 'touris* hotel hotels travel visitors hospitality',
  fisheries: 'fisher* fishing fish aquaculture tuna seafood',
  diplomacy: 'diplomatic embassy embassies consulate* consular treaty recognition normalization normalisation dialogue consultations political peace',
  aid: 'aid humanitarian relief donation donations assistance grant grants refugees rescuers emergency shelter earthquake famine',
};
