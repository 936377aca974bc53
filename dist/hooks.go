//go:build goroutine_gate_hooks

// The text that the recorder adds to the toolchain's own testing/testing.go and
// runtime/pprof/runtime.go, through -overlay and for the test step only.
// patch.ts cuts this head, adds the imports that are missing there and calls
// the goroutineGate functions from anchored lines.
//
// Rules for everything below: never panic, never print, never hold a lock that
// user code could wait for. Hooks of a test neither sleep nor use timers or
// channels, because the test may be a synctest bubble. File writes happen with
// the race detector's synchronisation switched off, so that they cannot hide a
// race between two tests; labels, environment and profiles are left to it,
// because other code reads them under its rules.
package testing

import (
	"bytes"
	"context"
	"internal/race"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"
	"unicode/utf8"
)

const (
	// goroutineGateKey is the label that says which test a goroutine belongs to.
	goroutineGateKey = "goroutine-gate.test"

	// goroutineGateStill is how long a picture of parked goroutines has to stay
	// the same before the package counts as settled.
	goroutineGateStill = 100 * time.Millisecond

	// goroutineGateMany is the count above which polls compare numbers only.
	goroutineGateMany = 5000

	// goroutineGateSeenBudget bounds what the looks at test ends may cost a process.
	goroutineGateSeenBudget = int64(200 * time.Millisecond)

	goroutineGateMaxDump = 64 << 20
)

// goroutineGate is what one test process knows. Everything but the counters is
// written before the first test starts, on the goroutine that starts the tests.
var goroutineGate struct {
	file    *os.File
	minor   int
	runs    int
	ended   int
	settle  time.Duration
	alive   map[int64]bool
	active  atomic.Int64
	seenFor atomic.Int64
}

// goroutineGateTest is what the start of a test leaves for its end.
type goroutineGateTest struct {
	on         bool
	id         int64
	goroutines int
}

// goroutineGateBefore runs right after m.before(), so that cmd/go notes the
// variables that package os reads here as inputs of the test: a new run id
// forces execution. Those that change with every run and do not matter to a
// result are read behind its back, through package syscall.
//
//go:norace
func goroutineGateBefore(m *M, addExit func(func())) {
	defer func() { recover() }()
	if *isFuzzWorker {
		return
	}
	g := &goroutineGate
	g.runs++
	if g.runs == 1 && !goroutineGateOpen(m, addExit) {
		return
	}
	if g.file == nil {
		return
	}
	ids := []int64{}
	goroutineGateHeaders(goroutineGateStack(goroutineGateMaxDump), func(id int64, state string, body []byte) {
		ids = append(ids, id)
		if g.runs == 1 {
			g.alive[id] = true
		}
	})
	goroutineGateWrite("e", "start", "run", g.runs, "alive", ids)
}

// goroutineGateOpen reads our variables, puts the environment back to what the
// test would have seen without us, and writes the heartbeat.
//
//go:norace
func goroutineGateOpen(m *M, addExit func(func())) bool {
	g := &goroutineGate
	run := os.Getenv("GOROUTINE_GATE_RUN")
	os.Getenv("GOROUTINE_GATE_ARGS")
	folder, settle := goroutineGateUnnoted("GOROUTINE_GATE_OUT"), goroutineGateUnnoted("GOROUTINE_GATE_SETTLE")
	if folder == "" || run == "" {
		return false
	}
	goroutineGateUndo(goroutineGateUnnoted("GOROUTINE_GATE_UNDO"))
	os.Unsetenv("GOROUTINE_GATE_UNDO")
	os.Unsetenv("GOROUTINE_GATE_ARGS")
	pid := strconv.Itoa(os.Getpid())
	child := strings.Contains(run, "/")
	name := folder + string(os.PathSeparator) + pid + "-" + strconv.FormatInt(time.Now().UnixNano(), 36)
	if child {
		name += "-child"
	}
	name += ".jsonl"
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_APPEND|os.O_EXCL, 0o600)
	if err != nil {
		return false
	}
	// A child that this process starts sees whose child it is.
	os.Setenv("GOROUTINE_GATE_RUN", run+"/"+pid)
	g.settle = goroutineGateBudget(settle, child)
	g.minor = goroutineGateMinor(runtime.Version())
	g.alive = map[int64]bool{}
	g.file = file
	if goroutineGateQuiet {
		goroutineGateHideLabels(os.Getenv("GODEBUG"))
	}
	if addExit != nil {
		addExit(goroutineGateExit)
	}
	module := ""
	if info, ok := debug.ReadBuildInfo(); ok {
		module = info.Main.Path
	}
	goroutineGateWrite("e", "heartbeat", "v", 1, "run", run, "pid", os.Getpid(), "child", child,
		"package", m.deps.ImportPath(), "module", module, "go", runtime.Version(), "race", race.Enabled,
		"profile", pprof.Lookup("goroutineleak") != nil, "exit", addExit != nil,
		"settleMs", int(g.settle/time.Millisecond), "t", time.Now().UnixMilli())
	return true
}

