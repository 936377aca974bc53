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
  readonly settleMs: number
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

if [ "$link" ]; then
  if [ "\${GOTOOLCHAIN+set}" ]; then undo="$undo\${nl}set\${tab}GOTOOLCHAIN\${tab}$GOTOOLCHAIN"; else undo="$undo\${nl}unset\${tab}GOTOOLCHAIN"; fi
  undo="$undo\${nl}swap\${tab}GOROOT\${tab}$link\${tab}$root\${nl}swap\${tab}PATH\${tab}$link\${tab}$root"
  # Without this the link would show in runtime.GOROOT() and in the stacks of programs: what hooks undo comes too late for it.
  plain=1
  case $root in *[[:space:]\\'\\"\\\\]*) plain= ;; esac
  case " $flags $*" in *' -toolexec'*|*' --toolexec'*) ;; *) if [ "$plain" ]; then flags="\${flags:+$flags }'-toolexec=${facts.folder}/tool $link $root'"; fi ;; esac
  case " $flags $*" in *' -exec'*|*' --exec'*) plain= ;; esac
  if [ "$plain" ] && [ "$os/$arch" = "$hostos/$hostarch" ]; then flags="\${flags:+$flags }'-exec=env GOROOT=$root'"; fi
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
GOROUTINE_GATE_RUN=${quote(facts.run)}
GOROUTINE_GATE_SETTLE=${facts.settleMs}
GOROUTINE_GATE_UNDO=$undo
export GOFLAGS GOROUTINE_GATE_OUT GOROUTINE_GATE_RUN GOROUTINE_GATE_SETTLE GOROUTINE_GATE_UNDO
exec "$real" "$@"
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

/**
 * The text of a script for -toolexec: `tool LINK ROOT TOOL ARGUMENT…`. The linker learns the toolchain's real folder, and the compiler is
 * told of replaced files as files of whatever GOROOT the linker will know. All else is as if it were not there, tool versions included.
 */
export const TOOL_SCRIPT = `#!/bin/sh
link=$1
GOROOT=$2
export GOROOT
shift 2
case \${1##*/} in
compile|compile.exe) ;;
link|link.exe) exec "$@" ;;
*) GOROOT=$link; exec "$@" ;;
esac
GOROOT=$link
case " $*" in *"=>$link/src/"*) ;; *) exec "$@" ;; esac
count=$#
for word; do
  case $word in
  *"=>$link/src/"*)
    rest=$word
    word=
    while :; do
      case $rest in
      *"=>$link/src/"*)
        word="$word\${rest%%"=>$link/src/"*}=>\\$GOROOT/src/"
        rest=\${rest#*"=>$link/src/"}
        ;;
      *) break ;;
      esac
    done
    word=$word$rest
    ;;
  esac
  set -- "$@" "$word"
done
shift $count
exec "$@"
`

/** A word of a POSIX shell that means exactly this text. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
