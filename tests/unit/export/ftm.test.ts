import { Model, defaultModel, type IEntityDatum } from '@alephdata/followthemoney';
import { expect, test } from 'vitest';
import { ftm } from '../../../utils/export/ftm.ts';
import { CLIPS, nastyClip, written } from './clips.ts';

/** The published model itself: its schemata, their properties and the values that its types take. */
const model = new Model(defaultModel);
const known = (type: string): string[] => Object.keys(defaultModel.types[type as keyof typeof defaultModel.types]?.values ?? {});
const FORMS: Record<string, (value: string) => boolean> = {
  country: (value) => known('country').includes(value),
  language: (value) => value.length === 2 || known('language').includes(value),
  date: (value) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value),
  url: (value) => /^https?:$/.test(new URL(value).protocol),
};

test.each([['clips', CLIPS], ['a hostile clip', [nastyClip()]]])('entities of %s are what the FollowTheMoney model itself takes, and every reference leads to one of its range', async (_name, clips) => {
  const raw = (await written(ftm, clips)).trim().split('\n').map((line) => JSON.parse(line) as IEntityDatum);
  const schemaOf = new Map(raw.map(({ id, schema }) => [id, model.getSchema(String(schema))]));
  expect(raw.length).toBeGreaterThan(0);
  for (const datum of raw) {
    expect(datum.id).toMatch(/^attache-[0-9a-f]{32}$/);
    const { schema } = model.getEntity(datum);
    expect({ schema: schema.name, abstract: schema.abstract }).toMatchObject({ abstract: false });
    const properties = schema.getProperties();
    for (const name of schema.required) expect(Object.keys(datum.properties ?? {})).toContain(name);
    for (const [name, values] of Object.entries(datum.properties ?? {})) {
      const property = properties.get(name);
      if (!property) throw new Error(`${schema.name} has no property ${name}`);
      expect({ name, stub: property.stub }).toEqual({ name, stub: false });
      for (const value of values as string[]) {
        expect(value).not.toBe('');
        const form = FORMS[property.type.name];
        if (form) expect({ name, value, fits: form(value) }).toEqual({ name, value, fits: true });
        if (property.type.isEntity) expect({ name, inRange: schemaOf.get(value)?.isA(property.getRange()) }).toEqual({ name, inRange: true });
      }
    }
  }
});

test('the model refuses what is none of its own, so that the check above means something', () => {
  expect(() => model.getSchema('Treaty')).toThrow(/No such schema/);
  expect(model.getSchema('Event').getProperties().has('signatories')).toBe(false);
});
