import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  reportFiles
} from "./chunk-2PJTC7HP.js";
import "./chunk-LGOT2QBA.js";
import "./chunk-ID3O7DOU.js";
import "./chunk-RVLRCKZ2.js";
import "./chunk-RIXYEIY7.js";
import "./chunk-CMS5SWZ3.js";
import "./chunk-ZKLEFFN3.js";
import "./chunk-EBMUPO3E.js";
import "./chunk-N27ABM2I.js";
import "./chunk-67AXR2H5.js";
import "./chunk-6E3A3EOR.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";
export {
  reportFiles
};
