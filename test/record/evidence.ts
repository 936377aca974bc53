import type { Evidence } from '#record/assemble.ts'

/** Evidence of a run of one package, to be varied. */
export function evidence(change: Partial<Evidence> = {}): Evidence {
  return {
    tool: { name: 'goroutine-gate', version: '0' },
    command: ['go', 'test', './...'],
    run: 'r',
    instrument: '',
    goVersion: 'go1.26.8',
    goos: 'linux',
    goarch: 'amd64',
    calls: [{ cwd: '/repo', goroot: '/go', version: 'go1.26.8', flags: '', args: ['test', './...'] }],
    lost: [],
    refusals: [],
    output: 'ok  \texample.com/m/a\t0.1s\n',
    exitCode: 0,
    timedOut: false,
    killed: false,
    eventFiles: [],
    listed: [{ importPath: 'example.com/m/a', module: 'example.com/m', moduleDir: '/repo' }],
    modules: [],
    roots: ['/repo'],
    declaredFunction: () => undefined,
    ...change,
  }
}

/** An event file: a line an event. */
export function eventFile(events: readonly object[], file = '7-a.jsonl'): Evidence['eventFiles'][number] {
  return { file, text: events.map((event) => `${JSON.stringify(event)}\n`).join('') }
}

export const heartbeat = (change: object = {}) => ({
  e: 'heartbeat',
  v: 1,
  run: 'r',
  pid: 7,
  child: false,
  package: 'example.com/m/a',
  module: 'example.com/m',
  go: 'go1.26.8',
  race: false,
  profile: false,
  exit: true,
  t: 1000,
  ...change,
})
export const start = { e: 'start', run: 1, alive: [1] }
export const test = (name: string, g: number) => ({ e: 'test', name, g })
export const done = (name: string, g: number, failed = false) => ({ e: 'done', name, g, failed, parallel: false })
export const end = (dump: string, change: object = {}) => ({
  e: 'end',
  run: 1,
  self: 1,
  active: 0,
  code: 0,
  t: 1500,
  leaked: [],
  heap: 1000,
  stacks: 2000,
  dump: `${PLANTED}${dump}`,
  grouped: '',
  ...change,
})
export const exit = (...alive: readonly number[]) => ({ e: 'exit', self: 1, alive: [1, ...alive], t: 1600, dump: '' })

/** A block of a dump: a goroutine of package a that waits at line 5 of a.go. */
export function block(id: number, { label = '', state = 'chan send', fn = 'run', parent = 0, creator = 'Start' } = {}): string {
  const labels = label === '' ? '' : ` labels:{"goroutine-gate.test": "${label}"}`
  const by = parent === 0 ? '' : ` in goroutine ${parent}`
  const created = creator.includes('.') ? creator : `example.com/m/a.${creator}`
  return `goroutine ${id} [${state}${labels}]:\nexample.com/m/a.${fn}()\n\t/repo/a/a.go:5 +0x1\ncreated by ${created}${by}\n\t/repo/a/a.go:3 +0x2\n\n`
}

const PLANTED = block(90, { label: '(planted)' })
