import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  terminal
} from "./chunk-LWQGBV5B.js";
import {
  isCi,
  stageTeller,
  theOutside
} from "./chunk-XAMNDABJ.js";
import "./chunk-TWSAODQZ.js";
import "./chunk-SC7VZ4H4.js";
import "./chunk-PJX37FQI.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-Q6SBJPIL.js";
import "./chunk-Y4D72GIO.js";
import "./chunk-XTFU4IHH.js";
import "./chunk-EHAN2LZF.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/setting.ts
function settingOf(options, catalogue, tool) {
  const say = (line) => options.quiet || terminal.say(line);
  const stages = stagesFor(options, { isWatched: terminal.isWatched(), inCi: isCi(process.env) });
  const outside = theOutside(say, stageTeller(stages, terminal.say));
  return { options, outside, catalogue, tool };
}
function stagesFor({ quiet, progress }, { isWatched, inCi }) {
  if (quiet || progress === false) return "none";
  if (progress || isWatched) return "each";
  return inCi ? "now and then" : "none";
}
export {
  settingOf,
  stagesFor
};
