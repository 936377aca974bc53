import { describe, expect, it } from 'vitest'
import { mendedBy } from '../mended.ts'

const LOCK = 'sync/lock-not-released'

describe('an unlock becomes a defer', () => {
  const read = (
    defer: string,
    unlock: string,
    value = 'len(values)',
  ): string => `func read(mu *sync.Mutex, values map[string]int, key string) (int, error) {
	mu.Lock()${defer}
	value, ok := values[key]
	if !ok {
		return ${value}, errors.New("gone")
	}
	${unlock}return value, nil
}`
  const imports = ['errors', 'sync']

  it('where the return that forgets it may read what it guards', () => {
    expect(mendedBy(LOCK, { imports, code: read('', 'mu.Unlock()\n\t') })).toBe(read('\n\tdefer mu.Unlock()', ''))
  })

  it('where more than one return forgets it', () => {
    const find = (defer: string, unlock: string): string => `func find(mu *sync.RWMutex, values map[string]int, key string) (int, error) {
	mu.RLock()${defer}
	value, ok := values[key]
	if !ok {
		return 0, errors.New("gone")
	}
	if value < 0 {
		return 0, errors.New("negative")
	}
${unlock}	return value, nil
}`
    expect(mendedBy(LOCK, { imports, code: find('', '\n\tmu.RUnlock()\n') })).toBe(find('\n\tdefer mu.RUnlock()', '\n'))
  })

  it('and no empty line is left at the end of a block', () => {
    const add = (defer: string, unlock: string): string => `func add(mu *sync.Mutex, values map[string]int, key string, n int) {
	mu.Lock()${defer}
	if n < 0 {
		return
	}
	if n > 9 {
		return
	}
	values[key] = n${unlock}
}`
    expect(mendedBy(LOCK, { imports: ['sync'], code: add('', '\n\n\tmu.Unlock()') })).toBe(add('\n\tdefer mu.Unlock()', ''))
  })

  it.each([
    ['what comes behind an unlock would run under the lock', read('', 'mu.Unlock()\n\tprintln(key)\n\t')],
    [
      'what is returned behind an unlock may take the lock',
      read('', 'mu.Unlock()\n\treturn find(mu, key), nil\n').replace('\nreturn value, nil', ''),
    ],
    [
      'the function takes the lock again',
      read('', 'mu.Unlock()\n\treturn value, nil\n')
        .replace('\nreturn value, nil', '')
        .replace('{\n\tmu.Lock()', '{\n\tmu.Lock()\n\tmu.Unlock()\n\tmu.Lock()'),
    ],
  ])('but not where %s', (_why, code) => {
    const find = 'func find(mu *sync.Mutex, key string) int {\n\tmu.Lock()\n\tdefer mu.Unlock()\n\treturn len(key)\n}\n\n'
    expect(mendedBy(LOCK, { imports, code: find + code })).toBe('')
  })

  it('but not where another defer would then run before it', () => {
    const code = `func closeAll(mu *sync.Mutex, values map[string]func(), key string) int {
	mu.Lock()
	end := values[key]
	if end == nil {
		return len(values)
	}
	defer end()
	mu.Unlock()
	return 0
}`
    expect(mendedBy(LOCK, { imports: ['sync'], code })).toBe('')
  })

  it('but not in a loop, where it would wait for the end of the function', () => {
    const code = `func all(mu *sync.Mutex, values map[string]int, keys []string) error {
	for _, key := range keys {
		mu.Lock()
		if values[key] == 0 {
			return fmt.Errorf("%d", len(values))
		}
		if values[key] == 1 {
			return fmt.Errorf("%d", values[key])
		}
		mu.Unlock()
	}
	return nil
}`
    expect(mendedBy(LOCK, { imports: ['fmt', 'sync'], code })).toBe('')
  })
})

describe('a Done becomes a defer', () => {
  const copy = (defer: string, done: string): string => `func copyAll(names []string, copyOne func(string) error) {
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func(name string) {
			${defer}if err := copyOne(name); err != nil {
				return
			}
			println(name)${done}
		}(name)
	}
	wg.Wait()
}`

  it('at the head of the goroutine that can end without it', () => {
    const asked = { imports: ['sync'], code: copy('', '\n\t\t\twg.Done()') }
    expect(mendedBy('sync/waitgroup-done-missing', asked)).toBe(copy('defer wg.Done()\n\t\t\t', ''))
  })

  it('but not where the goroutine goes on behind it', () => {
    const asked = { imports: ['sync'], code: copy('', '\n\t\t\twg.Done()\n\t\t\tprintln(name)') }
    expect(mendedBy('sync/waitgroup-done-missing', asked)).toBe('')
  })
})
