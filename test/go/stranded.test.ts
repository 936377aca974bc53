import { describe, expect, it } from 'vitest'
import { isProcessMain, strandingsOf } from '#go/stranded.ts'
import { declared, goPackage } from './source.ts'

/** `how line-of-send leaves-at-line` for each stranding of the first channel made; the body begins on line 2. */
function strandings(body: string, rest = '', packageName = 'p'): string[] {
  const { pkg, file } = goPackage(`package ${packageName}; func f(c, d bool, done chan bool, xs []int) error {\n${body}\n}\n${rest}`)
  const make = [...file.descendants(0, 'call_expression')].find((node) => file.text(node).startsWith('make(chan')) as number
  return strandingsOf(pkg, file, make).map(
    ({ how, send, leaves }) => `${how} ${send.file.line(send.node)} ${leaves < 0 ? 'end' : file.line(leaves)}`,
  )
}

describe('one goroutine that sends once', () => {
  const sender = 'ch := make(chan int)\ngo func() { ch <- 1 }()\n'

  it('is stranded by a select that is left by another arm', () => {
    expect(strandings(`${sender}select {\ncase <-ch:\ncase <-done:\n}\nreturn nil`)).toEqual(['select 3 6'])
  })

  it('is stranded by a return before the receive', () => {
    expect(strandings(`${sender}if c { return nil }\n<-ch\nreturn nil`)).toEqual(['return 3 4'])
  })

  it('is served on every way', () => {
    expect(strandings(`${sender}if c { <-ch; return nil }\n<-ch\nreturn nil`)).toEqual([])
    expect(strandings(`${sender}defer func() { <-ch }()\nreturn nil`)).toEqual([])
  })

  it('is served when the other arm drains, or the select comes again', () => {
    expect(strandings(`${sender}select {\ncase <-ch:\ncase <-done:\n<-ch\n}\nreturn nil`)).toEqual([])
    expect(strandings(`${sender}for {\nselect {\ncase <-ch:\nreturn nil\ncase <-done:\n}\n}`)).toEqual([])
  })

  it('has room in the channel', () => {
    expect(strandings('ch := make(chan int, 1)\ngo func() { ch <- 1 }()\nif c { return nil }\n<-ch\nreturn nil')).toEqual([])
  })

  it('has a way out of its own', () => {
    expect(
      strandings('ch := make(chan int)\ngo func() {\nselect {\ncase ch <- 1:\ncase <-done:\n}\n}()\nif c { return nil }\n<-ch\nreturn nil'),
    ).toEqual([])
  })

  it('started behind the check is no matter', () => {
    expect(strandings('ch := make(chan int)\nif c { return nil }\ngo func() { ch <- 1 }()\n<-ch\nreturn nil')).toEqual([])
  })

  it('is found through a function that is started with the channel', () => {
    expect(
      strandings('ch := make(chan int)\ngo send(ch)\nif c { return nil }\n<-ch\nreturn nil', 'func send(out chan int) { out <- 1 }\n'),
    ).toEqual(['return 8 4'])
  })

  it('in main ends with the process', () => {
    const { pkg } = goPackage('package main\nfunc main() {}\nfunc other() {}\n')
    expect(['main', 'other'].map((fn) => isProcessMain(pkg, declared(pkg, fn).file, declared(pkg, fn).node))).toEqual([true, false])
  })
})

describe('nothing is said', () => {
  it('when the channel escapes', () => {
    expect(strandings('ch := make(chan int)\ngo func() { ch <- 1 }()\nkeep(ch)\nif c { return nil }\n<-ch\nreturn nil')).toEqual([])
  })

  it('when its capacity is not a number', () => {
    expect(strandings('ch := make(chan int, len(xs))\ngo func() { ch <- 1 }()\nif c { return nil }\n<-ch\nreturn nil')).toEqual([])
  })

  it('when another goroutine receives as well', () => {
    expect(
      strandings('ch := make(chan int)\ngo func() { ch <- 1 }()\ngo func() { <-ch }()\nif c { return nil }\n<-ch\nreturn nil'),
    ).toEqual([])
  })

  it('when nobody receives at all', () => {
    expect(strandings('ch := make(chan int)\ngo func() { ch <- 1 }()\nreturn nil')).toEqual([])
  })
})

describe('several sends', () => {
  it('on one path are one too many for one receive', () => {
    expect(strandings('ch := make(chan int)\ngo func() {\nif c { ch <- 1 }\nch <- 2\n}()\n<-ch\nreturn nil')).toEqual(['double 5 end'])
  })

  it('on two paths are one', () => {
    expect(strandings('ch := make(chan int)\ngo func() {\nif c { ch <- 1; return }\nch <- 2\n}()\n<-ch\nreturn nil')).toEqual([])
  })

  it('of goroutines in a loop are stranded when the collector returns early', () => {
    expect(
      strandings(
        'ch := make(chan error)\nfor _, x := range xs {\ngo func() { ch <- work(x) }()\n}\nfor range xs {\nif err := <-ch; err != nil {\nreturn err\n}\n}\nreturn nil',
      ),
    ).toEqual(['fan-in 4 8'])
  })

  it('of goroutines in a loop are served when the collector takes all', () => {
    expect(
      strandings(
        'ch := make(chan error)\nfor _, x := range xs {\ngo func() { ch <- work(x) }()\n}\nvar first error\nfor range xs {\nif err := <-ch; err != nil { first = err }\n}\nreturn first',
      ),
    ).toEqual([])
  })

  it('of two goroutines need two receives', () => {
    const two = 'ch := make(chan int)\ngo func() { ch <- 1 }()\ngo func() { ch <- 2 }()\n'
    expect(strandings(`${two}<-ch\nif c { return nil }\n<-ch\nreturn nil`)).toEqual(['fan-in 3 6'])
    expect(strandings(`${two}<-ch\n<-ch\nreturn nil`)).toEqual([])
  })
})

it('answers for 5,000 sends on one path and for 500 branches', () => {
  expect(strandings(`ch := make(chan int)\ngo func() {\n${'ch <- 1\n'.repeat(5000)}}()\n<-ch\nreturn nil`)).toHaveLength(1)
  expect(
    strandings(`ch := make(chan int)\ngo func() { ch <- 1 }()\n${'if c { g() }\n'.repeat(500)}if d { return nil }\n<-ch\nreturn nil`),
  ).toHaveLength(1)
})
