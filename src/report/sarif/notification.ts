import type { Gap } from '#model/gap.ts'
import type { Report } from '#model/report.ts'
import { plain } from '../escape.ts'
import { HOME } from '../home.ts'
import { count } from '../words.ts'
import { locationOf } from './location.ts'

/** What all notifications are about, in the shape of a rule: GitHub's rules for SARIF ask for its texts too. */
export const NOT_SEEN = {
  id: 'not-seen',
  name: 'NotSeen',
  shortDescription: { text: 'Something could not be looked at.' },
  fullDescription: {
    text: 'A file, a package or a comparison could not be looked at, or a result is in no list for want of room. What is there is not known; a verdict is never better for it.',
  },
  help: { text: 'The message says what was not seen and why. What of it can be mended is on the page about limits.' },
  helpUri: `${HOME}/blob/main/docs/limits.md`,
} as const

interface Missing {
  /** Leaks whose stack has no frame in the user's own code: SARIF wants a place. */
  readonly unplaced: number
  /** Results that the channel has no room for. */
  readonly leftOut: number
}

/** The run of the tool, all that it could not see, and all that is in no result. */
export function notificationsOf(report: Report, { unplaced, leftOut }: Missing) {
  const missing = [
    unplaced > 0 ? `${count(unplaced, 'leak')} without a frame in this repository: listed in the other reports only.` : '',
    leftOut > 0 ? `${count(leftOut, 'result')} left out: code scanning takes no more in one run.` : '',
  ]
  return {
    executionSuccessful: report.verdict.kind !== 'unjudged',
    toolExecutionNotifications: [...report.gaps.map(gapNote), ...missing.filter((text) => text !== '').map(noteOf)],
  }
}

function gapNote(gap: Gap) {
  const note = noteOf(`${plain(gap.what)}: ${plain(gap.why)}`)
  return gap.region ? { ...note, locations: [locationOf(gap.region, '')] } : note
}

function noteOf(text: string) {
  return { level: 'warning', descriptor: { id: NOT_SEEN.id, index: 0 }, message: { text } }
}
