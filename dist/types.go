//go:build ignore

// Writes what Go's own type checker says about the files of a module, for
// goroutine-gate to judge by. It is built outside of the module with the
// module's own toolchain, and uses the standard library alone.
//
// The module's packages are read from source; what they import from elsewhere
// comes from the compiler's export data, as `go list -export` finds it in the
// build cache, or from source as well where there is none. No package of the
// module is compiled, and nothing of it is run.
//
// The answer is one line of JSON on standard output, its form described at the
// type answer, and a line with the hash of that one. Packages that do not type-check have a gap and no facts.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"sort"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// answer is everything that is said. Numbers in texts are base-64 VLQ as in
// source maps, deltas where places follow each other; a place is the UTF-16
// offset of its first unit and the number of its units, a byte order mark left
// out. Types and callees are indexes into their tables.
type answer struct {
	Version int    `json:"version"`
	Go      string `json:"go"`
	// Whether it is about the texts that stood there before.
	Before bool `json:"before,omitempty"`
	// Types, read from the left: "*", "[]" (arrays as well), "map " (of its
	// elements), "chan ", "<-chan ", "chan<- ", then "path.Name", ".Name" for
	// the file's own package and for what is predeclared, "func", "struct",
	// "interface", or "?" for what has no name here. "(a,b)" are several values.
	Types []string `json:"types"`
	// Marks has a digit for each type: 1 io.Closer, 2 context.Context, 4 error.
	Marks string `json:"marks"`
	// Callees: "path Name" or "path Type.Method", by the nearest type on the
	// way that is not the package's own, then by the type that declares the
	// method where that is another one, behind a tab.
	Callees []string `json:"callees"`
	Files   []file   `json:"files"`
	// Promoted methods of the module's types: "path Type.Method", a tab, and
	// where it is declared.
	Promoted []string `json:"promoted"`
	// Interfaces of the module with all types that are put into them outside
	// of tests: "path Interface", a tab, "path Type" and so on.
	Assigned []string `json:"assigned"`
	// Other packages' names of types that are names for something else: "path
	// Name", a tab, and the type.
	Aliases []string `json:"aliases"`
	// Types of what calls give that have methods which end a value: "path
	// Name", and behind tabs those methods.
	Ends []string `json:"ends,omitempty"`
	// Callees without a context beside which there is one that takes it first
	// and gives the same: "path Name" or "path Type.Method", a tab, and that one's name.
	Twins []string `json:"twins,omitempty"`
	// Callees that cannot end what they are given, for the types of their
	// parameters have no method for it: "path Name" or "path Type.Method", and
	// behind tabs the places of such parameters, with a plus where what the
	// call gives may hold on to it.
	Readers []string `json:"readers,omitempty"`
	Gaps    []gap    `json:"gaps"`
}

type file struct {
	// Path below the root, with forward slashes.
	File string `json:"file"`
	// Hash of the text; see hashOf.
	Hash string `json:"hash"`
	// Name and path of imports without a name of their own whose package is
	// not called as the path ends.
	Imports []string `json:"imports,omitempty"`
	// Expressions and names of types: first unit, length, type.
	Spans string `json:"spans"`
	// Calls of functions and methods: first unit, length, callee.
	Calls string `json:"calls"`
	// Selected fields that are promoted: first unit, length, the type that declares them.
	Owners string `json:"owners"`
	// Channels that are made with a constant capacity: first unit, length, capacity.
	Capacities string `json:"capacities"`
}

type gap struct {
	What string `json:"what"`
	Why  string `json:"why"`
}

// listed is what `go list -json` says about a package.
type listed struct {
	ImportPath, Name, Dir, ForTest, Export       string
	GoFiles, CgoFiles, TestGoFiles, XTestGoFiles []string
	ImportMap                                    map[string]string
	Imports, TestImports, XTestImports           []string
	Standard, DepOnly                            bool
	Module                                       *struct {
		Path, GoVersion string
		Main            bool
		Replace         *struct{ Version string }
	}
	Error *struct{ Err string }
}

const listFields = "-json=ImportPath,Name,Dir,ForTest,Export,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles," +
	"ImportMap,Imports,TestImports,XTestImports,Standard,DepOnly,Module,Error"

func main() {
	root := flag.String("root", ".", "folder that files are named from")
	goCommand := flag.String("go", "go", "the go command")
	overlay := flag.String("overlay", "", "JSON of files that others stand for, as for go build")
	limit := flag.Duration("limit", time.Minute, "time for the export data of what is imported from elsewhere")
	before := flag.String("before", "", "JSON of files that others stood for before, in the same packages with the same imports, to be told as well")
	known := flag.String("exports", "", "file that keeps where export data was found, for the same modules, flags and toolchain")
	fromSource := flag.Bool("source", false, "read what is imported from elsewhere from source, without any build")
	flag.Parse()
	// It is over before collecting what is thrown away would pay.
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(enough)
	l := &loader{
		root: *root, goCommand: *goCommand, limit: *limit, fromSource: *fromSource, known: *known, replaced: readOverlay(*overlay),
		fset: token.NewFileSet(), packages: map[string]*listed{}, declared: map[string]*types.Package{}, exports: map[string]string{},
		texts: map[string]*source{},
	}
	said, err := l.run(flag.Args())
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	print(said)
	if *before != "" {
		print(l.before(readOverlay(*before)).again())
	}
}

// enough is how much memory is used before what is thrown away is collected.
const enough = 1 << 30

func print(said *answer) {
	text, err := json.Marshal(said)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Printf("%s\n%s\n", text, hashOf(text))
}

// loader knows the packages and gives the declarations of each to those that
// import it.
type loader struct {
	root, goCommand string
	known           string
	limit           time.Duration
	fromSource      bool
	replaced        map[string]string
	fset            *token.FileSet
	packages        map[string]*listed
	exports         map[string]string
	compiled        types.Importer
	declared        map[string]*types.Package
	texts           map[string]*source
	ours            []*listed
	isBefore        bool
	gaps            []gap
}

// source is a file that was read and parsed.
type source struct {
	path string
	text []byte
	tree *ast.File
	err  error
}

