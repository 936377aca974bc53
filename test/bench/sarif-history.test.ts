import { describe, expect, it } from 'vitest'
import { type Alert, stepOf, type Upload } from '../../bench/sarif/history.ts'
import { lineMapOf } from '../../bench/sarif/line-map.ts'

const DIFF = `diff --git a/a.go b/a.go
index 1111111..2222222 100644
--- a/a.go
+++ b/a.go
@@ -3,0 +4,2 @@ func f() {
+	one
+	two
@@ -10,2 +12 @@ func g() {
-	three
-	four
+	five
diff --git a/old.go b/new.go
similarity index 90%
rename from old.go
rename to new.go
--- a/old.go
+++ b/new.go
@@ -1 +0,0 @@
-// gone
diff --git a/gone.go b/gone.go
deleted file mode 100644
--- a/gone.go
+++ /dev/null
@@ -1,3 +0,0 @@
-package a
-
-func f() {}
`

describe('where a line stands after a change', () => {
  const lines = lineMapOf(DIFF)

  it.each([
    ['above a hunk', 'a.go', 3, { file: 'a.go', line: 3 }],
    ['below lines that were added', 'a.go', 4, { file: 'a.go', line: 6 }],
    ['within lines that were changed', 'a.go', 11, undefined],
    ['below lines that became fewer', 'a.go', 12, { file: 'a.go', line: 13 }],
    ['in a file of another name', 'old.go', 5, { file: 'new.go', line: 4 }],
    ['in a file that is gone', 'gone.go', 3, undefined],
    ['in a file that was not touched', 'b.go', 7, { file: 'b.go', line: 7 }],
  ])('%s', (_, file, line, where) => {
    expect(lines(file, line)).toEqual(where)
  })
})

describe('the alerts of two uploads', () => {
  const alert = (identity: string, line: number, rule = 'sync/x'): Alert => ({
    rule,
    identity,
    hash: `${rule} ${line}`,
    file: 'a.go',
    line,
  })
  const upload = (...alerts: readonly Alert[]): Upload => ({ commit: 'c', alerts, rules: new Set(['sync/x']), troubles: [] })
  const step = (before: Upload, after: Upload) => stepOf(before, after, lineMapOf(DIFF))

  it('are the same where their lines stand and their identity does', () => {
    expect(step(upload(alert('one', 4)), upload(alert('one', 6)))).toMatchObject({
      standing: 1,
      kept: 1,
      closed: 0,
      opened: 0,
      troubles: [],
    })
  })

  it('are a trouble where the line stands with another identity: the alert would close, and open as a new one', () => {
    const { kept, closed, opened, troubles } = step(upload(alert('one', 4)), upload(alert('two', 6)))
    expect([kept, closed, opened]).toEqual([0, 1, 1])
    expect(troubles).toEqual(['sync/x of a.go:4 has another identity at a.go:6'])
  })

  it('close where they are gone and their rule is listed, and are a trouble where it is not', () => {
    expect(step(upload(alert('one', 11)), upload())).toMatchObject({ closed: 1, troubles: [] })
    expect(step(upload(alert('one', 11, 'sync/y')), upload()).troubles).toEqual(['sync/y has no alert any more and is not listed'])
  })

  it('are a trouble where two of one upload have one identity', () => {
    expect(step(upload(), upload(alert('one', 1), alert('one', 2))).troubles).toEqual(['a.go:2 shares its identity with another alert'])
  })
})
