import type { MentionKind } from './mention.ts';

/** What the reader has chosen; kept in the extension's local storage. */
export type Settings = {
  /** Marks anywhere at all. */
  enabled: boolean;
  /** Which kinds are marked. */
  kinds: Record<MentionKind, boolean>;
  /** Hosts where nothing is marked, without "www.". */
  hostsOff: string[];
  /** Look of the marks. `bold`: stronger lines and washes; `quiet`: lines only. */
  style: 'standard' | 'bold' | 'quiet';
  /** Own colours a kind as #rrggbb; null: the house's. */
  colours: Record<MentionKind, string | null>;
  theme: 'auto' | 'light' | 'dark';
  /** Days between backup reminders; 0: never. */
  backupReminderDays: number;
  /** Write a backup file to the downloads folder by schedule. */
  scheduledBackup: boolean;
};

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  kinds: { official: true, country: true, deal: true },
  hostsOff: [],
  style: 'standard',
  colours: { official: null, country: null, deal: null },
  theme: 'auto',
  backupReminderDays: 14,
  scheduledBackup: false,
};
