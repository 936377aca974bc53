import { describe, expect, it } from 'vitest'
import type { Recording } from '#model/recording.ts'
import { commandHealth, flagsHealth, plantedHealth, plantedModule } from '#record/health.ts'

const see = (command: string, dryRun?: string, onPath = true) => commandHealth({ words: command.split(' '), onPath, dryRun })

describe('a test command that was not run', () => {
  it.each([
    ['go test ./...', undefined, 'ok'],
    ['/usr/lib/go/bin/go test -race ./...', undefined, 'ok'],
    ['go vet ./...', undefined, 'bad'],
    ['go test -c ./a', undefined, 'bad'],
    ['go test -overlay=o.json ./...', undefined, 'bad'],
    ['make test', 'go test -race ./...\n', 'ok'],
    ['make test', 'docker run x go test ./...\n', 'warn'],
    ['make build', 'echo done\n', 'warn'],
    ['make test', undefined, 'warn'],
    ['gotestsum -- ./...', undefined, 'ok'],
    ['./ci.sh', undefined, 'warn'],
  ])('%s (%s) is %s', (command, dryRun, state) => {
    const health = see(command, dryRun)
    expect(health.state).toBe(state)
    expect(health.help === '').toBe(state === 'ok')
  })

  it('whose program is not there is named', () => {
    expect(see('mage test', undefined, false)).toMatchObject({ state: 'bad', says: 'mage test: there is no mage' })
  })
})

describe('GOFLAGS', () => {
  it.each([
    ['', 'ok', 'none'],
    ['-mod=vendor', 'ok', '-mod=vendor'],
    ['-overlay=/x/o.json -race', 'ok', 'the overlay /x/o.json'],
    ["-race '-toolexec=wrap it'", 'warn', '-toolexec of your own'],
  ])('%s are %s', (flags, state, says) => {
    expect(flagsHealth(flags)).toMatchObject({ state, says: expect.stringContaining(says) })
  })
})

describe('the self-test', () => {
  const leak = { site: { file: 'planted.go', function: 'wait', line: 4 }, tests: ['TestPlanted'] }
  const recording = (over: object) =>
    ({ exitCode: 0, packages: [{ capture: 'captured', why: '' }], leaks: [leak], gaps: [], ...over }) as unknown as Recording

  it.each([
    [{}, 'ok', ''],
    [{ leaks: [] }, 'bad', 'the planted leak was not seen'],
    [{ packages: [{ capture: 'partial', why: 'it was killed' }] }, 'bad', 'it was killed'],
    [{ exitCode: 1 }, 'bad', 'go test ended with 1'],
    [{ packages: [], leaks: [], gaps: [{ kind: 'capture', what: 'the recorder', why: 'no hooks' }] }, 'bad', 'the recorder: no hooks'],
  ])('of %j is %s', (over, state, says) => {
    expect(plantedHealth(recording(over))).toMatchObject({ state, says: expect.stringContaining(says) })
  })

  it.each([
    ['go1.26.8', true],
    ['go1.27rc1', true],
    ['go1.20.14', false],
    ['devel go1.28-3f2a91c', false],
  ])('asks for the toolchain %s: %s', (version, asks) => {
    expect(plantedModule(version).includes(`toolchain ${version}`)).toBe(asks)
  })
})
