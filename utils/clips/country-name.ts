const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** The English name of a state by its ISO code; a bloc's id stands for itself. */
export function countryName(id: string): string {
  return /^[A-Z]{2}$/.test(id) ? (REGIONS.of(id) ?? id) : id;
}
