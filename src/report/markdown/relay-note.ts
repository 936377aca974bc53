import { codeSpan } from '../escape.ts'

/** Where a relayed report comes from. */
export interface RelaySource {
  /** Address of the run that left it, made of GitHub's own words. */
  readonly runUrl: string
  /** How that run ended, as GitHub says. */
  readonly conclusion: string
}

/** Said above everything that a stranger's run has told, in a comment that has our name. */
export function relayNote({ runUrl, conclusion }: RelaySource): string {
  return `> Told by [the run of this pull request](${runUrl}), which ended with ${codeSpan(conclusion || 'nothing')}. The run, and with it what stands here, is the change's own; its check is what counts.\n`
}
