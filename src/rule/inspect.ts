import { exploring } from '#explore/explore.ts'
import type { Contract } from '#go/contracts.ts'
import type { ExactTypes } from '#go/exact/facts.ts'
import type { GoFile } from '#go/file.ts'
import { folderOf, type GoModule, type GoWork, moduleOf, readGoMod, readGoWork } from '#go/module.ts'
import type { GoPackage } from '#go/package.ts'
import { remembered } from '#go/remembered.ts'
import type { GoSyntax, Node, QueryMatch } from '#go/tree.ts'
import { type GoVersion, goVersion, versionOf } from '#go/version.ts'
import { compareFindings, type Finding } from '#model/finding.ts'
import type { Gap } from '#model/gap.ts'
import { compareText } from '#model/region.ts'
import type { Bench, Captures, Details } from './detect.ts'
import { exceptionsOf } from './exceptions.ts'
import type { Reported } from './finding.ts'
import { findingsOf, homeOf } from './findings.ts'
import { type Dependency, type Group, linkOf } from './link.ts'
import { type Announced, announce, defectGap, linesOf, type Outline, outlineOf } from './outline.ts'
import type { LoadedRule } from './pack.ts'
import { type Plan, planOf } from './plan.ts'
import { Runaways } from './runaway.ts'
import { causeOf } from './same-cause.ts'
import { Trees } from './trees.ts'
import { Usual } from './usual.ts'
import { witnessed } from './witness.ts'

/** Go files and go.mod texts of one side of a change. */
export interface Sources {
  readonly files: readonly { readonly file: string; readonly text: string }[]
  /** Go files that are only looked into from the others: nothing is reported in them. */
  readonly seen?: readonly { readonly file: string; readonly text: string }[]
  /** Packages of others, likewise. */
  readonly dependencies?: readonly Dependency[]
  readonly modules: readonly { readonly file: string; readonly text: string }[]
  /** What Go's type checker said about them; without it declarations are all that types are known from. */
  readonly exact?: ExactTypes | undefined
}

export interface Inspected {
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
  /** Go files that were read, and those of them with the marker of generated code. */
  readonly read: ReadonlySet<string>
  readonly generated: ReadonlySet<string>
  readonly packages: number
}

export interface Inspection {
  readonly rules: readonly LoadedRule[]
  readonly contracts: readonly Contract[]
  readonly syntax: GoSyntax
  /** Overrules the go lines of go.mod; '' for none. */
  readonly goVersion: string
}

/** What the rules say about the sources. Same sources, same findings in the same order. */
export function inspect(sources: Sources, inspection: Inspection): Inspected {
  const plan = planOf(inspection)
  const modules = sources.modules.filter(({ file }) => file.endsWith('go.mod')).map(({ file, text }) => readGoMod(file, text))
  const works = sources.modules.filter(({ file }) => file.endsWith('go.work')).map(({ file, text }) => readGoWork(file, text))
  const trees = new Trees()
  const announced = [...sources.files]
    .sort((a, b) => compareText(a.file, b.file))
    .map(({ file, text }) => announce(file, text, { syntax: inspection.syntax, plan, trees }))
  const groups = groupByPackage(announced)
  trees.makeRoomFor(Math.max(0, ...groups.map((group) => group.reduce((sum, { size }) => sum + size, 0))))
  const named = groups.map((group) => ({ name: group[0]?.packageName ?? '', files: group.map((entry) => entry.file) }))
  const surroundings = {
    modules,
    syntax: inspection.syntax,
    external: plan.external,
    dependencies: sources.dependencies ?? [],
    exact: sources.exact,
  }
  const link = linkOf(named, sources.seen ?? [], surroundings)
  const outlines = new Map<string, Outline>()
  const usual = new Usual()
  const runaways = new Runaways()
  const results = groups.map((group, index) => {
    for (const entry of group) outlines.set(entry.file.path, outlineOf(entry))
    const result = inspectPackage(group, link.package(named[index] as Group), { modules, works }, plan, inspection, { usual, runaways })
    link.release(named[index] as Group)
    return result
  })
  const texts = new Map(sources.files.map(({ file, text }) => [file, text]))
  const begun = new Set(results.flatMap((result) => [...result.begun]))
  const exceptions = exceptionsOf(usual, { groups: named, link, plan, modules, texts, begun })
  plan.dispose()
  const told = announced.map(({ file }): [string, Outline] => [file.path, outlines.get(file.path) as Outline])
  return {
    findings: [...runaways.without(results.flatMap((result) => result.findings)), ...exceptions.findings].sort(compareFindings),
    gaps: [
      ...plan.gaps,
      ...told.flatMap(([, { gaps }]) => gaps),
      ...results.flatMap((result) => result.gaps),
      ...runaways.gaps(),
      ...exceptions.gaps,
    ],
    read: new Set(told.map(([path]) => path)),
    generated: new Set(told.filter(([, { generated }]) => generated).map(([path]) => path)),
    packages: new Set(told.map(([path]) => folderOf(path))).size,
  }
}

function groupByPackage(announced: readonly Announced[]): Announced[][] {
  const groups = new Map<string, Announced[]>()
  for (const entry of announced) {
    const key = `${folderOf(entry.file.path)}\n${entry.packageName}`
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.keys()].sort(compareText).map((key) => groups.get(key) as Announced[])
}