func goroutineGateUnnoted(name string) string {
	value, _ := syscall.Getenv(name)
	return value
}

// goroutineGateUndo follows lines of the form "set NAME value", "unset NAME" and
// "swap NAME old new", their parts separated by tabs.
func goroutineGateUndo(text string) {
	for _, line := range strings.Split(text, "\n") {
		part := strings.Split(line, "\t")
		switch {
		case len(part) == 3 && part[0] == "set":
			os.Setenv(part[1], part[2])
		case len(part) == 2 && part[0] == "unset":
			os.Unsetenv(part[1])
		case len(part) == 4 && part[0] == "swap":
			if value, ok := syscall.Getenv(part[1]); ok {
				os.Setenv(part[1], strings.ReplaceAll(value, part[2], part[3]))
			}
		}
	}
}

// goroutineGateBudget is the longest settling: given in milliseconds, three
// times as long under the race detector, short for re-executed children, which
// a package may start by the dozen.
func goroutineGateBudget(text string, child bool) time.Duration {
	ms, err := strconv.Atoi(text)
	if err != nil || ms < 0 {
		ms = 1000
	}
	if child && ms > 100 {
		ms = 100
	}
	if race.Enabled {
		ms *= 3
	}
	return time.Duration(ms) * time.Millisecond
}

// goroutineGateMinor reads 26 out of "go1.26.8" and "devel go1.26-abcdef".
func goroutineGateMinor(version string) int {
	_, rest, _ := strings.Cut(version, "go1.")
	end := 0
	for end < len(rest) && '0' <= rest[end] && rest[end] <= '9' {
		end++
	}
	minor, _ := strconv.Atoi(rest[:end])
	return minor
}

// goroutineGateTestStart runs first on every goroutine of a test. Goroutines
// started below it inherit the label.
//
//go:norace
func goroutineGateTestStart(t *T) (test goroutineGateTest) {
	defer func() { recover() }()
	if goroutineGate.file == nil || t.parent == nil || t.name == "" {
		return
	}
	test = goroutineGateTest{on: true, id: goroutineGateSelf(), goroutines: runtime.NumGoroutine()}
	pprof.SetGoroutineLabels(pprof.WithLabels(context.Background(), pprof.Labels(goroutineGateKey, t.name)))
	goroutineGate.active.Add(1)
	goroutineGateWrite("e", "test", "name", t.name, "g", test.id)
	return
}

// goroutineGateTestEnd runs when cleanups and subtests are done. It never
// waits: whether something stays is decided at the end of the package.
//
//go:norace
func goroutineGateTestEnd(t *T, test goroutineGateTest) {
	defer func() { recover() }()
	if !test.on {
		return
	}
	failed := t.Failed()
	goroutineGate.active.Add(-1)
	goroutineGateWrite("e", "done", "name", t.name, "g", test.id, "failed", failed, "skipped", t.Skipped(), "parallel", t.isParallel)
	if runtime.NumGoroutine() <= test.goroutines || t.isParallel || t.parent.parent != nil {
		return
	}
	if goroutineGate.seenFor.Load() > goroutineGateSeenBudget {
		return
	}
	began := time.Now()
	ids := []int64{}
	goroutineGateHeaders(goroutineGateStack(1<<20), func(id int64, state string, body []byte) { ids = append(ids, id) })
	goroutineGateWrite("e", "seen", "name", t.name, "alive", ids)
	goroutineGate.seenFor.Add(int64(time.Since(began)))
}

