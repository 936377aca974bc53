import type { Frame, FunctionLookup, GoroutineRecord, Site, StackKeys, WaitKind } from '#model/goroutine.ts'
import { digest } from '#model/hash.ts'
import { waitKindOf } from './kind.ts'
import { declaredName, isClosure, isStandardLibrary, isWithin, isWrapper, normaliseFunction, packageOf } from './normalise.ts'
import { type NormalPath, normalisePath, type PathContext } from './paths.ts'

/** What identities are computed with. */
export interface SignatureContext extends PathContext {
  /** Asked with paths relative to the repository root. */
  readonly declaredFunction: FunctionLookup
}

export interface Signature {
  readonly kind: WaitKind
  readonly keys: StackKeys
  /** Innermost frame of the user's own code, where there is one. */
  readonly site?: Site
  /** The `go` statement, where it lies in the user's own code. */
  readonly spawn?: Site
}

/** The part of a record that its identity is made of. */
export type Stack = Pick<GoroutineRecord, 'state' | 'frames' | 'createdBy'>

/**
 * The three identities of a stack (recorder reference 9.2) and its two places. Declared functions come from the source where the lookup
 * knows the line, else from the normalised name. User frames are those of the context's modules; without modules all that are neither
 * standard library nor lie in a module cache or vendor folder.
 */
export function signatureOf(record: Stack, context: SignatureContext): Signature {
  const kind = waitKindOf(record)
  const calls = record.frames.map((frame) => callOf(frame, context)).filter((call) => !isNoise(call))
  const creator = record.createdBy === undefined ? undefined : callOf(record.createdBy, context)
  const users = calls.filter((call) => call.user)
  const innermost = users[0]
  const outermost = users.at(-1)
  // A creator in a library (`sync.(*WaitGroup).Go`, a run group) is the same for everybody: the code it runs says whose it is.
  const anchor = creator?.user ? creator : (outermost ?? creator ?? calls.at(-1))
  const spawn = creator?.user ? creator : outermost?.closure ? outermost : undefined
  const start = outermost ?? calls.at(-1)
  const site = innermost ?? calls.findLast(isExported) ?? calls.at(-1)
  // Where one that runs is at the moment is chance: it is known by where it began.
  const isRunning = kind === 'spin'
  const names = isRunning ? [fullName(start)] : withoutRepeats(strictNames(calls))
  return {
    kind,
    keys: {
      k1: digest('1', kind, ...names, creator === undefined ? '' : nameOf(creator)),
      k2: digest('2', kind, anchor?.package ?? '', anchor?.declared ?? '', fullName(start), fullName(isRunning ? start : site)),
      k3: digest('3', kind, fullName(creator ?? anchor)),
    },
    ...(innermost && { site: siteOf(innermost) }),
    ...(spawn && { spawn: siteOf(spawn) }),
  }
}

/** The frame with its file as `normalisePath` has it. */
export function relativeFrame<F extends Frame>(frame: F, context: PathContext): F {
  const { file } = pathOf(frame, context)
  return file === frame.file ? frame : { ...frame, file }
}

function pathOf(frame: Frame, context: PathContext): NormalPath {
  const modules = context.modules.map((module) => module.path)
  return normalisePath(frame.file, context, isStandardLibrary(packageOf(frame.function, frame.file), modules))
}

interface Call {
  readonly file: string
  readonly line: number
  readonly package: string
  /** `Watcher.loop`. */
  readonly declared: string
  /** `example.com/m/a.(*Watcher).loop`. */
  readonly normal: string
  readonly user: boolean
  readonly closure: boolean
  readonly wrapper: boolean
}

/** Dumps repeat few frames many times; what a frame says depends on nothing but itself and the context. */
const CALLS = new WeakMap<SignatureContext, Map<string, Call>>()

function callOf(frame: Frame, context: SignatureContext): Call {
  const calls = CALLS.get(context) ?? new Map<string, Call>()
  CALLS.set(context, calls)
  const key = `${frame.function}\0${frame.file}\0${frame.line}`
  const known = calls.get(key)
  if (known !== undefined) return known
  const call = readCall(frame, context)
  calls.set(key, call)
  return call
}

