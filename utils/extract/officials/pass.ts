import type { OfficialEntity, OfficialForm } from '../../model/mention.ts';
import { note, spanOf, type Document } from '../document.ts';
import type { Pass } from '../pass.ts';
import { findNamings } from './coreference.ts';
import { introduce } from './introduce.ts';
import { findKnown } from './known.ts';
import type { Person } from './people.ts';
import { resolveFull, resolveShort, type Resolved } from './resolve.ts';
import { resolveRole } from './roles.ts';
import { findDelegates } from './council.ts';
import { findTagged } from './party-tag.ts';
import { findBriefers } from './transcript.ts';
import { servingOf } from './serving.ts';
import { settingOf } from './setting.ts';

/** Officials: titles with their names, people known by name alone, later short forms, and roles without a name. */
export const officials: Pass = {
  name: 'officials',
  run(doc) {
    const { named, bare, serving } = introduce(doc);
    const setting = settingOf(doc, named);
    const taken = new Uint8Array(doc.tokens.count);
    const everyone: Person[] = [];
    const of: Resolved = new Map();
    resolveFull(doc, named, setting, everyone, of);
    for (const { name } of named) taken.fill(1, name.first, name.last);
    everyone.push(...findTagged(doc, everyone));
    everyone.push(...findDelegates(doc, everyone));
    everyone.push(...findKnown(doc, everyone, taken));
    const served = servingOf(doc, serving, everyone);
    resolveFull(doc, served, setting, everyone, of);
    resolveShort(doc, served, setting, everyone, of);
    everyone.push(...findBriefers(doc, setting, everyone));
    resolveShort(doc, named, setting, everyone, of);
    taken.fill(0);
    const introduced = new Map<number, Person>();
    for (const [intro, person] of of) {
      const { first, last } = intro.name;
      if (taken.subarray(first, last).some(Boolean)) continue;
      introduced.set(first, person);
      taken.fill(1, first, last);
      add(doc, person, first, last, intro.name.words > 1 ? 'full' : 'short', intro.name.rule);
    }
    for (const { person, first, last, full } of findNamings(doc, everyone, taken, introduced)) {
      // A role that a name stands inside is the name's.
      taken.fill(1, first, last);
      add(doc, person, first, last, full ? 'full' : 'short', ruleOf(person, full));
    }
    for (const title of bare) {
      const role = taken.subarray(title.first, title.last).some(Boolean) ? null : resolveRole(doc, title, everyone);
      if (role) push(doc, role.first, role.last, 'role', role.rule, role.confidence, role.entity);
    }
    settle(doc);
  },
};

const ruleOf = (person: Person, full: boolean): string => (person.rule === 'officials/known-holder' ? person.rule : full ? 'officials/full-name' : 'officials/short-name');

function add(doc: Document, person: Person, first: number, last: number, form: OfficialForm, rule: string): void {
  const { id, name, office, country } = person;
  push(doc, first, last, form, rule, person.confidence, { id, name, office, country, ...(person.note ? { note: person.note } : {}) });
}

function push(doc: Document, first: number, last: number, form: OfficialForm, rule: string, confidence: number, entity: OfficialEntity): void {
  const span = spanOf(doc, first, last);
  doc.officials.push({ first, last, mention: { kind: 'official', ...span, exact: doc.text.slice(span.start, span.end), form, rule, confidence, entity } });
  note(doc, first, last, rule, true, `${entity.name ?? 'nobody named'}, ${entity.office ?? 'office unknown'}, ${entity.country ?? 'state unknown'}`);
}

/** Sorts the mentions and fills the index by token. */
function settle(doc: Document): void {
  doc.officials.sort((a, b) => a.first - b.first);
  doc.officials.forEach(({ first, last }, index) => doc.officialAt.fill(index, first, last));
}
