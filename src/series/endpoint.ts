/** Where a service answers with its goroutines and its memory. Query parameters that were given stay, but for `debug` and `seconds`. */
export interface Endpoint {
  /** Goroutine blocks as text. */
  readonly text: string
  /** The same as protobuf, where a service refuses the text. */
  readonly profile: string
  /** Heap profile as text, with the memory statistics at its end. */
  readonly memory: string
  /** Without user, password and query: what may be shown and stored. */
  readonly shown: string
}

/**
 * The addresses behind what a user names: a server (`http://localhost:6060`), its pprof page (`…/debug/pprof/`), or the profile itself
 * (`…/debug/pprof/goroutine`). A text that says what is wrong for anything else.
 */
export function endpointOf(given: string): Endpoint | { readonly why: string } {
  const url = parsed(given)
  if (url === undefined) return { why: 'it is no URL' }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { why: `it begins with ${url.protocol}` }
  const path = url.pathname.replace(/\/+$/, '')
  const folder = path === '' ? '/debug/pprof' : path.replace(/\/goroutine(leak)?$/, '')
  const name = /\/goroutineleak$/.test(path) ? 'goroutineleak' : 'goroutine'
  const at = (profile: string, debug: string): string => {
    const target = new URL(url)
    target.pathname = `${folder}/${profile}`
    target.hash = ''
    target.searchParams.delete('seconds')
    target.searchParams.delete('debug')
    if (debug !== '') target.searchParams.set('debug', debug)
    return target.href
  }
  return { text: at(name, '2'), profile: at(name, ''), memory: at('heap', '1'), shown: `${url.origin}${folder}/${name}` }
}

function parsed(given: string): URL | undefined {
  try {
    return new URL(given)
  } catch {
    return undefined
  }
}
