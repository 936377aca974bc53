import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  terminal
} from "./chunk-FVEKBC7Y.js";
import {
  CONTRACTS,
  RULES,
  theOutside
} from "./chunk-2XPVEKNC.js";
import "./chunk-NJLWSG4V.js";
import "./chunk-U4MHL25D.js";
import "./chunk-5DOADSSE.js";
import "./chunk-H3IDUHYJ.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-AU73K5H2.js";
import "./chunk-ZQVTFLIN.js";
import "./chunk-G5E2YXTC.js";
import "./chunk-EHAN2LZF.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/setting.ts
function settingOf(options, tool) {
  const outside = theOutside((line) => options.quiet || terminal.say(line));
  return { options, outside, catalogue: { rules: RULES, contracts: CONTRACTS }, tool };
}
export {
  settingOf
};
