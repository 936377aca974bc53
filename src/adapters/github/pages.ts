import type { Page } from './request.ts'

/** All items of a list, page after page, until one of them is enough; at most so many pages. `whole` is false where there are more. */
export async function listAll(
  ask: (page: number) => Promise<Page>,
  most: number,
  isEnough: (items: readonly unknown[]) => boolean = () => false,
): Promise<{ readonly items: readonly unknown[]; readonly whole: boolean }> {
  const items: unknown[] = []
  for (let page = 1; page <= most; page++) {
    const { data, more } = await ask(page)
    items.push(...data)
    if (!more || isEnough(items)) return { items, whole: true }
  }
  return { items, whole: false }
}
