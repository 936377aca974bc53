import { describe, expect, it } from 'vitest'
import { readContracts } from '#rule/pack.ts'

function read(block: string, meta = ''): ReturnType<typeof readContracts> {
  return readContracts('lib', `---\nmodule: example.com/lib\n${meta}---\n\n\`\`\`contract\n${block}\n\`\`\`\n`, 'https://example.com/rules')
}

const FIRST = 6

describe('the call of a contract', () => {
  it.each([
    ['New', 'example.com/lib', 'New'],
    ['(*Client).Watch', 'example.com/lib', 'Client.Watch'],
    ['Watcher.Watch', 'example.com/lib', 'Watcher.Watch'],
    ['sub.New', 'example.com/lib/sub', 'New'],
    ['(*sub.Mutex).Lock', 'example.com/lib/sub', 'Mutex.Lock'],
    ['a/b-c/d.Iface.Do', 'example.com/lib/a/b-c/d', 'Iface.Do'],
  ])('%s is %s in %s', (call, module, name) => {
    expect(read(`call: ${call}\nrelease: Close`).contracts).toMatchObject([{ modules: [module], call: name }])
  })

  it('below a module is below its aliases too', () => {
    const { contracts } = read('call: sub.New\nrelease: Close', 'aliases: [example.com/old]\n')
    expect(contracts[0]?.modules).toEqual(['example.com/lib/sub', 'example.com/old/sub'])
  })
})

describe('the type of a contract', () => {
  it.each([
    ['New', '*Client', '*Client'],
    ['sub.New', '*sub.Session', '*Session'],
    ['sub.New', '*Client', '*example.com/lib.Client'],
    ['New', 'sub.Session', 'example.com/lib/sub.Session'],
    ['New', 'io.Closer', 'io.Closer'],
    ['New', '*net/http.Response', '*net/http.Response'],
    ['New', 'k8s.io/api/watch.Interface', 'k8s.io/api/watch.Interface'],
    ['New', 'func()', 'func()'],
  ])('of %s, written %s, is %s', (call, written, type) => {
    expect(read(`call: ${call}\ntype: ${written}\nrelease: Close`).contracts[0]?.type).toBe(type)
  })
})

describe('what a contract says', () => {
  it('about its owner, ends, functions and bounds is read whole', () => {
    const { contracts, problems } = read(
      'call: Run\nowner: argument 1\nrelease: [close(owner), Stop(owner)]\nreleased-by: [parent, Next]\ntaken-by: [Keep, bufio.NewReader]\nleft-by: [sub.Use, .New*Client]\nlevel: note\nsince: go1.21\nuntil: go1.23',
    )
    expect(problems).toEqual([])
    expect(contracts).toMatchObject([
      {
        owner: 1,
        carrier: 'argument',
        release: ['close(owner)', 'Stop(owner)'],
        endedBy: ['parent', 'Next'],
        takenBy: ['example.com/lib.Keep', 'bufio.NewReader'],
        leftBy: ['example.com/lib/sub.Use', '.New*Client'],
        level: 'note',
        since: 'go1.21',
        until: 'go1.23',
        rule: 'lifecycle/must-call-missed',
      },
    ])
  })

  it.each(['receiver', 'context', 'package'] as const)('may be about the %s', (carrier) => {
    expect(read(`call: Run\nowner: ${carrier}\nrelease: pkg.Stop`).contracts).toMatchObject([{ carrier, owner: 0 }])
  })

  it('may be that nothing is owed', () => {
    expect(read('call: New\ntype: *Client\nrelease: none').contracts).toMatchObject([{ release: [], type: '*Client' }])
  })

  it.each([
    ['owner: results 0', 'is not "result N", "argument N", "receiver", "context" or "package"'],
    ['release: close it', '"close it" is not a method'],
    ['released-by: someday', '"someday" is not "context", "parent", "process", "collected", "error" or a method'],
    ['since: v1.2', '"v1.2" is not a Go version'],
    ['level: fatal', '"fatal" is not one of error, warning, note'],
    ['frees: Close', 'the key "frees" is not known'],
  ])('%s is a problem with its line', (line, message) => {
    const block = line.startsWith('release:') ? `call: New\n${line}` : `call: New\nrelease: Close\n${line}`
    expect(read(block).problems).toEqual([{ line: FIRST + block.split('\n').length - 1, message: expect.stringContaining(message) }])
  })
})
