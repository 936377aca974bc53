import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Who may import whom. A key is a room (a folder of `src`), a file, or a folder that is more particular than its room; its
 * value lists the rooms, files and packages it may import besides itself. `node:` modules count as packages.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/snapshot': ['model'],
  'src/go': ['model'],
  'src/explore': ['model', 'go'],
  'src/external': ['model', 'snapshot', 'diff'],
  'src/record': ['model', 'snapshot', 'valibot'],
  'src/series': ['model', 'snapshot'],
  'src/rule': ['model', 'go', 'explore', 'snapshot'],
  'src/baseline': ['model', 'snapshot', 'valibot'],
  'src/policy': ['model', 'yaml', 'valibot'],
  'src/report': ['model', 'picocolors', '@microsoft/sarif', 'diff', 'valibot'],
  'src/adopt': ['model', 'yaml'],
  'src/place.ts': ['model', 'policy'],
  'src/gate.ts': ['model', 'baseline', 'external', 'policy', 'rule', 'snapshot', 'place.ts', 'ports.ts'],
  'src/ports.ts': ['model', 'go'],
  'src/drive': [
    'model',
    'go',
    'rule',
    'baseline',
    'external',
    'policy',
    'record',
    'report',
    'series',
    'snapshot',
    'gate.ts',
    'place.ts',
    'ports.ts',
    'node:path',
  ],
  'src/adapters': ['model', 'ports.ts', 'node:*', 'minimatch'],
  'src/adapters/files': ['model', 'go', 'ports.ts', 'node:*', 'minimatch'],
  'src/adapters/sample': ['model', 'series', 'snapshot', 'adapters/files/write.ts', 'node:*'],
  'src/adapters/toolchain': [
    'model',
    'adapters/terminal.ts',
    'go/exact/format.ts',
    'go/exact/hash.ts',
    'ports.ts',
    'record',
    'snapshot',
    'package.json',
    'node:*',
  ],
  'src/adapters/tree-sitter': ['go', 'node:*', 'web-tree-sitter'],
  'src/adapters/github': ['model', 'report/escape.ts', 'node:*', '@actions/core', '@actions/github'],
  'src/cli': ['*'],
  'src/cli.ts': ['*'],
  'src/action': ['*'],
  'src/action.ts': ['*'],
  'rules/channel': ['rule/detect.ts', 'rule/fix', 'rule/stranding.ts', 'rule/witness.ts', 'go', 'explore'],
  'rules/sync': ['rule/detect.ts', 'rule/fix', 'rule/witness.ts', 'go', 'explore'],
  rules: ['rule/detect.ts', 'rule/chain.ts', 'rule/duty.ts', 'rule/missed-duty.ts', 'rule/fix', 'rule/stranding.ts', 'rule/pack.ts', 'go'],
}

interface Import {
  readonly file: string
  readonly target: string
}

function sources(folder: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true }).map(String)
  return files.filter((file) => file.endsWith('.ts')).map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:^|\n)(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g)].map(
    (match) => ({
      file,
      target: (match[1] ?? match[2]) as string,
    }),
  )
}

function keyOf(file: string): string {
  const parts = file.split('/')
  const candidates = [parts.slice(0, 3).join('/'), parts.slice(0, 2).join('/'), parts[0] as string]
  return candidates.find((candidate) => candidate in ALLOWED) ?? ''
}

function isAllowed({ file, target }: Import): boolean {
  const key = keyOf(file)
  const allowed = ALLOWED[key] ?? []
  if (allowed.includes('*')) return true
  if (target.startsWith('./') || target.startsWith('../')) {
    const path = join(file, '..', target).replaceAll('\\', '/')
    return keyOf(path) === key || allowed.includes(path) || (key === 'src/adapters' && path.startsWith('src/adapters/'))
  }
  if (target.startsWith('#')) {
    const path = target.slice(1)
    if (`src/${path}`.startsWith(`${key}/`)) return true
    return allowed.some((entry) => path === entry || path.startsWith(`${entry}/`))
  }
  return allowed.includes(target) || (target.startsWith('node:') && allowed.includes('node:*'))
}

describe('the rooms', () => {
  const files = [...sources('src'), ...sources('rules').filter((file) => file.endsWith('/detect.ts'))]

  it('all have a line in the table', () => {
    expect(files.filter((file) => keyOf(file) === '')).toEqual([])
  })

  it('import only what the table allows them', () => {
    const wrong = files.flatMap(importsOf).filter((entry) => !isAllowed(entry))
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  it('keep the clock, the disk, the network and the environment in the adapters and the two front doors', () => {
    const outside =
      /\bprocess\.exit\(|\bprocess\.(?:env|argv|cwd|stdin|stdout|stderr|platform|pid|hrtime)\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(/
    const core = files.filter((file) => !/^src\/(adapters|cli|action|cli\.ts|action\.ts)/.test(file))
    expect(core.filter((file) => outside.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  it('keep the GitHub toolkit in one room', () => {
    const users = files.filter((file) => importsOf(file).some(({ target }) => target.startsWith('@actions/')))
    expect(users.filter((file) => !file.startsWith('src/adapters/github/'))).toEqual([])
  })
})

describe('the tests', () => {
  it('take generated values from the one place that gives the same in every run', () => {
    const own = sources('test').filter((file) => importsOf(file).some(({ target }) => target === 'fast-check'))
    expect(own).toEqual(['test/property.ts', 'test/report/nasty.ts'])
  })
})
