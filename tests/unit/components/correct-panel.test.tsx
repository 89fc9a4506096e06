// @vitest-environment jsdom
import { speakEnglish } from './support/locale.ts';
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { machineLines } from '../../../components/clips/TaughtNote.tsx';
import { CorrectPanel } from '../../../components/work/CorrectPanel.tsx';
import type { Marked } from '../../../utils/model/correct.ts';
import { generateClips } from '../../support/generate-clips.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

const ada: Marked = { kind: 'official', text: 'Ada Odhiambo', entity: { id: 'person:ada', name: 'Ada Odhiambo', office: 'energy minister', country: 'KE' } };
const kenya: Marked = { kind: 'country', text: 'Kenya', entity: { id: 'KE', name: 'Kenya' } };
const others = [{ id: 'person:ben', name: 'Ben Mwangi', office: 'governor', country: 'KE' }];

function panel(it: Marked) {
  const onTeach = vi.fn();
  const { container } = render(<CorrectPanel it={it} others={others} scopes={['everywhere', 'site', 'article']} onTeach={onTeach} />);
  const group = container.querySelector('.correct-panel') as HTMLElement;
  const submit = (...values: (string | null)[]) => {
    const fields = [...container.querySelectorAll('form input')] as HTMLInputElement[];
    values.forEach((value, i) => { if (value !== null) fireEvent.input(fields[i]!, { target: { value } }); });
    fireEvent.submit(container.querySelector('form')!);
  };
  return { container, group, onTeach, press: (code: string) => fireEvent.keyDown(group, { code }), submit };
}

test('N and A teach at once, in the scope that is chosen', () => {
  const { container, onTeach, press } = panel(ada);
  press('KeyN');
  expect(onTeach).toHaveBeenLastCalledWith({ action: 'not', kind: 'official', text: 'Ada Odhiambo', entityId: 'person:ada' }, 'everywhere');
  fireEvent.change(container.querySelector('select')!, { target: { value: 'article' } });
  press('KeyA');
  expect(onTeach).toHaveBeenLastCalledWith({ action: 'is', kind: 'official', text: 'Ada Odhiambo', entity: ada.entity }, 'article');
});

test('W changes the office, or makes it another person, and says what is missing', () => {
  const { container, onTeach, press, submit } = panel(ada);
  press('KeyW');
  expect(document.activeElement).toBe(container.querySelector('form input'));
  submit();
  expect(container.querySelector('[role=alert]')?.textContent).toMatch(/Change a field/);
  submit(null, null, 'Atlantis');
  expect(container.querySelector('[role=alert]')?.textContent).toMatch(/by name or by code/);
  submit(null, 'Minister of Water', 'Uganda');
  expect(onTeach).toHaveBeenLastCalledWith({ action: 'change', kind: 'official', entityId: 'person:ada', to: { office: 'Minister of Water', country: 'UG' } }, 'everywhere');
});

test('S makes two one: officials by the names in the library, countries by name or code', () => {
  const people = panel(ada);
  people.press('KeyS');
  people.submit('ben mwangi');
  expect(people.onTeach).toHaveBeenLastCalledWith({ action: 'same-as', kind: 'official', entityId: 'person:ada', as: others[0] }, 'everywhere');
  cleanup();
  const countries = panel(kenya);
  countries.press('KeyS');
  countries.submit('tz');
  expect(countries.onTeach).toHaveBeenLastCalledWith({ action: 'same-as', kind: 'country', entityId: 'KE', as: { id: 'TZ', name: 'Tanzania' } }, 'everywhere');
});

test('a letter written in a field is no key', () => {
  const { container, onTeach, press } = panel(ada);
  press('KeyW');
  fireEvent.keyDown(container.querySelector('form input')!, { code: 'KeyN' });
  expect(onTeach).not.toHaveBeenCalled();
});

test('a corrected clip tells what was read where that differs, and nothing else', () => {
  const { clip } = generateClips(1)[0]!;
  const [first, second] = clip.officials;
  const taught = { by: ['c'], machine: { officials: clip.officials, countries: clip.countries, deals: clip.deals } };
  const lines = machineLines({ ...clip, officials: [{ ...first!, office: 'Governor' }, second!], taught });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(first!.office);
  expect(machineLines(clip)).toEqual([]);
});
