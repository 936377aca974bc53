import { describe, expect, test } from 'vitest'
import { parseDump } from '#snapshot/dump.ts'
import fc from '../property.ts'
import { dumps } from './dumps.ts'

const FRAME = 'example.com/m/a.work(0xc000012345, {0x1, 0x2}, ...)\n\t/src/a/a.go:41 +0x1d\n'
const CREATED = 'created by example.com/m/a.Start in goroutine 7\n\t/src/a/a.go:30 +0x66\n'

describe('headers', () => {
  const header = (line: string) => {
    const [record] = parseDump(`${line}\n${FRAME}${CREATED}`, 'd').goroutines
    if (record === undefined) return undefined
    const { id, state, waitMinutes, lockedToThread, leaked, bubble, labels } = record
    return { id, state, waitMinutes, lockedToThread, leaked, bubble, labels }
  }
  const plain = { waitMinutes: 0, lockedToThread: false, leaked: false, bubble: null, labels: {} }

  test.each([
    ['goroutine 18 [semacquire]:', { ...plain, id: 18, state: 'semacquire' }],
    [
      'goroutine 15 [select (no cases), 12 minutes, locked to thread]:',
      { ...plain, id: 15, state: 'select (no cases)', waitMinutes: 12, lockedToThread: true },
    ],
    ['goroutine 22 [select (no cases) (durable), synctest bubble 1]:', { ...plain, id: 22, state: 'select (no cases)', bubble: 1 }],
    ['goroutine 22 [chan receive (synctest), synctest group 5]:', { ...plain, id: 22, state: 'chan receive', bubble: 5 }],
    ['goroutine 1 gp=0x2c7e8d2521e0 m=nil [chan receive]:', { ...plain, id: 1, state: 'chan receive' }],
    ['goroutine 0 gp=0x6928e0 m=0 mp=0x6936a0 [idle]:', { ...plain, id: 0, state: 'idle' }],
    ['goroutine 3 [chan receive (nil chan) (leaked) (scan)]:', { ...plain, id: 3, state: 'chan receive (nil chan)', leaked: true }],
    [
      'goroutine 8 [sync.Mutex.Lock labels:{"a": "b c", "k2": "q\\"x"}]:',
      { ...plain, id: 8, state: 'sync.Mutex.Lock', labels: { a: 'b c', k2: 'q"x' } },
    ],
    [
      'goroutine 8 [sync.Mutex.Lock] {a: "b c", k2: "q\\"x"}:',
      { ...plain, id: 8, state: 'sync.Mutex.Lock', labels: { a: 'b c', k2: 'q"x' } },
    ],
    [
      'goroutine 21 [select (no cases) (leaked), 2 minutes] {"goroutine-gate.test": TestLeak}:',
      { ...plain, id: 21, state: 'select (no cases)', leaked: true, waitMinutes: 2, labels: { 'goroutine-gate.test': 'TestLeak' } },
    ],
    [
      'goroutine 6 [select] {a_b: "x]y: {\\u00e9\\u007f\\x01\\xff}\\n", z: }:',
      { ...plain, id: 6, state: 'select', labels: { a_b: 'x]y: {é\u007f\u0001\ufffd}\n', z: '' } },
    ],
    ['goroutine 6 [select labels:{"é": "\\xc3\\xa9\\U0001f600"}, locked to thread]:', undefined],
    ['goroutine 6 [select labels:{"k": "\\xc3\\xa9\\U0001f600"}]:', { ...plain, id: 6, state: 'select', labels: { k: 'é😀' } }],
    ['goroutine 6 [a word of Go 1.40, 5 seconds]:', { ...plain, id: 6, state: 'a word of Go 1.40' }],
  ])('%s', (line, expected) => {
    expect(header(line)).toEqual(expected)
  })

  test('a label called __proto__ is a label like any other', () => {
    const labels = header('goroutine 6 [select] {__proto__: x}:')?.labels ?? {}
    expect(Object.getOwnPropertyNames(labels)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(labels)).toBe(Object.prototype)
  })

  test('headers of no known form cost their own blocks and are one gap with a count', () => {
    const strange = [
      'goroutine 2 {chan receive}:',
      'goroutine 3 [select] {a:',
      'goroutine 99999999999999999999999 [select]:',
      'goroutine 4 [select] {k: "\\q"}:',
    ]
    const good = `goroutine 9 [select]:\n${FRAME}${CREATED}`
    const { goroutines, gaps } = parseDump([...strange.map((line) => `${line}\n${FRAME}${CREATED}`), good].join('\n'), 'crash.log')
    expect(goroutines.map((record) => record.id)).toEqual([9])
    expect(gaps).toEqual([
      {
        kind: 'dump',
        what: '4 goroutines in crash.log',
        why: 'the header is of no form known here; the first one: goroutine 2 {chan receive}:',
      },
    ])
  })

  test('a log line that begins like a header is no header and no gap', () => {
    expect(parseDump('goroutine 7 has started\ngoroutine 8\n', 'd')).toMatchObject({ goroutines: [], gaps: [] })
  })
})

