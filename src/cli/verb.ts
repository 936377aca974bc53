import type { Catalogue } from '#drive/catalogue.ts'
import type { Report } from '#model/report.ts'
import type { Outside } from '#ports.ts'
import type { OptionName, Options } from './options.ts'

/** What every verb is given. */
export interface Setting {
  readonly options: Options
  readonly outside: Outside
  readonly catalogue: Catalogue
  readonly tool: Report['tool']
}

/** A verb of the command line. `run` returns the exit code. */
export interface Verb {
  /** `check [PATH…]`. */
  readonly usage: string
  /** One line for the list of verbs. */
  readonly about: string
  /** Options besides those that every verb has, with what they do. */
  readonly options: Partial<Record<OptionName, string>>
  readonly examples: readonly string[]
  /** It loads the rules itself, where it needs them: its setting has an empty catalogue. */
  readonly rulesLater?: true
  readonly run: (setting: Setting) => Promise<number>
}
