import { type GoModule, moduleOf } from '#go/module.ts'
import type { Finding } from '#model/finding.ts'
import type { Gap } from '#model/gap.ts'
import { findingsOf, homeOf } from './findings.ts'
import type { Group, Link } from './link.ts'
import { defectGap } from './outline.ts'
import type { Plan } from './plan.ts'
import { causeOf } from './same-cause.ts'
import { type Expected, type Usual, type UsualCall, unusual, usualCalls } from './usual.ts'

/** An inspection whose packages were all read. */
interface Whole {
  readonly groups: readonly Group[]
  readonly link: Link
  readonly plan: Plan
  readonly modules: readonly GoModule[]
  /** Texts of the files, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** Where the trails of what was reported begin. */
  readonly begun: ReadonlySet<string>
}

/**
 * Calls that do not do what nearly all callers of the same function do. Packages are looked into a second time where their text has the name of
 * such a function, and mostly there is none.
 */
export function exceptionsOf(usual: Usual, whole: Whole): { findings: readonly Finding[]; gaps: readonly Gap[] } {
  const expected = usual.expected()
  if (expected.size === 0) return { findings: [], gaps: [] }
  const gaps: Gap[] = []
  const calls = whole.groups.flatMap((group) => callsIn(group, expected, whole, gaps))
  const told = unusual(calls, expected).filter((entry) => !whole.begun.has(causeOf(entry)))
  const findings = whole.groups.flatMap((group) => {
    const own = told.filter(({ file }) => group.files.includes(file))
    if (own.length === 0) return []
    const pkg = whole.link.package(group)
    const found = findingsOf(own, homeOf(pkg, moduleOf(whole.modules, pkg.dir), whole.modules))
    whole.link.release(group)
    return found
  })
  return { findings, gaps }
}

function callsIn(group: Group, expected: ReadonlyMap<string, Expected>, { link, plan, texts }: Whole, gaps: Gap[]): UsualCall[] {
  const wanted = [...expected.values()]
  const [first, ...more] = group.files.filter(({ path }) => wanted.some(({ name }) => texts.get(path)?.includes(name)))
  if (!first) return []
  try {
    return usualCalls(link.package(group), [first, ...more], expected, plan.duties.all)
  } catch (error) {
    gaps.push(defectGap(first, `rule ${wanted[0]?.rule.id} on the package of ${first.path}`, error))
    return []
  } finally {
    link.release(group)
  }
}
