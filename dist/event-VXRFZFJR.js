import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  readEvent
} from "./chunk-346LZPGW.js";
import "./chunk-EHAN2LZF.js";
import "./chunk-KC2XOHZQ.js";
export {
  readEvent
};
