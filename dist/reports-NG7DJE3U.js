import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  reportFiles
} from "./chunk-Z2FLCVNY.js";
import "./chunk-PQNPSR2P.js";
import "./chunk-A77MII5W.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";
export {
  reportFiles
};
