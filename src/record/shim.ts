import { flagsWith, type Overlay } from '#record/env.ts'

/** What the `go` on the command's PATH has to know. All paths absolute. */
export interface ShimFacts {
  /** Folder that holds this `go` alone. */
  readonly folder: string
  /** Where each `go test` is noted, one file a call. */
  readonly calls: string
  /** Where an overlay for another toolchain is asked for, one file a question, answered beside it. */
  readonly questions: string
  /** Where calls are noted that ran without an overlay, a line each: reason, tab, folder. */
  readonly lost: string
  /** The toolchain of the command's folder. */
  readonly main: Overlay
  /** GOFLAGS without overlays. */
  readonly flags: string
  /** GOFLAGS of the environment before us; undefined when it was not set. */
  readonly environmentFlags: string | undefined
  readonly events: string
  readonly run: string
  /** For calls whose results cmd/go may answer from its test cache; undefined where every test is made to run. */
  readonly lasting?: Lasting | undefined
  readonly settleMs: number
}

/** What lets cmd/go's test cache work (recorder reference 3.7). */
export interface Lasting {
  /** The run id that stays the same from run to run. */
  readonly run: string
  /** Where cmd/go writes what it planned to do, one file a call, named as the call's note with `.json` behind it. */
  readonly graphs: string
  /** Path of `EXEC_SCRIPT`, the same from run to run. */
  readonly exec: string
}

/**
 * The text of a POSIX shell script that stands in for `go` while the command runs. `go test` gets the overlay of the
 * toolchain that answers in its folder, also where a script has set GOFLAGS itself; every other verb runs as if we
 * were not there. Each call is noted, so that the packages that should have run are known.
 */
export function shimScript(facts: ShimFacts): string {
  const { main } = facts
  const ours = flagsWith(facts.flags, main.json)
  const restore = facts.environmentFlags === undefined ? 'unset GOFLAGS' : `GOFLAGS=${quote(facts.environmentFlags)}`
  return `#!/bin/sh
# Stands in for go while goroutine-gate records; only \`go test\` is changed.
here=${quote(facts.folder)}
ours=${quote(ours)}
nl='
'
tab='\t'
case ":$PATH:" in
*":$here:"*)
  path=":$PATH:"
  path="\${path%%":$here:"*}:\${path#*":$here:"}"
  path=\${path#:}
  path=\${path%:}
  ;;
*) path=$PATH ;;
esac
real=$(PATH=$path; command -v go)
if [ -z "$real" ]; then
  echo 'go: command not found' >&2
  exit 127
fi

mine=
if [ "\${GOFLAGS-}" = "$ours" ]; then
  mine=1
  ${restore}
fi
undo="unset\${tab}GOFLAGS"
if [ "\${GOFLAGS+set}" ]; then undo="set\${tab}GOFLAGS\${tab}$GOFLAGS"; fi

folder=.
verb=\${1-}
first=\${2-}
second=\${3-}
case $verb in
-C) folder=\${2-} verb=\${3-} first=\${4-} second=\${5-} ;;
-C=*) folder=\${1#-C=} verb=\${2-} first=\${3-} second=\${4-} ;;
esac
# What these start finds the real go first, and can only be reached through GOFLAGS.
case $verb in run|tool|generate) if [ "$mine" ]; then
  GOFLAGS=$ours
  export GOFLAGS
${linked(facts)}fi ;; esac
if [ "$verb" != test ]; then exec "$real" "$@"; fi
case $first in
-C) folder=$second ;;
-C=*) folder=\${first#-C=} ;;
esac
PATH=$path
export PATH

without() {
  reason=$1
  shift
  printf '%s\\t%s\\n' "$reason" "$PWD" >>${quote(facts.lost)}
  exec "$real" "$@"
}

env=$(cd "$folder" && "$real" env GOROOT GOVERSION GOFLAGS GOOS GOARCH GOHOSTOS GOHOSTARCH) || exec "$real" "$@"
{
  read -r root
  read -r version
  read -r flags
  read -r os
  read -r arch
  read -r hostos
  read -r hostarch
} <<end
$env
end
if [ "$mine" ]; then flags=${quote(facts.flags)}; fi
said=$flags
printf '%s\\0' "$PWD" "$root" "$version" "$flags" "$@" >${quote(`${facts.calls}/`)}"$$-$PPID"

case " $flags $* " in
*'-overlay='*|*' -overlay '*|*' --overlay '*) without own-overlay "$@" ;;
esac

case $root in
${quote(main.toolchain.goroot)}|${quote(main.link === '' ? main.toolchain.goroot : main.link)})
  json=${quote(main.json)}
  link=${quote(main.link)}
  root=${quote(main.toolchain.goroot)}
  ;;
*)
  ask=${quote(`${facts.questions}/`)}"$$-$PPID"
  printf '%s\\n%s\\n' "$root" "$version" >"$ask.tmp" && mv "$ask.tmp" "$ask.ask"
  turns=0
  while [ ! -f "$ask.answer" ] && [ $turns -lt 200 ]; do
    sleep 0.05 || sleep 1
    turns=$((turns + 1))
  done
  json= link=
  if [ -f "$ask.answer" ]; then { read -r json; read -r link; } <"$ask.answer"; fi
  if [ -z "$json" ]; then without toolchain "$@"; fi
  ;;
esac

run=${quote(facts.run)}
lasting=
${facts.lasting === undefined ? '' : lastingRun(facts.lasting)}
if [ "$link" ]; then
  if [ "\${GOTOOLCHAIN+set}" ]; then undo="$undo\${nl}set\${tab}GOTOOLCHAIN\${tab}$GOTOOLCHAIN"; else undo="$undo\${nl}unset\${tab}GOTOOLCHAIN"; fi
  undo="$undo\${nl}swap\${tab}GOROOT\${tab}$link\${tab}$root\${nl}swap\${tab}PATH\${tab}$link\${tab}$root"
  # Without this the link would show in runtime.GOROOT() and in the stacks of programs: what hooks undo comes too late for it.
  plain=1
  case $root in *[[:space:]\\'\\"\\\\]*) plain= ;; esac
  case " $flags $*" in *' -toolexec'*|*' --toolexec'*) ;; *) if [ "$plain" ]; then flags="\${flags:+$flags }'-toolexec=${facts.folder}/tool $link $root'"; fi ;; esac
  case " $flags $*" in *' -exec'*|*' --exec'*) plain= ;; esac
  if [ "$plain" ] && [ "$os/$arch" = "$hostos/$hostarch" ]; then flags="\${flags:+$flags }'-exec=\${lasting:-env} GOROOT=$root'"; fi
  GOROOT=$link
  GOTOOLCHAIN=local
  export GOROOT GOTOOLCHAIN
  real=$link/bin/go
fi
case $json in
*[[:space:]]*) flag="'-overlay=$json'" ;;
*) flag=-overlay=$json ;;
esac
GOFLAGS="\${flags:+$flags }$flag"
GOROUTINE_GATE_OUT=${quote(facts.events)}
GOROUTINE_GATE_RUN=$run
GOROUTINE_GATE_SETTLE=${facts.settleMs}
GOROUTINE_GATE_UNDO=$undo
export GOFLAGS GOROUTINE_GATE_OUT GOROUTINE_GATE_RUN GOROUTINE_GATE_SETTLE GOROUTINE_GATE_UNDO
exec "$real" "$@"
`
}

