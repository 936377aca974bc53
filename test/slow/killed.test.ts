import { type ChildProcess, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomFrom } from '../../bench/random.ts'
import { commit, git } from '../adapters/git-helper.ts'
import { ASKING, GO_MOD, LEAKING, MENDED } from '../cli/go-sources.ts'

/*
 * A gate that is killed while it works: 50 points spread over the life of three verbs, in five ways, in a shallow clone whose base has to be
 * fetched over a slow line. Afterwards files are whole or absent, the next git command of the user works, and so does the next gate.
 */

const ENTRY = process.env.GATE_CLI ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const work = realpathSync(mkdtempSync(join(tmpdir(), 'gate-killed-')))
const clone = join(work, 'clone')
let base = ''

afterAll(() => rmSync(work, { recursive: true, force: true, maxRetries: 3 }))

beforeAll(() => {
  const origin = join(work, 'origin')
  mkdirSync(origin)
  git(origin, 'init', '--quiet', '--initial-branch=main')
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  const config = 'record:\n  settle: 100ms\n  confirm: never\n'
  const files = { '.gitignore': 'out/\n.goroutine-gate/recording/\n', '.goroutine-gate.yml': config, 'go.mod': GO_MOD }
  base = commit(origin, { ...files, 'a/a.go': MENDED, 'a/a_test.go': ASKING })
  commit(origin, { 'a/a.go': LEAKING })
  git(work, 'clone', '--quiet', '--depth=1', pathToFileURL(origin).href, clone)
  // While a pack is on its way git holds its lock.
  const [slow, hook] = [join(work, 'slow-upload-pack'), join(work, 'slow-pack-objects')]
  writeFileSync(hook, '#!/bin/sh\nsleep 0.3\nexec "$@"\n', { mode: 0o755 })
  writeFileSync(slow, `#!/bin/sh\nexec git -c uploadpack.packObjectsHook='${hook}' upload-pack "$@"\n`, { mode: 0o755 })
  git(clone, 'config', 'remote.origin.uploadpack', slow)
})

interface Verb {
  readonly name: string
  readonly points: number
  readonly words: () => readonly string[]
  /** What it says when nobody kills it. */
  readonly code: number
}

const VERBS: readonly Verb[] = [
  { name: 'judge', points: 20, words: () => ['judge', '--base', base, '--report-dir', 'out'], code: 1 },
  { name: 'gate', points: 20, words: () => ['gate', '--base', base, '--report-dir', 'out', '--', 'go', 'test', './...'], code: 1 },
  { name: 'record', points: 10, words: () => ['record', '--', 'go', 'test', './...'], code: 0 },
]

/** Whom a signal reaches: the gate alone, or all that it started and that did not leave its group. */
const WAYS = [
  ['SIGKILL', 'group'],
  ['SIGTERM', 'gate'],
  ['SIGINT', 'group'],
  ['SIGKILL', 'gate'],
  ['SIGTERM', 'group'],
] as const

let copies = 0
function copyOfClone(): string {
  const copy = join(work, `copy-${copies++}`)
  cpSync(clone, copy, { recursive: true })
  return copy
}

interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<{ readonly code: number | null; readonly err: string }>
}

function start(words: readonly string[], cwd: string): Started {
  const own = Object.entries(process.env).filter(([name]) => !/^(GITHUB_|RUNNER_|VITEST|FORCE_COLOR|NO_COLOR|GOFLAGS|CI$)/.test(name))
  const env = { ...Object.fromEntries(own), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', TMPDIR: work }
  const child = spawn(process.execPath, [ENTRY, ...words], { cwd, env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const err: Buffer[] = []
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
  const ended = new Promise<{ code: number | null; err: string }>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve({ code, err: Buffer.concat(err).toString() }))
  })
  return { child, ended }
}

/** What a gate started and left behind ends by itself; a test binary among it may take its time. */
async function quiet(group: number, cwd: string): Promise<void> {
  const alive = (pid: number): boolean => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }
  const note = join(cwd, '.git', 'goroutine-gate-fetch')
  for (let waited = 0; waited < 20_000; waited += 50) {
    const fetching = existsSync(note) && alive(Number(readFileSync(note, 'utf8')) || 2 ** 30)
    if (!alive(-group) && !fetching && !worksIn(cwd)) return
    await wait(50)
  }
  if (alive(-group)) process.kill(-group, 'SIGKILL')
}

