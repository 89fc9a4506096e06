// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Tabs } from '../../../components/ui/Tabs.tsx';

afterEach(cleanup);

const TABS = [{ id: 'one', label: 'One' }, { id: 'two', label: 'Two' }, { id: 'three', label: 'Three' }] as const;

it.each([['ArrowRight', 'three'], ['ArrowLeft', 'one'], ['Home', 'one'], ['End', 'three']])('%s goes from the middle to %s', (key, expected) => {
  const change = vi.fn();
  const { getByRole } = render(<Tabs label="Views" tabs={TABS} current="two" onChange={change} />);
  fireEvent.keyDown(getByRole('tablist'), { key });
  expect(change).toHaveBeenCalledWith(expected);
});

it('is one stop for Tab: the chosen one', () => {
  const { getAllByRole } = render(<Tabs label="Views" tabs={TABS} current="two" onChange={() => undefined} />);
  expect(getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, 0, -1]);
});
