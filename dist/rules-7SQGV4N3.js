import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  CONTRACTS,
  RULES
} from "./chunk-BKBCY6GD.js";
import "./chunk-H2LCDZES.js";
import "./chunk-QAGBJLZT.js";
import "./chunk-H6NLGDQU.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";
export {
  CONTRACTS,
  RULES
};
