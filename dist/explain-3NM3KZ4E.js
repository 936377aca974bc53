import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  print
} from "./chunk-VKOCFX6B.js";
import "./chunk-FVEKBC7Y.js";
import "./chunk-D7RAX7GN.js";
import "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/explain.ts
var explainVerb = {
  usage: "explain RULE",
  about: "the rule's page in the terminal",
  options: { output: "write to this file" },
  examples: ["explain channel/send-abandoned-by-select"],
  run: async ({ options }) => {
    const { PAGES } = await import("./pages-N74W2VCD.js");
    const [rule = ""] = options.words;
    const page = PAGES[rule];
    if (!page) throw new UserError(`there is no rule "${rule}"`, "`goroutine-gate rules` lists them");
    await print(page.replace(/^---\n[\s\S]*?\n---\n+/, ""), options);
    return 0;
  }
};
export {
  explainVerb
};
