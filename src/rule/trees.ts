import { GoFile, type Unread } from '#go/file.ts'

/** Rows that are held at once: about 20 MB, the trees of some three megabytes of source. */
const ROWS = 1_000_000

/** A row stands for about so many characters. */
const CHARACTERS = 3

/**
 * The files of one inspection. A tree is some six times its source, and making one again is cheap, so only so many are held: the
 * one that was made first goes first, and is made again when somebody looks into its file.
 */
export class Trees {
  private readonly held: { readonly file: GoFile; readonly rows: number }[] = []
  private rows = 0
  private limit = ROWS

  /** A file whose tree is made when it is asked for. */
  file(path: string, unread: Unread): GoFile {
    const file: GoFile = new GoFile(path, {
      ...unread,
      parse: () => {
        const tree = unread.parse()
        this.hold(file, tree.count)
        return tree
      },
    })
    return file
  }

  /** Makes room for what is looked at together: a package of so many characters, and one more that it looks into. */
  makeRoomFor(characters: number): void {
    this.limit = Math.max(ROWS, (2 * characters) / CHARACTERS)
  }

  private hold(file: GoFile, rows: number): void {
    this.held.push({ file, rows })
    this.rows += rows
    while (this.rows > this.limit && this.held.length > 1) {
      const first = this.held.shift()
      first?.file.release()
      this.rows -= first?.rows ?? 0
    }
  }
}