func (l *loader) run(patterns []string) (*answer, error) {
	ours, err := l.list(patterns)
	if err != nil {
		return nil, err
	}
	exported := make(chan struct{})
	go func() {
		defer close(exported)
		if !l.fromSource {
			l.findExports(ours)
		}
	}()
	l.parseAll(ours)
	<-exported
	l.compiled = importer.ForCompiler(l.fset, "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(l.exports[path])
	})
	for _, p := range ours {
		l.declare(p)
	}
	l.ours = ours
	return l.check(ours), nil
}

// before is a loader of the same packages with other texts in them. What they
// import from elsewhere is the same.
func (l *loader) before(replaced map[string]string) *loader {
	b := *l
	b.replaced, b.isBefore, b.gaps = replaced, true, nil
	b.declared, b.texts = map[string]*types.Package{}, map[string]*source{}
	for path, made := range l.declared {
		if p := l.packages[path]; p != nil && !l.isOurs(p) {
			b.declared[path] = made
		}
	}
	for path, text := range l.texts {
		_, was := replaced[path]
		_, is := l.replaced[path]
		if !was && !is {
			b.texts[path] = text
		}
	}
	return &b
}

// again says what there is to say about packages that are listed already.
func (l *loader) again() *answer {
	l.parseAll(l.ours)
	for _, p := range l.ours {
		l.declare(p)
	}
	return l.check(l.ours)
}

// list asks for the packages and all that they import, and answers those of the module.
func (l *loader) list(patterns []string) ([]*listed, error) {
	text, err := l.ask(0, append([]string{"list", "-e", "-deps", "-test", listFields, "--"}, patterns...))
	if err != nil {
		return nil, err
	}
	var ours []*listed
	for decoder := json.NewDecoder(bytes.NewReader(text)); ; {
		p := new(listed)
		if err := decoder.Decode(p); err == io.EOF {
			return ours, nil
		} else if err != nil {
			return nil, err
		}
		if p.ForTest != "" || strings.HasSuffix(p.ImportPath, ".test") {
			continue
		}
		l.packages[p.ImportPath] = p
		if l.isOurs(p) {
			ours = append(ours, p)
		}
		if p.Error != nil && !p.DepOnly {
			l.gaps = append(l.gaps, gap{"package " + p.ImportPath, lastLine(p.Error.Err)})
		}
	}
}

// isOurs tells the module's own packages: in a folder below the root that is
// no copy of somebody else's.
func (l *loader) isOurs(p *listed) bool {
	if p.Standard || p.Dir == "" || l.below(p.Dir) == "" {
		return false
	}
	return p.Module == nil || p.Module.Main || p.Module.Replace != nil && p.Module.Replace.Version == ""
}

// below is a path from the root with forward slashes, or empty where it lies
// elsewhere.
func (l *loader) below(path string) string {
	rel, err := filepath.Rel(l.root, path)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return ""
	}
	return filepath.ToSlash(rel)
}

// findExports asks for the export data of what the packages import from
// elsewhere; go builds what its cache does not hold. Where that fails, or takes
// too long, the packages are read from source.
func (l *loader) findExports(ours []*listed) {
	wanted := map[string]bool{}
	for _, p := range ours {
		for _, imported := range append(append(append([]string{}, p.Imports...), p.TestImports...), p.XTestImports...) {
			if other := l.packages[p.mapped(imported)]; other != nil && !l.isOurs(other) && other.ImportPath != "unsafe" {
				wanted[other.ImportPath] = true
			}
		}
	}
	if len(wanted) == 0 || l.recall(wanted) {
		return
	}
	words := []string{"list", "-e", "-export", "-f", "{{.ImportPath}}\t{{.Export}}", "--"}
	text, err := l.ask(l.limit, append(words, sorted(wanted)...))
	if err != nil && len(text) == 0 {
		return
	}
	l.readExports(string(text))
	if l.known != "" && err == nil {
		beside := fmt.Sprintf("%s.%d", l.known, os.Getpid())
		if os.WriteFile(beside, text, 0o644) == nil {
			os.Rename(beside, l.known)
		}
	}
}

// recall takes what an earlier run was told, as long as all of it is still in
// the build cache: to ask go again takes as long as to check the packages.
func (l *loader) recall(wanted map[string]bool) bool {
	text, err := os.ReadFile(l.known)
	if l.known == "" || err != nil {
		return false
	}
	l.readExports(string(text))
	for path := range wanted {
		if _, err := os.Stat(l.exports[path]); err != nil {
			l.exports = map[string]string{}
			return false
		}
	}
	return true
}

// readExports reads lines of an import path, a tab and a file.
func (l *loader) readExports(text string) {
	for _, line := range strings.Split(text, "\n") {
		if path, export, _ := strings.Cut(line, "\t"); export != "" {
			l.exports[path] = export
		}
	}
}

// ask runs the go command; 0 is no limit of time.
func (l *loader) ask(limit time.Duration, words []string) ([]byte, error) {
	var out, complaint bytes.Buffer
	command := exec.Command(l.goCommand, words...)
	command.Stdout, command.Stderr = &out, &complaint
	if err := command.Start(); err != nil {
		return nil, err
	}
	if limit > 0 {
		// Its children end when nobody reads what they write.
		defer time.AfterFunc(limit, func() { command.Process.Kill() }).Stop()
	}
	if err := command.Wait(); err != nil {
		if line := lastLine(complaint.String()); line != "" {
			err = errors.New(line)
		}
		return out.Bytes(), err
	}
	return out.Bytes(), nil
}

func (p *listed) mapped(path string) string {
	if to, ok := p.ImportMap[path]; ok {
		return to
	}
	return path
}

// parseAll reads and parses every file of the packages, as many at once as
// there are processors.
func (l *loader) parseAll(ours []*listed) {
	var all []*source
	for _, p := range ours {
		names := append(append([]string{}, p.GoFiles...), p.CgoFiles...)
		if !p.DepOnly {
			names = append(append(names, p.TestGoFiles...), p.XTestGoFiles...)
		}
		for _, name := range names {
			path := filepath.Join(p.Dir, name)
			if l.texts[path] == nil {
				l.texts[path] = &source{path: path}
				all = append(all, l.texts[path])
			}
		}
	}
	inParallel(len(all), func(at int) { l.parse(all[at]) })
}

