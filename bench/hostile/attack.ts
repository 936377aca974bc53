import { CHANNELS, type Channel } from './channels.ts'
import { hostileReport } from './report.ts'

/** Something that left its context or its budget. */
export interface Escape {
  readonly channel: string
  readonly texts: readonly string[]
  readonly what: string
}

/** Sends texts through channels, all of them in one report. What a channel or a reader of its output throws is an escape too. */
export function attack(texts: readonly string[], channels: readonly Channel[] = CHANNELS): readonly Escape[] {
  const hostile = hostileReport(texts)
  return channels.flatMap((channel) => {
    const escaped = (what: string): Escape => ({ channel: channel.name, texts, what })
    try {
      return channel.troubles(channel.render(hostile), texts.length).map(escaped)
    } catch (error) {
      return [escaped(error instanceof Error ? error.message : String(error))]
    }
  })
}
