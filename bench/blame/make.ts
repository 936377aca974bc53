import { pick, type Random } from '../random.ts'
import type { Package, Routine, Test, World } from './world.ts'

const NAMES = ['Fetch', 'Drain', 'Relay', 'Poll', 'Watch', 'Scatter', 'Merge', 'Probe', 'Stream', 'Notify', 'Route', 'Tail']
const SHAPES = ['ask', 'pump', 'server'] as const

/** Counts ids, so that none comes twice in a history. */
export interface Making {
  readonly random: Random
  next: number
}

/**
 * A module with old leaks: `store` is imported by `api`, which `cmd` imports; `lone` imports nothing of the module and nobody imports it;
 * `net` uses the other module. Every package but `cmd` has leaks of its own, and tests that show them.
 */
export function makeWorld(making: Making): World {
  const store = makePackage(making, 'store', 'internal/store')
  const api = withCalls(making, makePackage(making, 'api', 'api'), [via(making, store)])
  const cmd = withCalls(making, { id: 'cmd', dir: 'cmd/serve', file: 'serve', routines: [], tests: [] }, [via(making, api)])
  const lone = makePackage(making, 'lone', 'lone')
  const net = withCalls(making, makePackage(making, 'net', 'net'), [makeRoutine(making, { shape: 'client', leaks: false })])
  return {
    module: 'example.com/m',
    go: '1.25',
    dependency: 'v1.0.0',
    packages: [store, api, cmd, lone, net],
    files: { 'README.md': '# m\n', '.gitignore': '*.gen.go\n' },
  }
}

export function makePackage(making: Making, id: string, dir: string): Package {
  const routines = [makeRoutine(making, { leaks: true }), makeRoutine(making, { leaks: false }), makeRoutine(making, {})]
  return withCalls(making, { id, dir, file: dir.split('/').at(-1) ?? id, routines: [], tests: [] }, routines)
}

export function makeRoutine(making: Making, given: Partial<Routine>): Routine {
  const nth = making.next++
  const name = `${pick(NAMES, making.random) ?? ''}${nth}`
  const shape = pick(SHAPES, making.random) ?? 'ask'
  return { id: `r${nth}`, name, shape, leaks: making.random() < 0.5, ...given }
}

export function makeTest(making: Making, calls: string, given: Partial<Test> = {}): Test {
  const nth = making.next++
  return { id: `t${nth}`, name: `TestCase${nth}`, calls, times: 1 + Math.floor(making.random() * 3), skipped: false, ...given }
}

/** The package with more routines, each with a test or two. */
export function withCalls(making: Making, one: Package, routines: readonly Routine[]): Package {
  const tests = routines.flatMap(({ id }) => [makeTest(making, id), ...(making.random() < 0.4 ? [makeTest(making, id)] : [])])
  return { ...one, routines: [...one.routines, ...routines], tests: [...one.tests, ...tests] }
}

function via(making: Making, { id, routines }: Package): Routine {
  const target = { package: id, routine: pick(routines, making.random)?.id ?? '' }
  return makeRoutine(making, { shape: 'via', leaks: false, target })
}
