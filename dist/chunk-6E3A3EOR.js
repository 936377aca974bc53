import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/model/series.ts
var WAIT_BUCKETS = [1, 5, 15, 60, 240, 1440];

export {
  WAIT_BUCKETS
};
