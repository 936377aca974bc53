import { el, signed } from './dom.ts'
import { type Box, boxes, type Change, changeOf, type Layout, pathTo, shortName } from './flame-layout.ts'

const ROW = 22
/** Narrower boxes are not drawn; the tree below has them. */
const LEAST_PIXELS = 2
const MOST_ROWS = 40

/** The picture of all stacks, and the way to show one node of it as the whole. */
export interface Flame {
  readonly element: HTMLElement
  zoom(node: number): void
}

/** An icicle of the stacks: callers above, what waits at the bottom, as wide as goroutines, coloured and marked by what changed. */
export function flame(layout: Layout, chosen: (node: number) => void): Flame {
  const canvas = el('canvas', {
    set: { role: 'img', 'aria-label': `Goroutines by stack, base against head. The tree below says the same.` },
  })
  const crumbs = el('p', { class: 'crumbs' })
  const tip = el('p', { class: 'tip', set: { 'aria-hidden': 'true' } }, 'Point at a box to read it, click to make it the whole.')
  let root = 0
  let drawn: readonly Box[] = []

  const redraw = (): void => {
    const width = canvas.parentElement?.clientWidth ?? 0
    if (width === 0) return
    drawn = boxes(layout, root, LEAST_PIXELS / width).filter((box) => box.depth < MOST_ROWS)
    paint(canvas, width, drawn, layout)
  }
  const zoom = (node: number): void => {
    root = node
    crumbs.replaceChildren(...trailOf(layout, node, zoom))
    redraw()
  }
  const at = (event: MouseEvent): Box | undefined => {
    const x = event.offsetX / canvas.clientWidth
    const depth = Math.floor(event.offsetY / ROW)
    return drawn.find((box) => box.depth === depth && x >= box.x && x < box.x + box.width)
  }
  canvas.addEventListener('mousemove', (event) => {
    const box = at(event)
    canvas.style.cursor = box ? 'pointer' : 'default'
    if (box) tip.textContent = words(layout, box.node)
  })
  canvas.addEventListener('click', (event) => {
    const box = at(event)
    if (!box) return
    zoom(box.node)
    chosen(box.node)
  })
  const element = el('div', { class: 'flame' }, crumbs, el('div', { class: 'canvas' }, canvas), tip, legend())
  new ResizeObserver(redraw).observe(element)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw)
  zoom(0)
  return { element, zoom }
}

/** A node in one line: name, place, goroutines on either side. */
export function words(layout: Layout, node: number): string {
  const { name, place } = layout.frameOf(node)
  const base = layout.tree.base[node] ?? 0
  const head = layout.tree.head[node] ?? 0
  return `${name}${place ? ` · ${place}` : ''} · base ${base}, head ${head} (${signed(head - base)})`
}

function trailOf(layout: Layout, node: number, zoom: (node: number) => void): readonly (HTMLElement | string)[] {
  if (node === 0) return ['All goroutines']
  return pathTo(layout.tree, node).flatMap((each, at, all) => {
    const name = shortName(layout.frameOf(each).name)
    const last = at === all.length - 1
    const crumb = last ? el('b', {}, name) : el('button', { class: 'link', set: { type: 'button' }, on: { click: () => zoom(each) } }, name)
    return at > 0 ? [' › ', crumb] : [crumb]
  })
}

const LEGEND: readonly (readonly [Change, string])[] = [
  ['new', '+ new'],
  ['more', '+ more'],
  ['same', 'as before'],
  ['fewer', '− fewer'],
  ['gone', '− gone'],
]

function legend(): HTMLElement {
  return el(
    'ul',
    { class: 'legend', set: { 'aria-label': 'Colours' } },
    ...LEGEND.map(([change, text]) => el('li', {}, el('span', { class: `swatch ${change}`, set: { 'aria-hidden': 'true' } }), text)),
  )
}

function paint(canvas: HTMLCanvasElement, width: number, drawn: readonly Box[], layout: Layout): void {
  const height = (Math.max(0, ...drawn.map((box) => box.depth)) + 1) * ROW
  const scale = devicePixelRatio || 1
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
  const context = canvas.getContext('2d')
  if (!context) return
  context.scale(scale, scale)
  context.font = '12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace'
  context.textBaseline = 'middle'
  const style = getComputedStyle(canvas)
  for (const box of drawn) paintBox(context, box, width, layout, style)
}

function paintBox(context: CanvasRenderingContext2D, box: Box, width: number, layout: Layout, style: CSSStyleDeclaration): void {
  const change = box.depth === 0 && box.node === 0 ? 'same' : changeOf(layout.tree, box.node)
  const x = box.x * width
  const y = box.depth * ROW
  const w = Math.max(1, box.width * width - 1)
  const h = ROW - 1
  context.fillStyle = style.getPropertyValue(`--flame-${change}`)
  context.fillRect(x, y, w, h)
  if (change === 'new' || change === 'gone') hatch(context, x, y, w, h, style.getPropertyValue(`--flame-${change}-line`))
  if (w < 30) return
  context.fillStyle = style.getPropertyValue(`--flame-${change}-ink`)
  context.save()
  context.beginPath()
  context.rect(x, y, w - 4, h)
  context.clip()
  context.fillText(label(layout, box.node), x + 5, y + h / 2 + 1)
  context.restore()
}

/** Stripes say without colour that all of a box came or went. */
function hatch(context: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, color: string): void {
  context.save()
  context.beginPath()
  context.rect(x, y, w, h)
  context.clip()
  context.strokeStyle = color
  context.beginPath()
  for (let at = x - h; at < x + w; at += 8) {
    context.moveTo(at, y + h)
    context.lineTo(at + h, y)
  }
  context.stroke()
  context.restore()
}

function label(layout: Layout, node: number): string {
  const { base, head } = layout.tree
  const change = (head[node] ?? 0) - (base[node] ?? 0)
  const name = node === 0 ? 'all goroutines' : shortName(layout.frameOf(node).name)
  return change === 0 ? `${name} ${head[node]}` : `${signed(change)} ${name}`
}
