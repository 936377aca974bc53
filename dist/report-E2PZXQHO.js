import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  render
} from "./chunk-CWARHOL4.js";
import {
  FORMATS
} from "./chunk-VTW3FI4K.js";
import "./chunk-XEVLHYIW.js";
import "./chunk-CCK3F4BA.js";
import "./chunk-Z2ZXWTEC.js";
import "./chunk-VT33FI4M.js";
import "./chunk-Z3CCLLWF.js";
import "./chunk-TVUTZ5MS.js";
import "./chunk-CMS5SWZ3.js";
import "./chunk-ZKLEFFN3.js";
import "./chunk-EBMUPO3E.js";
import "./chunk-RIXYEIY7.js";
import "./chunk-N27ABM2I.js";
import "./chunk-6E3A3EOR.js";
import "./chunk-67AXR2H5.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";
export {
  FORMATS,
  render
};
