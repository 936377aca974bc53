import type { Verb } from './verb.ts'

/** Every verb by name, loaded when it is asked for: `check` starts without recorder, demo and the rest. */
export const VERBS = {
  check: async () => (await import('./check.ts')).checkVerb,
  gate: async () => (await import('./gate.ts')).gateVerb,
  record: async () => (await import('./record.ts')).recordVerb,
  sample: async () => (await import('./sample.ts')).sampleVerb,
  judge: async () => (await import('./judge.ts')).judgeVerb,
  merge: async () => (await import('./merge.ts')).mergeVerb,
  snapshot: async () => (await import('./snapshot.ts')).snapshotVerb,
  baseline: async () => (await import('./baseline.ts')).baselineVerb,
  explain: async () => (await import('./explain.ts')).explainVerb,
  annotate: async () => (await import('./annotate.ts')).annotateVerb,
  init: async () => (await import('./init.ts')).initVerb,
  doctor: async () => (await import('./doctor.ts')).doctorVerb,
  rules: async () => (await import('./rules.ts')).rulesVerb,
  contracts: async () => (await import('./rules.ts')).contractsVerb,
  'new-rule': async () => (await import('./new-rule.ts')).newRuleVerb,
  'test-rules': async () => (await import('./test-rules.ts')).testRulesVerb,
  demo: async () => (await import('./demo.ts')).demoVerb,
} satisfies Readonly<Record<string, () => Promise<Verb>>>

export type VerbName = keyof typeof VERBS

export const VERB_NAMES = Object.keys(VERBS) as readonly VerbName[]

/** All of them, for the list that `--help` prints. */
export async function allVerbs(): Promise<ReadonlyMap<string, Verb>> {
  return new Map(await Promise.all(VERB_NAMES.map(async (name) => [name, await VERBS[name]()] as const)))
}
