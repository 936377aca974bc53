import type { PageData } from '../data.ts'
import { el } from './dom.ts'
import { EVERYTHING, type Query } from './search.ts'

/** The search field and the choices above the list. `set` shows a query without asking for it. */
export interface Filters {
  readonly element: HTMLElement
  set(query: Query): void
}

type Option = readonly [value: string, words: string]

/** Tells every change of what is asked. */
export function filters(data: PageData, ask: (query: Query) => void): Filters {
  const words = el('input', {
    id: 'search',
    set: {
      type: 'search',
      placeholder: 'Search message, file, function, rule, test',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-keyshortcuts': '/',
    },
  })
  const selects = choices(data).map(([name, label, options]) => [name, choice(name, label, options)] as const)
  const read = (): Query => ({
    ...EVERYTHING,
    words: words.value,
    ...Object.fromEntries(selects.map(([name, { select }]) => [name, select.value])),
  })
  const clear = el('button', { class: 'plain', set: { type: 'button' } }, 'Clear')
  const set = (query: Query): void => {
    words.value = query.words
    for (const [name, { select }] of selects) select.value = query[name]
  }
  words.addEventListener('input', () => ask(read()))
  for (const [, { select }] of selects) select.addEventListener('change', () => ask(read()))
  clear.addEventListener('click', () => {
    set(EVERYTHING)
    ask(EVERYTHING)
    words.focus()
  })
  const form = el('form', {
    class: 'filters',
    set: { role: 'search', 'aria-label': 'Findings' },
    on: { submit: (event) => event.preventDefault() },
  })
  form.append(
    el('label', { class: 'words' }, el('span', {}, 'Search ', el('kbd', {}, '/')), words),
    ...selects.map(([, { label }]) => label),
    clear,
  )
  return { element: form, set }
}

function choice(name: string, words: string, options: readonly Option[]): { label: HTMLElement; select: HTMLSelectElement } {
  const select = el('select', { id: `filter-${name}` }, ...options.map(([value, text]) => el('option', { set: { value } }, text)))
  return { label: el('label', {}, el('span', {}, words), select), select }
}

type Choice = readonly [Exclude<keyof Query, 'words'>, string, readonly Option[]]

const WORDS: Readonly<Record<string, string>> = { open: 'new or unknown', both: 'rule and test', rule: 'rule alone', test: 'test alone' }

/** Only what the rows have can be chosen. */
function choices({ choices: given, rules, folders }: PageData): readonly Choice[] {
  const options = (values: readonly string[]): readonly Option[] => [
    ['', 'any'],
    ...values.map((value): Option => [value, WORDS[value] ?? value]),
  ]
  const plain = (values: readonly string[]): readonly Option[] => [['', 'any'], ...values.map((value): Option => [value, value])]
  return [
    ['level', 'Level', options(given.level)],
    ['standing', 'Standing', options(given.standing)],
    ['by', 'Said by', options(given.by)],
    ['pack', 'Pack', plain([...new Set(rules.map((rule) => rule.pack))].sort())],
    ['folder', 'Package', plain([...folders].sort())],
  ]
}
