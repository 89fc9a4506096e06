/** Labelled rows for a logistic regression: features, whether it is an article, and how much the row counts. */
export type Row = { x: number[]; y: 0 | 1; weight: number };
/** Weights, the first for the constant 1. */
export type Model = number[];

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** The log-odds that `model` gives a row's features. */
export const logit = (model: Model, x: readonly number[]): number => x.reduce((sum, value, at) => sum + value * (model[at + 1] ?? 0), model[0] ?? 0);

/**
 * Weights by Newton's method for the L2-penalised log-likelihood; the constant is not penalised.
 * `penalty` is the variance's inverse: larger means weights nearer to 0. `prior` is where they are drawn to (0 unless given).
 */
export function fit(rows: readonly Row[], penalty: number, width: number, prior: readonly number[] = []): Model {
  let model: Model = Array.from({ length: width + 1 }, () => 0);
  for (let round = 0; round < 30; round += 1) {
    const gradient = model.map((value, at) => (at === 0 ? 0 : -penalty * (value - (prior[at - 1] ?? 0))));
    const hessian = model.map((_, row) => model.map((__, column) => (row === column ? (row === 0 ? 1e-9 : penalty) : 0)));
    for (const { x, y, weight } of rows) {
      const p = sigmoid(logit(model, x));
      const full = [1, ...x];
      const curve = weight * p * (1 - p);
      for (let row = 0; row <= width; row += 1) {
        const value = full[row] ?? 0;
        if (value === 0) continue;
        gradient[row] = (gradient[row] ?? 0) + weight * (y - p) * value;
        const line = hessian[row] ?? [];
        for (let column = 0; column <= width; column += 1) line[column] = (line[column] ?? 0) + curve * value * (full[column] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    model = model.map((value, at) => value + (step[at] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return model;
}

/** Solves a symmetric positive system by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const a = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const top = a[pivot] ?? [];
    for (let row = pivot + 1; row < size; row += 1) {
      const line = a[row] ?? [];
      const factor = (line[pivot] ?? 0) / (top[pivot] ?? 1);
      if (factor === 0) continue;
      for (let column = pivot; column <= size; column += 1) line[column] = (line[column] ?? 0) - factor * (top[column] ?? 0);
    }
  }
  const result: number[] = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const line = a[row] ?? [];
    let sum = line[size] ?? 0;
    for (let column = row + 1; column < size; column += 1) sum -= (line[column] ?? 0) * (result[column] ?? 0);
    result[row] = sum / (line[row] ?? 1);
  }
  return result;
}

/** Precision, recall and F1 of verdicts. */
export function score(verdicts: readonly { gold: boolean; got: boolean }[]): { precision: number; recall: number; f1: number } {
  const hit = verdicts.filter(({ gold, got }) => gold && got).length;
  const marked = verdicts.filter(({ got }) => got).length;
  const wanted = verdicts.filter(({ gold }) => gold).length;
  return { precision: hit / Math.max(1, marked), recall: hit / Math.max(1, wanted), f1: (2 * hit) / Math.max(1, marked + wanted) };
}
