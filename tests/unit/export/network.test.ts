// @vitest-environment jsdom
import Graph from 'graphology';
import gexfParser from 'graphology-gexf/browser';
import { expect, test } from 'vitest';
import { ftm } from '../../../utils/export/ftm.ts';
import { gexf } from '../../../utils/export/gexf.ts';
import { CLIPS, nastyClip, written } from './clips.ts';

const document = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');

test('a network reader gets the states, the officials, and how often two are filed together', async () => {
  const graph = gexfParser.parse(Graph, document(await written(gexf)));
  const people = new Set(CLIPS.flatMap(({ officials }) => officials.map(({ id }) => `official:${id}`)));
  const states = new Set(CLIPS.flatMap(({ countries }) => countries.map(({ id }) => `country:${id}`)));
  expect(new Set(graph.nodes())).toEqual(new Set([...people, ...states]));
  for (const edge of graph.edges()) {
    const [one, other] = graph.extremities(edge);
    const both = CLIPS.filter(({ officials, countries }) => {
      const ids = new Set([...officials.map(({ id }) => `official:${id}`), ...countries.map(({ id }) => `country:${id}`)]);
      return ids.has(one) && ids.has(other);
    });
    expect(graph.getEdgeAttribute(edge, 'weight')).toBe(both.length);
  }
  expect(graph.size).toBeGreaterThan(50);
});

test('hostile names make no other XML', async () => {
  const xml = document(await written(gexf, [nastyClip()]));
  expect(xml.querySelector('parsererror')).toBeNull();
  expect(xml.querySelectorAll('img')).toHaveLength(0);
  expect(xml.querySelectorAll('node')).toHaveLength(3);
});

/** What FollowTheMoney's model takes: required and further properties a schema; `entity` properties name other entities. */
const SCHEMATA: Record<string, { required: string[]; more: string[]; entities: Record<string, string[]> }> = {
  Article: { required: ['name'], more: ['title', 'author', 'publisher', 'sourceUrl', 'publishedAt', 'modifiedAt', 'retrievedAt', 'language'], entities: {} },
  Person: { required: ['name'], more: ['position', 'country'], entities: { proof: ['Article'] } },
  Event: { required: ['name'], more: ['summary', 'description', 'date', 'location', 'country', 'keywords', 'notes', 'sourceUrl'], entities: { involved: ['Person'], proof: ['Article'] } },
  Documentation: { required: [], more: ['role'], entities: { document: ['Article'], entity: ['Person', 'Event'] } },
};
type Entity = { id: string; schema: string; properties: Record<string, string[]> };

test.each([['clips', CLIPS], ['a hostile clip', [nastyClip()]]])('entities of %s are as the FollowTheMoney model wants them, and every reference leads to one', async (_name, clips) => {
  const entities = (await written(ftm, clips)).trim().split('\n').map((line) => JSON.parse(line) as Entity);
  const byId = new Map(entities.map((entity) => [entity.id, entity.schema]));
  for (const { id, schema, properties } of entities) {
    const model = SCHEMATA[schema];
    if (!model) throw new Error(`FollowTheMoney has no ${schema} here.`);
    expect(id).toMatch(/^attache-[0-9a-f]{32}$/);
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(model.required));
    expect([...model.required, ...model.more, ...Object.keys(model.entities)]).toEqual(expect.arrayContaining(Object.keys(properties)));
    for (const values of Object.values(properties)) expect(values.every((value) => typeof value === 'string' && value !== '')).toBe(true);
    for (const code of properties.country ?? []) expect(code).toMatch(/^[a-z]{2}$/);
    for (const key of ['publishedAt', 'modifiedAt', 'retrievedAt', 'date']) for (const day of properties[key] ?? []) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const [key, schemata] of Object.entries(model.entities)) for (const target of properties[key] ?? []) expect(schemata).toContain(byId.get(target));
  }
});
