import type { GoModule } from '#go/module.ts'
import type { GoPackage } from '#go/package.ts'
import { runsOnce } from '#go/runs-once.ts'
import type { Finding } from '#model/finding.ts'
import { compareText } from '#model/region.ts'
import { findingOf, type Home, type Reported, resourceOf } from './finding.ts'
import { isForTests } from './for-tests.ts'
import { commandLineOf } from './level-here.ts'
import { oncePerCause } from './same-cause.ts'

/** The same place reported twice by one rule is one finding; equal identities in one function are told apart by their order. */
export function findingsOf(reported: readonly Reported[], home: Home): Finding[] {
  const findings: Finding[] = []
  const places = new Set<string>()
  const ordinals = new Map<string, number>()
  const ordered = oncePerCause(reported).sort((a, b) => compareText(a.file.path, b.file.path) || a.node - b.node)
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

/** What tells this package from all others: its import path, and its folder where two modules have one name. */
export function homeOf(pkg: GoPackage, module: GoModule | undefined, modules: readonly GoModule[]): Home {
  const isShared = modules.some((other) => other !== module && other.path === module?.path)
  return {
    path: isShared ? pkg.dir : pkg.importPath,
    name: pkg.name,
    command: () => commandLineOf(pkg),
    runsOnce: (file, node) => runsOnce(pkg, file, node),
    isForTests: (file, node) => isForTests(pkg, file, node),
  }
}
