// Owns how the size of a file is said.
import { tag } from './words';

const STEPS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** Whole kB for small files, one digit behind the comma for larger ones. */
export function sizeInWords(bytes: number): string {
  let left = Math.max(bytes, 1) / 1000;
  let step = 0;
  while (left >= 1000 && step < STEPS.length - 1) {
    left /= 1000;
    step += 1;
  }
  return new Intl.NumberFormat(tag(), {
    style: 'unit',
    unit: STEPS[step],
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(step === 0 ? Math.max(1, left) : left);
}