func (l *loader) parse(s *source) {
	from := s.path
	if other, ok := l.replaced[from]; ok {
		from = other
	}
	if s.text, s.err = os.ReadFile(from); s.err == nil {
		s.tree, s.err = parser.ParseFile(l.fset, s.path, s.text, parser.SkipObjectResolution)
	}
}

func (l *loader) trees(p *listed, names ...[]string) ([]*ast.File, error) {
	var trees []*ast.File
	for _, list := range names {
		for _, name := range list {
			path := filepath.Join(p.Dir, name)
			s := l.texts[path]
			if s == nil {
				s = &source{path: path}
				l.parse(s)
				l.texts[path] = s
			}
			if s.err != nil {
				return nil, s.err
			}
			trees = append(trees, s.tree)
		}
	}
	return trees, nil
}

// declare type-checks what a package declares, without the bodies of its
// functions: all that others see of it.
func (l *loader) declare(p *listed) *types.Package {
	if known, ok := l.declared[p.ImportPath]; ok {
		return known
	}
	l.declared[p.ImportPath] = nil
	trees, err := l.trees(p, p.GoFiles, p.CgoFiles)
	if err != nil {
		return nil
	}
	config := l.config(p, importFunc(func(path string) (*types.Package, error) { return l.imported(p.mapped(path)) }), nil)
	config.IgnoreFuncBodies = true
	made, _ := config.Check(p.ImportPath, l.fset, trees, nil)
	l.declared[p.ImportPath] = made
	return made
}

// imported is a package as those that import it see it. Not for several at once.
func (l *loader) imported(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	p := l.packages[path]
	if p == nil {
		return nil, fmt.Errorf("package %s was not found", path)
	}
	if l.exports[path] != "" {
		if made, err := l.compiled.Import(path); err == nil {
			return made, nil
		}
	}
	if made := l.declare(p); made != nil {
		return made, nil
	}
	return nil, fmt.Errorf("package %s could not be read", path)
}

func (l *loader) config(p *listed, imports types.Importer, complain func(error)) types.Config {
	if complain == nil {
		complain = func(error) {}
	}
	config := types.Config{
		Importer: imports, FakeImportC: true, Error: complain,
		Sizes: types.SizesFor("gc", runtime.GOARCH),
	}
	if p.Module != nil {
		if version := majorMinor.FindString(p.Module.GoVersion); version != "" {
			config.GoVersion = "go" + version
		}
	}
	return config
}

var majorMinor = regexp.MustCompile(`^\d+\.\d+`)

type importFunc func(path string) (*types.Package, error)

func (f importFunc) Import(path string) (*types.Package, error) { return f(path) }

// unit is what is checked at once: a package with its tests, or the tests that
// stand outside of it.
type unit struct {
	p       *listed
	path    string
	trees   []*ast.File
	imports map[string]*types.Package
	made    *types.Package
	info    *types.Info
	wrong   error
	// Whether the package comes in two ways, with its tests inside and without:
	// then one's types are not the other's, and what is wrong may only be that.
	isSeenTwice bool
}

// check type-checks the packages in full and gathers what is said about them.
func (l *loader) check(ours []*listed) *answer {
	var units []*unit
	for _, p := range ours {
		if p.DepOnly {
			continue
		}
		inside, err := l.trees(p, p.GoFiles, p.CgoFiles, p.TestGoFiles)
		units = append(units, l.unit(p, p.ImportPath, inside, err))
		if len(p.XTestGoFiles) > 0 {
			outside, err := l.trees(p, p.XTestGoFiles)
			units = append(units, l.unit(p, p.ImportPath+"_test", outside, err))
		}
	}
	// Tests outside of a package see what its tests inside declare.
	inside := map[string]*types.Package{}
	var first, second []*unit
	for _, u := range units {
		if strings.HasSuffix(u.path, "_test") && u.path != u.p.ImportPath {
			second = append(second, u)
		} else {
			first = append(first, u)
		}
	}
	inParallel(len(first), func(at int) { l.checkUnit(first[at]) })
	for _, u := range first {
		if u.made != nil {
			inside[u.path] = u.made
		}
	}
	for _, u := range second {
		if own := inside[u.p.ImportPath]; own != nil && len(u.p.TestGoFiles) > 0 {
			u.imports[u.p.ImportPath] = own
			u.isSeenTwice = true
		}
	}
	inParallel(len(second), func(at int) { l.checkUnit(second[at]) })
	return l.tell(units)
}

// unit prepares a check: what it imports is there before it begins, for
// imports are not made side by side.
func (l *loader) unit(p *listed, path string, trees []*ast.File, err error) *unit {
	u := &unit{p: p, path: path, trees: trees, wrong: err, imports: map[string]*types.Package{}}
	for _, tree := range trees {
		for _, spec := range tree.Imports {
			name := strings.Trim(spec.Path.Value, "\"`")
			if made, err := l.imported(p.mapped(name)); err == nil {
				u.imports[name] = made
			}
		}
	}
	return u
}

func (l *loader) checkUnit(u *unit) {
	if u.wrong != nil {
		return
	}
	imports := importFunc(func(path string) (*types.Package, error) {
		if made := u.imports[path]; made != nil {
			return made, nil
		}
		return nil, errors.New("its package was not found")
	})
	config := l.config(u.p, imports, func(err error) {
		var told types.Error
		if u.wrong == nil && !u.isSeenTwice && !(errors.As(err, &told) && told.Soft) {
			u.wrong = err
		}
	})
	u.info = &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{}, Implicits: map[ast.Node]types.Object{},
	}
	defer func() {
		if why := recover(); why != nil {
			u.wrong = fmt.Errorf("the type checker failed: %v", why)
		}
	}()
	u.made, _ = config.Check(u.path, l.fset, u.trees, u.info)
}

