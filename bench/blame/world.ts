/** What a simulated module is made of. Ids never change, whatever is renamed or moved: they are the true identity. */
export interface World {
  readonly module: string
  readonly go: string
  /** Version of the one module of other people that routines of shape `client` use. */
  readonly dependency: string
  readonly packages: readonly Package[]
  /** Files that are no code, by path. */
  readonly files: Readonly<Record<string, string>>
}

export interface Package {
  readonly id: string
  readonly dir: string
  /** File name without `.go`. */
  readonly file: string
  readonly routines: readonly Routine[]
  readonly tests: readonly Test[]
}

/**
 * One function. ask: leaks a sender, which a rule sees · pump: a goroutine that ranges over a channel nobody closes · server: a method that starts
 * another one · client: uses the other module, and leaks in its code where that is of version v1.1.0 · via: calls a routine of another package.
 */
export interface Routine {
  readonly id: string
  readonly name: string
  readonly shape: 'ask' | 'pump' | 'server' | 'client' | 'via'
  readonly leaks: boolean
  /** Only for `via`. */
  readonly target?: Target
}

export interface Target {
  readonly package: string
  readonly routine: string
}

export interface Test {
  readonly id: string
  readonly name: string
  /** Routine of its own package. */
  readonly calls: string
  readonly times: number
  readonly skipped: boolean
}

/** The other module. */
export const DEPENDENCY = 'dep.example/wire'

/** A copy of the world with one package changed. */
export function withPackage(world: World, id: string, change: (one: Package) => Package): World {
  return { ...world, packages: world.packages.map((one) => (one.id === id ? change(one) : one)) }
}

/** A copy of a package with one routine changed. */
export function withRoutine(one: Package, id: string, change: Partial<Routine>): Package {
  return { ...one, routines: one.routines.map((routine) => (routine.id === id ? { ...routine, ...change } : routine)) }
}

/** A copy of a package with one test changed. */
export function withTest(one: Package, id: string, change: Partial<Test>): Package {
  return { ...one, tests: one.tests.map((test) => (test.id === id ? { ...test, ...change } : test)) }
}

/** What a routine leaks in the end: itself, or what it calls leaks; undefined where nothing does. */
export function defectOf(world: World, target: Target): Target | undefined {
  const routine = routineOf(world, target)
  if (!routine) return undefined
  if (routine.shape === 'via') return routine.target && defectOf(world, routine.target)
  if (routine.shape === 'client') return world.dependency === 'v1.1.0' ? target : undefined
  return routine.leaks ? target : undefined
}

export function routineOf(world: World, target: Target): Routine | undefined {
  return packageOf(world, target.package)?.routines.find(({ id }) => id === target.routine)
}

export function packageOf(world: World, id: string): Package | undefined {
  return world.packages.find((one) => one.id === id)
}

export function importPathOf(world: World, { dir }: Pick<Package, 'dir'>): string {
  return dir === '' ? world.module : `${world.module}/${dir}`
}
