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

/**
 * The text of a script for -exec: `exec NAME=VALUE BINARY ARGUMENT…`. cmd/go keeps results by the log in which a test notes what it looks at,
 * which it does not ask for under -exec, but reads where it is.
 */
export const EXEC_SCRIPT = `#!/bin/sh
variable=$1
binary=$2
case $binary in
*/go-build*/b[0-9]*/*.test)
  shift 2
  exec env "$variable" "$binary" "-test.testlogfile=\${binary%/*}/testlog.txt" "$@"
  ;;
esac
exec env "$@"
`