// tell puts what was found into one answer, in an order that does not depend
// on who was done first.
func (l *loader) tell(units []*unit) *answer {
	t := &teller{
		loader: l, said: &answer{Version: 2, Go: runtime.Version(), Before: l.isBefore},
		types: map[string]int{}, callees: map[string]int{}, assigned: map[string]map[string]bool{}, aliases: map[string]bool{},
		given: map[*types.TypeName]bool{}, ends: map[string]bool{}, twins: map[string]string{}, readers: map[string]string{},
	}
	if known := l.packages["context"]; known != nil {
		if made, err := l.imported("context"); err == nil {
			t.context = interfaceNamed(made, "Context")
		}
	}
	t.closer = closer()
	t.failure = types.Universe.Lookup("error").Type().Underlying().(*types.Interface)
	for _, u := range units {
		if u.wrong != nil || u.made == nil {
			l.gaps = append(l.gaps, gap{"package " + u.path, l.reason(u.wrong)})
			continue
		}
		t.unit(u)
	}
	for name, put := range t.assigned {
		t.said.Assigned = append(t.said.Assigned, name+"\t"+strings.Join(sorted(put), "\t"))
	}
	sort.Strings(t.said.Assigned)
	t.said.Aliases = sorted(t.aliases)
	t.said.Ends = sorted(t.ends)
	for callee, twin := range t.twins {
		if twin != "" {
			t.said.Twins = append(t.said.Twins, callee+"\t"+twin)
		}
	}
	sort.Strings(t.said.Twins)
	for callee, places := range t.readers {
		if places != "" {
			t.said.Readers = append(t.said.Readers, callee+places)
		}
	}
	sort.Strings(t.said.Readers)
	sort.Strings(t.said.Promoted)
	sort.Slice(t.said.Files, func(a, b int) bool { return t.said.Files[a].File < t.said.Files[b].File })
	sort.SliceStable(l.gaps, func(a, b int) bool { return l.gaps[a].What < l.gaps[b].What })
	t.said.Gaps = l.gaps
	return t.said
}

// reason is an error without the folders above the root.
func (l *loader) reason(err error) string {
	if err == nil {
		return "it could not be checked"
	}
	line, _, _ := strings.Cut(err.Error(), "\n")
	return strings.ReplaceAll(line, l.root+string(filepath.Separator), "")
}

// teller turns a checked package into facts.
type teller struct {
	*loader
	said                     *answer
	types, callees           map[string]int
	closer, context, failure *types.Interface
	assigned                 map[string]map[string]bool
	aliases                  map[string]bool
	given                    map[*types.TypeName]bool
	ends                     map[string]bool
	twins, readers           map[string]string
}

func (t *teller) unit(u *unit) {
	for _, tree := range u.trees {
		name := t.fset.File(tree.Pos()).Name()
		s := t.texts[name]
		path := t.below(name)
		if s == nil || path == "" || !utf8.Valid(s.text) {
			continue
		}
		o := &observer{teller: t, info: u.info, own: u.made.Path(), file: t.fset.File(tree.Pos()), units: unitsOf(s.text)}
		o.isTest = strings.HasSuffix(name, "_test.go")
		ast.Inspect(tree, o.look)
		t.said.Files = append(t.said.Files, file{
			File: path, Hash: hashOf(s.text), Imports: o.imports(tree),
			Spans: encoded(o.spans), Calls: encoded(o.calls), Owners: encoded(o.owners), Capacities: encoded(o.capacities),
		})
	}
	t.promote(u.made)
}

// promote notes the methods that types have from what they embed.
func (t *teller) promote(made *types.Package) {
	for _, name := range made.Scope().Names() {
		object, ok := made.Scope().Lookup(name).(*types.TypeName)
		if !ok || object.IsAlias() || types.IsInterface(object.Type()) {
			continue
		}
		methods := types.NewMethodSet(types.NewPointer(object.Type()))
		for at := 0; at < methods.Len(); at++ {
			if method := methods.At(at); len(method.Index()) > 1 && endsSomething.MatchString(method.Obj().Name()) {
				own := made.Path() + " " + name + "." + method.Obj().Name()
				t.said.Promoted = append(t.said.Promoted, own+"\t"+fullName(method.Obj().(*types.Func), ""))
			}
		}
	}
}

// endsSomething are the methods that are asked for by name alone.
var endsSomething = regexp.MustCompile(`^(?i:close|stop|shutdown|cancel|release|done|drain|end|quit|terminate|lock|unlock|rlock|runlock|wait)`)

// typeOf is a type's number, -1 for one that says nothing.
func (t *teller) typeOf(of types.Type, own string) int {
	text := describe(of, own, 0)
	if text == "" || text == "func" {
		return -1
	}
	return t.numbered(text, of)
}

func (t *teller) numbered(text string, of types.Type) int {
	number, ok := t.types[text]
	if !ok {
		number = len(t.said.Types)
		t.types[text] = number
		t.said.Types = append(t.said.Types, text)
		t.said.Marks += t.mark(of)
	}
	return number
}

func (t *teller) mark(of types.Type) string {
	if _, several := of.(*types.Tuple); several {
		return "0"
	}
	mark := 0
	for bit, wanted := range []*types.Interface{t.closer, t.context, t.failure} {
		if wanted != nil && types.Implements(of, wanted) {
			mark |= 1 << bit
		}
	}
	return string(rune('0' + mark))
}

func (t *teller) callee(text string) int {
	number, ok := t.callees[text]
	if !ok {
		number = len(t.said.Callees)
		t.callees[text] = number
		t.said.Callees = append(t.said.Callees, text)
	}
	return number
}

// observer goes through one file.
type observer struct {
	*teller
	info                             *types.Info
	own                              string
	file                             *token.File
	units                            func(offset int) int
	isTest                           bool
	spans, calls, owners, capacities []place
	results                          []*types.Signature
}

type place struct{ start, length, what int }

func (o *observer) placeOf(node ast.Node, what int) place {
	start := o.units(o.file.Offset(node.Pos()))
	return place{start, o.units(o.file.Offset(node.End())) - start, what}
}

func (o *observer) look(node ast.Node) bool {
	switch node := node.(type) {
	case *ast.ImportSpec:
		return false
	case *ast.Ident:
		o.identifier(node)
	case *ast.SelectorExpr:
		o.selector(node)
		// What is selected is told with the whole.
		ast.Inspect(node.X, o.look)
		return false
	case *ast.CallExpr:
		o.call(node)
		o.expression(node)
		o.gives(o.info.TypeOf(node))
	case *ast.IndexExpr, *ast.IndexListExpr, *ast.StarExpr, *ast.UnaryExpr, *ast.TypeAssertExpr, *ast.SliceExpr, *ast.CompositeLit:
		o.expression(node.(ast.Expr))
	}
	if !o.isTest {
		o.puts(node)
	}
	return true
}

