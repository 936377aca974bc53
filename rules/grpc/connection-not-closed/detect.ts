import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'
import { concernsDuties, reportMissed } from '#rule/missed-duty.ts'

/** A connection of gRPC is left open on some way out. */
export const detect: Detect = ({ call }, bench) => reportMissed(call as Node, bench)

/** Files in which a call owes something. */
export const concerns = concernsDuties
