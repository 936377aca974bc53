import { attempt } from './attempt.ts'
import { numberOf, type Requester, recordOf, split } from './request.ts'

/** GitHub takes this many annotations in one request. */
const MOST_ANNOTATIONS = 50

export interface CheckRun {
  /** `owner/name`. */
  readonly repository: string
  readonly headSha: string
  readonly name: string
  /** What it says was made elsewhere, so that it is never a success. */
  readonly conclusion: 'failure' | 'neutral'
  readonly detailsUrl: string
  readonly title: string
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  /** Only where start and end are one line. */
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** Makes a finished check run; why it could not, or an empty text. Never throws for what GitHub answers. */
export async function createCheckRun(ask: Requester, check: CheckRun): Promise<string> {
  const { title, summary } = check
  const parameters = {
    ...split(check.repository),
    ...{ name: check.name, head_sha: check.headSha, status: 'completed', conclusion: check.conclusion, details_url: check.detailsUrl },
    output: { title, summary, annotations: check.annotations.slice(0, MOST_ANNOTATIONS) },
  }
  const made = await attempt('checks', async () => {
    const { id } = recordOf(await ask.once('POST /repos/{owner}/{repo}/check-runs', parameters))
    if (numberOf(id) === 0) throw new Error('the answer is no check run')
  })
  return 'why' in made ? made.why : ''
}