func (o *observer) identifier(node *ast.Ident) {
	object := o.info.Uses[node]
	if object == nil {
		object = o.info.Defs[node]
	}
	switch object := object.(type) {
	case *types.Var:
		if !object.IsField() {
			o.span(node, object.Type())
		}
	case *types.Const:
		if _, basic := object.Type().(*types.Basic); !basic {
			o.span(node, object.Type())
		}
	case *types.TypeName:
		o.alias(object)
		if object.Pkg() != nil && o.info.Uses[node] != nil {
			o.span(node, object.Type())
		}
	}
}

func (o *observer) alias(object *types.TypeName) {
	if !object.IsAlias() || object.Pkg() == nil || object.Pkg().Path() == o.own || !isOfPackage(object) {
		return
	}
	if text := describe(object.Type(), "", 0); text != "" {
		o.aliases[absoluteName(object)+"\t"+text] = true
	}
}

func (o *observer) selector(node *ast.SelectorExpr) {
	told, ok := o.info.Types[node]
	if !ok {
		return
	}
	if object, ok := o.info.Uses[node.Sel].(*types.TypeName); ok {
		o.alias(object)
	}
	o.span(node, told.Type)
	if selection := o.info.Selections[node]; selection != nil && selection.Kind() == types.FieldVal && len(selection.Index()) > 1 {
		if holder := o.typeOf(embedding(selection), o.own); holder >= 0 {
			o.owners = append(o.owners, o.placeOf(node, holder))
		}
	}
}

// embedding is the struct that holds the field which a selection leads to.
func embedding(selection *types.Selection) types.Type {
	holder := selection.Recv()
	for _, at := range selection.Index()[:len(selection.Index())-1] {
		inner, ok := pointed(holder).Underlying().(*types.Struct)
		if !ok {
			return holder
		}
		holder = inner.Field(at).Type()
	}
	return holder
}

func (o *observer) expression(node ast.Expr) {
	if told, ok := o.info.Types[node]; ok && !told.IsVoid() && !told.IsBuiltin() {
		o.span(node, told.Type)
	}
}

func (o *observer) span(node ast.Node, of types.Type) {
	if number := o.typeOf(of, o.own); number >= 0 {
		o.spans = append(o.spans, o.placeOf(node, number))
	}
}

func (o *observer) call(node *ast.CallExpr) {
	if made, ok := o.info.Types[node]; ok && len(node.Args) == 2 {
		if name, ok := bare(node.Fun).(*ast.Ident); ok && name.Name == "make" {
			o.capacity(node, made.Type)
		}
	}
	text := ""
	switch callee := uninstantiated(node.Fun).(type) {
	case *ast.Ident:
		if function, ok := o.info.Uses[callee].(*types.Func); ok {
			text = fullName(function, o.own)
		}
	case *ast.SelectorExpr:
		text = o.method(callee)
	}
	if text != "" {
		o.calls = append(o.calls, o.placeOf(node, o.callee(text)))
		o.twinOf(node, text)
	}
}

func (o *observer) twinOf(node *ast.CallExpr, text string) {
	callee, ok := uninstantiated(node.Fun).(*ast.SelectorExpr)
	if !ok {
		return
	}
	near, _, _ := strings.Cut(text, "\t")
	if strings.HasPrefix(near, " ") {
		near = o.own + near
	}
	function, ok := o.info.Uses[callee.Sel].(*types.Func)
	if !ok {
		return
	}
	var receiver types.Type
	if selection := o.info.Selections[callee]; selection != nil {
		receiver = selection.Recv()
	}
	o.twin(near, function, receiver)
	if _, known := o.readers[near]; !known {
		o.readers[near] = reads(function.Type().(*types.Signature))
	}
}

// reads lists the parameters whose type is an interface that has methods, and none that ends a value.
func reads(signature *types.Signature) string {
	places, mark := "", ""
	if holds(signature.Results(), 0) {
		mark = "+"
	}
	for at := 0; at < signature.Params().Len(); at++ {
		of := signature.Params().At(at).Type()
		methods, ok := under(of).(*types.Interface)
		if !ok || methods.NumMethods() == 0 || signature.Variadic() && at == signature.Params().Len()-1 {
			continue
		}
		if _, generic := of.(*types.TypeParam); !generic && !canEnd(methods) {
			places += fmt.Sprintf("\t%d%s", at, mark)
		}
	}
	return places
}

// holds tells whether a value may have a reader in it: an error and what is
// made of numbers and texts alone may not.
func holds(of types.Type, depth int) bool {
	if depth > 6 {
		return true
	}
	if named, ok := unaliased(of).(*types.Named); ok && named.Obj().Pkg() == nil {
		return false
	}
	switch of := of.Underlying().(type) {
	case *types.Basic:
		return of.Kind() == types.UnsafePointer
	case *types.Pointer:
		return holds(of.Elem(), depth+1)
	case *types.Slice:
		return holds(of.Elem(), depth+1)
	case *types.Array:
		return holds(of.Elem(), depth+1)
	case *types.Map:
		return holds(of.Key(), depth+1) || holds(of.Elem(), depth+1)
	case *types.Struct:
		for at := 0; at < of.NumFields(); at++ {
			if holds(of.Field(at).Type(), depth+1) {
				return true
			}
		}
		return false
	case *types.Tuple:
		for at := 0; at < of.Len(); at++ {
			if holds(of.At(at).Type(), depth+1) {
				return true
			}
		}
		return false
	}
	return true
}

func canEnd(methods *types.Interface) bool {
	for at := 0; at < methods.NumMethods(); at++ {
		if endsSomething.MatchString(methods.Method(at).Name()) {
			return true
		}
	}
	return false
}

// capacity notes `make(chan T, n)` where n is known.
func (o *observer) capacity(node *ast.CallExpr, made types.Type) {
	if _, ok := made.Underlying().(*types.Chan); !ok {
		return
	}
	if told := o.info.Types[node.Args[1]]; told.Value != nil {
		if size, exact := constant.Int64Val(constant.ToInt(told.Value)); exact && size >= 0 && size < 1<<30 {
			o.capacities = append(o.capacities, o.placeOf(node, int(size)))
		}
	}
}

