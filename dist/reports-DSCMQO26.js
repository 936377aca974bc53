import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  reportFiles
} from "./chunk-6UIOR7BL.js";
import "./chunk-LI6FOPDD.js";
import "./chunk-INDKIHKX.js";
import "./chunk-VRO4RFGW.js";
import "./chunk-PGSS5K3Y.js";
import "./chunk-26CDV4PJ.js";
import "./chunk-ZO6W42XM.js";
import "./chunk-N27ABM2I.js";
import "./chunk-6E3A3EOR.js";
import "./chunk-A77MII5W.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";
export {
  reportFiles
};
