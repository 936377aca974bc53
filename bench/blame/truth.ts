import type { Growth } from '#model/baseline.ts'
import type { Finding } from '#model/finding.ts'
import type { Report } from '#model/report.ts'
import type { History } from './history.ts'
import { render } from './source.ts'
import { DEPENDENCY, defectOf, importPathOf, routineOf, type World } from './world.ts'

/** What the product said of one history, held against the truth. */
export interface Answer {
  readonly kind: string
  /** Leaks and findings that are the change's. */
  readonly own: number
  /** Leaks and findings of the change that were told, and those that stood there before. */
  readonly told: number
  readonly old: number
  /** Blamed on the change although they are not its own. */
  readonly wrong: readonly string[]
  /** Its own and not blamed on it. */
  readonly missed: readonly string[]
  readonly verdict: string
}

/** `package|defect|test`, of all that the tests leave. */
function leaksOf(world: World): ReadonlySet<string> {
  const all = world.packages.flatMap((one) =>
    one.tests.flatMap((test) => {
      const defect = defectOf(world, { package: one.id, routine: test.calls })
      return defect && !test.skipped ? [`${one.id}|${defect.package}/${defect.routine}|${test.id}`] : []
    }),
  )
  return new Set(all)
}

/** Compares leaks test by test and findings function by function, by what never changes its identity. */
export function answerOf(history: History, report: Report): Answer {
  const { before, after, kind } = history
  const [was, is] = [leaksOf(before), leaksOf(after)]
  const own = [...is].filter((leak) => !was.has(leak))
  const blamed = new Set(report.growth.filter(isBlamed).flatMap((entry) => leaksIn(entry, after)))
  const findings = report.findings.map((finding) => ({ finding, routine: routineIn(finding, after) }))
  const fresh = findings.filter(({ finding }) => finding.standing.kind === 'new' && finding.level !== 'note')
  const isOwn = (routine: string): boolean => isNewDefect(routine, before, after)
  const wrong = [
    ...[...blamed].filter((leak) => !own.includes(leak)).map((leak) => `leak ${leak}`),
    ...fresh.filter(({ routine }) => !isOwn(routine)).map(({ finding, routine }) => `finding ${finding.ruleId} in ${routine}`),
    ...(own.length === 0 ? blocksOf(report) : []),
  ]
  const hidden = findings.filter(({ finding, routine }) => finding.standing.kind !== 'new' && finding.level !== 'note' && isOwn(routine))
  const missed = [
    ...own.filter((leak) => !blamed.has(leak)).map((leak) => `leak ${leak}`),
    ...hidden.map(({ finding, routine }) => `finding ${finding.ruleId} in ${routine}`),
    ...(own.length > 0 && !history.baseRecordings && report.verdict.kind !== 'block' ? ['verdict is not block'] : []),
  ]
  const ownFindings = findings.filter(({ routine }) => isOwn(routine)).length
  return {
    kind,
    own: own.length + ownFindings,
    told: blamed.size + fresh.length,
    old: is.size - own.length + findings.length - ownFindings,
    wrong,
    missed,
    verdict: report.verdict.kind,
  }
}

/** A known leak that grew beyond the limit is blamed as well. */
function isBlamed({ state, base, head, reach }: Growth): boolean {
  return state === 'new' || (state === 'more' && reach?.kind !== 'unreached' && head > (base ?? 0) + GROWTH_LIMIT)
}

const GROWTH_LIMIT = 8

/** Reasons that say the change is the cause. */
function blocksOf({ verdict }: Report): string[] {
  const causes = ['new-leak', 'new-finding', 'leak-growth']
  return verdict.reasons
    .filter(({ clause, outcome }) => outcome === 'block' && causes.includes(clause))
    .map(({ message }) => `blocked: ${message}`)
}

function leaksIn({ leak, package: importPath, tests }: Growth, world: World): readonly string[] {
  const holder = world.packages.find((one) => importPathOf(world, one) === importPath)
  const defect = leak?.site ? declaredBy(leak.site.file, leak.site.function, world) : clientOf(leak?.frames[0]?.function ?? '', world)
  return tests.map((name) => `${holder?.id}|${defect}|${holder?.tests.find((test) => test.name === name)?.id}`)
}

function declaredBy(file: string, name: string, world: World): string | undefined {
  return [...render(world).lines].find(([, at]) => at.file === file && (at.stuckIn === name || at.spawnIn === name))?.[0]
}

function clientOf(name: string, world: World): string {
  if (!name.startsWith(DEPENDENCY)) return ''
  const holder = world.packages.find(({ routines }) => routines.some(({ shape }) => shape === 'client'))
  return `${holder?.id}/${holder?.routines.find(({ shape }) => shape === 'client')?.id}`
}

/** The routine that a finding stands in, by the names that it declares. */
function routineIn({ region, function: name }: Finding, world: World): string {
  const holder = world.packages.find(({ dir, file }) => `${dir}/${file}.go` === region.file)
  const bare = name.replace(/er\.(?:Start|loop)$/, '')
  const routine = holder?.routines.find((one) => one.name === name || one.name === bare)
  return `${holder?.id}/${routine?.id}`
}

function isNewDefect(key: string, before: World, after: World): boolean {
  const [holder = '', routine = ''] = key.split('/')
  const now = routineOf(after, { package: holder, routine })
  return now?.leaks === true && routineOf(before, { package: holder, routine })?.leaks !== true
}
