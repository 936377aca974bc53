/**
 * Where types come from. syntax: declarations alone · auto: Go's type checker, unless it takes a minute; without a command that is
 * run anyway nothing is built for it · exact: Go's type checker, with what has to be built for it.
 */
export const TYPE_SOURCES = ['auto', 'exact', 'syntax'] as const

export type TypeSource = (typeof TYPE_SOURCES)[number]