// goroutineGateAfter runs at the end of every m.Run and from the timeout alarm,
// where tests are still active: then there is nothing to wait for.
//
//go:norace
func goroutineGateAfter(m *M) {
	defer func() { recover() }()
	g := &goroutineGate
	if g.file == nil {
		return
	}
	self, active, began := goroutineGateSelf(), g.active.Load(), time.Now()
	if active == 0 {
		goroutineGateSettle(self)
	}
	waited := int(time.Since(began) / time.Millisecond)
	count, _, _ := goroutineGatePicture(self)
	if active == 0 {
		defer goroutineGatePlant()()
	}
	text, grouped, leaked := goroutineGateDump(count > 0)
	g.ended = g.runs
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	goroutineGateWrite("e", "end", "heap", int64(memory.HeapAlloc), "stacks", int64(memory.StackInuse), "run", g.runs, "self", self, "active", active, "code", m.exitCode, "waitedMs", waited,
		"t", time.Now().UnixMilli(), "leaked", leaked, "dump", string(text), "grouped", string(grouped))
}

// goroutineGateExit runs in os.Exit, after whatever TestMain did behind m.Run.
// It may neither panic nor exit: the runtime throws on both.
//
//go:norace
func goroutineGateExit() {
	defer func() { recover() }()
	self := goroutineGateSelf()
	// What TestMain has just stopped may still have to run to its end, what a test
	// has just started to where it waits.
	for turn := 0; turn < 10; turn++ {
		if count, _, parked := goroutineGatePicture(self); count == 0 || parked {
			break
		}
		time.Sleep(2 * time.Millisecond)
	}
	dump, ids := "", []int64{}
	unended := goroutineGate.ended < goroutineGate.runs
	if unended && goroutineGate.minor >= 26 {
		defer goroutineGateShowLabels()()
	}
	text := goroutineGateStack(goroutineGateMaxDump)
	goroutineGateHeaders(text, func(id int64, state string, body []byte) { ids = append(ids, id) })
	if unended {
		dump = string(text)
	}
	goroutineGateWrite("e", "exit", "self", self, "alive", ids, "dump", dump, "t", time.Now().UnixMilli())
}

// goroutineGatePlant starts a goroutine as a leaking test would, with labels set
// over by other code, and returns what ends it. A dump in which it is missing,
// or is without its label, says that this instrument does not work here.
func goroutineGatePlant() (end func()) {
	ready, release, gone := make(chan int), make(chan int), make(chan int)
	go func() {
		pprof.SetGoroutineLabels(pprof.WithLabels(context.Background(), pprof.Labels(goroutineGateKey, "(planted)")))
		go func() {
			defer close(gone)
			pprof.SetGoroutineLabels(context.Background())
			close(ready)
			<-release
		}()
	}()
	<-ready
	return func() {
		close(release)
		<-gone
	}
}

// goroutineGateSettle waits until nothing new is alive, until what is alive has
// not changed for a while and is parked, or until the budget is spent. What then
// reads or accepts is asked once more after a collection: the finalizer of a
// connection that nobody has any more closes it, which ends who waits at its
// other end, in one run before the tests end and in another one never.
func goroutineGateSettle(self int64) {
	deadline := time.Now().Add(goroutineGate.settle)
	step := time.Millisecond
	last, since, collected := "", time.Now(), false
	for {
		count, picture, parked := goroutineGatePicture(self)
		now := time.Now()
		if count == 0 || now.After(deadline) {
			return
		}
		if picture != last {
			last, since = picture, now
		} else if parked && now.Sub(since) >= goroutineGateStill {
			if collected || !strings.Contains(picture, "IO wait") {
				return
			}
			runtime.GC()
			collected, since, step = true, time.Now(), time.Millisecond
		}
		time.Sleep(step)
		if step *= 2; step > 50*time.Millisecond {
			step = 50 * time.Millisecond
		}
	}
}

// goroutineGatePicture describes what is alive and was not before the first
// test, and whether all of it waits for something.
func goroutineGatePicture(self int64) (count int, picture string, parked bool) {
	if n := runtime.NumGoroutine(); n > goroutineGateMany {
		return n, strconv.Itoa(n), true
	}
	var out strings.Builder
	parked = true
	goroutineGateHeaders(goroutineGateStack(goroutineGateMaxDump), func(id int64, state string, body []byte) {
		if id == self || goroutineGate.alive[id] {
			return
		}
		count++
		parked = parked && goroutineGateParked(state, body)
		out.WriteString(strconv.FormatInt(id, 10) + state + "\n")
	})
	return count, out.String(), parked
}

func goroutineGateParked(state string, body []byte) bool {
	if state == "syscall" {
		return bytes.HasPrefix(body, []byte("os/signal.signal_recv("))
	}
	for _, word := range []string{"chan ", "select", "sync.", "semacquire", "IO wait", "coroutine"} {
		if strings.HasPrefix(state, word) {
			return true
		}
	}
	return false
}