// gives notes which methods end what a call gives.
func (o *observer) gives(made types.Type) {
	if several, ok := made.(*types.Tuple); ok {
		for at := 0; at < several.Len(); at++ {
			o.gives(several.At(at).Type())
		}
		return
	}
	named := namedType(made)
	if named == nil || o.given[named.Obj()] || !isOfPackage(named.Obj()) {
		return
	}
	o.given[named.Obj()] = true
	if ends := endsOf(named); len(ends) > 0 {
		o.ends[absoluteName(named.Obj())+"\t"+strings.Join(ends, "\t")] = true
	}
}

// endsOf lists methods whose name says that they end their value, with no
// parameter but a context or a time.
func endsOf(named *types.Named) []string {
	var all types.Type = named
	if !types.IsInterface(named) {
		all = types.NewPointer(named)
	}
	var ends []string
	methods := types.NewMethodSet(all)
	for at := 0; at < methods.Len(); at++ {
		method := methods.At(at).Obj()
		if !method.Exported() || !endsValue.MatchString(method.Name()) {
			continue
		}
		takes := method.Type().(*types.Signature).Params()
		if takes.Len() == 0 || takes.Len() == 1 && isContextOrTime(takes.At(0).Type()) {
			ends = append(ends, method.Name())
		}
	}
	return ends
}

// endsValue are names of methods that end what they belong to.
var endsValue = regexp.MustCompile(`^(Close|Stop|Shutdown|ShutDown|Cancel|Unsubscribe|Release|Destroy|Dispose|Terminate|Kill|Quit|Finish|End|Halt|Cleanup|TearDown|Teardown|Disconnect|Drain)(All|Now|Gracefully|GracefulStop|AndWait|Wait|Context|Session)?$`)

func isContextOrTime(of types.Type) bool {
	named := namedType(of)
	if named == nil || !isOfPackage(named.Obj()) {
		return false
	}
	name := absoluteName(named.Obj())
	return name == "context Context" || name == "time Duration"
}

// twin notes the function or method beside a callee that takes a context first, and gives the same.
func (o *observer) twin(key string, function *types.Func, receiver types.Type) {
	if _, known := o.twins[key]; known {
		return
	}
	o.twins[key] = ""
	takes, _ := function.Type().(*types.Signature)
	for _, name := range []string{function.Name() + "Context", function.Name() + "WithContext", function.Name() + "Ctx"} {
		var other types.Object
		if receiver == nil {
			other = function.Pkg().Scope().Lookup(name)
		} else {
			other, _, _ = types.LookupFieldOrMethod(receiver, true, function.Pkg(), name)
		}
		beside, ok := other.(*types.Func)
		if !ok || !beside.Exported() {
			continue
		}
		gets := beside.Type().(*types.Signature)
		if takesContextToo(takes, gets) {
			o.twins[key] = name
			return
		}
	}
}

// takesContextToo tells whether all is the same but for a context in front.
func takesContextToo(one, other *types.Signature) bool {
	if other.Params().Len() != one.Params().Len()+1 || other.Variadic() != one.Variadic() || other.Results().Len() != one.Results().Len() {
		return false
	}
	first := namedType(other.Params().At(0).Type())
	if first == nil || !isOfPackage(first.Obj()) || absoluteName(first.Obj()) != "context Context" {
		return false
	}
	for at := 0; at < one.Params().Len(); at++ {
		if !types.Identical(one.Params().At(at).Type(), other.Params().At(at+1).Type()) {
			return false
		}
	}
	for at := 0; at < one.Results().Len(); at++ {
		if !types.Identical(one.Results().At(at).Type(), other.Results().At(at).Type()) {
			return false
		}
	}
	return true
}

// method names what a selected function or method is; empty for a field and
// for a method of what has no name.
func (o *observer) method(node *ast.SelectorExpr) string {
	selection := o.info.Selections[node]
	if selection == nil {
		if function, ok := o.info.Uses[node.Sel].(*types.Func); ok {
			return fullName(function, o.own)
		}
		return ""
	}
	function, ok := selection.Obj().(*types.Func)
	if !ok || selection.Kind() != types.MethodVal {
		return ""
	}
	holder := selection.Recv()
	for _, at := range selection.Index()[:len(selection.Index())-1] {
		if named := namedType(holder); named != nil && pathOf(named.Obj(), o.own) != "" {
			break
		}
		inner, ok := pointed(holder).Underlying().(*types.Struct)
		if !ok {
			break
		}
		holder = inner.Field(at).Type()
	}
	named := namedType(holder)
	if named == nil || !isOfPackage(named.Obj()) {
		return ""
	}
	near := pathOf(named.Obj(), o.own) + " " + named.Obj().Name() + "." + function.Name()
	if declared := fullName(function, o.own); declared != "" && declared != near {
		return near + "\t" + declared
	}
	return near
}

// puts notes which types are put into the module's interfaces.
func (o *observer) puts(node ast.Node) {
	switch node := node.(type) {
	case *ast.AssignStmt:
		if node.Tok == token.ASSIGN {
			o.putAll(o.typesOf(node.Lhs), node.Rhs)
		}
	case *ast.ValueSpec:
		if node.Type != nil {
			to := make([]types.Type, len(node.Names))
			for at := range to {
				to[at] = o.info.Types[node.Type].Type
			}
			o.putAll(to, node.Values)
		}
	case *ast.SendStmt:
		if channel, ok := under(o.info.Types[node.Chan].Type).(*types.Chan); ok {
			o.putAll([]types.Type{channel.Elem()}, []ast.Expr{node.Value})
		}
	case *ast.TypeAssertExpr:
		if node.Type != nil {
			o.put(o.info.Types[node.Type].Type, nil)
		}
	case *ast.CallExpr:
		o.putArguments(node)
	case *ast.CompositeLit:
		o.putElements(node)
	case *ast.FuncDecl:
		if object, ok := o.info.Defs[node.Name].(*types.Func); ok && node.Body != nil {
			o.putResults(object.Type().(*types.Signature), node.Body)
		}
	case *ast.FuncLit:
		if signature, ok := under(o.info.Types[node].Type).(*types.Signature); ok {
			o.putResults(signature, node.Body)
		}
	}
}

func (o *observer) typesOf(list []ast.Expr) []types.Type {
	of := make([]types.Type, len(list))
	for at, node := range list {
		of[at] = o.info.TypeOf(node)
	}
	return of
}

