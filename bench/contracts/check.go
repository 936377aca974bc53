//go:build ignore

// Type-checks the examples of a contract page and asks the library about the page's contracts.
//
// It runs in the throw-away module of the page and reads the contracts as JSON from its first argument. Dependencies are
// read from source without their function bodies, so nothing is compiled. Each thing that is not so is a line on standard
// output; the exit code is 0 when there is none.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

type contract struct {
	Modules    []string
	Call, Type string
	Owner      int
	Carrier    string
	Release    []string
	ErrorGuard int
}

type listed struct {
	ImportPath, Dir string
	GoFiles         []string
	ImportMap       map[string]string
	Module          *struct{ Main bool }
}

type checker struct {
	fset   *token.FileSet
	known  map[string]*types.Package
	wrong  int
	sizing types.Sizes
}

func main() {
	var contracts []contract
	text, err := os.ReadFile(os.Args[1])
	if err == nil {
		err = json.Unmarshal(text, &contracts)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	c := &checker{fset: token.NewFileSet(), known: map[string]*types.Package{"unsafe": types.Unsafe}, sizing: types.SizesFor("gc", "amd64")}
	if err := c.load(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	for _, contract := range contracts {
		c.ask(contract)
	}
	if c.wrong > 0 {
		os.Exit(1)
	}
}

func (c *checker) say(format string, values ...any) {
	c.wrong++
	fmt.Printf(format+"\n", values...)
}

// load checks all packages of the module and what they import, each after what it imports itself.
func (c *checker) load() error {
	list := exec.Command("go", "list", "-mod=mod", "-deps", "-json=ImportPath,Dir,GoFiles,ImportMap,Module", "./...")
	list.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=", "GOWORK=off")
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		return err
	}
	for decoder := json.NewDecoder(strings.NewReader(string(out))); ; {
		var pkg listed
		if err := decoder.Decode(&pkg); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if pkg.ImportPath != "unsafe" {
			c.check(pkg)
		}
	}
}

func (c *checker) check(pkg listed) {
	isExample := pkg.Module != nil && pkg.Module.Main
	var files []*ast.File
	for _, name := range pkg.GoFiles {
		file, err := parser.ParseFile(c.fset, filepath.Join(pkg.Dir, name), nil, parser.SkipObjectResolution)
		if err != nil && isExample {
			c.say("%v", err)
		}
		if file != nil {
			files = append(files, file)
		}
	}
	config := types.Config{
		IgnoreFuncBodies: !isExample,
		FakeImportC:      true,
		Sizes:            c.sizing,
		Importer:         importer(func(path string) (*types.Package, error) { return c.imported(path, pkg.ImportMap) }),
		Error: func(err error) {
			if isExample {
				c.say("%v", err)
			}
		},
	}
	c.known[pkg.ImportPath], _ = config.Check(pkg.ImportPath, c.fset, files, nil)
}

type importer func(path string) (*types.Package, error)

func (i importer) Import(path string) (*types.Package, error) { return i(path) }

func (c *checker) imported(path string, vendored map[string]string) (*types.Package, error) {
	if mapped, ok := vendored[path]; ok {
		path = mapped
	}
	if pkg := c.known[path]; pkg != nil {
		return pkg, nil
	}
	return nil, fmt.Errorf("there is no package %s", path)
}

func (c *checker) ask(contract contract) {
	pkg := c.known[contract.Modules[0]]
	if pkg == nil {
		c.say("%s: there is no package %s", contract.Call, contract.Modules[0])
		return
	}
	fn, receiver := find(pkg, contract.Call)
	if fn == nil {
		c.say("%s: %s has no such call", contract.Call, pkg.Path())
		return
	}
	results := fn.Results()
	if contract.ErrorGuard >= 0 && (contract.ErrorGuard >= results.Len() || results.At(contract.ErrorGuard).Type().String() != "error") {
		c.say("%s: result %d is no error in %v", contract.Call, contract.ErrorGuard, fn)
	}
	switch contract.Carrier {
	case "receiver":
		c.releases(contract, receiver, pkg)
	case "argument":
		if contract.Owner >= fn.Params().Len() {
			c.say("%s: has no argument %d: %v", contract.Call, contract.Owner, fn)
		}
	case "context":
		if fn.Params().Len() == 0 || fn.Params().At(0).Type().String() != "context.Context" {
			c.say("%s: its first argument is no context: %v", contract.Call, fn)
		}
	case "package":
		for _, release := range contract.Release {
			if pkg.Scope().Lookup(release[strings.LastIndex(release, ".")+1:]) == nil {
				c.say("%s: %s has no %s", contract.Call, pkg.Path(), release)
			}
		}
	default:
		c.result(contract, results, pkg)
	}
}

func (c *checker) result(contract contract, results *types.Tuple, pkg *types.Package) {
	if contract.Owner >= results.Len() {
		if contract.Type != "" || len(contract.Release) > 0 {
			c.say("%s: has no result %d", contract.Call, contract.Owner)
		}
		return
	}
	owner := results.At(contract.Owner).Type()
	if want, got := written(contract.Type, pkg), plain(owner); want != "" && want != got {
		c.say("%s: gives %s and not %s", contract.Call, got, want)
	}
	c.releases(contract, owner, pkg)
}

func (c *checker) releases(contract contract, owner types.Type, pkg *types.Package) {
	for _, release := range contract.Release {
		if strings.HasSuffix(release, ")") {
			continue
		}
		if release == "call" {
			if _, ok := owner.Underlying().(*types.Signature); !ok {
				c.say("%s: gives no function but %v", contract.Call, owner)
			}
			continue
		}
		at := owner
		for _, name := range strings.Split(strings.TrimPrefix(release, "."), ".") {
			object, _, _ := types.LookupFieldOrMethod(at, true, pkg, name)
			if object == nil {
				c.say("%s: %v has no %s", contract.Call, at, name)
				break
			}
			at = object.Type()
		}
	}
}

// find gives the signature of "Name", "Type.Method" or "Variable.Method", and the type that the method is of.
func find(pkg *types.Package, call string) (*types.Signature, types.Type) {
	first, method, isMethod := strings.Cut(call, ".")
	object := pkg.Scope().Lookup(first)
	if object == nil {
		return nil, nil
	}
	if isMethod {
		receiver := object.Type()
		found, _, _ := types.LookupFieldOrMethod(receiver, true, pkg, method)
		fn, ok := found.(*types.Func)
		if !ok {
			return nil, nil
		}
		return fn.Signature(), receiver
	}
	fn, _ := object.Type().Underlying().(*types.Signature)
	return fn, nil
}

// written is the type that a contract names, with its whole import path; empty for what it only describes.
func written(text string, pkg *types.Package) string {
	name := strings.TrimPrefix(text, "*")
	if name == "" || strings.ContainsAny(name, " (<") {
		return ""
	}
	if !strings.Contains(name, ".") {
		name = pkg.Path() + "." + name
	}
	if strings.HasPrefix(text, "*") {
		return "*" + name
	}
	return name
}

// plain is a type's text without type arguments, and an alias as it is written.
func plain(t types.Type) string {
	text := types.TypeString(t, nil)
	if at := strings.IndexByte(text, '['); at > 0 {
		text = text[:at]
	}
	return text
}
