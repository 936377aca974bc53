import { exploring } from '#explore/explore.ts'
import type { Contract, ContractTable } from '#go/contracts.ts'
import { GoFile } from '#go/file.ts'
import { folderOf, type GoModule, type GoWork, moduleOf, readGoMod, readGoWork } from '#go/module.ts'
import type { GoPackage } from '#go/package.ts'
import { type GoSyntax, NONE, type Node, type Parsed, type QueryMatch } from '#go/tree.ts'
import { type GoVersion, goVersion, versionOf } from '#go/version.ts'
import { compareFindings, type Finding } from '#model/finding.ts'
import type { Gap } from '#model/gap.ts'
import { compareText, type Region } from '#model/region.ts'
import type { Bench, Captures, Details } from './detect.ts'
import { findingOf, type Home, type Reported, resourceOf } from './finding.ts'
import { isCommandLine } from './level-here.ts'
import { type Group, linkOf } from './link.ts'
import type { LoadedRule } from './pack.ts'
import { type Plan, planOf } from './plan.ts'
import { witnessed } from './witness.ts'

/** Go files and go.mod texts of one side of a change. */
export interface Sources {
  readonly files: readonly { readonly file: string; readonly text: string }[]
  /** Go files that are only looked into from the others: nothing is reported in them. */
  readonly seen?: readonly { readonly file: string; readonly text: string }[]
  readonly modules: readonly { readonly file: string; readonly text: string }[]
}

export interface Inspected {
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
  /** Go files that were read, and those of them with the marker of generated code. */
  readonly read: ReadonlySet<string>
  readonly generated: ReadonlySet<string>
  /** Names of the functions and methods that each file declares. */
  readonly declared: ReadonlyMap<string, ReadonlySet<string>>
  readonly packages: number
}

export interface Inspection {
  readonly rules: readonly LoadedRule[]
  readonly contracts: readonly Contract[]
  readonly syntax: GoSyntax
  /** Overrules the go lines of go.mod; '' for none. */
  readonly goVersion: string
}

/** A parsed file with its matches, apart from everything else: what one thread can make of one text. */
interface Outline {
  readonly file: GoFile
  readonly matches: readonly QueryMatch[]
  readonly gaps: readonly Gap[]
  readonly packageName: string
  readonly generated: boolean
}

/** What the rules say about the sources. Same sources, same findings in the same order. */
export function inspect(sources: Sources, inspection: Inspection): Inspected {
  const plan = planOf(inspection)
  const modules = sources.modules.filter(({ file }) => file.endsWith('go.mod')).map(({ file, text }) => readGoMod(file, text))
  const works = sources.modules.filter(({ file }) => file.endsWith('go.work')).map(({ file, text }) => readGoWork(file, text))
  const outlines = [...sources.files]
    .sort((a, b) => compareText(a.file, b.file))
    .map(({ file, text }) => outline(file, text, inspection.syntax, plan))
  const groups = groupByPackage(outlines)
  const named = groups.map((group) => ({ name: group[0]?.packageName ?? '', files: group.map((entry) => entry.file) }))
  const link = linkOf(named, sources.seen ?? [], { modules, syntax: inspection.syntax, external: plan.external })
  const results = groups.map((group, index) => {
    const result = inspectPackage(group, link.package(named[index] as Group), { modules, works }, plan, inspection)
    link.release(named[index] as Group)
    return result
  })
  plan.dispose()
  return {
    findings: results.flatMap((result) => result.findings).sort(compareFindings),
    gaps: [...plan.gaps, ...outlines.flatMap((entry) => entry.gaps), ...results.flatMap((result) => result.gaps)],
    read: new Set(outlines.map((entry) => entry.file.path)),
    generated: new Set(outlines.filter((entry) => entry.generated).map((entry) => entry.file.path)),
    declared: new Map(outlines.map((entry) => [entry.file.path, declaredIn(entry.file)])),
    packages: new Set(outlines.map((entry) => folderOf(entry.file.path))).size,
  }
}

function outline(path: string, text: string, syntax: GoSyntax, plan: Plan): Outline {
  const { parsed, defect } = parseSafely(text, syntax, plan)
  const file = new GoFile(path, parsed.tree)
  const clause = file.children(0).find((node) => file.is(node, 'package_clause')) ?? NONE
  const packageName = file.text(file.first(clause))
  const gaps = defect === undefined ? gapsOf(file, parsed, packageName) : [defectGap(file, `parsing ${path}`, defect)]
  return {
    file,
    matches: parsed.matches,
    gaps,
    packageName,
    generated: GENERATED.test(text.slice(0, Math.max(0, file.start(clause) || 0))),
  }
}

/** A parser that fails on one text (its memory is limited) must not cost the other files: that file then counts as empty. */
function parseSafely(text: string, syntax: GoSyntax, plan: Plan): { parsed: Parsed; defect?: unknown } {
  try {
    return { parsed: syntax.parse(text, plan.query) }
  } catch (defect) {
    return { parsed: syntax.parse(''), defect }
  }
}

function declaredIn(file: GoFile): ReadonlySet<string> {
  const declarations = file.children(0).filter((node) => file.is(node, 'function_declaration') || file.is(node, 'method_declaration'))
  return new Set(declarations.map((node) => file.declaredName(node)))
}

/** https://go.dev/s/generatedcode: a line of this form before the package clause. */
const GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m

/** Gaps listed for one file before the rest is only counted. */
const GAPS_PER_FILE = 5

