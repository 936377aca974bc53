import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  JUDGING
} from "./chunk-BRM42C4R.js";
import {
  emit
} from "./chunk-AXMZPF4C.js";
import "./chunk-FVEKBC7Y.js";
import {
  check
} from "./chunk-JPHMQ3E5.js";
import "./chunk-5N4H3ZG4.js";
import {
  knownNames,
  withPacks
} from "./chunk-OBO6G4C3.js";
import "./chunk-J3MDCOJ5.js";
import "./chunk-D7RAX7GN.js";
import "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-NJQYBTBI.js";
import "./chunk-XADRATD5.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/check.ts
var checkVerb = {
  usage: "check [PATH\u2026]",
  about: "rules over Go files, folders and ./... patterns; reads only text, needs no Go",
  options: { ...JUDGING, packs: "only these packs, separated by commas" },
  examples: ["check", "check ./internal/...", "check --base origin/main --format sarif --output leaks.sarif"],
  run: async ({ options, outside, catalogue, tool }) => {
    const paths = [...options.words, ...options.command ?? []];
    const { cwd, base, config, failOn } = options;
    return emit(
      await check({ paths, cwd, base, config, failOn, catalogue: withPacks(catalogue, known(options.packs, catalogue)), tool }, outside),
      options
    );
  }
};
function known(packs, catalogue) {
  const names = knownNames(catalogue).packs;
  const wrong = packs.find((pack) => !names.includes(pack));
  if (wrong !== void 0) throw new UserError(`--packs has "${wrong}"`, `packs are ${names.join(", ")}`);
  return packs;
}
export {
  checkVerb
};
