import { describe, expect, it } from 'vitest'
import { contextTwin, toldTwins } from '#go/context-twins.ts'
import { contractTable } from '#go/contract-table.ts'
import { undone } from '#go/duties.ts'
import { openedWork } from '#go/opened-work.ts'
import { GoPackage } from '#go/package.ts'
import { declarationOf } from '#go/targets.ts'
import { inspect } from '#rule/inspect.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { find, goFile, syntax } from './source.ts'
import { type Said, told } from './told.ts'

const contracts = contractTable(CONTRACTS)

function packageWith(text: string, said: Said | undefined) {
  const file = goFile(text)
  return { file, pkg: new GoPackage('', 'p', 'example.com/p', [file], undefined, undefined, said && told(text, said)) }
}

function said(text: string, facts: Said | undefined, rule: string): readonly string[] {
  const rules = RULES.filter((loaded) => loaded.rule.id === rule)
  const modules = [{ file: 'go.mod', text: 'module example.com/p\n\ngo 1.26\n' }]
  const exact = facts && told(text, facts)
  const { findings } = inspect({ files: [{ file: 'p.go', text }], modules, exact }, { rules, contracts: CONTRACTS, syntax, goVersion: '' })
  return findings.map(({ message, level, region }) => `${region.startLine} ${level}: ${message}`)
}

/** A client that dials, with a method that closes what it holds unless `close` says otherwise. */
const client = (use: string, close = 'return c.conn.Close()'): string => `package p

import "net"

type client struct{ conn net.Conn }

func (c *client) Close() error { ${close} }

func (c *client) greet() error { return nil }

func newClient(addr string) (*client, error) {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	return &client{conn: conn}, nil
}

func use(addr string) (err error) {
${use}
}
`

const FORGETS = '\tc, err := newClient(addr)\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn c.greet()'
const CLOSES = FORGETS.replace('\treturn c.greet()', '\tdefer c.Close()\n\treturn c.greet()')
const FACTS: Said = { types: { 'newClient(addr)': '(*.client,.error)' }, ends: ['example.com/p client\tClose'] }

describe('what a maker leaves open in what it gives', () => {
  it('is known where Go says which method ends it, and nowhere else', () => {
    const text = client(FORGETS)
    const { file, pkg } = packageWith(text, FACTS)
    const call = find(file, 'call_expression', 'newClient(addr)')
    const work = openedWork(pkg, file, call, contracts)
    expect(work).toMatchObject({ owner: 0, type: 'client', release: ['Close'], noun: 'connection', errorGuard: 1 })
    expect(work && undone(pkg, file, call, work)?.how).toBe('path')
    const alone = packageWith(text, undefined)
    expect(openedWork(alone.pkg, alone.file, find(alone.file, 'call_expression', 'newClient(addr)'), contracts)).toBeUndefined()
  })

  it('has to be ended on every way out', () => {
    const rule = 'lifecycle/owner-never-stopped'
    expect(said(client(FORGETS), FACTS, rule)).toEqual([
      '20 warning: c leaves this function without Close on some way: its connection stays',
    ])
    expect(said(client(CLOSES), FACTS, rule)).toEqual([])
    expect(said(client(FORGETS), undefined, rule)).toEqual([])
  })

  it('can never be ended where it is thrown away', () => {
    const text = client('\t_, err = newClient(addr)\n\treturn err')
    expect(said(text, FACTS, 'lifecycle/owner-never-stopped')).toEqual([
      '20 warning: the client is thrown away, so its connection can never be ended',
    ])
  })

  it('is nobody’s duty where the method that ends the value does nothing with it', () => {
    const text = client(FORGETS, 'return nil')
    expect(said(text, FACTS, 'lifecycle/owner-never-stopped')).toEqual([])
  })

  it('is ended by a method that calls that one when it is through', () => {
    const runs = client(FORGETS.replace('c.greet()', 'c.run()')).replace(
      'func newClient',
      'func (c *client) run() error {\n\tdefer c.Close()\n\treturn c.greet()\n}\n\nfunc newClient',
    )
    expect(said(runs, FACTS, 'lifecycle/owner-never-stopped')).toEqual([])
  })

  it('is somebody else’s where the maker keeps it as well', () => {
    const kept = client(FORGETS)
      .replace('type client', 'var clients = map[string]*client{}\n\ntype client')
      .replace('\treturn &client{conn: conn}, nil', '\tc := &client{conn: conn}\n\tclients[addr] = c\n\treturn c, nil')
    expect(said(kept, FACTS, 'lifecycle/owner-never-stopped')).toEqual([])
  })
})

const READ = (parse: string): string => `package p

import (
	"net/http"

	"example.org/feed"
)

func read(client *http.Client, url string) error {
	resp, err := client.Get(url)
	if err != nil {
		return err
	}
${parse}
}
`

