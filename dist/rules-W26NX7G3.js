import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  print
} from "./chunk-4URJC5UO.js";
import "./chunk-LWQGBV5B.js";
import "./chunk-D7RAX7GN.js";
import "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-EHAN2LZF.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/rules.ts
var rulesVerb = {
  usage: "rules",
  about: "the catalogue of rules",
  options: { format: "text or json", output: "write to this file" },
  examples: ["rules", "rules --format json"],
  run: async ({ options, catalogue }) => {
    const rules = catalogue.rules.map(({ rule }) => rule);
    const width = Math.max(...rules.map((rule) => rule.id.length));
    const lines = rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.level.padEnd(7)}  ${rule.confidence.padEnd(6)}  ${rule.title}`);
    await print(options.format === "json" ? `${JSON.stringify(rules, null, 2)}
` : `${lines.join("\n")}
`, options);
    return 0;
  }
};
var contractsVerb = {
  usage: "contracts",
  about: "which library call owes which other call",
  options: { format: "text or json", output: "write to this file" },
  examples: ["contracts --format json"],
  run: async ({ options, catalogue }) => {
    const lines = catalogue.contracts.map(
      (contract) => `${contract.modules[0]} ${contract.call}: ${contract.release.join(" or ")}  (${contract.rule})`
    );
    await print(options.format === "json" ? `${JSON.stringify(catalogue.contracts, null, 2)}
` : `${lines.join("\n")}
`, options);
    return 0;
  }
};
export {
  contractsVerb,
  rulesVerb
};
