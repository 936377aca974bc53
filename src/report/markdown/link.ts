import { codeSpan, safeUrl, uriPath } from '../escape.ts'
import { shortHash } from '../words.ts'
import type { Links } from './context.ts'

/** A line of a file, linked to where it can be read: [`quote/quote.go:21`](…). The label has the last two names, without an address all. */
export function lineLink(file: string, line: number, links: Links | undefined, endLine = line): string {
  const range = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`
  const url = links && safeUrl(`${links.serverUrl}/${links.repository}/blob/${links.headSha}/${uriPath(file)}${range}`)
  return url ? `[${codeSpan(`${shortPath(file)}:${line}`)}](${url})` : codeSpan(`${file}:${line}`)
}

/** A commit by its short hash, linked where that is possible; empty for no commit. */
export function commitLink(commit: string, links: Links | undefined): string {
  const label = codeSpan(shortHash(commit))
  const url = links && /^[0-9a-f]{7,64}$/.test(commit) ? safeUrl(`${links.serverUrl}/${links.repository}/commit/${commit}`) : undefined
  return url ? `[${label}](${url})` : label
}

/** A rule's page: [`channel/…`](…). */
export function ruleLink(id: string, helpUri: string): string {
  const url = safeUrl(helpUri)
  return url ? `[${codeSpan(id)}](${url})` : codeSpan(id)
}

/** The last two names of a path: `quote/quote.go`. */
export function shortPath(file: string): string {
  return file.split('/').slice(-2).join('/')
}
