// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { NoteField, type Drafts } from '../../../components/clips/NoteField.tsx';
import { speakEnglish } from './support/locale.ts';

/** Drafts in a map, as local storage keeps them. */
function memory(): Drafts & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, get: (id) => kept.get(id) ?? null, set: (id, text) => void kept.set(id, text), clear: (id) => void kept.delete(id) };
}

describe('a note', () => {
  beforeAll(speakEnglish);
  afterEach(cleanup);
  const field = () => document.querySelector('textarea') as HTMLTextAreaElement;

  it('is there again after the popup was closed in mid-word', () => {
    const drafts = memory();
    const never = () => new Promise<boolean>(() => undefined);
    render(<NoteField id="c1" note="" drafts={drafts} onSave={never} />);
    fireEvent.input(field(), { target: { value: 'Half a th' } });
    cleanup();
    render(<NoteField id="c1" note="" drafts={drafts} onSave={never} />);
    expect(field().value).toBe('Half a th');
  });

  it('is kept when the field is left, and the draft goes only then', async () => {
    const drafts = memory();
    const save = vi.fn(() => Promise.resolve(true));
    render(<NoteField id="c1" note="old" drafts={drafts} onSave={save} />);
    fireEvent.input(field(), { target: { value: 'new' } });
    expect(drafts.get('c1')).toBe('new');
    fireEvent.blur(field());
    await vi.waitFor(() => expect(drafts.get('c1')).toBeNull());
    expect(save).toHaveBeenCalledWith('new');
  });

  it('keeps its draft where the store refused it', async () => {
    const drafts = memory();
    const save = vi.fn(() => Promise.resolve(false));
    render(<NoteField id="c1" note="old" drafts={drafts} onSave={save} />);
    fireEvent.input(field(), { target: { value: 'new' } });
    fireEvent.blur(field());
    await vi.waitFor(() => expect(save).toHaveBeenCalled());
    expect(drafts.get('c1')).toBe('new');
  });

  /** The same note in two windows, which share the drafts. */
  const twoWindows = () => {
    const drafts = memory();
    const windows = ['one', 'two'].map(() => {
      const save = vi.fn(() => Promise.resolve(true));
      const { container, unmount, rerender } = render(<NoteField id="c1" note="old" drafts={drafts} onSave={save} />);
      const area = container.querySelector('textarea') as HTMLTextAreaElement;
      return { save, unmount, area, told: (note: string) => rerender(<NoteField id="c1" note={note} drafts={drafts} onSave={save} />), type: (value: string) => fireEvent.input(area, { target: { value } }) };
    });
    return { drafts, one: windows[0]!, two: windows[1]! };
  };

  it('is not overwritten with older text by another window that is left or closed', async () => {
    const { drafts, one, two } = twoWindows();
    one.type('Half a th');
    fireEvent.blur(two.area);
    two.unmount();
    expect(two.save).not.toHaveBeenCalled();
    expect(drafts.get('c1')).toBe('Half a th');
    fireEvent.blur(one.area);
    await vi.waitFor(() => expect(drafts.get('c1')).toBeNull());
    expect(one.save).toHaveBeenCalledWith('Half a th');
  });

  it('is what was typed last where two windows type, and both show it', async () => {
    const { drafts, one, two } = twoWindows();
    one.type('First');
    two.type('Last');
    fireEvent.blur(one.area);
    fireEvent.blur(two.area);
    await vi.waitFor(() => expect(drafts.get('c1')).toBeNull());
    expect(one.save).not.toHaveBeenCalled();
    expect(two.save).toHaveBeenCalledWith('Last');
    one.told('Last');
    expect(one.area.value).toBe('Last');
  });

  it('keeps the draft that another window has begun while it was being saved', async () => {
    const { drafts, one, two } = twoWindows();
    let keep: (kept: boolean) => void = () => undefined;
    one.save.mockReturnValue(new Promise((resolve) => { keep = resolve; }));
    one.type('First');
    fireEvent.blur(one.area);
    two.type('Last');
    keep(true);
    await vi.waitFor(() => expect(one.save).toHaveBeenCalled());
    await Promise.resolve();
    expect(drafts.get('c1')).toBe('Last');
  });
});
