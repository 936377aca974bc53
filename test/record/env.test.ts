import { describe, expect, it } from 'vitest'
import { flagsWith, mergeOverlay, needsLink, type Overlay, splitFlags, variables } from '#record/env.ts'

const toolchain = { goroot: '/usr/local/go', version: 'go1.26.8', modCache: '/m', flags: '', goos: 'linux', goarch: 'amd64' }
const overlay: Overlay = { toolchain, json: '/t/overlay.json', link: '' }
const plan = { overlay, flags: '-mod=mod', shim: '/t/bin', events: '/t/events', run: 'r', settleMs: 1000 }

describe('GOFLAGS', () => {
  it('are extended, never replaced, and our overlay stands last', () => {
    expect(flagsWith('-mod=mod -race', '/t/o.json')).toBe('-mod=mod -race -overlay=/t/o.json')
    expect(flagsWith('', '/a b/o.json')).toBe("'-overlay=/a b/o.json'")
  })

  it('lose the overlays of the user, of which the last one counts', () => {
    expect(splitFlags("-mod=mod '-overlay=/a b.json' --overlay=/c.json -tags=x")).toEqual({
      overlay: '/c.json',
      others: '-mod=mod -tags=x',
    })
    expect(splitFlags('')).toEqual({ overlay: '', others: '' })
  })
})

describe('a user overlay', () => {
  it('is merged with ours', () => {
    const merged = mergeOverlay({ '/go/testing.go': '/t/testing.go' }, '{"Replace": {"/a.go": "/b.go"}}')
    expect(merged.kind === 'merged' && JSON.parse(merged.json)).toEqual({
      Replace: { '/a.go': '/b.go', '/go/testing.go': '/t/testing.go' },
    })
  })

  it('that replaces the same file, or is no overlay, refuses the recorder', () => {
    expect(mergeOverlay({ '/go/testing.go': '/t' }, '{"Replace": {"/go/testing.go": ""}}')).toMatchObject({ kind: 'refused' })
    for (const text of ['no json', '[]', '{"Replace": 1}', '{"Replace": {"/a.go": 1}}', '{}']) {
      expect(mergeOverlay({}, text)).toMatchObject({ kind: 'refused' })
    }
  })
})

describe('the variables of the command', () => {
  it('put our go first, carry the overlay and say how to undo both', () => {
    expect(variables(plan, { PATH: '/usr/bin' })).toEqual({
      GOFLAGS: '-mod=mod -overlay=/t/overlay.json',
      GOROUTINE_GATE_OUT: '/t/events',
      GOROUTINE_GATE_RUN: 'r',
      GOROUTINE_GATE_SETTLE: '1000',
      GOROUTINE_GATE_UNDO: 'unset\tGOFLAGS\nswap\tPATH\t/t/bin:\t',
      PATH: '/t/bin:/usr/bin',
    })
  })

  it('never set GODEBUG, nor GOROOT and GOTOOLCHAIN where our go does it for the one call', () => {
    const names = Object.keys(variables({ ...plan, overlay: { ...overlay, link: '/t/goroot' } }, { GOFLAGS: '-v' }))
    expect(names).not.toContain('GODEBUG')
    expect(names).not.toContain('GOROOT')
    expect(names).not.toContain('GOTOOLCHAIN')
  })

  it('carry the link to the toolchain, and its undoing, where there is no shell for our go', () => {
    const windows = { ...overlay, link: '/t/goroot', toolchain: { ...toolchain, goos: 'windows', goroot: '/m/go1.27' } }
    const set = variables({ ...plan, shim: '', overlay: windows }, { PATH: 'C', GOTOOLCHAIN: 'auto' })
    expect(set).toMatchObject({ GOROOT: '/t/goroot', GOTOOLCHAIN: 'local', PATH: '/t/goroot/bin;C' })
    expect(set.GOROUTINE_GATE_UNDO?.split('\n')).toEqual([
      'unset\tGOFLAGS',
      'set\tGOTOOLCHAIN\tauto',
      'swap\tGOROOT\t/t/goroot\t/m/go1.27',
      'swap\tPATH\t/t/goroot\t/m/go1.27',
    ])
  })
})

it('only a toolchain inside the module cache needs a link', () => {
  expect(needsLink({ goroot: '/m/golang.org/toolchain@v0.0.1-go1.27.3.linux-amd64', modCache: '/m' })).toBe(true)
  expect(needsLink({ goroot: '/mod/go', modCache: '/m' })).toBe(false)
  expect(needsLink({ goroot: '/usr/local/go', modCache: '' })).toBe(false)
})
