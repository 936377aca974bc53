import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { captures, type GoModule, goModule, lines, WATCHER } from '../record/module.ts'

const made: GoModule[] = []
const moduleOf = (...args: Parameters<typeof goModule>) => {
  const module = goModule(...args)
  made.push(module)
  return module
}
afterEach(() => {
  for (const module of made.splice(0)) module.remove()
})

const testFile = (body: string, imports = '') => `package a\n\nimport (\n\t"testing"\n${imports})\n\n${body}\n`
const LEAK = 'func TestLeak(t *testing.T) { Start() }'
const FILES = { 'a/a.go': WATCHER, 'a/a_test.go': testFile(LEAK) }
const FOUND = ['a TestLeak label survivor chan-send 1 Watcher.loop']

describe('the recorder reaches go test', () => {
  it.each([
    ['behind make', 'make test', { Makefile: 'test:\n\tgo vet ./... && go build ./... && go test ./...\n' }],
    ['behind a script with a shell of its own', 'sh run.sh', { 'run.sh': '#!/bin/sh\ncd a && exec go test .\n' }],
    [
      'behind a program that reads its JSON',
      'go run ./runner',
      {
        'runner/main.go': `package main

import (
	"os"
	"os/exec"
)

func main() {
	test := exec.Command("go", "test", "-json", "./a")
	test.Stdout = os.Stdout
	if test.Run() != nil {
		os.Exit(1)
	}
}
`,
      },
    ],
    ['of a binary that was compiled before', 'go test -c -o a/a.test ./a && cd a && ./a.test -test.v', {}],
  ] as const)('%s', async (_, script, more) => {
    const recording = await moduleOf({ ...FILES, ...more }).record({ script })
    expect(recording.exitCode).toBe(0)
    expect(captures(recording)).toEqual(['a captured'])
    expect(lines(recording.leaks)).toEqual(FOUND)
  })

  it('that go.mod chooses by its toolchain line', async () => {
    const module = moduleOf({ ...FILES, 'go.mod': 'module example.com/m\n\ngo 1.21\n\ntoolchain go1.27.3\n' })
    const recording = await module.record({ script: 'GOTOOLCHAIN=auto go test ./...' })
    expect(recording).toMatchObject({ goVersion: 'go1.27.3', packages: [{ capture: 'captured' }], leaks: [{ tier: 'proven' }] })
  })

  it('with C code in the package and in a stack', async () => {
    const module = moduleOf({
      'a/a.go':
        'package a\n\n/*\n#include <unistd.h>\nstatic void rest(void) { sleep(600); }\n*/\nimport "C"\n\nfunc Rest() { C.rest() }\n',
      'a/a_test.go': testFile('func TestRests(t *testing.T) { go Rest() }'),
    })
    const recording = await module.record({ command: ['go', 'test', './...'] })
    expect(captures(recording)).toEqual(['a captured'])
    expect(lines(recording.leaks)).toEqual(['a TestRests label survivor syscall 1 Rest'])
  })
})

describe('the recorder is lost, and says so', () => {
  it.each(['all', 'runtime/pprof', 'std'])('by coverage of %s', async (pattern) => {
    const recording = await moduleOf(FILES).record({ command: ['go', 'test', `-coverpkg=${pattern}`, './...'] })
    expect(recording.exitCode).toBe(0)
    expect(captures(recording)).toEqual(['a unknown'])
    expect(recording.leaks.length === 0 || pattern === 'runtime/pprof').toBe(true)
  })

  it('by a go that is called by its path, with a toolchain from the module cache', async () => {
    const script = 'export GOTOOLCHAIN=go1.27.3; "$(type -ap go | grep -v goroutine-gate | head -1)" test ./...'
    const recording = await moduleOf(FILES).record({ script })
    expect(recording.exitCode).not.toBe(127)
    expect(captures(recording)).toEqual(['a unknown'])
  })

  it("by an overlay of the user's that replaces the file we need", async () => {
    const module = moduleOf({ ...FILES, 'o.json': '' })
    const goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim()
    const file = `${goroot}/src/testing/testing.go`
    execFileSync('bash', ['--norc', '-c', `echo '{"Replace": {"${file}": "${file}"}}' >o.json`], { cwd: module.dir })
    const before = process.env.GOFLAGS
    process.env.GOFLAGS = `-overlay=${module.dir}/o.json`
    try {
      const recording = await module.record({ command: ['go', 'test', './...'] })
      expect(recording.exitCode).toBe(0)
      expect(captures(recording)).toEqual(['a unknown'])
      expect(recording.packages[0]?.why).toContain('where the recorder has to stand')
    } finally {
      if (before === undefined) delete process.env.GOFLAGS
      else process.env.GOFLAGS = before
    }
  })
})

describe('a toolchain below the module cache', () => {
  it('shows a program the same GOROOT, stacks and environment as without the recorder', async () => {
    const body = `func TestSees(t *testing.T) {
	stack := make([]byte, 1<<16)
	stack = stack[:runtime.Stack(stack, true)]
	seen := fmt.Sprintln(runtime.GOROOT(), early, build.Default.GOROOT, os.Getenv("GODEBUG"), strings.Count(string(stack), "{\\""))
	os.WriteFile(os.Getenv("SEEN"), []byte(seen), 0o644)
	panic("with all stacks")
}
var early = runtime.GOROOT()`
    const module = moduleOf({ 'a/a_test.go': testFile(body, '\t"fmt"\n\t"go/build"\n\t"os"\n\t"runtime"\n\t"strings"\n') }, '1.27')
    const script = 'export GOTOOLCHAIN=go1.27.3 SEEN=$PWD/with; go test -v -count=1 ./... >out-with 2>&1 || true'
    await module.record({ script })
    execFileSync('bash', ['--norc', '-c', script.replaceAll('with', 'without')], { cwd: module.dir })
    const read = (name: string) => readFileSync(`${module.dir}/${name}`, 'utf8').replaceAll(/[\d.]+s\b|0x[0-9a-f]+|goroutine \d+/g, '')
    expect(read('with')).toBe(read('without'))
    expect(read('out-with')).toBe(read('out-without'))
  })
})