// putAll pairs targets with values, or with those of one call.
func (o *observer) putAll(to []types.Type, values []ast.Expr) {
	from := o.typesOf(values)
	if len(from) == 1 && len(to) != 1 {
		if several, ok := from[0].(*types.Tuple); ok {
			from = from[:0]
			for at := 0; at < several.Len(); at++ {
				from = append(from, several.At(at).Type())
			}
		}
	}
	for at := 0; at < len(to) && at < len(from); at++ {
		o.put(to[at], from[at])
	}
}

func (o *observer) putArguments(node *ast.CallExpr) {
	callee := o.info.Types[node.Fun]
	if callee.IsType() {
		o.putAll([]types.Type{callee.Type}, node.Args)
		return
	}
	signature, ok := under(callee.Type).(*types.Signature)
	if !ok {
		return
	}
	count := len(node.Args)
	if count < signature.Params().Len() {
		count = signature.Params().Len()
	}
	to := make([]types.Type, 0, count)
	for at := 0; at < count; at++ {
		last := signature.Params().Len() - 1
		switch {
		case at < last || at == last && (!signature.Variadic() || node.Ellipsis.IsValid()):
			to = append(to, signature.Params().At(at).Type())
		case signature.Variadic():
			if rest, ok := under(signature.Params().At(last).Type()).(*types.Slice); ok {
				to = append(to, rest.Elem())
			}
		}
	}
	o.putAll(to, node.Args)
}

func (o *observer) putElements(node *ast.CompositeLit) {
	for at, element := range node.Elts {
		key, keyed := element.(*ast.KeyValueExpr)
		value := element
		if keyed {
			value = key.Value
		}
		var to types.Type
		switch of := under(pointed(o.info.TypeOf(node))).(type) {
		case *types.Struct:
			if name, ok := o.fieldNamed(key); keyed && ok {
				to = name.Type()
			} else if !keyed && at < of.NumFields() {
				to = of.Field(at).Type()
			}
		case *types.Slice:
			to = of.Elem()
		case *types.Array:
			to = of.Elem()
		case *types.Map:
			to = of.Elem()
			if keyed {
				o.put(of.Key(), o.info.TypeOf(key.Key))
			}
		}
		o.put(to, o.info.TypeOf(value))
	}
}

func (o *observer) fieldNamed(node *ast.KeyValueExpr) (*types.Var, bool) {
	if node == nil {
		return nil, false
	}
	name, ok := node.Key.(*ast.Ident)
	if !ok {
		return nil, false
	}
	field, ok := o.info.Uses[name].(*types.Var)
	return field, ok
}

// putResults looks at the returns of one function, those of functions in it left out.
func (o *observer) putResults(signature *types.Signature, body *ast.BlockStmt) {
	to := make([]types.Type, signature.Results().Len())
	for at := range to {
		to[at] = signature.Results().At(at).Type()
	}
	ast.Inspect(body, func(node ast.Node) bool {
		if statement, ok := node.(*ast.ReturnStmt); ok {
			o.putAll(to, statement.Results)
		}
		_, inner := node.(*ast.FuncLit)
		return !inner
	})
}

// put notes one type that an interface of the module is given; nil where it is not known.
func (o *observer) put(to, from types.Type) {
	named := namedType(to)
	if to == nil || named == nil || !types.IsInterface(to) || !isOfPackage(named.Obj()) {
		return
	}
	home := o.packages[strings.TrimSuffix(named.Obj().Pkg().Path(), "_test")]
	if home == nil || !o.isOurs(home) || named.Underlying().(*types.Interface).NumMethods() == 0 {
		return
	}
	what := "?"
	if from != nil {
		if basic, ok := from.(*types.Basic); ok && basic.Kind() == types.UntypedNil {
			return
		}
		if given := namedType(from); given != nil && isOfPackage(given.Obj()) {
			if what = absoluteName(given.Obj()); types.IsInterface(from) {
				what = "~" + what
			}
		}
	}
	key := absoluteName(named.Obj())
	if o.assigned[key] == nil {
		o.assigned[key] = map[string]bool{}
	}
	if what != "~"+key {
		o.assigned[key][what] = true
	}
}

// imports tells names of packages that their paths do not.
func (o *observer) imports(tree *ast.File) []string {
	var told []string
	for _, spec := range tree.Imports {
		if name, ok := o.info.Implicits[spec].(*types.PkgName); ok {
			path := name.Imported().Path()
			if name.Name() != path[strings.LastIndex(path, "/")+1:] {
				told = append(told, name.Name()+" "+path)
			}
		}
	}
	return told
}

// describe writes a type as the table of types does; empty for what says nothing.
func describe(of types.Type, own string, depth int) string {
	if depth > 6 {
		return "?"
	}
	inner := func(prefix string, of types.Type) string { return prefix + describe(of, own, depth+1) }
	switch of := unaliased(of).(type) {
	case nil:
		return ""
	case *types.Basic:
		return describeBasic(of)
	case *types.Named:
		if of.Obj().Pkg() != nil && !isOfPackage(of.Obj()) {
			return describe(of.Underlying(), own, depth+1)
		}
		return pathOf(of.Obj(), own) + "." + of.Obj().Name()
	case *types.Pointer:
		return inner("*", of.Elem())
	case *types.Slice:
		return inner("[]", of.Elem())
	case *types.Array:
		return inner("[]", of.Elem())
	case *types.Map:
		return inner("map ", of.Elem())
	case *types.Chan:
		return inner([]string{"chan ", "chan<- ", "<-chan "}[of.Dir()], of.Elem())
	case *types.Signature:
		return "func"
	case *types.Struct:
		return "struct"
	case *types.Interface:
		return "interface"
	case *types.Tuple:
		return describeTuple(of, own, depth)
	}
	return "?"
}

func describeBasic(of *types.Basic) string {
	switch {
	case of.Kind() == types.Invalid || of.Kind() == types.UntypedNil:
		return ""
	case of.Kind() == types.UnsafePointer:
		return "unsafe.Pointer"
	}
	return "." + types.Default(of).(*types.Basic).Name()
}