describe('bodies', () => {
  const one = (body: string) => parseDump(`goroutine 5 [select]:\n${body}`, 'd').goroutines[0]
  const frame = (name: string, file = '/src/a.go', line = 1) => ({ function: name, file, line })

  test.each([
    ['inlined frames have no offset', 'a.f(...)\n\t/src/a.go:1\n', [frame('a.f')]],
    [
      'methods, closures and generics keep their printed name',
      'a.(*T[...]).run.func1.2(0x1?, _)\n\t/src/a.go:1 +0x1\n',
      [frame('a.(*T[...]).run.func1.2')],
    ],
    ['escaped dots of a package path are decoded', 'gopkg.in/yaml%2ev3.Parse()\n\t/src/a.go:1 +0x1\n', [frame('gopkg.in/yaml.v3.Parse')]],
    ['pointers behind the place are dropped', 'a.f()\n\t/src/a.go:1 +0x66 fp=0xc0 sp=0xc1 pc=0x1\n', [frame('a.f')]],
    [
      'Windows paths and paths with spaces and colons',
      'a.f()\n\tC:/Program Files/x:y/a.go:12 +0x66\n',
      [frame('a.f', 'C:/Program Files/x:y/a.go', 12)],
    ],
    ['a panic stands for runtime.gopanic', 'panic({0x1, 0x2})\n\t/src/a.go:1 +0x1\n', [frame('panic')]],
    [
      'C frames with and without a file',
      'crash_handler\n\t/src/a.c:7 pc=0x4f00\nnon-Go function\n\tpc=0x4f01\nnon-Go function at pc=4f02\n',
      [frame('crash_handler', '/src/a.c', 7), frame('non-Go function', '', 0), frame('non-Go function', '', 0)],
    ],
    ['a stack that could not be taken', '\tgoroutine running on other thread; stack unavailable\n', []],
    [
      'log lines between two lines of a stack are passed over',
      'a.f()\n2026/01/01 (stopped) ok\n\t/src/a.go:1 +0x1\nPASS\na.g()\n\t/src/a.go:1 +0x1\n',
      [frame('a.f'), frame('a.g')],
    ],
  ])('%s', (_, body, frames) => {
    expect(one(`${body}${CREATED}`)?.frames).toEqual(frames)
  })

  test.each([
    ['created by a.Start in goroutine 7\n\t/src/a.go:1 +0x1\n', { ...frame('a.Start'), goroutine: 7 }],
    ['created by a.Start\n\t/src/a.go:1 +0x1\n', frame('a.Start')],
    ['created by time.goFunc\n\t/src/a.go:1\n', frame('time.goFunc')],
  ])('creator: %s', (created, expected) => {
    expect(one(`${FRAME}${created}`)?.createdBy).toEqual(expected)
  })

  test.each([
    ['...23 frames elided...\n', 23],
    ['...additional frames elided...\n', 1],
    ['...x frames elided...\n', 1],
  ])('elided frames are counted: %s', (line, expected) => {
    expect(one(`${FRAME}${line}${FRAME}${CREATED}`)).toMatchObject({ framesElided: expected, frames: [{ line: 41 }, { line: 41 }] })
  })

  test('ancestors are not part of the stack', () => {
    const record = one(
      `${FRAME}${CREATED}[originating from goroutine 7]:\na.old(...)\n\t/src/a.go:9 +0x1\ncreated by a.older\n\t/src/a.go:3 +0x1\n`,
    )
    expect(record?.frames).toHaveLength(1)
    expect(record?.createdBy).toMatchObject({ function: 'example.com/m/a.Start' })
  })

  test('a header without an empty line before it begins a new goroutine', () => {
    const text = `goroutine 5 [select]:\n${FRAME}goroutine 6 [sleep]:\n${FRAME}${CREATED}goroutine 7 [select]:\n${FRAME}${CREATED}`
    expect(parseDump(text, 'd').goroutines.map((record) => [record.id, record.frames.length])).toEqual([
      [5, 1],
      [6, 1],
      [7, 1],
    ])
  })

  test('a goroutine without any frame does not take those of the next one', () => {
    expect(parseDump(`goroutine 5 [runnable]:\n\ngoroutine 6 [select]:\n${FRAME}${CREATED}`, 'd').goroutines).toMatchObject([
      { id: 5, frames: [] },
      { id: 6, frames: [{ line: 41 }] },
    ])
  })

  test('identical bodies share one list of frames', () => {
    const [a, b] = parseDump(`goroutine 5 [select]:\n${FRAME}${CREATED}\ngoroutine 6 [select]:\n${FRAME}${CREATED}`, 'd').goroutines
    expect(a?.frames).toBe(b?.frames)
  })

  test('carriage returns of a Windows log change nothing', () => {
    const text = `panic: boom\n\ngoroutine 5 [select]:\n${FRAME}${CREATED}\ngoroutine 6 [sleep]:\n${FRAME}${CREATED}exit status 2\n`
    expect(parseDump(text.replaceAll('\n', '\r\n'), 'd')).toEqual(parseDump(text, 'd'))
  })
})

