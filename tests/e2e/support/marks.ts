export { hoverMark, marks, pointOfMark, waitForMarks, type MarkKind } from '../../../scripts/browser/marks.ts';