func describeTuple(of *types.Tuple, own string, depth int) string {
	if of.Len() == 0 {
		return ""
	}
	parts := make([]string, of.Len())
	for at := range parts {
		parts[at] = describe(of.At(at).Type(), own, depth+1)
	}
	return "(" + strings.Join(parts, ",") + ")"
}

// unaliased follows aliases, which are types of their own in some releases of
// Go; the oldest that we are built with do not name that type.
func unaliased(of types.Type) types.Type {
	for {
		alias, ok := of.(interface{ Rhs() types.Type })
		if !ok {
			return of
		}
		of = alias.Rhs()
	}
}

// fullName is "path Name" or "path Type.Method"; empty for a method of what has no name.
func fullName(function *types.Func, own string) string {
	path := ""
	if function.Pkg() != nil && function.Pkg().Path() != own {
		path = function.Pkg().Path()
	}
	receiver := function.Type().(*types.Signature).Recv()
	if receiver == nil {
		return path + " " + function.Name()
	}
	named := namedType(receiver.Type())
	if named == nil {
		return ""
	}
	return pathOf(named.Obj(), own) + " " + named.Obj().Name() + "." + function.Name()
}

func absoluteName(object *types.TypeName) string {
	return object.Pkg().Path() + " " + object.Name()
}

func pathOf(object *types.TypeName, own string) string {
	if object.Pkg() == nil || object.Pkg().Path() == own {
		return ""
	}
	return object.Pkg().Path()
}

// isOfPackage tells types that a package declares from those of a function.
func isOfPackage(object *types.TypeName) bool {
	return object.Pkg() != nil && object.Parent() == object.Pkg().Scope()
}

func namedType(of types.Type) *types.Named {
	if of == nil {
		return nil
	}
	named, _ := pointed(of).(*types.Named)
	return named
}

func pointed(of types.Type) types.Type {
	of = unaliased(of)
	if pointer, ok := of.(*types.Pointer); ok {
		return unaliased(pointer.Elem())
	}
	return of
}

func under(of types.Type) types.Type {
	if of == nil {
		return nil
	}
	return of.Underlying()
}

func bare(node ast.Expr) ast.Expr {
	for {
		inner, ok := node.(*ast.ParenExpr)
		if !ok {
			return node
		}
		node = inner.X
	}
}

// uninstantiated is a called function without parentheses and type arguments.
func uninstantiated(node ast.Expr) ast.Expr {
	switch inner := bare(node).(type) {
	case *ast.IndexExpr:
		return bare(inner.X)
	case *ast.IndexListExpr:
		return bare(inner.X)
	default:
		return inner
	}
}

func closer() *types.Interface {
	failure := types.NewVar(token.NoPos, nil, "", types.Universe.Lookup("error").Type())
	signature := types.NewSignatureType(nil, nil, nil, nil, types.NewTuple(failure), false)
	return types.NewInterfaceType([]*types.Func{types.NewFunc(token.NoPos, nil, "Close", signature)}, nil).Complete()
}

func interfaceNamed(made *types.Package, name string) *types.Interface {
	if object := made.Scope().Lookup(name); object != nil {
		found, _ := object.Type().Underlying().(*types.Interface)
		return found
	}
	return nil
}

// unitsOf answers how many UTF-16 units lie before a byte of a text, its byte
// order mark left out.
func unitsOf(text []byte) func(offset int) int {
	skipped := len(text) - len(withoutMark(text))
	plain := true
	for _, letter := range text[skipped:] {
		plain = plain && letter < utf8.RuneSelf
	}
	if plain {
		return func(offset int) int { return offset - skipped }
	}
	before := make([]int32, len(text)+1)
	units := int32(0)
	for at := skipped; at < len(text); {
		letter, size := utf8.DecodeRune(text[at:])
		for end := at + size; at < end; at++ {
			before[at] = units
		}
		if units++; letter > 0xffff {
			units++
		}
	}
	before[len(text)] = units
	return func(offset int) int { return int(before[offset]) }
}

// hashOf is FNV-1a and a second sum like it over the UTF-16 units of a text
// without its byte order mark, and their number: 8, 8 and more hexadecimal digits.
func hashOf(text []byte) string {
	first, second, count := uint32(0x811c9dc5), uint32(0x9747b28c), 0
	add := func(unit rune) {
		first = (first ^ uint32(unit)) * 0x01000193
		second = (second ^ uint32(unit)) * 0x5bd1e995
		second ^= second >> 15
		count++
	}
	for _, letter := range string(withoutMark(text)) {
		if letter > 0xffff {
			add(0xd800 + (letter-0x10000)>>10)
			add(0xdc00 + (letter-0x10000)&0x3ff)
		} else {
			add(letter)
		}
	}
	return fmt.Sprintf("%08x%08x%x", first, second, count)
}

func withoutMark(text []byte) []byte {
	return bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))
}

// encoded writes places in order as base-64 VLQ without signs: the distance
// from the place before, the length, and what is there.
func encoded(places []place) string {
	sort.Slice(places, func(a, b int) bool {
		if places[a].start != places[b].start {
			return places[a].start < places[b].start
		}
		return places[a].length < places[b].length
	})
	var text []byte
	before := place{}
	for _, at := range places {
		if at == before {
			continue
		}
		text = number(number(number(text, at.start-before.start), at.length), at.what)
		before = at
	}
	return string(text)
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

func number(text []byte, value int) []byte {
	for value > 31 {
		text = append(text, digits[value&31|32])
		value >>= 5
	}
	return append(text, digits[value])
}

func readOverlay(path string) map[string]string {
	var overlay struct{ Replace map[string]string }
	if text, err := os.ReadFile(path); path != "" && err == nil {
		json.Unmarshal(text, &overlay)
	}
	return overlay.Replace
}

func sorted(set map[string]bool) []string {
	list := make([]string, 0, len(set))
	for entry := range set {
		list = append(list, entry)
	}
	sort.Strings(list)
	return list
}

func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return strings.TrimSpace(lines[len(lines)-1])
}

func inParallel(count int, do func(at int)) {
	var group sync.WaitGroup
	next := make(chan int)
	for worker := 0; worker < runtime.GOMAXPROCS(0); worker++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for at := range next {
				do(at)
			}
		}()
	}
	for at := 0; at < count; at++ {
		next <- at
	}
	close(next)
	group.Wait()
}
