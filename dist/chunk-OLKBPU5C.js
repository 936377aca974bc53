import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/cli/built-in.ts
async function builtInCatalogue() {
  const { CONTRACTS, RULES } = await import("./rules-4AXWP4MG.js");
  return { rules: RULES, contracts: CONTRACTS };
}

export {
  builtInCatalogue
};
