import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  CONTRACTS,
  RULES,
  theOutside
} from "./chunk-XKF4UF6P.js";
import "./chunk-5DOADSSE.js";
import {
  terminal
} from "./chunk-FVEKBC7Y.js";
import "./chunk-EMW4GLR7.js";
import "./chunk-ZQVTFLIN.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-EHAN2LZF.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/setting.ts
function settingOf(options, tool) {
  const outside = theOutside((line) => options.quiet || terminal.say(line));
  return { options, outside, catalogue: { rules: RULES, contracts: CONTRACTS }, tool };
}
export {
  settingOf
};
