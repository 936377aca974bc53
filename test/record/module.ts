import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { recordCommand } from '#adapters/toolchain/record.ts'
import type { Leak, Recording } from '#model/recording.ts'
import type { RecordOptions } from '#ports.ts'

/** A Go module in a temporary folder. */
export interface GoModule {
  readonly dir: string
  /** With `unread` the file that was written is not compared with what was returned. */
  record(options: Partial<RecordOptions> & { unread?: boolean } & ({ command: readonly string[] } | { script: string })): Promise<Recording>
  remove(): void
}

/** Writes files by name; a go.mod of `example.com/m` is added when there is none. */
export function goModule(files: Readonly<Record<string, string>>, go = '1.21'): GoModule {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'goroutine-gate-test-')))
  for (const [name, text] of Object.entries({ 'go.mod': `module example.com/m\n\ngo ${go}\n`, ...files })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
  const out = join(dir, '.goroutine-gate', 'recording')
  return {
    dir,
    record: async (options) => {
      const command = 'command' in options ? options.command : [options.script ?? '']
      const defaults = {
        cwd: dir,
        root: dir,
        out,
        settleMs: 1000,
        deadlineMs: 0,
        output: 'stderr',
        declaredFunction: () => undefined,
      } as const
      const recording = await recordCommand({ ...defaults, ...options, command: command ?? [] })
      if (options.unread) return recording
      const written: unknown = JSON.parse(readFileSync(join(out, 'recording.json'), 'utf8'))
      if (JSON.stringify(written) !== JSON.stringify(recording)) throw new Error('recording.json differs from what was returned')
      return recording
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
}

/** `a TestLeak label survivor chan-send 1 Watcher.loop`, one line a leak. */
export function lines(leaks: readonly Leak[]): readonly string[] {
  return leaks.map((leak) => {
    const place = `${leak.package.split('/').at(-1)} ${leak.tests.join() || '-'} ${leak.attributedBy}`
    return `${place} ${leak.tier} ${leak.kind} ${leak.count} ${leak.site?.function ?? '-'}`
  })
}

/** `a captured`, one line a package. */
export function captures(recording: Recording): readonly string[] {
  return recording.packages.map((one) => `${one.importPath.split('/').at(-1)} ${one.capture}`)
}

/** A package with one leak per call of `Start`. */
export const WATCHER = `package a

type Watcher struct{ events chan int }

func Start() *Watcher {
	w := &Watcher{events: make(chan int)}
	go w.loop()
	return w
}

func (w *Watcher) loop() { w.events <- 1 }

func (w *Watcher) Stop() { <-w.events }
`
