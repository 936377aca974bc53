import type { Leak, PackageCapture, Waiting } from '#model/recording.ts'

/** Stacks that a screen names one by one. */
const MOST = 8

/** A package that was ended while its tests hung, as one screen of lines: who is blocked, who could wake it, and what earlier tests had left. */
export function hangScreen({ importPath, why, hang = [] }: PackageCapture, leaks: readonly Leak[]): readonly string[] {
  if (hang.length === 0) return []
  const tests = hang.slice(0, MOST).flatMap((blocked) => {
    const others = blocked.others.slice(0, MOST).map((other) => `    alive: ${other.count} ${sayWait(other)}`)
    const alone = others.length === 0 ? ['    alive: no other goroutine of this test; nobody is left to wake it'] : others
    return [
      `  ${blocked.test}${blocked.for === '' ? '' : ` (${blocked.for})`} ${sayWait(blocked)}`,
      ...alone,
      ...more(blocked.others.length),
    ]
  })
  const names = new Set(hang.map(({ test }) => test))
  const before = leaks.filter((leak) => leak.package === importPath && leak.tests.every((test) => !names.has(test)))
  const left = before.slice(0, MOST).map((leak) => `    ${leak.count} ${sayWait(leak)}, by ${leak.tests.join() || 'an unknown test'}`)
  return [
    `hang in ${importPath}: ${/test timed out after \S+?(?=[,)])/.exec(why)?.[0] ?? 'its tests were ended'}`,
    ...tests,
    ...more(hang.length),
    ...(left.length > 0 ? ['  left behind before:', ...left, ...more(before.length)] : []),
  ]
}

function more(count: number): readonly string[] {
  return count > MOST ? [`    and ${count - MOST} more`] : []
}

function sayWait({ state, kind, site, spawn }: Waiting): string {
  const doing = kind === 'spin' ? `runs (${state})` : `waits: ${state}`
  const at = site === undefined ? '' : ` in ${site.function} at ${site.file}:${site.line}`
  return `${doing}${at}${spawn === undefined ? '' : `, started by ${spawn.function} at ${spawn.file}:${spawn.line}`}`
}
