import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readDependencies } from '#adapters/files/dependencies.ts'

let dir = ''

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gate-dependencies-'))
  vi.stubEnv('GOMODCACHE', join(dir, 'mod'))
  vi.stubEnv('GOROOT', join(dir, 'go'))
  vi.stubEnv('PATH', '')
  write('go/src/context/context.go', 'package context\n')
  write('mod/example.org/!big@v1.0.0/sub/a.go', 'package sub\n')
  write('mod/example.org/!big@v1.0.0/sub/a_test.go', 'package sub\n')
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(dir, { recursive: true, force: true })
})

function write(file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), text)
}

const SUB = { path: 'example.org/Big/sub', module: { path: 'example.org/Big', from: 'example.org/Big', version: 'v1.0.0' } }

describe('packages that the machine has', () => {
  it('come from the module cache, whose folders write capitals as Go does, without their tests', async () => {
    expect(await readDependencies([SUB], 1000)).toEqual([
      {
        path: 'example.org/Big/sub',
        version: 'v1.0.0',
        from: 'module cache',
        files: [{ file: 'example.org/Big/sub/a.go', text: 'package sub\n' }],
      },
    ])
  })

  it('come from GOROOT where no module holds them', async () => {
    const found = await readDependencies([{ path: 'context', module: undefined }], 1000)
    expect(found.map(({ path, from }) => `${path} ${from}`)).toEqual(['context GOROOT'])
  })

  it('are left out where they are not there, at another version, or do not fit', async () => {
    const gone = { path: 'example.org/gone', module: { ...SUB.module, path: 'example.org/gone', from: 'example.org/gone' } }
    const newer = { ...SUB, module: { ...SUB.module, version: 'v1.1.0' } }
    expect(await readDependencies([gone, newer], 1000)).toEqual([])
    expect(await readDependencies([SUB], 5)).toEqual([])
    write('mod/example.org/!big@v1.0.0/sub/more.go', `package sub\n// ${'x'.repeat(400_000)}\n`)
    expect(await readDependencies([SUB], 1_000_000)).toEqual([])
  })

  it('are none when a file is gone by the time they are looked into', async () => {
    const [found] = await readDependencies([SUB], 1000)
    rmSync(join(dir, 'mod/example.org/!big@v1.0.0/sub/a.go'))
    expect(found?.files).toEqual([])
  })
})
