import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

/*
 * The threats that are no attack on a channel but a matter of what we have and how we are set up: the token's reach (T13), our own supply chain (T14), and tools
 * that hand their arguments to a shell (T17). That dist/ is what its source builds to, and its licences, are checked by `npm run check`; workflows by workflows.test.ts.
 */

const root = new URL('..', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, root), 'utf8')
const below = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true })
    .map((name) => `${folder}/${String(name)}`)
    .filter((name) => /\.(ts|js)$/.test(name))

const manifest = JSON.parse(text('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Readonly<Record<string, string>>
>
const packages = { ...manifest.dependencies, ...manifest.devDependencies }

describe('T13, what the token and the network are used for', () => {
  it('only the rooms for GitHub, git and samples of a service reach out', () => {
    const reaching =
      /\bfetch\(|from 'node:(?:https?|net|tls|dgram|dns|http2)(?:\/promises)?'|@actions\/(?:github|http-client)|\bWebSocket\b/
    const users = below('src').filter((file) => reaching.test(text(file)))
    expect(users.filter((file) => !/^src\/adapters\/(github|sample)\//.test(file))).toEqual([])
    expect(users.length).toBeGreaterThan(0)
  })

  it('every request to GitHub goes to the address that the job names', () => {
    const named = below('src/adapters/github').filter((file) => /https:\/\/api\.github\.com/.test(text(file)))
    // Only as what stands for a runner that does not say.
    expect(named.filter((file) => !/context\.ts$|request\.ts$/.test(file))).toEqual([])
    expect(text('src/adapters/github/request.ts').match(/https:\/\/api\.github\.com/g)).toHaveLength(1)
    expect(text('src/adapters/github/request.ts')).toContain('/** `https://api.github.com`, or')
  })

  it('the token is hidden before anything else is done, and its input forgotten before anything is run', () => {
    const order = ['hideSecret(inputs.token)', 'forgetInputs()', 'readContext(', 'judged(inputs']
    const places = order.map((call) => text('src/action/run.ts').indexOf(call))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it('each write has an input that turns it off, and names the permission it needs', () => {
    const { inputs } = parse(text('action.yml')) as { inputs: Readonly<Record<string, { description: string }>> }
    for (const name of ['comment', 'suggestions']) expect(inputs[name]?.description).toMatch(/true|false/)
    for (const name of ['comment', 'suggestions', 'annotations']) expect(inputs[name]?.description).toMatch(/permission.* to be `write`/)
  })
})

describe('T14, our own supply chain', () => {
  it('every package is pinned to a version, and the lockfile to its bytes', () => {
    expect(Object.entries(packages).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    const lock = JSON.parse(text('package-lock.json')) as { packages: Readonly<Record<string, { integrity?: string; link?: boolean }>> }
    const loose = Object.entries(lock.packages).filter(
      ([name, entry]) => name !== '' && !entry.link && !/^sha512-/.test(entry.integrity ?? ''),
    )
    expect(loose.map(([name]) => name)).toEqual([])
  })

  it('few packages are in the bundle, and none runs a script when it is installed', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(12)
    expect(text('.npmrc').split('\n')).toEqual(expect.arrayContaining(['save-exact=true', 'ignore-scripts=true']))
    expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?(install|prepare|pack)/.test(name))).toEqual([])
  })

  it('a new version is taken only when it is some days old', () => {
    const { updates } = parse(text('.github/dependabot.yml')) as { updates: readonly { cooldown?: { 'default-days'?: number } }[] }
    for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7)
  })

  it('what decides and what runs elsewhere has an owner', () => {
    const owned = text('.github/CODEOWNERS')
      .split('\n')
      .map((line) => line.split(' ')[0])
    expect(owned).toEqual(expect.arrayContaining(['/.github/', '/.ci/', '/action.yml', '/dist/', '/src/policy/', '/package-lock.json']))
  })

  it('a release carries its provenance, and users are told to pin it by its hash', () => {
    expect(text('SECURITY.md')).toContain('full hash of a commit')
    expect(text('.github/workflows/release.yml')).toContain('attest-build-provenance')
  })
})

describe('T17, programs that pass their arguments through a shell', () => {
  it('the validator of SARIF is called as the program that it is, not through its wrapper', () => {
    expect(Object.keys(packages).filter((name) => name.startsWith('@microsoft/sarif-multitool'))).toEqual([])
    const called = [...below('bench'), ...below('test'), ...below('build'), 'package.json', '.ci/run'].filter((file) =>
      /(?:npx|npm exec|bin\/)\s*(?:@microsoft\/)?sarif-multitool/.test(text(file)),
    )
    expect(called).toEqual([])
  })

  it('nothing that is shipped starts a shell but the one that the workflow asks for', () => {
    const shells = below('src').filter((file) => /\bshell: (?!false)|\bexec(?:Sync)?\(['"`]|['"`](?:ba)?sh['"`],\s*\[/.test(text(file)))
    expect(shells.filter((file) => !/^src\/adapters\/toolchain\//.test(file))).toEqual([])
    expect(below('src').filter((file) => /\bshell: true\b/.test(text(file)))).toEqual([])
  })
})
