// @vitest-environment jsdom
import Graph from 'graphology';
import gexfParser from 'graphology-gexf/browser';
import { expect, test } from 'vitest';
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
