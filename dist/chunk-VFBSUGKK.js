import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/baseline/identity.ts
function identityKey(identity) {
  return keyIn(identity.module, identity);
}
function keyIn(module, { package: importPath, kind, k2 }) {
  return `${module}\0${importPath}\0${kind}\0${k2}`;
}
function compareIdentities(a, b) {
  return compareText(a.module, b.module) || compareText(a.package, b.package) || compareText(a.kind, b.kind) || compareText(a.k2, b.k2);
}
function find(among, identity) {
  if (among.size === 0) return void 0;
  const exact = among.get(identityKey(identity)) ?? among.get(keyIn("", identity));
  if (exact !== void 0 || identity.module !== "") return exact;
  return [...among.values()].find((other) => other.package === identity.package && other.kind === identity.kind && other.k2 === identity.k2);
}

export {
  identityKey,
  compareIdentities,
  find
};
