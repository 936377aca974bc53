import { pick } from '../random.ts'
import type { Setting } from './history.ts'
import { makeRoutine, makeTest } from './make.ts'
import { type Package, type World, withPackage, withRoutine } from './world.ts'

/** A change to the module that can be laid over any of its states. */
export type Change = (world: World) => World

/** Packages in which things happen; `cmd` has no leaks and `net` those of others. */
const PLACES = ['store', 'api', 'lone'] as const

/** What the change does beside what its kind of history is about: it brings a leak, or something harmless. */
export function payload(setting: Setting, world: World, places: readonly string[] = PLACES): Change {
  const place = pick(places, setting.random) ?? 'store'
  return setting.guilty ? leaking(setting, world, place) : harmless(setting, place)
}

/** A leak comes in an old function that tests already call, or in a new function with a new test. */
export function leaking(setting: Setting, world: World, place: string): Change {
  const one = world.packages.find(({ id }) => id === place)
  const sound = one?.routines.filter((routine) => !routine.leaks && routine.shape !== 'via' && isCalled(one, routine.id)) ?? []
  const victim = pick(sound, setting.random)
  if (victim && setting.random() < 0.6) return (each) => withPackage(each, place, (old) => withRoutine(old, victim.id, { leaks: true }))
  return addition(setting, place, true)
}

export function harmless(setting: Setting, place: string): Change {
  return addition(setting, place, false)
}

function addition(setting: Setting, place: string, leaks: boolean): Change {
  const routine = makeRoutine(setting, { leaks })
  const test = makeTest(setting, routine.id)
  return (world) => withPackage(world, place, (old) => ({ ...old, routines: [...old.routines, routine], tests: [...old.tests, test] }))
}

/** What others do on the default branch meanwhile: an old leak is mended, and another one comes. */
export function progress(setting: Setting, world: World, place = 'lone'): Change {
  const one = world.packages.find(({ id }) => id === place)
  const old = pick(one?.routines.filter((routine) => routine.leaks && isCalled(one, routine.id)) ?? [], setting.random)
  const more = addition(setting, place, true)
  return (each) => more(old ? withPackage(each, place, (now) => withRoutine(now, old.id, { leaks: false })) : each)
}

function isCalled({ tests }: Package, routine: string): boolean {
  return tests.some(({ calls }) => calls === routine)
}

/** One change after the other. */
export function both(...changes: readonly Change[]): Change {
  return (world) => changes.reduce((now, change) => change(now), world)
}
