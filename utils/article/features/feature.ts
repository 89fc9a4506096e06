/** The features of a page by name, each from 0 (not so) to 1 (fully so). */
export type FeatureValues = Record<string, number>;

/** `value` as a share of `full`, at most 1. */
export const share = (value: number, full: number): number => Math.min(1, Math.max(0, value / full));

/** Grows with the logarithm of `value`: 0 for none, 1 from `full` on. */
export const logShare = (value: number, full: number): number => Math.min(1, Math.log1p(Math.max(0, value)) / Math.log1p(full));

/** 1 for true, 0 for false. */
export const flag = (value: boolean): number => (value ? 1 : 0);
