import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  NOTHING_RUN,
  check,
  externalOf,
  openOrSay,
  outcomeOf
} from "./chunk-LU4BASXF.js";
import "./chunk-5AYQ5ZAX.js";
import "./chunk-5DSTTCLA.js";
import "./chunk-EIGB3F4S.js";
import "./chunk-Y4D72GIO.js";
import "./chunk-AXC2O2YF.js";
import "./chunk-EQZXP7CL.js";
import "./chunk-O5QLNGEJ.js";
import "./chunk-6DN3LFXZ.js";
import "./chunk-AL2ZCLU6.js";
import "./chunk-FMP6VUF4.js";
import "./chunk-FR3NJ7O6.js";
import "./chunk-AVHOR3I7.js";
import "./chunk-7HQTWR5I.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-EHAN2LZF.js";
import "./chunk-YHI7QLL6.js";
import "./chunk-QQ7CF2TH.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-VFBSUGKK.js";
import "./chunk-VKOXL4MQ.js";
import "./chunk-GE25O2IM.js";
import "./chunk-DQBK34TT.js";
import "./chunk-VT33FI4M.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";
export {
  NOTHING_RUN,
  check,
  externalOf,
  openOrSay,
  outcomeOf
};
