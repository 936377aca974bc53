import { existsSync } from 'node:fs'

/**
 * A program of others that a suite needs, from the variable that says where it is. Undefined where nobody has one at hand, and the suite is left
 * out; CI has all of them, and there a missing one is an error.
 */
export function toolAt(variable: string): string | undefined {
  const path = process.env[variable]
  if (path !== undefined && existsSync(path)) return path
  if (process.env.CI) throw new Error(`${variable} names no program: .ci/run installs it`)
  process.stderr.write(`left out: ${variable} names no program; .ci/run shows how to install it\n`)
  return undefined
}
