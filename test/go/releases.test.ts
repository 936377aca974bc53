import { describe, expect, it } from 'vitest'
import { releasesAt } from '#go/releases.ts'
import { goPackage } from './source.ts'

/** `kind function line` of what would release a goroutine that is blocked on the line marked with `// here`. */
function releases(text: string): string[] {
  const { pkg, file } = goPackage(text)
  const line = file.tree.text.split('\n').findIndex((content) => content.includes('// here')) + 1
  return releasesAt(pkg, file, line).map(
    ({ kind, site }) => `${kind} ${site.function} ${file.tree.text.split('\n')[site.line - 1]?.trim()}`,
  )
}

const HUB = `
type Hub struct { events chan int; quit chan struct{} }

func (h *Hub) run() {
	for event := range h.events {
		use(event)
	}
}

func (h *Hub) Publish(v int) {
	h.events <- v
}

func (h *Hub) Close() { close(h.events) }
`

describe('what would release a goroutine', () => {
  it('that sends: the receives and ranges of the channel', () => {
    expect(releases(HUB.replace('h.events <- v', 'h.events <- v // here'))).toEqual(['receive Hub.run for event := range h.events {'])
  })

  it('that ranges: the sends and the close', () => {
    expect(releases(HUB.replace('range h.events {', 'range h.events { // here'))).toEqual([
      'send Hub.Publish h.events <- v',
      'close Hub.Close func (h *Hub) Close() { close(h.events) }',
    ])
  })

  it('in a select: those of every arm, not of what stands in their bodies', () => {
    const text = `${HUB}
func (h *Hub) next() int {
	select { // here
	case v := <-h.events:
		other <- v
		return v
	case <-h.quit:
	}
	return 0
}
var other = make(chan int)
func takes() { <-other }
func (h *Hub) stop() { h.quit <- struct{}{} }
`
    expect(releases(text)).toEqual([
      'send Hub.Publish h.events <- v',
      'close Hub.Close func (h *Hub) Close() { close(h.events) }',
      'send Hub.stop func (h *Hub) stop() { h.quit <- struct{}{} }',
    ])
  })

  it('at a lock: the unlocks of that field and of no other', () => {
    const text = `import "sync"
type bank struct { a, b sync.Mutex }
func (x *bank) give() {
	x.a.Lock() // here
	x.b.Lock()
	x.b.Unlock()
	x.a.Unlock()
}
func (x *bank) take() {
	x.a.Lock()
	defer x.a.Unlock()
}
`
    expect(releases(text)).toEqual(['unlock bank.give x.a.Unlock()', 'unlock bank.take defer x.a.Unlock()'])
  })

  it('at a wait group: its Done', () => {
    const text =
      'import "sync"\nfunc f() {\n\tvar wg sync.WaitGroup\n\twg.Add(1)\n\tgo func() {\n\t\tdefer wg.Done()\n\t}()\n\twg.Wait() // here\n}\n'
    expect(releases(text)).toEqual(['done f defer wg.Done()'])
  })

  it('at a condition: its signals and broadcasts', () => {
    const text =
      'import "sync"\ntype q struct { mu sync.Mutex; c *sync.Cond }\nfunc (q *q) get() {\n\tq.c.Wait() // here\n}\nfunc (q *q) put() {\n\tq.c.Signal()\n}\nfunc (q *q) end() {\n\tq.c.Broadcast()\n}\n'
    expect(releases(text)).toEqual(['signal q.put q.c.Signal()', 'signal q.end q.c.Broadcast()'])
  })

  it('is not known for a channel that comes from elsewhere, and on a line without an operation', () => {
    expect(releases('func f(ctx interface{ Done() <-chan struct{} }) {\n\t<-ctx.Done() // here\n}\n')).toEqual([])
    expect(releases('func f() {\n\tprintln() // here\n}\n')).toEqual([])
  })
})
