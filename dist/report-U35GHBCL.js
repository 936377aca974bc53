import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  render
} from "./chunk-EVXQNGCX.js";
import {
  FORMATS
} from "./chunk-CTVHQ33J.js";
import "./chunk-GVYN2TRF.js";
import "./chunk-PQNPSR2P.js";
import "./chunk-A77MII5W.js";
import "./chunk-3NHVCBLO.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";
export {
  FORMATS,
  render
};
