import { href } from './route.ts';

/** Addresses of the pages of people, countries, pairs, clips and deals. */
export const officialHref = (id: string): string => href(['officials', id]);
export const countryHref = (id: string): string => href(['countries', id]);
export const pairHref = (a: string, b: string): string => href(['pair', a, b]);
export const clipHref = (id: string): string => href(['clips'], new URLSearchParams({ open: id }));
export const dealHref = (id: string): string => href(['deals'], new URLSearchParams({ open: id }));
