#!/bin/bash
# Makes the dumps of this folder again: test/dumps/make.sh [VERSION…]. Then: npx vitest run test/snapshot -u
# Needs a go command of 1.21 or later; the others are downloaded by it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
# A fixed path, for profiles name the program's file.
scratch=/tmp/goroutine-gate-dumps
trap 'rm -rf "$scratch"' EXIT
for version in "${@:-go1.20.14 go1.21.13 go1.23.12 go1.26.8 go1.27.3}"; do
  for go in $version; do
    export GOTOOLCHAIN=$go
    to=$here/$go
    mkdir -p "$to" "$scratch/out"
    (cd "$here/programs/kinds" && go build -trimpath -o "$scratch/kinds" .)
    run() { # ENVIRONMENT FILE CASE [HOW]
      rm -f "$scratch/out/"*
      env $1 "$scratch/kinds" "$scratch/out" ${4:-} 2>"$scratch/out/stderr.txt" || true
      [ ! -e "$scratch/out/$2" ] || cp "$scratch/out/$2" "$to/$3"
    }
    run A=1 text.txt text.txt
    case $go in go1.2[0]*) continue ;; esac
    run A=1 grouped.txt grouped.txt
    run A=1 profile.pb.gz profile.pb.gz
    case $go in go1.21.* | go1.27.*) run GOTRACEBACK=all stderr.txt quit.txt quit ;; esac
    case $go in go1.26.* | go1.27.*) run GODEBUG=tracebacklabels=1 text.txt labels.txt ;; esac
    case $go in go1.26.*)
      (cd "$here/programs/kinds" && GOEXPERIMENT=goroutineleakprofile go build -trimpath -o "$scratch/kinds" .)
      run GODEBUG=tracebacklabels=1 leaked.txt leaked.txt
      ;;
    go1.27.*)
      run GODEBUG=tracebacklabels=1 leaked.txt leaked.txt
      run A=1 leaked-grouped.txt leaked-grouped.txt
      run GODEBUG=tracebackancestors=5 text.txt ancestors.txt
      ;;
    esac
    case $go in go1.21.* | go1.27.*) (cd "$here/programs/contended" && go build -trimpath -o "$scratch/contended" . && "$scratch/contended" "$to") ;; esac
    (cd "$here/programs/scheduled" && go build -trimpath -o "$scratch/scheduled" .)
    case $go in go1.21.* | go1.27.*)
      GODEBUG=schedtrace=40 GOMAXPROCS=2 "$scratch/scheduled" 2>"$to/schedtrace.log"
      GODEBUG=schedtrace=50,scheddetail=1 GOMAXPROCS=2 "$scratch/scheduled" 2>"$to/scheddetail.log"
      ;;
    esac
    case $go in go1.26.* | go1.27.*)
      "$scratch/scheduled" "$scratch/out/trace"
      go tool trace -d=parsed "$scratch/out/trace" >"$to/trace.parsed"
      ;;
    esac
    case $go in go1.21.* | go1.26.*) (cd "$here/programs/reports" && go test -trimpath ./... >"$to/tests-reports.txt" 2>&1 || true) ;; esac
    case $go in go1.21.* | go1.27.*)
      cd "$here/programs/tests"
      go test ./fine >/dev/null
      { go test -trimpath -race -timeout 2s ./... || true; go test -trimpath ./fine; go test -trimpath ./fine; } >"$to/tests.txt" 2>&1
      go test -trimpath -race -timeout 2s -json ./... >"$to/tests-json.txt" 2>&1 || true
      ;;
    esac
  done
done