// goroutineGateDump takes the full picture. Where something is left it asks the
// leak profile, if there is one, three times and joins the answers, because one
// round can miss a leak. Labels are printed by a GODEBUG that is set only here:
// programs read their own stacks.
func goroutineGateDump(left bool) (text, grouped []byte, leaked []int64) {
	if goroutineGate.minor >= 26 {
		defer goroutineGateShowLabels()()
	}
	var out bytes.Buffer
	leaked = []int64{}
	leaks := pprof.Lookup("goroutineleak")
	if leaks == nil || !left {
		pprof.Lookup("goroutine").WriteTo(&out, 2)
		if goroutineGate.minor < 26 {
			var groups bytes.Buffer
			pprof.Lookup("goroutine").WriteTo(&groups, 1)
			grouped = groups.Bytes()
		}
		return out.Bytes(), grouped, leaked
	}
	known := map[int64]bool{}
	rounds := 3
	if runtime.NumGoroutine() > goroutineGateMany {
		rounds = 1
	}
	for round := 0; round < rounds; round++ {
		out.Reset()
		leaks.WriteTo(&out, 2)
		goroutineGateHeaders(out.Bytes(), func(id int64, state string, body []byte) {
			if strings.Contains(state, "(leaked)") && !known[id] {
				known[id] = true
				leaked = append(leaked, id)
			}
		})
		runtime.Gosched()
	}
	return out.Bytes(), grouped, leaked
}

// goroutineGateShowLabels lets the next dump print labels, and returns what
// ends that.
func goroutineGateShowLabels() (restore func()) {
	old := os.Getenv("GODEBUG")
	goroutineGateTellRuntime(goroutineGateDebug(old, "tracebacklabels=1"))
	return func() { goroutineGateHideLabels(old) }
}

// goroutineGateHideLabels keeps our label out of the stacks that a program reads
// or prints itself: Go 1.27 shows labels by itself to modules of go 1.27. Who
// asks for labels gets them.
func goroutineGateHideLabels(old string) {
	debug := old
	if goroutineGateQuiet && goroutineGate.minor >= 27 && !strings.Contains(old, "tracebacklabels=") {
		debug = goroutineGateDebug(old, "tracebacklabels=0")
	}
	goroutineGateTellRuntime(debug)
}

func goroutineGateDebug(old, setting string) string {
	if old == "" {
		return setting
	}
	return old + "," + setting
}

// goroutineGateWrap gives benchmarks and examples their label. Benchmarks write
// no events: they are called again and again, and their time is measured.
func goroutineGateWrap(benchmarks []InternalBenchmark, examples []InternalExample) ([]InternalBenchmark, []InternalExample) {
	benchmarks = append([]InternalBenchmark(nil), benchmarks...)
	for i := range benchmarks {
		f := benchmarks[i].F
		label := pprof.WithLabels(context.Background(), pprof.Labels(goroutineGateKey, benchmarks[i].Name))
		benchmarks[i].F = func(b *B) {
			if goroutineGate.file != nil {
				pprof.SetGoroutineLabels(label)
				defer pprof.SetGoroutineLabels(goroutineGateClear)
			}
			f(b)
		}
	}
	examples = append([]InternalExample(nil), examples...)
	for i := range examples {
		f, name := examples[i].F, examples[i].Name
		label := pprof.WithLabels(context.Background(), pprof.Labels(goroutineGateKey, name))
		examples[i].F = func() {
			if goroutineGate.file != nil {
				pprof.SetGoroutineLabels(label)
				defer pprof.SetGoroutineLabels(goroutineGateClear)
				goroutineGateWrite("e", "test", "name", name, "g", int64(0))
				defer goroutineGateWrite("e", "done", "name", name, "g", int64(0), "failed", false, "parallel", false)
			}
			f()
		}
	}
	return benchmarks, examples
}

// goroutineGateClear ends our label although it is kept otherwise; the key is
// a plain string because runtime/pprof has to know it too.
var goroutineGateClear = context.WithValue(context.Background(), "goroutine-gate.clear", true)

func goroutineGateSelf() (self int64) {
	var buf [64]byte
	goroutineGateHeaders(buf[:runtime.Stack(buf[:], false)], func(id int64, state string, body []byte) { self = id })
	return self
}