function gapsOf(file: GoFile, parsed: Parsed, packageName: string): Gap[] {
  const gaps: Gap[] = parsed.unparsed.slice(0, GAPS_PER_FILE).map(({ start, end }) => {
    const region = file.span(start, end)
    return {
      kind: 'source',
      what: `${file.path} ${linesOf(region)}`,
      why: 'this is not Go that we can parse; rules saw the rest of the file',
      region,
    }
  })
  const more = parsed.unparsed.length - gaps.length
  if (more > 0) gaps.push({ kind: 'source', what: file.path, why: `${more} more places could not be parsed`, region: file.span(0, 0) })
  if (packageName === '' && gaps.length === 0)
    gaps.push({ kind: 'source', what: file.path, why: 'it has no package clause, so it is no Go file', region: file.span(0, 0) })
  return gaps
}

function linesOf({ startLine, endLine }: Region): string {
  return startLine === endLine ? `line ${startLine}` : `lines ${startLine}-${endLine}`
}

function groupByPackage(outlines: readonly Outline[]): Outline[][] {
  const groups = new Map<string, Outline[]>()
  for (const entry of outlines) {
    const key = `${folderOf(entry.file.path)}\n${entry.packageName}`
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.keys()].sort(compareText).map((key) => groups.get(key) as Outline[])
}

/** The go.mod and go.work files above the packages. */
interface Roots {
  readonly modules: readonly GoModule[]
  readonly works: readonly GoWork[]
}

function inspectPackage(
  group: readonly Outline[],
  pkg: GoPackage,
  { modules, works }: Roots,
  plan: Plan,
  inspection: Inspection,
): { findings: Finding[]; gaps: Gap[] } {
  const [first] = group
  if (!first) return { findings: [], gaps: [] }
  const module = moduleOf(modules, pkg.dir)
  const mains = first.packageName === 'main' ? group.map(({ file }) => file.tree.text) : []
  const version = inspection.goVersion ? goVersion(inspection.goVersion) : versionOf(module, works, mains)
  const reported: Reported[] = []
  const gaps: Gap[] = []
  for (const entry of group) {
    const benches = benchesOf(entry.file, pkg, version, plan, reported)
    for (const match of entry.matches) {
      const captures = capturesOf(match)
      for (const loaded of plan.rulesOf[match.pattern] ?? []) runRule(loaded, captures, benches(loaded), gaps)
    }
  }
  return {
    findings: findingsOf(reported, homeOf(pkg, module, modules)),
    gaps: [...gaps, ...pkg.tooDeep.map(({ file, node }) => deepGap(file, node))],
  }
}

/** What tells this package from all others: its import path, and its folder where two modules have one name. */
function homeOf(pkg: GoPackage, module: GoModule | undefined, modules: readonly GoModule[]): Home {
  const isShared = modules.some((other) => other !== module && other.path === module?.path)
  return { path: isShared ? pkg.dir : pkg.importPath, name: pkg.name, isCommand: () => isCommandLine(pkg) }
}

function deepGap(file: GoFile, node: Node): Gap {
  const region = file.region(node)
  const why = 'statements are nested too deep to be followed; rules say nothing about what happens on these ways'
  return { kind: 'source', what: `${file.path} ${linesOf(region)}`, why, region }
}

/** The first node of each capture. */
function capturesOf(match: QueryMatch): Captures {
  const captures: Record<string, Node> = {}
  for (const [name, nodes] of match.captures) captures[name] = nodes[0] as Node
  return captures
}

/** One bench for each rule of a file. */
function benchesOf(file: GoFile, pkg: GoPackage, version: GoVersion, plan: Plan, reported: Reported[]): (loaded: LoadedRule) => Bench {
  const benches = new Map<LoadedRule, Bench>()
  return (loaded) => {
    const { rule } = loaded
    const explore = rule.explores ? exploring(pkg) : undefined
    const bench: Bench = benches.get(loaded) ?? {
      file,
      pkg,
      goVersion: version,
      contracts: plan.tables.get(rule.id) as ContractTable,
      flow: (fn) => pkg.flow(fn),
      ...(explore ? { explore } : {}),
      report: (node, message, said) => {
        const details = witnessed(explore, said)
        if (details) reported.push({ rule, file: details.file ?? file, node, message, details })
      },
    }
    benches.set(loaded, bench)
    return bench
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

function defectGap(file: GoFile, what: string, error: unknown, node: Node = NONE): Gap {
  const why = `it failed, which is a defect of goroutine-gate: ${error instanceof Error ? error.message : String(error)}`
  return { kind: what.startsWith('rule ') ? 'rule' : 'source', what, why, region: node < 0 ? file.span(0, 0) : file.region(node) }
}

/** A rule without code: every match is a finding. */
function reportMatch({ rule }: LoadedRule, captures: Captures, bench: Bench): void {
  const node = captures.report ?? Object.values(captures)[0]
  if (node === undefined) return
  const details: Details = { identity: bench.file.text(node).replaceAll(/\s+/g, '').slice(0, 200) }
  bench.report(node, rule.title, details)
}

/** The same place reported twice by one rule is one finding; equal identities in one function are told apart by their order. */
function findingsOf(reported: readonly Reported[], home: Home): Finding[] {
  const findings: Finding[] = []
  const places = new Set<string>()
  const ordinals = new Map<string, number>()
  const ordered = [...reported].sort((a, b) => compareText(a.file.path, b.file.path) || a.node - b.node)
  for (const entry of ordered) {
    const place = `${entry.rule.id}\n${entry.file.path}\n${entry.node}`
    if (places.has(place)) continue
    places.add(place)
    const identity = [entry.rule.id, entry.file.functionName(entry.node), resourceOf(entry)].join('\n')
    const ordinal = ordinals.get(identity) ?? 0
    ordinals.set(identity, ordinal + 1)
    findings.push(findingOf(entry, home, ordinal))
  }
  return findings
}