describe('a function of another package', () => {
  const rule = 'http/body-not-closed'
  const plain = READ('\treturn feed.Parse(resp.Body)')
  const call = { 'feed.Parse(resp.Body)': 'example.org/feed Parse' }

  it('may close what it is given, as far as declarations tell', () => {
    expect(said(plain, undefined, rule)).toEqual([])
    expect(said(plain, { calls: call }, rule)).toEqual([])
  })

  it('cannot close what it sees as a reader', () => {
    expect(said(plain, { calls: call, readers: ['example.org/feed Parse\t0'] }, rule)).toHaveLength(1)
    expect(said(plain, { calls: call, readers: ['example.org/feed Parse\t1'] }, rule)).toEqual([])
  })

  it('may give on what reads from it', () => {
    const wrapped = READ('\treturn feed.Parse(resp.Body)')
    expect(said(wrapped, { calls: call, readers: ['example.org/feed Parse\t0+'] }, rule)).toEqual([])
  })
})

const SERVE = (body: string): string => `package p

import (
	"errors"
	"net"
)

var errBusy = errors.New("busy")

type server struct{ listen func(network, addr string) (net.Listener, error) }

func (s *server) serve(check func() error) error {
${body}
	return run(l)
}

func run(l net.Listener) error { return l.Close() }
`

describe('a call of a function in a field', () => {
  const rule = 'lifecycle/io-handle-not-closed'
  const guard = '\tif err != nil {\n\t\treturn err\n\t}'
  const checks = '\tif err := check(); err != nil {\n\t\treturn err\n\t}'
  const open = SERVE(`\tl, err := s.listen("tcp", ":0")\n${guard}\n${checks}`)

  it('gives a listener that has to be closed, where Go says that it does', () => {
    const types = { 's.listen("tcp", ":0")': '(net.Listener,.error)' }
    expect(said(open, { types }, rule)).toEqual(['13 warning: l is not closed on every way out'])
    expect(said(open, undefined, rule)).toEqual([])
    expect(said(open, { types: { 's.listen("tcp", ":0")': '(net.Addr,.error)' } }, rule)).toEqual([])
  })

  it('is not followed where a copy of its error is asked about', () => {
    const again = SERVE(
      `\tl, err := s.listen("tcp", ":0")\n\tcause := err\n\tif cause == errBusy {\n\t\tl, err = s.listen("tcp", ":1")\n\t}\n${guard}`,
    )
    const types = { 's.listen("tcp", ":0")': '(net.Listener,.error)', 's.listen("tcp", ":1")': '(net.Listener,.error)' }
    expect(said(again, { types }, rule)).toEqual([])
  })
})

describe('a call beside which one stands that takes a context', () => {
  const text = `package p

import (
	"context"

	"example.org/db"
)

func load(ctx context.Context, store *db.Store) error {
	return store.Load("x")
}
`
  const calls = { 'store.Load("x")': 'example.org/db Store.Load' }

  it('is told where Go knows the other', () => {
    const { file, pkg } = packageWith(text, { calls, twins: ['example.org/db Store.Load\tLoadContext'] })
    const call = find(file, 'call_expression', 'store.Load("x")')
    expect([contextTwin(pkg, file, call), toldTwins(pkg, file)]).toEqual(['', [[call, 'LoadContext']]])
    expect(said(text, { calls, twins: ['example.org/db Store.Load\tLoadContext'] }, 'context/context-not-passed')).toEqual([
      '10 note: Load does not get ctx, so it goes on when the caller has given up; LoadContext takes it',
    ])
    expect(said(text, { calls }, 'context/context-not-passed')).toEqual([])
  })

  it('is none of that where it only logs', () => {
    const logs = text.replace('return store.Load("x")', 'store.Info("x"); return nil')
    const infos = { calls: { 'store.Info("x")': 'example.org/db Store.Info' }, twins: ['example.org/db Store.Info\tInfoContext'] }
    expect(said(logs, infos, 'context/context-not-passed')).toEqual([])
  })
})

describe('a call of an interface', () => {
  const text = `package p

type store interface{ load() error }

type disk struct{}

func (d *disk) load() error { return nil }

func use(s store) error { return s.load() }
`
  it.each([
    ['one type', ['example.com/p disk'], 'disk.load'],
    ['two types', ['example.com/p disk', 'example.com/p tape'], ''],
  ])('leads on where %s is put into it', (_name, types, name) => {
    const facts = { calls: { 's.load()': ' store.load' }, assigned: [['example.com/p store', ...types].join('\t')] }
    const { file, pkg } = packageWith(text, facts)
    const target = declarationOf(pkg, file, find(file, 'call_expression', 's.load()'))
    expect(target ? file.declaredName(target.node) : '').toBe(name)
  })
})