describe('dumps that are cut off', () => {
  const text = `goroutine 5 [select]:\n${FRAME}${CREATED}\ngoroutine 6 [sleep]:\n${FRAME}${FRAME}${CREATED}`

  test.each([
    ['in the last creator', text.slice(0, -30), [5, 6]],
    ['in the digits of a line number', text.slice(0, text.lastIndexOf(':30') + 2), [5, 6]],
    ['behind a frame', text.slice(0, text.lastIndexOf('created by')), [5, 6]],
    ['in the second header', text.slice(0, text.indexOf('goroutine 6') + 14), [5]],
    ['in the word goroutine', text.slice(0, text.indexOf('goroutine 6') + 5), [5]],
  ])('%s: what there is is kept and the snapshot is marked truncated, with a gap', (_, part, ids) => {
    const { goroutines, truncated, gaps } = parseDump(part, 'd')
    expect({ ids: goroutines.map((record) => record.id), truncated, gaps: gaps.length }).toEqual({ ids, truncated: true, gaps: 1 })
  })

  test.each([
    ['whole', text],
    ['without the last newline', text.slice(0, -1)],
    ['with the result of the test behind it', `${text}FAIL\texample.com/m/a\t1.0s\nFAIL\n`],
    ['ending with the main goroutine', 'goroutine 1 [running]:\nmain.main()\n\t/src/main.go:3 +0x1\nexit status 2\n'],
  ])('a dump is not marked truncated: %s', (_, part) => {
    expect(parseDump(part, 'd')).toMatchObject({ truncated: false, gaps: [] })
  })

  test('a real dump cut at any byte keeps every complete goroutine, unchanged, and says when one is cut', () => {
    const real = dumps().filter((each) => !each.name.endsWith('grouped'))
    const starts = real.map(({ text }) => [...text.matchAll(/^goroutine \d+ .*:$/gm)].map((header) => header.index))
    const whole = real.map(({ text }) => parseDump(text, 'd').goroutines)
    fc.assert(
      fc.property(fc.nat(real.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), (index, share) => {
        const text = real[index]?.text ?? ''
        const length = Math.floor(share * text.length)
        const part = parseDump(text.slice(0, length), 'd')
        const complete = Math.max(0, (starts[index]?.filter((start) => start < length).length ?? 0) - 1)
        expect(part.goroutines.length).toBeGreaterThanOrEqual(complete)
        expect(part.goroutines.slice(0, complete)).toEqual(whole[index]?.slice(0, complete))
        const last = part.goroutines.at(-1)
        if (last !== undefined && JSON.stringify(last) !== JSON.stringify(whole[index]?.[part.goroutines.length - 1]))
          expect(part.truncated).toBe(true)
        if (part.truncated) expect(part.gaps).toHaveLength(1)
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})

describe('hostile text', () => {
  test('whatever the text is, the parser answers', () => {
    const piece = fc.constantFrom(
      'goroutine ',
      '1',
      ' [',
      'select',
      ']:',
      '\n',
      '\n\n',
      '\t',
      'a.f()',
      '{',
      '"',
      '\\',
      '\\x',
      ':',
      'created by ',
      '...',
      ' frames elided...',
      '[originating from goroutine 1]:',
      '\r',
      '\0',
      'é',
      ' labels:{',
      'gp=',
      ' m=nil',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { goroutines, total } = parseDump(pieces.join(''), 'd')
        expect(total).toBe(goroutines.length)
      }),
      { numRuns: 2000, seed: 1 },
    )
  })

  test('huge lines, many colons and unclosed brackets do not slow it down', () => {
    const long = 'x'.repeat(200_000)
    const texts = [
      `goroutine 1 [${long}`,
      `goroutine 1 [select] {k: "${long}`,
      `goroutine 1 [select]:\n${'('.repeat(200_000)}\n\t${':'.repeat(200_000)}\n`,
      'goroutine 1 [select]:\n'.repeat(20_000),
      'goroutine 1 ['.repeat(20_000),
      `goroutine 1 [${' (leaked)'.repeat(20_000)}]:\n`,
      `goroutine 1 [select]:\na[${'['.repeat(100_000)}(0x1)\n\t/a.go:1 +0x1\n`,
    ]
    for (const text of texts) expect(parseDump(text, 'd').format).toBe('text')
  })
})
