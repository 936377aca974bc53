import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { render } from './source.ts'
import type { World } from './world.ts'

const CONFIG = [
  'user.name=Somebody',
  'user.email=somebody@example.invalid',
  'commit.gpgsign=false',
  'init.defaultBranch=main',
  'protocol.file.allow=always',
  'gc.auto=0',
  'core.autocrlf=false',
].flatMap((setting) => ['-c', setting])

/** A real repository in a temporary folder, whose commits are known by the world that they hold. */
export class Repository {
  readonly dir: string
  readonly worlds: Map<string, World>
  readonly #parent: string

  constructor(worlds: Map<string, World> = new Map(), name = 'module') {
    this.#parent = realpathSync(mkdtempSync(join(tmpdir(), 'bench-blame-')))
    this.dir = join(this.#parent, name)
    this.worlds = worlds
  }

  init(): this {
    mkdirSync(this.dir)
    this.git('init', '--quiet')
    return this
  }

  git(...args: readonly string[]): string {
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', LC_ALL: 'C' }
    return execFileSync('git', [...CONFIG, ...args], { cwd: this.dir, env, encoding: 'utf8', stdio: 'pipe' }).trim()
  }

  /** The world's files and nothing else, committed; `more` are files beside them. */
  commit(world: World, message: string, more: Readonly<Record<string, string>> = {}): string {
    for (const name of readdirSync(this.dir)) if (name !== '.git') rmSync(join(this.dir, name), { recursive: true })
    this.write({ ...render(world).files, ...more })
    this.git('add', '--all', '--force')
    this.git('commit', '--quiet', '--allow-empty', '-m', message)
    return this.note(world)
  }

  /** HEAD holds this world. */
  note(world: World): string {
    const hash = this.git('rev-parse', 'HEAD')
    this.worlds.set(hash, world)
    return hash
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.dir, name)), { recursive: true })
      writeFileSync(join(this.dir, name), text)
    }
  }

  /** A clone over the file protocol, which is the one that can be shallow. */
  clone(...options: readonly string[]): Repository {
    const copy = new Repository(this.worlds)
    execFileSync('git', [...CONFIG, 'clone', '--quiet', ...options, `file://${this.dir}`, copy.dir], { stdio: 'pipe' })
    return copy
  }

  dispose(): void {
    rmSync(this.#parent, { recursive: true, force: true })
  }
}
