// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../components/filters/SearchBox.tsx';
import { speakEnglish } from './support/locale.ts';

const OFFERS = [{ insert: 'country:BY', from: 4, label: 'Belarus', count: 12 }, { insert: 'country:BR', from: 4, label: 'Brazil', count: 3 }];

function Held() {
  const [value, setValue] = useState('gas ');
  return <SearchBox value={value} onChange={setValue} suggest={() => Promise.resolve(OFFERS)} problem={value.includes('?') ? 'No such thing.' : null} />;
}

describe('the search box', () => {
  beforeAll(speakEnglish);
  afterEach(cleanup);

  it('takes an offer with the keys and puts it at the cursor', async () => {
    const { getByRole, findAllByRole } = render(<Held />);
    const box = getByRole('combobox') as HTMLInputElement;
    fireEvent.focus(box);
    fireEvent.input(box, { target: { value: 'gas co' } });
    expect(await findAllByRole('option')).toHaveLength(2);
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter' });
    await vi.waitFor(() => expect(box.value).toBe('gas country:BR'));
  });

  it('folds the offers away with Escape, and only then empties itself', async () => {
    const { getByRole, findAllByRole } = render(<Held />);
    const box = getByRole('combobox') as HTMLInputElement;
    fireEvent.focus(box);
    fireEvent.input(box, { target: { value: 'gas co' } });
    await findAllByRole('option');
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(box.getAttribute('aria-expanded')).toBe('false');
    expect(box.value).toBe('gas co');
    fireEvent.keyDown(box, { key: 'Escape' });
    await vi.waitFor(() => expect(box.value).toBe(''));
  });

  it('says what it did not understand beside itself', () => {
    const { getByRole, getByText } = render(<Held />);
    const box = getByRole('combobox');
    fireEvent.input(box, { target: { value: '?' } });
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(box.getAttribute('aria-describedby')).toBe(getByText('No such thing.').id);
  });
});
