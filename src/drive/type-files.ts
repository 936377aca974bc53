/** Names of the facts in a recording's folder: those of what was recorded, and those of the base where the gate asked for both. */
export const HEAD_TYPES = 'types.txt'
export const BASE_TYPES = 'types-of-base.txt'
