/**
 * Whether a path (relative to the root, forward slashes) is excluded. A glob that names a folder excludes what lies below it.
 * Braces, negation and comments are off: the patterns come from a file of the repository, and braces multiply.
 */
export async function excluder(globs: readonly string[]): Promise<(path: string) => boolean> {
  if (globs.length === 0) return () => false
  const { Minimatch } = await import('minimatch')
  const patterns = globs.map((glob) => glob.replace(/^\.\//, '').replace(/\/+$/, '')).filter(Boolean)
  const matchers = patterns.flatMap((glob) => [glob, `${glob}/**`]).map((glob) => new Minimatch(glob, SAFE))
  return (path) => matchers.some((matcher) => matcher.match(path))
}

const SAFE = { nobrace: true, nonegate: true, nocomment: true, dot: true, platform: 'linux' } as const
