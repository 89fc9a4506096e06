import type { Drafts } from '../../components/clips/NoteField.tsx';

const PREFIX = 'attache-draft:';

/** Half-written notes in the extension's own local storage: written at once, shared by all its pages. */
export const drafts: Drafts = {
  get: (id) => localStorage.getItem(PREFIX + id),
  set: (id, text) => localStorage.setItem(PREFIX + id, text),
  clear: (id) => localStorage.removeItem(PREFIX + id),
};
