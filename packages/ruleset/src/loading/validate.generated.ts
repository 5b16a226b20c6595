// generated from ruleset.schema.json by generate/validator.ts: do not edit
// @ts-nocheck
var generated = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __commonJS = (cb, mod) => function __require() {
    try {
      return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    } catch (e) {
      throw mod = 0, e;
    }
  };
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
  var require_ucs2length = __commonJS({
    "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
      "use strict";
      Object.defineProperty(exports, "__esModule", { value: true });
      function ucs2length(str) {
        const len = str.length;
        let length = 0;
        let pos = 0;
        let value;
        while (pos < len) {
          length++;
          value = str.charCodeAt(pos++);
          if (value >= 55296 && value <= 56319 && pos < len) {
            value = str.charCodeAt(pos);
            if ((value & 64512) === 56320)
              pos++;
          }
        }
        return length;
      }
      exports.default = ucs2length;
      ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
    }
  });

  // node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js
  var require_fast_deep_equal = __commonJS({
    "node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js"(exports, module) {
      "use strict";
      module.exports = function equal(a, b) {
        if (a === b) return true;
        if (a && b && typeof a == "object" && typeof b == "object") {
          if (a.constructor !== b.constructor) return false;
          var length, i, keys;
          if (Array.isArray(a)) {
            length = a.length;
            if (length != b.length) return false;
            for (i = length; i-- !== 0; )
              if (!equal(a[i], b[i])) return false;
            return true;
          }
          if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
          if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
          if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
          keys = Object.keys(a);
          length = keys.length;
          if (length !== Object.keys(b).length) return false;
          for (i = length; i-- !== 0; )
            if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
          for (i = length; i-- !== 0; ) {
            var key = keys[i];
            if (!equal(a[key], b[key])) return false;
          }
          return true;
        }
        return a !== a && b !== b;
      };
    }
  });

  // node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js
  var require_equal = __commonJS({
    "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js"(exports) {
      "use strict";
      Object.defineProperty(exports, "__esModule", { value: true });
      var equal = require_fast_deep_equal();
      equal.code = 'require("ajv/dist/runtime/equal").default';
      exports.default = equal;
    }
  });

  // <stdin>
  var stdin_exports = {};
  __export(stdin_exports, {
    default: () => stdin_default,
    validate: () => validate
  });
  var validate = validate52;
  var stdin_default = validate52;
  var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://fineline.example/schemas/ruleset-1.json", "title": "Fineline rule set", "description": "A compiled disclosure policy. It stands alone and holds no positions, comments or file names.", "type": "object", "additionalProperties": false, "required": ["formatVersion", "policy", "applies", "parents", "facts", "vocabularies", "datasets", "measures", "rules", "waivers", "guarantees", "requires"], "properties": { "formatVersion": { "const": 1 }, "policy": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "version": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$" }, "owner": { "type": "string" }, "effective": { "$ref": "#/$defs/day" }, "expires": { "$ref": "#/$defs/day" }, "withdrawn": { "$ref": "#/$defs/day" }, "doc": { "type": "string" } } }, "applies": { "type": "object", "additionalProperties": false, "required": ["posts", "datasets"], "properties": { "posts": { "type": "boolean" }, "datasets": { "anyOf": [{ "const": "every" }, { "$ref": "#/$defs/names" }] } } }, "parents": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["policy", "digest"], "properties": { "policy": { "$ref": "#/$defs/name" }, "version": { "type": "string" }, "digest": { "$ref": "#/$defs/digest" } } } }, "facts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "type", "otherwiseNone"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "$ref": "#/$defs/factType" }, "otherwiseNone": { "type": "boolean" } } } }, "vocabularies": { "type": "object", "additionalProperties": false, "required": ["tone", "framing", "topic", "addressee", "identifier", "channel", "audience", "consent"], "properties": { "tone": { "$ref": "#/$defs/vocabulary" }, "framing": { "$ref": "#/$defs/vocabulary" }, "topic": { "$ref": "#/$defs/vocabulary" }, "addressee": { "$ref": "#/$defs/vocabulary" }, "identifier": { "$ref": "#/$defs/vocabulary" }, "channel": { "$ref": "#/$defs/vocabulary" }, "audience": { "$ref": "#/$defs/vocabulary" }, "consent": { "$ref": "#/$defs/vocabulary" } } }, "datasets": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "key"], "properties": { "name": { "$ref": "#/$defs/name" }, "person": { "type": "string" }, "key": { "$ref": "#/$defs/names" } } } }, "measures": { "type": "array", "items": { "$ref": "#/$defs/measure" } }, "rules": { "type": "array", "items": { "$ref": "#/$defs/rule" } }, "waivers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "campaigns", "until", "by", "because"], "properties": { "rule": { "$ref": "#/$defs/ruleId" }, "campaigns": { "$ref": "#/$defs/words" }, "from": { "$ref": "#/$defs/day" }, "until": { "$ref": "#/$defs/day" }, "by": { "type": "string" }, "because": { "type": "string" } } } }, "guarantees": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["claim", "status"], "properties": { "claim": { "enum": ["denies", "never-allows", "allows", "at-least-as-strict"] }, "on": { "enum": ["post", "dataset"] }, "dataset": { "type": ["string", "null"] }, "when": { "$ref": "#/$defs/condition" }, "than": { "$ref": "#/$defs/name" }, "status": { "enum": ["stated", "proved"] } } } }, "requires": { "type": "object", "additionalProperties": false, "required": ["facts", "vocabulary"], "properties": { "facts": { "$ref": "#/$defs/words" }, "vocabulary": { "$ref": "#/$defs/digest" } } } }, "$defs": { "name": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "names": { "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "words": { "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "ruleId": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "vocabulary": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["word", "under"], "properties": { "word": { "type": "string", "minLength": 1 }, "under": { "$ref": "#/$defs/words" }, "phrases": { "$ref": "#/$defs/words" } } } }, "factType": { "type": "object", "required": ["kind"], "oneOf": [{ "additionalProperties": false, "required": ["words"], "properties": { "kind": { "const": "choice" }, "words": { "$ref": "#/$defs/words" } } }, { "additionalProperties": false, "properties": { "kind": { "enum": ["text", "yes-no"] } } }, { "additionalProperties": false, "required": ["unit"], "properties": { "kind": { "const": "number" }, "unit": { "enum": ["people", "rows", "hours", "days", "weeks", "digits", "fraction", "count"] } } }], "discriminator": { "propertyName": "kind" } }, "condition": { "type": "object", "additionalProperties": false, "properties": { "all": { "type": "array", "items": { "$ref": "#/$defs/condition" } }, "any": { "type": "array", "items": { "$ref": "#/$defs/condition" } }, "not": { "$ref": "#/$defs/condition" }, "fact": { "type": "string", "minLength": 1 }, "operator": { "enum": ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "equal", "multipleOf", "containsAny", "containsOnly", "empty", "known"] }, "value": { "type": ["number", "boolean", "string", "array"], "uniqueItems": true, "items": { "type": "string", "minLength": 1 } } }, "oneOf": [{ "required": ["all"], "maxProperties": 1 }, { "required": ["any"], "maxProperties": 1 }, { "required": ["not"], "maxProperties": 1 }, { "required": ["fact", "operator", "value"], "maxProperties": 3 }], "allOf": [{ "if": { "required": ["operator"], "properties": { "operator": { "enum": ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] } } }, "then": { "properties": { "value": { "type": "number" } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "const": "multipleOf" } } }, "then": { "properties": { "value": { "type": "number", "exclusiveMinimum": 0 } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "const": "equal" } } }, "then": { "properties": { "value": { "type": ["number", "boolean", "string"] } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "enum": ["containsAny", "containsOnly"] } } }, "then": { "properties": { "value": { "type": "array" } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "enum": ["empty", "known"] } } }, "then": { "properties": { "value": { "const": true } } } }] }, "quantity": { "type": "object", "additionalProperties": false, "required": ["value", "unit"], "properties": { "value": { "type": "number", "minimum": 0 }, "unit": { "enum": ["people", "rows", "%", "hours", "days", "weeks", "digits"] } } }, "grouping": { "type": "object", "additionalProperties": false, "required": ["columns", "missing"], "properties": { "columns": { "anyOf": [{ "const": "key" }, { "$ref": "#/$defs/names" }] }, "missing": { "enum": ["value", "any"] } } }, "columns": { "anyOf": [{ "const": "every" }, { "$ref": "#/$defs/names" }] }, "facet": { "enum": ["tone", "framing", "topic", "addressee", "identifier", "channel", "audience"] }, "clause": { "type": "object", "oneOf": [{ "additionalProperties": false, "required": ["atLeast"], "properties": { "kind": { "const": "min-cohort" }, "atLeast": { "$ref": "#/$defs/quantity" }, "orShare": { "$ref": "#/$defs/quantity" } } }, { "additionalProperties": false, "required": ["atLeast"], "properties": { "kind": { "const": "min-window" }, "atLeast": { "$ref": "#/$defs/quantity" } } }, { "additionalProperties": false, "required": ["atMost"], "properties": { "kind": { "const": "max-details" }, "atMost": { "type": "integer", "minimum": 0 } } }, { "additionalProperties": false, "properties": { "kind": { "const": "round-counts" }, "digits": { "type": "integer", "minimum": 1 }, "nearest": { "type": "integer", "minimum": 1 } }, "minProperties": 2, "maxProperties": 2 }, { "additionalProperties": false, "required": ["facet"], "properties": { "kind": { "const": "ban" }, "facet": { "$ref": "#/$defs/facet" }, "words": { "$ref": "#/$defs/words" } } }, { "additionalProperties": false, "required": ["facet", "words"], "properties": { "kind": { "const": "allow-only" }, "facet": { "$ref": "#/$defs/facet" }, "words": { "$ref": "#/$defs/words" } } }, { "additionalProperties": false, "required": ["that"], "properties": { "kind": { "enum": ["require", "deny-when", "review-when", "warn-when"] }, "that": { "$ref": "#/$defs/condition" } } }, { "additionalProperties": false, "required": ["atLeast", "per", "zeroAllowed"], "properties": { "kind": { "const": "min-group" }, "atLeast": { "$ref": "#/$defs/quantity" }, "per": { "$ref": "#/$defs/grouping" }, "zeroAllowed": { "type": "boolean" } } }, { "additionalProperties": false, "required": ["columns"], "properties": { "kind": { "const": "ban-identifiers-in-values" }, "columns": { "$ref": "#/$defs/columns" } } }], "discriminator": { "propertyName": "kind" }, "required": ["kind"] }, "measure": { "type": "object", "required": ["id", "kind", "dataset"], "oneOf": [{ "additionalProperties": false, "required": ["per", "unit", "zeroAllowed"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "group-size" }, "dataset": { "type": ["string", "null"] }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows"] }, "zeroAllowed": { "type": "boolean" } } }, { "additionalProperties": false, "required": ["columns"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "identifiers-in-values" }, "dataset": { "type": ["string", "null"] }, "columns": { "$ref": "#/$defs/columns" } } }], "discriminator": { "propertyName": "kind" } }, "rule": { "type": "object", "additionalProperties": false, "required": ["id", "policy", "on", "effect", "when", "neverWaived", "overrides", "see", "clause"], "properties": { "id": { "$ref": "#/$defs/ruleId" }, "policy": { "$ref": "#/$defs/name" }, "on": { "enum": ["post", "dataset"] }, "dataset": { "type": ["string", "null"] }, "effect": { "enum": ["warn", "review", "deny"] }, "reviewer": { "type": "string" }, "each": { "enum": ["cohort", "group"] }, "when": { "$ref": "#/$defs/condition" }, "unless": { "$ref": "#/$defs/condition" }, "during": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "$ref": "#/$defs/day" }, "to": { "$ref": "#/$defs/day" } } }, "neverWaived": { "type": "boolean" }, "overrides": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/ruleId" } }, "because": { "type": "string" }, "suggest": { "type": "string" }, "see": { "type": "array", "items": { "type": "string" } }, "doc": { "type": "string" }, "clause": { "$ref": "#/$defs/clause" } } } } };
  var func1 = Object.prototype.hasOwnProperty;
  var pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
  function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate53.errors = vErrors;
    return errors === 0;
  }
  validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
  var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
  function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate55.errors = vErrors;
    return errors === 0;
  }
  validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
  var func2 = require_ucs2length().default;
  function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate59.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
          if (func2(data0) < 1) {
            const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        } else {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      let i1 = data.length;
      let j0;
      if (i1 > 1) {
        const indices0 = {};
        for (; i1--; ) {
          let item0 = data[i1];
          if (typeof item0 !== "string") {
            continue;
          }
          if (typeof indices0[item0] == "number") {
            j0 = indices0[item0];
            const err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
            break;
          }
          indices0[item0] = i1;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    validate59.errors = vErrors;
    return errors === 0;
  }
  validate59.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  var pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
  function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate62.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate62.errors = vErrors;
    return errors === 0;
  }
  validate62.evaluated = { "dynamicProps": false, "dynamicItems": false };
  var schema24 = { "type": "object", "required": ["kind"], "oneOf": [{ "additionalProperties": false, "required": ["words"], "properties": { "kind": { "const": "choice" }, "words": { "$ref": "#/$defs/words" } } }, { "additionalProperties": false, "properties": { "kind": { "enum": ["text", "yes-no"] } } }, { "additionalProperties": false, "required": ["unit"], "properties": { "kind": { "const": "number" }, "unit": { "enum": ["people", "rows", "hours", "days", "weeks", "digits", "fraction", "count"] } } }], "discriminator": { "propertyName": "kind" } };
  function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate66.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
          if (func2(data0) < 1) {
            const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        } else {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      let i1 = data.length;
      let j0;
      if (i1 > 1) {
        const indices0 = {};
        for (; i1--; ) {
          let item0 = data[i1];
          if (typeof item0 !== "string") {
            continue;
          }
          if (typeof indices0[item0] == "number") {
            j0 = indices0[item0];
            const err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
            break;
          }
          indices0[item0] = i1;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    validate66.errors = vErrors;
    return errors === 0;
  }
  validate66.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      const tag0 = data.kind;
      if (typeof tag0 == "string") {
        if (tag0 === "choice") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.words === void 0) {
              const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "words" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            for (const key0 in data) {
              if (!(key0 === "kind" || key0 === "words")) {
                const err2 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("choice" !== data.kind) {
                const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "choice" } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data.words !== void 0) {
              if (!validate66(data.words, { instancePath: instancePath + "/words", parentData: data, parentDataProperty: "words", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
          }
          var props0 = true;
        } else if (tag0 === "text") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            for (const key1 in data) {
              if (!(key1 === "kind")) {
                const err4 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data2 = data.kind;
              if (!(data2 === "text" || data2 === "yes-no")) {
                const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: schema24.oneOf[1].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "yes-no") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            for (const key2 in data) {
              if (!(key2 === "kind")) {
                const err6 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data3 = data.kind;
              if (!(data3 === "text" || data3 === "yes-no")) {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: schema24.oneOf[1].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "number") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.unit === void 0) {
              const err8 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "unit" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key3 in data) {
              if (!(key3 === "kind" || key3 === "unit")) {
                const err9 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("number" !== data.kind) {
                const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "number" } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data.unit !== void 0) {
              let data5 = data.unit;
              if (!(data5 === "people" || data5 === "rows" || data5 === "hours" || data5 === "days" || data5 === "weeks" || data5 === "digits" || data5 === "fraction" || data5 === "count")) {
                const err11 = { instancePath: instancePath + "/unit", schemaPath: "#/oneOf/2/properties/unit/enum", keyword: "enum", params: { allowedValues: schema24.oneOf[2].properties.unit.enum } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else {
          const err12 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    } else {
      const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    validate65.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
  }
  validate65.evaluated = { "dynamicProps": true, "dynamicItems": false };
  function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.word === void 0) {
            const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "word" } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (data0.under === void 0) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "under" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          for (const key0 in data0) {
            if (!(key0 === "word" || key0 === "under" || key0 === "phrases")) {
              const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          if (data0.word !== void 0) {
            let data1 = data0.word;
            if (typeof data1 === "string") {
              if (func2(data1) < 1) {
                const err3 = { instancePath: instancePath + "/" + i0 + "/word", schemaPath: "#/items/properties/word/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            } else {
              const err4 = { instancePath: instancePath + "/" + i0 + "/word", schemaPath: "#/items/properties/word/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (data0.under !== void 0) {
            if (!validate66(data0.under, { instancePath: instancePath + "/" + i0 + "/under", parentData: data0, parentDataProperty: "under", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
              errors = vErrors.length;
            }
          }
          if (data0.phrases !== void 0) {
            if (!validate66(data0.phrases, { instancePath: instancePath + "/" + i0 + "/phrases", parentData: data0, parentDataProperty: "phrases", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    validate69.errors = vErrors;
    return errors === 0;
  }
  validate69.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  var schema27 = { "type": "object", "required": ["id", "kind", "dataset"], "oneOf": [{ "additionalProperties": false, "required": ["per", "unit", "zeroAllowed"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "group-size" }, "dataset": { "type": ["string", "null"] }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows"] }, "zeroAllowed": { "type": "boolean" } } }, { "additionalProperties": false, "required": ["columns"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "identifiers-in-values" }, "dataset": { "type": ["string", "null"] }, "columns": { "$ref": "#/$defs/columns" } } }], "discriminator": { "propertyName": "kind" } };
  var schema28 = { "type": "object", "additionalProperties": false, "required": ["columns", "missing"], "properties": { "columns": { "anyOf": [{ "const": "key" }, { "$ref": "#/$defs/names" }] }, "missing": { "enum": ["value", "any"] } } };
  function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate83.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.columns === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.missing === void 0) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "columns" || key0 === "missing")) {
          const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      if (data.columns !== void 0) {
        let data0 = data.columns;
        const _errs3 = errors;
        let valid1 = false;
        const _errs4 = errors;
        if ("key" !== data0) {
          const err3 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf/0/const", keyword: "const", params: { allowedValue: "key" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid0 = _errs4 === errors;
        valid1 = valid1 || _valid0;
        const _errs5 = errors;
        if (!validate59(data0, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const err4 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/anyOf", keyword: "anyOf", params: {} };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        } else {
          errors = _errs3;
          if (vErrors !== null) {
            if (_errs3) {
              vErrors.length = _errs3;
            } else {
              vErrors = null;
            }
          }
        }
      }
      if (data.missing !== void 0) {
        let data1 = data.missing;
        if (!(data1 === "value" || data1 === "any")) {
          const err5 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: schema28.properties.missing.enum } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    validate83.errors = vErrors;
    return errors === 0;
  }
  validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate86.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if ("every" !== data) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/const", keyword: "const", params: { allowedValue: "every" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    const _errs2 = errors;
    if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
      var items0 = true;
    }
    if (!valid0) {
      const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    } else {
      errors = _errs0;
      if (vErrors !== null) {
        if (_errs0) {
          vErrors.length = _errs0;
        } else {
          vErrors = null;
        }
      }
    }
    validate86.errors = vErrors;
    evaluated0.items = items0;
    return errors === 0;
  }
  validate86.evaluated = { "dynamicProps": false, "dynamicItems": true };
  function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate82.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.kind === void 0) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.dataset === void 0) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      const tag0 = data.kind;
      if (typeof tag0 == "string") {
        if (tag0 === "group-size") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.per === void 0) {
              const err3 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data.unit === void 0) {
              const err4 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data.zeroAllowed === void 0) {
              const err5 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "zeroAllowed" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            for (const key0 in data) {
              if (!(key0 === "id" || key0 === "kind" || key0 === "dataset" || key0 === "per" || key0 === "unit" || key0 === "zeroAllowed")) {
                const err6 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data0 = data.id;
              if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                  const err7 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/0/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/0/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("group-size" !== data.kind) {
                const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "group-size" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              let data2 = data.dataset;
              if (typeof data2 !== "string" && data2 !== null) {
                const err10 = { instancePath: instancePath + "/dataset", schemaPath: "#/oneOf/0/properties/dataset/type", keyword: "type", params: { type: schema27.oneOf[0].properties.dataset.type } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate83(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                errors = vErrors.length;
              }
            }
            if (data.unit !== void 0) {
              let data4 = data.unit;
              if (!(data4 === "people" || data4 === "rows")) {
                const err11 = { instancePath: instancePath + "/unit", schemaPath: "#/oneOf/0/properties/unit/enum", keyword: "enum", params: { allowedValues: schema27.oneOf[0].properties.unit.enum } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data.zeroAllowed !== void 0) {
              if (typeof data.zeroAllowed !== "boolean") {
                const err12 = { instancePath: instancePath + "/zeroAllowed", schemaPath: "#/oneOf/0/properties/zeroAllowed/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          }
          var props0 = true;
        } else if (tag0 === "identifiers-in-values") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.columns === void 0) {
              const err13 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "columns" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key1 in data) {
              if (!(key1 === "id" || key1 === "kind" || key1 === "dataset" || key1 === "columns")) {
                const err14 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data6 = data.id;
              if (typeof data6 === "string") {
                if (func2(data6) < 1) {
                  const err15 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/1/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/1/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("identifiers-in-values" !== data.kind) {
                const err17 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "identifiers-in-values" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              let data8 = data.dataset;
              if (typeof data8 !== "string" && data8 !== null) {
                const err18 = { instancePath: instancePath + "/dataset", schemaPath: "#/oneOf/1/properties/dataset/type", keyword: "type", params: { type: schema27.oneOf[1].properties.dataset.type } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data.columns !== void 0) {
              if (!validate86(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else {
          const err19 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    } else {
      const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    validate82.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
  }
  validate82.evaluated = { "dynamicProps": true, "dynamicItems": false };
  var schema30 = { "type": "object", "additionalProperties": false, "required": ["id", "policy", "on", "effect", "when", "neverWaived", "overrides", "see", "clause"], "properties": { "id": { "$ref": "#/$defs/ruleId" }, "policy": { "$ref": "#/$defs/name" }, "on": { "enum": ["post", "dataset"] }, "dataset": { "type": ["string", "null"] }, "effect": { "enum": ["warn", "review", "deny"] }, "reviewer": { "type": "string" }, "each": { "enum": ["cohort", "group"] }, "when": { "$ref": "#/$defs/condition" }, "unless": { "$ref": "#/$defs/condition" }, "during": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "$ref": "#/$defs/day" }, "to": { "$ref": "#/$defs/day" } } }, "neverWaived": { "type": "boolean" }, "overrides": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/ruleId" } }, "because": { "type": "string" }, "suggest": { "type": "string" }, "see": { "type": "array", "items": { "type": "string" } }, "doc": { "type": "string" }, "clause": { "$ref": "#/$defs/clause" } } };
  var func0 = require_equal().default;
  var pattern7 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
  function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate91.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern7.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate91.errors = vErrors;
    return errors === 0;
  }
  validate91.evaluated = { "dynamicProps": false, "dynamicItems": false };
  var schema32 = { "type": "object", "additionalProperties": false, "properties": { "all": { "type": "array", "items": { "$ref": "#/$defs/condition" } }, "any": { "type": "array", "items": { "$ref": "#/$defs/condition" } }, "not": { "$ref": "#/$defs/condition" }, "fact": { "type": "string", "minLength": 1 }, "operator": { "enum": ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "equal", "multipleOf", "containsAny", "containsOnly", "empty", "known"] }, "value": { "type": ["number", "boolean", "string", "array"], "uniqueItems": true, "items": { "type": "string", "minLength": 1 } } }, "oneOf": [{ "required": ["all"], "maxProperties": 1 }, { "required": ["any"], "maxProperties": 1 }, { "required": ["not"], "maxProperties": 1 }, { "required": ["fact", "operator", "value"], "maxProperties": 3 }], "allOf": [{ "if": { "required": ["operator"], "properties": { "operator": { "enum": ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] } } }, "then": { "properties": { "value": { "type": "number" } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "const": "multipleOf" } } }, "then": { "properties": { "value": { "type": "number", "exclusiveMinimum": 0 } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "const": "equal" } } }, "then": { "properties": { "value": { "type": ["number", "boolean", "string"] } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "enum": ["containsAny", "containsOnly"] } } }, "then": { "properties": { "value": { "type": "array" } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "enum": ["empty", "known"] } } }, "then": { "properties": { "value": { "const": true } } } }] };
  var wrapper0 = { validate: validate94 };
  function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate94.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    const _errs1 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        const err0 = { instancePath, schemaPath: "#/oneOf/0/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.all === void 0) {
        const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "all" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    if (_valid0) {
      valid0 = true;
      passing0 = 0;
    }
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        const err2 = { instancePath, schemaPath: "#/oneOf/1/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data.any === void 0) {
        const err3 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "any" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 1];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 1;
      }
      const _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length > 1) {
          const err4 = { instancePath, schemaPath: "#/oneOf/2/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data.not === void 0) {
          const err5 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "not" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 2];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 2;
        }
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (Object.keys(data).length > 3) {
            const err6 = { instancePath, schemaPath: "#/oneOf/3/maxProperties", keyword: "maxProperties", params: { limit: 3 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data.fact === void 0) {
            const err7 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "fact" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data.operator === void 0) {
            const err8 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "operator" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data.value === void 0) {
            const err9 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "value" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 3];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 3;
          }
        }
      }
    }
    if (!valid0) {
      const err10 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    } else {
      errors = _errs1;
      if (vErrors !== null) {
        if (_errs1) {
          vErrors.length = _errs1;
        } else {
          vErrors = null;
        }
      }
    }
    const _errs7 = errors;
    let valid2 = true;
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.operator === void 0 && (missing0 = "operator")) {
        const err11 = {};
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        if (data.operator !== void 0) {
          let data0 = data.operator;
          if (!(data0 === "lessThan" || data0 === "lessThanInclusive" || data0 === "greaterThan" || data0 === "greaterThanInclusive")) {
            const err12 = {};
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
      if (_errs7) {
        vErrors.length = _errs7;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value !== void 0) {
          let data1 = data.value;
          if (!(typeof data1 == "number" && isFinite(data1))) {
            const err13 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/0/then/properties/value/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
      var _valid1 = _errs10 === errors;
      valid2 = _valid1;
      if (valid2) {
        var props0 = {};
        props0.value = true;
        props0.operator = true;
      }
    }
    if (!valid2) {
      const err14 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    const _errs14 = errors;
    let valid5 = true;
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.operator === void 0 && (missing1 = "operator")) {
        const err15 = {};
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        if (data.operator !== void 0) {
          if ("multipleOf" !== data.operator) {
            const err16 = {};
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
    var _valid2 = _errs15 === errors;
    errors = _errs14;
    if (vErrors !== null) {
      if (_errs14) {
        vErrors.length = _errs14;
      } else {
        vErrors = null;
      }
    }
    if (_valid2) {
      const _errs17 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value !== void 0) {
          let data3 = data.value;
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 <= 0 || isNaN(data3)) {
              const err17 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/1/then/properties/value/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/1/then/properties/value/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
      var _valid2 = _errs17 === errors;
      valid5 = _valid2;
      if (valid5) {
        var props1 = {};
        props1.value = true;
        props1.operator = true;
      }
    }
    if (!valid5) {
      const err19 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (props0 !== true && props1 !== void 0) {
      if (props1 === true) {
        props0 = true;
      } else {
        props0 = props0 || {};
        Object.assign(props0, props1);
      }
    }
    const _errs21 = errors;
    let valid8 = true;
    const _errs22 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.operator === void 0 && (missing2 = "operator")) {
        const err20 = {};
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        if (data.operator !== void 0) {
          if ("equal" !== data.operator) {
            const err21 = {};
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
    }
    var _valid3 = _errs22 === errors;
    errors = _errs21;
    if (vErrors !== null) {
      if (_errs21) {
        vErrors.length = _errs21;
      } else {
        vErrors = null;
      }
    }
    if (_valid3) {
      const _errs24 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value !== void 0) {
          let data5 = data.value;
          if (!(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean" && typeof data5 !== "string") {
            const err22 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/2/then/properties/value/type", keyword: "type", params: { type: schema32.allOf[2].then.properties.value.type } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      }
      var _valid3 = _errs24 === errors;
      valid8 = _valid3;
      if (valid8) {
        var props2 = {};
        props2.value = true;
        props2.operator = true;
      }
    }
    if (!valid8) {
      const err23 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
    if (props0 !== true && props2 !== void 0) {
      if (props2 === true) {
        props0 = true;
      } else {
        props0 = props0 || {};
        Object.assign(props0, props2);
      }
    }
    const _errs28 = errors;
    let valid11 = true;
    const _errs29 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.operator === void 0 && (missing3 = "operator")) {
        const err24 = {};
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        if (data.operator !== void 0) {
          let data6 = data.operator;
          if (!(data6 === "containsAny" || data6 === "containsOnly")) {
            const err25 = {};
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      }
    }
    var _valid4 = _errs29 === errors;
    errors = _errs28;
    if (vErrors !== null) {
      if (_errs28) {
        vErrors.length = _errs28;
      } else {
        vErrors = null;
      }
    }
    if (_valid4) {
      const _errs31 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value !== void 0) {
          if (!Array.isArray(data.value)) {
            const err26 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/3/then/properties/value/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
      var _valid4 = _errs31 === errors;
      valid11 = _valid4;
      if (valid11) {
        var props3 = {};
        props3.value = true;
        props3.operator = true;
      }
    }
    if (!valid11) {
      const err27 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    if (props0 !== true && props3 !== void 0) {
      if (props3 === true) {
        props0 = true;
      } else {
        props0 = props0 || {};
        Object.assign(props0, props3);
      }
    }
    const _errs35 = errors;
    let valid14 = true;
    const _errs36 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.operator === void 0 && (missing4 = "operator")) {
        const err28 = {};
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      } else {
        if (data.operator !== void 0) {
          let data8 = data.operator;
          if (!(data8 === "empty" || data8 === "known")) {
            const err29 = {};
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      }
    }
    var _valid5 = _errs36 === errors;
    errors = _errs35;
    if (vErrors !== null) {
      if (_errs35) {
        vErrors.length = _errs35;
      } else {
        vErrors = null;
      }
    }
    if (_valid5) {
      const _errs38 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value !== void 0) {
          if (true !== data.value) {
            const err30 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/4/then/properties/value/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      }
      var _valid5 = _errs38 === errors;
      valid14 = _valid5;
      if (valid14) {
        var props4 = {};
        props4.value = true;
        props4.operator = true;
      }
    }
    if (!valid14) {
      const err31 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    }
    if (props0 !== true && props4 !== void 0) {
      if (props4 === true) {
        props0 = true;
      } else {
        props0 = props0 || {};
        Object.assign(props0, props4);
      }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "all" || key0 === "any" || key0 === "not" || key0 === "fact" || key0 === "operator" || key0 === "value")) {
          const err32 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
      if (data.all !== void 0) {
        let data10 = data.all;
        if (Array.isArray(data10)) {
          const len0 = data10.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!wrapper0.validate(data10[i0], { instancePath: instancePath + "/all/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err33 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
      if (data.any !== void 0) {
        let data12 = data.any;
        if (Array.isArray(data12)) {
          const len1 = data12.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!wrapper0.validate(data12[i1], { instancePath: instancePath + "/any/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err34 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
      if (data.not !== void 0) {
        if (!wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
          errors = vErrors.length;
        }
      }
      if (data.fact !== void 0) {
        let data15 = data.fact;
        if (typeof data15 === "string") {
          if (func2(data15) < 1) {
            const err35 = { instancePath: instancePath + "/fact", schemaPath: "#/properties/fact/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        } else {
          const err36 = { instancePath: instancePath + "/fact", schemaPath: "#/properties/fact/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
      if (data.operator !== void 0) {
        let data16 = data.operator;
        if (!(data16 === "lessThan" || data16 === "lessThanInclusive" || data16 === "greaterThan" || data16 === "greaterThanInclusive" || data16 === "equal" || data16 === "multipleOf" || data16 === "containsAny" || data16 === "containsOnly" || data16 === "empty" || data16 === "known")) {
          const err37 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema32.properties.operator.enum } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
      if (data.value !== void 0) {
        let data17 = data.value;
        if (!(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "boolean" && typeof data17 !== "string" && !Array.isArray(data17)) {
          const err38 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema32.properties.value.type } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (Array.isArray(data17)) {
          const len2 = data17.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data18 = data17[i2];
            if (typeof data18 === "string") {
              if (func2(data18) < 1) {
                const err39 = { instancePath: instancePath + "/value/" + i2, schemaPath: "#/properties/value/items/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            } else {
              const err40 = { instancePath: instancePath + "/value/" + i2, schemaPath: "#/properties/value/items/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
          let i3 = data17.length;
          let j0;
          if (i3 > 1) {
            const indices0 = {};
            for (; i3--; ) {
              let item0 = data17[i3];
              if (typeof item0 !== "string") {
                continue;
              }
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                const err41 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
                break;
              }
              indices0[item0] = i3;
            }
          }
        }
      }
    } else {
      const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err42];
      } else {
        vErrors.push(err42);
      }
      errors++;
    }
    validate94.errors = vErrors;
    return errors === 0;
  }
  validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  var schema33 = { "type": "object", "oneOf": [{ "additionalProperties": false, "required": ["atLeast"], "properties": { "kind": { "const": "min-cohort" }, "atLeast": { "$ref": "#/$defs/quantity" }, "orShare": { "$ref": "#/$defs/quantity" } } }, { "additionalProperties": false, "required": ["atLeast"], "properties": { "kind": { "const": "min-window" }, "atLeast": { "$ref": "#/$defs/quantity" } } }, { "additionalProperties": false, "required": ["atMost"], "properties": { "kind": { "const": "max-details" }, "atMost": { "type": "integer", "minimum": 0 } } }, { "additionalProperties": false, "properties": { "kind": { "const": "round-counts" }, "digits": { "type": "integer", "minimum": 1 }, "nearest": { "type": "integer", "minimum": 1 } }, "minProperties": 2, "maxProperties": 2 }, { "additionalProperties": false, "required": ["facet"], "properties": { "kind": { "const": "ban" }, "facet": { "$ref": "#/$defs/facet" }, "words": { "$ref": "#/$defs/words" } } }, { "additionalProperties": false, "required": ["facet", "words"], "properties": { "kind": { "const": "allow-only" }, "facet": { "$ref": "#/$defs/facet" }, "words": { "$ref": "#/$defs/words" } } }, { "additionalProperties": false, "required": ["that"], "properties": { "kind": { "enum": ["require", "deny-when", "review-when", "warn-when"] }, "that": { "$ref": "#/$defs/condition" } } }, { "additionalProperties": false, "required": ["atLeast", "per", "zeroAllowed"], "properties": { "kind": { "const": "min-group" }, "atLeast": { "$ref": "#/$defs/quantity" }, "per": { "$ref": "#/$defs/grouping" }, "zeroAllowed": { "type": "boolean" } } }, { "additionalProperties": false, "required": ["columns"], "properties": { "kind": { "const": "ban-identifiers-in-values" }, "columns": { "$ref": "#/$defs/columns" } } }], "discriminator": { "propertyName": "kind" }, "required": ["kind"] };
  var schema34 = { "type": "object", "additionalProperties": false, "required": ["value", "unit"], "properties": { "value": { "type": "number", "minimum": 0 }, "unit": { "enum": ["people", "rows", "%", "hours", "days", "weeks", "digits"] } } };
  function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate101.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.unit === void 0) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "value" || key0 === "unit")) {
          const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      if (data.value !== void 0) {
        let data0 = data.value;
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 < 0 || isNaN(data0)) {
            const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        } else {
          const err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (data.unit !== void 0) {
        let data1 = data.unit;
        if (!(data1 === "people" || data1 === "rows" || data1 === "%" || data1 === "hours" || data1 === "days" || data1 === "weeks" || data1 === "digits")) {
          const err5 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema34.properties.unit.enum } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    validate101.errors = vErrors;
    return errors === 0;
  }
  validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  var schema35 = { "enum": ["tone", "framing", "topic", "addressee", "identifier", "channel", "audience"] };
  function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate105.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (!(data === "tone" || data === "framing" || data === "topic" || data === "addressee" || data === "identifier" || data === "channel" || data === "audience")) {
      const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    validate105.errors = vErrors;
    return errors === 0;
  }
  validate105.evaluated = { "dynamicProps": false, "dynamicItems": false };
  function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate100.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      const tag0 = data.kind;
      if (typeof tag0 == "string") {
        if (tag0 === "min-cohort") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.atLeast === void 0) {
              const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "atLeast" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            for (const key0 in data) {
              if (!(key0 === "kind" || key0 === "atLeast" || key0 === "orShare")) {
                const err2 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("min-cohort" !== data.kind) {
                const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "min-cohort" } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data.atLeast !== void 0) {
              if (!validate101(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                errors = vErrors.length;
              }
            }
            if (data.orShare !== void 0) {
              if (!validate101(data.orShare, { instancePath: instancePath + "/orShare", parentData: data, parentDataProperty: "orShare", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                errors = vErrors.length;
              }
            }
          }
          var props0 = true;
        } else if (tag0 === "min-window") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.atLeast === void 0) {
              const err4 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "atLeast" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            for (const key1 in data) {
              if (!(key1 === "kind" || key1 === "atLeast")) {
                const err5 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("min-window" !== data.kind) {
                const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "min-window" } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data.atLeast !== void 0) {
              if (!validate101(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "max-details") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.atMost === void 0) {
              const err7 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "atMost" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key2 in data) {
              if (!(key2 === "kind" || key2 === "atMost")) {
                const err8 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("max-details" !== data.kind) {
                const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "max-details" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data.atMost !== void 0) {
              let data6 = data.atMost;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                const err10 = { instancePath: instancePath + "/atMost", schemaPath: "#/oneOf/2/properties/atMost/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 0 || isNaN(data6)) {
                  const err11 = { instancePath: instancePath + "/atMost", schemaPath: "#/oneOf/2/properties/atMost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "round-counts") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length > 2) {
              const err12 = { instancePath, schemaPath: "#/oneOf/3/maxProperties", keyword: "maxProperties", params: { limit: 2 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (Object.keys(data).length < 2) {
              const err13 = { instancePath, schemaPath: "#/oneOf/3/minProperties", keyword: "minProperties", params: { limit: 2 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key3 in data) {
              if (!(key3 === "kind" || key3 === "digits" || key3 === "nearest")) {
                const err14 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("round-counts" !== data.kind) {
                const err15 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "round-counts" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data.digits !== void 0) {
              let data8 = data.digits;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err16 = { instancePath: instancePath + "/digits", schemaPath: "#/oneOf/3/properties/digits/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 < 1 || isNaN(data8)) {
                  const err17 = { instancePath: instancePath + "/digits", schemaPath: "#/oneOf/3/properties/digits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
            if (data.nearest !== void 0) {
              let data9 = data.nearest;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err18 = { instancePath: instancePath + "/nearest", schemaPath: "#/oneOf/3/properties/nearest/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 < 1 || isNaN(data9)) {
                  const err19 = { instancePath: instancePath + "/nearest", schemaPath: "#/oneOf/3/properties/nearest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "ban") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.facet === void 0) {
              const err20 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "facet" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            for (const key4 in data) {
              if (!(key4 === "kind" || key4 === "facet" || key4 === "words")) {
                const err21 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("ban" !== data.kind) {
                const err22 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "ban" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data.facet !== void 0) {
              if (!validate105(data.facet, { instancePath: instancePath + "/facet", parentData: data, parentDataProperty: "facet", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                errors = vErrors.length;
              }
            }
            if (data.words !== void 0) {
              if (!validate66(data.words, { instancePath: instancePath + "/words", parentData: data, parentDataProperty: "words", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "allow-only") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.facet === void 0) {
              const err23 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "facet" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data.words === void 0) {
              const err24 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "words" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            for (const key5 in data) {
              if (!(key5 === "kind" || key5 === "facet" || key5 === "words")) {
                const err25 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("allow-only" !== data.kind) {
                const err26 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "allow-only" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data.facet !== void 0) {
              if (!validate105(data.facet, { instancePath: instancePath + "/facet", parentData: data, parentDataProperty: "facet", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                errors = vErrors.length;
              }
            }
            if (data.words !== void 0) {
              if (!validate66(data.words, { instancePath: instancePath + "/words", parentData: data, parentDataProperty: "words", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "require") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.that === void 0) {
              const err27 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "that" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key6 in data) {
              if (!(key6 === "kind" || key6 === "that")) {
                const err28 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data16 = data.kind;
              if (!(data16 === "require" || data16 === "deny-when" || data16 === "review-when" || data16 === "warn-when")) {
                const err29 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.oneOf[6].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data.that !== void 0) {
              if (!validate94(data.that, { instancePath: instancePath + "/that", parentData: data, parentDataProperty: "that", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "deny-when") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.that === void 0) {
              const err30 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "that" } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            for (const key7 in data) {
              if (!(key7 === "kind" || key7 === "that")) {
                const err31 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data18 = data.kind;
              if (!(data18 === "require" || data18 === "deny-when" || data18 === "review-when" || data18 === "warn-when")) {
                const err32 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.oneOf[6].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data.that !== void 0) {
              if (!validate94(data.that, { instancePath: instancePath + "/that", parentData: data, parentDataProperty: "that", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "review-when") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.that === void 0) {
              const err33 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "that" } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            for (const key8 in data) {
              if (!(key8 === "kind" || key8 === "that")) {
                const err34 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data20 = data.kind;
              if (!(data20 === "require" || data20 === "deny-when" || data20 === "review-when" || data20 === "warn-when")) {
                const err35 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.oneOf[6].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data.that !== void 0) {
              if (!validate94(data.that, { instancePath: instancePath + "/that", parentData: data, parentDataProperty: "that", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "warn-when") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.that === void 0) {
              const err36 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "that" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            for (const key9 in data) {
              if (!(key9 === "kind" || key9 === "that")) {
                const err37 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data22 = data.kind;
              if (!(data22 === "require" || data22 === "deny-when" || data22 === "review-when" || data22 === "warn-when")) {
                const err38 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.oneOf[6].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data.that !== void 0) {
              if (!validate94(data.that, { instancePath: instancePath + "/that", parentData: data, parentDataProperty: "that", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "min-group") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.atLeast === void 0) {
              const err39 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "atLeast" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err40 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data.zeroAllowed === void 0) {
              const err41 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "zeroAllowed" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            for (const key10 in data) {
              if (!(key10 === "kind" || key10 === "atLeast" || key10 === "per" || key10 === "zeroAllowed")) {
                const err42 = { instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("min-group" !== data.kind) {
                const err43 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "min-group" } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data.atLeast !== void 0) {
              if (!validate101(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                errors = vErrors.length;
              }
            }
            if (data.per !== void 0) {
              if (!validate83(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                errors = vErrors.length;
              }
            }
            if (data.zeroAllowed !== void 0) {
              if (typeof data.zeroAllowed !== "boolean") {
                const err44 = { instancePath: instancePath + "/zeroAllowed", schemaPath: "#/oneOf/7/properties/zeroAllowed/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "ban-identifiers-in-values") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.columns === void 0) {
              const err45 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "columns" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            for (const key11 in data) {
              if (!(key11 === "kind" || key11 === "columns")) {
                const err46 = { instancePath, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("ban-identifiers-in-values" !== data.kind) {
                const err47 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "ban-identifiers-in-values" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data.columns !== void 0) {
              if (!validate86(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else {
          const err48 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      } else {
        const err49 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    } else {
      const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err50];
      } else {
        vErrors.push(err50);
      }
      errors++;
    }
    validate100.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
  }
  validate100.evaluated = { "dynamicProps": true, "dynamicItems": false };
  function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate90.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.policy === void 0) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.on === void 0) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data.effect === void 0) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.when === void 0) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data.neverWaived === void 0) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "neverWaived" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data.overrides === void 0) {
        const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overrides" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (data.see === void 0) {
        const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "see" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (data.clause === void 0) {
        const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clause" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!func1.call(schema30.properties, key0)) {
          const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
      if (data.id !== void 0) {
        if (!validate91(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
          errors = vErrors.length;
        }
      }
      if (data.policy !== void 0) {
        if (!validate53(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
          errors = vErrors.length;
        }
      }
      if (data.on !== void 0) {
        let data2 = data.on;
        if (!(data2 === "post" || data2 === "dataset")) {
          const err10 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/enum", keyword: "enum", params: { allowedValues: schema30.properties.on.enum } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
      if (data.dataset !== void 0) {
        let data3 = data.dataset;
        if (typeof data3 !== "string" && data3 !== null) {
          const err11 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: schema30.properties.dataset.type } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (data.effect !== void 0) {
        let data4 = data.effect;
        if (!(data4 === "warn" || data4 === "review" || data4 === "deny")) {
          const err12 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: schema30.properties.effect.enum } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      if (data.reviewer !== void 0) {
        if (typeof data.reviewer !== "string") {
          const err13 = { instancePath: instancePath + "/reviewer", schemaPath: "#/properties/reviewer/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (data.each !== void 0) {
        let data6 = data.each;
        if (!(data6 === "cohort" || data6 === "group")) {
          const err14 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/enum", keyword: "enum", params: { allowedValues: schema30.properties.each.enum } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      if (data.when !== void 0) {
        if (!validate94(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
          errors = vErrors.length;
        }
      }
      if (data.unless !== void 0) {
        if (!validate94(data.unless, { instancePath: instancePath + "/unless", parentData: data, parentDataProperty: "unless", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
          errors = vErrors.length;
        }
      }
      if (data.during !== void 0) {
        let data9 = data.during;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          if (data9.from === void 0) {
            const err15 = { instancePath: instancePath + "/during", schemaPath: "#/properties/during/required", keyword: "required", params: { missingProperty: "from" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (data9.to === void 0) {
            const err16 = { instancePath: instancePath + "/during", schemaPath: "#/properties/during/required", keyword: "required", params: { missingProperty: "to" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          for (const key1 in data9) {
            if (!(key1 === "from" || key1 === "to")) {
              const err17 = { instancePath: instancePath + "/during", schemaPath: "#/properties/during/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data9.from !== void 0) {
            if (!validate55(data9.from, { instancePath: instancePath + "/during/from", parentData: data9, parentDataProperty: "from", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
              errors = vErrors.length;
            }
          }
          if (data9.to !== void 0) {
            if (!validate55(data9.to, { instancePath: instancePath + "/during/to", parentData: data9, parentDataProperty: "to", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err18 = { instancePath: instancePath + "/during", schemaPath: "#/properties/during/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      if (data.neverWaived !== void 0) {
        if (typeof data.neverWaived !== "boolean") {
          const err19 = { instancePath: instancePath + "/neverWaived", schemaPath: "#/properties/neverWaived/type", keyword: "type", params: { type: "boolean" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      if (data.overrides !== void 0) {
        let data13 = data.overrides;
        if (Array.isArray(data13)) {
          const len0 = data13.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate91(data13[i0], { instancePath: instancePath + "/overrides/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
              errors = vErrors.length;
            }
          }
          let i1 = data13.length;
          let j0;
          if (i1 > 1) {
            outer0: for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data13[i1], data13[j0])) {
                  const err20 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
          }
        } else {
          const err21 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
      if (data.because !== void 0) {
        if (typeof data.because !== "string") {
          const err22 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (data.suggest !== void 0) {
        if (typeof data.suggest !== "string") {
          const err23 = { instancePath: instancePath + "/suggest", schemaPath: "#/properties/suggest/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
      if (data.see !== void 0) {
        let data17 = data.see;
        if (Array.isArray(data17)) {
          const len1 = data17.length;
          for (let i2 = 0; i2 < len1; i2++) {
            if (typeof data17[i2] !== "string") {
              const err24 = { instancePath: instancePath + "/see/" + i2, schemaPath: "#/properties/see/items/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        } else {
          const err25 = { instancePath: instancePath + "/see", schemaPath: "#/properties/see/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
      if (data.doc !== void 0) {
        if (typeof data.doc !== "string") {
          const err26 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
      if (data.clause !== void 0) {
        if (!validate100(data.clause, { instancePath: instancePath + "/clause", parentData: data, parentDataProperty: "clause", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    validate90.errors = vErrors;
    return errors === 0;
  }
  validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  var pattern4 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
  function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.formatVersion === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "formatVersion" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.policy === void 0) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.applies === void 0) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applies" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data.parents === void 0) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parents" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.facts === void 0) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data.vocabularies === void 0) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vocabularies" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data.datasets === void 0) {
        const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "datasets" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (data.measures === void 0) {
        const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measures" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (data.rules === void 0) {
        const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (data.waivers === void 0) {
        const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waivers" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data.guarantees === void 0) {
        const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "guarantees" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data.requires === void 0) {
        const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requires" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!func1.call(schema19.properties, key0)) {
          const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      if (data.formatVersion !== void 0) {
        if (1 !== data.formatVersion) {
          const err13 = { instancePath: instancePath + "/formatVersion", schemaPath: "#/properties/formatVersion/const", keyword: "const", params: { allowedValue: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (data.policy !== void 0) {
        let data1 = data.policy;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1.name === void 0) {
            const err14 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "name" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          for (const key1 in data1) {
            if (!(key1 === "name" || key1 === "version" || key1 === "owner" || key1 === "effective" || key1 === "expires" || key1 === "withdrawn" || key1 === "doc")) {
              const err15 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
          if (data1.name !== void 0) {
            if (!validate53(data1.name, { instancePath: instancePath + "/policy/name", parentData: data1, parentDataProperty: "name", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
              errors = vErrors.length;
            }
          }
          if (data1.version !== void 0) {
            let data3 = data1.version;
            if (typeof data3 === "string") {
              if (!pattern4.test(data3)) {
                const err16 = { instancePath: instancePath + "/policy/version", schemaPath: "#/properties/policy/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            } else {
              const err17 = { instancePath: instancePath + "/policy/version", schemaPath: "#/properties/policy/properties/version/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data1.owner !== void 0) {
            if (typeof data1.owner !== "string") {
              const err18 = { instancePath: instancePath + "/policy/owner", schemaPath: "#/properties/policy/properties/owner/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
          if (data1.effective !== void 0) {
            if (!validate55(data1.effective, { instancePath: instancePath + "/policy/effective", parentData: data1, parentDataProperty: "effective", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
              errors = vErrors.length;
            }
          }
          if (data1.expires !== void 0) {
            if (!validate55(data1.expires, { instancePath: instancePath + "/policy/expires", parentData: data1, parentDataProperty: "expires", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
              errors = vErrors.length;
            }
          }
          if (data1.withdrawn !== void 0) {
            if (!validate55(data1.withdrawn, { instancePath: instancePath + "/policy/withdrawn", parentData: data1, parentDataProperty: "withdrawn", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
              errors = vErrors.length;
            }
          }
          if (data1.doc !== void 0) {
            if (typeof data1.doc !== "string") {
              const err19 = { instancePath: instancePath + "/policy/doc", schemaPath: "#/properties/policy/properties/doc/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        } else {
          const err20 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
      if (data.applies !== void 0) {
        let data9 = data.applies;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          if (data9.posts === void 0) {
            const err21 = { instancePath: instancePath + "/applies", schemaPath: "#/properties/applies/required", keyword: "required", params: { missingProperty: "posts" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (data9.datasets === void 0) {
            const err22 = { instancePath: instancePath + "/applies", schemaPath: "#/properties/applies/required", keyword: "required", params: { missingProperty: "datasets" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          for (const key2 in data9) {
            if (!(key2 === "posts" || key2 === "datasets")) {
              const err23 = { instancePath: instancePath + "/applies", schemaPath: "#/properties/applies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
          if (data9.posts !== void 0) {
            if (typeof data9.posts !== "boolean") {
              const err24 = { instancePath: instancePath + "/applies/posts", schemaPath: "#/properties/applies/properties/posts/type", keyword: "type", params: { type: "boolean" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
          if (data9.datasets !== void 0) {
            let data11 = data9.datasets;
            const _errs22 = errors;
            let valid3 = false;
            const _errs23 = errors;
            if ("every" !== data11) {
              const err25 = { instancePath: instancePath + "/applies/datasets", schemaPath: "#/properties/applies/properties/datasets/anyOf/0/const", keyword: "const", params: { allowedValue: "every" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            var _valid0 = _errs23 === errors;
            valid3 = valid3 || _valid0;
            const _errs24 = errors;
            if (!validate59(data11, { instancePath: instancePath + "/applies/datasets", parentData: data9, parentDataProperty: "datasets", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs24 === errors;
            valid3 = valid3 || _valid0;
            if (!valid3) {
              const err26 = { instancePath: instancePath + "/applies/datasets", schemaPath: "#/properties/applies/properties/datasets/anyOf", keyword: "anyOf", params: {} };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            } else {
              errors = _errs22;
              if (vErrors !== null) {
                if (_errs22) {
                  vErrors.length = _errs22;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        } else {
          const err27 = { instancePath: instancePath + "/applies", schemaPath: "#/properties/applies/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
      if (data.parents !== void 0) {
        let data12 = data.parents;
        if (Array.isArray(data12)) {
          const len0 = data12.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data13 = data12[i0];
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
              if (data13.policy === void 0) {
                const err28 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/properties/parents/items/required", keyword: "required", params: { missingProperty: "policy" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if (data13.digest === void 0) {
                const err29 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/properties/parents/items/required", keyword: "required", params: { missingProperty: "digest" } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              for (const key3 in data13) {
                if (!(key3 === "policy" || key3 === "version" || key3 === "digest")) {
                  const err30 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/properties/parents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
              if (data13.policy !== void 0) {
                if (!validate53(data13.policy, { instancePath: instancePath + "/parents/" + i0 + "/policy", parentData: data13, parentDataProperty: "policy", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
              }
              if (data13.version !== void 0) {
                if (typeof data13.version !== "string") {
                  const err31 = { instancePath: instancePath + "/parents/" + i0 + "/version", schemaPath: "#/properties/parents/items/properties/version/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              }
              if (data13.digest !== void 0) {
                if (!validate62(data13.digest, { instancePath: instancePath + "/parents/" + i0 + "/digest", parentData: data13, parentDataProperty: "digest", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err32 = { instancePath: instancePath + "/parents/" + i0, schemaPath: "#/properties/parents/items/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        } else {
          const err33 = { instancePath: instancePath + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
      if (data.facts !== void 0) {
        let data17 = data.facts;
        if (Array.isArray(data17)) {
          const len1 = data17.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data18 = data17[i1];
            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
              if (data18.name === void 0) {
                const err34 = { instancePath: instancePath + "/facts/" + i1, schemaPath: "#/properties/facts/items/required", keyword: "required", params: { missingProperty: "name" } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (data18.type === void 0) {
                const err35 = { instancePath: instancePath + "/facts/" + i1, schemaPath: "#/properties/facts/items/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (data18.otherwiseNone === void 0) {
                const err36 = { instancePath: instancePath + "/facts/" + i1, schemaPath: "#/properties/facts/items/required", keyword: "required", params: { missingProperty: "otherwiseNone" } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              for (const key4 in data18) {
                if (!(key4 === "name" || key4 === "type" || key4 === "otherwiseNone")) {
                  const err37 = { instancePath: instancePath + "/facts/" + i1, schemaPath: "#/properties/facts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
              if (data18.name !== void 0) {
                if (!validate53(data18.name, { instancePath: instancePath + "/facts/" + i1 + "/name", parentData: data18, parentDataProperty: "name", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
              }
              if (data18.type !== void 0) {
                if (!validate65(data18.type, { instancePath: instancePath + "/facts/" + i1 + "/type", parentData: data18, parentDataProperty: "type", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                  errors = vErrors.length;
                }
              }
              if (data18.otherwiseNone !== void 0) {
                if (typeof data18.otherwiseNone !== "boolean") {
                  const err38 = { instancePath: instancePath + "/facts/" + i1 + "/otherwiseNone", schemaPath: "#/properties/facts/items/properties/otherwiseNone/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
            } else {
              const err39 = { instancePath: instancePath + "/facts/" + i1, schemaPath: "#/properties/facts/items/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        } else {
          const err40 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
      if (data.vocabularies !== void 0) {
        let data22 = data.vocabularies;
        if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
          if (data22.tone === void 0) {
            const err41 = { instancePath: instancePath + "/vocabularies", schemaPath: "#/properties/vocabularies/required", keyword: "required", params: { missingProperty: "tone" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (data22.framing === void 0) {
            const err42 = { instancePath: instancePath + "/vocabularies", schemaPath: "#/properties/vocabularies/required", keyword: "required", params: { missingProperty: "framing" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (data22.topic === void 0) {
            const err43 = { instancePath: instancePath + "/vocabularies", schemaPath: "#/properties/vocabularies/required", keyword: "required", params: { missingProperty: "topic" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (data22.addressee === void 0) {
            const err44 = { instancePath: instancePath + "/vocabularies", schemaPath: "#/properties/vocabularies/required", keyword: "required", params: { missingProperty: "addressee" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (data22.identifier === void 0) {
            const err45 = { instancePath: instancePath + "/vocabularies", schemaPath: "#/properties/vocabularies/required", keyword: "required", params: { missingProperty: "identifier" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (data22.channel === void 0) {
            const err46 = { instancePath: instancePath + "/vocabularies", schemaPath: "#/properties/vocabularies/required", keyword: "required", params: { missingProperty: "channel" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (data22.audience === void 0) {
            const err47 = { instancePath: instancePath + "/vocabularies", schemaPath: "#/properties/vocabularies/required", keyword: "required", params: { missingProperty: "audience" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (data22.consent === void 0) {
            const err48 = { instancePath: instancePath + "/vocabularies", schemaPath: "#/properties/vocabularies/required", keyword: "required", params: { missingProperty: "consent" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          for (const key5 in data22) {
            if (!(key5 === "tone" || key5 === "framing" || key5 === "topic" || key5 === "addressee" || key5 === "identifier" || key5 === "channel" || key5 === "audience" || key5 === "consent")) {
              const err49 = { instancePath: instancePath + "/vocabularies", schemaPath: "#/properties/vocabularies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
          if (data22.tone !== void 0) {
            if (!validate69(data22.tone, { instancePath: instancePath + "/vocabularies/tone", parentData: data22, parentDataProperty: "tone", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
              errors = vErrors.length;
            }
          }
          if (data22.framing !== void 0) {
            if (!validate69(data22.framing, { instancePath: instancePath + "/vocabularies/framing", parentData: data22, parentDataProperty: "framing", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
              errors = vErrors.length;
            }
          }
          if (data22.topic !== void 0) {
            if (!validate69(data22.topic, { instancePath: instancePath + "/vocabularies/topic", parentData: data22, parentDataProperty: "topic", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
              errors = vErrors.length;
            }
          }
          if (data22.addressee !== void 0) {
            if (!validate69(data22.addressee, { instancePath: instancePath + "/vocabularies/addressee", parentData: data22, parentDataProperty: "addressee", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
              errors = vErrors.length;
            }
          }
          if (data22.identifier !== void 0) {
            if (!validate69(data22.identifier, { instancePath: instancePath + "/vocabularies/identifier", parentData: data22, parentDataProperty: "identifier", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
              errors = vErrors.length;
            }
          }
          if (data22.channel !== void 0) {
            if (!validate69(data22.channel, { instancePath: instancePath + "/vocabularies/channel", parentData: data22, parentDataProperty: "channel", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
              errors = vErrors.length;
            }
          }
          if (data22.audience !== void 0) {
            if (!validate69(data22.audience, { instancePath: instancePath + "/vocabularies/audience", parentData: data22, parentDataProperty: "audience", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
              errors = vErrors.length;
            }
          }
          if (data22.consent !== void 0) {
            if (!validate69(data22.consent, { instancePath: instancePath + "/vocabularies/consent", parentData: data22, parentDataProperty: "consent", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err50 = { instancePath: instancePath + "/vocabularies", schemaPath: "#/properties/vocabularies/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      }
      if (data.datasets !== void 0) {
        let data31 = data.datasets;
        if (Array.isArray(data31)) {
          const len2 = data31.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data32 = data31[i2];
            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
              if (data32.name === void 0) {
                const err51 = { instancePath: instancePath + "/datasets/" + i2, schemaPath: "#/properties/datasets/items/required", keyword: "required", params: { missingProperty: "name" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              if (data32.key === void 0) {
                const err52 = { instancePath: instancePath + "/datasets/" + i2, schemaPath: "#/properties/datasets/items/required", keyword: "required", params: { missingProperty: "key" } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              for (const key6 in data32) {
                if (!(key6 === "name" || key6 === "person" || key6 === "key")) {
                  const err53 = { instancePath: instancePath + "/datasets/" + i2, schemaPath: "#/properties/datasets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              }
              if (data32.name !== void 0) {
                if (!validate53(data32.name, { instancePath: instancePath + "/datasets/" + i2 + "/name", parentData: data32, parentDataProperty: "name", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
              }
              if (data32.person !== void 0) {
                if (typeof data32.person !== "string") {
                  const err54 = { instancePath: instancePath + "/datasets/" + i2 + "/person", schemaPath: "#/properties/datasets/items/properties/person/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
              if (data32.key !== void 0) {
                if (!validate59(data32.key, { instancePath: instancePath + "/datasets/" + i2 + "/key", parentData: data32, parentDataProperty: "key", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err55 = { instancePath: instancePath + "/datasets/" + i2, schemaPath: "#/properties/datasets/items/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        } else {
          const err56 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      }
      if (data.measures !== void 0) {
        let data36 = data.measures;
        if (Array.isArray(data36)) {
          const len3 = data36.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (!validate82(data36[i3], { instancePath: instancePath + "/measures/" + i3, parentData: data36, parentDataProperty: i3, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err57 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      }
      if (data.rules !== void 0) {
        let data38 = data.rules;
        if (Array.isArray(data38)) {
          const len4 = data38.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (!validate90(data38[i4], { instancePath: instancePath + "/rules/" + i4, parentData: data38, parentDataProperty: i4, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err58 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
      if (data.waivers !== void 0) {
        let data40 = data.waivers;
        if (Array.isArray(data40)) {
          const len5 = data40.length;
          for (let i5 = 0; i5 < len5; i5++) {
            let data41 = data40[i5];
            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
              if (data41.rule === void 0) {
                const err59 = { instancePath: instancePath + "/waivers/" + i5, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (data41.campaigns === void 0) {
                const err60 = { instancePath: instancePath + "/waivers/" + i5, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "campaigns" } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              if (data41.until === void 0) {
                const err61 = { instancePath: instancePath + "/waivers/" + i5, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "until" } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
              if (data41.by === void 0) {
                const err62 = { instancePath: instancePath + "/waivers/" + i5, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "by" } };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
              if (data41.because === void 0) {
                const err63 = { instancePath: instancePath + "/waivers/" + i5, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "because" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              for (const key7 in data41) {
                if (!(key7 === "rule" || key7 === "campaigns" || key7 === "from" || key7 === "until" || key7 === "by" || key7 === "because")) {
                  const err64 = { instancePath: instancePath + "/waivers/" + i5, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              }
              if (data41.rule !== void 0) {
                if (!validate91(data41.rule, { instancePath: instancePath + "/waivers/" + i5 + "/rule", parentData: data41, parentDataProperty: "rule", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                  errors = vErrors.length;
                }
              }
              if (data41.campaigns !== void 0) {
                if (!validate66(data41.campaigns, { instancePath: instancePath + "/waivers/" + i5 + "/campaigns", parentData: data41, parentDataProperty: "campaigns", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                  errors = vErrors.length;
                }
              }
              if (data41.from !== void 0) {
                if (!validate55(data41.from, { instancePath: instancePath + "/waivers/" + i5 + "/from", parentData: data41, parentDataProperty: "from", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                  errors = vErrors.length;
                }
              }
              if (data41.until !== void 0) {
                if (!validate55(data41.until, { instancePath: instancePath + "/waivers/" + i5 + "/until", parentData: data41, parentDataProperty: "until", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                  errors = vErrors.length;
                }
              }
              if (data41.by !== void 0) {
                if (typeof data41.by !== "string") {
                  const err65 = { instancePath: instancePath + "/waivers/" + i5 + "/by", schemaPath: "#/properties/waivers/items/properties/by/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              }
              if (data41.because !== void 0) {
                if (typeof data41.because !== "string") {
                  const err66 = { instancePath: instancePath + "/waivers/" + i5 + "/because", schemaPath: "#/properties/waivers/items/properties/because/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              }
            } else {
              const err67 = { instancePath: instancePath + "/waivers/" + i5, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
        } else {
          const err68 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      }
      if (data.guarantees !== void 0) {
        let data48 = data.guarantees;
        if (Array.isArray(data48)) {
          const len6 = data48.length;
          for (let i6 = 0; i6 < len6; i6++) {
            let data49 = data48[i6];
            if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
              if (data49.claim === void 0) {
                const err69 = { instancePath: instancePath + "/guarantees/" + i6, schemaPath: "#/properties/guarantees/items/required", keyword: "required", params: { missingProperty: "claim" } };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
              if (data49.status === void 0) {
                const err70 = { instancePath: instancePath + "/guarantees/" + i6, schemaPath: "#/properties/guarantees/items/required", keyword: "required", params: { missingProperty: "status" } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
              for (const key8 in data49) {
                if (!(key8 === "claim" || key8 === "on" || key8 === "dataset" || key8 === "when" || key8 === "than" || key8 === "status")) {
                  const err71 = { instancePath: instancePath + "/guarantees/" + i6, schemaPath: "#/properties/guarantees/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
              if (data49.claim !== void 0) {
                let data50 = data49.claim;
                if (!(data50 === "denies" || data50 === "never-allows" || data50 === "allows" || data50 === "at-least-as-strict")) {
                  const err72 = { instancePath: instancePath + "/guarantees/" + i6 + "/claim", schemaPath: "#/properties/guarantees/items/properties/claim/enum", keyword: "enum", params: { allowedValues: schema19.properties.guarantees.items.properties.claim.enum } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              }
              if (data49.on !== void 0) {
                let data51 = data49.on;
                if (!(data51 === "post" || data51 === "dataset")) {
                  const err73 = { instancePath: instancePath + "/guarantees/" + i6 + "/on", schemaPath: "#/properties/guarantees/items/properties/on/enum", keyword: "enum", params: { allowedValues: schema19.properties.guarantees.items.properties.on.enum } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              }
              if (data49.dataset !== void 0) {
                let data52 = data49.dataset;
                if (typeof data52 !== "string" && data52 !== null) {
                  const err74 = { instancePath: instancePath + "/guarantees/" + i6 + "/dataset", schemaPath: "#/properties/guarantees/items/properties/dataset/type", keyword: "type", params: { type: schema19.properties.guarantees.items.properties.dataset.type } };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              }
              if (data49.when !== void 0) {
                if (!validate94(data49.when, { instancePath: instancePath + "/guarantees/" + i6 + "/when", parentData: data49, parentDataProperty: "when", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                  errors = vErrors.length;
                }
              }
              if (data49.than !== void 0) {
                if (!validate53(data49.than, { instancePath: instancePath + "/guarantees/" + i6 + "/than", parentData: data49, parentDataProperty: "than", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
              }
              if (data49.status !== void 0) {
                let data55 = data49.status;
                if (!(data55 === "stated" || data55 === "proved")) {
                  const err75 = { instancePath: instancePath + "/guarantees/" + i6 + "/status", schemaPath: "#/properties/guarantees/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema19.properties.guarantees.items.properties.status.enum } };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              }
            } else {
              const err76 = { instancePath: instancePath + "/guarantees/" + i6, schemaPath: "#/properties/guarantees/items/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
        } else {
          const err77 = { instancePath: instancePath + "/guarantees", schemaPath: "#/properties/guarantees/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
      }
      if (data.requires !== void 0) {
        let data56 = data.requires;
        if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
          if (data56.facts === void 0) {
            const err78 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/required", keyword: "required", params: { missingProperty: "facts" } };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          if (data56.vocabulary === void 0) {
            const err79 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/required", keyword: "required", params: { missingProperty: "vocabulary" } };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
          for (const key9 in data56) {
            if (!(key9 === "facts" || key9 === "vocabulary")) {
              const err80 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
          if (data56.facts !== void 0) {
            if (!validate66(data56.facts, { instancePath: instancePath + "/requires/facts", parentData: data56, parentDataProperty: "facts", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
              errors = vErrors.length;
            }
          }
          if (data56.vocabulary !== void 0) {
            if (!validate62(data56.vocabulary, { instancePath: instancePath + "/requires/vocabulary", parentData: data56, parentDataProperty: "vocabulary", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err81 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
      }
    } else {
      const err82 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err82];
      } else {
        vErrors.push(err82);
      }
      errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
  }
  validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  return __toCommonJS(stdin_exports);
})();
export const validate: { (data: unknown): boolean; errors?: { instancePath: string; keyword: string; params: Record<string, unknown> }[] | null } = generated.default;
