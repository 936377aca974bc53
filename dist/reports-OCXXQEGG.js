import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  reportFiles
} from "./chunk-S42BTSA2.js";
import "./chunk-HM5TPNGP.js";
import "./chunk-PGSS5K3Y.js";
import "./chunk-26CDV4PJ.js";
import "./chunk-CEIQRVYC.js";
import "./chunk-N27ABM2I.js";
import "./chunk-6E3A3EOR.js";
import "./chunk-A77MII5W.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";
export {
  reportFiles
};
