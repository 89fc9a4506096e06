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
});
