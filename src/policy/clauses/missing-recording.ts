import { type Clause, plural } from './clause.ts'

/** Recordings of the head that were announced or handed in and are not there, not readable, or not of one run. */
export const missingRecording: Clause = {
  id: 'missing-recording',
  limit: 'limits.missing-recording',
  title: 'recordings that were announced or handed in block when they are missing, damaged, or not parts of one run',
  why: 'a shard that did not arrive took its leaks with it, and what is left looks like a clean run',
  judge({ gaps }, policy) {
    const missing = gaps.filter((gap) => gap.kind === 'recording')
    const [first] = missing
    if (!first) return []
    const limit = policy.limits.missingRecordings
    const outcome = missing.length > limit ? 'block' : 'warn'
    const message = `${plural(missing.length, 'gap')} in the recordings: ${first.what}: ${first.why}`
    const evidence = missing.map((gap) => `${gap.what}: ${gap.why}`)
    return [{ clause: missingRecording.id, measured: missing.length, limit, outcome, message, evidence }]
  },
}
