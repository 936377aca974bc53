/** Lines that are shown before and after a marked one. */
export const AROUND = 3
