import * as core from '@actions/core'
import type { InputName } from './inputs.ts'

/** The text of an input; empty when it was not given. */
export function getInput(name: InputName): string {
  return core.getInput(name)
}
