// Counts statements of Go files as Go's own parser sees them. It reads one path a line from standard input and writes one JSON object a line to
// standard output, in the same order. Standard library only: go run bench/parse/count.go
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
)

type counts struct {
	File    string `json:"file"`
	Error   string `json:"error,omitempty"`
	Go      int    `json:"go"`
	Defer   int    `json:"defer"`
	Send    int    `json:"send"`
	Receive int    `json:"receive"`
	Select  int    `json:"select"`
	Range   int    `json:"range"`
	Func    int    `json:"func"`
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	for in.Scan() {
		line, err := json.Marshal(count(in.Text()))
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		out.Write(append(line, '\n'))
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func count(path string) counts {
	c := counts{File: path}
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	if err != nil {
		c.Error = err.Error()
	}
	if file == nil {
		return c
	}
	ast.Inspect(file, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.GoStmt:
			c.Go++
		case *ast.DeferStmt:
			c.Defer++
		case *ast.SendStmt:
			c.Send++
		case *ast.UnaryExpr:
			if node.Op == token.ARROW {
				c.Receive++
			}
		case *ast.SelectStmt:
			c.Select++
		case *ast.RangeStmt:
			c.Range++
		case *ast.FuncDecl, *ast.FuncLit:
			c.Func++
		}
		return true
	})
	return c
}
