import { describe, expect, it } from 'vitest'
import { confirmingCommand } from '#record/confirm.ts'

const again = (command: string, packages = ['example.com/m/a'], tests: readonly string[] = []) =>
  confirmingCommand(command.split(' '), packages, tests)?.join(' ')

describe('the second run of a command', () => {
  it.each([
    ['go test ./...', 'go test example.com/m/a'],
    ['go test -race -timeout 5m ./... -v ./b', 'go test -race -timeout 5m -v example.com/m/a'],
    ['go test', 'go test example.com/m/a'],
    ['go test -run . ./...', 'go test -run . example.com/m/a'],
    ['/usr/local/go/bin/go -C sub test -count=1 .', '/usr/local/go/bin/go -C sub test -count=1 example.com/m/a'],
    ['go test -C sub -tags a,b', 'go test -C=sub -tags a,b example.com/m/a'],
  ])('%s: packages alone are put in the place of packages', (command, expected) => {
    expect(again(command)).toBe(expected)
  })

  it.each([
    'make test',
    'go vet ./...',
    'go test -c ./a',
    'go test ./... -args -x',
    'gotestsum ./...',
  ])('%s: cannot be narrowed', (command) => {
    expect(again(command)).toBeUndefined()
  })

  it('asks for the leaking tests alone, unless the command chooses its tests itself', () => {
    expect(again('go test -v ./...', ['p', 'q'], ['TestA', 'ExampleB'])).toBe('go test -v -run=^(TestA|ExampleB)$ p q')
    expect(again('go test -run=X ./...', ['p'], ['TestA'])).toBe('go test -run=X p')
    expect(again('go test -bench . ./...', ['p'], ['TestA'])).toBe('go test -bench . p')
  })
})
