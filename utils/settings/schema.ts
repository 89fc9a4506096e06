import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';

const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$|^\[[0-9a-f:]+\]$/;
const D = DEFAULT_SETTINGS;

const flag = (otherwise: boolean) => v.fallback(v.boolean(), otherwise);
const colour = v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))), null);
const hosts = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => [...new Set(list.filter((host): host is string => typeof host === 'string' && HOST.test(host)))]),
  ),
  [],
);

/** Field by field: a bad value falls back to the default of that field alone, so that one bad field costs one choice. */
const fields = {
  enabled: flag(D.enabled),
  kinds: v.fallback(v.object({ official: flag(true), country: flag(true), deal: flag(true) }), { ...D.kinds }),
  hostsOff: hosts,
  style: v.fallback(v.picklist(['standard', 'bold', 'quiet']), D.style),
  colours: v.fallback(v.object({ official: colour, country: colour, deal: colour }), { ...D.colours }),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), D.theme),
  backupReminderDays: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)), D.backupReminderDays),
  scheduledBackup: flag(D.scheduledBackup),
};

const schema = v.object(fields);

/** Reads settings from data of any shape; what is absent or bad comes as the default. Never throws. */
export function readSettings(data: unknown): Settings {
  const known = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  const complete = Object.fromEntries(Object.keys(fields).map((key) => [key, Object.hasOwn(known, key) ? (known as Record<string, unknown>)[key] : undefined]));
  const read = v.safeParse(schema, complete);
  return read.success ? read.output : structuredClone(DEFAULT_SETTINGS);
}
