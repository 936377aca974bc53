import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly Node[]
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw)

/** Elements that our own Markdown brings about. */
const OURS: ReadonlySet<string> = new Set(
  'a blockquote br code del details em h1 h2 h3 h4 hr li ol p pre strong sub summary table tbody td th thead tr ul'.split(' '),
)

/** What GitHub makes a link or a notification of, in text that is no code. */
const BAIT = /(?:^|[^\w`])@[a-z\d]|(?:^|\s)#\d|\bGH-\d|www\.|https?:\/\//i

/**
 * What a renderer of GitHub's dialect makes of a Markdown text that is not ours: another element, an attribute, a link elsewhere, a mention. Written apart
 * from `activeParts`, which reads the text itself: each finds what the other may miss. `home` is where our links may lead.
 */
export function renderedTroubles(markdown: string, home: RegExp): readonly string[] {
  const tree = processor.runSync(processor.parse(markdown)) as unknown as Node
  return troublesIn(tree, { inCode: false, around: '' }, home)
}

interface Place {
  readonly inCode: boolean
  /** The element that it stands in. */
  readonly around: string
}

function troublesIn(node: Node, { inCode, around }: Place, home: RegExp): readonly string[] {
  const code = inCode || node.tagName === 'code' || node.tagName === 'pre'
  const inside = { inCode: code || node.tagName === 'a', around: node.tagName ?? '' }
  // The head of a fold has its own bold type, where Markdown is not read; anywhere else bold is Markdown's.
  const isHead = node.tagName === 'b' && around === 'summary' && Object.keys(node.properties ?? {}).length === 0
  if (isHead) return (node.children ?? []).flatMap((child) => troublesIn(child, inside, home))
  return [...troublesOf(node, code, home), ...(node.children ?? []).flatMap((child) => troublesIn(child, inside, home))]
}

function troublesOf({ type, tagName, value = '', properties = {} }: Node, inCode: boolean, home: RegExp): readonly string[] {
  if (type === 'text') return !inCode && BAIT.test(value) ? [`GitHub acts on ${JSON.stringify(value)}`] : []
  if (type !== 'element' || tagName === undefined) return []
  const odd = Object.keys(properties).filter((name) => !['href', 'className', 'align', 'open'].includes(name))
  return [
    ...(OURS.has(tagName) ? [] : [`an element ${tagName}`]),
    ...odd.map((name) => `an attribute ${name} of ${tagName}`),
    ...(tagName === 'a' && !home.test(String(properties.href)) ? [`a link to ${JSON.stringify(properties.href)}`] : []),
  ]
}
