import { expect, test } from 'vitest'
import type { Gap } from '#model/gap.ts'
import { type BlindSide, folderOf, unseenAtBase } from '#policy/blind.ts'
import { lines } from './samples.ts'

const gap = (file: string, kind: Gap['kind']): Gap => ({ kind, what: file, why: '', region: lines(file, 1) })
const side = (read: string[], gaps: Gap[] = []): BlindSide => ({ read: new Set(read), gaps })
const unseen = (base: BlindSide, head: BlindSide, renamed: [string, string][] = []) => {
  const { files, folders } = unseenAtBase(base, head, new Map(renamed))
  return { files: [...files], folders: [...folders] }
}

test('a base file that could not be read hides its package when the head reads it', () => {
  expect(unseen(side([], [gap('a/x.go', 'base')]), side(['a/x.go']))).toEqual({ files: [], folders: ['a'] })
})

test('a base file that did not parse throughout hides itself when the head parses better', () => {
  expect(unseen(side(['a/x.go'], [gap('a/x.go', 'source')]), side(['a/x.go']))).toEqual({ files: ['a/x.go'], folders: [] })
})

test('a lasting gap hides nothing: what the head shows in spite of it came with the change', () => {
  const lasting = [gap('a/x.go', 'source')]
  expect(unseen(side(['a/x.go'], lasting), side(['a/x.go'], lasting))).toEqual({ files: [], folders: [] })
  expect(unseen(side([], [gap('a/big.go', 'base')]), side([], [gap('a/big.go', 'source')]))).toEqual({ files: [], folders: [] })
})

test('a file with broken characters was read and hides nothing', () => {
  expect(unseen(side(['a/x.go'], [gap('a/x.go', 'base')]), side(['a/x.go']))).toEqual({ files: [], folders: [] })
})

test('a rename is followed', () => {
  const lasting = side(['b/y.go'], [gap('b/y.go', 'source')])
  expect(unseen(side(['a/x.go'], [gap('a/x.go', 'source')]), lasting, [['b/y.go', 'a/x.go']])).toEqual({ files: [], folders: [] })
})

test('a gap without a place hides nothing', () => {
  expect(unseen(side([], [{ kind: 'base', what: 'submodule', why: '' }]), side([]))).toEqual({ files: [], folders: [] })
})

test('the folder of a file at the root is a dot', () => {
  expect([folderOf('x.go'), folderOf('a/b/x.go')]).toEqual(['.', 'a/b'])
})
