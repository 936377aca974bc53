/**
 * Something the user can mend: usage, configuration, environment. It ends in exit code 2 and prints without a stack.
 * The message says what was there; `help` says what would be right.
 */
export class UserError extends Error {
  readonly help: string
  constructor(message: string, help: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UserError'
    this.help = help
  }
}
