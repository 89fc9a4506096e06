import type { Span } from '../model/span.ts';

/** A piece of one live text node. */
export type Segment = { node: Text; start: number; end: number };

/** Whatever knows which live text a span of the article stands for. */
export type SegmentSource = { segments(span: Span): readonly Segment[] };
