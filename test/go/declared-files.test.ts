import { describe, expect, it } from 'vitest'
import { DeclaredFiles } from '#go/declared-files.ts'
import { parseDeclarations, parseGo } from '#go/syntax/parse.ts'

const CLIENT = `package lib

type Client struct {
	conn *Conn
}

type (
	Conn struct{ fd int }
	Set[T any] map[T]bool
)

var ErrGone = "gone"

func New() *Client { return &Client{} }

func Map[K comparable](of Set[K]) Set[K] { return of }

func (c *Client) Close() error {
	return c.conn.Close()
}
`
const CONN = `package lib

func (c *Conn) Close() error {
	return nil
}
`
const PROGRAM = 'package main\n\nfunc New() int { return 1 }\n'

const texts = (files: Readonly<Record<string, string>>) => Object.entries(files).map(([file, text]) => ({ file, text }))
const LIB = texts({ 'lib/client.go': CLIENT, 'lib/conn.go': CONN, 'lib/gen.go': PROGRAM })

function filesWith(...asked: Parameters<DeclaredFiles['filesWith']>): readonly string[] {
  return new DeclaredFiles(LIB, parseDeclarations).filesWith(...asked).map(({ path }) => path)
}

describe('the files that declare a name', () => {
  it('are found for functions and methods, plain and generic, without the programs beside them', () => {
    expect(filesWith('function', 'New')).toEqual(['lib/client.go'])
    expect(filesWith('function', 'Map')).toEqual(['lib/client.go'])
    expect(filesWith('function', 'Client.Close')).toEqual(['lib/client.go', 'lib/conn.go'])
  })

  it('are found for types and values, alone or in a group', () => {
    for (const name of ['Client', 'Conn', 'Set']) expect(filesWith('type', name)).toEqual(['lib/client.go'])
    expect(filesWith('value', 'ErrGone')).toEqual(['lib/client.go'])
  })

  it('are none for a name that only stands there', () => {
    expect(filesWith('function', 'Client')).toEqual([])
    expect(filesWith('type', 'New')).toEqual([])
  })

  it('are none where one of them cannot be read, for half of an answer is none', () => {
    const broken = texts({ 'lib/a.go': CLIENT, 'lib/b.go': 'package lib\n\nfunc New() { if }}\n' })
    expect(new DeclaredFiles(broken, parseGo).filesWith('function', 'New')).toEqual([])
    expect(new DeclaredFiles(broken, parseGo).filesWith('function', 'Map')).toHaveLength(1)
  })

  it('are parsed when they are asked for, and once', () => {
    const parsed: string[] = []
    const declared = new DeclaredFiles(LIB, (text) => {
      parsed.push(text)
      return parseDeclarations(text)
    })
    expect(parsed).toEqual([])
    for (const _ of [1, 2]) declared.filesWith('type', 'Conn')
    declared.filesWith('function', 'Map')
    expect(parsed).toEqual([CLIENT])
  })
})
