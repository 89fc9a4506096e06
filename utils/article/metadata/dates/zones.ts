/** Offsets from UTC, in minutes, of the zone names that news pages write. Ambiguous ones as the press of their usual place means them. */
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0, GMT: 0, Z: 0, WET: 0, BST: 60, WEST: 60, IST: 330, CET: 60, MEZ: 60, CEST: 120, MESZ: 120, EET: 120, SAST: 120,
  CAT: 120, WAT: 60, EEST: 180, MSK: 180, МСК: 180, TRT: 180, AST: 180, EAT: 180, IRST: 210, IRDT: 270, GST: 240, AZT: 240,
  GET: 240, AMT: 240, SAMT: 240, AFT: 270, PKT: 300, UZT: 300, TMT: 300, TJT: 300, NPT: 345, ALMT: 300, KGT: 360, BDT: 360,
  BTT: 360, MMT: 390, ICT: 420, WIB: 420, WITA: 480, WIT: 540, SGT: 480, MYT: 480, HKT: 480, PHT: 480, PST: -480, PDT: -420,
  AWST: 480, JST: 540, KST: 540, ACST: 570, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780, EST: -300, EDT: -240, ET: -240,
  CST: -360, CDT: -300, CT: -300, MST: -420, MDT: -360, PT: -420, AKST: -540, AKDT: -480, HST: -600, BRT: -180, ART: -180,
  CLT: -240, COT: -300, PET: -300, VET: -240, BOT: -240,
};

const ZONE = /(?:^|[\s,(])(?:(?:GMT|UTC)\s*)?([+\-\u2212])\s?(\d{1,2})(?::?(\d{2}))?(?![\d-])|(?:^|[\s\d,(])(\p{Lu}{1,4}T|UTC|Z|MEZ|MESZ|WIB|WITA|МСК|MSK)(?![\p{L}\d])/u;

/** The zone that `text` (what follows a time of day) names, as an ISO 8601 offset ("+04:00", "Z"); empty where it names none. */
export function readZone(text: string): string {
  const found = ZONE.exec(text);
  if (found === null) return '';
  const [, sign, hours, minutes, name] = found;
  if (name !== undefined) {
    const offset = ZONES[name];
    return offset === undefined ? '' : formatOffset(offset);
  }
  const total = Number(hours) * 60 + Number(minutes ?? '0');
  return total > 14 * 60 ? '' : formatOffset(sign === '+' ? total : -total);
}

/** Minutes from UTC as an ISO 8601 offset. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}