/** Whether any process is in the folder: a fetch whose gate was killed before it could note which one it is ends by itself as well. */
function worksIn(folder: string): boolean {
  return readdirSync('/proc').some((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder
    } catch {
      return false
    }
  })
}

/** Reports that are there and end too early. */
function tornIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const ends: Readonly<Record<string, RegExp>> = {
    html: /<\/html>\s*$/,
    md: /\S\n$/,
    json: /^\{[\s\S]*\}\s*$/,
    sarif: /^\{[\s\S]*\}\s*$/,
  }
  return readdirSync(folder).filter((name) => {
    const end = name === 'metrics.txt' ? /# EOF\n$/ : ends[name.split('.').at(-1) ?? '']
    // What is being written has another name until it is whole.
    return !name.startsWith('.') && end !== undefined && !end.test(readFileSync(join(folder, name), 'utf8'))
  })
}

const locksIn = (cwd: string) => readdirSync(join(cwd, '.git')).filter((name) => name.endsWith('.lock'))

describe.each(VERBS)('$name, killed at $points points', ({ name, points, words, code }) => {
  it('leaves whole files, no lock of git, and the next one as if it had not been', async () => {
    const whole = copyOfClone()
    const before = Date.now()
    expect(await start(words(), whole).ended).toMatchObject({ code })
    const life = Date.now() - before
    const reports = tornIn(join(whole, 'out'))
    expect(reports).toEqual([])
    const random = randomFrom(name.length)
    let killed = 0
    for (let point = 0; point < points; point++) {
      const cwd = copyOfClone()
      const [signal, whom] = WAYS[point % WAYS.length] ?? WAYS[0]
      const { child, ended } = start(words(), cwd)
      const pid = child.pid as number
      await wait((life * (point + random())) / points)
      if (child.exitCode === null) killed += Number(process.kill(whom === 'group' ? -pid : pid, signal))
      await ended
      await quiet(pid, cwd)
      const where = `point ${point}, ${signal} to the ${whom}`
      expect([where, tornIn(join(cwd, 'out')), tornIn(join(cwd, '.goroutine-gate', 'recording')), locksIn(cwd)]).toEqual([
        where,
        [],
        [],
        [],
      ])
      expect([where, git(cwd, 'status', '--porcelain')]).toEqual([where, ''])
      expect(() => git(cwd, 'fetch', '--quiet', '--depth=1', 'origin', base)).not.toThrow()
      if (point % 5 === 3) {
        expect([where, await start(words(), cwd).ended]).toMatchObject([where, { code }])
        expect([where, git(cwd, 'worktree', 'list').split('\n').length]).toEqual([where, 1])
      }
      rmSync(cwd, { recursive: true, force: true, maxRetries: 3 })
    }
    expect(killed).toBeGreaterThan(points / 2)
  })
})

describe('a machine that ends everything at once', () => {
  it('leaves a lock of git, which the next gate knows for its own and removes', async () => {
    const cwd = copyOfClone()
    const { child, ended } = start(VERBS[0]?.words() ?? [], cwd)
    const note = join(cwd, '.git', 'goroutine-gate-fetch')
    while (!(existsSync(note) && locksIn(cwd).includes('shallow.lock')) && child.exitCode === null) await wait(5)
    const fetching = Number(readFileSync(note, 'utf8'))
    process.kill(-(child.pid as number), 'SIGKILL')
    process.kill(-fetching, 'SIGKILL')
    await ended
    expect(locksIn(cwd)).toEqual(['shallow.lock'])
    expect(() => git(cwd, 'fetch', '--quiet', '--depth=1', 'origin', base)).toThrow(/shallow\.lock/)
    expect(await start(VERBS[0]?.words() ?? [], cwd).ended).toMatchObject({ code: 1 })
    expect(locksIn(cwd)).toEqual([])
    expect(existsSync(note)).toBe(false)
  })

  it('does not make the gate touch a lock of others', async () => {
    const cwd = copyOfClone()
    writeFileSync(join(cwd, '.git', 'shallow.lock'), '')
    expect(await start(VERBS[0]?.words() ?? [], cwd).ended).toMatchObject({ code: 2, err: expect.stringContaining('shallow.lock') })
    expect(locksIn(cwd)).toEqual(['shallow.lock'])
  })
})
