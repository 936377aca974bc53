import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/policy/duration.ts
var UNITS = { ms: 1, s: 1e3, m: 6e4, h: 36e5 };
var LONGEST_MS = 24 * 36e5;
var DURATION = /^(\d{1,9}(\.\d{1,3})?(ms|s|m|h))+$/;
function parseDuration(text, longest = LONGEST_MS) {
  if (!DURATION.test(text)) return void 0;
  const parts = text.matchAll(/([\d.]+)(ms|s|m|h)/g);
  const total = [...parts].reduce((sum, [, amount, unit]) => sum + Number(amount) * UNITS[unit], 0);
  return total <= longest ? Math.round(total) : void 0;
}

export {
  DURATION,
  parseDuration
};
