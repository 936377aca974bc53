import type { BaselineEntry } from './baseline.ts'
import type { ApprovalRule } from './policy.ts'

/** Whether somebody else stands for what a change wants to let pass. */
export type Approval =
  /** `how` names who, and by what: `label leak-accepted, set by ann on 2026-11-20`. */
  { readonly kind: 'approved'; readonly how: string } | { readonly kind: 'refused'; readonly why: string }

/** What a change asks to have let pass, for whoever can ask the people of the repository. */
export interface ApprovalQuestion {
  /** That of the base. */
  readonly rule: ApprovalRule
  /** Files with a suppression or a line of the baseline that the change adds. */
  readonly files: readonly string[]
  /** The CODEOWNERS of the base; empty where there is none. */
  readonly codeOwners: string
  /** The commit that is judged. */
  readonly head: string
}

/** An answer for each file of the question. Never throws: what cannot be asked is refused, with the reason. */
export type AskApproval = (question: ApprovalQuestion) => Promise<ReadonlyMap<string, Approval>>

/** What a change adds to let leaks and findings pass, and who stands for it. */
export interface Approvals {
  /** By `placeOfComment`: comments with a reason and a date that has not passed. */
  readonly comments: ReadonlyMap<string, Approval>
  /** Lines of the baseline that the change adds or raises, with a note and such a date. */
  readonly entries: readonly BaselineEntry[]
  /** That of the baseline's file. */
  readonly baseline: Approval
}

/** The key of a comment. */
export function placeOfComment({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`
}

/** A pull request as GitHub tells it now, which is not what the event of a job said. */
export interface PullFacts {
  readonly number: number
  readonly author: string
  readonly head: string
  readonly headRef: string
  /** `owner/name` of the repository that it comes from; empty where that is gone. */
  readonly headRepository: string
  readonly commits: number
  readonly labels: readonly string[]
  readonly mergedAs: string
}

/** Somebody set a label, or took it away. Times are ISO 8601, by the server's clock. */
export interface LabelEvent {
  readonly kind: 'labeled' | 'unlabeled'
  readonly label: string
  readonly by: string
  readonly isBot: boolean
  readonly at: string
}

export interface Review {
  readonly by: string
  readonly isBot: boolean
  readonly state: string
  /** The commit that was reviewed. */
  readonly commit: string
  readonly at: string
}

/** When a branch came to a commit, and who pushed it. */
export interface Push {
  readonly by: string
  readonly at: string
}
