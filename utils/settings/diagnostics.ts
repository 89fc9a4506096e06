import { browser } from 'wxt/browser';
import { ExpectedError } from '../model/result.ts';

/** An error as kept for the diagnostics page: no text or address of any article. */
export type ErrorNote = { at: string; where: string; code: string; message: string };
/** How long reading one article took, and how much there was of it. */
export type TimingNote = { at: string; ms: number; characters: number; mentions: number; deals: number };

const KEYS = { errors: 'diagnosticErrors', timings: 'diagnosticTimings' } as const;
const MOST = 50;

async function append<T>(key: string, note: T): Promise<void> {
  const { [key]: kept } = await browser.storage.local.get(key);
  const notes: unknown[] = Array.isArray(kept) ? kept : [];
  await browser.storage.local.set({ [key]: [note, ...notes].slice(0, MOST) });
}

/** Addresses and quoted text have no place in a report that may be copied out. */
const withoutReading = (message: string): string => message.replace(/\b\w+:\/\/\S+/g, '(address)').replace(/“[^”]*”|"[^"]*"/g, '(text)').slice(0, 300);

/** Keeps an error for the diagnostics page; never fails itself. */
export async function noteError(where: string, error: unknown): Promise<void> {
  const code = error instanceof ExpectedError ? error.code : error instanceof Error ? error.name : 'unknown';
  const message = withoutReading(error instanceof Error ? error.message : String(error));
  console.error(where, error);
  await append(KEYS.errors, { at: new Date().toISOString(), where, code, message } satisfies ErrorNote).catch((full: unknown) => console.error(full));
}

/** Keeps a timing; never fails itself. */
export async function noteTiming(timing: Omit<TimingNote, 'at'>): Promise<void> {
  await append(KEYS.timings, { at: new Date().toISOString(), ...timing } satisfies TimingNote).catch((full: unknown) => console.error(full));
}

/** What was kept, newest first. */
export async function readDiagnostics(): Promise<{ errors: ErrorNote[]; timings: TimingNote[] }> {
  const kept = await browser.storage.local.get([KEYS.errors, KEYS.timings]);
  const notes = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);
  return { errors: notes(kept[KEYS.errors]), timings: notes(kept[KEYS.timings]) };
}

/** Forgets all of it. */
export const clearDiagnostics = (): Promise<void> => browser.storage.local.remove([KEYS.errors, KEYS.timings]);
