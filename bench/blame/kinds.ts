import { pick } from '../random.ts'
import { both, type Change, harmless, leaking, payload, progress } from './change.ts'
import type { History, Runs, Setting } from './history.ts'
import { makePackage, makeTest, makeWorld } from './make.ts'
import { Repository } from './repository.ts'
import { defectOf, importPathOf, type Package, type Test, type World, withPackage, withRoutine, withTest } from './world.ts'

/** Makes one history of its kind. */
export type Kind = (setting: Setting) => Omit<History, 'kind'>

const GO = 'go1.27.3'

function runs(setting: Setting, given: Partial<Runs> = {}): Runs {
  const none = new Set<string>()
  return { tier: setting.tier, headToolchain: GO, baseToolchain: GO, hiddenAtBase: none, brokenAtBase: none, ...given }
}

/** The module on its default branch, with the baseline that the setting asks for. */
function started(setting: Setting): { repository: Repository; world: World } {
  const repository = new Repository().init()
  const world = makeWorld(setting)
  repository.commit(world, 'Start', setting.baselineOf(world))
  return { repository, world }
}

/** A branch off the default branch with one change, checked out. */
function branched(setting: Setting, change: (world: World) => Change, given: Partial<Runs> = {}): Omit<History, 'kind'> {
  const { repository, world } = started(setting)
  const after = change(world)(world)
  repository.git('checkout', '--quiet', '-b', 'change')
  repository.commit(after, 'Change', setting.baselineOf(world))
  return { repository, behind: [], base: 'main', before: world, after, runs: runs(setting, given) }
}

/** The change and what happens on the default branch beside it; the default branch is checked out. */
function forked(setting: Setting) {
  const { repository, world } = started(setting)
  const change = payload(setting, world)
  const meanwhile = progress(setting, world)
  repository.git('checkout', '--quiet', '-b', 'change')
  const tip = repository.commit(change(world), 'Change', setting.baselineOf(world))
  repository.git('checkout', '--quiet', 'main')
  const later = meanwhile(world)
  const main = repository.commit(later, 'Meanwhile', setting.baselineOf(later))
  return { repository, world, change, later, tip, main }
}

/** What the platform makes of a pull request: the default branch with the change merged into it, checked out on branch `merge`. */
function merged(setting: Setting) {
  const made = forked(setting)
  const { repository, later, change } = made
  const after = change(later)
  repository.git('checkout', '--quiet', '-b', 'merge')
  repository.git('merge', '--quiet', '--no-ff', '-s', 'ours', '-m', 'Merge', 'change')
  repository.commit(after, 'files of the merge', setting.baselineOf(later))
  repository.git('reset', '--quiet', '--soft', 'HEAD^')
  repository.git('commit', '--quiet', '--amend', '--allow-empty', '-m', 'Merge')
  repository.note(after)
  return { ...made, after }
}

/** Anything in a place that a test calls and that leaks. */
function oldLeak(setting: Setting, world: World, place: string): { test: Test; routine: string } | undefined {
  const one = world.packages.find(({ id }) => id === place)
  const tests = one?.tests.filter(({ calls }) => defectOf(world, { package: place, routine: calls })?.package === place) ?? []
  const test = pick(tests, setting.random)
  return test && { test, routine: test.calls }
}

function inPlace(place: string, change: (one: Package) => Package): Change {
  return (world) => withPackage(world, place, change)
}

