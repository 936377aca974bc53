import { describe, expect, it } from 'vitest'
import { reachOf } from '#drive/reach.ts'
import { touchedBy } from '#drive/touched.ts'
import type { Change, SourceText } from '#ports.ts'

/** `api` imports `store`; `api`’s tests import `fake`; `lone` imports nothing; `net` imports another module; `gone` imports what is not there. */
const FILES: Readonly<Record<string, string>> = {
  'root.go': 'package m\n',
  'store/store.go': 'package store\n\nimport "time"\n',
  'store/store_test.go': 'package store\n\nimport "testing"\n',
  'api/api.go': '/*\ntype no declaration\n*/\npackage api\n\nimport (\n\t"fmt" // (prints)\n\ts `example.com/m/store`\n)\n',
  'api/api_test.go': 'package api_test\n\nimport "example.com/m/fake"\n',
  'fake/fake.go': 'package fake\n',
  'lone/lone.go': 'package lone\n',
  'lone/lone_test.go': 'package lone\n',
  'net/net.go': 'package net\n\nimport "dep.example/wire/frames"\n',
  'gone/gone.go': 'package gone\n\nimport "example.com/m/gen"\n',
  'curious/curious_test.go': 'package curious\n\nvar path = "../store/testdata"\n',
  'go.mod': 'module example.com/m\n\ngo 1.25\n\nrequire (\n\tdep.example/wire v1.0.0\n\tother.example/x v1.0.0 // indirect\n)\n',
}

const modules = (text = FILES['go.mod'] ?? ''): SourceText[] => [{ file: 'go.mod', text }]
const files = Object.entries(FILES).flatMap(([file, text]) => (file.endsWith('.go') ? [{ file, text }] : []))
const folders = new Set(files.map(({ file }) => file.slice(0, Math.max(0, file.lastIndexOf('/')))))
const changed = (file: string, oldFile = file): Change => ({ file, oldFile, status: file === oldFile ? 'modified' : 'renamed' })

/** Whether a change of these files reaches each package. */
function reach(changes: readonly Change[], goMod = FILES['go.mod'] ?? '', over: Partial<Parameters<typeof reachOf>[0]> = {}) {
  const touched = touchedBy(changes, folders, modules(), modules(goMod))
  const of = reachOf({ files, modules: modules(goMod), gaps: [], touched, ...over })
  return (name: string) => of({ package: name === '' ? 'example.com/m' : `example.com/m/${name}`, frames: [] }).kind
}

const all = (of: (name: string) => string, names: readonly string[]): string => names.map((name) => `${name} ${of(name)}`).join(', ')

describe('a changed Go file', () => {
  it('reaches its package and those that import it, also from tests and through others, and no other', () => {
    expect(all(reach([changed('store/store.go')]), ['store', 'api', 'lone', ''])).toBe(
      'store reached, api reached, lone unreached,  unreached',
    )
    expect(all(reach([changed('fake/fake.go')]), ['api', 'store'])).toBe('api reached, store unreached')
  })

  it('of a test reaches that test alone', () => {
    expect(all(reach([changed('store/store_test.go')]), ['store', 'api'])).toBe('store reached, api unreached')
  })

  it('that was renamed reaches from both of its places', () => {
    expect(all(reach([changed('lone/shelf.go', 'store/shelf.go')]), ['api', 'lone', 'net'])).toBe(
      'api reached, lone reached, net unreached',
    )
  })

  it('on the stack of a leak reaches it, whatever the import lines say', () => {
    const touched = touchedBy([changed('store/store.go')], folders, modules(), modules())
    const of = reachOf({ files, modules: modules(), gaps: [], touched })
    expect(of({ package: 'example.com/m/lone', frames: [{ function: 'f', file: 'store/store.go', line: 1 }] })).toEqual({
      kind: 'reached',
      why: 'store/store.go is on its stack and differs',
    })
  })
})

describe('files that are no Go', () => {
  it.each([
    'README.md',
    'LICENSE',
    'docs/use.md',
    '.goroutine-gate/baseline.jsonl',
    '.gitignore',
    'go.sum',
  ])('%s reaches nothing', (file) => {
    expect(all(reach([changed(file)]), ['store', ''])).toBe('store unreached,  unreached')
  })

  it.each(['Makefile', '.github/workflows/test.yml', 'config/app.yaml'])('%s may reach anything, so nothing is told', (file) => {
    expect(all(reach([changed(file)]), ['store', 'lone'])).toBe('store unknown, lone unknown')
  })

  it('beside the code reach their package, from testdata its tests alone, and perhaps what reads other folders', () => {
    expect(all(reach([changed('store/schema.sql')]), ['store', 'api', 'lone'])).toBe('store reached, api reached, lone unreached')
    expect(all(reach([changed('store/testdata/x.json')]), ['store', 'api', 'curious'])).toBe(
      'store reached, api unreached, curious unknown',
    )
  })
})

describe('go.mod', () => {
  const goMod = FILES['go.mod'] ?? ''

  it('reaches what imports the module whose version differs; other users of modules cannot be told', () => {
    const direct = reach([changed('go.mod')], goMod.replace('wire v1.0.0', 'wire v1.1.0'))
    expect(all(direct, ['net', 'lone'])).toBe('net reached, lone unreached')
    const indirect = reach([changed('go.mod')], goMod.replace('x v1.0.0', 'x v1.1.0'))
    expect(all(indirect, ['net', 'lone'])).toBe('net unknown, lone unreached')
  })

  it('reaches everything with its go line, and nothing with a comment', () => {
    expect(all(reach([changed('go.mod')], goMod.replace('1.25', '1.26')), ['net', 'lone'])).toBe('net reached, lone reached')
    expect(all(reach([changed('go.mod')], `// Hello.\n${goMod}`), ['net', 'lone'])).toBe('net unreached, lone unreached')
  })
})

describe('what cannot be told', () => {
  it('is a package that is not among the files, an import that is not there, and a file that could not be read', () => {
    const region = { file: 'store/other.go', startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
    const gaps = [{ kind: 'source', what: 'store/other.go', why: 'too large', region } as const]
    expect(all(reach([changed('lone/lone.go')]), ['nowhere', 'gone'])).toBe('nowhere unknown, gone unknown')
    expect(all(reach([changed('lone/lone.go')], undefined, { gaps }), ['api', 'net'])).toBe('api unknown, net unreached')
  })
})
