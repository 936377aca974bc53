import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { FORMAT } from '#go/exact/format.ts'
import { textHash } from '#go/exact/hash.ts'
import { digest } from '#model/hash.ts'
import type { TypedModule, TypesRequest } from '#ports.ts'
import { flagsWith, mergeOverlay, splitFlags } from '#record/env.ts'
import { go } from './go.ts'
import { readBeside } from './hooks.ts'

/**
 * What Go's type checker says about packages, module by module with the toolchain that answers there. What there is no answer for
 * is said in an answer of ours that holds nothing but the gaps.
 */
export async function readTypes(request: TypesRequest): Promise<string> {
  const text = await answersOf(request)
  if (request.keep !== undefined) leave(request.keep, text)
  return text
}

/** Leaves facts for a later judge. Where that cannot be, nobody is told now: the judge says so where the other side has some. */
export function leave(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch {
    // What was recorded does not depend on it.
  }
}

async function answersOf(request: TypesRequest): Promise<string> {
  if (request.modules.length === 0) return silence([['types', 'there is no go.mod above the files']])
  const folder = mkdtempSync(join(tmpdir(), 'goroutine-gate-types-'))
  try {
    const until = performance.now() + request.limitMs
    const texts: string[] = []
    for (const module of request.modules) {
      const said = await askModule(module, request, folder, until)
      texts.push('why' in said ? silence([[`module ${module.dir || '.'}`, said.why]]) : said.text)
    }
    return texts.join('')
  } catch (error) {
    return silence([['types', error instanceof Error ? error.message : String(error)]])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Said = { readonly text: string } | { readonly why: string }

async function askModule({ dir, patterns }: TypedModule, request: TypesRequest, folder: string, until: number): Promise<Said> {
  const cwd = join(request.root, dir)
  const toolchain = await toolchainIn(cwd)
  if ('why' in toolchain) return toolchain
  const program = await factProgram(toolchain, folder)
  if ('why' in program) return program
  const { overlay: userOverlay, others } = splitFlags(toolchain.GOFLAGS)
  const users = request.overlay ?? (userOverlay === '' ? '' : resolve(cwd, userOverlay))
  const overlay = overlayOf(request.root, request.instead, folder, users)
  if (typeof overlay !== 'string') return overlay
  const flags = [...withoutTools(others), ...request.flags, '-buildvcs=false'].join(' ')
  const environment = { ...process.env, PWD: cwd, GOTOOLCHAIN: 'local', GOFLAGS: overlay === '' ? flags : flagsWith(flags, overlay) }
  const limitMs = Math.max(1, until - performance.now())
  const words = [`-root=${request.root}`, `-go=${toolchain.go}`, `-overlay=${overlay}`, `-limit=${Math.round(limitMs / 2)}ms`]
  if (request.before !== undefined) {
    const before = overlayOf(request.root, request.before, folder, '')
    if (typeof before === 'string') words.push(`-before=${before}`)
  }
  const exports = request.mayBuild ? exportsFile(toolchain, request, environment.GOFLAGS) : ''
  words.push(request.mayBuild ? `-exports=${exports}` : '-source')
  return runProgram(program.file, [...words, ...patterns], { cwd, environment, limitMs })
}

interface Toolchain {
  readonly go: string
  readonly GOVERSION: string
  readonly GOCACHE: string
  readonly GOFLAGS: string
  readonly GOHOSTOS: string
  readonly GOHOSTARCH: string
  readonly GOMOD: string
  readonly GOWORK: string
  /** All settings, as text. */
  readonly settings: string
}

async function toolchainIn(cwd: string): Promise<Toolchain | { readonly why: string }> {
  const answer = await go(['env', '-json'], cwd)
  if (!answer.ok) return { why: answer.why }
  // It names a temporary folder that is another one each time.
  const { GOGCCFLAGS: _, ...values } = JSON.parse(answer.text) as Readonly<Record<string, string>>
  const { GOROOT = '', GOVERSION = '', GOCACHE = '', GOFLAGS = '', GOHOSTOS = '', GOHOSTARCH = '', GOMOD = '', GOWORK = '' } = values
  const minor = Number(/^go1\.(\d+)/.exec(GOVERSION)?.[1] ?? 0)
  if (minor < OLDEST) return { why: `${GOVERSION || 'this Go'} is older than Go 1.${OLDEST}` }
  const command = join(GOROOT, 'bin', GOHOSTOS === 'windows' ? 'go.exe' : 'go')
  return { go: command, GOVERSION, GOCACHE, GOFLAGS, GOHOSTOS, GOHOSTARCH, GOMOD, GOWORK, settings: JSON.stringify(values) }
}

/**
 * Where the places of export data are kept from run to run: they stay the same as long as the settings of Go, the flags and the texts
 * that choose versions do. Empty where a vendor folder chooses, whose files nobody vouches for.
 */
function exportsFile({ GOCACHE, GOMOD, GOWORK, settings }: Toolchain, { root, instead }: TypesRequest, flags: string): string {
  const files = [GOMOD, GOMOD.replace(/mod$/, 'sum'), GOWORK, GOWORK && `${GOWORK}.sum`].filter((file) => file !== '')
  const isVendored = [GOMOD, GOWORK].some((file) => file !== '' && existsSync(join(dirname(file), 'vendor', 'modules.txt')))
  if (isVendored) return ''
  const texts = files.map((file) => instead.get(relative(root, file).replaceAll('\\', '/')) ?? textOf(file))
  return join(GOCACHE, 'goroutine-gate', `exports-${digest(settings, flags.replaceAll(/'?-overlay=\S+/g, ''), ...texts.map(textHash))}`)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Go 1.20 is the first whose library has all that the fact program uses. */
const OLDEST = 20

/** The first build with a toolchain compiles a good part of the standard library. */
const BUILD_MS = 300_000

/** The fact program for a toolchain: built once, outside of any module, and kept in a folder of its own in Go's build cache. */
async function factProgram(toolchain: Toolchain, folder: string): Promise<{ readonly file: string } | { readonly why: string }> {
  const source = readBeside('types.go')
  const name = `types-${toolchain.GOVERSION.replaceAll(/[^\w.]/g, '_')}-${digest(source)}${toolchain.GOHOSTOS === 'windows' ? '.exe' : ''}`
  const home = join(toolchain.GOCACHE, 'goroutine-gate')
  const kept = join(home, name)
  if (isProgram(kept)) return { file: kept }
  const work = mkdtempSync(join(folder, 'program-'))
  writeFileSync(join(work, 'main.go'), source)
  writeFileSync(join(work, 'go.mod'), 'module goroutine-gate-types\n\ngo 1.20\n')
  const { GOHOSTOS: GOOS, GOHOSTARCH: GOARCH } = toolchain
  const environment = { ...process.env, PWD: work, GOTOOLCHAIN: 'local', GOFLAGS: '', GOWORK: 'off', CGO_ENABLED: '0', GOOS, GOARCH }
  // Built as tests are, without -trimpath: what they need of the standard library is not compiled once more.
  const words = ['build', '-buildvcs=false', '-o', name, 'main.go']
  const built = await go(words, work, environment, { command: toolchain.go, limitMs: BUILD_MS })
  if (!built.ok) return { why: `the program that reads types could not be built: ${built.why}` }
  return { file: keep(join(work, name), home, kept) }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Moved to its place in one step, so that nobody runs half of it; where that cannot be, it is used where it is. */
function keep(file: string, home: string, kept: string): string {
  try {
    mkdirSync(home, { recursive: true })
    const beside = `${kept}.${process.pid}`
    writeFileSync(beside, readFileSync(file), { mode: 0o755 })
    renameSync(beside, kept)
    return kept
  } catch {
    return file
  }
}

/** The overlay with the texts that stand for others, as a file; the path of the user's own where there are none. */
function overlayOf(root: string, instead: TypesRequest['instead'], folder: string, users: string): string | { readonly why: string } {
  if (instead.size === 0) return users
  const work = mkdtempSync(join(folder, 'texts-'))
  const replace: Record<string, string> = {}
  for (const [path, text] of instead) {
    const file = text === undefined ? '' : join(work, String(Object.keys(replace).length))
    if (text !== undefined) writeFileSync(file, text)
    replace[join(root, path)] = file
  }
  const merged = mergeOverlay(replace, users === '' ? '' : readFileSync(users, 'utf8'))
  if (merged.kind === 'refused') return { why: merged.why }
  const json = join(work, 'overlay.json')
  writeFileSync(json, merged.json)
  return json
}

/** GOFLAGS without programs that would run beside the compiler, and without what `go list` would print otherwise. */
function withoutTools(flags: string): readonly string[] {
  const words = flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? []
  return words.filter((word) => !/^['"]?--?(toolexec|exec|json|f|buildvcs)(=|['"]?$)/.test(word))
}

interface Running {
  readonly cwd: string
  readonly environment: NodeJS.ProcessEnv
  readonly limitMs: number
}

function runProgram(file: string, words: readonly string[], { cwd, environment, limitMs }: Running): Promise<Said> {
  return new Promise((done) => {
    const options = { cwd, env: environment, maxBuffer: 512 << 20, timeout: Math.ceil(limitMs), killSignal: 'SIGKILL' as const }
    execFile(file, [...words], options, (error, text, errors) => {
      if (error === null) done({ text })
      else if (error.killed) done({ why: `it took longer than ${Math.round(limitMs / 1000)} s` })
      else done({ why: errors.trim().split('\n').at(-1) || error.message })
    })
  })
}

/** An answer that only says what there is none for. */
function silence(gaps: readonly (readonly [what: string, why: string])[]): string {
  const line = JSON.stringify({ version: FORMAT, gaps: gaps.map(([what, why]) => ({ what, why })) })
  return `${line}\n${textHash(line)}\n`
}
