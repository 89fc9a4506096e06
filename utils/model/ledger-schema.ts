import * as v from 'valibot';
import type { DealEdits } from './ledger.ts';
import { dealFields } from './limits.ts';

const { type, status, instrument, subject, parties, signatories, amount, period, date, place, sectors } = dealFields;

/** What a person may write over a deal's fields; a backup takes back the same. */
export const dealEditsSchema = v.partial(v.object({ type, status, instrument, subject, parties, signatories, amount, period, date, place, sectors })) as v.GenericSchema<unknown, DealEdits>;
