import { type Command, parseCommand } from './commands.ts'

/** As it reaches the check run of the job. Columns are dropped where the runner drops them. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
}

export interface StepLog {
  readonly annotations: readonly Annotation[]
  readonly debug: readonly string[]
  readonly masks: readonly string[]
  readonly log: string
}

/** The runner keeps so many of each level and loses the rest without a word. */
const KEPT = 10

/** The runner cuts a message here. */
const MESSAGE_CHARACTERS = 4_096

/**
 * Reads both streams of a step line by line. Throws for what the platform would silently lose: more than ten annotations of a level,
 * a message that is cut, columns over several lines; and for the commands that were withdrawn.
 */
export function readLog(output: string): StepLog {
  const annotations: Annotation[] = []
  const debug: string[] = []
  const masks: string[] = []
  const shown: string[] = []
  let stopToken: string | undefined
  for (const line of output.split(/\r?\n/)) {
    const command = parseCommand(line, new Set(stopToken === undefined ? [] : [stopToken]))
    if (command === undefined || (stopToken !== undefined && command.name !== stopToken.toLowerCase())) {
      shown.push(line)
      continue
    }
    if (command.name === 'stop-commands') stopToken = command.data
    else if (command.name === stopToken?.toLowerCase()) stopToken = undefined
    else if (isLevel(command.name)) annotations.push(annotationOf(command.name, command))
    else if (command.name === 'debug') debug.push(command.data)
    else if (command.name === 'add-mask') masks.push(command.data)
    else if (command.name === 'group') shown.push(command.data)
    else if (command.name !== 'endgroup') throw new Error(`the step used ${command.name}, which it has no business with: ${line}`)
  }
  enforceBudget(annotations)
  return { annotations, debug, masks, log: shown.join('\n') }
}

function isLevel(name: string): name is Annotation['level'] {
  return name === 'error' || name === 'warning' || name === 'notice'
}

function annotationOf(level: Annotation['level'], command: Command): Annotation {
  const { properties, data } = command
  if (data.length > MESSAGE_CHARACTERS) throw new Error(`a message of ${data.length} characters is cut at ${MESSAGE_CHARACTERS}`)
  const number = (key: string) => (properties[key] === undefined ? {} : { [key]: Number(properties[key]) })
  const text = (key: string) => (properties[key] === undefined ? {} : { [key]: properties[key] })
  const annotation: Annotation = {
    level,
    message: data,
    ...text('title'),
    ...text('file'),
    ...number('line'),
    ...number('endLine'),
    ...number('col'),
    ...number('endColumn'),
  }
  enforcePlace(annotation, JSON.stringify(properties))
  return annotation
}

function enforcePlace({ line, endLine, col, endColumn, file }: Annotation, shown: string): void {
  if ([line, endLine, col, endColumn].some(Number.isNaN)) throw new Error(`not a number: ${shown}`)
  if (endLine !== undefined && (line === undefined || endLine < line)) throw new Error(`the end is before the start: ${shown}`)
  if (endColumn !== undefined && (col === undefined || endColumn < col)) throw new Error(`the end is before the start: ${shown}`)
  if (col !== undefined && endLine !== undefined && endLine !== line) throw new Error(`columns over several lines are dropped: ${shown}`)
  if (file !== undefined && (file.startsWith('/') || file.includes('\\'))) throw new Error(`not relative to the repository: ${shown}`)
}

function enforceBudget(annotations: readonly Annotation[]): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    const count = annotations.filter((annotation) => annotation.level === level).length
    if (count > KEPT) throw new Error(`${count} annotations of level ${level}, the runner keeps ${KEPT}`)
  }
}
