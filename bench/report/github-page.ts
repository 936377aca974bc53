import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const STYLE = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8')

/** Where a Markdown text stands on github.com: a comment has a frame and a head, a summary has the width of the page. */
export type Frame = 'comment' | 'summary'

/**
 * Markdown as github.com shows it: GitHub's dialect, its list of allowed elements, its style sheet. Mermaid's fences become drawings where
 * `mermaid` (the text of its browser bundle) is given.
 */
export async function githubPage(markdown: string, frame: Frame, mermaid = ''): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, { ...defaultSchema, tagNames: [...(defaultSchema.tagNames ?? []), 'sub', 'details', 'summary'] })
    .use(rehypeStringify)
  const body = String(await processor.process(markdown))
  const drawn = mermaid === '' ? '' : `<script>${mermaid}</script><script>${DRAW}</script>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${frame}</title>
<style>${STYLE}${OWN}</style><body><div class="frame ${frame}">${frame === 'comment' ? HEAD : ''}<div class="markdown-body">${body}</div></div>${drawn}</body></html>`
}

const HEAD = '<p class="head"><b>github-actions</b> <span>bot</span> commented now</p>'

const OWN = `
body { margin: 0; padding: 16px; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.frame { box-sizing: border-box; margin: 0 auto; }
.comment { max-width: 900px; border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
.summary { max-width: 1012px; }
.head { margin: 0; padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e; }
.head span { border: 1px solid #d1d9e0; border-radius: 99px; padding: 0 6px; font-size: 12px; }
.comment .markdown-body { padding: 16px; font-size: 14px; }
@media (prefers-color-scheme: dark) {
  body { background: #0d1117; } .head { background: #151b23; color: #9198a1; border-color: #3d444d; } .comment, .head span { border-color: #3d444d; }
}`

const DRAW = `
mermaid.initialize({ startOnLoad: false, theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default', securityLevel: 'strict' })
for (const [at, code] of [...document.querySelectorAll('code.language-mermaid')].entries())
  mermaid.render('mermaid' + at, code.textContent).then(({ svg }) => { code.parentElement.outerHTML = svg }, (error) => { code.parentElement.outerHTML = '<pre>' + error + '</pre>' })
document.documentElement.dataset.drawn = 'true'`