function readCall(frame: Frame, context: SignatureContext): Call {
  const path = pathOf(frame, context)
  const packagePath = packageOf(frame.function, frame.file)
  const user = isUserPackage(packagePath, frame.file, path.inRepository, context)
  const printed = declaredName(frame.function, frame.file)
  const declared = (user && frame.line > 0 && context.declaredFunction(path.file, frame.line)) || printed
  // `created by` names the function that the `go` statement was inlined into, which may stand in another package than its line.
  const inlined = declared !== printed && path.inRepository ? packageOfFile(path.file, packagePath, context) : undefined
  return {
    file: path.file,
    line: frame.line,
    package: inlined ?? packagePath,
    declared,
    normal: normaliseFunction(frame.function),
    user,
    closure: isClosure(frame.function),
    wrapper: isWrapper(frame.function),
  }
}

/** Import path of a repository file's folder, in the shape of the printed one: `main` and external test packages stay what they are. */
function packageOfFile(file: string, printed: string, context: SignatureContext): string | undefined {
  const dir = file.slice(0, Math.max(0, file.lastIndexOf('/')))
  const holding = context.modules.filter((module) => module.dir === '' || dir === module.dir || dir.startsWith(`${module.dir}/`))
  const module = holding.sort((a, b) => b.dir.length - a.dir.length)[0]
  if (module === undefined || printed === 'main' || printed.endsWith('_test')) return undefined
  const rest = dir.slice(module.dir.length).replace(/^\//, '')
  return rest === '' ? module.path : `${module.path}/${rest}`
}

function isUserPackage(packagePath: string, printed: string, inRepository: boolean, context: SignatureContext): boolean {
  const modules = context.modules.map((module) => module.path)
  if (packagePath === '' || isStandardLibrary(packagePath, modules)) return false
  if (/(?:^|[/\\])vendor[/\\]/.test(printed)) return false
  // A module of the repository that is put in place of a required one need not be listed.
  if (inRepository || modules.some((module) => isWithin(packagePath, module))) return true
  if (packagePath.split('/', 1)[0]?.includes('.') === false) return true
  return modules.length === 0 && !/[/\\]pkg[/\\]mod[/\\]|@v\d/.test(printed)
}

/** Frames that only some dumps show: the runtime's own, builtins, and wrappers the compiler made. */
function isNoise(call: Call): boolean {
  return call.wrapper || call.package === '' || call.package === 'runtime' || call.package.startsWith('internal/runtime/')
}

/** User frames outermost first; each run of other frames as its outermost exported function. A stack without user frames keeps all. */
function strictNames(calls: readonly Call[]): readonly string[] {
  const outward = calls.toReversed()
  if (!outward.some((call) => call.user)) return outward.map(nameOf)
  const names: string[] = []
  for (let at = 0; at < outward.length; ) {
    const call = outward[at]
    if (call === undefined) break
    if (call.user) {
      names.push(nameOf(call))
      at++
      continue
    }
    const next = outward.findIndex((other, index) => index > at && other.user)
    const run = outward.slice(at, next === -1 ? outward.length : next)
    names.push(nameOf(run.find(isExported) ?? call))
    at += run.length
  }
  return names
}

/** A function that calls itself counts once: how deep it was, and how many frames the dump left out, differs from run to run. */
function withoutRepeats(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => name !== names[index - 1])
}

/** The source's own name where it is known to be exact: compilers put the encloser before an inlined closure or leave it out. */
function nameOf(call: Call): string {
  return call.user ? fullName(call) : call.normal
}

function isExported(call: Call): boolean {
  return /^\p{Lu}/u.test(call.declared.slice(call.declared.lastIndexOf('.') + 1)) && !call.package.startsWith('internal/')
}

function fullName(call: Call | undefined): string {
  return call === undefined ? '' : `${call.package}.${call.declared}`
}

function siteOf(call: Call): Site {
  return { file: call.file, function: call.declared, line: call.line }
}
