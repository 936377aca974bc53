#!/usr/bin/env bash
# Makes the results beside this script with the real tools: staticcheck 2026.2.2, golangci-lint 2.15.0, gosec 2.25.0, goleak 1.3.0, Go 1.26.8.
# The modules are copied to /srv first, so that no path of a machine stands in them. The lists of all linters and of all
# staticcheck rules are cut to those that are named by a result.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
rm -rf /srv/shop && cp -r "$here/shop" /srv/shop && cd /srv/shop
linters=govet,staticcheck,bodyclose,sqlclosecheck,noctx,contextcheck,fatcontext,gosec,errcheck
go vet -json ./... > "$here/vet.json" || true
staticcheck -f json ./... > "$here/staticcheck.json" || true
staticcheck -f sarif ./... > "$here/staticcheck.sarif" || true
gosec -fmt json -quiet ./... > "$here/gosec.json" || true
golangci-lint run --no-config --default none -E $linters --show-stats=false \
  --output.json.path "$here/golangci.json" --output.sarif.path "$here/golangci.sarif" ./... || true
CGO_ENABLED=1 go test -race -run TestRace ./... > "$here/race.txt" 2>&1 || true
rm -rf /srv/leaky && cp -r "$here/leaky" /srv/leaky && cd /srv/leaky
go test ./... > "$here/goleak.txt" 2>&1 || true
