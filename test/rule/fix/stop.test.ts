import { describe, expect, it } from 'vitest'
import { mendedBy } from '../mended.ts'

describe('a stop is offered by defer', () => {
  it('of a function that ends what a call started', () => {
    const wait = (stop: string): string => `func wait(done <-chan struct{}, busy bool) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)${stop}
	if busy {
		return errors.New("busy")
	}
	select {
	case <-ctx.Done():
	case <-done:
	}
	stop()
	return nil
}`
    const imports = ['context', 'errors', 'os', 'os/signal']
    expect(mendedBy('context/lost-stop-func', { imports, code: wait('') })).toBe(wait('\n\tdefer stop()'))
  })

  const POLLER = `type poller struct{ stop chan struct{} }

func newPoller() *poller {
	p := &poller{stop: make(chan struct{})}
	go p.run()
	return p
}

func (p *poller) run() {
	for {
		select {
		case <-p.stop:
			return
		case <-time.After(time.Minute):
		}
	}
}

func (p *poller) Stop() { close(p.stop) }

`
  const use = (stop: string, end = ''): string => `${POLLER}func use(try func() error) error {
	p := newPoller()${stop}
	if err := try(); err != nil {
		return err
	}${end}
	return nil
}`

  it('of a type of the module, whose goroutine nobody ends', () => {
    const asked = { imports: ['time'], code: use(''), go: '1.23' }
    expect(mendedBy('lifecycle/owner-never-stopped', asked)).toBe(use('\n\tdefer p.Stop()'))
  })

  it('but not beside another stop, for that one may panic', () => {
    const code = use('', '\n\tp.Stop()').replace('\treturn nil\n}', '\tprintln()\n\treturn nil\n}')
    expect(mendedBy('lifecycle/owner-never-stopped', { imports: ['time'], code, go: '1.23' })).toBe('')
  })

  it('but not where a part of it goes to the caller', () => {
    const code = use('', '')
      .replace('func use(try func() error) error', 'func use(try func() error) any')
      .replace('\treturn nil\n}', '\treturn p.stop\n}')
    expect(mendedBy('lifecycle/owner-never-stopped', { imports: ['time'], code, go: '1.23' })).toBe('')
  })

  it('of a registration for signals, behind it', () => {
    const ask = (stop: string): string => `func ask(answers <-chan string) (string, bool) {
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt)${stop}
	select {
	case answer := <-answers:
		return answer, true
	case <-interrupted:
		return "", false
	}
}`
    const imports = ['os', 'os/signal']
    expect(mendedBy('lifecycle/signal-not-stopped', { imports, code: ask('') })).toBe(ask('\n\tdefer signal.Stop(interrupted)'))
  })
})

describe('the drain of a timer', () => {
  it('takes the value if it is there', () => {
    const poll = (drain: string): string => `func poll(work <-chan int, do func(int), wait time.Duration) {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	for {
		select {
		case n := <-work:
			do(n)
		case <-timer.C:
			do(0)
		}
		if !timer.Stop() {
			${drain}
		}
		timer.Reset(wait)
	}
}`
    const select = 'select {\n\t\t\tcase <-timer.C:\n\t\t\tdefault:\n\t\t\t}'
    expect(mendedBy('time/timer-drain-blocks', { imports: ['time'], code: poll('<-timer.C'), go: '1.23' })).toBe(poll(select))
  })
})
