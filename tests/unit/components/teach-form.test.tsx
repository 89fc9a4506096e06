// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { TeachForm } from '../../../components/work/TeachForm.tsx';
import { speakEnglish } from './support/locale.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

const people = [{ id: 'person:ada', name: 'Ada Odhiambo', office: 'energy minister', country: 'KE' }];

function form(words: string) {
  const onTeach = vi.fn();
  const { getByLabelText, container, queryByLabelText } = render(<TeachForm words={words} people={people} onTeach={onTeach} />);
  const write = (label: string, value: string) => fireEvent.input(getByLabelText(label), { target: { value } });
  return { onTeach, write, queryByLabelText, getByLabelText, submit: () => fireEvent.submit(container.querySelector('form')!), problem: () => container.querySelector('[role=alert]')?.textContent ?? null };
}

test('words selected on a page become an official whom nobody knew, with office and state', () => {
  const { onTeach, write, submit, problem } = form('Wanjikũ Otieno');
  write('Office', 'Minister of Ports');
  write('Country', 'Atlantis');
  submit();
  expect(problem()).toMatch(/by name or by code/);
  write('Country', 'kenya');
  submit();
  expect(onTeach).toHaveBeenCalledWith({ action: 'is', kind: 'official', text: 'Wanjikũ Otieno', entity: { id: 'person:wanjiku-otieno', name: 'Wanjikũ Otieno', office: 'Minister of Ports', country: 'KE' } });
});

test('a known official brings office and state along', () => {
  const { onTeach, write, submit, queryByLabelText } = form('the energy chief');
  write('Name', 'ada odhiambo');
  expect(queryByLabelText('Office')).toBeNull();
  submit();
  expect(onTeach).toHaveBeenCalledWith({ action: 'is', kind: 'official', text: 'the energy chief', entity: people[0] });
});

test('as a country by name or code; nothing without words', () => {
  const { onTeach, write, submit, getByLabelText, problem } = form('');
  fireEvent.change(getByLabelText('As'), { target: { value: 'country' } });
  submit();
  expect(problem()).not.toBeNull();
  write('Words', 'the Lion State');
  write('Country', 'ke');
  submit();
  expect(onTeach).toHaveBeenCalledWith({ action: 'is', kind: 'country', text: 'the Lion State', entity: { id: 'KE', name: 'Kenya' } });
});
