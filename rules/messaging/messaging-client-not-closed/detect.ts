import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'
import { concernsDuties, reportMissed } from '#rule/missed-duty.ts'

/** A client, consumer or subscription of a message broker is left without what ends it. */
export const detect: Detect = ({ call }, bench) => reportMissed(call as Node, bench)

/** Files in which a call owes something. */
export const concerns = concernsDuties
