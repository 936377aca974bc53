/** Something wrong in a config file. */
export interface ConfigProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  /** Dotted: `record.settle`; empty where the file as a whole is meant. */
  readonly key: string
  /** What was there, short. */
  readonly found: string
  /** What would be right. */
  readonly expected: string
}

/** `.goroutine-gate.yml:3:1: fail_on: found an unknown key; expected fail-on`. */
export function describeProblem(problem: ConfigProblem): string {
  const key = problem.key ? `${problem.key}: ` : ''
  return `${problem.file}:${problem.line}:${problem.column}: ${key}found ${problem.found}; expected ${problem.expected}`
}
