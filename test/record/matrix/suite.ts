import { WATCHER } from '../module.ts'

/** What is left behind by one run of a package, in the form of `leftBehind`. */
export interface Expected {
  readonly line: string
  /** plain: by tests, examples and fuzz seeds · bench: by benchmarks. */
  readonly by: 'plain' | 'bench'
  /** Once a process however often its tests run: examples run once, and of several children the one that left most counts. */
  readonly once?: true
}

/** A package with a watcher and tests. */
export const tested = (name: string, body: string, imports = ''): readonly (readonly [string, string])[] => [
  [`${name}/a.go`, WATCHER],
  [`${name}/a_test.go`, `package a\n\nimport (\n\t"testing"\n\t${imports}\n)\n\n${body}\n`],
]

const PARALLEL = `func TestLeak(t *testing.T) { Start() }
func TestClean(t *testing.T) { Start().Stop() }
func TestMany(t *testing.T) {
	for _, name := range []string{"a#1", "b", "c", "d"} {
		leaks := name < "c"
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := Start()
			if leaks {
				return
			}
			w.Stop()
		})
	}
}
func TestLabels(t *testing.T) {
	t.Parallel()
	pprof.Do(context.Background(), pprof.Labels("k", "v"), func(context.Context) { go func() { Start(); select {} }() })
}
func TestGlobal(t *testing.T) { go func() { <-global }() }
var global = make(chan int)
func ExampleStart() {
	Start()
	fmt.Println("x")
	// Output: x
}
func BenchmarkStart(b *testing.B) { once.Do(func() { Start() }) }
var once sync.Once`

const CHILD = `func TestParent(t *testing.T) {
	child := exec.Command(os.Args[0], "-test.run=^TestChild$")
	child.Env = append(os.Environ(), "CHILD=1")
	if out, err := child.CombinedOutput(); err != nil {
		t.Fatal(err, string(out))
	}
}
func TestChild(t *testing.T) {
	if os.Getenv("CHILD") != "" {
		Start()
	}
}`

const MAIN = `func TestMain(m *testing.M) {
	fixture := Start()
	m.Run()
	fixture.Stop()
}
func TestLeak(t *testing.T) { Start() }`

const CGO = `package a

/*
#include <unistd.h>
static void rest(void) { sleep(600); }
*/
import "C"

func Rest() { C.rest() }
`

/** A module whose packages start tests, and end, in ways of their own; all of them leak. Go 1.20 builds it. */
export const SUITE: Readonly<Record<string, string>> = Object.fromEntries([
  ...tested('parallel', PARALLEL, '"context"; "fmt"; "runtime/pprof"; "sync"'),
  ...tested('mains', MAIN),
  ...tested('exits', 'func TestMain(m *testing.M) { os.Exit(m.Run()) }\nfunc TestLeak(t *testing.T) { Start() }', '"os"'),
  ...tested('fuzz', 'func FuzzX(f *testing.F) { f.Add(1); f.Fuzz(func(t *testing.T, n int) { Start() }) }'),
  ...tested('child', CHILD, '"os"; "os/exec"'),
  ...tested('chdir', 'func TestLeak(t *testing.T) { os.Chdir(os.TempDir()); Start() }', '"os"'),
  ['cgo/a.go', CGO],
  ['cgo/a_test.go', 'package a\n\nimport "testing"\n\nfunc TestRests(t *testing.T) { go Rest() }\n'],
])

const LOOP = 'a.go Watcher.loop chan-send'

/** Everything that a recording of the suite must have, and nothing else. */
export const LEFT: readonly Expected[] = [
  { line: `parallel/${LOOP} ExampleStart`, by: 'plain', once: true },
  { line: 'parallel/a_test.go TestGlobal chan-recv TestGlobal', by: 'plain' },
  { line: `parallel/${LOOP} TestLabels`, by: 'plain' },
  { line: 'parallel/a_test.go TestLabels forever TestLabels', by: 'plain' },
  { line: `parallel/${LOOP} TestLeak`, by: 'plain' },
  { line: `parallel/${LOOP} TestMany/a#1`, by: 'plain' },
  { line: `parallel/${LOOP} TestMany/b`, by: 'plain' },
  { line: `parallel/${LOOP} BenchmarkStart`, by: 'bench' },
  { line: `mains/${LOOP} TestLeak`, by: 'plain' },
  { line: `exits/${LOOP} TestLeak`, by: 'plain' },
  { line: `fuzz/${LOOP} FuzzX/seed#0`, by: 'plain' },
  { line: `child/${LOOP} TestChild (child)`, by: 'plain', once: true },
  { line: `chdir/${LOOP} TestLeak`, by: 'plain' },
  { line: 'cgo/a.go Rest syscall TestRests', by: 'plain' },
]
