import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/cli/series.ts
function seriesOf({ series, p95Ms }) {
  return { paths: series, ...p95Ms !== void 0 && { p95Ms } };
}

export {
  seriesOf
};
