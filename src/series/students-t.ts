/**
 * The 97.5 % point of Student's t distribution, for a two-sided interval of 95 %: the published table (NIST/SEMATECH e-Handbook, 1.3.6.7.2) up to
 * 30 degrees of freedom, beyond that interpolated in 1/ν between its further rows, where the function is almost a line (error below 0.001).
 */
export function studentsT(freedom: number): number {
  const exact = TABLE[freedom - 1]
  if (exact !== undefined) return exact
  const at = FURTHER.findIndex(([degrees]) => degrees >= freedom)
  const [above, high] = FURTHER[at] ?? [Number.POSITIVE_INFINITY, NORMAL]
  const [below, low] = FURTHER[at - 1] ?? [30, 2.042]
  const share = (1 / below - 1 / freedom) / (1 / below - 1 / above)
  return low + (high - low) * share
}

/** The normal distribution's, where t ends. */
const NORMAL = 1.96

const TABLE: readonly number[] = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086,
  2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
]

const FURTHER: readonly (readonly [number, number])[] = [
  [30, 2.042],
  [40, 2.021],
  [60, 2.0],
  [100, 1.984],
  [Number.POSITIVE_INFINITY, NORMAL],
]
