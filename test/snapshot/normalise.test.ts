import { describe, expect, test } from 'vitest'
import { declaredName, isStandardLibrary, normaliseFunction, packageOf } from '#snapshot/normalise.ts'
import { normalisePath } from '#snapshot/paths.ts'

describe('function names', () => {
  test.each([
    ['example.com/m/a.(*Watcher).loop.func1', 'example.com/m/a.(*Watcher).loop', 'example.com/m/a', 'Watcher.loop'],
    ['example.com/m/a.Watcher.loop.func1.2', 'example.com/m/a.Watcher.loop', 'example.com/m/a', 'Watcher.loop'],
    ['example.com/m/a.Start', 'example.com/m/a.Start', 'example.com/m/a', 'Start'],
    ['example.com/m/a.(*Box[...]).run.func1', 'example.com/m/a.(*Box).run', 'example.com/m/a', 'Box.run'],
    ['example.com/m/a.(*Box[...]).mapped[...].func1', 'example.com/m/a.(*Box).mapped', 'example.com/m/a', 'Box.mapped'],
    ['example.com/m/a.Map[go.shape.int,[]example.com/b.T[string]].func1', 'example.com/m/a.Map', 'example.com/m/a', 'Map'],
    ['example.com/m/a.rangeOverFunc-range1.1-range1', 'example.com/m/a.rangeOverFunc', 'example.com/m/a', 'rangeOverFunc'],
    ['example.com/m/a.All.gowrap1', 'example.com/m/a.All', 'example.com/m/a', 'All'],
    ['example.com/m/a.All.func1.deferwrap2', 'example.com/m/a.All', 'example.com/m/a', 'All'],
    ['example.com/m/a.glob..func1', 'example.com/m/a.init', 'example.com/m/a', 'init'],
    ['example.com/m/a.init.func1', 'example.com/m/a.init', 'example.com/m/a', 'init'],
    ['example.com/m/a.init.0.func1', 'example.com/m/a.init', 'example.com/m/a', 'init'],
    ['example.com/m/a.map.init.0', 'example.com/m/a.init', 'example.com/m/a', 'init'],
    ['example.com/m/a.(*T).run-fm', 'example.com/m/a.(*T).run', 'example.com/m/a', 'T.run'],
    ['vendor/golang.org/x/net/http2.(*T).run', 'golang.org/x/net/http2.(*T).run', 'golang.org/x/net/http2', 'T.run'],
    ['gopkg.in/yaml%2ev3.(*Decoder).Decode', 'gopkg.in/yaml.v3.(*Decoder).Decode', 'gopkg.in/yaml.v3', 'Decoder.Decode'],
    ['main.main.func1', 'main.main', 'main', 'main'],
    ['main.main.leak.func1', 'main.main.leak', 'main', 'leak'],
    ['sdk.newExecutor.(*executor).listen.func1.1', 'sdk.newExecutor.(*executor).listen', 'sdk', 'executor.listen'],
    ['panic', 'panic', '', 'panic'],
    ['', '', '', ''],
  ])('%s', (name, normal, packagePath, declared) => {
    expect([normaliseFunction(name), packageOf(name), declaredName(name)]).toEqual([normal, packagePath, declared])
  })

  test('the folder of the file says where a package path with a dot ends', () => {
    const name = 'example.com/tool.kit.Start.func1'
    expect([packageOf(name), declaredName(name)]).toEqual(['example.com/tool', 'kit.Start'])
    const file = '/src/pkg/mod/example.com/tool.kit@v1.0.0/a.go'
    expect([packageOf(name, file), declaredName(name, file)]).toEqual(['example.com/tool.kit', 'Start'])
  })

  test.each([
    ['net/http', [], true],
    ['vendor/golang.org/x/net/http2', [], true],
    ['example.com/m', [], false],
    ['main', [], false],
    ['mymod/a', ['mymod'], false],
    ['mymod_test', ['mymod'], false],
    ['mymodern/a', ['mymod'], true],
    ['command-line-arguments', [], false],
  ])('standard library: %s in modules %j is %s', (packagePath, modules, expected) => {
    expect(isStandardLibrary(packagePath, modules)).toBe(expected)
  })
})

describe('file paths', () => {
  const context = {
    root: '/home/me/repo',
    modules: [
      { path: 'example.com/m', dir: '' },
      { path: 'example.com/m/tools', dir: 'cmd/tools' },
    ],
  }

  test.each([
    ['/home/me/repo/a/watch.go', { file: 'a/watch.go', inRepository: true }],
    ['/home/me/repository/a/watch.go', { file: '/home/me/repository/a/watch.go', inRepository: false }],
    ['example.com/m/a/watch.go', { file: 'a/watch.go', inRepository: true }],
    ['example.com/m/tools/x/y.go', { file: 'cmd/tools/x/y.go', inRepository: true }],
    ['/home/ann/go/pkg/mod/github.com/!big/y@v1.2.3/z.go', { file: 'github.com/Big/y/z.go', inRepository: false }],
    ['github.com/x/y@v1.2.3/z.go', { file: 'github.com/x/y/z.go', inRepository: false }],
    ['/home/ann/go/pkg/mod/golang.org/toolchain@v0.0.1-go1.27.3.linux-amd64/src/net/fd.go', { file: 'net/fd.go', inRepository: false }],
    ['/usr/local/go/src/net/fd.go', { file: 'net/fd.go', inRepository: false }],
    ['/opt/hostedtoolcache/go/1.27.3/x64/src/net/fd.go', { file: 'net/fd.go', inRepository: false }],
    ['net/fd.go', { file: 'net/fd.go', inRepository: false }],
    ['_testmain.go', { file: '_testmain.go', inRepository: false }],
    ['/home/other/go/src/github.com/x/y.go', { file: '/home/other/go/src/github.com/x/y.go', inRepository: false }],
    ['', { file: '', inRepository: false }],
  ])('%s', (file, expected) => {
    expect(normalisePath(file, context)).toEqual(expected)
  })

  test('a Windows checkout gives the same paths', () => {
    const windows = { ...context, root: 'D:\\src\\repo\\' }
    expect(normalisePath('D:/src/repo/a/watch.go', windows)).toEqual({ file: 'a/watch.go', inRepository: true })
    expect(normalisePath('D:\\src\\repo\\a\\watch.go', windows)).toEqual({ file: 'a/watch.go', inRepository: true })
  })

  test('GOROOT may lie anywhere when the function is known to be of the standard library', () => {
    expect(normalisePath('/nix/store/x/share/src/net/fd.go', context, true).file).toBe('net/fd.go')
  })
})
