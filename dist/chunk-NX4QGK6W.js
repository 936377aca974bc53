import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/cli/built-in.ts
async function builtInCatalogue() {
  const { CONTRACTS, RULES } = await import("./rules-7SQGV4N3.js");
  return { rules: RULES, contracts: CONTRACTS };
}

export {
  builtInCatalogue
};
