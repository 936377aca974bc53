import { textDigest } from '#model/hash.ts'
import type { Recording } from '#model/recording.ts'
import type { RecordOptions } from '#ports.ts'
import type { Toolchain } from '#record/env.ts'
import { reuseStored } from '#record/reuse.ts'
import manifest from '../../../package.json' with { type: 'json' }
import { readCachedCalls, readEventFiles, runsUnder } from './capture.ts'
import { loadHooks } from './hooks.ts'
import { openStore, type RecordingStore } from './store.ts'

/** Whatever decides what a recording says, beside the tests' binaries and the words of the call. */
export function storeFor(
  { cache = '', version, goos, goarch }: Toolchain,
  { reuse, root, settleMs, labels = [] }: RecordOptions,
): RecordingStore | undefined {
  if (!isWanted(reuse) || process.platform === 'win32') return undefined
  return openStore(cache, [manifest.version, textDigest(loadHooks()), version, goos, goarch, root, String(settleMs), ...labels])
}

/** In a CI job the cache may come from an earlier run of the very change that is judged, and that could have written what it likes. */
function isWanted(reuse: RecordOptions['reuse']): boolean {
  return reuse === 'always' || (reuse === 'auto' && !process.env.CI && !process.env.GITHUB_ACTIONS)
}

/** Where one run leaves what its test processes, its calls of `go test` and cmd/go say. */
interface Places {
  readonly events: string
  readonly calls: string
  readonly graphs: string
}

/** The recording with what the store has for packages that did not run; what this run adds is kept there, and the store is let go. */
export function settled(fresh: Recording, store: RecordingStore, work: Places): Recording {
  const ran = runsUnder(store.run, readEventFiles(work.events))
  const { recording, ...result } = reuseStored(fresh, { calls: readCachedCalls(work.calls, work.graphs), ran }, store)
  store.close(result)
  return recording
}