/** Each kind with its name. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'a branch': (setting) => branched(setting, (world) => payload(setting, world)),
  'base gone on since': (setting) => {
    const { repository, world, change } = forked(setting)
    repository.git('checkout', '--quiet', 'change')
    return { repository, behind: [], base: 'main', before: world, after: change(world), runs: runs(setting) }
  },
  'merge commit of the request': (setting) => {
    const { repository, later, after } = merged(setting)
    return { repository, behind: [], base: 'HEAD^1', before: later, after, runs: runs(setting) }
  },
  'rebased and force-pushed': (setting) => {
    const { repository, change, later, tip } = forked(setting)
    repository.git('checkout', '--quiet', '-B', 'change', 'main')
    const after = change(later)
    repository.commit(after, 'Change', setting.baselineOf(later))
    return { repository, behind: [], base: tip, before: later, after, runs: runs(setting) }
  },
  'shallow clone of the merge': (setting) => {
    const { repository, later, after } = merged(setting)
    const clone = repository.clone('--depth=1', '--branch=merge')
    return { repository: clone, behind: [repository], base: 'HEAD^1', before: later, after, runs: runs(setting) }
  },
  'shallow clone of the head': (setting) => {
    const { repository, world, change, main } = forked(setting)
    const clone = repository.clone('--depth=1', '--branch=change')
    return { repository: clone, behind: [repository], base: main, before: world, after: change(world), runs: runs(setting) }
  },
  fork: (setting) => {
    const { repository, world } = started(setting)
    const fork = repository.clone()
    const after = payload(setting, world)(world)
    fork.git('checkout', '--quiet', '-b', 'theirs')
    fork.commit(after, 'Change', setting.baselineOf(world))
    repository.git('fetch', '--quiet', fork.dir, 'theirs:refs/pull/7/head')
    repository.git('checkout', '--quiet', '--detach', 'refs/pull/7/head')
    return { repository, behind: [fork], base: 'main', before: world, after, runs: runs(setting) }
  },
  squash: (setting) => {
    const { repository, later, change, main } = forked(setting)
    const after = change(later)
    repository.commit(after, 'Change (#7)', setting.baselineOf(later))
    return { repository, behind: [], base: main, before: later, after, runs: runs(setting) }
  },
  'merge queue': (setting) => {
    const { repository, world } = started(setting)
    const first = leaking(setting, world, 'store')(world)
    repository.git('checkout', '--quiet', '-b', 'queue')
    const ahead = repository.commit(first, 'Merge of the one before', setting.baselineOf(world))
    const after = payload(setting, first)(first)
    repository.commit(after, 'Merge of ours', setting.baselineOf(world))
    return { repository, behind: [], base: ahead, before: first, after, runs: runs(setting) }
  },
  'renamed file': (setting) =>
    branched(setting, (world) =>
      both(
        inPlace('store', (one) => ({ ...one, file: 'shelf' })),
        payload(setting, world),
      ),
    ),
  'moved package': (setting) =>
    branched(setting, (world) =>
      both(
        inPlace('store', (one) => ({ ...one, dir: 'pkg/depot' })),
        payload(setting, world),
      ),
    ),
  'renamed module': (setting) =>
    branched(setting, (world) => both((each) => ({ ...each, module: 'example.com/renamed' }), payload(setting, world))),
  'renamed function': (setting) =>
    branched(setting, (world) => {
      const old = oldLeak(setting, world, 'store')
      const rename = inPlace('store', (one) => (old ? withRoutine(one, old.routine, { name: `Renamed${setting.next++}` }) : one))
      return both(rename, payload(setting, world))
    }),
  'Go upgrade in the same change': (setting) =>
    branched(setting, (world) => both((each) => ({ ...each, go: '1.27' }), payload(setting, world)), { baseToolchain: 'go1.25.9' }),
  'Go upgrade and renamed function': (setting) =>
    branched(
      setting,
      (world) => {
        const old = oldLeak(setting, world, 'api')
        const rename = inPlace('api', (one) => (old ? withRoutine(one, old.routine, { name: `Renamed${setting.next++}` }) : one))
        return both((each) => ({ ...each, go: '1.27' }), rename, payload(setting, world))
      },
      { baseToolchain: 'go1.25.9' },
    ),
  'deleted test': (setting) =>
    branched(setting, (world) => {
      const old = oldLeak(setting, world, 'store')
      const drop = inPlace('store', (one) => ({ ...one, tests: one.tests.filter(({ id }) => id !== old?.test.id) }))
      return both(drop, payload(setting, world, ['api', 'lone']))
    }),
  'skipped test': (setting) =>
    branched(setting, (world) => {
      const old = oldLeak(setting, world, 'store')
      return both(
        inPlace('store', (one) => (old ? withTest(one, old.test.id, { skipped: true }) : one)),
        payload(setting, world, ['api', 'lone']),
      )
    }),
  'renamed test': (setting) =>
    branched(setting, (world) => {
      const old = oldLeak(setting, world, 'store')
      const rename = inPlace('store', (one) => (old ? withTest(one, old.test.id, { name: `TestRenamed${setting.next++}` }) : one))
      return both(rename, payload(setting, world))
    }),
  'same stack from a new test': (setting) =>
    branched(setting, (world) => {
      const old = oldLeak(setting, world, 'store')
      const fewer = inPlace('store', (one) => (old ? withTest(one, old.test.id, { times: old.test.times + 17 }) : one))
      const test = makeTest(setting, old?.routine ?? '', { times: 3 })
      const more = inPlace('store', (one) => (setting.guilty && old ? { ...one, tests: [...one.tests, test] } : one))
      // The old test leaves fewer now, so that the sum goes down.
      return both(
        fewer,
        more,
        inPlace('store', (one) => (old ? withTest(one, old.test.id, { times: Math.max(1, old.test.times - 1) }) : one)),
      )
    }),
  'leak out of reach': (setting) => {
    const hidden = new Set<string>()
    return branched(
      setting,
      (world) => {
        for (const { id } of world.packages.find((one) => one.id === 'lone')?.routines ?? []) hidden.add(`lone/${id}`)
        return payload(setting, world, ['store', 'api'])
      },
      { hiddenAtBase: hidden },
    )
  },
  'words only': (setting) => {
    const hidden = new Set<string>()
    return branched(
      { ...setting, guilty: false },
      (world) => {
        for (const one of world.packages) for (const { id } of one.routines) hidden.add(`${one.id}/${id}`)
        return (each) => ({ ...each, files: { ...each.files, 'README.md': '# m\n\nMore of it.\n', 'docs/use.md': 'Use it.\n' } })
      },
      { hiddenAtBase: hidden },
    )
  },
  'leak through an import': (setting) =>
    branched(setting, (world) => {
      const target = world.packages.find(({ id }) => id === 'api')?.routines.find(({ shape }) => shape === 'via')?.target
      if (!setting.guilty || !target) return harmless(setting, 'store')
      return inPlace('store', (one) =>
        withRoutine(one, target.routine, { leaks: !one.routines.find(({ id }) => id === target.routine)?.leaks }),
      )
    }),
  'dependency upgrade': (setting) => {
    const hidden = new Set<string>()
    return branched(
      setting,
      (world) => {
        for (const { id } of world.packages.find((one) => one.id === 'lone')?.routines ?? []) hidden.add(`lone/${id}`)
        return setting.guilty ? (each) => ({ ...each, dependency: 'v1.1.0' }) : (each) => ({ ...each, dependency: 'v1.0.1' })
      },
      { hiddenAtBase: hidden },
    )
  },
  'new package': (setting) =>
    branched(setting, (world) => {
      const fresh = makePackage(setting, 'fresh', 'fresh')
      const sound = { ...fresh, routines: fresh.routines.map((routine) => ({ ...routine, leaks: setting.guilty && routine.leaks })) }
      return both(
        (each) => ({ ...each, packages: [...each.packages, sound] }),
        harmless(setting, 'lone'),
        (each) => (world === each ? each : each),
      )
    }),
  'base that does not build': (setting) => {
    const broken = new Set<string>()
    return branched(
      { ...setting, guilty: false },
      (world) => {
        const api = world.packages.find(({ id }) => id === 'api')
        if (api) broken.add(importPathOf(world, api))
        return harmless(setting, 'api')
      },
      { brokenAtBase: broken },
    )
  },
  'recordings of the base, one of them older': (setting) => handedIn(setting, 'lone', ({ old, now }) => [old, now]),
  'recording of the base that is older': (setting) => handedIn(setting, 'lone', ({ old }) => [old]),
  'older recording of what the change reaches': (setting) => handedIn(setting, 'api', ({ old }) => [old]),
  'recording of another branch': (setting) => handedIn(setting, 'lone', ({ now, other }) => [other, now]),
}

interface HandedIn {
  readonly old: Recorded
  readonly now: Recorded
  readonly other: Recorded
}

type Recorded = ReturnType<Setting['recordingOf']>

/**
 * A default branch with two recorded commits, between which a leak came to `meanwhile`, and a recorded branch beside it. What the change brings
 * is not in there, though it may reach it.
 */
function handedIn(setting: Setting, meanwhile: string, choose: (recorded: HandedIn) => readonly Recorded[]): Omit<History, 'kind'> {
  const { repository, world } = started(setting)
  const first = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '--quiet', '-b', 'aside')
  const aside = both(progress(setting, world, 'store'), progress(setting, world, 'api'))(world)
  const other = repository.commit(aside, 'Aside')
  repository.git('checkout', '--quiet', 'main')
  const later = progress(setting, world, meanwhile)(world)
  const second = repository.commit(later, 'Meanwhile', setting.baselineOf(world))
  repository.git('checkout', '--quiet', '-b', 'change')
  const change =
    meanwhile === 'lone' ? payload(setting, later, ['store', 'api']) : both(harmless(setting, 'store'), payload(setting, later, ['lone']))
  const after = change(later)
  repository.commit(after, 'Change', setting.baselineOf(world))
  const baseRecordings = choose({
    old: setting.recordingOf(world, first),
    now: setting.recordingOf(later, second),
    other: setting.recordingOf(aside, other),
  })
  return { repository, behind: [], base: 'main', before: later, after, runs: runs(setting), baseRecordings }
}
