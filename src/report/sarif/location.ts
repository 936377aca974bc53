import type { Site } from '#model/goroutine.ts'
import type { Region } from '#model/region.ts'
import { plain, uriPath } from '../escape.ts'

/** Where the text of a file is not at hand, a line is known without its columns: they are 0. */
const UNKNOWN = 0

/** A SARIF location with the declared function around it, and a sentence where there is one. */
export function locationOf(region: Region, fn: string, message = '') {
  return {
    physicalLocation: { artifactLocation: artifactOf(region.file), region: sarifRegion(region) },
    ...(fn !== '' && { logicalLocations: [{ name: plain(fn), kind: 'function' }] }),
    ...(message !== '' && { message: { text: plain(message) } }),
  }
}

/** A file relative to the repository root. */
export function artifactOf(file: string) {
  return { uri: uriPath(file), uriBaseId: '%SRCROOT%' }
}

/** Our regions count as SARIF's do: from 1, UTF-16 units, the end exclusive. */
export function sarifRegion({ startLine, startColumn, endLine, endColumn }: Region) {
  return startColumn === UNKNOWN ? { startLine, endLine } : { startLine, startColumn, endLine, endColumn }
}

/** The line of a site, without the blanks around its text where that is known. */
export function regionOfSite(site: Site, text: string | undefined): Region {
  const line = text?.split(/\r\n|\n|\r/)[site.line - 1]
  const lines = { file: site.file, startLine: Math.max(1, site.line), endLine: Math.max(1, site.line) }
  if (line === undefined || line.trim() === '') return { ...lines, startColumn: UNKNOWN, endColumn: UNKNOWN }
  return { ...lines, startColumn: line.length - line.trimStart().length + 1, endColumn: line.trimEnd().length + 1 }
}
