#!/bin/sh
# Any CI: GATE is where goroutine-gate was cloned to, BASE the commit or branch that the change is for.
# Ends with 0 (pass or warn), 1 (the change leaks, or its tests fail), 2 (could not judge), 3 (a defect of goroutine-gate).
set -eu
exec node "$GATE/dist/cli.js" gate --base "$BASE" --report-dir goroutine-gate -- go test ./...
