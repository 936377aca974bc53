import { type Clause, nameOf, plural } from './clause.ts'

/** Leaks of tests that failed. */
export const failedTestLeak: Clause = {
  id: 'failed-test-leak',
  limit: '',
  title: 'new or grown leaks that only failed tests left warn',
  why: 'a test that fails skips its clean-up and leaks by nature; its failure already blocks, the leak would only hide the cause',
  judge({ growth }) {
    const left = growth.filter((entry) => entry.testFailed && (entry.state === 'new' || entry.state === 'more'))
    if (left.length === 0) return []
    const message = `${plural(left.length, 'leak')} left by failed tests: ${left.map(nameOf).slice(0, 5).join(', ')}`
    return [
      { clause: failedTestLeak.id, measured: left.length, limit: 0, outcome: 'warn', message, evidence: left.map((entry) => entry.k2) },
    ]
  },
}
