import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// package.json
var package_default = {
  name: "goroutine-gate",
  version: "0.1.0",
  description: "Stops a pull request from leaking goroutines: static rules, goroutine snapshots of the test run, a baseline and a verdict with reasons.",
  license: "MIT",
  type: "module",
  engines: {
    node: ">=20.19"
  },
  bin: {
    "goroutine-gate": "dist/cli.js"
  },
  imports: {
    "#rules/*": "./rules/*",
    "#*": "./src/*"
  },
  scripts: {
    demo: "node dist/cli.js demo",
    test: "node build/install.js && vitest run",
    "test:slow": "node build/install.js && vitest run --config vitest.slow.config.ts",
    check: "node build/install.js && npm run types && biome check . && tsx build/check-fresh.ts",
    types: "tsc && tsc -p src/report/html/client",
    lint: "biome check .",
    format: "biome check --write .",
    generate: "tsx build/generate.ts",
    build: "tsx build/generate.ts && tsx build/bundle.ts",
    bench: "tsx bench/run.ts"
  },
  devDependencies: {
    "@biomejs/biome": "2.4.0",
    "@types/node": "20.19.43",
    ajv: "8.20.0",
    "ajv-draft-04": "1.0.0",
    "axe-core": "4.14.1",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    "github-markdown-css": "5.9.0",
    "playwright-core": "1.65.1",
    "rehype-raw": "7.0.0",
    "rehype-sanitize": "6.0.0",
    "rehype-stringify": "10.0.1",
    "remark-gfm": "4.0.1",
    "remark-parse": "11.0.0",
    "remark-rehype": "11.1.2",
    tsx: "4.23.15",
    typescript: "7.0.2",
    unified: "11.0.5",
    vitest: "4.1.12"
  },
  dependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@microsoft/sarif": "5.7.0",
    diff: "9.0.0",
    minimatch: "11.0.9",
    picocolors: "1.1.1",
    "tree-sitter-go": "0.25.0",
    valibot: "1.5.0",
    "web-tree-sitter": "0.27.1",
    yaml: "2.9.1"
  }
};

export {
  package_default
};
