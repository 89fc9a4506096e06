import type { Candidate, Verdict } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';

/** Answers one question of context about a candidate. */
export type Judge = (candidate: Candidate, evidence: Evidence) => Verdict;

/** The candidate is the state or bloc `id`. */
export const yes = (id: string, rule: string, why: string): Verdict => ({ id, rule: `countries/${rule}`, why });

/** The candidate is no state here. */
export const no = (rule: string, why: string): Verdict => ({ id: null, rule: `countries/${rule}`, why });
