import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  EVENTS,
  readContext
} from "./chunk-FZUR5C4G.js";
import "./chunk-EHAN2LZF.js";
import "./chunk-KC2XOHZQ.js";
export {
  EVENTS,
  readContext
};
