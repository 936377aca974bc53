import { afterEach, describe, expect, it } from 'vitest'
import { readTypes } from '#adapters/toolchain/types.ts'
import { calleeOf } from '#go/calls.ts'
import { exactTypes } from '#go/exact/facts.ts'
import { readAnswers } from '#go/exact/read.ts'
import { GoPackage } from '#go/package.ts'
import { find, goFile } from '../go/source.ts'
import { type GoModule, goModule } from '../record/module.ts'

let module: GoModule | undefined
const chosen = process.env.GOTOOLCHAIN
afterEach(() => {
  module?.remove()
  if (chosen === undefined) delete process.env.GOTOOLCHAIN
  else process.env.GOTOOLCHAIN = chosen
})

const TEXT = `package p

import (
	"encoding/binary"
	"encoding/json"
	"io"
	"net"
	"net/http"
)

type reader = io.ReadCloser

type box[T any] struct{ held T }

func use(client *http.Client) {
	answer, _ := client.Get("http://example.com")
	kept := box[reader]{answer.Body}
	kept.held.Close()
}

func dial(dialer *net.Dialer, address string) (size uint32, err error) {
	conn, err := dialer.Dial("tcp", address)
	if err != nil {
		return 0, err
	}
	if err := binary.Read(conn, binary.BigEndian, &size); err != nil {
		return 0, err
	}
	return size, json.NewDecoder(conn).Decode(&size)
}
`

describe.each([
  'go1.20.14',
  'go1.21.13',
  'go1.22.12',
  'go1.23.12',
  'go1.24.4',
  'go1.25.0',
  'go1.27.3',
])('the fact program of %s', (version) => {
  it.each([true, false])('tells callees; built dependencies: %s', { timeout: 240_000 }, async (mayBuild) => {
    process.env.GOTOOLCHAIN = version
    module = goModule({ 'p.go': TEXT }, '1.20')
    const request = {
      root: module.dir,
      modules: [{ dir: '', patterns: ['./...'] }],
      flags: [],
      mayBuild,
      instead: new Map(),
      limitMs: 200_000,
    }
    const read = readAnswers(await readTypes(request))
    if ('why' in read) throw new Error(read.why)
    const file = goFile(TEXT)
    const pkg = new GoPackage('', 'p', 'example.com/m', [file], undefined, undefined, exactTypes(read.answers))
    const called = ['client.Get("http://example.com")', 'kept.held.Close()'].map((call) =>
      calleeOf(pkg, file, find(file, 'call_expression', call)),
    )
    expect(read.answers.map(({ go, gaps }) => [go, gaps])).toEqual([[version, []]])
    const exact = exactTypes(read.answers)
    expect([exact.ends('net', 'Conn'), exact.ends('net/http', 'Response'), exact.twin('net', 'Dialer.Dial')]).toEqual([
      ['Close'],
      [],
      'DialContext',
    ])
    expect([
      exact.reader('encoding/binary', 'Read', 0),
      exact.reader('encoding/binary', 'Read', 2),
      exact.reader('encoding/json', 'NewDecoder', 0),
    ]).toEqual(['reads', undefined, 'keeps'])
    expect(called.map(({ package: path, name }) => `${path} ${name}`)).toEqual(['net/http Client.Get', 'io ReadCloser.Close'])
  })
})
