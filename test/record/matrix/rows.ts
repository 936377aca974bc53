import { WATCHER } from '../module.ts'
import { LEFT, SUITE, tested } from './suite.ts'

/** One way to run tests: a module, what is typed, and what must be found. */
export interface Row {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  /** Run with bash. */
  readonly script: string
  /** Lines as `leftBehind` prints them. */
  readonly leaks: readonly string[]
  /** Of go.mod, where one is written for it; 1.20 unless it says so. */
  readonly goLine?: string
  /** Minor version of Go from which the way exists. */
  readonly since?: number
  /** Program that has to be installed. */
  readonly tool?: 'gotestsum' | 'ginkgo'
}

const suite = (name: string, flags: string, times = 1): Row => ({
  name,
  files: SUITE,
  script: `go test ${flags} ./...`,
  leaks: LEFT.filter(({ by }) => by === 'plain').map(({ line, once }) => (once || times === 1 ? line : `${line} × ${times}`)),
})

const FLAGS: readonly Row[] = [
  suite('plain', ''),
  suite('-race', '-race'),
  suite('-cover', '-cover'),
  suite('-coverpkg=./...', '-coverpkg=./...'),
  suite('-trimpath', '-trimpath'),
  suite('-json', '-json'),
  suite('-shuffle=on', '-shuffle=on -v'),
  suite('-cpu=1,2', '-cpu=1,2', 2),
  suite('-count=3', '-count=3', 3),
  suite('all of these at once', '-race -coverpkg=./... -trimpath -json -v -shuffle=on -cpu=1,2', 2),
  {
    name: '-bench=. -run=^$',
    files: SUITE,
    script: 'go test -bench=. -benchtime=1x -run=^$ ./...',
    leaks: LEFT.filter(({ by }) => by === 'bench').map(({ line }) => line),
  },
]

const TESTS = 'package a\n\nimport "testing"\n\nfunc TestLeak(t *testing.T) { Start() }\n'
const SMALL = { 'a/a.go': WATCHER, 'a/a_test.go': TESTS }
const LEAK = ['a/a.go Watcher.loop chan-send TestLeak']
const small = (name: string, script: string, more: Readonly<Record<string, string>> = {}): Row => ({
  name,
  files: { ...SMALL, ...more },
  script,
  leaks: LEAK,
})

const RUNNER = `package main

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
`

const SPECS = `package specs

import (
	"testing"

	. "github.com/onsi/ginkgo/v2"
)

func TestSpecs(t *testing.T) { RunSpecs(t, "specs") }

var _ = Describe("a watcher", func() {
	It("is started", func() { Start() })
})
`

/** Pinned: what they print and how they start `go` is theirs. */
export const TOOLS = { gotestsum: 'gotest.tools/gotestsum@v1.13.0', ginkgo: 'github.com/onsi/ginkgo/v2/ginkgo@v2.27.2' } as const

const BEHIND: readonly Row[] = [
  small('make test', 'make test', { Makefile: 'test:\n\tgo vet ./... && go build ./... && go test ./...\n' }),
  small('a shell script', 'sh run.sh', { 'run.sh': '#!/bin/sh\ncd a && exec go test .\n' }),
  small('a program that starts go test', 'go run ./runner', { 'runner/main.go': RUNNER }),
  small('go test -c, run later', 'go test -c -o a/a.test ./a && cd a && ./a.test -test.v'),
  { ...small('gotestsum', 'gotestsum -- ./...'), tool: 'gotestsum' },
  {
    ...small(
      'gotestsum with a report and re-runs',
      'gotestsum --format=testname --junitfile=r.xml --rerun-fails --packages=./... -- -race',
    ),
    tool: 'gotestsum',
  },
  { ...small('ginkgo over tests without it', 'ginkgo -r'), tool: 'ginkgo', since: 23 },
  ...(['-r', '-r -race -cover', '-r -p'] as const).map(
    (flags): Row => ({
      name: `ginkgo ${flags} over specs`,
      files: { 'specs/a.go': WATCHER.replace('package a', 'package specs'), 'specs/a_test.go': SPECS },
      script: `go get github.com/onsi/ginkgo/v2@v2.27.2 >/dev/null && go mod tidy && ginkgo ${flags}`,
      leaks: ['specs/a.go Watcher.loop chan-send TestSpecs'],
      tool: 'ginkgo',
      since: 23,
    }),
  ),
]

const BUBBLE = `func TestBubble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		done := make(chan int)
		go func() { time.Sleep(time.Hour); close(done) }()
		<-done
	})
}
func TestLeak(t *testing.T) { Start() }`

const APART: readonly Row[] = [
  {
    name: 'tests that close their output',
    files: Object.fromEntries(tested('a', 'func TestLeak(t *testing.T) { os.Stdout.Close(); os.Stderr.Close(); Start() }', '"os"')),
    script: 'go test ./...',
    leaks: LEAK,
  },
  ...['', '-race'].map(
    (flag): Row => ({
      name: `synctest ${flag}`.trim(),
      files: Object.fromEntries(tested('a', BUBBLE, '"testing/synctest"; "time"')),
      script: `go test ${flag} ./...`,
      leaks: LEAK,
      goLine: '1.25',
      since: 25,
    }),
  ),
]

const LAID_OUT: readonly Row[] = [
  {
    name: 'go.work',
    files: {
      'go.mod': 'module example.com/unused\n\ngo 1.20\n',
      'go.work': 'go 1.20\n\nuse ./m\nuse ./n\n',
      'm/go.mod': 'module example.com/m\n\ngo 1.20\n',
      'm/a/a.go': WATCHER,
      'n/go.mod': 'module example.com/n\n\ngo 1.20\n',
      'n/b/b_test.go': 'package b\n\nimport (\n\t"testing"\n\n\t"example.com/m/a"\n)\n\nfunc TestB(t *testing.T) { a.Start() }\n',
    },
    script: 'go test ./n/...',
    leaks: ['m/a/a.go Watcher.loop chan-send TestB'],
  },
  {
    name: 'vendor',
    files: {
      'go.mod': 'module example.com/m\n\ngo 1.20\n\nrequire example.com/dep v1.0.0\n',
      'vendor/modules.txt': '# example.com/dep v1.0.0\n## explicit; go 1.20\nexample.com/dep\n',
      'vendor/example.com/dep/dep.go': 'package dep\n\nfunc Wait(c chan int) { <-c }\n',
      'a/a.go': 'package a\n\nimport "example.com/dep"\n\nfunc Start() { go run() }\n\nfunc run() { dep.Wait(make(chan int)) }\n',
      'a/a_test.go': TESTS,
    },
    script: 'go test -mod=vendor ./...',
    leaks: ['a/a.go run chan-recv TestLeak'],
  },
  {
    // A line of go.mod can only ask for a toolchain that is newer than the go command.
    ...small('toolchain line of go.mod', 'GOTOOLCHAIN=auto go test ./...', {
      'go.mod': 'module example.com/m\n\ngo 1.21\n\ntoolchain go1.27.3\n',
    }),
    since: 27,
  },
]

/** Every way to run tests that the recorder promises to see through. */
export const ROWS: readonly Row[] = [...FLAGS, ...APART, ...BEHIND, ...LAID_OUT]
