import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleFiles } from '../../build/bundle-files.ts'
import { ALLOWED, licensesOf } from '../../build/licenses.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gate-licenses-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A file of a made-up package. */
function packaged(name: string, about: Readonly<Record<string, unknown>>, texts: Readonly<Record<string, string>> = {}): string {
  const files = { 'package.json': JSON.stringify({ name, version: '1.2.3', ...about }), 'index.js': '', ...texts }
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, 'node_modules', name, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return `node_modules/${name}/index.js`
}

describe('the list of licences', () => {
  it('has each package once, sorted, with its version and the text of its licence', () => {
    const inputs = [
      packaged('zed', { license: 'ISC' }, { LICENSE: 'the text of zed\r\nand more' }),
      packaged('@scope/a', { license: 'MIT' }, { 'LICENCE.md': 'the text of a' }),
      'src/cli.ts',
    ]
    const text = licensesOf(folder, [...inputs, ...inputs])
    expect([...text.matchAll(/^(\S+) 1\.2\.3 \((\S+)\)$/gm)].map(([, name, license]) => [name, license])).toEqual([
      ['@scope/a', 'MIT'],
      ['zed', 'ISC'],
    ])
    expect(text).toContain('the text of zed\nand more\n')
    expect(text).toContain('the text of a\n')
  })

  it('is not made with a package whose licence is not allowed, not named or not there', () => {
    const inputs = [
      packaged('copyleft', { license: 'GPL-3.0-only' }, { COPYING: 'the text' }),
      packaged('silent', {}, { LICENSE: 'the text' }),
      packaged('textless', { license: 'MIT' }, { 'readme.md': 'MIT' }),
    ]
    expect(() => licensesOf(folder, inputs)).toThrow(
      /^node_modules\/copyleft: the licence "GPL-3\.0-only" is not one of .*\nnode_modules\/silent: the licence "" is not .*\nnode_modules\/textless: there is no text of its licence$/,
    )
  })

  it('names a package within a package, and not the one around it', () => {
    const inner = packaged('outer/node_modules/inner', { license: 'MIT', name: 'inner' }, { LICENSE: 'x' })
    packaged('outer', { license: 'GPL-3.0-only' })
    expect(licensesOf(folder, [inner])).toContain('inner 1.2.3 (MIT)')
  })
})

describe('the bundle', () => {
  let [first, second]: ReadonlyMap<string, Uint8Array>[] = []
  beforeAll(async () => {
    first = await bundleFiles(root)
    second = await bundleFiles(root)
  }, 60_000)

  it('is the same bytes when it is built twice', () => {
    expect([...(first ?? [])].map(([name]) => name)).toEqual([...(second ?? [])].map(([name]) => name))
    expect([...(first ?? [])].filter(([name, bytes]) => Buffer.compare(bytes, second?.get(name) ?? Buffer.of()) !== 0)).toEqual([])
  })

  it('lists the licences of what is in it, and of nothing that only builds or tests it', () => {
    const text = Buffer.from(first?.get('licenses.txt') ?? []).toString()
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const listed = [...text.matchAll(/^-{80}\n(\S+) \S+ \((\S+)\)$/gm)]
    const names = listed.map(([, name]) => name)
    expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([])
    expect(Object.keys(devDependencies).filter((name) => names.includes(name))).toEqual([])
    expect(listed.filter(([, , license]) => !ALLOWED.some((each) => each === license))).toEqual([])
  })
})
