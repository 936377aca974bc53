import { type Clause, plural } from './clause.ts'

/** Results of other tools that were handed in and could not be taken over. */
export const externalUnread: Clause = {
  id: 'external-unread',
  limit: '',
  title: 'results of other tools that could not be taken over warn',
  why: 'a broken file of results has no findings, which must not look like a tool that found nothing',
  judge({ gaps }) {
    const unread = gaps.filter((gap) => gap.kind === 'external')
    const [first] = unread
    if (!first) return []
    const message = `${plural(unread.length, 'gap')} in the results of other tools: ${first.what}: ${first.why}`
    const evidence = unread.map((gap) => `${gap.what}: ${gap.why}`)
    return [{ clause: externalUnread.id, measured: unread.length, limit: 0, outcome: 'warn', message, evidence }]
  },
}
