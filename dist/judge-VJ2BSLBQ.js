import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  evidenceOf,
  judgeStored,
  open
} from "./chunk-2A2I47NO.js";
import "./chunk-ZSV22ZTJ.js";
import "./chunk-6DS35XTV.js";
import "./chunk-Z66WY6EK.js";
import "./chunk-KQOZW3SW.js";
import "./chunk-4UPK3VSN.js";
import "./chunk-S5FUQHZ2.js";
import "./chunk-A2IJNZPG.js";
import "./chunk-64PIGUDO.js";
import "./chunk-SXZIJH5V.js";
import "./chunk-P7GN753T.js";
import "./chunk-XBCSHYHS.js";
import "./chunk-DM65KSEY.js";
import "./chunk-3ZOERJ4L.js";
import "./chunk-2WP755C6.js";
import "./chunk-5AYQ5ZAX.js";
import "./chunk-3EZSHKER.js";
import "./chunk-Q6SBJPIL.js";
import "./chunk-Y4D72GIO.js";
import "./chunk-AXC2O2YF.js";
import "./chunk-EQZXP7CL.js";
import "./chunk-N3OVQWBY.js";
import "./chunk-7SYL22XT.js";
import "./chunk-XTFU4IHH.js";
import "./chunk-FMP6VUF4.js";
import "./chunk-AWTYSO4M.js";
import "./chunk-AVHOR3I7.js";
import "./chunk-2GKWABJJ.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-EHAN2LZF.js";
import "./chunk-JGG3JGV2.js";
import "./chunk-MLMSBFGA.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-VFBSUGKK.js";
import "./chunk-VKOXL4MQ.js";
import "./chunk-GE25O2IM.js";
import "./chunk-DQBK34TT.js";
import "./chunk-VT33FI4M.js";
import "./chunk-6E3A3EOR.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";
export {
  evidenceOf,
  judgeStored,
  open
};
