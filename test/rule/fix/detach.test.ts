import { describe, expect, it } from 'vitest'
import { mendedBy } from '../mended.ts'

const RULE = 'context/cancel-before-goroutine-ends'
const imports = ['context', 'time']
const notify = (
  own: string,
  made = 'context.WithTimeout(ctx, time.Minute)',
): string => `func notify(ctx context.Context, send func(context.Context) error) {
	ctx, cancel := ${made}
	defer cancel()
	go func() {
${own}		_ = send(ctx)
	}()
}`

describe('a goroutine that outlives the context it was given', () => {
  it('gets one of its own, with as much time', () => {
    const own = '\t\tctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Minute)\n\t\tdefer cancel()\n'
    expect(mendedBy(RULE, { imports, code: notify(''), go: '1.21' })).toBe(notify(own))
  })

  it.each([
    ['before Go 1.21, which cannot do that', { code: notify(''), go: '1.20' }],
    ['where the Go version is not known', { code: notify('') }],
    [
      'where the context had no time-out that would end the work',
      { code: notify('', 'context.WithCancel(ctx)'), imports: ['context'], go: '1.22' },
    ],
    [
      'where the time is asked of a function, which may say something else the second time',
      {
        code: notify('', 'context.WithTimeout(ctx, patience())').concat('\n\nfunc patience() time.Duration { return time.Minute }'),
        go: '1.22',
      },
    ],
  ])('gets none %s', (_where, asked) => {
    expect(mendedBy(RULE, { imports, ...asked })).toBe('')
  })
})
