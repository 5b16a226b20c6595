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
  var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://fineline.example/schemas/ruleset-1.json", "title": "Fineline rule set", "description": "A compiled disclosure policy. It stands alone and holds no positions, comments or file names.", "type": "object", "additionalProperties": false, "required": ["formatVersion", "policy", "applies", "parents", "facts", "vocabularies", "datasets", "measures", "rules", "waivers", "guarantees", "requires"], "properties": { "formatVersion": { "const": 1 }, "policy": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "version": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$" }, "owner": { "type": "string" }, "effective": { "$ref": "#/$defs/day" }, "expires": { "$ref": "#/$defs/day" }, "withdrawn": { "$ref": "#/$defs/day" }, "doc": { "type": "string" } } }, "applies": { "type": "object", "additionalProperties": false, "required": ["posts", "datasets"], "properties": { "posts": { "type": "boolean" }, "datasets": { "anyOf": [{ "const": "every" }, { "$ref": "#/$defs/names" }] } } }, "parents": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["policy", "digest"], "properties": { "policy": { "$ref": "#/$defs/name" }, "version": { "type": "string" }, "digest": { "$ref": "#/$defs/digest" } } } }, "facts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "type", "otherwiseNone"], "properties": { "name": { "$ref": "#/$defs/word" }, "type": { "$ref": "#/$defs/factType" }, "otherwiseNone": { "type": "boolean" } } } }, "vocabularies": { "type": "object", "additionalProperties": false, "required": ["tone", "framing", "topic", "addressee", "identifier", "channel", "audience", "consent"], "properties": { "tone": { "$ref": "#/$defs/vocabulary" }, "framing": { "$ref": "#/$defs/vocabulary" }, "topic": { "$ref": "#/$defs/vocabulary" }, "addressee": { "$ref": "#/$defs/vocabulary" }, "identifier": { "$ref": "#/$defs/vocabulary" }, "channel": { "$ref": "#/$defs/vocabulary" }, "audience": { "$ref": "#/$defs/vocabulary" }, "consent": { "$ref": "#/$defs/vocabulary" } } }, "datasets": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "key", "sensitive", "measure", "harmless", "suppressedAs", "missingAs", "totals"], "properties": { "name": { "$ref": "#/$defs/word" }, "person": { "type": "string", "minLength": 1 }, "key": { "$ref": "#/$defs/names" }, "sensitive": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["column", "ordered"], "properties": { "column": { "type": "string", "minLength": 1 }, "ordered": { "type": "boolean" } } } }, "measure": { "$ref": "#/$defs/names" }, "weight": { "type": "string", "minLength": 1 }, "count": { "type": "object", "additionalProperties": false, "required": ["column"], "properties": { "column": { "type": "string", "minLength": 1 }, "nearest": { "type": "integer", "minimum": 1 } } }, "harmless": { "$ref": "#/$defs/names" }, "suppressedAs": { "$ref": "#/$defs/texts" }, "missingAs": { "$ref": "#/$defs/texts" }, "totals": { "$ref": "#/$defs/texts" } } } }, "measures": { "type": "array", "items": { "$ref": "#/$defs/measure" } }, "rules": { "type": "array", "items": { "$ref": "#/$defs/rule" } }, "waivers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "campaigns", "until", "by", "because"], "properties": { "rule": { "$ref": "#/$defs/ruleId" }, "campaigns": { "$ref": "#/$defs/words" }, "from": { "$ref": "#/$defs/day" }, "until": { "$ref": "#/$defs/day" }, "by": { "type": "string" }, "because": { "type": "string" } } } }, "guarantees": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["claim", "status"], "properties": { "claim": { "enum": ["denies", "never-allows", "allows", "at-least-as-strict"] }, "on": { "enum": ["post", "dataset"] }, "dataset": { "type": ["string", "null"] }, "when": { "$ref": "#/$defs/condition" }, "than": { "$ref": "#/$defs/name" }, "status": { "enum": ["stated", "proved"] } } } }, "sources": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["facet", "word", "column", "digest"], "properties": { "facet": { "$ref": "#/$defs/facet" }, "word": { "type": "string", "minLength": 1 }, "column": { "type": "string", "minLength": 1 }, "digest": { "$ref": "#/$defs/digest" } } } }, "presets": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["module", "name", "date"], "properties": { "module": { "type": "string", "pattern": "^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)+$" }, "name": { "$ref": "#/$defs/word" }, "value": { "$ref": "#/$defs/quantity" }, "date": { "$ref": "#/$defs/day" } } } }, "requires": { "type": "object", "additionalProperties": false, "required": ["facts", "vocabulary"], "properties": { "facts": { "$ref": "#/$defs/words" }, "vocabulary": { "$ref": "#/$defs/digest" } } } }, "$defs": { "name": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "word": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_-]*$" }, "names": { "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "words": { "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "texts": { "type": "array", "uniqueItems": true, "items": { "type": "string" } }, "tables": { "anyOf": [{ "type": ["string", "null"], "minLength": 1 }, { "type": "array", "uniqueItems": true, "minItems": 2, "items": { "$ref": "#/$defs/word" } }] }, "ruleId": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*/[A-Za-z_][A-Za-z0-9_-]*$" }, "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "vocabulary": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["word", "under"], "properties": { "word": { "type": "string", "minLength": 1 }, "under": { "$ref": "#/$defs/words" }, "phrases": { "$ref": "#/$defs/words" } } } }, "factType": { "type": "object", "required": ["kind"], "oneOf": [{ "additionalProperties": false, "required": ["words"], "properties": { "kind": { "const": "choice" }, "words": { "$ref": "#/$defs/words" } } }, { "additionalProperties": false, "properties": { "kind": { "enum": ["text", "yes-no"] } } }, { "additionalProperties": false, "required": ["unit"], "properties": { "kind": { "const": "number" }, "unit": { "enum": ["people", "rows", "hours", "days", "weeks", "digits", "fraction", "count"] } } }], "discriminator": { "propertyName": "kind" } }, "condition": { "type": "object", "additionalProperties": false, "properties": { "all": { "type": "array", "items": { "$ref": "#/$defs/condition" } }, "any": { "type": "array", "items": { "$ref": "#/$defs/condition" } }, "not": { "$ref": "#/$defs/condition" }, "fact": { "type": "string", "minLength": 1 }, "operator": { "enum": ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "equal", "multipleOf", "containsAny", "containsOnly", "empty", "known"] }, "value": { "type": ["number", "boolean", "string", "array"], "uniqueItems": true, "items": { "type": "string", "minLength": 1 } } }, "oneOf": [{ "required": ["all"], "maxProperties": 1 }, { "required": ["any"], "maxProperties": 1 }, { "required": ["not"], "maxProperties": 1 }, { "required": ["fact", "operator", "value"], "maxProperties": 3 }], "allOf": [{ "if": { "required": ["operator"], "properties": { "operator": { "enum": ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] } } }, "then": { "properties": { "value": { "type": "number" } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "const": "multipleOf" } } }, "then": { "properties": { "value": { "type": "number", "exclusiveMinimum": 0 } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "const": "equal" } } }, "then": { "properties": { "value": { "type": ["number", "boolean", "string"] } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "enum": ["containsAny", "containsOnly"] } } }, "then": { "properties": { "value": { "type": "array" } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "enum": ["empty", "known"] } } }, "then": { "properties": { "value": { "const": true } } } }] }, "quantity": { "type": "object", "additionalProperties": false, "required": ["value", "unit"], "properties": { "value": { "type": "number", "minimum": 0 }, "unit": { "enum": ["people", "rows", "%", "hours", "days", "weeks", "digits"] } } }, "grouping": { "type": "object", "additionalProperties": false, "required": ["columns", "missing"], "properties": { "columns": { "anyOf": [{ "const": "key" }, { "$ref": "#/$defs/names" }] }, "missing": { "enum": ["value", "any"] }, "against": { "$ref": "#/$defs/word" } } }, "grain": { "type": "object", "required": ["kind"], "oneOf": [{ "additionalProperties": false, "required": ["unit"], "properties": { "kind": { "const": "calendar" }, "unit": { "enum": ["year", "quarter", "month", "week", "day"] } } }, { "additionalProperties": false, "required": ["number"], "properties": { "kind": { "enum": ["digits", "decimals", "nearest"] }, "number": { "type": "number", "minimum": 0 } } }], "discriminator": { "propertyName": "kind" } }, "columns": { "anyOf": [{ "const": "every" }, { "$ref": "#/$defs/names" }] }, "facet": { "enum": ["tone", "framing", "topic", "addressee", "identifier", "channel", "audience"] }, "clause": { "type": "object", "oneOf": [{ "additionalProperties": false, "required": ["atLeast"], "properties": { "kind": { "const": "min-cohort" }, "atLeast": { "$ref": "#/$defs/quantity" }, "orShare": { "$ref": "#/$defs/quantity" } } }, { "additionalProperties": false, "required": ["atLeast"], "properties": { "kind": { "const": "min-window" }, "atLeast": { "$ref": "#/$defs/quantity" } } }, { "additionalProperties": false, "required": ["atMost"], "properties": { "kind": { "const": "max-details" }, "atMost": { "type": "integer", "minimum": 0 } } }, { "additionalProperties": false, "properties": { "kind": { "const": "round-counts" }, "digits": { "type": "integer", "minimum": 1 }, "nearest": { "type": "integer", "minimum": 1 } }, "minProperties": 2, "maxProperties": 2 }, { "additionalProperties": false, "required": ["facet"], "properties": { "kind": { "const": "ban" }, "facet": { "$ref": "#/$defs/facet" }, "words": { "$ref": "#/$defs/words" } } }, { "additionalProperties": false, "required": ["facet", "words"], "properties": { "kind": { "const": "allow-only" }, "facet": { "$ref": "#/$defs/facet" }, "words": { "$ref": "#/$defs/words" } } }, { "additionalProperties": false, "required": ["that"], "properties": { "kind": { "enum": ["require", "deny-when", "review-when", "warn-when"] }, "that": { "$ref": "#/$defs/condition" } } }, { "additionalProperties": false, "required": ["atLeast", "per", "zeroAllowed"], "properties": { "kind": { "const": "min-group" }, "atLeast": { "$ref": "#/$defs/quantity" }, "per": { "$ref": "#/$defs/grouping" }, "zeroAllowed": { "type": "boolean" } } }, { "additionalProperties": false, "required": ["columns"], "properties": { "kind": { "const": "ban-identifiers-in-values" }, "columns": { "$ref": "#/$defs/columns" } } }, { "additionalProperties": false, "required": ["columns"], "properties": { "kind": { "const": "ban-columns" }, "columns": { "$ref": "#/$defs/names" } } }, { "additionalProperties": false, "required": ["which", "per"], "properties": { "kind": { "const": "ban-cells" }, "which": { "enum": ["zero", "full"] }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["atLeast", "form", "of", "per"], "properties": { "kind": { "const": "min-diversity" }, "atLeast": { "type": "number", "minimum": 1 }, "form": { "enum": ["distinct", "entropy", "recursive"] }, "c": { "type": "number", "exclusiveMinimum": 0 }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" } }, "if": { "properties": { "form": { "const": "recursive" } } }, "then": { "required": ["c"] }, "else": { "properties": { "c": false } } }, { "additionalProperties": false, "required": ["atMost", "of", "per"], "properties": { "kind": { "const": "max-closeness" }, "atMost": { "type": "number", "minimum": 0 }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["atMost", "of", "top", "per"], "properties": { "kind": { "const": "max-share" }, "atMost": { "$ref": "#/$defs/quantity" }, "of": { "type": "string", "minLength": 1 }, "top": { "type": "integer", "minimum": 1 }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["atLeast", "of", "per"], "properties": { "kind": { "const": "min-protection" }, "atLeast": { "$ref": "#/$defs/quantity" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["atMost", "per"], "properties": { "kind": { "const": "max-uniques" }, "atMost": { "$ref": "#/$defs/quantity" }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["atMost", "model", "per"], "properties": { "kind": { "const": "max-risk" }, "atMost": { "$ref": "#/$defs/quantity" }, "model": { "enum": ["prosecutor", "journalist", "marketer"] }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["atLeast", "per"], "properties": { "kind": { "const": "min-difference" }, "atLeast": { "$ref": "#/$defs/quantity" }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["grain", "of"], "properties": { "kind": { "const": "max-precision" }, "grain": { "$ref": "#/$defs/grain" }, "of": { "$ref": "#/$defs/names" } } }, { "additionalProperties": false, "required": ["side", "value", "of"], "properties": { "kind": { "const": "value-limit" }, "side": { "enum": ["min", "max"] }, "value": { "type": "number" }, "of": { "$ref": "#/$defs/names" } } }, { "additionalProperties": false, "required": ["side", "age", "of"], "properties": { "kind": { "const": "age-limit" }, "side": { "enum": ["min", "max"] }, "age": { "$ref": "#/$defs/quantity" }, "of": { "$ref": "#/$defs/names" } } }, { "additionalProperties": false, "required": [], "properties": { "kind": { "const": "keep-suppressed" }, "within": { "$ref": "#/$defs/quantity" } } }], "discriminator": { "propertyName": "kind" }, "required": ["kind"] }, "measure": { "type": "object", "required": ["id", "kind", "dataset"], "oneOf": [{ "additionalProperties": false, "required": ["per", "unit", "zeroAllowed"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "group-size" }, "dataset": { "$ref": "#/$defs/tables" }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "cells", "by-role"] }, "zeroAllowed": { "type": "boolean" } } }, { "additionalProperties": false, "required": ["columns"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "identifiers-in-values" }, "dataset": { "$ref": "#/$defs/tables" }, "columns": { "$ref": "#/$defs/columns" } } }, { "additionalProperties": false, "required": ["columns"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "columns-present" }, "dataset": { "$ref": "#/$defs/tables" }, "columns": { "$ref": "#/$defs/names" } } }, { "additionalProperties": false, "required": ["of", "per", "unit", "nulls"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "distinct-values" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "by-role"] }, "nulls": { "enum": ["value", "skipped"] } } }, { "additionalProperties": false, "required": ["of", "per", "unit", "nulls", "decimals"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "effective-values" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "by-role"] }, "nulls": { "enum": ["value", "skipped"] }, "decimals": { "const": 9 } } }, { "additionalProperties": false, "required": ["of", "per", "unit", "nulls", "l", "decimals"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "recursive-ratio" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "by-role"] }, "nulls": { "enum": ["value", "skipped"] }, "l": { "type": "integer", "minimum": 1 }, "decimals": { "const": 9 } } }, { "additionalProperties": false, "required": ["of", "per", "unit", "nulls", "distance", "decimals"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "closeness" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "by-role"] }, "nulls": { "enum": ["value", "skipped"] }, "distance": { "enum": ["equal", "ordered"] }, "decimals": { "const": 9 } } }, { "additionalProperties": false, "required": ["of", "per", "by", "contributors", "ties", "negative", "decimals", "top"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "top-share" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "by": { "enum": ["people", "rows", "by-role"] }, "contributors": { "const": "with-a-value" }, "ties": { "const": "exactly-n" }, "negative": { "const": "review" }, "weight": { "type": "string", "minLength": 1 }, "decimals": { "const": 9 }, "top": { "type": "integer", "minimum": 1 } } }, { "additionalProperties": false, "required": ["of", "per", "by", "contributors", "ties", "negative", "decimals"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "protection" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "by": { "enum": ["people", "rows", "by-role"] }, "contributors": { "const": "with-a-value" }, "ties": { "const": "exactly-n" }, "negative": { "const": "review" }, "weight": { "type": "string", "minLength": 1 }, "decimals": { "const": 9 } } }, { "additionalProperties": false, "required": ["per", "unit", "decimals"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "uniques" }, "dataset": { "$ref": "#/$defs/tables" }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "by-role"] }, "decimals": { "const": 9 } } }, { "additionalProperties": false, "required": ["per", "unit", "decimals"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "enum": ["journalist-risk", "marketer-risk"] }, "dataset": { "$ref": "#/$defs/tables" }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "by-role"] }, "weight": { "type": "string", "minLength": 1 }, "decimals": { "const": 9 } } }, { "additionalProperties": false, "required": ["per", "grid"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "zero-cells" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "grid": { "const": "values-seen" } } }, { "additionalProperties": false, "required": ["of", "per"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "full-cells" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["per", "unit"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "difference" }, "dataset": { "$ref": "#/$defs/tables" }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "cells"] } } }, { "additionalProperties": false, "required": ["columns", "grain", "nulls"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "finer-values" }, "dataset": { "$ref": "#/$defs/tables" }, "columns": { "$ref": "#/$defs/names" }, "grain": { "$ref": "#/$defs/grain" }, "nulls": { "const": "skipped" } } }, { "additionalProperties": false, "required": ["grain", "nulls"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "finer-counts" }, "dataset": { "$ref": "#/$defs/tables" }, "grain": { "$ref": "#/$defs/grain" }, "nulls": { "const": "skipped" } } }, { "additionalProperties": false, "required": ["columns", "nulls"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "enum": ["smallest-value", "largest-value"] }, "dataset": { "$ref": "#/$defs/tables" }, "columns": { "$ref": "#/$defs/names" }, "nulls": { "const": "skipped" } } }, { "additionalProperties": false, "required": ["columns", "nulls"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "enum": ["youngest-age", "oldest-age"] }, "dataset": { "$ref": "#/$defs/tables" }, "columns": { "$ref": "#/$defs/names" }, "nulls": { "const": "skipped" } } }, { "additionalProperties": false, "required": ["lowest", "roundingTies"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "suppressed-interval" }, "dataset": { "$ref": "#/$defs/tables" }, "lowest": { "const": 0 }, "roundingTies": { "const": "either-way" } } }, { "additionalProperties": false, "required": ["column"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "enum": ["key-text", "key-number"] }, "dataset": { "$ref": "#/$defs/tables" }, "column": { "type": "string", "minLength": 1 } } }, { "additionalProperties": false, "required": [], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "published-count" }, "dataset": { "$ref": "#/$defs/tables" } } }], "discriminator": { "propertyName": "kind" } }, "rule": { "type": "object", "additionalProperties": false, "required": ["id", "policy", "on", "effect", "when", "neverWaived", "overrides", "see", "clause"], "properties": { "id": { "$ref": "#/$defs/ruleId" }, "policy": { "$ref": "#/$defs/name" }, "on": { "enum": ["post", "dataset"] }, "dataset": { "$ref": "#/$defs/tables" }, "effect": { "enum": ["warn", "review", "deny"] }, "reviewer": { "type": "string" }, "each": { "enum": ["cohort", "group"] }, "when": { "$ref": "#/$defs/condition" }, "unless": { "$ref": "#/$defs/condition" }, "during": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "$ref": "#/$defs/day" }, "to": { "$ref": "#/$defs/day" } } }, "neverWaived": { "type": "boolean" }, "overrides": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/ruleId" } }, "because": { "type": "string" }, "suggest": { "type": "string" }, "see": { "type": "array", "items": { "type": "string" } }, "doc": { "type": "string" }, "clause": { "$ref": "#/$defs/clause" } } } } };
  var func1 = Object.prototype.hasOwnProperty;
  var func2 = require_ucs2length().default;
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
  var pattern7 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
  function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate64.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern7.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*$" } };
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
    validate64.errors = vErrors;
    return errors === 0;
  }
  validate64.evaluated = { "dynamicProps": false, "dynamicItems": false };
  var schema25 = { "type": "object", "required": ["kind"], "oneOf": [{ "additionalProperties": false, "required": ["words"], "properties": { "kind": { "const": "choice" }, "words": { "$ref": "#/$defs/words" } } }, { "additionalProperties": false, "properties": { "kind": { "enum": ["text", "yes-no"] } } }, { "additionalProperties": false, "required": ["unit"], "properties": { "kind": { "const": "number" }, "unit": { "enum": ["people", "rows", "hours", "days", "weeks", "digits", "fraction", "count"] } } }], "discriminator": { "propertyName": "kind" } };
  function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate67.evaluated;
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
    validate67.errors = vErrors;
    return errors === 0;
  }
  validate67.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
              if (!validate67(data.words, { instancePath: instancePath + "/words", parentData: data, parentDataProperty: "words", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
                const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: schema25.oneOf[1].properties.kind.enum } };
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
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: schema25.oneOf[1].properties.kind.enum } };
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
                const err11 = { instancePath: instancePath + "/unit", schemaPath: "#/oneOf/2/properties/unit/enum", keyword: "enum", params: { allowedValues: schema25.oneOf[2].properties.unit.enum } };
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
    validate66.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
  }
  validate66.evaluated = { "dynamicProps": true, "dynamicItems": false };
  function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate70.evaluated;
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
            if (!validate67(data0.under, { instancePath: instancePath + "/" + i0 + "/under", parentData: data0, parentDataProperty: "under", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
              errors = vErrors.length;
            }
          }
          if (data0.phrases !== void 0) {
            if (!validate67(data0.phrases, { instancePath: instancePath + "/" + i0 + "/phrases", parentData: data0, parentDataProperty: "phrases", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
    validate70.errors = vErrors;
    return errors === 0;
  }
  validate70.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate85.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (typeof data[i0] !== "string") {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
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
            const err1 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
          indices0[item0] = i1;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    validate85.errors = vErrors;
    return errors === 0;
  }
  validate85.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  var schema29 = { "type": "object", "required": ["id", "kind", "dataset"], "oneOf": [{ "additionalProperties": false, "required": ["per", "unit", "zeroAllowed"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "group-size" }, "dataset": { "$ref": "#/$defs/tables" }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "cells", "by-role"] }, "zeroAllowed": { "type": "boolean" } } }, { "additionalProperties": false, "required": ["columns"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "identifiers-in-values" }, "dataset": { "$ref": "#/$defs/tables" }, "columns": { "$ref": "#/$defs/columns" } } }, { "additionalProperties": false, "required": ["columns"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "columns-present" }, "dataset": { "$ref": "#/$defs/tables" }, "columns": { "$ref": "#/$defs/names" } } }, { "additionalProperties": false, "required": ["of", "per", "unit", "nulls"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "distinct-values" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "by-role"] }, "nulls": { "enum": ["value", "skipped"] } } }, { "additionalProperties": false, "required": ["of", "per", "unit", "nulls", "decimals"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "effective-values" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "by-role"] }, "nulls": { "enum": ["value", "skipped"] }, "decimals": { "const": 9 } } }, { "additionalProperties": false, "required": ["of", "per", "unit", "nulls", "l", "decimals"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "recursive-ratio" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "by-role"] }, "nulls": { "enum": ["value", "skipped"] }, "l": { "type": "integer", "minimum": 1 }, "decimals": { "const": 9 } } }, { "additionalProperties": false, "required": ["of", "per", "unit", "nulls", "distance", "decimals"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "closeness" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "by-role"] }, "nulls": { "enum": ["value", "skipped"] }, "distance": { "enum": ["equal", "ordered"] }, "decimals": { "const": 9 } } }, { "additionalProperties": false, "required": ["of", "per", "by", "contributors", "ties", "negative", "decimals", "top"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "top-share" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "by": { "enum": ["people", "rows", "by-role"] }, "contributors": { "const": "with-a-value" }, "ties": { "const": "exactly-n" }, "negative": { "const": "review" }, "weight": { "type": "string", "minLength": 1 }, "decimals": { "const": 9 }, "top": { "type": "integer", "minimum": 1 } } }, { "additionalProperties": false, "required": ["of", "per", "by", "contributors", "ties", "negative", "decimals"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "protection" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "by": { "enum": ["people", "rows", "by-role"] }, "contributors": { "const": "with-a-value" }, "ties": { "const": "exactly-n" }, "negative": { "const": "review" }, "weight": { "type": "string", "minLength": 1 }, "decimals": { "const": 9 } } }, { "additionalProperties": false, "required": ["per", "unit", "decimals"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "uniques" }, "dataset": { "$ref": "#/$defs/tables" }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "by-role"] }, "decimals": { "const": 9 } } }, { "additionalProperties": false, "required": ["per", "unit", "decimals"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "enum": ["journalist-risk", "marketer-risk"] }, "dataset": { "$ref": "#/$defs/tables" }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "by-role"] }, "weight": { "type": "string", "minLength": 1 }, "decimals": { "const": 9 } } }, { "additionalProperties": false, "required": ["per", "grid"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "zero-cells" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" }, "grid": { "const": "values-seen" } } }, { "additionalProperties": false, "required": ["of", "per"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "full-cells" }, "dataset": { "$ref": "#/$defs/tables" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["per", "unit"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "difference" }, "dataset": { "$ref": "#/$defs/tables" }, "per": { "$ref": "#/$defs/grouping" }, "unit": { "enum": ["people", "rows", "cells"] } } }, { "additionalProperties": false, "required": ["columns", "grain", "nulls"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "finer-values" }, "dataset": { "$ref": "#/$defs/tables" }, "columns": { "$ref": "#/$defs/names" }, "grain": { "$ref": "#/$defs/grain" }, "nulls": { "const": "skipped" } } }, { "additionalProperties": false, "required": ["grain", "nulls"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "finer-counts" }, "dataset": { "$ref": "#/$defs/tables" }, "grain": { "$ref": "#/$defs/grain" }, "nulls": { "const": "skipped" } } }, { "additionalProperties": false, "required": ["columns", "nulls"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "enum": ["smallest-value", "largest-value"] }, "dataset": { "$ref": "#/$defs/tables" }, "columns": { "$ref": "#/$defs/names" }, "nulls": { "const": "skipped" } } }, { "additionalProperties": false, "required": ["columns", "nulls"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "enum": ["youngest-age", "oldest-age"] }, "dataset": { "$ref": "#/$defs/tables" }, "columns": { "$ref": "#/$defs/names" }, "nulls": { "const": "skipped" } } }, { "additionalProperties": false, "required": ["lowest", "roundingTies"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "suppressed-interval" }, "dataset": { "$ref": "#/$defs/tables" }, "lowest": { "const": 0 }, "roundingTies": { "const": "either-way" } } }, { "additionalProperties": false, "required": ["column"], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "enum": ["key-text", "key-number"] }, "dataset": { "$ref": "#/$defs/tables" }, "column": { "type": "string", "minLength": 1 } } }, { "additionalProperties": false, "required": [], "properties": { "id": { "type": "string", "minLength": 1 }, "kind": { "const": "published-count" }, "dataset": { "$ref": "#/$defs/tables" } } }], "discriminator": { "propertyName": "kind" } };
  var schema30 = { "anyOf": [{ "type": ["string", "null"], "minLength": 1 }, { "type": "array", "uniqueItems": true, "minItems": 2, "items": { "$ref": "#/$defs/word" } }] };
  var func0 = require_equal().default;
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
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (typeof data !== "string" && data !== null) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: schema30.anyOf[0].type } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (typeof data === "string") {
      if (func2(data) < 1) {
        const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 2) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate64(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
          errors = vErrors.length;
        }
      }
      let i1 = data.length;
      let j0;
      if (i1 > 1) {
        outer0: for (; i1--; ) {
          for (j0 = i1; j0--; ) {
            if (func0(data[i1], data[j0])) {
              const err3 = { instancePath, schemaPath: "#/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
              break outer0;
            }
          }
        }
      }
    } else {
      const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
      var items0 = true;
    }
    if (!valid0) {
      const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
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
    validate90.errors = vErrors;
    evaluated0.items = items0;
    return errors === 0;
  }
  validate90.evaluated = { "dynamicProps": false, "dynamicItems": true };
  var schema31 = { "type": "object", "additionalProperties": false, "required": ["columns", "missing"], "properties": { "columns": { "anyOf": [{ "const": "key" }, { "$ref": "#/$defs/names" }] }, "missing": { "enum": ["value", "any"] }, "against": { "$ref": "#/$defs/word" } } };
  function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate93.evaluated;
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
        if (!(key0 === "columns" || key0 === "missing" || key0 === "against")) {
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
          const err5 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: schema31.properties.missing.enum } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (data.against !== void 0) {
        if (!validate64(data.against, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
          errors = vErrors.length;
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
    validate93.errors = vErrors;
    return errors === 0;
  }
  validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate98.evaluated;
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
    validate98.errors = vErrors;
    evaluated0.items = items0;
    return errors === 0;
  }
  validate98.evaluated = { "dynamicProps": false, "dynamicItems": true };
  var schema33 = { "type": "object", "required": ["kind"], "oneOf": [{ "additionalProperties": false, "required": ["unit"], "properties": { "kind": { "const": "calendar" }, "unit": { "enum": ["year", "quarter", "month", "week", "day"] } } }, { "additionalProperties": false, "required": ["number"], "properties": { "kind": { "enum": ["digits", "decimals", "nearest"] }, "number": { "type": "number", "minimum": 0 } } }], "discriminator": { "propertyName": "kind" } };
  function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate129.evaluated;
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
        if (tag0 === "calendar") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.unit === void 0) {
              const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            for (const key0 in data) {
              if (!(key0 === "kind" || key0 === "unit")) {
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
              if ("calendar" !== data.kind) {
                const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "calendar" } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data.unit !== void 0) {
              let data1 = data.unit;
              if (!(data1 === "year" || data1 === "quarter" || data1 === "month" || data1 === "week" || data1 === "day")) {
                const err4 = { instancePath: instancePath + "/unit", schemaPath: "#/oneOf/0/properties/unit/enum", keyword: "enum", params: { allowedValues: schema33.oneOf[0].properties.unit.enum } };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          }
          var props0 = true;
        } else if (tag0 === "digits") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.number === void 0) {
              const err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "number" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            for (const key1 in data) {
              if (!(key1 === "kind" || key1 === "number")) {
                const err6 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data2 = data.kind;
              if (!(data2 === "digits" || data2 === "decimals" || data2 === "nearest")) {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.oneOf[1].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data.number !== void 0) {
              let data3 = data.number;
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 0 || isNaN(data3)) {
                  const err8 = { instancePath: instancePath + "/number", schemaPath: "#/oneOf/1/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/number", schemaPath: "#/oneOf/1/properties/number/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "decimals") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.number === void 0) {
              const err10 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "number" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key2 in data) {
              if (!(key2 === "kind" || key2 === "number")) {
                const err11 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data4 = data.kind;
              if (!(data4 === "digits" || data4 === "decimals" || data4 === "nearest")) {
                const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.oneOf[1].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data.number !== void 0) {
              let data5 = data.number;
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < 0 || isNaN(data5)) {
                  const err13 = { instancePath: instancePath + "/number", schemaPath: "#/oneOf/1/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/number", schemaPath: "#/oneOf/1/properties/number/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "nearest") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.number === void 0) {
              const err15 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "number" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key3 in data) {
              if (!(key3 === "kind" || key3 === "number")) {
                const err16 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data6 = data.kind;
              if (!(data6 === "digits" || data6 === "decimals" || data6 === "nearest")) {
                const err17 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.oneOf[1].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data.number !== void 0) {
              let data7 = data.number;
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 0 || isNaN(data7)) {
                  const err18 = { instancePath: instancePath + "/number", schemaPath: "#/oneOf/1/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/number", schemaPath: "#/oneOf/1/properties/number/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else {
          const err20 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    } else {
      const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    validate129.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
  }
  validate129.evaluated = { "dynamicProps": true, "dynamicItems": false };
  function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate89.evaluated;
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
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
            if (data.unit !== void 0) {
              let data4 = data.unit;
              if (!(data4 === "people" || data4 === "rows" || data4 === "cells" || data4 === "by-role")) {
                const err10 = { instancePath: instancePath + "/unit", schemaPath: "#/oneOf/0/properties/unit/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[0].properties.unit.enum } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data.zeroAllowed !== void 0) {
              if (typeof data.zeroAllowed !== "boolean") {
                const err11 = { instancePath: instancePath + "/zeroAllowed", schemaPath: "#/oneOf/0/properties/zeroAllowed/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          }
          var props0 = true;
        } else if (tag0 === "identifiers-in-values") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.columns === void 0) {
              const err12 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "columns" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key1 in data) {
              if (!(key1 === "id" || key1 === "kind" || key1 === "dataset" || key1 === "columns")) {
                const err13 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data6 = data.id;
              if (typeof data6 === "string") {
                if (func2(data6) < 1) {
                  const err14 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/1/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/1/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("identifiers-in-values" !== data.kind) {
                const err16 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "identifiers-in-values" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.columns !== void 0) {
              if (!validate98(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "columns-present") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.columns === void 0) {
              const err17 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "columns" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            for (const key2 in data) {
              if (!(key2 === "id" || key2 === "kind" || key2 === "dataset" || key2 === "columns")) {
                const err18 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data10 = data.id;
              if (typeof data10 === "string") {
                if (func2(data10) < 1) {
                  const err19 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/2/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/2/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("columns-present" !== data.kind) {
                const err21 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "columns-present" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.columns !== void 0) {
              if (!validate59(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "distinct-values") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.of === void 0) {
              const err22 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err23 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data.unit === void 0) {
              const err24 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "unit" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data.nulls === void 0) {
              const err25 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "nulls" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            for (const key3 in data) {
              if (!(key3 === "id" || key3 === "kind" || key3 === "dataset" || key3 === "of" || key3 === "per" || key3 === "unit" || key3 === "nulls")) {
                const err26 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data14 = data.id;
              if (typeof data14 === "string") {
                if (func2(data14) < 1) {
                  const err27 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/3/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/3/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("distinct-values" !== data.kind) {
                const err29 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "distinct-values" } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.of !== void 0) {
              let data17 = data.of;
              if (typeof data17 === "string") {
                if (func2(data17) < 1) {
                  const err30 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/3/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/3/properties/of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
            if (data.unit !== void 0) {
              let data19 = data.unit;
              if (!(data19 === "people" || data19 === "rows" || data19 === "by-role")) {
                const err32 = { instancePath: instancePath + "/unit", schemaPath: "#/oneOf/3/properties/unit/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[3].properties.unit.enum } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data.nulls !== void 0) {
              let data20 = data.nulls;
              if (!(data20 === "value" || data20 === "skipped")) {
                const err33 = { instancePath: instancePath + "/nulls", schemaPath: "#/oneOf/3/properties/nulls/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[3].properties.nulls.enum } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "effective-values") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.of === void 0) {
              const err34 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err35 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data.unit === void 0) {
              const err36 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "unit" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data.nulls === void 0) {
              const err37 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "nulls" } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data.decimals === void 0) {
              const err38 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "decimals" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            for (const key4 in data) {
              if (!(key4 === "id" || key4 === "kind" || key4 === "dataset" || key4 === "of" || key4 === "per" || key4 === "unit" || key4 === "nulls" || key4 === "decimals")) {
                const err39 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data21 = data.id;
              if (typeof data21 === "string") {
                if (func2(data21) < 1) {
                  const err40 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/4/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/4/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("effective-values" !== data.kind) {
                const err42 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "effective-values" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.of !== void 0) {
              let data24 = data.of;
              if (typeof data24 === "string") {
                if (func2(data24) < 1) {
                  const err43 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/4/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/4/properties/of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
            if (data.unit !== void 0) {
              let data26 = data.unit;
              if (!(data26 === "people" || data26 === "rows" || data26 === "by-role")) {
                const err45 = { instancePath: instancePath + "/unit", schemaPath: "#/oneOf/4/properties/unit/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[4].properties.unit.enum } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data.nulls !== void 0) {
              let data27 = data.nulls;
              if (!(data27 === "value" || data27 === "skipped")) {
                const err46 = { instancePath: instancePath + "/nulls", schemaPath: "#/oneOf/4/properties/nulls/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[4].properties.nulls.enum } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data.decimals !== void 0) {
              if (9 !== data.decimals) {
                const err47 = { instancePath: instancePath + "/decimals", schemaPath: "#/oneOf/4/properties/decimals/const", keyword: "const", params: { allowedValue: 9 } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "recursive-ratio") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.of === void 0) {
              const err48 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err49 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data.unit === void 0) {
              const err50 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "unit" } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data.nulls === void 0) {
              const err51 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "nulls" } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data.l === void 0) {
              const err52 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "l" } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data.decimals === void 0) {
              const err53 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "decimals" } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            for (const key5 in data) {
              if (!func1.call(schema29.oneOf[5].properties, key5)) {
                const err54 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data29 = data.id;
              if (typeof data29 === "string") {
                if (func2(data29) < 1) {
                  const err55 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/5/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/5/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("recursive-ratio" !== data.kind) {
                const err57 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "recursive-ratio" } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.of !== void 0) {
              let data32 = data.of;
              if (typeof data32 === "string") {
                if (func2(data32) < 1) {
                  const err58 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/5/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              } else {
                const err59 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/5/properties/of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
            if (data.unit !== void 0) {
              let data34 = data.unit;
              if (!(data34 === "people" || data34 === "rows" || data34 === "by-role")) {
                const err60 = { instancePath: instancePath + "/unit", schemaPath: "#/oneOf/5/properties/unit/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[5].properties.unit.enum } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data.nulls !== void 0) {
              let data35 = data.nulls;
              if (!(data35 === "value" || data35 === "skipped")) {
                const err61 = { instancePath: instancePath + "/nulls", schemaPath: "#/oneOf/5/properties/nulls/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[5].properties.nulls.enum } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data.l !== void 0) {
              let data36 = data.l;
              if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                const err62 = { instancePath: instancePath + "/l", schemaPath: "#/oneOf/5/properties/l/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
              if (typeof data36 == "number" && isFinite(data36)) {
                if (data36 < 1 || isNaN(data36)) {
                  const err63 = { instancePath: instancePath + "/l", schemaPath: "#/oneOf/5/properties/l/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              }
            }
            if (data.decimals !== void 0) {
              if (9 !== data.decimals) {
                const err64 = { instancePath: instancePath + "/decimals", schemaPath: "#/oneOf/5/properties/decimals/const", keyword: "const", params: { allowedValue: 9 } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "closeness") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.of === void 0) {
              const err65 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err66 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data.unit === void 0) {
              const err67 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "unit" } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (data.nulls === void 0) {
              const err68 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "nulls" } };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data.distance === void 0) {
              const err69 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "distance" } };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data.decimals === void 0) {
              const err70 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "decimals" } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            for (const key6 in data) {
              if (!func1.call(schema29.oneOf[6].properties, key6)) {
                const err71 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data38 = data.id;
              if (typeof data38 === "string") {
                if (func2(data38) < 1) {
                  const err72 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/6/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              } else {
                const err73 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/6/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("closeness" !== data.kind) {
                const err74 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "closeness" } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.of !== void 0) {
              let data41 = data.of;
              if (typeof data41 === "string") {
                if (func2(data41) < 1) {
                  const err75 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/6/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              } else {
                const err76 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/6/properties/of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
            if (data.unit !== void 0) {
              let data43 = data.unit;
              if (!(data43 === "people" || data43 === "rows" || data43 === "by-role")) {
                const err77 = { instancePath: instancePath + "/unit", schemaPath: "#/oneOf/6/properties/unit/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[6].properties.unit.enum } };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data.nulls !== void 0) {
              let data44 = data.nulls;
              if (!(data44 === "value" || data44 === "skipped")) {
                const err78 = { instancePath: instancePath + "/nulls", schemaPath: "#/oneOf/6/properties/nulls/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[6].properties.nulls.enum } };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data.distance !== void 0) {
              let data45 = data.distance;
              if (!(data45 === "equal" || data45 === "ordered")) {
                const err79 = { instancePath: instancePath + "/distance", schemaPath: "#/oneOf/6/properties/distance/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[6].properties.distance.enum } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data.decimals !== void 0) {
              if (9 !== data.decimals) {
                const err80 = { instancePath: instancePath + "/decimals", schemaPath: "#/oneOf/6/properties/decimals/const", keyword: "const", params: { allowedValue: 9 } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "top-share") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.of === void 0) {
              const err81 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err82 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            if (data.by === void 0) {
              const err83 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "by" } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            if (data.contributors === void 0) {
              const err84 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "contributors" } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data.ties === void 0) {
              const err85 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "ties" } };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data.negative === void 0) {
              const err86 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "negative" } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (data.decimals === void 0) {
              const err87 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "decimals" } };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            if (data.top === void 0) {
              const err88 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "top" } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            for (const key7 in data) {
              if (!func1.call(schema29.oneOf[7].properties, key7)) {
                const err89 = { instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data47 = data.id;
              if (typeof data47 === "string") {
                if (func2(data47) < 1) {
                  const err90 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/7/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              } else {
                const err91 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/7/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("top-share" !== data.kind) {
                const err92 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "top-share" } };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.of !== void 0) {
              let data50 = data.of;
              if (typeof data50 === "string") {
                if (func2(data50) < 1) {
                  const err93 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/7/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              } else {
                const err94 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/7/properties/of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
            if (data.by !== void 0) {
              let data52 = data.by;
              if (!(data52 === "people" || data52 === "rows" || data52 === "by-role")) {
                const err95 = { instancePath: instancePath + "/by", schemaPath: "#/oneOf/7/properties/by/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[7].properties.by.enum } };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data.contributors !== void 0) {
              if ("with-a-value" !== data.contributors) {
                const err96 = { instancePath: instancePath + "/contributors", schemaPath: "#/oneOf/7/properties/contributors/const", keyword: "const", params: { allowedValue: "with-a-value" } };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data.ties !== void 0) {
              if ("exactly-n" !== data.ties) {
                const err97 = { instancePath: instancePath + "/ties", schemaPath: "#/oneOf/7/properties/ties/const", keyword: "const", params: { allowedValue: "exactly-n" } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data.negative !== void 0) {
              if ("review" !== data.negative) {
                const err98 = { instancePath: instancePath + "/negative", schemaPath: "#/oneOf/7/properties/negative/const", keyword: "const", params: { allowedValue: "review" } };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data.weight !== void 0) {
              let data56 = data.weight;
              if (typeof data56 === "string") {
                if (func2(data56) < 1) {
                  const err99 = { instancePath: instancePath + "/weight", schemaPath: "#/oneOf/7/properties/weight/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              } else {
                const err100 = { instancePath: instancePath + "/weight", schemaPath: "#/oneOf/7/properties/weight/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data.decimals !== void 0) {
              if (9 !== data.decimals) {
                const err101 = { instancePath: instancePath + "/decimals", schemaPath: "#/oneOf/7/properties/decimals/const", keyword: "const", params: { allowedValue: 9 } };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data.top !== void 0) {
              let data58 = data.top;
              if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                const err102 = { instancePath: instancePath + "/top", schemaPath: "#/oneOf/7/properties/top/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
              if (typeof data58 == "number" && isFinite(data58)) {
                if (data58 < 1 || isNaN(data58)) {
                  const err103 = { instancePath: instancePath + "/top", schemaPath: "#/oneOf/7/properties/top/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err103];
                  } else {
                    vErrors.push(err103);
                  }
                  errors++;
                }
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "protection") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.of === void 0) {
              const err104 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err105 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (data.by === void 0) {
              const err106 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "by" } };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (data.contributors === void 0) {
              const err107 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "contributors" } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
            if (data.ties === void 0) {
              const err108 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "ties" } };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            if (data.negative === void 0) {
              const err109 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "negative" } };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
            if (data.decimals === void 0) {
              const err110 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "decimals" } };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            for (const key8 in data) {
              if (!func1.call(schema29.oneOf[8].properties, key8)) {
                const err111 = { instancePath, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data59 = data.id;
              if (typeof data59 === "string") {
                if (func2(data59) < 1) {
                  const err112 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/8/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
              } else {
                const err113 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/8/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("protection" !== data.kind) {
                const err114 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "protection" } };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.of !== void 0) {
              let data62 = data.of;
              if (typeof data62 === "string") {
                if (func2(data62) < 1) {
                  const err115 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/8/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
              } else {
                const err116 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/8/properties/of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
            if (data.by !== void 0) {
              let data64 = data.by;
              if (!(data64 === "people" || data64 === "rows" || data64 === "by-role")) {
                const err117 = { instancePath: instancePath + "/by", schemaPath: "#/oneOf/8/properties/by/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[8].properties.by.enum } };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data.contributors !== void 0) {
              if ("with-a-value" !== data.contributors) {
                const err118 = { instancePath: instancePath + "/contributors", schemaPath: "#/oneOf/8/properties/contributors/const", keyword: "const", params: { allowedValue: "with-a-value" } };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
            if (data.ties !== void 0) {
              if ("exactly-n" !== data.ties) {
                const err119 = { instancePath: instancePath + "/ties", schemaPath: "#/oneOf/8/properties/ties/const", keyword: "const", params: { allowedValue: "exactly-n" } };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
            if (data.negative !== void 0) {
              if ("review" !== data.negative) {
                const err120 = { instancePath: instancePath + "/negative", schemaPath: "#/oneOf/8/properties/negative/const", keyword: "const", params: { allowedValue: "review" } };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data.weight !== void 0) {
              let data68 = data.weight;
              if (typeof data68 === "string") {
                if (func2(data68) < 1) {
                  const err121 = { instancePath: instancePath + "/weight", schemaPath: "#/oneOf/8/properties/weight/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
              } else {
                const err122 = { instancePath: instancePath + "/weight", schemaPath: "#/oneOf/8/properties/weight/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data.decimals !== void 0) {
              if (9 !== data.decimals) {
                const err123 = { instancePath: instancePath + "/decimals", schemaPath: "#/oneOf/8/properties/decimals/const", keyword: "const", params: { allowedValue: 9 } };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "uniques") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.per === void 0) {
              const err124 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
            if (data.unit === void 0) {
              const err125 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "unit" } };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            if (data.decimals === void 0) {
              const err126 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "decimals" } };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
            for (const key9 in data) {
              if (!(key9 === "id" || key9 === "kind" || key9 === "dataset" || key9 === "per" || key9 === "unit" || key9 === "decimals")) {
                const err127 = { instancePath, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data70 = data.id;
              if (typeof data70 === "string") {
                if (func2(data70) < 1) {
                  const err128 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/9/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
              } else {
                const err129 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/9/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("uniques" !== data.kind) {
                const err130 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/9/properties/kind/const", keyword: "const", params: { allowedValue: "uniques" } };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
            if (data.unit !== void 0) {
              let data74 = data.unit;
              if (!(data74 === "people" || data74 === "rows" || data74 === "by-role")) {
                const err131 = { instancePath: instancePath + "/unit", schemaPath: "#/oneOf/9/properties/unit/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[9].properties.unit.enum } };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
            if (data.decimals !== void 0) {
              if (9 !== data.decimals) {
                const err132 = { instancePath: instancePath + "/decimals", schemaPath: "#/oneOf/9/properties/decimals/const", keyword: "const", params: { allowedValue: 9 } };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "journalist-risk") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.per === void 0) {
              const err133 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            if (data.unit === void 0) {
              const err134 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "unit" } };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
            if (data.decimals === void 0) {
              const err135 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "decimals" } };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
            for (const key10 in data) {
              if (!(key10 === "id" || key10 === "kind" || key10 === "dataset" || key10 === "per" || key10 === "unit" || key10 === "weight" || key10 === "decimals")) {
                const err136 = { instancePath, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data76 = data.id;
              if (typeof data76 === "string") {
                if (func2(data76) < 1) {
                  const err137 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/10/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
              } else {
                const err138 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/10/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data77 = data.kind;
              if (!(data77 === "journalist-risk" || data77 === "marketer-risk")) {
                const err139 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/10/properties/kind/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[10].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
            if (data.unit !== void 0) {
              let data80 = data.unit;
              if (!(data80 === "people" || data80 === "rows" || data80 === "by-role")) {
                const err140 = { instancePath: instancePath + "/unit", schemaPath: "#/oneOf/10/properties/unit/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[10].properties.unit.enum } };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data.weight !== void 0) {
              let data81 = data.weight;
              if (typeof data81 === "string") {
                if (func2(data81) < 1) {
                  const err141 = { instancePath: instancePath + "/weight", schemaPath: "#/oneOf/10/properties/weight/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
              } else {
                const err142 = { instancePath: instancePath + "/weight", schemaPath: "#/oneOf/10/properties/weight/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
            }
            if (data.decimals !== void 0) {
              if (9 !== data.decimals) {
                const err143 = { instancePath: instancePath + "/decimals", schemaPath: "#/oneOf/10/properties/decimals/const", keyword: "const", params: { allowedValue: 9 } };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "marketer-risk") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.per === void 0) {
              const err144 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
            if (data.unit === void 0) {
              const err145 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "unit" } };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            if (data.decimals === void 0) {
              const err146 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "decimals" } };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
            for (const key11 in data) {
              if (!(key11 === "id" || key11 === "kind" || key11 === "dataset" || key11 === "per" || key11 === "unit" || key11 === "weight" || key11 === "decimals")) {
                const err147 = { instancePath, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data83 = data.id;
              if (typeof data83 === "string") {
                if (func2(data83) < 1) {
                  const err148 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/10/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err148];
                  } else {
                    vErrors.push(err148);
                  }
                  errors++;
                }
              } else {
                const err149 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/10/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data84 = data.kind;
              if (!(data84 === "journalist-risk" || data84 === "marketer-risk")) {
                const err150 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/10/properties/kind/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[10].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
            if (data.unit !== void 0) {
              let data87 = data.unit;
              if (!(data87 === "people" || data87 === "rows" || data87 === "by-role")) {
                const err151 = { instancePath: instancePath + "/unit", schemaPath: "#/oneOf/10/properties/unit/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[10].properties.unit.enum } };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
            }
            if (data.weight !== void 0) {
              let data88 = data.weight;
              if (typeof data88 === "string") {
                if (func2(data88) < 1) {
                  const err152 = { instancePath: instancePath + "/weight", schemaPath: "#/oneOf/10/properties/weight/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
              } else {
                const err153 = { instancePath: instancePath + "/weight", schemaPath: "#/oneOf/10/properties/weight/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
            if (data.decimals !== void 0) {
              if (9 !== data.decimals) {
                const err154 = { instancePath: instancePath + "/decimals", schemaPath: "#/oneOf/10/properties/decimals/const", keyword: "const", params: { allowedValue: 9 } };
                if (vErrors === null) {
                  vErrors = [err154];
                } else {
                  vErrors.push(err154);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "zero-cells") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.per === void 0) {
              const err155 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
            if (data.grid === void 0) {
              const err156 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "grid" } };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
            for (const key12 in data) {
              if (!(key12 === "id" || key12 === "kind" || key12 === "dataset" || key12 === "of" || key12 === "per" || key12 === "grid")) {
                const err157 = { instancePath, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data90 = data.id;
              if (typeof data90 === "string") {
                if (func2(data90) < 1) {
                  const err158 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/11/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
              } else {
                const err159 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/11/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("zero-cells" !== data.kind) {
                const err160 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/11/properties/kind/const", keyword: "const", params: { allowedValue: "zero-cells" } };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.of !== void 0) {
              let data93 = data.of;
              if (typeof data93 === "string") {
                if (func2(data93) < 1) {
                  const err161 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/11/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
              } else {
                const err162 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/11/properties/of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
            if (data.grid !== void 0) {
              if ("values-seen" !== data.grid) {
                const err163 = { instancePath: instancePath + "/grid", schemaPath: "#/oneOf/11/properties/grid/const", keyword: "const", params: { allowedValue: "values-seen" } };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "full-cells") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.of === void 0) {
              const err164 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err165 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            for (const key13 in data) {
              if (!(key13 === "id" || key13 === "kind" || key13 === "dataset" || key13 === "of" || key13 === "per")) {
                const err166 = { instancePath, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data96 = data.id;
              if (typeof data96 === "string") {
                if (func2(data96) < 1) {
                  const err167 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/12/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
              } else {
                const err168 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/12/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err168];
                } else {
                  vErrors.push(err168);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("full-cells" !== data.kind) {
                const err169 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/12/properties/kind/const", keyword: "const", params: { allowedValue: "full-cells" } };
                if (vErrors === null) {
                  vErrors = [err169];
                } else {
                  vErrors.push(err169);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.of !== void 0) {
              let data99 = data.of;
              if (typeof data99 === "string") {
                if (func2(data99) < 1) {
                  const err170 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/12/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err170];
                  } else {
                    vErrors.push(err170);
                  }
                  errors++;
                }
              } else {
                const err171 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/12/properties/of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "difference") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.per === void 0) {
              const err172 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err172];
              } else {
                vErrors.push(err172);
              }
              errors++;
            }
            if (data.unit === void 0) {
              const err173 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "unit" } };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
            for (const key14 in data) {
              if (!(key14 === "id" || key14 === "kind" || key14 === "dataset" || key14 === "per" || key14 === "unit")) {
                const err174 = { instancePath, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data101 = data.id;
              if (typeof data101 === "string") {
                if (func2(data101) < 1) {
                  const err175 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/13/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err175];
                  } else {
                    vErrors.push(err175);
                  }
                  errors++;
                }
              } else {
                const err176 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/13/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err176];
                } else {
                  vErrors.push(err176);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("difference" !== data.kind) {
                const err177 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/13/properties/kind/const", keyword: "const", params: { allowedValue: "difference" } };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
            if (data.unit !== void 0) {
              let data105 = data.unit;
              if (!(data105 === "people" || data105 === "rows" || data105 === "cells")) {
                const err178 = { instancePath: instancePath + "/unit", schemaPath: "#/oneOf/13/properties/unit/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[13].properties.unit.enum } };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "finer-values") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.columns === void 0) {
              const err179 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "columns" } };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            }
            if (data.grain === void 0) {
              const err180 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "grain" } };
              if (vErrors === null) {
                vErrors = [err180];
              } else {
                vErrors.push(err180);
              }
              errors++;
            }
            if (data.nulls === void 0) {
              const err181 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "nulls" } };
              if (vErrors === null) {
                vErrors = [err181];
              } else {
                vErrors.push(err181);
              }
              errors++;
            }
            for (const key15 in data) {
              if (!(key15 === "id" || key15 === "kind" || key15 === "dataset" || key15 === "columns" || key15 === "grain" || key15 === "nulls")) {
                const err182 = { instancePath, schemaPath: "#/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data106 = data.id;
              if (typeof data106 === "string") {
                if (func2(data106) < 1) {
                  const err183 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/14/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
              } else {
                const err184 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/14/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("finer-values" !== data.kind) {
                const err185 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/14/properties/kind/const", keyword: "const", params: { allowedValue: "finer-values" } };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.columns !== void 0) {
              if (!validate59(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data.grain !== void 0) {
              if (!validate129(data.grain, { instancePath: instancePath + "/grain", parentData: data, parentDataProperty: "grain", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                errors = vErrors.length;
              }
            }
            if (data.nulls !== void 0) {
              if ("skipped" !== data.nulls) {
                const err186 = { instancePath: instancePath + "/nulls", schemaPath: "#/oneOf/14/properties/nulls/const", keyword: "const", params: { allowedValue: "skipped" } };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "finer-counts") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.grain === void 0) {
              const err187 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "grain" } };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
            if (data.nulls === void 0) {
              const err188 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "nulls" } };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
            for (const key16 in data) {
              if (!(key16 === "id" || key16 === "kind" || key16 === "dataset" || key16 === "grain" || key16 === "nulls")) {
                const err189 = { instancePath, schemaPath: "#/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data112 = data.id;
              if (typeof data112 === "string") {
                if (func2(data112) < 1) {
                  const err190 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/15/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err190];
                  } else {
                    vErrors.push(err190);
                  }
                  errors++;
                }
              } else {
                const err191 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/15/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err191];
                } else {
                  vErrors.push(err191);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("finer-counts" !== data.kind) {
                const err192 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/15/properties/kind/const", keyword: "const", params: { allowedValue: "finer-counts" } };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.grain !== void 0) {
              if (!validate129(data.grain, { instancePath: instancePath + "/grain", parentData: data, parentDataProperty: "grain", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                errors = vErrors.length;
              }
            }
            if (data.nulls !== void 0) {
              if ("skipped" !== data.nulls) {
                const err193 = { instancePath: instancePath + "/nulls", schemaPath: "#/oneOf/15/properties/nulls/const", keyword: "const", params: { allowedValue: "skipped" } };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "smallest-value") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.columns === void 0) {
              const err194 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "columns" } };
              if (vErrors === null) {
                vErrors = [err194];
              } else {
                vErrors.push(err194);
              }
              errors++;
            }
            if (data.nulls === void 0) {
              const err195 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "nulls" } };
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
            for (const key17 in data) {
              if (!(key17 === "id" || key17 === "kind" || key17 === "dataset" || key17 === "columns" || key17 === "nulls")) {
                const err196 = { instancePath, schemaPath: "#/oneOf/16/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data117 = data.id;
              if (typeof data117 === "string") {
                if (func2(data117) < 1) {
                  const err197 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/16/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err197];
                  } else {
                    vErrors.push(err197);
                  }
                  errors++;
                }
              } else {
                const err198 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/16/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err198];
                } else {
                  vErrors.push(err198);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data118 = data.kind;
              if (!(data118 === "smallest-value" || data118 === "largest-value")) {
                const err199 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/16/properties/kind/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[16].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.columns !== void 0) {
              if (!validate59(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data.nulls !== void 0) {
              if ("skipped" !== data.nulls) {
                const err200 = { instancePath: instancePath + "/nulls", schemaPath: "#/oneOf/16/properties/nulls/const", keyword: "const", params: { allowedValue: "skipped" } };
                if (vErrors === null) {
                  vErrors = [err200];
                } else {
                  vErrors.push(err200);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "largest-value") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.columns === void 0) {
              const err201 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "columns" } };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
            if (data.nulls === void 0) {
              const err202 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "nulls" } };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
            }
            for (const key18 in data) {
              if (!(key18 === "id" || key18 === "kind" || key18 === "dataset" || key18 === "columns" || key18 === "nulls")) {
                const err203 = { instancePath, schemaPath: "#/oneOf/16/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data122 = data.id;
              if (typeof data122 === "string") {
                if (func2(data122) < 1) {
                  const err204 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/16/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err204];
                  } else {
                    vErrors.push(err204);
                  }
                  errors++;
                }
              } else {
                const err205 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/16/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data123 = data.kind;
              if (!(data123 === "smallest-value" || data123 === "largest-value")) {
                const err206 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/16/properties/kind/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[16].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.columns !== void 0) {
              if (!validate59(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data.nulls !== void 0) {
              if ("skipped" !== data.nulls) {
                const err207 = { instancePath: instancePath + "/nulls", schemaPath: "#/oneOf/16/properties/nulls/const", keyword: "const", params: { allowedValue: "skipped" } };
                if (vErrors === null) {
                  vErrors = [err207];
                } else {
                  vErrors.push(err207);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "youngest-age") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.columns === void 0) {
              const err208 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "columns" } };
              if (vErrors === null) {
                vErrors = [err208];
              } else {
                vErrors.push(err208);
              }
              errors++;
            }
            if (data.nulls === void 0) {
              const err209 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "nulls" } };
              if (vErrors === null) {
                vErrors = [err209];
              } else {
                vErrors.push(err209);
              }
              errors++;
            }
            for (const key19 in data) {
              if (!(key19 === "id" || key19 === "kind" || key19 === "dataset" || key19 === "columns" || key19 === "nulls")) {
                const err210 = { instancePath, schemaPath: "#/oneOf/17/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data127 = data.id;
              if (typeof data127 === "string") {
                if (func2(data127) < 1) {
                  const err211 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/17/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err211];
                  } else {
                    vErrors.push(err211);
                  }
                  errors++;
                }
              } else {
                const err212 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/17/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data128 = data.kind;
              if (!(data128 === "youngest-age" || data128 === "oldest-age")) {
                const err213 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/17/properties/kind/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[17].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.columns !== void 0) {
              if (!validate59(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data.nulls !== void 0) {
              if ("skipped" !== data.nulls) {
                const err214 = { instancePath: instancePath + "/nulls", schemaPath: "#/oneOf/17/properties/nulls/const", keyword: "const", params: { allowedValue: "skipped" } };
                if (vErrors === null) {
                  vErrors = [err214];
                } else {
                  vErrors.push(err214);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "oldest-age") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.columns === void 0) {
              const err215 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "columns" } };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
            if (data.nulls === void 0) {
              const err216 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "nulls" } };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
            for (const key20 in data) {
              if (!(key20 === "id" || key20 === "kind" || key20 === "dataset" || key20 === "columns" || key20 === "nulls")) {
                const err217 = { instancePath, schemaPath: "#/oneOf/17/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data132 = data.id;
              if (typeof data132 === "string") {
                if (func2(data132) < 1) {
                  const err218 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/17/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err218];
                  } else {
                    vErrors.push(err218);
                  }
                  errors++;
                }
              } else {
                const err219 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/17/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data133 = data.kind;
              if (!(data133 === "youngest-age" || data133 === "oldest-age")) {
                const err220 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/17/properties/kind/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[17].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err220];
                } else {
                  vErrors.push(err220);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.columns !== void 0) {
              if (!validate59(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data.nulls !== void 0) {
              if ("skipped" !== data.nulls) {
                const err221 = { instancePath: instancePath + "/nulls", schemaPath: "#/oneOf/17/properties/nulls/const", keyword: "const", params: { allowedValue: "skipped" } };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "suppressed-interval") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.lowest === void 0) {
              const err222 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "lowest" } };
              if (vErrors === null) {
                vErrors = [err222];
              } else {
                vErrors.push(err222);
              }
              errors++;
            }
            if (data.roundingTies === void 0) {
              const err223 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "roundingTies" } };
              if (vErrors === null) {
                vErrors = [err223];
              } else {
                vErrors.push(err223);
              }
              errors++;
            }
            for (const key21 in data) {
              if (!(key21 === "id" || key21 === "kind" || key21 === "dataset" || key21 === "lowest" || key21 === "roundingTies")) {
                const err224 = { instancePath, schemaPath: "#/oneOf/18/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                if (vErrors === null) {
                  vErrors = [err224];
                } else {
                  vErrors.push(err224);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data137 = data.id;
              if (typeof data137 === "string") {
                if (func2(data137) < 1) {
                  const err225 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/18/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
              } else {
                const err226 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/18/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("suppressed-interval" !== data.kind) {
                const err227 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/18/properties/kind/const", keyword: "const", params: { allowedValue: "suppressed-interval" } };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.lowest !== void 0) {
              if (0 !== data.lowest) {
                const err228 = { instancePath: instancePath + "/lowest", schemaPath: "#/oneOf/18/properties/lowest/const", keyword: "const", params: { allowedValue: 0 } };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
            if (data.roundingTies !== void 0) {
              if ("either-way" !== data.roundingTies) {
                const err229 = { instancePath: instancePath + "/roundingTies", schemaPath: "#/oneOf/18/properties/roundingTies/const", keyword: "const", params: { allowedValue: "either-way" } };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "key-text") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.column === void 0) {
              const err230 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "column" } };
              if (vErrors === null) {
                vErrors = [err230];
              } else {
                vErrors.push(err230);
              }
              errors++;
            }
            for (const key22 in data) {
              if (!(key22 === "id" || key22 === "kind" || key22 === "dataset" || key22 === "column")) {
                const err231 = { instancePath, schemaPath: "#/oneOf/19/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data142 = data.id;
              if (typeof data142 === "string") {
                if (func2(data142) < 1) {
                  const err232 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/19/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
              } else {
                const err233 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/19/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data143 = data.kind;
              if (!(data143 === "key-text" || data143 === "key-number")) {
                const err234 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/19/properties/kind/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[19].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err234];
                } else {
                  vErrors.push(err234);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.column !== void 0) {
              let data145 = data.column;
              if (typeof data145 === "string") {
                if (func2(data145) < 1) {
                  const err235 = { instancePath: instancePath + "/column", schemaPath: "#/oneOf/19/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err235];
                  } else {
                    vErrors.push(err235);
                  }
                  errors++;
                }
              } else {
                const err236 = { instancePath: instancePath + "/column", schemaPath: "#/oneOf/19/properties/column/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err236];
                } else {
                  vErrors.push(err236);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "key-number") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.column === void 0) {
              const err237 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "column" } };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors++;
            }
            for (const key23 in data) {
              if (!(key23 === "id" || key23 === "kind" || key23 === "dataset" || key23 === "column")) {
                const err238 = { instancePath, schemaPath: "#/oneOf/19/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                if (vErrors === null) {
                  vErrors = [err238];
                } else {
                  vErrors.push(err238);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data146 = data.id;
              if (typeof data146 === "string") {
                if (func2(data146) < 1) {
                  const err239 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/19/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err239];
                  } else {
                    vErrors.push(err239);
                  }
                  errors++;
                }
              } else {
                const err240 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/19/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              let data147 = data.kind;
              if (!(data147 === "key-text" || data147 === "key-number")) {
                const err241 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/19/properties/kind/enum", keyword: "enum", params: { allowedValues: schema29.oneOf[19].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err241];
                } else {
                  vErrors.push(err241);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
            if (data.column !== void 0) {
              let data149 = data.column;
              if (typeof data149 === "string") {
                if (func2(data149) < 1) {
                  const err242 = { instancePath: instancePath + "/column", schemaPath: "#/oneOf/19/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err242];
                  } else {
                    vErrors.push(err242);
                  }
                  errors++;
                }
              } else {
                const err243 = { instancePath: instancePath + "/column", schemaPath: "#/oneOf/19/properties/column/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "published-count") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            for (const key24 in data) {
              if (!(key24 === "id" || key24 === "kind" || key24 === "dataset")) {
                const err244 = { instancePath, schemaPath: "#/oneOf/20/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
            }
            if (data.id !== void 0) {
              let data150 = data.id;
              if (typeof data150 === "string") {
                if (func2(data150) < 1) {
                  const err245 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/20/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err245];
                  } else {
                    vErrors.push(err245);
                  }
                  errors++;
                }
              } else {
                const err246 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/20/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("published-count" !== data.kind) {
                const err247 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/20/properties/kind/const", keyword: "const", params: { allowedValue: "published-count" } };
                if (vErrors === null) {
                  vErrors = [err247];
                } else {
                  vErrors.push(err247);
                }
                errors++;
              }
            }
            if (data.dataset !== void 0) {
              if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else {
          const err248 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } };
          if (vErrors === null) {
            vErrors = [err248];
          } else {
            vErrors.push(err248);
          }
          errors++;
        }
      } else {
        const err249 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } };
        if (vErrors === null) {
          vErrors = [err249];
        } else {
          vErrors.push(err249);
        }
        errors++;
      }
    } else {
      const err250 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err250];
      } else {
        vErrors.push(err250);
      }
      errors++;
    }
    validate89.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
  }
  validate89.evaluated = { "dynamicProps": true, "dynamicItems": false };
  var schema34 = { "type": "object", "additionalProperties": false, "required": ["id", "policy", "on", "effect", "when", "neverWaived", "overrides", "see", "clause"], "properties": { "id": { "$ref": "#/$defs/ruleId" }, "policy": { "$ref": "#/$defs/name" }, "on": { "enum": ["post", "dataset"] }, "dataset": { "$ref": "#/$defs/tables" }, "effect": { "enum": ["warn", "review", "deny"] }, "reviewer": { "type": "string" }, "each": { "enum": ["cohort", "group"] }, "when": { "$ref": "#/$defs/condition" }, "unless": { "$ref": "#/$defs/condition" }, "during": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "$ref": "#/$defs/day" }, "to": { "$ref": "#/$defs/day" } } }, "neverWaived": { "type": "boolean" }, "overrides": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/ruleId" } }, "because": { "type": "string" }, "suggest": { "type": "string" }, "see": { "type": "array", "items": { "type": "string" } }, "doc": { "type": "string" }, "clause": { "$ref": "#/$defs/clause" } } };
  var pattern8 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*/[A-Za-z_][A-Za-z0-9_-]*$", "u");
  function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate147.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern8.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*/[A-Za-z_][A-Za-z0-9_-]*$" } };
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
    validate147.errors = vErrors;
    return errors === 0;
  }
  validate147.evaluated = { "dynamicProps": false, "dynamicItems": false };
  var schema36 = { "type": "object", "additionalProperties": false, "properties": { "all": { "type": "array", "items": { "$ref": "#/$defs/condition" } }, "any": { "type": "array", "items": { "$ref": "#/$defs/condition" } }, "not": { "$ref": "#/$defs/condition" }, "fact": { "type": "string", "minLength": 1 }, "operator": { "enum": ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "equal", "multipleOf", "containsAny", "containsOnly", "empty", "known"] }, "value": { "type": ["number", "boolean", "string", "array"], "uniqueItems": true, "items": { "type": "string", "minLength": 1 } } }, "oneOf": [{ "required": ["all"], "maxProperties": 1 }, { "required": ["any"], "maxProperties": 1 }, { "required": ["not"], "maxProperties": 1 }, { "required": ["fact", "operator", "value"], "maxProperties": 3 }], "allOf": [{ "if": { "required": ["operator"], "properties": { "operator": { "enum": ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] } } }, "then": { "properties": { "value": { "type": "number" } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "const": "multipleOf" } } }, "then": { "properties": { "value": { "type": "number", "exclusiveMinimum": 0 } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "const": "equal" } } }, "then": { "properties": { "value": { "type": ["number", "boolean", "string"] } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "enum": ["containsAny", "containsOnly"] } } }, "then": { "properties": { "value": { "type": "array" } } } }, { "if": { "required": ["operator"], "properties": { "operator": { "enum": ["empty", "known"] } } }, "then": { "properties": { "value": { "const": true } } } }] };
  var wrapper0 = { validate: validate151 };
  function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate151.evaluated;
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
            const err22 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/2/then/properties/value/type", keyword: "type", params: { type: schema36.allOf[2].then.properties.value.type } };
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
          const err37 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema36.properties.operator.enum } };
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
          const err38 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema36.properties.value.type } };
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
    validate151.errors = vErrors;
    return errors === 0;
  }
  validate151.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  var schema37 = { "type": "object", "oneOf": [{ "additionalProperties": false, "required": ["atLeast"], "properties": { "kind": { "const": "min-cohort" }, "atLeast": { "$ref": "#/$defs/quantity" }, "orShare": { "$ref": "#/$defs/quantity" } } }, { "additionalProperties": false, "required": ["atLeast"], "properties": { "kind": { "const": "min-window" }, "atLeast": { "$ref": "#/$defs/quantity" } } }, { "additionalProperties": false, "required": ["atMost"], "properties": { "kind": { "const": "max-details" }, "atMost": { "type": "integer", "minimum": 0 } } }, { "additionalProperties": false, "properties": { "kind": { "const": "round-counts" }, "digits": { "type": "integer", "minimum": 1 }, "nearest": { "type": "integer", "minimum": 1 } }, "minProperties": 2, "maxProperties": 2 }, { "additionalProperties": false, "required": ["facet"], "properties": { "kind": { "const": "ban" }, "facet": { "$ref": "#/$defs/facet" }, "words": { "$ref": "#/$defs/words" } } }, { "additionalProperties": false, "required": ["facet", "words"], "properties": { "kind": { "const": "allow-only" }, "facet": { "$ref": "#/$defs/facet" }, "words": { "$ref": "#/$defs/words" } } }, { "additionalProperties": false, "required": ["that"], "properties": { "kind": { "enum": ["require", "deny-when", "review-when", "warn-when"] }, "that": { "$ref": "#/$defs/condition" } } }, { "additionalProperties": false, "required": ["atLeast", "per", "zeroAllowed"], "properties": { "kind": { "const": "min-group" }, "atLeast": { "$ref": "#/$defs/quantity" }, "per": { "$ref": "#/$defs/grouping" }, "zeroAllowed": { "type": "boolean" } } }, { "additionalProperties": false, "required": ["columns"], "properties": { "kind": { "const": "ban-identifiers-in-values" }, "columns": { "$ref": "#/$defs/columns" } } }, { "additionalProperties": false, "required": ["columns"], "properties": { "kind": { "const": "ban-columns" }, "columns": { "$ref": "#/$defs/names" } } }, { "additionalProperties": false, "required": ["which", "per"], "properties": { "kind": { "const": "ban-cells" }, "which": { "enum": ["zero", "full"] }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["atLeast", "form", "of", "per"], "properties": { "kind": { "const": "min-diversity" }, "atLeast": { "type": "number", "minimum": 1 }, "form": { "enum": ["distinct", "entropy", "recursive"] }, "c": { "type": "number", "exclusiveMinimum": 0 }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" } }, "if": { "properties": { "form": { "const": "recursive" } } }, "then": { "required": ["c"] }, "else": { "properties": { "c": false } } }, { "additionalProperties": false, "required": ["atMost", "of", "per"], "properties": { "kind": { "const": "max-closeness" }, "atMost": { "type": "number", "minimum": 0 }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["atMost", "of", "top", "per"], "properties": { "kind": { "const": "max-share" }, "atMost": { "$ref": "#/$defs/quantity" }, "of": { "type": "string", "minLength": 1 }, "top": { "type": "integer", "minimum": 1 }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["atLeast", "of", "per"], "properties": { "kind": { "const": "min-protection" }, "atLeast": { "$ref": "#/$defs/quantity" }, "of": { "type": "string", "minLength": 1 }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["atMost", "per"], "properties": { "kind": { "const": "max-uniques" }, "atMost": { "$ref": "#/$defs/quantity" }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["atMost", "model", "per"], "properties": { "kind": { "const": "max-risk" }, "atMost": { "$ref": "#/$defs/quantity" }, "model": { "enum": ["prosecutor", "journalist", "marketer"] }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["atLeast", "per"], "properties": { "kind": { "const": "min-difference" }, "atLeast": { "$ref": "#/$defs/quantity" }, "per": { "$ref": "#/$defs/grouping" } } }, { "additionalProperties": false, "required": ["grain", "of"], "properties": { "kind": { "const": "max-precision" }, "grain": { "$ref": "#/$defs/grain" }, "of": { "$ref": "#/$defs/names" } } }, { "additionalProperties": false, "required": ["side", "value", "of"], "properties": { "kind": { "const": "value-limit" }, "side": { "enum": ["min", "max"] }, "value": { "type": "number" }, "of": { "$ref": "#/$defs/names" } } }, { "additionalProperties": false, "required": ["side", "age", "of"], "properties": { "kind": { "const": "age-limit" }, "side": { "enum": ["min", "max"] }, "age": { "$ref": "#/$defs/quantity" }, "of": { "$ref": "#/$defs/names" } } }, { "additionalProperties": false, "required": [], "properties": { "kind": { "const": "keep-suppressed" }, "within": { "$ref": "#/$defs/quantity" } } }], "discriminator": { "propertyName": "kind" }, "required": ["kind"] };
  var schema38 = { "type": "object", "additionalProperties": false, "required": ["value", "unit"], "properties": { "value": { "type": "number", "minimum": 0 }, "unit": { "enum": ["people", "rows", "%", "hours", "days", "weeks", "digits"] } } };
  function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate158.evaluated;
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
          const err5 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema38.properties.unit.enum } };
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
    validate158.errors = vErrors;
    return errors === 0;
  }
  validate158.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  var schema39 = { "enum": ["tone", "framing", "topic", "addressee", "identifier", "channel", "audience"] };
  function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate162.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (!(data === "tone" || data === "framing" || data === "topic" || data === "addressee" || data === "identifier" || data === "channel" || data === "audience")) {
      const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema39.enum } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    validate162.errors = vErrors;
    return errors === 0;
  }
  validate162.evaluated = { "dynamicProps": false, "dynamicItems": false };
  function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate157.evaluated;
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
              if (!validate158(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                errors = vErrors.length;
              }
            }
            if (data.orShare !== void 0) {
              if (!validate158(data.orShare, { instancePath: instancePath + "/orShare", parentData: data, parentDataProperty: "orShare", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
              if (!validate158(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
              if (!validate162(data.facet, { instancePath: instancePath + "/facet", parentData: data, parentDataProperty: "facet", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
                errors = vErrors.length;
              }
            }
            if (data.words !== void 0) {
              if (!validate67(data.words, { instancePath: instancePath + "/words", parentData: data, parentDataProperty: "words", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
              if (!validate162(data.facet, { instancePath: instancePath + "/facet", parentData: data, parentDataProperty: "facet", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
                errors = vErrors.length;
              }
            }
            if (data.words !== void 0) {
              if (!validate67(data.words, { instancePath: instancePath + "/words", parentData: data, parentDataProperty: "words", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
                const err29 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/enum", keyword: "enum", params: { allowedValues: schema37.oneOf[6].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data.that !== void 0) {
              if (!validate151(data.that, { instancePath: instancePath + "/that", parentData: data, parentDataProperty: "that", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
                const err32 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/enum", keyword: "enum", params: { allowedValues: schema37.oneOf[6].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data.that !== void 0) {
              if (!validate151(data.that, { instancePath: instancePath + "/that", parentData: data, parentDataProperty: "that", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
                const err35 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/enum", keyword: "enum", params: { allowedValues: schema37.oneOf[6].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data.that !== void 0) {
              if (!validate151(data.that, { instancePath: instancePath + "/that", parentData: data, parentDataProperty: "that", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
                const err38 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/enum", keyword: "enum", params: { allowedValues: schema37.oneOf[6].properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data.that !== void 0) {
              if (!validate151(data.that, { instancePath: instancePath + "/that", parentData: data, parentDataProperty: "that", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
              if (!validate158(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                errors = vErrors.length;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
              if (!validate98(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "ban-columns") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.columns === void 0) {
              const err48 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "columns" } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            for (const key12 in data) {
              if (!(key12 === "kind" || key12 === "columns")) {
                const err49 = { instancePath, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("ban-columns" !== data.kind) {
                const err50 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/9/properties/kind/const", keyword: "const", params: { allowedValue: "ban-columns" } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data.columns !== void 0) {
              if (!validate59(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "ban-cells") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.which === void 0) {
              const err51 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "which" } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err52 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            for (const key13 in data) {
              if (!(key13 === "kind" || key13 === "which" || key13 === "of" || key13 === "per")) {
                const err53 = { instancePath, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("ban-cells" !== data.kind) {
                const err54 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/10/properties/kind/const", keyword: "const", params: { allowedValue: "ban-cells" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data.which !== void 0) {
              let data33 = data.which;
              if (!(data33 === "zero" || data33 === "full")) {
                const err55 = { instancePath: instancePath + "/which", schemaPath: "#/oneOf/10/properties/which/enum", keyword: "enum", params: { allowedValues: schema37.oneOf[10].properties.which.enum } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data.of !== void 0) {
              let data34 = data.of;
              if (typeof data34 === "string") {
                if (func2(data34) < 1) {
                  const err56 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/10/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              } else {
                const err57 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/10/properties/of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "min-diversity") {
          const _errs72 = errors;
          let valid30 = true;
          const _errs73 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.form !== void 0) {
              if ("recursive" !== data.form) {
                const err58 = {};
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
          }
          var _valid0 = _errs73 === errors;
          errors = _errs72;
          if (vErrors !== null) {
            if (_errs72) {
              vErrors.length = _errs72;
            } else {
              vErrors = null;
            }
          }
          let ifClause0;
          if (_valid0) {
            const _errs75 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.c === void 0) {
                const err59 = { instancePath, schemaPath: "#/oneOf/11/then/required", keyword: "required", params: { missingProperty: "c" } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            var _valid0 = _errs75 === errors;
            valid30 = _valid0;
            ifClause0 = "then";
          } else {
            const _errs76 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.c !== void 0) {
                const err60 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/11/else/properties/c/false schema", keyword: "false schema", params: {} };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            var _valid0 = _errs76 === errors;
            valid30 = _valid0;
            if (valid30) {
              var props1 = {};
              props1.c = true;
              props1.form = true;
            }
            ifClause0 = "else";
          }
          if (!valid30) {
            const err61 = { instancePath, schemaPath: "#/oneOf/11/if", keyword: "if", params: { failingKeyword: ifClause0 } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.atLeast === void 0) {
              const err62 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "atLeast" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data.form === void 0) {
              const err63 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "form" } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data.of === void 0) {
              const err64 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err65 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            for (const key14 in data) {
              if (!(key14 === "kind" || key14 === "atLeast" || key14 === "form" || key14 === "c" || key14 === "of" || key14 === "per")) {
                const err66 = { instancePath, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("min-diversity" !== data.kind) {
                const err67 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/11/properties/kind/const", keyword: "const", params: { allowedValue: "min-diversity" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data.atLeast !== void 0) {
              let data39 = data.atLeast;
              if (typeof data39 == "number" && isFinite(data39)) {
                if (data39 < 1 || isNaN(data39)) {
                  const err68 = { instancePath: instancePath + "/atLeast", schemaPath: "#/oneOf/11/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              } else {
                const err69 = { instancePath: instancePath + "/atLeast", schemaPath: "#/oneOf/11/properties/atLeast/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data.form !== void 0) {
              let data40 = data.form;
              if (!(data40 === "distinct" || data40 === "entropy" || data40 === "recursive")) {
                const err70 = { instancePath: instancePath + "/form", schemaPath: "#/oneOf/11/properties/form/enum", keyword: "enum", params: { allowedValues: schema37.oneOf[11].properties.form.enum } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data.c !== void 0) {
              let data41 = data.c;
              if (typeof data41 == "number" && isFinite(data41)) {
                if (data41 <= 0 || isNaN(data41)) {
                  const err71 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/11/properties/c/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = { instancePath: instancePath + "/c", schemaPath: "#/oneOf/11/properties/c/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data.of !== void 0) {
              let data42 = data.of;
              if (typeof data42 === "string") {
                if (func2(data42) < 1) {
                  const err73 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/11/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/11/properties/of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "max-closeness") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.atMost === void 0) {
              const err75 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "atMost" } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data.of === void 0) {
              const err76 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err77 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            for (const key15 in data) {
              if (!(key15 === "kind" || key15 === "atMost" || key15 === "of" || key15 === "per")) {
                const err78 = { instancePath, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("max-closeness" !== data.kind) {
                const err79 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/12/properties/kind/const", keyword: "const", params: { allowedValue: "max-closeness" } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data.atMost !== void 0) {
              let data45 = data.atMost;
              if (typeof data45 == "number" && isFinite(data45)) {
                if (data45 < 0 || isNaN(data45)) {
                  const err80 = { instancePath: instancePath + "/atMost", schemaPath: "#/oneOf/12/properties/atMost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              } else {
                const err81 = { instancePath: instancePath + "/atMost", schemaPath: "#/oneOf/12/properties/atMost/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data.of !== void 0) {
              let data46 = data.of;
              if (typeof data46 === "string") {
                if (func2(data46) < 1) {
                  const err82 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/12/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/12/properties/of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "max-share") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.atMost === void 0) {
              const err84 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "atMost" } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data.of === void 0) {
              const err85 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data.top === void 0) {
              const err86 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "top" } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err87 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            for (const key16 in data) {
              if (!(key16 === "kind" || key16 === "atMost" || key16 === "of" || key16 === "top" || key16 === "per")) {
                const err88 = { instancePath, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("max-share" !== data.kind) {
                const err89 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/13/properties/kind/const", keyword: "const", params: { allowedValue: "max-share" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data.atMost !== void 0) {
              if (!validate158(data.atMost, { instancePath: instancePath + "/atMost", parentData: data, parentDataProperty: "atMost", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                errors = vErrors.length;
              }
            }
            if (data.of !== void 0) {
              let data50 = data.of;
              if (typeof data50 === "string") {
                if (func2(data50) < 1) {
                  const err90 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/13/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              } else {
                const err91 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/13/properties/of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data.top !== void 0) {
              let data51 = data.top;
              if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                const err92 = { instancePath: instancePath + "/top", schemaPath: "#/oneOf/13/properties/top/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
              if (typeof data51 == "number" && isFinite(data51)) {
                if (data51 < 1 || isNaN(data51)) {
                  const err93 = { instancePath: instancePath + "/top", schemaPath: "#/oneOf/13/properties/top/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "min-protection") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.atLeast === void 0) {
              const err94 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "atLeast" } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (data.of === void 0) {
              const err95 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err96 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            for (const key17 in data) {
              if (!(key17 === "kind" || key17 === "atLeast" || key17 === "of" || key17 === "per")) {
                const err97 = { instancePath, schemaPath: "#/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("min-protection" !== data.kind) {
                const err98 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/14/properties/kind/const", keyword: "const", params: { allowedValue: "min-protection" } };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data.atLeast !== void 0) {
              if (!validate158(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                errors = vErrors.length;
              }
            }
            if (data.of !== void 0) {
              let data55 = data.of;
              if (typeof data55 === "string") {
                if (func2(data55) < 1) {
                  const err99 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/14/properties/of/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              } else {
                const err100 = { instancePath: instancePath + "/of", schemaPath: "#/oneOf/14/properties/of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "max-uniques") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.atMost === void 0) {
              const err101 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "atMost" } };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err102 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
            for (const key18 in data) {
              if (!(key18 === "kind" || key18 === "atMost" || key18 === "per")) {
                const err103 = { instancePath, schemaPath: "#/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("max-uniques" !== data.kind) {
                const err104 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/15/properties/kind/const", keyword: "const", params: { allowedValue: "max-uniques" } };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
            if (data.atMost !== void 0) {
              if (!validate158(data.atMost, { instancePath: instancePath + "/atMost", parentData: data, parentDataProperty: "atMost", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                errors = vErrors.length;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "max-risk") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.atMost === void 0) {
              const err105 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "atMost" } };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (data.model === void 0) {
              const err106 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "model" } };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err107 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
            for (const key19 in data) {
              if (!(key19 === "kind" || key19 === "atMost" || key19 === "model" || key19 === "per")) {
                const err108 = { instancePath, schemaPath: "#/oneOf/16/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("max-risk" !== data.kind) {
                const err109 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/16/properties/kind/const", keyword: "const", params: { allowedValue: "max-risk" } };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data.atMost !== void 0) {
              if (!validate158(data.atMost, { instancePath: instancePath + "/atMost", parentData: data, parentDataProperty: "atMost", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                errors = vErrors.length;
              }
            }
            if (data.model !== void 0) {
              let data62 = data.model;
              if (!(data62 === "prosecutor" || data62 === "journalist" || data62 === "marketer")) {
                const err110 = { instancePath: instancePath + "/model", schemaPath: "#/oneOf/16/properties/model/enum", keyword: "enum", params: { allowedValues: schema37.oneOf[16].properties.model.enum } };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "min-difference") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.atLeast === void 0) {
              const err111 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "atLeast" } };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (data.per === void 0) {
              const err112 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: "per" } };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
            for (const key20 in data) {
              if (!(key20 === "kind" || key20 === "atLeast" || key20 === "per")) {
                const err113 = { instancePath, schemaPath: "#/oneOf/17/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("min-difference" !== data.kind) {
                const err114 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/17/properties/kind/const", keyword: "const", params: { allowedValue: "min-difference" } };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data.atLeast !== void 0) {
              if (!validate158(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                errors = vErrors.length;
              }
            }
            if (data.per !== void 0) {
              if (!validate93(data.per, { instancePath: instancePath + "/per", parentData: data, parentDataProperty: "per", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "max-precision") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.grain === void 0) {
              const err115 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "grain" } };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data.of === void 0) {
              const err116 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            for (const key21 in data) {
              if (!(key21 === "kind" || key21 === "grain" || key21 === "of")) {
                const err117 = { instancePath, schemaPath: "#/oneOf/18/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("max-precision" !== data.kind) {
                const err118 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/18/properties/kind/const", keyword: "const", params: { allowedValue: "max-precision" } };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
            if (data.grain !== void 0) {
              if (!validate129(data.grain, { instancePath: instancePath + "/grain", parentData: data, parentDataProperty: "grain", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                errors = vErrors.length;
              }
            }
            if (data.of !== void 0) {
              if (!validate59(data.of, { instancePath: instancePath + "/of", parentData: data, parentDataProperty: "of", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "value-limit") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.side === void 0) {
              const err119 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "side" } };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
            if (data.value === void 0) {
              const err120 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "value" } };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            if (data.of === void 0) {
              const err121 = { instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
            for (const key22 in data) {
              if (!(key22 === "kind" || key22 === "side" || key22 === "value" || key22 === "of")) {
                const err122 = { instancePath, schemaPath: "#/oneOf/19/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("value-limit" !== data.kind) {
                const err123 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/19/properties/kind/const", keyword: "const", params: { allowedValue: "value-limit" } };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data.side !== void 0) {
              let data71 = data.side;
              if (!(data71 === "min" || data71 === "max")) {
                const err124 = { instancePath: instancePath + "/side", schemaPath: "#/oneOf/19/properties/side/enum", keyword: "enum", params: { allowedValues: schema37.oneOf[19].properties.side.enum } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
            if (data.value !== void 0) {
              let data72 = data.value;
              if (!(typeof data72 == "number" && isFinite(data72))) {
                const err125 = { instancePath: instancePath + "/value", schemaPath: "#/oneOf/19/properties/value/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
            if (data.of !== void 0) {
              if (!validate59(data.of, { instancePath: instancePath + "/of", parentData: data, parentDataProperty: "of", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "age-limit") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.side === void 0) {
              const err126 = { instancePath, schemaPath: "#/oneOf/20/required", keyword: "required", params: { missingProperty: "side" } };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
            if (data.age === void 0) {
              const err127 = { instancePath, schemaPath: "#/oneOf/20/required", keyword: "required", params: { missingProperty: "age" } };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
            if (data.of === void 0) {
              const err128 = { instancePath, schemaPath: "#/oneOf/20/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            for (const key23 in data) {
              if (!(key23 === "kind" || key23 === "side" || key23 === "age" || key23 === "of")) {
                const err129 = { instancePath, schemaPath: "#/oneOf/20/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("age-limit" !== data.kind) {
                const err130 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/20/properties/kind/const", keyword: "const", params: { allowedValue: "age-limit" } };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data.side !== void 0) {
              let data75 = data.side;
              if (!(data75 === "min" || data75 === "max")) {
                const err131 = { instancePath: instancePath + "/side", schemaPath: "#/oneOf/20/properties/side/enum", keyword: "enum", params: { allowedValues: schema37.oneOf[20].properties.side.enum } };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
            if (data.age !== void 0) {
              if (!validate158(data.age, { instancePath: instancePath + "/age", parentData: data, parentDataProperty: "age", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                errors = vErrors.length;
              }
            }
            if (data.of !== void 0) {
              if (!validate59(data.of, { instancePath: instancePath + "/of", parentData: data, parentDataProperty: "of", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else if (tag0 === "keep-suppressed") {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            for (const key24 in data) {
              if (!(key24 === "kind" || key24 === "within")) {
                const err132 = { instancePath, schemaPath: "#/oneOf/21/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data.kind !== void 0) {
              if ("keep-suppressed" !== data.kind) {
                const err133 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/21/properties/kind/const", keyword: "const", params: { allowedValue: "keep-suppressed" } };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
            if (data.within !== void 0) {
              if (!validate158(data.within, { instancePath: instancePath + "/within", parentData: data, parentDataProperty: "within", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                errors = vErrors.length;
              }
            }
          }
          if (props0 !== true) {
            props0 = true;
          }
        } else {
          const err134 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
      } else {
        const err135 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
    } else {
      const err136 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err136];
      } else {
        vErrors.push(err136);
      }
      errors++;
    }
    validate157.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
  }
  validate157.evaluated = { "dynamicProps": true, "dynamicItems": false };
  function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate146.evaluated;
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
        if (!func1.call(schema34.properties, key0)) {
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
        if (!validate147(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
          const err10 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/enum", keyword: "enum", params: { allowedValues: schema34.properties.on.enum } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
      if (data.dataset !== void 0) {
        if (!validate90(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
          errors = vErrors.length;
        }
      }
      if (data.effect !== void 0) {
        let data4 = data.effect;
        if (!(data4 === "warn" || data4 === "review" || data4 === "deny")) {
          const err11 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: schema34.properties.effect.enum } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (data.reviewer !== void 0) {
        if (typeof data.reviewer !== "string") {
          const err12 = { instancePath: instancePath + "/reviewer", schemaPath: "#/properties/reviewer/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      if (data.each !== void 0) {
        let data6 = data.each;
        if (!(data6 === "cohort" || data6 === "group")) {
          const err13 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/enum", keyword: "enum", params: { allowedValues: schema34.properties.each.enum } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (data.when !== void 0) {
        if (!validate151(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
          errors = vErrors.length;
        }
      }
      if (data.unless !== void 0) {
        if (!validate151(data.unless, { instancePath: instancePath + "/unless", parentData: data, parentDataProperty: "unless", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
          errors = vErrors.length;
        }
      }
      if (data.during !== void 0) {
        let data9 = data.during;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          if (data9.from === void 0) {
            const err14 = { instancePath: instancePath + "/during", schemaPath: "#/properties/during/required", keyword: "required", params: { missingProperty: "from" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (data9.to === void 0) {
            const err15 = { instancePath: instancePath + "/during", schemaPath: "#/properties/during/required", keyword: "required", params: { missingProperty: "to" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          for (const key1 in data9) {
            if (!(key1 === "from" || key1 === "to")) {
              const err16 = { instancePath: instancePath + "/during", schemaPath: "#/properties/during/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
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
          const err17 = { instancePath: instancePath + "/during", schemaPath: "#/properties/during/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      if (data.neverWaived !== void 0) {
        if (typeof data.neverWaived !== "boolean") {
          const err18 = { instancePath: instancePath + "/neverWaived", schemaPath: "#/properties/neverWaived/type", keyword: "type", params: { type: "boolean" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      if (data.overrides !== void 0) {
        let data13 = data.overrides;
        if (Array.isArray(data13)) {
          const len0 = data13.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate147(data13[i0], { instancePath: instancePath + "/overrides/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
              errors = vErrors.length;
            }
          }
          let i1 = data13.length;
          let j0;
          if (i1 > 1) {
            outer0: for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data13[i1], data13[j0])) {
                  const err19 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
          }
        } else {
          const err20 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
      if (data.because !== void 0) {
        if (typeof data.because !== "string") {
          const err21 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
      if (data.suggest !== void 0) {
        if (typeof data.suggest !== "string") {
          const err22 = { instancePath: instancePath + "/suggest", schemaPath: "#/properties/suggest/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
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
              const err23 = { instancePath: instancePath + "/see/" + i2, schemaPath: "#/properties/see/items/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
        } else {
          const err24 = { instancePath: instancePath + "/see", schemaPath: "#/properties/see/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
      if (data.doc !== void 0) {
        if (typeof data.doc !== "string") {
          const err25 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
      if (data.clause !== void 0) {
        if (!validate157(data.clause, { instancePath: instancePath + "/clause", parentData: data, parentDataProperty: "clause", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    validate146.errors = vErrors;
    return errors === 0;
  }
  validate146.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  var pattern4 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
  var pattern9 = new RegExp("^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)+$", "u");
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
                if (!validate64(data18.name, { instancePath: instancePath + "/facts/" + i1 + "/name", parentData: data18, parentDataProperty: "name", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                  errors = vErrors.length;
                }
              }
              if (data18.type !== void 0) {
                if (!validate66(data18.type, { instancePath: instancePath + "/facts/" + i1 + "/type", parentData: data18, parentDataProperty: "type", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
            if (!validate70(data22.tone, { instancePath: instancePath + "/vocabularies/tone", parentData: data22, parentDataProperty: "tone", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
          }
          if (data22.framing !== void 0) {
            if (!validate70(data22.framing, { instancePath: instancePath + "/vocabularies/framing", parentData: data22, parentDataProperty: "framing", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
          }
          if (data22.topic !== void 0) {
            if (!validate70(data22.topic, { instancePath: instancePath + "/vocabularies/topic", parentData: data22, parentDataProperty: "topic", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
          }
          if (data22.addressee !== void 0) {
            if (!validate70(data22.addressee, { instancePath: instancePath + "/vocabularies/addressee", parentData: data22, parentDataProperty: "addressee", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
          }
          if (data22.identifier !== void 0) {
            if (!validate70(data22.identifier, { instancePath: instancePath + "/vocabularies/identifier", parentData: data22, parentDataProperty: "identifier", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
          }
          if (data22.channel !== void 0) {
            if (!validate70(data22.channel, { instancePath: instancePath + "/vocabularies/channel", parentData: data22, parentDataProperty: "channel", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
          }
          if (data22.audience !== void 0) {
            if (!validate70(data22.audience, { instancePath: instancePath + "/vocabularies/audience", parentData: data22, parentDataProperty: "audience", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
          }
          if (data22.consent !== void 0) {
            if (!validate70(data22.consent, { instancePath: instancePath + "/vocabularies/consent", parentData: data22, parentDataProperty: "consent", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
              if (data32.sensitive === void 0) {
                const err53 = { instancePath: instancePath + "/datasets/" + i2, schemaPath: "#/properties/datasets/items/required", keyword: "required", params: { missingProperty: "sensitive" } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              if (data32.measure === void 0) {
                const err54 = { instancePath: instancePath + "/datasets/" + i2, schemaPath: "#/properties/datasets/items/required", keyword: "required", params: { missingProperty: "measure" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              if (data32.harmless === void 0) {
                const err55 = { instancePath: instancePath + "/datasets/" + i2, schemaPath: "#/properties/datasets/items/required", keyword: "required", params: { missingProperty: "harmless" } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
              if (data32.suppressedAs === void 0) {
                const err56 = { instancePath: instancePath + "/datasets/" + i2, schemaPath: "#/properties/datasets/items/required", keyword: "required", params: { missingProperty: "suppressedAs" } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              if (data32.missingAs === void 0) {
                const err57 = { instancePath: instancePath + "/datasets/" + i2, schemaPath: "#/properties/datasets/items/required", keyword: "required", params: { missingProperty: "missingAs" } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (data32.totals === void 0) {
                const err58 = { instancePath: instancePath + "/datasets/" + i2, schemaPath: "#/properties/datasets/items/required", keyword: "required", params: { missingProperty: "totals" } };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              for (const key6 in data32) {
                if (!func1.call(schema19.properties.datasets.items.properties, key6)) {
                  const err59 = { instancePath: instancePath + "/datasets/" + i2, schemaPath: "#/properties/datasets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              }
              if (data32.name !== void 0) {
                if (!validate64(data32.name, { instancePath: instancePath + "/datasets/" + i2 + "/name", parentData: data32, parentDataProperty: "name", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                  errors = vErrors.length;
                }
              }
              if (data32.person !== void 0) {
                let data34 = data32.person;
                if (typeof data34 === "string") {
                  if (func2(data34) < 1) {
                    const err60 = { instancePath: instancePath + "/datasets/" + i2 + "/person", schemaPath: "#/properties/datasets/items/properties/person/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                } else {
                  const err61 = { instancePath: instancePath + "/datasets/" + i2 + "/person", schemaPath: "#/properties/datasets/items/properties/person/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
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
              if (data32.sensitive !== void 0) {
                let data36 = data32.sensitive;
                if (Array.isArray(data36)) {
                  const len3 = data36.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data37 = data36[i3];
                    if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                      if (data37.column === void 0) {
                        const err62 = { instancePath: instancePath + "/datasets/" + i2 + "/sensitive/" + i3, schemaPath: "#/properties/datasets/items/properties/sensitive/items/required", keyword: "required", params: { missingProperty: "column" } };
                        if (vErrors === null) {
                          vErrors = [err62];
                        } else {
                          vErrors.push(err62);
                        }
                        errors++;
                      }
                      if (data37.ordered === void 0) {
                        const err63 = { instancePath: instancePath + "/datasets/" + i2 + "/sensitive/" + i3, schemaPath: "#/properties/datasets/items/properties/sensitive/items/required", keyword: "required", params: { missingProperty: "ordered" } };
                        if (vErrors === null) {
                          vErrors = [err63];
                        } else {
                          vErrors.push(err63);
                        }
                        errors++;
                      }
                      for (const key7 in data37) {
                        if (!(key7 === "column" || key7 === "ordered")) {
                          const err64 = { instancePath: instancePath + "/datasets/" + i2 + "/sensitive/" + i3, schemaPath: "#/properties/datasets/items/properties/sensitive/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                          if (vErrors === null) {
                            vErrors = [err64];
                          } else {
                            vErrors.push(err64);
                          }
                          errors++;
                        }
                      }
                      if (data37.column !== void 0) {
                        let data38 = data37.column;
                        if (typeof data38 === "string") {
                          if (func2(data38) < 1) {
                            const err65 = { instancePath: instancePath + "/datasets/" + i2 + "/sensitive/" + i3 + "/column", schemaPath: "#/properties/datasets/items/properties/sensitive/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err65];
                            } else {
                              vErrors.push(err65);
                            }
                            errors++;
                          }
                        } else {
                          const err66 = { instancePath: instancePath + "/datasets/" + i2 + "/sensitive/" + i3 + "/column", schemaPath: "#/properties/datasets/items/properties/sensitive/items/properties/column/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err66];
                          } else {
                            vErrors.push(err66);
                          }
                          errors++;
                        }
                      }
                      if (data37.ordered !== void 0) {
                        if (typeof data37.ordered !== "boolean") {
                          const err67 = { instancePath: instancePath + "/datasets/" + i2 + "/sensitive/" + i3 + "/ordered", schemaPath: "#/properties/datasets/items/properties/sensitive/items/properties/ordered/type", keyword: "type", params: { type: "boolean" } };
                          if (vErrors === null) {
                            vErrors = [err67];
                          } else {
                            vErrors.push(err67);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err68 = { instancePath: instancePath + "/datasets/" + i2 + "/sensitive/" + i3, schemaPath: "#/properties/datasets/items/properties/sensitive/items/type", keyword: "type", params: { type: "object" } };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err69 = { instancePath: instancePath + "/datasets/" + i2 + "/sensitive", schemaPath: "#/properties/datasets/items/properties/sensitive/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
              if (data32.measure !== void 0) {
                if (!validate59(data32.measure, { instancePath: instancePath + "/datasets/" + i2 + "/measure", parentData: data32, parentDataProperty: "measure", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
              }
              if (data32.weight !== void 0) {
                let data41 = data32.weight;
                if (typeof data41 === "string") {
                  if (func2(data41) < 1) {
                    const err70 = { instancePath: instancePath + "/datasets/" + i2 + "/weight", schemaPath: "#/properties/datasets/items/properties/weight/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                } else {
                  const err71 = { instancePath: instancePath + "/datasets/" + i2 + "/weight", schemaPath: "#/properties/datasets/items/properties/weight/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
              if (data32.count !== void 0) {
                let data42 = data32.count;
                if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                  if (data42.column === void 0) {
                    const err72 = { instancePath: instancePath + "/datasets/" + i2 + "/count", schemaPath: "#/properties/datasets/items/properties/count/required", keyword: "required", params: { missingProperty: "column" } };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                  for (const key8 in data42) {
                    if (!(key8 === "column" || key8 === "nearest")) {
                      const err73 = { instancePath: instancePath + "/datasets/" + i2 + "/count", schemaPath: "#/properties/datasets/items/properties/count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  }
                  if (data42.column !== void 0) {
                    let data43 = data42.column;
                    if (typeof data43 === "string") {
                      if (func2(data43) < 1) {
                        const err74 = { instancePath: instancePath + "/datasets/" + i2 + "/count/column", schemaPath: "#/properties/datasets/items/properties/count/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                    } else {
                      const err75 = { instancePath: instancePath + "/datasets/" + i2 + "/count/column", schemaPath: "#/properties/datasets/items/properties/count/properties/column/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  }
                  if (data42.nearest !== void 0) {
                    let data44 = data42.nearest;
                    if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                      const err76 = { instancePath: instancePath + "/datasets/" + i2 + "/count/nearest", schemaPath: "#/properties/datasets/items/properties/count/properties/nearest/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                    if (typeof data44 == "number" && isFinite(data44)) {
                      if (data44 < 1 || isNaN(data44)) {
                        const err77 = { instancePath: instancePath + "/datasets/" + i2 + "/count/nearest", schemaPath: "#/properties/datasets/items/properties/count/properties/nearest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err77];
                        } else {
                          vErrors.push(err77);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err78 = { instancePath: instancePath + "/datasets/" + i2 + "/count", schemaPath: "#/properties/datasets/items/properties/count/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              }
              if (data32.harmless !== void 0) {
                if (!validate59(data32.harmless, { instancePath: instancePath + "/datasets/" + i2 + "/harmless", parentData: data32, parentDataProperty: "harmless", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
              }
              if (data32.suppressedAs !== void 0) {
                if (!validate85(data32.suppressedAs, { instancePath: instancePath + "/datasets/" + i2 + "/suppressedAs", parentData: data32, parentDataProperty: "suppressedAs", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                  errors = vErrors.length;
                }
              }
              if (data32.missingAs !== void 0) {
                if (!validate85(data32.missingAs, { instancePath: instancePath + "/datasets/" + i2 + "/missingAs", parentData: data32, parentDataProperty: "missingAs", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                  errors = vErrors.length;
                }
              }
              if (data32.totals !== void 0) {
                if (!validate85(data32.totals, { instancePath: instancePath + "/datasets/" + i2 + "/totals", parentData: data32, parentDataProperty: "totals", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err79 = { instancePath: instancePath + "/datasets/" + i2, schemaPath: "#/properties/datasets/items/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          }
        } else {
          const err80 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
      }
      if (data.measures !== void 0) {
        let data49 = data.measures;
        if (Array.isArray(data49)) {
          const len4 = data49.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (!validate89(data49[i4], { instancePath: instancePath + "/measures/" + i4, parentData: data49, parentDataProperty: i4, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err81 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
      }
      if (data.rules !== void 0) {
        let data51 = data.rules;
        if (Array.isArray(data51)) {
          const len5 = data51.length;
          for (let i5 = 0; i5 < len5; i5++) {
            if (!validate146(data51[i5], { instancePath: instancePath + "/rules/" + i5, parentData: data51, parentDataProperty: i5, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err82 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
      }
      if (data.waivers !== void 0) {
        let data53 = data.waivers;
        if (Array.isArray(data53)) {
          const len6 = data53.length;
          for (let i6 = 0; i6 < len6; i6++) {
            let data54 = data53[i6];
            if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
              if (data54.rule === void 0) {
                const err83 = { instancePath: instancePath + "/waivers/" + i6, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" } };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
              if (data54.campaigns === void 0) {
                const err84 = { instancePath: instancePath + "/waivers/" + i6, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "campaigns" } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
              if (data54.until === void 0) {
                const err85 = { instancePath: instancePath + "/waivers/" + i6, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "until" } };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
              if (data54.by === void 0) {
                const err86 = { instancePath: instancePath + "/waivers/" + i6, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "by" } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
              if (data54.because === void 0) {
                const err87 = { instancePath: instancePath + "/waivers/" + i6, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "because" } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              for (const key9 in data54) {
                if (!(key9 === "rule" || key9 === "campaigns" || key9 === "from" || key9 === "until" || key9 === "by" || key9 === "because")) {
                  const err88 = { instancePath: instancePath + "/waivers/" + i6, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
              if (data54.rule !== void 0) {
                if (!validate147(data54.rule, { instancePath: instancePath + "/waivers/" + i6 + "/rule", parentData: data54, parentDataProperty: "rule", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
                  errors = vErrors.length;
                }
              }
              if (data54.campaigns !== void 0) {
                if (!validate67(data54.campaigns, { instancePath: instancePath + "/waivers/" + i6 + "/campaigns", parentData: data54, parentDataProperty: "campaigns", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                  errors = vErrors.length;
                }
              }
              if (data54.from !== void 0) {
                if (!validate55(data54.from, { instancePath: instancePath + "/waivers/" + i6 + "/from", parentData: data54, parentDataProperty: "from", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                  errors = vErrors.length;
                }
              }
              if (data54.until !== void 0) {
                if (!validate55(data54.until, { instancePath: instancePath + "/waivers/" + i6 + "/until", parentData: data54, parentDataProperty: "until", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                  errors = vErrors.length;
                }
              }
              if (data54.by !== void 0) {
                if (typeof data54.by !== "string") {
                  const err89 = { instancePath: instancePath + "/waivers/" + i6 + "/by", schemaPath: "#/properties/waivers/items/properties/by/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              }
              if (data54.because !== void 0) {
                if (typeof data54.because !== "string") {
                  const err90 = { instancePath: instancePath + "/waivers/" + i6 + "/because", schemaPath: "#/properties/waivers/items/properties/because/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
            } else {
              const err91 = { instancePath: instancePath + "/waivers/" + i6, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          }
        } else {
          const err92 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
      }
      if (data.guarantees !== void 0) {
        let data61 = data.guarantees;
        if (Array.isArray(data61)) {
          const len7 = data61.length;
          for (let i7 = 0; i7 < len7; i7++) {
            let data62 = data61[i7];
            if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
              if (data62.claim === void 0) {
                const err93 = { instancePath: instancePath + "/guarantees/" + i7, schemaPath: "#/properties/guarantees/items/required", keyword: "required", params: { missingProperty: "claim" } };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
              if (data62.status === void 0) {
                const err94 = { instancePath: instancePath + "/guarantees/" + i7, schemaPath: "#/properties/guarantees/items/required", keyword: "required", params: { missingProperty: "status" } };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
              for (const key10 in data62) {
                if (!(key10 === "claim" || key10 === "on" || key10 === "dataset" || key10 === "when" || key10 === "than" || key10 === "status")) {
                  const err95 = { instancePath: instancePath + "/guarantees/" + i7, schemaPath: "#/properties/guarantees/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
              }
              if (data62.claim !== void 0) {
                let data63 = data62.claim;
                if (!(data63 === "denies" || data63 === "never-allows" || data63 === "allows" || data63 === "at-least-as-strict")) {
                  const err96 = { instancePath: instancePath + "/guarantees/" + i7 + "/claim", schemaPath: "#/properties/guarantees/items/properties/claim/enum", keyword: "enum", params: { allowedValues: schema19.properties.guarantees.items.properties.claim.enum } };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              }
              if (data62.on !== void 0) {
                let data64 = data62.on;
                if (!(data64 === "post" || data64 === "dataset")) {
                  const err97 = { instancePath: instancePath + "/guarantees/" + i7 + "/on", schemaPath: "#/properties/guarantees/items/properties/on/enum", keyword: "enum", params: { allowedValues: schema19.properties.guarantees.items.properties.on.enum } };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              }
              if (data62.dataset !== void 0) {
                let data65 = data62.dataset;
                if (typeof data65 !== "string" && data65 !== null) {
                  const err98 = { instancePath: instancePath + "/guarantees/" + i7 + "/dataset", schemaPath: "#/properties/guarantees/items/properties/dataset/type", keyword: "type", params: { type: schema19.properties.guarantees.items.properties.dataset.type } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
              if (data62.when !== void 0) {
                if (!validate151(data62.when, { instancePath: instancePath + "/guarantees/" + i7 + "/when", parentData: data62, parentDataProperty: "when", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
                  errors = vErrors.length;
                }
              }
              if (data62.than !== void 0) {
                if (!validate53(data62.than, { instancePath: instancePath + "/guarantees/" + i7 + "/than", parentData: data62, parentDataProperty: "than", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                  errors = vErrors.length;
                }
              }
              if (data62.status !== void 0) {
                let data68 = data62.status;
                if (!(data68 === "stated" || data68 === "proved")) {
                  const err99 = { instancePath: instancePath + "/guarantees/" + i7 + "/status", schemaPath: "#/properties/guarantees/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema19.properties.guarantees.items.properties.status.enum } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              }
            } else {
              const err100 = { instancePath: instancePath + "/guarantees/" + i7, schemaPath: "#/properties/guarantees/items/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
          }
        } else {
          const err101 = { instancePath: instancePath + "/guarantees", schemaPath: "#/properties/guarantees/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err101];
          } else {
            vErrors.push(err101);
          }
          errors++;
        }
      }
      if (data.sources !== void 0) {
        let data69 = data.sources;
        if (Array.isArray(data69)) {
          const len8 = data69.length;
          for (let i8 = 0; i8 < len8; i8++) {
            let data70 = data69[i8];
            if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
              if (data70.facet === void 0) {
                const err102 = { instancePath: instancePath + "/sources/" + i8, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "facet" } };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
              if (data70.word === void 0) {
                const err103 = { instancePath: instancePath + "/sources/" + i8, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "word" } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
              if (data70.column === void 0) {
                const err104 = { instancePath: instancePath + "/sources/" + i8, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "column" } };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
              if (data70.digest === void 0) {
                const err105 = { instancePath: instancePath + "/sources/" + i8, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "digest" } };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
              for (const key11 in data70) {
                if (!(key11 === "facet" || key11 === "word" || key11 === "column" || key11 === "digest")) {
                  const err106 = { instancePath: instancePath + "/sources/" + i8, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              }
              if (data70.facet !== void 0) {
                if (!validate162(data70.facet, { instancePath: instancePath + "/sources/" + i8 + "/facet", parentData: data70, parentDataProperty: "facet", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
                  errors = vErrors.length;
                }
              }
              if (data70.word !== void 0) {
                let data72 = data70.word;
                if (typeof data72 === "string") {
                  if (func2(data72) < 1) {
                    const err107 = { instancePath: instancePath + "/sources/" + i8 + "/word", schemaPath: "#/properties/sources/items/properties/word/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                } else {
                  const err108 = { instancePath: instancePath + "/sources/" + i8 + "/word", schemaPath: "#/properties/sources/items/properties/word/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              }
              if (data70.column !== void 0) {
                let data73 = data70.column;
                if (typeof data73 === "string") {
                  if (func2(data73) < 1) {
                    const err109 = { instancePath: instancePath + "/sources/" + i8 + "/column", schemaPath: "#/properties/sources/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err109];
                    } else {
                      vErrors.push(err109);
                    }
                    errors++;
                  }
                } else {
                  const err110 = { instancePath: instancePath + "/sources/" + i8 + "/column", schemaPath: "#/properties/sources/items/properties/column/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              }
              if (data70.digest !== void 0) {
                if (!validate62(data70.digest, { instancePath: instancePath + "/sources/" + i8 + "/digest", parentData: data70, parentDataProperty: "digest", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err111 = { instancePath: instancePath + "/sources/" + i8, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          }
        } else {
          const err112 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err112];
          } else {
            vErrors.push(err112);
          }
          errors++;
        }
      }
      if (data.presets !== void 0) {
        let data75 = data.presets;
        if (Array.isArray(data75)) {
          const len9 = data75.length;
          for (let i9 = 0; i9 < len9; i9++) {
            let data76 = data75[i9];
            if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
              if (data76.module === void 0) {
                const err113 = { instancePath: instancePath + "/presets/" + i9, schemaPath: "#/properties/presets/items/required", keyword: "required", params: { missingProperty: "module" } };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
              if (data76.name === void 0) {
                const err114 = { instancePath: instancePath + "/presets/" + i9, schemaPath: "#/properties/presets/items/required", keyword: "required", params: { missingProperty: "name" } };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
              if (data76.date === void 0) {
                const err115 = { instancePath: instancePath + "/presets/" + i9, schemaPath: "#/properties/presets/items/required", keyword: "required", params: { missingProperty: "date" } };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
              for (const key12 in data76) {
                if (!(key12 === "module" || key12 === "name" || key12 === "value" || key12 === "date")) {
                  const err116 = { instancePath: instancePath + "/presets/" + i9, schemaPath: "#/properties/presets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
              }
              if (data76.module !== void 0) {
                let data77 = data76.module;
                if (typeof data77 === "string") {
                  if (!pattern9.test(data77)) {
                    const err117 = { instancePath: instancePath + "/presets/" + i9 + "/module", schemaPath: "#/properties/presets/items/properties/module/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)+$" } };
                    if (vErrors === null) {
                      vErrors = [err117];
                    } else {
                      vErrors.push(err117);
                    }
                    errors++;
                  }
                } else {
                  const err118 = { instancePath: instancePath + "/presets/" + i9 + "/module", schemaPath: "#/properties/presets/items/properties/module/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
              }
              if (data76.name !== void 0) {
                if (!validate64(data76.name, { instancePath: instancePath + "/presets/" + i9 + "/name", parentData: data76, parentDataProperty: "name", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                  errors = vErrors.length;
                }
              }
              if (data76.value !== void 0) {
                if (!validate158(data76.value, { instancePath: instancePath + "/presets/" + i9 + "/value", parentData: data76, parentDataProperty: "value", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                  errors = vErrors.length;
                }
              }
              if (data76.date !== void 0) {
                if (!validate55(data76.date, { instancePath: instancePath + "/presets/" + i9 + "/date", parentData: data76, parentDataProperty: "date", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err119 = { instancePath: instancePath + "/presets/" + i9, schemaPath: "#/properties/presets/items/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          }
        } else {
          const err120 = { instancePath: instancePath + "/presets", schemaPath: "#/properties/presets/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
      }
      if (data.requires !== void 0) {
        let data81 = data.requires;
        if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
          if (data81.facts === void 0) {
            const err121 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/required", keyword: "required", params: { missingProperty: "facts" } };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
          if (data81.vocabulary === void 0) {
            const err122 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/required", keyword: "required", params: { missingProperty: "vocabulary" } };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
          for (const key13 in data81) {
            if (!(key13 === "facts" || key13 === "vocabulary")) {
              const err123 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
          }
          if (data81.facts !== void 0) {
            if (!validate67(data81.facts, { instancePath: instancePath + "/requires/facts", parentData: data81, parentDataProperty: "facts", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
              errors = vErrors.length;
            }
          }
          if (data81.vocabulary !== void 0) {
            if (!validate62(data81.vocabulary, { instancePath: instancePath + "/requires/vocabulary", parentData: data81, parentDataProperty: "vocabulary", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err124 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err124];
          } else {
            vErrors.push(err124);
          }
          errors++;
        }
      }
    } else {
      const err125 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err125];
      } else {
        vErrors.push(err125);
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
