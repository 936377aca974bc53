import { afterEach, describe, expect, it } from 'vitest'
import { readTypes } from '#adapters/toolchain/types.ts'
import { exactTypes } from '#go/exact/facts.ts'
import { readAnswers } from '#go/exact/read.ts'
import { inspect } from '#rule/inspect.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { syntax } from '../go/source.ts'
import { type GoModule, goModule } from '../record/module.ts'

let module: GoModule | undefined
afterEach(() => module?.remove())

/** What the rules say by declarations, and by what Go says: `file:line rule`. */
async function both(files: Readonly<Record<string, string>>) {
  module = goModule(files)
  const request = {
    root: module.dir,
    modules: [{ dir: '', patterns: ['./...'] }],
    flags: [],
    mayBuild: true,
    instead: new Map(),
    limitMs: 60_000,
  }
  const read = readAnswers(await readTypes(request))
  if ('why' in read) throw new Error(read.why)
  const sources = {
    files: Object.entries(files).map(([file, text]) => ({ file, text })),
    modules: [{ file: 'go.mod', text: 'module example.com/m\n\ngo 1.21\n' }],
  }
  const inspection = { rules: RULES, contracts: CONTRACTS, syntax, goVersion: '' }
  const shown = ({ findings }: ReturnType<typeof inspect>) =>
    findings.map(({ region, ruleId }) => `${region.file}:${region.startLine} ${ruleId}`)
  return {
    declared: shown(inspect(sources, inspection)),
    exact: shown(inspect({ ...sources, exact: exactTypes(read.answers) }, inspection)),
  }
}

describe("Go's types find what declarations do not:", () => {
  it('a response of a client that a type of another package embeds', async () => {
    const { declared, exact } = await both({
      'web/web.go':
        'package web\n\nimport "net/http"\n\ntype API struct{ *http.Client }\n\nfunc New() *API { return &API{http.DefaultClient} }\n',
      'a/a.go': `package a

import "example.com/m/web"

func ask() (int, error) {
	answer, err := web.New().Get("http://example.com")
	if err != nil {
		return 0, err
	}
	return answer.StatusCode, nil
}
`,
    })
    expect([declared, exact]).toEqual([[], ['a/a.go:6 http/body-not-closed']])
  })

  it('rows of a database behind an interface that holds nothing else', async () => {
    const text = `package a

import "database/sql"

type querier interface {
	Query(query string, args ...any) (*sql.Rows, error)
}

type store struct{ db querier }

func newStore(db *sql.DB) *store { return &store{db: db} }

func (s *store) names() (string, error) {
	rows, err := s.db.Query("select name from t")
	if err != nil {
		return "", err
	}
	var name string
	if !rows.Next() {
		return "", nil
	}
	err = rows.Scan(&name)
	rows.Close()
	return name, err
}
`
    const { declared, exact } = await both({ 'a/a.go': text })
    expect(declared).toEqual([])
    expect(exact).toContain('a/a.go:14 sql/rows-not-closed')
  })

  it('and say nothing about an interface that may hold something else', async () => {
    const text = `package a

import "database/sql"

type Querier interface {
	Query(query string, args ...any) (*sql.Rows, error)
}

func names(db any) error {
	rows, err := db.(Querier).Query("select name from t")
	if err != nil {
		return err
	}
	return rows.Err()
}

var _ Querier = (*sql.DB)(nil)
`
    const { exact } = await both({ 'a/a.go': text })
    expect(exact).toEqual([])
  })

  it('a response of a client that stands behind a type parameter of another package', async () => {
    const { declared, exact } = await both({
      'box/box.go': 'package box\n\ntype Of[T any] struct{ held T }\n\nfunc (o Of[T]) Get() T { return o.held }\n',
      'a/a.go': `package a

import (
	"net/http"

	"example.com/m/box"
)

func ask(kept box.Of[*http.Client]) (int, error) {
	answer, err := kept.Get().Get("http://example.com")
	if err != nil {
		return 0, err
	}
	return answer.StatusCode, nil
}
`,
    })
    expect([declared, exact]).toEqual([[], ['a/a.go:10 http/body-not-closed']])
  })

  it('and say nothing about a library of which only the name is the same', async () => {
    const { declared, exact } = await both({
      'a/a.go': `package a

import http "example.com/m/fake"

func ask(client *http.Client) (int, error) {
	answer, err := client.Get("http://example.com")
	if err != nil {
		return 0, err
	}
	return answer.StatusCode, nil
}
`,
      'fake/fake.go':
        'package fake\n\ntype Client struct{}\n\ntype Answer struct{ StatusCode int }\n\nfunc (*Client) Get(string) (*Answer, error) { return nil, nil }\n',
    })
    expect([declared, exact]).toEqual([[], []])
  })
})
