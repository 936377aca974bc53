import { describe, expect, it } from 'vitest'
import { mendedBy } from '../mended.ts'

const QUEUE = `type queue struct {
	jobs chan int
	quit chan struct{}
}

func newQueue() *queue {
	return &queue{jobs: make(chan int), quit: make(chan struct{})}
}

func (w *queue) run(do func(int)) {
	for {
		select {
		case job := <-w.jobs:
			do(job)
		case <-w.quit:
			return
		}
	}
}

func (w *queue) close() { close(w.quit) }

`

describe('a bare send gets a select', () => {
  it('with the arm that its own loop has, and leaves as that arm does', () => {
    const watch = (send: string): string => `func watch(ctx context.Context, updates chan error, check func() error) error {
	for {
		if err := check(); err != nil {
			${send}
		}
		select {
		case <-time.After(time.Minute):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}`
    expect(mendedBy('channel/send-ignores-done', { imports: ['context', 'time'], code: watch('updates <- err'), go: '1.23' })).toBe(
      watch(`select {
			case updates <- err:
			case <-ctx.Done():
				return ctx.Err()
			}`),
    )
  })

  it('with the field on which the receiver leaves, by the name that the sender has for it', () => {
    const add = (send: string): string => `${QUEUE}func (q *queue) add(job int) {\n\t${send}\n}`
    expect(mendedBy('channel/send-ignores-done', { code: add('q.jobs <- job') })).toBe(
      add('select {\n\tcase q.jobs <- job:\n\tcase <-q.quit:\n\t}'),
    )
  })

  it('in a loop that has nothing else to do, with a return', () => {
    const feed = (send: string): string => `${QUEUE}func (q *queue) feed(next func() int) {
	go func() {
		for {
			${send}
		}
	}()
}`
    expect(mendedBy('channel/send-ignores-done', { code: feed('q.jobs <- next()') })).toBe(
      feed(`select {
			case q.jobs <- next():
			case <-q.quit:
				return
			}`),
    )
  })

  it('with the context of the function that hands the channel out', () => {
    const lines = (send: string): string => `func lines(ctx context.Context, next func(context.Context) (string, bool)) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for {
			line, ok := next(ctx)
			if !ok {
				return
			}
			${send}
		}
	}()
	return out
}`
    expect(mendedBy('channel/send-ignores-done', { imports: ['context'], code: lines('out <- line') })).toBe(
      lines(`select {
			case out <- line:
			case <-ctx.Done():
				return
			}`),
    )
  })

  it('with the context of its group, and gives the error of it', () => {
    const copy = (
      send: string,
      context = 'ctx',
    ): string => `func copyAll(ctx context.Context, names []string, copyOne func(string) error) error {
	g, ${context} := errgroup.WithContext(ctx)
	queue := make(chan string)
	g.Go(func() error {
		defer close(queue)
		for _, name := range names {
			${send}
		}
		return nil
	})
	g.Go(func() error {
		for name := range queue {
			if err := copyOne(name); err != nil {
				return err
			}
		}
		return nil
	})
	return g.Wait()
}`
    const asked = { imports: ['context', 'golang.org/x/sync/errgroup'] }
    expect(mendedBy('sync/errgroup-context-ignored', { ...asked, code: copy('queue <- name') })).toBe(
      copy(`select {
			case queue <- name:
			case <-ctx.Done():
				return ctx.Err()
			}`),
    )
    expect(mendedBy('sync/errgroup-context-ignored', { ...asked, code: copy('queue <- name', 'own') })).toContain(
      'case <-own.Done():\n\t\t\t\treturn own.Err()',
    )
    expect(mendedBy('sync/errgroup-context-ignored', { ...asked, code: copy('queue <- name', '_') })).toBe('')
  })

  it('where what it sends has several lines, which stay as they are', () => {
    const add = (before: string, after: string): string => `${QUEUE.replaceAll('int', 'job')}type job struct{ n, m int }

func (q *queue) add(n int) {
	${before}q.jobs <- job{
		n: n,
		m: n,
	}${after}
}`
    expect(mendedBy('channel/send-ignores-done', { code: add('', '') })).toBe(add('select {\n\tcase ', ':\n\tcase <-q.quit:\n\t}'))
  })
})