// goroutineGateStack is the text of all stacks, cut at limit.
func goroutineGateStack(limit int) []byte {
	size := 64<<10 + runtime.NumGoroutine()*400
	if size > limit {
		size = limit
	}
	for ; ; size *= 2 {
		buf := make([]byte, size)
		if n := runtime.Stack(buf, true); n < size || size >= limit {
			return buf[:n]
		}
	}
}

// goroutineGateHeaders reads "goroutine 7 [chan receive (leaked), 2 minutes]:"
// and calls each with 7, "chan receive (leaked)" and the stack below.
func goroutineGateHeaders(text []byte, each func(id int64, state string, body []byte)) {
	for len(text) > 0 {
		block := text
		if end := bytes.Index(text, []byte("\n\n")); end >= 0 {
			block, text = text[:end], text[end+2:]
		} else {
			text = nil
		}
		head, body, _ := bytes.Cut(block, []byte("\n"))
		rest, ok := strings.CutPrefix(string(head), "goroutine ")
		number, rest, found := strings.Cut(rest, " ")
		id, err := strconv.ParseInt(number, 10, 64)
		if !ok || !found || err != nil {
			continue
		}
		_, state, _ := strings.Cut(rest, "[")
		if end := strings.IndexAny(state, ",]"); end >= 0 {
			state = state[:end]
		}
		state, _, _ = strings.Cut(state, " labels:")
		each(id, state, body)
	}
}

// goroutineGateWrite appends one event as a line of JSON, in one write, so that
// a crash keeps all earlier ones. Its arguments are names and values in turn.
//
//go:norace
func goroutineGateWrite(pairs ...any) {
	line := []byte{'{'}
	for i := 0; i+1 < len(pairs); i += 2 {
		if i > 0 {
			line = append(line, ',')
		}
		line = append(goroutineGateQuote(line, pairs[i].(string)), ':')
		switch value := pairs[i+1].(type) {
		case string:
			line = goroutineGateQuote(line, value)
		case bool:
			line = strconv.AppendBool(line, value)
		case int:
			line = strconv.AppendInt(line, int64(value), 10)
		case int64:
			line = strconv.AppendInt(line, value, 10)
		case []int64:
			line = append(line, '[')
			for k, id := range value {
				if k > 0 {
					line = append(line, ',')
				}
				line = strconv.AppendInt(line, id, 10)
			}
			line = append(line, ']')
		}
	}
	line = append(line, '}', '\n')
	race.Disable()
	goroutineGate.file.Write(line)
	race.Enable()
}

func goroutineGateQuote(line []byte, text string) []byte {
	const hex = "0123456789abcdef"
	line = append(line, '"')
	for i := 0; i < len(text); {
		c := text[i]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[i:])
			line = append(line, string(r)...)
			i += size
			continue
		}
		switch {
		case c == '"' || c == '\\':
			line = append(line, '\\', c)
		case c == '\n':
			line = append(line, '\\', 'n')
		case c == '\t':
			line = append(line, '\\', 't')
		case c < 0x20:
			line = append(line, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		default:
			line = append(line, c)
		}
		i++
	}
	return append(line, '"')
}

// goroutine-gate: what follows goes to testing where the runtime can be told.

// goroutineGateSetenv changes what the runtime takes for a variable; what the
// program reads stays.
//
//go:linkname goroutineGateSetenv syscall.runtimeSetenv
func goroutineGateSetenv(key, value string)

const goroutineGateQuiet = true

func goroutineGateTellRuntime(debug string) { goroutineGateSetenv("GODEBUG", debug) }

// goroutine-gate: what follows goes to testing elsewhere.

const goroutineGateQuiet = false

func goroutineGateTellRuntime(debug string) {
	if debug == "" {
		os.Unsetenv("GODEBUG")
	} else {
		os.Setenv("GODEBUG", debug)
	}
}

// goroutine-gate: what follows goes to runtime/pprof.

// goroutineGateKeep carries our label over when other code sets labels.
func goroutineGateKeep(ctx context.Context) context.Context {
	const key = "goroutine-gate.test"
	current := (*labelMap)(runtime_getProfLabel())
	if current == nil || ctx.Value("goroutine-gate.clear") != nil {
		return ctx
	}
	if _, has := Label(ctx, key); has {
		return ctx
	}
	name, has := Label(context.WithValue(context.Background(), labelContextKey{}, current), key)
	if !has {
		return ctx
	}
	return WithLabels(ctx, Labels(key, name))
}
