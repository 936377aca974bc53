import { el, signed } from './dom.ts'
import { changeOf, type Layout, shortName } from './flame-layout.ts'

/** Children of a node that are shown at once. */
const STEP = 60

/** The stacks as a tree for keyboard and screen reader: arrows open, close and move, Enter makes a node the whole picture. */
export function stackTreeView(layout: Layout, zoom: (node: number) => void): HTMLElement {
  const tree = el('ul', { class: 'tree', set: { role: 'tree', 'aria-label': 'Goroutines by stack' } })
  const root = item(0, 1, layout)
  tree.append(root)
  open(root, layout)
  root.tabIndex = 0
  tree.addEventListener('keydown', (event) => key(event, tree, layout, zoom))
  tree.addEventListener('click', (event) => {
    const line = (event.target as HTMLElement).closest<HTMLElement>('[role=treeitem]')
    if (!line) return
    focus(line, tree)
    if (line.getAttribute('aria-expanded') === 'true') close(line)
    else open(line, layout)
  })
  return tree
}

function item(node: number, level: number, layout: Layout): HTMLElement {
  const { tree } = layout
  const { name, place } = layout.frameOf(node)
  const base = tree.base[node] ?? 0
  const head = tree.head[node] ?? 0
  const change = changeOf(tree, node)
  const counts = el('span', { class: `counts ${change}` }, change === 'same' ? `${head}` : `${base} → ${head} (${signed(head - base)})`)
  const id = tree.ends[node]
  const line = el(
    'div',
    { class: 'node' },
    counts,
    el('span', { class: 'name' }, level > 2 ? shortName(name) : name),
    place && el('span', { class: 'quiet' }, place),
  )
  if (id) line.append(el('a', { set: { href: `#${id}`, tabindex: -1 } }, 'finding'))
  return el(
    'li',
    {
      set: {
        role: 'treeitem',
        tabindex: -1,
        'aria-level': level,
        'aria-expanded': layout.childrenOf(node).length > 0 ? 'false' : undefined,
        'data-node': node,
      },
    },
    line,
  )
}

function nodeOf(line: HTMLElement): number {
  return Number(line.dataset.node)
}

/** Opens a node, and below it all that has no choice. */
function open(line: HTMLElement, layout: Layout): void {
  const children = layout.childrenOf(nodeOf(line))
  if (children.length === 0) return
  line.setAttribute('aria-expanded', 'true')
  const known = line.querySelector<HTMLElement>(':scope > ul')
  if (known) {
    known.hidden = false
    return
  }
  const list = el('ul', { set: { role: 'group' } })
  line.append(list)
  more(list, children, Number(line.getAttribute('aria-level')) + 1, layout)
  const only = children.length === 1 ? list.querySelector<HTMLElement>('[role=treeitem]') : undefined
  if (only) open(only, layout)
}

function more(list: HTMLElement, children: readonly number[], level: number, layout: Layout): void {
  const from = list.querySelectorAll(':scope > [role=treeitem]').length
  for (const child of children.slice(from, from + STEP)) list.append(item(child, level, layout))
  const left = children.length - from - STEP
  if (left <= 0) return
  const line = el(
    'li',
    { class: 'more', set: { role: 'treeitem', tabindex: -1, 'aria-level': level } },
    `show ${Math.min(left, STEP)} of ${left} more`,
  )
  const grow = (event: Event): void => {
    event.stopPropagation()
    line.remove()
    more(list, children, level, layout)
    const next = list.querySelectorAll<HTMLElement>(':scope > [role=treeitem]')[from + STEP]
    if (next) focus(next, list.closest<HTMLElement>('[role=tree]') ?? list)
  }
  line.addEventListener('click', grow)
  line.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ' || event.key === 'ArrowRight') grow(event)
  })
  list.append(line)
}

function close(line: HTMLElement): void {
  const list = line.querySelector<HTMLElement>(':scope > ul')
  if (list) list.hidden = true
  line.setAttribute('aria-expanded', 'false')
}

function focus(line: HTMLElement, tree: HTMLElement): void {
  for (const other of tree.querySelectorAll<HTMLElement>('[tabindex="0"]')) other.tabIndex = -1
  line.tabIndex = 0
  line.focus()
}

function key(event: KeyboardEvent, tree: HTMLElement, layout: Layout, zoom: (node: number) => void): void {
  const line = (event.target as HTMLElement).closest<HTMLElement>('[role=treeitem]')
  if (!line) return
  const done = move(event.key, line, tree, layout, zoom)
  if (done) event.preventDefault()
}

function move(name: string, line: HTMLElement, tree: HTMLElement, layout: Layout, zoom: (node: number) => void): boolean {
  const expanded = line.getAttribute('aria-expanded')
  const lines = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')].filter((each) => each.offsetParent !== null)
  const to = (target: HTMLElement | null | undefined): boolean => {
    if (target) focus(target, tree)
    return true
  }
  switch (name) {
    case 'ArrowDown':
      return to(lines[lines.indexOf(line) + 1])
    case 'ArrowUp':
      return to(lines[lines.indexOf(line) - 1])
    case 'Home':
      return to(lines[0])
    case 'End':
      return to(lines.at(-1))
    case 'ArrowRight':
      if (expanded === 'false') open(line, layout)
      else if (expanded === 'true') to(line.querySelector<HTMLElement>('[role=treeitem]'))
      return true
    case 'ArrowLeft':
      if (expanded === 'true') close(line)
      else to(line.parentElement?.closest<HTMLElement>('[role=treeitem]'))
      return true
    case 'Enter':
      zoom(nodeOf(line))
      return true
    default:
      return false
  }
}