/** What is counted over all packages. */
interface Counts {
  readonly usual: Usual
  readonly runaways: Runaways
}

/** The go.mod and go.work files above the packages. */
interface Roots {
  readonly modules: readonly GoModule[]
  readonly works: readonly GoWork[]
}

function inspectPackage(
  group: readonly Announced[],
  pkg: GoPackage,
  { modules, works }: Roots,
  plan: Plan,
  inspection: Inspection,
  { usual, runaways }: Counts,
): InspectedPackage {
  const [first] = group
  if (!first) return { findings: [], gaps: [], begun: [] }
  const module = moduleOf(modules, pkg.dir)
  const mains = first.packageName === 'main' ? group.map(({ file }) => file.tree.text) : []
  const version = inspection.goVersion ? goVersion(inspection.goVersion) : versionOf(module, works, mains)
  const reported: Reported[] = []
  const gaps: Gap[] = []
  for (const entry of group) {
    const benches = benchesOf(entry.file, pkg, { version, plan, usual }, reported)
    const rulesOf = concerned(entry.file, plan, benches, gaps)
    for (const match of matchesOf(entry.file, plan, inspection.syntax, gaps)) {
      const captures = match.first
      for (const loaded of rulesOf(match.pattern))
        if (loaded.detect || runaways.takes(loaded)) runRule(loaded, captures, benches(loaded), gaps)
    }
  }
  return {
    findings: findingsOf(reported, homeOf(pkg, module, modules)),
    gaps: [...gaps, ...pkg.tooDeep.map(({ file, node }) => deepGap(file, node))],
    begun: reported.map(causeOf),
  }
}

interface InspectedPackage {
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
  /** Where the trails of its findings begin. */
  readonly begun: readonly string[]
}

/** A matcher that fails on one file costs that file's findings, which is said, and not the others'. */
function matchesOf(file: GoFile, { query }: Plan, syntax: GoSyntax, gaps: Gap[]): readonly QueryMatch[] {
  try {
    return query ? syntax.matches(file.tree, query) : []
  } catch (error) {
    gaps.push(defectGap(file, `looking for what rules ask for in ${file.path}`, error))
    return []
  }
}

function deepGap(file: GoFile, node: Node): Gap {
  const region = file.region(node)
  const why = 'statements are nested too deep to be followed; rules say nothing about what happens on these ways'
  return { kind: 'source', what: `${file.path} ${linesOf(region)}`, why, region }
}

/** What the benches of an inspection have in common. */
interface Common {
  readonly version: GoVersion
  readonly plan: Plan
  readonly usual: Usual
}

/** One bench for each rule of a file. */
function benchesOf(file: GoFile, pkg: GoPackage, { version, plan, usual }: Common, reported: Reported[]): (loaded: LoadedRule) => Bench {
  const benches = new Map<LoadedRule, Bench>()
  return (loaded) => {
    const known = benches.get(loaded)
    if (known) return known
    const { rule } = loaded
    const explore = rule.explores ? exploring(pkg) : undefined
    const bench: Bench = {
      file,
      pkg,
      goVersion: version,
      contracts: plan.duties.of(rule.id),
      allContracts: plan.duties.all,
      flow: (fn) => pkg.flow(fn),
      ...(explore ? { explore } : {}),
      report: (node, message, said) => {
        const details = witnessed(explore, said)
        if (details) reported.push({ rule, file: details.file ?? file, node, message, details })
      },
      countRelease: (given) => usual.add(rule, pkg, file, given),
    }
    benches.set(loaded, bench)
    return bench
  }
}

/** The rules of a pattern that can have anything to say in this file. */
function concerned(
  file: GoFile,
  { rulesOf }: Plan,
  benches: (loaded: LoadedRule) => Bench,
  gaps: Gap[],
): (pattern: number) => readonly LoadedRule[] {
  const answers = new Map<LoadedRule, boolean>()
  const byPattern: LoadedRule[][] = []
  const isConcerned = (loaded: LoadedRule): boolean => {
    try {
      return loaded.concerns?.(benches(loaded)) ?? true
    } catch (error) {
      gaps.push(defectGap(file, `rule ${loaded.rule.id} on ${file.path}`, error))
      return false
    }
  }
  return (pattern) => {
    byPattern[pattern] ??= (rulesOf[pattern] ?? []).filter((loaded) => remembered(answers, loaded, () => isConcerned(loaded)))
    return byPattern[pattern]
  }
}

function runRule(loaded: LoadedRule, captures: Captures, bench: Bench, gaps: Gap[]): void {
  const { rule, detect } = loaded
  try {
    if (detect) detect(captures, bench)
    else reportMatch(loaded, captures, bench)
  } catch (error) {
    gaps.push(defectGap(bench.file, `rule ${rule.id} on ${bench.file.path}`, error, Object.values(captures)[0]))
  }
}

/** Text of a match that its identity is made of, white space included: a whole file is one too. */
const MOST_TEXT = 4_000

/** A rule without code: every match is a finding. */
function reportMatch({ rule }: LoadedRule, captures: Captures, bench: Bench): void {
  const node = captures.report ?? Object.values(captures)[0]
  if (node === undefined) return
  const details: Details = { identity: bench.file.text(node).slice(0, MOST_TEXT).replaceAll(/\s+/g, '').slice(0, 200) }
  bench.report(node, rule.title, details)
}
