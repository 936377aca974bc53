import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-KC2XOHZQ.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair2;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path2) {
      const ctrl = callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visit_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i2 = 0; i2 < node.items.length; ++i2) {
            const ci = visit_(i2, node.items[i2], visitor, path2);
            if (typeof ci === "number")
              i2 = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i2, 1);
              i2 -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = visit_("key", node.key, visitor, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path2) {
      const ctrl = await callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visitAsync_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i2 = 0; i2 < node.items.length; ++i2) {
            const ci = await visitAsync_(i2, node.items[i2], visitor, path2);
            if (typeof ci === "number")
              i2 = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i2, 1);
              i2 -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path2) {
      if (typeof visitor === "function")
        return visitor(key, node, path2);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path2);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path2);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path2);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path2);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path2);
      return void 0;
    }
    function replaceNode(key, path2, node) {
      const parent = path2[path2.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts2 = line.trim().split(/[ \t]+/);
        const name2 = parts2.shift();
        switch (name2) {
          case "%TAG": {
            if (parts2.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts2.length < 2)
                return false;
            }
            const [handle2, prefix2] = parts2;
            this.tags[handle2] = prefix2;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts2.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts2;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name2}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle2, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix2 = this.tags[handle2];
        if (prefix2) {
          try {
            return prefix2 + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle2 === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle2, prefix2] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix2))
            return handle2 + escapeTagName(tag.substring(prefix2.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle2, prefix2] of tagEntries) {
          if (handle2 === "!!" && prefix2 === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix2)))
            lines.push(`%TAG ${handle2} ${prefix2}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix2, exclude) {
      for (let i2 = 1; true; ++i2) {
        const name2 = `${prefix2}${i2}`;
        if (!exclude.has(name2))
          return name2;
      }
    }
    function createNodeAnchors(doc, prefix2) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix2, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i2 = 0, len = val.length; i2 < len; ++i2) {
            const v0 = val[i2];
            const v1 = applyReviver(reviver, val, String(i2), v0);
            if (v1 === void 0)
              delete val[i2];
            else if (v1 !== v0)
              val[i2] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i2) => toJS(v, String(i2), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count5, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count5);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node2 = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node2.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count5 = 0;
        for (const item2 of node.items) {
          const c = getAliasCount(doc, item2, anchors2);
          if (c > count5)
            count5 = c;
        }
        return count5;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node2 = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node2.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match2 = tags.filter((t) => t.tag === tagName);
        const tagObj = match2.find((t) => !t.format) ?? match2[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map2 = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map2.items.push(value);
        return map2;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema2, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema2.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema2[identity.MAP] : Symbol.iterator in Object(value) ? schema2[identity.SEQ] : schema2[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node2 = require_Node();
    function collectionFromPath(schema2, path2, value) {
      let v = value;
      for (let i2 = path2.length - 1; i2 >= 0; --i2) {
        const k = path2[i2];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema: schema2,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
    var Collection = class extends Node2.NodeBase {
      constructor(type, schema2) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema2,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema2) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema2)
          copy.schema = schema2;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema2) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path2, value) {
        if (isEmptyPath(path2))
          this.add(value);
        else {
          const [key, ...rest] = path2;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        const [key, ...rest] = path2;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        const [key, ...rest] = path2;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text3;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text3.length <= endStep)
        return text3;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split2 = void 0;
      let prev = void 0;
      let overflow = false;
      let i2 = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i2 = consumeMoreIndentedLines(text3, i2, indent.length);
        if (i2 !== -1)
          end = i2 + endStep;
      }
      for (let ch; ch = text3[i2 += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i2;
          switch (text3[i2 + 1]) {
            case "x":
              i2 += 3;
              break;
            case "u":
              i2 += 5;
              break;
            case "U":
              i2 += 9;
              break;
            default:
              i2 += 1;
          }
          escEnd = i2;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i2 = consumeMoreIndentedLines(text3, i2, indent.length);
          end = i2 + indent.length + endStep;
          split2 = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text3[i2 + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split2 = i2;
          }
          if (i2 >= end) {
            if (split2) {
              folds.push(split2);
              end = split2 + endStep;
              split2 = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text3[i2 += 1];
                overflow = true;
              }
              const j = i2 > escEnd + 1 ? i2 - 2 : escStart - 1;
              if (escapedFolds[j])
                return text3;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split2 = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text3;
      if (onFold)
        onFold();
      let res = text3.slice(0, folds[0]);
      for (let i3 = 0; i3 < folds.length; ++i3) {
        const fold2 = folds[i3];
        const end2 = folds[i3 + 1] || text3.length;
        if (fold2 === 0)
          res = `
${indent}${text3.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text3[fold2]}\\`;
          res += `
${indent}${text3.slice(fold2 + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text3, i2, indent) {
      let end = i2;
      let start2 = i2 + 1;
      let ch = text3[start2];
      while (ch === " " || ch === "	") {
        if (i2 < start2 + indent) {
          ch = text3[++i2];
        } else {
          do {
            ch = text3[++i2];
          } while (ch && ch !== "\n");
          end = i2;
          start2 = i2 + 1;
          ch = text3[start2];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i2 = 0, start2 = 0; i2 < strLen; ++i2) {
        if (str[i2] === "\n") {
          if (i2 - start2 > limit)
            return true;
          start2 = i2 + 1;
          if (strLen - start2 <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start2 = 0;
      for (let i2 = 0, ch = json[i2]; ch; ch = json[++i2]) {
        if (ch === " " && json[i2 + 1] === "\\" && json[i2 + 2] === "n") {
          str += json.slice(start2, i2) + "\\ ";
          i2 += 1;
          start2 = i2;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i2 + 1]) {
            case "u":
              {
                str += json.slice(start2, i2);
                const code = json.substr(i2 + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i2, 6);
                }
                i2 += 5;
                start2 = i2 + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i2 + 2] === '"' || json.length < minMultiLineLength) {
                i2 += 1;
              } else {
                str += json.slice(start2, i2) + "\n\n";
                while (json[i2 + 2] === "\\" && json[i2 + 3] === "n" && json[i2 + 4] !== '"') {
                  str += "\n";
                  i2 += 2;
                }
                str += indent;
                if (json[i2 + 2] === " ")
                  str += "\\";
                i2 += 1;
                start2 = i2 + 1;
              }
              break;
            default:
              i2 += 1;
          }
      }
      str = start2 ? str + json.slice(start2) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal3 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal3 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start2 = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start2) {
        value = value.substring(start2.length);
        start2 = start2.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header2 = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header2 += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal3) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body3 = foldFlowLines.foldFlowLines(`${start2}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header2}
${indent}${body3}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header2}
${indent}${start2}${value}${end}`;
    }
    function plainString(item2, ctx, onComment, onChompKeep) {
      const { type, value } = item2;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item2, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item2, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item2, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item2, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item2.value === "string" ? item2 : Object.assign({}, item2, { value: String(item2.value) });
      let { type } = item2;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify2 = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify2(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify2(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item2) {
      if (item2.tag) {
        const match2 = tags.filter((t) => t.tag === item2.tag);
        if (match2.length > 0)
          return match2.find((t) => t.format === item2.format) ?? match2[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item2)) {
        obj = item2.value;
        let match2 = tags.filter((t) => t.identify?.(obj));
        if (match2.length > 1) {
          const testMatch = match2.filter((t) => t.test);
          if (testMatch.length > 0)
            match2 = testMatch;
        }
        tagObj = match2.find((t) => t.format === item2.format) ?? match2.find((t) => !t.format);
      } else {
        obj = item2;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name2 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name2} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item2, ctx, onComment, onChompKeep) {
      if (identity.isPair(item2))
        return item2.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item2)) {
        if (ctx.doc.directives)
          return item2.toString(ctx);
        if (ctx.resolvedAliases?.has(item2)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item2);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item2]);
          item2 = item2.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item2) ? item2 : ctx.doc.createNode(item2, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map2, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map2, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map2, it);
      else
        mergeValue(ctx, map2, source);
    }
    function mergeValue(ctx, map2, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map2 instanceof Map) {
          if (!map2.has(key))
            map2.set(key, value2);
        } else if (map2 instanceof Set) {
          map2.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
          Object.defineProperty(map2, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map2;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map2, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map2, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map2, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map2 instanceof Map) {
          map2.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map2 instanceof Set) {
          map2.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map2)
            Object.defineProperty(map2, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map2[stringKey] = jsValue;
        }
      }
      return map2;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema2) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema2);
        if (identity.isNode(value))
          value = value.clone(schema2);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair2 = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair2, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i2 = 0; i2 < items.length; ++i2) {
        const item2 = items[i2];
        let comment2 = null;
        if (identity.isNode(item2)) {
          if (!chompKeep && item2.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item2.commentBefore, chompKeep);
          if (item2.comment)
            comment2 = item2.comment;
        } else if (identity.isPair(item2)) {
          const ik = identity.isNode(item2.key) ? item2.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item2, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i2 = 1; i2 < lines.length; ++i2) {
          const line = lines[i2];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i2 = 0; i2 < items.length; ++i2) {
        const item2 = items[i2];
        let comment = null;
        if (identity.isNode(item2)) {
          if (item2.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item2.commentBefore, false);
          if (item2.comment)
            comment = item2.comment;
        } else if (identity.isPair(item2)) {
          const ik = identity.isNode(item2.key) ? item2.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item2.value) ? item2.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item2.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item2, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i2 < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start: start2, end } = flowChars;
      if (lines.length === 0) {
        return start2 + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start2;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start2}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema2) {
        super(identity.MAP, schema2);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema2, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map2 = new this(schema2);
        const add2 = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map2.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add2(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add2(key, obj[key]);
        }
        if (typeof schema2.sortMapEntries === "function") {
          map2.items.sort(schema2.sortMapEntries);
        }
        return map2;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair2, overwrite) {
        let _pair;
        if (identity.isPair(pair2))
          _pair = pair2;
        else if (!pair2 || typeof pair2 !== "object" || !("key" in pair2)) {
          _pair = new Pair.Pair(pair2, pair2?.value);
        } else
          _pair = new Pair.Pair(pair2.key, pair2.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i2 = this.items.findIndex((item2) => sortEntries(_pair, item2) < 0);
          if (i2 === -1)
            this.items.push(_pair);
          else
            this.items.splice(i2, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const item2 of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map2, item2);
        return map2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item2 of this.items) {
          if (!identity.isPair(item2))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item2)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map2 = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map3, onError) {
        if (!identity.isMap(map3))
          onError("Expected a mapping for this tag");
        return map3;
      },
      createNode: (schema2, obj, ctx) => YAMLMap.YAMLMap.from(schema2, obj, ctx)
    };
    exports.map = map2;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema2) {
        super(identity.SEQ, schema2);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i2 = 0;
        for (const item2 of this.items)
          seq.push(toJS.toJS(item2, String(i2++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema2, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema2);
        if (obj && Symbol.iterator in Object(obj)) {
          let i2 = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i2++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema2, obj, ctx) => YAMLSeq.YAMLSeq.from(schema2, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string2 = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item2, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item2, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string2;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i2 = n.indexOf(".");
        if (i2 < 0) {
          i2 = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i2 - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix2) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix2 + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = [
      map2.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema2;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map2 = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema2 = [map2.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema2;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary2 = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i2 = 0; i2 < str.length; ++i2)
            buffer[i2] = str.charCodeAt(i2);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i2 = 0; i2 < buf.length; ++i2)
            s += String.fromCharCode(buf[i2]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i2 = 0, o = 0; i2 < n; ++i2, o += lineWidth) {
            lines[i2] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary2;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i2 = 0; i2 < seq.items.length; ++i2) {
          let item2 = seq.items[i2];
          if (identity.isPair(item2))
            continue;
          else if (identity.isMap(item2)) {
            if (item2.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair2 = item2.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item2.commentBefore)
              pair2.key.commentBefore = pair2.key.commentBefore ? `${item2.commentBefore}
${pair2.key.commentBefore}` : item2.commentBefore;
            if (item2.comment) {
              const cn = pair2.value ?? pair2.key;
              cn.comment = cn.comment ? `${item2.comment}
${cn.comment}` : item2.comment;
            }
            item2 = pair2;
          }
          seq.items[i2] = identity.isPair(item2) ? item2 : new Pair.Pair(item2);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema2, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema2);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i2 = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i2++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map2 = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const pair2 of this.items) {
          let key, value;
          if (identity.isPair(pair2)) {
            key = toJS.toJS(pair2.key, "", ctx);
            value = toJS.toJS(pair2.value, key, ctx);
          } else {
            key = toJS.toJS(pair2, "", ctx);
          }
          if (map2.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map2.set(key, value);
        }
        return map2;
      }
      static from(schema2, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema2, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema2, iterable, ctx) => YAMLOMap.from(schema2, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix2) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix2 + str.substr(1) : prefix2 + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema2) {
        super(schema2);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair2;
        if (identity.isPair(key))
          pair2 = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair2 = new Pair.Pair(key.key, null);
        else
          pair2 = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair2.key);
        if (!prev)
          this.items.push(pair2);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair2 = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair2) ? identity.isScalar(pair2.key) ? pair2.key.value : pair2.key : pair2;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema2, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema2);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema2, iterable, ctx) => YAMLSet.from(schema2, iterable, ctx),
      resolve(map2, onError) {
        if (identity.isMap(map2)) {
          if (map2.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map2);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map2;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts2 = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts2.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts2 = [value % _60];
      if (value < 60) {
        parts2.unshift(0);
      } else {
        value = (value - parts2[0]) / _60;
        parts2.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts2[0]) / _60;
          parts2.unshift(value);
        }
      }
      return sign + parts2.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match2 = str.match(timestamp.test);
        if (!match2)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match2.map(Number);
        const millisec = match2[7] ? Number((match2[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match2[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var binary2 = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema2 = [
      map2.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary2.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema2;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = require_schema();
    var schema$1 = require_schema2();
    var binary2 = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema2.schema],
      ["failsafe", [map2.map, seq.seq, string2.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary2.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map2.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary2.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map2 = require_map();
    var seq = require_seq();
    var string2 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema: schema2, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema2 === "string" && schema2 || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map2.map });
        Object.defineProperty(this, identity.SCALAR, { value: string2.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body3 = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body3 += stringifyComment.lineComment(body3, "", commentString(contentComment));
        if ((body3[0] === "|" || body3[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body3}`;
        } else
          lines.push(body3);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path2, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path2, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name2) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name2 || prev.has(name2) ? anchors.findNewAnchor(name2 || "a", prev) : name2;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        if (Collection.isEmptyPath(path2)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        if (Collection.isEmptyPath(path2))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path2) {
        if (Collection.isEmptyPath(path2))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path2) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        if (Collection.isEmptyPath(path2)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path2), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path2, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count5, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count5);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name2, pos, code, message) {
        super();
        this.name = name2;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count5 = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count5 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count5);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start2 = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start2 ?? (start2 = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start2 ?? (start2 = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start2 ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair2) => isEqual(pair2.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map2 = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start: start2, key, sep: sep3, value } = collItem;
        const keyProps = resolveProps.resolveProps(start2, {
          indicator: "explicit-key-ind",
          next: key ?? sep3?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep3) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map2.comment)
                map2.comment += "\n" + keyProps.comment;
              else
                map2.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start2[start2.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start2, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep3 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep3, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map2.items.push(pair2);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map2.items.push(pair2);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map2.range = [bm.offset, offset, commentEnd ?? offset];
      return map2;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start: start2, value } of bs.items) {
        const props = resolveProps.resolveProps(start2, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start2, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep3 = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep3 + cb;
              sep3 = "";
              break;
            }
            case "newline":
              if (comment)
                sep3 += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i2 = 0; i2 < fc.items.length; ++i2) {
        const collItem = fc.items[i2];
        const { start: start2, key, sep: sep3, value } = collItem;
        const props = resolveProps.resolveProps(start2, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep3?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep3 && !value) {
            if (i2 === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i2 < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i2 === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start2) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep3 && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep3, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start2, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep3 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep3)
                for (const st of sep3) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep3, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          if (isMap2) {
            const map2 = coll;
            if (utilMapIncludes.mapIncludes(ctx, map2.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map2.items.push(pair2);
          } else {
            const map2 = new YAMLMap.YAMLMap(ctx.schema);
            map2.flow = true;
            map2.items.push(pair2);
            const endRange = (valueNode ?? keyNode).range;
            map2.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map2);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name2 = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name2} must end with a ${expectedEnd}` : `${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start2 = scalar.offset;
      const header2 = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header2)
        return { value: "", type: null, comment: "", range: [start2, start2, start2] };
      const type = header2.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i2 = lines.length - 1; i2 >= 0; --i2) {
        const content = lines[i2][1];
        if (content === "" || content === "\r")
          chompStart = i2;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header2.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start2 + header2.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header2.comment, range: [start2, end2, end2] };
      }
      let trimIndent = scalar.indent + header2.indent;
      let offset = scalar.offset + header2.length;
      let contentStart = 0;
      for (let i2 = 0; i2 < chompStart; ++i2) {
        const [indent, content] = lines[i2];
        if (content === "" || content === "\r") {
          if (header2.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header2.indent === 0)
            trimIndent = indent.length;
          contentStart = i2;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i2 = lines.length - 1; i2 >= chompStart; --i2) {
        if (lines[i2][0].length > trimIndent)
          chompStart = i2 + 1;
      }
      let value = "";
      let sep3 = "";
      let prevMoreIndented = false;
      for (let i2 = 0; i2 < contentStart; ++i2)
        value += lines[i2][0].slice(trimIndent) + "\n";
      for (let i2 = contentStart; i2 < chompStart; ++i2) {
        let [indent, content] = lines[i2];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header2.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep3 + indent.slice(trimIndent) + content;
          sep3 = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep3 === " ")
            sep3 = "\n";
          else if (!prevMoreIndented && sep3 === "\n")
            sep3 = "\n\n";
          value += sep3 + indent.slice(trimIndent) + content;
          sep3 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep3 === "\n")
            value += "\n";
          else
            sep3 = "\n";
        } else {
          value += sep3 + content;
          sep3 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header2.chomp) {
        case "-":
          break;
        case "+":
          for (let i2 = chompStart; i2 < lines.length; ++i2)
            value += "\n" + lines[i2][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start2 + header2.length + scalar.source.length;
      return { value, type, comment: header2.comment, range: [start2, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i2 = 1; i2 < source.length; ++i2) {
        const ch = source[i2];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i2;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i2 = 1; i2 < props.length; ++i2) {
        const token = props[i2];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split2 = source.split(/\n( *)/);
      const first = split2[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i2 = 1; i2 < split2.length; i2 += 2)
        lines.push([split2[i2], split2[i2 + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match2 = line.exec(source);
      if (!match2)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match2[1].replace(trimEnd, "");
      let sep3 = " ";
      let pos = line.lastIndex;
      while (match2 = line.exec(source)) {
        const lm = match2[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep3 === "\n")
            res += sep3;
          else
            sep3 = "\n";
        } else {
          res += sep3 + lm;
          sep3 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match2 = last.exec(source);
      return res + sep3 + (match2?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i2 = 1; i2 < source.length - 1; ++i2) {
        const ch = source[i2];
        if (ch === "\r" && source[i2 + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i2);
          res += fold2;
          i2 = offset;
        } else if (ch === "\\") {
          let next = source[++i2];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i2 + 1];
            while (next === " " || next === "	")
              next = source[++i2 + 1];
          } else if (next === "\r" && source[i2 + 1] === "\n") {
            next = source[++i2 + 1];
            while (next === " " || next === "	")
              next = source[++i2 + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i2 + 1, length, onError);
            i2 += length;
          } else {
            const raw = source.substr(i2 - 1, 2);
            onError(i2 - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i2;
          let next = source[i2 + 1];
          while (next === " " || next === "	")
            next = source[++i2 + 1];
          if (next !== "\n" && !(next === "\r" && source[i2 + 2] === "\n"))
            res += i2 > wsStart ? source.slice(wsStart, i2 + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range: range2 } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range2;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema2, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema2[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema2.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema2.knownTags[tagName];
      if (kt && !kt.collection) {
        schema2.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema2[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema: schema2 }, value, token, onError) {
      const tag = schema2.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema2[identity.SCALAR];
      if (schema2.compat) {
        const compat = schema2.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema2[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i2 = pos - 1; i2 >= 0; --i2) {
          let st = before[i2];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i2];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i2];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start: start2, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start2, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start2, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i2 = 0; i2 < prelude.length; ++i2) {
        const source = prelude[i2];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i2 + 1]?.[0] !== "#")
              i2 += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i2 = 0; i2 < this.errors.length; ++i2)
            doc.errors.push(this.errors[i2]);
          for (let i2 = 0; i2 < this.warnings.length; ++i2)
            doc.warnings.push(this.warnings[i2]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body3 = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body3 };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header2 = token.props[0];
            if (header2.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header2.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body3 = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header2 = token.props[0];
        if (header2.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header2.source = head;
        token.source = body3;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body3 });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item2 of token.items)
            res += stringifyItem(item2);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item2 of token.items)
            res += stringifyItem(item2);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start: start2, key, sep: sep3, value }) {
      let res = "";
      for (const st of start2)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep3)
        for (const st of sep3)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path2) => {
      let item2 = cst;
      for (const [field, index] of path2) {
        const tok = item2?.[field];
        if (tok && "items" in tok) {
          item2 = tok.items[index];
        } else
          return void 0;
      }
      return item2;
    };
    visit2.parentCollection = (cst, path2) => {
      const parent = visit2.itemAtPath(cst, path2.slice(0, -1));
      const field = path2[path2.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path2, item2, visitor) {
      let ctrl = visitor(item2, path2);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item2[field];
        if (token && "items" in token) {
          for (let i2 = 0; i2 < token.items.length; ++i2) {
            const ci = _visit(Object.freeze(path2.concat([[field, i2]])), token.items[i2], visitor);
            if (typeof ci === "number")
              i2 = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i2, 1);
              i2 -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item2, path2);
        }
      }
      return typeof ctrl === "function" ? ctrl(item2, path2) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i2 = this.pos;
        let ch = this.buffer[i2];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i2];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i2 + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote2 = this.charAt(0);
        let end = this.buffer.indexOf(quote2, this.pos + 1);
        if (quote2 === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i2 = this.pos;
        while (true) {
          const ch = this.buffer[++i2];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i3 = this.pos; ch = this.buffer[i3]; ++i3) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i3;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i3 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i2 = nl + 1;
        ch = this.buffer[i2];
        while (ch === " ")
          ch = this.buffer[++i2];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i2];
          nl = i2 - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i3 = nl - 1;
            let ch2 = this.buffer[i3];
            if (ch2 === "\r")
              ch2 = this.buffer[--i3];
            const lastChar = i3;
            while (ch2 === " ")
              ch2 = this.buffer[--i3];
            if (ch2 === "\n" && i3 >= this.pos && i3 + 1 + indent > lastChar)
              nl = i3;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i2 = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i2]) {
          if (ch === ":") {
            const next = this.buffer[i2 + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i2;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i2 + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i2 += 1;
                ch = "\n";
                next = this.buffer[i2 + 1];
              } else
                end = i2;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i2 + 1);
              if (cs === -1)
                break;
              i2 = Math.max(i2, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i2;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i2, allowEmpty) {
        const s = this.buffer.slice(this.pos, i2);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i2 = this.pos + 2;
          let ch = this.buffer[i2];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i2];
          return yield* this.pushToIndex(ch === ">" ? i2 + 1 : i2, false);
        } else {
          let i2 = this.pos + 1;
          let ch = this.buffer[i2];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i2];
            else if (ch === "%" && hexDigits.has(this.buffer[i2 + 1]) && hexDigits.has(this.buffer[i2 + 2])) {
              ch = this.buffer[i2 += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i2, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i2 = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i2];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i2 - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i2;
        }
        return n;
      }
      *pushUntil(test) {
        let i2 = this.pos;
        let ch = this.buffer[i2];
        while (!test(ch))
          ch = this.buffer[++i2];
        return yield* this.pushToIndex(i2, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start2 = this.lineStarts[low - 1];
          return { line: low, col: offset - start2 + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i2 = 0; i2 < list.length; ++i2)
        if (list[i2].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i2 = 0; i2 < list.length; ++i2) {
        switch (list[i2].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i2;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i2 = prev.length;
      loop: while (--i2 >= 0) {
        switch (prev[i2].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i2]?.type === "space") {
      }
      return prev.splice(i2, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i2 = 0; i2 < source.length; ++i2)
          target.push(source[i2]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser3 = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start2 = getFirstKeyStartProps(prev);
          let sep3;
          if (scalar.end) {
            sep3 = scalar.end;
            sep3.push(this.sourceToken);
            delete scalar.end;
          } else
            sep3 = [this.sourceToken];
          const map2 = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start: start2, key: scalar, sep: sep3 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map2;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map2) {
        const it = map2.items[map2.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map2.indent)) {
                const prev = map2.items[map2.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map2.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start2 = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i2 = 0; i2 < it.sep.length; ++i2) {
              const st = it.sep[i2];
              switch (st.type) {
                case "newline":
                  nl.push(i2);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map2.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start2 = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start2.push(this.sourceToken);
                map2.items.push({ start: start2 });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start2.push(this.sourceToken);
                map2.items.push({ start: start2, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start3 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start3, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start3 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep3 = it.sep;
                  sep3.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start3, key, sep: sep3 }]
                  });
                } else if (start2.length > 0) {
                  it.sep = it.sep.concat(start2, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map2.items.push({ start: start2, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map2.items.push({ start: start2, key: fs2, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs2);
              } else {
                Object.assign(it, { key: fs2, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map2);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map2.items.push({ start: start2 });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs2, sep: [] });
              else if (it.sep)
                this.stack.push(fs2);
              else
                Object.assign(it, { key: fs2, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep3 = fc.end.splice(1, fc.end.length);
            sep3.push(this.sourceToken);
            const map2 = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start: start2, key: fc, sep: sep3 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map2;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            start2.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start2, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start2.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser3;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse3(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse3;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module2) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open4, close, replace = open4) => (input) => {
      let string2 = "" + input, index = string2.indexOf(close, open4.length);
      return ~index ? open4 + replaceClose(string2, close, replace, index) + close : open4 + string2 + close;
    };
    var replaceClose = (string2, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string2.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string2.indexOf(close, cursor);
      } while (~index);
      return result + string2.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module2.exports = createColors();
    module2.exports.createColors = createColors;
  }
});

// src/model/error.ts
var UserError = class extends Error {
  help;
  constructor(message, help, options) {
    super(message, options);
    this.name = "UserError";
    this.help = help;
  }
};

// package.json
var package_default = {
  name: "goroutine-gate",
  version: "0.1.0",
  description: "Stops a pull request from leaking goroutines: static rules, goroutine snapshots of the test run, a baseline and a verdict with reasons.",
  license: "MIT",
  type: "module",
  engines: {
    node: ">=20.19"
  },
  bin: {
    "goroutine-gate": "dist/cli.js"
  },
  imports: {
    "#rules/*": "./rules/*",
    "#*": "./src/*"
  },
  scripts: {
    demo: "node dist/cli.js demo",
    test: "node build/install.js && vitest run",
    "test:slow": "node build/install.js && vitest run --config vitest.slow.config.ts",
    check: "node build/install.js && tsc && biome check . && tsx build/check-fresh.ts",
    types: "tsc",
    lint: "biome check .",
    format: "biome check --write .",
    generate: "tsx build/generate.ts",
    build: "tsx build/generate.ts && tsx build/bundle.ts",
    bench: "tsx bench/run.ts"
  },
  devDependencies: {
    "@biomejs/biome": "2.4.0",
    "@types/node": "20.19.43",
    ajv: "8.20.0",
    "ajv-draft-04": "1.0.0",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    tsx: "4.23.15",
    typescript: "7.0.2",
    vitest: "4.1.12"
  },
  dependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@microsoft/sarif": "5.7.0",
    diff: "9.0.0",
    minimatch: "11.0.9",
    picocolors: "1.1.1",
    "tree-sitter-go": "0.25.0",
    valibot: "1.5.0",
    "web-tree-sitter": "0.27.1",
    yaml: "2.9.1"
  }
};

// src/adapters/outside.ts
import { mkdtemp as mkdtemp2, realpath as realpath4, rm as rm2 } from "node:fs/promises";
import { tmpdir as tmpdir3 } from "node:os";
import { join as join11 } from "node:path";

// src/adapters/files/collect.ts
import { realpath as realpath2, stat as stat2 } from "node:fs/promises";
import { dirname as dirname2, join as join3, resolve } from "node:path";

// src/model/region.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function compareRegions(a, b) {
  return compareText(a.file, b.file) || a.startLine - b.startLine || a.startColumn - b.startColumn || a.endLine - b.endLine || a.endColumn - b.endColumn;
}

// src/adapters/files/decode.ts
var SOURCE_LIMIT = 5e6;
function decodeSource(bytes2) {
  if (bytes2.length === 0) return { why: "empty file" };
  if (bytes2.includes(0)) return { why: "binary file (it holds a NUL byte)" };
  const text3 = new TextDecoder("utf-8").decode(bytes2);
  return isUtf8(bytes2) ? { text: text3 } : { text: text3, why: "not UTF-8 throughout; the broken bytes were replaced" };
}
function tooLarge(size, limit = SOURCE_LIMIT) {
  return `too large: ${size} bytes, limit ${limit}`;
}
function fileGap(kind, file, why) {
  return { kind, what: file, why, region: { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } };
}
function isUtf8(bytes2) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes2);
    return true;
  } catch {
    return false;
  }
}

// node_modules/balanced-match/dist/esm/index.js
var range = (a, b, str) => {
  let begs, beg, left, right = void 0, result;
  let ai = str.indexOf(a);
  let bi = str.indexOf(b, ai + 1);
  let i2 = ai;
  if (ai >= 0 && bi > 0) {
    if (a === b) {
      return [ai, bi];
    }
    begs = [];
    left = str.length;
    while (i2 >= 0 && !result) {
      if (i2 === ai) {
        begs.push(i2);
        ai = str.indexOf(a, i2 + 1);
      } else if (begs.length === 1) {
        const r = begs.pop();
        if (r !== void 0)
          result = [r, bi];
      } else {
        beg = begs.pop();
        if (beg !== void 0 && beg < left) {
          left = beg;
          right = bi;
        }
        bi = str.indexOf(b, i2 + 1);
      }
      i2 = ai < bi && ai >= 0 ? ai : bi;
    }
    if (begs.length && right !== void 0) {
      result = [left, right];
    }
  }
  return result;
};

// node_modules/brace-expansion/dist/esm/index.js
var escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
var escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
var escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
var escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
var escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
var escSlashPattern = new RegExp(escSlash, "g");
var escOpenPattern = new RegExp(escOpen, "g");
var escClosePattern = new RegExp(escClose, "g");
var escCommaPattern = new RegExp(escComma, "g");
var escPeriodPattern = new RegExp(escPeriod, "g");
var slashPattern = /\\\\/g;
var openPattern = /\\{/g;
var closePattern = /\\}/g;
var commaPattern = /\\,/g;
var periodPattern = /\\\./g;
var EXPANSION_MAX = 1e5;
var EXPANSION_MAX_LENGTH = 4e6;
var EXPANSION_MAX_DEPTH = 1e3;
var EXPANSION_MAX_REWRITES = 1e3;
var EXPANSION_MAX_STEPS = 2e7;
var CALL_STEPS = 16;
function numeric(str) {
  return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
  return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
  return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
  for (let i2 = 0; i2 < items.length; i2++) {
    target.push(items[i2]);
  }
}
function balancedWithBudget(str, masked, budget) {
  if (budget.remaining < 0) {
    return void 0;
  }
  const r = range("{", "}", masked);
  const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
  budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
  if (!r || budget.remaining < 0) {
    return void 0;
  }
  return {
    end: r[1],
    pre: str.slice(0, r[0]),
    body: str.slice(r[0] + 1, r[1]),
    post: str.slice(r[1] + 1),
    unmatched
  };
}
function maskUnmatchedOpens(masked, budget) {
  budget.remaining -= masked.length;
  const open4 = [];
  for (let i2 = 0; i2 < masked.length; i2++) {
    const c = masked.charCodeAt(i2);
    if (c === 123) {
      open4.push(i2);
    } else if (c === 125 && open4.length) {
      open4.pop();
    }
  }
  let out2 = "";
  let last = 0;
  for (let i2 = 0; i2 < open4.length; i2++) {
    const at = open4[i2];
    out2 += masked.slice(last, at) + "\0";
    last = at + 1;
  }
  return out2 + masked.slice(last);
}
function commaSetFollows(str, budget) {
  budget.remaining -= str.length;
  if (budget.remaining < 0) {
    return false;
  }
  let close = false;
  for (let i2 = str.length - 1; i2 >= 0; i2--) {
    const c = str.charCodeAt(i2);
    if (c === 125) {
      close = true;
    } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
      close = false;
    } else if (c === 44 && close && str.charCodeAt(i2 + 1) !== 44) {
      return true;
    }
  }
  return false;
}
function parseCommaParts(str, budget) {
  const parts2 = [];
  let carry = "";
  for (; ; ) {
    const m = balancedWithBudget(str, str, budget);
    if (budget.remaining < 0) {
      return void 0;
    }
    if (!m) {
      const tail = str.split(",");
      tail[0] = carry + tail[0];
      pushAll(parts2, tail);
      return parts2;
    }
    const { pre, body: body3, post } = m;
    const p = pre.split(",");
    p[0] = carry + p[0];
    p[p.length - 1] += "{" + body3 + "}";
    if (!post.length) {
      pushAll(parts2, p);
      return parts2;
    }
    carry = p.pop();
    pushAll(parts2, p);
    str = post;
  }
}
function bound(value, fallback) {
  return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
  if (!str) {
    return [];
  }
  const max = bound(options.max, EXPANSION_MAX);
  const maxLength2 = bound(options.maxLength, EXPANSION_MAX_LENGTH);
  const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
  const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
  const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
  if (str.slice(0, 2) === "{}") {
    str = "\\{\\}" + str.slice(2);
  }
  return expand_(escapeBraces(str), max, maxLength2, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
  return "{" + str + "}";
}
function isPadded(el) {
  return /^-?0\d/.test(el);
}
function lte(i2, y) {
  return i2 <= y;
}
function gte(i2, y) {
  return i2 >= y;
}
function combine(acc, pre, values, max, maxLength2, dropEmpties, budget) {
  const out2 = [];
  let length = 0;
  let nonEmpty2;
  outer: for (let a = 0; a < acc.length; a++) {
    const prefix2 = acc[a] + pre;
    let vs = values;
    if (dropEmpties && !prefix2) {
      if (!nonEmpty2)
        nonEmpty2 = values.filter((v) => v);
      vs = nonEmpty2;
    }
    for (let v = 0; v < vs.length; v++) {
      if (out2.length >= max)
        break outer;
      const expansion = prefix2 + vs[v];
      if (length + expansion.length > maxLength2)
        break outer;
      out2.push(expansion);
      length += expansion.length;
    }
  }
  budget.remaining -= out2.length;
  return out2;
}
function expandSequence(body3, isAlphaSequence, max, maxLength2, budget) {
  const n = body3.split(/\.\./);
  const N = [];
  if (n[0] === void 0 || n[1] === void 0) {
    return N;
  }
  const x = numeric(n[0]);
  const y = numeric(n[1]);
  const width = Math.max(n[0].length, n[1].length);
  let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
  let test = lte;
  const reverse = y < x;
  if (reverse) {
    incr *= -1;
    test = gte;
  }
  const pad = n.some(isPadded);
  const cost = pad ? width : 1;
  let length = 0;
  for (let i2 = x; test(i2, y) && N.length < max; i2 += incr) {
    budget.remaining -= cost;
    if (budget.remaining < 0) {
      return void 0;
    }
    let c;
    if (isAlphaSequence) {
      c = String.fromCharCode(i2);
      if (c === "\\") {
        c = "";
      }
    } else {
      c = String(i2);
      if (pad) {
        const need = width - c.length;
        if (need > 0) {
          const z = new Array(need + 1).join("0");
          if (i2 < 0) {
            c = "-" + z + c.slice(1);
          } else {
            c = z + c;
          }
        }
      }
    }
    if (length + c.length > maxLength2)
      break;
    N.push(c);
    length += c.length;
  }
  return N;
}
function expand_(str, max, maxLength2, maxDepth, depth, maxRewrites, budget, isTop) {
  budget.remaining -= CALL_STEPS;
  if (depth > maxDepth) {
    return [str];
  }
  let acc = [""];
  let rewrites = 0;
  let dropEmpties = false;
  let firstGroup = true;
  let masked = str;
  for (; ; ) {
    const m = balancedWithBudget(str, masked, budget);
    if (!m) {
      return combine(acc, str, [""], max, maxLength2, dropEmpties, budget);
    }
    if (m.unmatched) {
      masked = maskUnmatchedOpens(masked, budget);
    }
    const pre = m.pre;
    const literal3 = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength2, dropEmpties, budget);
    if (/\$$/.test(pre)) {
      acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength2, dropEmpties && !m.post.length, budget);
      firstGroup = false;
      if (!m.post.length)
        break;
      str = m.post;
      masked = masked.slice(m.end + 1);
      continue;
    }
    const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
    const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
    const isSequence = isNumericSequence || isAlphaSequence;
    const isOptions = m.body.indexOf(",") >= 0;
    if (!isSequence && !isOptions) {
      if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
        rewrites++;
        str = m.pre + "{" + m.body + escClose + m.post;
        masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
        isTop = true;
        continue;
      }
      return literal3();
    }
    if (firstGroup) {
      dropEmpties = isTop && !isSequence;
      firstGroup = false;
    }
    let values;
    if (isSequence) {
      values = expandSequence(m.body, isAlphaSequence, max, maxLength2, budget);
      if (!values) {
        return literal3();
      }
    } else {
      let n = parseCommaParts(m.body, budget);
      if (!n) {
        return literal3();
      }
      if (n.length === 1 && n[0] !== void 0) {
        n = expand_(n[0], max, maxLength2, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
        if (budget.remaining < 0) {
          return literal3();
        }
        if (n.length === 1) {
          const next2 = combine(acc, pre + n[0], [""], max, maxLength2, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) {
            return literal3();
          }
          acc = next2;
          if (!m.post.length)
            break;
          str = m.post;
          masked = masked.slice(m.end + 1);
          continue;
        }
      }
      let dropsEmpties = dropEmpties && !m.post.length && !pre;
      for (let d = 0; dropsEmpties && d < acc.length; d++) {
        if (acc[d]) {
          dropsEmpties = false;
        }
      }
      values = [];
      let valuesLength = 0;
      outer: for (let j = 0; j < n.length; j++) {
        const expanded = expand_(n[j], max, maxLength2, maxDepth, depth + 1, maxRewrites, budget, false);
        if (budget.remaining < 0) {
          return literal3();
        }
        for (let k = 0; k < expanded.length; k++) {
          const v = expanded[k];
          if (dropsEmpties && !v)
            continue;
          if (values.length >= max || valuesLength + v.length > maxLength2) {
            break outer;
          }
          values.push(v);
          valuesLength += v.length;
        }
      }
    }
    const next = combine(acc, pre, values, max, maxLength2, dropEmpties && !m.post.length, budget);
    if (budget.remaining < 0) {
      return literal3();
    }
    acc = next;
    if (!m.post.length)
      break;
    str = m.post;
    masked = masked.slice(m.end + 1);
  }
  return acc;
}

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
var digit = (a, b) => a === b ? { t: "lit", ch: String(a) } : { t: "class", re: new RegExp(`^[${a}-${b}]$`) };
var prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
var fixed = (a, b) => {
  if (!a)
    return [[]];
  let lo = +a[0];
  let hi = +b[0];
  const ra = a.slice(1);
  const rb = b.slice(1);
  if (lo === hi)
    return prefix(lo, fixed(ra, rb));
  const zeros = "0".repeat(ra.length);
  const nines = "9".repeat(ra.length);
  const out2 = [];
  if (ra !== zeros)
    out2.push(...prefix(lo++, fixed(ra, nines)));
  const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
  if (lo <= hi) {
    out2.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
  }
  out2.push(...last);
  return out2;
};
var nonneg = (a, b, width) => {
  if (width) {
    return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
  }
  const out2 = [];
  for (let len = String(a).length; len <= String(b).length; len++) {
    const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
    const hi = Math.min(b, 10 ** len - 1);
    out2.push(...fixed(String(lo), String(hi)));
  }
  return out2;
};
var numericRange = (loStr, hiStr) => {
  let lo = Number(loStr);
  let hi = Number(hiStr);
  if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
    return;
  if (lo > hi)
    [lo, hi] = [hi, lo];
  const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
  const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
  const out2 = [];
  if (lo < 0) {
    const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
    out2.push(...neg.map((s) => [{ t: "lit", ch: "-" }, ...s]));
  }
  if (hi >= 0)
    out2.push(...nonneg(Math.max(lo, 0), hi, width));
  return out2;
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
var posixClasses = {
  "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
  "[:alpha:]": ["\\p{L}\\p{Nl}"],
  "[:ascii:]": ["\\x00-\\x7f"],
  "[:blank:]": ["\\p{Zs}\\t"],
  "[:cntrl:]": ["\\p{Cc}"],
  "[:digit:]": ["\\p{Nd}"],
  "[:graph:]": ["\\p{Z}\\p{C}", true],
  "[:lower:]": ["\\p{Ll}"],
  "[:print:]": ["\\p{C}", true],
  "[:punct:]": ["\\p{P}\\p{S}"],
  "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
  "[:upper:]": ["\\p{Lu}"],
  "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
  "[:xdigit:]": ["A-Fa-f0-9"]
};
var braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
var noMatch = /$./;
var parseClass = (glob, position, nocase = false, form) => {
  const norm = (c) => {
    const n = form ? c.normalize(form) : c;
    return [...n].length === 1 ? n : c;
  };
  const pos = position;
  if (glob.charAt(pos) !== "[") {
    throw new Error("not in a brace expression");
  }
  const ranges = [];
  const negs = [];
  let i2 = pos + 1;
  let sawStart = false;
  let escaping = false;
  let negate = false;
  let endPos = pos;
  let rangeStart = "";
  WHILE: while (i2 < glob.length) {
    const c = String.fromCodePoint(glob.codePointAt(i2));
    if ((c === "!" || c === "^") && i2 === pos + 1) {
      negate = true;
      i2++;
      continue;
    }
    if (c === "]" && sawStart && !escaping) {
      endPos = i2 + 1;
      break;
    }
    sawStart = true;
    if (c === "\\") {
      if (!escaping) {
        escaping = true;
        i2++;
        continue;
      }
    }
    if (c === "[" && !escaping) {
      for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
        if (glob.startsWith(cls, i2)) {
          if (rangeStart) {
            return [noMatch, glob.length - pos];
          }
          i2 += cls.length;
          if (neg)
            negs.push(unip);
          else
            ranges.push(unip);
          continue WHILE;
        }
      }
    }
    escaping = false;
    const n = norm(c);
    if (rangeStart) {
      if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
        ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
      } else if (n === rangeStart) {
        ranges.push(braceEscape(n));
      }
      rangeStart = "";
      i2 += c.length;
      continue;
    }
    if (glob.startsWith("-]", i2 + c.length)) {
      ranges.push(braceEscape(n + "-"));
      i2 += c.length + 1;
      continue;
    }
    if (glob.startsWith("-", i2 + c.length)) {
      rangeStart = n;
      i2 += c.length + 1;
      continue;
    }
    ranges.push(braceEscape(n));
    i2 += c.length;
  }
  if (endPos < i2) {
    return [noMatch, 0];
  }
  if (!ranges.length && !negs.length) {
    return [noMatch, glob.length - pos];
  }
  const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
  const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
  const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
  return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
var MATCH = { t: "match", id: 0 };
var extTypes = "!?+*@";
var lit = (ch) => ({ t: "lit", ch });
var reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
var newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
var foldCache = /* @__PURE__ */ new Map();
var foldRe = (ch) => {
  let re = foldCache.get(ch);
  if (!re) {
    re = newFoldRe(ch);
    if (foldCache.size >= 1e3)
      foldCache.clear();
    foldCache.set(ch, re);
  }
  return re;
};
var litMatch = (l, c) => {
  if (c === l.ch)
    return true;
  if (!l.re)
    return false;
  const code = c.charCodeAt(0);
  if (code >= 128)
    return l.re.test(c);
  const ascii = l.ascii ??= new Uint8Array(128);
  ascii[code] ||= l.re.test(c) ? 1 : 2;
  return ascii[code] === 1;
};
var tokenize = (p, nocase, noext, form, mark) => {
  const toks = [];
  for (let i2 = 0; i2 < p.length; ) {
    const c = String.fromCodePoint(p.codePointAt(i2));
    if (mark) {
      const m = c === "\\" && p.startsWith(mark, i2 + 1) ? 1 : 0;
      if (m || c === mark) {
        const start2 = i2 + m + mark.length;
        const end = p.indexOf(mark, start2);
        const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start2, end));
        const alts = end !== -1 && r && numericRange(r[1], r[2]);
        if (alts) {
          toks.push({ t: "ext", type: "@", alts });
          i2 = end + mark.length;
          continue;
        }
      }
    }
    if (c === "\\") {
      const e = p.codePointAt(i2 + 1);
      const ch = e === void 0 ? c : String.fromCodePoint(e);
      toks.push(lit(ch));
      i2 += 1 + ch.length;
      continue;
    }
    if (c === "[") {
      const [re, consumed] = parseClass(p, i2, nocase, form);
      if (consumed) {
        toks.push({ t: "class", re });
        i2 += consumed;
        continue;
      }
    }
    if (!noext && extTypes.includes(c) && p[i2 + 1] === "(") {
      toks.push({ t: "open", type: c });
      i2 += 2;
      continue;
    }
    toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
    i2 += c.length;
  }
  return toks;
};
var pair = (toks) => {
  const pairs = /* @__PURE__ */ new Map();
  const stack = [];
  toks.forEach((tok, i2) => {
    if (tok.t === "open")
      stack.push(i2);
    else if (tok.t === "close" && stack.length)
      pairs.set(stack.pop(), i2);
  });
  return pairs;
};
var build = (toks, pairs, start2, end, top) => {
  let seq = [];
  const alts = [seq];
  for (let i2 = start2; i2 < end; i2++) {
    const tok = toks[i2];
    const close = pairs.get(i2);
    if (tok.t === "open" && close !== void 0) {
      const sub = build(toks, pairs, i2 + 1, close, false);
      seq.push({ t: "ext", type: tok.type, alts: sub });
      i2 = close;
    } else if (tok.t === "bar" && !top) {
      alts.push(seq = []);
    } else if (tok.t === "open") {
      seq.push(lit(tok.type), lit("("));
    } else if (tok.t === "bar") {
      seq.push(lit("|"));
    } else if (tok.t === "close") {
      seq.push(lit(")"));
    } else {
      seq.push(tok);
    }
  }
  return alts;
};
var normalize = (items, form) => {
  const out2 = [];
  let run3 = "";
  const flush = () => {
    for (const ch of run3.normalize(form))
      out2.push(lit(ch));
    run3 = "";
  };
  for (const it of items) {
    if (it.t === "lit") {
      run3 += it.ch;
      continue;
    }
    flush();
    out2.push(it.t === "ext" ? { ...it, alts: it.alts.map((a) => normalize(a, form)) } : it);
  }
  flush();
  return out2;
};
var compile = (items, nocase) => {
  let id = 1;
  const split2 = (out2) => ({ t: "split", id: id++, out: out2 });
  const seq = (items2, next) => items2.reduceRight((next2, it) => item2(it, next2), next);
  const item2 = (it, next) => {
    switch (it.t) {
      case "lit":
        const re = nocase ? foldRe(it.ch) : void 0;
        return { t: "lit", id: id++, ch: it.ch, re, next };
      case "any":
      case "star":
        return { t: it.t, id: id++, next };
      case "class":
        return { t: "class", id: id++, re: it.re, next };
    }
    const alts = (next2) => it.alts.map((a) => seq(a, next2));
    switch (it.type) {
      case "@":
        return split2(alts(next));
      case "?":
        return split2([next, ...alts(next)]);
      case "!":
        return { t: "neg", id: id++, sub: split2(alts(MATCH)), next };
    }
    const after = split2([]);
    const entry = split2(alts(after));
    after.out.push(next, entry);
    return it.type === "*" ? after : entry;
  };
  const start2 = seq(items, MATCH);
  return [start2, id];
};
var show = (start2) => {
  const lines = [];
  const seen = /* @__PURE__ */ new Set();
  const ref = (n) => n.t === "match" ? "match" : String(n.id);
  const walk = (n, indent) => {
    if (n.t === "match" || seen.has(n))
      return;
    seen.add(n);
    const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
    switch (n.t) {
      case "split":
        line(`split -> ${n.out.map(ref).join(", ")}`);
        for (const o of n.out)
          walk(o, indent);
        return;
      case "neg":
        line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
        walk(n.sub, indent + "  ");
        return walk(n.next, indent);
      case "lit":
        line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
        break;
      case "class":
        line(`${n.re} -> ${ref(n.next)}`);
        break;
      default:
        line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
    }
    walk(n.next, indent);
  };
  walk(start2, "");
  return [`start -> ${ref(start2)}`, ...lines].join("\n");
};
var State = class {
  // set by the Sim, to mark the nodes that this state has
  gen;
  threads = [];
  match = false;
  runs = [];
  // the sorted ids of the threads, with 0 for a match, once the
  // state is done
  ids = [];
  constructor(gen) {
    this.gen = gen;
  }
  // no threads, so nothing more can match
  get dead() {
    return !this.threads.length && !this.match && !this.runs.length;
  }
};
var sameState = (a, b) => {
  if (a.ids.length !== b.ids.length)
    return false;
  if (a.runs.length !== b.runs.length)
    return false;
  if (a.ids.some((id, i2) => id !== b.ids[i2]))
    return false;
  return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
var marks = (size) => ({
  has: new Float64Array(size),
  seen: new Float64Array(size),
  gen: 0
});
var Sim = class {
  // `.` and `..` only match literal dots, even with `dot:true`
  dots;
  // the string starts with `.`, and `dot:true` is not set
  dotStart;
  #marks;
  constructor(dots, dotStart, marks2) {
    this.dots = dots;
    this.dotStart = dotStart;
    this.#marks = marks2;
  }
  state() {
    return new State(++this.#marks.gen);
  }
  // sort the ids of a state, once it has all of its threads
  done(state) {
    state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
    if (state.match)
      state.ids.unshift(MATCH.id);
    return state;
  }
  // true the first time that the state walks through the node, so
  // that loops in the graph stop
  #visit(state, node) {
    const { seen } = this.#marks;
    if (seen[node.id] === state.gen)
      return false;
    seen[node.id] = state.gen;
    return true;
  }
  #addThread(state, node) {
    const { has } = this.#marks;
    if (has[node.id] === state.gen)
      return false;
    has[node.id] = state.gen;
    state.threads.push(node);
    return true;
  }
  // wildcards only match a leading dot if `dot:true`. In a negated
  // sub-pattern, this does not apply, because the negation itself
  // can not match a leading dot.
  restricted(i2, top) {
    return top && (this.dots || this.dotStart && i2 === 0);
  }
  add(state, node, i2, top) {
    switch (node.t) {
      case "split":
        if (!this.#visit(state, node))
          return;
        for (const o of node.out)
          this.add(state, o, i2, top);
        return;
      case "neg":
        if (!this.#visit(state, node))
          return;
        const sub = this.state();
        this.add(sub, node.sub, i2, false);
        this.done(sub);
        return this.addRun(state, { t: "run", neg: node, state: sub }, i2, top);
      case "star":
        if (this.restricted(i2, top))
          return;
        if (this.#addThread(state, node))
          this.add(state, node.next, i2, top);
        return;
      case "match":
        state.match = true;
        return;
      default:
        this.#addThread(state, node);
    }
  }
  addRun(state, run3, i2, top) {
    for (const r of state.runs) {
      if (r.neg === run3.neg && sameState(r.state, run3.state))
        return;
    }
    state.runs.push(run3);
    if (!run3.state.match) {
      this.add(state, run3.neg.next, i2, top);
    }
  }
  // the threads after char `c`, at index `i`
  step(state, c, i2, top) {
    const next = this.state();
    for (const th of state.threads) {
      switch (th.t) {
        case "lit":
          if (litMatch(th, c)) {
            this.add(next, th.next, i2 + 1, top);
          }
          break;
        case "any":
          if (!this.restricted(i2, top))
            this.add(next, th.next, i2 + 1, top);
          break;
        case "class":
          if (!this.restricted(i2, top) && th.re.test(c)) {
            this.add(next, th.next, i2 + 1, top);
          }
          break;
        case "star":
          if (!this.restricted(i2, top))
            this.add(next, th, i2 + 1, top);
      }
    }
    if (!this.restricted(i2, top)) {
      for (const run3 of state.runs) {
        if (run3.state.dead) {
          this.addRun(next, run3, i2 + 1, top);
          continue;
        }
        const sub = this.step(run3.state, c, i2, false);
        this.addRun(next, { t: "run", neg: run3.neg, state: sub }, i2 + 1, top);
      }
    }
    return this.done(next);
  }
};
var stateKey = (state) => {
  const ids = state.ids.join();
  if (!state.runs.length)
    return ids;
  const runs = state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`);
  return `${ids}|${runs.sort().join("|")}`;
};
var DFA_BUDGET = 1 << 18;
var Dfa = class {
  #start;
  #states = /* @__PURE__ */ new Map();
  #size = 0;
  #plain;
  #dotStart;
  #sim;
  #dotSim;
  constructor(start2, marks2) {
    this.#start = start2;
    this.#sim = new Sim(false, false, marks2);
    this.#dotSim = new Sim(false, true, marks2);
  }
  #make(state) {
    return {
      state,
      match: state.match,
      dead: state.dead,
      next: /* @__PURE__ */ new Map()
    };
  }
  #intern(state) {
    const key = stateKey(state);
    const found = this.#states.get(key);
    if (found)
      return found;
    if (this.#size > DFA_BUDGET)
      this.#clear();
    const d = this.#make(state);
    this.#states.set(key, d);
    this.#size += key.length + 1;
    return d;
  }
  #clear() {
    this.#states.clear();
    this.#size = 0;
    this.#plain = void 0;
    this.#dotStart = void 0;
  }
  start(dotStart) {
    if (dotStart) {
      if (this.#dotStart)
        return this.#dotStart;
      const state2 = this.#dotSim.state();
      this.#dotSim.add(state2, this.#start, 0, true);
      return this.#dotStart = this.#make(this.#dotSim.done(state2));
    }
    if (this.#plain)
      return this.#plain;
    const state = this.#sim.state();
    this.#sim.add(state, this.#start, 0, true);
    return this.#plain = this.#intern(this.#sim.done(state));
  }
  // the next state, after a miss in `d.ascii`
  next(d, c) {
    const code = c.charCodeAt(0);
    const found = code < 128 ? void 0 : d.next.get(c);
    if (found)
      return found;
    const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
    if (code < 128) {
      if (!d.ascii) {
        d.ascii = new Array(128);
        this.#size += 128;
      }
      d.ascii[code] = n;
    } else {
      d.next.set(c, n);
    }
    this.#size++;
    return n;
  }
};
var linear = (start2) => {
  const nodes = [];
  for (let n = start2; n.t !== "match"; n = n.next) {
    if (n.t === "split" || n.t === "neg")
      return void 0;
    nodes.push(n);
  }
  return nodes;
};
var testLinear = (nodes, chars, start2, end) => {
  let ni = 0;
  let ci = start2;
  let starNi = -1;
  let starCi = 0;
  while (ci < end) {
    const n = nodes[ni];
    if (n?.t === "star") {
      starNi = ni++;
      starCi = ci;
      continue;
    }
    const c = chars[ci];
    if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
      ni++;
      ci++;
      continue;
    }
    if (starNi === -1)
      return false;
    ni = starNi + 1;
    ci = ++starCi;
  }
  while (nodes[ni]?.t === "star")
    ni++;
  return ni === nodes.length;
};
var lengths = (items) => {
  let min = 0;
  let max = 0;
  for (const it of items) {
    const [lo, hi] = itemLengths(it);
    min += lo;
    max += hi;
  }
  return [min, max];
};
var itemLengths = (it) => {
  if (it.t === "star")
    return [0, Infinity];
  if (it.t !== "ext")
    return [1, 1];
  if (it.type === "!")
    return [0, Infinity];
  const alts = it.alts.map(lengths);
  const min = Math.min(...alts.map((a) => a[0]));
  const max = Math.max(...alts.map((a) => a[1]));
  const loop = max === 0 ? 0 : Infinity;
  return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
var hasAffix = (lits, chars, start2) => {
  for (let j = 0; j < lits.length; j++) {
    if (!litMatch(lits[j], chars[start2 + j]))
      return false;
  }
  return true;
};
var slashOrSurrogate = /[/\ud800-\udfff]/;
var surrogate = /[\ud800-\udfff]/;
var codePoints = (s) => surrogate.test(s) ? [...s] : s;
var noSlash = (s) => {
  if (s.includes("/")) {
    throw new Error("can only match a single path portion, got: " + s);
  }
};
var Matcher = class {
  pattern;
  options;
  #start;
  // the number of node ids
  #size;
  #marks;
  // the Sim for strings that are only `.` or `..`
  #dotsSim;
  // the string to compare, if the pattern has no magic. With
  // `nocase:true`, the RegExp that folds case is made when it is
  // first used.
  #literal;
  #literalFold = false;
  #literalRe;
  // the nodes between the prefix and suffix, if the graph is a
  // single chain
  #linear;
  // the linear nodes are only `*` and `?`, so the length bounds and
  // the prefix and suffix decide the match
  #wild = false;
  // the least and most chars that a match can have
  #min = 0;
  #max = Infinity;
  // the literals that a match must start and end with. Each one
  // matches exactly one char, and they are distinct items in the
  // pattern, so a string that does not have them can not match.
  #prefix = [];
  #suffix = [];
  // the prefix and suffix as strings, if they do not fold case
  #prefixStr;
  #suffixStr;
  // there is a prefix or suffix to check
  #affix = false;
  #dfa;
  #form;
  constructor(pattern, options = {}) {
    if (pattern.includes("/")) {
      throw new Error("can only match a single path portion, got pattern: " + pattern);
    }
    this.pattern = pattern;
    this.options = options;
    const { nocase = false, noext = false, normalize: n } = options;
    this.#form = n === true ? "NFC" : n || void 0;
    const literal3 = /^[?*+@]\(\)$/.test(pattern);
    const toks = tokenize(pattern, nocase, noext || literal3, this.#form, options.rangeMark);
    let [items] = build(toks, pair(toks), 0, toks.length, true);
    if (this.#form)
      items = normalize(items, this.#form);
    const [start2, size] = compile(items, nocase);
    this.#start = start2;
    this.#size = size;
    if (items.every((it) => it.t === "lit")) {
      this.#literal = items.map((it) => it.ch).join("");
      this.#literalFold = nocase;
    } else {
      const lit2 = (it) => it.t !== "lit" ? void 0 : nocase ? { ch: it.ch, re: foldRe(it.ch) } : { ch: it.ch };
      for (const it of items) {
        const l = lit2(it);
        if (!l)
          break;
        this.#prefix.push(l);
      }
      for (let j = items.length - 1; j >= 0; j--) {
        const l = lit2(items[j]);
        if (!l)
          break;
        this.#suffix.unshift(l);
      }
      this.#affix = !!(this.#prefix.length || this.#suffix.length);
      if (!nocase) {
        this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
        this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
      }
      this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
      this.#wild = !!this.#linear?.every((n2) => n2.t === "star" || n2.t === "any");
      const [min, max] = lengths(items);
      this.#min = min;
      this.#max = max;
    }
  }
  test(s) {
    if (this.#form) {
      noSlash(s);
      return this.#test(s.normalize(this.#form));
    }
    if (slashOrSurrogate.test(s)) {
      noSlash(s);
      return this.#test(s, [...s]);
    }
    return this.#test(s, s);
  }
  /**
   * The same as {@link Matcher#test}, but the string is not checked
   * for `/` chars, so the result for a string that has one is not
   * defined. Only use it for a string that is known to be one path
   * portion, such as a part of a path that was split on `/`. It can
   * be faster, because some patterns do not need to look at each char
   * of the string.
   */
  testUnchecked(s) {
    return this.#test(this.#form ? s.normalize(this.#form) : s);
  }
  // Test a string that has no `/`. `chars` indexes it by code point.
  // If it is not given, it is only found if a step needs it.
  #test(s, chars) {
    if (this.#literal !== void 0) {
      return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
    }
    const min = this.#min;
    const max = this.#max;
    if (chars === void 0) {
      const most = s.length;
      const least = most + 1 >> 1;
      if (most < min || least > max)
        return false;
      if (least < min || most > max)
        chars = codePoints(s);
    }
    if (chars !== void 0 && (chars.length < min || chars.length > max)) {
      return false;
    }
    const prefix2 = this.#prefix.length;
    if (this.#affix) {
      if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
        if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) {
          return false;
        }
      } else {
        chars ??= codePoints(s);
        const end = chars.length - this.#suffix.length;
        if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) {
          return false;
        }
      }
    }
    const dotStart = !this.options.dot && s.startsWith(".");
    if (this.#linear) {
      if (s === "." || s === "..")
        return false;
      if (dotStart && !prefix2)
        return false;
      if (this.#wild)
        return true;
      chars ??= codePoints(s);
      const end = chars.length - this.#suffix.length;
      return testLinear(this.#linear, chars, prefix2, end);
    }
    chars ??= codePoints(s);
    if (s === "." || s === "..") {
      this.#marks ??= marks(this.#size);
      const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
      const start2 = sim.state();
      sim.add(start2, this.#start, 0, true);
      let state = sim.done(start2);
      for (let i2 = 0; i2 < chars.length; i2++) {
        state = sim.step(state, chars[i2], i2, true);
      }
      return state.match;
    }
    this.#marks ??= marks(this.#size);
    const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
    let d = dfa.start(dotStart);
    const str = chars === s;
    for (let i2 = 0; i2 < chars.length; i2++) {
      if (d.dead)
        return false;
      const code = str ? s.charCodeAt(i2) : chars[i2].charCodeAt(0);
      d = d.ascii?.[code] ?? dfa.next(d, chars[i2]);
    }
    return d.match;
  }
  /** a readable listing of the state machine */
  toString() {
    return show(this.#start);
  }
};

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
var MAX_PATTERN_LENGTH = 1024 * 64;
var assertValidPattern = (pattern) => {
  if (typeof pattern !== "string") {
    throw new TypeError("invalid pattern");
  }
  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw new TypeError("pattern is too long");
  }
};

// node_modules/minimatch/dist/esm/escape.js
var escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
  const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
  const c = e.charAt(0);
  if (c === "#") {
    return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
  }
  if (c === "!") {
    return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
  }
  return e;
};

// node_modules/minimatch/dist/esm/unescape.js
var unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
  if (windowsPathsNoEscape && s.startsWith("@(!)")) {
    return "!" + unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces });
  }
  if (magicalBraces) {
    return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
  }
  return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// node_modules/minimatch/dist/esm/index.js
var DEFAULT_BRACE_EXPAND_MAX = 1e5;
var DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
var AWE_KEY = "allowWindowsEscape";
var minimatch = (p, pattern, options) => {
  assertValidPattern(pattern);
  if (!options?.nocomment && pattern.charAt(0) === "#") {
    return false;
  }
  return cachedMinimatch(pattern, options).match(p);
};
var cache = /* @__PURE__ */ new Map();
var oldCache = /* @__PURE__ */ new Map();
var cacheSize = 0;
var cacheTotalWeight = 0;
var cacheMax = 256;
var cacheMaxWeight = 1 << 15;
var cacheMaxEntryWeight = 1 << 12;
var cacheWeight = (mm) => {
  let w = mm.pattern.length;
  for (const s of mm.globSet) {
    w += s.length + 1;
    if (w > cacheMaxEntryWeight)
      break;
  }
  return w;
};
var tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
var booleanWeights = new Map(Object.keys({
  nobrace: 0,
  nocomment: 0,
  nonegate: 0,
  noglobstar: 0,
  noext: 0,
  nonull: 0,
  partial: 0,
  dot: 0,
  nocase: 0,
  nocaseMagicOnly: 0,
  magicalBraces: 0,
  matchBase: 0,
  flipNegate: 0,
  preserveMultipleSlashes: 0,
  windowsNoMagicRoot: 0
}).map((k, i2) => [k, 24 * 3 ** i2]));
var optionsKey = (o) => {
  let n = 0;
  let wpe = false;
  for (const k in o) {
    const v = o[k];
    switch (k) {
      // the same test as the Minimatch constructor
      case "windowsPathsNoEscape":
        if (v)
          wpe = true;
        break;
      case AWE_KEY:
        if (v === false)
          wpe = true;
        break;
      case "platform": {
        const p = v || defaultPlatform;
        if (p === defaultPlatform)
          break;
        if (p === "darwin")
          n += 3;
        else if (p === "win32")
          n += 6;
        else if (p === "linux")
          n += 9;
        else
          return JSON.stringify(o);
        break;
      }
      case "optimizationLevel":
        if (v === void 0)
          break;
        n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
        break;
      case "braceExpandMax":
        if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "maxGlobstarRecursion":
        if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "normalize":
        if (v !== void 0)
          return JSON.stringify(o);
        break;
      default:
        n += (booleanWeights.get(k) ?? 0) * tri(v);
    }
  }
  return wpe ? n + 12 : n;
};
var copyOptions = (o) => {
  const copy = {};
  for (const k in o)
    copy[k] = o[k];
  return copy;
};
var cachedMinimatch = (pattern, options) => {
  const key = options ? optionsKey(options) : 0;
  let mm = cache.get(key)?.get(pattern);
  if (mm)
    return mm;
  mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
  const weight = cacheWeight(mm);
  if (weight > cacheMaxEntryWeight)
    return mm;
  if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
    oldCache = cache;
    cache = /* @__PURE__ */ new Map();
    cacheSize = 0;
    cacheTotalWeight = 0;
  }
  let byPattern = cache.get(key);
  if (!byPattern)
    cache.set(key, byPattern = /* @__PURE__ */ new Map());
  byPattern.set(pattern, mm);
  cacheSize++;
  cacheTotalWeight += weight;
  return mm;
};
var defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
var path = {
  win32: { sep: "\\" },
  posix: { sep: "/" }
};
var sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
var GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
var filter = (pattern, options) => {
  let mm;
  return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
var ext = (a, b = {}) => Object.assign({}, a, b);
var defaults = (def) => {
  if (!def || typeof def !== "object" || !Object.keys(def).length) {
    return minimatch;
  }
  const orig = minimatch;
  const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
  return Object.assign(m, {
    Minimatch: class Minimatch extends orig.Minimatch {
      constructor(pattern, options = {}) {
        super(pattern, ext(def, options));
      }
      static defaults(options) {
        return orig.defaults(ext(def, options)).Minimatch;
      }
    },
    unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
    escape: (s, options = {}) => orig.escape(s, ext(def, options)),
    filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
    defaults: (options) => orig.defaults(ext(def, options)),
    braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
    match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
    sep: orig.sep,
    GLOBSTAR
  });
};
minimatch.defaults = defaults;
var braceExpand = (pattern, options = {}) => {
  assertValidPattern(pattern);
  if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
    return [pattern];
  }
  let p = pattern.replace(/\\\\/g, "\\\\\\\\");
  if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
    p = p.replace(/\[([{}])\]/g, "[\\$1]");
  }
  return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
var RANGE_MIN = 100;
var rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
var inRepeatOrNegExt = (portion, mark) => {
  const stack = [];
  for (let i2 = 0; i2 < portion.length; i2++) {
    const c = portion.charAt(i2);
    if (c === "\\") {
      i2++;
    } else if (c === mark) {
      if (stack.some((t) => t !== "@" && t !== "?"))
        return true;
    } else if (portion.charAt(i2 + 1) === "(" && "!?+*@".includes(c)) {
      stack.push(c);
      i2++;
    } else if (c === ")") {
      stack.pop();
    }
  }
  return false;
};
var match = (list, pattern, options = {}) => {
  const mm = new Minimatch(pattern, options);
  list = list.filter((f) => mm.match(f));
  if (mm.options.nonull && !list.length) {
    list.push(pattern);
  }
  return list;
};
minimatch.match = match;
var globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
var classEnd = (pattern, start2) => {
  let i2 = start2 + 1;
  if (pattern.charAt(i2) === "!" || pattern.charAt(i2) === "^")
    i2++;
  let sawStart = false;
  for (; i2 < pattern.length; i2++) {
    const c = pattern.charAt(i2);
    if (c === "]" && sawStart)
      return i2;
    sawStart = true;
    if (c === "\\")
      i2++;
  }
  return -1;
};
var literal = (pattern, noext) => {
  if (!noext && (pattern === "+()" || pattern === "@()"))
    return pattern;
  let lit2 = "";
  for (let i2 = 0; i2 < pattern.length; i2++) {
    const c = pattern.charAt(i2);
    if (c === "\\") {
      lit2 += pattern.charAt(++i2) || c;
    } else if (c === "*" || c === "?") {
      return void 0;
    } else if (c === "[") {
      const close = classEnd(pattern, i2);
      if (close === -1) {
        lit2 += c;
        continue;
      }
      let body3 = pattern.slice(i2 + 1, close);
      if (body3.startsWith("\\"))
        body3 = body3.slice(1);
      if ([...body3].length !== 1 || "!^".includes(pattern.charAt(i2 + 1))) {
        return void 0;
      }
      lit2 += body3;
      i2 = close;
    } else if (!noext && "+@!".includes(c) && pattern.charAt(i2 + 1) === "(" && pattern.includes(")", i2 + 2)) {
      return void 0;
    } else {
      lit2 += c;
    }
  }
  return lit2;
};
var MAX_EXTGLOBS = 256;
var extglobCount = (pattern) => {
  let n = 0;
  for (let i2 = 0; i2 < pattern.length - 1; i2++) {
    const c = pattern.charAt(i2);
    if (c === "\\") {
      i2++;
    } else if ("+@!?*".includes(c) && pattern.charAt(i2 + 1) === "(") {
      n++;
      i2++;
    }
  }
  return n;
};
var assertValidExtglobs = (pattern) => {
  if (extglobCount(pattern) > MAX_EXTGLOBS) {
    throw new TypeError("pattern has too many extglobs");
  }
};
var extSafe = (pattern) => {
  if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:"))
    return false;
  let depth = 0;
  for (let i2 = 0; i2 < pattern.length; i2++) {
    const c = pattern.charAt(i2);
    if (c === "\\") {
      if (++i2 === pattern.length)
        return false;
    } else if (c === "[") {
      const close = classEnd(pattern, i2);
      if (close !== -1)
        i2 = close;
    } else if ("+@!?*".includes(c) && pattern.charAt(i2 + 1) === "(") {
      depth++;
      i2++;
    } else if (c === ")") {
      if (!depth--)
        return false;
    } else if (c === "|" && !depth) {
      return false;
    }
  }
  return !depth;
};
var lastSplit;
var lastChecked;
var portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
var endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
var isDots = (p) => p === "." || p === "..";
var isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
var isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
var uncHost = (p) => {
  if (p[0] !== "" || p[1] !== "")
    return -1;
  const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
  const host = p[h];
  const share2 = p[h + 1];
  return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share2 !== void 0 && share2 !== "" && share2 !== GLOBSTAR ? h : -1;
};
var walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
var dotPortion = (f, start2, end, dot, sep3) => {
  for (let k = start2; k < end; ) {
    if (f.charCodeAt(k) === 46) {
      if (!dot)
        return true;
      const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
      if (n >= end || isSep(f.charCodeAt(n), sep3))
        return true;
    }
    const s = nextSep(f, k, sep3);
    if (s === -1)
      return false;
    k = s + 1;
    while (k < end && isSep(f.charCodeAt(k), sep3))
      k++;
  }
  return false;
};
var isSep = (c, sep3) => sep3 === "/" ? c === 47 : sep3 === "\\" ? c === 92 : c === 47 || c === 92;
var nextSep = (f, from, sep3) => {
  if (sep3 !== "both")
    return f.indexOf(sep3, from);
  const s = f.indexOf("/", from);
  const b = f.indexOf("\\", from);
  return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
var lastSep = (f, from, sep3) => sep3 !== "both" ? f.lastIndexOf(sep3, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
var PENDING = {};
var Minimatch = class {
  options;
  set;
  pattern;
  windowsPathsNoEscape;
  nonegate;
  negate;
  comment;
  empty;
  preserveMultipleSlashes;
  partial;
  globSet;
  globParts;
  nocase;
  isWindows;
  platform;
  windowsNoMagicRoot;
  maxGlobstarRecursion;
  // the path can be checked against the last portion, and the string
  // portions, of each row before it is split. See #canMatch.
  #endCheck;
  #literalCheck;
  // level 2 resolves `.` and `..` portions in the path
  #level2;
  // the unicode normalization form, if any
  #form;
  // the string portions of each row in the set
  #literals = [];
  // the rows that #canMatch can match without splitting the path
  #shapes = [];
  // the rows whose last portion can be checked against the path's
  #endRows = [];
  // brace expansion can make the same portion in many rows, so they
  // share one Matcher, and the states that it caches
  #matchers = /* @__PURE__ */ new Map();
  // parse() returns PENDING in place of a Matcher
  #pending = false;
  // the char that marks numeric ranges in globSet, if any
  #rangeMark;
  // the GlobstarParts of each pattern row, by start index and partial
  #globstarParts = /* @__PURE__ */ new WeakMap();
  constructor(pattern, options = {}) {
    assertValidPattern(pattern);
    options = options || {};
    this.options = options;
    this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
    this.pattern = pattern;
    this.platform = options.platform || defaultPlatform;
    this.isWindows = this.platform === "win32";
    this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
    if (this.windowsPathsNoEscape) {
      this.pattern = this.pattern.replace(/\\/g, "/");
    }
    this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
    this.negate = false;
    this.nonegate = !!options.nonegate;
    this.comment = false;
    this.empty = false;
    this.partial = !!options.partial;
    this.nocase = !!this.options.nocase;
    this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
    this.globSet = [];
    this.globParts = [];
    this.set = [];
    this.#endCheck = !this.preserveMultipleSlashes;
    this.#level2 = (options.optimizationLevel ?? 1) >= 2;
    const n = options.normalize;
    this.#form = n === true ? "NFC" : n || void 0;
    this.make();
    const drives = this.set.map((row) => this.#rootIndex(row));
    this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
    this.#literals = this.set.map((row, r) => {
      const end = this.#endRows[r] ? row.length - 1 : row.length;
      const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
      return [...new Set(lits)];
    });
    this.#literalCheck = this.#literals.some((l) => l.length);
    this.#shapes = this.set.map((row, r) => {
      const [p0, p1, p2] = row;
      if (this.#endRows[r] && row.length === 2) {
        if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
          return "tail";
      }
      if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") {
        return "base";
      }
      if (!this.#endCheck || drives[r] !== -1)
        return void 0;
      if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && // the portion between is only matched below this limit
      this.maxGlobstarRecursion > 0) {
        return "mid";
      }
      if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") {
        return "head";
      }
      return void 0;
    });
  }
  // a string portion of a pattern, normalized if the option is set
  #norm(p) {
    return this.#form ? p.normalize(this.#form) : p;
  }
  // On Windows, the index of the last root portion of a row, as
  // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
  // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
  // -1.
  #rootIndex(row) {
    if (!this.isWindows)
      return -1;
    if (isDrive(row[0]))
      return 0;
    const uncDrive = row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3]);
    if (uncDrive)
      return 3;
    const h = uncHost(row);
    return h === -1 ? -1 : h + 1;
  }
  hasMagic() {
    if (this.options.magicalBraces && this.set.length > 1) {
      return true;
    }
    for (const pattern of this.set) {
      for (const part of pattern) {
        if (typeof part !== "string")
          return true;
      }
    }
    return false;
  }
  make() {
    const pattern = this.pattern;
    const options = this.options;
    if (!options.nocomment && pattern.charAt(0) === "#") {
      this.comment = true;
      return;
    }
    if (!pattern) {
      this.empty = true;
      return;
    }
    this.parseNegate();
    this.globSet = [...new Set(this.#expandBraces())];
    const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
    this.globParts = this.preprocess(rawGlobParts);
    this.#pending = true;
    let set = this.globParts.map((s, _, __) => {
      if (this.isWindows && this.windowsNoMagicRoot) {
        const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
        const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
        const isDrive2 = /^[a-z]:/i.test(s[0]);
        if (isUNC) {
          return [
            ...s.slice(0, n).map((p) => this.#norm(p)),
            ...s.slice(n).map((ss) => this.parse(ss))
          ];
        } else if (isDrive2) {
          return [
            this.#norm(s[0]),
            ...s.slice(1).map((ss) => this.parse(ss))
          ];
        }
      }
      return s.map((ss) => this.parse(ss));
    });
    this.set = set.filter((s) => s.indexOf(false) === -1);
    if (this.isWindows) {
      for (let i2 = 0; i2 < this.set.length; i2++) {
        const p = this.set[i2];
        if (p[0] === "" && p[1] === "" && this.globParts[i2][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i2][3]))) {
          if (isLongUNC(this.globParts[i2][3]))
            p[3] = "UNC";
          p[2] = "?";
        }
      }
    }
    if (!options.noext)
      this.mergeRows();
    this.#pending = false;
    this.set.forEach((row, i2) => {
      for (let k = 0; k < row.length; k++) {
        if (row[k] === PENDING) {
          row[k] = this.parse(this.globParts[i2][k]);
        }
      }
    });
  }
  // Merge rows that only differ in one portion, where each of them
  // is a Matcher, into one row that matches any of them with
  // `@(a|b|...)`. Then a path is only walked once for all of them,
  // for example with `**/*.{js,ts}`.
  mergeRows() {
    let merged2 = true;
    while (merged2) {
      merged2 = false;
      if (this.set.length < 2)
        return;
      let keys = this.#mergeKeys();
      const len = Math.max(0, ...this.set.map((r) => r.length));
      for (let k = 0; k < len; k++) {
        const groups = /* @__PURE__ */ new Map();
        const R = this.set.length + 1;
        this.set.forEach((row, i2) => {
          if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i2][k])) {
            return;
          }
          const { pre, suf } = keys[i2];
          const key = pre[k] * R + suf[k + 1];
          const g = groups.get(key);
          if (g)
            g.push(i2);
          else
            groups.set(key, [i2]);
        });
        const drop = /* @__PURE__ */ new Set();
        for (const g of groups.values()) {
          if (g.length < 2)
            continue;
          const [first, ...rest] = g;
          const alts = g.map((i2) => this.globParts[i2][k]);
          const glob = `@(${alts.join("|")})`;
          if (extglobCount(glob) > MAX_EXTGLOBS)
            continue;
          this.globParts[first][k] = glob;
          this.set[first][k] = this.parse(glob);
          for (const i2 of rest)
            drop.add(i2);
        }
        if (drop.size) {
          merged2 = true;
          this.set = this.set.filter((_, i2) => !drop.has(i2));
          this.globParts = this.globParts.filter((_, i2) => !drop.has(i2));
          if (this.set.length < 2)
            return;
          keys = this.#mergeKeys();
        }
      }
    }
  }
  // For each row, number ids for its prefixes and suffixes, such that
  // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
  // Two rows are the same other than at portion k exactly when they
  // have the same pre[k] and suf[k + 1]. This is linear in the size of
  // the rows, where joining the whole row for every k was quadratic.
  #mergeKeys() {
    const partIds = /* @__PURE__ */ new Map();
    const ids = this.globParts.map((parts2) => parts2.map((s) => {
      let id = partIds.get(s);
      if (id === void 0)
        partIds.set(s, id = partIds.size);
      return id;
    }));
    const P = partIds.size;
    const len = Math.max(0, ...ids.map((r) => r.length));
    const keys = ids.map((r) => ({
      pre: [0],
      suf: new Array(r.length + 1).fill(0)
    }));
    for (let k = 0; k < len; k++) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i2) => {
        if (k >= r.length)
          return;
        const { pre } = keys[i2];
        const key = pre[k] * P + r[k];
        let id = m.get(key);
        if (id === void 0)
          m.set(key, id = m.size + 1);
        pre.push(id);
      });
    }
    for (let k = len - 1; k >= 0; k--) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i2) => {
        if (k >= r.length)
          return;
        const { suf } = keys[i2];
        const key = suf[k + 1] * P + r[k];
        let id = m.get(key);
        if (id === void 0)
          m.set(key, id = m.size + 1);
        suf[k] = id;
      });
    }
    return keys;
  }
  // various transforms to equivalent pattern sets that are
  // faster to process in a filesystem walk.  The goal is to
  // eliminate what we can, and push all ** patterns as far
  // to the right as possible, even if it increases the number
  // of patterns that we have to process.
  preprocess(globParts) {
    if (this.options.noglobstar) {
      for (const partset of globParts) {
        for (let j = 0; j < partset.length; j++) {
          if (partset[j] === "**") {
            partset[j] = "*";
          }
        }
      }
    }
    const { optimizationLevel = 1 } = this.options;
    if (optimizationLevel >= 2) {
      globParts = this.firstPhasePreProcess(globParts);
      globParts = this.secondPhasePreProcess(globParts);
    } else if (optimizationLevel >= 1) {
      globParts = this.levelOneOptimize(globParts);
    } else {
      globParts = this.adjascentGlobstarOptimize(globParts);
    }
    return globParts;
  }
  // just get rid of adjascent ** portions
  adjascentGlobstarOptimize(globParts) {
    return globParts.map((parts2) => {
      let gs = -1;
      while (-1 !== (gs = parts2.indexOf("**", gs + 1))) {
        let i2 = gs;
        while (parts2[i2 + 1] === "**") {
          i2++;
        }
        if (i2 !== gs) {
          parts2.splice(gs, i2 - gs);
        }
      }
      return parts2;
    });
  }
  // get rid of adjascent ** and resolve .. portions
  levelOneOptimize(globParts) {
    return globParts.map((parts2) => {
      const root = this.#rootIndex(parts2) + 1;
      parts2 = parts2.reduce((set, part) => {
        const prev = set[set.length - 1];
        if (part === "**" && prev === "**") {
          return set;
        }
        if (part === "..") {
          if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
            set.pop();
            return set;
          }
        }
        set.push(part);
        return set;
      }, []);
      return parts2.length === 0 ? [""] : parts2;
    });
  }
  // Check the path against each row before it is split. 'no' if no
  // row can match, so it does not need to be split. 'yes' if a row of
  // `**` and one more portion matches. 'maybe' if it must be split to
  // know. None of this applies with partial, where the path can end
  // before the row does.
  //
  // On Windows, `\` is a separator in the path too, and the portions of
  // a row up to its drive letter or UNC share are not checked (see
  // #rootIndex).
  //
  // Each string portion of a row must be a portion of the path, so the
  // path must contain it. Level 2 can only take portions out of the
  // path, so this is still true then.
  //
  // The last portion of a row must match the last portion of the path,
  // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
  // This does not apply to rows that end in **, rows that end in a
  // root, or preserveMultipleSlashes (which can leave more
  // than one '' at the end). At level 2, it does not apply if that
  // portion is `.` or `..`, which can be
  // resolved away. Level 2 only takes other portions out of the
  // middle of the path.
  //
  // A row of `**/x` then matches if the ** can walk the portions
  // before the one that x matches, the same as #matchGlobstar. At
  // level 2, this is only known if none of them are `.` or `..`, so
  // that the path does not change when it is resolved.
  #canMatch(f) {
    const sep3 = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
    let ends = this.#endCheck ? 0 : -1;
    let last = "";
    let lastStart = 0;
    let prev;
    let prevStart = 0;
    const dot = !!this.options.dot;
    ROWS: for (let r = 0; r < this.set.length; r++) {
      const row = this.set[r];
      const p = row[row.length - 1];
      let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
      if (end && ends === 0) {
        const i2 = lastSep(f, f.length, sep3);
        lastStart = i2 + 1;
        last = f.slice(lastStart);
        if (last === "" && i2 >= 0) {
          let j = i2;
          while (j > 0 && isSep(f.charCodeAt(j - 1), sep3))
            j--;
          prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep3) + 1;
          prev = f.slice(prevStart, j);
        }
        const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
        ends = resolves ? -1 : 1;
        end = !resolves;
      }
      let tailStart = -1;
      if (end && typeof p === "string") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      if (this.#literalCheck) {
        for (const l of this.#literals[r]) {
          if (!f.includes(l))
            continue ROWS;
        }
      }
      if (end && typeof p === "object") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      const shape = this.#shapes[r];
      if (shape === "base" && end)
        return "yes";
      if (shape === "tail" && end) {
        if (this.#level2 && dotPortion(f, 0, tailStart, true, sep3)) {
          return "maybe";
        }
        if (!dotPortion(f, 0, tailStart, dot, sep3))
          return "yes";
        continue;
      }
      if (shape === "mid" || shape === "head") {
        const m = this.#walk(f, row, shape === "head", dot, sep3);
        if (m !== "no")
          return m;
        continue;
      }
      return "maybe";
    }
    return "no";
  }
  // Match a row of a known shape against the split path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do. None of these
  // rows have a drive letter, so they start at the first portion.
  #matchShape(file, row, shape) {
    const dot = !!this.options.dot;
    const n = file.length;
    if (shape === "head") {
      if (n < 2 || !portionMatch(row[0], file[0])) {
        return false;
      }
      for (let i2 = 1; i2 < n; i2++)
        if (!walkable(file[i2], dot))
          return false;
      return true;
    }
    const x = row[1];
    if (shape === "tail") {
      let t = n - 1;
      if (!portionMatch(x, file[t])) {
        if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) {
          return false;
        }
      }
      for (let i2 = 0; i2 < t; i2++)
        if (!walkable(file[i2], dot))
          return false;
      return true;
    }
    for (let k = 0; k < n; k++) {
      if (portionMatch(x, file[k]) && k + 1 < n) {
        let i2 = k + 1;
        while (i2 < n && walkable(file[i2], dot))
          i2++;
        if (i2 === n)
          return true;
      }
      if (!walkable(file[k], dot))
        return false;
    }
    return false;
  }
  // Match a row of `**/x/**` or `x/**` against the path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do once it is split.
  // x must match a portion (the first one, for `x/**`), the ** before
  // it must be able to walk the portions before that one, and there
  // must be a portion after it, which the ** after it can walk. At
  // level 2, this is only known if no portion is `.` or `..`.
  #walk(f, row, head, dot, sep3) {
    if (this.#level2 && dotPortion(f, 0, f.length, true, sep3))
      return "maybe";
    const x = row[head ? 0 : 1];
    let s = 0;
    for (let e = nextSep(f, s, sep3); e !== -1; e = nextSep(f, s, sep3)) {
      let next = e + 1;
      while (next < f.length && isSep(f.charCodeAt(next), sep3))
        next++;
      const hit = typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e));
      if (hit && !dotPortion(f, next, f.length, dot, sep3))
        return "yes";
      if (head || dotPortion(f, s, next, dot, sep3))
        return "no";
      s = next;
    }
    return "no";
  }
  // the last split, if it was the same path with the same split
  // settings
  #cachedSplit(f) {
    const last = lastSplit;
    return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
  }
  // split a path for match(), and keep the parts for the next call
  #split(f) {
    const { isWindows, preserveMultipleSlashes } = this;
    let parts2 = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
    const normalize2 = this.#form;
    if (normalize2)
      parts2 = parts2.map((p) => p.normalize(normalize2));
    lastSplit = {
      f,
      isWindows,
      preserveMultipleSlashes,
      normalize: normalize2,
      parts: parts2
    };
    return lastSplit;
  }
  // resolve `.` and `..` portions of a path, for level 2
  #levelTwoFileOptimize(file) {
    const parts2 = [...file];
    let didSomething = false;
    do {
      didSomething = false;
      if (!this.preserveMultipleSlashes) {
        for (let i2 = 1; i2 < parts2.length - 1; i2++) {
          const p = parts2[i2];
          if (i2 === 1 && p === "" && parts2[0] === "")
            continue;
          if (p === "." || p === "") {
            didSomething = true;
            parts2.splice(i2, 1);
            i2--;
          }
        }
        if (parts2[0] === "." && parts2.length === 2 && (parts2[1] === "." || parts2[1] === "")) {
          didSomething = true;
          parts2.pop();
        }
      }
      const root = this.#rootIndex(parts2) + 1;
      let dd = root;
      while (-1 !== (dd = parts2.indexOf("..", dd + 1))) {
        const p = parts2[dd - 1];
        if (p && p !== "." && p !== ".." && p !== "**") {
          didSomething = true;
          parts2.splice(dd - 1, 2);
          dd = Math.max(dd - 2, root);
        }
      }
    } while (didSomething);
    return parts2.length === 0 ? [""] : parts2;
  }
  // First phase: single-pattern processing
  // <pre> is 1 or more portions
  // <rest> is 1 or more portions
  // <p> is any portion other than ., .., '', or **
  // <e> is . or ''
  //
  // **/.. is *brutal* for filesystem walking performance, because
  // it effectively resets the recursive walk each time it occurs,
  // and ** cannot be reduced out by a .. pattern part like a regexp
  // or most strings (other than .., ., and '') can be.
  //
  // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
  // <pre>/<e>/<rest> -> <pre>/<rest>
  // <pre>/<p>/../<rest> -> <pre>/<rest>
  // **/**/<rest> -> **/<rest>
  //
  // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
  // this WOULD be allowed if ** did follow symlinks, or * didn't
  firstPhasePreProcess(globParts) {
    const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
    let splitCells = 0;
    const maxSplitCells = 1e6;
    let didSomething = false;
    do {
      didSomething = false;
      for (let parts2 of globParts) {
        let gs = -1;
        while (-1 !== (gs = parts2.indexOf("**", gs + 1))) {
          let gss = gs;
          while (parts2[gss + 1] === "**") {
            gss++;
          }
          if (gss > gs) {
            parts2.splice(gs + 1, gss - gs);
          }
          let next = parts2[gs + 1];
          const p = parts2[gs + 2];
          const p2 = parts2[gs + 3];
          if (next !== "..")
            continue;
          if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
            continue;
          }
          const addedCells = parts2.length - 1;
          if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) {
            throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
          }
          didSomething = true;
          parts2.splice(gs, 1);
          const other = parts2.slice(0);
          other[gs] = "**";
          splitCells += addedCells;
          globParts.push(other);
          gs--;
        }
        if (!this.preserveMultipleSlashes) {
          for (let i2 = 1; i2 < parts2.length - 1; i2++) {
            const p = parts2[i2];
            if (i2 === 1 && p === "" && parts2[0] === "")
              continue;
            if (p === "." || p === "") {
              didSomething = true;
              parts2.splice(i2, 1);
              i2--;
            }
          }
          if (parts2[0] === "." && parts2.length === 2 && (parts2[1] === "." || parts2[1] === "")) {
            didSomething = true;
            parts2.pop();
          }
        }
        const root = this.#rootIndex(parts2) + 1;
        let dd = root;
        while (-1 !== (dd = parts2.indexOf("..", dd + 1))) {
          const p = parts2[dd - 1];
          if (p && p !== "." && p !== ".." && p !== "**") {
            didSomething = true;
            const needDot = dd === 1 && parts2[dd + 1] === "**";
            const splin = needDot ? ["."] : [];
            parts2.splice(dd - 1, 2, ...splin);
            if (parts2.length === 0)
              parts2.push("");
            dd = Math.max(dd - 2, root);
          }
        }
      }
    } while (didSomething);
    return globParts;
  }
  // second phase: multi-pattern dedupes
  // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
  // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
  secondPhasePreProcess(globParts) {
    const keys = /* @__PURE__ */ new Set();
    const rows = globParts.filter((parts2) => {
      const key = parts2.join("/");
      if (keys.has(key))
        return false;
      keys.add(key);
      return true;
    });
    const stars = /* @__PURE__ */ new Map();
    for (const parts2 of rows) {
      const s = [];
      for (let i2 = 0; i2 < parts2.length; i2++) {
        if (parts2[i2] === "*")
          s.push(i2);
      }
      if (s.length)
        stars.set(s.join(","), s);
    }
    if (!stars.size || rows.length * stars.size > 1e5)
      return rows;
    const { dot } = this.options;
    return rows.filter((parts2) => {
      for (const s of stars.values()) {
        if (s[s.length - 1] >= parts2.length)
          continue;
        const c = [...parts2];
        let ok = true;
        let changed = false;
        for (const i2 of s) {
          const p = parts2[i2];
          if (p === "*")
            continue;
          if (!p || p === "**" || !dot && p.startsWith(".")) {
            ok = false;
            break;
          }
          c[i2] = "*";
          changed = true;
        }
        if (ok && changed && keys.has(c.join("/")))
          return false;
      }
      return true;
    });
  }
  parseNegate() {
    if (this.nonegate)
      return;
    const pattern = this.pattern;
    let negate = false;
    let negateOffset = 0;
    for (let i2 = 0; i2 < pattern.length && pattern.charAt(i2) === "!"; i2++) {
      negate = !negate;
      negateOffset++;
    }
    if (negateOffset)
      this.pattern = pattern.slice(negateOffset);
    this.negate = negate;
  }
  // Match the parts of a path against one row of the set. `resolved`
  // is the parts after level 2 resolves `.` and `..` in them, or the
  // same parts below level 2. Set partial to true to test if, for
  // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
  // you run out of file before you run out of pattern, then that's
  // fine, as long as all the parts match.
  #matchRow(file, resolved, pattern, partial) {
    let fileStartIndex = 0;
    let patternStartIndex = 0;
    const fh = this.isWindows ? uncHost(resolved) : -1;
    const ph = fh === -1 ? -1 : uncHost(pattern);
    if (ph !== -1) {
      const host = pattern[ph];
      const share2 = pattern[ph + 1];
      if (typeof host !== "string" || typeof share2 !== "string") {
        fileStartIndex = fh;
        patternStartIndex = ph;
      } else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share2.toLowerCase()) {
        fileStartIndex = fh + 2;
        patternStartIndex = ph + 2;
      }
    } else if (this.isWindows) {
      const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
      const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
      const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
      const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
      const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
      const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
      if (typeof fdi === "number" && typeof pdi === "number") {
        const [fd, pd] = [
          file[fdi],
          pattern[pdi]
        ];
        if (fd.toLowerCase() === pd.toLowerCase()) {
          patternStartIndex = pdi + 1;
          fileStartIndex = fdi + 1;
        }
      }
    }
    file = resolved;
    if (pattern.includes(GLOBSTAR)) {
      return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
  }
  #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
    const { head, body: body3, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
    if (head.length) {
      const headEnd = fileIndex + head.length;
      if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) {
        return false;
      }
      fileIndex += head.length;
      patternIndex += head.length;
    }
    let fileTailMatch = 0;
    if (tail.length) {
      if (tail.length + fileIndex > file.length)
        return false;
      let tailStart = file.length - tail.length;
      if (this.#matchOne(file, tail, partial, tailStart, 0)) {
        fileTailMatch = tail.length;
      } else {
        if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) {
          return false;
        }
        tailStart--;
        if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
          return false;
        }
        fileTailMatch = tail.length + 1;
      }
    }
    if (!body3.length) {
      let sawSome = !!fileTailMatch;
      for (let i2 = fileIndex; i2 < file.length - fileTailMatch; i2++) {
        const f = String(file[i2]);
        sawSome = true;
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return partial || sawSome;
    }
    return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
  }
  // Split the pattern into head, tail, and middle of ** delimited
  // parts. The tail has to be at the end, and the others just have to
  // be found in order from the head. These only depend on the pattern
  // row, so they are kept for the next path.
  #getGlobstarParts(pattern, partial, patternIndex) {
    let byStart = this.#globstarParts.get(pattern);
    if (!byStart) {
      byStart = [];
      this.#globstarParts.set(pattern, byStart);
    }
    const key = patternIndex * 2 + (partial ? 1 : 0);
    const found = byStart[key];
    if (found)
      return found;
    const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
    const lastgs = pattern.lastIndexOf(GLOBSTAR);
    const head = pattern.slice(patternIndex, firstgs);
    const body3 = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
    const tail = partial ? [] : pattern.slice(lastgs + 1);
    const segments = [[[], 0]];
    let current = segments[0];
    let nonGsParts = 0;
    const nonGsPartsSums = [0];
    for (const b of body3) {
      if (b === GLOBSTAR) {
        nonGsPartsSums.push(nonGsParts);
        current = [[], 0];
        segments.push(current);
      } else {
        current[0].push(b);
        nonGsParts++;
      }
    }
    segments.forEach((b, i2) => {
      b[1] = nonGsParts - nonGsPartsSums[i2];
    });
    const parts2 = { head, body: body3, tail, segments };
    byStart[key] = parts2;
    return parts2;
  }
  // return false for "nope, not matching"
  // return null for "not matching, cannot keep trying"
  #matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
    const bs = bodySegments[bodyIndex];
    if (!bs) {
      if (partial) {
        return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
      }
      for (let i2 = fileIndex; i2 < fileLength; i2++) {
        sawTail = true;
        const f = file[i2];
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return sawTail;
    }
    const [body3, need] = bs;
    const after = partial ? fileLength : fileLength - need;
    while (fileIndex <= after) {
      const key = bodyIndex * (file.length + 1) + fileIndex;
      if (tried.has(key))
        return false;
      tried.add(key);
      const m = this.#matchOne(file, body3, partial, fileIndex, 0, fileIndex + body3.length);
      if (m && globStarDepth < this.maxGlobstarRecursion) {
        const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body3.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
        if (sub !== false) {
          return sub;
        }
      }
      if (fileIndex === after)
        break;
      const f = file[fileIndex];
      if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
        return false;
      }
      fileIndex++;
    }
    return partial || null;
  }
  #matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
    let fi;
    let pi;
    let pl;
    let fl;
    for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
      let p = pattern[pi];
      let f = file[fi];
      if (p === false || p === GLOBSTAR) {
        return false;
      }
      if (!portionMatch(p, f))
        return false;
    }
    if (fi === fl && pi === pl) {
      return true;
    } else if (fi === fl) {
      return partial;
    } else if (pi === pl) {
      return fi === fl - 1 && file[fi] === "";
    } else {
      throw new Error("wtf?");
    }
  }
  braceExpand() {
    return braceExpand(this.pattern, this.options);
  }
  // Expand braces, except numeric ranges such as {0..999} with at
  // least RANGE_MIN values. Each of those stays in its pattern as
  // `<mark>0..999<mark>`, for the Matcher to test. If a range might
  // be inside a [...] class, expand all of them instead.
  #expandBraces() {
    const { pattern } = this;
    if (this.options.nobrace)
      return this.braceExpand();
    let code = 57344;
    while (pattern.includes(String.fromCharCode(code))) {
      if (++code > 63743)
        return this.braceExpand();
    }
    const mark = String.fromCharCode(code);
    let found = false;
    const marked = pattern.replace(rangeRe, (m, lo, hi) => {
      const a = Number(lo);
      const b = Number(hi);
      if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) {
        return m;
      }
      found = true;
      return `${mark}${lo}..${hi}${mark}`;
    });
    if (!found)
      return this.braceExpand();
    const set = braceExpand(marked, this.options);
    for (const p of set) {
      for (const portion of p.split("/")) {
        const c = portion.indexOf("[");
        if (c !== -1 && c < portion.lastIndexOf(mark)) {
          return this.braceExpand();
        }
        if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
          return this.braceExpand();
        }
      }
    }
    this.#rangeMark = mark;
    return set;
  }
  parse(pattern) {
    assertValidPattern(pattern);
    const options = this.options;
    if (pattern === "**")
      return GLOBSTAR;
    if (pattern === "")
      return "";
    const { nocase, nocaseMagicOnly, noext = false, dot, normalize: normalize2 } = options;
    const rangeMark = this.#rangeMark;
    const lit2 = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
    if (lit2 !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) {
      return this.#norm(lit2);
    }
    if (this.#pending)
      return PENDING;
    let m = this.#matchers.get(pattern);
    if (!m) {
      if (!noext)
        assertValidExtglobs(pattern);
      m = new Matcher(pattern, {
        nocase,
        noext,
        dot,
        normalize: normalize2,
        ...rangeMark && { rangeMark }
      });
      this.#matchers.set(pattern, m);
    }
    return m;
  }
  #slashSplit(p) {
    if (this.preserveMultipleSlashes) {
      return p.split("/");
    } else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
      return ["", ...p.split(/\/+/)];
    } else {
      return p.split(/\/+/);
    }
  }
  match(f, partial = this.partial) {
    if (this.comment) {
      return false;
    }
    if (this.empty) {
      return f === "";
    }
    if (f === "/" && partial) {
      return true;
    }
    const options = this.options;
    let split2 = this.#cachedSplit(f);
    if (!split2) {
      if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
        lastChecked = f;
        const can = this.#canMatch(f);
        if (can === "no")
          return options.flipNegate ? false : this.negate;
        if (can === "yes")
          return options.flipNegate ? true : !this.negate;
      }
      split2 = this.#split(f);
    }
    const ff = split2.parts;
    const resolved = this.#level2 ? split2.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
    const set = this.set;
    let filename = ff[ff.length - 1];
    if (!filename) {
      for (let i2 = ff.length - 2; !filename && i2 >= 0; i2--) {
        filename = ff[i2];
      }
    }
    for (let r = 0; r < set.length; r++) {
      const pattern = set[r];
      const shape = partial ? void 0 : this.#shapes[r];
      const hit = shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial);
      if (hit) {
        if (options.flipNegate) {
          return true;
        }
        return !this.negate;
      }
    }
    if (options.flipNegate) {
      return false;
    }
    return this.negate;
  }
  static defaults(def) {
    return minimatch.defaults(def).Minimatch;
  }
};
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;

// src/adapters/files/exclude.ts
function excluder(globs) {
  const patterns = globs.map((glob) => glob.replace(/^\.\//, "").replace(/\/+$/, "")).filter(Boolean);
  const matchers = patterns.flatMap((glob) => [glob, `${glob}/**`]).map((glob) => new Minimatch(glob, SAFE));
  return (path2) => matchers.some((matcher) => matcher.match(path2));
}
var SAFE = { nobrace: true, nonegate: true, nocomment: true, dot: true, platform: "linux" };

// src/adapters/files/read.ts
import { constants } from "node:fs";
import { lstat as lstat2, open, realpath } from "node:fs/promises";

// src/adapters/files/root.ts
import { lstat } from "node:fs/promises";
import { dirname, join, relative, sep as sep2 } from "node:path";
async function findRepositoryRoot(folder) {
  const found = await lstat(join(folder, ".git")).then(
    () => true,
    () => false
  );
  if (found) return folder;
  return dirname(folder) === folder ? void 0 : findRepositoryRoot(dirname(folder));
}
function commonFolder(folders) {
  const [first = sep2, ...others] = folders;
  let common = first;
  while (others.some((folder) => !isInside(folder, common))) common = dirname(common);
  return common;
}
function isInside(path2, folder) {
  const way = relative(folder, path2);
  return way !== ".." && !way.startsWith(`..${sep2}`) && !/^[A-Za-z]:/.test(way);
}
function relativeTo(root, path2) {
  return relative(root, path2).split(sep2).join("/");
}

// src/adapters/files/read.ts
var TEXT_LIMIT = 256e6;
async function readText(path2, limit = TEXT_LIMIT) {
  try {
    const real = await realpath(path2);
    if (!(await lstat2(real)).isFile()) return { kind: "unreadable", why: "not a regular file" };
    const bytes2 = await readRegular(real, limit);
    if (typeof bytes2 === "number") return { kind: "unreadable", why: tooLarge(bytes2, limit) };
    return { kind: "text", text: new TextDecoder("utf-8").decode(bytes2) };
  } catch (error) {
    const code = errorCode(error);
    return code === "ENOENT" || code === "ENOTDIR" ? { kind: "absent" } : { kind: "unreadable", why: `the system says ${code}` };
  }
}
async function readSource(root, path2) {
  try {
    const isLink = (await lstat2(path2)).isSymbolicLink();
    const real = isLink ? await realpath(path2) : path2;
    if (isLink && !isInside(real, root)) return { why: "a symbolic link that leads out of the repository; not followed" };
    if (!(await lstat2(real)).isFile()) return { why: "not a regular file" };
    const bytes2 = await readRegular(real, SOURCE_LIMIT);
    return typeof bytes2 === "number" ? { why: tooLarge(bytes2) } : decodeSource(bytes2);
  } catch (error) {
    const code = errorCode(error);
    return code === "ENOENT" ? void 0 : { why: `could not be read: ${code}` };
  }
}
async function readRegular(path2, limit) {
  const file = await open(path2, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = await file.stat();
    return size > limit ? size : await file.readFile();
  } finally {
    await file.close();
  }
}
function errorCode(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
}

// src/adapters/files/walk.ts
import { readdir, stat } from "node:fs/promises";
import { join as join2 } from "node:path";
async function walkGoFiles(root, folder, excluded) {
  const walked = { files: [], gaps: [] };
  const open4 = [folder];
  for (let at = open4.pop(); at !== void 0; at = open4.pop()) {
    for (const entry of await entriesOf(root, at, walked.gaps)) {
      const path2 = join2(at, entry.name);
      const shown = relativeTo(root, path2);
      if (isSkipped(entry.name) || excluded(shown)) continue;
      if (entry.isDirectory()) open4.push(path2);
      else if (entry.name.endsWith(".go")) walked.files.push(shown);
      else if (entry.isSymbolicLink() && await isFolder(path2)) walked.gaps.push(fileGap("source", shown, FOLDER_LINK));
    }
  }
  return walked;
}
var FOLDER_LINK = "a symbolic link to a folder; not followed";
function isSkipped(name2) {
  return name2 === "vendor" || name2 === "testdata" || name2.startsWith(".") || name2.startsWith("_");
}
async function entriesOf(root, folder, gaps) {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    gaps.push(
      fileGap("source", relativeTo(root, folder) || ".", `the folder could not be read: ${error instanceof Error ? error.message : error}`)
    );
    return [];
  }
}
function isFolder(path2) {
  return stat(path2).then(
    (found) => found.isDirectory(),
    () => false
  );
}

// src/adapters/files/collect.ts
async function collectGoFiles(paths, options) {
  const targets = await Promise.all((paths.length > 0 ? paths : ["."]).map((path2) => findTarget(path2, options.cwd)));
  const root = options.root ? await realpath2(options.root) : await rootOf(targets);
  const excluded = excluder(options.exclude);
  const gaps = [];
  const found = /* @__PURE__ */ new Set();
  for (const target of targets) {
    if (!isInside(target.path, root)) throw new UserError(`${target.given} lies outside the repository ${root}`, "pass a path inside it");
    const walked = target.isFolder ? await walkGoFiles(root, target.path, excluded) : { files: [relativeTo(root, target.path)], gaps: [] };
    gaps.push(...walked.gaps);
    for (const file of walked.files) if (!excluded(file)) found.add(file);
  }
  if (found.size === 0)
    gaps.push({ kind: "source", what: `Go files in ${targets.map((target) => target.given).join(", ")}`, why: "there are none" });
  const names3 = [...found].sort(compareText);
  const files = await readAll(root, names3, gaps);
  const modules = await readAll(root, moduleFilesAbove(names3), gaps);
  return { root, files, modules, gaps };
}
async function findTarget(given, cwd) {
  const path2 = await realpath2(resolve(cwd, given.replace(/(^|\/)\.\.\.$/, "$1."))).catch((cause) => {
    throw new UserError(`${given} does not exist`, `pass files, folders or patterns such as ./... (looked for from ${cwd})`, { cause });
  });
  const found = await stat2(path2);
  if (found.isDirectory()) return { given, path: path2, isFolder: true };
  if (path2.endsWith(".go") && !given.endsWith("...")) return { given, path: path2, isFolder: false };
  throw new UserError(`${given} is not a Go file`, "pass files that end in .go, folders or patterns such as ./...");
}
async function rootOf(targets) {
  const folders = targets.map((target) => target.isFolder ? target.path : dirname2(target.path));
  const roots = new Set(await Promise.all(folders.map(findRepositoryRoot)));
  const [only] = roots;
  return roots.size === 1 && only !== void 0 ? only : commonFolder(folders);
}
function moduleFilesAbove(files) {
  const folders = /* @__PURE__ */ new Set();
  for (const file of files) {
    for (let folder = dirname2(file); !folders.has(folder); folder = dirname2(folder)) folders.add(folder);
  }
  const depth = (folder) => folder === "." ? 0 : folder.split("/").length;
  const sorted2 = [...folders].sort((a, b) => depth(b) - depth(a) || compareText(a, b));
  return sorted2.flatMap((folder) => ["go.mod", "go.work"].map((name2) => folder === "." ? name2 : `${folder}/${name2}`));
}
var AT_ONCE = 32;
async function readAll(root, names3, gaps) {
  const files = [];
  for (let at = 0; at < names3.length; at += AT_ONCE) {
    const batch = names3.slice(at, at + AT_ONCE);
    const read = await Promise.all(batch.map((name2) => readSource(root, join3(root, name2))));
    read.forEach((decoded, index) => {
      const file = batch[index] ?? "";
      if (decoded?.text !== void 0) files.push({ file, text: decoded.text });
      if (decoded?.why) gaps.push(fileGap("source", file, decoded.why));
      if (!decoded && file.endsWith(".go"))
        gaps.push(fileGap("source", file, "could not be read: it is not there (a broken link, or a name that is not UTF-8)"));
    });
  }
  return files;
}

// src/adapters/files/folders.ts
import { readdir as readdir2 } from "node:fs/promises";
import { join as join4 } from "node:path";
async function collectFolders(root, folders, exclude) {
  const names3 = await Promise.all(folders.map((folder) => goFilesIn(root, folder)));
  const paths = names3.flat();
  if (paths.length === 0) return { files: [], modules: [], gaps: [] };
  const tree = await collectGoFiles(paths, { cwd: root, root, exclude });
  return { files: tree.files, modules: tree.modules, gaps: tree.gaps.filter((gap2) => gap2.why !== "there are none") };
}
async function goFilesIn(root, folder) {
  const entries2 = await readdir2(join4(root, folder)).catch(() => []);
  return entries2.filter((name2) => name2.endsWith(".go") && !/^[._]/.test(name2)).map((name2) => folder ? `${folder}/${name2}` : name2);
}

// src/adapters/files/lookup.ts
import { readFileSync } from "node:fs";
import { join as join5 } from "node:path";

// src/go/kinds.ts
var KIND_NAMES = [
  "source_file",
  "package_clause",
  "package_identifier",
  "import_spec",
  "function_declaration",
  "method_declaration",
  "func_literal",
  "block",
  "statement_list",
  "type_spec",
  "type_alias",
  "type_declaration",
  "struct_type",
  "interface_type",
  "field_declaration",
  "field_identifier",
  "type_identifier",
  "qualified_type",
  "pointer_type",
  "generic_type",
  "channel_type",
  "slice_type",
  "array_type",
  "implicit_length_array_type",
  "map_type",
  "function_type",
  "parenthesized_type",
  "var_spec",
  "const_spec",
  "short_var_declaration",
  "assignment_statement",
  "identifier",
  "call_expression",
  "selector_expression",
  "index_expression",
  "slice_expression",
  "unary_expression",
  "binary_expression",
  "parenthesized_expression",
  "type_assertion_expression",
  "type_conversion_expression",
  "composite_literal",
  "literal_value",
  "keyed_element",
  "literal_element",
  "argument_list",
  "expression_list",
  "parameter_list",
  "parameter_declaration",
  "variadic_parameter_declaration",
  "go_statement",
  "defer_statement",
  "send_statement",
  "receive_statement",
  "return_statement",
  "if_statement",
  "for_statement",
  "for_clause",
  "range_clause",
  "select_statement",
  "communication_case",
  "default_case",
  "expression_switch_statement",
  "expression_case",
  "type_switch_statement",
  "type_case",
  "labeled_statement",
  "label_name",
  "break_statement",
  "continue_statement",
  "goto_statement",
  "fallthrough_statement",
  "expression_statement",
  "inc_statement",
  "dec_statement",
  "int_literal",
  "interpreted_string_literal",
  "raw_string_literal",
  "nil",
  "true",
  "false",
  "comment",
  "method_elem",
  "dot",
  "var_declaration",
  "const_declaration",
  "import_declaration",
  "type_arguments"
];
var FIELD_NAMES = [
  "name",
  "path",
  "type",
  "value",
  "receiver",
  "parameters",
  "result",
  "body",
  "left",
  "right",
  "operator",
  "operand",
  "field",
  "function",
  "arguments",
  "condition",
  "consequence",
  "alternative",
  "initializer",
  "update",
  "channel",
  "communication",
  "alias",
  "index",
  "key",
  "label",
  "element",
  "package",
  "type_parameters"
];
var vocabularies = /* @__PURE__ */ new WeakMap();
function vocabularyOf(grammar) {
  let known = vocabularies.get(grammar);
  if (!known) {
    const kinds = Object.fromEntries(KIND_NAMES.map((name2) => [name2, grammar.kind(name2)]));
    const fields = Object.fromEntries(FIELD_NAMES.map((name2) => [name2, grammar.field(name2)]));
    known = { kinds, fields };
    vocabularies.set(grammar, known);
  }
  return known;
}

// src/go/tree.ts
var NONE = -1;

// src/go/file.ts
var GoFile = class {
  /** Relative to the repository root. */
  path;
  tree;
  k;
  f;
  lineStarts;
  constructor(path2, tree) {
    this.path = path2;
    this.tree = tree;
    const { kinds, fields } = vocabularyOf(tree.grammar);
    this.k = kinds;
    this.f = fields;
  }
  get isTest() {
    return this.path.endsWith("_test.go");
  }
  kind(node) {
    return node < 0 ? -1 : this.tree.kind[node];
  }
  is(node, name2) {
    return node >= 0 && this.tree.kind[node] === this.k[name2];
  }
  /** The kind's name, for messages and for anonymous tokens ("go", "<-"). */
  kindName(node) {
    return node < 0 ? "" : this.tree.grammar.kindNames[this.tree.kind[node]] ?? "";
  }
  isNamed(node) {
    return (this.tree.flags[node] & 1) !== 0;
  }
  text(node) {
    return node < 0 ? "" : this.tree.text.slice(this.tree.start[node], this.tree.end[node]);
  }
  start(node) {
    return this.tree.start[node];
  }
  end(node) {
    return this.tree.end[node];
  }
  parent(node) {
    return node < 0 ? NONE : this.tree.parent[node];
  }
  /** One past the node's last descendant. */
  last(node) {
    return this.tree.last[node];
  }
  /** First child in the field, or NONE. */
  child(node, field) {
    if (node < 0) return NONE;
    const wanted = this.f[field];
    const end = this.last(node);
    for (let child = node + 1; child < end; child = this.last(child)) if (this.tree.field[child] === wanted) return child;
    return NONE;
  }
  /** All children in the field. */
  childrenIn(node, field) {
    const wanted = this.f[field];
    return this.children(node).filter((child) => this.tree.field[child] === wanted);
  }
  /** All children, anonymous tokens included. */
  children(node) {
    const found = [];
    if (node < 0) return found;
    const end = this.last(node);
    for (let child = node + 1; child < end; child = this.last(child)) found.push(child);
    return found;
  }
  /** Named children without comments. */
  named(node) {
    return this.children(node).filter((child) => this.isNamed(child) && !this.is(child, "comment"));
  }
  /** First named child that is no comment, or NONE. */
  first(node) {
    if (node < 0) return NONE;
    const end = this.last(node);
    for (let child = node + 1; child < end; child = this.last(child)) if (this.isNamed(child) && !this.is(child, "comment")) return child;
    return NONE;
  }
  /** Whether the node has the anonymous token as a child. */
  hasToken(node, token) {
    return this.children(node).some((child) => !this.isNamed(child) && this.kindName(child) === token);
  }
  contains(outer, inner) {
    return outer >= 0 && inner >= outer && inner < this.last(outer);
  }
  /** Nearest node of one of the kinds at or above `node`, or NONE. */
  enclosing(node, ...names3) {
    const kinds = names3.map((name2) => this.k[name2]);
    for (let at = node; at >= 0; at = this.parent(at)) if (kinds.includes(this.kind(at))) return at;
    return NONE;
  }
  /** Nearest function (declaration or literal) strictly above the node, or NONE. */
  functionAround(node) {
    return this.enclosing(this.parent(node), "func_literal", "function_declaration", "method_declaration");
  }
  /** The declared function around the node, the node itself included, or NONE at package level. */
  declarationAround(node) {
    return this.enclosing(node, "function_declaration", "method_declaration");
  }
  /** Descendants (the node included) of a kind; bodies of function literals below `node` are left out when `skipLiterals`. */
  *descendants(node, name2, skipLiterals = false) {
    if (node < 0) return;
    const wanted = this.k[name2];
    const literal3 = this.k.func_literal;
    const end = this.last(node);
    for (let at = node; at < end; at++) {
      if (this.tree.kind[at] === wanted) yield at;
      if (skipLiterals && at !== node && this.tree.kind[at] === literal3) at = this.last(at) - 1;
    }
  }
  /** The expression with parentheses taken off. */
  bare(node) {
    let at = node;
    while (this.is(at, "parenthesized_expression")) at = this.first(at);
    return at;
  }
  region(node) {
    return this.span(this.start(node), this.end(node));
  }
  /** A span of UTF-16 offsets as a region. */
  span(start2, end) {
    const [startLine, startColumn] = this.position(start2);
    const [endLine, endColumn] = this.position(Math.max(start2, end));
    return { file: this.path, startLine, startColumn, endLine, endColumn };
  }
  line(node) {
    return this.position(this.start(node))[0];
  }
  /** `Name` or `Receiver.Name` of the declared function around a node; empty at package level, a variable's name for `var f = func…`. */
  functionName(node) {
    const declaration = this.declarationAround(node);
    if (declaration >= 0) return this.declaredName(declaration);
    const spec = this.enclosing(node, "var_spec");
    return spec < 0 ? "" : this.text(this.child(spec, "name"));
  }
  /** `Name` or `Receiver.Name` of a function or method declaration. */
  declaredName(declaration) {
    const name2 = this.text(this.child(declaration, "name"));
    const receiver = this.receiverType(declaration);
    return receiver ? `${receiver}.${name2}` : name2;
  }
  /** Base type name of a method's receiver, without star and type parameters; empty for a function. */
  receiverType(declaration) {
    const list = this.child(declaration, "receiver");
    if (list < 0) return "";
    for (const name2 of this.descendants(list, "type_identifier")) return this.text(name2);
    return "";
  }
  position(offset) {
    this.lineStarts ??= lineStartsOf(this.tree.text);
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return [low + 1, offset - starts[low] + 1];
  }
};
function lineStartsOf(text3) {
  const starts = [0];
  for (let at = text3.indexOf("\n"); at >= 0; at = text3.indexOf("\n", at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}

// src/adapters/files/lookup.ts
function functionLookup(root, syntax) {
  const files = /* @__PURE__ */ new Map();
  return (file, line) => {
    if (!files.has(file)) files.set(file, linesOf(root, file, syntax));
    return files.get(file)?.get(line);
  };
}
function linesOf(root, path2, syntax) {
  const absolute = join5(root, path2);
  if (!isInside(absolute, root)) return void 0;
  let text3;
  try {
    text3 = readFileSync(absolute, "utf8");
  } catch {
    return void 0;
  }
  const file = new GoFile(path2, syntax.parse(text3).tree);
  const lines = /* @__PURE__ */ new Map();
  for (const node of file.children(0)) {
    const name2 = file.functionName(node);
    const { startLine, endLine } = file.region(node);
    if (name2 && file.declarationAround(node) === node) for (let line = startLine; line <= endLine; line++) lines.set(line, name2);
  }
  return lines;
}

// src/adapters/git/open.ts
import { stat as stat3 } from "node:fs/promises";
import { dirname as dirname3, resolve as resolve2 } from "node:path";

// src/adapters/git/run.ts
import { spawn } from "node:child_process";
import { devNull } from "node:os";
function runGit(cwd, args2, options = {}) {
  return new Promise((resolve4, reject) => {
    const child = spawn("git", [...SAFE_CONFIG, ...args2], { cwd, env: { ...gitEnvironment(), ...options.env }, stdio: "pipe" });
    const stdout = [];
    const stderr = [];
    const timer = options.timeoutMs ? setTimeout(() => child.kill("SIGKILL"), options.timeoutMs) : void 0;
    child.stdout.on("data", options.onData ?? ((chunk) => stdout.push(chunk)));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.stdin.on("error", () => {
    });
    child.stdin.end(options.input ?? "");
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(new UserError("git could not be started", "install git and put it on the PATH", { cause }));
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve4({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") });
    });
  });
}
async function gitText(cwd, args2, options = {}) {
  const output = await runGit(cwd, args2, options);
  if (output.code !== 0) throw gitFailure(args2, output);
  return output.stdout.toString("utf8");
}
function gitFailure(args2, output) {
  const said = output.stderr.trim().split("\n").slice(-3).join(" ").slice(0, 500);
  return new UserError(
    `git ${args2[0]} failed (exit code ${output.code}): ${said}`,
    "run the same git command in this repository to see the cause"
  );
}
var SAFE_CONFIG = [
  "--literal-pathspecs",
  ...[
    "core.fsmonitor=false",
    `core.hooksPath=${devNull}`,
    "core.quotePath=false",
    "submodule.recurse=false",
    "fetch.recurseSubmodules=false"
  ].concat(["gc.auto=0", "maintenance.auto=false", "diff.relative=false"]).flatMap((setting) => ["-c", setting])
];
var FOREIGN = /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|PREFIX|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXTERNAL_DIFF|DIFF_OPTS|SHALLOW_FILE|REPLACE_REF_BASE|TRACE.*|(GLOB|NOGLOB|ICASE|LITERAL)_PATHSPECS)$/;
function gitEnvironment() {
  const own = Object.entries(process.env).filter(([name2]) => !FOREIGN.test(name2));
  return { ...Object.fromEntries(own), LC_ALL: "C", LANGUAGE: "", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_PAGER: "cat" };
}

// src/adapters/git/changes.ts
async function changesSince(root, base) {
  const raw = await gitText(root, ["diff", ...DIFF_OPTIONS, "--end-of-options", base, "--"]);
  const others = await gitText(root, ["ls-files", "-z", "--others", "--exclude-standard"]);
  const untracked = others.split("\0").filter((file) => file.endsWith(".go"));
  const byFile = new Map(parseRaw(raw).map((change) => [change.file, change]));
  for (const file of untracked) {
    byFile.set(file, { file, oldFile: file, status: byFile.has(file) ? "modified" : "added" });
  }
  return [...byFile.values()].sort((a, b) => compareText(a.file, b.file));
}
var DIFF_OPTIONS = ["--raw", "-z", "-M", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];
var STATUS = { A: "added", C: "added", D: "deleted", R: "renamed" };
function parseRaw(raw) {
  const fields = raw.split("\0");
  const changes = [];
  for (let at = 0; fields[at]?.startsWith(":"); ) {
    const [oldMode, newMode, , , status = "M"] = (fields[at] ?? "").slice(1).split(" ");
    const twoPaths = status.startsWith("R") || status.startsWith("C");
    const oldFile = fields[at + 1] ?? "";
    const file = twoPaths ? fields[at + 2] ?? "" : oldFile;
    at += twoPaths ? 3 : 2;
    if (oldMode === SUBMODULE && newMode === SUBMODULE) continue;
    const kind = STATUS[status[0]] ?? "modified";
    changes.push({ file, oldFile: status.startsWith("C") ? file : oldFile, status: kind });
  }
  return changes;
}
var SUBMODULE = "160000";

// src/adapters/git/checkout.ts
import { mkdtemp, realpath as realpath3, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join as join6 } from "node:path";

// src/adapters/git/objects.ts
import { posix } from "node:path";

// src/adapters/git/blobs.ts
async function readBlobs(root, hashes, limit) {
  if (hashes.length === 0) return /* @__PURE__ */ new Map();
  const reader = batchReader(limit);
  const wanted = [...new Set(hashes)];
  const args2 = ["cat-file", "--batch", "--buffer"];
  const output = await runGit(root, args2, { input: `${wanted.join("\n")}
`, onData: reader.take });
  if (output.code !== 0) throw gitFailure(args2, output);
  return reader.blobs;
}
var NEWLINE = 10;
function batchReader(limit) {
  const blobs = /* @__PURE__ */ new Map();
  let header2 = [];
  let hash = "";
  let parts2 = [];
  let size = 0;
  let left = 0;
  function take2(chunk) {
    let rest = chunk;
    while (rest.length > 0) rest = left > 0 ? takeContent(rest) : takeHeader(rest);
  }
  function takeHeader(chunk) {
    const end = chunk.indexOf(NEWLINE);
    header2.push(end < 0 ? chunk : chunk.subarray(0, end));
    if (end < 0) return chunk.subarray(chunk.length);
    const [name2 = "", kind, bytes2] = Buffer.concat(header2).toString("utf8").split(" ");
    header2 = [];
    if (kind === "blob") {
      hash = name2;
      size = Number(bytes2);
      left = size + 1;
    }
    return chunk.subarray(end + 1);
  }
  function takeContent(chunk) {
    const piece = chunk.subarray(0, left);
    left -= piece.length;
    if (size <= limit) parts2.push(piece);
    if (left === 0) {
      blobs.set(hash, size <= limit ? Buffer.concat(parts2).subarray(0, size) : size);
      parts2 = [];
    }
    return chunk.subarray(piece.length);
  }
  return { blobs, take: take2 };
}

// src/adapters/git/objects.ts
var SUBMODULE2 = "160000";
var SYMLINK = "120000";
async function listTree(root, commit, folder) {
  const below = folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
  const files = [...await readTree(root, commit)].filter(([path2, entry]) => entry.mode !== SUBMODULE2 && path2.startsWith(below));
  return files.map(([path2]) => path2).sort(compareText);
}
async function listSubmodules(root, commit) {
  return submodulesOf(await readTree(root, commit));
}
async function readFromCommit(root, commit, paths) {
  const tree = await readTree(root, commit);
  const submodules = await lastingSubmodules(root, tree);
  const wanted = /* @__PURE__ */ new Map();
  for (const path2 of paths) wanted.set(path2, await locate(root, tree, submodules, path2));
  const blobs = await readBlobs(
    root,
    [...wanted.values()].flatMap((found) => found && "hash" in found ? [found.hash] : []),
    SOURCE_LIMIT
  );
  const files = [];
  const gaps = [];
  for (const [path2, found] of wanted) {
    if (!found) continue;
    const { text: text3, why } = "why" in found ? { ...found, text: void 0 } : textOf(blobs.get(found.hash));
    if (text3 !== void 0) files.push({ file: path2, text: text3 });
    if (why) gaps.push({ ...fileGap("base", path2, why), what: `${path2} at ${commit.slice(0, 12)}` });
  }
  return { files, gaps };
}
async function readTree(root, commit) {
  const listing = await gitText(root, ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
  return new Map(listing.split("\0").filter(Boolean).map(parseEntry));
}
function parseEntry(row) {
  const tab = row.indexOf("	");
  const [mode = "", , hash = ""] = row.slice(0, tab).split(" ");
  return [row.slice(tab + 1), { mode, hash }];
}
function submodulesOf(tree) {
  return [...tree].flatMap(([path2, entry]) => entry.mode === SUBMODULE2 ? [path2] : []).sort(compareText);
}
async function lastingSubmodules(root, tree) {
  const then = submodulesOf(tree);
  if (then.length === 0) return [];
  const staged = await gitText(root, ["ls-files", "-z", "--stage", "--", ...then]);
  const now = new Set(staged.split("\0").map((row) => row.startsWith(`${SUBMODULE2} `) ? row.slice(row.indexOf("	") + 1) : ""));
  return then.filter((path2) => now.has(path2));
}
async function locate(root, tree, submodules, path2, hops = 5) {
  const entry = tree.get(path2);
  if (!entry) return submodules.some((folder) => path2.startsWith(`${folder}/`)) ? { why: "it lies in a submodule" } : void 0;
  if (entry.mode === SUBMODULE2) return { why: "it is a submodule" };
  if (entry.mode !== SYMLINK) return { hash: entry.hash };
  const link = (await readBlobs(root, [entry.hash], 4096)).get(entry.hash);
  const target = Buffer.isBuffer(link) ? posix.join(posix.dirname(path2), link.toString("utf8")) : "";
  const found = hops > 0 && !posix.isAbsolute(target) ? await locate(root, tree, submodules, target, hops - 1) : void 0;
  return found;
}
function textOf(blob) {
  if (blob === void 0) return { why: "git could not read it" };
  if (typeof blob !== "number" && blob.length === 0) return {};
  return typeof blob === "number" ? { why: tooLarge(blob) } : decodeSource(blob);
}

// src/adapters/git/checkout.ts
async function checkoutCommit(root, commit) {
  const parent = await mkdtemp(join6(await realpath3(tmpdir()), "goroutine-gate-base-"));
  const dir = join6(parent, basename(root) || "base");
  const dispose = () => remove(root, parent, dir);
  try {
    const args2 = ["worktree", "add", "--quiet", "--detach", "--force", dir, `${commit}^{commit}`];
    const output = await runGit(root, args2);
    if (output.code !== 0) throw gitFailure(args2, output);
    return { dir, gaps: (await listSubmodules(root, commit)).map(submoduleGap), dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}
async function remove(root, parent, dir) {
  const removed = await runGit(root, ["worktree", "remove", "--force", "--force", dir]).catch(() => void 0);
  await rm(parent, { recursive: true, force: true, maxRetries: 3 }).catch(() => {
  });
  if (removed?.code !== 0) await runGit(root, ["worktree", "prune"]).catch(() => void 0);
}
function submoduleGap(path2) {
  return { kind: "base", what: `submodule ${path2}`, why: "submodules are not checked out for the run of the base" };
}

// src/adapters/git/revision.ts
async function headCommit(root) {
  const head = await localCommit(root, "HEAD");
  if (head) return head;
  throw new UserError("the repository has no commit yet", "commit once, so that there is something to compare with");
}
async function resolveCommit(root, revision) {
  refuseOddRevision(revision);
  const here = await localCommit(root, revision);
  if (here) return here;
  if (!await isShallow(root)) throw missing(revision);
  const hash = await firstParent(root, revision) ?? await remoteHash(root, revision);
  if (!hash) throw missing(revision, ADVICE);
  await fetchCommit(root, hash);
  const fetched = await localCommit(root, hash);
  if (fetched) return fetched;
  throw missing(revision, ADVICE);
}
async function defaultBase(root) {
  const head = await headCommit(root);
  for (const branch of DEFAULT_BRANCHES) {
    const tip = await localCommit(root, branch);
    if (!tip) continue;
    const found = await runGit(root, ["merge-base", head, tip]);
    if (found.code === 0) return found.stdout.toString("utf8").trim();
  }
  const help = await isShallow(root) ? `pass --base with the commit to compare with, or ${ADVICE}` : "pass --base with the commit or branch to compare with";
  throw new UserError("there is no commit to compare with: no history in common with origin/HEAD, main or master", help);
}
var DEFAULT_BRANCHES = ["origin/HEAD", "origin/main", "origin/master", "main", "master"].map(
  (name2) => name2.startsWith("origin/") ? `refs/remotes/${name2}` : `refs/heads/${name2}`
);
var ADVICE = 'add "with: fetch-depth: 0" under the actions/checkout step of the workflow';
var FETCH_LIMIT_MS = 18e4;
function refuseOddRevision(revision) {
  if (revision === "" || revision.startsWith("-") || /[\u0000-\u0020\u007f]/.test(revision)) {
    throw new UserError(`"${revision}" is not a revision`, "pass a commit hash, a branch or a tag");
  }
  if (/^0{40,64}$/.test(revision))
    throw new UserError("the base is the all-zero hash, which names no commit", "pass --base with a commit or branch");
}
async function localCommit(root, revision) {
  const found = await runGit(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const hash = found.stdout.toString("utf8").trim();
  if (found.code !== 0 || !isHash(hash)) return void 0;
  const present = await runGit(root, ["cat-file", "-e", `${hash}^{commit}`]);
  return present.code === 0 ? hash : void 0;
}
async function isShallow(root) {
  return (await gitText(root, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
}
async function firstParent(root, revision) {
  const child = /^(.+?)(?:\^1?|~1?)$/.exec(revision)?.[1];
  const hash = child && await localCommit(root, child);
  if (!hash) return void 0;
  const raw = await gitText(root, ["cat-file", "commit", hash]);
  return /^parent ([0-9a-f]+)$/m.exec(raw.slice(0, raw.indexOf("\n\n")))?.[1];
}
async function remoteHash(root, revision) {
  if (isHash(revision)) return revision;
  const name2 = revision.replace(/^(refs\/remotes\/)?origin\//, "");
  const wanted = [`refs/heads/${name2}`, `refs/tags/${name2}^{}`, `refs/tags/${name2}`];
  const asked2 = await runGit(root, ["ls-remote", "--end-of-options", "origin", ...wanted], { timeoutMs: FETCH_LIMIT_MS });
  const lines = asked2.stdout.toString("utf8").split("\n");
  const rows = new Map(lines.map((line) => [line.slice(line.indexOf("	") + 1), line.slice(0, line.indexOf("	"))]));
  return wanted.map((ref) => rows.get(ref)).find((hash) => hash !== void 0 && isHash(hash));
}
async function fetchCommit(root, hash) {
  const args2 = ["fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", "--end-of-options", "origin", hash];
  const output = await runGit(root, args2, { timeoutMs: FETCH_LIMIT_MS });
  if (output.code === 0) return;
  const said = output.stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
  throw new UserError(`commit ${hash} is not in this shallow clone, and fetching it was refused: ${said}`, ADVICE);
}
function missing(revision, help = "fetch it first, or pass --base with a commit that is here") {
  return new UserError(`there is no commit "${revision}" in this repository`, help);
}
function isHash(text3) {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text3);
}

// src/adapters/git/open.ts
async function openGit(path2) {
  const folder = await nearestFolder(resolve2(path2));
  const asked2 = await runGit(folder, ["rev-parse", "--show-toplevel"]).catch(noGit);
  if (asked2 === void 0 || isNoWorkTree(asked2)) return void 0;
  if (asked2.code !== 0) throw refused(folder, asked2);
  return openRoot(asked2.stdout.toString("utf8").replace(/\r?\n$/, ""));
}
function openRoot(root) {
  return {
    root,
    head: () => headCommit(root),
    resolve: (revision) => resolveCommit(root, revision),
    defaultBase: () => defaultBase(root),
    changes: (base) => changesSince(root, base),
    list: (commit, folder) => listTree(root, commit, folder),
    read: (commit, paths) => readFromCommit(root, commit, paths),
    checkout: (commit) => checkoutCommit(root, commit)
  };
}
async function nearestFolder(path2) {
  const isFolder2 = await stat3(path2).then(
    (found) => found.isDirectory(),
    () => false
  );
  return isFolder2 || dirname3(path2) === path2 ? path2 : nearestFolder(dirname3(path2));
}
function noGit(error) {
  if (!(error instanceof UserError)) throw error;
}
function isNoWorkTree(output) {
  return output.code !== 0 && /not a git repository|must be run in a work tree/i.test(output.stderr);
}
function refused(folder, output) {
  if (!/dubious ownership/.test(output.stderr)) return gitFailure(["rev-parse"], output);
  const help = `say that the folder is trusted: git config --global --add safe.directory ${folder}`;
  return new UserError(`git does not read ${folder} because it belongs to another user`, help);
}

// src/adapters/toolchain/record.ts
import { randomUUID } from "node:crypto";
import { chmodSync, mkdirSync as mkdirSync2, mkdtempSync, realpathSync, rmSync, writeFileSync as writeFileSync3 } from "node:fs";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join10 } from "node:path";

// src/record/calls.ts
function readCall(text3) {
  const parts2 = text3.split("\0");
  const [cwd, goroot, version, flags2, ...rest] = parts2;
  if (cwd === void 0 || goroot === void 0 || version === void 0 || flags2 === void 0 || rest.at(-1) !== "") return void 0;
  return { cwd, goroot, version, flags: flags2, args: rest.slice(0, -1) };
}
function readGoTest(call) {
  const words = [...call.args];
  const chdir = takeChdir(words);
  if (words.shift() !== "test") return void 0;
  chdir.push(...takeChdir(words));
  const { flags: flags2, patterns } = divide(words);
  const all = [...(call.flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map(plainFlag), ...flags2];
  const has = (...names3) => all.some((flag) => names3.includes(nameOf(flag)) && !flag.endsWith("=false"));
  return {
    runs: !has("c", "list", "n", "h", "help"),
    patterns,
    listFlags: [...chdir, ...flags2.filter((flag) => LISTED.has(nameOf(flag)))],
    shownFlags: [...new Set(all.filter((flag) => SHOWN.has(nameOf(flag))))].sort(),
    coverpkg: /=(.*)$/.exec(all.findLast((flag) => nameOf(flag) === "coverpkg") ?? "")?.[1] ?? ""
  };
}
function coversStandardLibrary(coverpkg) {
  return coverpkg.split(",").some((pattern) => ["all", "std", "...", "testing", "testing/...", "runtime/..."].includes(pattern));
}
var LISTED = /* @__PURE__ */ new Set(["tags", "mod", "modfile", "race", "msan", "asan"]);
var SHOWN = /* @__PURE__ */ new Set([
  "race",
  "msan",
  "asan",
  "cover",
  "covermode",
  "coverpkg",
  "tags",
  "trimpath",
  "mod",
  "short",
  "count",
  "cpu",
  "parallel"
]);
var WITH_VALUE = new Set(
  "C asmflags buildmode buildvcs compiler covermode coverpkg exec gccgoflags gcflags installsuffix ldflags mod modfile o overlay p pgo pkgdir tags toolexec vet bench benchtime blockprofile blockprofilerate count coverprofile cpu cpuprofile fuzz fuzzminimizetime fuzztime list memprofile memprofilerate mutexprofile mutexprofilefraction outputdir parallel run shuffle skip testlogfile timeout trace".split(" ")
);
function takeChdir(words) {
  if (words[0] === "-C") return [`-C=${words.splice(0, 2)[1] ?? "."}`];
  return words[0]?.startsWith("-C=") ? words.splice(0, 1) : [];
}
function divide(words) {
  const flags2 = [];
  const patterns = [];
  for (let at = 0; at < words.length; at++) {
    const word = plainFlag(words[at] ?? "");
    if (word === "-args") break;
    if (!word.startsWith("-")) patterns.push(word);
    else if (!word.includes("=") && WITH_VALUE.has(nameOf(word))) flags2.push(`${word}=${words[++at] ?? ""}`);
    else flags2.push(word);
  }
  return { flags: flags2, patterns: patterns.length > 0 ? patterns : ["."] };
}
function plainFlag(word) {
  return word.replace(/^(['"])(.*)\1$/, "$2").replace(/^--?(?:test\.)?(?=\w)/, "-");
}
function nameOf(flag) {
  return /^-([^=]*)/.exec(flag)?.[1] ?? "";
}

// src/record/events.ts
function readEvents(file, text3) {
  const lines = text3.split("\n");
  lines.pop();
  const events = [];
  const gaps = [];
  for (const [at, line] of lines.entries()) {
    const event = readEvent(line);
    if (event === void 0)
      gaps.push({ kind: "capture", what: `line ${at + 1} of event file ${file}`, why: "it is not an event of the recorder" });
    else events.push(event);
  }
  return { events, gaps };
}
var FIELDS = {
  heartbeat: {
    run: "string",
    pid: "number",
    child: "boolean",
    package: "string",
    module: "string",
    go: "string",
    race: "boolean",
    profile: "boolean",
    exit: "boolean",
    t: "number"
  },
  start: { run: "number", alive: "ids" },
  test: { name: "string", g: "number" },
  done: { name: "string", g: "number", failed: "boolean", parallel: "boolean" },
  seen: { name: "string", alive: "ids" },
  end: { run: "number", self: "number", active: "number", code: "number", t: "number", leaked: "ids", dump: "string", grouped: "string" },
  exit: { self: "number", alive: "ids", t: "number" }
};
function readEvent(line) {
  const value = parse(line);
  if (typeof value !== "object" || value === null) return void 0;
  const fields = new Map(Object.entries(value));
  const name2 = fields.get("e");
  if (typeof name2 !== "string" || !Object.hasOwn(FIELDS, name2)) return void 0;
  const shape = FIELDS[name2];
  return Object.entries(shape).every(([key, type]) => fits(fields.get(key), type)) ? value : void 0;
}
function fits(value, type) {
  if (type === "ids") return Array.isArray(value) && value.every((id) => typeof id === "number");
  return typeof value === type;
}
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}

// src/record/heartbeat.ts
function capturePackages(expected, processes, whyLost2, goVersion2) {
  const known = new Map(expected.map((one) => [one.importPath, one]));
  const captured = [...groupByPackage(processes)].map(([, group]) => captureOf(group, known));
  const seen = new Set(captured.map((one) => one.importPath));
  const lost2 = expected.filter((one) => !seen.has(one.importPath)).map((one) => unknown(one, one.reason || whyLost2, goVersion2));
  const packages = [...captured, ...lost2].sort((a, b) => compareText(a.importPath, b.importPath) || compareText(a.goVersion, b.goVersion));
  const gaps = packages.filter((one) => one.capture !== "captured").map((one) => ({ kind: "capture", what: `package ${one.importPath}`, why: one.why, package: one.importPath }));
  return { packages, gaps };
}
function groupByPackage(processes) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of processes) {
    const { heartbeat } = one.process;
    if (heartbeat.child) continue;
    const key = `${heartbeat.module}
${heartbeat.package}
${heartbeat.go}`;
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  return groups;
}
function captureOf(group, known) {
  const judged = group.map(judge).sort((a, b) => RANK[a.capture] - RANK[b.capture]);
  const heartbeat = group[0]?.process.heartbeat;
  const expected = known.get(heartbeat?.package ?? "");
  const worst = judged[0] ?? { capture: "unknown", why: "" };
  const ending = worst.capture === "partial" && expected?.ending ? ` (${expected.ending})` : "";
  const names3 = new Set(group.flatMap(({ process: process2 }) => process2.tests.map((test) => test.name)));
  return {
    importPath: heartbeat?.package ?? "",
    goVersion: heartbeat?.go ?? "",
    capture: worst.capture,
    why: worst.why + ending,
    tests: names3.size,
    seconds: Math.round(group.reduce((sum, { process: process2 }) => sum + secondsOf(process2), 0) * 100) / 100,
    runs: group.length,
    passed: expected?.passed ?? passedOf(group),
    module: heartbeat?.module || expected?.module || ""
  };
}
var RANK = { unknown: 0, partial: 1, captured: 2 };
function judge({ process: process2, left }) {
  const partial = (why) => ({ capture: "partial", why });
  const hanging = process2.ends.find((end) => end.active > 0);
  if (process2.before === void 0) return partial("what was alive before the first test was not seen");
  if (hanging !== void 0) {
    const tests2 = hanging.active === 1 ? "1 test" : `${hanging.active} tests`;
    return partial(`the tests were ended while ${tests2} had not returned: a timeout, or a panic beside them`);
  }
  if (process2.ends.length < process2.runs) {
    if (process2.exit !== void 0) return partial("os.Exit was called before the tests had ended, by log.Fatal for instance");
    return partial("the test process died before its package end: a panic, a fatal error or a signal");
  }
  if (!left.selfTest) return { capture: "unknown", why: "the recorder did not find the goroutine that it plants to check itself" };
  if (left.gaps.length > 0) return partial(left.gaps[0]?.why ?? "");
  if (process2.heartbeat.exit && process2.exit === void 0) return partial("the test process died after its tests: its exit was not seen");
  return { capture: "captured", why: "" };
}
function secondsOf({ heartbeat, ends, exit }) {
  const last = exit?.t ?? ends.at(-1)?.t ?? heartbeat.t;
  return Math.max(0, last - heartbeat.t) / 1e3;
}
function passedOf(group) {
  const codes = group.map(({ process: process2 }) => process2.ends.length < process2.runs ? 1 : Math.max(...process2.ends.map((end) => end.code)));
  return codes.length === 0 ? null : codes.every((code) => code === 0);
}
function unknown(one, why, goVersion2) {
  const { importPath, module: module2, passed } = one;
  return { importPath, goVersion: goVersion2, capture: "unknown", why, tests: 0, seconds: 0, runs: 0, passed, module: module2 };
}

// src/snapshot/benign-catalogue.ts
var BENIGN = [
  ...entries("top", false, "a test that waits for its subtests", [
    "testing.(*T).Run",
    "testing.tRunner.func1",
    "testing.runTests",
    "testing.(*F).Fuzz"
  ]),
  ...entries("top", false, "a parallel test that waits for its turn", [
    "testing.(*T).Parallel",
    "testing.(*testState).waitParallel",
    "testing.(*testContext).waitParallel"
  ]),
  ...entries("worker", false, "the fuzzing engine", ["testing.runFuzzing", "testing.runFuzzTests", "internal/fuzz.*"]),
  ...entries("worker", false, "the alarm of go test -timeout", ["testing.(*M).startAlarm.func1"]),
  ...entries("worker", false, "signal delivery, one for the whole process", [
    "os/signal.signal_recv",
    "os/signal.loop",
    "runtime.ensureSigM"
  ]),
  ...entries("worker", false, "the runtime runs finalizers and cleanups", [
    "runtime.runfinq",
    "runtime.runFinalizers",
    "runtime.runCleanups"
  ]),
  ...entries("worker", false, "a profile or trace that go test writes", [
    "runtime.ReadTrace",
    "runtime/pprof.readProfile",
    "runtime/pprof.profileWriter",
    "runtime/trace.Start",
    "runtime/trace.Start.*"
  ]),
  ...entries("top", false, "ginkgo waits for a spec", ["github.com/onsi/ginkgo*/internal.(*Suite).runNode"]),
  ...entries("worker", false, "ginkgo's interrupt handler", [
    "github.com/onsi/ginkgo*interrupt_handler.(*InterruptHandler).registerForInterrupts"
  ]),
  ...entries("worker", false, "a worker started once when its package is loaded", [
    "go.opencensus.io/stats/view.(*worker).start",
    "github.com/golang/glog.(*loggingT).flushDaemon",
    "github.com/golang/glog.(*fileSink).flushDaemon",
    "k8s.io/klog.(*loggingT).flushDaemon",
    "k8s.io/klog/v2.(*loggingT).flushDaemon",
    "k8s.io/klog/v2.(*flushDaemon).run",
    "go.etcd.io/etcd*/logutil.(*MergeLogger).outputLoop",
    "github.com/baidubce/bce-sdk-go/util/log.NewLogger",
    "github.com/redis/go-redis/v9/internal/pool.startGlobalTimeCache",
    "github.com/desertbit/timer.timerRoutine"
  ]),
  ...entries("worker", true, "an idle HTTP connection kept for the next request", [
    "net/http.(*persistConn).readLoop",
    "net/http.(*persistConn).writeLoop",
    "net/http.(*http2ClientConn).readLoop"
  ]),
  ...entries("worker", true, "the accept loop of a test server that lives as long as the tests", [
    "net/http/httptest.(*Server).goServe.func1"
  ]),
  ...entries("worker", true, "a database handle that lives as long as the process", ["database/sql.(*DB).connectionOpener"]),
  ...entries("worker", true, "a gRPC client connection that lives as long as the process", [
    "google.golang.org/grpc.(*ccBalancerWrapper).watcher",
    "google.golang.org/grpc.(*ccResolverWrapper).watcher",
    "google.golang.org/grpc.(*addrConn).resetTransport",
    "google.golang.org/grpc/internal/grpcsync.(*CallbackSerializer).run",
    "google.golang.org/grpc/internal/transport.(*controlBuffer).get",
    "google.golang.org/grpc/internal/transport.(*http2Client).keepalive"
  ]),
  ...entries("worker", true, "an open leveldb database", [
    "github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain",
    "github.com/syndtr/goleveldb/leveldb.(*DB).tCompaction",
    "github.com/syndtr/goleveldb/leveldb.(*DB).mCompaction",
    "github.com/syndtr/goleveldb/leveldb.(*DB).compactionError",
    "github.com/syndtr/goleveldb/leveldb/util.(*BufferPool).drain"
  ]),
  ...entries("worker", true, "a cache that lives as long as the process", [
    "github.com/dgraph-io/ristretto*.(*Cache).processItems",
    "github.com/dgraph-io/ristretto*.(*lfuPolicy).processItems",
    "github.com/dgraph-io/ristretto*.(*defaultPolicy).processItems",
    "github.com/lestrrat-go/httprc*.runFetchWorker"
  ]),
  ...entries("worker", true, "a client that reconnects in the background", [
    "github.com/nats-io/nats.go.(*Conn).doReconnect",
    "github.com/redis/go-redis*.(*ConnPool).tryDial",
    "github.com/go-redis/redis*.(*ConnPool).tryDial"
  ]),
  ...entries("worker", true, "copies the input or output of a child process that still runs", ["os/exec.(*Cmd).*"])
];
function entries(where, singleton, reason, functions) {
  return functions.map((name2) => ({ function: name2, where, singleton, reason }));
}

// src/snapshot/kind.ts
function waitKindOf(record2) {
  const state = baseState(record2.state);
  const known = KINDS[state];
  if (known !== void 0 && Object.hasOwn(KINDS, state)) return known;
  if (state === "semacquire" || state === "" || state === "waiting") return kindOfFrames(record2) ?? "other";
  if (SPINNING.has(state)) return "spin";
  return "other";
}
function isSystemState(record2) {
  const state = baseState(record2.state);
  if (!SYSTEM_STATES.has(state)) return false;
  if (OWN_WORKERS.has(state)) return true;
  return record2.frames.every((frame2) => frame2.function.startsWith("runtime."));
}
function baseState(state) {
  let base = state;
  for (let mark = MARK.exec(base); mark !== null; mark = MARK.exec(base)) base = base.slice(0, mark.index);
  return base;
}
var MARK = / \((?:leaked|scan|durable|synctest)\)$/;
var KINDS = {
  "chan receive": "chan-recv",
  "chan send": "chan-send",
  select: "select",
  "chan receive (nil chan)": "forever",
  "chan send (nil chan)": "forever",
  "select (no cases)": "forever",
  "sync.Mutex.Lock": "lock",
  "sync.RWMutex.Lock": "lock",
  "sync.RWMutex.RLock": "rlock",
  "sync.WaitGroup.Wait": "wg",
  "sync.Cond.Wait": "cond",
  "IO wait": "io",
  sleep: "sleep",
  syscall: "syscall",
  coroutine: "coro",
  "synctest.Run": "other",
  "synctest.Wait": "other"
};
var SPINNING = /* @__PURE__ */ new Set(["running", "runnable", "preempted", "GC assist wait", "GC assist marking", "wait for GC cycle"]);
var OWN_WORKERS = /* @__PURE__ */ new Set([
  "force gc (idle)",
  "GC sweep wait",
  "GC scavenge wait",
  "finalizer wait",
  "cleanup wait",
  "GOMAXPROCS updater (idle)",
  "GC worker (idle)",
  "GC worker (active)",
  "timer goroutine (idle)",
  "trace reader (blocked)"
]);
var SYSTEM_STATES = /* @__PURE__ */ new Set([
  ...OWN_WORKERS,
  "GC assist marking",
  "GC assist wait",
  "garbage collection",
  "garbage collection scan",
  "GC mark termination",
  "stopping the world",
  "dumping heap",
  "wait for GC cycle",
  "GC weak to strong wait",
  "flushing proc caches",
  "trace goroutine status",
  "trace proc status",
  "page trace flush",
  "debug call",
  "panicwait",
  "idle",
  "dead",
  "copystack",
  "waiting for cgo callback",
  "???"
]);
var BY_FRAME = [
  ["sync.(*WaitGroup).Wait", "wg"],
  ["sync.(*Cond).Wait", "cond"],
  ["sync.(*RWMutex).RLock", "rlock"],
  ["sync.(*RWMutex).Lock", "lock"],
  ["sync.(*Mutex).Lock", "lock"],
  ["internal/poll.runtime_pollWait", "io"],
  ["time.Sleep", "sleep"],
  ["iter.Pull", "coro"],
  ["runtime.chansend1", "chan-send"],
  ["runtime.chanrecv1", "chan-recv"],
  ["runtime.chanrecv2", "chan-recv"],
  ["runtime.selectgo", "select"],
  ["runtime.block", "forever"]
];
function kindOfFrames(record2) {
  for (const frame2 of record2.frames) {
    const found = BY_FRAME.find(([name2]) => frame2.function === name2 || frame2.function.startsWith(`${name2}[`));
    if (found !== void 0) return found[1];
    if (!LIBRARY_TOP.test(frame2.function)) return void 0;
  }
  return void 0;
}
var LIBRARY_TOP = /^(?:runtime|sync|internal\/sync|internal\/poll|time|iter)\./;

// src/snapshot/escape.ts
function unquote(text3, start2) {
  if (text3[start2] !== '"') return void 0;
  const bytes2 = [];
  let plain4 = true;
  for (let at = start2 + 1; at < text3.length; ) {
    const char = text3.charCodeAt(at);
    if (char === QUOTE) return { text: plain4 ? text3.slice(start2 + 1, at) : decoder.decode(Uint8Array.from(bytes2)), end: at + 1 };
    if (char === NEWLINE2) return void 0;
    const step = char === BACKSLASH ? escapeAt(text3, at) : rawAt(text3, at);
    if (step === void 0) return void 0;
    if (char === BACKSLASH && plain4) plain4 = false;
    for (const byte of step.bytes) bytes2.push(byte);
    at = step.end;
  }
  return void 0;
}
var QUOTE = 34;
var BACKSLASH = 92;
var NEWLINE2 = 10;
var encoder = new TextEncoder();
var decoder = new TextDecoder("utf-8", { ignoreBOM: true });
var SIMPLE = { n: 10, r: 13, t: 9, a: 7, b: 8, f: 12, v: 11, "\\": 92, '"': 34, "'": 39 };
var HEX_WIDTHS = { x: 2, u: 4, U: 8 };
function escapeAt(text3, at) {
  const letter = text3[at + 1] ?? "";
  const simple = SIMPLE[letter];
  if (simple !== void 0) return { bytes: [simple], end: at + 2 };
  const width = HEX_WIDTHS[letter];
  if (width === void 0) return void 0;
  const digits = text3.slice(at + 2, at + 2 + width);
  const value = hexValue(digits);
  if (digits.length < width || value === void 0 || value > 1114111) return void 0;
  const end = at + 2 + width;
  return letter === "x" ? { bytes: [value], end } : { bytes: encoder.encode(String.fromCodePoint(value)), end };
}
function rawAt(text3, at) {
  const point = text3.codePointAt(at) ?? 0;
  if (point < 128) return { bytes: [point], end: at + 1 };
  return { bytes: encoder.encode(String.fromCodePoint(point)), end: at + (point > 65535 ? 2 : 1) };
}
function hexValue(digits) {
  return /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : void 0;
}
function decodePercent(name2) {
  if (!name2.includes("%")) return name2;
  return name2.replace(
    /(?:%[0-9a-fA-F]{2})+/g,
    (run3) => decoder.decode(Uint8Array.from(run3.slice(1).split("%"), (pair2) => Number.parseInt(pair2, 16)))
  );
}

// src/snapshot/normalise.ts
function normaliseFunction(name2) {
  const plain4 = withoutTypeArguments(decodePercent(name2));
  const local = plain4.startsWith("vendor/") ? plain4.slice("vendor/".length) : plain4;
  let current = local;
  for (let cut3 = cutSuffix(current); cut3 !== current; cut3 = cutSuffix(current)) current = cut3;
  return current.replace(/\.(?:glob\.|(?:map\.)?init(?:\.\d+)?)$/, ".init");
}
function isClosure(name2) {
  const plain4 = withoutTypeArguments(name2);
  return CLOSURE.test(plain4) || RANGE.test(plain4);
}
function isWrapper(name2) {
  return WRAPPER.test(name2);
}
function declaredName(name2, file = "") {
  const normal = normaliseFunction(name2);
  const symbol = normal.slice(packageOf(normal, file).length).replace(/^\./, "");
  const receiver = /\(\*?([^()]+)\)\.([^().]+)$/.exec(symbol);
  if (receiver !== null) return `${receiver[1]}.${receiver[2]}`;
  const parts2 = symbol.split(".").filter((part) => part !== "" && !/^func\d+$/.test(part) && !/^\d+$/.test(part));
  if (parts2[0] === "init" || parts2[0] === "main" && normal.startsWith("main.")) return parts2.at(-1) ?? symbol;
  return parts2.slice(-2).join(".");
}
function packageOf(name2, file = "") {
  const plain4 = withoutTypeArguments(decodePercent(name2));
  const local = plain4.startsWith("vendor/") ? plain4.slice("vendor/".length) : plain4;
  const receiver = local.indexOf("(");
  const slash = local.lastIndexOf("/", receiver === -1 ? local.length : receiver);
  const rest = local.slice(slash + 1);
  const folder = /([^/\\]*)[/\\][^/\\]*$/.exec(file)?.[1]?.replace(/@.*$/, "") ?? "";
  if (folder.includes(".") && rest.startsWith(`${folder}.`)) return local.slice(0, slash + 1) + folder;
  const dot = rest.indexOf(".");
  if (dot === -1) return "";
  const version = /^[^.()]+\.v\d+(?=\.)/.exec(rest);
  return local.slice(0, slash + 1) + (version !== null && slash !== -1 ? version[0] : rest.slice(0, dot));
}
function isStandardLibrary(packagePath, modules = []) {
  if (packagePath.startsWith("vendor/")) return true;
  const first = packagePath.split("/", 1)[0] ?? "";
  if (first.includes(".") || OWN.has(first)) return false;
  return !modules.some((module2) => isWithin(packagePath, module2));
}
function isWithin(packagePath, module2) {
  if (module2 === "" || !packagePath.startsWith(module2)) return false;
  const rest = packagePath.slice(module2.length);
  return rest === "" || rest.startsWith("/") || rest === "_test" || rest === ".test";
}
var OWN = /* @__PURE__ */ new Set(["main", "main_test", "command-line-arguments", "command-line-arguments_test", "_"]);
var CLOSURE = /\.func\d+(?:\.\d+)*$/;
var RANGE = /-range\d+(?:\.\d+)*$/;
var WRAPPER = /\.(?:go|defer)wrap\d+$/;
function cutSuffix(name2) {
  return name2.replace(CLOSURE, "").replace(RANGE, "").replace(WRAPPER, "").replace(/·[^/]*$/, "").replace(/-fm$/, "");
}
function withoutTypeArguments(name2) {
  if (!name2.includes("[")) return name2;
  let result = "";
  let depth = 0;
  let open4 = 0;
  for (let at = 0; at < name2.length; at++) {
    const char = name2[at];
    if (char === "[" && depth++ === 0) open4 = at;
    if (depth === 0) result += char;
    if (char === "]" && depth > 0) depth--;
  }
  return depth === 0 ? result : result + name2.slice(open4);
}

// src/snapshot/benign.ts
function benignReason(record2) {
  if (isSystemState(record2)) return "a worker of the Go runtime";
  return benignEntry(record2)?.reason;
}
function benignEntry(record2) {
  const names3 = record2.frames.map((frame2) => ({ raw: frame2.function, normal: normaliseFunction(frame2.function) }));
  const creator = record2.createdBy && { raw: record2.createdBy.function, normal: normaliseFunction(record2.createdBy.function) };
  return BENIGN.find((entry) => entry.where === "top" ? fitsTop(entry, names3) : fitsWorker(entry, names3, creator));
}
function fitsTop(entry, names3) {
  for (const name2 of names3) {
    if (matches(entry.function, name2)) return true;
    if (!isStandardLibrary(packageOf(name2.normal))) return false;
  }
  return false;
}
function fitsWorker(entry, names3, creator) {
  const at = names3.findLastIndex((name2) => matches(entry.function, name2));
  if (at !== -1) return names3.slice(at + 1).every((name2) => isOwn(name2, entry));
  return creator !== void 0 && matches(entry.function, creator) && names3.every((name2) => isOwn(name2, entry));
}
function isOwn(name2, entry) {
  const packagePath = packageOf(name2.normal);
  if (packagePath === "" || isStandardLibrary(packagePath)) return true;
  return packagePath.startsWith(projectOf(entry.function));
}
function projectOf(pattern) {
  const parts2 = (pattern.split("*", 1)[0] ?? "").split("/");
  return parts2.slice(0, parts2[0] === "github.com" ? 3 : 1).join("/");
}
function matches(pattern, name2) {
  return fits2(pattern, /\.func\d/.test(pattern) ? name2.raw : name2.normal);
}
function fits2(pattern, text3) {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === void 0) return text3 === pattern;
  if (!text3.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text3.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return text3.endsWith(last) && text3.length - last.length >= at;
}

// src/record/harmless.ts
function harmless(survivors) {
  const testsOf3 = /* @__PURE__ */ new Map();
  for (const { goroutine, attribution } of survivors) {
    const entry = benignEntry(goroutine);
    if (entry !== void 0) testsOf3.set(entry.function, (testsOf3.get(entry.function) ?? /* @__PURE__ */ new Set()).add(attribution.test));
  }
  const reasons = /* @__PURE__ */ new Map();
  for (const { goroutine } of survivors) {
    const reason = benignReason(goroutine);
    const entry = benignEntry(goroutine);
    const repeated = entry?.singleton === true && (testsOf3.get(entry.function)?.size ?? 0) > 1 && !isIdleConnection(goroutine);
    if (reason !== void 0 && !repeated && !waitsForBody(goroutine)) reasons.set(goroutine.id, reason);
  }
  return reasons;
}
var READ_LOOP = "net/http.(*persistConn).readLoop";
var WRITE_LOOP = "net/http.(*persistConn).writeLoop";
function isIdleConnection({ frames }) {
  return frames.some((frame2) => frame2.function === READ_LOOP || frame2.function === WRITE_LOOP);
}
function waitsForBody({ frames, state }) {
  return state.startsWith("select") && frames.some((frame2) => frame2.function === READ_LOOP);
}

// src/record/places.ts
function moduleRoots(modules, roots) {
  const inside = /* @__PURE__ */ new Map();
  for (const { path: path2, dir: absolute } of modules) {
    const dir = roots.map((root) => relative2(root, absolute)).find((found) => found !== void 0);
    if (path2 !== "" && dir !== void 0) inside.set(`${path2}
${dir}`, { path: path2, dir });
  }
  return [...inside.values()];
}
function respellRoot(goroutine, roots) {
  const [root = "", ...others] = roots;
  if (others.length === 0) return goroutine;
  const respell = (frame2) => {
    const other = others.find((spelling) => frame2.file.startsWith(`${spelling}/`));
    return other === void 0 ? frame2 : { ...frame2, file: root + frame2.file.slice(other.length) };
  };
  const { createdBy } = goroutine;
  return { ...goroutine, frames: goroutine.frames.map(respell), ...createdBy && { createdBy: respell(createdBy) } };
}
function relative2(root, dir) {
  const from = root.replaceAll("\\", "/");
  const to = dir.replaceAll("\\", "/");
  if (to === from) return "";
  return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : void 0;
}

// src/snapshot/hash.ts
function hashOf(parts2) {
  let low = 2216829733;
  let high = 3421674724;
  for (const byte of encoder2.encode(parts2.map((part) => `${part}\0`).join(""))) {
    low = (low ^ byte) >>> 0;
    const product = low * 435;
    high = (high * 435 + Math.floor(product / 4294967296) + low * 256) % 4294967296;
    low = product % 4294967296;
  }
  return hex(high) + hex(low);
}
var encoder2 = new TextEncoder();
function hex(word) {
  return word.toString(16).padStart(8, "0");
}

// src/snapshot/paths.ts
function normalisePath(printed, context, standard = false) {
  const file = /^[A-Za-z]:\\|\\/.test(printed) ? printed.replaceAll("\\", "/") : printed;
  const root = context.root.replaceAll("\\", "/").replace(/\/$/, "");
  const cached = inModuleCache(file);
  if (cached !== void 0) return { file: cached, inRepository: false };
  if (root !== "" && file.startsWith(`${root}/`)) return { file: file.slice(root.length + 1), inRepository: true };
  const trimmed = inModule(file, context.modules);
  if (trimmed !== void 0) return { file: trimmed, inRepository: true };
  if (isAbsolute(file)) return { file: inGoroot(file, standard), inRepository: false };
  return { file: file.replace(/@v[^/]*/, ""), inRepository: false };
}
function isAbsolute(file) {
  return file.startsWith("/") || /^[A-Za-z]:\//.test(file);
}
function inModuleCache(file) {
  const toolchain = /\/golang\.org\/toolchain@[^/]*\/src\//.exec(file);
  if (toolchain !== null) return file.slice(toolchain.index + toolchain[0].length);
  const cache3 = /\/pkg\/mod\/(?=[^/]+\.[^/]*\/|[^/]+@)/.exec(file);
  if (cache3 === null) return void 0;
  return unescapeCase(file.slice(cache3.index + cache3[0].length).replace(/@v[^/]*/, ""));
}
function unescapeCase(path2) {
  return path2.replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
}
function inModule(file, modules) {
  let best;
  for (const module2 of modules) {
    if (module2.path !== "" && file.startsWith(`${module2.path}/`) && module2.path.length > (best?.path.length ?? 0)) best = module2;
  }
  if (best === void 0) return void 0;
  const rest = file.slice(best.path.length + 1);
  return best.dir === "" ? rest : `${best.dir}/${rest}`;
}
function inGoroot(file, standard) {
  const source = file.lastIndexOf("/src/");
  return source !== -1 && (standard || GOROOT.test(file.slice(0, source))) ? file.slice(source + "/src/".length) : file;
}
var GOROOT = /^(?:\/usr\/(?:local|lib|share)\/go[^/]*|.*\/hostedtoolcache\/go\/.*|.*\/Cellar\/go\/.*|[A-Za-z]:\/(?:Program Files\/)?Go)$/;

// src/snapshot/signature.ts
function signatureOf(record2, context) {
  const kind = waitKindOf(record2);
  const calls = record2.frames.map((frame2) => callOf(frame2, context)).filter((call) => !isNoise(call));
  const creator = record2.createdBy === void 0 ? void 0 : callOf(record2.createdBy, context);
  const users = calls.filter((call) => call.user);
  const innermost = users[0];
  const outermost = users.at(-1);
  const anchor = creator?.user ? creator : outermost ?? creator ?? calls.at(-1);
  const spawn3 = creator?.user ? creator : outermost?.closure ? outermost : void 0;
  const start2 = outermost ?? calls.at(-1);
  const site = innermost ?? calls.findLast(isExported) ?? calls.at(-1);
  return {
    kind,
    keys: {
      k1: hashOf(["1", kind, ...withoutRepeats(strictNames(calls)), creator === void 0 ? "" : nameOf2(creator)]),
      k2: hashOf(["2", kind, anchor?.package ?? "", anchor?.declared ?? "", fullName(start2), fullName(site)]),
      k3: hashOf(["3", kind, fullName(creator ?? anchor)])
    },
    ...innermost && { site: siteOf(innermost) },
    ...spawn3 && { spawn: siteOf(spawn3) }
  };
}
function relativeFrame(frame2, context) {
  const { file } = pathOf(frame2, context);
  return file === frame2.file ? frame2 : { ...frame2, file };
}
function pathOf(frame2, context) {
  const modules = context.modules.map((module2) => module2.path);
  return normalisePath(frame2.file, context, isStandardLibrary(packageOf(frame2.function, frame2.file), modules));
}
var CALLS = /* @__PURE__ */ new WeakMap();
function callOf(frame2, context) {
  const calls = CALLS.get(context) ?? /* @__PURE__ */ new Map();
  CALLS.set(context, calls);
  const key = `${frame2.function}\0${frame2.file}\0${frame2.line}`;
  const known = calls.get(key);
  if (known !== void 0) return known;
  const call = readCall2(frame2, context);
  calls.set(key, call);
  return call;
}
function readCall2(frame2, context) {
  const path2 = pathOf(frame2, context);
  const packagePath = packageOf(frame2.function, frame2.file);
  const user = isUserPackage(packagePath, frame2.file, path2.inRepository, context);
  const printed = declaredName(frame2.function, frame2.file);
  const declared = user && frame2.line > 0 && context.declaredFunction(path2.file, frame2.line) || printed;
  const inlined = declared !== printed && path2.inRepository ? packageOfFile(path2.file, packagePath, context) : void 0;
  return {
    file: path2.file,
    line: frame2.line,
    package: inlined ?? packagePath,
    declared,
    normal: normaliseFunction(frame2.function),
    user,
    closure: isClosure(frame2.function),
    wrapper: isWrapper(frame2.function)
  };
}
function packageOfFile(file, printed, context) {
  const dir = file.slice(0, Math.max(0, file.lastIndexOf("/")));
  const holding = context.modules.filter((module3) => module3.dir === "" || dir === module3.dir || dir.startsWith(`${module3.dir}/`));
  const module2 = holding.sort((a, b) => b.dir.length - a.dir.length)[0];
  if (module2 === void 0 || printed === "main" || printed.endsWith("_test")) return void 0;
  const rest = dir.slice(module2.dir.length).replace(/^\//, "");
  return rest === "" ? module2.path : `${module2.path}/${rest}`;
}
function isUserPackage(packagePath, printed, inRepository, context) {
  const modules = context.modules.map((module2) => module2.path);
  if (packagePath === "" || isStandardLibrary(packagePath, modules)) return false;
  if (/(?:^|[/\\])vendor[/\\]/.test(printed)) return false;
  if (modules.some((module2) => isWithin(packagePath, module2))) return true;
  if (packagePath.split("/", 1)[0]?.includes(".") === false) return true;
  return modules.length === 0 && (inRepository || !/[/\\]pkg[/\\]mod[/\\]|@v\d/.test(printed));
}
function isNoise(call) {
  return call.wrapper || call.package === "" || call.package === "runtime" || call.package.startsWith("internal/runtime/");
}
function strictNames(calls) {
  const outward = calls.toReversed();
  if (!outward.some((call) => call.user)) return outward.map(nameOf2);
  const names3 = [];
  for (let at = 0; at < outward.length; ) {
    const call = outward[at];
    if (call === void 0) break;
    if (call.user) {
      names3.push(nameOf2(call));
      at++;
      continue;
    }
    const next = outward.findIndex((other, index) => index > at && other.user);
    const run3 = outward.slice(at, next === -1 ? outward.length : next);
    names3.push(nameOf2(run3.find(isExported) ?? call));
    at += run3.length;
  }
  return names3;
}
function withoutRepeats(names3) {
  return names3.filter((name2, index) => name2 !== names3[index - 1]);
}
function nameOf2(call) {
  return call.user ? fullName(call) : call.normal;
}
function isExported(call) {
  return new RegExp("^\\p{Lu}", "u").test(call.declared.slice(call.declared.lastIndexOf(".") + 1)) && !call.package.startsWith("internal/");
}
function fullName(call) {
  return call === void 0 ? "" : `${call.package}.${call.declared}`;
}
function siteOf(call) {
  return { file: call.file, function: call.declared, line: call.line };
}

// src/record/leaks.ts
function collectLeaks(processes, context) {
  const all = /* @__PURE__ */ new Map();
  for (const process2 of processes) {
    for (const [key, leak2] of leaksOf(process2, context)) all.set(key, highest(all.get(key), leak2));
  }
  const sorted2 = [...all].sort(([a], [b]) => compareText(a, b)).map(([, leak2]) => leak2);
  return {
    leaks: sorted2.filter((leak2) => leak2.reason === "").map(({ reason: _, ...leak2 }) => leak2),
    benign: sorted2.filter((leak2) => leak2.reason !== "")
  };
}
function leaksOf({ process: process2, left }, context) {
  const leaks = /* @__PURE__ */ new Map();
  const reasons = harmless(left.survivors);
  for (const survivor of left.survivors) {
    const leak2 = describe(survivor, reasons.get(survivor.goroutine.id) ?? "", context);
    const { package: importPath, module: module2, child } = process2.heartbeat;
    const key = [importPath, String(child), leak2.tests[0] ?? "", leak2.keys.k1, leak2.tier, leak2.reason].join("\n");
    leaks.set(key, add(leaks.get(key), { ...leak2, package: importPath, module: module2, child }));
  }
  return leaks;
}
function describe(survivor, reason, { signature, roots }) {
  const goroutine = respellRoot(survivor.goroutine, roots);
  const { kind, keys, site, spawn: spawn3 } = signatureOf(goroutine, signature);
  const { createdBy } = goroutine;
  const test = survivor.attribution.test;
  return {
    package: "",
    module: "",
    tests: test === "" ? [] : [test],
    attributedBy: survivor.attribution.by,
    tier: survivor.proven ? "proven" : "survivor",
    kind,
    state: baseState(goroutine.state),
    count: 1,
    testFailed: survivor.testFailed,
    confirmed: null,
    child: false,
    longestWaitMinutes: goroutine.waitMinutes,
    frames: goroutine.frames.map((frame2) => plain(relativeFrame(frame2, signature))),
    ...createdBy && { createdBy: plain(relativeFrame(createdBy, signature)) },
    ...site && { site },
    ...spawn3 && { spawn: spawn3 },
    keys,
    reason
  };
}
function plain({ function: name2, file, line }) {
  return { function: name2, file, line };
}
function add(before, leak2) {
  if (before === void 0) return leak2;
  return {
    ...before,
    count: before.count + leak2.count,
    testFailed: before.testFailed || leak2.testFailed,
    longestWaitMinutes: Math.max(before.longestWaitMinutes, leak2.longestWaitMinutes)
  };
}
function highest(before, leak2) {
  return before === void 0 || leak2.count > before.count ? leak2 : before;
}

// src/record/lost.ts
function whyLost(run3) {
  if (run3.instrument !== "") return run3.instrument;
  const own = run3.lost.find((call) => call.reason === "own-overlay");
  if (own !== void 0)
    return `the command passes an -overlay of its own in ${own.cwd}; put it into the GOFLAGS of the environment, where both can be merged`;
  const foreign = run3.lost.find((call) => call.reason === "toolchain");
  if (foreign !== void 0)
    return run3.refusals[0] ?? `another Go toolchain answers in ${foreign.cwd}, and it could not be prepared in time`;
  const covered = coverage(run3);
  if (covered !== "") {
    return `${covered} covers the standard library, and for covered packages the go command ignores overlays (golang/go#73802); use -coverpkg=./...`;
  }
  if (run3.timedOut) return "the command was ended at its deadline before this package had run";
  if (run3.killed) return "the command was ended by a signal before this package had run";
  if (run3.calls.length === 0) {
    return "no `go test` of this command reached the recorder: was `go` called by its path, with an emptied environment (env -i), in a container or by another build system?";
  }
  return "its tests left no record: a TestMain that never calls m.Run, a test process that was killed, or an overlay that was lost on the way";
}
function coverage(run3) {
  const flag = run3.calls.map((call) => readGoTest(call)?.coverpkg ?? "").find((value) => value !== "" && coversStandardLibrary(value));
  if (flag !== void 0) return `-coverpkg=${flag}`;
  return /coverage: [\d.]+% of statements in (?:all|std)\b/.test(run3.output) ? "-coverpkg" : "";
}

// src/record/process.ts
function readProcess(file, run3) {
  const heartbeat = file.events.find((event) => event.e === "heartbeat");
  if (heartbeat === void 0)
    return file.file.includes("-child") ? void 0 : lost(file.file, "ended before it could say which package it tests");
  if (heartbeat.run !== run3 && !heartbeat.run.startsWith(`${run3}/`)) return lost(file.file, "belongs to another recording");
  const first = file.events.find((event) => event.e === "start" && event.run === 1);
  return {
    heartbeat,
    before: first?.e === "start" ? new Set(first.alive) : void 0,
    tests: readTests(file.events),
    looks: readLooks(file.events),
    ends: file.events.filter((event) => event.e === "end"),
    exit: file.events.find((event) => event.e === "exit"),
    runs: file.events.filter((event) => event.e === "start").length
  };
}
function lost(file, why) {
  return { kind: "capture", what: `test process ${file.replace(/-.*/, "")}`, why: `it ${why}` };
}
function readTests(events) {
  const tests2 = [];
  const open4 = /* @__PURE__ */ new Map();
  for (const event of events) {
    if (event.e === "test") {
      const test = { name: event.name, goroutine: event.g, failed: void 0 };
      tests2.push(test);
      open4.set(`${event.g} ${event.name}`, test);
    }
    const ended = event.e === "done" ? open4.get(`${event.g} ${event.name}`) : void 0;
    if (event.e === "done" && ended !== void 0) ended.failed = event.failed;
  }
  return tests2;
}
function readLooks(events) {
  const looks = [];
  const running = /* @__PURE__ */ new Set();
  let since = /* @__PURE__ */ new Set();
  for (const event of events) {
    if (event.e === "test" && !event.name.includes("/")) {
      running.add(event.name);
      since.add(event.name);
    }
    if (event.e === "done") running.delete(event.name);
    if (event.e !== "seen") continue;
    looks.push({ seen: event, startedSince: [...since] });
    since = new Set(running);
  }
  return looks;
}

// src/record/redact.ts
var HIDDEN = "***";
var SECRET = "[\\w-]*(?:token|secret|passw(?:or)?d|passphrase|credential|api[_-]?key|access[_-]?key|private[_-]?key|auth)[\\w-]*";
var VALUE = `"[^"]*"|'[^']*'|[^\\s"';&|]+`;
var ASSIGNED = new RegExp(`(?<![\\w-])(-{0,2}${SECRET}=)(?:${VALUE})`, "gi");
var FOLLOWED = new RegExp(`(?<![\\w-])(--?${SECRET}\\s+)(?![-\\s])(?:${VALUE})`, "gi");
var FLAG = new RegExp(`^--?${SECRET}$`, "i");
var IN_URL = /([a-z][a-z0-9+.-]*:\/\/)[^\s/@"']+@/gi;
var BEARER = /\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi;
function redactCommand(words) {
  return words.map((word, at) => FLAG.test(words[at - 1] ?? "") && !word.startsWith("-") ? HIDDEN : redactText(word));
}
function redactText(text3) {
  return text3.replace(ASSIGNED, `$1${HIDDEN}`).replace(FOLLOWED, `$1${HIDDEN}`).replace(IN_URL, `$1${HIDDEN}@`).replace(BEARER, `$1 ${HIDDEN}`);
}

// src/record/attribute.ts
var TEST_LABEL = "goroutine-gate.test";
var PLANTED = "(planted)";
function attributor(process2, alive) {
  const byId = new Map(alive.map((goroutine) => [goroutine.id, goroutine]));
  const testOf = new Map(process2.tests.filter((test) => test.goroutine > 0).map((test) => [test.goroutine, test.name]));
  const topLevel = new Set(process2.tests.map((test) => test.name).filter((name2) => !name2.includes("/")));
  return (goroutine) => {
    const label = goroutine.labels[TEST_LABEL];
    if (label !== void 0 && label !== "") return { test: label, by: "label" };
    const parent = byParent(goroutine, byId, testOf);
    if (parent !== void 0) return { test: parent, by: "parent" };
    const named = byName(goroutine, topLevel);
    if (named !== void 0) return { test: named, by: "created-by" };
    const window2 = byWindow(goroutine.id, process2);
    return window2 === void 0 ? { test: "", by: "package" } : { test: window2, by: "window" };
  };
}
function byParent(goroutine, byId, testOf) {
  const own = testOf.get(goroutine.id);
  if (own !== void 0) return own;
  const visited = /* @__PURE__ */ new Set();
  for (let id = goroutine.createdBy?.goroutine; id !== void 0 && !visited.has(id); id = byId.get(id)?.createdBy?.goroutine) {
    const test = testOf.get(id) ?? byId.get(id)?.labels[TEST_LABEL];
    if (test !== void 0 && test !== "") return test;
    visited.add(id);
  }
  return void 0;
}
function byName(goroutine, topLevel) {
  const functions = [goroutine.createdBy, ...goroutine.frames.toReversed()].map((frame2) => frame2?.function ?? "");
  return functions.map(declaredName2).find((name2) => topLevel.has(name2));
}
function declaredName2(qualified) {
  return qualified.slice(qualified.lastIndexOf("/") + 1).split(".")[1] ?? "";
}
function byWindow(id, { looks }) {
  const first = looks.find((look) => look.seen.alive.includes(id));
  return first?.startedSince.length === 1 ? first.seen.name : void 0;
}

// src/record/join.ts
var COMPARED = 24;
function joinLabels(goroutines, grouped, process2) {
  const stock = stockOf(grouped);
  const testOf = new Map(process2.tests.map((test) => [test.goroutine, test.name]));
  const labels = /* @__PURE__ */ new Map();
  const open4 = [];
  for (const goroutine of goroutines) {
    const own = testOf.get(goroutine.id) ?? testOf.get(goroutine.createdBy?.goroutine ?? 0) ?? "";
    const left = stock.get(keyOf(goroutine));
    if (own !== "" && take(left, own)) labels.set(goroutine.id, own);
    else if (process2.before?.has(goroutine.id) && take(left, "")) continue;
    else open4.push(goroutine);
  }
  for (const goroutine of open4.toSorted((a, b) => a.id - b.id)) {
    const left = stock.get(keyOf(goroutine));
    const label = [...left ?? []].find(([, count5]) => count5 > 0)?.[0] ?? "";
    if (take(left, label) && label !== "") labels.set(goroutine.id, label);
  }
  return goroutines.map((goroutine) => withLabel(goroutine, labels.get(goroutine.id)));
}
function stockOf({ goroutines, counts }) {
  const stock = /* @__PURE__ */ new Map();
  for (const [at, group] of goroutines.entries()) {
    const key = keyOf(group);
    const labels = stock.get(key) ?? /* @__PURE__ */ new Map();
    const label = group.labels[TEST_LABEL] ?? "";
    labels.set(label, (labels.get(label) ?? 0) + (counts[at] ?? 0));
    stock.set(key, labels);
  }
  return stock;
}
function keyOf({ frames }) {
  const names3 = frames.map((frame2) => frame2.function).filter((name2) => !name2.startsWith("runtime.") && name2 !== "panic");
  return names3.slice(0, COMPARED).join("\n");
}
function take(labels, label) {
  const count5 = labels?.get(label) ?? 0;
  if (count5 === 0) return false;
  labels?.set(label, count5 - 1);
  return true;
}
function withLabel(goroutine, label) {
  return label === void 0 ? goroutine : { ...goroutine, labels: { ...goroutine.labels, [TEST_LABEL]: label } };
}

// src/snapshot/labels.ts
function labelsAt(text3, start2) {
  if (text3[start2] !== "{") return void 0;
  const pairs = [];
  let at = start2 + 1;
  if (text3[at] === "}") return { labels: {}, end: at + 1 };
  for (; ; ) {
    const key = wordAt(text3, at);
    if (key === void 0 || text3[key.end] !== ":") return void 0;
    const value = wordAt(text3, text3[key.end + 1] === " " ? key.end + 2 : key.end + 1);
    if (value === void 0) return void 0;
    pairs.push([key.text, value.text]);
    if (text3[value.end] === "}") return { labels: Object.fromEntries(pairs), end: value.end + 1 };
    if (!text3.startsWith(", ", value.end)) return void 0;
    at = value.end + 2;
  }
}
function wordAt(text3, at) {
  if (text3[at] === '"') return unquote(text3, at);
  let end = at;
  while (isBare(text3.charCodeAt(end))) end++;
  return { text: text3.slice(at, end), end };
}
function isBare(char) {
  return char >= 46 && char <= 57 || char >= 65 && char <= 90 || char === 95 || char >= 97 && char <= 122;
}

// src/snapshot/header.ts
var START = "goroutine ";
function looksLikeHeader(line) {
  if (!line.startsWith(START)) return false;
  const digits = digitsEnd(line, START.length);
  return digits > START.length && line[digits] === " " && (line.includes("[", digits) || line.endsWith(":"));
}
function parseHeader(line) {
  if (!line.startsWith(START)) return void 0;
  const idEnd = digitsEnd(line, START.length);
  const id = smallNumber(line.slice(START.length, idEnd));
  const open4 = skipPointers(line, idEnd);
  if (id === void 0 || !line.startsWith(" [", open4)) return void 0;
  const inside = statusAt(line, open4 + 2);
  if (inside === void 0) return void 0;
  const after = labelsAfter(line, inside.end);
  if (after === void 0) return void 0;
  return { id, ...readStatus(inside.status), labels: after.labels ?? inside.labels ?? {} };
}
function skipPointers(line, from) {
  let at = from;
  for (const key of [" gp=", " m=", " mp="]) {
    if (!line.startsWith(key, at)) continue;
    const space = line.indexOf(" ", at + key.length);
    at = space === -1 ? line.length : space;
  }
  return at;
}
function statusAt(line, start2) {
  const bracket = line.indexOf("]", start2);
  const mark = line.indexOf(" labels:{", start2);
  if (mark === -1 || bracket !== -1 && bracket < mark) {
    return bracket === -1 ? void 0 : { status: line.slice(start2, bracket), labels: void 0, end: bracket + 1 };
  }
  const found = labelsAt(line, mark + " labels:".length);
  if (found === void 0 || line[found.end] !== "]") return void 0;
  return { status: line.slice(start2, mark), labels: found.labels, end: found.end + 1 };
}
function labelsAfter(line, at) {
  if (line[at] === ":" && line.length === at + 1) return { labels: void 0 };
  if (line[at] !== " ") return void 0;
  const found = labelsAt(line, at + 1);
  if (found === void 0 || line[found.end] !== ":" || line.length !== found.end + 1) return void 0;
  return { labels: found.labels };
}
var MARKS = [" (leaked)", " (scan)", " (durable)", " (synctest)"];
function readStatus(status) {
  const [first = "", ...rest] = status.split(", ");
  let state = first;
  let leaked = false;
  for (let mark = markAtEnd(state); mark !== void 0; mark = markAtEnd(state)) {
    leaked ||= mark === " (leaked)";
    state = state.slice(0, -mark.length);
  }
  const minutes = rest.find((part) => part.endsWith(" minutes"));
  const bubble = rest.find((part) => part.startsWith("synctest bubble ") || part.startsWith("synctest group "));
  return {
    state,
    waitMinutes: smallNumber(minutes?.slice(0, -" minutes".length) ?? "") ?? 0,
    lockedToThread: rest.includes("locked to thread"),
    leaked,
    bubble: bubble === void 0 ? null : smallNumber(bubble.slice(bubble.lastIndexOf(" ") + 1)) ?? null
  };
}
function markAtEnd(state) {
  return MARKS.find((mark) => state.endsWith(mark));
}
function digitsEnd(text3, from) {
  let at = from;
  while (text3.charCodeAt(at) >= 48 && text3.charCodeAt(at) <= 57) at++;
  return at;
}
function smallNumber(digits) {
  return /^\d{1,18}$/.test(digits) ? Number(digits) : void 0;
}

// src/snapshot/body.ts
function parseBody(text3) {
  const state = { frames: [], elided: 0, pending: void 0, created: void 0, place: void 0 };
  let at = 0;
  while (at < text3.length && state.place === void 0) {
    const newline = text3.indexOf("\n", at);
    const end = newline === -1 ? text3.length : newline;
    const line = text3.slice(at, end);
    if (line.startsWith("[originating from goroutine ")) break;
    if (looksLikeHeader(line)) return finished(state, text3.length - at);
    readLine(state, line, newline !== -1);
    at = end + 1;
  }
  return finished(state, text3.length - nextHeader(text3, at));
}
function readLine(state, line, ended) {
  if (line.startsWith("	")) {
    readPlace(state, line, ended);
  } else if (line.startsWith("...")) {
    state.elided += elidedIn(line);
  } else if (line.startsWith("created by ")) {
    state.created = readCreator(line.slice("created by ".length));
    state.pending = void 0;
  } else if (line.startsWith("non-Go function at pc=")) {
    state.frames.push({ function: "non-Go function", file: "", line: 0 });
  } else {
    const name2 = functionIn(line);
    if (name2 !== void 0) state.pending = name2;
  }
}
function readPlace(state, line, ended) {
  const place2 = placeIn(line);
  if (place2 === void 0 || !(ended || place2.whole)) return;
  const at = { file: place2.file, line: place2.line };
  if (state.created !== void 0) {
    state.place = at;
  } else if (state.pending !== void 0) {
    state.frames.push({ function: state.pending, ...at });
    state.pending = void 0;
  }
}
function elidedIn(line) {
  if (!line.endsWith(" frames elided...")) return 0;
  const count5 = Number(line.slice(3, line.indexOf(" ")));
  return Number.isSafeInteger(count5) && count5 > 0 ? count5 : 1;
}
function readCreator(text3) {
  const mark = text3.lastIndexOf(" in goroutine ");
  const parent = mark === -1 ? "" : text3.slice(mark + " in goroutine ".length);
  if (!/^\d{1,18}$/.test(parent)) return { function: decodePercent(text3) };
  return { function: decodePercent(text3.slice(0, mark)), goroutine: Number(parent) };
}
function functionIn(line) {
  const open4 = line.endsWith(")") ? line.lastIndexOf("(") : -1;
  if (open4 > 0) return decodePercent(line.slice(0, open4));
  return line === "non-Go function" || /^\w{1,200}$/.test(line) ? line : void 0;
}
function placeIn(line) {
  const pointers = cut(line.slice(1), [" fp=0x", " pc=0x"]);
  if (pointers.startsWith("pc=0x")) return { file: "", line: 0, whole: true };
  const place2 = cut(pointers, [" +0x"]);
  const colon = place2.lastIndexOf(":");
  const digits = place2.slice(colon + 1);
  if (colon <= 0 || !/^\d{1,9}$/.test(digits)) return void 0;
  return { file: place2.slice(0, colon), line: Number(digits), whole: place2.length < line.length - 1 };
}
function cut(text3, marks2) {
  let result = text3;
  for (const mark of marks2) {
    const at = result.lastIndexOf(mark);
    if (at !== -1) result = result.slice(0, at);
  }
  return result;
}
function nextHeader(text3, from) {
  for (let at = from; at < text3.length; ) {
    const newline = text3.indexOf("\n", at);
    const end = newline === -1 ? text3.length : newline;
    if (text3.startsWith("goroutine ", at) && looksLikeHeader(text3.slice(at, end))) return at;
    at = end + 1;
  }
  return text3.length;
}
var OUTERMOST = /* @__PURE__ */ new Set(["main.main", "runtime.main", "runtime.mcall", "runtime.mstart", "runtime.rt0_go"]);
function endsWithoutCreator(frames) {
  const [outer = "", last = ""] = frames.slice(-2).map((frame2) => frame2.function);
  const name2 = last === "" ? outer : last;
  if (name2 === "runtime.goexit") return last === "" || outer === "runtime.main";
  return OUTERMOST.has(name2) || /\.init(\.\d+)?$/.test(name2);
}
function finished(state, rest) {
  const base = { frames: state.frames, framesElided: state.elided, rest };
  if (state.created !== void 0) {
    return { ...base, createdBy: { ...state.created, ...state.place ?? { file: "", line: 0 } }, complete: state.place !== void 0 };
  }
  return { ...base, complete: state.pending === void 0 && endsWithoutCreator(state.frames) };
}

// src/snapshot/dump.ts
var PPROF_LIMIT = 64 * 1024 * 1024;
function parseDump(text3, source) {
  const whole = text3.includes("\r\n") ? text3.replaceAll("\r\n", "\n") : text3;
  const reading = {
    goroutines: [],
    bodies: /* @__PURE__ */ new Map(),
    headers: /* @__PURE__ */ new Map(),
    unknown: 0,
    firstUnknown: "",
    truncated: whole.length >= PPROF_LIMIT
  };
  for (let at = nextHeader2(whole, 0); at !== -1; ) at = nextHeader2(whole, readBlock(whole, at, reading));
  if (endsInsideWord(whole)) reading.truncated = true;
  return {
    source,
    format: "text",
    goroutines: reading.goroutines,
    counts: [],
    total: reading.goroutines.length,
    truncated: reading.truncated,
    gaps: gapsOf(reading, source)
  };
}
function readBlock(text3, at, reading) {
  const newline = text3.indexOf("\n", at);
  const line = text3.slice(at, newline === -1 ? text3.length : newline);
  const header2 = headerOf(line, reading);
  if (header2 === void 0) return skipBlock(text3, line, newline, reading);
  const start2 = newline === -1 ? text3.length : newline + 1;
  const end = text3.startsWith("\n", start2) ? start2 : endOfBlock(text3, start2);
  const body3 = bodyOf(text3.slice(start2, end), reading);
  reading.goroutines.push(recordOf(line, header2, body3));
  if (end - body3.rest >= text3.length - 1 && !body3.complete) reading.truncated = true;
  return end - body3.rest;
}
function recordOf(line, header2, body3) {
  const record2 = {
    id: Number(line.slice("goroutine ".length, line.indexOf(" ", "goroutine ".length))),
    state: header2.state,
    waitMinutes: header2.waitMinutes,
    lockedToThread: header2.lockedToThread,
    leaked: header2.leaked,
    bubble: header2.bubble,
    labels: header2.labels,
    frames: body3.frames,
    framesElided: body3.framesElided
  };
  return body3.createdBy === void 0 ? record2 : Object.assign(record2, { createdBy: body3.createdBy });
}
var CUT_HEADER = /^goroutine \d+ ?(g[p=\w ]*)?(\[|$)/;
function skipBlock(text3, line, newline, reading) {
  if (newline === -1) {
    if (CUT_HEADER.test(line)) reading.truncated = true;
    return text3.length;
  }
  if (!looksLikeHeader(line)) return newline + 1;
  reading.unknown++;
  if (reading.unknown === 1) reading.firstUnknown = line.slice(0, 120);
  return newline + 1;
}
function endOfBlock(text3, start2) {
  const end = text3.indexOf("\n\n", start2);
  return end === -1 ? text3.length : end + 1;
}
function headerOf(line, reading) {
  const space = line.indexOf(" ", "goroutine ".length);
  const rest = line.slice(space);
  const known = reading.headers.get(rest);
  if (known !== void 0 && /^\d{1,18}$/.test(line.slice("goroutine ".length, space))) return known;
  const header2 = parseHeader(line);
  if (header2 !== void 0) reading.headers.set(rest, header2);
  return header2;
}
function bodyOf(text3, reading) {
  const shape = text3.replace(ARGUMENTS, "()\n");
  const known = reading.bodies.get(shape);
  if (known !== void 0) return known;
  const body3 = parseBody(text3);
  if (body3.rest === 0) reading.bodies.set(shape, body3);
  return body3;
}
var ARGUMENTS = /\([^()\n]*\)\n/g;
function nextHeader2(text3, from) {
  for (let at = text3.indexOf("goroutine ", from); at !== -1; at = text3.indexOf("goroutine ", at + 1)) {
    const digit2 = text3.charCodeAt(at + "goroutine ".length);
    if (digit2 >= 48 && digit2 <= 57 && (at === 0 || text3[at - 1] === "\n")) return at;
  }
  return -1;
}
function endsInsideWord(text3) {
  const last = text3.slice(text3.lastIndexOf("\n") + 1);
  return last !== "" && last.length <= "goroutine ".length && "goroutine ".startsWith(last) && text3.endsWith(`

${last}`);
}
function gapsOf(reading, source) {
  const gaps = [];
  if (reading.unknown > 0) {
    const what = reading.unknown === 1 ? "1 goroutine" : `${reading.unknown} goroutines`;
    gaps.push({
      kind: "dump",
      what: `${what} in ${source}`,
      why: `the header is of no form known here; the first one: ${reading.firstUnknown}`
    });
  }
  if (reading.truncated) {
    gaps.push({ kind: "dump", what: `the end of ${source}`, why: "the dump is cut off; goroutines behind that point were not seen" });
  }
  return gaps;
}

// src/snapshot/grouped.ts
var GROUPED_HEADER = /^goroutine(leak)? profile: total (\d{1,15})\s*$/m;
function parseGrouped(text3, source) {
  const header2 = GROUPED_HEADER.exec(text3);
  const reading = { goroutines: [], counts: [], leaked: header2?.[1] === "leak", frames: [], labels: {}, count: 0 };
  if (header2 !== null) readGroups(text3, header2.index + header2[0].length, reading);
  const total = Number(header2?.[2] ?? 0);
  const seen = reading.counts.reduce((sum, count5) => sum + count5, 0);
  return {
    source,
    format: "grouped",
    goroutines: reading.goroutines,
    counts: reading.counts,
    total: Math.max(total, seen),
    truncated: seen < total,
    gaps: gapsOf2(header2 !== null, seen, total, source)
  };
}
function readGroups(text3, from, reading) {
  for (let at = from; at < text3.length; ) {
    const newline = text3.indexOf("\n", at);
    const end = newline === -1 ? text3.length : newline;
    readLine2(text3.slice(at, text3[end - 1] === "\r" ? end - 1 : end), reading);
    at = end + 1;
  }
  endGroup(reading);
}
function readLine2(line, reading) {
  const group = /^(\d{1,15}) @(?: 0x|$)/.exec(line);
  if (group !== null) {
    endGroup(reading);
    reading.count = Number(group[1]);
  } else if (line.startsWith("# labels: ")) {
    reading.labels = labelsAt(line, "# labels: ".length)?.labels ?? {};
  } else if (line.startsWith("#	")) {
    const frame2 = frameIn(line);
    if (frame2 !== void 0) reading.frames.push(frame2);
  } else if (line === "") {
    endGroup(reading);
  }
}
function frameIn(line) {
  const [, address = "", name2 = "", place2 = ""] = line.split(/\t+/);
  if (!address.startsWith("0x") || name2 === "") return void 0;
  const plus = name2.lastIndexOf("+0x");
  const colon = place2.lastIndexOf(":");
  const digits = place2.slice(colon + 1);
  const known = colon > 0 && /^\d{1,9}$/.test(digits);
  return {
    function: decodePercent(plus === -1 ? name2 : name2.slice(0, plus)),
    file: known ? place2.slice(0, colon) : "",
    line: known ? Number(digits) : 0
  };
}
function endGroup(reading) {
  if (reading.count === 0) return;
  reading.goroutines.push({
    id: 0,
    state: "",
    waitMinutes: 0,
    lockedToThread: false,
    leaked: reading.leaked,
    bubble: null,
    frames: reading.frames,
    framesElided: 0,
    labels: reading.labels
  });
  reading.counts.push(reading.count);
  reading.frames = [];
  reading.labels = {};
  reading.count = 0;
}
function gapsOf2(found, seen, total, source) {
  if (!found) return [{ kind: "dump", what: source, why: 'no line "goroutine profile: total N" was found' }];
  if (seen >= total) return [];
  return [
    { kind: "dump", what: `${total - seen} of ${total} goroutines in ${source}`, why: "the profile is cut off before they were listed" }
  ];
}

// src/record/survivors.ts
function survivorsOf(process2, atDeadline) {
  const found = /* @__PURE__ */ new Map();
  const gaps = [];
  let selfTest = true;
  if (atDeadline !== void 0 && process2.ends.length < process2.runs) {
    for (const survivor of survivorsAmong(atDeadline.goroutines, process2)) found.set(survivor.goroutine.id, survivor);
  }
  for (const end of process2.ends) {
    const { goroutines, gaps: lost2 } = readDump(end, process2);
    gaps.push(...lost2);
    if (end.active === 0 && !goroutines.some(isPlanted)) selfTest = false;
    for (const survivor of survivorsAmong(goroutines, process2, end)) found.set(survivor.goroutine.id, survivor);
  }
  const { exit } = process2;
  const atExit = exit === void 0 ? void 0 : new Set(exit.alive);
  return { survivors: [...found.values()].filter(({ goroutine }) => atExit?.has(goroutine.id) ?? true), selfTest, gaps };
}
function readDump(end, process2) {
  const source = `the dump of ${process2.heartbeat.package}`;
  const dump = parseDump(end.dump, source);
  const gaps = dump.gaps.map((gap2) => ({ ...gap2, package: process2.heartbeat.package }));
  if (end.grouped === "") return { goroutines: dump.goroutines, gaps };
  return { goroutines: joinLabels(dump.goroutines, parseGrouped(end.grouped, source), process2), gaps };
}
function survivorsAmong(goroutines, process2, end) {
  const attribute = attributor(process2, goroutines);
  const leaked = new Set(end?.leaked);
  const failed = failedTests(process2);
  return goroutines.filter(({ id }) => id > 0 && id !== end?.self && process2.before?.has(id) === false).filter((goroutine) => !isPlanted(goroutine) && !isSystemState(goroutine)).map((goroutine) => {
    const attribution = attribute(goroutine);
    const proven = goroutine.leaked || leaked.has(goroutine.id);
    return { goroutine, proven, attribution, testFailed: failed.has(attribution.test) };
  });
}
function failedTests({ tests: tests2 }) {
  return new Set(tests2.filter((test) => test.failed !== false).map((test) => test.name));
}
function isPlanted(goroutine) {
  return goroutine.labels[TEST_LABEL] === PLANTED;
}

// src/snapshot/result-line.ts
function resultLine(line) {
  const tab = line.indexOf("	");
  const word = tab === -1 ? "" : line.slice(0, tab).trimEnd();
  if (tab === -1 || !Object.hasOwn(READERS, word)) return void 0;
  const [path2 = "", ...rest] = line.slice(tab + 1).split("	");
  return READERS[word]?.(path2, rest.join("	"));
}
var READERS = {
  ok: (path2, rest) => {
    const cached = rest.startsWith("(cached)");
    if (!isPath(path2) || !(cached || SECONDS.test(rest))) return void 0;
    return { importPath: path2, outcome: "ok", cached, seconds: secondsIn(rest) };
  },
  FAIL: (path2, rest) => {
    const broken = / \[(?:build|setup) failed\]$/.exec(path2);
    if (broken !== null) return { importPath: path2.slice(0, broken.index), outcome: "build-failed", cached: false, seconds: 0 };
    return isPath(path2) && SECONDS.test(rest) ? { importPath: path2, outcome: "fail", cached: false, seconds: secondsIn(rest) } : void 0;
  },
  "?": (path2, rest) => isPath(path2) && rest.startsWith("[no test files]") ? withoutTests(path2) : void 0,
  "": (path2, rest) => isPath(path2) && /^\t*coverage: 0\.0% of statements/.test(rest) ? withoutTests(path2) : void 0
};
var SECONDS = /^\d{1,9}(?:\.\d{1,9})?s(?:\t|$)/;
function secondsIn(rest) {
  return SECONDS.test(rest) ? Number.parseFloat(rest) : 0;
}
function isPath(path2) {
  return path2 !== "" && !path2.includes(" ");
}
function withoutTests(importPath) {
  return { importPath, outcome: "no-test-files", cached: false, seconds: 0 };
}

// src/snapshot/test2json.ts
function splitEvents(text3) {
  if (!text3.includes('"Action":"')) return { streams: [], plain: text3 };
  const packages = /* @__PURE__ */ new Map();
  const plain4 = [];
  for (let at = 0; at < text3.length; ) {
    const newline = text3.indexOf("\n", at);
    const end = newline === -1 ? text3.length : newline + 1;
    const line = text3.slice(at, end);
    const event = line.startsWith("{") ? eventIn(line) : void 0;
    if (event === void 0) plain4.push(line);
    else if (event.package !== "") collect(packages, event);
    at = end;
  }
  const streams = [...packages].map(([importPath, found]) => ({
    importPath,
    output: found.output.join(""),
    result: resultOf(importPath, found)
  }));
  return { streams, plain: plain4.join("") };
}
function eventIn(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return void 0;
  }
  if (typeof value !== "object" || value === null) return void 0;
  const field = (name2) => Object.hasOwn(value, name2) ? value[name2] : void 0;
  const text3 = (name2) => {
    const found = field(name2);
    return typeof found === "string" ? found : "";
  };
  if (text3("Action") === "") return void 0;
  const elapsed = field("Elapsed");
  return {
    action: text3("Action"),
    package: text3("Package"),
    test: text3("Test"),
    output: text3("Output"),
    elapsed: typeof elapsed === "number" && elapsed > 0 ? elapsed : 0,
    failedBuild: text3("FailedBuild") !== ""
  };
}
function collect(packages, event) {
  const found = packages.get(event.package) ?? { output: [], last: void 0 };
  packages.set(event.package, found);
  if (event.action === "output") found.output.push(event.output);
  if (event.test === "" && FINAL.has(event.action)) found.last = event;
}
var FINAL = /* @__PURE__ */ new Set(["pass", "fail", "skip"]);
function resultOf(importPath, found) {
  const last = found.last;
  if (last === void 0) return void 0;
  const base = { importPath, cached: false, seconds: last.elapsed };
  if (last.action === "pass") return { ...base, outcome: "ok" };
  if (last.action === "skip") return { ...base, outcome: "no-test-files" };
  return { ...base, outcome: last.failedBuild ? "build-failed" : "fail" };
}

// src/snapshot/test-output.ts
function parseTestOutput(text3) {
  const { streams, plain: plain4 } = splitEvents(text3.includes("\r\n") ? text3.replaceAll("\r\n", "\n") : text3);
  const found = [];
  const gaps = [];
  for (const stream of streams) {
    const own = sections(stream.output).filter((section) => section.result !== void 0 && section.result.importPath === stream.importPath);
    const result = own.at(-1)?.result ?? stream.result;
    found.push(readPackage(stream.importPath, stream.output, result));
  }
  for (const section of sections(plain4)) {
    if (section.result !== void 0) found.push(readPackage(section.result.importPath, section.text, section.result));
    else readRest(section.text, found, gaps);
  }
  return { packages: merged(found), gaps: [...gaps, ...found.flatMap((each) => each.snapshot?.gaps ?? [])] };
}
function sections(text3) {
  const found = [];
  let start2 = 0;
  for (let at = 0; at < text3.length; ) {
    const newline = text3.indexOf("\n", at);
    const end = newline === -1 ? text3.length : newline;
    const result = resultLine(text3.slice(at, end));
    at = end + 1;
    if (result === void 0) continue;
    found.push({ text: text3.slice(start2, at), result });
    start2 = at;
  }
  if (start2 < text3.length) found.push({ text: text3.slice(start2), result: void 0 });
  return found;
}
function readPackage(importPath, output, result) {
  const { text: text3, races } = withoutRaceReports(output);
  const broken = result?.outcome !== "ok";
  const timedOut = broken ? timeoutIn(text3) : void 0;
  const panic = broken && timedOut === void 0 ? panicIn(text3) : void 0;
  const crashed = timedOut !== void 0 || panic !== void 0 || broken && /^SIGQUIT: quit$/m.test(text3);
  const snapshot = crashed ? parseDump(text3, `test output of ${importPath || "an unnamed package"}`) : void 0;
  return {
    importPath,
    outcome: result?.outcome ?? "unknown",
    cached: result?.cached ?? false,
    seconds: result?.seconds ?? 0,
    races,
    ...timedOut && { timedOut },
    ...panic !== void 0 && { panic },
    ...snapshot && snapshot.goroutines.length > 0 && { snapshot }
  };
}
function readRest(text3, found, gaps) {
  const rest = readPackage("", text3, void 0);
  if (rest.snapshot === void 0 && rest.timedOut === void 0) return;
  found.push(rest);
  gaps.push({ kind: "dump", what: "the end of the test output", why: "goroutines were dumped, but no line says of which package" });
}
function timeoutIn(text3) {
  const found = /panic: test timed out after (\S{1,40})\n(\t?running tests:\n(?:\t[^\n]*\n)*)?/.exec(text3);
  if (found === null) return void 0;
  const lines = (found[2] ?? "").split("\n").slice(1, -1);
  return { after: found[1] ?? "", running: lines.map(runningTest) };
}
function runningTest(line) {
  const name2 = line.trim();
  const open4 = name2.lastIndexOf(" (");
  return open4 === -1 ? { name: name2, for: "" } : { name: name2.slice(0, open4), for: name2.slice(open4 + 2, -1) };
}
function panicIn(text3) {
  return /^(?:panic|fatal error): ([^\n]{1,2000})/m.exec(text3)?.[1];
}
var FENCE = "==================";
function withoutRaceReports(text3) {
  const opening = `${FENCE}
WARNING: DATA RACE
`;
  const kept = [];
  let races = 0;
  let from = 0;
  for (let at = text3.indexOf(opening); at !== -1; at = text3.indexOf(opening, from)) {
    const close = text3.indexOf(`
${FENCE}`, at + opening.length);
    kept.push(text3.slice(from, at));
    races++;
    from = close === -1 ? text3.length : close + 1 + FENCE.length;
    if (close === -1) break;
  }
  return races === 0 ? { text: text3, races } : { text: kept.join("") + text3.slice(from), races };
}
var WORST = ["build-failed", "fail", "unknown", "ok", "no-test-files"];
function merged(found) {
  const byPath = /* @__PURE__ */ new Map();
  for (const next of found) {
    const before = byPath.get(next.importPath);
    const worse = before !== void 0 && rank(before) <= rank(next) ? before : next;
    byPath.set(next.importPath, { ...worse, races: next.races + (before?.races ?? 0) });
  }
  return [...byPath.values()];
}
function rank(output) {
  return output.timedOut !== void 0 || output.panic !== void 0 ? -1 : WORST.indexOf(output.outcome);
}

// src/record/assemble.ts
function assembleRecording(evidence) {
  const printed = parseTestOutput(evidence.output).packages.filter((one) => one.outcome !== "no-test-files");
  const { processes, gaps: lines } = readProcesses(evidence, printed);
  const goVersion2 = processes[0]?.process.heartbeat.go ?? evidence.goVersion;
  const { packages, gaps } = capturePackages(expectedPackages(evidence, printed), processes, whyLost(evidence), goVersion2);
  return {
    schemaVersion: 1,
    tool: evidence.tool,
    command: redactCommand(evidence.command),
    exitCode: evidence.exitCode,
    timedOut: evidence.timedOut,
    goVersion: goVersion2,
    go: { GOOS: evidence.goos, GOARCH: evidence.goarch, flags: flagsOf(evidence) },
    packages,
    ...collectLeaks(processes, contextOf(evidence)),
    gaps: [...nothingSeen(evidence, packages.length), ...lines, ...gaps]
  };
}
function readProcesses({ eventFiles, run: run3, timedOut, listed }, printed) {
  const processes = [];
  const gaps = [];
  for (const { file, text: text3 } of eventFiles) {
    const { events, gaps: damaged } = readEvents(file, text3);
    gaps.push(...damaged);
    const process2 = readProcess({ file, events }, run3);
    if (process2 !== void 0 && "kind" in process2) gaps.push(process2);
    else if (process2 !== void 0) processes.push(withModule(process2, listed));
  }
  const hanging = timedOut ? processes.filter((process2) => process2.ends.length < process2.runs) : [];
  const read = processes.map((process2) => {
    const dump = hanging.includes(process2) ? dumpOf(process2, hanging.length, printed) : void 0;
    return { process: process2, left: survivorsOf(process2, dump) };
  });
  return { processes: read, gaps: [...gaps, ...read.flatMap(({ left }) => left.gaps)] };
}
function withModule(process2, listed) {
  const { heartbeat } = process2;
  const module2 = heartbeat.module || (listed.find((one) => one.importPath === heartbeat.package)?.module ?? "");
  return { ...process2, heartbeat: { ...heartbeat, module: module2 } };
}
function dumpOf({ heartbeat }, hanging, printed) {
  const named = printed.find((one) => one.importPath === heartbeat.package)?.snapshot;
  return named ?? (hanging === 1 ? printed.find((one) => one.importPath === "")?.snapshot : void 0);
}
function expectedPackages({ listed, timedOut }, printed) {
  const expected = /* @__PURE__ */ new Map();
  for (const { importPath, module: module2 } of listed)
    expected.set(importPath, { importPath, module: module2, passed: null, reason: "", ending: timedOut ? AT_DEADLINE : "" });
  for (const one of printed) {
    const { importPath } = one;
    if (importPath === "") continue;
    const passed = one.outcome === "unknown" ? null : one.outcome === "ok";
    const module2 = expected.get(importPath)?.module ?? "";
    expected.set(importPath, { importPath, module: module2, passed, reason: reasonOf(one), ending: endingOf(one) || (timedOut ? AT_DEADLINE : "") });
  }
  return [...expected.values()];
}
var AT_DEADLINE = "the command was ended at its deadline";
function reasonOf({ outcome, cached }) {
  if (outcome === "build-failed") return "it did not build";
  return cached ? "its result came from the test cache, so that its tests did not run" : "";
}
function endingOf({ timedOut, panic }) {
  if (panic !== void 0) return `panic: ${panic}`;
  if (timedOut === void 0) return "";
  const running = timedOut.running.map((test) => test.name).join(", ");
  return `test timed out after ${timedOut.after}${running === "" ? "" : `, running ${running}`}`;
}
function contextOf({ roots, listed, modules, declaredFunction }) {
  const all = [...modules, ...listed.map((one) => ({ path: one.module, dir: one.moduleDir }))];
  return { roots, signature: { root: roots[0] ?? "", modules: moduleRoots(all, roots), declaredFunction } };
}
function flagsOf({ calls }) {
  return [...new Set(calls.flatMap((call) => readGoTest(call)?.shownFlags ?? []))].sort();
}
function nothingSeen(evidence, packages) {
  return packages > 0 ? [] : [{ kind: "capture", what: "the test command", why: whyLost(evidence) }];
}

// src/record/env.ts
function splitFlags(flags2) {
  const words = flags2.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
  const overlays = words.map(overlayOf).filter((path2) => path2 !== "");
  return { overlay: overlays.at(-1) ?? "", others: words.filter((word) => overlayOf(word) === "").join(" ") };
}
function flagsWith(others, json) {
  const flag = /\s/.test(json) ? `'-overlay=${json}'` : `-overlay=${json}`;
  return others === "" ? flag : `${others} ${flag}`;
}
function needsLink(toolchain) {
  return toolchain.modCache !== "" && (toolchain.goroot.startsWith(`${toolchain.modCache}/`) || toolchain.goroot.startsWith(`${toolchain.modCache}\\`));
}
function mergeOverlay(ours, users) {
  const replace = users === "" ? {} : readReplace(users);
  if (replace === void 0) return { kind: "refused", why: "the command's own -overlay file is not a JSON object with Replace" };
  const both = Object.keys(ours).find((path2) => path2 in replace);
  if (both !== void 0) return { kind: "refused", why: `the command's own -overlay replaces ${both}, where the recorder has to stand` };
  return { kind: "merged", json: `${JSON.stringify({ Replace: { ...replace, ...ours } }, null, 1)}
` };
}
function variables(plan, environment) {
  const { overlay, shim } = plan;
  const separator = overlay.toolchain.goos === "windows" ? ";" : ":";
  const path2 = environment.PATH ?? "";
  const common = {
    GOFLAGS: flagsWith(plan.flags, overlay.json),
    GOROUTINE_GATE_OUT: plan.events,
    GOROUTINE_GATE_RUN: plan.run,
    GOROUTINE_GATE_SETTLE: String(plan.settleMs),
    GOROUTINE_GATE_UNDO: undo(plan, environment, separator)
  };
  if (shim !== "") return { ...common, PATH: `${shim}${separator}${path2}` };
  if (overlay.link === "") return common;
  return { ...common, GOROOT: overlay.link, GOTOOLCHAIN: "local", PATH: `${overlay.link}/bin${separator}${path2}` };
}
function undo(plan, environment, separator) {
  const lines = [restore("GOFLAGS", environment)];
  if (plan.shim !== "") lines.push(`swap	PATH	${plan.shim}${separator}	`);
  if (plan.shim === "" && plan.overlay.link !== "") {
    const { link, toolchain } = plan.overlay;
    lines.push(restore("GOTOOLCHAIN", environment), `swap	GOROOT	${link}	${toolchain.goroot}`);
    lines.push(`swap	PATH	${link}	${toolchain.goroot}`);
  }
  return lines.join("\n");
}
function restore(name2, environment) {
  const value = environment[name2];
  return value === void 0 ? `unset	${name2}` : `set	${name2}	${value}`;
}
function overlayOf(word) {
  return /^--?overlay=(.*)$/.exec(word.replace(/^(['"])(.*)\1$/, "$2"))?.[1] ?? "";
}
function readReplace(text3) {
  try {
    const value = JSON.parse(text3);
    const replace = typeof value === "object" && value !== null && "Replace" in value ? value.Replace : void 0;
    const fine = typeof replace === "object" && replace !== null && Object.values(replace).every((path2) => typeof path2 === "string");
    return fine ? replace : void 0;
  } catch {
    return void 0;
  }
}

// src/record/shim.ts
function shimScript(facts) {
  const { main } = facts;
  const ours = flagsWith(facts.flags, main.json);
  const restore2 = facts.environmentFlags === void 0 ? "unset GOFLAGS" : `GOFLAGS=${quote(facts.environmentFlags)}`;
  return `#!/bin/sh
# Stands in for go while goroutine-gate records; only \`go test\` is changed.
here=${quote(facts.folder)}
ours=${quote(ours)}
nl='
'
tab='	'
case ":$PATH:" in
*":$here:"*)
  path=":$PATH:"
  path="\${path%%":$here:"*}:\${path#*":$here:"}"
  path=\${path#:}
  path=\${path%:}
  ;;
*) path=$PATH ;;
esac
real=$(PATH=$path; command -v go)
if [ -z "$real" ]; then
  echo 'go: command not found' >&2
  exit 127
fi

mine=
if [ "\${GOFLAGS-}" = "$ours" ]; then
  mine=1
  ${restore2}
fi
undo="unset\${tab}GOFLAGS"
if [ "\${GOFLAGS+set}" ]; then undo="set\${tab}GOFLAGS\${tab}$GOFLAGS"; fi

folder=.
verb=\${1-}
first=\${2-}
second=\${3-}
case $verb in
-C) folder=\${2-} verb=\${3-} first=\${4-} second=\${5-} ;;
-C=*) folder=\${1#-C=} verb=\${2-} first=\${3-} second=\${4-} ;;
esac
if [ "$verb" != test ]; then exec "$real" "$@"; fi
case $first in
-C) folder=$second ;;
-C=*) folder=\${first#-C=} ;;
esac
PATH=$path
export PATH

without() {
  reason=$1
  shift
  printf '%s\\t%s\\n' "$reason" "$PWD" >>${quote(facts.lost)}
  exec "$real" "$@"
}

env=$(cd "$folder" && "$real" env GOROOT GOFLAGS GOVERSION) || exec "$real" "$@"
root=\${env%%"$nl"*}
env=\${env#*"$nl"}
flags=\${env%%"$nl"*}
version=\${env#*"$nl"}
if [ "$mine" ]; then flags=${quote(facts.flags)}; fi
printf '%s\\0' "$PWD" "$root" "$version" "$flags" "$@" >${quote(`${facts.calls}/`)}"$$-$PPID"

case " $flags $* " in
*'-overlay='*|*' -overlay '*|*' --overlay '*) without own-overlay "$@" ;;
esac

case $root in
${quote(main.toolchain.goroot)}|${quote(main.link === "" ? main.toolchain.goroot : main.link)})
  json=${quote(main.json)}
  link=${quote(main.link)}
  root=${quote(main.toolchain.goroot)}
  ;;
*)
  ask=${quote(`${facts.questions}/`)}"$$-$PPID"
  printf '%s\\n%s\\n' "$root" "$version" >"$ask.tmp" && mv "$ask.tmp" "$ask.ask"
  turns=0
  while [ ! -f "$ask.answer" ] && [ $turns -lt 200 ]; do
    sleep 0.05 || sleep 1
    turns=$((turns + 1))
  done
  json= link=
  if [ -f "$ask.answer" ]; then { read -r json; read -r link; } <"$ask.answer"; fi
  if [ -z "$json" ]; then without toolchain "$@"; fi
  ;;
esac

if [ "$link" ]; then
  if [ "\${GOTOOLCHAIN+set}" ]; then undo="$undo\${nl}set\${tab}GOTOOLCHAIN\${tab}$GOTOOLCHAIN"; else undo="$undo\${nl}unset\${tab}GOTOOLCHAIN"; fi
  undo="$undo\${nl}swap\${tab}GOROOT\${tab}$link\${tab}$root\${nl}swap\${tab}PATH\${tab}$link\${tab}$root"
  GOROOT=$link
  GOTOOLCHAIN=local
  export GOROOT GOTOOLCHAIN
  real=$link/bin/go
fi
case $json in
*[[:space:]]*) flag="'-overlay=$json'" ;;
*) flag=-overlay=$json ;;
esac
GOFLAGS="\${flags:+$flags }$flag"
GOROUTINE_GATE_OUT=${quote(facts.events)}
GOROUTINE_GATE_RUN=${quote(facts.run)}
GOROUTINE_GATE_SETTLE=${facts.settleMs}
GOROUTINE_GATE_UNDO=$undo
export GOFLAGS GOROUTINE_GATE_OUT GOROUTINE_GATE_RUN GOROUTINE_GATE_SETTLE GOROUTINE_GATE_UNDO
exec "$real" "$@"
`;
}
function quote(text3) {
  return `'${text3.replaceAll("'", "'\\''")}'`;
}

// src/adapters/toolchain/capture.ts
import { readdirSync, readFileSync as readFileSync2 } from "node:fs";
import { join as join7 } from "node:path";
function readEventFiles(folder) {
  return names(folder).map((file) => ({ file, text: readFileSync2(join7(folder, file), "utf8") }));
}
function readCalls(folder) {
  return names(folder).map((file) => readCall(readFileSync2(join7(folder, file), "utf8"))).filter((call) => call !== void 0);
}
function readLost(file) {
  try {
    const lines = readFileSync2(file, "utf8").split("\n");
    return lines.filter((line) => line !== "").map((line) => ({ reason: line.split("	")[0] ?? "", cwd: line.split("	")[1] ?? "" }));
  } catch {
    return [];
  }
}
function names(folder) {
  return readdirSync(folder).sort();
}

// src/adapters/toolchain/go.ts
import { execFile } from "node:child_process";
function go(args2, cwd, environment = process.env) {
  return new Promise((resolve4) => {
    const options = { cwd, env: environment, maxBuffer: 64 << 20, timeout: 12e4 };
    execFile("go", [...args2], options, (error, text3, errors) => {
      if (error === null) resolve4({ ok: true, text: text3 });
      else if (error.code === "ENOENT") resolve4({ ok: false, why: "no `go` command was found on PATH" });
      else resolve4({ ok: false, why: errors.trim().split("\n").at(-1) || error.message });
    });
  });
}
async function findToolchain(cwd) {
  const answer = await go(["env", "-json", "GOROOT", "GOVERSION", "GOMODCACHE", "GOFLAGS", "GOOS", "GOARCH"], cwd);
  if (!answer.ok) return { why: answer.why };
  const value = JSON.parse(answer.text);
  const text3 = (name2) => String(value[name2] ?? "");
  return {
    goroot: text3("GOROOT"),
    version: text3("GOVERSION"),
    modCache: text3("GOMODCACHE"),
    flags: text3("GOFLAGS"),
    goos: text3("GOOS"),
    goarch: text3("GOARCH")
  };
}

// src/adapters/toolchain/hooks.ts
import { readFileSync as readFileSync3 } from "node:fs";
function loadHooks() {
  const places = [new URL("./hooks.go", import.meta.url), new URL("../../record/hooks.go", import.meta.url)];
  for (const place2 of places) {
    try {
      return readFileSync3(place2, "utf8");
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  throw new Error(`hooks.go is neither at ${places.join(" nor at ")}`);
}
function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

// src/record/listed.ts
function readList(text3) {
  const packages = [];
  for (const line of text3.split("\n")) {
    const [importPath, module2, moduleDir, tests2, externalTests] = line.split("	");
    if (importPath === void 0 || module2 === void 0 || moduleDir === void 0) continue;
    if (Number(tests2) + Number(externalTests) > 0) packages.push({ importPath, module: module2, moduleDir });
  }
  return packages;
}
function readModules(text3) {
  return text3.split("\n").map((line) => line.split("	")).filter(([path2, dir]) => path2 !== "" && dir !== void 0 && dir !== "").map(([path2 = "", dir = ""]) => ({ path: path2, dir }));
}

// src/adapters/toolchain/list.ts
var FORMAT = "{{.ImportPath}}	{{with .Module}}{{.Path}}	{{.Dir}}{{else}}	{{end}}	{{len .TestGoFiles}}	{{len .XTestGoFiles}}";
var MOST_CALLS = 40;
async function listPackages(calls) {
  const packages = /* @__PURE__ */ new Map();
  const modules = /* @__PURE__ */ new Map();
  for (const { call, test } of distinct(calls)) {
    const environment = { ...process.env, GOFLAGS: call.flags };
    const chdir = test.listFlags.filter((flag) => flag.startsWith("-C="));
    const [answer, main] = await Promise.all([
      go(["list", ...test.listFlags, "-e", "-f", FORMAT, "--", ...test.patterns], call.cwd, environment),
      go(["list", ...chdir, "-m", "-f", "{{.Path}}	{{.Dir}}"], call.cwd, environment)
    ]);
    for (const one of answer.ok ? readList(answer.text) : []) packages.set(`${one.module} ${one.importPath}`, one);
    for (const one of main.ok ? readModules(main.text) : []) modules.set(one.dir, one);
  }
  return { packages: [...packages.values()], modules: [...modules.values()] };
}
function distinct(calls) {
  const all = /* @__PURE__ */ new Map();
  for (const call of calls) {
    const test = readGoTest(call);
    if (test?.runs === true) all.set(JSON.stringify([call.cwd, call.flags, test.listFlags, test.patterns]), { call, test });
  }
  return [...all.values()].slice(0, MOST_CALLS);
}

// src/adapters/toolchain/overlay.ts
import { mkdirSync, readFileSync as readFileSync4, symlinkSync, writeFileSync } from "node:fs";
import { join as join8, resolve as resolve3 } from "node:path";

// src/record/hooks.ts
var PPROF_MARK = "// goroutine-gate: what follows goes to runtime/pprof.\n";
function readHooks(text3) {
  const normal = text3.replaceAll("\r\n", "\n");
  const start2 = normal.indexOf("\nimport (\n");
  const end = normal.indexOf("\n)\n", start2);
  const mark = normal.indexOf(PPROF_MARK);
  if (start2 < 0 || end < 0 || mark < end) throw new Error("hooks.go has lost its import block or its mark for runtime/pprof");
  return {
    imports: [...normal.slice(start2, end).matchAll(/"([^"]+)"/g)].map((match2) => match2[1] ?? ""),
    testing: normal.slice(end + 3, mark).trimStart(),
    pprof: normal.slice(mark + PPROF_MARK.length).trimStart()
  };
}

// src/record/patch.ts
var EXIT_HOOK_SINCE = 23;
var OLDEST = 20;
function patchToolchain(text3) {
  const minor = minorOf(text3.version);
  if (minor < OLDEST) return { kind: "refused", why: `unsupported Go version ${text3.version}: recording needs go1.${OLDEST} or later` };
  const hooks = readHooks(text3.hooks);
  const testing = apply(text3.testing, testingEdits(text3.testing, hooks.imports, minor >= EXIT_HOOK_SINCE));
  const pprof = apply(text3.pprof, PPROF_EDITS);
  const missing2 = "missing" in testing ? `testing.go: ${testing.missing}` : "missing" in pprof ? `runtime/pprof: ${pprof.missing}` : "";
  if ("missing" in testing || "missing" in pprof) return { kind: "refused", why: `unsupported Go version ${text3.version}: ${missing2}` };
  return { kind: "patched", testing: testing.text + block(hooks.testing), pprof: pprof.text + block(hooks.pprof) };
}
function minorOf(version) {
  return Number(/go1\.(\d+)/.exec(version)?.[1] ?? 0);
}
var T_RUNNER = "func tRunner(t *T, fn func(t *T)) {\n";
function testingEdits(testing, imports, exitHook) {
  const added = imports.filter((path2) => !testing.includes(`
	"${path2}"
`)).map((path2) => `"${path2}"; `);
  if (exitHook) added.push('goroutineGateExitHook "internal/runtime/exithook"; ');
  const addExit = exitHook ? "func(f func()) { goroutineGateExitHook.Add(goroutineGateExitHook.Hook{F: f, RunOnFailure: true}) }" : "nil";
  const wrap2 = " benchmarks, examples = goroutineGateWrap(benchmarks, examples);";
  return [
    { anchor: "\nimport (", place: "after", text: added.join("") },
    {
      inside: T_RUNNER,
      anchor: "	t.runner = callerName(0)\n",
      place: "before",
      text: "	goroutineGateTest := goroutineGateTestStart(t); "
    },
    {
      inside: T_RUNNER,
      anchor: "		t.report() // Report after all subtests have finished.\n",
      place: "before",
      text: "		goroutineGateTestEnd(t, goroutineGateTest); "
    },
    { anchor: "\n	m.before()", place: "after", text: `; goroutineGateBefore(m, ${addExit})` },
    { anchor: "\nfunc (m *M) after() {", place: "after", text: " goroutineGateAfter(m);" },
    { anchor: MAIN_START, place: "after", text: wrap2 }
  ];
}
var MAIN_START = "\nfunc MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) *M {";
var PPROF_EDITS = [
  { anchor: "\nfunc SetGoroutineLabels(ctx context.Context) {", place: "after", text: " ctx = goroutineGateKeep(ctx);" }
];
function apply(text3, edits) {
  let result = text3;
  for (const edit of edits) {
    const at = find(result, edit);
    if (typeof at === "string") return { missing: at };
    const cut3 = edit.place === "before" ? at : at + edit.anchor.length;
    result = result.slice(0, cut3) + edit.text + result.slice(cut3);
  }
  return { text: result };
}
function find(text3, { anchor, inside }) {
  const from = inside === void 0 ? 0 : onlyIndex(text3, inside);
  if (from < 0) return `\`${inside?.trim()}\` does not stand there exactly once`;
  const to = inside === void 0 ? text3.length : text3.indexOf("\n}\n", from);
  const at = onlyIndex(text3.slice(from, to), anchor);
  return at < 0 ? `\`${anchor.trim()}\` does not stand there exactly once` : from + at;
}
function onlyIndex(text3, part) {
  const at = text3.indexOf(part);
  return at >= 0 && text3.indexOf(part, at + 1) < 0 ? at : -1;
}
function block(code) {
  return `
//line goroutine_gate_hooks.go:1
${code}`;
}

// src/adapters/toolchain/overlay.ts
function writeOverlay(toolchain, folder, hooks, userOverlay, cwd) {
  try {
    const source = (name2) => readFileSync4(join8(toolchain.goroot, "src", name2), "utf8");
    const patched = patchToolchain({
      version: toolchain.version,
      testing: source("testing/testing.go"),
      pprof: source("runtime/pprof/runtime.go"),
      hooks
    });
    if (patched.kind === "refused") return { why: patched.why };
    mkdirSync(folder, { recursive: true });
    writeFileSync(join8(folder, "testing.go"), patched.testing);
    writeFileSync(join8(folder, "runtime.go"), patched.pprof);
    const link = needsLink(toolchain) ? join8(folder, "goroot") : "";
    if (link !== "") symlinkSync(toolchain.goroot, link, "junction");
    const key = (...parts2) => join8(link === "" ? toolchain.goroot : link, "src", ...parts2);
    const ours = {
      [key("testing", "testing.go")]: join8(folder, "testing.go"),
      [key("runtime", "pprof", "runtime.go")]: join8(folder, "runtime.go")
    };
    const merged2 = mergeOverlay(ours, userOverlay === "" ? "" : readFileSync4(resolve3(cwd, userOverlay), "utf8"));
    if (merged2.kind === "refused") return { why: merged2.why };
    const json = join8(folder, "overlay.json");
    writeFileSync(json, merged2.json);
    return { toolchain, json, link };
  } catch (error) {
    return { why: `the toolchain ${toolchain.version} could not be prepared: ${error instanceof Error ? error.message : String(error)}` };
  }
}

// src/adapters/toolchain/questions.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync5, renameSync, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join9 } from "node:path";
var EVERY_MS = 50;
function answerQuestions(folder, prepare2) {
  const overlays = /* @__PURE__ */ new Map();
  const answered = /* @__PURE__ */ new Set();
  const refusals = [];
  const answer = (name2) => {
    const [goroot = "", version = ""] = readFileSync5(join9(folder, name2), "utf8").split("\n");
    const overlay = overlays.get(goroot) ?? prepare2({ goroot, version });
    if ("why" in overlay && !overlays.has(goroot)) refusals.push(overlay.why);
    overlays.set(goroot, overlay);
    const to = join9(folder, name2.replace(/\.ask$/, ""));
    writeFileSync2(`${to}.new`, "why" in overlay ? "\n\n" : `${overlay.json}
${overlay.link}
`);
    renameSync(`${to}.new`, `${to}.answer`);
  };
  const timer = setInterval(() => {
    for (const name2 of readdirSync2(folder)) {
      if (!name2.endsWith(".ask") || answered.has(name2)) continue;
      answered.add(name2);
      answer(name2);
    }
  }, EVERY_MS);
  return { stop: () => clearInterval(timer), refusals };
}

// src/adapters/toolchain/run.ts
import { spawn as spawn2 } from "node:child_process";
import { constants as constants2 } from "node:os";

// src/adapters/toolchain/output-copy.ts
function outputCopy(limit = 8 << 20) {
  const half = limit / 2;
  const head = [];
  const tail = [];
  let headSize = 0;
  let tailSize = 0;
  let dropped = 0;
  return {
    add(chunk) {
      const room = Math.max(0, half - headSize);
      const first = chunk.subarray(0, room);
      const rest = chunk.subarray(room);
      if (first.length > 0) head.push(first);
      headSize += first.length;
      if (rest.length === 0) return;
      tail.push(rest);
      tailSize += rest.length;
      while (tailSize - (tail[0]?.length ?? 0) >= half) {
        const gone2 = tail.shift()?.length ?? 0;
        tailSize -= gone2;
        dropped += gone2;
      }
    },
    text() {
      const start2 = Buffer.concat(head).toString("utf8");
      if (dropped === 0) return start2 + Buffer.concat(tail).toString("utf8");
      const end = Buffer.concat(tail).toString("utf8");
      return `${start2}
... ${dropped} bytes of output left out ...
${end.slice(end.indexOf("\n") + 1)}`;
    }
  };
}

// src/adapters/toolchain/run.ts
var GRACE_MS = 3e3;
var DRAIN_MS = 2e3;
function run2(request) {
  const [file = "", ...args2] = request.command;
  const stdout = outputCopy();
  const stderr = outputCopy();
  return new Promise((resolve4) => {
    const child = spawn2(file, args2, {
      cwd: request.cwd,
      env: request.environment,
      stdio: ["inherit", "pipe", "pipe"],
      detached: process.platform !== "win32"
    });
    pass(child.stdout, request.output === "inherit" ? process.stdout : process.stderr, stdout);
    pass(child.stderr, process.stderr, stderr);
    const group = killer(child);
    const watch = { timedOut: false, killed: false };
    const stop2 = (signals) => {
      watch.killed = true;
      group.end(signals);
    };
    const deadline = request.deadlineMs > 0 ? setTimeout(() => {
      watch.timedOut = true;
      stop2(["SIGQUIT", "SIGTERM", "SIGKILL"]);
    }, request.deadlineMs) : void 0;
    const onInterrupt = () => stop2(["SIGINT", "SIGKILL"]);
    const onTerminate = () => stop2(["SIGTERM", "SIGKILL"]);
    process.on("SIGINT", onInterrupt);
    process.on("SIGTERM", onTerminate);
    const finish = (exitCode) => {
      clearTimeout(deadline);
      group.rest();
      process.off("SIGINT", onInterrupt);
      process.off("SIGTERM", onTerminate);
      resolve4({ exitCode, ...watch, stdout: stdout.text(), stderr: stderr.text() });
    };
    settleOnce(child, file, stderr, finish, watch);
  });
}
function settleOnce(child, file, stderr, finish, watch) {
  let done = false;
  const once = (exitCode) => {
    if (done) return;
    done = true;
    child.stdout?.destroy();
    child.stderr?.destroy();
    finish(exitCode);
  };
  child.on("error", (error) => {
    const message = error.code === "ENOENT" ? `${file}: command not found
` : `${file}: ${error.message}
`;
    process.stderr.write(message);
    stderr.add(Buffer.from(message));
    once(error.code === "ENOENT" ? 127 : 126);
  });
  child.on("exit", (code, signal) => {
    if (signal !== null) watch.killed = true;
    const exitCode = code ?? 128 + (signal === null ? 0 : constants2.signals[signal]);
    child.once("close", () => once(exitCode));
    setTimeout(() => once(exitCode), DRAIN_MS).unref();
  });
}
function pass(from, to, copy) {
  from?.on("data", (chunk) => {
    copy.add(chunk);
    if (to.write(chunk)) return;
    from.pause();
    to.once("drain", () => from.resume());
  });
}
function killer(child) {
  let timer;
  let last;
  const end = (signals) => {
    const [signal, ...others] = signals;
    clearTimeout(timer);
    if (signal === void 0) return;
    last = signal;
    signalGroup(child, signal);
    timer = setTimeout(() => end(others), GRACE_MS);
  };
  return {
    end,
    /** The command is gone; if it was ended by us nothing of its group may stay. */
    rest: () => {
      clearTimeout(timer);
      if (last !== void 0) signalGroup(child, "SIGKILL");
    }
  };
}
function signalGroup(child, signal) {
  if (child.pid === void 0) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
  }
}

// src/adapters/toolchain/record.ts
async function recordCommand(options) {
  const work = workFolder();
  try {
    const toolchain = await findToolchain(options.cwd);
    const instrument = prepare(toolchain, options, work);
    const result = await runRecorded(instrument, options, work);
    const recording = await assemble({ options, work, toolchain, instrument, result });
    mkdirSync2(options.out, { recursive: true });
    writeFileSync3(join10(options.out, "recording.json"), `${JSON.stringify(recording, null, 2)}
`);
    return recording;
  } finally {
    rmSync(work.folder, { recursive: true, force: true });
  }
}
function workFolder() {
  const folder = realpathSync(mkdtempSync(join10(tmpdir2(), "goroutine-gate-")));
  const sub = (name2) => {
    mkdirSync2(join10(folder, name2));
    return join10(folder, name2);
  };
  const run3 = randomUUID();
  return {
    folder,
    run: run3,
    shim: sub("bin"),
    calls: sub("calls"),
    questions: sub("questions"),
    events: sub("events"),
    lost: join10(folder, "lost")
  };
}
function prepare(toolchain, options, work) {
  if ("why" in toolchain) return toolchain;
  const { overlay: userOverlay, others: flags2 } = splitFlags(toolchain.flags);
  const overlay = writeOverlay(toolchain, join10(work.folder, "overlay"), loadHooks(), userOverlay, options.cwd);
  if ("why" in overlay) return overlay;
  const shim = process.platform === "win32" ? "" : work.shim;
  const plan = { overlay, flags: flags2, shim, events: work.events, run: work.run, settleMs: options.settleMs };
  if (shim !== "") {
    const file = join10(shim, "go");
    const { calls, questions, lost: lost2 } = work;
    writeFileSync3(file, shimScript({ ...plan, main: overlay, folder: shim, calls, questions, lost: lost2, environmentFlags: process.env.GOFLAGS }));
    chmodSync(file, 493);
  }
  return { overlay, variables: variables(plan, process.env), userOverlay };
}
async function runRecorded(instrument, options, work) {
  const request = {
    command: options.script === void 0 ? options.command : ["bash", "-eo", "pipefail", "-c", options.script],
    cwd: options.cwd,
    environment: "why" in instrument ? process.env : { ...process.env, ...instrument.variables },
    output: options.output,
    deadlineMs: options.deadlineMs
  };
  if ("why" in instrument) return { ...await run2(request), refusals: [] };
  const { toolchain } = instrument.overlay;
  let count5 = 0;
  const questions = answerQuestions(
    work.questions,
    (other) => writeOverlay({ ...toolchain, ...other }, join10(work.folder, `overlay-${++count5}`), loadHooks(), instrument.userOverlay, options.cwd)
  );
  try {
    return { ...await run2(request), refusals: questions.refusals };
  } finally {
    questions.stop();
  }
}
async function assemble({ options, work, toolchain, instrument, result }) {
  const known = "why" in toolchain ? void 0 : toolchain;
  const calls = callsOf(readCalls(work.calls), options, known);
  const { packages: listed, modules } = known === void 0 ? { packages: [], modules: [] } : await listPackages(calls);
  return assembleRecording({
    tool: { name: package_default.name, version: package_default.version },
    command: options.command,
    run: work.run,
    instrument: "why" in instrument ? instrument.why : "",
    goVersion: known?.version ?? "",
    goos: known?.goos ?? "",
    goarch: known?.goarch ?? "",
    calls,
    lost: readLost(work.lost),
    refusals: result.refusals,
    output: `${result.stdout}
${result.stderr}`,
    exitCode: result.exitCode,
    timedOut: result.timedOut,
    killed: result.killed,
    eventFiles: readEventFiles(work.events),
    listed,
    modules,
    roots: spellings(options.root),
    declaredFunction: options.declaredFunction
  });
}
function callsOf(noted, { command, script, cwd }, toolchain) {
  if (noted.length > 0 || script !== void 0 || !/(^|[/\\])go(\.exe)?$/.test(command[0] ?? "")) return noted;
  const { goroot = "", version = "", flags: flags2 = "" } = toolchain ?? {};
  return [{ cwd, goroot, version, flags: splitFlags(flags2).others, args: command.slice(1) }];
}
function spellings(root) {
  try {
    return [.../* @__PURE__ */ new Set([root, realpathSync(root)])];
  } catch {
    return [root];
  }
}

// src/adapters/tree-sitter/engine.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

// node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var Edit = class {
  static {
    __name(this, "Edit");
  }
  /** The start position of the change. */
  startPosition;
  /** The end position of the change before the edit. */
  oldEndPosition;
  /** The end position of the change after the edit. */
  newEndPosition;
  /** The start index of the change. */
  startIndex;
  /** The end index of the change before the edit. */
  oldEndIndex;
  /** The end index of the change after the edit. */
  newEndIndex;
  constructor({
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition,
    newEndPosition
  }) {
    this.startIndex = startIndex >>> 0;
    this.oldEndIndex = oldEndIndex >>> 0;
    this.newEndIndex = newEndIndex >>> 0;
    this.startPosition = startPosition;
    this.oldEndPosition = oldEndPosition;
    this.newEndPosition = newEndPosition;
  }
  /**
   * Edit a point and index to keep it in-sync with source code that has been edited.
   *
   * This function updates a single point's byte offset and row/column position
   * based on an edit operation. This is useful for editing points without
   * requiring a tree or node instance.
   */
  editPoint(point, index) {
    let newIndex = index;
    const newPoint = { ...point };
    if (index >= this.oldEndIndex) {
      newIndex = this.newEndIndex + (index - this.oldEndIndex);
      const originalRow = point.row;
      newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
      newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
    } else if (index > this.startIndex) {
      newIndex = this.newEndIndex;
      newPoint.row = this.newEndPosition.row;
      newPoint.column = this.newEndPosition.column;
    }
    return { point: newPoint, index: newIndex };
  }
  /**
   * Edit a range to keep it in-sync with source code that has been edited.
   *
   * This function updates a range's start and end positions based on an edit
   * operation. This is useful for editing ranges without requiring a tree
   * or node instance.
   */
  editRange(range2) {
    const newRange = {
      startIndex: range2.startIndex,
      startPosition: { ...range2.startPosition },
      endIndex: range2.endIndex,
      endPosition: { ...range2.endPosition }
    };
    if (range2.endIndex >= this.oldEndIndex) {
      if (range2.endIndex !== Number.MAX_SAFE_INTEGER) {
        newRange.endIndex = this.newEndIndex + (range2.endIndex - this.oldEndIndex);
        newRange.endPosition = {
          row: this.newEndPosition.row + (range2.endPosition.row - this.oldEndPosition.row),
          column: range2.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range2.endPosition.column - this.oldEndPosition.column) : range2.endPosition.column
        };
        if (newRange.endIndex < this.newEndIndex) {
          newRange.endIndex = Number.MAX_SAFE_INTEGER;
          newRange.endPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
        }
      }
    } else if (range2.endIndex > this.startIndex) {
      newRange.endIndex = this.startIndex;
      newRange.endPosition = { ...this.startPosition };
    }
    if (range2.startIndex >= this.oldEndIndex) {
      newRange.startIndex = this.newEndIndex + (range2.startIndex - this.oldEndIndex);
      newRange.startPosition = {
        row: this.newEndPosition.row + (range2.startPosition.row - this.oldEndPosition.row),
        column: range2.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range2.startPosition.column - this.oldEndPosition.column) : range2.startPosition.column
      };
      if (newRange.startIndex < this.newEndIndex) {
        newRange.startIndex = Number.MAX_SAFE_INTEGER;
        newRange.startPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
      }
    } else if (range2.startIndex > this.startIndex) {
      newRange.startIndex = this.startIndex;
      newRange.startPosition = { ...this.startPosition };
    }
    return newRange;
  }
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = { row: 0, column: 0 };
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
  if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
  return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
  C = module2;
}
__name(setModule, "setModule");
var C;
function newFinalizer(handler) {
  try {
    return new FinalizationRegistry(handler);
  } catch (e) {
    console.error("Unsupported FinalizationRegistry:", e);
    return;
  }
}
__name(newFinalizer, "newFinalizer");
var finalizer = newFinalizer((address) => {
  C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
  static {
    __name(this, "LookaheadIterator");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  language;
  /** @internal */
  positioned = false;
  /** @internal */
  constructor(internal, address, language) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    finalizer?.register(this, address, this);
  }
  /**
   * Get the current symbol of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol:
   *
   * - Before the first iteration step
   * - After the iterator is exhausted
   * - After a {@link reset} or {@link resetState} call
   */
  get currentTypeId() {
    return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
  }
  /**
   * Get the current symbol name of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol.
   */
  get currentType() {
    const id = this.currentTypeId;
    if (id === null) return null;
    return this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
  }
  /** Delete the lookahead iterator, freeing its resources. */
  delete() {
    finalizer?.unregister(this);
    C._ts_lookahead_iterator_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Reset the lookahead iterator.
   *
   * This returns `true` if the language was set successfully and `false`
   * otherwise.
   */
  reset(language, stateId) {
    if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
      this.language = language;
      this.positioned = false;
      return true;
    }
    return false;
  }
  /**
   * Reset the lookahead iterator to another state.
   *
   * This returns `true` if the iterator was reset to the given state and
   * `false` otherwise.
   */
  resetState(stateId) {
    if (!C._ts_lookahead_iterator_reset_state(this[0], stateId)) return false;
    this.positioned = false;
    return true;
  }
  /**
   * Returns an iterator that iterates over the symbols of the lookahead iterator.
   *
   * The iterator will yield the current symbol name as a string for each step
   * until there are no more symbols to iterate over.
   */
  [Symbol.iterator]() {
    return {
      next: /* @__PURE__ */ __name(() => {
        this.positioned = Boolean(C._ts_lookahead_iterator_next(this[0]));
        const value = this.currentType;
        return value === null ? { done: true, value: "" } : { done: false, value };
      }, "next")
    };
  }
};
function getText(tree, startIndex, endIndex2, startPosition) {
  const length = endIndex2 - startIndex;
  let result = tree.textCallback(startIndex, startPosition);
  if (result) {
    startIndex += result.length;
    while (startIndex < endIndex2) {
      const string2 = tree.textCallback(startIndex, startPosition);
      if (string2 && string2.length > 0) {
        startIndex += string2.length;
        result += string2;
      } else {
        break;
      }
    }
    if (startIndex > endIndex2) {
      result = result.slice(0, length);
    }
  }
  return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
  C._ts_tree_delete(address);
});
var Tree = class _Tree {
  static {
    __name(this, "Tree");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  textCallback;
  /** The language that was used to parse the syntax tree. */
  language;
  /** @internal */
  constructor(internal, address, language, textCallback) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    this.textCallback = textCallback;
    finalizer2?.register(this, address, this);
  }
  /** Create a shallow copy of the syntax tree. This is very fast. */
  copy() {
    const address = C._ts_tree_copy(this[0]);
    return new _Tree(INTERNAL, address, this.language, this.textCallback);
  }
  /** Delete the syntax tree, freeing its resources. */
  delete() {
    finalizer2?.unregister(this);
    C._ts_tree_delete(this[0]);
    this[0] = 0;
  }
  /** Get the root node of the syntax tree. */
  get rootNode() {
    C._ts_tree_root_node_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Get the root node of the syntax tree, but with its position shifted
   * forward by the given offset.
   */
  rootNodeWithOffset(offsetBytes, offsetExtent) {
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, offsetBytes, "i32");
    marshalPoint(address + SIZE_OF_INT, offsetExtent);
    C._ts_tree_root_node_with_offset_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Edit the syntax tree to keep it in sync with source code that has been
   * edited.
   *
   * You must describe the edit both in terms of byte offsets and in terms of
   * row/column coordinates.
   */
  edit(edit) {
    marshalEdit(edit);
    C._ts_tree_edit_wasm(this[0]);
  }
  /** Create a new {@link TreeCursor} starting from the root of the tree. */
  walk() {
    return this.rootNode.walk();
  }
  /**
   * Compare this old edited syntax tree to a new syntax tree representing
   * the same document, returning a sequence of ranges whose syntactic
   * structure has changed.
   *
   * For this to work correctly, this syntax tree must have been edited such
   * that its ranges match up to the new tree. Generally, you'll want to
   * call this method right after calling one of the [`Parser::parse`]
   * functions. Call it on the old tree that was passed to parse, and
   * pass the new tree that was returned from `parse`.
   */
  getChangedRanges(other) {
    if (!(other instanceof _Tree)) {
      throw new TypeError("Argument must be a Tree");
    }
    C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
    const count5 = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count5);
    if (count5 > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count5; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the included ranges that were used to parse the syntax tree. */
  getIncludedRanges() {
    C._ts_tree_included_ranges_wasm(this[0]);
    const count5 = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count5);
    if (count5 > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count5; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
};
var finalizer3 = newFinalizer((address) => {
  C._ts_tree_cursor_delete_wasm(address);
});
var TreeCursor = class _TreeCursor {
  static {
    __name(this, "TreeCursor");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [2] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [3] = 0;
  // Internal handle for Wasm
  /** @internal */
  tree;
  /** @internal */
  constructor(internal, tree) {
    assertInternal(internal);
    this.tree = tree;
    unmarshalTreeCursor(this);
    finalizer3?.register(this, this.tree[0], this);
  }
  /** Creates a deep copy of the tree cursor. This allocates new memory. */
  copy() {
    const copy = new _TreeCursor(INTERNAL, this.tree);
    C._ts_tree_cursor_copy_wasm(this.tree[0]);
    unmarshalTreeCursor(copy);
    return copy;
  }
  /** Delete the tree cursor, freeing its resources. */
  delete() {
    finalizer3?.unregister(this);
    marshalTreeCursor(this);
    C._ts_tree_cursor_delete_wasm(this.tree[0]);
    this[0] = this[1] = this[2] = 0;
  }
  /** Get the tree cursor's current {@link Node}. */
  get currentNode() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_current_node_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the numerical field id of this tree cursor's current node.
   *
   * See also {@link TreeCursor#currentFieldName}.
   */
  get currentFieldId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
  }
  /** Get the field name of this tree cursor's current node. */
  get currentFieldName() {
    return this.tree.language.fields[this.currentFieldId];
  }
  /**
   * Get the depth of the cursor's current node relative to the original
   * node that the cursor was constructed with.
   */
  get currentDepth() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
  }
  /**
   * Get the index of the cursor's current node out of all of the
   * descendants of the original node that the cursor was constructed with.
   */
  get currentDescendantIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
  }
  /** Get the type of the cursor's current node. */
  get nodeType() {
    return this.tree.language.types[this.nodeTypeId] || "ERROR";
  }
  /** Get the type id of the cursor's current node. */
  get nodeTypeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
  }
  /** Get the state id of the cursor's current node. */
  get nodeStateId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
  }
  /** Get the id of the cursor's current node. */
  get nodeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
  }
  /**
   * Check if the cursor's current node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get nodeIsNamed() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if the cursor's current node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get nodeIsMissing() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Get the string content of the cursor's current node. */
  get nodeText() {
    marshalTreeCursor(this);
    const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
    const endIndex2 = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    const startPosition = unmarshalPoint(TRANSFER_BUFFER);
    return getText(this.tree, startIndex, endIndex2, startPosition);
  }
  /** Get the start position of the cursor's current node. */
  get startPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the end position of the cursor's current node. */
  get endPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_end_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the start index of the cursor's current node. */
  get startIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
  }
  /** Get the end index of the cursor's current node. */
  get endIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
  }
  /**
   * Move this cursor to the first child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   */
  gotoFirstChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the last child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoFirstChild} because it needs to
   * iterate through all the children to compute the child's position.
   */
  gotoLastChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the parent of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no parent node (the cursor was already on the
   * root node).
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoParent() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the next sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no next sibling node.
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoNextSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the previous sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no previous sibling node.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoNextSibling} due to how node
   * positions are stored. In the worst case, this will need to iterate
   * through all the children up to the previous sibling node to recalculate
   * its position. Also note that the node the cursor was constructed with is
   * considered the root of the cursor, and the cursor cannot walk outside this node.
   */
  gotoPreviousSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move the cursor to the node that is the nth descendant of
   * the original node that the cursor was constructed with, where
   * zero represents the original node itself.
   */
  gotoDescendant(goalDescendantIndex) {
    marshalTreeCursor(this);
    C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
    unmarshalTreeCursor(this);
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns `true` if the cursor successfully moved to a child node, and returns
   * `false` if no such child was found.
   */
  gotoFirstChildForIndex(goalIndex) {
    marshalTreeCursor(this);
    C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
    const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns the index of the child node if one was found, and returns
   * `null` if no such child was found.
   */
  gotoFirstChildForPosition(goalPosition) {
    marshalTreeCursor(this);
    marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
    const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Re-initialize this tree cursor to start at the original node that the
   * cursor was constructed with.
   */
  reset(node) {
    marshalNode(node);
    marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
    C._ts_tree_cursor_reset_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
  }
  /**
   * Re-initialize a tree cursor to the same position as another cursor.
   *
   * Unlike {@link TreeCursor#reset}, this will not lose parent
   * information and allows reusing already created cursors.
   */
  resetTo(cursor) {
    marshalTreeCursor(this, TRANSFER_BUFFER);
    marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
    C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
    unmarshalTreeCursor(this);
  }
};
var Node = class {
  static {
    __name(this, "Node");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  _children;
  /** @internal */
  _namedChildren;
  /** @internal */
  constructor(internal, {
    id,
    tree,
    startIndex,
    startPosition,
    other
  }) {
    assertInternal(internal);
    this[0] = other;
    this.id = id;
    this.tree = tree;
    this.startIndex = startIndex;
    this.startPosition = startPosition;
  }
  /**
   * The numeric id for this node that is unique.
   *
   * Within a given syntax tree, no two nodes have the same id. However:
   *
   * * If a new tree is created based on an older tree, and a node from the old tree is reused in
   *   the process, then that node will have the same id in both trees.
   *
   * * A node not marked as having changes does not guarantee it was reused.
   *
   * * If a node is marked as having changed in the old tree, it will not be reused.
   */
  id;
  /** The byte index where this node starts. */
  startIndex;
  /** The position where this node starts. */
  startPosition;
  /** The tree that this node belongs to. */
  tree;
  /** Get this node's type as a numerical id. */
  get typeId() {
    marshalNode(this);
    return C._ts_node_symbol_wasm(this.tree[0]);
  }
  /**
   * Get the node's type as a numerical id as it appears in the grammar,
   * ignoring aliases.
   */
  get grammarId() {
    marshalNode(this);
    return C._ts_node_grammar_symbol_wasm(this.tree[0]);
  }
  /** Get this node's type as a string. */
  get type() {
    return this.tree.language.types[this.typeId] || "ERROR";
  }
  /**
   * Get this node's symbol name as it appears in the grammar, ignoring
   * aliases as a string.
   */
  get grammarType() {
    return this.tree.language.types[this.grammarId] || "ERROR";
  }
  /**
   * Check if this node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get isNamed() {
    marshalNode(this);
    return C._ts_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *extra*.
   *
   * Extra nodes represent things like comments, which are not required
   * by the grammar, but can appear anywhere.
   */
  get isExtra() {
    marshalNode(this);
    return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error.
   *
   * Syntax errors represent parts of the code that could not be incorporated
   * into a valid syntax tree.
   */
  get isError() {
    marshalNode(this);
    return C._ts_node_is_error_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get isMissing() {
    marshalNode(this);
    return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Check if this node has been edited. */
  get hasChanges() {
    marshalNode(this);
    return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error or contains any syntax
   * errors anywhere within it.
   */
  get hasError() {
    marshalNode(this);
    return C._ts_node_has_error_wasm(this.tree[0]) === 1;
  }
  /** Get the byte index where this node ends. */
  get endIndex() {
    marshalNode(this);
    return C._ts_node_end_index_wasm(this.tree[0]);
  }
  /** Get the position where this node ends. */
  get endPosition() {
    marshalNode(this);
    C._ts_node_end_point_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the string content of this node. */
  get text() {
    return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
  }
  /** Get this node's parse state. */
  get parseState() {
    marshalNode(this);
    return C._ts_node_parse_state_wasm(this.tree[0]);
  }
  /** Get the parse state after this node. */
  get nextParseState() {
    marshalNode(this);
    return C._ts_node_next_parse_state_wasm(this.tree[0]);
  }
  /** Check if this node is equal to another node. */
  equals(other) {
    return this.tree === other.tree && this.id === other.id;
  }
  /**
   * Get the node's child at the given index, where zero represents the first child.
   *
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#children} instead.
   */
  child(index) {
    marshalNode(this);
    C._ts_node_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's *named* child at the given index.
   *
   * See also {@link Node#isNamed}.
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#namedChildren} instead.
   */
  namedChild(index) {
    marshalNode(this);
    C._ts_node_named_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's child with the given numerical field id.
   *
   * See also {@link Node#childForFieldName}. You can
   * convert a field name to an id using {@link Language#fieldIdForName}.
   */
  childForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the first child with the given field name.
   *
   * If multiple children may have the same field name, access them using
   * {@link Node#childrenForFieldName}.
   */
  childForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1) return this.childForFieldId(fieldId);
    return null;
  }
  /** Get the field name of this node's child at the given index. */
  fieldNameForChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /** Get the field name of this node's named child at the given index. */
  fieldNameForNamedChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /**
   * Get an array of this node's children with a given field name.
   *
   * See also {@link Node#children}.
   */
  childrenForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
    return [];
  }
  /**
    * Get an array of this node's children with a given field id.
    *
    * See also {@link Node#childrenForFieldName}.
    */
  childrenForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
    const count5 = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count5);
    if (count5 > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count5; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the node's first child that contains or starts after the given byte offset. */
  firstChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's first named child that contains or starts after the given byte offset. */
  firstNamedChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's number of children. */
  get childCount() {
    marshalNode(this);
    return C._ts_node_child_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's number of *named* children.
   *
   * See also {@link Node#isNamed}.
   */
  get namedChildCount() {
    marshalNode(this);
    return C._ts_node_named_child_count_wasm(this.tree[0]);
  }
  /** Get this node's first child. */
  get firstChild() {
    return this.child(0);
  }
  /**
   * Get this node's first named child.
   *
   * See also {@link Node#isNamed}.
   */
  get firstNamedChild() {
    return this.namedChild(0);
  }
  /** Get this node's last child. */
  get lastChild() {
    return this.child(this.childCount - 1);
  }
  /**
   * Get this node's last named child.
   *
   * See also {@link Node#isNamed}.
   */
  get lastNamedChild() {
    return this.namedChild(this.namedChildCount - 1);
  }
  /**
   * Iterate over this node's children.
   *
   * If you're walking the tree recursively, you may want to use the
   * {@link TreeCursor} APIs directly instead.
   */
  get children() {
    if (!this._children) {
      marshalNode(this);
      C._ts_node_children_wasm(this.tree[0]);
      const count5 = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._children = new Array(count5);
      if (count5 > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count5; i2++) {
          this._children[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._children;
  }
  /**
   * Iterate over this node's named children.
   *
   * See also {@link Node#children}.
   */
  get namedChildren() {
    if (!this._namedChildren) {
      marshalNode(this);
      C._ts_node_named_children_wasm(this.tree[0]);
      const count5 = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._namedChildren = new Array(count5);
      if (count5 > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count5; i2++) {
          this._namedChildren[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._namedChildren;
  }
  /**
   * Get the descendants of this node that are the given type, or in the given types array.
   *
   * The types array should contain node type strings, which can be retrieved from {@link Language#types}.
   *
   * Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
   */
  descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
    if (!Array.isArray(types)) types = [types];
    const symbols = [];
    const typesBySymbol = this.tree.language.types;
    for (const node_type of types) {
      if (node_type == "ERROR") {
        symbols.push(65535);
      }
    }
    for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) {
      if (types.includes(typesBySymbol[i2])) {
        symbols.push(i2);
      }
    }
    const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
    for (let i2 = 0, n = symbols.length; i2 < n; i2++) {
      C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
    }
    marshalNode(this);
    C._ts_node_descendants_of_type_wasm(
      this.tree[0],
      symbolsAddress,
      symbols.length,
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column
    );
    const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
    const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(descendantCount);
    if (descendantCount > 0) {
      let address = descendantAddress;
      for (let i2 = 0; i2 < descendantCount; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
    }
    C._free(descendantAddress);
    C._free(symbolsAddress);
    return result;
  }
  /** Get this node's next sibling. */
  get nextSibling() {
    marshalNode(this);
    C._ts_node_next_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's previous sibling. */
  get previousSibling() {
    marshalNode(this);
    C._ts_node_prev_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's next *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get nextNamedSibling() {
    marshalNode(this);
    C._ts_node_next_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's previous *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get previousNamedSibling() {
    marshalNode(this);
    C._ts_node_prev_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's number of descendants, including one for the node itself. */
  get descendantCount() {
    marshalNode(this);
    return C._ts_node_descendant_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's immediate parent.
   * Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
   */
  get parent() {
    marshalNode(this);
    C._ts_node_parent_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the node that contains `descendant`.
   *
   * Note that this can return `descendant` itself.
   */
  childWithDescendant(descendant) {
    marshalNode(this);
    marshalNode(descendant, 1);
    C._ts_node_child_with_descendant_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given byte range. */
  descendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given byte range. */
  namedDescendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given point range. */
  descendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given point range. */
  namedDescendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Create a new {@link TreeCursor} starting from this node.
   *
   * Note that the given node is considered the root of the cursor,
   * and the cursor cannot walk outside this node.
   */
  walk() {
    marshalNode(this);
    C._ts_tree_cursor_new_wasm(this.tree[0]);
    return new TreeCursor(INTERNAL, this.tree);
  }
  /**
   * Edit this node to keep it in-sync with source code that has been edited.
   *
   * This function is only rarely needed. When you edit a syntax tree with
   * the {@link Tree#edit} method, all of the nodes that you retrieve from
   * the tree afterward will already reflect the edit. You only need to
   * use {@link Node#edit} when you have a specific {@link Node} instance that
   * you want to keep and continue to use after an edit.
   */
  edit(edit) {
    if (this.startIndex >= edit.oldEndIndex) {
      this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
      let subbedPointRow;
      let subbedPointColumn;
      if (this.startPosition.row > edit.oldEndPosition.row) {
        subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
        subbedPointColumn = this.startPosition.column;
      } else {
        subbedPointRow = 0;
        subbedPointColumn = this.startPosition.column;
        if (this.startPosition.column >= edit.oldEndPosition.column) {
          subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
        }
      }
      if (subbedPointRow > 0) {
        this.startPosition.row += subbedPointRow;
        this.startPosition.column = subbedPointColumn;
      } else {
        this.startPosition.column += subbedPointColumn;
      }
    } else if (this.startIndex > edit.startIndex) {
      this.startIndex = edit.newEndIndex;
      this.startPosition.row = edit.newEndPosition.row;
      this.startPosition.column = edit.newEndPosition.column;
    }
  }
  /** Get the S-expression representation of this node. */
  toString() {
    marshalNode(this);
    const address = C._ts_node_to_string_wasm(this.tree[0]);
    const result = C.AsciiToString(address);
    C._free(address);
    return result;
  }
};
function unmarshalCaptures(query, tree, address, patternIndex, result) {
  for (let i2 = 0, n = result.length; i2 < n; i2++) {
    const captureIndex = C.getValue(address, "i32");
    address += SIZE_OF_INT;
    const node = unmarshalNode(tree, address);
    address += SIZE_OF_NODE;
    result[i2] = { patternIndex, name: query.captureNames[captureIndex], node };
  }
  return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
  let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
  C.setValue(address, node.id, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.row, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.column, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
  const id = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  if (id === 0) return null;
  const index = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const row = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const column = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const other = C.getValue(address, "i32");
  const result = new Node(INTERNAL, {
    id,
    tree,
    startIndex: index,
    startPosition: { row, column },
    other
  });
  return result;
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
  C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
  C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
  C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
  C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
  cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
  cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
  cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
  cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
  C.setValue(address, point.row, "i32");
  C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
  const result = {
    row: C.getValue(address, "i32") >>> 0,
    column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
  };
  return result;
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range2) {
  marshalPoint(address, range2.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, range2.endPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, range2.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, range2.endIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
  const result = {};
  result.startPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.endPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.startIndex = C.getValue(address, "i32") >>> 0;
  address += SIZE_OF_INT;
  result.endIndex = C.getValue(address, "i32") >>> 0;
  return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
  marshalPoint(address, edit.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.oldEndPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.newEndPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, edit.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.oldEndIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.newEndIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
  const major_version = C.getValue(address, "i32");
  const minor_version = C.getValue(address += SIZE_OF_INT, "i32");
  const patch_version = C.getValue(address += SIZE_OF_INT, "i32");
  return { major_version, minor_version, patch_version };
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
  static {
    __name(this, "Language");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /**
   * A list of all node types in the language. The index of each type in this
   * array is its node type id.
   */
  types;
  /**
   * A list of all field names in the language. The index of each field name in
   * this array is its field id.
   */
  fields;
  /** @internal */
  constructor(internal, address) {
    assertInternal(internal);
    this[0] = address;
    this.types = new Array(C._ts_language_symbol_count(this[0]));
    for (let i2 = 0, n = this.types.length; i2 < n; i2++) {
      if (C._ts_language_symbol_type(this[0], i2) < 2) {
        this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
      }
    }
    this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
    for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
      const fieldName = C._ts_language_field_name_for_id(this[0], i2);
      if (fieldName !== 0) {
        this.fields[i2] = C.UTF8ToString(fieldName);
      } else {
        this.fields[i2] = null;
      }
    }
  }
  /**
   * Gets the name of the language.
   */
  get name() {
    const ptr = C._ts_language_name(this[0]);
    if (ptr === 0) return null;
    return C.UTF8ToString(ptr);
  }
  /**
   * Gets the ABI version of the language.
   */
  get abiVersion() {
    return C._ts_language_abi_version(this[0]);
  }
  /**
  * Get the metadata for this language. This information is generated by the
  * CLI, and relies on the language author providing the correct metadata in
  * the language's `tree-sitter.json` file.
  */
  get metadata() {
    C._ts_language_metadata_wasm(this[0]);
    const length = C.getValue(TRANSFER_BUFFER, "i32");
    if (length === 0) return null;
    return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
  }
  /**
   * Gets the number of fields in the language.
   */
  get fieldCount() {
    return this.fields.length - 1;
  }
  /**
   * Gets the number of states in the language.
   */
  get stateCount() {
    return C._ts_language_state_count(this[0]);
  }
  /**
   * Get the field id for a field name.
   */
  fieldIdForName(fieldName) {
    const result = this.fields.indexOf(fieldName);
    return result !== -1 ? result : null;
  }
  /**
   * Get the field name for a field id.
   */
  fieldNameForId(fieldId) {
    return this.fields[fieldId] ?? null;
  }
  /**
   * Get the node type id for a node type name.
   */
  idForNodeType(type, named) {
    const typeLength = C.lengthBytesUTF8(type);
    const typeAddress = C._malloc(typeLength + 1);
    C.stringToUTF8(type, typeAddress, typeLength + 1);
    const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named ? 1 : 0);
    C._free(typeAddress);
    return result || null;
  }
  /**
   * Gets the number of node types in the language.
   */
  get nodeTypeCount() {
    return C._ts_language_symbol_count(this[0]);
  }
  /**
   * Get the node type name for a node type id.
   */
  nodeTypeForId(typeId) {
    const name2 = C._ts_language_symbol_name(this[0], typeId);
    return name2 ? C.UTF8ToString(name2) : null;
  }
  /**
   * Check if a node type is named.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
   */
  nodeTypeIsNamed(typeId) {
    return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Check if a node type is visible.
   */
  nodeTypeIsVisible(typeId) {
    return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Get the supertypes ids of this language.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
   */
  get supertypes() {
    C._ts_language_supertypes_wasm(this[0]);
    const count5 = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count5);
    if (count5 > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count5; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the subtype ids for a given supertype node id.
   */
  subtypes(supertype) {
    C._ts_language_subtypes_wasm(this[0], supertype);
    const count5 = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count5);
    if (count5 > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count5; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the next state id for a given state id and node type id.
   */
  nextState(stateId, typeId) {
    return C._ts_language_next_state(this[0], stateId, typeId);
  }
  /**
   * Create a new lookahead iterator for this language and parse state.
   *
   * This returns `null` if state is invalid for this language.
   *
   * Iterating {@link LookaheadIterator} will yield valid symbols in the given
   * parse state. A newly created iterator is not positioned on a symbol, so
   * {@link LookaheadIterator#currentType} returns `null` until the first
   * iteration step.
   *
   * Lookahead iterators can be useful for generating suggestions and improving
   * syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
   * lookahead iterator on its first leaf node state. For `MISSING` nodes, a
   * lookahead iterator created on the previous non-extra leaf node may be
   * appropriate.
   */
  lookaheadIterator(stateId) {
    const address = C._ts_lookahead_iterator_new(this[0], stateId);
    if (address) return new LookaheadIterator(INTERNAL, address, this);
    return null;
  }
  /**
   * Load a language from a WebAssembly module.
   * The module can be provided as a path to a file, a `URL` to a file, or as a
   * buffer.
   */
  static async load(input) {
    let binary2;
    if (input instanceof Uint8Array) {
      binary2 = input;
    } else if (globalThis.process?.versions.node) {
      const fs2 = await import("fs/promises");
      binary2 = await fs2.readFile(input);
    } else {
      const response = await fetch(input);
      if (!response.ok) {
        const body22 = await response.text();
        throw new Error(`Language.load failed with status ${response.status}.

${body22}`);
      }
      const retryResp = response.clone();
      try {
        binary2 = await WebAssembly.compileStreaming(response);
      } catch (reason) {
        console.error("wasm streaming compile failed:", reason);
        console.error("falling back to ArrayBuffer instantiation");
        binary2 = new Uint8Array(await retryResp.arrayBuffer());
      }
    }
    const mod = await C.loadWebAssemblyModule(binary2, { loadAsync: true });
    return _Language.loadFromWasmExports(mod, { sync: false });
  }
  static loadFromWasmExports(mod, { sync }) {
    const symbolNames = Object.keys(mod);
    const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
    if (!functionName) {
      console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
      throw new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
    }
    const languageAddress = mod[functionName]();
    return new _Language(INTERNAL, languageAddress);
  }
  /**
   * Load a language synchronously from a pre-compiled WebAssembly module.
   * Use this when the host environment provides a `WebAssembly.Module` directly.
   */
  static loadSync(wasmModule) {
    const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
    return _Language.loadFromWasmExports(mod, { sync: true });
  }
};
async function Module2(moduleArg = {}) {
  var moduleRtn;
  var Module = moduleArg;
  var ENVIRONMENT_IS_WEB = typeof window == "object";
  var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
  var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
  if (ENVIRONMENT_IS_NODE) {
    const { createRequire } = await import("module");
    var require = createRequire(import.meta.url);
  }
  Module.currentQueryProgressCallback = null;
  Module.currentProgressCallback = null;
  Module.currentLogCallback = null;
  Module.currentParseCallback = null;
  var arguments_ = [];
  var thisProgram = "./this.program";
  var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
    throw toThrow;
  }, "quit_");
  var _scriptName = import.meta.url;
  var scriptDirectory = "";
  function locateFile(path2) {
    if (Module["locateFile"]) {
      return Module["locateFile"](path2, scriptDirectory);
    }
    return scriptDirectory + path2;
  }
  __name(locateFile, "locateFile");
  var readAsync, readBinary;
  if (ENVIRONMENT_IS_NODE) {
    var fs = require("fs");
    if (_scriptName.startsWith("file:")) {
      scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/";
    }
    readBinary = /* @__PURE__ */ __name((filename) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename);
      return ret;
    }, "readBinary");
    readAsync = /* @__PURE__ */ __name(async (filename, binary2 = true) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename, binary2 ? void 0 : "utf8");
      return ret;
    }, "readAsync");
    if (process.argv.length > 1) {
      thisProgram = process.argv[1].replace(/\\/g, "/");
    }
    arguments_ = process.argv.slice(2);
    quit_ = /* @__PURE__ */ __name((status, toThrow) => {
      process.exitCode = status;
      throw toThrow;
    }, "quit_");
  } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
    try {
      scriptDirectory = new URL(".", _scriptName).href;
    } catch {
    }
    {
      if (ENVIRONMENT_IS_WORKER) {
        readBinary = /* @__PURE__ */ __name((url) => {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", url, false);
          xhr.responseType = "arraybuffer";
          xhr.send(null);
          return new Uint8Array(
            /** @type{!ArrayBuffer} */
            xhr.response
          );
        }, "readBinary");
      }
      readAsync = /* @__PURE__ */ __name(async (url) => {
        if (isFileURI(url)) {
          return new Promise((resolve4, reject) => {
            var xhr = new XMLHttpRequest();
            xhr.open("GET", url, true);
            xhr.responseType = "arraybuffer";
            xhr.onload = () => {
              if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
                resolve4(xhr.response);
                return;
              }
              reject(xhr.status);
            };
            xhr.onerror = reject;
            xhr.send(null);
          });
        }
        var response = await fetch(url, {
          credentials: "same-origin"
        });
        if (response.ok) {
          return response.arrayBuffer();
        }
        throw new Error(response.status + " : " + response.url);
      }, "readAsync");
    }
  } else {
  }
  var out = console.log.bind(console);
  var err = console.error.bind(console);
  var dynamicLibraries = [];
  var wasmBinary;
  var ABORT = false;
  var EXITSTATUS;
  var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
  var readyPromiseResolve, readyPromiseReject;
  var wasmMemory;
  var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
  var HEAP64, HEAPU64;
  var HEAP_DATA_VIEW;
  var runtimeInitialized = false;
  function updateMemoryViews() {
    var b = wasmMemory.buffer;
    Module["HEAP8"] = HEAP8 = new Int8Array(b);
    Module["HEAP16"] = HEAP16 = new Int16Array(b);
    Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
    Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
    Module["HEAP32"] = HEAP32 = new Int32Array(b);
    Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
    Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
    Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
    Module["HEAP64"] = HEAP64 = new BigInt64Array(b);
    Module["HEAPU64"] = HEAPU64 = new BigUint64Array(b);
    Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
    LE_HEAP_UPDATE();
  }
  __name(updateMemoryViews, "updateMemoryViews");
  function initMemory() {
    if (Module["wasmMemory"]) {
      wasmMemory = Module["wasmMemory"];
    } else {
      var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
      wasmMemory = new WebAssembly.Memory({
        "initial": INITIAL_MEMORY / 65536,
        // In theory we should not need to emit the maximum if we want "unlimited"
        // or 4GB of memory, but VMs error on that atm, see
        // https://github.com/emscripten-core/emscripten/issues/14130
        // And in the pthreads case we definitely need to emit a maximum. So
        // always emit one.
        "maximum": 32768
      });
    }
    updateMemoryViews();
  }
  __name(initMemory, "initMemory");
  var __RELOC_FUNCS__ = [];
  function preRun() {
    if (Module["preRun"]) {
      if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
      while (Module["preRun"].length) {
        addOnPreRun(Module["preRun"].shift());
      }
    }
    callRuntimeCallbacks(onPreRuns);
  }
  __name(preRun, "preRun");
  function initRuntime() {
    runtimeInitialized = true;
    callRuntimeCallbacks(__RELOC_FUNCS__);
    wasmExports["__wasm_call_ctors"]();
    callRuntimeCallbacks(onPostCtors);
  }
  __name(initRuntime, "initRuntime");
  function preMain() {
  }
  __name(preMain, "preMain");
  function postRun() {
    if (Module["postRun"]) {
      if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
      while (Module["postRun"].length) {
        addOnPostRun(Module["postRun"].shift());
      }
    }
    callRuntimeCallbacks(onPostRuns);
  }
  __name(postRun, "postRun");
  function abort(what) {
    Module["onAbort"]?.(what);
    what = "Aborted(" + what + ")";
    err(what);
    ABORT = true;
    what += ". Build with -sASSERTIONS for more info.";
    var e = new WebAssembly.RuntimeError(what);
    readyPromiseReject?.(e);
    throw e;
  }
  __name(abort, "abort");
  var wasmBinaryFile;
  function findWasmBinary() {
    if (Module["locateFile"]) {
      return locateFile("web-tree-sitter.wasm");
    }
    return new URL("web-tree-sitter.wasm", import.meta.url).href;
  }
  __name(findWasmBinary, "findWasmBinary");
  function getBinarySync(file) {
    if (file == wasmBinaryFile && wasmBinary) {
      return new Uint8Array(wasmBinary);
    }
    if (readBinary) {
      return readBinary(file);
    }
    throw "both async and sync fetching of the wasm failed";
  }
  __name(getBinarySync, "getBinarySync");
  async function getWasmBinary(binaryFile) {
    if (!wasmBinary) {
      try {
        var response = await readAsync(binaryFile);
        return new Uint8Array(response);
      } catch {
      }
    }
    return getBinarySync(binaryFile);
  }
  __name(getWasmBinary, "getWasmBinary");
  async function instantiateArrayBuffer(binaryFile, imports) {
    try {
      var binary2 = await getWasmBinary(binaryFile);
      var instance2 = await WebAssembly.instantiate(binary2, imports);
      return instance2;
    } catch (reason) {
      err(`failed to asynchronously prepare wasm: ${reason}`);
      abort(reason);
    }
  }
  __name(instantiateArrayBuffer, "instantiateArrayBuffer");
  async function instantiateAsync(binary2, binaryFile, imports) {
    if (!binary2 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) {
      try {
        var response = fetch(binaryFile, {
          credentials: "same-origin"
        });
        var instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
        return instantiationResult;
      } catch (reason) {
        err(`wasm streaming compile failed: ${reason}`);
        err("falling back to ArrayBuffer instantiation");
      }
    }
    return instantiateArrayBuffer(binaryFile, imports);
  }
  __name(instantiateAsync, "instantiateAsync");
  function getWasmImports() {
    return {
      "env": wasmImports,
      "wasi_snapshot_preview1": wasmImports,
      "GOT.mem": new Proxy(wasmImports, GOTHandler),
      "GOT.func": new Proxy(wasmImports, GOTHandler)
    };
  }
  __name(getWasmImports, "getWasmImports");
  async function createWasm() {
    function receiveInstance(instance2, module2) {
      wasmExports = instance2.exports;
      wasmExports = relocateExports(wasmExports, 1024);
      var metadata2 = getDylinkMetadata(module2);
      if (metadata2.neededDynlibs) {
        dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
      }
      mergeLibSymbols(wasmExports, "main");
      LDSO.init();
      loadDylibs();
      __RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
      assignWasmExports(wasmExports);
      return wasmExports;
    }
    __name(receiveInstance, "receiveInstance");
    function receiveInstantiationResult(result2) {
      return receiveInstance(result2["instance"], result2["module"]);
    }
    __name(receiveInstantiationResult, "receiveInstantiationResult");
    var info2 = getWasmImports();
    if (Module["instantiateWasm"]) {
      return new Promise((resolve4, reject) => {
        Module["instantiateWasm"](info2, (mod, inst) => {
          resolve4(receiveInstance(mod, inst));
        });
      });
    }
    wasmBinaryFile ??= findWasmBinary();
    var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info2);
    var exports = receiveInstantiationResult(result);
    return exports;
  }
  __name(createWasm, "createWasm");
  class ExitStatus {
    static {
      __name(this, "ExitStatus");
    }
    name = "ExitStatus";
    constructor(status) {
      this.message = `Program terminated with exit(${status})`;
      this.status = status;
    }
  }
  var GOT = {};
  var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
  var GOTHandler = {
    get(obj, symName) {
      var rtn = GOT[symName];
      if (!rtn) {
        rtn = GOT[symName] = new WebAssembly.Global({
          "value": "i32",
          "mutable": true
        });
      }
      if (!currentModuleWeakSymbols.has(symName)) {
        rtn.required = true;
      }
      return rtn;
    }
  };
  var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
  var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
  var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
  var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
  var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
  var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
  var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
  var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
  var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
  var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
  var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
  var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
  var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
  var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
    while (callbacks.length > 0) {
      callbacks.shift()(Module);
    }
  }, "callRuntimeCallbacks");
  var onPostRuns = [];
  var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
  var onPreRuns = [];
  var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
  var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
  var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
    var maxIdx = idx + maxBytesToRead;
    if (ignoreNul) return maxIdx;
    while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
    return idx;
  }, "findStringEnd");
  var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
    var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
    if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) {
      return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
    }
    var str = "";
    while (idx < endPtr) {
      var u0 = heapOrArray[idx++];
      if (!(u0 & 128)) {
        str += String.fromCharCode(u0);
        continue;
      }
      var u1 = heapOrArray[idx++] & 63;
      if ((u0 & 224) == 192) {
        str += String.fromCharCode((u0 & 31) << 6 | u1);
        continue;
      }
      var u2 = heapOrArray[idx++] & 63;
      if ((u0 & 240) == 224) {
        u0 = (u0 & 15) << 12 | u1 << 6 | u2;
      } else {
        u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
      }
      if (u0 < 65536) {
        str += String.fromCharCode(u0);
      } else {
        var ch = u0 - 65536;
        str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
      }
    }
    return str;
  }, "UTF8ArrayToString");
  var getDylinkMetadata = /* @__PURE__ */ __name((binary2) => {
    var offset = 0;
    var end = 0;
    function getU8() {
      return binary2[offset++];
    }
    __name(getU8, "getU8");
    function getLEB() {
      var ret = 0;
      var mul = 1;
      while (1) {
        var byte = binary2[offset++];
        ret += (byte & 127) * mul;
        mul *= 128;
        if (!(byte & 128)) break;
      }
      return ret;
    }
    __name(getLEB, "getLEB");
    function getString() {
      var len = getLEB();
      offset += len;
      return UTF8ArrayToString(binary2, offset - len, len);
    }
    __name(getString, "getString");
    function getStringList() {
      var count22 = getLEB();
      var rtn = [];
      while (count22--) rtn.push(getString());
      return rtn;
    }
    __name(getStringList, "getStringList");
    function failIf(condition, message) {
      if (condition) throw new Error(message);
    }
    __name(failIf, "failIf");
    if (binary2 instanceof WebAssembly.Module) {
      var dylinkSection = WebAssembly.Module.customSections(binary2, "dylink.0");
      failIf(dylinkSection.length === 0, "need dylink section");
      binary2 = new Uint8Array(dylinkSection[0]);
      end = binary2.length;
    } else {
      var int32View = new Uint32Array(new Uint8Array(binary2.subarray(0, 24)).buffer);
      var magicNumberFound = int32View[0] == 1836278016 || int32View[0] == 6386541;
      failIf(!magicNumberFound, "need to see wasm magic number");
      failIf(binary2[8] !== 0, "need the dylink section to be first");
      offset = 9;
      var section_size = getLEB();
      end = offset + section_size;
      var name2 = getString();
      failIf(name2 !== "dylink.0");
    }
    var customSection = {
      neededDynlibs: [],
      tlsExports: /* @__PURE__ */ new Set(),
      weakImports: /* @__PURE__ */ new Set(),
      runtimePaths: []
    };
    var WASM_DYLINK_MEM_INFO = 1;
    var WASM_DYLINK_NEEDED = 2;
    var WASM_DYLINK_EXPORT_INFO = 3;
    var WASM_DYLINK_IMPORT_INFO = 4;
    var WASM_DYLINK_RUNTIME_PATH = 5;
    var WASM_SYMBOL_TLS = 256;
    var WASM_SYMBOL_BINDING_MASK = 3;
    var WASM_SYMBOL_BINDING_WEAK = 1;
    while (offset < end) {
      var subsectionType = getU8();
      var subsectionSize = getLEB();
      if (subsectionType === WASM_DYLINK_MEM_INFO) {
        customSection.memorySize = getLEB();
        customSection.memoryAlign = getLEB();
        customSection.tableSize = getLEB();
        customSection.tableAlign = getLEB();
      } else if (subsectionType === WASM_DYLINK_NEEDED) {
        customSection.neededDynlibs = getStringList();
      } else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
        var count5 = getLEB();
        while (count5--) {
          var symname = getString();
          var flags2 = getLEB();
          if (flags2 & WASM_SYMBOL_TLS) {
            customSection.tlsExports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
        var count5 = getLEB();
        while (count5--) {
          var modname = getString();
          var symname = getString();
          var flags2 = getLEB();
          if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) {
            customSection.weakImports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) {
        customSection.runtimePaths = getStringList();
      } else {
        offset += subsectionSize;
      }
    }
    return customSection;
  }, "getDylinkMetadata");
  function getValue(ptr, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        return HEAP8[ptr];
      case "i8":
        return HEAP8[ptr];
      case "i16":
        return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
      case "i32":
        return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
      case "i64":
        return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
      case "float":
        return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
      case "double":
        return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
      case "*":
        return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
      default:
        abort(`invalid type for getValue: ${type}`);
    }
  }
  __name(getValue, "getValue");
  var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
    var dso = {
      refcount: Infinity,
      name: name2,
      exports: syms,
      global: true
    };
    LDSO.loadedLibsByName[name2] = dso;
    if (handle2 != void 0) {
      LDSO.loadedLibsByHandle[handle2] = dso;
    }
    return dso;
  }, "newDSO");
  var LDSO = {
    loadedLibsByName: {},
    loadedLibsByHandle: {},
    init() {
      newDSO("__main__", 0, wasmImports);
    }
  };
  var ___heap_base = 82240;
  var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
  var getMemory = /* @__PURE__ */ __name((size) => {
    if (runtimeInitialized) {
      return _calloc(size, 1);
    }
    var ret = ___heap_base;
    var end = ret + alignMemory(size, 16);
    ___heap_base = end;
    GOT["__heap_base"].value = end;
    return ret;
  }, "getMemory");
  var isInternalSym = /* @__PURE__ */ __name((symName) => ["__cpp_exception", "__c_longjmp", "__wasm_apply_data_relocs", "__dso_handle", "__tls_size", "__tls_align", "__set_stack_limits", "_emscripten_tls_init", "__wasm_init_tls", "__wasm_call_ctors", "__start_em_asm", "__stop_em_asm", "__start_em_js", "__stop_em_js"].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
  var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
    const n = arr.length;
    return [n % 128 | 128, n >> 7, ...arr];
  }, "uleb128EncodeWithLen");
  var wasmTypeCodes = {
    "i": 127,
    // i32
    "p": 127,
    // i32
    "j": 126,
    // i64
    "f": 125,
    // f32
    "d": 124,
    // f64
    "e": 111
  };
  var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
    var code = wasmTypeCodes[type];
    return code;
  })), "generateTypePack");
  var convertJsFunctionToWasm = /* @__PURE__ */ __name((func2, sig) => {
    var bytes2 = Uint8Array.of(
      0,
      97,
      115,
      109,
      // magic ("\0asm")
      1,
      0,
      0,
      0,
      // version: 1
      1,
      ...uleb128EncodeWithLen([
        1,
        // count: 1
        96,
        // param types
        ...generateTypePack(sig.slice(1)),
        // return types (for now only supporting [] if `void` and single [T] otherwise)
        ...generateTypePack(sig[0] === "v" ? "" : sig[0])
      ]),
      // The rest of the module is static
      2,
      7,
      // import section
      // (import "e" "f" (func 0 (type 0)))
      1,
      1,
      101,
      1,
      102,
      0,
      0,
      7,
      5,
      // export section
      // (export "f" (func 0 (type 0)))
      1,
      1,
      102,
      0,
      0
    );
    var module2 = new WebAssembly.Module(bytes2);
    var instance2 = new WebAssembly.Instance(module2, {
      "e": {
        "f": func2
      }
    });
    var wrappedFunc = instance2.exports["f"];
    return wrappedFunc;
  }, "convertJsFunctionToWasm");
  var wasmTableMirror = [];
  var wasmTable = new WebAssembly.Table({
    "initial": 31,
    "element": "anyfunc"
  });
  var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
    var func2 = wasmTableMirror[funcPtr];
    if (!func2) {
      wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
    }
    return func2;
  }, "getWasmTableEntry");
  var updateTableMap = /* @__PURE__ */ __name((offset, count5) => {
    if (functionsInTableMap) {
      for (var i2 = offset; i2 < offset + count5; i2++) {
        var item2 = getWasmTableEntry(i2);
        if (item2) {
          functionsInTableMap.set(item2, i2);
        }
      }
    }
  }, "updateTableMap");
  var functionsInTableMap;
  var getFunctionAddress = /* @__PURE__ */ __name((func2) => {
    if (!functionsInTableMap) {
      functionsInTableMap = /* @__PURE__ */ new WeakMap();
      updateTableMap(0, wasmTable.length);
    }
    return functionsInTableMap.get(func2) || 0;
  }, "getFunctionAddress");
  var freeTableIndexes = [];
  var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
    if (freeTableIndexes.length) {
      return freeTableIndexes.pop();
    }
    return wasmTable["grow"](1);
  }, "getEmptyTableSlot");
  var setWasmTableEntry = /* @__PURE__ */ __name((idx, func2) => {
    wasmTable.set(idx, func2);
    wasmTableMirror[idx] = wasmTable.get(idx);
  }, "setWasmTableEntry");
  var addFunction = /* @__PURE__ */ __name((func2, sig) => {
    var rtn = getFunctionAddress(func2);
    if (rtn) {
      return rtn;
    }
    var ret = getEmptyTableSlot();
    try {
      setWasmTableEntry(ret, func2);
    } catch (err2) {
      if (!(err2 instanceof TypeError)) {
        throw err2;
      }
      var wrapped = convertJsFunctionToWasm(func2, sig);
      setWasmTableEntry(ret, wrapped);
    }
    functionsInTableMap.set(func2, ret);
    return ret;
  }, "addFunction");
  var updateGOT = /* @__PURE__ */ __name((exports, replace) => {
    for (var symName in exports) {
      if (isInternalSym(symName)) {
        continue;
      }
      var value = exports[symName];
      GOT[symName] ||= new WebAssembly.Global({
        "value": "i32",
        "mutable": true
      });
      if (replace || GOT[symName].value == 0) {
        if (typeof value == "function") {
          GOT[symName].value = addFunction(value);
        } else if (typeof value == "number") {
          GOT[symName].value = value;
        } else {
          err(`unhandled export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "updateGOT");
  var relocateExports = /* @__PURE__ */ __name((exports, memoryBase2, replace) => {
    var relocated = {};
    for (var e in exports) {
      var value = exports[e];
      if (typeof value == "object") {
        value = value.value;
      }
      if (typeof value == "number") {
        value += memoryBase2;
      }
      relocated[e] = value;
    }
    updateGOT(relocated, replace);
    return relocated;
  }, "relocateExports");
  var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
    var existing = wasmImports[symName];
    if (!existing || existing.stub) {
      return false;
    }
    return true;
  }, "isSymbolDefined");
  var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
    var func2 = getWasmTableEntry(ptr);
    var rtn = func2(...args2);
    function convert(rtn2) {
      return rtn2;
    }
    __name(convert, "convert");
    return convert(rtn);
  }, "dynCall");
  var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
  var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
  var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
    var sp = stackSave();
    try {
      return dynCall(sig, ptr, args2);
    } catch (e) {
      stackRestore(sp);
      if (e !== e + 0) throw e;
      _setThrew(1, 0);
      if (sig[0] == "j") return 0n;
    }
  }, "createInvokeFunction");
  var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct = false) => {
    var sym;
    if (isSymbolDefined(symName)) {
      sym = wasmImports[symName];
    } else if (symName.startsWith("invoke_")) {
      sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
    }
    return {
      sym,
      name: symName
    };
  }, "resolveGlobalSymbol");
  var onPostCtors = [];
  var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
  var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
  var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
    var metadata = getDylinkMetadata(binary);
    function loadModule() {
      var memAlign = Math.pow(2, metadata.memoryAlign);
      var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
      var tableBase = metadata.tableSize ? wasmTable.length : 0;
      if (handle) {
        HEAP8[handle + 8] = 1;
        LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
        LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
        LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
        LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
      }
      if (metadata.tableSize) {
        wasmTable.grow(metadata.tableSize);
      }
      var moduleExports;
      function resolveSymbol(sym) {
        var resolved = resolveGlobalSymbol(sym).sym;
        if (!resolved && localScope) {
          resolved = localScope[sym];
        }
        if (!resolved) {
          resolved = moduleExports[sym];
        }
        return resolved;
      }
      __name(resolveSymbol, "resolveSymbol");
      var proxyHandler = {
        get(stubs, prop) {
          switch (prop) {
            case "__memory_base":
              return memoryBase;
            case "__table_base":
              return tableBase;
          }
          if (prop in wasmImports && !wasmImports[prop].stub) {
            var res = wasmImports[prop];
            return res;
          }
          if (!(prop in stubs)) {
            var resolved;
            stubs[prop] = (...args2) => {
              resolved ||= resolveSymbol(prop);
              return resolved(...args2);
            };
          }
          return stubs[prop];
        }
      };
      var proxy = new Proxy({}, proxyHandler);
      currentModuleWeakSymbols = metadata.weakImports;
      var info = {
        "GOT.mem": new Proxy({}, GOTHandler),
        "GOT.func": new Proxy({}, GOTHandler),
        "env": proxy,
        "wasi_snapshot_preview1": proxy
      };
      function postInstantiation(module, instance) {
        updateTableMap(tableBase, metadata.tableSize);
        moduleExports = relocateExports(instance.exports, memoryBase);
        if (!flags.allowUndefined) {
          reportUndefinedSymbols();
        }
        function addEmAsm(addr, body) {
          var args = [];
          var arity = 0;
          for (; arity < 16; arity++) {
            if (body.indexOf("$" + arity) != -1) {
              args.push("$" + arity);
            } else {
              break;
            }
          }
          args = args.join(",");
          var func = `(${args}) => { ${body} };`;
          ASM_CONSTS[start] = eval(func);
        }
        __name(addEmAsm, "addEmAsm");
        if ("__start_em_asm" in moduleExports) {
          var start = moduleExports["__start_em_asm"];
          var stop = moduleExports["__stop_em_asm"];
          while (start < stop) {
            var jsString = UTF8ToString(start);
            addEmAsm(start, jsString);
            start = HEAPU8.indexOf(0, start) + 1;
          }
        }
        function addEmJs(name, cSig, body) {
          var jsArgs = [];
          cSig = cSig.slice(1, -1);
          if (cSig != "void") {
            cSig = cSig.split(",");
            for (var i in cSig) {
              var jsArg = cSig[i].split(" ").pop();
              jsArgs.push(jsArg.replace("*", ""));
            }
          }
          var func = `(${jsArgs}) => ${body};`;
          moduleExports[name] = eval(func);
        }
        __name(addEmJs, "addEmJs");
        for (var name in moduleExports) {
          if (name.startsWith("__em_js__")) {
            var start = moduleExports[name];
            var jsString = UTF8ToString(start);
            var parts = jsString.split("<::>");
            addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
            delete moduleExports[name];
          }
        }
        var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
        if (applyRelocs) {
          if (runtimeInitialized) {
            applyRelocs();
          } else {
            __RELOC_FUNCS__.push(applyRelocs);
          }
        }
        var init = moduleExports["__wasm_call_ctors"];
        if (init) {
          if (runtimeInitialized) {
            init();
          } else {
            addOnPostCtor(init);
          }
        }
        return moduleExports;
      }
      __name(postInstantiation, "postInstantiation");
      if (flags.loadAsync) {
        return (async () => {
          var instance2;
          if (binary instanceof WebAssembly.Module) {
            instance2 = new WebAssembly.Instance(binary, info);
          } else {
            ({ module: binary, instance: instance2 } = await WebAssembly.instantiate(binary, info));
          }
          return postInstantiation(binary, instance2);
        })();
      }
      var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
      var instance = new WebAssembly.Instance(module, info);
      return postInstantiation(module, instance);
    }
    __name(loadModule, "loadModule");
    flags = {
      ...flags,
      rpath: {
        parentLibPath: libName,
        paths: metadata.runtimePaths
      }
    };
    if (flags.loadAsync) {
      return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
    }
    metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
    return loadModule();
  }, "loadWebAssemblyModule");
  var mergeLibSymbols = /* @__PURE__ */ __name((exports, libName2) => {
    for (var [sym, exp] of Object.entries(exports)) {
      const setImport = /* @__PURE__ */ __name((target) => {
        if (!isSymbolDefined(target)) {
          wasmImports[target] = exp;
        }
      }, "setImport");
      setImport(sym);
      const main_alias = "__main_argc_argv";
      if (sym == "main") {
        setImport(main_alias);
      }
      if (sym == main_alias) {
        setImport("main");
      }
    }
  }, "mergeLibSymbols");
  var asyncLoad = /* @__PURE__ */ __name(async (url) => {
    var arrayBuffer = await readAsync(url);
    return new Uint8Array(arrayBuffer);
  }, "asyncLoad");
  function loadDynamicLibrary(libName2, flags2 = {
    global: true,
    nodelete: true
  }, localScope2, handle2) {
    var dso = LDSO.loadedLibsByName[libName2];
    if (dso) {
      if (!flags2.global) {
        if (localScope2) {
          Object.assign(localScope2, dso.exports);
        }
      } else if (!dso.global) {
        dso.global = true;
        mergeLibSymbols(dso.exports, libName2);
      }
      if (flags2.nodelete && dso.refcount !== Infinity) {
        dso.refcount = Infinity;
      }
      dso.refcount++;
      if (handle2) {
        LDSO.loadedLibsByHandle[handle2] = dso;
      }
      return flags2.loadAsync ? Promise.resolve(true) : true;
    }
    dso = newDSO(libName2, handle2, "loading");
    dso.refcount = flags2.nodelete ? Infinity : 1;
    dso.global = flags2.global;
    function loadLibData() {
      if (handle2) {
        var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
        var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
        if (data && dataSize) {
          var libData = HEAP8.slice(data, data + dataSize);
          return flags2.loadAsync ? Promise.resolve(libData) : libData;
        }
      }
      var libFile = locateFile(libName2);
      if (flags2.loadAsync) {
        return asyncLoad(libFile);
      }
      if (!readBinary) {
        throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
      }
      return readBinary(libFile);
    }
    __name(loadLibData, "loadLibData");
    function getExports() {
      if (flags2.loadAsync) {
        return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
      }
      return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
    }
    __name(getExports, "getExports");
    function moduleLoaded(exports) {
      if (dso.global) {
        mergeLibSymbols(exports, libName2);
      } else if (localScope2) {
        Object.assign(localScope2, exports);
      }
      dso.exports = exports;
    }
    __name(moduleLoaded, "moduleLoaded");
    if (flags2.loadAsync) {
      return getExports().then((exports) => {
        moduleLoaded(exports);
        return true;
      });
    }
    moduleLoaded(getExports());
    return true;
  }
  __name(loadDynamicLibrary, "loadDynamicLibrary");
  var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
    for (var [symName, entry] of Object.entries(GOT)) {
      if (entry.value == 0) {
        var value = resolveGlobalSymbol(symName, true).sym;
        if (!value && !entry.required) {
          continue;
        }
        if (typeof value == "function") {
          entry.value = addFunction(value, value.sig);
        } else if (typeof value == "number") {
          entry.value = value;
        } else {
          throw new Error(`bad export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "reportUndefinedSymbols");
  var runDependencies = 0;
  var dependenciesFulfilled = null;
  var removeRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies--;
    Module["monitorRunDependencies"]?.(runDependencies);
    if (runDependencies == 0) {
      if (dependenciesFulfilled) {
        var callback = dependenciesFulfilled;
        dependenciesFulfilled = null;
        callback();
      }
    }
  }, "removeRunDependency");
  var addRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies++;
    Module["monitorRunDependencies"]?.(runDependencies);
  }, "addRunDependency");
  var loadDylibs = /* @__PURE__ */ __name(async () => {
    if (!dynamicLibraries.length) {
      reportUndefinedSymbols();
      return;
    }
    addRunDependency("loadDylibs");
    for (var lib of dynamicLibraries) {
      await loadDynamicLibrary(lib, {
        loadAsync: true,
        global: true,
        nodelete: true,
        allowUndefined: true
      });
    }
    reportUndefinedSymbols();
    removeRunDependency("loadDylibs");
  }, "loadDylibs");
  var noExitRuntime = true;
  function setValue(ptr, value, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        HEAP8[ptr] = value;
        break;
      case "i8":
        HEAP8[ptr] = value;
        break;
      case "i16":
        LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
        break;
      case "i32":
        LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
        break;
      case "i64":
        LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
        break;
      case "float":
        LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
        break;
      case "double":
        LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
        break;
      case "*":
        LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
        break;
      default:
        abort(`invalid type for setValue: ${type}`);
    }
  }
  __name(setValue, "setValue");
  var ___memory_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1024);
  var ___stack_high = 82240;
  var ___stack_low = 16704;
  var ___stack_pointer = new WebAssembly.Global({
    "value": "i32",
    "mutable": true
  }, 82240);
  var ___table_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1);
  var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
  __abort_js.sig = "v";
  var getHeapMax = /* @__PURE__ */ __name(() => (
    // Stay one Wasm page short of 4GB: while e.g. Chrome is able to allocate
    // full 4GB Wasm memories, the size will wrap back to 0 bytes in Wasm side
    // for any code that deals with heap sizes, which would require special
    // casing all heap size related code to treat 0 specially.
    2147483648
  ), "getHeapMax");
  var growMemory = /* @__PURE__ */ __name((size) => {
    var oldHeapSize = wasmMemory.buffer.byteLength;
    var pages = (size - oldHeapSize + 65535) / 65536 | 0;
    try {
      wasmMemory.grow(pages);
      updateMemoryViews();
      return 1;
    } catch (e) {
    }
  }, "growMemory");
  var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
    var oldSize = HEAPU8.length;
    requestedSize >>>= 0;
    var maxHeapSize = getHeapMax();
    if (requestedSize > maxHeapSize) {
      return false;
    }
    for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
      var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
      overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
      var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
      var replacement = growMemory(newSize);
      if (replacement) {
        return true;
      }
    }
    return false;
  }, "_emscripten_resize_heap");
  _emscripten_resize_heap.sig = "ip";
  var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
  _fd_close.sig = "ii";
  var INT53_MAX = 9007199254740992;
  var INT53_MIN = -9007199254740992;
  var bigintToI53Checked = /* @__PURE__ */ __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
  function _fd_seek(fd, offset, whence, newOffset) {
    offset = bigintToI53Checked(offset);
    return 70;
  }
  __name(_fd_seek, "_fd_seek");
  _fd_seek.sig = "iijip";
  var printCharBuffers = [null, [], []];
  var printChar = /* @__PURE__ */ __name((stream, curr) => {
    var buffer = printCharBuffers[stream];
    if (curr === 0 || curr === 10) {
      (stream === 1 ? out : err)(UTF8ArrayToString(buffer));
      buffer.length = 0;
    } else {
      buffer.push(curr);
    }
  }, "printChar");
  var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
    var num = 0;
    for (var i2 = 0; i2 < iovcnt; i2++) {
      var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
      var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
      iov += 8;
      for (var j = 0; j < len; j++) {
        printChar(fd, HEAPU8[ptr + j]);
      }
      num += len;
    }
    LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
    return 0;
  }, "_fd_write");
  _fd_write.sig = "iippp";
  function _tree_sitter_log_callback(isLexMessage, messageAddress) {
    if (Module.currentLogCallback) {
      const message = UTF8ToString(messageAddress);
      Module.currentLogCallback(message, isLexMessage !== 0);
    }
  }
  __name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
  function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
    const INPUT_BUFFER_SIZE = 10 * 1024;
    const string2 = Module.currentParseCallback(index, {
      row,
      column
    });
    if (typeof string2 === "string") {
      setValue(lengthAddress, string2.length, "i32");
      stringToUTF16(string2, inputBufferAddress, INPUT_BUFFER_SIZE);
    } else {
      setValue(lengthAddress, 0, "i32");
    }
  }
  __name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
  function _tree_sitter_progress_callback(currentOffset, hasError) {
    if (Module.currentProgressCallback) {
      return Module.currentProgressCallback({
        currentOffset,
        hasError
      });
    }
    return false;
  }
  __name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
  function _tree_sitter_query_progress_callback(currentOffset) {
    if (Module.currentQueryProgressCallback) {
      return Module.currentQueryProgressCallback({
        currentOffset
      });
    }
    return false;
  }
  __name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
  var runtimeKeepaliveCounter = 0;
  var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
  var _proc_exit = /* @__PURE__ */ __name((code) => {
    EXITSTATUS = code;
    if (!keepRuntimeAlive()) {
      Module["onExit"]?.(code);
      ABORT = true;
    }
    quit_(code, new ExitStatus(code));
  }, "_proc_exit");
  _proc_exit.sig = "vi";
  var exitJS = /* @__PURE__ */ __name((status, implicit) => {
    EXITSTATUS = status;
    _proc_exit(status);
  }, "exitJS");
  var handleException = /* @__PURE__ */ __name((e) => {
    if (e instanceof ExitStatus || e == "unwind") {
      return EXITSTATUS;
    }
    quit_(1, e);
  }, "handleException");
  var lengthBytesUTF8 = /* @__PURE__ */ __name((str) => {
    var len = 0;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var c = str.charCodeAt(i2);
      if (c <= 127) {
        len++;
      } else if (c <= 2047) {
        len += 2;
      } else if (c >= 55296 && c <= 57343) {
        len += 4;
        ++i2;
      } else {
        len += 3;
      }
    }
    return len;
  }, "lengthBytesUTF8");
  var stringToUTF8Array = /* @__PURE__ */ __name((str, heap, outIdx, maxBytesToWrite) => {
    if (!(maxBytesToWrite > 0)) return 0;
    var startIdx = outIdx;
    var endIdx = outIdx + maxBytesToWrite - 1;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var u = str.codePointAt(i2);
      if (u <= 127) {
        if (outIdx >= endIdx) break;
        heap[outIdx++] = u;
      } else if (u <= 2047) {
        if (outIdx + 1 >= endIdx) break;
        heap[outIdx++] = 192 | u >> 6;
        heap[outIdx++] = 128 | u & 63;
      } else if (u <= 65535) {
        if (outIdx + 2 >= endIdx) break;
        heap[outIdx++] = 224 | u >> 12;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
      } else {
        if (outIdx + 3 >= endIdx) break;
        heap[outIdx++] = 240 | u >> 18;
        heap[outIdx++] = 128 | u >> 12 & 63;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
        i2++;
      }
    }
    heap[outIdx] = 0;
    return outIdx - startIdx;
  }, "stringToUTF8Array");
  var stringToUTF8 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
  var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
  var stringToUTF8OnStack = /* @__PURE__ */ __name((str) => {
    var size = lengthBytesUTF8(str) + 1;
    var ret = stackAlloc(size);
    stringToUTF8(str, ret, size);
    return ret;
  }, "stringToUTF8OnStack");
  var AsciiToString = /* @__PURE__ */ __name((ptr) => {
    var str = "";
    while (1) {
      var ch = HEAPU8[ptr++];
      if (!ch) return str;
      str += String.fromCharCode(ch);
    }
  }, "AsciiToString");
  var stringToUTF16 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => {
    maxBytesToWrite ??= 2147483647;
    if (maxBytesToWrite < 2) return 0;
    maxBytesToWrite -= 2;
    var startPtr = outPtr;
    var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
    for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
      var codeUnit = str.charCodeAt(i2);
      LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
      outPtr += 2;
    }
    LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
    return outPtr - startPtr;
  }, "stringToUTF16");
  LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
    /* little endian */
    ((x) => x),
    ((x) => x),
    void 0,
    ((x) => x)
  ] : [
    /* big endian */
    ((x) => x),
    ((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
    void 0,
    ((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
  ];
  function LE_HEAP_UPDATE() {
    HEAPU16.unsigned = ((x) => x & 65535);
    HEAPU32.unsigned = ((x) => x >>> 0);
  }
  __name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
  {
    initMemory();
    if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
    if (Module["print"]) out = Module["print"];
    if (Module["printErr"]) err = Module["printErr"];
    if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
    if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
    if (Module["arguments"]) arguments_ = Module["arguments"];
    if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
    if (Module["preInit"]) {
      if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
      while (Module["preInit"].length > 0) {
        Module["preInit"].shift()();
      }
    }
  }
  Module["setValue"] = setValue;
  Module["getValue"] = getValue;
  Module["UTF8ToString"] = UTF8ToString;
  Module["stringToUTF8"] = stringToUTF8;
  Module["lengthBytesUTF8"] = lengthBytesUTF8;
  Module["AsciiToString"] = AsciiToString;
  Module["stringToUTF16"] = stringToUTF16;
  Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
  Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
  var ASM_CONSTS = {};
  var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
  function assignWasmExports(wasmExports2) {
    Module["_malloc"] = _malloc = wasmExports2["malloc"];
    Module["_calloc"] = _calloc = wasmExports2["calloc"];
    Module["_realloc"] = _realloc = wasmExports2["realloc"];
    Module["_free"] = _free = wasmExports2["free"];
    Module["_ts_range_edit"] = _ts_range_edit = wasmExports2["ts_range_edit"];
    Module["_memcmp"] = _memcmp = wasmExports2["memcmp"];
    Module["_ts_language_symbol_count"] = _ts_language_symbol_count = wasmExports2["ts_language_symbol_count"];
    Module["_ts_language_state_count"] = _ts_language_state_count = wasmExports2["ts_language_state_count"];
    Module["_ts_language_abi_version"] = _ts_language_abi_version = wasmExports2["ts_language_abi_version"];
    Module["_ts_language_name"] = _ts_language_name = wasmExports2["ts_language_name"];
    Module["_ts_language_field_count"] = _ts_language_field_count = wasmExports2["ts_language_field_count"];
    Module["_ts_language_next_state"] = _ts_language_next_state = wasmExports2["ts_language_next_state"];
    Module["_ts_language_symbol_name"] = _ts_language_symbol_name = wasmExports2["ts_language_symbol_name"];
    Module["_ts_language_symbol_for_name"] = _ts_language_symbol_for_name = wasmExports2["ts_language_symbol_for_name"];
    Module["_strncmp"] = _strncmp = wasmExports2["strncmp"];
    Module["_ts_language_symbol_type"] = _ts_language_symbol_type = wasmExports2["ts_language_symbol_type"];
    Module["_ts_language_field_name_for_id"] = _ts_language_field_name_for_id = wasmExports2["ts_language_field_name_for_id"];
    Module["_ts_lookahead_iterator_new"] = _ts_lookahead_iterator_new = wasmExports2["ts_lookahead_iterator_new"];
    Module["_ts_lookahead_iterator_delete"] = _ts_lookahead_iterator_delete = wasmExports2["ts_lookahead_iterator_delete"];
    Module["_ts_lookahead_iterator_reset_state"] = _ts_lookahead_iterator_reset_state = wasmExports2["ts_lookahead_iterator_reset_state"];
    Module["_ts_lookahead_iterator_reset"] = _ts_lookahead_iterator_reset = wasmExports2["ts_lookahead_iterator_reset"];
    Module["_ts_lookahead_iterator_next"] = _ts_lookahead_iterator_next = wasmExports2["ts_lookahead_iterator_next"];
    Module["_ts_lookahead_iterator_current_symbol"] = _ts_lookahead_iterator_current_symbol = wasmExports2["ts_lookahead_iterator_current_symbol"];
    Module["_ts_point_edit"] = _ts_point_edit = wasmExports2["ts_point_edit"];
    Module["_ts_parser_delete"] = _ts_parser_delete = wasmExports2["ts_parser_delete"];
    Module["_ts_parser_reset"] = _ts_parser_reset = wasmExports2["ts_parser_reset"];
    Module["_ts_parser_set_language"] = _ts_parser_set_language = wasmExports2["ts_parser_set_language"];
    Module["_ts_parser_set_included_ranges"] = _ts_parser_set_included_ranges = wasmExports2["ts_parser_set_included_ranges"];
    Module["_ts_query_new"] = _ts_query_new = wasmExports2["ts_query_new"];
    Module["_ts_query_delete"] = _ts_query_delete = wasmExports2["ts_query_delete"];
    Module["_iswspace"] = _iswspace = wasmExports2["iswspace"];
    Module["_iswalnum"] = _iswalnum = wasmExports2["iswalnum"];
    Module["_ts_query_copy"] = _ts_query_copy = wasmExports2["ts_query_copy"];
    Module["_ts_query_pattern_count"] = _ts_query_pattern_count = wasmExports2["ts_query_pattern_count"];
    Module["_ts_query_capture_count"] = _ts_query_capture_count = wasmExports2["ts_query_capture_count"];
    Module["_ts_query_string_count"] = _ts_query_string_count = wasmExports2["ts_query_string_count"];
    Module["_ts_query_capture_name_for_id"] = _ts_query_capture_name_for_id = wasmExports2["ts_query_capture_name_for_id"];
    Module["_ts_query_capture_quantifier_for_id"] = _ts_query_capture_quantifier_for_id = wasmExports2["ts_query_capture_quantifier_for_id"];
    Module["_ts_query_string_value_for_id"] = _ts_query_string_value_for_id = wasmExports2["ts_query_string_value_for_id"];
    Module["_ts_query_predicates_for_pattern"] = _ts_query_predicates_for_pattern = wasmExports2["ts_query_predicates_for_pattern"];
    Module["_ts_query_start_byte_for_pattern"] = _ts_query_start_byte_for_pattern = wasmExports2["ts_query_start_byte_for_pattern"];
    Module["_ts_query_end_byte_for_pattern"] = _ts_query_end_byte_for_pattern = wasmExports2["ts_query_end_byte_for_pattern"];
    Module["_ts_query_is_pattern_rooted"] = _ts_query_is_pattern_rooted = wasmExports2["ts_query_is_pattern_rooted"];
    Module["_ts_query_is_pattern_non_local"] = _ts_query_is_pattern_non_local = wasmExports2["ts_query_is_pattern_non_local"];
    Module["_ts_query_is_pattern_guaranteed_at_step"] = _ts_query_is_pattern_guaranteed_at_step = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
    Module["_ts_query_disable_capture"] = _ts_query_disable_capture = wasmExports2["ts_query_disable_capture"];
    Module["_ts_query_disable_pattern"] = _ts_query_disable_pattern = wasmExports2["ts_query_disable_pattern"];
    Module["_ts_tree_copy"] = _ts_tree_copy = wasmExports2["ts_tree_copy"];
    Module["_ts_tree_delete"] = _ts_tree_delete = wasmExports2["ts_tree_delete"];
    Module["_ts_init"] = _ts_init = wasmExports2["ts_init"];
    Module["_ts_parser_new_wasm"] = _ts_parser_new_wasm = wasmExports2["ts_parser_new_wasm"];
    Module["_ts_parser_enable_logger_wasm"] = _ts_parser_enable_logger_wasm = wasmExports2["ts_parser_enable_logger_wasm"];
    Module["_ts_parser_parse_wasm"] = _ts_parser_parse_wasm = wasmExports2["ts_parser_parse_wasm"];
    Module["_ts_parser_included_ranges_wasm"] = _ts_parser_included_ranges_wasm = wasmExports2["ts_parser_included_ranges_wasm"];
    Module["_ts_language_type_is_named_wasm"] = _ts_language_type_is_named_wasm = wasmExports2["ts_language_type_is_named_wasm"];
    Module["_ts_language_type_is_visible_wasm"] = _ts_language_type_is_visible_wasm = wasmExports2["ts_language_type_is_visible_wasm"];
    Module["_ts_language_metadata_wasm"] = _ts_language_metadata_wasm = wasmExports2["ts_language_metadata_wasm"];
    Module["_ts_language_supertypes_wasm"] = _ts_language_supertypes_wasm = wasmExports2["ts_language_supertypes_wasm"];
    Module["_ts_language_subtypes_wasm"] = _ts_language_subtypes_wasm = wasmExports2["ts_language_subtypes_wasm"];
    Module["_ts_tree_root_node_wasm"] = _ts_tree_root_node_wasm = wasmExports2["ts_tree_root_node_wasm"];
    Module["_ts_tree_root_node_with_offset_wasm"] = _ts_tree_root_node_with_offset_wasm = wasmExports2["ts_tree_root_node_with_offset_wasm"];
    Module["_ts_tree_edit_wasm"] = _ts_tree_edit_wasm = wasmExports2["ts_tree_edit_wasm"];
    Module["_ts_tree_included_ranges_wasm"] = _ts_tree_included_ranges_wasm = wasmExports2["ts_tree_included_ranges_wasm"];
    Module["_ts_tree_get_changed_ranges_wasm"] = _ts_tree_get_changed_ranges_wasm = wasmExports2["ts_tree_get_changed_ranges_wasm"];
    Module["_ts_tree_cursor_new_wasm"] = _ts_tree_cursor_new_wasm = wasmExports2["ts_tree_cursor_new_wasm"];
    Module["_ts_tree_cursor_copy_wasm"] = _ts_tree_cursor_copy_wasm = wasmExports2["ts_tree_cursor_copy_wasm"];
    Module["_ts_tree_cursor_delete_wasm"] = _ts_tree_cursor_delete_wasm = wasmExports2["ts_tree_cursor_delete_wasm"];
    Module["_ts_tree_cursor_reset_wasm"] = _ts_tree_cursor_reset_wasm = wasmExports2["ts_tree_cursor_reset_wasm"];
    Module["_ts_tree_cursor_reset_to_wasm"] = _ts_tree_cursor_reset_to_wasm = wasmExports2["ts_tree_cursor_reset_to_wasm"];
    Module["_ts_tree_cursor_goto_first_child_wasm"] = _ts_tree_cursor_goto_first_child_wasm = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
    Module["_ts_tree_cursor_goto_last_child_wasm"] = _ts_tree_cursor_goto_last_child_wasm = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = _ts_tree_cursor_goto_first_child_for_index_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = _ts_tree_cursor_goto_first_child_for_position_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
    Module["_ts_tree_cursor_goto_next_sibling_wasm"] = _ts_tree_cursor_goto_next_sibling_wasm = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
    Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = _ts_tree_cursor_goto_previous_sibling_wasm = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
    Module["_ts_tree_cursor_goto_descendant_wasm"] = _ts_tree_cursor_goto_descendant_wasm = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
    Module["_ts_tree_cursor_goto_parent_wasm"] = _ts_tree_cursor_goto_parent_wasm = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
    Module["_ts_tree_cursor_current_node_type_id_wasm"] = _ts_tree_cursor_current_node_type_id_wasm = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
    Module["_ts_tree_cursor_current_node_state_id_wasm"] = _ts_tree_cursor_current_node_state_id_wasm = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
    Module["_ts_tree_cursor_current_node_is_named_wasm"] = _ts_tree_cursor_current_node_is_named_wasm = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
    Module["_ts_tree_cursor_current_node_is_missing_wasm"] = _ts_tree_cursor_current_node_is_missing_wasm = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
    Module["_ts_tree_cursor_current_node_id_wasm"] = _ts_tree_cursor_current_node_id_wasm = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
    Module["_ts_tree_cursor_start_position_wasm"] = _ts_tree_cursor_start_position_wasm = wasmExports2["ts_tree_cursor_start_position_wasm"];
    Module["_ts_tree_cursor_end_position_wasm"] = _ts_tree_cursor_end_position_wasm = wasmExports2["ts_tree_cursor_end_position_wasm"];
    Module["_ts_tree_cursor_start_index_wasm"] = _ts_tree_cursor_start_index_wasm = wasmExports2["ts_tree_cursor_start_index_wasm"];
    Module["_ts_tree_cursor_end_index_wasm"] = _ts_tree_cursor_end_index_wasm = wasmExports2["ts_tree_cursor_end_index_wasm"];
    Module["_ts_tree_cursor_current_field_id_wasm"] = _ts_tree_cursor_current_field_id_wasm = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
    Module["_ts_tree_cursor_current_depth_wasm"] = _ts_tree_cursor_current_depth_wasm = wasmExports2["ts_tree_cursor_current_depth_wasm"];
    Module["_ts_tree_cursor_current_descendant_index_wasm"] = _ts_tree_cursor_current_descendant_index_wasm = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
    Module["_ts_tree_cursor_current_node_wasm"] = _ts_tree_cursor_current_node_wasm = wasmExports2["ts_tree_cursor_current_node_wasm"];
    Module["_ts_node_symbol_wasm"] = _ts_node_symbol_wasm = wasmExports2["ts_node_symbol_wasm"];
    Module["_ts_node_field_name_for_child_wasm"] = _ts_node_field_name_for_child_wasm = wasmExports2["ts_node_field_name_for_child_wasm"];
    Module["_ts_node_field_name_for_named_child_wasm"] = _ts_node_field_name_for_named_child_wasm = wasmExports2["ts_node_field_name_for_named_child_wasm"];
    Module["_ts_node_children_by_field_id_wasm"] = _ts_node_children_by_field_id_wasm = wasmExports2["ts_node_children_by_field_id_wasm"];
    Module["_ts_node_first_child_for_byte_wasm"] = _ts_node_first_child_for_byte_wasm = wasmExports2["ts_node_first_child_for_byte_wasm"];
    Module["_ts_node_first_named_child_for_byte_wasm"] = _ts_node_first_named_child_for_byte_wasm = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
    Module["_ts_node_grammar_symbol_wasm"] = _ts_node_grammar_symbol_wasm = wasmExports2["ts_node_grammar_symbol_wasm"];
    Module["_ts_node_child_count_wasm"] = _ts_node_child_count_wasm = wasmExports2["ts_node_child_count_wasm"];
    Module["_ts_node_named_child_count_wasm"] = _ts_node_named_child_count_wasm = wasmExports2["ts_node_named_child_count_wasm"];
    Module["_ts_node_child_wasm"] = _ts_node_child_wasm = wasmExports2["ts_node_child_wasm"];
    Module["_ts_node_named_child_wasm"] = _ts_node_named_child_wasm = wasmExports2["ts_node_named_child_wasm"];
    Module["_ts_node_child_by_field_id_wasm"] = _ts_node_child_by_field_id_wasm = wasmExports2["ts_node_child_by_field_id_wasm"];
    Module["_ts_node_next_sibling_wasm"] = _ts_node_next_sibling_wasm = wasmExports2["ts_node_next_sibling_wasm"];
    Module["_ts_node_prev_sibling_wasm"] = _ts_node_prev_sibling_wasm = wasmExports2["ts_node_prev_sibling_wasm"];
    Module["_ts_node_next_named_sibling_wasm"] = _ts_node_next_named_sibling_wasm = wasmExports2["ts_node_next_named_sibling_wasm"];
    Module["_ts_node_prev_named_sibling_wasm"] = _ts_node_prev_named_sibling_wasm = wasmExports2["ts_node_prev_named_sibling_wasm"];
    Module["_ts_node_descendant_count_wasm"] = _ts_node_descendant_count_wasm = wasmExports2["ts_node_descendant_count_wasm"];
    Module["_ts_node_parent_wasm"] = _ts_node_parent_wasm = wasmExports2["ts_node_parent_wasm"];
    Module["_ts_node_child_with_descendant_wasm"] = _ts_node_child_with_descendant_wasm = wasmExports2["ts_node_child_with_descendant_wasm"];
    Module["_ts_node_descendant_for_index_wasm"] = _ts_node_descendant_for_index_wasm = wasmExports2["ts_node_descendant_for_index_wasm"];
    Module["_ts_node_named_descendant_for_index_wasm"] = _ts_node_named_descendant_for_index_wasm = wasmExports2["ts_node_named_descendant_for_index_wasm"];
    Module["_ts_node_descendant_for_position_wasm"] = _ts_node_descendant_for_position_wasm = wasmExports2["ts_node_descendant_for_position_wasm"];
    Module["_ts_node_named_descendant_for_position_wasm"] = _ts_node_named_descendant_for_position_wasm = wasmExports2["ts_node_named_descendant_for_position_wasm"];
    Module["_ts_node_start_point_wasm"] = _ts_node_start_point_wasm = wasmExports2["ts_node_start_point_wasm"];
    Module["_ts_node_end_point_wasm"] = _ts_node_end_point_wasm = wasmExports2["ts_node_end_point_wasm"];
    Module["_ts_node_start_index_wasm"] = _ts_node_start_index_wasm = wasmExports2["ts_node_start_index_wasm"];
    Module["_ts_node_end_index_wasm"] = _ts_node_end_index_wasm = wasmExports2["ts_node_end_index_wasm"];
    Module["_ts_node_to_string_wasm"] = _ts_node_to_string_wasm = wasmExports2["ts_node_to_string_wasm"];
    Module["_ts_node_children_wasm"] = _ts_node_children_wasm = wasmExports2["ts_node_children_wasm"];
    Module["_ts_node_named_children_wasm"] = _ts_node_named_children_wasm = wasmExports2["ts_node_named_children_wasm"];
    Module["_ts_node_descendants_of_type_wasm"] = _ts_node_descendants_of_type_wasm = wasmExports2["ts_node_descendants_of_type_wasm"];
    Module["_ts_node_is_named_wasm"] = _ts_node_is_named_wasm = wasmExports2["ts_node_is_named_wasm"];
    Module["_ts_node_has_changes_wasm"] = _ts_node_has_changes_wasm = wasmExports2["ts_node_has_changes_wasm"];
    Module["_ts_node_has_error_wasm"] = _ts_node_has_error_wasm = wasmExports2["ts_node_has_error_wasm"];
    Module["_ts_node_is_error_wasm"] = _ts_node_is_error_wasm = wasmExports2["ts_node_is_error_wasm"];
    Module["_ts_node_is_missing_wasm"] = _ts_node_is_missing_wasm = wasmExports2["ts_node_is_missing_wasm"];
    Module["_ts_node_is_extra_wasm"] = _ts_node_is_extra_wasm = wasmExports2["ts_node_is_extra_wasm"];
    Module["_ts_node_parse_state_wasm"] = _ts_node_parse_state_wasm = wasmExports2["ts_node_parse_state_wasm"];
    Module["_ts_node_next_parse_state_wasm"] = _ts_node_next_parse_state_wasm = wasmExports2["ts_node_next_parse_state_wasm"];
    Module["_ts_query_matches_wasm"] = _ts_query_matches_wasm = wasmExports2["ts_query_matches_wasm"];
    Module["_ts_query_captures_wasm"] = _ts_query_captures_wasm = wasmExports2["ts_query_captures_wasm"];
    Module["_memset"] = _memset = wasmExports2["memset"];
    Module["_memcpy"] = _memcpy = wasmExports2["memcpy"];
    Module["_memmove"] = _memmove = wasmExports2["memmove"];
    Module["_iswalpha"] = _iswalpha = wasmExports2["iswalpha"];
    Module["_iswblank"] = _iswblank = wasmExports2["iswblank"];
    Module["_iswdigit"] = _iswdigit = wasmExports2["iswdigit"];
    Module["_iswlower"] = _iswlower = wasmExports2["iswlower"];
    Module["_iswpunct"] = _iswpunct = wasmExports2["iswpunct"];
    Module["_iswupper"] = _iswupper = wasmExports2["iswupper"];
    Module["_iswxdigit"] = _iswxdigit = wasmExports2["iswxdigit"];
    Module["_memchr"] = _memchr = wasmExports2["memchr"];
    Module["_strlen"] = _strlen = wasmExports2["strlen"];
    Module["_strcmp"] = _strcmp = wasmExports2["strcmp"];
    Module["_strncat"] = _strncat = wasmExports2["strncat"];
    Module["_strncpy"] = _strncpy = wasmExports2["strncpy"];
    Module["_towlower"] = _towlower = wasmExports2["towlower"];
    Module["_towupper"] = _towupper = wasmExports2["towupper"];
    _setThrew = wasmExports2["setThrew"];
    __emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
    __emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
    _emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
    ___wasm_apply_data_relocs = wasmExports2["__wasm_apply_data_relocs"];
  }
  __name(assignWasmExports, "assignWasmExports");
  var wasmImports = {
    /** @export */
    __heap_base: ___heap_base,
    /** @export */
    __indirect_function_table: wasmTable,
    /** @export */
    __memory_base: ___memory_base,
    /** @export */
    __stack_high: ___stack_high,
    /** @export */
    __stack_low: ___stack_low,
    /** @export */
    __stack_pointer: ___stack_pointer,
    /** @export */
    __table_base: ___table_base,
    /** @export */
    _abort_js: __abort_js,
    /** @export */
    emscripten_resize_heap: _emscripten_resize_heap,
    /** @export */
    fd_close: _fd_close,
    /** @export */
    fd_seek: _fd_seek,
    /** @export */
    fd_write: _fd_write,
    /** @export */
    memory: wasmMemory,
    /** @export */
    tree_sitter_log_callback: _tree_sitter_log_callback,
    /** @export */
    tree_sitter_parse_callback: _tree_sitter_parse_callback,
    /** @export */
    tree_sitter_progress_callback: _tree_sitter_progress_callback,
    /** @export */
    tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
  };
  function callMain(args2 = []) {
    var entryFunction = resolveGlobalSymbol("main").sym;
    if (!entryFunction) return;
    args2.unshift(thisProgram);
    var argc = args2.length;
    var argv = stackAlloc((argc + 1) * 4);
    var argv_ptr = argv;
    args2.forEach((arg) => {
      LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
      argv_ptr += 4;
    });
    LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
    try {
      var ret = entryFunction(argc, argv);
      exitJS(
        ret,
        /* implicit = */
        true
      );
      return ret;
    } catch (e) {
      return handleException(e);
    }
  }
  __name(callMain, "callMain");
  function run(args2 = arguments_) {
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    preRun();
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    function doRun() {
      Module["calledRun"] = true;
      if (ABORT) return;
      initRuntime();
      preMain();
      readyPromiseResolve?.(Module);
      Module["onRuntimeInitialized"]?.();
      var noInitialRun = Module["noInitialRun"] || false;
      if (!noInitialRun) callMain(args2);
      postRun();
    }
    __name(doRun, "doRun");
    if (Module["setStatus"]) {
      Module["setStatus"]("Running...");
      setTimeout(() => {
        setTimeout(() => Module["setStatus"](""), 1);
        doRun();
      }, 1);
    } else {
      doRun();
    }
  }
  __name(run, "run");
  var wasmExports;
  wasmExports = await createWasm();
  run();
  if (runtimeInitialized) {
    moduleRtn = Module;
  } else {
    moduleRtn = new Promise((resolve4, reject) => {
      readyPromiseResolve = resolve4;
      readyPromiseReject = reject;
    });
  }
  return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
  return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
  return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
  C._ts_parser_delete(addresses[0]);
  C._free(addresses[1]);
});
var Parser = class {
  static {
    __name(this, "Parser");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  logCallback = null;
  /** The parser's current language. */
  language = null;
  /**
   * This must always be called before creating a Parser.
   *
   * You can optionally pass in options to configure the Wasm module, the most common
   * one being `locateFile` to help the module find the `.wasm` file.
   */
  static async init(moduleOptions) {
    setModule(await initializeBinding(moduleOptions));
    TRANSFER_BUFFER = C._ts_init();
    LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
    MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /**
   * Create a new parser.
   */
  constructor() {
    this.initialize();
    finalizer4?.register(this, [this[0], this[1]], this);
  }
  /** @internal */
  initialize() {
    if (!checkModule()) {
      throw new Error("cannot construct a Parser before calling `init()`");
    }
    C._ts_parser_new_wasm();
    this[0] = C.getValue(TRANSFER_BUFFER, "i32");
    this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /** Delete the parser, freeing its resources. */
  delete() {
    finalizer4?.unregister(this);
    C._ts_parser_delete(this[0]);
    C._free(this[1]);
    this[0] = 0;
    this[1] = 0;
  }
  /**
   * Set the language that the parser should use for parsing.
   *
   * If the language was not successfully assigned, an error will be thrown.
   * This happens if the language was generated with an incompatible
   * version of the Tree-sitter CLI. Check the language's version using
   * {@link Language#version} and compare it to this library's
   * {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
   */
  setLanguage(language) {
    let address;
    if (!language) {
      address = 0;
      this.language = null;
    } else if (language.constructor === Language) {
      address = language[0];
      const version = C._ts_language_abi_version(address);
      if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) {
        throw new Error(
          `Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`
        );
      }
      this.language = language;
    } else {
      throw new Error("Argument must be a Language");
    }
    C._ts_parser_set_language(this[0], address);
    return this;
  }
  /**
   * Parse a slice of UTF8 text.
   *
   * @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
   *
   * @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
   *   document has changed since `oldTree` was created, then you must edit `oldTree` to match
   *   the new text using {@link Tree#edit}.
   *
   * @param {ParseOptions} [options] - Options for parsing the text.
   *  This can be used to set the included ranges, or a progress callback.
   *
   * @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
   *  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
   *  - The progress callback returned true.
   */
  parse(callback, oldTree, options) {
    if (typeof callback === "string") {
      C.currentParseCallback = (index) => callback.slice(index);
    } else if (typeof callback === "function") {
      C.currentParseCallback = callback;
    } else {
      throw new Error("Argument must be a string or a function");
    }
    if (options?.progressCallback) {
      C.currentProgressCallback = options.progressCallback;
    } else {
      C.currentProgressCallback = null;
    }
    if (this.logCallback) {
      C.currentLogCallback = this.logCallback;
      C._ts_parser_enable_logger_wasm(this[0], 1);
    } else {
      C.currentLogCallback = null;
      C._ts_parser_enable_logger_wasm(this[0], 0);
    }
    let rangeCount = 0;
    let rangeAddress = 0;
    if (options?.includedRanges) {
      rangeCount = options.includedRanges.length;
      rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
      let address = rangeAddress;
      for (let i2 = 0; i2 < rangeCount; i2++) {
        marshalRange(address, options.includedRanges[i2]);
        address += SIZE_OF_RANGE;
      }
    }
    const treeAddress = C._ts_parser_parse_wasm(
      this[0],
      this[1],
      oldTree ? oldTree[0] : 0,
      rangeAddress,
      rangeCount
    );
    if (!treeAddress) {
      C.currentParseCallback = null;
      C.currentLogCallback = null;
      C.currentProgressCallback = null;
      return null;
    }
    if (!this.language) {
      throw new Error("Parser must have a language to parse");
    }
    const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
    C.currentParseCallback = null;
    C.currentLogCallback = null;
    C.currentProgressCallback = null;
    return result;
  }
  /**
   * Instruct the parser to start the next parse from the beginning.
   *
   * If the parser previously failed because of a callback, 
   * then by default, it will resume where it left off on the
   * next call to {@link Parser#parse} or other parsing functions.
   * If you don't want to resume, and instead intend to use this parser to
   * parse some other document, you must call `reset` first.
   */
  reset() {
    C._ts_parser_reset(this[0]);
  }
  /** Get the ranges of text that the parser will include when parsing. */
  getIncludedRanges() {
    C._ts_parser_included_ranges_wasm(this[0]);
    const count5 = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count5);
    if (count5 > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count5; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Set the logging callback that a parser should use during parsing. */
  setLogger(callback) {
    if (!callback) {
      this.logCallback = null;
    } else if (typeof callback !== "function") {
      throw new Error("Logger callback must be a function");
    } else {
      this.logCallback = callback;
    }
    return this;
  }
  /** Get the parser's current logger. */
  getLogger() {
    return this.logCallback;
  }
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
  Zero: 0,
  ZeroOrOne: 1,
  ZeroOrMore: 2,
  One: 3,
  OneOrMore: 4
};
var isCaptureStep = /* @__PURE__ */ __name((step) => step.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step) => step.type === "string", "isStringStep");
var QueryErrorKind = {
  Syntax: 1,
  NodeName: 2,
  FieldName: 3,
  CaptureName: 4,
  PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
  constructor(kind, info2, index, length) {
    super(_QueryError.formatMessage(kind, info2));
    this.kind = kind;
    this.info = info2;
    this.index = index;
    this.length = length;
    this.name = "QueryError";
  }
  kind;
  info;
  index;
  length;
  static {
    __name(this, "QueryError");
  }
  /** Formats an error message based on the error kind and info */
  static formatMessage(kind, info2) {
    switch (kind) {
      case QueryErrorKind.NodeName:
        return `Bad node name '${info2.word}'`;
      case QueryErrorKind.FieldName:
        return `Bad field name '${info2.word}'`;
      case QueryErrorKind.CaptureName:
        return `Bad capture name @${info2.word}`;
      case QueryErrorKind.PatternStructure:
        return `Bad pattern structure at offset ${info2.suffix}`;
      case QueryErrorKind.Syntax:
        return `Bad syntax at offset ${info2.suffix}`;
    }
  }
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`
    );
  }
  if (!isCaptureStep(steps[1])) {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`
    );
  }
  const isPositive = operator === "eq?" || operator === "any-eq?";
  const matchAll = !operator.startsWith("any-");
  if (isCaptureStep(steps[2])) {
    const captureName1 = steps[1].name;
    const captureName2 = steps[2].name;
    textPredicates[index].push((captures) => {
      const nodes1 = [];
      const nodes2 = [];
      for (const c of captures) {
        if (c.name === captureName1) nodes1.push(c.node);
        if (c.name === captureName2) nodes2.push(c.node);
      }
      const compare2 = /* @__PURE__ */ __name((n1, n2, positive) => {
        return positive ? n1.text === n2.text : n1.text !== n2.text;
      }, "compare");
      return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare2(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare2(n1, n2, isPositive)));
    });
  } else {
    const captureName = steps[1].name;
    const stringValue = steps[2].value;
    const matches2 = /* @__PURE__ */ __name((n) => n.text === stringValue, "matches");
    const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue, "doesNotMatch");
    textPredicates[index].push((captures) => {
      const nodes = [];
      for (const c of captures) {
        if (c.name === captureName) nodes.push(c.node);
      }
      const test = isPositive ? matches2 : doesNotMatch;
      return matchAll ? nodes.every(test) : nodes.some(test);
    });
  }
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  if (steps[2].type !== "string") {
    throw new Error(
      `Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`
    );
  }
  const isPositive = operator === "match?" || operator === "any-match?";
  const matchAll = !operator.startsWith("any-");
  const captureName = steps[1].name;
  const regex2 = new RegExp(steps[2].value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    const test = /* @__PURE__ */ __name((text3, positive) => {
      return positive ? regex2.test(text3) : !regex2.test(text3);
    }, "test");
    if (nodes.length === 0) return !isPositive;
    return matchAll ? nodes.every((text3) => test(text3, isPositive)) : nodes.some((text3) => test(text3, isPositive));
  });
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
  if (steps.length < 2) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  const isPositive = operator === "any-of?";
  const captureName = steps[1].name;
  const stringSteps = steps.slice(2);
  if (!stringSteps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const values = stringSteps.map((s) => s.value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    if (nodes.length === 0) return !isPositive;
    return nodes.every((text3) => values.includes(text3)) === isPositive;
  });
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`
    );
  }
  if (!steps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const properties = operator === "is?" ? assertedProperties : refutedProperties;
  if (!properties[index]) properties[index] = {};
  properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  }
  if (!steps.every(isStringStep)) {
    throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
  }
  if (!setProperties[index]) setProperties[index] = {};
  setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
  if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
    const name2 = captureNames[stepValueId];
    steps.push({ type: "capture", name: name2 });
  } else if (stepType === PREDICATE_STEP_TYPE_STRING) {
    steps.push({ type: "string", value: stringValues[stepValueId] });
  } else if (steps.length > 0) {
    if (steps[0].type !== "string") {
      throw new Error("Predicates must begin with a literal value");
    }
    const operator = steps[0].value;
    switch (operator) {
      case "any-not-eq?":
      case "not-eq?":
      case "any-eq?":
      case "eq?":
        parseAnyPredicate(steps, index, operator, textPredicates);
        break;
      case "any-not-match?":
      case "not-match?":
      case "any-match?":
      case "match?":
        parseMatchPredicate(steps, index, operator, textPredicates);
        break;
      case "not-any-of?":
      case "any-of?":
        parseAnyOfPredicate(steps, index, operator, textPredicates);
        break;
      case "is?":
      case "is-not?":
        parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
        break;
      case "set!":
        parseSetDirective(steps, index, setProperties);
        break;
      default:
        predicates[index].push({ operator, operands: steps.slice(1) });
    }
    steps.length = 0;
  }
}
__name(parsePattern, "parsePattern");
var finalizer5 = newFinalizer((address) => {
  C._ts_query_delete(address);
});
var Query = class {
  static {
    __name(this, "Query");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  exceededMatchLimit;
  /** @internal */
  textPredicates;
  /** The names of the captures used in the query. */
  captureNames;
  /** The quantifiers of the captures used in the query. */
  captureQuantifiers;
  /**
   * The other user-defined predicates associated with the given index.
   *
   * This includes predicates with operators other than:
   * - `match?`
   * - `eq?` and `not-eq?`
   * - `any-of?` and `not-any-of?`
   * - `is?` and `is-not?`
   * - `set!`
   */
  predicates;
  /** The properties for predicates with the operator `set!`. */
  setProperties;
  /** The properties for predicates with the operator `is?`. */
  assertedProperties;
  /** The properties for predicates with the operator `is-not?`. */
  refutedProperties;
  /** The maximum number of in-progress matches for this cursor. */
  matchLimit;
  /**
   * Create a new query from a string containing one or more S-expression
   * patterns.
   *
   * The query is associated with a particular language, and can only be run
   * on syntax nodes parsed with that language. References to Queries can be
   * shared between multiple threads.
   *
   * @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
   */
  constructor(language, source) {
    const sourceLength = C.lengthBytesUTF8(source);
    const sourceAddress = C._malloc(sourceLength + 1);
    C.stringToUTF8(source, sourceAddress, sourceLength + 1);
    const address = C._ts_query_new(
      language[0],
      sourceAddress,
      sourceLength,
      TRANSFER_BUFFER,
      TRANSFER_BUFFER + SIZE_OF_INT
    );
    if (!address) {
      const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
      const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
      const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
      const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
      C._free(sourceAddress);
      switch (errorId) {
        case QueryErrorKind.Syntax:
          throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
        case QueryErrorKind.NodeName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.FieldName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.CaptureName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.PatternStructure:
          throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
      }
    }
    const stringCount = C._ts_query_string_count(address);
    const captureCount = C._ts_query_capture_count(address);
    const patternCount = C._ts_query_pattern_count(address);
    const captureNames = new Array(captureCount);
    const captureQuantifiers = new Array(patternCount);
    const stringValues = new Array(stringCount);
    for (let i2 = 0; i2 < captureCount; i2++) {
      const nameAddress = C._ts_query_capture_name_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
    }
    for (let i2 = 0; i2 < patternCount; i2++) {
      const captureQuantifiersArray = new Array(captureCount);
      for (let j = 0; j < captureCount; j++) {
        const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
        captureQuantifiersArray[j] = quantifier;
      }
      captureQuantifiers[i2] = captureQuantifiersArray;
    }
    for (let i2 = 0; i2 < stringCount; i2++) {
      const valueAddress = C._ts_query_string_value_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
    }
    const setProperties = new Array(patternCount);
    const assertedProperties = new Array(patternCount);
    const refutedProperties = new Array(patternCount);
    const predicates = new Array(patternCount);
    const textPredicates = new Array(patternCount);
    for (let i2 = 0; i2 < patternCount; i2++) {
      const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
      const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
      predicates[i2] = [];
      textPredicates[i2] = [];
      const steps = new Array();
      let stepAddress = predicatesAddress;
      for (let j = 0; j < stepCount; j++) {
        const stepType = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        const stepValueId = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        parsePattern(
          i2,
          stepType,
          stepValueId,
          captureNames,
          stringValues,
          steps,
          textPredicates,
          predicates,
          setProperties,
          assertedProperties,
          refutedProperties
        );
      }
      Object.freeze(textPredicates[i2]);
      Object.freeze(predicates[i2]);
      Object.freeze(setProperties[i2]);
      Object.freeze(assertedProperties[i2]);
      Object.freeze(refutedProperties[i2]);
    }
    C._free(sourceAddress);
    this[0] = address;
    this.captureNames = captureNames;
    this.captureQuantifiers = captureQuantifiers;
    this.textPredicates = textPredicates;
    this.predicates = predicates;
    this.setProperties = setProperties;
    this.assertedProperties = assertedProperties;
    this.refutedProperties = refutedProperties;
    this.exceededMatchLimit = false;
    finalizer5?.register(this, address, this);
  }
  /** Delete the query, freeing its resources. */
  delete() {
    finalizer5?.unregister(this);
    C._ts_query_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Iterate over all of the matches in the order that they were found.
   *
   * Each match contains the index of the pattern that matched, and a list of
   * captures. Because multiple patterns can match the same set of nodes,
   * one match may contain captures that appear *before* some of the
   * captures from a previous match.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  matches(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex2 = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex2 !== 0 && startIndex > endIndex2) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_matches_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex2,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array(rawCount);
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    let filteredCount = 0;
    let address = startAddress;
    for (let i2 = 0; i2 < rawCount; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captures = new Array(captureCount);
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        result[filteredCount] = { patternIndex, captures };
        const setProperties = this.setProperties[patternIndex];
        result[filteredCount].setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        result[filteredCount].assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        result[filteredCount].refutedProperties = refutedProperties;
        filteredCount++;
      }
    }
    result.length = filteredCount;
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /**
   * Iterate over all of the individual captures in the order that they
   * appear.
   *
   * This is useful if you don't care about which pattern matched, and just
   * want a single, ordered sequence of captures.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  captures(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex2 = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex2 !== 0 && startIndex > endIndex2) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_captures_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex2,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const count5 = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array();
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    const captures = new Array();
    let address = startAddress;
    for (let i2 = 0; i2 < count5; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      captures.length = captureCount;
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        const capture = captures[captureIndex];
        const setProperties = this.setProperties[patternIndex];
        capture.setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        capture.assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        capture.refutedProperties = refutedProperties;
        result.push(capture);
      }
    }
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /** Get the predicates for a given pattern. */
  predicatesForPattern(patternIndex) {
    return this.predicates[patternIndex];
  }
  /**
   * Disable a certain capture within a query.
   *
   * This prevents the capture from being returned in matches, and also
   * avoids any resource usage associated with recording the capture.
   */
  disableCapture(captureName) {
    const captureNameLength = C.lengthBytesUTF8(captureName);
    const captureNameAddress = C._malloc(captureNameLength + 1);
    C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
    C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
    C._free(captureNameAddress);
  }
  /**
   * Disable a certain pattern within a query.
   *
   * This prevents the pattern from matching, and also avoids any resource
   * usage associated with the pattern. This throws an error if the pattern
   * index is out of bounds.
   */
  disablePattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    C._ts_query_disable_pattern(this[0], patternIndex);
  }
  /**
   * Check if, on its last execution, this cursor exceeded its maximum number
   * of in-progress matches.
   */
  didExceedMatchLimit() {
    return this.exceededMatchLimit;
  }
  /** Get the byte offset where the given pattern starts in the query's source. */
  startIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the byte offset where the given pattern ends in the query's source. */
  endIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the number of patterns in the query. */
  patternCount() {
    return C._ts_query_pattern_count(this[0]);
  }
  /** Get the index for a given capture name. */
  captureIndexForName(captureName) {
    return this.captureNames.indexOf(captureName);
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternRooted(patternIndex) {
    return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternNonLocal(patternIndex) {
    return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
  }
  /**
   * Check if a given step in a query is 'definite'.
   *
   * A query step is 'definite' if its parent pattern will be guaranteed to
   * match successfully once it reaches the step.
   */
  isPatternGuaranteedAtStep(byteIndex) {
    return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
  }
};

// src/adapters/tree-sitter/flatten.ts
var SUBTREE = 8;
var HEAP = { paddingBytes: 4, sizeBytes: 16, childCount: 36, symbol: 40, flags: 44, flags2: 45, production: 66 };
var LANGUAGE = {
  symbolCount: 4,
  aliasCount: 8,
  fieldCount: 32,
  maxAliasLength: 36,
  fieldSlices: 68 - 4,
  fieldEntries: 68,
  symbolMetadata: 72,
  publicSymbols: 76,
  aliasSequences: 84
};
var ERROR_SYMBOL = 65535;
function readLanguage(heap, address) {
  const word = (offset) => heap.u32[address + offset >> 2];
  return {
    fieldSlices: word(LANGUAGE.fieldSlices),
    fieldEntries: word(LANGUAGE.fieldEntries),
    symbolMetadata: word(LANGUAGE.symbolMetadata),
    publicSymbols: word(LANGUAGE.publicSymbols),
    aliasSequences: word(LANGUAGE.aliasSequences),
    maxAliasLength: heap.u16[address + LANGUAGE.maxAliasLength >> 1],
    errorKind: word(LANGUAGE.symbolCount) + word(LANGUAGE.aliasCount)
  };
}
var Table = class _Table {
  capacity;
  count = 0;
  kind;
  start;
  end;
  field;
  parent;
  last;
  flags;
  /** Address of the subtree in linear memory: what web-tree-sitter calls a node's id. */
  slot;
  constructor(capacity) {
    this.capacity = capacity;
    this.kind = new Uint16Array(capacity);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.field = new Uint8Array(capacity);
    this.parent = new Int32Array(capacity);
    this.last = new Int32Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.slot = new Int32Array(capacity);
  }
  grow() {
    const next = new _Table(this.capacity * 2);
    next.kind.set(this.kind);
    next.start.set(this.start);
    next.end.set(this.end);
    next.field.set(this.field);
    next.parent.set(this.parent);
    next.last.set(this.last);
    next.flags.set(this.flags);
    next.slot.set(this.slot);
    const { count: count5 } = this;
    Object.assign(this, next);
    this.count = count5;
  }
};
var scratch = new Table(1 << 15);
function flatten(heap, language, treeAddress, grammar, text3) {
  const table = scratch;
  table.count = 0;
  new Walk(heap, language, table).run(treeAddress);
  const n = table.count;
  const tree = {
    grammar,
    text: text3,
    count: n,
    kind: table.kind.slice(0, n),
    start: table.start.slice(0, n),
    end: table.end.slice(0, n),
    field: table.field.slice(0, n),
    parent: table.parent.slice(0, n),
    last: table.last.slice(0, n),
    flags: table.flags.slice(0, n)
  };
  return { tree, slots: table.slot };
}
function slotAt(tree, slots, start2, id) {
  let low = 0;
  let high = tree.count;
  while (low < high) {
    const middle = low + high >> 1;
    if (tree.start[middle] < start2) low = middle + 1;
    else high = middle;
  }
  for (let row = low; row < tree.count && tree.start[row] === start2; row++) if (slots[row] === id) return row;
  throw new Error(`the flat tree has no node at offset ${start2} with id ${id}`);
}
var Walk = class {
  stack = [];
  depth = 0;
  heap;
  language;
  table;
  constructor(heap, language, table) {
    this.heap = heap;
    this.language = language;
    this.table = table;
  }
  run(root) {
    this.visit(root, 0, 0, -1, 0);
    while (this.depth > 0) {
      const level = this.stack[this.depth - 1];
      if (level.next === level.count) {
        if (level.closes >= 0) this.table.last[level.closes] = this.table.count;
        this.depth--;
        const above = this.stack[this.depth - 1];
        if (above) above.position = level.position;
        continue;
      }
      const child = level.children + level.next * SUBTREE;
      level.next++;
      const extra = this.isExtra(child);
      let alias = 0;
      let field = 0;
      if (!extra) {
        if (level.production !== 0) {
          alias = this.aliasOf(level.production, level.structural);
          field = this.fieldOf(level.production, level.structural);
        }
        if (field === 0) field = level.inherited;
        level.structural++;
      }
      level.position = this.visit(child, level.position, alias, level.row, field);
    }
  }
  isExtra(subtree) {
    const low = this.heap.u8[subtree];
    if (low & 1) return (low & 8) !== 0;
    return (this.heap.u8[this.heap.u32[subtree >> 2] + HEAP.flags] & 4) !== 0;
  }
  /** Writes the subtree (if visible), opens a level for its children, and returns the position after it when it has none. */
  visit(subtree, position, alias, row, field) {
    const { u8, u16, u32 } = this.heap;
    const low = u8[subtree];
    if (low & 1) {
      const start3 = position + u8[subtree + 6];
      const end2 = start3 + u8[subtree + 7];
      if (low & 2 || alias) this.write(u8[subtree + 1], alias, start3, end2, row, field, (low & 4) !== 0, (low & 32) !== 0, subtree);
      return end2;
    }
    const pointer = u32[subtree >> 2];
    const flags2 = u8[pointer + HEAP.flags];
    const start2 = position + u32[pointer + HEAP.paddingBytes >> 2];
    const end = start2 + u32[pointer + HEAP.sizeBytes >> 2];
    const count5 = u32[pointer + HEAP.childCount >> 2];
    const symbol = u16[pointer + HEAP.symbol >> 1];
    const visible2 = (flags2 & 1) !== 0 || alias !== 0;
    let at = row;
    if (visible2)
      at = this.write(symbol, alias, start2, end, row, field, (flags2 & 2) !== 0, (u8[pointer + HEAP.flags2] & 2) !== 0, subtree);
    if (count5 === 0) return end;
    this.open(
      pointer - count5 * SUBTREE,
      count5,
      position,
      u16[pointer + HEAP.production >> 1],
      at,
      visible2 ? at : -1,
      visible2 ? 0 : field
    );
    return end;
  }
  open(children, count5, position, production, row, closes, inherited) {
    let level = this.stack[this.depth];
    if (!level) {
      level = { children, count: count5, next: 0, structural: 0, position, production, row, closes, inherited };
      this.stack.push(level);
    } else {
      level.children = children;
      level.count = count5;
      level.next = 0;
      level.structural = 0;
      level.position = position;
      level.production = production;
      level.row = row;
      level.closes = closes;
      level.inherited = inherited;
    }
    this.depth++;
  }
  write(symbol, alias, start2, end, row, field, named, missing2, slot) {
    const { table } = this;
    if (table.count === table.capacity) table.grow();
    const at = table.count++;
    const isNamed2 = alias ? this.heap.u8[this.language.symbolMetadata + alias * 3 + 1] !== 0 : named;
    table.kind[at] = this.publicKind(alias || symbol);
    table.start[at] = start2 >> 1;
    table.end[at] = end >> 1;
    table.field[at] = field;
    table.parent[at] = row;
    table.last[at] = at + 1;
    table.slot[at] = slot;
    table.flags[at] = (isNamed2 ? 1 : 0) | (missing2 ? 2 : 0);
    return at;
  }
  publicKind(symbol) {
    if (symbol >= ERROR_SYMBOL - 1) return this.language.errorKind;
    return this.heap.u16[this.language.publicSymbols + symbol * 2 >> 1];
  }
  aliasOf(production, child) {
    const { aliasSequences, maxAliasLength } = this.language;
    if (!aliasSequences || child >= maxAliasLength) return 0;
    return this.heap.u16[aliasSequences + (production * maxAliasLength + child) * 2 >> 1];
  }
  fieldOf(production, child) {
    const { u8, u16 } = this.heap;
    const slice = this.language.fieldSlices + production * 4;
    let entry = this.language.fieldEntries + u16[slice >> 1] * 4;
    const end = entry + u16[slice + 2 >> 1] * 4;
    for (; entry < end; entry += 4) {
      if (u8[entry + 2] === child && !u8[entry + 3]) return u16[entry >> 1];
    }
    return 0;
  }
};

// src/adapters/tree-sitter/engine.ts
var loading;
function loadSyntax() {
  loading ??= load();
  return loading;
}
async function load() {
  const module2 = { locateFile: wasmPath };
  await Parser.init(module2);
  const language = await Language.load(new Uint8Array(await readFile(wasmPath("tree-sitter-go.wasm"))));
  const parser = new Parser();
  parser.setLanguage(language);
  const tables = readLanguage(heapOf(module2), rawAddress(language));
  const grammar = grammarOf(language, tables);
  return {
    grammar,
    parse: (text3, query) => parse2(parser, module2, tables, grammar, text3, query),
    compile: (text3) => compile2(language, text3)
  };
}
function wasmPath(name2) {
  const beside = fileURLToPath(new URL(`./${name2}`, import.meta.url));
  if (existsSync(beside)) return beside;
  const owner = name2.startsWith("tree-sitter-go") ? "tree-sitter-go" : "web-tree-sitter";
  return fileURLToPath(new URL(`../../../node_modules/${owner}/${name2}`, import.meta.url));
}
function rawAddress(owner) {
  return owner[0];
}
function heapOf(module2) {
  return { u8: module2.HEAPU8, u16: module2.HEAPU16, u32: module2.HEAPU32 };
}
function grammarOf(language, tables) {
  const kindNames = [];
  for (let id = 0; id < language.nodeTypeCount; id++) kindNames.push(language.nodeTypeForId(id) ?? "");
  kindNames[tables.errorKind] = "ERROR";
  const fieldNames = [""];
  for (let id = 1; id <= language.fieldCount; id++) fieldNames.push(language.fieldNameForId(id) ?? "");
  const number2 = (names3, what, name2, found) => {
    if (found === null || names3[found] !== name2) throw new Error(`the Go grammar has no ${what} "${name2}"`);
    return found;
  };
  return {
    kindNames,
    fieldNames,
    kind: (name2) => number2(kindNames, "node kind", name2, language.idForNodeType(name2, true) ?? language.idForNodeType(name2, false)),
    field: (name2) => number2(fieldNames, "field", name2, language.fieldIdForName(name2)),
    errorKind: tables.errorKind
  };
}
function parse2(parser, module2, tables, grammar, text3, query) {
  const parsed = parser.parse(text3);
  if (!parsed) throw new Error("the parser has no language");
  try {
    const { tree, slots } = flatten(heapOf(module2), tables, rawAddress(parsed), grammar, text3);
    const nodeOf = (node) => slotAt(tree, slots, node.startIndex, node.id);
    const matches2 = query ? query.query.matches(parsed.rootNode).map((match2) => matchOf(match2, nodeOf)) : [];
    return { tree, matches: matches2, unparsed: unparsedSpans(tree) };
  } finally {
    parsed.delete();
  }
}
function matchOf(match2, nodeOf) {
  const captures = /* @__PURE__ */ new Map();
  for (const { name: name2, node } of match2.captures) {
    const nodes = captures.get(name2);
    if (nodes) nodes.push(nodeOf(node));
    else captures.set(name2, [nodeOf(node)]);
  }
  return { pattern: match2.patternIndex, captures };
}
function unparsedSpans(tree) {
  const spans = [];
  for (let node = 0; node < tree.count; node++) {
    const isError = tree.kind[node] === tree.grammar.errorKind;
    if (!isError && (tree.flags[node] & 2) === 0) continue;
    spans.push({ start: tree.start[node], end: tree.end[node] });
    if (isError) node = tree.last[node] - 1;
  }
  return spans;
}
function compile2(language, text3) {
  try {
    const query = new Query(language, text3);
    return { query, patternCount: query.patternCount(), dispose: () => query.delete() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

// src/adapters/outside.ts
function theOutside(progress) {
  return {
    openGit,
    collect: collectGoFiles,
    collectFolders,
    readText,
    syntax: loadSyntax,
    record: recordCommand,
    functionLookup,
    temporaryFolder,
    today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    progress
  };
}
async function temporaryFolder() {
  const dir = await realpath4(await mkdtemp2(join11(tmpdir3(), "goroutine-gate-")));
  return { dir, dispose: () => rm2(dir, { recursive: true, force: true }) };
}

// src/model/report.ts
var TOOL_NAME = "goroutine-gate";

// src/go/cfg-branching.ts
function ifStatement(builder, node, from) {
  const { file } = builder;
  const ends = [];
  let remaining = from;
  let at = node;
  for (; file.is(at, "if_statement"); at = file.child(at, "alternative")) {
    const start2 = builder.statement(file.child(at, "initializer"), remaining);
    const { yes, no } = builder.condition(file.child(at, "condition"), start2);
    ends.push(...builder.statement(file.child(at, "consequence"), yes));
    remaining = no;
  }
  return [...ends, ...builder.statement(at, remaining)];
}
function forStatement(builder, node, from) {
  const { file } = builder;
  const clause = file.named(node).find((child) => file.is(child, "for_clause") || file.is(child, "range_clause")) ?? NONE;
  const isRange = file.is(clause, "range_clause");
  return builder.leavable(
    true,
    (target) => isRange ? rangeLoop(builder, node, clause, from, target) : conditionLoop(builder, node, clause, from, target)
  );
}
function rangeLoop(builder, node, clause, from, target) {
  const head = builder.step("range", clause, from);
  const body3 = builder.statement(builder.file.child(node, "body"), [{ from: head.id, when: true }]);
  builder.connect([...body3, ...target.continues ?? []], head.id);
  return [{ from: head.id, when: false }];
}
function conditionLoop(builder, node, clause, from, target) {
  const { file } = builder;
  const start2 = builder.statement(file.child(clause, "initializer"), from);
  const condition = clause >= 0 ? file.child(clause, "condition") : bareCondition(builder, node);
  const head = builder.step("simple", NONE, start2);
  const { yes, no } = condition >= 0 ? builder.condition(condition, [{ from: head.id }]) : { yes: [{ from: head.id }], no: [] };
  const body3 = builder.statement(file.child(node, "body"), yes);
  const updated = builder.statement(file.child(clause, "update"), [...body3, ...target.continues ?? []]);
  builder.connect(updated, head.id);
  return no;
}
function bareCondition({ file }, node) {
  const body3 = file.child(node, "body");
  return file.named(node).find((child) => child !== body3) ?? NONE;
}
var CASES = ["expression_case", "type_case", "default_case"];
function switchStatement(builder, node, from) {
  const { file } = builder;
  let start2 = builder.statement(file.child(node, "initializer"), from);
  const value = file.child(node, "value");
  if (value >= 0) start2 = builder.plain("switch", value, start2);
  const conditional = value < 0 && file.is(node, "expression_switch_statement");
  const clauses = file.named(node).filter((child) => CASES.some((kind) => file.is(child, kind)));
  return builder.leavable(false, () => cases(builder, clauses, start2, conditional));
}
function cases(builder, clauses, from, conditional) {
  const { file } = builder;
  const chosen = /* @__PURE__ */ new Map();
  let remaining = from;
  for (const clause of clauses) {
    if (file.is(clause, "default_case")) continue;
    if (!conditional) chosen.set(clause, from);
    else {
      const { yes, no } = asked(builder, clause, remaining);
      chosen.set(clause, yes);
      remaining = no;
    }
  }
  const ends = [];
  let fallen = [];
  for (const clause of clauses) {
    const head = builder.step("case", clause, [...chosen.get(clause) ?? remaining, ...fallen]);
    const body3 = builder.list(bodyOf2(builder, clause), [{ from: head.id }]);
    const falls = fallsThrough(builder, clause);
    fallen = falls ? body3 : [];
    if (!falls) ends.push(...body3);
  }
  const hasDefault = clauses.some((clause) => file.is(clause, "default_case"));
  return hasDefault ? [...ends, ...fallen] : [...ends, ...fallen, ...remaining];
}
function asked(builder, clause, from) {
  const { file } = builder;
  const yes = [];
  let remaining = from;
  for (const value of file.named(file.child(clause, "value"))) {
    const answer = builder.condition(value, remaining);
    yes.push(...answer.yes);
    remaining = answer.no;
  }
  return { yes, no: remaining };
}
function bodyOf2({ file }, clause) {
  return file.named(clause).find((child) => file.is(child, "statement_list")) ?? NONE;
}
function fallsThrough(builder, clause) {
  const { file } = builder;
  return file.is(file.named(bodyOf2(builder, clause)).at(-1) ?? NONE, "fallthrough_statement");
}
function selectStatement(builder, node, from) {
  const { file } = builder;
  const head = builder.step("select", node, from);
  const arms = file.named(node).filter((child) => file.is(child, "communication_case") || file.is(child, "default_case"));
  return builder.leavable(
    false,
    () => arms.flatMap((arm) => {
      const chosen = builder.plain("arm", arm, [{ from: head.id }]);
      return builder.list(bodyOf2(builder, arm), chosen);
    })
  );
}

// src/go/no-return.ts
var NO_RETURN_METHODS = /* @__PURE__ */ new Set([
  "Fatal",
  "Fatalf",
  "Fatalln",
  "Fatalw",
  "FatalContext",
  "FailNow",
  "SkipNow",
  "Goexit",
  "Panic",
  "Panicf",
  "Panicln",
  "Panicw"
]);
var TESTING_METHODS = /* @__PURE__ */ new Set(["Skip", "Skipf"]);
var TESTING_RECEIVERS = /* @__PURE__ */ new Set(["t", "b", "tb", "f"]);
function isNoReturnCall(file, call) {
  const callee = file.bare(file.child(call, "function"));
  if (file.is(callee, "identifier")) return file.text(callee) === "panic";
  if (!file.is(callee, "selector_expression")) return false;
  const method = file.text(file.child(callee, "field"));
  const receiver = file.text(file.child(callee, "operand"));
  if (TESTING_METHODS.has(method)) return TESTING_RECEIVERS.has(receiver);
  return NO_RETURN_METHODS.has(method) || method === "Exit" && receiver === "os";
}

// src/go/cfg-builder.ts
var NESTING_LIMIT = 400;
var GraphBuilder = class {
  file;
  fn;
  neverReturns;
  steps = [];
  targets = [];
  labels = /* @__PURE__ */ new Map();
  gotos = [];
  opaque = [];
  /** Label of the statement about to be built. */
  label = "";
  depth = 0;
  exit;
  panic;
  owner = /* @__PURE__ */ new Map();
  constructor(file, fn, neverReturns) {
    this.file = file;
    this.fn = fn;
    this.neverReturns = neverReturns;
    this.step("entry", NONE, []);
    this.exit = this.step("exit", NONE, []).id;
    this.panic = this.step("panic", NONE, []).id;
  }
  build() {
    const end = this.statement(this.file.child(this.fn, "body"), [{ from: 0 }]);
    this.connect(end, this.exit);
    for (const { from, label } of this.gotos) this.connect(from, this.labels.get(label) ?? this.exit);
    return {
      function: this.fn,
      steps: this.steps,
      entry: 0,
      exit: this.exit,
      panic: this.panic,
      opaque: this.opaque,
      stepAt: (node) => this.stepAt(node),
      stepAround: (node) => this.stepAround(node)
    };
  }
  stepAt(node) {
    for (let at = node; at >= 0 && at !== this.fn; at = this.file.parent(at)) {
      const step = this.owner.get(at);
      if (step) return step;
      if (at !== node && this.file.is(at, "func_literal")) return void 0;
    }
    return void 0;
  }
  stepAround(node) {
    for (let at = node; at >= 0 && at !== this.fn; at = this.file.parent(at)) {
      const step = this.owner.get(at);
      if (step) return step;
    }
    return void 0;
  }
  step(kind, node, from) {
    const step = { id: this.steps.length, kind, node, next: [] };
    this.steps.push(step);
    if (node >= 0 && !this.owner.has(node)) this.owner.set(node, step);
    this.connect(from, step.id);
    return step;
  }
  connect(from, to) {
    for (const { from: id, when } of from) this.steps[id].next.push(when === void 0 ? { to } : { to, when });
  }
  /** A step that always goes on. */
  plain(kind, node, from) {
    return [{ from: this.step(kind, node, from).id }];
  }
  /** Builds one statement after `from` and returns the ends that fall out of it. */
  statement(node, from) {
    if (node < 0) return from;
    const build2 = STATEMENTS[this.file.kindName(node)];
    if (!build2) return this.simple(node, from);
    if (this.depth >= NESTING_LIMIT) return this.giveUp(node, from);
    this.depth++;
    const ends = build2(this, node, from);
    this.depth--;
    return ends;
  }
  /** As if the statement panicked: no path through it is found, and what it contains still belongs to a step. */
  giveUp(node, from) {
    this.opaque.push(node);
    this.connect(this.plain("simple", node, from), this.panic);
    return [];
  }
  list(node, from) {
    let ends = from;
    for (const child of this.file.named(node)) ends = this.statement(child, ends);
    return ends;
  }
  simple(node, from) {
    if (!this.file.isNamed(node) || this.file.is(node, "comment")) return from;
    const ends = this.plain("simple", node, from);
    if (!this.endsHere(node)) return ends;
    this.connect(ends, this.panic);
    return [];
  }
  endsHere(node) {
    if (!this.file.is(node, "expression_statement")) return false;
    const call = this.file.bare(this.file.first(node));
    return this.file.is(call, "call_expression") && (isNoReturnCall(this.file, call) || this.neverReturns(call));
  }
  returns(node, from) {
    this.connect(this.plain("return", node, from), this.exit);
    return [];
  }
  labeled(node, from) {
    const { file } = this;
    const name2 = file.child(node, "label");
    const head = this.step("simple", name2, from);
    this.labels.set(file.text(name2), head.id);
    const body3 = file.named(node).at(-1) ?? NONE;
    if (body3 === name2) return [{ from: head.id }];
    this.label = file.text(name2);
    const ends = this.statement(body3, [{ from: head.id }]);
    this.label = "";
    return ends;
  }
  /** Builds what `break` and `continue` inside it can leave; the ends include the breaks. */
  leavable(loops, build2) {
    const target = { label: this.label, breaks: [], continues: loops ? [] : void 0 };
    this.label = "";
    this.targets.push(target);
    const ends = build2(target);
    this.targets.pop();
    return [...ends, ...target.breaks];
  }
  branch(node, from, kind) {
    const label = this.file.text(this.file.first(node));
    const target = this.targets.findLast((at) => (label === "" || at.label === label) && at[kind] !== void 0);
    target?.[kind]?.push(...this.plain("simple", node, from));
    return [];
  }
  goto(node, from) {
    this.gotos.push({ from: this.plain("simple", node, from), label: this.file.text(this.file.first(node)) });
    return [];
  }
  /** Takes `&&`, `||` and `!` apart, so that each step asks one thing. */
  condition(node, from, depth = 0) {
    const { file } = this;
    const at = file.bare(node);
    const operator = depth < NESTING_LIMIT ? file.text(file.child(at, "operator")) : "";
    if (operator === "!" && file.is(at, "unary_expression")) {
      const { yes, no } = this.condition(file.child(at, "operand"), from, depth + 1);
      return { yes: no, no: yes };
    }
    if (operator === "&&" || operator === "||") {
      const left = this.condition(file.child(at, "left"), from, depth + 1);
      const right = this.condition(file.child(at, "right"), operator === "&&" ? left.yes : left.no, depth + 1);
      return operator === "&&" ? { yes: right.yes, no: [...left.no, ...right.no] } : { yes: [...left.yes, ...right.yes], no: right.no };
    }
    const { id } = this.step("condition", at, from);
    return { yes: file.is(at, "false") ? [] : [{ from: id, when: true }], no: file.is(at, "true") ? [] : [{ from: id, when: false }] };
  }
};
var STATEMENTS = {
  block: (builder, node, from) => builder.list(builder.file.first(node), from),
  statement_list: (builder, node, from) => builder.list(node, from),
  return_statement: (builder, node, from) => builder.returns(node, from),
  if_statement: ifStatement,
  for_statement: forStatement,
  expression_switch_statement: switchStatement,
  type_switch_statement: switchStatement,
  select_statement: selectStatement,
  labeled_statement: (builder, node, from) => builder.labeled(node, from),
  break_statement: (builder, node, from) => builder.branch(node, from, "breaks"),
  continue_statement: (builder, node, from) => builder.branch(node, from, "continues"),
  goto_statement: (builder, node, from) => builder.goto(node, from),
  defer_statement: (builder, node, from) => builder.plain("defer", node, from),
  go_statement: (builder, node, from) => builder.plain("go", node, from),
  fallthrough_statement: (_builder, _node, from) => from
};

// src/go/cfg.ts
function graphOf(file, fn, neverReturns = () => false) {
  return new GraphBuilder(file, fn, neverReturns).build();
}
function ownPart(file, step) {
  if (step.kind === "arm") return file.child(step.node, "communication");
  return step.kind === "case" || step.kind === "select" ? NONE : step.node;
}

// src/go/types.ts
var DEPTH = 12;
function typeOf(pkg, file, node, external = () => void 0) {
  return new Types(pkg, external).expression(file, node, 0, DEPTH);
}
function namedOf(type) {
  if (type?.kind === "pointer") return namedOf(type.to);
  return type?.kind === "named" ? type : void 0;
}
function isNamed(type, path2, name2) {
  const named = namedOf(type);
  return named?.package === path2 && named.name === name2;
}
var Types = class {
  pkg;
  external;
  constructor(pkg, external) {
    this.pkg = pkg;
    this.external = external;
  }
  /** `result` picks one of several values of a call, receive or map read. */
  expression(file, node, result, depth) {
    if (node < 0 || depth === 0) return void 0;
    const read = EXPRESSIONS[file.kindName(node)];
    return read?.(this, file, node, result, depth - 1);
  }
  written(file, type) {
    if (type < 0) return void 0;
    return WRITTEN[file.kindName(type)]?.(this, file, type);
  }
  identifier(file, node, depth) {
    const variable = this.pkg.scopes(file).variableOf(node);
    if (variable) return this.variable(file, variable, depth);
    const declaration = this.pkg.value(file.text(node), file);
    return declaration && this.spec(declaration.file, declaration.node, file.text(node), depth);
  }
  variable(file, variable, depth) {
    const { statement } = variable;
    if (file.is(statement, "parameter_declaration")) return this.written(file, file.child(statement, "type"));
    if (file.is(statement, "variadic_parameter_declaration")) {
      return { kind: "slice", element: this.written(file, file.child(statement, "type")) };
    }
    if (file.is(statement, "var_spec") || file.is(statement, "const_spec")) return this.spec(file, statement, variable.name, depth);
    if (file.is(statement, "range_clause")) return this.ranged(file, statement, variable, depth);
    const right = file.child(statement, "right");
    if (file.is(statement, "receive_statement")) return this.expression(file, right, 0, depth);
    return this.assigned(file, file.child(statement, "left"), right, variable.declared, depth);
  }
  spec(file, spec, name2, depth) {
    const type = file.child(spec, "type");
    if (type >= 0) return this.written(file, type);
    const names3 = file.childrenIn(spec, "name");
    const index = names3.findIndex((candidate) => file.text(candidate) === name2);
    return this.nth(file, file.child(spec, "value"), index, names3.length, depth);
  }
  assigned(file, left, right, target, depth) {
    const targets = file.named(left);
    return this.nth(file, right, targets.indexOf(target), targets.length, depth);
  }
  nth(file, list, index, of, depth) {
    const values = file.named(list);
    if (index < 0 || values.length === 0) return void 0;
    if (values.length === of) return this.expression(file, values[index], 0, depth);
    return values.length === 1 ? this.expression(file, values[0], index, depth) : void 0;
  }
  ranged(file, clause, variable, depth) {
    const over = this.expression(file, file.child(clause, "right"), 0, depth);
    const index = file.named(file.child(clause, "left")).indexOf(variable.declared);
    if (over?.kind === "chan") return index === 0 ? over.element : void 0;
    return index === 1 && (over?.kind === "slice" || over?.kind === "map") ? over.element : void 0;
  }
  selector(file, node, depth) {
    const operand = file.child(node, "operand");
    if (importedPackage(this.pkg, file, operand)) return void 0;
    return this.field(this.expression(file, operand, 0, depth), file.text(file.child(node, "field")), file, depth);
  }
  /** A field's type, through embedded structs. */
  field(owner, name2, from, depth) {
    if (!owner || depth === 0) return void 0;
    if (owner.kind === "pointer") return this.field(owner.to, name2, from, depth - 1);
    if (owner.kind === "named") return owner.package === "" ? this.fieldOfDeclared(owner.name, name2, from, depth) : void 0;
    if (owner.kind !== "struct") return void 0;
    const embedded = [];
    for (const declaration of owner.file.descendants(owner.node, "field_declaration")) {
      const type = owner.file.child(declaration, "type");
      const names3 = owner.file.childrenIn(declaration, "name");
      if (names3.some((candidate) => owner.file.text(candidate) === name2)) return this.written(owner.file, type);
      if (names3.length > 0) continue;
      const written = this.written(owner.file, type);
      if (namedOf(written)?.name === name2) return written;
      if (written) embedded.push(written);
    }
    for (const type of embedded) {
      const found = this.field(type, name2, from, depth - 1);
      if (found) return found;
    }
    return void 0;
  }
  fieldOfDeclared(typeName, name2, from, depth) {
    const declaration = this.pkg.type(typeName, from);
    if (!declaration) return void 0;
    return this.field(this.written(declaration.file, declaration.file.child(declaration.node, "type")), name2, from, depth - 1);
  }
  call(file, node, result, depth) {
    const callee = file.bare(file.child(node, "function"));
    const first = file.named(file.child(node, "arguments"))[0] ?? NONE;
    if (file.is(callee, "identifier")) {
      const name2 = file.text(callee);
      if (name2 === "make") return this.written(file, first);
      if (name2 === "new") return pointerTo(this.written(file, first));
      if (this.pkg.type(name2, file)) return { kind: "named", package: "", name: name2 };
      return this.results(this.pkg.functions(name2, file), result);
    }
    if (!file.is(callee, "selector_expression")) return void 0;
    const operand = file.child(callee, "operand");
    const method = file.text(file.child(callee, "field"));
    const path2 = importedPackage(this.pkg, file, operand);
    if (path2) return this.external(path2, method, result);
    const owner = namedOf(this.expression(file, operand, 0, depth));
    if (!owner) return void 0;
    if (owner.package !== "") return this.external(owner.package, `${owner.name}.${method}`, result);
    return this.results(this.pkg.functions(`${owner.name}.${method}`, file), result);
  }
  results(candidates, result) {
    const [only] = candidates;
    if (!only || candidates.length !== 1) return void 0;
    const { file, node } = only;
    const list = file.child(node, "result");
    if (!file.is(list, "parameter_list")) return result === 0 ? this.written(file, list) : void 0;
    const types = file.named(list).flatMap((parameter) => {
      const names3 = file.childrenIn(parameter, "name").length;
      return Array.from({ length: Math.max(1, names3) }, () => file.child(parameter, "type"));
    });
    return this.written(file, types[result] ?? NONE);
  }
  static expressions = {
    identifier: (types, file, node, _result, depth) => types.identifier(file, node, depth),
    selector_expression: (types, file, node, _result, depth) => types.selector(file, node, depth),
    call_expression: (types, file, node, result, depth) => types.call(file, node, result, depth),
    parenthesized_expression: (types, file, node, result, depth) => types.expression(file, file.first(node), result, depth),
    composite_literal: (types, file, node) => types.written(file, file.child(node, "type")),
    type_assertion_expression: (types, file, node, result) => result === 0 ? types.written(file, file.child(node, "type")) : void 0,
    type_conversion_expression: (types, file, node) => types.written(file, file.child(node, "type")),
    func_literal: (_types, file, node) => ({ kind: "func", file, node }),
    index_expression: (types, file, node, result, depth) => {
      const over = result === 0 ? types.expression(file, file.child(node, "operand"), 0, depth) : void 0;
      return over?.kind === "slice" || over?.kind === "map" ? over.element : void 0;
    },
    unary_expression: (types, file, node, result, depth) => {
      const operand = types.expression(file, file.child(node, "operand"), 0, depth);
      const operator = file.text(file.child(node, "operator"));
      if (operator === "&") return pointerTo(operand);
      if (operator === "*") return operand?.kind === "pointer" ? operand.to : void 0;
      return operator === "<-" && result === 0 && operand?.kind === "chan" ? operand.element : void 0;
    }
  };
  static writtenTypes = {
    type_identifier: (_types, file, node) => ({ kind: "named", package: "", name: file.text(node) }),
    qualified_type: (types, file, node) => {
      const alias = file.text(file.child(node, "package"));
      return { kind: "named", package: types.pkg.imports(file).get(alias) ?? alias, name: file.text(file.child(node, "name")) };
    },
    pointer_type: (types, file, node) => pointerTo(types.written(file, file.first(node))),
    parenthesized_type: (types, file, node) => types.written(file, file.first(node)),
    generic_type: (types, file, node) => types.written(file, file.child(node, "type")),
    channel_type: (types, file, node) => ({ kind: "chan", element: types.written(file, file.child(node, "value")) }),
    slice_type: (types, file, node) => ({ kind: "slice", element: types.written(file, file.child(node, "element")) }),
    array_type: (types, file, node) => ({ kind: "slice", element: types.written(file, file.child(node, "element")) }),
    implicit_length_array_type: (types, file, node) => ({ kind: "slice", element: types.written(file, file.child(node, "element")) }),
    map_type: (types, file, node) => ({ kind: "map", element: types.written(file, file.child(node, "value")) }),
    function_type: (_types, file, node) => ({ kind: "func", file, node }),
    struct_type: (_types, file, node) => ({ kind: "struct", file, node }),
    interface_type: () => ({ kind: "interface" })
  };
};
var EXPRESSIONS = Types.expressions;
var WRITTEN = Types.writtenTypes;
function pointerTo(to) {
  return to && { kind: "pointer", to };
}
function importedPackage(pkg, file, node) {
  if (!file.is(node, "identifier") || pkg.scopes(file).variableOf(node)) return "";
  const name2 = file.text(node);
  return pkg.value(name2, file) ? "" : pkg.imports(file).get(name2) ?? "";
}

// src/go/calls.ts
function calleeOf(pkg, file, call) {
  const callee = file.bare(file.child(call, "function"));
  if (file.is(callee, "func_literal")) return { package: "", name: "", candidates: [{ file, node: callee }] };
  if (file.is(callee, "identifier")) return localCallee(pkg, file, callee);
  if (!file.is(callee, "selector_expression")) return { package: "", name: "", candidates: [] };
  const operand = file.child(callee, "operand");
  const method = file.text(file.child(callee, "field"));
  const path2 = importedPackage(pkg, file, operand);
  if (path2) return { package: path2, name: method, candidates: [] };
  if (file.is(operand, "selector_expression")) {
    const variable = importedPackage(pkg, file, file.child(operand, "operand"));
    if (variable) return { package: variable, name: `${file.text(file.child(operand, "field"))}.${method}`, candidates: [] };
  }
  const owner = namedOf(typeOf(pkg, file, operand));
  if (!owner) return { package: "", name: `.${method}`, candidates: [] };
  const name2 = `${owner.name}.${method}`;
  return { package: owner.package, name: name2, candidates: owner.package === "" ? pkg.functions(name2, file) : [] };
}
function localCallee(pkg, file, identifier) {
  const name2 = file.text(identifier);
  const variable = pkg.scopes(file).variableOf(identifier);
  if (!variable) return { package: "", name: name2, candidates: pkg.functions(name2, file) };
  const literal3 = literalOf(file, variable);
  return { package: "", name: name2, candidates: literal3 < 0 ? [] : [{ file, node: literal3 }] };
}
function literalOf(file, variable) {
  if (!file.is(variable.statement, "short_var_declaration") && !file.is(variable.statement, "var_spec")) return NONE;
  const targets = file.is(variable.statement, "var_spec") ? file.childrenIn(variable.statement, "name") : file.named(file.child(variable.statement, "left"));
  const values = file.named(file.child(variable.statement, file.is(variable.statement, "var_spec") ? "value" : "right"));
  const value = values[targets.indexOf(variable.declared)] ?? NONE;
  if (!file.is(value, "func_literal")) return NONE;
  return variable.uses.some((use) => isAssigned(file, use)) ? NONE : value;
}
function isAssigned(file, identifier) {
  const list = file.parent(identifier);
  if (!file.is(list, "expression_list")) return false;
  const statement = file.parent(list);
  const isTarget = file.child(statement, "left") === list;
  return isTarget && (file.is(statement, "assignment_statement") || file.is(statement, "short_var_declaration") || file.is(statement, "range_clause") || file.is(statement, "receive_statement"));
}
function parameterAt(pkg, fn, index) {
  const { file, node } = fn;
  const names3 = [];
  for (const parameter of file.named(file.child(node, "parameters"))) {
    if (file.is(parameter, "variadic_parameter_declaration"))
      return names3[index] === void 0 ? void 0 : pkg.scopes(file).variableOf(names3[index]);
    const declared = file.childrenIn(parameter, "name");
    names3.push(...declared.length > 0 ? declared : [NONE]);
  }
  const name2 = names3[index];
  return name2 === void 0 || name2 < 0 ? void 0 : pkg.scopes(file).variableOf(name2);
}

// src/go/threads.ts
var SYNCHRONOUS = /* @__PURE__ */ new Set([
  "Do",
  "Run",
  "Slice",
  "SliceStable",
  "SortFunc",
  "Walk",
  "WalkDir",
  "Range",
  "Map",
  "ContainsFunc",
  "IndexFunc"
]);
function roleOf(pkg, file, literal3) {
  const parent = file.parent(literal3);
  if (file.is(parent, "call_expression")) return calledRole(file, parent);
  if (file.is(parent, "argument_list")) return argumentRole(pkg, file, file.parent(parent));
  return variableRole(pkg, file, literal3);
}
function calledRole(file, call) {
  const around = file.parent(call);
  if (file.is(around, "go_statement")) return { kind: "spawned", spawn: around, via: "go" };
  return { kind: file.is(around, "defer_statement") ? "deferred" : "inline" };
}
function argumentRole(pkg, file, call) {
  const callee = file.bare(file.child(call, "function"));
  if (!file.is(callee, "selector_expression")) return { kind: "unknown" };
  const method = file.text(file.child(callee, "field"));
  if (method === "Go") return { kind: "spawned", spawn: call, via: "group" };
  const { package: path2 } = calleeOf(pkg, file, call);
  if (path2 === "time" && method === "AfterFunc") return { kind: "spawned", spawn: call, via: "timer" };
  return { kind: SYNCHRONOUS.has(method) && !file.is(file.parent(call), "go_statement") ? "inline" : "unknown" };
}
function variableRole(pkg, file, literal3) {
  const list = file.parent(literal3);
  const statement = file.parent(list);
  const target = file.named(file.child(statement, "left"))[file.named(list).indexOf(literal3)] ?? NONE;
  const variable = pkg.scopes(file).variableOf(target);
  if (!variable || literalOf(file, variable) !== literal3 || variable.uses.length !== 1) return { kind: "unknown" };
  const use = variable.uses[0];
  const call = file.parent(use);
  if (!file.is(call, "call_expression") || file.child(call, "function") !== use) return { kind: "unknown" };
  return calledRole(file, call);
}
function isInLoop(file, node, within2) {
  return loopAround(file, node, within2) >= 0;
}
function loopAround(file, node, within2) {
  for (let at = file.parent(node), from = node; at >= 0 && at !== within2; from = at, at = file.parent(at)) {
    if (file.is(at, "func_literal") && roleEnds(file, at)) return NONE;
    if (file.is(at, "for_statement") && repeats(file, at, from)) return at;
  }
  return NONE;
}
function roleEnds(file, literal3) {
  return !file.is(file.parent(literal3), "call_expression");
}
function repeats(file, loop, child) {
  return child === file.child(loop, "body") || file.is(child, "for_clause") || !file.is(child, "range_clause") && child !== file.child(loop, "body");
}

// src/go/channels.ts
var FOLLOW_DEPTH = 3;
function localChannel(pkg, file, variable) {
  const make = makeOf(file, variable);
  if (make < 0) return void 0;
  const owner = {
    root: { file, node: variable.function },
    parent: void 0,
    spawn: NONE,
    spawnFile: file,
    repeated: false,
    via: "owner"
  };
  const follower = new Follower(pkg);
  follower.follow(file, variable, owner, NONE, false, FOLLOW_DEPTH);
  const { ops, escapes } = follower;
  return { file, variable, make, capacity: capacityOf(pkg, file, make), owner, ops, escapes };
}
function makeOf(file, variable) {
  const { statement } = variable;
  const isSpec = file.is(statement, "var_spec");
  if (!isSpec && !file.is(statement, "short_var_declaration")) return NONE;
  const targets = isSpec ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
  const value = file.named(file.child(statement, isSpec ? "value" : "right"))[targets.indexOf(variable.declared)] ?? NONE;
  return isChannelMake(file, value) ? value : NONE;
}
function isChannelMake(file, node) {
  if (!file.is(node, "call_expression") || file.text(file.child(node, "function")) !== "make") return false;
  return file.is(file.named(file.child(node, "arguments"))[0] ?? NONE, "channel_type");
}
function capacityOf(pkg, file, make) {
  const size = file.named(file.child(make, "arguments"))[1] ?? NONE;
  if (size < 0) return 0;
  return constantInt(pkg, file, size) ?? { text: file.text(size) };
}
function constantInt(pkg, file, node) {
  if (file.is(node, "int_literal")) return Number(file.text(node).replaceAll("_", ""));
  if (!file.is(node, "identifier")) return void 0;
  const variable = pkg.scopes(file).variableOf(node);
  const spec = variable ? { file, node: variable.statement } : pkg.value(file.text(node), file);
  if (!spec?.file.is(spec.node, "const_spec")) return void 0;
  const names3 = spec.file.childrenIn(spec.node, "name").map((name2) => spec.file.text(name2));
  const value = spec.file.named(spec.file.child(spec.node, "value"))[names3.indexOf(file.text(node))] ?? NONE;
  return spec.file.is(value, "int_literal") ? Number(spec.file.text(value)) : void 0;
}
var Follower = class {
  ops = [];
  escapes = [];
  pkg;
  seen = /* @__PURE__ */ new Set();
  threads = /* @__PURE__ */ new Map();
  constructor(pkg) {
    this.pkg = pkg;
  }
  /** Classifies every use of the variable. `anchor` is NONE while still in the thread's root. */
  follow(file, variable, thread, anchor, repeats2, depth) {
    for (const use of variable.uses) {
      const place2 = this.place(file, use, variable.function, thread);
      if (!place2) this.escapes.push(use);
      else this.use(file, use, variable, place2.thread, anchor, place2.deferred, repeats2 || place2.repeats, depth);
    }
  }
  /** The thread that runs the code around a use: climbs through the function literals up to the variable's own function. */
  place(file, use, home, thread) {
    const literals = [];
    for (let fn = file.functionAround(use); fn >= 0 && fn !== home; fn = file.functionAround(fn)) literals.push(fn);
    let at = thread;
    let root = home;
    let deferred = file.is(file.parent(file.enclosing(use, "call_expression")), "defer_statement");
    for (const literal3 of literals.reverse()) {
      const role = roleOf(this.pkg, file, literal3);
      if (role.kind === "unknown") return void 0;
      if (role.kind === "deferred") deferred = true;
      if (role.kind !== "spawned") continue;
      const repeated = at.repeated || isInLoop(file, role.spawn, root);
      at = this.thread(file, { file, node: literal3 }, at, role.spawn, repeated, role.via);
      root = literal3;
      deferred = false;
    }
    return { thread: at, deferred, repeats: isInLoop(file, use, root) };
  }
  /** One `Thread` value for each place that starts one, so that operations can be grouped by it. */
  thread(file, root, parent, spawn3, repeated, via) {
    const key = `${file.path}:${spawn3}:${root.file.path}:${root.node}`;
    let known = this.threads.get(key);
    if (!known) {
      known = { root, parent, spawn: spawn3, spawnFile: file, repeated, via };
      this.threads.set(key, known);
    }
    return known;
  }
  use(file, use, variable, thread, anchor, deferred, repeats2, depth) {
    const operation = operationOf(file, use);
    if (operation) {
      const { arm, alternatives } = selectOf(file, operation.node);
      this.ops.push({ ...operation, file, thread, anchor: anchor < 0 ? operation.node : anchor, deferred, repeats: repeats2, arm, alternatives });
      return;
    }
    if (isHarmless(file, use)) return;
    const argument = argumentOf(file, use);
    if (argument && depth > 0 && this.enter(file, argument, variable, thread, anchor, repeats2, depth)) return;
    this.escapes.push(use);
  }
  /** Follows the channel into the one function of this package that is called with it. */
  enter(file, argument, variable, thread, anchor, repeats2, depth) {
    const { candidates } = calleeOf(this.pkg, file, argument.call);
    const [target] = candidates;
    if (!target || candidates.length !== 1 || target.file.child(target.node, "body") < 0) return false;
    const parameter = parameterAt(this.pkg, target, argument.index);
    if (!parameter) return false;
    const key = `${file.path}:${argument.call}:${target.file.path}:${parameter.id}:${variable.id}`;
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    const around = file.parent(argument.call);
    if (file.is(around, "go_statement")) {
      const spawned = this.thread(file, target, thread, around, thread.repeated || isInLoop(file, around, variable.function), "go");
      this.follow(target.file, parameter, spawned, NONE, false, depth - 1);
    } else {
      this.follow(target.file, parameter, thread, anchor < 0 ? argument.call : anchor, repeats2, depth - 1);
    }
    return true;
  }
};
function operationOf(file, use) {
  const parent = file.parent(use);
  if (file.is(parent, "send_statement") && file.child(parent, "channel") === use) return { kind: "send", node: parent };
  if (file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "<-") return { kind: "receive", node: parent };
  if (file.is(parent, "range_clause") && file.child(parent, "right") === use) return { kind: "range", node: parent };
  const argument = argumentOf(file, use);
  if (argument && file.text(file.child(argument.call, "function")) === "close") return { kind: "close", node: argument.call };
  return void 0;
}
function selectOf(file, operation) {
  const arm = file.enclosing(
    operation,
    "communication_case",
    "statement_list",
    "func_literal",
    "function_declaration",
    "method_declaration"
  );
  if (!file.is(arm, "communication_case")) return { arm: NONE, alternatives: 0 };
  const arms = file.named(file.parent(arm)).filter((child) => file.is(child, "communication_case") || file.is(child, "default_case"));
  return { arm, alternatives: arms.length - 1 };
}
function argumentOf(file, use) {
  const list = file.parent(use);
  if (!file.is(list, "argument_list")) return void 0;
  return { call: file.parent(list), index: file.named(list).indexOf(use) };
}
function isHarmless(file, use) {
  const parent = file.parent(use);
  if (file.is(parent, "binary_expression")) return true;
  const argument = argumentOf(file, use);
  return argument !== void 0 && ["len", "cap"].includes(file.text(file.child(argument.call, "function")));
}

// src/go/conditions.ts
function atomOf(names3, condition) {
  const { file } = names3;
  const at = file.bare(condition);
  const operator = file.text(file.child(at, "operator"));
  if (file.is(at, "binary_expression") && (operator === "==" || operator === "!=")) {
    const left = canonical(names3, file.child(at, "left"));
    const right = canonical(names3, file.child(at, "right"));
    if (!left || !right) return void 0;
    const [a, b] = left === "nil" ? [right, left] : [left, right];
    return { key: `${a}==${b}`, is: operator === "==" };
  }
  const key = canonical(names3, at);
  return key ? { key, is: true } : void 0;
}
function nilFact(names3, identifier, isNil) {
  return { key: `${canonical(names3, identifier)}==nil`, is: isNil };
}
var DEPTH2 = 40;
function canonical(names3, node, depth = DEPTH2) {
  const { file, scopes } = names3;
  const at = file.bare(node);
  const part = (field) => canonical(names3, file.child(at, field), depth - 1);
  if (depth === 0) return "";
  if (file.is(at, "identifier")) {
    const variable = scopes.variableOf(at);
    return variable ? `${variable.name}#${variable.id}` : file.text(at);
  }
  if (file.is(at, "selector_expression")) {
    const operand = part("operand");
    return operand && `${operand}.${file.text(file.child(at, "field"))}`;
  }
  if (file.is(at, "unary_expression")) {
    const operator = file.text(file.child(at, "operator"));
    const operand = operator === "<-" ? "" : part("operand");
    return operand && (operator === "&" || operator === "*" ? operand : `${operator}${operand}`);
  }
  if (file.is(at, "index_expression")) {
    const operand = part("operand");
    const index = operand && part("index");
    return index && `${operand}[${index}]`;
  }
  if (file.is(at, "binary_expression")) {
    const left = part("left");
    const right = left && part("right");
    return right && `${left}${file.text(file.child(at, "operator"))}${right}`;
  }
  return LITERALS.some((kind) => file.is(at, kind)) ? file.text(at) : "";
}
var LITERALS = ["nil", "true", "false", "int_literal", "interpreted_string_literal", "raw_string_literal"];
function mentions(key, name2) {
  if (name2 === "") return false;
  for (let at = key.indexOf(name2); at >= 0; at = key.indexOf(name2, at + 1)) {
    if (!WORD.test(key[at - 1] ?? "") && !WORD.test(key[at + name2.length] ?? "")) return true;
  }
  return false;
}
var WORD = /[\p{L}\p{N}_#]/u;

// src/go/flow.ts
var STATE_LIMIT = 2e4;
var FACT_LIMIT = 6;
function findPath(flow, question) {
  const { graph } = flow;
  const search = { question, assumed: new Set(question.assume?.map((fact) => fact.key)), notes: notesOf(flow), flow };
  const bad2 = question.bad ?? ((step) => step.id === graph.exit);
  const seen = /* @__PURE__ */ new Set();
  const stack = [{ step: graph.steps[graph.entry], facts: [], parts: -1, before: void 0 }];
  for (let visited = 0; stack.length > 0 && visited < STATE_LIMIT; visited++) {
    const state = stack.pop();
    const asked2 = state.parts >= 0;
    const parts2 = state.parts + (asked2 && question.part?.(state.step) ? 1 : 0);
    const key = keyOf2(state, parts2);
    if (seen.has(key)) continue;
    seen.add(key);
    if (asked2 && (question.satisfied(state.step) || question.part && parts2 >= (question.enough ?? 1))) continue;
    if (asked2 && bad2(state.step)) return pathOf2(state);
    const onward = { ...state, parts: parts2 };
    pushReversed(stack, successors(search, onward, onward.step.next));
    if (!asked2 && state.step.id === question.from) pushReversed(stack, begin(search, onward));
  }
  return void 0;
}
function keyOf2({ step, facts }, parts2) {
  let key = `${step.id}|${parts2}`;
  for (const fact of facts) key += `|${fact.key}=${fact.is}`;
  return key;
}
function pushReversed(stack, states) {
  for (let at = states.length - 1; at >= 0; at--) stack.push(states[at]);
}
function begin(search, state) {
  const { first, assume = [] } = search.question;
  const next = first === void 0 ? state.step.next : state.step.next.filter((edge) => edge.when === first);
  return successors(search, { ...state, parts: 0 }, next).map((after) => {
    const others = after.facts.filter((fact) => !search.assumed.has(fact.key));
    return { ...after, facts: [...others, ...assume], before: void 0 };
  });
}
function successors(search, state, next) {
  const { notes, flow } = search;
  const { step } = state;
  const kept = notes.forget(step, state.facts);
  const found = notes.atom(step);
  const atom = found && (notes.repeated.has(found.key) || search.assumed.has(found.key)) ? found : void 0;
  const states = [];
  for (const edge of next) {
    const to = flow.graph.steps[edge.to];
    const facts = atom && edge.when !== void 0 ? withFact(search, kept, { key: atom.key, is: edge.when === atom.is }) : kept;
    if (facts) states.push({ step: to, facts, parts: state.parts, before: state });
  }
  return states;
}
function withFact({ assumed }, facts, fact) {
  const known = facts.find((other) => other.key === fact.key);
  if (known) return known.is === fact.is ? facts : void 0;
  const others = facts.filter((other) => !assumed.has(other.key));
  const oldest = others.length >= FACT_LIMIT ? others[0] : void 0;
  return [...oldest ? facts.filter((other) => other !== oldest) : facts, fact];
}
var notesByGraph = /* @__PURE__ */ new WeakMap();
function notesOf(flow) {
  let notes = notesByGraph.get(flow.graph);
  if (!notes) {
    notes = takeNotes(flow);
    notesByGraph.set(flow.graph, notes);
  }
  return notes;
}
function takeNotes(flow) {
  const atoms = flow.graph.steps.map((step) => step.kind === "condition" ? atomOf(flow, step.node) : void 0);
  const changes = [];
  const counts = /* @__PURE__ */ new Map();
  for (const atom of atoms) if (atom) counts.set(atom.key, (counts.get(atom.key) ?? 0) + 1);
  return {
    repeated: new Set([...counts].filter(([, count5]) => count5 > 1).map(([key]) => key)),
    atom: (step) => atoms[step.id],
    forget(step, facts) {
      if (facts.length === 0 || step.kind === "condition") return facts;
      changes[step.id] ??= changeOf(flow, step);
      const { assigned, calls } = changes[step.id];
      if (assigned.length === 0 && !calls) return facts;
      return facts.filter((fact) => !assigned.some((name2) => mentions(fact.key, name2)) && !(calls && fact.key.includes(".")));
    }
  };
}
function changeOf(flow, step) {
  const { file } = flow;
  const part = ownPart(file, step);
  const targets = targetsOf(flow, part).flatMap((list) => file.is(list, "identifier") ? [list] : file.named(list));
  return { assigned: targets.map((target) => canonical(flow, target)), calls: hasCall(flow, part) };
}
function hasCall({ file }, node) {
  for (const _ of file.descendants(node, "call_expression")) return true;
  return false;
}
function targetsOf({ file }, node) {
  if (file.is(node, "inc_statement") || file.is(node, "dec_statement")) return [node];
  if (file.is(node, "var_declaration")) return [...file.descendants(node, "var_spec", true)].flatMap((spec) => file.childrenIn(spec, "name"));
  const left = file.child(node, "left");
  return left < 0 ? [] : [left];
}
function pathOf2(state) {
  const steps = [];
  for (let at = state; at; at = at.before) steps.push(at.step);
  return steps.reverse();
}

// src/go/stranded.ts
var cache2 = /* @__PURE__ */ new WeakMap();
function strandingsOf(pkg, file, make) {
  const known = cache2.get(pkg) ?? /* @__PURE__ */ new Map();
  cache2.set(pkg, known);
  const key = `${file.path}:${make}`;
  const found = known.get(key) ?? analyse(pkg, file, make);
  known.set(key, found);
  return found;
}
function analyse(pkg, file, make) {
  const channel = channelMadeBy(pkg, file, make);
  if (!channel || channel.escapes.length > 0 || typeof channel.capacity !== "number") return [];
  if (isProcessMain(pkg, file, channel.owner.root.node)) return [];
  const story = storyOf(pkg, channel, channel.capacity);
  return story ? [...new Analysis(pkg, story).run()] : [];
}
function channelMadeBy(pkg, file, make) {
  const statement = file.enclosing(make, "short_var_declaration", "var_spec");
  if (statement < 0) return void 0;
  const targets = file.is(statement, "var_spec") ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
  for (const target of targets) {
    const variable = pkg.scopes(file).variableOf(target);
    const channel = variable && variable.declared === target ? localChannel(pkg, file, variable) : void 0;
    if (channel?.make === make) return channel;
  }
  return void 0;
}
function isProcessMain(pkg, file, fn) {
  return pkg.name === "main" && file.is(fn, "function_declaration") && ["main", "TestMain"].includes(file.declaredName(fn));
}
function storyOf(pkg, channel, capacity) {
  const { owner, ops } = channel;
  const receives = ops.filter((op) => op.kind === "receive" || op.kind === "range");
  if (receives.length === 0 || receives.some((op) => op.thread !== owner)) return void 0;
  if (ops.some((op) => op.kind === "close" && op.thread === owner && closesAfterSpawn(pkg, channel, op))) return void 0;
  const sends = ops.filter((op) => op.kind === "send");
  if (sends.some((op) => op.thread === owner || op.thread.parent !== owner)) return void 0;
  const threads = [...new Set(sends.map((op) => op.thread))];
  const senders = threads.map(
    (thread) => senderOf(
      pkg,
      thread,
      sends.filter((op) => op.thread === thread),
      receives
    )
  );
  const total = senders.reduce((sum, sender) => sum + sender.sends, 0);
  if (capacity >= total || senders.every((sender) => sender.bare.length === 0)) return void 0;
  return { channel, capacity, senders, receives, sends: total };
}
function senderOf(pkg, thread, sends, receives) {
  const each = sends.some((op) => op.repeats) ? Number.POSITIVE_INFINITY : mostOnOnePath(pkg, thread, sends);
  return { thread, bare: sends.filter((op) => op.alternatives === 0), sends: each * timesStarted(pkg, thread, receives) };
}
function closesAfterSpawn(pkg, channel, close) {
  const flow = pkg.flow(channel.owner.root);
  const target = flow.graph.stepAround(close.anchor);
  if (!target || close.deferred) return true;
  const spawns = channel.ops.filter((op) => op.kind === "send").map((op) => flow.graph.stepAround(op.thread.spawn));
  return spawns.some(
    (spawn3) => !spawn3 || findPath(flow, { from: spawn3.id, satisfied: () => false, bad: (step) => step.id === target.id }) !== void 0
  );
}
function timesStarted(pkg, thread, receives) {
  if (!thread.repeated || !thread.parent) return 1;
  const { spawnFile: file } = thread;
  const loop = loopAround(file, thread.spawn, thread.parent.root.node);
  if (receives.some((op) => op.file === file && file.contains(loop, op.anchor))) return 1;
  const outer = loopAround(file, loop, thread.parent.root.node);
  return outer >= 0 ? Number.POSITIVE_INFINITY : turnsOf(pkg, file, loop) ?? Number.POSITIVE_INFINITY;
}
function turnsOf(pkg, file, loop) {
  const clause = file.named(loop).find((child) => file.is(child, "for_clause") || file.is(child, "range_clause")) ?? NONE;
  if (file.is(clause, "range_clause")) {
    const over = file.child(clause, "right");
    if (file.is(over, "composite_literal")) return file.named(file.child(over, "body")).length;
    return constantInt(pkg, file, over);
  }
  const condition = file.child(clause, "condition");
  const start2 = file.named(file.child(file.child(clause, "initializer"), "right"))[0] ?? NONE;
  if (file.text(start2) !== "0" || file.text(file.child(condition, "operator")) !== "<") return void 0;
  return constantInt(pkg, file, file.child(condition, "right"));
}
function mostOnOnePath(pkg, thread, ops) {
  const graph = pkg.graph(thread.root);
  const weight = /* @__PURE__ */ new Map();
  for (const op of ops) {
    const step = op.deferred ? void 0 : graph.stepAt(op.anchor);
    if (step) weight.set(step.id, (weight.get(step.id) ?? 0) + 1);
  }
  const deferred = ops.filter((op) => op.deferred).length;
  return heaviestPath(graph, weight) + deferred;
}
function heaviestPath(graph, weight) {
  const best = /* @__PURE__ */ new Map();
  const open4 = [];
  const enter = (id) => {
    best.set(id, 0);
    open4.push({ id, next: 0, most: 0 });
  };
  enter(graph.entry);
  for (let top = open4.at(-1); top; top = open4.at(-1)) {
    const edge = graph.steps[top.id]?.next[top.next++];
    if (edge) {
      const known = best.get(edge.to);
      if (known === void 0) enter(edge.to);
      else top.most = Math.max(top.most, known);
      continue;
    }
    const sum = (weight.get(top.id) ?? 0) + top.most;
    best.set(top.id, sum);
    open4.pop();
    const above = open4.at(-1);
    if (above) above.most = Math.max(above.most, sum);
  }
  return best.get(graph.entry) ?? 0;
}
var Analysis = class {
  pkg;
  story;
  file;
  flow;
  /** Owner steps at which a value is received. */
  receiving = /* @__PURE__ */ new Map();
  constructor(pkg, story) {
    this.pkg = pkg;
    this.story = story;
    this.file = story.channel.file;
    this.flow = pkg.flow(story.channel.owner.root);
    for (const op of story.receives) {
      const step = op.deferred ? this.flow.graph.stepAround(op.anchor) : this.flow.graph.stepAt(op.anchor);
      if (step) this.receiving.set(step.id, op);
    }
  }
  *run() {
    const { senders, sends, receives } = this.story;
    const [only] = senders;
    if (!only) return;
    if (sends === 1) {
      yield* this.single(only);
      return;
    }
    if (senders.length === 1 && Number.isFinite(sends)) {
      const doubled = this.doubled(only);
      if (doubled) {
        yield doubled;
        return;
      }
    }
    const early = receives.some((op) => op.repeats || op.kind === "range") ? this.leavesLoop() : this.fewerThanSent();
    if (early) yield early;
  }
  /** One goroutine that sends once: the owner must not leave without a receive. */
  *single(sender) {
    const send = sender.bare[0];
    const start2 = this.flow.graph.stepAt(sender.thread.spawn);
    if (!send || !start2) return;
    const path2 = findPath(this.flow, {
      from: start2.id,
      satisfied: (step) => this.receiving.has(step.id) || this.waitsFor(step, sender, send)
    });
    if (path2) yield this.strandingOf(path2, send, "return");
  }
  /** How a path leaves decides the name: by another arm of a select that could have received, or not. */
  strandingOf(path2, send, otherwise) {
    const { channel, receives, sends } = this.story;
    const arm = path2.find((step) => step.kind === "arm" && this.siblingReceive(step.node));
    const sibling = arm && this.siblingReceive(arm.node);
    const leaving = path2.findLast((step) => step.kind === "return");
    const receive = sibling ?? receives[0];
    return { how: sibling ? "select" : otherwise, channel, send, leaves: arm?.node ?? leaving?.node ?? NONE, receive, sends };
  }
  /** The receive of the channel that stands in another arm of the same select. */
  siblingReceive(arm) {
    return this.story.receives.find((op) => op.arm >= 0 && op.arm !== arm && this.file.parent(op.arm) === this.file.parent(arm));
  }
  /**
   * Whether the owner, at this step, waits for something that the sender only does when its send is over or never comes:
   * the sender's other channel, or its wait group.
   */
  waitsFor(step, sender, send) {
    if (step.node < 0) return false;
    for (const identifier of this.waitedNames(step)) {
      const variable = this.flow.scopes.variableOf(identifier);
      if (variable && variable !== this.story.channel.variable && this.servedOnlyAfter(variable.uses, sender, send)) return true;
    }
    return false;
  }
  /** Channels received from, and wait groups waited for, by the step itself. */
  waitedNames(step) {
    const { file } = this;
    const scope = ownPart(file, step);
    const names3 = [];
    for (const receive of file.descendants(scope, "unary_expression", true)) {
      if (file.text(file.child(receive, "operator")) === "<-") names3.push(file.child(receive, "operand"));
    }
    for (const call of file.descendants(scope, "call_expression", true)) {
      const callee = file.child(call, "function");
      if (file.is(callee, "selector_expression") && file.text(file.child(callee, "field")) === "Wait")
        names3.push(file.child(callee, "operand"));
    }
    if (step.kind === "range") names3.push(file.child(step.node, "right"));
    return names3;
  }
  /** Whether the sender uses the name, and never before a send that could still come after it. */
  servedOnlyAfter(uses, sender, send) {
    const { root } = sender.thread;
    if (sender.thread.via === "group" && uses.some((use) => use >= 0 && this.file.contains(sender.thread.spawn, use))) return true;
    if (root.file !== this.file) return false;
    const inside = uses.filter((use) => this.file.contains(root.node, use));
    if (inside.length === 0) return false;
    const flow = this.pkg.flow(root);
    const target = flow.graph.stepAt(send.anchor);
    return inside.every((use) => {
      const step = flow.graph.stepAt(use);
      if (!step || !target || step.kind === "defer") return true;
      return !findPath(flow, { from: step.id, satisfied: () => false, bad: (at) => at.id === target.id });
    });
  }
  /** More sends on one path of the one sender than the owner ever receives. */
  doubled(sender) {
    const { channel, receives, capacity, sends } = this.story;
    if (receives.some((op) => op.repeats || op.kind === "range")) return void 0;
    const received = mostOnOnePath(this.pkg, channel.owner, receives);
    if (received + capacity >= sends) return void 0;
    const send = sender.bare.at(-1);
    return send && { how: "double", channel, send, leaves: NONE, receive: receives[0], sends };
  }
  /** The owner collects in a loop and leaves it before its own end. */
  leavesLoop() {
    const send = this.boundSend();
    if (!send) return void 0;
    for (const op of this.story.receives) {
      const loop = op.kind === "range" ? this.file.parent(op.node) : loopAround(this.file, op.anchor, this.flow.graph.function);
      const step = this.flow.graph.stepAt(op.anchor);
      if (loop < 0 || !step) continue;
      const path2 = this.pathOutOf(loop, op, step);
      if (path2) return this.strandingOf(path2, send, "fan-in");
    }
    return void 0;
  }
  /** A way out of the collecting loop that is not its own end: by return or break after a value, or by another select arm. */
  pathOutOf(loop, op, step) {
    const { graph } = this.flow;
    const heads = this.loopHeads(loop);
    const starts = op.arm >= 0 ? graph.steps.filter(
      (other) => other.kind === "arm" && this.file.parent(other.node) === this.file.parent(op.arm) && !this.receiving.has(other.id)
    ) : [];
    const fromReceive = heads.size > 0 ? [step] : [];
    for (const start2 of [...fromReceive, ...starts]) {
      const first = start2.kind === "range" ? { first: true } : {};
      const path2 = findPath(this.flow, {
        ...first,
        from: start2.id,
        satisfied: (at) => this.receiving.has(at.id) || heads.has(at.id) || this.waitsForAny(at)
      });
      if (path2 && !this.countsDown(path2, loop)) return path2;
    }
    return void 0;
  }
  waitsForAny(step) {
    return this.story.senders.some((sender) => sender.bare.some((send) => this.waitsFor(step, sender, send)));
  }
  loopHeads(loop) {
    const { graph } = this.flow;
    const body3 = this.file.child(loop, "body");
    const isHead = (step) => (step.kind === "condition" || step.kind === "range") && this.file.contains(loop, step.node) && !this.file.contains(body3, step.node);
    return new Set(graph.steps.filter(isHead).map((step) => step.id));
  }
  /** Leaving because a counter says that everything came is no early end. */
  countsDown(path2, loop) {
    return path2.some((step) => step.kind === "condition" && this.file.contains(loop, step.node) && COUNTING.test(this.file.text(step.node)));
  }
  /** No loop on the receiving side: some path takes fewer values than are sent. */
  fewerThanSent() {
    const { sends, capacity, senders } = this.story;
    const send = this.boundSend();
    const starts = senders.map((sender) => this.flow.graph.stepAt(sender.thread.spawn));
    const last = starts.findLast((step) => step !== void 0);
    if (!send || !last) return void 0;
    const path2 = findPath(this.flow, {
      from: last.id,
      satisfied: (step) => this.waitsForAny(step),
      part: (step) => this.receiving.has(step.id),
      enough: sends - capacity
    });
    return path2 && this.strandingOf(path2, send, "fan-in");
  }
  /** The send to report: a bare one, of a goroutine that is started in a loop where there is one. */
  boundSend() {
    const { senders } = this.story;
    const sender = senders.find((candidate) => candidate.thread.repeated && candidate.bare.length > 0) ?? senders.find((candidate) => candidate.bare.length > 0);
    return sender?.bare[0];
  }
};
var COUNTING = /[<>]|\b(len|count|n|left|remaining|pending)\b\s*[=!]=|[=!]=\s*(len\(|\d|n\b|count\b|total\b)/;

// src/rule/stranding.ts
function strandingDetails(stranding, leaving) {
  const { channel, send } = stranding;
  const { file } = channel;
  const name2 = channel.variable.name;
  const made = { file, node: channel.make, message: `${name2} is made here and holds ${heldBy(stranding)}` };
  const spawned = { file: send.thread.spawnFile, node: send.thread.spawn, message: "the goroutine that sends is started here" };
  const blocked = { file: send.file, node: send.node, message: `the send on ${name2} waits for a receiver` };
  const leaves = {
    file,
    node: headOf(file, stranding.leaves < 0 ? endOf(file, channel.owner.root.node) : stranding.leaves),
    message: leaving
  };
  const receive = {
    file: stranding.receive.file,
    node: stranding.receive.node,
    message: `the receive from ${name2} that is then missed`
  };
  const fix = capacityFix(stranding);
  return {
    identity: name2,
    file: send.file,
    related: [made, spawned, leaves, receive],
    codeFlow: [made, spawned, blocked, leaves],
    ...fix ? { fix } : {}
  };
}
function heldBy({ channel }) {
  return channel.capacity === 0 ? "no value" : channel.capacity === 1 ? "one value" : `${channel.capacity} values`;
}
function headOf(file, node) {
  if (!file.is(node, "communication_case")) return node;
  return file.child(node, "communication");
}
function endOf(file, fn) {
  const body3 = file.child(fn, "body");
  return file.named(file.first(body3)).at(-1) ?? body3;
}
function capacityFix({ channel, sends }) {
  if (!Number.isFinite(sends) || sends > 8) return void 0;
  const { file, make } = channel;
  const [type = NONE, size = NONE] = file.named(file.child(make, "arguments"));
  const edit = size >= 0 ? { file, start: file.start(size), end: file.end(size), newText: String(sends) } : { file, start: file.end(type), end: file.end(type), newText: `, ${sends}` };
  const values = sends === 1 ? "one value" : `${sends} values`;
  return { description: `let ${channel.variable.name} hold ${values}, so that no send can block`, edits: [edit] };
}

// rules/channel/double-send/detect.ts
var detect = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "double") continue;
    const { channel, send, sends } = stranding;
    const details = strandingDetails(stranding, `after its receives from ${channel.variable.name} the function leaves`);
    report(send.node, `send on ${channel.variable.name} can be number ${sends} on one path, and no receive is left for it`, details);
  }
};

// rules/channel/fan-in-stops-early/detect.ts
var detect2 = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "fan-in") continue;
    const { channel, send } = stranding;
    const details = strandingDetails(stranding, `collecting from ${channel.variable.name} stops here while sends are still to come`);
    report(send.node, `send on ${channel.variable.name} blocks for ever when collecting stops before every sender is served`, details);
  }
};

// rules/channel/send-abandoned-by-return/detect.ts
var detect3 = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "return") continue;
    const { channel, send } = stranding;
    const details = strandingDetails(stranding, `the function leaves here without receiving from ${channel.variable.name}`);
    report(send.node, `send on ${channel.variable.name} blocks for ever when the function returns before it receives`, details);
  }
};

// rules/channel/send-abandoned-by-select/detect.ts
var detect4 = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "select") continue;
    const { channel, send } = stranding;
    const details = strandingDetails(stranding, `the receiver leaves by this arm and never receives from ${channel.variable.name}`);
    report(send.node, `send on ${channel.variable.name} blocks for ever when its receiver leaves the select by another arm`, details);
  }
};

// src/go/contracts.ts
function contractTable(contracts) {
  const byCall = /* @__PURE__ */ new Map();
  for (const contract of contracts) for (const module2 of contract.modules) byCall.set(`${module2} ${contract.call}`, contract);
  const methods = new Set(contracts.map((contract) => contract.call.split(".").at(-1)));
  return {
    dutyOf(pkg, file, call) {
      const callee = file.bare(file.child(call, "function"));
      const name2 = file.text(file.is(callee, "selector_expression") ? file.child(callee, "field") : callee);
      if (!methods.has(name2)) return void 0;
      const target = calleeOf(pkg, file, call);
      return byCall.get(`${target.package} ${target.name}`);
    }
  };
}
function resultTargets(file, call) {
  const list = file.parent(call);
  const statement = file.is(list, "expression_list") ? file.parent(list) : NONE;
  if (statement < 0 || file.named(list).length !== 1) return [];
  return file.is(statement, "var_spec") ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
}

// src/go/duties.ts
function undone(pkg, file, call, duty) {
  if (isDropped(file, call, duty)) return { how: "dropped" };
  const targets = resultTargets(file, call);
  const target = targets[duty.owner] ?? NONE;
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  const fn = file.functionAround(call);
  if (!variable || fn < 0 || !isOurs(file, variable, fn)) return void 0;
  const flow = pkg.flow({ file, node: fn });
  const start2 = flow.graph.stepAt(call);
  if (!start2) return void 0;
  return pathLeft(pkg, flow, start2, variable, duty, assumptions(flow, targets, duty));
}
function isDropped(file, call, duty) {
  if (file.is(file.parent(call), "expression_statement")) return true;
  return file.text(resultTargets(file, call)[duty.owner] ?? NONE) === "_";
}
function isOurs(file, variable, fn) {
  if (variable.function !== fn || variable.kind === "result") return false;
  const declaredHere = file.is(variable.statement, "short_var_declaration");
  return declaredHere || variable.uses.every((use) => file.functionAround(use) === fn);
}
function assumptions(flow, targets, duty) {
  const facts = [];
  const owner = targets[duty.owner];
  const guard = targets[duty.errorGuard];
  if (owner !== void 0) facts.push(nilFact(flow, owner, false));
  if (guard !== void 0 && flow.file.is(guard, "identifier") && flow.file.text(guard) !== "_") facts.push(nilFact(flow, guard, true));
  return facts;
}
function pathLeft(pkg, flow, start2, variable, duty, assume) {
  const { file, graph } = flow;
  const settling = /* @__PURE__ */ new Set();
  const overwriting = /* @__PURE__ */ new Set([start2.id]);
  for (const use of [...variable.uses, variable.declared]) {
    const step = graph.stepAround(use);
    if (!step || file.contains(start2.node, use)) continue;
    if (file.functionAround(use) === graph.function && isAssigned(file, use)) overwriting.add(step.id);
    else if (settles(pkg, file, use, duty)) settling.add(step.id);
  }
  const path2 = findPath(flow, {
    from: start2.id,
    assume,
    satisfied: (step) => settling.has(step.id),
    bad: (step) => step.id === graph.exit || overwriting.has(step.id)
  });
  const end = path2?.at(-1);
  if (!path2 || !end) return void 0;
  if (end.id !== graph.exit) return { how: "overwritten", variable, leaves: end.node, path: path2 };
  const leaving = path2.findLast((step) => step.kind === "return");
  return { how: "path", variable, leaves: leaving?.node ?? NONE, path: path2 };
}
function settles(pkg, file, use, duty) {
  const { path: path2, end } = selectorPath(file, use);
  if (duty.release.some((release) => isRelease(file, path2, end, release))) return true;
  const parent = file.parent(end);
  if (file.is(parent, "binary_expression")) return false;
  if (file.is(parent, "argument_list")) return takesOver(pkg, file, file.parent(parent), path2);
  if (path2.length > 0 && file.is(parent, "call_expression") && file.child(parent, "function") === end) return false;
  if (path2.length > 0 && !duty.release.some((release) => holdsRelease(release, path2))) return false;
  if (file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) !== "&") return false;
  if (file.is(parent, "range_clause") && path2.length > 0) return false;
  return !isBlankAssignment(file, end);
}
function selectorPath(file, use) {
  const path2 = [];
  let end = use;
  for (let parent = file.parent(use); file.is(parent, "selector_expression") && file.child(parent, "operand") === end; parent = file.parent(parent)) {
    path2.push(file.text(file.child(parent, "field")));
    end = parent;
  }
  return { path: path2, end };
}
function isRelease(file, path2, end, release) {
  if (release === "call") return path2.length === 0 && !isBlankAssignment(file, end);
  return path2.join(".") === release.replace(/^\./, "");
}
function holdsRelease(release, path2) {
  return release.replace(/^\./, "").startsWith(`${path2.join(".")}.`);
}
function isBlankAssignment(file, value) {
  const list = file.parent(value);
  const statement = file.parent(list);
  return file.is(statement, "assignment_statement") && file.child(statement, "right") === list && file.text(file.child(statement, "left")) === "_";
}
var READERS2 = /^(io|io\/ioutil|bufio|fmt|log|log\/slog|strings|bytes|errors|encoding\/.*|compress\/.*|archive\/.*|html|html\/.*|text\/.*|image|image\/.*|mime|mime\/.*|net\/http\/httputil|net\/textproto|hash|hash\/.*|crypto|crypto\/.*|reflect|sort|unicode\/.*)$/;
function takesOver(pkg, file, call, path2) {
  const callee = file.bare(file.child(call, "function"));
  if (["len", "cap", "append", "panic", "print", "println"].includes(file.text(callee))) return file.text(callee) === "append";
  const target = calleeOf(pkg, file, call);
  if (!READERS2.test(target.package)) return true;
  return path2.length > 0 ? target.name === "NopCloser" : !target.package.startsWith("fmt") && !target.package.startsWith("log") && target.package !== "net/http/httputil";
}

// src/rule/duty.ts
function dutyDetails(file, call, undone2, name2, fix) {
  const taken = { file, node: call, message: `${name2} comes from here` };
  const leaves = undone2.how === "dropped" ? [] : [leavingSpot(file, undone2)];
  return {
    identity: `${name2} ${file.text(file.child(call, "function")).replaceAll(/\s+/g, "")}`,
    related: leaves,
    codeFlow: [taken, ...leaves],
    ...fix ? { fix: { description: fix.description, edits: [lineAfter(file, call, fix.text)] } } : {}
  };
}
function leavingSpot(file, undone2) {
  const { name: name2 } = undone2.variable;
  if (undone2.how === "overwritten") return { file, node: undone2.leaves, message: `${name2} gets a new value here` };
  const node = undone2.leaves === NONE ? lastStatement(file, undone2.variable.function) : undone2.leaves;
  return { file, node, message: `the function can leave here without settling ${name2}` };
}
function lastStatement(file, fn) {
  const body3 = file.child(fn, "body");
  return file.named(file.first(body3)).at(-1) ?? body3;
}
function lineAfter(file, call, text3) {
  const statement = file.enclosing(call, "short_var_declaration", "assignment_statement", "var_declaration", "expression_statement");
  const start2 = file.start(statement);
  const source = file.tree.text;
  const lineStart = source.lastIndexOf("\n", start2 - 1) + 1;
  const indent = /^[ \t]*/.exec(source.slice(lineStart, start2))?.[0] ?? "";
  const end = file.end(statement);
  return { file, start: end, end, newText: `
${indent}${text3}` };
}

// rules/context/lost-cancel/detect.ts
var detect5 = ({ call, name: name2 }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  if (calleeOf(pkg, file, at).package !== "context") return;
  const targets = resultTargets(file, at);
  const fn = file.functionAround(at);
  if (targets.length !== 2 || fn < 0 || isProcessMain(pkg, file, fn)) return;
  const lost2 = undone(pkg, file, at, { owner: 1, errorGuard: NONE, release: ["call"] });
  if (!lost2) return;
  const bounded = /Timeout|Deadline/.test(file.text(name2));
  const level = bounded ? { level: "warning" } : {};
  const variable = file.text(targets[1]);
  report(at, messageOf(variable, lost2.how), { ...dutyDetails(file, at, lost2, variable, fixOf(bench, at, lost2.how)), ...level });
};
function messageOf(variable, how) {
  if (how === "dropped") return "the cancel function of the context is thrown away, so the context is never released";
  if (how === "overwritten") return `${variable} is overwritten before it is called, so the first context is never released`;
  return `${variable} is not called on every way out, so the context and what waits for it stay`;
}
function fixOf(bench, call, how) {
  const { file } = bench;
  const cancel = resultTargets(file, call)[1] ?? NONE;
  if (how !== "path" || !file.is(file.parent(file.parent(call)), "short_var_declaration")) return void 0;
  return { description: `call it when the function returns: defer ${file.text(cancel)}()`, text: `defer ${file.text(cancel)}()` };
}

// rules/http/body-not-closed/detect.ts
var detect6 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const contract = contracts.dutyOf(pkg, file, at);
  const open4 = contract && undone(pkg, file, at, contract);
  if (!contract || !open4) return;
  const target = resultTargets(file, at)[contract.owner];
  const name2 = target === void 0 || open4.how === "dropped" ? `${contract.noun} of ${contract.call}` : file.text(target);
  const message = open4.how === "dropped" ? `the ${contract.noun} of ${contract.call} is thrown away with its body open` : open4.how === "overwritten" ? `${name2} gets a new response before its body is closed` : `the body of ${name2} is not closed on every path`;
  report(at, message, dutyDetails(file, at, open4, name2));
};

// src/go/locks.ts
var RELEASE = { Lock: "Unlock", RLock: "RUnlock" };
function lockCall(flow, call) {
  const { file } = flow;
  const callee = file.bare(file.child(call, "function"));
  if (!file.is(callee, "selector_expression") || file.named(file.child(call, "arguments")).length > 0) return void 0;
  const key = canonical(flow, file.child(callee, "operand"));
  return key ? { node: call, method: file.text(file.child(callee, "field")), key } : void 0;
}
function mutexType(pkg, file, call) {
  const type = namedOf(typeOf(pkg, file, file.child(file.child(call, "function"), "operand")));
  if (!type) return "unknown";
  if (type.package === "sync") return "mutex";
  if (type.package !== "") return "unknown";
  return pkg.functions(`${type.name}.Lock`, file).length > 0 ? "other" : "unknown";
}
function heldPath(pkg, fn, lock) {
  const flow = pkg.flow(fn);
  const { file, graph } = flow;
  const start2 = graph.stepAt(lock.node);
  if (!start2 || start2.kind !== "simple" || !file.is(start2.node, "expression_statement")) return void 0;
  const wanted = RELEASE[lock.method];
  const same = [...callsIn(flow, fn)].filter((call) => call.key === lock.key);
  const releases = same.filter((call) => call.method === wanted);
  const [release] = releases.filter((call) => file.functionAround(call.node) === fn.node);
  if (!release || releases.some((call) => isDeferred(pkg, file, call.node) && call.node < lock.node)) return void 0;
  if (releases.some((call) => isInUnknownLiteral(pkg, file, call.node, fn.node))) return void 0;
  if (same.some((call) => isConditional(flow, call, same))) return void 0;
  const settled = new Set(releases.map((call) => graph.stepAround(call.node)?.id));
  const path2 = findPath(flow, {
    from: start2.id,
    satisfied: (step) => step.id === start2.id || settled.has(step.id) || handsOver(pkg, flow, step, lock, wanted)
  });
  if (!path2) return void 0;
  const leaving = path2.findLast((step) => step.kind === "return") ?? path2.findLast((step) => step.node >= 0);
  return leaving && { path: path2, leaves: leaving.node, release: release.node };
}
function* callsIn(flow, fn) {
  for (const call of flow.file.descendants(flow.file.child(fn.node, "body"), "call_expression")) {
    const found = lockCall(flow, call);
    if (found) yield found;
  }
}
function isDeferred(pkg, file, call) {
  if (file.is(file.parent(call), "defer_statement")) return true;
  const literal3 = file.enclosing(call, "func_literal");
  return literal3 >= 0 && roleOf(pkg, file, literal3).kind === "deferred";
}
function isInUnknownLiteral(pkg, file, call, fn) {
  for (let at = file.functionAround(call); at >= 0 && at !== fn; at = file.functionAround(at)) {
    const role = roleOf(pkg, file, at).kind;
    if (role !== "inline" && role !== "deferred") return true;
  }
  return false;
}
function isConditional(flow, call, same) {
  const { file } = flow;
  const statement = file.parent(call.node);
  const list = file.parent(statement);
  const block3 = file.parent(list);
  if (!file.is(list, "statement_list") || !file.is(block3, "block") || !file.is(file.parent(block3), "if_statement")) return false;
  const last = file.named(list).at(-1);
  if (LEAVES.some((kind) => file.is(last, kind)) || endsProcess(flow, last)) return false;
  const balance = same.filter((other) => file.contains(block3, other.node)).reduce((sum, other) => sum + (/^R?Lock$/.test(other.method) ? 1 : /^R?Unlock$/.test(other.method) ? -1 : 0), 0);
  return balance !== 0;
}
var LEAVES = ["return_statement", "break_statement", "continue_statement", "goto_statement"];
function endsProcess(flow, statement) {
  const step = flow.graph.stepAt(statement);
  return step !== void 0 && step.next.every((edge) => edge.to === flow.graph.panic);
}
function handsOver(pkg, flow, step, lock, wanted) {
  const { file } = flow;
  const scope = ownPart(file, step);
  for (const call of file.descendants(scope, "call_expression")) if (mayRelease(pkg, flow, call, lock, wanted)) return true;
  for (const selector of file.descendants(scope, "selector_expression")) {
    if (file.text(file.child(selector, "field")) === wanted && canonical(flow, file.child(selector, "operand")) === lock.key) return true;
  }
  return false;
}
function mayRelease(pkg, flow, call, lock, wanted) {
  const { file } = flow;
  const callee = calleeOf(pkg, file, call);
  if (/unlock|release|finish|done/i.test(callee.name.split(".").at(-1) ?? "") && callee.name !== ".Done") return true;
  for (const argument of file.named(file.child(call, "arguments"))) if (canonical(flow, argument) === lock.key) return true;
  const candidates = callee.candidates.length > 0 ? callee.candidates : callee.name.startsWith(".") ? pkg.methodsNamed(callee.name.slice(1), file) : [];
  return candidates.some((target) => target.file.text(target.node).includes(`.${wanted}()`));
}

// rules/sync/lock-not-released/detect.ts
var HANDS_OVER = /lock|acquire|begin|enter|^start/i;
var detect7 = ({ call }, { file, pkg, flow, report }) => {
  const at = call;
  const fn = file.functionAround(at);
  const type = mutexType(pkg, file, at);
  if (fn < 0 || type === "other" || HANDS_OVER.test(file.text(file.child(fn, "name")))) return;
  const ref = { file, node: fn };
  const lock = lockCall(flow(ref), at);
  const held = lock && heldPath(pkg, ref, lock);
  if (!lock || !held) return;
  const name2 = file.text(file.child(file.child(at, "function"), "operand"));
  report(
    at,
    `${name2} is still locked when the function leaves by another way than its ${file.text(file.child(file.child(held.release, "function"), "field"))}`,
    {
      identity: `${name2}.${lock.method}`,
      ...type === "mutex" ? {} : { level: "warning", confidence: "medium" },
      related: [
        { node: held.leaves, message: `the function can leave here with ${name2} locked` },
        { node: held.release, message: `${name2} is released here, on other ways out` }
      ],
      codeFlow: [
        { node: at, message: `${name2} is locked here` },
        { node: held.leaves, message: `this way out does not release ${name2}; whoever locks it next waits for ever` }
      ]
    }
  );
};

// src/go/fields.ts
function fieldTarget(pkg, file, call) {
  const target = resultTargets(file, call)[0] ?? NONE;
  if (file.is(target, "selector_expression")) return fieldOf(pkg, file, target);
  const element = file.enclosing(call, "keyed_element", "func_literal", "argument_list", "statement_list");
  if (!file.is(element, "keyed_element") || file.bare(file.first(file.child(element, "value"))) !== call) return void 0;
  const type = file.child(file.enclosing(element, "composite_literal"), "type");
  return { owner: file.is(type, "type_identifier") ? file.text(type) : "", name: file.text(file.child(element, "key")) };
}
function fieldOf(pkg, file, selector) {
  const owner = namedOf(typeOf(pkg, file, file.child(selector, "operand")));
  return { owner: owner?.package === "" ? owner.name : "", name: file.text(file.child(selector, "field")) };
}
function mentionsOfField(pkg, field) {
  const found = [];
  for (const file of pkg.files) {
    for (const node of file.descendants(0, "selector_expression")) {
      if (file.text(file.child(node, "field")) !== field.name) continue;
      const { owner } = fieldOf(pkg, file, node);
      if (owner && field.owner && owner !== field.owner) continue;
      found.push({ file, node, path: pathAfter(file, node) });
    }
  }
  return found;
}
function pathAfter(file, node) {
  const path2 = [];
  for (let end = node, parent = file.parent(node); file.is(parent, "selector_expression") && file.child(parent, "operand") === end; end = parent, parent = file.parent(parent)) {
    path2.push(file.text(file.child(parent, "field")));
  }
  return path2;
}

// src/go/waitgroups.ts
function waitGroupOf(pkg, file, wait) {
  const operand = file.bare(file.child(file.child(wait, "function"), "operand"));
  if (!isNamed(typeOf(pkg, file, operand), "sync", "WaitGroup")) return void 0;
  if (file.is(operand, "identifier")) {
    const variable = pkg.scopes(file).variableOf(operand);
    if (!variable || variable.kind !== "local") return void 0;
    return gather(
      variable.name,
      variable.uses.map((node) => ({ file, node, path: pathAfter(file, node) }))
    );
  }
  if (!file.is(operand, "selector_expression")) return void 0;
  const field = fieldOf(pkg, file, operand);
  if (field.owner === "" || /^[A-Z]/.test(field.name)) return void 0;
  return gather(field.name, mentionsOfField(pkg, field));
}
function gather(name2, uses) {
  const calls = (method) => uses.filter(({ path: path2 }) => path2[0] === method).map(({ file, node }) => ({ file, node: callOn(file, node) }));
  const known = /* @__PURE__ */ new Set(["Add", "Done", "Wait", "Go"]);
  return {
    name: name2,
    adds: calls("Add"),
    dones: uses.filter(({ path: path2 }) => path2[0] === "Done").map(({ file, node }) => ({ file, node })),
    goes: uses.some(({ path: path2 }) => path2[0] === "Go"),
    escapes: uses.some(({ path: path2 }) => !known.has(path2[0] ?? "")) || calls("Add").some(({ file, node }) => isNegative(file, node))
  };
}
function callOn(file, operand) {
  const call = file.parent(file.parent(operand));
  return file.is(call, "call_expression") ? call : NONE;
}
function isNegative(file, call) {
  return !file.text(file.child(call, "arguments")).match(/^\([^-]*\)$/);
}

// rules/sync/waitgroup-done-missing/detect.ts
var detect8 = ({ wait }, bench) => {
  const at = wait;
  const group = waitGroupOf(bench.pkg, bench.file, at);
  const [add2] = group?.adds ?? [];
  if (!group || !add2 || group.escapes || group.goes) return;
  const counted = { file: add2.file, node: add2.node, message: `${group.name} is counted up here` };
  if (group.dones.length === 0) {
    bench.report(at, `${group.name}.Wait blocks for ever: no code calls ${group.name}.Done`, {
      identity: group.name,
      related: [counted],
      codeFlow: [counted, { node: at, message: "and nothing counts it down before this waits" }]
    });
    return;
  }
  reportSkipped(at, group, counted, bench);
};
function reportSkipped(wait, group, counted, bench) {
  if (group.dones.some((done) => isDeferred2(done))) return;
  const skipped = group.dones.map((done) => skipOf(done, group, bench)).find((leaves) => leaves !== void 0);
  if (!skipped) return;
  bench.report(wait, `${group.name}.Wait blocks for ever when a goroutine returns before its ${group.name}.Done`, {
    identity: `${group.name} skipped`,
    level: "warning",
    related: [counted, skipped],
    codeFlow: [counted, skipped, { node: wait, message: "this then waits for a Done that never comes" }]
  });
}
function isDeferred2({ file, node }) {
  return file.enclosing(node, "defer_statement", "func_literal", "function_declaration", "method_declaration") >= 0 && file.is(file.enclosing(node, "defer_statement", "go_statement"), "defer_statement");
}
function skipOf(done, group, { pkg }) {
  const { file } = done;
  const literal3 = file.functionAround(done.node);
  if (!file.is(literal3, "func_literal") || roleOf(pkg, file, literal3).kind !== "spawned") return void 0;
  const flow = pkg.flow({ file, node: literal3 });
  const steps = new Set(group.dones.filter((other) => other.file === file).map((other) => flow.graph.stepAround(other.node)?.id));
  const path2 = findPath(flow, { from: flow.graph.entry, satisfied: (step) => steps.has(step.id) });
  const leaves = path2?.findLast((step) => step.kind === "return");
  return leaves && { file, node: leaves.node, message: `the goroutine can leave here without ${group.name}.Done` };
}

// rules/time/ticker-not-stopped/detect.ts
var COLLECTED = [1, 23];
var detect9 = ({ call, name: name2 }, bench) => {
  const { file, pkg, goVersion: goVersion2 } = bench;
  const at = call;
  const fn = file.functionAround(at);
  if (calleeOf(pkg, file, at).package !== "time" || fn < 0 || isProcessMain(pkg, file, fn)) return;
  const level = goVersion2.atLeast(...COLLECTED) ? "note" : "warning";
  if (file.text(name2) === "Tick") detectTick(at, fn, level, bench);
  else detectTicker(at, level, bench);
};
function detectTick(call, fn, level, { file, flow, report }) {
  const { graph } = flow({ file, node: fn });
  const step = graph.stepAt(call);
  if (!step || !canReach(graph.steps, step.id, graph.exit)) return;
  report(call, "time.Tick in a function that returns: its ticker can never be stopped", {
    identity: "time.Tick",
    level,
    codeFlow: [{ node: call, message: "the ticker is made here, and nothing holds it" }]
  });
}
function canReach(steps, from, to) {
  const seen = /* @__PURE__ */ new Set([from]);
  for (const id of seen) for (const { to: next } of steps[id]?.next ?? []) seen.add(next);
  return seen.has(to);
}
function detectTicker(call, level, bench) {
  const { file, pkg, report } = bench;
  const field = fieldTarget(pkg, file, call);
  if (field) {
    const stopped = mentionsOfField(pkg, field).some((mention) => mention.path[0] === "Stop" || mention.path.length === 0);
    if (stopped) return;
    report(call, `${field.name} is a ticker that no code of this package stops`, {
      identity: field.name,
      level,
      confidence: "medium",
      codeFlow: [{ node: call, message: "the ticker is made here" }]
    });
    return;
  }
  const running = undone(pkg, file, call, { owner: 0, errorGuard: NONE, release: ["Stop"] });
  if (!running) return;
  const name2 = running.how === "dropped" ? "the ticker" : file.text(resultTargets(file, call)[0]);
  const text3 = name2 === "the ticker" ? "the ticker is thrown away and can never be stopped" : `${name2} is not stopped on every way out`;
  const fix = running.how === "path" ? { description: `stop it when the function returns: defer ${name2}.Stop()`, text: `defer ${name2}.Stop()` } : void 0;
  report(call, text3, { ...dutyDetails(file, call, running, name2, fix), level });
}

// src/go/spawns.ts
function spawnsOf(pkg, fn) {
  const { file, node } = fn;
  if (file.is(node, "func_literal")) {
    const role = roleOf(pkg, file, node);
    return role.kind === "spawned" ? [{ file, node: role.spawn }] : [];
  }
  return pkg.files.filter((from) => file.isTest || !from.isTest).flatMap((from) => goCallsTo(pkg, from, fn));
}
function goCallsTo(pkg, from, fn) {
  const name2 = fn.file.text(fn.file.child(fn.node, "name"));
  const found = [];
  for (const statement of from.descendants(0, "go_statement")) {
    const call = from.first(statement);
    if (!from.text(from.child(call, "function")).endsWith(name2)) continue;
    if (calleeOf(pkg, from, call).candidates.some((candidate) => candidate.node === fn.node && candidate.file === fn.file))
      found.push({ file: from, node: statement });
  }
  return found;
}

// rules/time/ticker-range-never-ends/detect.ts
var detect10 = ({ loop, channel }, bench) => {
  const { file, pkg, report } = bench;
  const ticker = tickerOf(bench, channel);
  const fn = file.functionAround(loop);
  if (!ticker || fn < 0 || canLeave(bench, fn, loop)) return;
  const spawns = spawnsOf(pkg, { file, node: fn }).filter((spawn4) => !isProcessMain(pkg, spawn4.file, spawn4.file.functionAround(spawn4.node)));
  const [spawn3] = spawns;
  if (!spawn3 || pkg.name === "main") return;
  const stop2 = stopOf(bench, ticker);
  const started = { file: spawn3.file, node: spawn3.node, message: "the goroutine is started here" };
  const trail = [started, { node: channel, message: "it waits here for the next tick, for ever" }];
  if (stop2) trail.push({ ...stop2, message: "Stop ends the ticks and leaves the loop waiting: it does not close the channel" });
  const name2 = file.text(channel);
  report(channel, `the loop over ${name2} never ends, not even when the ticker is stopped`, {
    identity: name2,
    codeFlow: trail,
    related: trail.filter((spot) => spot.node !== channel),
    confidence: stop2 ? "high" : "medium"
  });
};
function tickerOf({ file, pkg }, channel) {
  if (file.is(channel, "call_expression")) {
    const callee = calleeOf(pkg, file, channel);
    return callee.package === "time" && callee.name === "Tick" ? channel : void 0;
  }
  if (!file.is(channel, "selector_expression") || file.text(file.child(channel, "field")) !== "C") return void 0;
  const operand = file.child(channel, "operand");
  return isTicker({ file, pkg }, operand) ? operand : void 0;
}
function isTicker({ file, pkg }, operand) {
  if (file.is(operand, "call_expression")) return calleeOf(pkg, file, operand).name === "NewTicker";
  const known = typeOf(
    pkg,
    file,
    operand,
    (path2, name2) => path2 === "time" && name2 === "NewTicker" ? { kind: "named", package: "time", name: "Ticker" } : void 0
  );
  return isNamed(known, "time", "Ticker");
}
function canLeave({ file, flow }, fn, loop) {
  const { graph } = flow({ file, node: fn });
  const body3 = file.child(loop, "body");
  const head = graph.steps.find((step) => step.kind === "range" && file.parent(step.node) === loop);
  const inside = graph.steps.find((step) => step.node >= 0 && file.contains(body3, step.node));
  const start2 = head ?? inside;
  if (!start2) return true;
  const first = head ? { first: true } : {};
  return findPath(flow({ file, node: fn }), {
    ...first,
    from: start2.id,
    satisfied: (step) => step.id === head?.id,
    bad: (step) => step.id === graph.exit || step.id === graph.panic
  }) !== void 0;
}
function stopOf({ file, pkg }, ticker) {
  if (file.is(ticker, "identifier")) {
    const variable = pkg.scopes(file).variableOf(ticker);
    const use = variable?.uses.find((at) => file.text(file.child(file.parent(at), "field")) === "Stop") ?? NONE;
    return use < 0 ? void 0 : { file, node: file.parent(use), message: "" };
  }
  if (!file.is(ticker, "selector_expression")) return void 0;
  const mention = mentionsOfField(pkg, fieldOf(pkg, file, ticker)).find(({ path: path2 }) => path2[0] === "Stop");
  return mention && { file: mention.file, node: mention.node, message: "" };
}

// rules/index.ts
var RULES = [
  { rule: { "id": "channel/double-send", "pack": "channel", "title": "one path sends twice where one value is received", "level": "error", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/double-send/README.md", "summary": "A goroutine reports its error on a channel, forgets the `return`, and reports its result on the same channel as well. The owner receives once. The second send blocks for ever.\n\nIt happens on the error path only, so tests of the good case never see it: one goroutine leaks for each failed operation.", "fix": "`return` after the first send.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect },
  { rule: { "id": "channel/fan-in-stops-early", "pack": "channel", "title": "collecting stops before every sender is served", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/fan-in-stops-early/README.md", "summary": "Several sends go to one channel without enough room, and the collector stops before it has taken them all: it returns at the first error, takes only the first answer, or leaves its `range`. Every send that is still to come blocks its goroutine for ever.\n\nWith twenty workers a request, one failed worker leaks up to nineteen goroutines.", "fix": "`make(chan T, len(work))` where the number is known; otherwise let senders select between the send and the cancellation of a context that the collector cancels when it leaves (`errgroup.WithContext`), or drain the channel before leaving.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect: detect2 },
  { rule: { "id": "channel/send-abandoned-by-return", "pack": "channel", "title": "a goroutine's send loses its receiver when the function returns early", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-abandoned-by-return/README.md", "summary": "A function starts a goroutine that sends on a channel without room, and then finds a reason to return before it comes to the receive: a second step failed, a check said no. The goroutine stays at its send.\n\nEach early return leaks one goroutine with all it holds; on an error path that means: exactly when the system is in trouble already.", "fix": "Start the goroutine below the check, or give the channel room for the one value: `make(chan T, 1)`.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect: detect3 },
  { rule: { "id": "channel/send-abandoned-by-select", "pack": "channel", "title": "a goroutine's send loses its only receiver in a select", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-abandoned-by-select/README.md", "summary": "A goroutine sends its answer on a channel that holds nothing, and the function that started it waits in a `select`. When the other arm wins (a timer, a context, a second answer), the function leaves, and nobody\nwill ever receive. The goroutine keeps its stack, and everything it refers to, until the process ends.\n\nEach time-out leaks one goroutine: a service with ten time-outs a second loses 36,000 goroutines an hour.", "fix": "Give the channel room for every send that can come, `make(chan T, 1)` for one answer: the goroutine then ends, and the value is collected with the channel. Where the work is worth stopping, let the sender select between the send and `ctx.Done()`.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect: detect4 },
  { rule: { "id": "context/lost-cancel", "pack": "context", "title": "a context's cancel function is not called on some way out", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/lost-cancel/README.md", "summary": "`context.WithCancel` and its relatives return a function that must be called: until then the parent keeps the child, and everything that waits for the child's `Done` keeps waiting. Here a way out of the function forgets it.\n\nEach lost cancel keeps one context alive as long as its parent, and with it every goroutine that waits on it. With a time-out the loss is bounded by the time-out, which is why that is a warning and not an error.", "fix": "`defer cancel()` on the next line. Calling it twice is harmless.", "waits": [] }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#any-of? @name "WithCancel" "WithCancelCause" "WithTimeout" "WithTimeoutCause" "WithDeadline" "WithDeadlineCause")) @call\n', detect: detect5 },
  { rule: { "id": "http/body-not-closed", "pack": "http", "title": "a response's body is not closed on some path", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/http/body-not-closed/README.md", "summary": "Who gets an `*http.Response` without an error must close its body. Until then the connection stays open and out of the pool, with two goroutines of the transport (`readLoop`, `writeLoop`) that wait for the body to end.\n\nEach forgotten body keeps two goroutines and one connection: at ten requests a second a server reaches its file limit within minutes.", "fix": "`defer resp.Body.Close()` right after the error check, before anything else can return.", "waits": ["select"], "stack": { "top": [], "any": ["net/http.(*persistConn).readLoop"], "createdBy": [], "state": ["select"] } }, query: '; Calls by name; whether they answer with a body is in the contract pages.\n(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#any-of? @name "Get" "Head" "Post" "PostForm" "Do" "RoundTrip")) @call\n', detect: detect6 },
  { rule: { "id": "sync/lock-not-released", "pack": "sync", "title": "a way out of the function leaves the lock held", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/lock-not-released/README.md", "summary": "The function locks, unlocks on most ways out, and forgets one: an early return, a `break`, a `continue`. Whoever locks next waits for ever, and everybody after that as well.\n\nOne forgotten path stops every goroutine that needs the lock: the leak grows with the traffic until the service stands still.", "fix": "`defer mu.Unlock()` on the next line; where the lock must go earlier, put the locked part into a function of its own.", "waits": ["lock", "rlock"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock"] } }, query: '(expression_statement\n  (call_expression\n    function: (selector_expression field: (field_identifier) @method)\n    arguments: (argument_list . ")")\n    (#any-of? @method "Lock" "RLock")) @call)\n', detect: detect7 },
  { rule: { "id": "sync/waitgroup-done-missing", "pack": "sync", "title": "a wait group is counted up and never counted down", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/waitgroup-done-missing/README.md", "summary": "`Wait` returns when `Done` was called as often as `Add` counted. Here no code calls `Done`, or the goroutine can return before it does. `Wait` then blocks for ever.\n\nWhoever waits is lost with everything it holds; when that is a shutdown path, the process never ends by itself.", "fix": "`defer wg.Done()` as the first line of the goroutine, or `wg.Go` from Go 1.25 on.", "waits": ["wg"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.WaitGroup.Wait", "semacquire"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @method)\n  arguments: (argument_list . ")")\n  (#eq? @method "Wait")) @wait\n', detect: detect8 },
  { rule: { "id": "time/ticker-not-stopped", "pack": "time", "title": "a ticker runs on after the function that made it", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/ticker-not-stopped/README.md", "summary": "A `time.Ticker` that is not stopped keeps ticking. In modules whose `go` line is older than 1.23 the runtime never collects it: each call of the function leaks a timer that fires for ever. From 1.23 on a ticker that nobody refers to is collected, so there this is only a note about wasted work.\n\nThe version that counts is the `go` line of the main module ([Go 1.23 release notes](https://go.dev/doc/go1.23#timer-changes)). Where no go.mod is found, it counts as older.", "fix": "`defer ticker.Stop()` on the next line. In place of `time.Tick`, make a ticker that can be stopped.", "waits": [] }, query: '(call_expression\n  function: (selector_expression\n    operand: (identifier)\n    field: (field_identifier) @name)\n  (#any-of? @name "NewTicker" "Tick")) @call\n', detect: detect9 },
  { rule: { "id": "time/ticker-range-never-ends", "pack": "time", "title": "a goroutine's loop over a ticker has no way out", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/ticker-range-never-ends/README.md", "summary": "`Stop` ends the ticks but does not close the channel. A goroutine that does nothing but range over `ticker.C` therefore never ends: before Stop it works on for ever, after Stop it waits for ever. That holds in every Go version; from 1.23 on the ticker is collected, the goroutine is not.\n\nEach object whose constructor starts such a loop leaves one goroutine behind, with the object.", "fix": "Select between `ticker.C` and a channel or context that ends the loop, and close or cancel that in `Close`.", "waits": ["chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: '(for_statement\n  (range_clause right: (_) @channel)) @loop\n\n(for_statement\n  body: (block (statement_list . (expression_statement (unary_expression operator: "<-" operand: (_) @channel))))) @loop\n\n(for_statement\n  body: (block (statement_list .\n    (select_statement .\n      (communication_case communication: (receive_statement right: (unary_expression operator: "<-" operand: (_) @channel)))\n      .)))) @loop\n', detect: detect10 }
];
var CONTRACTS = [
  { "modules": ["net/http"], "call": "Get", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Post", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "PostForm", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Client.Do", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Client.Get", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Client.Post", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Client.PostForm", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultClient.Do", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultClient.Get", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultClient.Post", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultClient.PostForm", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Transport.RoundTrip", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultTransport.RoundTrip", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" }
];

// src/model/verdict.ts
function exitCodeOf(verdict) {
  return verdict.kind === "block" ? 1 : verdict.kind === "unjudged" ? 2 : 0;
}

// src/adapters/files/write.ts
import { mkdir, open as open2, realpath as realpath5, rename, rm as rm3 } from "node:fs/promises";
import { join as join12 } from "node:path";
async function writeReportFile(dir, name2, text3, within2) {
  if (!/^[\w.-]+$/.test(name2) || /^\.+$/.test(name2)) throw new Error(`not a file name: ${name2}`);
  const path2 = join12(dir, name2);
  const partial = join12(dir, `.${name2}.${process.pid}.part`);
  try {
    await mkdir(dir, { recursive: true });
    if (within2 && !isInside(await realpath5(dir), await realpath5(within2))) throw new Error(`it leads out of ${within2}`);
    await rm3(partial, { force: true });
    await writeNew(partial, text3);
    await rename(partial, path2);
    return path2;
  } catch (cause) {
    await rm3(partial, { force: true }).catch(() => {
    });
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`${path2} could not be written: ${said}`, "choose another folder or mend its permissions", { cause });
  }
}
async function writeNew(path2, text3) {
  const file = await open2(path2, "wx", 420);
  try {
    await file.writeFile(text3);
    await file.sync();
  } finally {
    await file.close();
  }
}

// src/baseline/identity.ts
function identityKey(identity) {
  return [identity.module, identity.package, identity.kind, identity.k2].join("\0");
}
function compareIdentities(a, b) {
  return compareText(a.module, b.module) || compareText(a.package, b.package) || compareText(a.kind, b.kind) || compareText(a.k2, b.k2);
}
function find2(among, identity) {
  const exact = among.get(identityKey(identity)) ?? among.get(identityKey({ ...identity, module: "" }));
  if (exact !== void 0 || identity.module !== "") return exact;
  return [...among.values()].find((other) => other.package === identity.package && other.kind === identity.kind && other.k2 === identity.k2);
}

// src/baseline/side.ts
function seenIn(recordings) {
  const all = /* @__PURE__ */ new Map();
  for (const recording of recordings) {
    for (const [key, group] of groupedBy(recording.leaks, (leak2) => identityKey(identityOf(leak2)))) {
      const seen = seenOf(group);
      const before = all.get(key);
      all.set(key, before === void 0 ? seen : higher(before, seen));
    }
  }
  return all;
}
function capturedIn(recordings) {
  return new Set(packagesOf(recordings, (capture) => capture === "captured"));
}
function fullyCapturedIn(recordings) {
  const missed = new Set(packagesOf(recordings, (capture) => capture !== "captured"));
  return new Set([...capturedIn(recordings)].filter((importPath) => !missed.has(importPath)));
}
function packagesOf(recordings, fits3) {
  return recordings.flatMap((recording) => recording.packages.filter((each) => fits3(each.capture)).map((each) => each.importPath));
}
function identityOf(leak2) {
  return { module: leak2.module, package: leak2.package, kind: leak2.kind, k2: leak2.keys.k2 };
}
function groupedBy(values, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf3(value);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
function seenOf(group) {
  const leaks = group.toSorted(
    (a, b) => b.count - a.count || compareText(a.keys.k1, b.keys.k1) || compareText(a.tests.join(), b.tests.join())
  );
  const [first] = leaks;
  if (first === void 0) throw new Error("a group of leaks is never empty");
  return { ...identityOf(first), count: leaks.reduce((sum, leak2) => sum + leak2.count, 0), leaks, tests: testsOf(leaks) };
}
function higher(a, b) {
  const tests2 = [.../* @__PURE__ */ new Set([...a.tests, ...b.tests])].sort(compareText);
  return { ...b.count > a.count ? b : a, tests: tests2 };
}
function testsOf(leaks) {
  return [...new Set(leaks.flatMap((leak2) => leak2.tests))].sort(compareText);
}

// src/baseline/renamed.ts
function renamed(head, base) {
  const added = [...head.values()].filter((seen) => find2(base, seen) === void 0);
  const lost2 = [...base.values()].filter((seen) => find2(head, seen) === void 0);
  const strict = paired(added, lost2, (leak2) => leak2.keys.k1);
  const used = new Set([...strict.values()].map(identityKey));
  const loose = paired(
    added.filter((seen) => !strict.has(identityKey(seen))),
    lost2.filter((seen) => !used.has(identityKey(seen))),
    (leak2) => `${leak2.keys.k3} ${leak2.site?.file ?? leak2.spawn?.file ?? ""}`
  );
  return new Map([...strict, ...loose]);
}
function paired(added, lost2, keyOf3) {
  const pairs = /* @__PURE__ */ new Map();
  const before = byKey(lost2, keyOf3);
  for (const [key, candidates] of byKey(added, keyOf3)) {
    const [now] = candidates;
    const [was] = before.get(key) ?? [];
    if (candidates.length !== 1 || before.get(key)?.length !== 1 || now === void 0 || was === void 0) continue;
    pairs.set(identityKey(now), was);
  }
  return pairs;
}
function byKey(all, keyOf3) {
  return groupedBy(all, (seen) => {
    const [leak2] = seen.leaks;
    return `${seen.package}\0${seen.kind}\0${leak2 === void 0 ? "" : keyOf3(leak2)}`;
  });
}

// src/baseline/compare.ts
function compare(input) {
  const head = seenIn(input.head);
  const recorded = seenIn(input.base);
  const committed = new Map((input.committed?.entries ?? []).map((entry) => [identityKey(entry), entry]));
  const moved = sameToolchain(input) ? renamed(head, recorded) : /* @__PURE__ */ new Map();
  const present = [...head.values()].map((seen) => {
    const before = find2(recorded, seen) ?? moved.get(identityKey(seen));
    const entry = find2(committed, seen) ?? (before && find2(committed, before));
    return growthOf(seen, before, entry, input);
  });
  return [...present, ...goneOf(head, recorded, committed, moved, input)].sort(compareIdentities);
}
function growthOf(seen, before, entry, input) {
  const known = before !== void 0 || entry !== void 0;
  const baseCount = known ? Math.max(before?.count ?? 0, entry?.count ?? 0) : void 0;
  const state = baseCount === void 0 ? newOrUnknown(seen, input) : byCount(seen.count, baseCount);
  const [leak2] = seen.leaks;
  return {
    module: seen.module || entry?.module || "",
    package: seen.package,
    kind: seen.kind,
    k2: seen.k2,
    state,
    base: baseCount ?? (state === "new" ? 0 : null),
    head: seen.count,
    tier: tierOf(seen.leaks),
    confirmed: confirmedOf(seen.leaks),
    testFailed: seen.leaks.every((each) => each.testFailed),
    tests: seen.tests,
    since: entry?.since ?? "",
    ruleIds: ruleIdsOf(seen.leaks, input),
    ...leak2 && { leak: leak2 }
  };
}
function newOrUnknown(seen, input) {
  if (input.basePackages !== void 0 && !input.basePackages.has(seen.package)) return "new";
  if (input.base.length > 0) return capturedIn(input.base).has(seen.package) ? "new" : "unknown";
  return input.committed === void 0 ? "unknown" : "new";
}
function byCount(head, base) {
  return head > base ? "more" : head < base ? "fewer" : "same";
}
function tierOf(leaks) {
  return leaks.some((leak2) => leak2.tier === "proven") ? "proven" : "survivor";
}
function confirmedOf(leaks) {
  if (leaks.some((leak2) => leak2.confirmed === true)) return true;
  return leaks.some((leak2) => leak2.confirmed === false) ? false : null;
}
function ruleIdsOf(leaks, input) {
  return [...new Set(leaks.flatMap((leak2) => input.ruleIdsOf?.(leak2) ?? []))].sort(compareText);
}
function goneOf(head, recorded, committed, moved, input) {
  const captured = fullyCapturedIn(input.head);
  const taken = new Set([...moved.values()].map(identityKey));
  const isGone = (identity) => captured.has(identity.package) && find2(head, identity) === void 0 && !taken.has(identityKey(identity));
  const fromRecordings = [...recorded.values()].filter(isGone).map((seen) => gone(seen, find2(committed, seen), seen.leaks[0]));
  const onlyCommitted = [...committed.values()].filter((entry) => isGone(entry) && find2(recorded, entry) === void 0);
  return [...fromRecordings, ...onlyCommitted.map((entry) => gone(entry, entry, void 0))];
}
function gone(was, entry, leak2) {
  return {
    module: was.module || entry?.module || "",
    package: was.package,
    kind: was.kind,
    k2: was.k2,
    state: "gone",
    base: Math.max(was.count, entry?.count ?? 0),
    head: 0,
    tier: "leaks" in was ? tierOf(was.leaks) : was.tier,
    confirmed: null,
    testFailed: false,
    tests: was.tests,
    since: entry?.since ?? "",
    ruleIds: [],
    ...leak2 && { leak: leak2 }
  };
}
function sameToolchain(input) {
  return new Set([...input.head, ...input.base].map((recording) => recording.goVersion)).size === 1;
}

// src/model/goroutine.ts
var WAIT_KINDS = [
  "chan-recv",
  "chan-send",
  "select",
  "forever",
  "lock",
  "rlock",
  "wg",
  "cond",
  "io",
  "sleep",
  "syscall",
  "coro",
  "spin",
  "other"
];

// src/baseline/line.ts
var LARGEST_COUNT = 1e7;
var LONGEST_LINE = 64 * 1024;
function readLine3(line) {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line)) return bad("a conflict marker: keep the lines of both sides and remove it");
  if (line.length > LONGEST_LINE) return bad("the line is longer than 64 KiB");
  const fields = fieldsOf(line);
  if (fields === void 0) return bad("it is no JSON object");
  const version = fields("v");
  if (version !== 1) return bad(`version ${JSON.stringify(version) ?? "missing"} is not known here; this release reads version 1`);
  try {
    return fields("rule") === void 0 ? { kind: "leak", entry: leakOf(fields) } : { kind: "finding", finding: findingOf(fields) };
  } catch (error) {
    if (error instanceof WrongField) return bad(error.message);
    throw error;
  }
}
function fieldsOf(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return void 0;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
  const own = new Map(Object.entries(value));
  return (name2) => own.get(name2);
}
function leakOf(fields) {
  const kind = text(fields, "kind");
  const tier = optional(fields, "tier") || "survivor";
  const until = optional(fields, "until");
  if (!isKind(kind)) throw new WrongField(`"kind" is ${JSON.stringify(kind)}; known are ${WAIT_KINDS.join(", ")}`);
  if (!isTier(tier)) throw new WrongField(`"tier" is ${JSON.stringify(tier)}; it is "proven" or "survivor"`);
  if (until !== "" && !/^\d{4}-\d{2}-\d{2}$/.test(until)) throw new WrongField('"until" is not a date of the form YYYY-MM-DD');
  return {
    module: optional(fields, "module"),
    package: text(fields, "package"),
    kind,
    k2: text(fields, "k2"),
    count: count(fields("count")),
    tests: tests(fields("tests")),
    tier,
    go: optional(fields, "go"),
    since: optional(fields, "since"),
    note: optional(fields, "note"),
    owner: optional(fields, "owner"),
    until
  };
}
function findingOf(fields) {
  return {
    rule: text(fields, "rule"),
    fingerprint: text(fields, "fingerprint"),
    file: text(fields, "file"),
    function: optional(fields, "function"),
    since: optional(fields, "since")
  };
}
var WrongField = class extends Error {
};
function text(fields, name2) {
  const value = fields(name2);
  if (typeof value !== "string" || value === "") throw new WrongField(`"${name2}" is missing or not a text`);
  return value;
}
function optional(fields, name2) {
  const value = fields(name2);
  if (value === void 0) return "";
  if (typeof value !== "string") throw new WrongField(`"${name2}" is not a text`);
  return value;
}
function count(value) {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1 && value <= LARGEST_COUNT) return value;
  throw new WrongField(`"count" is not a whole number from 1 to ${LARGEST_COUNT}`);
}
function tests(value) {
  if (value === void 0) return [];
  if (Array.isArray(value) && value.every((test) => typeof test === "string")) return value;
  throw new WrongField('"tests" is not a list of texts');
}
function isKind(kind) {
  return WAIT_KINDS.some((known) => known === kind);
}
function isTier(tier) {
  return tier === "proven" || tier === "survivor";
}
function bad(why) {
  return { kind: "bad", why };
}

// src/baseline/format.ts
var MOST_GAPS = 20;
function parseBaseline(text3, file) {
  const entries2 = /* @__PURE__ */ new Map();
  const findings = /* @__PURE__ */ new Map();
  const gaps = [];
  text3.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    if (line === "") return;
    const read = readLine3(line);
    if (read.kind === "bad") gaps.push(gapAt(file, index + 1, raw.length, read.why));
    else if (read.kind === "leak") keep(entries2, read.entry);
    else keepFinding(findings, read.finding);
  });
  return { baseline: sorted([...entries2.values()], [...findings.values()]), gaps: limited(gaps, file) };
}
function printBaseline(baseline) {
  const { entries: entries2, knownFindings: knownFindings2 } = sorted(baseline.entries, baseline.knownFindings);
  return [...entries2.map(printEntry), ...knownFindings2.map(printFinding)].map((line) => `${line}
`).join("");
}
function keep(entries2, entry) {
  const key = identityKey(entry);
  const other = entries2.get(key);
  entries2.set(key, other === void 0 ? entry : united(entry, other));
}
function united(a, b) {
  const [main, other] = byWeight(a, b) <= 0 ? [a, b] : [b, a];
  const tests2 = [.../* @__PURE__ */ new Set([...a.tests, ...b.tests])].sort(compareText);
  const tier = a.tier === "proven" || b.tier === "proven" ? "proven" : "survivor";
  return { ...main, tests: tests2, tier, note: main.note || other.note, owner: main.owner || other.owner, until: main.until || other.until };
}
function byWeight(a, b) {
  return b.count - a.count || compareText(printEntry(a), printEntry(b));
}
function keepFinding(findings, finding) {
  const key = `${finding.rule}\0${finding.fingerprint}`;
  const other = findings.get(key);
  if (other === void 0 || compareText(printFinding(finding), printFinding(other)) < 0) findings.set(key, finding);
}
function sorted(entries2, knownFindings2) {
  return { entries: entries2.toSorted(compareIdentities), knownFindings: knownFindings2.toSorted(compareFindings) };
}
function compareFindings(a, b) {
  return compareText(a.file, b.file) || compareText(a.function, b.function) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);
}
function printEntry(entry) {
  const { module: module2, package: importPath, kind, k2, count: count5, tests: tests2, tier, go: go2, since, note, owner, until } = entry;
  return JSON.stringify({ v: 1, module: module2, package: importPath, kind, k2, count: count5, tests: tests2, tier, go: go2, since, note, owner, until });
}
function printFinding({ rule, fingerprint, file, function: name2, since }) {
  return JSON.stringify({ v: 1, rule, fingerprint, file, function: name2, since });
}
function gapAt(file, line, length, why) {
  const region = { file, startLine: line, startColumn: 1, endLine: line, endColumn: length + 1 };
  return { kind: "baseline", what: `${file} line ${line}`, why, region };
}
function limited(gaps, file) {
  if (gaps.length <= MOST_GAPS) return gaps;
  const rest = gaps.length - MOST_GAPS;
  return [...gaps.slice(0, MOST_GAPS), { kind: "baseline", what: `${rest} more lines of ${file}`, why: "they cannot be read either" }];
}

// src/model/finding.ts
var LEVELS = ["error", "warning", "note"];
function compareFindings2(a, b) {
  return compareRegions(a.region, b.region) || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message);
}
function compareBySeverity(a, b) {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) || compareFindings2(a, b);
}
var CONFIDENCES = ["high", "medium", "low"];
function isAtLeast(level, floor) {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(floor);
}

// src/drive/catalogue.ts
function knownNames({ rules }) {
  return { packs: [...new Set(rules.map(({ rule }) => rule.pack))], rules: rules.map(({ rule }) => rule.id) };
}
function rulesThatAreOn({ rules }, policy) {
  return rules.filter(({ rule }) => {
    const own = policy.rules[rule.id];
    return own === void 0 ? policy.packs[rule.pack] !== "off" : own !== "off";
  });
}
function withPacks(catalogue, packs) {
  if (packs.length === 0) return catalogue;
  return { ...catalogue, rules: catalogue.rules.filter(({ rule }) => packs.includes(rule.pack)) };
}

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema2) {
  schema2["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema2["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema2;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function nonEmpty(message$1) {
  return {
    kind: "validation",
    type: "non_empty",
    reference: nonEmpty,
    async: false,
    expects: "!0",
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema2, dataset, config$1) {
  return typeof schema2.fallback === "function" ? schema2.fallback(dataset, config$1) : schema2.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema2, dataset, config$1) {
  return typeof schema2.default === "function" ? schema2.default(dataset, config$1) : schema2.default;
}
// @__NO_SIDE_EFFECTS__
function array(item2, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item: item2,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function exactOptional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "exact_optional",
    reference: exactOptional,
    expects: wrapped.expects,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal2(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal2,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullable(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional2(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional2,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item2 of pipe$1) if (item2.kind !== "metadata") {
        if (dataset.issues && (item2.kind === "schema" || item2.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item2["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema2, input, config$1) {
  const dataset = schema2["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// src/policy/duration.ts
var UNITS = { ms: 1, s: 1e3, m: 6e4, h: 36e5 };
var LONGEST_MS = 24 * 36e5;
function parseDuration(text3) {
  if (!/^(\d{1,9}(\.\d{1,3})?(ms|s|m|h))+$/.test(text3)) return void 0;
  const parts2 = text3.matchAll(/([\d.]+)(ms|s|m|h)/g);
  const total = [...parts2].reduce((sum, [, amount, unit]) => sum + Number(amount) * UNITS[unit], 0);
  return total <= LONGEST_MS ? Math.round(total) : void 0;
}

// src/policy/config-schema.ts
var oneOf = (options) => picklist(options, `one of ${options.join(", ")}`);
var count2 = (what) => {
  const right = `a whole number from 0 to 1000000 (${what})`;
  return pipe(number(right), integer(right), minValue(0, right), maxValue(1e6, right));
};
var duration = (example) => {
  const right = `a duration such as ${example}, at most 24h`;
  return pipe(
    string(right),
    check((text3) => parseDuration(text3) !== void 0, right)
  );
};
var text2 = (right, longest) => pipe(string(right), nonEmpty(right), maxLength(longest, right));
var GLOB = 'a list of at most 200 globs of at most 300 characters, such as "**/*_gen.go"';
var PATH = "a path inside the repository, relative to its root, such as .goroutine-gate/baseline.jsonl";
var GO_VERSION = 'a Go version such as "1.22" or "1.22.3"';
var map = "a map of keys and values";
var configSchema = strictObject(
  {
    "fail-on": optional2(oneOf([...LEVELS, "never"])),
    packs: optional2(record(string(), oneOf(["on", "warn", "off"]), map)),
    rules: optional2(record(string(), oneOf([...LEVELS, "off"]), map)),
    exclude: optional2(pipe(array(text2(GLOB, 300), GLOB), maxLength(200, GLOB))),
    "go-version": optional2(pipe(string(GO_VERSION), regex(/^(go)?1\.\d{1,3}(\.\d{1,3})?$/, GO_VERSION))),
    record: optional2(
      strictObject(
        { settle: optional2(duration("1s")), deadline: optional2(duration("10m")), confirm: optional2(oneOf(["auto", "never"])) },
        map
      )
    ),
    baseline: optional2(pipe(text2(PATH, 500), check(isInsidePath, PATH))),
    compare: optional2(oneOf(["committed", "rerun-base"])),
    limits: optional2(
      strictObject(
        {
          "new-finding": optional2(count2("new findings at fail-on or above")),
          "new-leak": optional2(count2("new leaks, proven or confirmed")),
          "leak-growth": optional2(count2("goroutines that a known leak may grow by")),
          "unknown-package": optional2(count2("packages that the base saw and the head did not"))
        },
        map
      )
    ),
    suppressions: optional2(strictObject({ budget: optional2(count2("suppressions that one change may add")) }, map))
  },
  map
);
function isInsidePath(path2) {
  return !/^([/\\~]|[A-Za-z]:)/.test(path2) && !path2.split(/[/\\]/).includes("..") && !path2.includes("\0");
}

// src/policy/config-text.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/policy/yaml-depth.ts
var import_yaml = __toESM(require_dist(), 1);
function yamlDepth(text3) {
  let deepest = 0;
  const open4 = [...new import_yaml.Parser().parse(text3)].map((token) => [token, 0]);
  for (let at = open4.pop(); at; at = open4.pop()) {
    const [token, depth] = at;
    deepest = Math.max(deepest, depth);
    for (const inner of childrenOf(token)) open4.push([inner, depth + 1]);
  }
  return deepest;
}
function childrenOf(token) {
  if (typeof token !== "object" || token === null) return [];
  const { value, items } = token;
  const inItems = (items ?? []).flatMap((item2) => [item2.key, item2.value]);
  return [value, ...inItems].filter((child) => typeof child === "object" && child !== null);
}

// src/policy/config-text.ts
var LONGEST = 64e3;
var DEEPEST = 20;
function parseConfigText(text3, file) {
  const whole = { file, line: 1, column: 1, key: "" };
  const nowhere = () => ({ ...whole, found: "nothing" });
  const failed = (found, expected) => ({
    value: {},
    problems: [{ ...whole, found, expected }],
    locate: nowhere
  });
  if (text3.length > LONGEST) return failed(`${text3.length} characters`, `at most ${LONGEST}`);
  const lines = new import_yaml2.LineCounter();
  try {
    if (yamlDepth(text3) > DEEPEST)
      return failed(`more than ${DEEPEST} levels of maps and lists`, "the few levels that the page about the config shows");
    const document = (0, import_yaml2.parseDocument)(text3, {
      lineCounter: lines,
      schema: "core",
      version: "1.2",
      uniqueKeys: true,
      merge: false,
      prettyErrors: false
    });
    const at = (offset) => ({ file, line: Math.max(1, lines.linePos(offset).line), column: Math.max(1, lines.linePos(offset).col) });
    const problems = [...syntaxProblems(document, at), ...trickProblems(document, at)];
    if (problems.length > 0) return { value: {}, problems, locate: nowhere };
    return { value: plain2(document), problems, locate: (path2) => locate2(document, path2, at) };
  } catch (error) {
    return failed(`a text that the YAML reader does not get through (${error instanceof Error ? error.message : error})`, "valid YAML");
  }
}
function syntaxProblems(document, at) {
  return [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    key: "",
    found: error.code.toLowerCase().replaceAll("_", " "),
    expected: error.code === "MULTIPLE_DOCS" ? "one document" : `valid YAML (${error.message.split("\n")[0]})`
  }));
}
function trickProblems(document, at) {
  const problems = [];
  const refuse = (node, found, expected) => problems.push({ ...at(startOf(node)), key: "", found, expected });
  if (document.directives?.docStart && document.directives.yaml.explicit) refuse(document.contents, "a %YAML directive", "none");
  (0, import_yaml2.visit)(document, {
    Alias: (_, node) => void refuse(node, "an alias (*name)", "the value itself"),
    Node: (_, node) => {
      if (!(0, import_yaml2.isAlias)(node) && node.anchor) refuse(node, "an anchor (&name)", "the value itself");
      if (!(0, import_yaml2.isAlias)(node) && node.tag && isExplicitTag(node)) refuse(node, `a tag (${node.tag})`, "a plain value");
    },
    Pair: (_, pair2) => {
      const key = (0, import_yaml2.isScalar)(pair2.key) ? pair2.key.value : void 0;
      if (typeof key !== "string") refuse(pair2.key, "a key that is no text", "a plain word");
      else if (FORBIDDEN_KEYS.has(key)) refuse(pair2.key, `the key ${key}`, "another name");
    }
  });
  return problems;
}
var FORBIDDEN_KEYS = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function isExplicitTag(node) {
  return "tag" in node && typeof node.tag === "string";
}
function startOf(node) {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? Number(node.range[0]) : 0;
}
function plain2(document) {
  const root = document.contents;
  if (root === null || (0, import_yaml2.isScalar)(root) && root.value === null) return {};
  const value = document.toJS({ maxAliasCount: 0 });
  if (!(0, import_yaml2.isMap)(root)) return value;
  const entries2 = root.items.flatMap((pair2) => {
    const key = (0, import_yaml2.isScalar)(pair2.key) ? String(pair2.key.value) : "";
    const scalar = (0, import_yaml2.isScalar)(pair2.value) ? pair2.value : void 0;
    const isEmpty = pair2.value === null || scalar?.value === null;
    if (isEmpty && SECTIONS.has(key)) return [];
    if (key === "go-version" && typeof scalar?.value === "number") return [[key, scalar.source ?? String(scalar.value)]];
    return [[key, value[key]]];
  });
  return Object.fromEntries(entries2);
}
var SECTIONS = /* @__PURE__ */ new Set(["packs", "rules", "exclude", "record", "limits", "suppressions"]);
function locate2(document, path2, at) {
  let node = document.contents;
  let start2 = startOf(node);
  for (const step of path2) {
    if ((0, import_yaml2.isMap)(node)) {
      const pair2 = node.items.find((item2) => (0, import_yaml2.isPair)(item2) && (0, import_yaml2.isScalar)(item2.key) && item2.key.value === step);
      if (!pair2) break;
      start2 = startOf(pair2.key);
      node = pair2.value;
    } else if ((0, import_yaml2.isSeq)(node)) {
      node = node.items[Number(step)];
      start2 = startOf(node);
    }
  }
  return { ...at(start2), key: path2.join("."), found: describe2(node) };
}
function describe2(node) {
  if ((0, import_yaml2.isMap)(node)) return "a map";
  if ((0, import_yaml2.isSeq)(node)) return "a list";
  if (!(0, import_yaml2.isScalar)(node) || node.value === null) return "nothing";
  const shown = JSON.stringify(node.value) ?? String(node.value);
  return shown.length > 60 ? `${shown.slice(0, 60)}\u2026` : shown;
}

// src/policy/defaults.ts
var NEW_FINDINGS = 0;
var NEW_LEAKS = 0;
var GROWTH = 8;
var UNKNOWN_PACKAGES = 0;
var SETTLE_MS = 1e3;
var DEADLINE_MS = 30 * 6e4;
var SUPPRESSIONS = 5;
var DEFAULT_LIMITS = { newFinding: NEW_FINDINGS, newLeak: NEW_LEAKS, growth: GROWTH, unknownPackages: UNKNOWN_PACKAGES };
var DEFAULT_POLICY = {
  // Errors are what the rules are sure enough about to stop somebody's work.
  failOn: "error",
  // Every pack is on, every rule has the level of its page.
  packs: {},
  rules: {},
  exclude: [],
  // Taken from go.mod.
  goVersion: "",
  // A survivor seen once did not come back in five runs of a real package: confirm before blocking.
  record: { settleMs: SETTLE_MS, deadlineMs: DEADLINE_MS, confirm: "auto" },
  baseline: ".goroutine-gate/baseline.jsonl",
  // Works on forks, needs no token and can be reviewed.
  compare: "committed",
  limits: DEFAULT_LIMITS,
  suppressions: { budget: SUPPRESSIONS }
};

// src/policy/nearest.ts
function nearest(word, known) {
  const wanted = fold(word);
  if (wanted.length > LONGEST2) return void 0;
  const ranked = known.map((candidate) => ({ candidate, distance: editDistance(wanted, fold(candidate)) })).sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate));
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : void 0;
}
var LONGEST2 = 80;
function fold(word) {
  return word.toLowerCase().replace(/[\s_-]+/g, "-");
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i2 = 1; i2 <= a.length; i2++) {
    const next = [i2];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i2 - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// src/policy/config.ts
var CONFIG_FILES = [".goroutine-gate.yml", ".github/.goroutine-gate.yml", ".github/goroutine-gate.yml"];
function readConfig(text3, file, known) {
  const parsed = parseConfigText(text3, file);
  const early = parsed.problems.length > 0 ? parsed.problems : notMaps(parsed.value, parsed.locate);
  if (early.length > 0) return { policy: DEFAULT_POLICY, problems: early };
  const checked = safeParse(configSchema, parsed.value);
  const issues = (checked.issues ?? []).map((issue) => problemOf(issue, parsed.locate));
  const names3 = checked.success && known ? unknownNames(checked.output, known, parsed.locate) : [];
  const problems = [...issues, ...names3].sort((a, b) => a.line - b.line || a.column - b.column);
  return checked.success && problems.length === 0 ? { policy: policyOf(checked.output), problems: [] } : { policy: DEFAULT_POLICY, problems };
}
function notMaps(value, locate3) {
  const expected = "a map of keys and values";
  if (Array.isArray(value) || typeof value !== "object" || value === null) return [{ ...locate3([]), expected }];
  const wrong = Object.entries(value).filter(([key, inner]) => key !== "exclude" && Array.isArray(inner));
  return wrong.filter(([key]) => key in configSchema.entries).map(([key]) => ({ ...locate3([key]), expected }));
}
function problemOf(issue, locate3) {
  const path2 = (issue.path ?? []).map((item2) => typeof item2.key === "number" ? item2.key : String(item2.key));
  if (issue.type === "strict_object" && issue.expected === "never") return unknownKey(path2, locate3, keysAt(path2.slice(0, -1)));
  return { ...locate3(path2), expected: issue.message };
}
function unknownKey(path2, locate3, right) {
  const name2 = String(path2.at(-1));
  return { ...locate3(path2), found: "an unknown key", expected: nearest(name2, right) ?? `one of ${right.join(", ")}` };
}
function keysAt(path2) {
  const [section] = path2;
  const entries2 = configSchema.entries;
  if (section === void 0) return Object.keys(entries2);
  const inner = entries2[section]?.wrapped;
  return inner && "entries" in inner ? Object.keys(inner.entries) : [];
}
function unknownNames(config, known, locate3) {
  const wrong = (section) => Object.keys(config[section] ?? {}).filter((name2) => !known[section].includes(name2)).map((name2) => ({
    ...locate3([section, name2]),
    found: `an unknown ${section.slice(0, -1)}`,
    expected: nearest(name2, known[section]) ?? `a name that "goroutine-gate rules" lists`
  }));
  return [...wrong("packs"), ...wrong("rules")];
}
function policyOf(config) {
  const base = DEFAULT_POLICY;
  const limits = config.limits ?? {};
  return {
    failOn: config["fail-on"] ?? base.failOn,
    packs: config.packs ?? base.packs,
    rules: config.rules ?? base.rules,
    exclude: config.exclude ?? base.exclude,
    goVersion: config["go-version"]?.replace(/^go/, "") ?? base.goVersion,
    record: {
      settleMs: milliseconds(config.record?.settle, base.record.settleMs),
      deadlineMs: milliseconds(config.record?.deadline, base.record.deadlineMs),
      confirm: config.record?.confirm ?? base.record.confirm
    },
    baseline: config.baseline ?? base.baseline,
    compare: config.compare ?? base.compare,
    limits: {
      newFinding: limits["new-finding"] ?? base.limits.newFinding,
      newLeak: limits["new-leak"] ?? base.limits.newLeak,
      growth: limits["leak-growth"] ?? base.limits.growth,
      unknownPackages: limits["unknown-package"] ?? base.limits.unknownPackages
    },
    suppressions: { budget: config.suppressions?.budget ?? base.suppressions.budget }
  };
}
function milliseconds(text3, otherwise) {
  return (text3 === void 0 ? void 0 : parseDuration(text3)) ?? otherwise;
}

// src/policy/config-problem.ts
function describeProblem(problem) {
  const key = problem.key ? `${problem.key}: ` : "";
  return `${problem.file}:${problem.line}:${problem.column}: ${key}found ${problem.found}; expected ${problem.expected}`;
}

// src/drive/house-rules.ts
async function rulesOfBase(git, base, catalogue, outside) {
  const { files, gaps } = await git.read(base, CONFIG_FILES);
  const [config] = CONFIG_FILES.flatMap((name2) => files.find(({ file }) => file === name2) ?? []);
  const known = knownNames(catalogue);
  const atBase = config ? readConfig(config.text, config.file, known) : { policy: DEFAULT_POLICY, problems: [] };
  const atHead = await headProblems(git.root, known, outside);
  const baseline = await baselineAt(git, base, atBase.policy.baseline);
  const isBuiltIn = !config || atBase.problems.length > 0;
  return {
    policy: atBase.policy,
    source: isBuiltIn ? "built-in" : `${config.file} at ${base.slice(0, 7)}`,
    problems: { base: atBase.problems, head: atHead },
    committed: baseline.committed,
    gaps: [...gaps, ...baseline.gaps]
  };
}
async function headProblems(root, known, outside) {
  for (const file of CONFIG_FILES) {
    const found = await outside.readText(`${root}/${file}`);
    if (found.kind === "text") return readConfig(found.text, file, known).problems;
  }
  return [];
}
async function baselineAt(git, base, path2) {
  const { files, gaps } = await git.read(base, [path2]);
  const [file] = files;
  if (!file) return { committed: void 0, gaps };
  const parsed = parseBaseline(file.text, file.file);
  return { committed: parsed.baseline, gaps: [...gaps, ...parsed.gaps] };
}
async function rulesOfFile(path2, catalogue, outside) {
  const found = await outside.readText(path2);
  if (found.kind !== "text") {
    const why = found.kind === "absent" ? "does not exist" : `cannot be read: ${found.why}`;
    throw new UserError(`the config file ${path2} ${why}`, "pass the path of a .goroutine-gate.yml");
  }
  const { policy, problems } = readConfig(found.text, path2, knownNames(catalogue));
  if (problems.length > 0) throw new UserError(problems.map(describeProblem).join("\n"), "see docs/config.md for every key");
  return policy;
}
async function rulesOfFolder(root, catalogue, outside) {
  for (const file of CONFIG_FILES) {
    const found = await outside.readText(`${root}/${file}`);
    if (found.kind !== "absent") return { policy: await rulesOfFile(`${root}/${file}`, catalogue, outside), source: file };
  }
  return { policy: DEFAULT_POLICY, source: "built-in" };
}

// src/policy/group.ts
function groupBy(items, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const item2 of items) {
    const key = keyOf3(item2);
    const group = groups.get(key);
    if (group) group.push(item2);
    else groups.set(key, [item2]);
  }
  return groups;
}

// src/policy/blind.ts
function unseenAtBase(base, head, renamed2) {
  const now = new Map([...renamed2].map(([file, oldFile]) => [oldFile, file]));
  const gapsOfHead = groupBy(head.gaps, (gap2) => gap2.region?.file ?? "");
  const files = /* @__PURE__ */ new Set();
  const folders = /* @__PURE__ */ new Set();
  for (const [file, gaps] of groupBy(base.gaps, (gap2) => gap2.region?.file ?? "")) {
    const headFile = now.get(file) ?? file;
    const headGaps = gapsOfHead.get(headFile) ?? [];
    if (file === "") continue;
    if (!base.read.has(file)) {
      if (head.read.has(headFile) || headGaps.length === 0) folders.add(folderOf(file));
    } else if (unparsed(gaps) > unparsed(headGaps)) files.add(file);
  }
  return { files, folders };
}
function folderOf(file) {
  const slash = file.lastIndexOf("/");
  return slash < 0 ? "." : file.slice(0, slash);
}
function unparsed(gaps) {
  return gaps.filter((gap2) => gap2.kind === "source").length;
}

// src/policy/setting.ts
function settingOf(policy, ruleId) {
  const own = Object.hasOwn(policy.rules, ruleId) ? policy.rules[ruleId] : void 0;
  if (own !== void 0) return { isOn: own !== "off", level: own === "off" ? void 0 : own, mayBlock: true };
  const pack = ruleId.split("/")[0] ?? "";
  const mode = Object.hasOwn(policy.packs, pack) ? policy.packs[pack] : "on";
  return { isOn: mode !== "off", level: void 0, mayBlock: mode !== "warn" };
}

// src/policy/suppress.ts
function parseSuppressions(file, text3) {
  const suppressions = [];
  const gaps = [];
  if (!text3.includes(MARK2)) return { suppressions, gaps };
  const comments = lineComments(text3);
  const alone = new Set(comments.filter((comment) => comment.isAlone).map((comment) => comment.line));
  for (const comment of comments) {
    if (!/^\/\/\s*goroutine-gate:ignore\b/.test(comment.text)) continue;
    const body3 = parseBody2(comment.text);
    if (typeof body3 === "string") gaps.push(suppressionGap(file, comment.line, body3));
    else suppressions.push({ file, line: comment.line, target: targetOf(comment, alone), ...body3 });
  }
  return { suppressions, gaps };
}
function suppressionGap(file, line, why) {
  const region = { file, startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
  return { kind: "config", what: `suppression at ${file}:${line}`, why, region };
}
var MARK2 = "goroutine-gate:ignore";
var TOKENS = /"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`[^`]*`?|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g;
function lineComments(text3) {
  const comments = [];
  let line = 1;
  let seen = 0;
  for (const match2 of text3.matchAll(TOKENS)) {
    line += countLines(text3, seen, match2.index);
    seen = match2.index;
    if (!match2[0].startsWith("//")) continue;
    const before = text3.slice(text3.lastIndexOf("\n", match2.index) + 1, match2.index);
    comments.push({ line, text: match2[0].trimEnd(), isAlone: before.trim() === "" });
  }
  return comments;
}
function countLines(text3, from, to) {
  let lines = 0;
  for (let at = text3.indexOf("\n", from); at >= 0 && at < to; at = text3.indexOf("\n", at + 1)) lines++;
  return lines;
}
function targetOf(comment, alone) {
  if (!comment.isAlone) return comment.line;
  let target = comment.line + 1;
  while (alone.has(target)) target++;
  return target;
}
function parseBody2(comment) {
  if (!comment.startsWith(`//${MARK2}`)) return `it suppresses nothing: write //${MARK2} without a blank after the slashes`;
  if (comment.length > LONGEST3) return `it suppresses nothing: it is longer than ${LONGEST3} characters`;
  const [, rule = "", rest = ""] = /^\S+\s+(\S+)\s*(.*)$/.exec(comment) ?? [];
  if (!/^[\w-]+\/[\w-]+$/.test(rule)) return `it suppresses nothing: name one rule, as in //${MARK2} channel/some-rule -- reason`;
  const { reason, until, owner } = splitTail(rest.startsWith("--") ? rest.slice(2) : "");
  if (!/\w/.test(reason)) return `it suppresses nothing: the reason is missing, as in //${MARK2} ${rule} -- reason`;
  if (until && !isDate(until)) return `it suppresses nothing: "${until}" is no date, write until YYYY-MM-DD`;
  return { rule, reason, until, owner };
}
var LONGEST3 = 1e3;
function splitTail(tail) {
  let reason = tail.trim();
  let until = "";
  let owner = "";
  for (let end = END.exec(reason); end; end = END.exec(reason)) {
    until = end[1] ?? until;
    owner = end[2] ?? owner;
    reason = reason.slice(0, end.index).trimEnd();
  }
  return { reason, until, owner };
}
var END = /(?:^|\s)(?:until\s+(\d\S*)|owner=(\S+))$/;
function isDate(text3) {
  const date = /* @__PURE__ */ new Date(`${text3}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text3) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text3);
}

// src/policy/comments.ts
function commentFinder(suppressions) {
  const byTarget = groupBy(suppressions, ({ file, target, rule }) => [file, target, rule].join("\0"));
  return ({ region, ruleId }) => byTarget.get([region.file, region.startLine, ruleId].join("\0"))?.[0];
}
function suppressedBy({ file, line, reason, until, owner }) {
  const terms = [until && `until ${until}`, owner && `owner ${owner}`].filter(Boolean).join(", ");
  return { kind: "suppressed", by: `comment at ${file}:${line}`, why: terms ? `${reason} (${terms})` : reason };
}
function hasRunOut(suppression, today) {
  return suppression.until !== "" && suppression.until < today;
}
function idleGaps(suppressions, findings, policy, today) {
  const used = new Set(findings.map(({ region, ruleId }) => [region.file, region.startLine, ruleId].join("\0")));
  return suppressions.flatMap((suppression) => {
    const { file, line, target, rule, until } = suppression;
    if (hasRunOut(suppression, today)) return [suppressionGap(file, line, `it ran out on ${until} and suppresses nothing any more`)];
    const isIdle = settingOf(policy, rule).isOn && !used.has([file, target, rule].join("\0"));
    return isIdle ? [suppressionGap(file, line, `it suppresses nothing: there is no finding of ${rule} on line ${target}`)] : [];
  });
}

// src/policy/join.ts
function join13(findings, growth, leaks) {
  const byFile = filesOf(findings);
  const byIdentity = groupBy(leaks, identityOf2);
  const ofFinding = /* @__PURE__ */ new Map();
  const completed = growth.map((entry) => {
    const shown = [...byIdentity.get(identityOf2({ ...entry, keys: entry })) ?? [], ...entry.leak ? [entry.leak] : []];
    const closest = closestFindings(byFile, shown);
    const ruleIds = [.../* @__PURE__ */ new Set([...entry.ruleIds, ...closest.map((finding) => finding.ruleId)])].sort(compareText);
    const joined = { ...entry, ruleIds };
    for (const finding of closest) ofFinding.set(finding, [...ofFinding.get(finding) ?? [], joined]);
    return joined;
  });
  for (const entries2 of ofFinding.values()) entries2.sort(worstFirst);
  return { ofFinding, growth: completed };
}
function isCompatible(waits, kind) {
  return waits.includes(kind) || (ALSO[kind] ?? []).some((other) => waits.includes(other));
}
var ALSO = {
  forever: ["chan-send", "chan-recv", "select"],
  lock: ["rlock"],
  rlock: ["lock"],
  "chan-send": ["select"],
  "chan-recv": ["select"]
};
function identityOf2(leak2) {
  return [leak2.module, leak2.package, leak2.kind, leak2.keys.k2].join("\0");
}
function filesOf(findings) {
  const byFile = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    for (const { file } of [finding.region, ...trailOf(finding)]) byFile.set(file, (byFile.get(file) ?? /* @__PURE__ */ new Set()).add(finding));
  }
  return new Map([...byFile].map(([file, set]) => [file, [...set]]));
}
function trailOf(finding) {
  return [...finding.codeFlow, ...finding.related].map((place2) => place2.region);
}
function closestFindings(byFile, leaks) {
  const candidates = leaks.flatMap((leak2) => {
    const files = /* @__PURE__ */ new Set([leak2.site?.file, leak2.spawn?.file]);
    const near = [...files].flatMap((file) => byFile.get(file ?? "") ?? []);
    return near.flatMap((finding) => closenessOf(finding, leak2));
  });
  candidates.sort((a, b) => a.rank - b.rank || a.distance - b.distance || compareFindings2(a.finding, b.finding));
  const best = candidates.filter((found) => found.rank === candidates[0]?.rank && found.distance === candidates[0]?.distance);
  return [...new Set(best.map((found) => found.finding))];
}
function closenessOf(finding, leak2) {
  const { site, spawn: spawn3, kind } = leak2;
  const { region } = finding;
  const distance = site?.file === region.file ? Math.abs(site.line - region.startLine) : FAR;
  if (site && covers(region, site)) return [{ finding, rank: 0, distance }];
  if (!isCompatible(finding.waits, kind)) return [];
  if (spawn3 && [region, ...trailOf(finding)].some((place2) => covers(place2, spawn3))) return [{ finding, rank: 1, distance }];
  const sameFunction = site !== void 0 && site.file === region.file && site.function !== "" && site.function === finding.function;
  return sameFunction ? [{ finding, rank: 2, distance }] : [];
}
var FAR = Number.MAX_SAFE_INTEGER;
function covers(region, place2) {
  const last = region.endColumn === 1 && region.endLine > region.startLine ? region.endLine - 1 : region.endLine;
  return region.file === place2.file && region.startLine <= place2.line && place2.line <= last;
}
function worstFirst(a, b) {
  return Number(b.tier === "proven") - Number(a.tier === "proven") || b.head - a.head || compareText(a.k2, b.k2);
}

// src/policy/level.ts
function withLevel(finding, { policy, generated, base }) {
  const setting = settingOf(policy, finding.ruleId);
  if (!setting.isOn) return [];
  const { file } = finding.region;
  const ofRule = setting.level ?? finding.level;
  const inPlace = file.endsWith("_test.go") ? atMost("note", ofRule) : ofRule;
  const origin = generated.has(file) ? originOfMark(file, base) : "none";
  if (origin === "base") return [];
  return [{ ...finding, level: origin === "new-file" ? atMost("warning", inPlace) : inPlace }];
}
function originOfMark(file, base) {
  const oldFile = base?.renamed.get(file) ?? file;
  if (!base || base.generated.has(oldFile)) return "base";
  return base.files.has(oldFile) ? "none" : "new-file";
}
function atMost(ceiling, level) {
  return isAtLeast(level, ceiling) ? ceiling : level;
}
function withLeaks(finding, joined, policy) {
  const entries2 = joined.ofFinding.get(finding) ?? [];
  if (entries2.length === 0) return finding;
  const seenIn2 = [...new Set(entries2.map((entry) => entry.k2))];
  if (!isConfirmed(finding, joined)) return { ...finding, seenIn: seenIn2 };
  const keepsLevel = settingOf(policy, finding.ruleId).level !== void 0 || finding.region.file.endsWith("_test.go");
  return { ...finding, seenIn: seenIn2, level: keepsLevel ? finding.level : "error", confidence: "high" };
}
function isConfirmed(finding, joined) {
  const states = ["new", "more", "same"];
  const entries2 = joined.ofFinding.get(finding) ?? [];
  return entries2.some(
    (entry) => states.includes(entry.state) && !entry.testFailed && (entry.tier === "proven" || entry.confirmed !== false)
  );
}

// src/policy/match.ts
function matchKnown(input) {
  const since = new Map(input.known.map((entry) => [entry.fingerprint, entry.since]));
  const matched = /* @__PURE__ */ new Map();
  const know = (finding) => matched.set(finding, since.get(finding.fingerprint) ?? "");
  const gone2 = [];
  const base = groupBy(input.base, (side) => side.finding.fingerprint);
  const head = groupBy(input.head, (side) => side.finding.fingerprint);
  for (const [fingerprint, before] of base) {
    const { known, left } = matchCounts(head.get(fingerprint) ?? [], before);
    known.forEach(know);
    gone2.push(...left);
  }
  const fresh = input.head.map((side) => side.finding).filter((finding) => !matched.has(finding));
  for (const finding of movedFindings(fresh, gone2, input)) know(finding);
  for (const finding of baselined(input, matched)) know(finding);
  return matched;
}
function matchCounts(head, base) {
  const [headQuiet, headLoud] = split(head);
  const [baseQuiet, baseLoud] = split(base);
  const quiet = Math.min(headQuiet.length, baseQuiet.length);
  const loud = Math.min(headLoud.length, baseLoud.length);
  const restHead = [...headQuiet.slice(quiet), ...headLoud.slice(loud)];
  const restBase = [...baseQuiet.slice(quiet), ...baseLoud.slice(loud)];
  const known = [...headQuiet.slice(0, quiet), ...headLoud.slice(0, loud), ...restHead.slice(0, restBase.length)];
  return { known, left: restBase.slice(restHead.length) };
}
function split(sides) {
  const only = (isSuppressed) => sides.filter((side) => side.isSuppressed === isSuppressed).map((side) => side.finding);
  return [only(true), only(false)];
}
function movedFindings(fresh, gone2, input) {
  const { declares, renamed: renamed2 } = input;
  if (!declares) return [];
  const now = new Map([...renamed2].map(([file, oldFile]) => [oldFile, file]));
  const left = new Set(gone2.filter((old) => !declares(now.get(old.region.file) ?? old.region.file, old.function)));
  return fresh.filter((finding) => {
    const oldFile = renamed2.get(finding.region.file) ?? finding.region.file;
    const old = [...left].find(
      (candidate) => candidate.ruleId === finding.ruleId && candidate.message === finding.message && (candidate.function === finding.function || candidate.region.file === oldFile)
    );
    return old !== void 0 && left.delete(old);
  });
}
function baselined(input, matched) {
  const lines = new Map(input.known.map((entry) => [[entry.rule, entry.fingerprint, entry.file, entry.function].join("\0"), entry]));
  const room = /* @__PURE__ */ new Map();
  for (const { fingerprint } of lines.values()) room.set(fingerprint, (room.get(fingerprint) ?? 0) + 1);
  for (const { fingerprint } of matched.keys()) room.set(fingerprint, (room.get(fingerprint) ?? 0) - 1);
  return input.head.map((side) => side.finding).filter((finding) => {
    const left = room.get(finding.fingerprint) ?? 0;
    if (matched.has(finding) || left <= 0) return false;
    room.set(finding.fingerprint, left - 1);
    return true;
  });
}

// src/place.ts
function place(input) {
  const levelled = input.findings.flatMap((finding) => withLevel(finding, input)).sort(compareFindings2);
  const joined = join13(levelled, input.growth, input.leaks);
  const confirmed = /* @__PURE__ */ new Set();
  const findings = levelled.map((finding) => {
    const shown = withLeaks(finding, joined, input.policy);
    if (isConfirmed(finding, joined)) confirmed.add(shown);
    return shown;
  });
  return { growth: joined.growth, ...withStandings(findings, confirmed, input) };
}
function withStandings(findings, confirmed, input) {
  const { base, policy, suppressions, today } = input;
  const commentOn = commentFinder(suppressions.filter((suppression) => !hasRunOut(suppression, today)));
  const known = knownFindings(findings, commentOn, input);
  const placed = [];
  const suppressedByChange = [];
  const overBudget = [];
  const unseenAtBase2 = [];
  const put = (finding, standing, ...lists) => {
    const shown = { ...finding, standing };
    for (const list of [placed, ...lists]) list.push(shown);
  };
  for (const finding of findings) {
    const comment = commentOn(finding);
    const since = known.get(finding);
    const isUnseen = since === void 0 && isUnseenAt(finding.region.file, base);
    const isOld = since !== void 0 || isUnseen;
    const room = suppressedByChange.length < policy.suppressions.budget && !(finding.level === "error" && confirmed.has(finding));
    if (comment && (isOld || !base)) put(finding, suppressedBy(comment), ...isUnseen ? [unseenAtBase2] : []);
    else if (isOld) put(finding, { kind: "known", since: since ?? "" }, ...isUnseen ? [unseenAtBase2] : []);
    else if (comment && room) put(finding, suppressedBy(comment), suppressedByChange);
    else put(finding, { kind: "new" }, ...comment ? [overBudget] : []);
  }
  const gaps = [...unseenGaps(unseenAtBase2), ...idleGaps(suppressions, findings, policy, today)];
  return { findings: placed, gaps, suppressedByChange, overBudget, unseenAtBase: unseenAtBase2 };
}
function knownFindings(findings, commentOn, { base, known }) {
  const commentOnBase = commentFinder(base?.suppressions ?? []);
  return matchKnown({
    head: findings.map((finding) => ({ finding, isSuppressed: commentOn(finding) !== void 0 })),
    base: [...base?.findings ?? []].sort(compareFindings2).map((finding) => ({ finding, isSuppressed: commentOnBase(finding) !== void 0 })),
    known,
    renamed: base?.renamed ?? /* @__PURE__ */ new Map(),
    ...base?.declares && { declares: base.declares }
  });
}
function isUnseenAt(file, base) {
  if (!base) return false;
  const oldFile = base.renamed.get(file) ?? file;
  return base.unseen.files.has(oldFile) || base.unseen.folders.has(folderOf(oldFile));
}
function unseenGaps(findings) {
  return [...groupBy(findings, (finding) => finding.region.file)].map(([file, there]) => ({
    kind: "base",
    what: `${file} at the base`,
    why: `the base could not be read or parsed there, so ${there.length} finding${there.length === 1 ? "" : "s"} could not be compared and count${there.length === 1 ? "s" : ""} as known`,
    region: { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
  }));
}

// src/policy/clauses/clause.ts
function plural(count5, noun) {
  return `${count5} ${noun}${count5 === 1 ? "" : "s"}`;
}
function nameOf3(growth) {
  const { leak: leak2, tests: tests2, package: importPath, k2 } = growth;
  return leak2?.site?.function || leak2?.spawn?.function || tests2[0] || `${importPath} ${k2.slice(0, 12)}`;
}

// src/policy/clauses/base-unknown.ts
var baseUnknown = {
  id: "base-unknown",
  limit: "",
  title: "leaks and findings whose base could not be looked at warn and never block",
  why: "a gate that blames the wrong change is switched off; where the base is unknown nobody can say whose it is, so it is said instead",
  judge({ growth, unseenAtBase: unseenAtBase2, baseSource }) {
    const leaks = growth.filter((entry) => entry.state === "unknown");
    const measured = leaks.length + unseenAtBase2.length;
    if (measured === 0) return [];
    const parts2 = [leaks.length > 0 && plural(leaks.length, "leak"), unseenAtBase2.length > 0 && plural(unseenAtBase2.length, "finding")];
    const message = `${parts2.filter(Boolean).join(" and ")} without a base to compare with${baseSource === "none" ? " (nothing is committed or recorded for it)" : ""}: nobody can say whether the change brought ${measured === 1 ? "it" : "them"}`;
    const evidence = [...leaks.map((entry) => entry.k2), ...unseenAtBase2.map((finding) => finding.fingerprint)];
    return [{ clause: baseUnknown.id, measured, limit: 0, outcome: "warn", message, evidence }];
  }
};

// src/policy/clauses/build-failed.ts
var buildFailed = {
  id: "build-failed",
  limit: "",
  title: "a build that fails in the command blocks a gate, and warns when a recording is judged later",
  why: "the gate stands where go test stood, so it must fail where go test failed; a recording was made by a step that failed by itself",
  judge(judged) {
    const failed = failedBuilds(judged);
    if (failed.length === 0 || judged.command === void 0 || judged.command.exitCode === 0) return [];
    const message = `${plural(failed.length, "package")} did not build: ${failed.slice(0, 5).join(", ")}`;
    const outcome = judged.mode === "gate" ? "block" : "warn";
    return [
      { clause: buildFailed.id, measured: failed.length, limit: 0, outcome, message, evidence: failed.map((path2) => `package ${path2}`) }
    ];
  }
};
function failedBuilds({ captures }) {
  const failed = captures.filter((capture) => /\b(build|setup) failed\b|did not build/i.test(capture.why));
  return [...new Set(failed.map((capture) => capture.importPath))];
}

// src/policy/clauses/failed-test-leak.ts
var failedTestLeak = {
  id: "failed-test-leak",
  limit: "",
  title: "new or grown leaks that only failed tests left warn",
  why: "a test that fails skips its clean-up and leaks by nature; its failure already blocks, the leak would only hide the cause",
  judge({ growth }) {
    const left = growth.filter((entry) => entry.testFailed && (entry.state === "new" || entry.state === "more"));
    if (left.length === 0) return [];
    const message = `${plural(left.length, "leak")} left by failed tests: ${left.map(nameOf3).slice(0, 5).join(", ")}`;
    return [
      { clause: failedTestLeak.id, measured: left.length, limit: 0, outcome: "warn", message, evidence: left.map((entry) => entry.k2) }
    ];
  }
};

// src/policy/clauses/leak-growth.ts
var leakGrowth = {
  id: "leak-growth",
  limit: "limits.leak-growth",
  title: "a known leak blocks when it grows by more goroutines than the limit; a survivor that a second run denies warns",
  why: "the baseline forgives a leak, not its spreading; the limit leaves room for pools and schedules, whose counts follow the machine",
  judge: ({ growth }, policy) => growth.flatMap((entry) => reasonFor(entry, policy))
};
function reasonFor(entry, policy) {
  const { state, base, head, tier, testFailed, confirmed, k2 } = entry;
  const limit = policy.limits.growth;
  if (state !== "more" && state !== "same" || base === null || testFailed || head <= base + limit) return [];
  const message = `${nameOf3(entry)} ${base} \u2192 ${head}, limit +${limit}`;
  const outcome = confirmed === false && tier !== "proven" ? "warn" : "block";
  return [{ clause: leakGrowth.id, measured: head - base, limit, outcome, message, evidence: [k2] }];
}

// src/policy/clauses/new-finding.ts
var newFinding = {
  id: "new-finding",
  limit: "limits.new-finding",
  title: "new findings at or above fail-on block; errors and warnings below it warn; notes count only where fail-on is note",
  why: "a leak costs least to mend before it is merged, and what was there before is not the fault of the change",
  judge({ findings }, policy) {
    const fresh = findings.filter((finding) => finding.standing.kind === "new");
    const blocking = fresh.filter((finding) => blocks(finding, policy));
    const warning = fresh.filter((finding) => finding.level !== "note" && !blocks(finding, policy));
    const limit = policy.limits.newFinding;
    const floor = floorOf(policy);
    const reasons = [];
    if (blocking.length > 0) {
      const outcome = blocking.length > limit ? "block" : "warn";
      const message = `${plural(blocking.length, "new finding")} of level ${floor} or above (limit ${limit})`;
      reasons.push({ clause: newFinding.id, measured: blocking.length, limit, outcome, message, evidence: evidenceOf(blocking) });
    }
    if (warning.length > 0) {
      const message = `${plural(warning.length, "new finding")} that ${warning.length === 1 ? "does" : "do"} not block`;
      reasons.push({
        clause: newFinding.id,
        measured: warning.length,
        limit,
        outcome: "warn",
        message,
        evidence: evidenceOf(warning)
      });
    }
    return reasons;
  }
};
function floorOf(policy) {
  return policy.failOn === "never" ? "error" : policy.failOn;
}
function blocks(finding, policy) {
  return isAtLeast(finding.level, floorOf(policy)) && settingOf(policy, finding.ruleId).mayBlock;
}
function evidenceOf(findings) {
  return findings.map((finding) => finding.fingerprint);
}

// src/policy/clauses/new-leak.ts
var newLeak = {
  id: "new-leak",
  limit: "limits.new-leak",
  title: "new leaks block when the runtime proves them or a second run shows them again",
  why: "a proven goroutine can never run again, and one that comes back in a second run is no accident of the schedule",
  judge({ growth }, policy) {
    const sure = growth.filter(isSureAndNew);
    if (sure.length === 0) return [];
    const limit = policy.limits.newLeak;
    const proven = sure.filter((entry) => entry.tier === "proven").length;
    const how = `${proven} proven by the runtime, ${sure.length - proven} confirmed by a second run`;
    const message = `${plural(sure.length, "new leak")}: ${how} (limit ${limit}): ${sure.map(nameOf3).slice(0, 5).join(", ")}`;
    const outcome = sure.length > limit ? "block" : "warn";
    return [{ clause: newLeak.id, measured: sure.length, limit, outcome, message, evidence: sure.map((entry) => entry.k2) }];
  }
};
function isSureAndNew(entry) {
  return entry.state === "new" && !entry.testFailed && (entry.tier === "proven" || entry.confirmed === true);
}

// src/policy/clauses/new-survivor.ts
var newSurvivor = {
  id: "new-survivor",
  limit: "",
  title: "new survivors that no second run confirmed warn",
  why: "a goroutine alive after settling can still be on its way out; blocking on one sighting would teach people to ignore the gate",
  judge({ growth }) {
    const unsure = growth.filter((entry) => entry.state === "new" && !entry.testFailed && !isSureAndNew(entry));
    if (unsure.length === 0) return [];
    const denied = unsure.filter((entry) => entry.confirmed === false).length;
    const how = denied === unsure.length ? "a second run did not show it again" : "seen in one run, not confirmed by a second";
    const message = `${plural(unsure.length, "new survivor")}, ${how}: ${unsure.map(nameOf3).slice(0, 5).join(", ")}`;
    return [
      { clause: newSurvivor.id, measured: unsure.length, limit: 0, outcome: "warn", message, evidence: unsure.map((entry) => entry.k2) }
    ];
  }
};

// src/policy/clauses/nothing-captured.ts
var nothingCaptured = {
  id: "nothing-captured",
  limit: "",
  title: "when goroutines were to be recorded and no package was captured, nothing is judged (exit code 2)",
  why: "a command that runs no test, or hides all of them from the recorder, must not pass for a run without leaks",
  judge({ recorded, captures, command }) {
    if (!recorded || captures.some((capture) => capture.capture !== "unknown")) return [];
    const what = command?.exitCode === NOT_FOUND ? "the command was not found" : "no package was captured although goroutines were to be recorded";
    const evidence = captures.map((capture) => `package ${capture.importPath}`);
    return [{ clause: nothingCaptured.id, measured: 0, limit: 1, outcome: "block", message: what, evidence }];
  }
};
var NOT_FOUND = 127;

// src/policy/clauses/policy-problem.ts
var policyProblem = {
  id: "policy-problem",
  limit: "",
  title: "a config that is wrong at the base warns, and the built-in policy judges; one that the change would make wrong warns",
  why: "a policy read half would be a policy nobody chose, and a change must not be blamed for the state of the base",
  judge: ({ configProblems: { base, head } }) => [
    ...reasonFor2(base, "in the config at the base, so the built-in policy judges"),
    ...base.length > 0 ? [] : reasonFor2(head, "in the config of the change, which would be refused")
  ]
};
function reasonFor2(problems, where) {
  const [first] = problems;
  if (!first) return [];
  const message = `${plural(problems.length, "problem")} ${where}: ${describeProblem(first)}`;
  const evidence = problems.map(describeProblem);
  return [{ clause: policyProblem.id, measured: problems.length, limit: 0, outcome: "warn", message, evidence }];
}

// src/policy/clauses/suppression-budget.ts
var suppressionBudget = {
  id: "suppression-budget",
  limit: "suppressions.budget",
  title: "findings that suppressions of the change keep quiet beyond the budget count as new, and so do errors that a test confirms",
  why: "a comment is written by the very change that is judged; a few with reasons are a conversation, many are a way around the gate",
  judge({ suppressedByChange, overBudget }, policy) {
    if (overBudget.length === 0) return [];
    const limit = policy.suppressions.budget;
    const measured = suppressedByChange.length + overBudget.length;
    const message = measured > limit ? `${plural(measured, "finding")} under suppressions that the change adds (limit ${limit}): ${overBudget.length} of them count as new` : `${plural(overBudget.length, "error")} that a test confirms cannot be suppressed by the change and count${overBudget.length === 1 ? "s" : ""} as new`;
    const evidence = overBudget.map((finding) => finding.fingerprint);
    return [{ clause: suppressionBudget.id, measured, limit, outcome: "warn", message, evidence }];
  }
};

// src/policy/clauses/tests-failed.ts
var testsFailed = {
  id: "tests-failed",
  limit: "",
  title: "a command that fails blocks a gate, and warns when a recording is judged later",
  why: "the gate stands where go test stood; and tests that fail or are cut short show fewer goroutines than they would",
  judge(judged, policy) {
    const { command, captures, mode } = judged;
    if (command === void 0 || command.exitCode === 0 && !command.timedOut) return [];
    const failed = [...new Set(captures.filter((capture) => capture.passed === false).map((capture) => capture.importPath))];
    const built = failed.filter((path2) => !failedBuilds(judged).includes(path2));
    if (built.length === 0 && failedBuilds(judged).length > 0 && !command.timedOut) return [];
    if (command.exitCode === NOT_FOUND && nothingCaptured.judge(judged, policy).length > 0) return [];
    const message = describe3(judged, built);
    const evidence = built.map((path2) => `package ${path2}`);
    const outcome = mode === "gate" ? "block" : "warn";
    return [{ clause: testsFailed.id, measured: Math.max(1, built.length), limit: 0, outcome, message, evidence }];
  }
};
function describe3({ command }, failed) {
  if (command?.timedOut) return "the command was ended because its deadline had passed";
  if (failed.length === 0) return `the command failed with exit code ${command?.exitCode}`;
  return `tests failed in ${plural(failed.length, "package")}: ${failed.slice(0, 5).join(", ")}`;
}

// src/policy/clauses/unknown-package.ts
var unknownPackage = {
  id: "unknown-package",
  limit: "limits.unknown-package",
  title: "packages that were not seen, or not to their end, block where the base saw them and warn elsewhere",
  why: "an empty record looks like a clean one; a change that loses the record of a package could hide any leak in it",
  judge(judged, policy) {
    const seenAtBase = new Set(judged.baseCaptures.filter(isCaptured).map((capture) => capture.importPath));
    const unseen = unseenPackages(judged);
    const { lost: lost2, missing: missing2 } = missingPackages(judged, seenAtBase);
    const hidden = [...unseen.filter((path2) => seenAtBase.has(path2)), ...lost2].sort(compareText);
    const others = [...unseen.filter((path2) => !seenAtBase.has(path2)), ...missing2].sort(compareText);
    const limit = policy.limits.unknownPackages;
    const which = (paths) => `${paths.slice(0, 5).join(", ")}${paths.length > 5 ? ", \u2026" : ""}`;
    return [
      ...reasonFor3(
        hidden,
        limit,
        hidden.length > limit ? "block" : "warn",
        `that the base saw ${hidden.length === 1 ? "was" : "were"} not seen (limit ${limit}): ${which(hidden)}`
      ),
      ...reasonFor3(others, limit, "warn", `${others.length === 1 ? "was" : "were"} not seen, or not to the end: ${which(others)}`)
    ];
  }
};
function reasonFor3(paths, limit, outcome, rest) {
  if (paths.length === 0) return [];
  const message = `${plural(paths.length, "package")} ${rest}`;
  return [{ clause: unknownPackage.id, measured: paths.length, limit, outcome, message, evidence: paths.map((path2) => `package ${path2}`) }];
}
function unseenPackages({ captures }) {
  const whole = new Set(captures.filter(isCaptured).map((capture) => capture.importPath));
  const unseen = captures.filter((capture) => !whole.has(capture.importPath) && !hasNoTests(capture));
  return [...new Set(unseen.map((capture) => capture.importPath))];
}
function missingPackages(judged, seenAtBase) {
  const { captures, packages, recorded } = judged;
  if (!recorded) return { lost: [], missing: [] };
  const withTests = new Set(captures.filter((capture) => !hasNoTests(capture)).map((capture) => capture.importPath));
  const withoutTests2 = new Set(captures.filter(hasNoTests).map((capture) => capture.importPath));
  const absent = [...seenAtBase].filter((path2) => !withTests.has(path2) && (packages === void 0 || packages.has(path2)));
  const isLost = (path2) => packages !== void 0 && !withoutTests2.has(path2);
  return { lost: absent.filter(isLost), missing: absent.filter((path2) => !isLost(path2)) };
}
function isCaptured(capture) {
  return capture.capture === "captured" && !hasNoTests(capture);
}
function hasNoTests(capture) {
  return /no test files/i.test(capture.why);
}

// src/policy/clauses/unseen-source.ts
var unseenSource = {
  id: "unseen-source",
  limit: "",
  title: "changed Go files that could not be read, or not be parsed throughout, warn",
  why: "a file that no rule saw has no findings, which must not look like a clean file; files nobody changed stay a line in the report",
  judge({ gaps, changed }) {
    const unseen = gaps.filter((gap2) => gap2.kind === "source" && (changed === void 0 || isChanged(gap2.region?.file, changed)));
    if (unseen.length === 0) return [];
    const files = new Set(unseen.map((gap2) => gap2.region?.file ?? gap2.what));
    const message = `${plural(files.size, "Go file")} ${changed ? "of the change " : ""}could not be read or parsed throughout: ${[...files].slice(0, 5).join(", ")}`;
    const evidence = unseen.map((gap2) => `${gap2.what}: ${gap2.why}`);
    return [{ clause: unseenSource.id, measured: files.size, limit: 0, outcome: "warn", message, evidence }];
  }
};
function isChanged(file, changed) {
  return file === void 0 || changed.has(file) || [...changed].some((path2) => path2.startsWith(`${file}/`));
}

// src/policy/clauses/index.ts
var CLAUSES = [
  nothingCaptured,
  buildFailed,
  testsFailed,
  newLeak,
  newFinding,
  leakGrowth,
  unknownPackage,
  suppressionBudget,
  newSurvivor,
  failedTestLeak,
  baseUnknown,
  unseenSource,
  policyProblem
];

// src/policy/judge.ts
function judge2(judged, policy) {
  const found = CLAUSES.flatMap((clause) => clause.judge(judged, policy));
  const reasons = policy.failOn === "never" ? found.map(soften) : found;
  const sorted2 = [...reasons.filter((reason) => reason.outcome === "block"), ...reasons.filter((reason) => reason.outcome === "warn")];
  const [first, ...others] = sorted2;
  if (!first) return { kind: "pass", reasons: [] };
  const all = [first, ...others];
  if (isUnjudged(all)) return { kind: "unjudged", reasons: all };
  return { kind: first.outcome, reasons: all };
}
var UNJUDGED = "nothing-captured";
var OF_THE_COMMAND = ["tests-failed", "build-failed"];
function isUnjudged(reasons) {
  const commandBlocks = reasons.some((reason) => reason.outcome === "block" && OF_THE_COMMAND.includes(reason.clause));
  return !commandBlocks && reasons.some((reason) => reason.clause === UNJUDGED);
}
function soften(reason) {
  if (reason.outcome === "warn" || reason.clause === UNJUDGED) return reason;
  return { ...reason, outcome: "warn", message: `${reason.message}; it would block, but fail-on is never` };
}

// src/snapshot/stack-pattern.ts
function matchesStack(pattern, leak2) {
  const keys = [
    [pattern.top, (word) => topFrames(leak2.frames).some((frame2) => names2(frame2, word))],
    [pattern.any, (word) => leak2.frames.some((frame2) => names2(frame2, word))],
    [pattern.createdBy, (word) => leak2.createdBy !== void 0 && names2(leak2.createdBy, word)],
    [pattern.state, (word) => isState(word, leak2)]
  ];
  const given = keys.filter(([words]) => words.length > 0);
  return given.length > 0 && given.every(([words, fits3]) => words.some(fits3));
}
function topFrames(frames) {
  const own = frames.findIndex((frame2) => !isStandardLibrary(packageOf(frame2.function, frame2.file)));
  return own === -1 ? frames.slice(0, 1) : frames.slice(0, own + 1);
}
function names2(frame2, word) {
  return frame2.function.includes(word) || normaliseFunction(frame2.function).includes(word);
}
function isState(word, leak2) {
  const state = baseState(leak2.state);
  if (word === leak2.kind || baseState(word) === state) return true;
  const vague = state === "semacquire" || state === "waiting" || state === "";
  return vague && STATE_KINDS[word] === leak2.kind;
}
var STATE_KINDS = {
  "sync.Mutex.Lock": "lock",
  "sync.RWMutex.Lock": "lock",
  "sync.RWMutex.RLock": "rlock",
  "sync.WaitGroup.Wait": "wg",
  "sync.Cond.Wait": "cond",
  "IO wait": "io",
  sleep: "sleep",
  coroutine: "coro"
};

// src/gate.ts
function gate(evidence, rules, policy) {
  const { head, base, recordings, baseRecordings } = evidence;
  const growth = compare({
    head: recordings,
    base: baseRecordings,
    ruleIdsOf: (leak2) => rulesOf(leak2, rules),
    ...evidence.committed ? { committed: evidence.committed } : {},
    ...evidence.basePackages ? { basePackages: evidence.basePackages } : {}
  });
  const suppressions = suppressionsOf(head);
  const leaks = recordings.flatMap((recording) => recording.leaks);
  const placed = place({
    findings: head.inspected.findings,
    base: base && baseSide(base, evidence),
    known: evidence.committed?.knownFindings ?? [],
    growth,
    leaks,
    suppressions: suppressions.suppressions,
    generated: head.inspected.generated,
    policy,
    today: evidence.today
  });
  const gaps = [
    ...evidence.gaps,
    ...head.gaps,
    ...head.inspected.gaps,
    ...suppressions.gaps,
    ...placed.gaps,
    ...recordings.flatMap((recording) => recording.gaps)
  ];
  const captures = recordings.flatMap((recording) => recording.packages);
  const baseSource = baseSourceOf(evidence);
  const [command] = recordings;
  const verdict = judge2(
    {
      mode: evidence.run.verb,
      findings: placed.findings,
      growth: placed.growth,
      gaps,
      recorded: evidence.recorded,
      captures,
      baseCaptures: baseRecordings.flatMap((recording) => recording.packages),
      baseSource,
      packages: evidence.packages,
      command: command && { exitCode: worstExit(recordings), timedOut: recordings.some((recording) => recording.timedOut) },
      changed: evidence.changed,
      configProblems: evidence.configProblems,
      suppressedByChange: placed.suppressedByChange,
      overBudget: placed.overBudget,
      unseenAtBase: placed.unseenAtBase
    },
    policy
  );
  return {
    schemaVersion: 1,
    tool: evidence.tool,
    run: {
      ...evidence.run,
      baseSource,
      goVersion: command?.goVersion ?? "",
      command: command?.command ?? [],
      commandExitCode: command ? worstExit(recordings) : null,
      files: head.inspected.read.size,
      packages: head.inspected.packages
    },
    rules,
    findings: placed.findings,
    growth: placed.growth,
    leaks,
    benign: recordings.flatMap((recording) => recording.benign),
    captures,
    gaps,
    verdict
  };
}
function rulesOf(leak2, rules) {
  return rules.filter((rule) => rule.stack && namesFrames(rule) && matchesStack(rule.stack, leak2)).map((rule) => rule.id);
}
function namesFrames({ stack }) {
  return stack !== void 0 && stack.top.length + stack.any.length + stack.createdBy.length > 0;
}
function suppressionsOf(side) {
  const parsed = side.files.map(({ file, text: text3 }) => parseSuppressions(file, text3));
  return { suppressions: parsed.flatMap((entry) => entry.suppressions), gaps: parsed.flatMap((entry) => entry.gaps) };
}
function baseSide(base, { head, renamed: renamed2 }) {
  const { inspected } = base;
  return {
    findings: inspected.findings,
    suppressions: suppressionsOf(base).suppressions,
    files: inspected.read,
    generated: inspected.generated,
    renamed: renamed2,
    unseen: unseenAtBase(
      { read: inspected.read, gaps: [...base.gaps, ...inspected.gaps] },
      { read: head.inspected.read, gaps: [...head.gaps, ...head.inspected.gaps] },
      renamed2
    ),
    declares: (file, name2) => head.inspected.declared.get(file)?.has(name2) ?? false
  };
}
function baseSourceOf({ baseRecordings, committed, run: run3 }) {
  if (baseRecordings.length > 0) return run3.verb === "gate" ? "rerun" : "recording";
  return committed ? "committed" : "none";
}
function worstExit(recordings) {
  return recordings.find((recording) => recording.exitCode !== 0)?.exitCode ?? 0;
}

// src/go/module.ts
function readGoMod(file, text3) {
  const line = (word) => new RegExp(`^\\s*${word}\\s+("?)([^\\s"]+)\\1`, "m").exec(text3)?.[2] ?? "";
  return { dir: folderOf2(file), path: line("module"), go: line("go") };
}
function moduleOf(modules, dir) {
  const holders = modules.filter((module2) => module2.dir === "" || dir === module2.dir || dir.startsWith(`${module2.dir}/`));
  return holders.sort((a, b) => b.dir.length - a.dir.length || compareText(a.dir, b.dir))[0];
}
function importPathOf(module2, dir) {
  if (!module2?.path) return dir || ".";
  const below = module2.dir === "" ? dir : dir.slice(module2.dir.length + 1);
  return below === "" ? module2.path : `${module2.path}/${below}`;
}
function folderOf2(file) {
  const slash = file.lastIndexOf("/");
  return slash < 0 ? "" : file.slice(0, slash);
}

// src/go/literal.ts
function keysAreValues(file, element) {
  const type = typeOfBody(file, file.parent(element));
  return KEYS_ARE_VALUES.some((kind) => file.is(type, kind));
}
var KEYS_ARE_VALUES = ["map_type", "slice_type", "array_type", "implicit_length_array_type"];
function typeOfBody(file, body3) {
  const path2 = [];
  let at = body3;
  while (at >= 0 && !file.is(file.parent(at), "composite_literal")) {
    path2.push(file.parent(at));
    at = file.enclosing(file.parent(at), "literal_value");
  }
  let type = file.child(file.parent(at), "type");
  for (const place2 of path2.reverse()) type = elementType(file, type, place2);
  return type;
}
function elementType(file, type, place2) {
  const holder = file.is(type, "pointer_type") ? file.first(type) : type;
  if (file.is(holder, "map_type")) return file.child(holder, isKey(file, place2) ? "key" : "value");
  return file.child(holder, "element");
}
function isKey(file, place2) {
  const element = file.parent(place2);
  return file.is(element, "keyed_element") && file.child(element, "key") === place2;
}

// src/go/scope.ts
function scopesOf(file) {
  const walker = new Walker(file);
  for (const declaration of file.children(0)) walker.topLevel(declaration);
  for (const { uses } of walker.variables) uses.sort(byPlace);
  return {
    variableOf: (identifier) => walker.byNode.get(identifier),
    variables: walker.variables,
    free: walker.free.sort(byPlace)
  };
}
function byPlace(a, b) {
  return a - b;
}
var Walker = class {
  variables = [];
  byNode = /* @__PURE__ */ new Map();
  free = [];
  file;
  /** Innermost scope last. */
  scopes = [];
  function = NONE;
  /** What is still to do, the next job last. */
  jobs = [];
  special;
  closeScope = () => {
    this.scopes.pop();
  };
  constructor(file) {
    this.file = file;
    this.special = specialsOf(file);
  }
  topLevel(node) {
    const { file } = this;
    if (file.is(node, "function_declaration") || file.is(node, "method_declaration")) this.jobs.push(() => this.functionNode(node));
    else if (file.is(node, "var_declaration") || file.is(node, "const_declaration")) {
      for (const name2 of ["var_spec", "const_spec"]) {
        for (const spec of file.descendants(node, name2, true)) this.jobs.push(file.child(spec, "value"));
      }
      this.jobs.reverse();
    }
    this.run();
  }
  run() {
    for (let job = this.jobs.pop(); job !== void 0; job = this.jobs.pop()) {
      if (typeof job === "number") this.visit(job);
      else job();
    }
  }
  /** Does these jobs next, in this order. */
  next(...jobs) {
    for (let at = jobs.length - 1; at >= 0; at--) this.jobs.push(jobs[at]);
  }
  visit(node) {
    if (node < 0) return;
    const special = this.special[this.file.kind(node)];
    if (special) special(this, node);
    else this.visitChildren(node);
  }
  visitChildren(node) {
    const { file, jobs } = this;
    const end = file.last(node);
    const first = jobs.length;
    for (let child = node + 1; child < end; child = file.last(child)) jobs.push(child);
    for (let low = first, high = jobs.length - 1; low < high; low++, high--) {
      const job = jobs[low];
      jobs[low] = jobs[high];
      jobs[high] = job;
    }
  }
  scoped(node) {
    this.scopes.push(/* @__PURE__ */ new Map());
    this.jobs.push(this.closeScope);
    this.visitChildren(node);
  }
  functionNode(node) {
    const { file } = this;
    const outer = this.function;
    this.function = node;
    this.scopes.push(/* @__PURE__ */ new Map());
    for (const name2 of typeParameters(file, node)) this.declare(name2, "type", name2);
    const lists = SIGNATURE.map(([field]) => file.child(node, field));
    this.next(
      ...lists,
      () => SIGNATURE.forEach(([, kind], index) => void this.parameters(lists[index], kind)),
      () => this.visitChildren(file.child(node, "body")),
      () => {
        this.scopes.pop();
        this.function = outer;
      }
    );
  }
  parameters(list, kind) {
    const { file } = this;
    if (!file.is(list, "parameter_list")) return;
    for (const parameter of file.named(list)) {
      for (const name2 of file.childrenIn(parameter, "name")) this.declare(name2, kind, parameter);
    }
  }
  declare(identifier, kind, statement) {
    const name2 = this.file.text(identifier);
    if (name2 === "_" || name2 === "") return;
    const variable = { id: this.variables.length, name: name2, kind, declared: identifier, statement, function: this.function, uses: [] };
    this.variables.push(variable);
    this.byNode.set(identifier, variable);
    this.scopes.at(-1)?.set(name2, variable);
  }
  use(identifier) {
    if (!this.useLocal(identifier) && this.file.text(identifier) !== "_") this.free.push(identifier);
  }
  /** Whether the name is one of the function's own. */
  useLocal(identifier) {
    const name2 = this.file.text(identifier);
    for (let at = this.scopes.length - 1; at >= 0; at--) {
      const variable = this.scopes[at].get(name2);
      if (!variable) continue;
      variable.uses.push(identifier);
      this.byNode.set(identifier, variable);
      return true;
    }
    return false;
  }
  /** How the kinds that declare, scope or name something are walked; all others just pass their children on. */
  static special = {
    identifier: (walker, node) => walker.use(node),
    // In `new(ch)` and `new(c.ch)` of Go 1.26 the parser takes the value for a type.
    type_identifier: (walker, node) => void walker.useLocal(node),
    package_identifier: (walker, node) => void walker.useLocal(node),
    func_literal: (walker, node) => walker.functionNode(node),
    block: (walker, node) => walker.scoped(node),
    if_statement: (walker, node) => walker.scoped(node),
    for_statement: (walker, node) => walker.scoped(node),
    expression_switch_statement: (walker, node) => walker.scoped(node),
    expression_case: (walker, node) => walker.scoped(node),
    default_case: (walker, node) => walker.scoped(node),
    type_case: (walker, node) => walker.scoped(node),
    communication_case: (walker, node) => walker.scoped(node),
    type_switch_statement: (walker, node) => walker.typeSwitch(node),
    short_var_declaration: (walker, node) => walker.shortDeclaration(node),
    range_clause: (walker, node) => walker.assigning(node),
    receive_statement: (walker, node) => walker.assigning(node),
    var_spec: (walker, node) => walker.spec(node, "local"),
    const_spec: (walker, node) => walker.spec(node, "constant"),
    type_spec: (walker, node) => walker.typeSpec(node),
    type_alias: (walker, node) => walker.typeSpec(node),
    keyed_element: (walker, node) => walker.keyedElement(node),
    // Names in a written signature declare nothing and use nothing.
    parameter_declaration: (walker, node) => walker.visit(walker.file.child(node, "type")),
    variadic_parameter_declaration: (walker, node) => walker.visit(walker.file.child(node, "type")),
    label_name: () => {
    }
  };
  shortDeclaration(node) {
    this.next(this.file.child(node, "right"), () => this.defineAll(this.file.child(node, "left"), node));
  }
  /** `x := range ch`, `v := <-ch` in a select arm; with `=` the names are uses. */
  assigning(node) {
    const { file } = this;
    const left = file.child(node, "left");
    const defines = left >= 0 && file.hasToken(node, ":=");
    this.next(file.child(node, "right"), defines ? () => this.defineAll(left, node) : left);
  }
  defineAll(left, statement) {
    const { file } = this;
    const scope = this.scopes.at(-1);
    for (const name2 of file.named(left)) {
      if (!file.is(name2, "identifier")) this.jobs.push(name2);
      else if (scope?.has(file.text(name2))) this.use(name2);
      else this.declare(name2, "local", statement);
    }
  }
  spec(node, kind) {
    const { file } = this;
    this.next(file.child(node, "type"), file.child(node, "value"), () => {
      for (const name2 of file.childrenIn(node, "name")) this.declare(name2, kind, node);
    });
  }
  /** The name of a type is known inside it. */
  typeSpec(node) {
    this.declare(this.file.child(node, "name"), "type", node);
    this.next(this.file.child(node, "type"));
  }
  typeSwitch(node) {
    const { file } = this;
    const alias = file.child(node, "alias");
    const children = file.children(node).filter((child) => child !== alias);
    const isCase = (child) => file.is(child, "type_case") || file.is(child, "default_case");
    this.scopes.push(/* @__PURE__ */ new Map());
    this.next(
      ...children.filter((child) => !isCase(child)),
      () => alias >= 0 && this.defineAll(alias, node),
      ...children.filter(isCase),
      this.closeScope
    );
  }
  /** The key of `T{name: value}` is a field, unless the literal is a map, slice or array. */
  keyedElement(node) {
    const { file } = this;
    const key = file.child(node, "key");
    const isField = file.is(file.first(key), "identifier") && !keysAreValues(file, node);
    this.next(isField ? NONE : key, file.child(node, "value"));
  }
};
function typeParameters(file, fn) {
  const own = file.named(file.child(fn, "type_parameters")).flatMap((parameter) => file.childrenIn(parameter, "name"));
  const receiver = [...file.descendants(file.child(fn, "receiver"), "type_arguments")];
  return [...own, ...receiver.flatMap((list) => [...file.descendants(list, "type_identifier")])];
}
var SIGNATURE = [
  ["receiver", "receiver"],
  ["parameters", "parameter"],
  ["result", "result"]
];
var specials = /* @__PURE__ */ new WeakMap();
function specialsOf(file) {
  const { kindNames } = file.tree.grammar;
  let known = specials.get(kindNames);
  if (!known) {
    known = kindNames.map((name2) => Walker.special[name2]);
    specials.set(kindNames, known);
  }
  return known;
}

// src/go/package.ts
var GoPackage = class {
  /** Folder relative to the repository root; '' for the root. */
  dir;
  name;
  /** Import path; the folder where no go.mod says it. */
  importPath;
  files;
  scopesByFile = /* @__PURE__ */ new Map();
  graphs = /* @__PURE__ */ new Map();
  importsByFile = /* @__PURE__ */ new Map();
  functionTable = /* @__PURE__ */ new Map();
  typeTable = /* @__PURE__ */ new Map();
  valueTable = /* @__PURE__ */ new Map();
  noReturn = /* @__PURE__ */ new Map();
  constructor(dir, name2, importPath, files) {
    this.dir = dir;
    this.name = name2;
    this.importPath = importPath;
    this.files = files;
    for (const file of files) this.index(file);
  }
  scopes(file) {
    return remembered(this.scopesByFile, file, () => scopesOf(file));
  }
  /** The control-flow graph of a function declaration, method or literal. */
  graph(fn) {
    const byNode = remembered(this.graphs, fn.file, () => /* @__PURE__ */ new Map());
    return remembered(byNode, fn.node, () => graphOf(fn.file, fn.node, (call) => this.neverReturns(fn.file, call)));
  }
  flow(fn) {
    return { file: fn.file, scopes: this.scopes(fn.file), graph: this.graph(fn) };
  }
  /** Import paths by the name they have in the file: alias, or the last path element without a version suffix. */
  imports(file) {
    return remembered(this.importsByFile, file, () => importsOf(file));
  }
  /** Functions (`Name`) and methods (`Receiver.Name`) as seen from a file; several when build tags make twins. */
  functions(name2, from) {
    return visibleFrom(this.functionTable.get(name2) ?? [], from);
  }
  /** Every function and method declaration with a body. */
  *declarations() {
    for (const refs of this.functionTable.values()) for (const ref of refs) if (ref.file.child(ref.node, "body") >= 0) yield ref;
  }
  type(name2, from) {
    return visibleFrom(this.typeTable.get(name2) ?? [], from)[0];
  }
  /** Package-level variable or constant. */
  value(name2, from) {
    return visibleFrom(this.valueTable.get(name2) ?? [], from)[0];
  }
  /** The package's own methods by name, whatever their receiver. */
  methodsNamed(name2, from) {
    const found = [];
    for (const [key, refs] of this.functionTable) if (key.endsWith(`.${name2}`)) found.push(...visibleFrom(refs, from));
    return found;
  }
  index(file) {
    for (const node of file.children(0)) {
      if (file.is(node, "function_declaration") || file.is(node, "method_declaration")) {
        push(this.functionTable, file.declaredName(node), { file, node });
      } else if (file.is(node, "type_declaration")) {
        for (const spec of file.named(node)) push(this.typeTable, file.text(file.child(spec, "name")), { file, node: spec });
      } else if (file.is(node, "var_declaration") || file.is(node, "const_declaration")) this.indexValues(file, node);
    }
  }
  indexValues(file, node) {
    for (const kind of ["var_spec", "const_spec"]) {
      for (const spec of file.descendants(node, kind, true)) {
        for (const name2 of file.childrenIn(spec, "name")) push(this.valueTable, file.text(name2), { file, node: spec });
      }
    }
  }
  /** Whether a call goes to a function of this package that has no way to return. */
  neverReturns(file, call) {
    const callee = file.bare(file.child(call, "function"));
    if (!file.is(callee, "identifier") || this.scopes(file).variableOf(callee)) return false;
    const targets = this.functions(file.text(callee), file);
    if (targets.length === 0) return false;
    return targets.every((target) => this.isNoReturn(target));
  }
  /** A plain function whose every path ends in a no-return call. One round: helpers around `log.Fatal` and `os.Exit`. */
  isNoReturn({ file, node }) {
    const known = remembered(this.noReturn, file, () => /* @__PURE__ */ new Map());
    return remembered(known, node, () => {
      if (![...file.descendants(node, "call_expression", true)].some((call) => isNoReturnCall(file, call))) return false;
      const graph = graphOf(file, node);
      return !reaches(graph, graph.exit) && reaches(graph, graph.panic);
    });
  }
};
function reaches(graph, target) {
  const seen = /* @__PURE__ */ new Set([graph.entry]);
  for (const id of seen) for (const edge of graph.steps[id]?.next ?? []) seen.add(edge.to);
  return seen.has(target);
}
function importsOf(file) {
  const imports = /* @__PURE__ */ new Map();
  for (const node of file.children(0)) {
    if (file.kindName(node) !== "import_declaration") continue;
    for (const spec of file.descendants(node, "import_spec")) {
      const path2 = file.text(file.child(spec, "path")).slice(1, -1);
      const name2 = file.child(spec, "name");
      imports.set(name2 < 0 ? defaultName(path2) : file.text(name2), path2);
    }
  }
  return imports;
}
function defaultName(path2) {
  const parts2 = path2.split("/");
  const last = parts2.at(-1) ?? "";
  const name2 = /^v\d+$/.test(last) && parts2.length > 1 ? parts2.at(-2) ?? last : last;
  return name2.replace(/\.v\d+$/, "").replace(/^go-/, "").replace(/-go$/, "").replace(/-/g, "_");
}
function visibleFrom(refs, from) {
  return from.isTest ? refs : refs.filter((ref) => !ref.file.isTest);
}
function push(table, key, value) {
  const known = table.get(key);
  if (known) known.push(value);
  else table.set(key, [value]);
}
function remembered(table, key, make) {
  let value = table.get(key);
  if (value === void 0) {
    value = make();
    table.set(key, value);
  }
  return value;
}

// src/go/version.ts
function goVersion(text3) {
  const match2 = /^(?:go)?(\d+)\.(\d+)/.exec(text3.trim());
  if (!match2) return { text: "", atLeast: () => false };
  const [major, minor] = [Number(match2[1]), Number(match2[2])];
  return { text: `${major}.${minor}`, atLeast: (wantMajor, wantMinor) => major > wantMajor || major === wantMajor && minor >= wantMinor };
}

// src/model/hash.ts
var PRIME = 0x100000001b3n;
var OFFSET = 0xcbf29ce484222325n;
var MASK = 0xffffffffffffffffn;
function digest(...parts2) {
  let hash = OFFSET;
  for (const part of parts2) {
    for (let at = 0; at < part.length; at++) hash = (hash ^ BigInt(part.charCodeAt(at))) * PRIME & MASK;
    hash = (hash ^ 0x1fffn) * PRIME & MASK;
  }
  return hash.toString(16).padStart(16, "0");
}

// src/rule/finding.ts
var FINGERPRINT = "v1";
function findingOf2({ rule, file, node, message, details }, pkg, ordinal) {
  const name2 = file.functionName(node);
  return {
    ruleId: rule.id,
    level: file.isTest ? "note" : details.level ?? rule.level,
    confidence: details.confidence ?? rule.confidence,
    message,
    region: file.region(node),
    function: name2,
    related: (details.related ?? []).map((spot) => placeOf(spot, file)),
    codeFlow: (details.codeFlow ?? []).map((spot) => placeOf(spot, file)),
    fixes: details.fix ? [fixOf2(details.fix)] : [],
    fingerprint: digest(FINGERPRINT, rule.id, pkg.importPath, pkg.name, name2, details.identity, String(ordinal)),
    standing: { kind: "new" },
    seenIn: [],
    waits: rule.waits
  };
}
function placeOf(spot, home) {
  const file = spot.file ?? home;
  return { message: spot.message, region: file.region(spot.node), function: file.functionName(spot.node) };
}
function fixOf2(fix) {
  return {
    description: fix.description,
    edits: fix.edits.map((edit) => ({ region: edit.file.span(edit.start, edit.end), newText: edit.newText }))
  };
}

// src/rule/inspect.ts
function inspect(sources, inspection) {
  const plan = planOf(inspection);
  const modules = sources.modules.filter(({ file }) => file.endsWith("go.mod")).map(({ file, text: text3 }) => readGoMod(file, text3));
  const outlines = [...sources.files].sort((a, b) => compareText(a.file, b.file)).map(({ file, text: text3 }) => outline(file, text3, inspection.syntax, plan));
  const groups = groupByPackage2(outlines);
  const results = groups.map((group) => inspectPackage(group, modules, plan, inspection));
  plan.dispose();
  return {
    findings: results.flatMap((result) => result.findings).sort(compareFindings2),
    gaps: [...plan.gaps, ...outlines.flatMap((entry) => entry.gaps), ...results.flatMap((result) => result.gaps)],
    read: new Set(outlines.map((entry) => entry.file.path)),
    generated: new Set(outlines.filter((entry) => entry.generated).map((entry) => entry.file.path)),
    declared: new Map(outlines.map((entry) => [entry.file.path, declaredIn(entry.file)])),
    packages: new Set(outlines.map((entry) => folderOf2(entry.file.path))).size
  };
}
function planOf({ rules, contracts, syntax }) {
  const gaps = [];
  const ruleOf = [];
  const texts = [];
  for (const loaded of rules) {
    const alone = syntax.compile(loaded.query);
    if ("error" in alone) {
      gaps.push({ kind: "rule", what: `rule ${loaded.rule.id}`, why: `its query does not compile: ${alone.error}` });
      continue;
    }
    for (let pattern = 0; pattern < alone.patternCount; pattern++) ruleOf.push(loaded);
    texts.push(loaded.query);
    alone.dispose();
  }
  const query = syntax.compile(texts.join("\n"));
  const tables = new Map(rules.map(({ rule }) => [rule.id, contractTable(contracts.filter((contract) => contract.rule === rule.id))]));
  return { query, ruleOf, tables, gaps, dispose: () => "dispose" in query && query.dispose() };
}
function outline(path2, text3, syntax, plan) {
  const parsed = syntax.parse(text3, "error" in plan.query ? void 0 : plan.query);
  const file = new GoFile(path2, parsed.tree);
  const clause = file.children(0).find((node) => file.is(node, "package_clause")) ?? -1;
  const packageName = file.text(file.first(clause));
  return { file, matches: parsed.matches, gaps: gapsOf3(file, parsed, packageName), packageName, generated: GENERATED.test(text3) };
}
function declaredIn(file) {
  const declarations2 = file.children(0).filter((node) => file.is(node, "function_declaration") || file.is(node, "method_declaration"));
  return new Set(declarations2.map((node) => file.declaredName(node)));
}
var GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.$/m;
var GAPS_PER_FILE = 5;
function gapsOf3(file, parsed, packageName) {
  const gaps = parsed.unparsed.slice(0, GAPS_PER_FILE).map(({ start: start2, end }) => {
    const region = file.span(start2, end);
    const where = region.startLine === region.endLine ? `line ${region.startLine}` : `lines ${region.startLine}-${region.endLine}`;
    return {
      kind: "source",
      what: `${file.path} ${where}`,
      why: "this is not Go that we can parse; rules saw the rest of the file",
      region
    };
  });
  const more = parsed.unparsed.length - gaps.length;
  if (more > 0) gaps.push({ kind: "source", what: file.path, why: `${more} more places could not be parsed`, region: file.span(0, 0) });
  if (packageName === "" && gaps.length === 0)
    gaps.push({ kind: "source", what: file.path, why: "it has no package clause, so it is no Go file", region: file.span(0, 0) });
  return gaps;
}
function groupByPackage2(outlines) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of outlines) {
    const key = `${folderOf2(entry.file.path)}
${entry.packageName}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.keys()].sort(compareText).map((key) => groups.get(key));
}
function inspectPackage(group, modules, plan, inspection) {
  const [first] = group;
  if (!first) return { findings: [], gaps: [] };
  const dir = folderOf2(first.file.path);
  const module2 = moduleOf(modules, dir);
  const version = goVersion(inspection.goVersion || module2?.go || "");
  const pkg = new GoPackage(
    dir,
    first.packageName,
    importPathOf(module2, dir),
    group.map((entry) => entry.file)
  );
  const reported = [];
  const gaps = [];
  for (const entry of group) {
    for (const match2 of entry.matches) runRule(match2, entry.file, pkg, version, plan, reported, gaps);
  }
  return { findings: findingsOf(reported, pkg), gaps };
}
function runRule(match2, file, pkg, version, plan, reported, gaps) {
  const loaded = plan.ruleOf[match2.pattern];
  const { rule } = loaded;
  const captures = Object.fromEntries([...match2.captures].map(([name2, nodes]) => [name2, nodes[0]]));
  const bench = {
    file,
    pkg,
    goVersion: version,
    contracts: plan.tables.get(rule.id),
    flow: (fn) => pkg.flow(fn),
    report: (node, message, details) => reported.push({ rule, file: details.file ?? file, node, message, details })
  };
  try {
    if (loaded.detect) loaded.detect(captures, bench);
    else reportMatch(loaded, captures, bench);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    gaps.push({
      kind: "rule",
      what: `rule ${rule.id} on ${file.path}`,
      why: `it failed, which is a defect of goroutine-gate: ${why}`,
      region: file.span(0, 0)
    });
  }
}
function reportMatch({ rule }, captures, bench) {
  const node = captures.report ?? Object.values(captures)[0];
  if (node === void 0) return;
  const details = { identity: bench.file.text(node).replaceAll(/\s+/g, "").slice(0, 200) };
  bench.report(node, rule.title, details);
}
function findingsOf(reported, pkg) {
  const findings = [];
  const places = /* @__PURE__ */ new Set();
  const ordinals = /* @__PURE__ */ new Map();
  const ordered = [...reported].sort((a, b) => compareText(a.file.path, b.file.path) || a.node - b.node);
  for (const entry of ordered) {
    const place2 = `${entry.rule.id}
${entry.file.path}
${entry.node}`;
    if (places.has(place2)) continue;
    places.add(place2);
    const identity = [entry.rule.id, pkg.importPath, entry.file.functionName(entry.node), entry.details.identity].join("\n");
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    findings.push(findingOf2(entry, pkg, ordinal));
  }
  return findings;
}

// src/drive/scope.ts
function touchedFolders(changes) {
  const files = changes.flatMap((change) => [change.file, change.oldFile]).filter((file) => file.endsWith(".go"));
  return [...new Set(files.map(folderOf2))].sort(compareText);
}
var EXPORTED = /^(?:func\s+(?:\([^)]*\)\s*)?|type\s+|var\s+|const\s+|\t)([A-Z]\w*)(.*)$/gm;
function changedNames(base, head) {
  const before = declarations(base);
  const after = declarations(head);
  const names3 = /* @__PURE__ */ new Set();
  for (const [name2, text3] of before) if (after.get(name2) !== text3) names3.add(name2);
  for (const name2 of after.keys()) if (!before.has(name2)) names3.add(name2);
  return names3;
}
function declarations(files) {
  const found = /* @__PURE__ */ new Map();
  for (const { file, text: text3 } of [...files].sort((a, b) => compareText(a.file, b.file))) {
    if (file.endsWith("_test.go")) continue;
    for (const [, name2, rest] of text3.matchAll(EXPORTED)) found.set(name2, `${found.get(name2) ?? ""}
${rest}`);
  }
  return found;
}
function importersOf(changed, files) {
  const folders = /* @__PURE__ */ new Set();
  for (const { file, text: text3 } of files) {
    if (folders.has(folderOf2(file))) continue;
    for (const [path2, names3] of changed) {
      if (text3.includes(`"${path2}"`) && mentions2(text3, names3)) folders.add(folderOf2(file));
    }
  }
  return [...folders].sort(compareText);
}
function mentions2(text3, names3) {
  for (const [name2] of text3.matchAll(/(?<=\.)[A-Z]\w*/g)) if (names3.has(name2)) return true;
  return false;
}
function importPaths(folders, modules) {
  const read = modules.filter(({ file }) => file.endsWith("go.mod")).map(({ file, text: text3 }) => readGoMod(file, text3));
  return new Map([...folders].map((folder) => [folder, importPathOf(moduleOf(read, folder), folder)]));
}

// src/drive/sides.ts
async function readSides(reading) {
  const { git, base, outside } = reading;
  const changes = await git.changes(base);
  const all = await git.list(base, "");
  const listed = all.filter(isOurs2);
  const touched = touchedFolders(changes);
  const direct = await readBoth(reading, listed, touched);
  const importers = await importingFolders(reading, direct, touched);
  const both = importers.length === 0 ? direct : await readBoth(reading, listed, [...touched, ...importers]);
  const goMods = all.filter(isGoMod);
  const baseMods = await git.read(base, goMods);
  return {
    head: await sideOf(both.head, reading),
    base: await sideOf(both.base, reading),
    renamed: new Map(changes.filter((change) => change.oldFile !== change.file).map((change) => [change.file, change.oldFile])),
    changed: new Set(changes.map((change) => change.file)),
    packages: new Set(importPaths(foldersOf(filesOfHead(listed, changes)), await headModules(git.root, goMods, changes, outside)).values()),
    basePackages: new Set(importPaths(foldersOf(listed), baseMods.files).values())
  };
}
function isOurs2(file) {
  if (!file.endsWith(".go")) return false;
  return !folderOf2(file).split("/").some((part) => part === "vendor" || part === "testdata" || /^[._]/.test(part));
}
function foldersOf(files) {
  return [...new Set(files.map(folderOf2))];
}
function filesOfHead(listed, changes) {
  const gone2 = new Set(
    changes.flatMap((change) => change.status === "deleted" ? [change.file] : change.status === "renamed" ? [change.oldFile] : [])
  );
  const brought = changes.filter((change) => change.status !== "deleted").map((change) => change.file);
  return [.../* @__PURE__ */ new Set([...listed.filter((file) => !gone2.has(file)), ...brought.filter(isOurs2)])];
}
function isGoMod(file) {
  return file === "go.mod" || file.endsWith("/go.mod");
}
async function headModules(root, goMods, changes, outside) {
  const paths = [.../* @__PURE__ */ new Set([...goMods, ...changes.map((change) => change.file).filter(isGoMod)])];
  const read = await Promise.all(paths.map(async (file) => ({ file, found: await outside.readText(`${root}/${file}`) })));
  return read.flatMap(({ file, found }) => found.kind === "text" ? [{ file, text: found.text }] : []);
}
async function readBoth({ git, base, policy, outside }, listed, folders) {
  const wanted = new Set(folders);
  const paths = listed.filter((file) => wanted.has(folderOf2(file)));
  const read = await git.read(base, paths);
  const modules = await git.read(base, moduleFiles(folders));
  const head = await outside.collectFolders(git.root, folders, policy.exclude);
  return { head, base: { files: read.files, modules: modules.files, gaps: [...read.gaps, ...modules.gaps] } };
}
function moduleFiles(folders) {
  const above = /* @__PURE__ */ new Set([""]);
  for (const folder of folders) {
    const parts2 = folder.split("/");
    for (let length = 1; length <= parts2.length; length++) above.add(parts2.slice(0, length).join("/"));
  }
  return [...above].flatMap((folder) => ["go.mod", "go.work"].map((name2) => folder === "" ? name2 : `${folder}/${name2}`));
}
async function importingFolders({ git, policy, outside }, { head, base }, touched) {
  const paths = importPaths(touched, [...head.modules, ...base.modules]);
  const changed = /* @__PURE__ */ new Map();
  for (const [folder, path2] of paths) {
    const inFolder = ({ file }) => folderOf2(file) === folder;
    const names3 = changedNames(base.files.filter(inFolder), head.files.filter(inFolder));
    if (names3.size > 0) changed.set(path2, names3);
  }
  if (changed.size === 0) return [];
  const tree = await outside.collect(["."], { cwd: git.root, exclude: policy.exclude });
  return importersOf(changed, tree.files).filter((folder) => !touched.includes(folder));
}
async function sideOf(tree, { catalogue, outside, policy }, gaps = []) {
  const inspected = inspect(tree, {
    rules: rulesThatAreOn(catalogue, policy),
    contracts: catalogue.contracts,
    syntax: await outside.syntax(),
    goVersion: policy.goVersion
  });
  return { files: tree.files, inspected, gaps: [...tree.gaps, ...gaps] };
}

// src/drive/check.ts
async function check2(request, outside) {
  const { catalogue, cwd } = request;
  const looked = await outside.collect(request.paths, { cwd, exclude: [] });
  const house = request.config ? { policy: await rulesOfFile(request.config, catalogue, outside), source: request.config } : await rulesOfFolder(looked.root, catalogue, outside);
  const policy = { ...house.policy, ...request.failOn ? { failOn: request.failOn } : {} };
  const tree = policy.exclude.length > 0 ? await outside.collect(request.paths, { cwd, exclude: policy.exclude }) : looked;
  const head = await sideOf(tree, { catalogue, outside, policy });
  const base = request.base ? await baseOf(request, tree.root, head, policy, outside) : void 0;
  const evidence = {
    ...NOTHING_RUN,
    tool: request.tool,
    run: { verb: "check", head: "", base: base?.commit ?? "", policySource: house.source },
    today: outside.today(),
    head,
    base: base?.side,
    renamed: base?.renamed ?? /* @__PURE__ */ new Map(),
    changed: base?.changed
  };
  return outcomeOf(evidence, catalogue, policy);
}
var NOTHING_RUN = {
  recordings: [],
  baseRecordings: [],
  committed: void 0,
  packages: void 0,
  basePackages: void 0,
  recorded: false,
  configProblems: { base: [], head: [] },
  gaps: []
};
function outcomeOf(evidence, catalogue, policy) {
  const rules = rulesThatAreOn(catalogue, policy).map(({ rule }) => rule);
  return { report: gate(evidence, rules, policy), sources: new Map(evidence.head.files.map(({ file, text: text3 }) => [file, text3])) };
}
async function baseOf(request, root, head, policy, outside) {
  const git = await openOrSay(root, outside);
  const commit = await git.resolve(request.base);
  const changes = await git.changes(commit);
  const renamed2 = new Map(changes.filter((change) => change.oldFile !== change.file).map((change) => [change.file, change.oldFile]));
  const folders = /* @__PURE__ */ new Set([...head.files.map(({ file }) => folderOf2(file)), ...[...renamed2.values()].map(folderOf2)]);
  const listed = await git.list(commit, "");
  const paths = listed.filter((file) => file.endsWith(".go") && folders.has(folderOf2(file)));
  const read = await git.read(commit, paths);
  const modules = await git.read(
    commit,
    listed.filter((file) => /(^|\/)go\.(mod|work)$/.test(file))
  );
  const side = await sideOf(
    { files: read.files, modules: modules.files, gaps: read.gaps },
    { catalogue: request.catalogue, outside, policy }
  );
  return { commit, side, renamed: renamed2, changed: new Set(changes.map((change) => change.file)) };
}
async function openOrSay(folder, outside) {
  const git = await outside.openGit(folder);
  if (!git)
    throw new UserError(
      `${folder} is in no git work tree, so there is no base to compare with`,
      "run it in a clone of the repository, or use `check` without --base"
    );
  return git;
}

// src/record/read.ts
var count3 = pipe(number(), integer(), minValue(0));
var frame = object({ function: string(), file: string(), line: count3 });
var gap = object({
  kind: optional2(picklist(["source", "capture", "dump", "base", "config", "baseline", "rule", "report"]), "capture"),
  what: string(),
  why: string(),
  package: exactOptional(string())
});
var leak = object({
  package: string(),
  module: optional2(string(), ""),
  tests: array(string()),
  attributedBy: picklist(["label", "parent", "created-by", "window", "package"]),
  tier: picklist(["proven", "survivor"]),
  kind: picklist(WAIT_KINDS),
  state: string(),
  count: pipe(count3, minValue(1)),
  testFailed: boolean(),
  confirmed: nullable(boolean()),
  child: boolean(),
  longestWaitMinutes: count3,
  frames: array(frame),
  createdBy: exactOptional(frame),
  site: exactOptional(frame),
  spawn: exactOptional(frame),
  keys: object({ k1: string(), k2: string(), k3: string() })
});
var schema = object({
  schemaVersion: literal2(1),
  tool: object({ name: string(), version: string() }),
  command: array(string()),
  exitCode: pipe(number(), integer()),
  timedOut: optional2(boolean(), false),
  goVersion: string(),
  go: object({ GOOS: string(), GOARCH: string(), flags: array(string()) }),
  packages: array(
    object({
      importPath: string(),
      goVersion: string(),
      capture: picklist(["captured", "partial", "unknown"]),
      why: string(),
      tests: count3,
      seconds: pipe(number(), minValue(0)),
      runs: count3,
      passed: optional2(nullable(boolean()), null),
      module: optional2(string(), "")
    })
  ),
  leaks: array(leak),
  benign: array(object({ ...leak.entries, reason: string() })),
  gaps: array(gap)
});
function readRecording(text3) {
  let value;
  try {
    value = JSON.parse(text3);
  } catch {
    return { why: "it is no whole JSON text; the run that wrote it may have been cut short" };
  }
  const parsed = safeParse(schema, value);
  if (parsed.success) return { recording: parsed.output };
  const [issue] = parsed.issues;
  const where = issue.path?.map((step) => String(step.key)).join(".") ?? "";
  return { why: `it is no recording of this version: ${where || "the whole"}: ${issue.message}` };
}

// src/drive/recordings.ts
async function readRecordings(folders, outside) {
  const recordings = [];
  const gaps = [];
  for (const folder of folders) {
    const file = `${folder}/recording.json`;
    const found = await outside.readText(file);
    if (found.kind === "absent")
      throw new UserError(`there is no recording in ${folder}`, "pass the folder that `record --out` wrote, the one with recording.json");
    const read = found.kind === "text" ? readRecording(found.text) : { why: found.why };
    if ("why" in read) gaps.push({ kind: "capture", what: `recording ${folder}`, why: read.why });
    else recordings.push(read.recording);
  }
  return { recordings, gaps };
}

// src/report/escape.ts
var ESC = "\x1B";
var ANSI = new RegExp(
  `(?:${ESC}\\[|\x9B)[0-?]*[ -/]*[@-~]|(?:${ESC}\\]|\x9D)[^\x07${ESC}\x9C]*(?:\x07|\x9C|${ESC}\\\\)?|${ESC}[@-Z\\\\-_]`,
  "g"
);
var LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
var HIDDEN2 = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}\u2028\u2029]/gu;
function plain3(text3) {
  return text3.replace(ANSI, "").replace(LINE_BREAK, " ").replace(/\t/g, " ").replace(HIDDEN2, "");
}
function plainLines(text3) {
  return text3.replace(ANSI, "").split(LINE_BREAK).map((line) => line.split("	").map(plain3).join("	")).join("\n");
}
function visible(line) {
  return line.replace(HIDDEN2, (hidden) => hidden === "	" ? hidden : "\uFFFD".repeat(hidden.length));
}
function breakCommands(line) {
  return line.replace(/##(?=\[)/g, "## ").replace(/^([\s\u0085]*):(?=:)/, "$1: ");
}
function safeLog(text3) {
  return breakCommands(plain3(text3));
}
function commandData(text3) {
  return plainLines(text3).split("\n").map(breakCommands).join("\n").replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function commandProperty(text3) {
  return breakCommands(plain3(text3)).replace(/%/g, "%25").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var LINK_BAIT = /[@#]|GH-\d|[0-9a-f]{7,}|:\/\/|www\.|(?:mailto|xmpp):|:[\w+-]+:/i;
function markdownText(text3) {
  return plain3(text3).split(/( +)/).map((word) => LINK_BAIT.test(word) ? codeSpan(word) : entities(word)).join("").replace(/^[-+=]/, (sign) => entity(sign));
}
function codeSpan(text3) {
  const clean = plain3(text3);
  if (clean.trim() === "") return "";
  if (clean.includes("|") && !LINK_BAIT.test(clean)) return `<code>${clean.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
  const code = clean.replaceAll("|", "\xA6");
  const fence = "`".repeat(longestRun(code) + 1);
  const padded = /^[` ]|[` ]$/.test(code) ? ` ${code} ` : code;
  return `${fence}${padded}${fence}`;
}
function codeBlock(text3, language = "") {
  const code = plainLines(text3);
  const fence = "`".repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language}
${code}
${fence}
`;
}
function htmlText(text3) {
  return plain3(text3).split(/( +)/).map((word) => LINK_BAIT.test(word) ? `<code>${entities(word)}</code>` : entities(word)).join("");
}
function uriPath(path2) {
  return path2.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percent)).join("/");
}
function safeUrl(url) {
  return /^https?:\/\/[\w.~:/?#&=+%,;@-]+$/.test(url) ? url : void 0;
}
function jsonText(value) {
  const text3 = JSON.stringify(value, null, 2).replace(HIDDEN2, (hidden) => hidden === "\n" ? hidden : unicodeEscapes(hidden)).replace(/##\[/g, "##\\u005b");
  return `${text3}
`;
}
function entities(text3) {
  return text3.replace(/[&<>|`*_~[\]\\$!#^"']/g, entity);
}
function entity(char) {
  const named = { "&": "&amp;", "<": "&lt;", ">": "&gt;" }[char];
  return named ?? `&#${char.codePointAt(0)};`;
}
function longestRun(text3) {
  return Math.max(0, ...(text3.match(/`+/g) ?? []).map((run3) => run3.length));
}
function percent(char) {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
function unicodeEscapes(text3) {
  return Array.from({ length: text3.length }, (_, at) => `\\u${text3.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}

// src/report/budget.ts
var COMMENT_CHARACTERS = 65536;
var SUMMARY_BYTES = 1024 * 1024;
var ANNOTATIONS_PER_LEVEL = 10;
var ANNOTATION_CHARACTERS = 4096;
var TITLE_CHARACTERS = 255;
var SARIF_RESULTS = 25e3;
var SARIF_FLOW_LOCATIONS = 1e3;
var SARIF_DESCRIPTION_CHARACTERS = 1024;
var characters = (text3) => text3.length;
var bytes = (text3) => new TextEncoder().encode(text3).length;
function fitSections(sections2, limit, measure) {
  const kept = share(sections2, limit, measure);
  const texts = sections2.map((section, at) => show2(section, kept[at])).filter((text3) => text3 !== "");
  const leftOut = sections2.reduce((sum, section, at) => sum + section.rows.length - (kept[at] ?? 0), 0);
  return { text: texts.join("\n"), leftOut };
}
function cut2(text3, limit) {
  if (text3.length <= limit) return text3;
  const end = limit - 1;
  const splitsPair = /[\ud800-\udbff]/.test(text3.charAt(end - 1));
  return `${text3.slice(0, splitsPair ? end - 1 : end)}\u2026`;
}
function share(sections2, limit, measure) {
  const notes = sections2.map((section) => measure(section.more(Math.max(1, section.rows.length))) + 1);
  const kept = sections2.map(() => void 0);
  let free = limit - notes.reduce((sum, note) => sum + note, 0);
  for (const at of byRank(sections2)) {
    const section = sections2[at];
    const frame2 = measure(section.head) + measure(section.foot);
    if (frame2 > free) continue;
    free -= frame2;
    const rows = rowsWithin(section, free, measure);
    free -= rows.used;
    kept[at] = rows.count;
  }
  return kept;
}
function byRank(sections2) {
  return sections2.map((_, at) => at).sort((a, b) => (sections2[a]?.rank ?? 0) - (sections2[b]?.rank ?? 0) || a - b);
}
function rowsWithin(section, free, measure) {
  const rows = section.rows.slice(0, section.most ?? section.rows.length);
  let used = 0;
  for (const [at, row] of rows.entries()) {
    const next = used + measure(row);
    if (next > free) return { count: at, used };
    used = next;
  }
  return { count: rows.length, used };
}
function show2(section, kept) {
  if (kept === void 0) return section.more(Math.max(1, section.rows.length));
  const missing2 = section.rows.length - kept;
  if (kept === 0 && missing2 > 0) return section.more(missing2);
  return section.head + section.rows.slice(0, kept).join("") + (missing2 > 0 ? section.more(missing2) : "") + section.foot;
}

// src/report/row.ts
var ROW_STANDINGS = ["new", "unknown", "known", "suppressed", "gone"];
function rowsOf(report) {
  const blocking = new Set(report.verdict.reasons.filter((reason) => reason.outcome === "block").flatMap((reason) => reason.evidence));
  const named = new Set(report.findings.flatMap((finding) => finding.seenIn));
  const findings = report.findings.map((finding) => findingRow(finding, seenAs(finding, report.growth), blocking));
  const leaks = report.growth.filter((growth) => !named.has(growth.k2)).map((growth) => leakRow(growth, blocking));
  return [...findings, ...leaks].sort(compareRows);
}
function openRows(rows) {
  return rows.filter((row) => row.blocks || row.standing === "new" || row.standing === "unknown");
}
function growthOf2(row) {
  return row.kind === "leak" ? [row.growth] : row.growth;
}
function goroutinesOf(row) {
  return growthOf2(row).reduce((sum, growth) => sum + (growth.state === "gone" ? growth.base ?? 0 : growth.head), 0);
}
function testsOf2(row) {
  return [...new Set(growthOf2(row).flatMap((growth) => growth.tests))].sort(compareText);
}
function ruleIdOf(row) {
  return row.kind === "finding" ? row.finding.ruleId : row.growth.ruleIds[0];
}
function seenAs(finding, growth) {
  const keys = new Set(finding.seenIn);
  return growth.filter((each) => keys.has(each.k2)).sort((a, b) => b.head - a.head || compareGrowth(a, b));
}
function findingRow(finding, growth, blocking) {
  const blocks2 = [finding.fingerprint, ...growth.map((each) => each.k2)].some((key) => blocking.has(key));
  return { kind: "finding", finding, growth, blocks: blocks2, level: finding.level, standing: standingOf(finding, growth) };
}
function standingOf(finding, growth) {
  if (finding.standing.kind !== "known") return finding.standing.kind;
  return growth.some((each) => leakStanding(each) === "new") ? "new" : "known";
}
function leakRow(growth, blocking) {
  const standing = leakStanding(growth);
  const blocks2 = blocking.has(growth.k2);
  return { kind: "leak", growth, blocks: blocks2, level: blocks2 ? "error" : standing === "new" ? "warning" : "note", standing };
}
function leakStanding(growth) {
  return STANDINGS[growth.state];
}
var STANDINGS = {
  new: "new",
  more: "new",
  unknown: "unknown",
  same: "known",
  fewer: "known",
  gone: "gone"
};
function compareRows(a, b) {
  return Number(b.blocks) - Number(a.blocks) || ROW_STANDINGS.indexOf(a.standing) - ROW_STANDINGS.indexOf(b.standing) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || Number(growthOf2(b).length > 0) - Number(growthOf2(a).length > 0) || compareKinds(a, b);
}
function compareKinds(a, b) {
  if (a.kind === "finding" && b.kind === "finding") return compareBySeverity(a.finding, b.finding);
  if (a.kind === "leak" && b.kind === "leak") return b.growth.head - a.growth.head || compareGrowth(a.growth, b.growth);
  return a.kind === "finding" ? -1 : 1;
}
function compareGrowth(a, b) {
  return compareText(a.module, b.module) || compareText(a.package, b.package) || compareText(a.kind, b.kind) || compareText(a.k2, b.k2);
}

// src/report/words.ts
function count4(number2, noun, plural2 = `${noun}s`) {
  return `${number2} ${number2 === 1 ? noun : plural2}`;
}
function shortHash(commit) {
  return commit.slice(0, 7);
}
var WAITS = {
  "chan-recv": "to receive from a channel",
  "chan-send": "to send on a channel",
  select: "in a select",
  forever: "where nothing can wake them: an empty select or a nil channel",
  lock: "for a lock",
  rlock: "for a read lock",
  wg: "for a WaitGroup",
  cond: "for a signal of a sync.Cond",
  io: "for input or output",
  sleep: "in a sleep",
  syscall: "in a system call",
  coro: "for the other half of a coroutine",
  spin: "",
  other: ""
};
var ADVICE2 = {
  "chan-recv": "let its owner close the channel, or select the receive with a stop signal such as ctx.Done()",
  "chan-send": "give the channel room for every send, or select the send with a stop signal such as ctx.Done()",
  select: "add an arm that ends it (ctx.Done(), a stop channel) and let its owner fire that arm",
  forever: "wait for a stop signal in place of nothing, and let its owner send it",
  lock: "release the lock on every path: defer mu.Unlock() right after Lock",
  rlock: "release the lock on every path: defer mu.RUnlock() right after RLock",
  wg: "match every Add with a Done on every path: defer wg.Done() first in the goroutine",
  cond: "signal or broadcast when its owner stops",
  io: "close the connection or file that it reads, when its owner stops",
  sleep: "use a timer in a select with a stop signal",
  syscall: "close what it waits for, when its owner stops",
  coro: "call the stop function of iter.Pull on every path",
  spin: "leave the loop on a stop signal such as ctx.Done()",
  other: "end it before its owner returns, and wait for it"
};
function leakWords(growth) {
  const goroutines = count4(growth.head || (growth.base ?? 0), "goroutine");
  return `${goroutines} ${doingWords(growth)} in ${placeWords(growth)}`;
}
function doingWords(growth) {
  const one = (growth.head || (growth.base ?? 0)) === 1;
  const waits = WAITS[growth.kind];
  const [wait, run3] = one ? ["waits", "runs"] : ["wait", "run"];
  if (growth.kind === "spin") return `still ${run3}`;
  if (waits === "") return `still ${wait} (${growth.leak?.state ?? "state unknown"})`;
  return growth.tier === "proven" ? `${wait} for ever ${waits}` : `still ${wait} ${waits}`;
}
function placeWords(growth) {
  return growth.leak?.site?.function || growth.leak?.frames[0]?.function || growth.package;
}
function adviceWords(growth) {
  return ADVICE2[growth.kind];
}
function sureWords(row, name2 = (test) => test) {
  return `${sureBy(row)}${row.kind === "finding" && row.growth.length === 0 ? ", " : ": "}${sureDetail(row, name2)}`;
}
function sureBy(row) {
  if (row.kind === "leak") return "test";
  return row.growth.length === 0 ? "rule alone" : "rule and test";
}
function sureDetail(row, name2) {
  if (row.kind === "finding" && row.growth.length === 0) return `${row.finding.confidence} confidence`;
  const [first, ...others] = testsOf2(row);
  const more = others.length > 0 ? ` and ${count4(others.length, "other test")}` : "";
  const after = first === void 0 ? "after the tests of the package" : `after ${name2(first)}${more}`;
  return [`${count4(goroutinesOf(row), "goroutine")} ${after}`, ...proofs(growthOf2(row))].join(", ");
}
function proofs(growth) {
  const proven = growth.some((each) => each.tier === "proven");
  const words = [proven ? "proven by the runtime" : "alive after settling"];
  if (growth.some((each) => each.confirmed === true)) words.push("again in a second run");
  else if (growth.some((each) => each.confirmed === false)) words.push("not again in a second run");
  if (growth.length > 0 && growth.every((each) => each.testFailed)) words.push("the test failed");
  return words;
}
function sinceWords(row, run3) {
  if (row.standing === "unknown" || row.standing === "new" && run3.baseSource === "none" && run3.base === "")
    return "since when is unknown: no base";
  if (row.standing === "new") return grew(row) ? "grew with this change" : "since this change";
  if (row.standing === "gone") return "gone with this change";
  const since = sinceOf(row);
  const words = since === "" ? "since before this change" : `since ${shortHash(since)}`;
  return row.kind === "finding" && row.finding.standing.kind === "suppressed" ? `suppressed: ${row.finding.standing.why}` : words;
}
function grew(row) {
  return growthOf2(row).some((growth) => growth.state === "more");
}
function sinceOf(row) {
  if (row.kind === "finding" && row.finding.standing.kind === "known" && row.finding.standing.since !== "")
    return row.finding.standing.since;
  return growthOf2(row).find((growth) => growth.since !== "")?.since ?? "";
}

// src/report/headline.ts
var VERDICT_SIGNS = { pass: "\u2705", warn: "\u26A0\uFE0F", block: "\u26D4", unjudged: "\u2754" };
function headline(report, rows) {
  const [first] = report.verdict.reasons;
  switch (report.verdict.kind) {
    case "pass":
      return passWords(rows);
    case "warn":
      return `Passes, with ${count4(report.verdict.reasons.length, "warning")}: ${first?.message}`;
    case "block":
      return `Blocked: ${blockWords(rows) ?? blockingMessage(report.verdict)}`;
    case "unjudged":
      return `Could not judge, which is not a pass: ${first?.message}`;
  }
}
function passWords(rows) {
  const open4 = openRows(rows).filter((row) => row.standing === "new").length;
  const unknown2 = rows.filter((row) => row.standing === "unknown").length;
  const known = rows.filter((row) => row.standing === "known").length;
  const gone2 = rows.filter((row) => row.standing === "gone").length;
  const parts2 = [open4 === 0 ? "No new goroutine leak" : `Nothing that blocks; ${count4(open4, "remark")}`];
  if (unknown2 > 0) parts2.push(`${unknown2} left by the tests, base not looked at`);
  if (gone2 > 0) parts2.push(`${gone2} gone`);
  if (known > 0) parts2.push(`${known} known`);
  return parts2.join(" \xB7 ");
}
function blockWords(rows) {
  const fates = rows.filter((row) => row.blocks).map(fateOf);
  const parts2 = ["new", "grown", "kept"].flatMap((fate) => {
    const number2 = fates.filter((each) => each === fate).length;
    return number2 > 0 ? [FATE_WORDS[fate](number2)] : [];
  });
  return parts2.length > 0 ? parts2.join(", ") : void 0;
}
function fateOf(row) {
  if (growthOf2(row).some((growth) => growth.state === "more")) return "grown";
  return row.standing === "new" ? "new" : "kept";
}
var FATE_WORDS = {
  new: (number2) => `${count4(number2, "goroutine leak")} ${number2 === 1 ? "is" : "are"} new`,
  grown: (number2) => `${count4(number2, "known leak")} ${number2 === 1 ? "has" : "have"} grown`,
  kept: (number2) => `${count4(number2, "goroutine leak")} must not stay`
};
function blockingMessage(verdict) {
  return (verdict.reasons.find((reason) => reason.outcome === "block") ?? verdict.reasons[0])?.message;
}

// src/report/markdown/history.ts
var MOST_ENTRIES = 20;
var MOST_WORDS = 200;
var MARK3 = /^<!-- goroutine-gate-history: (.*) -->$/m;
function historyFold(history) {
  if (history.length === 0) return "";
  const items = [...history].reverse().map(({ head, kind, line }) => `- ${VERDICT_SIGNS[kind]} ${codeSpan(shortHash(head))} ${markdownText(line)}
`);
  return `<details><summary>Before: ${htmlText(count4(history.length, "earlier verdict"))}</summary>

${items.join("")}
</details>
`;
}
function historyMark(history) {
  const kept = history.slice(-MOST_ENTRIES).map(({ head, kind, line }) => [shortHash(head), kind, cut2(line, MOST_WORDS)]);
  const json = JSON.stringify(kept).replace(/[^ !"#$%'()*+,./0-9:;=?@A-Z[\\\]^_`a-z{|}~]/g, unicodeEscape);
  return `<!-- goroutine-gate-history: ${json} -->
`;
}
function historyOf(body3) {
  const json = MARK3.exec(body3.slice(0, 2e4).replaceAll("\r", ""))?.[1];
  if (json === void 0) return [];
  try {
    const entries2 = JSON.parse(json);
    return Array.isArray(entries2) ? entries2.slice(-MOST_ENTRIES).flatMap(entryOf) : [];
  } catch {
    return [];
  }
}
function entryOf(value) {
  if (!Array.isArray(value)) return [];
  const [head, kind, line] = value;
  if (typeof head !== "string" || typeof line !== "string" || !isKind2(kind)) return [];
  if (!/^[0-9a-f]{0,7}$/.test(head)) return [];
  return [{ head, kind, line: cut2(line, MOST_WORDS) }];
}
function isKind2(value) {
  return typeof value === "string" && Object.hasOwn(VERDICT_SIGNS, value);
}
function unicodeEscape(char) {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/report/cells.ts
var TAB = "    ";
var WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
var ZERO = new RegExp("\\p{Mark}", "u");
function cellsOf(text3) {
  let cells = 0;
  for (const char of text3) cells += ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return cells;
}
function expandTabs(text3) {
  return text3.replaceAll("	", TAB);
}
function wrap(text3, width) {
  const lines = [];
  let line = "";
  for (const word of text3.split(/\s+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || cellsOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

// src/report/excerpt.ts
var BRIDGE = 2;
var MOST_MARKS = 12;
var LINE_CELLS = 140;
function drawMarks(marks2, sources, pen, level) {
  const shown = numbered(marks2).filter((mark, at) => mark.primary || at < MOST_MARKS);
  const width = Math.max(...shown.map((mark) => String(mark.line).length), 2);
  const canvas = { pen, level, width };
  const files = [...new Set(shown.map((mark) => mark.file))];
  const lines = files.flatMap((file) => {
    const title = files.length === 1 ? [] : [`${" ".repeat(width + 3)}${pen.faint(`in ${plain3(file)}`)}`];
    const own = shown.filter((mark) => mark.file === file).sort((a, b) => a.line - b.line);
    const text3 = sources.get(file);
    return [...title, ...text3 === void 0 ? own.map((mark) => told(mark, canvas)) : drawFile(own, text3, canvas)];
  });
  const missing2 = marks2.length - shown.length;
  return missing2 > 0 ? [...lines, `${" ".repeat(width + 3)}${pen.faint(`and ${missing2} more places`)}`] : lines;
}
function numbered(marks2) {
  const steps = marks2.filter((mark) => mark.step);
  const descends = steps.every((mark, at) => at === 0 || mark.file === steps[at - 1]?.file && mark.line >= (steps[at - 1]?.line ?? 0));
  if (descends) return marks2;
  return marks2.map((mark) => mark.step ? { ...mark, message: `${steps.indexOf(mark) + 1}. ${mark.message}` } : mark);
}
function drawFile(marks2, text3, canvas) {
  const source = text3.split(/\r\n|\n|\r/);
  const lines = [...new Set(marks2.map((mark) => mark.line))];
  return lines.flatMap((line, at) => [
    ...between(lines[at - 1], line, source, canvas),
    ...drawLine(
      line,
      source[line - 1],
      marks2.filter((mark) => mark.line === line),
      canvas
    )
  ]);
}
function between(previous, line, source, canvas) {
  if (previous === void 0 || line === previous + 1) return [];
  if (line - previous - 1 > BRIDGE) return [`${" ".repeat(canvas.width + 2)}${canvas.pen.faint(canvas.pen.signs.elided)}`];
  const numbers = Array.from({ length: line - previous - 1 }, (_, at) => previous + 1 + at);
  return numbers.map((number2) => numberedLine(number2, canvas.pen.faint(shownLine(source[number2 - 1] ?? "")), canvas));
}
function drawLine(line, text3, marks2, canvas) {
  if (text3 === void 0) return marks2.map((mark) => told(mark, canvas));
  return [numberedLine(line, shownLine(text3), canvas), ...marks2.map((mark) => underline(mark, text3, canvas))];
}
function numberedLine(line, text3, { pen, width }) {
  return `${pen.faint(`${String(line).padStart(width + 1)} ${pen.signs.gutter}`)} ${text3}`.trimEnd();
}
function shownLine(text3) {
  const line = expandTabs(visible(text3)).trimEnd();
  return cellsOf(line) > LINE_CELLS ? `${line.slice(0, LINE_CELLS)} \u2026` : line;
}
function underline(mark, text3, canvas) {
  const { pen, level, width } = canvas;
  const [start2, end] = spanOf(mark, text3);
  const before = cellsOf(expandTabs(visible(text3.slice(0, start2))));
  const length = Math.max(1, cellsOf(expandTabs(visible(text3.slice(0, end)))) - before);
  const fits3 = before + length <= LINE_CELLS;
  const stroke = (mark.primary ? pen.signs.heavy : pen.signs.light).repeat(fits3 ? length : 1);
  const paint = mark.primary ? pen.levels[level] : pen.aside;
  const indent = " ".repeat(fits3 ? before : Math.min(before, LINE_CELLS));
  return `${pen.faint(`${" ".repeat(width + 2)}${pen.signs.gutter}`)} ${indent}${paint(`${stroke} ${plain3(mark.message)}`)}`;
}
function spanOf(mark, text3) {
  const blanks = text3.length - text3.trimStart().length;
  const end = text3.trimEnd().length;
  if (!mark.columns) return [blanks, end];
  const start2 = Math.min(mark.columns.start - 1, end);
  return [start2, Math.max(start2, Math.min(mark.columns.end - 1, end))];
}
function told(mark, { pen, level, width }) {
  const paint = mark.primary ? pen.levels[level] : pen.aside;
  return `${pen.faint(`${String(mark.line).padStart(width + 1)} ${pen.signs.gutter}`)} ${paint(plain3(mark.message))}`;
}

// src/report/pen.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var UNICODE = {
  gutter: "\u2502",
  elided: "\u22EE",
  heavy: "\u2501",
  light: "\u2500",
  pass: "\u2714",
  warn: "\u25B2",
  block: "\u2716",
  unjudged: "?",
  between: " \xB7 ",
  to: "\u2192"
};
var ASCII = {
  gutter: "|",
  elided: ":",
  heavy: "=",
  light: "-",
  pass: "ok",
  warn: "!",
  block: "x",
  unjudged: "?",
  between: ", ",
  to: "->"
};
function penOf(color, unicode) {
  const colors = import_picocolors.default.createColors(color);
  const level = (hue) => painted((text3) => colors.bold(hue(text3)));
  return {
    strong: painted(colors.bold),
    faint: painted(colors.dim),
    levels: { error: level(colors.red), warning: level(colors.yellow), note: level(colors.blue) },
    good: painted(colors.green),
    aside: painted(colors.cyan),
    added: painted(colors.green),
    removed: painted(colors.red),
    signs: unicode ? UNICODE : ASCII
  };
}
function painted(paint) {
  return (text3) => text3 === "" ? "" : paint(text3);
}

// src/report/trail.ts
function trailOf2(row) {
  return row.kind === "finding" ? findingTrail(row.finding) : leakTrail(row);
}
function findingTrail(finding) {
  const primary = markOf({ region: finding.region, message: finding.message, function: finding.function }, { primary: true, step: false });
  const steps = finding.codeFlow.map((place2) => markOf(place2, { primary: false, step: true }));
  const marks2 = unique([...steps, ...finding.related.map((place2) => markOf(place2, { primary: false, step: false }))]);
  if (!marks2.some((mark) => isSamePlace(mark, primary))) return [primary, ...marks2];
  return marks2.map((mark) => isSamePlace(mark, primary) ? { ...primary, step: mark.step } : mark);
}
function leakTrail({ growth }) {
  const { leak: leak2 } = growth;
  const stuck = `${count4(growth.head || (growth.base ?? 0), "goroutine")} ${doingWords(growth)} here`;
  const spawn3 = leak2?.spawn ? [siteMark(leak2.spawn, "started here", false)] : [];
  const site = leak2?.site ? [siteMark(leak2.site, stuck, true)] : [];
  return spawn3[0] && site[0] && isSamePlace(spawn3[0], site[0]) ? site : [...spawn3, ...site];
}
function markOf({ region, message }, kind) {
  return { file: region.file, line: region.startLine, columns: firstLine(region), message, ...kind };
}
function firstLine(region) {
  return { start: region.startColumn, end: region.endLine > region.startLine ? Number.MAX_SAFE_INTEGER : region.endColumn };
}
function siteMark(site, message, primary) {
  return { file: site.file, line: site.line, message, primary, step: true };
}
function unique(marks2) {
  return marks2.filter((mark, at) => marks2.findIndex((other) => isSamePlace(other, mark)) === at);
}
function isSamePlace(a, b) {
  return a.file === b.file && a.line === b.line && a.columns?.start === b.columns?.start;
}

// src/report/markdown/drawings.ts
function drawings(rows, context, most) {
  const drawn = rows.flatMap((row) => drawing(row, context));
  return { head: "", rows: drawn, foot: "", more: () => "", rank: 6, most };
}
function drawing(row, { sources }) {
  const marks2 = trailOf2(row);
  if (!marks2.some((mark) => sources.has(mark.file))) return [];
  const where = row.kind === "finding" ? row.finding.function || row.finding.region.file : placeWords(row.growth);
  const lines = drawMarks(marks2, sources, penOf(false, true), row.level);
  return [`<details><summary>How it leaks: ${htmlText(where)}</summary>

${codeBlock(lines.join("\n"), "text")}
</details>
`];
}

// src/report/tally.ts
function tallyOf(report, rows) {
  const open4 = openRows(rows);
  const closed = rows.filter((row) => !row.blocks);
  const findings = open4.filter((row) => row.kind === "finding");
  return {
    blocking: rows.filter((row) => row.blocks).length,
    errors: findings.filter((row) => row.level === "error").length,
    warnings: findings.filter((row) => row.level === "warning").length,
    notes: findings.filter((row) => row.level === "note").length,
    seen: findings.filter((row) => growthOf2(row).length > 0).length,
    leaks: open4.length - findings.length,
    known: closed.filter((row) => row.standing === "known").length,
    suppressed: closed.filter((row) => row.standing === "suppressed").length,
    gone: closed.filter((row) => row.standing === "gone").length,
    recorded: report.captures.length,
    unseen: unseenOf(report).length,
    gaps: report.gaps.length
  };
}
function unseenOf(report) {
  return report.captures.filter((capture) => capture.capture !== "captured");
}

// src/report/markdown/link.ts
function lineLink(file, line, links, endLine = line) {
  const range2 = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
  const url = links && safeUrl(`${links.serverUrl}/${links.repository}/blob/${links.headSha}/${uriPath(file)}${range2}`);
  return url ? `[${codeSpan(`${shortPath(file)}:${line}`)}](${url})` : codeSpan(`${file}:${line}`);
}
function commitLink(commit, links) {
  const label = codeSpan(shortHash(commit));
  const url = links && /^[0-9a-f]{7,64}$/.test(commit) ? safeUrl(`${links.serverUrl}/${links.repository}/commit/${commit}`) : void 0;
  return url ? `[${label}](${url})` : label;
}
function ruleLink(id, helpUri) {
  const url = safeUrl(helpUri);
  return url ? `[${codeSpan(id)}](${url})` : codeSpan(id);
}
function shortPath(file) {
  return file.split("/").slice(-2).join("/");
}

// src/report/markdown/footer.ts
var BASES = {
  committed: " (committed baseline)",
  rerun: " (tests run again)",
  recording: " (recording)",
  none: ""
};
function footer({ report, links }) {
  const { run: run3, captures, tool } = report;
  const seen = captures.length === 0 ? "no tests recorded" : `${count4(captures.length, "package")} recorded, ${unseenOf(report).length} unseen`;
  const parts2 = [
    run3.base === "" ? "no base" : `base ${commitLink(run3.base, links)}${BASES[run3.baseSource]}`,
    run3.head === "" ? "" : `head ${commitLink(run3.head, links)}`,
    run3.goVersion === "" ? "" : codeSpan(run3.goVersion),
    count4(run3.files, "file"),
    seen,
    `policy: ${markdownText(run3.policySource)}`,
    `${tool.name} ${markdownText(tool.version)}`
  ];
  return `<sub>${parts2.filter((part) => part !== "").join(" \xB7 ")}</sub>
`;
}

// src/report/markdown/growth.ts
var STATES = ["new", "more", "unknown", "same", "fewer", "gone"];
var BAR_CELLS = 12;
function growthTable(context, most) {
  const { growth } = context.report;
  const sorted2 = [...growth].sort(compareStates);
  const scale = Math.max(1, ...growth.map((each) => Math.max(each.base ?? 0, each.head)));
  const head = `<details><summary>Goroutines left by the tests: ${totals(growth)}</summary>

`;
  return {
    head: `${head}| Stuck in | Base | Head | | |
|:--|--:|--:|:--|:--|
`,
    rows: sorted2.map((each) => growthRow(each, scale, context)),
    foot: "\n<sub>\u2588 was there \xB7 \u2593 came \xB7 \u2591 went</sub>\n\n</details>\n",
    more: (number2) => number2 === 0 ? "" : `
\u2026and ${count4(number2, "more row")} in the job summary.
`,
    rank: 4,
    most
  };
}
function totals(growth) {
  const head = growth.reduce((sum, each) => sum + each.head, 0);
  if (growth.some((each) => each.base === null)) return `${head}, base not looked at`;
  const base = growth.reduce((sum, each) => sum + (each.base ?? 0), 0);
  const change = head - base;
  return `${base} \u2192 ${head} (${change > 0 ? "+" : change < 0 ? "\u2212" : "\xB1"}${Math.abs(change)})`;
}
function bar(base, head, scale) {
  const cells = (number2) => number2 === 0 ? 0 : Math.max(1, Math.round(number2 * BAR_CELLS / scale));
  const stayed = cells(Math.min(base ?? head, head));
  const whole = cells(Math.max(base ?? head, head));
  const rest = Math.max(base !== null && base !== head ? 1 : 0, whole - stayed);
  return "\u2588".repeat(stayed) + (head > (base ?? head) ? "\u2593" : "\u2591").repeat(rest);
}
function growthRow(growth, scale, context) {
  const site = growth.leak?.site ?? growth.leak?.spawn;
  const where = codeSpan(cut2(placeWords(growth), 100));
  const link = site ? ` ${lineLink(site.file, site.line, context.links)}` : "";
  const cells = [
    `${where} ${markdownText(growth.leak?.state ?? growth.kind)}${link === "" ? "" : `<br>${link.trim()}`}`,
    growth.base === null ? "?" : String(growth.base),
    String(growth.head),
    bar(growth.base, growth.head, scale),
    stateWords(growth)
  ];
  return `| ${cells.join(" | ")} |
`;
}
function stateWords({ state, since }) {
  const words = {
    new: "**new**",
    more: "**more**",
    same: "known",
    fewer: "fewer",
    gone: "gone \u2705",
    unknown: "base not looked at"
  };
  return since === "" ? words[state] : `${words[state]}, since ${codeSpan(shortHash(since))}`;
}
function compareStates(a, b) {
  return STATES.indexOf(a.state) - STATES.indexOf(b.state) || b.head - a.head || compareGrowth(a, b);
}

// src/report/evidence.ts
function evidenceWords(reason, rows, most) {
  const places = [...new Set(reason.evidence.map((key) => placeOfKey(key, rows)))];
  const rest = places.length - most;
  return rest > 0 ? [...places.slice(0, most), `${rest} more`] : places;
}
function placeOfKey(key, rows) {
  const row = rows.find(
    (each) => each.kind === "finding" && each.finding.fingerprint === key || growthOf2(each).some((growth) => growth.k2 === key)
  );
  if (!row) return key;
  if (row.kind === "finding") return `${row.finding.region.file}:${row.finding.region.startLine}`;
  const site = row.growth.leak?.site;
  return site ? `${site.file}:${site.line}` : placeWords(row.growth);
}

// src/report/markdown/reasons.ts
var MOST_WORDS2 = 600;
var MOST_EVIDENCE = 5;
function reasonList(context) {
  const { verdict } = context.report;
  const title = { pass: "", warn: "Why the warning", block: "Why blocked", unjudged: "Why not judged" }[verdict.kind];
  return {
    head: `**${title}**

`,
    rows: verdict.reasons.map((reason) => {
      const evidence = evidenceWords(reason, context.rows, MOST_EVIDENCE);
      const sign = reason.outcome === "block" ? "\u26D4" : "\u26A0\uFE0F";
      const numbers = `policy ${codeSpan(reason.clause)}: ${reason.measured}, limit ${reason.limit}`;
      const where = evidence.length > 0 ? `: ${evidence.map((each) => codeSpan(cut2(each, 200))).join(", ")}` : "";
      return `- ${sign} ${markdownText(cut2(reason.message, MOST_WORDS2))} (${numbers})${where}
`;
    }),
    foot: "",
    more: (number2) => number2 === 0 ? "" : `- \u2026and ${number2} more
`,
    rank: 2
  };
}

// src/report/patch.ts
function hunksOf(fix, sources) {
  const groups = groupTouching([...fix.edits].sort((a, b) => compareRegions(a.region, b.region)));
  const hunks = groups.map((edits) => hunkOf(edits, sources));
  return hunks.every((hunk) => hunk !== void 0) ? hunks : [];
}
function diffLines(hunks) {
  return hunks.flatMap((hunk) => {
    const indent = sharedIndent([...hunk.before, ...hunk.after]);
    return [...hunk.before.map((line) => `- ${line.slice(indent)}`), ...hunk.after.map((line) => `+ ${line.slice(indent)}`)];
  });
}
function sharedIndent(lines) {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^\s*/.exec(line)?.[0] ?? "");
  const [first = ""] = indents;
  let length = first.length;
  while (!indents.every((indent) => indent.startsWith(first.slice(0, length)))) length -= 1;
  return length;
}
function groupTouching(edits) {
  const groups = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const last = group?.at(-1)?.region;
    if (group && last && last.file === edit.region.file && edit.region.startLine <= last.endLine) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}
function hunkOf(edits, sources) {
  const first = edits[0]?.region;
  const text3 = first && sources.get(first.file);
  if (!first || text3 === void 0) return void 0;
  const lines = text3.split(/\r\n|\n|\r/);
  const endLine = Math.max(...edits.map((edit) => edit.region.endLine));
  if (endLine > lines.length) return void 0;
  const before = lines.slice(first.startLine - 1, endLine);
  return { file: first.file, line: first.startLine, before, after: apply2(edits, before, first.startLine) };
}
function apply2(edits, before, startLine) {
  const text3 = before.join("\n");
  const offset = (line, column) => before.slice(0, line - startLine).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const changed = [...edits].reverse().reduce((result, { region, newText }) => {
    const start2 = offset(region.startLine, region.startColumn);
    return result.slice(0, start2) + newText + result.slice(offset(region.endLine, region.endColumn));
  }, text3);
  return changed.split("\n");
}

// src/report/page.ts
var FENCE2 = /^\s{0,3}(`{3,}|~{3,})/;
var ITEM = /^([-*+]|\d+[.)])\s+(.*)$/s;
var INLINE_CODE = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;
var LINK = /!?\[([^\]]*)\]\([^)]*\)/g;
var EMPHASIS = /\*\*|__|(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])/g;
function pageBlocks(markdown) {
  const blocks2 = [];
  let lines = [];
  let fence = "";
  const flush = (kind) => {
    const text3 = kind === "code" ? lines.join("\n") : lines.join(" ").trim();
    if (text3 !== "") blocks2.push({ kind, text: text3 });
    lines = [];
  };
  for (const line of plainLines(markdown).split("\n")) {
    const mark = FENCE2.exec(line)?.[1] ?? "";
    if (fence === "" ? mark !== "" : mark.startsWith(fence)) {
      flush(fence === "" ? "text" : "code");
      fence = fence === "" ? mark : "";
    } else if (fence !== "") lines.push(line);
    else if (line.trim() === "") flush("text");
    else {
      if (/^\s*([-*+]|\d+[.)])\s/.test(line)) flush("text");
      lines.push(line.trim());
    }
  }
  flush(fence === "" ? "text" : "code");
  return blocks2;
}
function firstParagraph(markdown) {
  const first = pageBlocks(markdown).find((block3) => block3.kind === "text");
  return first ? ITEM.exec(first.text)?.[2] ?? first.text : "";
}
function firstWords(markdown) {
  return plainWords(firstParagraph(markdown));
}
function plainWords(text3) {
  return inline(text3, plain3, (code) => plain3(code)).trim();
}
function inlineMarkdown(text3) {
  return inline(text3, markdownText, codeSpan).trim();
}
function pageMarkdown(markdown) {
  const shown = pageBlocks(markdown).map((block3) => block3.kind === "code" ? codeBlock(block3.text, "go") : `${item(block3.text)}
`);
  return shown.join("\n");
}
function item(text3) {
  const words = ITEM.exec(text3)?.[2];
  return words === void 0 ? inlineMarkdown(text3) : `- ${inlineMarkdown(words)}`;
}
function inline(text3, words, code) {
  const parts2 = [];
  let end = 0;
  for (const match2 of text3.matchAll(INLINE_CODE)) {
    parts2.push(words(unmarked(text3.slice(end, match2.index))), code(match2[2] ?? ""));
    end = match2.index + match2[0].length;
  }
  parts2.push(words(unmarked(text3.slice(end))));
  return parts2.filter((part) => part !== "").reduce((sum, part) => sum + (sum.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}
function unmarked(text3) {
  return text3.replace(LINK, "$1").replace(EMPHASIS, "");
}

// src/report/remedy.ts
function remedyOf(row, report, sources) {
  const id = ruleIdOf(row);
  const rule = report.rules.find((each) => each.id === id);
  const own = row.kind === "finding" ? row.finding.fixes[0] : void 0;
  return {
    ...rule && { rule },
    why: rule ? firstWords(rule.summary) : "",
    fix: own?.description ? bothOf(own.description) : fixOfPage(rule) ?? bothOf(row.kind === "leak" ? adviceWords(row.growth) : ""),
    hunks: own ? hunksOf(own, sources) : []
  };
}
function bothOf(words) {
  return { plain: plain3(words), markdown: markdownText(words) };
}
function fixOfPage(rule) {
  const first = rule ? firstParagraph(rule.fix) : "";
  return first === "" ? void 0 : { plain: plainWords(first), markdown: inlineMarkdown(first) };
}
function suppressionOf(ruleId) {
  return `//goroutine-gate:ignore ${ruleId} -- reason`;
}

// src/report/markdown/table.ts
var MOST_WORDS3 = 280;
function leakTable(rows, context, most) {
  return {
    head: "| What leaks, and where | How sure, and since when |\n|:--|:--|\n",
    rows: rows.map((row) => tableRow(row, context)),
    foot: "",
    more: (number2) => number2 === 0 ? "" : `
\u2026and ${count4(number2, "more row")}; all of them are in the job summary and in \`report.json\`.
`,
    rank: 1,
    most
  };
}
function rowSign(row) {
  if (row.blocks) return "\u26D4";
  if (row.standing === "gone") return "\u2705";
  if (row.standing === "known" || row.standing === "suppressed") return "\u25AA\uFE0F";
  return row.level === "note" ? "\u2139\uFE0F" : "\u26A0\uFE0F";
}
function placeMarkdown(row, { links }) {
  if (row.kind === "finding") {
    const { file, startLine, endLine } = row.finding.region;
    return [lineLink(file, startLine, links, endLine), within(row.finding.function)].join("");
  }
  const { leak: leak2 } = row.growth;
  const site = leak2?.site ?? leak2?.spawn;
  return site ? [lineLink(site.file, site.line, links), within(site.function)].join("") : codeSpan(row.growth.package);
}
function tableRow(row, context) {
  const what = row.kind === "finding" ? row.finding.message : leakWords(row.growth);
  const cells = [
    `${rowSign(row)} ${markdownText(cut2(what, MOST_WORDS3))}<br>${placeMarkdown(row, context)}${ruleMarkdown(row, context)}`,
    `**${sureBy(row)}**: ${sureDetail(row, testName)}<br>${markdownText(sinceWords(row, context.report.run))}`
  ];
  return `| ${cells.join(" | ")} |
`;
}
function testName(test) {
  return codeSpan(cut2(test, 120));
}
function within(fn) {
  return fn === "" ? "" : ` in ${codeSpan(cut2(fn, 80))}`;
}
function ruleMarkdown(row, { report }) {
  const id = ruleIdOf(row);
  if (id === void 0) return "";
  return `<br>${ruleLink(id, report.rules.find((rule) => rule.id === id)?.helpUri ?? "")}`;
}

// src/report/markdown/remedies.ts
var MOST_WORDS4 = 1e3;
function remedyList(rows, context, most) {
  return {
    head: "**What to do**\n\n",
    rows: rows.map((row) => remedyItem(row, context)),
    foot: hint(rows),
    more: (number2) => number2 === 0 ? "" : `- \u2026and ${number2} more, in the job summary
`,
    rank: 3,
    most
  };
}
function remedyItem(row, context) {
  const { fix, hunks } = remedyOf(row, context.report, context.sources);
  const first = hunks[0];
  const place2 = first ? lineLink(first.file, first.line, context.links) : placeMarkdown(row, context);
  const words = `- ${place2}: ${fix.markdown || "end the goroutine before its owner returns"}
`;
  const diff = diffLines(hunks).join("\n");
  return diff === "" ? words : `${words}${indented(codeBlock(cut2(diff, MOST_WORDS4), "diff"))}`;
}
function indented(block3) {
  return block3.split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n");
}
function hint(rows) {
  const ruleId = rows.map((row) => row.kind === "finding" ? ruleIdOf(row) : void 0).find((id) => id !== void 0);
  const leak2 = rows.some((row) => row.kind === "leak");
  const suppress = ruleId === void 0 ? [] : [`a finding: put ${codeSpan(suppressionOf(ruleId))} on the line above`];
  const accept = leak2 ? ["a leak: `goroutine-gate baseline update --append`, and commit the file"] : [];
  const ways = [...suppress, ...accept];
  return ways.length === 0 ? "" : `
<sub>Meant to be so? For ${ways.join("; for ")}.</sub>
`;
}

// src/report/markdown/section.ts
function block2(text3, rank2) {
  return { head: text3, rows: [], foot: "", more: () => "", rank: rank2 };
}

// src/report/markdown/unseen.ts
var MOST_WORDS5 = 600;
function unseenList(context, most) {
  const { gaps } = context.report;
  const kinds = KINDS2.filter(([kind]) => gaps.some((gap2) => gap2.kind === kind));
  const summary = kinds.map(([kind, one, many]) => count4(gaps.filter((gap2) => gap2.kind === kind).length, one, many)).join(", ");
  const sorted2 = kinds.flatMap(([kind]) => gaps.filter((gap2) => gap2.kind === kind));
  return {
    head: `<details><summary>What could not be seen: ${summary}</summary>

`,
    rows: sorted2.map((gap2) => gapItem(gap2, context)),
    foot: "\n</details>\n",
    more: (number2) => number2 === 0 ? "" : `- \u2026and ${number2} more
`,
    rank: 5,
    most
  };
}
var KINDS2 = [
  ["capture", "test run", "test runs"],
  ["base", "part of the base", "parts of the base"],
  ["source", "piece of source", "pieces of source"],
  ["dump", "piece of a dump", "pieces of dumps"],
  ["baseline", "line of the baseline", "lines of the baseline"],
  ["config", "setting", "settings"],
  ["rule", "rule", "rules"],
  ["report", "output", "outputs"]
];
function gapItem(gap2, { links }) {
  const place2 = gap2.region ? ` (${lineLink(gap2.region.file, gap2.region.startLine, links, gap2.region.endLine)})` : "";
  return `- ${markdownText(cut2(gap2.what, 200))}${place2}: ${markdownText(cut2(gap2.why, MOST_WORDS5))}
`;
}

// src/report/comment.ts
var MOST_ROWS = 5;
var MOST_REMEDIES = 3;
var MOST_GROWTH = 10;
var MOST_GAPS2 = 10;
function commentMarker(id) {
  return `<!-- goroutine-gate: ${id.replace(/[^\w.]+/g, "-").replace(/^-+|-+$/g, "") || "default"} -->`;
}
function renderComment(report, options) {
  const rows = rowsOf(report);
  const history = options.history ?? [];
  const context = { report, rows, sources: options.sources, ...options.links && { links: options.links } };
  const line = headline(report, rows);
  const marks2 = `${commentMarker(options.id)}
${historyMark(extended(history, { head: report.run.head, kind: report.verdict.kind, line }))}`;
  const title = `### ${VERDICT_SIGNS[report.verdict.kind]} ${markdownText(line)}
`;
  const sections2 = [block2(marks2 + title, 0), ...body2(context), block2(historyFold(history), 7), block2(footer(context), 0)];
  return fitSections(sections2, COMMENT_CHARACTERS, characters).text;
}
function extended(history, entry) {
  const last = history.at(-1);
  const same = last?.kind === entry.kind && last.line === entry.line && entry.head.startsWith(last.head);
  return same ? history : [...history, entry];
}
function body2(context) {
  const { report, rows } = context;
  const open4 = openRows(rows);
  const shown = open4.slice(0, MOST_ROWS);
  return [
    leakTable(open4, context, MOST_ROWS),
    reasonList(context),
    remedyList(open4.some((row) => row.blocks) ? open4.filter((row) => row.blocks) : open4, context, MOST_REMEDIES),
    drawings(shown, context, MOST_ROWS),
    ...report.growth.length > 0 ? [growthTable(context, MOST_GROWTH)] : [],
    unseenList(context, MOST_GAPS2)
  ].filter((section) => section.rows.length > 0);
}

// src/report/summary.ts
var ALL = Number.POSITIVE_INFINITY;
function renderSummary(report, options) {
  const rows = rowsOf(report);
  const open4 = openRows(rows);
  const context = { report, rows, ...options };
  const title = `## ${VERDICT_SIGNS[report.verdict.kind]} ${markdownText(headline(report, rows))}
`;
  const sections2 = [
    leakTable(open4, context, ALL),
    reasonList(context),
    remedyList(open4, context, ALL),
    drawings(open4, context, ALL),
    ...report.growth.length > 0 ? [growthTable(context, ALL)] : [],
    folded("Known and suppressed", leakTable(restOf(rows), context, ALL)),
    benignList(report),
    unseenList(context, ALL)
  ].filter((section) => section.rows.length > 0);
  return fitSections([block2(title, 0), ...sections2, block2(footer(context), 0)], SUMMARY_BYTES, bytes).text;
}
function restOf(rows) {
  return rows.filter((row) => row.kind === "finding" && !row.blocks && (row.standing === "known" || row.standing === "suppressed"));
}
function folded(title, section) {
  const head = `<details><summary>${htmlText(`${title}: ${count4(section.rows.length, "finding")}`)}</summary>

${section.head}`;
  return { ...section, head, foot: `${section.foot}
</details>
`, rank: 8 };
}
function benignList(report) {
  return {
    head: `<details><summary>Left by the tests and harmless: ${count4(report.benign.length, "stack")}</summary>

`,
    rows: report.benign.map((leak2) => {
      const growth = { ...leak2, state: "same", base: null, head: leak2.count, k2: leak2.keys.k2, since: "", ruleIds: [], leak: leak2 };
      return `- ${markdownText(leakWords(growth))}, ${codeSpan(leak2.package)}: ${markdownText(leak2.reason)}
`;
    }),
    foot: "\n</details>\n",
    more: (number2) => number2 === 0 ? "" : `- \u2026and ${number2} more
`,
    rank: 9
  };
}

// src/report/json.ts
function renderJson(report) {
  const stated = {
    schemaVersion: report.schemaVersion,
    tool: { name: report.tool.name, version: report.tool.version },
    findings: [...report.findings].sort(compareFindings2).map(findingOf3),
    gaps: [...report.gaps].sort(compareGaps).map(gapOf),
    verdict: { kind: report.verdict.kind, reasons: report.verdict.reasons }
  };
  if (report.run.verb === "check") return jsonText(stated);
  return jsonText({
    ...stated,
    growth: [...report.growth].sort(compareGrowth).map(growthOf3),
    leaks: [...report.leaks].sort(compareLeaks).map(leakOf2),
    benign: [...report.benign].sort(compareLeaks).map(benignOf),
    packages: [...report.captures].sort((a, b) => compareText(a.importPath, b.importPath) || compareText(a.goVersion, b.goVersion)),
    run: report.run
  });
}
function findingOf3(finding) {
  return {
    ruleId: finding.ruleId,
    level: finding.level,
    confidence: finding.confidence,
    message: finding.message,
    file: finding.region.file,
    function: finding.function,
    ...span(finding.region),
    related: finding.related.map(placeOf2),
    codeFlow: finding.codeFlow.map(placeOf2),
    fixes: finding.fixes.map((fix) => ({
      description: fix.description,
      edits: fix.edits.map((edit) => ({ file: edit.region.file, ...span(edit.region), newText: edit.newText }))
    })),
    fingerprint: finding.fingerprint,
    standing: finding.standing,
    seenIn: finding.seenIn
  };
}
function placeOf2(place2) {
  return { message: place2.message, file: place2.region.file, function: place2.function, ...span(place2.region) };
}
function span({ startLine, startColumn, endLine, endColumn }) {
  return { startLine, startColumn, endLine, endColumn };
}
function gapOf(gap2) {
  return {
    what: gap2.what,
    why: gap2.why,
    kind: gap2.kind,
    ...gap2.region && { file: gap2.region.file, startLine: gap2.region.startLine, endLine: gap2.region.endLine },
    ...gap2.package !== void 0 && { package: gap2.package }
  };
}
function growthOf3(growth) {
  const { module: module2, package: path2, kind, k2, state, base, head, tier, confirmed, testFailed, tests: tests2, since, ruleIds } = growth;
  return {
    ...{ module: module2, package: path2, kind, k2, state, base, head, tier, confirmed, testFailed, tests: tests2, since, ruleIds },
    ...growth.leak && { leak: leakOf2(growth.leak) }
  };
}
function leakOf2(leak2) {
  const { package: path2, module: module2, tests: tests2, attributedBy, tier, kind, state, count: count5, testFailed, confirmed, child, longestWaitMinutes } = leak2;
  return {
    ...{ package: path2, module: module2, tests: tests2, attributedBy, tier, kind, state, count: count5, testFailed, confirmed, child, longestWaitMinutes },
    frames: leak2.frames,
    ...leak2.createdBy && { createdBy: leak2.createdBy },
    ...leak2.site && { site: leak2.site },
    ...leak2.spawn && { spawn: leak2.spawn },
    keys: leak2.keys
  };
}
function benignOf(leak2) {
  return { ...leakOf2(leak2), reason: leak2.reason };
}
function compareLeaks(a, b) {
  return compareText(a.package, b.package) || compareText(a.keys.k1, b.keys.k1) || compareText(a.tier, b.tier) || compareText(a.tests.join("\n"), b.tests.join("\n"));
}
function compareGaps(a, b) {
  return compareText(a.region?.file ?? "", b.region?.file ?? "") || (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) || compareText(a.kind, b.kind) || compareText(a.what, b.what) || compareText(a.why, b.why);
}

// src/report/sarif/location.ts
var UNKNOWN = 0;
function locationOf(region, fn, message = "") {
  return {
    physicalLocation: { artifactLocation: artifactOf(region.file), region: sarifRegion(region) },
    ...fn !== "" && { logicalLocations: [{ name: plain3(fn), kind: "function" }] },
    ...message !== "" && { message: { text: plain3(message) } }
  };
}
function artifactOf(file) {
  return { uri: uriPath(file), uriBaseId: "%SRCROOT%" };
}
function sarifRegion({ startLine, startColumn, endLine, endColumn }) {
  return startColumn === UNKNOWN ? { startLine, endLine } : { startLine, startColumn, endLine, endColumn };
}
function regionOfSite(site, text3) {
  const line = text3?.split(/\r\n|\n|\r/)[site.line - 1];
  const lines = { file: site.file, startLine: Math.max(1, site.line), endLine: Math.max(1, site.line) };
  if (line === void 0 || line.trim() === "") return { ...lines, startColumn: UNKNOWN, endColumn: UNKNOWN };
  return { ...lines, startColumn: line.length - line.trimStart().length + 1, endColumn: line.trimEnd().length + 1 };
}

// src/report/sarif/notification.ts
function notificationsOf(report, { unplaced, leftOut }) {
  const missing2 = [
    unplaced > 0 ? `${count4(unplaced, "leak")} without a frame in this repository: listed in the other reports only.` : "",
    leftOut > 0 ? `${count4(leftOut, "result")} left out: code scanning takes no more in one run.` : ""
  ];
  return {
    executionSuccessful: report.verdict.kind !== "unjudged",
    toolExecutionNotifications: [...report.gaps.map(gapNote), ...missing2.filter((text3) => text3 !== "").map(noteOf)]
  };
}
function gapNote(gap2) {
  const note = noteOf(`${plain3(gap2.what)}: ${plain3(gap2.why)}`);
  return gap2.region ? { ...note, locations: [locationOf(gap2.region, "")] } : note;
}
function noteOf(text3) {
  return { level: "warning", descriptor: { id: "not-seen", index: 0 }, message: { text: text3 } };
}

// node_modules/@microsoft/sarif/dist/rollingHash.js
var TAB2 = 9;
var SPACE = 32;
var LF = 10;
var CR = 13;
var EOF = 65535;
var BLOCK_SIZE = 100;
var MASK2 = (1n << 64n) - 1n;
var MOD = 37n;
function computeFirstMod() {
  let firstMod = 1n;
  for (let i2 = 0; i2 < BLOCK_SIZE; i2++) {
    firstMod = firstMod * MOD & MASK2;
  }
  return firstMod;
}
function computeRollingHashes(fileText) {
  const rollingHashes = /* @__PURE__ */ new Map();
  if (fileText == null)
    return rollingHashes;
  const window2 = new Array(BLOCK_SIZE).fill(0);
  const lineNumbers = new Array(BLOCK_SIZE).fill(-1);
  let hashRaw = 0n;
  const firstMod = computeFirstMod();
  let index = 0;
  let lineNumber = 0;
  let lineStart = true;
  let prevCR = false;
  const hashCounts = /* @__PURE__ */ new Map();
  const outputHash = () => {
    const hashValue = (hashRaw & MASK2).toString(16);
    const count5 = (hashCounts.get(hashValue) ?? 0) + 1;
    hashCounts.set(hashValue, count5);
    rollingHashes.set(lineNumbers[index], `${hashValue}:${count5}`);
    lineNumbers[index] = -1;
  };
  const updateHash = (current) => {
    const begin2 = window2[index];
    window2[index] = current;
    hashRaw = MOD * hashRaw + BigInt(current) - firstMod * BigInt(begin2) & MASK2;
    index = (index + 1) % BLOCK_SIZE;
  };
  const processCharacter = (current) => {
    if (current === SPACE || current === TAB2 || prevCR && current === LF) {
      prevCR = false;
      return;
    }
    if (current === CR) {
      current = LF;
      prevCR = true;
    } else {
      prevCR = false;
    }
    if (lineNumbers[index] !== -1) {
      outputHash();
    }
    if (lineStart) {
      lineStart = false;
      lineNumber++;
      lineNumbers[index] = lineNumber;
    }
    if (current === LF) {
      lineStart = true;
    }
    updateHash(current);
  };
  for (let i2 = 0; i2 < fileText.length; i2++) {
    processCharacter(fileText.charCodeAt(i2));
  }
  processCharacter(EOF);
  for (let i2 = 0; i2 < BLOCK_SIZE; i2++) {
    if (lineNumbers[index] !== -1) {
      outputHash();
    }
    updateHash(0);
  }
  return rollingHashes;
}

// src/report/sarif/fixes.ts
function fixesOf(fixes) {
  return fixes.filter((fix) => fix.edits.length > 0).map((fix) => ({ description: { text: plain3(fix.description) || "Apply the fix." }, artifactChanges: changesOf(fix.edits) }));
}
function changesOf(edits) {
  const files = [...new Set(edits.map((edit) => edit.region.file))].sort(compareText);
  return files.map((file) => ({
    artifactLocation: artifactOf(file),
    replacements: edits.filter((edit) => edit.region.file === file).map((edit) => ({ deletedRegion: sarifRegion(edit.region), insertedContent: { text: edit.newText } }))
  }));
}

// src/report/sarif/flow.ts
function flowOf(row, sources) {
  const steps = row.kind === "finding" ? row.finding.codeFlow : leakSteps(row, sources);
  if (steps.length === 0) return void 0;
  const locations = steps.slice(0, SARIF_FLOW_LOCATIONS).map((step) => ({ location: locationOf(step.region, step.function, step.message) }));
  return { threadFlows: [{ locations }] };
}
function leakSteps(row, sources) {
  const { leak: leak2 } = row.growth;
  const spawn3 = leak2?.spawn && { site: leak2.spawn, message: "the goroutine is started here" };
  const site = leak2?.site && { site: leak2.site, message: "it is stuck here" };
  return [spawn3, site].flatMap(
    (step) => step ? [{ region: regionOfSite(step.site, sources.get(step.site.file)), function: step.site.function, message: step.message }] : []
  );
}

// src/report/sarif/rules.ts
var LEAKED_GOROUTINE = "goroutine-gate/leaked-goroutine";
var LEAKED = {
  id: LEAKED_GOROUTINE,
  title: "a test leaves goroutines behind",
  summary: "After the test had ended and time to settle had passed, goroutines that it started were still there, and no rule explains them.",
  fix: "Let whoever starts the goroutine end it and wait for its end: close its channel, cancel its context, or call its stop function.",
  helpUri: "",
  level: "warning",
  confidence: "high"
};
function descriptorsOf(report) {
  const listed = /* @__PURE__ */ new Set([...report.rules.map((rule) => rule.id), LEAKED.id]);
  const named = report.findings.filter((finding) => !listed.has(finding.ruleId));
  const unlisted = [...new Map(named.map((finding) => [finding.ruleId, finding])).values()].map(
    (finding) => ({ ...LEAKED, id: finding.ruleId, title: finding.ruleId, summary: "", fix: "", level: finding.level })
  );
  return [...report.rules, LEAKED, ...unlisted].sort((a, b) => compareText(a.id, b.id)).map(descriptorOf);
}
function descriptorOf(rule) {
  const title = sentence(plain3(rule.title));
  const summary = firstWords(rule.summary) || title;
  const fix = firstWords(rule.fix);
  const uri = safeUrl(rule.helpUri);
  const help = [rule.summary, rule.fix].map(pageMarkdown).filter((part) => part !== "");
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: cut2(title, SARIF_DESCRIPTION_CHARACTERS) },
    fullDescription: { text: cut2(summary, SARIF_DESCRIPTION_CHARACTERS) },
    help: {
      text: [summary, fix === "" ? "" : `Fix: ${fix}`].filter((part) => part !== "").join("\n\n"),
      markdown: help.length > 0 ? `${help.join("\n")}${uri ? `
[The rule's page](${uri})
` : ""}` : title
    },
    ...uri && { helpUri: uri },
    defaultConfiguration: { level: rule.level },
    properties: { tags: ["goroutine-leak", packOf(rule.id)], precision: rule.confidence, "problem.severity": SEVERITIES[rule.level] }
  };
}
var SEVERITIES = { error: "error", warning: "warning", note: "recommendation" };
function sentence(text3) {
  const words = plainWords(text3);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? "" : "."}`;
}
function packOf(id) {
  return id.split("/")[0] ?? id;
}
function pascalCase(id) {
  const last = id.split("/").at(-1) ?? id;
  return last.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

// src/report/sarif/result.ts
function locatedRegion(row) {
  if (row.kind === "finding") return row.finding.region;
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn;
  return site && regionOfSite(site, void 0);
}
function resultOf2(row, context) {
  const region = shownRegion(row, context);
  const ruleId = row.kind === "finding" ? row.finding.ruleId : LEAKED_GOROUTINE;
  const related = row.kind === "finding" ? row.finding.related : [];
  const flow = flowOf(row, context.sources);
  return {
    ruleId,
    ruleIndex: context.ruleIds.indexOf(ruleId),
    level: row.level,
    message: { text: messageOf2(row) },
    locations: [locationOf(region, functionOf(row))],
    ...related.length > 0 && {
      relatedLocations: related.map((place2, at) => ({ id: at + 1, ...locationOf(place2.region, place2.function, place2.message) }))
    },
    ...flow && { codeFlows: [flow] },
    partialFingerprints: fingerprintsOf(row, region, context),
    ...context.profile === "full" && standingOf2(row, context)
  };
}
function shownRegion(row, context) {
  if (row.kind === "finding") return row.finding.region;
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn ?? { file: "", function: "", line: 1 };
  return regionOfSite(site, context.sources.get(site.file));
}
function functionOf(row) {
  if (row.kind === "finding") return row.finding.function;
  return row.growth.leak?.site?.function ?? row.growth.leak?.spawn?.function ?? "";
}
function messageOf2(row) {
  const what = row.kind === "finding" ? row.finding.message : leakWords(row.growth);
  const related = row.kind === "finding" ? row.finding.related : [];
  const links = related.map((place2, at) => `[${unlinked(place2.message)}](${at + 1})`);
  const places = links.length > 0 ? ` (${links.join(", ")})` : "";
  return `${unlinked(what)}${places}. Found by ${unlinked(sureWords(row))}.`;
}
function unlinked(text3) {
  return plain3(text3).replace(/[\\[\]]/g, "\\$&");
}
function fingerprintsOf(row, region, context) {
  const lineHash = hashesOf(region.file, context)?.get(region.startLine);
  const own = row.kind === "finding" ? row.finding.fingerprint : row.growth.k2;
  return { ...lineHash !== void 0 && { primaryLocationLineHash: lineHash }, "goroutineGate/v1": own };
}
function hashesOf(file, { hashes, sources }) {
  const text3 = sources.get(file);
  if (text3 === void 0) return void 0;
  const known = hashes.get(file) ?? computeRollingHashes(text3);
  hashes.set(file, known);
  return known;
}
function standingOf2(row, context) {
  const baselineState = baselineStateOf(row, context.report);
  return {
    ...baselineState && { baselineState },
    ...row.kind === "finding" && suppressionsOf2(row.finding),
    ...row.kind === "finding" && row.finding.fixes.length > 0 && { fixes: fixesOf(row.finding.fixes) },
    properties: { tests: testsOf2(row), ...row.kind === "finding" && { confidence: row.finding.confidence } }
  };
}
function baselineStateOf(row, report) {
  if (row.standing === "unknown" || report.run.baseSource === "none" && row.standing === "new") return void 0;
  return row.standing === "gone" ? "absent" : row.standing === "new" ? "new" : "unchanged";
}
function suppressionsOf2({ standing }) {
  if (standing.kind !== "suppressed") return { suppressions: [] };
  return { suppressions: [{ kind: "inSource", status: "accepted", justification: plain3(standing.why), properties: { by: standing.by } }] };
}

// src/report/sarif.ts
function renderSarif(report, options) {
  const all = options.profile === "full" ? rowsOf(report) : openRows(rowsOf(report));
  const rows = all.filter((row) => locatedRegion(row) !== void 0);
  const shown = options.profile === "full" ? rows : rows.slice(0, SARIF_RESULTS);
  const rules = descriptorsOf(report);
  const context = { ...options, report, ruleIds: rules.map((rule) => rule.id), hashes: /* @__PURE__ */ new Map() };
  return jsonText({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driverOf(report, rules) },
        automationDetails: { id: "goroutine-gate/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        invocations: [notificationsOf(report, { unplaced: all.length - rows.length, leftOut: rows.length - shown.length })],
        results: shown.map((row) => resultOf2(row, context))
      }
    ]
  });
}
function driverOf(report, rules) {
  return {
    name: report.tool.name,
    semanticVersion: report.tool.version,
    rules,
    notifications: [{ id: "not-seen", shortDescription: { text: "Something that could not be looked at." } }]
  };
}

// src/drive/reports.ts
function reportFiles({ report, sources }, options) {
  const links = options.links ? { links: options.links } : {};
  return /* @__PURE__ */ new Map([
    ["report.json", renderJson(report)],
    ["summary.md", renderSummary(report, { sources, ...links })],
    ["comment.md", renderComment(report, { sources, id: options.commentId, ...links })],
    ["github.sarif", renderSarif(report, { profile: "github", sources })],
    ["full.sarif", renderSarif(report, { profile: "full", sources })]
  ]);
}

// src/report/annotations.ts
function annotationsOf(report) {
  const all = openRows(rowsOf(report)).map((row) => annotationOf(row, report));
  const kept = withinLevels(all, ANNOTATIONS_PER_LEVEL);
  if (kept.length === all.length) return { annotations: kept, leftOut: 0 };
  const room = withinLevels(all, ANNOTATIONS_PER_LEVEL, { notice: ANNOTATIONS_PER_LEVEL - 1 });
  const leftOut = all.length - room.length;
  return { annotations: [...room, moreOf(leftOut)], leftOut };
}
function renderWorkflowCommands(annotations) {
  return annotations.map((annotation) => `${commandOf(annotation)}
`).join("");
}
function annotationOf(row, report) {
  const place2 = placeOf3(row);
  return {
    level: row.level === "note" ? "notice" : row.level,
    title: cut2(plain3(titleOf(row)), TITLE_CHARACTERS),
    message: cut2(messageOf3(row, report), ANNOTATION_CHARACTERS),
    ...place2 && { place: place2 }
  };
}
function titleOf(row) {
  if (row.kind === "finding") return row.finding.ruleId;
  return "goroutines left by a test";
}
function messageOf3(row, report) {
  const { fix } = remedyOf(row, report, /* @__PURE__ */ new Map());
  const rule = ruleIdOf(row);
  const lines = [
    row.kind === "finding" ? row.finding.message : leakWords(row.growth),
    `Found by ${sureWords(row)}.`,
    fix.plain === "" ? "" : `Fix: ${fix.plain}`,
    rule === void 0 ? "" : `More: goroutine-gate explain ${rule}`
  ];
  return lines.filter((line) => line !== "").map(plain3).join("\n");
}
function placeOf3(row) {
  if (row.kind === "leak") {
    const site = row.growth.leak?.site ?? row.growth.leak?.spawn;
    return site && { file: site.file, line: site.line, endLine: site.line };
  }
  const { file, startLine, endLine, startColumn, endColumn } = row.finding.region;
  const place2 = { file, line: startLine, endLine };
  return startLine === endLine ? { ...place2, columns: { start: startColumn, end: endColumn } } : place2;
}
function withinLevels(all, limit, limits = {}) {
  const used = { error: 0, warning: 0, notice: 0 };
  return all.filter(({ level }) => {
    used[level] += 1;
    return used[level] <= (limits[level] ?? limit);
  });
}
function moreOf(leftOut) {
  return {
    level: "notice",
    title: "goroutine-gate",
    message: `${leftOut} more of these are not shown here, because a step has room for ten of each level. All of them are in the job summary.`
  };
}
function commandOf({ level, title, message, place: place2 }) {
  const properties = [
    ...place2 ? [`file=${commandProperty(place2.file)}`, `line=${place2.line}`, `endLine=${place2.endLine}`] : [],
    // The runner takes the last column itself, not the one behind it.
    ...place2?.columns ? [`col=${place2.columns.start}`, `endColumn=${Math.max(place2.columns.start, place2.columns.end - 1)}`] : [],
    `title=${commandProperty(title)}`
  ];
  return `::${level} ${properties.join(",")}::${commandData(message)}`;
}

// src/report/text/block.ts
var WIDTH = 96;
var LABEL = 6;
function rowBlock(row, context) {
  const { report, sources, pen } = context;
  const marks2 = trailOf2(row);
  const drawing2 = marks2.length > 0 ? drawMarks(marks2, sources, pen, row.level) : ["  ".concat(plain3(row.kind === "leak" ? leakWords(row.growth) : ""))];
  return [header(row, context), "", ...drawing2, "", ...advice(row, remedyOf(row, report, sources), context)];
}
function header(row, { report, pen }) {
  const parts2 = row.kind === "finding" ? findingHeader(row, pen) : leakHeader(row, pen);
  const standing = row.standing === "new" ? "" : pen.faint(plain3(sinceWords(row, report.run)));
  return [...parts2, standing].filter((part) => part !== "").join("  ");
}
function findingHeader({ finding, ...row }, pen) {
  const { file, startLine, startColumn } = finding.region;
  const seen = row.growth.length > 0 ? `seen in ${seenWords({ finding, ...row })}` : "";
  return [
    pen.strong(`${plain3(file)}:${startLine}:${startColumn}`),
    pen.levels[row.level](row.level),
    plain3(finding.ruleId),
    pen.strong(plain3(seen))
  ];
}
function leakHeader(row, pen) {
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn;
  const where = site ? `${site.file}:${site.line}` : row.growth.package;
  return [
    pen.strong(plain3(where)),
    pen.levels[row.level]("leak"),
    plain3(placeWords(row.growth)),
    pen.strong(plain3(`${row.standing === "gone" ? "was left" : "left"} by ${seenWords(row)}`))
  ];
}
function seenWords(row) {
  const [first, ...others] = testsOf2(row);
  const tests2 = first === void 0 ? "the tests of the package" : others.length > 0 ? `${first} and ${others.length} more` : first;
  return `${tests2} (${count4(goroutinesOf(row), "goroutine")})`;
}
function advice(row, remedy, context) {
  const { pen } = context;
  const diff = diffLines(remedy.hunks).map((line) => (line.startsWith("+") ? pen.added : pen.removed)(expandTabs(visible(line))));
  const link = remedy.rule && context.explains ? [`${" ".repeat(LABEL + 2)}${pen.aside(`goroutine-gate explain ${plain3(remedy.rule.id)}`)}`] : [];
  return [
    ...labelled("why", context.explains ? remedy.why : "", pen),
    ...labelled("sure", sureLine(row, pen), pen),
    ...labelled("fix", remedy.fix.plain, pen),
    ...diff.map((line) => `${" ".repeat(LABEL + 2)}${line}`),
    ...link
  ];
}
function sureLine(row, pen) {
  if (row.kind === "finding" && row.growth.length === 0 && row.finding.confidence === "high") return "";
  const numbers = growthOf2(row).map((growth) => growth.base === null ? "" : `base ${growth.base}, head ${growth.head}`);
  return [sureWords(row), ...new Set(numbers)].filter((part) => part !== "").join(pen.signs.between);
}
function labelled(label, words, pen) {
  return wrap(plain3(words), WIDTH - LABEL).map((line, at) => {
    const head = at === 0 ? pen.faint(label.padEnd(LABEL)) : " ".repeat(LABEL);
    return cellsOf(line) > 0 ? `  ${head}${line}` : "";
  });
}

// src/report/text/closing.ts
function gapLines(report, pen) {
  if (report.gaps.length === 0) return [];
  return [pen.strong("not seen"), ...report.gaps.map((gap2) => `  ${plain3(gap2.what)}${placeOf4(gap2)}: ${plain3(gap2.why)}`)];
}
function placeOf4(gap2) {
  return gap2.region && !gap2.what.includes(gap2.region.file) ? ` (${plain3(gap2.region.file)}:${gap2.region.startLine})` : "";
}
function reasonLines(report, rows, pen) {
  if (report.verdict.reasons.length === 0) return [];
  return [pen.strong(TITLES[report.verdict.kind]), ...report.verdict.reasons.map((reason) => reasonLine(reason, rows, pen))];
}
var TITLES = {
  pass: "",
  warn: "warned because",
  block: "blocked because",
  unjudged: "not judged because"
};
function reasonLine(reason, rows, pen) {
  const sign = reason.outcome === "block" ? pen.levels.error(pen.signs.block) : pen.levels.warning(pen.signs.warn);
  const number2 = pen.faint(`[${plain3(reason.clause)}: ${reason.measured}, limit ${reason.limit}]`);
  const evidence = evidenceWords(reason, rows, 3).map(plain3).join(", ");
  return `  ${sign} ${plain3(reason.message)} ${number2}${evidence === "" ? "" : `  ${pen.faint(evidence)}`}`;
}
function verdictLine(report, rows, pen) {
  const words = {
    pass: pen.good(`${pen.signs.pass} passed`),
    warn: pen.levels.warning(`${pen.signs.warn} passed with warnings`),
    block: pen.levels.error(`${pen.signs.block} blocked`),
    unjudged: pen.levels.warning(`${pen.signs.unjudged} could not judge`)
  };
  return `${words[report.verdict.kind]}: ${countWords(report, rows).join(pen.signs.between)}`;
}
function countWords(report, rows) {
  const tally = tallyOf(report, rows);
  const seen = tally.seen > 0 ? ` (${tally.seen} seen by a test)` : "";
  const open4 = [
    [tally.errors, "error"],
    [tally.warnings, "warning"],
    [tally.notes, "note"],
    [tally.leaks, "leak without a rule", "leaks without a rule"]
  ];
  const shown = open4.flatMap(([number2, noun, plural2]) => number2 > 0 ? [count4(number2, noun, plural2)] : []);
  const first = shown.length > 0 ? [`${shown[0]}${seen}`, ...shown.slice(1)] : ["nothing found"];
  const rest = ["known", "suppressed", "gone"].flatMap((kind) => tally[kind] > 0 ? [`${tally[kind]} ${kind}`] : []);
  return [...first, ...rest, ...seenOf2(report, tally.unseen)];
}
function seenOf2(report, unseen) {
  const source = report.run.files > 0 ? [count4(report.run.files, "file")] : [];
  const packages = report.captures.length > 0 ? [`${unseen} of ${count4(report.captures.length, "package")} unseen`] : [];
  const untested = report.run.verb !== "check" && report.captures.length === 0 ? ["no tests recorded"] : [];
  return [...source, ...packages, ...untested, `${report.gaps.length} not seen`];
}

// src/report/text.ts
function renderText(report, options) {
  const pen = penOf(options.color, options.unicode ?? true);
  const rows = rowsOf(report);
  const shown = options.all ? rows : openRows(rows);
  const explained = firstOfRule(shown);
  const blocks2 = shown.map((row) => rowBlock(row, { report, sources: options.sources, pen, explains: explained.has(row) }));
  const parts2 = [...blocks2, gapLines(report, pen), reasonLines(report, rows, pen), [verdictLine(report, rows, pen)]];
  return `${parts2.filter((lines) => lines.length > 0).map((lines) => lines.map(breakCommands).join("\n")).join("\n\n")}
`;
}
function firstOfRule(rows) {
  const seen = /* @__PURE__ */ new Set();
  return new Set(
    rows.filter((row) => {
      const id = ruleIdOf(row);
      if (id === void 0) return true;
      const isFirst = !seen.has(id);
      seen.add(id);
      return isFirst;
    })
  );
}

// src/drive/leak-sources.ts
import { join as join14 } from "node:path";
async function withLeakSources(outcome, root, outside) {
  const { report, sources } = outcome;
  const files = report.growth.flatMap(({ leak: leak2 }) => [leak2?.site?.file, leak2?.spawn?.file, leak2?.createdBy?.file]);
  const missing2 = [...new Set(files)].filter((file) => file !== void 0 && isBelow(file) && !sources.has(file));
  const read = await Promise.all(missing2.map(async (file) => ({ file, found: await outside.readText(join14(root, file)) })));
  const added = read.flatMap(({ file, found }) => found.kind === "text" ? [[file, found.text]] : []);
  return { report, sources: new Map([...sources, ...added]) };
}
function isBelow(file) {
  return file.endsWith(".go") && !file.startsWith("/") && !/^[A-Za-z]:|\\/.test(file) && !file.split("/").includes("..");
}

// src/drive/judge.ts
async function open3(request, outside) {
  const git = await openOrSay(request.cwd, outside);
  const base = request.base ? await git.resolve(request.base) : await git.defaultBase();
  const house = await rulesOfBase(git, base, request.catalogue, outside);
  const named = request.config ? await rulesOfFile(request.config, request.catalogue, outside) : void 0;
  const policy = { ...named ?? house.policy, ...request.failOn ? { failOn: request.failOn } : {} };
  return { git, base, head: await git.head(), house, policy, policySource: named ? request.config : house.source };
}
async function judgeStored(request, outside) {
  const opened = await open3(request, outside);
  const head = await readRecordings(request.recordings, outside);
  const base = await readRecordings(request.baseRecordings, outside);
  const sides = await readSides({ ...opened, catalogue: request.catalogue, outside });
  const runs = {
    head: head.recordings,
    base: base.recordings,
    gaps: [...head.gaps, ...base.gaps],
    recorded: request.recordings.length > 0
  };
  const outcome = outcomeOf(evidenceOf2("judge", request, opened, sides, runs, outside), request.catalogue, opened.policy);
  return withLeakSources(outcome, opened.git.root, outside);
}
function evidenceOf2(verb, request, opened, sides, runs, outside) {
  const { house } = opened;
  return {
    ...NOTHING_RUN,
    tool: request.tool,
    run: { verb, head: opened.head, base: opened.base, policySource: opened.policySource },
    today: outside.today(),
    head: sides.head,
    base: sides.base,
    renamed: sides.renamed,
    changed: sides.changed,
    recordings: runs.head,
    baseRecordings: runs.base,
    committed: house.committed,
    packages: sides.packages,
    basePackages: sides.basePackages,
    recorded: runs.recorded,
    configProblems: house.problems,
    gaps: [...house.gaps, ...runs.gaps]
  };
}

// src/record/confirm.ts
function confirmingCommand(command, packages) {
  if (!/(^|[/\\])go(\.exe)?$/.test(command[0] ?? "") || command.some((word) => /^--?args$/.test(word))) return void 0;
  const test = readGoTest({ flags: "", args: command.slice(1) });
  if (!test?.runs) return void 0;
  const patterns = new Set(test.patterns);
  return [...command.filter((word) => !patterns.has(word)), ...packages];
}

// src/drive/gate.ts
async function gateChange(request, outside) {
  const opened = await open3(request, outside);
  const sides = await readSides({ ...opened, catalogue: request.catalogue, outside });
  const runs = request.command.length > 0 ? await runBoth(request, opened, sides.basePackages, outside) : NO_RUNS;
  const outcome = outcomeOf(evidenceOf2("gate", request, opened, sides, runs, outside), request.catalogue, opened.policy);
  return withLeakSources(outcome, opened.git.root, outside);
}
var NO_RUNS = { head: [], base: [], gaps: [], recorded: false };
async function runBoth(request, opened, basePackages, outside) {
  const { git, policy, house } = opened;
  const head = await recordAt(request, git.root, request.cwd, `${request.out}/head`, policy, outside);
  const base = needsBase(head, house.committed, policy) ? await recordBase(request, opened, outside) : { recordings: [], gaps: [] };
  const growth = compare({
    head: [head],
    base: base.recordings,
    basePackages,
    ...house.committed ? { committed: house.committed } : {}
  });
  const confirmed = await confirm(head, growth, request, opened, outside);
  return { head: [confirmed.recording], base: base.recordings, gaps: [...base.gaps, ...confirmed.gaps], recorded: true };
}
async function recordAt(request, root, cwd, out2, policy, outside) {
  const syntax = await outside.syntax();
  return outside.record({
    command: request.command,
    ...request.script === void 0 ? {} : { script: request.script },
    cwd,
    root,
    out: out2,
    settleMs: policy.record.settleMs,
    deadlineMs: policy.record.deadlineMs,
    output: request.output,
    declaredFunction: outside.functionLookup(root, syntax)
  });
}
function needsBase(head, committed, policy) {
  const unseen = head.packages.some((entry) => entry.capture !== "captured");
  if (policy.compare === "rerun-base") return head.leaks.length > 0 || unseen;
  if (unseen) return true;
  const growth = compare({ head: [head], base: [], ...committed ? { committed } : {} });
  return growth.some((entry) => entry.state === "new" || entry.state === "unknown" || entry.state === "more");
}
async function recordBase(request, { git, base, policy }, outside) {
  outside.progress(`goroutine-gate: running the command on the base ${base.slice(0, 7)} as well, to see what was there before`);
  const checkout = await git.checkout(base);
  try {
    const below = request.cwd.slice(git.root.length).replace(/^[/\\]/, "");
    const cwd = below ? `${checkout.dir}/${below}` : checkout.dir;
    const recording = await recordAt({ ...request, output: "stderr" }, checkout.dir, cwd, `${request.out}/base`, policy, outside);
    return { recordings: [recording], gaps: [...checkout.gaps, ...gapsOfBase(recording, base)] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { recordings: [], gaps: [{ kind: "base", what: `base ${base.slice(0, 7)}`, why: `the command could not be run there: ${why}` }] };
  } finally {
    await checkout.dispose();
  }
}
function gapsOfBase(recording, base) {
  const where = `base ${base.slice(0, 7)}`;
  const unseen = recording.packages.filter((entry) => entry.capture === "unknown").map(
    (entry) => ({
      kind: "base",
      what: `package ${entry.importPath} on the ${where}`,
      why: `${entry.why || "its goroutines were not seen"}; nothing in it counts as new because of that`,
      package: entry.importPath
    })
  );
  if (recording.exitCode === 0) return unseen;
  return [{ kind: "base", what: where, why: `the command ended with code ${recording.exitCode} there` }, ...unseen];
}
async function confirm(head, growth, request, { git, policy }, outside) {
  const doubtful = growth.filter((entry) => entry.state === "new" && entry.tier === "survivor" && !entry.testFailed);
  if (doubtful.length === 0 || policy.record.confirm === "never") return { recording: head, gaps: [] };
  const packages = [...new Set(doubtful.map((entry) => entry.package))];
  const narrowed = request.script === void 0 ? confirmingCommand(request.command, packages) : void 0;
  outside.progress(
    `goroutine-gate: running ${narrowed ? packages.join(", ") : "the command"} once more, to confirm ${doubtful.length} new leak${doubtful.length === 1 ? "" : "s"}`
  );
  const again = await recordAt(
    { ...request, command: narrowed ?? request.command, output: "stderr" },
    git.root,
    request.cwd,
    `${request.out}/again`,
    policy,
    outside
  );
  return { recording: { ...head, leaks: head.leaks.map((leak2) => confirmedBy(leak2, doubtful, again)) }, gaps: [] };
}
function confirmedBy(leak2, doubtful, again) {
  const asked2 = doubtful.some((entry) => entry.package === leak2.package && entry.k2 === leak2.keys.k2 && entry.kind === leak2.kind);
  if (!asked2) return leak2;
  const isSame = (other) => other.package === leak2.package && other.kind === leak2.kind && other.keys.k2 === leak2.keys.k2;
  if (again.leaks.some(isSame)) return { ...leak2, confirmed: true };
  const seen = again.packages.some((entry) => entry.importPath === leak2.package && entry.capture === "captured");
  return seen ? { ...leak2, confirmed: false } : leak2;
}

export {
  UserError,
  compareText,
  gitText,
  decodePercent,
  benignReason,
  signatureOf,
  relativeFrame,
  parseDump,
  GROUPED_HEADER,
  parseGrouped,
  splitEvents,
  package_default,
  theOutside,
  TOOL_NAME,
  RULES,
  CONTRACTS,
  writeReportFile,
  identityKey,
  compareIdentities,
  find2 as find,
  seenIn,
  fullyCapturedIn,
  compare,
  parseBaseline,
  printBaseline,
  LEVELS,
  withPacks,
  rulesOfFolder,
  check2 as check,
  openOrSay,
  readRecordings,
  plain3 as plain,
  plainLines,
  safeLog,
  historyOf,
  commentMarker,
  renderComment,
  renderJson,
  renderSarif,
  renderSummary,
  reportFiles,
  exitCodeOf,
  annotationsOf,
  renderWorkflowCommands,
  renderText,
  judgeStored,
  gateChange
};
