import type { Finding } from '#model/finding.ts'
import { compareText } from '#model/region.ts'
import type { Grounds } from '#model/report.ts'
import type { Judgeable } from './judgeable.ts'

/** What of a judgeable a report does not show elsewhere; sorted, so that the same evidence gives the same bytes. */
export function groundsOf(judged: Judgeable): Grounds {
  const { baseCaptures, packages, changed } = judged
  const paths = [...new Set(baseCaptures.map((capture) => capture.importPath))].sort(compareText)
  return {
    today: judged.today,
    recorded: judged.recorded,
    timedOut: judged.command?.timedOut ?? false,
    changed: changed ? [...changed].sort(compareText) : null,
    baseCaptures: baseCaptures
      .map(({ importPath, module, capture, why }) => ({ importPath, module, capture, why }))
      .sort((a, b) => compareText(a.importPath, b.importPath) || compareText(a.capture, b.capture) || compareText(a.why, b.why)),
    stillThere: packages ? paths.filter((path) => packages.has(path)) : null,
    importPaths: Object.fromEntries(foldersOf(judged.findings).flatMap((folder) => withPath(folder, judged))),
    suppressedByChange: fingerprints(judged.suppressedByChange),
    overBudget: fingerprints(judged.overBudget),
    unseenAtBase: fingerprints(judged.unseenAtBase),
  }
}

function foldersOf(findings: readonly Finding[]): readonly string[] {
  const folders = findings.map(({ region: { file } }) => file.slice(0, Math.max(0, file.lastIndexOf('/'))))
  return [...new Set(folders)].sort(compareText)
}

function withPath(folder: string, { importPaths }: Judgeable): readonly (readonly [string, string])[] {
  const path = importPaths.get(folder)
  return path === undefined ? [] : [[folder, path]]
}

function fingerprints(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => finding.fingerprint).sort(compareText)
}
