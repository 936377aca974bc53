import { plain } from '#report/escape.ts'
import { statusOf } from './request.ts'

/** What is written, and the permission that a job needs for it. */
const RIGHTS = {
  comments: 'pull-requests: write',
  suggestions: 'pull-requests: write',
  issues: 'issues: write',
  checks: 'checks: write',
  branches: 'contents: write',
  'pull requests': 'pull-requests: write (and the repository must allow workflows to create them)',
} as const

export type Written = keyof typeof RIGHTS

/** The answer, or in words why there is none. Never throws for what GitHub answers: nothing of that may fail a check. */
export async function attempt<T>(what: Written, ask: () => Promise<T>): Promise<{ readonly value: T } | { readonly why: string }> {
  try {
    return { value: await ask() }
  } catch (error) {
    return { why: reasonOf(error, what) }
  }
}

function reasonOf(error: unknown, what: Written): string {
  const status = statusOf(error)
  const said = plain(error instanceof Error ? error.message : String(error)).slice(0, 200)
  if (status === undefined) return `GitHub could not be reached: ${said}`
  if (status === 401) return `GitHub does not accept the token (401: ${said})`
  if (status !== 403 && status !== 404) return `GitHub answered ${status}: ${said}`
  const right = `A job needs the permission ${RIGHTS[what]}; pull requests from forks and of Dependabot never have it`
  return `the token may not write ${what} here (${status}: ${said}). ${right}`
}
