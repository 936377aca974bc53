/** A function whose goroutines are no leak. */
export interface BenignEntry {
  /** Normalised function name; `*` stands for any text. */
  readonly function: string
  /** top: the goroutine waits in it · worker: the goroutine is the library's own, the function anywhere on its stack or its creator. */
  readonly where: 'top' | 'worker'
  /** Harmless only while there are as many as before: a count that grows is a leak whatever the name. */
  readonly singleton: boolean
  readonly reason: string
}

/** The catalogue of the recorder reference, section 7. */
export const BENIGN: readonly BenignEntry[] = [
  ...entries('top', false, 'a test that waits for its subtests', [
    'testing.(*T).Run',
    'testing.tRunner.func1',
    'testing.runTests',
    'testing.(*F).Fuzz',
  ]),
  ...entries('top', false, 'a parallel test that waits for its turn', [
    'testing.(*T).Parallel',
    'testing.(*testState).waitParallel',
    'testing.(*testContext).waitParallel',
  ]),
  ...entries('worker', false, 'the fuzzing engine', ['testing.runFuzzing', 'testing.runFuzzTests', 'internal/fuzz.*']),
  ...entries('worker', false, 'the alarm of go test -timeout', ['testing.(*M).startAlarm.func1']),
  ...entries('worker', false, 'signal delivery, one for the whole process', [
    'os/signal.signal_recv',
    'os/signal.loop',
    'runtime.ensureSigM',
  ]),
  ...entries('worker', false, 'the runtime runs finalizers and cleanups', [
    'runtime.runfinq',
    'runtime.runFinalizers',
    'runtime.runCleanups',
  ]),
  ...entries('worker', false, 'a profile or trace that go test writes', [
    'runtime.ReadTrace',
    'runtime/pprof.readProfile',
    'runtime/pprof.profileWriter',
    'runtime/trace.Start',
    'runtime/trace.Start.*',
  ]),
  ...entries('top', false, 'ginkgo waits for a spec', [
    'github.com/onsi/ginkgo*/internal.(*Suite).runNode',
    'github.com/bsm/ginkgo*/internal.(*Suite).runNode',
  ]),
  ...entries('worker', false, "ginkgo's interrupt handler", [
    'github.com/onsi/ginkgo*interrupt_handler.(*InterruptHandler).registerForInterrupts',
    'github.com/bsm/ginkgo*interrupt_handler.(*InterruptHandler).registerForInterrupts',
  ]),
  ...entries('worker', false, 'a worker started once when its package is loaded', [
    'go.opencensus.io/stats/view.(*worker).start',
    'github.com/golang/glog.(*loggingT).flushDaemon',
    'github.com/golang/glog.(*fileSink).flushDaemon',
    'k8s.io/klog.(*loggingT).flushDaemon',
    'k8s.io/klog/v2.(*loggingT).flushDaemon',
    'k8s.io/klog/v2.(*flushDaemon).run',
    'go.etcd.io/etcd*/logutil.(*MergeLogger).outputLoop',
    'github.com/baidubce/bce-sdk-go/util/log.NewLogger',
    'github.com/redis/go-redis/v9/internal/pool.startGlobalTimeCache',
    'github.com/desertbit/timer.timerRoutine',
  ]),
  ...entries('worker', true, 'a clock that a library starts once', [
    'github.com/valyala/fasthttp.updateServerDate',
    'github.com/gofiber/utils/v2.StartTimeStampUpdater',
  ]),
  ...entries('worker', true, 'an idle HTTP connection kept for the next request', [
    'net/http.(*persistConn).readLoop',
    'net/http.(*persistConn).writeLoop',
    'net/http.(*http2ClientConn).readLoop',
  ]),
  ...entries('worker', true, 'the accept loop of a test server that lives as long as the tests', [
    'net/http/httptest.(*Server).goServe.func1',
  ]),
  ...entries('worker', true, 'a database handle that lives as long as the process', ['database/sql.(*DB).connectionOpener']),
  ...entries('worker', true, 'a gRPC client connection that lives as long as the process', [
    'google.golang.org/grpc.(*ccBalancerWrapper).watcher',
    'google.golang.org/grpc.(*ccResolverWrapper).watcher',
    'google.golang.org/grpc.(*addrConn).resetTransport',
    'google.golang.org/grpc/internal/grpcsync.(*CallbackSerializer).run',
    'google.golang.org/grpc/internal/transport.(*controlBuffer).get',
    'google.golang.org/grpc/internal/transport.(*http2Client).keepalive',
  ]),
  ...entries('worker', true, 'an open leveldb database', [
    'github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain',
    'github.com/syndtr/goleveldb/leveldb.(*DB).tCompaction',
    'github.com/syndtr/goleveldb/leveldb.(*DB).mCompaction',
    'github.com/syndtr/goleveldb/leveldb.(*DB).compactionError',
    'github.com/syndtr/goleveldb/leveldb/util.(*BufferPool).drain',
  ]),
  ...entries('worker', true, 'a cache that lives as long as the process', [
    'github.com/dgraph-io/ristretto*.(*Cache).processItems',
    'github.com/dgraph-io/ristretto*.(*lfuPolicy).processItems',
    'github.com/dgraph-io/ristretto*.(*defaultPolicy).processItems',
    'github.com/lestrrat-go/httprc*.runFetchWorker',
  ]),
  ...entries('worker', true, 'a client that reconnects in the background', [
    'github.com/nats-io/nats.go.(*Conn).doReconnect',
    'github.com/redis/go-redis*.(*ConnPool).tryDial',
    'github.com/go-redis/redis*.(*ConnPool).tryDial',
  ]),
  ...entries('worker', true, 'copies the input or output of a child process that still runs', ['os/exec.(*Cmd).*']),
]

function entries(where: BenignEntry['where'], singleton: boolean, reason: string, functions: readonly string[]): readonly BenignEntry[] {
  return functions.map((name) => ({ function: name, where, singleton, reason }))
}