describe('a bare send gets no select', () => {
  it.each([
    ['where what to return would be a guess', `${QUEUE}func (q *queue) add(job int) bool {\n\tq.jobs <- job\n\treturn true\n}`],
    ['where a return would skip what comes behind it', `${QUEUE}func (q *queue) add(job int, done func()) {\n\tq.jobs <- job\n\tdone()\n}`],
    [
      'where the rest of the turn releases something',
      `${QUEUE}func (q *queue) feed(next func() int, slots chan int) {
	go func() {
		for {
			slots <- 1
			q.jobs <- next()
			<-slots
		}
	}()
}`,
    ],
    ['where another statement shares its line', `${QUEUE}func (q *queue) add(job int) {\n\tjob++; q.jobs <- job\n}`],
  ])('%s', (_where, code) => {
    expect(mendedBy('channel/send-ignores-done', { code })).toBe('')
  })

  it('where the arm of its loop does more than to return', () => {
    const code = `func watch(ctx context.Context, updates chan error, check func() error, ended func()) {
	for {
		if err := check(); err != nil {
			updates <- err
		}
		select {
		case <-time.After(time.Minute):
		case <-ctx.Done():
			ended()
			return
		}
	}
}`
    expect(mendedBy('channel/send-ignores-done', { imports: ['context', 'time'], code, go: '1.23' })).toBe('')
  })

  it('where the name of the context means something else there', () => {
    const code = `func watch(ctx context.Context, updates chan error, check func(context.Context) error) {
	for {
		if ctx, cancel := context.WithCancel(ctx); check(ctx) != nil {
			cancel()
			updates <- nil
		} else {
			cancel()
		}
		select {
		case <-time.After(time.Minute):
		case <-ctx.Done():
			return
		}
	}
}`
    expect(mendedBy('channel/send-ignores-done', { imports: ['context', 'time'], code, go: '1.23' })).toBe('')
  })
})

describe('a sleep gets a select', () => {
  const retry = (sleep: string): string => `func retry(ctx context.Context, try func() error) error {
	for {
		if err := try(); err == nil {
			return nil
		}
		${sleep}
	}
}`
  const select = `select {
		case <-time.After(30 * time.Second):
		case <-ctx.Done():
			return ctx.Err()
		}`

  it('with the context that its function was given', () => {
    const asked = { imports: ['context', 'time'], code: retry('time.Sleep(30 * time.Second)'), go: '1.23' }
    expect(mendedBy('lifecycle/uninterruptible-sleep', asked)).toBe(retry(select))
  })
})

describe('a wait behind a look at the stop signal', () => {
  const PUT = `func (p *pump) Put(v int) {
	select {
	case p.in <- v:
	case <-p.stop:
	}
}`
  const run = (wait: string, put = PUT): string => `type pump struct {
	in   chan int
	stop chan struct{}
}

func newPump() *pump { return &pump{in: make(chan int), stop: make(chan struct{})} }

${put}

func (p *pump) Stop() { close(p.stop) }

func (p *pump) Start() { go p.run() }

func (p *pump) run() {
	for {
		select {
		case <-p.stop:
			return
		default:
			${wait}
		}
	}
}`

  it('listens to it as well', () => {
    expect(mendedBy('channel/stop-check-then-block', { code: run('<-p.in') })).toBe(
      run(`select {
			case <-p.in:
			case <-p.stop:
				return
			}`),
    )
  })

  it('does not, where that would strand who sends to it', () => {
    expect(mendedBy('channel/stop-check-then-block', { code: run('<-p.in', 'func (p *pump) Put(v int) { p.in <- v }') })).toBe('')
  })

  it('does not, where it declares what it takes', () => {
    expect(mendedBy('channel/stop-check-then-block', { code: run('v := <-p.in\n\t\t\tprintln(v)') })).toBe('')
  })
})
