import type { Reason } from '#model/verdict.ts'
import { type ConfigProblem, describeProblem } from '../config-problem.ts'
import { type Clause, plural } from './clause.ts'

/** A config file that is wrong. */
export const policyProblem: Clause = {
  id: 'policy-problem',
  limit: '',
  title: 'a config that is wrong at the base warns, and the built-in policy judges; one that the change would make wrong warns',
  why: 'a policy read half would be a policy nobody chose, and a change must not be blamed for the state of the base',
  judge: ({ configProblems: { base, head } }) => [
    ...reasonFor(base, 'in the config at the base, so the built-in policy judges'),
    ...(base.length > 0 ? [] : reasonFor(head, 'in the config of the change, which would be refused')),
  ],
}

function reasonFor(problems: readonly ConfigProblem[], where: string): Reason[] {
  const [first] = problems
  if (!first) return []
  const message = `${plural(problems.length, 'problem')} ${where}: ${describeProblem(first)}`
  const evidence = problems.map(describeProblem)
  return [{ clause: policyProblem.id, measured: problems.length, limit: 0, outcome: 'warn', message, evidence }]
}