/**
 * The words of the call become an input of its tests, so that cmd/go never answers for a call that was spelled in another way and whose
 * recordings are kept under another key. With -count it never answers. The flag is older than all our releases, but undocumented: others go without.
 */
function lastingRun({ run, graphs, exec }: Lasting): string {
  return `case $version in go1.2[0-7]|go1.2[0-7].*|go1.2[0-7]rc*) case " $flags $*" in *-debug-actiongraph*|*' -count'*|*' --count'*|*' -test.count'*) ;; *)
  run=${quote(run)}
  GOROUTINE_GATE_ARGS=$(printf '%s\\n' "$PWD" "$said" "$@")
  export GOROUTINE_GATE_ARGS
  flags="\${flags:+$flags }'-debug-actiongraph=${graphs}/$$-$PPID.json'"
  lasting=${quote(exec)}
  ;; esac ;; esac
`
}

/**
 * For what `go run` and its like start: that finds the go of our link first, and takes it for its own as long as GOROOT says so. The test
 * process puts the variables back; stacks and runtime.GOROOT() show the link.
 */
function linked({ main: { link, toolchain } }: ShimFacts): string {
  if (link === '') return ''
  return `  root=${quote(toolchain.goroot)}
  link=${quote(link)}
  if [ "$(cd "$folder" && "$real" env GOROOT)" = "$root" ]; then
    if [ "\${GOTOOLCHAIN+set}" ]; then undo="set\${tab}GOTOOLCHAIN\${tab}$GOTOOLCHAIN"; else undo="unset\${tab}GOTOOLCHAIN"; fi
    GOROUTINE_GATE_UNDO="\${GOROUTINE_GATE_UNDO-}\${nl}$undo\${nl}swap\${tab}GOROOT\${tab}$link\${tab}$root\${nl}swap\${tab}PATH\${tab}$link\${tab}$root"
    GOROOT=$link
    GOTOOLCHAIN=local
    export GOROUTINE_GATE_UNDO GOROOT GOTOOLCHAIN
    real=$link/bin/go
  fi
`
}

/** A word of a POSIX shell that means exactly this text. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
