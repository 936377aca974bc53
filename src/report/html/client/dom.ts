type Child = Node | string | undefined | false

interface Properties {
  readonly class?: string
  readonly id?: string
  readonly on?: Readonly<Record<string, (event: Event) => void>>
  /** Attributes by name; an undefined one is left out. */
  readonly set?: Readonly<Record<string, string | number | undefined>>
}

/** An element with its attributes and children; strings become text nodes, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  dress(element, properties)
  for (const child of children) if (child !== undefined && child !== false && child !== '') element.append(child)
  return element
}

/** The same for SVG. */
export function svg(tag: string, properties: Properties = {}, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  dress(element, properties)
  for (const child of children) if (child !== undefined && child !== false && child !== '') element.append(child)
  return element
}

/** The element of an id that the page is known to have. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no element ${id}`)
  return element
}

function dress(element: Element, properties: Properties): void {
  if (properties.class) element.setAttribute('class', properties.class)
  if (properties.id) element.id = properties.id
  for (const [name, value] of Object.entries(properties.set ?? {})) if (value !== undefined) element.setAttribute(name, String(value))
  for (const [name, listener] of Object.entries(properties.on ?? {})) element.addEventListener(name, listener)
}

/** `1 row`, `3 rows`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

/** `+3`, `−2`, `±0`. */
export function signed(change: number): string {
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0'
}
