// Generated from the document under spec/ by `pnpm generate`. Do not edit.
// @ts-nocheck: written out by Ajv, held to its types at the two tables at the end.
import type { components } from "./openapi.js";

export type SchemaName = keyof components["schemas"];
/** A fault as Ajv words it. */
export interface Fault {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
  parentSchema?: Record<string, unknown>;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: Fault[] | null;
}

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

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

// <stdin>
var strict_PrintableString = validate22;
var schema7 = { "type": "string", "description": "Text that compares with regard to case; any printable character, no line breaks or tabs.", "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$", "x-rule": "TYPE-02" };
var pattern0 = new RegExp("^[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$"', schema: "^[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$", parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.type, parentSchema: schema7, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var strict_DateTime = validate23;
var schema8 = { "type": "string", "description": "A moment in UTC as RFC 3339 writes it: date, `T`, time with seconds, optionally a fraction, optionally `Z`. Without `Z` it is UTC as well. Other offsets, `+00:00` included, are not allowed.", "maxLength": 25, "pattern": "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z?$", "x-rule": "TYPE-04", "x-tolerant": { "pattern": "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" }, "examples": ["2026-03-02T09:15:00Z", "2026-03-02T09:15:00", "2026-03-02T09:15:00.250Z"] };
var func2 = require_ucs2length().default;
var pattern1 = new RegExp("^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 25) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 25 }, message: "must NOT have more than 25 characters", schema: 25, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern1.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z?$" }, message: 'must match pattern "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z?$"', schema: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z?$", parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema8.type, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var strict_Envelope = validate24;
var schema9 = { "type": "object", "description": "What every response is, those of failures included. An operation that returns something adds `data`; with a `status_code` outside 1xxx there is none to rely on.", "required": ["status_code", "timestamp"], "x-tolerant": { "required": ["status_code"] }, "x-rule": "HTTP-01", "properties": { "status_code": { "type": "integer", "minimum": 1e3, "maximum": 4999, "description": "The result as OCPI sees it, next to the HTTP status. An unknown code counts as its thousand.\n\n| Code | Meaning |\n| --- | --- |\n| 1000 | Success |\n| 2000 | The client made an error that no other code describes |\n| 2001 | A parameter or field is missing or not valid |\n| 2002 | The request tells too little to be handled |\n| 2003 | The Location is not known |\n| 2004 | The Token is not known |\n| 3000 | The server failed in a way that no other code describes |\n| 3001 | The server could not use the client's API while registering |\n| 3002 | The version is not supported |\n| 3003 | The two platforms lack endpoints that they need of each other |\n| 4000 | The Hub failed in a way that no other code describes |\n| 4001 | The Hub does not know the receiver |\n| 4002 | The receiver did not answer the Hub in time |\n| 4003 | The receiver is not connected to the Hub |\n\nCodes that end in 900 to 999 are free for custom modules." }, "status_message": { "$ref": "#/$defs/PrintableString", "description": "Explains the result to an engineer; not meant for drivers." }, "timestamp": { "$ref": "#/$defs/DateTime", "description": "When the response was made." }, "data": { "description": "What the operation returns; see there." } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_code" }, message: "must have required property 'status_code'", schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.timestamp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'", schema: schema9.required, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status_code !== void 0) {
      let data0 = data.status_code;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema9.properties.status_code.type, parentSchema: schema9.properties.status_code, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 4999 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4999 }, message: "must be <= 4999", schema: 4999, parentSchema: schema9.properties.status_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 1e3 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000", schema: 1e3, parentSchema: schema9.properties.status_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.status_message !== void 0) {
      if (!validate22(data.status_message, { instancePath: instancePath + "/status_message", parentData: data, parentDataProperty: "status_message", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== void 0) {
      if (!validate23(data.timestamp, { instancePath: instancePath + "/timestamp", parentData: data, parentDataProperty: "timestamp", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.type, parentSchema: schema9, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var strict_VersionNumber = validate27;
var schema10 = { "type": "string", "description": "A version of OCPI.", "enum": ["2.0", "2.1", "2.1.1", "2.2", "2.2.1"], "x-enum-descriptions": { "2.0": "OCPI 2.0", "2.1": "OCPI 2.1, replaced by 2.1.1", "2.1.1": "OCPI 2.1.1", "2.2": "OCPI 2.2, replaced by 2.2.1", "2.2.1": "OCPI 2.2.1, which this document describes" } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "2.0" || data === "2.1" || data === "2.1.1" || data === "2.2" || data === "2.2.1")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema10.enum }, message: "must be equal to one of the allowed values", schema: schema10.enum, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var strict_URL = validate28;
var schema11 = { "type": "string", "description": "An absolute http or https address.", "maxLength": 255, "pattern": "^https?://\\S+$", "x-rule": "TYPE-07" };
var pattern2 = new RegExp("^https?://\\S+$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 255) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern2.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" }, message: 'must match pattern "^https?://\\S+$"', schema: "^https?://\\S+$", parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var strict_Version = validate29;
var schema12 = { "type": "object", "description": "A version of OCPI that the platform speaks.", "required": ["version", "url"], "properties": { "version": { "$ref": "#/$defs/VersionNumber", "description": "The version." }, "url": { "$ref": "#/$defs/URL", "description": "Where the details of this version are found." } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version !== void 0) {
      if (!validate27(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      if (!validate28(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var strict_ModuleID = validate32;
var schema13 = { "type": "string", "description": "A module. Two partners may agree on modules of their own, so more values than these can arrive; these are the ones of OCPI itself.", "enum": ["cdrs", "chargingprofiles", "commands", "credentials", "hubclientinfo", "locations", "sessions", "tariffs", "tokens"], "x-enum-descriptions": { "cdrs": "Charge detail records, what a finished session cost", "chargingprofiles": "Limits over time for running sessions", "commands": "Reserve, start, stop and unlock from afar", "credentials": "Registration, which every platform has", "hubclientinfo": "Which parties a Hub connects", "locations": "Where can be charged", "sessions": "Charging that is going on", "tariffs": "What charging costs", "tokens": "Who may charge" } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "cdrs" || data === "chargingprofiles" || data === "commands" || data === "credentials" || data === "hubclientinfo" || data === "locations" || data === "sessions" || data === "tariffs" || data === "tokens")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var strict_InterfaceRole = validate33;
var schema14 = { "type": "string", "description": "Which side of a module an interface is.", "enum": ["SENDER", "RECEIVER"], "x-steers": true, "x-enum-descriptions": { "SENDER": "Hosted by the owner of the data: others read from it", "RECEIVER": "Hosted by who gets the data: the owner pushes to it" } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "SENDER" || data === "RECEIVER")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values", schema: schema14.enum, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var strict_Endpoint = validate34;
var schema15 = { "type": "object", "description": "Where one interface of one module is served. Partners choose their URLs freely, so nobody may guess them.", "required": ["identifier", "role", "url"], "properties": { "identifier": { "$ref": "#/$defs/ModuleID", "description": "The module." }, "role": { "$ref": "#/$defs/InterfaceRole", "description": "Which of its two interfaces. Without meaning for credentials." }, "url": { "$ref": "#/$defs/URL", "description": "Its address, with or without a slash at the end." } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'", schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.role === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.identifier !== void 0) {
      if (!validate32(data.identifier, { instancePath: instancePath + "/identifier", parentData: data, parentDataProperty: "identifier", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0) {
      if (!validate33(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      if (!validate28(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var strict_VersionDetails = validate38;
var schema16 = { "type": "object", "description": "The interfaces that the platform serves in one version.", "required": ["version", "endpoints"], "properties": { "version": { "$ref": "#/$defs/VersionNumber", "description": "The version these endpoints belong to." }, "endpoints": { "type": "array", "description": "Each interface of each module that is served, at least one.", "minItems": 1, "items": { "$ref": "#/$defs/Endpoint" } } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.endpoints === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoints" }, message: "must have required property 'endpoints'", schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version !== void 0) {
      if (!validate27(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.endpoints !== void 0) {
      let data1 = data.endpoints;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err2 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema16.properties.endpoints, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate34(data1[i0], { instancePath: instancePath + "/endpoints/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema16.properties.endpoints.type, parentSchema: schema16.properties.endpoints, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var strict_Role = validate41;
var schema17 = { "type": "string", "description": "The part a party plays in the market.", "enum": ["CPO", "EMSP", "HUB", "NAP", "NSP", "OTHER", "SCSP"], "x-steers": true, "x-enum-descriptions": { "CPO": "Charge point operator: runs charging stations", "EMSP": "E-mobility service provider: has the contract with the driver", "HUB": "Hub: passes messages between many parties", "NAP": "National access point: collects the locations of a country", "NSP": "Navigation service provider: shows locations, mostly in cars and apps", "OTHER": "Any other", "SCSP": "Smart charging service provider: plans when and how fast to charge" } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "CPO" || data === "EMSP" || data === "HUB" || data === "NAP" || data === "NSP" || data === "OTHER" || data === "SCSP")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values", schema: schema17.enum, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var strict_ImageCategory = validate42;
var schema18 = { "type": "string", "description": "What a picture shows, so that it is used in the right place.", "enum": ["CHARGER", "ENTRANCE", "LOCATION", "NETWORK", "OPERATOR", "OTHER", "OWNER"], "x-enum-descriptions": { "CHARGER": "The charging station itself", "ENTRANCE": "The way in for cars, seen from the street", "LOCATION": "The whole location", "NETWORK": "Logo of a roaming network the location belongs to", "OPERATOR": "Logo of the operator, used where there is no network logo", "OTHER": "Anything else", "OWNER": "Logo of the owner, for example a shop" } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "CHARGER" || data === "ENTRANCE" || data === "LOCATION" || data === "NETWORK" || data === "OPERATOR" || data === "OTHER" || data === "OWNER")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values", schema: schema18.enum, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var strict_CiString = validate43;
var schema19 = { "type": "string", "description": "Text that compares without regard to case; printable ASCII only.", "pattern": "^[\\x20-\\x7E]*$", "x-rule": "TYPE-01" };
var pattern3 = new RegExp("^[\\x20-\\x7E]*$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]*$" }, message: 'must match pattern "^[\\x20-\\x7E]*$"', schema: "^[\\x20-\\x7E]*$", parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var strict_Image = validate44;
var schema20 = { "type": "object", "description": "A picture on a public web server, for example a photo of the charger (at least 800 x 600 pixels is advised) or a logo (512 x 512).", "required": ["url", "category", "type"], "properties": { "url": { "$ref": "#/$defs/URL", "description": "Address of the full-size picture." }, "thumbnail": { "$ref": "#/$defs/URL", "description": "Address of a small version of it." }, "category": { "$ref": "#/$defs/ImageCategory", "description": "What the picture shows." }, "type": { "$ref": "#/$defs/CiString", "maxLength": 4, "description": "File type: gif, jpeg, png or svg; others are possible." }, "width": { "type": "integer", "minimum": 0, "maximum": 99999, "description": "Width of the full-size picture in pixels." }, "height": { "type": "integer", "minimum": 0, "maximum": 99999, "description": "Height of the full-size picture in pixels." } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.category === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property 'category'", schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema20.required, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.url !== void 0) {
      if (!validate28(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.thumbnail !== void 0) {
      if (!validate28(data.thumbnail, { instancePath: instancePath + "/thumbnail", parentData: data, parentDataProperty: "thumbnail", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.category !== void 0) {
      if (!validate42(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (!validate43(data3, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data3 === "string") {
        if (func2(data3) > 4) {
          const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters", schema: 4, parentSchema: schema20.properties.type, data: data3 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.width !== void 0) {
      let data4 = data.width;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err4 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema20.properties.width.type, parentSchema: schema20.properties.width, data: data4 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 99999 || isNaN(data4)) {
          const err5 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999", schema: 99999, parentSchema: schema20.properties.width, data: data4 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err6 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema20.properties.width, data: data4 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.height !== void 0) {
      let data5 = data.height;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err7 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema20.properties.height.type, parentSchema: schema20.properties.height, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 99999 || isNaN(data5)) {
          const err8 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999", schema: 99999, parentSchema: schema20.properties.height, data: data5 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err9 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema20.properties.height, data: data5 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var strict_BusinessDetails = validate49;
var schema21 = { "type": "object", "description": "A company as it wants to be presented.", "required": ["name"], "properties": { "name": { "$ref": "#/$defs/PrintableString", "maxLength": 100, "description": "Name of the company." }, "website": { "$ref": "#/$defs/URL", "description": "Its website." }, "logo": { "$ref": "#/$defs/Image", "description": "Its logo." } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (!validate22(data0, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 100) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema21.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.website !== void 0) {
      if (!validate28(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.logo !== void 0) {
      if (!validate44(data.logo, { instancePath: instancePath + "/logo", parentData: data, parentDataProperty: "logo", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var strict_CredentialsRole = validate53;
var schema22 = { "type": "object", "description": "One party in one role.", "required": ["role", "business_details", "party_id", "country_code"], "properties": { "role": { "$ref": "#/$defs/Role", "description": "The part the party plays." }, "business_details": { "$ref": "#/$defs/BusinessDetails", "description": "The company behind the party." }, "party_id": { "$ref": "#/$defs/CiString", "minLength": 1, "maxLength": 3, "description": "Id of the party.", "x-identity": true }, "country_code": { "$ref": "#/$defs/CiString", "minLength": 2, "maxLength": 2, "description": "Country in which the party is registered; it may well operate in others under the same code.", "x-identity": true } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.business_details === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "business_details" }, message: "must have required property 'business_details'", schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.party_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "party_id" }, message: "must have required property 'party_id'", schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.country_code === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country_code" }, message: "must have required property 'country_code'", schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.role !== void 0) {
      if (!validate41(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.business_details !== void 0) {
      if (!validate49(data.business_details, { instancePath: instancePath + "/business_details", parentData: data, parentDataProperty: "business_details", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.party_id !== void 0) {
      let data2 = data.party_id;
      if (!validate43(data2, { instancePath: instancePath + "/party_id", parentData: data, parentDataProperty: "party_id", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data2 === "string") {
        if (func2(data2) > 3) {
          const err4 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema22.properties.party_id, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err5 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.party_id, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.country_code !== void 0) {
      let data3 = data.country_code;
      if (!validate43(data3, { instancePath: instancePath + "/country_code", parentData: data, parentDataProperty: "country_code", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data3 === "string") {
        if (func2(data3) > 2) {
          const err6 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters", schema: 2, parentSchema: schema22.properties.country_code, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data3) < 2) {
          const err7 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema22.properties.country_code, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var strict_Credentials = validate58;
var schema23 = { "type": "object", "description": "What one platform gives another so that it can be called: a token, where to start, and which parties it is about to meet there. The combination of role, party and country is unique among the roles.", "required": ["token", "url", "roles"], "properties": { "token": { "type": "string", "description": "The credentials token with which the other platform shall call this one. Printable ASCII without spaces, and case matters. On the wire it travels in Base64.", "minLength": 1, "maxLength": 64, "pattern": "^[\\x21-\\x7E]+$", "x-identity": true, "x-rule": "AUTH-04" }, "url": { "$ref": "#/$defs/URL", "description": "Where this platform lists its versions." }, "roles": { "type": "array", "description": "Each party on this platform in each of its roles. A Hub names itself only.", "minItems": 1, "x-rule": "CRED-08", "x-tolerant": { "minItems": 1 }, "items": { "$ref": "#/$defs/CredentialsRole" } } } };
var pattern4 = new RegExp("^[\\x21-\\x7E]+$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.roles === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roles" }, message: "must have required property 'roles'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.token !== void 0) {
      let data0 = data.token;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err3 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema23.properties.token, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.token, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err5 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" }, message: 'must match pattern "^[\\x21-\\x7E]+$"', schema: "^[\\x21-\\x7E]+$", parentSchema: schema23.properties.token, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.token.type, parentSchema: schema23.properties.token, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate28(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.roles !== void 0) {
      let data2 = data.roles;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err7 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema23.properties.roles, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate53(data2[i0], { instancePath: instancePath + "/roles/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.roles.type, parentSchema: schema23.properties.roles, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var strict_TokenType = validate61;
var schema24 = { "type": "string", "description": "What kind of Token identifies the driver.", "enum": ["AD_HOC_USER", "APP_USER", "OTHER", "RFID"], "x-enum-descriptions": { "AD_HOC_USER": "Made by a server or app for one session only", "APP_USER": "Made by a server or app, the same for each session of this user", "OTHER": "Any other", "RFID": "The number of an RFID card or key fob" } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "AD_HOC_USER" || data === "APP_USER" || data === "OTHER" || data === "RFID")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum }, message: "must be equal to one of the allowed values", schema: schema24.enum, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var strict_PublishTokenType = validate62;
var schema25 = { "type": "object", "description": "Describes Tokens whose holders may see a Location that is not published. A Token has to match everything that is given: `uid` with `type`, `visual_number` with `issuer`, or `group_id`.", "x-rule": "LOC-07", "properties": { "uid": { "$ref": "#/$defs/CiString", "minLength": 1, "maxLength": 36, "description": "The `uid` of the Token." }, "type": { "$ref": "#/$defs/TokenType", "description": "The type of the Token." }, "visual_number": { "$ref": "#/$defs/PrintableString", "maxLength": 64, "description": "The number printed on the card." }, "issuer": { "$ref": "#/$defs/PrintableString", "maxLength": 64, "description": "The company printed on the card." }, "group_id": { "$ref": "#/$defs/CiString", "minLength": 1, "maxLength": 36, "description": "The group the Token belongs to." } }, "anyOf": [{ "required": ["uid"], "x-rule": "LOC-07" }, { "required": ["visual_number"], "x-rule": "LOC-07" }, { "required": ["group_id"], "x-rule": "LOC-07" }], "dependentRequired": { "uid": ["type"], "visual_number": ["issuer"] } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'", schema: schema25.anyOf[0].required, parentSchema: schema25.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.visual_number === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "visual_number" }, message: "must have required property 'visual_number'", schema: schema25.anyOf[1].required, parentSchema: schema25.anyOf[1], data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.group_id === void 0) {
          const err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "group_id" }, message: "must have required property 'group_id'", schema: schema25.anyOf[2].required, parentSchema: schema25.anyOf[2], data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema25.anyOf, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid !== void 0) {
      let data0 = data.uid;
      if (!validate43(data0, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 36) {
          const err4 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema25.properties.uid, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.uid, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.type !== void 0) {
      if (!validate61(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.visual_number !== void 0) {
      let data2 = data.visual_number;
      if (!validate22(data2, { instancePath: instancePath + "/visual_number", parentData: data, parentDataProperty: "visual_number", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data2 === "string") {
        if (func2(data2) > 64) {
          const err6 = { instancePath: instancePath + "/visual_number", schemaPath: "#/properties/visual_number/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema25.properties.visual_number, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.issuer !== void 0) {
      let data3 = data.issuer;
      if (!validate22(data3, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data3 === "string") {
        if (func2(data3) > 64) {
          const err7 = { instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema25.properties.issuer, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.group_id !== void 0) {
      let data4 = data.group_id;
      if (!validate43(data4, { instancePath: instancePath + "/group_id", parentData: data, parentDataProperty: "group_id", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data4 === "string") {
        if (func2(data4) > 36) {
          const err8 = { instancePath: instancePath + "/group_id", schemaPath: "#/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema25.properties.group_id, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err9 = { instancePath: instancePath + "/group_id", schemaPath: "#/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.group_id, data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.uid !== void 0) {
      if (data.type === void 0) {
        const err10 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "uid",
          missingProperty: "type",
          depsCount: 1,
          deps: "type"
        }, message: "must have property type when property uid is present", schema: schema25.dependentRequired, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.visual_number !== void 0) {
      if (data.issuer === void 0) {
        const err11 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "visual_number",
          missingProperty: "issuer",
          depsCount: 1,
          deps: "issuer"
        }, message: "must have property issuer when property visual_number is present", schema: schema25.dependentRequired, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var strict_GeoLocation = validate68;
var schema26 = { "type": "object", "description": "A point on earth (WGS 84). Strings, so that no digit is lost; five decimals are about one metre.", "required": ["latitude", "longitude"], "properties": { "latitude": { "type": "string", "description": "Degrees north (south is negative), with a point and 5 to 7 decimals.", "maxLength": 10, "pattern": "^-?[0-9]{1,2}\\.[0-9]{5,7}$", "x-rule": "LOC-10" }, "longitude": { "type": "string", "description": "Degrees east (west is negative), with a point and 5 to 7 decimals.", "maxLength": 11, "pattern": "^-?[0-9]{1,3}\\.[0-9]{5,7}$", "x-rule": "LOC-10" } } };
var pattern5 = new RegExp("^-?[0-9]{1,2}\\.[0-9]{5,7}$", "u");
var pattern6 = new RegExp("^-?[0-9]{1,3}\\.[0-9]{5,7}$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.latitude === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latitude" }, message: "must have required property 'latitude'", schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.longitude === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "longitude" }, message: "must have required property 'longitude'", schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.latitude !== void 0) {
      let data0 = data.latitude;
      if (typeof data0 === "string") {
        if (func2(data0) > 10) {
          const err2 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters", schema: 10, parentSchema: schema26.properties.latitude, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,2}\\.[0-9]{5,7}$" }, message: 'must match pattern "^-?[0-9]{1,2}\\.[0-9]{5,7}$"', schema: "^-?[0-9]{1,2}\\.[0-9]{5,7}$", parentSchema: schema26.properties.latitude, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.latitude.type, parentSchema: schema26.properties.latitude, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.longitude !== void 0) {
      let data1 = data.longitude;
      if (typeof data1 === "string") {
        if (func2(data1) > 11) {
          const err5 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters", schema: 11, parentSchema: schema26.properties.longitude, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err6 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,3}\\.[0-9]{5,7}$" }, message: 'must match pattern "^-?[0-9]{1,3}\\.[0-9]{5,7}$"', schema: "^-?[0-9]{1,3}\\.[0-9]{5,7}$", parentSchema: schema26.properties.longitude, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.longitude.type, parentSchema: schema26.properties.longitude, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var strict_DisplayText = validate69;
var schema27 = { "type": "object", "description": "A text for drivers in one language.", "required": ["language", "text"], "properties": { "language": { "$ref": "#/$defs/PrintableString", "minLength": 2, "maxLength": 2, "description": "Two-letter language code of ISO 639-1." }, "text": { "$ref": "#/$defs/PrintableString", "maxLength": 512, "description": "The text, without any markup." } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.language === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.language !== void 0) {
      let data0 = data.language;
      if (!validate22(data0, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 2) {
          const err2 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters", schema: 2, parentSchema: schema27.properties.language, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 2) {
          const err3 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema27.properties.language, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (!validate22(data1, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data1 === "string") {
        if (func2(data1) > 512) {
          const err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters", schema: 512, parentSchema: schema27.properties.text, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var strict_AdditionalGeoLocation = validate72;
var schema28 = { "type": "object", "description": "A named point near a Location, such as an entrance.", "required": ["latitude", "longitude"], "properties": { "latitude": { "type": "string", "description": "Degrees north (south is negative), with a point and 5 to 7 decimals.", "maxLength": 10, "pattern": "^-?[0-9]{1,2}\\.[0-9]{5,7}$", "x-rule": "LOC-10" }, "longitude": { "type": "string", "description": "Degrees east (west is negative), with a point and 5 to 7 decimals.", "maxLength": 11, "pattern": "^-?[0-9]{1,3}\\.[0-9]{5,7}$", "x-rule": "LOC-10" }, "name": { "$ref": "#/$defs/DisplayText", "description": "Its name, as it is written there." } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.latitude === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latitude" }, message: "must have required property 'latitude'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.longitude === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "longitude" }, message: "must have required property 'longitude'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.latitude !== void 0) {
      let data0 = data.latitude;
      if (typeof data0 === "string") {
        if (func2(data0) > 10) {
          const err2 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters", schema: 10, parentSchema: schema28.properties.latitude, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,2}\\.[0-9]{5,7}$" }, message: 'must match pattern "^-?[0-9]{1,2}\\.[0-9]{5,7}$"', schema: "^-?[0-9]{1,2}\\.[0-9]{5,7}$", parentSchema: schema28.properties.latitude, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.latitude.type, parentSchema: schema28.properties.latitude, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.longitude !== void 0) {
      let data1 = data.longitude;
      if (typeof data1 === "string") {
        if (func2(data1) > 11) {
          const err5 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters", schema: 11, parentSchema: schema28.properties.longitude, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err6 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,3}\\.[0-9]{5,7}$" }, message: 'must match pattern "^-?[0-9]{1,3}\\.[0-9]{5,7}$"', schema: "^-?[0-9]{1,3}\\.[0-9]{5,7}$", parentSchema: schema28.properties.longitude, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.longitude.type, parentSchema: schema28.properties.longitude, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate69(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var strict_ParkingType = validate74;
var schema29 = { "type": "string", "description": "What kind of parking a place is.", "enum": ["ALONG_MOTORWAY", "PARKING_GARAGE", "PARKING_LOT", "ON_DRIVEWAY", "ON_STREET", "UNDERGROUND_GARAGE"], "x-enum-descriptions": { "ALONG_MOTORWAY": "Rest or service area of a motorway", "PARKING_GARAGE": "Multi-storey car park", "PARKING_LOT": "Open car park, for example of a supermarket", "ON_DRIVEWAY": "Driveway of a building", "ON_STREET": "Public street", "UNDERGROUND_GARAGE": "Car park mostly below ground" } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "ALONG_MOTORWAY" || data === "PARKING_GARAGE" || data === "PARKING_LOT" || data === "ON_DRIVEWAY" || data === "ON_STREET" || data === "UNDERGROUND_GARAGE")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values", schema: schema29.enum, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var strict_Status = validate75;
var schema30 = { "type": "string", "description": "What an EVSE can do.", "enum": ["AVAILABLE", "BLOCKED", "CHARGING", "INOPERATIVE", "OUTOFORDER", "PLANNED", "REMOVED", "RESERVED", "UNKNOWN"], "x-steers": true, "x-enum-descriptions": { "AVAILABLE": "A session can be started", "BLOCKED": "Something stands in the way, such as a parked car", "CHARGING": "In use", "INOPERATIVE": "Not in service, or not yet, but not broken either", "OUTOFORDER": "Broken", "PLANNED": "Still to come", "REMOVED": "Gone for good", "RESERVED": "Kept for a certain driver", "UNKNOWN": "Not known, for example because the station is offline" } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "AVAILABLE" || data === "BLOCKED" || data === "CHARGING" || data === "INOPERATIVE" || data === "OUTOFORDER" || data === "PLANNED" || data === "REMOVED" || data === "RESERVED" || data === "UNKNOWN")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values", schema: schema30.enum, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var strict_StatusSchedule = validate76;
var schema31 = { "type": "object", "description": "A status an EVSE is expected to have. When the time comes, the CPO still sends the status itself.", "required": ["period_begin", "status"], "properties": { "period_begin": { "$ref": "#/$defs/DateTime", "description": "From when on." }, "period_end": { "$ref": "#/$defs/DateTime", "description": "Until when, if that is known." }, "status": { "$ref": "#/$defs/Status", "description": "The expected status." } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.period_begin === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_begin" }, message: "must have required property 'period_begin'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.period_begin !== void 0) {
      if (!validate23(data.period_begin, { instancePath: instancePath + "/period_begin", parentData: data, parentDataProperty: "period_begin", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.period_end !== void 0) {
      if (!validate23(data.period_end, { instancePath: instancePath + "/period_end", parentData: data, parentDataProperty: "period_end", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate75(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var strict_Capability = validate80;
var schema32 = { "type": "string", "description": "Something an EVSE supports.", "enum": ["CHARGING_PROFILE_CAPABLE", "CHARGING_PREFERENCES_CAPABLE", "CHIP_CARD_SUPPORT", "CONTACTLESS_CARD_SUPPORT", "CREDIT_CARD_PAYABLE", "DEBIT_CARD_PAYABLE", "PED_TERMINAL", "REMOTE_START_STOP_CAPABLE", "RESERVABLE", "RFID_READER", "START_SESSION_CONNECTOR_REQUIRED", "TOKEN_GROUP_CAPABLE", "UNLOCK_CAPABLE"], "x-enum-descriptions": { "CHARGING_PROFILE_CAPABLE": "Follows charging profiles", "CHARGING_PREFERENCES_CAPABLE": "Takes the charging preferences of the driver into account", "CHIP_CARD_SUPPORT": "Its payment terminal reads chip cards", "CONTACTLESS_CARD_SUPPORT": "Its payment terminal reads contactless cards", "CREDIT_CARD_PAYABLE": "Its payment terminal takes credit cards", "DEBIT_CARD_PAYABLE": "Its payment terminal takes debit cards", "PED_TERMINAL": "Its payment terminal has keys for a PIN", "REMOTE_START_STOP_CAPABLE": "Can be started and stopped from afar", "RESERVABLE": "Can be reserved", "RFID_READER": "Reads RFID cards", "START_SESSION_CONNECTOR_REQUIRED": "To start it from afar, the Connector must be named", "TOKEN_GROUP_CAPABLE": "A session started with one Token can be stopped with another of its group", "UNLOCK_CAPABLE": "Has a lock at its Connectors that can be opened from afar" } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "CHARGING_PROFILE_CAPABLE" || data === "CHARGING_PREFERENCES_CAPABLE" || data === "CHIP_CARD_SUPPORT" || data === "CONTACTLESS_CARD_SUPPORT" || data === "CREDIT_CARD_PAYABLE" || data === "DEBIT_CARD_PAYABLE" || data === "PED_TERMINAL" || data === "REMOTE_START_STOP_CAPABLE" || data === "RESERVABLE" || data === "RFID_READER" || data === "START_SESSION_CONNECTOR_REQUIRED" || data === "TOKEN_GROUP_CAPABLE" || data === "UNLOCK_CAPABLE")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var strict_ConnectorType = validate81;
var schema33 = { "type": "string", "description": "The standard of a plug or socket.", "enum": ["CHADEMO", "CHAOJI", "DOMESTIC_A", "DOMESTIC_B", "DOMESTIC_C", "DOMESTIC_D", "DOMESTIC_E", "DOMESTIC_F", "DOMESTIC_G", "DOMESTIC_H", "DOMESTIC_I", "DOMESTIC_J", "DOMESTIC_K", "DOMESTIC_L", "DOMESTIC_M", "DOMESTIC_N", "DOMESTIC_O", "GBT_AC", "GBT_DC", "IEC_60309_2_single_16", "IEC_60309_2_three_16", "IEC_60309_2_three_32", "IEC_60309_2_three_64", "IEC_62196_T1", "IEC_62196_T1_COMBO", "IEC_62196_T2", "IEC_62196_T2_COMBO", "IEC_62196_T3A", "IEC_62196_T3C", "NEMA_5_20", "NEMA_6_30", "NEMA_6_50", "NEMA_10_30", "NEMA_10_50", "NEMA_14_30", "NEMA_14_50", "PANTOGRAPH_BOTTOM_UP", "PANTOGRAPH_TOP_DOWN", "TESLA_R", "TESLA_S"], "x-enum-descriptions": { "CHADEMO": "CHAdeMO, DC", "CHAOJI": "ChaoJi, DC, the joint successor of CHAdeMO and GB/T", "DOMESTIC_A": "Household type A (NEMA 1-15), 2 pins", "DOMESTIC_B": "Household type B (NEMA 5-15), 3 pins", "DOMESTIC_C": "Household type C (CEE 7/17), 2 pins", "DOMESTIC_D": "Household type D, 3 pins", "DOMESTIC_E": "Household type E (CEE 7/5), 3 pins", "DOMESTIC_F": "Household type F (CEE 7/4, Schuko), 3 pins", "DOMESTIC_G": "Household type G (BS 1363), 3 pins", "DOMESTIC_H": "Household type H (SI 32), 3 pins", "DOMESTIC_I": "Household type I (AS 3112), 3 pins", "DOMESTIC_J": "Household type J (SEV 1011), 3 pins", "DOMESTIC_K": "Household type K (DS 60884-2-D1), 3 pins", "DOMESTIC_L": "Household type L (CEI 23-16-VII), 3 pins", "DOMESTIC_M": "Household type M (BS 546), 3 pins", "DOMESTIC_N": "Household type N (NBR 14136), 3 pins", "DOMESTIC_O": "Household type O (TIS 166-2549), 3 pins", "GBT_AC": "GB/T 20234.2, AC", "GBT_DC": "GB/T 20234.3, DC", "IEC_60309_2_single_16": "IEC 60309-2 industrial, one phase, 16 A, mostly blue", "IEC_60309_2_three_16": "IEC 60309-2 industrial, three phases, 16 A, mostly red", "IEC_60309_2_three_32": "IEC 60309-2 industrial, three phases, 32 A, mostly red", "IEC_60309_2_three_64": "IEC 60309-2 industrial, three phases, 64 A, mostly red", "IEC_62196_T1": "IEC 62196 type 1 (SAE J1772), AC", "IEC_62196_T1_COMBO": "CCS 1, type 1 with two DC pins", "IEC_62196_T2": "IEC 62196 type 2 (Mennekes), AC", "IEC_62196_T2_COMBO": "CCS 2, type 2 with two DC pins", "IEC_62196_T3A": "IEC 62196 type 3A", "IEC_62196_T3C": "IEC 62196 type 3C (Scame)", "NEMA_5_20": "NEMA 5-20, 3 pins", "NEMA_6_30": "NEMA 6-30, 3 pins", "NEMA_6_50": "NEMA 6-50, 3 pins", "NEMA_10_30": "NEMA 10-30, 3 pins", "NEMA_10_50": "NEMA 10-50, 3 pins", "NEMA_14_30": "NEMA 14-30, 3 pins, 30 A", "NEMA_14_50": "NEMA 14-50, 3 pins, 50 A", "PANTOGRAPH_BOTTOM_UP": "Pantograph on the vehicle that rises to the station, mostly for buses", "PANTOGRAPH_TOP_DOWN": "Pantograph on the station that comes down to the vehicle, mostly for buses", "TESLA_R": "Tesla Roadster, round, 4 pins", "TESLA_S": "Tesla Model S, oval, 5 pins" } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "CHADEMO" || data === "CHAOJI" || data === "DOMESTIC_A" || data === "DOMESTIC_B" || data === "DOMESTIC_C" || data === "DOMESTIC_D" || data === "DOMESTIC_E" || data === "DOMESTIC_F" || data === "DOMESTIC_G" || data === "DOMESTIC_H" || data === "DOMESTIC_I" || data === "DOMESTIC_J" || data === "DOMESTIC_K" || data === "DOMESTIC_L" || data === "DOMESTIC_M" || data === "DOMESTIC_N" || data === "DOMESTIC_O" || data === "GBT_AC" || data === "GBT_DC" || data === "IEC_60309_2_single_16" || data === "IEC_60309_2_three_16" || data === "IEC_60309_2_three_32" || data === "IEC_60309_2_three_64" || data === "IEC_62196_T1" || data === "IEC_62196_T1_COMBO" || data === "IEC_62196_T2" || data === "IEC_62196_T2_COMBO" || data === "IEC_62196_T3A" || data === "IEC_62196_T3C" || data === "NEMA_5_20" || data === "NEMA_6_30" || data === "NEMA_6_50" || data === "NEMA_10_30" || data === "NEMA_10_50" || data === "NEMA_14_30" || data === "NEMA_14_50" || data === "PANTOGRAPH_BOTTOM_UP" || data === "PANTOGRAPH_TOP_DOWN" || data === "TESLA_R" || data === "TESLA_S")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
var strict_ConnectorFormat = validate82;
var schema34 = { "type": "string", "description": "Whether the driver needs a cable.", "enum": ["SOCKET", "CABLE"], "x-enum-descriptions": { "SOCKET": "A socket; the driver brings the cable", "CABLE": "A cable with a plug" } };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "SOCKET" || data === "CABLE")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values", schema: schema34.enum, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
var strict_PowerType = validate83;
var schema35 = { "type": "string", "description": "Alternating or direct current, and over how many phases.", "enum": ["AC_1_PHASE", "AC_2_PHASE", "AC_2_PHASE_SPLIT", "AC_3_PHASE", "DC"], "x-enum-descriptions": { "AC_1_PHASE": "AC, one phase", "AC_2_PHASE": "AC, two of three phases", "AC_2_PHASE_SPLIT": "AC, split phase", "AC_3_PHASE": "AC, three phases", "DC": "DC" } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "AC_1_PHASE" || data === "AC_2_PHASE" || data === "AC_2_PHASE_SPLIT" || data === "AC_3_PHASE" || data === "DC")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values", schema: schema35.enum, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var strict_Connector = validate84;
var schema36 = { "type": "object", "description": "A socket, or a cable with a plug, of an EVSE. Only one Connector of an EVSE can be in use at a time.", "required": ["id", "standard", "format", "power_type", "max_voltage", "max_amperage", "last_updated"], "properties": { "id": { "$ref": "#/$defs/CiString", "description": "Identifies the Connector within its EVSE; another EVSE may use the same.", "minLength": 1, "maxLength": 36, "x-identity": true }, "standard": { "$ref": "#/$defs/ConnectorType", "description": "Which plug fits." }, "format": { "$ref": "#/$defs/ConnectorFormat", "description": "Socket or cable." }, "power_type": { "$ref": "#/$defs/PowerType", "description": "Alternating or direct current, and over how many phases." }, "max_voltage": { "type": "integer", "minimum": 0, "description": "Highest voltage in V; with three phases, from line to neutral." }, "max_amperage": { "type": "integer", "minimum": 0, "description": "Highest current in A." }, "max_electric_power": { "type": "integer", "minimum": 0, "description": "Highest power in W. Given where it is less than voltage and current together allow." }, "tariff_ids": { "type": "array", "description": "Ids of the owner's Tariffs that hold here, at most one of each type at any time. Charging for free has a Tariff too.", "items": { "$ref": "#/$defs/CiString", "minLength": 1, "maxLength": 36 } }, "terms_and_conditions": { "$ref": "#/$defs/URL", "description": "The operator's terms and conditions." }, "last_updated": { "$ref": "#/$defs/DateTime", "description": "When the Connector last changed." } } };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.standard === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standard" }, message: "must have required property 'standard'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.format === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.power_type === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "power_type" }, message: "must have required property 'power_type'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.max_voltage === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_voltage" }, message: "must have required property 'max_voltage'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.max_amperage === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_amperage" }, message: "must have required property 'max_amperage'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.last_updated === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" }, message: "must have required property 'last_updated'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!validate43(data0, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 36) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema36.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.standard !== void 0) {
      if (!validate81(data.standard, { instancePath: instancePath + "/standard", parentData: data, parentDataProperty: "standard", rootData })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.format !== void 0) {
      if (!validate82(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.power_type !== void 0) {
      if (!validate83(data.power_type, { instancePath: instancePath + "/power_type", parentData: data, parentDataProperty: "power_type", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_voltage !== void 0) {
      let data4 = data.max_voltage;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err9 = { instancePath: instancePath + "/max_voltage", schemaPath: "#/properties/max_voltage/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.max_voltage.type, parentSchema: schema36.properties.max_voltage, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err10 = { instancePath: instancePath + "/max_voltage", schemaPath: "#/properties/max_voltage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36.properties.max_voltage, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.max_amperage !== void 0) {
      let data5 = data.max_amperage;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err11 = { instancePath: instancePath + "/max_amperage", schemaPath: "#/properties/max_amperage/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.max_amperage.type, parentSchema: schema36.properties.max_amperage, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err12 = { instancePath: instancePath + "/max_amperage", schemaPath: "#/properties/max_amperage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36.properties.max_amperage, data: data5 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.max_electric_power !== void 0) {
      let data6 = data.max_electric_power;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err13 = { instancePath: instancePath + "/max_electric_power", schemaPath: "#/properties/max_electric_power/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.max_electric_power.type, parentSchema: schema36.properties.max_electric_power, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err14 = { instancePath: instancePath + "/max_electric_power", schemaPath: "#/properties/max_electric_power/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36.properties.max_electric_power, data: data6 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.tariff_ids !== void 0) {
      let data7 = data.tariff_ids;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!validate43(data8, { instancePath: instancePath + "/tariff_ids/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
          if (typeof data8 === "string") {
            if (func2(data8) > 36) {
              const err15 = { instancePath: instancePath + "/tariff_ids/" + i0, schemaPath: "#/properties/tariff_ids/items/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema36.properties.tariff_ids.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (func2(data8) < 1) {
              const err16 = { instancePath: instancePath + "/tariff_ids/" + i0, schemaPath: "#/properties/tariff_ids/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.tariff_ids.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/tariff_ids", schemaPath: "#/properties/tariff_ids/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.tariff_ids.type, parentSchema: schema36.properties.tariff_ids, data: data7 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.terms_and_conditions !== void 0) {
      if (!validate28(data.terms_and_conditions, { instancePath: instancePath + "/terms_and_conditions", parentData: data, parentDataProperty: "terms_and_conditions", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_updated !== void 0) {
      if (!validate23(data.last_updated, { instancePath: instancePath + "/last_updated", parentData: data, parentDataProperty: "last_updated", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var strict_ParkingRestriction = validate92;
var schema37 = { "type": "string", "description": "Who may park at an EVSE, and when.", "enum": ["EV_ONLY", "PLUGGED", "DISABLED", "CUSTOMERS", "MOTORCYCLES"], "x-enum-descriptions": { "EV_ONLY": "Electric vehicles only", "PLUGGED": "Only while plugged in", "DISABLED": "Only with a disability badge", "CUSTOMERS": "Only customers or guests, for example of a hotel", "MOTORCYCLES": "Only motorcycles and scooters fit" } };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "EV_ONLY" || data === "PLUGGED" || data === "DISABLED" || data === "CUSTOMERS" || data === "MOTORCYCLES")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values", schema: schema37.enum, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var strict_EVSE = validate93;
var schema38 = { "type": "object", "description": "The part of a charging station that charges one vehicle at a time. It has one or more Connectors, of which one can be in use. It is removed by setting its status to REMOVED, never by deleting it.", "required": ["uid", "status", "connectors", "last_updated"], "properties": { "uid": { "$ref": "#/$defs/CiString", "description": "Identifies the EVSE on the CPO's platform, for machines; `evse_id` is for people. Never changes and is never given to another EVSE, so better not the number of the hardware.", "minLength": 1, "maxLength": 36, "x-identity": true }, "evse_id": { "$ref": "#/$defs/CiString", "maxLength": 48, "description": "The public EVSE id (eMI3), as known to drivers. May be taken away from a removed EVSE and used again." }, "status": { "$ref": "#/$defs/Status", "description": "What the EVSE can do right now." }, "status_schedule": { "type": "array", "description": "Statuses planned for the future, for information only.", "items": { "$ref": "#/$defs/StatusSchedule" } }, "capabilities": { "type": "array", "description": "What the EVSE supports.", "items": { "$ref": "#/$defs/Capability" } }, "connectors": { "type": "array", "description": "Its Connectors, at least one.", "minItems": 1, "items": { "$ref": "#/$defs/Connector" } }, "floor_level": { "$ref": "#/$defs/PrintableString", "maxLength": 4, "description": "Floor, as it is signposted there." }, "coordinates": { "$ref": "#/$defs/GeoLocation", "description": "Where the EVSE is." }, "physical_reference": { "$ref": "#/$defs/PrintableString", "maxLength": 16, "description": "What is printed on it to tell it from others." }, "directions": { "type": "array", "description": "How to find the EVSE within the place, one text for each language.", "items": { "$ref": "#/$defs/DisplayText" } }, "parking_restrictions": { "type": "array", "description": "Who may park there, and when.", "items": { "$ref": "#/$defs/ParkingRestriction" } }, "images": { "type": "array", "description": "Pictures of the EVSE.", "items": { "$ref": "#/$defs/Image" } }, "last_updated": { "$ref": "#/$defs/DateTime", "description": "When the EVSE or any Connector of it last changed." } } };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.connectors === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectors" }, message: "must have required property 'connectors'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.last_updated === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" }, message: "must have required property 'last_updated'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.uid !== void 0) {
      let data0 = data.uid;
      if (!validate43(data0, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 36) {
          const err4 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema38.properties.uid, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.uid, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.evse_id !== void 0) {
      let data1 = data.evse_id;
      if (!validate43(data1, { instancePath: instancePath + "/evse_id", parentData: data, parentDataProperty: "evse_id", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data1 === "string") {
        if (func2(data1) > 48) {
          const err6 = { instancePath: instancePath + "/evse_id", schemaPath: "#/properties/evse_id/maxLength", keyword: "maxLength", params: { limit: 48 }, message: "must NOT have more than 48 characters", schema: 48, parentSchema: schema38.properties.evse_id, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      if (!validate75(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.status_schedule !== void 0) {
      let data3 = data.status_schedule;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate76(data3[i0], { instancePath: instancePath + "/status_schedule/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/status_schedule", schemaPath: "#/properties/status_schedule/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.status_schedule.type, parentSchema: schema38.properties.status_schedule, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data5 = data.capabilities;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate80(data5[i1], { instancePath: instancePath + "/capabilities/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.capabilities.type, parentSchema: schema38.properties.capabilities, data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.connectors !== void 0) {
      let data7 = data.connectors;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err9 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.connectors, data: data7 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate84(data7[i2], { instancePath: instancePath + "/connectors/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.connectors.type, parentSchema: schema38.properties.connectors, data: data7 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.floor_level !== void 0) {
      let data9 = data.floor_level;
      if (!validate22(data9, { instancePath: instancePath + "/floor_level", parentData: data, parentDataProperty: "floor_level", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data9 === "string") {
        if (func2(data9) > 4) {
          const err11 = { instancePath: instancePath + "/floor_level", schemaPath: "#/properties/floor_level/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters", schema: 4, parentSchema: schema38.properties.floor_level, data: data9 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.coordinates !== void 0) {
      if (!validate68(data.coordinates, { instancePath: instancePath + "/coordinates", parentData: data, parentDataProperty: "coordinates", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.physical_reference !== void 0) {
      let data11 = data.physical_reference;
      if (!validate22(data11, { instancePath: instancePath + "/physical_reference", parentData: data, parentDataProperty: "physical_reference", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data11 === "string") {
        if (func2(data11) > 16) {
          const err12 = { instancePath: instancePath + "/physical_reference", schemaPath: "#/properties/physical_reference/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters", schema: 16, parentSchema: schema38.properties.physical_reference, data: data11 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.directions !== void 0) {
      let data12 = data.directions;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate69(data12[i3], { instancePath: instancePath + "/directions/" + i3, parentData: data12, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/directions", schemaPath: "#/properties/directions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.directions.type, parentSchema: schema38.properties.directions, data: data12 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.parking_restrictions !== void 0) {
      let data14 = data.parking_restrictions;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate92(data14[i4], { instancePath: instancePath + "/parking_restrictions/" + i4, parentData: data14, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/parking_restrictions", schemaPath: "#/properties/parking_restrictions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.parking_restrictions.type, parentSchema: schema38.properties.parking_restrictions, data: data14 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.images !== void 0) {
      let data16 = data.images;
      if (Array.isArray(data16)) {
        const len5 = data16.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate44(data16[i5], { instancePath: instancePath + "/images/" + i5, parentData: data16, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.images.type, parentSchema: schema38.properties.images, data: data16 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.last_updated !== void 0) {
      if (!validate23(data.last_updated, { instancePath: instancePath + "/last_updated", parentData: data, parentDataProperty: "last_updated", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var strict_Facility = validate107;
var schema39 = { "type": "string", "description": "Something a place offers or is part of.", "enum": ["HOTEL", "RESTAURANT", "CAFE", "MALL", "SUPERMARKET", "SPORT", "RECREATION_AREA", "NATURE", "MUSEUM", "BIKE_SHARING", "BUS_STOP", "TAXI_STAND", "TRAM_STOP", "METRO_STATION", "TRAIN_STATION", "AIRPORT", "PARKING_LOT", "CARPOOL_PARKING", "FUEL_STATION", "WIFI"], "x-enum-descriptions": { "HOTEL": "Hotel", "RESTAURANT": "Restaurant", "CAFE": "Caf\xE9", "MALL": "Shopping centre", "SUPERMARKET": "Supermarket", "SPORT": "Gym, sports field and the like", "RECREATION_AREA": "Recreation area", "NATURE": "In or near a park or nature reserve", "MUSEUM": "Museum", "BIKE_SHARING": "Shared bicycles or scooters", "BUS_STOP": "Bus stop", "TAXI_STAND": "Taxi rank", "TRAM_STOP": "Tram stop", "METRO_STATION": "Underground station", "TRAIN_STATION": "Railway station", "AIRPORT": "Airport", "PARKING_LOT": "Car park", "CARPOOL_PARKING": "Car park for car pools", "FUEL_STATION": "Petrol station", "WIFI": "Internet, by Wi-Fi or otherwise" } };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "HOTEL" || data === "RESTAURANT" || data === "CAFE" || data === "MALL" || data === "SUPERMARKET" || data === "SPORT" || data === "RECREATION_AREA" || data === "NATURE" || data === "MUSEUM" || data === "BIKE_SHARING" || data === "BUS_STOP" || data === "TAXI_STAND" || data === "TRAM_STOP" || data === "METRO_STATION" || data === "TRAIN_STATION" || data === "AIRPORT" || data === "PARKING_LOT" || data === "CARPOOL_PARKING" || data === "FUEL_STATION" || data === "WIFI")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values", schema: schema39.enum, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var strict_RegularHours = validate108;
var schema40 = { "type": "object", "description": "One period that comes back every week, in the time zone of the Location.", "required": ["weekday", "period_begin", "period_end"], "properties": { "weekday": { "type": "integer", "minimum": 1, "maximum": 7, "description": "Day of the week, Monday is 1 and Sunday 7.", "x-rule": "LOC-08" }, "period_begin": { "type": "string", "description": "Start of the period in local time, as HH:MM.", "maxLength": 5, "pattern": "^([0-1][0-9]|2[0-3]):[0-5][0-9]$", "x-rule": "LOC-08" }, "period_end": { "type": "string", "description": "End of the period in local time, as HH:MM, later than its start.", "maxLength": 5, "pattern": "^([0-1][0-9]|2[0-3]):[0-5][0-9]$", "x-rule": "LOC-08" } } };
var pattern9 = new RegExp("^([0-1][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.weekday === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weekday" }, message: "must have required property 'weekday'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.period_begin === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_begin" }, message: "must have required property 'period_begin'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.period_end === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_end" }, message: "must have required property 'period_end'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.weekday !== void 0) {
      let data0 = data.weekday;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/weekday", schemaPath: "#/properties/weekday/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.weekday.type, parentSchema: schema40.properties.weekday, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 7 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/weekday", schemaPath: "#/properties/weekday/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 }, message: "must be <= 7", schema: 7, parentSchema: schema40.properties.weekday, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/weekday", schemaPath: "#/properties/weekday/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema40.properties.weekday, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.period_begin !== void 0) {
      let data1 = data.period_begin;
      if (typeof data1 === "string") {
        if (func2(data1) > 5) {
          const err6 = { instancePath: instancePath + "/period_begin", schemaPath: "#/properties/period_begin/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters", schema: 5, parentSchema: schema40.properties.period_begin, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern9.test(data1)) {
          const err7 = { instancePath: instancePath + "/period_begin", schemaPath: "#/properties/period_begin/pattern", keyword: "pattern", params: { pattern: "^([0-1][0-9]|2[0-3]):[0-5][0-9]$" }, message: 'must match pattern "^([0-1][0-9]|2[0-3]):[0-5][0-9]$"', schema: "^([0-1][0-9]|2[0-3]):[0-5][0-9]$", parentSchema: schema40.properties.period_begin, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/period_begin", schemaPath: "#/properties/period_begin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.period_begin.type, parentSchema: schema40.properties.period_begin, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.period_end !== void 0) {
      let data2 = data.period_end;
      if (typeof data2 === "string") {
        if (func2(data2) > 5) {
          const err9 = { instancePath: instancePath + "/period_end", schemaPath: "#/properties/period_end/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters", schema: 5, parentSchema: schema40.properties.period_end, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern9.test(data2)) {
          const err10 = { instancePath: instancePath + "/period_end", schemaPath: "#/properties/period_end/pattern", keyword: "pattern", params: { pattern: "^([0-1][0-9]|2[0-3]):[0-5][0-9]$" }, message: 'must match pattern "^([0-1][0-9]|2[0-3]):[0-5][0-9]$"', schema: "^([0-1][0-9]|2[0-3]):[0-5][0-9]$", parentSchema: schema40.properties.period_end, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/period_end", schemaPath: "#/properties/period_end/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.period_end.type, parentSchema: schema40.properties.period_end, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
var strict_ExceptionalPeriod = validate109;
var schema41 = { "type": "object", "description": "One period on a certain date. Unlike the regular hours it is in UTC.", "required": ["period_begin", "period_end"], "properties": { "period_begin": { "$ref": "#/$defs/DateTime", "description": "Start of the period." }, "period_end": { "$ref": "#/$defs/DateTime", "description": "End of the period." } } };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.period_begin === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_begin" }, message: "must have required property 'period_begin'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.period_end === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_end" }, message: "must have required property 'period_end'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.period_begin !== void 0) {
      if (!validate23(data.period_begin, { instancePath: instancePath + "/period_begin", parentData: data, parentDataProperty: "period_begin", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.period_end !== void 0) {
      if (!validate23(data.period_end, { instancePath: instancePath + "/period_end", parentData: data, parentDataProperty: "period_end", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
var strict_Hours = validate112;
var schema42 = { "type": "object", "description": "When a place is open. Exceptional closings win over exceptional openings, and both over the regular hours.", "required": ["twentyfourseven"], "x-rule": "LOC-08", "properties": { "twentyfourseven": { "type": "boolean", "description": "Always open, exceptional closings aside." }, "regular_hours": { "type": "array", "description": "Opening hours of each weekday. At least one if `twentyfourseven` is false, none if it is true.", "items": { "$ref": "#/$defs/RegularHours" } }, "exceptional_openings": { "type": "array", "description": "When it is open on certain dates, besides the regular hours.", "items": { "$ref": "#/$defs/ExceptionalPeriod" } }, "exceptional_closings": { "type": "array", "description": "When it is closed on certain dates, whatever the rest says.", "items": { "$ref": "#/$defs/ExceptionalPeriod" } } }, "if": { "properties": { "twentyfourseven": { "const": true } }, "required": ["twentyfourseven"] }, "then": { "properties": { "regular_hours": { "maxItems": 0, "x-rule": "LOC-08" } } }, "else": { "properties": { "regular_hours": { "minItems": 1, "x-rule": "LOC-08" } }, "required": ["regular_hours"], "x-rule": "LOC-08" } };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.twentyfourseven === void 0 && (missing0 = "twentyfourseven")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.twentyfourseven !== void 0) {
        if (true !== data.twentyfourseven) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.regular_hours !== void 0) {
        let data1 = data.regular_hours;
        if (Array.isArray(data1)) {
          if (data1.length > 0) {
            const err2 = { instancePath: instancePath + "/regular_hours", schemaPath: "#/then/properties/regular_hours/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema42.then.properties.regular_hours, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.regular_hours === void 0) {
        const err3 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "regular_hours" }, message: "must have required property 'regular_hours'", schema: schema42.else.required, parentSchema: schema42.else, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.regular_hours !== void 0) {
        let data2 = data.regular_hours;
        if (Array.isArray(data2)) {
          if (data2.length < 1) {
            const err4 = { instancePath: instancePath + "/regular_hours", schemaPath: "#/else/properties/regular_hours/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema42.else.properties.regular_hours, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema42.if, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.twentyfourseven === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "twentyfourseven" }, message: "must have required property 'twentyfourseven'", schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.twentyfourseven !== void 0) {
      let data3 = data.twentyfourseven;
      if (typeof data3 !== "boolean") {
        const err7 = { instancePath: instancePath + "/twentyfourseven", schemaPath: "#/properties/twentyfourseven/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema42.properties.twentyfourseven.type, parentSchema: schema42.properties.twentyfourseven, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.regular_hours !== void 0) {
      let data4 = data.regular_hours;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate108(data4[i0], { instancePath: instancePath + "/regular_hours/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/regular_hours", schemaPath: "#/properties/regular_hours/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties.regular_hours.type, parentSchema: schema42.properties.regular_hours, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.exceptional_openings !== void 0) {
      let data6 = data.exceptional_openings;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate109(data6[i1], { instancePath: instancePath + "/exceptional_openings/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/exceptional_openings", schemaPath: "#/properties/exceptional_openings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties.exceptional_openings.type, parentSchema: schema42.properties.exceptional_openings, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.exceptional_closings !== void 0) {
      let data8 = data.exceptional_closings;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate109(data8[i2], { instancePath: instancePath + "/exceptional_closings/" + i2, parentData: data8, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/exceptional_closings", schemaPath: "#/properties/exceptional_closings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties.exceptional_closings.type, parentSchema: schema42.properties.exceptional_closings, data: data8 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
var strict_EnergySourceCategory = validate116;
var schema43 = { "type": "string", "description": "A source of electricity.", "enum": ["NUCLEAR", "GENERAL_FOSSIL", "COAL", "GAS", "GENERAL_GREEN", "SOLAR", "WIND", "WATER"], "x-enum-descriptions": { "NUCLEAR": "Nuclear power", "GENERAL_FOSSIL": "Fossil fuels, of any or unspecified kind", "COAL": "Coal", "GAS": "Natural gas", "GENERAL_GREEN": "Renewable, of any or unspecified kind", "SOLAR": "Sunlight", "WIND": "Wind", "WATER": "Water" } };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "NUCLEAR" || data === "GENERAL_FOSSIL" || data === "COAL" || data === "GAS" || data === "GENERAL_GREEN" || data === "SOLAR" || data === "WIND" || data === "WATER")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values", schema: schema43.enum, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
var strict_EnergySource = validate117;
var schema44 = { "type": "object", "description": "The share of one source in the energy mix.", "required": ["source", "percentage"], "properties": { "source": { "$ref": "#/$defs/EnergySourceCategory", "description": "The source." }, "percentage": { "type": "number", "minimum": 0, "maximum": 100, "description": "Its share, 0 to 100." } } };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.percentage === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "percentage" }, message: "must have required property 'percentage'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.source !== void 0) {
      if (!validate116(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.percentage !== void 0) {
      let data1 = data.percentage;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/percentage", schemaPath: "#/properties/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema44.properties.percentage, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/percentage", schemaPath: "#/properties/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema44.properties.percentage, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/percentage", schemaPath: "#/properties/percentage/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema44.properties.percentage.type, parentSchema: schema44.properties.percentage, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var strict_EnvironmentalImpactCategory = validate119;
var schema45 = { "type": "string", "description": "A kind of emission or waste.", "enum": ["NUCLEAR_WASTE", "CARBON_DIOXIDE"], "x-enum-descriptions": { "NUCLEAR_WASTE": "Nuclear waste", "CARBON_DIOXIDE": "Carbon dioxide" } };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "NUCLEAR_WASTE" || data === "CARBON_DIOXIDE")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values", schema: schema45.enum, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
var strict_EnvironmentalImpact = validate120;
var schema46 = { "type": "object", "description": "One kind of emission or waste per kWh.", "required": ["category", "amount"], "properties": { "category": { "$ref": "#/$defs/EnvironmentalImpactCategory", "description": "The kind." }, "amount": { "type": "number", "minimum": 0, "description": "Grams per kWh." } } };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.category === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property 'category'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.category !== void 0) {
      if (!validate119(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.amount !== void 0) {
      let data1 = data.amount;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema46.properties.amount, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema46.properties.amount.type, parentSchema: schema46.properties.amount, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
var strict_EnergyMix = validate122;
var schema47 = { "type": "object", "description": "Where the electricity of a location or tariff comes from, and what making it leaves behind.", "required": ["is_green_energy"], "properties": { "is_green_energy": { "type": "boolean", "description": "True if all of it is renewable, without CO2 or nuclear waste." }, "energy_sources": { "type": "array", "description": "Shares of the sources; together they make 100 percent.", "items": { "$ref": "#/$defs/EnergySource" } }, "environ_impact": { "type": "array", "description": "What is emitted or left over per kWh.", "items": { "$ref": "#/$defs/EnvironmentalImpact" } }, "supplier_name": { "$ref": "#/$defs/PrintableString", "maxLength": 64, "description": "Name of the energy supplier." }, "energy_product_name": { "$ref": "#/$defs/PrintableString", "maxLength": 64, "description": "Name of the supplier's product." } } };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is_green_energy === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_green_energy" }, message: "must have required property 'is_green_energy'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.is_green_energy !== void 0) {
      let data0 = data.is_green_energy;
      if (typeof data0 !== "boolean") {
        const err1 = { instancePath: instancePath + "/is_green_energy", schemaPath: "#/properties/is_green_energy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema47.properties.is_green_energy.type, parentSchema: schema47.properties.is_green_energy, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.energy_sources !== void 0) {
      let data1 = data.energy_sources;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate117(data1[i0], { instancePath: instancePath + "/energy_sources/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/energy_sources", schemaPath: "#/properties/energy_sources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.properties.energy_sources.type, parentSchema: schema47.properties.energy_sources, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.environ_impact !== void 0) {
      let data3 = data.environ_impact;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate120(data3[i1], { instancePath: instancePath + "/environ_impact/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/environ_impact", schemaPath: "#/properties/environ_impact/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.properties.environ_impact.type, parentSchema: schema47.properties.environ_impact, data: data3 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.supplier_name !== void 0) {
      let data5 = data.supplier_name;
      if (!validate22(data5, { instancePath: instancePath + "/supplier_name", parentData: data, parentDataProperty: "supplier_name", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data5 === "string") {
        if (func2(data5) > 64) {
          const err4 = { instancePath: instancePath + "/supplier_name", schemaPath: "#/properties/supplier_name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema47.properties.supplier_name, data: data5 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.energy_product_name !== void 0) {
      let data6 = data.energy_product_name;
      if (!validate22(data6, { instancePath: instancePath + "/energy_product_name", parentData: data, parentDataProperty: "energy_product_name", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data6 === "string") {
        if (func2(data6) > 64) {
          const err5 = { instancePath: instancePath + "/energy_product_name", schemaPath: "#/properties/energy_product_name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema47.properties.energy_product_name, data: data6 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
var strict_Location = validate127;
var schema48 = { "type": "object", "description": "A place with one or more EVSEs that belong together, for example a car park or a stretch of street. It is owned by the party that `country_code` and `party_id` name. A Location is never deleted, for Sessions and CDRs refer to it.", "required": ["country_code", "party_id", "id", "publish", "address", "city", "country", "coordinates", "time_zone", "last_updated"], "properties": { "country_code": { "$ref": "#/$defs/CiString", "minLength": 2, "maxLength": 2, "description": "Country of the CPO that owns the Location.", "x-identity": true }, "party_id": { "$ref": "#/$defs/CiString", "minLength": 1, "maxLength": 3, "description": "Id of the CPO that owns the Location.", "x-identity": true }, "id": { "$ref": "#/$defs/CiString", "description": "Identifies the Location on the CPO's platform. Never changes.", "minLength": 1, "maxLength": 36, "x-identity": true }, "publish": { "type": "boolean", "description": "Whether apps and websites may show the Location to everybody. If false, only to those whom `publish_allowed_to` names. Where some EVSEs may be shown and others not, make two Locations." }, "publish_allowed_to": { "type": "array", "description": "The token holders who may see a Location that is not published. Only with `publish` false.", "items": { "$ref": "#/$defs/PublishTokenType" } }, "name": { "$ref": "#/$defs/PrintableString", "maxLength": 255, "description": "Name to show." }, "address": { "$ref": "#/$defs/PrintableString", "maxLength": 255, "description": "Street, or the like, and house number." }, "city": { "$ref": "#/$defs/PrintableString", "maxLength": 45, "description": "City or village." }, "postal_code": { "$ref": "#/$defs/PrintableString", "maxLength": 10, "description": "Postal code. Left out only where the place has none, such as along some motorways." }, "state": { "$ref": "#/$defs/PrintableString", "maxLength": 45, "description": "State or province, where that matters." }, "country": { "$ref": "#/$defs/PrintableString", "minLength": 3, "maxLength": 3, "description": "Country in which the place is, as three letters (ISO 3166-1 alpha-3)." }, "coordinates": { "$ref": "#/$defs/GeoLocation", "description": "Where the place is." }, "related_locations": { "type": "array", "description": "Other points worth knowing, such as an entrance.", "items": { "$ref": "#/$defs/AdditionalGeoLocation" } }, "parking_type": { "$ref": "#/$defs/ParkingType", "description": "What kind of parking it is." }, "evses": { "type": "array", "description": "The EVSEs of this place, removed ones too.", "items": { "$ref": "#/$defs/EVSE" } }, "directions": { "type": "array", "description": "How to get to the place, one text for each language.", "items": { "$ref": "#/$defs/DisplayText" } }, "operator": { "$ref": "#/$defs/BusinessDetails", "description": "Who runs the place. Without it, the business details of the owning party in the credentials hold." }, "suboperator": { "$ref": "#/$defs/BusinessDetails", "description": "Who runs it on behalf of the operator." }, "owner": { "$ref": "#/$defs/BusinessDetails", "description": "Who owns the place." }, "facilities": { "type": "array", "description": "What the place itself offers or is part of.", "items": { "$ref": "#/$defs/Facility" } }, "time_zone": { "$ref": "#/$defs/PrintableString", "maxLength": 255, "description": "Time zone of the place by its name in the IANA database, such as Europe/Amsterdam." }, "opening_times": { "$ref": "#/$defs/Hours", "description": "When the EVSEs can be reached." }, "charging_when_closed": { "type": "boolean", "description": "Whether charging goes on outside the opening hours, as in a garage that is shut at night. Left out means true." }, "images": { "type": "array", "description": "Pictures of the place.", "items": { "$ref": "#/$defs/Image" } }, "energy_mix": { "$ref": "#/$defs/EnergyMix", "description": "The electricity supplied here." }, "last_updated": { "$ref": "#/$defs/DateTime", "description": "When the Location or any EVSE or Connector of it last changed." } }, "if": { "properties": { "publish": { "const": true } }, "required": ["publish"] }, "then": { "properties": { "publish_allowed_to": { "maxItems": 0, "x-rule": "LOC-06" } } } };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.publish === void 0 && (missing0 = "publish")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.publish !== void 0) {
        if (true !== data.publish) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.publish_allowed_to !== void 0) {
        let data1 = data.publish_allowed_to;
        if (Array.isArray(data1)) {
          if (data1.length > 0) {
            const err2 = { instancePath: instancePath + "/publish_allowed_to", schemaPath: "#/then/properties/publish_allowed_to/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema48.then.properties.publish_allowed_to, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema48.if, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.country_code === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country_code" }, message: "must have required property 'country_code'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.party_id === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "party_id" }, message: "must have required property 'party_id'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.publish === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publish" }, message: "must have required property 'publish'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.address === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.city === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.country === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.coordinates === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coordinates" }, message: "must have required property 'coordinates'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.time_zone === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_zone" }, message: "must have required property 'time_zone'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.last_updated === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" }, message: "must have required property 'last_updated'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.country_code !== void 0) {
      let data2 = data.country_code;
      if (!validate43(data2, { instancePath: instancePath + "/country_code", parentData: data, parentDataProperty: "country_code", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data2 === "string") {
        if (func2(data2) > 2) {
          const err14 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters", schema: 2, parentSchema: schema48.properties.country_code, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func2(data2) < 2) {
          const err15 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema48.properties.country_code, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.party_id !== void 0) {
      let data3 = data.party_id;
      if (!validate43(data3, { instancePath: instancePath + "/party_id", parentData: data, parentDataProperty: "party_id", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data3 === "string") {
        if (func2(data3) > 3) {
          const err16 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema48.properties.party_id, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err17 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties.party_id, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.id !== void 0) {
      let data4 = data.id;
      if (!validate43(data4, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data4 === "string") {
        if (func2(data4) > 36) {
          const err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema48.properties.id, data: data4 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err19 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties.id, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.publish !== void 0) {
      let data5 = data.publish;
      if (typeof data5 !== "boolean") {
        const err20 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema48.properties.publish.type, parentSchema: schema48.properties.publish, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.publish_allowed_to !== void 0) {
      let data6 = data.publish_allowed_to;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate62(data6[i0], { instancePath: instancePath + "/publish_allowed_to/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/publish_allowed_to", schemaPath: "#/properties/publish_allowed_to/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.properties.publish_allowed_to.type, parentSchema: schema48.properties.publish_allowed_to, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data8 = data.name;
      if (!validate22(data8, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data8 === "string") {
        if (func2(data8) > 255) {
          const err22 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema48.properties.name, data: data8 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.address !== void 0) {
      let data9 = data.address;
      if (!validate22(data9, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data9 === "string") {
        if (func2(data9) > 255) {
          const err23 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema48.properties.address, data: data9 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.city !== void 0) {
      let data10 = data.city;
      if (!validate22(data10, { instancePath: instancePath + "/city", parentData: data, parentDataProperty: "city", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data10 === "string") {
        if (func2(data10) > 45) {
          const err24 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/maxLength", keyword: "maxLength", params: { limit: 45 }, message: "must NOT have more than 45 characters", schema: 45, parentSchema: schema48.properties.city, data: data10 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.postal_code !== void 0) {
      let data11 = data.postal_code;
      if (!validate22(data11, { instancePath: instancePath + "/postal_code", parentData: data, parentDataProperty: "postal_code", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data11 === "string") {
        if (func2(data11) > 10) {
          const err25 = { instancePath: instancePath + "/postal_code", schemaPath: "#/properties/postal_code/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters", schema: 10, parentSchema: schema48.properties.postal_code, data: data11 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.state !== void 0) {
      let data12 = data.state;
      if (!validate22(data12, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data12 === "string") {
        if (func2(data12) > 45) {
          const err26 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/maxLength", keyword: "maxLength", params: { limit: 45 }, message: "must NOT have more than 45 characters", schema: 45, parentSchema: schema48.properties.state, data: data12 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.country !== void 0) {
      let data13 = data.country;
      if (!validate22(data13, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data13 === "string") {
        if (func2(data13) > 3) {
          const err27 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema48.properties.country, data: data13 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (func2(data13) < 3) {
          const err28 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema48.properties.country, data: data13 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.coordinates !== void 0) {
      if (!validate68(data.coordinates, { instancePath: instancePath + "/coordinates", parentData: data, parentDataProperty: "coordinates", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.related_locations !== void 0) {
      let data15 = data.related_locations;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate72(data15[i1], { instancePath: instancePath + "/related_locations/" + i1, parentData: data15, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/related_locations", schemaPath: "#/properties/related_locations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.properties.related_locations.type, parentSchema: schema48.properties.related_locations, data: data15 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.parking_type !== void 0) {
      if (!validate74(data.parking_type, { instancePath: instancePath + "/parking_type", parentData: data, parentDataProperty: "parking_type", rootData })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.evses !== void 0) {
      let data18 = data.evses;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate93(data18[i2], { instancePath: instancePath + "/evses/" + i2, parentData: data18, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/evses", schemaPath: "#/properties/evses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.properties.evses.type, parentSchema: schema48.properties.evses, data: data18 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.directions !== void 0) {
      let data20 = data.directions;
      if (Array.isArray(data20)) {
        const len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate69(data20[i3], { instancePath: instancePath + "/directions/" + i3, parentData: data20, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/directions", schemaPath: "#/properties/directions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.properties.directions.type, parentSchema: schema48.properties.directions, data: data20 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.operator !== void 0) {
      if (!validate49(data.operator, { instancePath: instancePath + "/operator", parentData: data, parentDataProperty: "operator", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.suboperator !== void 0) {
      if (!validate49(data.suboperator, { instancePath: instancePath + "/suboperator", parentData: data, parentDataProperty: "suboperator", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate49(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.facilities !== void 0) {
      let data25 = data.facilities;
      if (Array.isArray(data25)) {
        const len4 = data25.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate107(data25[i4], { instancePath: instancePath + "/facilities/" + i4, parentData: data25, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/facilities", schemaPath: "#/properties/facilities/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.properties.facilities.type, parentSchema: schema48.properties.facilities, data: data25 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.time_zone !== void 0) {
      let data27 = data.time_zone;
      if (!validate22(data27, { instancePath: instancePath + "/time_zone", parentData: data, parentDataProperty: "time_zone", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data27 === "string") {
        if (func2(data27) > 255) {
          const err33 = { instancePath: instancePath + "/time_zone", schemaPath: "#/properties/time_zone/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema48.properties.time_zone, data: data27 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.opening_times !== void 0) {
      if (!validate112(data.opening_times, { instancePath: instancePath + "/opening_times", parentData: data, parentDataProperty: "opening_times", rootData })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.charging_when_closed !== void 0) {
      let data29 = data.charging_when_closed;
      if (typeof data29 !== "boolean") {
        const err34 = { instancePath: instancePath + "/charging_when_closed", schemaPath: "#/properties/charging_when_closed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema48.properties.charging_when_closed.type, parentSchema: schema48.properties.charging_when_closed, data: data29 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.images !== void 0) {
      let data30 = data.images;
      if (Array.isArray(data30)) {
        const len5 = data30.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate44(data30[i5], { instancePath: instancePath + "/images/" + i5, parentData: data30, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.properties.images.type, parentSchema: schema48.properties.images, data: data30 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.energy_mix !== void 0) {
      if (!validate122(data.energy_mix, { instancePath: instancePath + "/energy_mix", parentData: data, parentDataProperty: "energy_mix", rootData })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_updated !== void 0) {
      if (!validate23(data.last_updated, { instancePath: instancePath + "/last_updated", parentData: data, parentDataProperty: "last_updated", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
var strict_LocationPatch = validate152;
var schema49 = { "type": "object", "description": "The properties of a Location that change. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays.", "x-patch-of": "Location", "x-rule": "PUSH-04", "required": ["last_updated"], "properties": { "country_code": { "$ref": "#/$defs/CiString", "minLength": 2, "maxLength": 2, "description": "Country of the CPO that owns the Location.", "x-identity": true }, "party_id": { "$ref": "#/$defs/CiString", "minLength": 1, "maxLength": 3, "description": "Id of the CPO that owns the Location.", "x-identity": true }, "id": { "$ref": "#/$defs/CiString", "description": "Identifies the Location on the CPO's platform. Never changes.", "minLength": 1, "maxLength": 36, "x-identity": true }, "publish": { "type": "boolean", "description": "Whether apps and websites may show the Location to everybody. If false, only to those whom `publish_allowed_to` names. Where some EVSEs may be shown and others not, make two Locations." }, "publish_allowed_to": { "description": "The token holders who may see a Location that is not published. Only with `publish` false.", "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/PublishTokenType" } }, { "type": "null" }] }, "name": { "description": "Name to show.", "anyOf": [{ "$ref": "#/$defs/PrintableString", "maxLength": 255 }, { "type": "null" }] }, "address": { "$ref": "#/$defs/PrintableString", "maxLength": 255, "description": "Street, or the like, and house number." }, "city": { "$ref": "#/$defs/PrintableString", "maxLength": 45, "description": "City or village." }, "postal_code": { "description": "Postal code. Left out only where the place has none, such as along some motorways.", "anyOf": [{ "$ref": "#/$defs/PrintableString", "maxLength": 10 }, { "type": "null" }] }, "state": { "description": "State or province, where that matters.", "anyOf": [{ "$ref": "#/$defs/PrintableString", "maxLength": 45 }, { "type": "null" }] }, "country": { "$ref": "#/$defs/PrintableString", "minLength": 3, "maxLength": 3, "description": "Country in which the place is, as three letters (ISO 3166-1 alpha-3)." }, "coordinates": { "$ref": "#/$defs/GeoLocation", "description": "Where the place is." }, "related_locations": { "description": "Other points worth knowing, such as an entrance.", "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/AdditionalGeoLocation" } }, { "type": "null" }] }, "parking_type": { "description": "What kind of parking it is.", "anyOf": [{ "$ref": "#/$defs/ParkingType" }, { "type": "null" }] }, "evses": { "description": "The EVSEs of this place, removed ones too.", "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/EVSE" } }, { "type": "null" }] }, "directions": { "description": "How to get to the place, one text for each language.", "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/DisplayText" } }, { "type": "null" }] }, "operator": { "description": "Who runs the place. Without it, the business details of the owning party in the credentials hold.", "anyOf": [{ "$ref": "#/$defs/BusinessDetails" }, { "type": "null" }] }, "suboperator": { "description": "Who runs it on behalf of the operator.", "anyOf": [{ "$ref": "#/$defs/BusinessDetails" }, { "type": "null" }] }, "owner": { "description": "Who owns the place.", "anyOf": [{ "$ref": "#/$defs/BusinessDetails" }, { "type": "null" }] }, "facilities": { "description": "What the place itself offers or is part of.", "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/Facility" } }, { "type": "null" }] }, "time_zone": { "$ref": "#/$defs/PrintableString", "maxLength": 255, "description": "Time zone of the place by its name in the IANA database, such as Europe/Amsterdam." }, "opening_times": { "description": "When the EVSEs can be reached.", "anyOf": [{ "$ref": "#/$defs/Hours" }, { "type": "null" }] }, "charging_when_closed": { "description": "Whether charging goes on outside the opening hours, as in a garage that is shut at night. Left out means true.", "anyOf": [{ "type": "boolean" }, { "type": "null" }] }, "images": { "description": "Pictures of the place.", "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/Image" } }, { "type": "null" }] }, "energy_mix": { "description": "The electricity supplied here.", "anyOf": [{ "$ref": "#/$defs/EnergyMix" }, { "type": "null" }] }, "last_updated": { "$ref": "#/$defs/DateTime", "description": "When the Location or any EVSE or Connector of it last changed." } } };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.last_updated === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" }, message: "must have required property 'last_updated'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.country_code !== void 0) {
      let data0 = data.country_code;
      if (!validate43(data0, { instancePath: instancePath + "/country_code", parentData: data, parentDataProperty: "country_code", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 2) {
          const err1 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters", schema: 2, parentSchema: schema49.properties.country_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 2) {
          const err2 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema49.properties.country_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.party_id !== void 0) {
      let data1 = data.party_id;
      if (!validate43(data1, { instancePath: instancePath + "/party_id", parentData: data, parentDataProperty: "party_id", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data1 === "string") {
        if (func2(data1) > 3) {
          const err3 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema49.properties.party_id, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema49.properties.party_id, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (!validate43(data2, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data2 === "string") {
        if (func2(data2) > 36) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema49.properties.id, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema49.properties.id, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.publish !== void 0) {
      let data3 = data.publish;
      if (typeof data3 !== "boolean") {
        const err7 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema49.properties.publish.type, parentSchema: schema49.properties.publish, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.publish_allowed_to !== void 0) {
      let data4 = data.publish_allowed_to;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate62(data4[i0], { instancePath: instancePath + "/publish_allowed_to/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/publish_allowed_to", schemaPath: "#/properties/publish_allowed_to/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.properties.publish_allowed_to.anyOf[0].type, parentSchema: schema49.properties.publish_allowed_to.anyOf[0], data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs11 = errors;
        if (data4 !== null) {
          const err9 = { instancePath: instancePath + "/publish_allowed_to", schemaPath: "#/properties/publish_allowed_to/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.publish_allowed_to.anyOf[1].type, parentSchema: schema49.properties.publish_allowed_to.anyOf[1], data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        var _valid0 = _errs11 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/publish_allowed_to", schemaPath: "#/properties/publish_allowed_to/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.publish_allowed_to.anyOf, parentSchema: schema49.properties.publish_allowed_to, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.name !== void 0) {
      let data6 = data.name;
      const _errs14 = errors;
      let valid4 = false;
      const _errs15 = errors;
      if (!validate22(data6, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data6 === "string") {
        if (func2(data6) > 255) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema49.properties.name.anyOf[0], data: data6 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      var _valid1 = _errs15 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const _errs16 = errors;
        if (data6 !== null) {
          const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.name.anyOf[1].type, parentSchema: schema49.properties.name.anyOf[1], data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        var _valid1 = _errs16 === errors;
        valid4 = valid4 || _valid1;
      }
      if (!valid4) {
        const err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.name.anyOf, parentSchema: schema49.properties.name, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.address !== void 0) {
      let data7 = data.address;
      if (!validate22(data7, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data7 === "string") {
        if (func2(data7) > 255) {
          const err14 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema49.properties.address, data: data7 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.city !== void 0) {
      let data8 = data.city;
      if (!validate22(data8, { instancePath: instancePath + "/city", parentData: data, parentDataProperty: "city", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data8 === "string") {
        if (func2(data8) > 45) {
          const err15 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/maxLength", keyword: "maxLength", params: { limit: 45 }, message: "must NOT have more than 45 characters", schema: 45, parentSchema: schema49.properties.city, data: data8 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.postal_code !== void 0) {
      let data9 = data.postal_code;
      const _errs21 = errors;
      let valid5 = false;
      const _errs22 = errors;
      if (!validate22(data9, { instancePath: instancePath + "/postal_code", parentData: data, parentDataProperty: "postal_code", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data9 === "string") {
        if (func2(data9) > 10) {
          const err16 = { instancePath: instancePath + "/postal_code", schemaPath: "#/properties/postal_code/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters", schema: 10, parentSchema: schema49.properties.postal_code.anyOf[0], data: data9 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      var _valid2 = _errs22 === errors;
      valid5 = valid5 || _valid2;
      if (!valid5) {
        const _errs23 = errors;
        if (data9 !== null) {
          const err17 = { instancePath: instancePath + "/postal_code", schemaPath: "#/properties/postal_code/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.postal_code.anyOf[1].type, parentSchema: schema49.properties.postal_code.anyOf[1], data: data9 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        var _valid2 = _errs23 === errors;
        valid5 = valid5 || _valid2;
      }
      if (!valid5) {
        const err18 = { instancePath: instancePath + "/postal_code", schemaPath: "#/properties/postal_code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.postal_code.anyOf, parentSchema: schema49.properties.postal_code, data: data9 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.state !== void 0) {
      let data10 = data.state;
      const _errs26 = errors;
      let valid6 = false;
      const _errs27 = errors;
      if (!validate22(data10, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data10 === "string") {
        if (func2(data10) > 45) {
          const err19 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 45 }, message: "must NOT have more than 45 characters", schema: 45, parentSchema: schema49.properties.state.anyOf[0], data: data10 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      var _valid3 = _errs27 === errors;
      valid6 = valid6 || _valid3;
      if (!valid6) {
        const _errs28 = errors;
        if (data10 !== null) {
          const err20 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.state.anyOf[1].type, parentSchema: schema49.properties.state.anyOf[1], data: data10 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        var _valid3 = _errs28 === errors;
        valid6 = valid6 || _valid3;
      }
      if (!valid6) {
        const err21 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.state.anyOf, parentSchema: schema49.properties.state, data: data10 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs26;
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.country !== void 0) {
      let data11 = data.country;
      if (!validate22(data11, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data11 === "string") {
        if (func2(data11) > 3) {
          const err22 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema49.properties.country, data: data11 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (func2(data11) < 3) {
          const err23 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema49.properties.country, data: data11 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.coordinates !== void 0) {
      if (!validate68(data.coordinates, { instancePath: instancePath + "/coordinates", parentData: data, parentDataProperty: "coordinates", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.related_locations !== void 0) {
      let data13 = data.related_locations;
      const _errs33 = errors;
      let valid7 = false;
      const _errs34 = errors;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate72(data13[i1], { instancePath: instancePath + "/related_locations/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/related_locations", schemaPath: "#/properties/related_locations/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.properties.related_locations.anyOf[0].type, parentSchema: schema49.properties.related_locations.anyOf[0], data: data13 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid4 = _errs34 === errors;
      valid7 = valid7 || _valid4;
      if (!valid7) {
        const _errs37 = errors;
        if (data13 !== null) {
          const err25 = { instancePath: instancePath + "/related_locations", schemaPath: "#/properties/related_locations/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.related_locations.anyOf[1].type, parentSchema: schema49.properties.related_locations.anyOf[1], data: data13 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        var _valid4 = _errs37 === errors;
        valid7 = valid7 || _valid4;
      }
      if (!valid7) {
        const err26 = { instancePath: instancePath + "/related_locations", schemaPath: "#/properties/related_locations/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.related_locations.anyOf, parentSchema: schema49.properties.related_locations, data: data13 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      } else {
        errors = _errs33;
        if (vErrors !== null) {
          if (_errs33) {
            vErrors.length = _errs33;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.parking_type !== void 0) {
      let data15 = data.parking_type;
      const _errs40 = errors;
      let valid10 = false;
      const _errs41 = errors;
      if (!validate74(data15, { instancePath: instancePath + "/parking_type", parentData: data, parentDataProperty: "parking_type", rootData })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
      var _valid5 = _errs41 === errors;
      valid10 = valid10 || _valid5;
      if (!valid10) {
        const _errs42 = errors;
        if (data15 !== null) {
          const err27 = { instancePath: instancePath + "/parking_type", schemaPath: "#/properties/parking_type/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.parking_type.anyOf[1].type, parentSchema: schema49.properties.parking_type.anyOf[1], data: data15 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        var _valid5 = _errs42 === errors;
        valid10 = valid10 || _valid5;
      }
      if (!valid10) {
        const err28 = { instancePath: instancePath + "/parking_type", schemaPath: "#/properties/parking_type/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.parking_type.anyOf, parentSchema: schema49.properties.parking_type, data: data15 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      } else {
        errors = _errs40;
        if (vErrors !== null) {
          if (_errs40) {
            vErrors.length = _errs40;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.evses !== void 0) {
      let data16 = data.evses;
      const _errs45 = errors;
      let valid11 = false;
      const _errs46 = errors;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate93(data16[i2], { instancePath: instancePath + "/evses/" + i2, parentData: data16, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/evses", schemaPath: "#/properties/evses/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.properties.evses.anyOf[0].type, parentSchema: schema49.properties.evses.anyOf[0], data: data16 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid6 = _errs46 === errors;
      valid11 = valid11 || _valid6;
      if (!valid11) {
        const _errs49 = errors;
        if (data16 !== null) {
          const err30 = { instancePath: instancePath + "/evses", schemaPath: "#/properties/evses/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.evses.anyOf[1].type, parentSchema: schema49.properties.evses.anyOf[1], data: data16 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        var _valid6 = _errs49 === errors;
        valid11 = valid11 || _valid6;
      }
      if (!valid11) {
        const err31 = { instancePath: instancePath + "/evses", schemaPath: "#/properties/evses/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.evses.anyOf, parentSchema: schema49.properties.evses, data: data16 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      } else {
        errors = _errs45;
        if (vErrors !== null) {
          if (_errs45) {
            vErrors.length = _errs45;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.directions !== void 0) {
      let data18 = data.directions;
      const _errs52 = errors;
      let valid14 = false;
      const _errs53 = errors;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate69(data18[i3], { instancePath: instancePath + "/directions/" + i3, parentData: data18, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/directions", schemaPath: "#/properties/directions/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.properties.directions.anyOf[0].type, parentSchema: schema49.properties.directions.anyOf[0], data: data18 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      var _valid7 = _errs53 === errors;
      valid14 = valid14 || _valid7;
      if (!valid14) {
        const _errs56 = errors;
        if (data18 !== null) {
          const err33 = { instancePath: instancePath + "/directions", schemaPath: "#/properties/directions/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.directions.anyOf[1].type, parentSchema: schema49.properties.directions.anyOf[1], data: data18 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        var _valid7 = _errs56 === errors;
        valid14 = valid14 || _valid7;
      }
      if (!valid14) {
        const err34 = { instancePath: instancePath + "/directions", schemaPath: "#/properties/directions/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.directions.anyOf, parentSchema: schema49.properties.directions, data: data18 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      } else {
        errors = _errs52;
        if (vErrors !== null) {
          if (_errs52) {
            vErrors.length = _errs52;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.operator !== void 0) {
      let data20 = data.operator;
      const _errs59 = errors;
      let valid17 = false;
      const _errs60 = errors;
      if (!validate49(data20, { instancePath: instancePath + "/operator", parentData: data, parentDataProperty: "operator", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
      var _valid8 = _errs60 === errors;
      valid17 = valid17 || _valid8;
      if (!valid17) {
        const _errs61 = errors;
        if (data20 !== null) {
          const err35 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.operator.anyOf[1].type, parentSchema: schema49.properties.operator.anyOf[1], data: data20 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        var _valid8 = _errs61 === errors;
        valid17 = valid17 || _valid8;
      }
      if (!valid17) {
        const err36 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.operator.anyOf, parentSchema: schema49.properties.operator, data: data20 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      } else {
        errors = _errs59;
        if (vErrors !== null) {
          if (_errs59) {
            vErrors.length = _errs59;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.suboperator !== void 0) {
      let data21 = data.suboperator;
      const _errs64 = errors;
      let valid18 = false;
      const _errs65 = errors;
      if (!validate49(data21, { instancePath: instancePath + "/suboperator", parentData: data, parentDataProperty: "suboperator", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
      var _valid9 = _errs65 === errors;
      valid18 = valid18 || _valid9;
      if (!valid18) {
        const _errs66 = errors;
        if (data21 !== null) {
          const err37 = { instancePath: instancePath + "/suboperator", schemaPath: "#/properties/suboperator/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.suboperator.anyOf[1].type, parentSchema: schema49.properties.suboperator.anyOf[1], data: data21 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        var _valid9 = _errs66 === errors;
        valid18 = valid18 || _valid9;
      }
      if (!valid18) {
        const err38 = { instancePath: instancePath + "/suboperator", schemaPath: "#/properties/suboperator/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.suboperator.anyOf, parentSchema: schema49.properties.suboperator, data: data21 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      } else {
        errors = _errs64;
        if (vErrors !== null) {
          if (_errs64) {
            vErrors.length = _errs64;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.owner !== void 0) {
      let data22 = data.owner;
      const _errs69 = errors;
      let valid19 = false;
      const _errs70 = errors;
      if (!validate49(data22, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
      var _valid10 = _errs70 === errors;
      valid19 = valid19 || _valid10;
      if (!valid19) {
        const _errs71 = errors;
        if (data22 !== null) {
          const err39 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.owner.anyOf[1].type, parentSchema: schema49.properties.owner.anyOf[1], data: data22 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        var _valid10 = _errs71 === errors;
        valid19 = valid19 || _valid10;
      }
      if (!valid19) {
        const err40 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.owner.anyOf, parentSchema: schema49.properties.owner, data: data22 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      } else {
        errors = _errs69;
        if (vErrors !== null) {
          if (_errs69) {
            vErrors.length = _errs69;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.facilities !== void 0) {
      let data23 = data.facilities;
      const _errs74 = errors;
      let valid20 = false;
      const _errs75 = errors;
      if (Array.isArray(data23)) {
        const len4 = data23.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate107(data23[i4], { instancePath: instancePath + "/facilities/" + i4, parentData: data23, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/facilities", schemaPath: "#/properties/facilities/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.properties.facilities.anyOf[0].type, parentSchema: schema49.properties.facilities.anyOf[0], data: data23 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      var _valid11 = _errs75 === errors;
      valid20 = valid20 || _valid11;
      if (!valid20) {
        const _errs78 = errors;
        if (data23 !== null) {
          const err42 = { instancePath: instancePath + "/facilities", schemaPath: "#/properties/facilities/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.facilities.anyOf[1].type, parentSchema: schema49.properties.facilities.anyOf[1], data: data23 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        var _valid11 = _errs78 === errors;
        valid20 = valid20 || _valid11;
      }
      if (!valid20) {
        const err43 = { instancePath: instancePath + "/facilities", schemaPath: "#/properties/facilities/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.facilities.anyOf, parentSchema: schema49.properties.facilities, data: data23 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      } else {
        errors = _errs74;
        if (vErrors !== null) {
          if (_errs74) {
            vErrors.length = _errs74;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.time_zone !== void 0) {
      let data25 = data.time_zone;
      if (!validate22(data25, { instancePath: instancePath + "/time_zone", parentData: data, parentDataProperty: "time_zone", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data25 === "string") {
        if (func2(data25) > 255) {
          const err44 = { instancePath: instancePath + "/time_zone", schemaPath: "#/properties/time_zone/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema49.properties.time_zone, data: data25 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      }
    }
    if (data.opening_times !== void 0) {
      let data26 = data.opening_times;
      const _errs82 = errors;
      let valid23 = false;
      const _errs83 = errors;
      if (!validate112(data26, { instancePath: instancePath + "/opening_times", parentData: data, parentDataProperty: "opening_times", rootData })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
      var _valid12 = _errs83 === errors;
      valid23 = valid23 || _valid12;
      if (!valid23) {
        const _errs84 = errors;
        if (data26 !== null) {
          const err45 = { instancePath: instancePath + "/opening_times", schemaPath: "#/properties/opening_times/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.opening_times.anyOf[1].type, parentSchema: schema49.properties.opening_times.anyOf[1], data: data26 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        var _valid12 = _errs84 === errors;
        valid23 = valid23 || _valid12;
      }
      if (!valid23) {
        const err46 = { instancePath: instancePath + "/opening_times", schemaPath: "#/properties/opening_times/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.opening_times.anyOf, parentSchema: schema49.properties.opening_times, data: data26 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      } else {
        errors = _errs82;
        if (vErrors !== null) {
          if (_errs82) {
            vErrors.length = _errs82;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.charging_when_closed !== void 0) {
      let data27 = data.charging_when_closed;
      const _errs87 = errors;
      let valid24 = false;
      const _errs88 = errors;
      if (typeof data27 !== "boolean") {
        const err47 = { instancePath: instancePath + "/charging_when_closed", schemaPath: "#/properties/charging_when_closed/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema49.properties.charging_when_closed.anyOf[0].type, parentSchema: schema49.properties.charging_when_closed.anyOf[0], data: data27 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      var _valid13 = _errs88 === errors;
      valid24 = valid24 || _valid13;
      if (!valid24) {
        const _errs90 = errors;
        if (data27 !== null) {
          const err48 = { instancePath: instancePath + "/charging_when_closed", schemaPath: "#/properties/charging_when_closed/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.charging_when_closed.anyOf[1].type, parentSchema: schema49.properties.charging_when_closed.anyOf[1], data: data27 };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        var _valid13 = _errs90 === errors;
        valid24 = valid24 || _valid13;
      }
      if (!valid24) {
        const err49 = { instancePath: instancePath + "/charging_when_closed", schemaPath: "#/properties/charging_when_closed/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.charging_when_closed.anyOf, parentSchema: schema49.properties.charging_when_closed, data: data27 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      } else {
        errors = _errs87;
        if (vErrors !== null) {
          if (_errs87) {
            vErrors.length = _errs87;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.images !== void 0) {
      let data28 = data.images;
      const _errs93 = errors;
      let valid25 = false;
      const _errs94 = errors;
      if (Array.isArray(data28)) {
        const len5 = data28.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate44(data28[i5], { instancePath: instancePath + "/images/" + i5, parentData: data28, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.properties.images.anyOf[0].type, parentSchema: schema49.properties.images.anyOf[0], data: data28 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      var _valid14 = _errs94 === errors;
      valid25 = valid25 || _valid14;
      if (!valid25) {
        const _errs97 = errors;
        if (data28 !== null) {
          const err51 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.images.anyOf[1].type, parentSchema: schema49.properties.images.anyOf[1], data: data28 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        var _valid14 = _errs97 === errors;
        valid25 = valid25 || _valid14;
      }
      if (!valid25) {
        const err52 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.images.anyOf, parentSchema: schema49.properties.images, data: data28 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      } else {
        errors = _errs93;
        if (vErrors !== null) {
          if (_errs93) {
            vErrors.length = _errs93;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.energy_mix !== void 0) {
      let data30 = data.energy_mix;
      const _errs100 = errors;
      let valid28 = false;
      const _errs101 = errors;
      if (!validate122(data30, { instancePath: instancePath + "/energy_mix", parentData: data, parentDataProperty: "energy_mix", rootData })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
      var _valid15 = _errs101 === errors;
      valid28 = valid28 || _valid15;
      if (!valid28) {
        const _errs102 = errors;
        if (data30 !== null) {
          const err53 = { instancePath: instancePath + "/energy_mix", schemaPath: "#/properties/energy_mix/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema49.properties.energy_mix.anyOf[1].type, parentSchema: schema49.properties.energy_mix.anyOf[1], data: data30 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        var _valid15 = _errs102 === errors;
        valid28 = valid28 || _valid15;
      }
      if (!valid28) {
        const err54 = { instancePath: instancePath + "/energy_mix", schemaPath: "#/properties/energy_mix/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema49.properties.energy_mix.anyOf, parentSchema: schema49.properties.energy_mix, data: data30 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      } else {
        errors = _errs100;
        if (vErrors !== null) {
          if (_errs100) {
            vErrors.length = _errs100;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.last_updated !== void 0) {
      if (!validate23(data.last_updated, { instancePath: instancePath + "/last_updated", parentData: data, parentDataProperty: "last_updated", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err55 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err55];
    } else {
      vErrors.push(err55);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
var strict_EVSEPatch = validate177;
var schema50 = { "type": "object", "description": "The properties of an EVSE that change, mostly its status. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays.", "x-patch-of": "EVSE", "x-rule": "PUSH-04", "required": ["last_updated"], "properties": { "uid": { "$ref": "#/$defs/CiString", "description": "Identifies the EVSE on the CPO's platform, for machines; `evse_id` is for people. Never changes and is never given to another EVSE, so better not the number of the hardware.", "minLength": 1, "maxLength": 36, "x-identity": true }, "evse_id": { "description": "The public EVSE id (eMI3), as known to drivers. May be taken away from a removed EVSE and used again.", "anyOf": [{ "$ref": "#/$defs/CiString", "maxLength": 48 }, { "type": "null" }] }, "status": { "$ref": "#/$defs/Status", "description": "What the EVSE can do right now." }, "status_schedule": { "description": "Statuses planned for the future, for information only.", "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/StatusSchedule" } }, { "type": "null" }] }, "capabilities": { "description": "What the EVSE supports.", "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/Capability" } }, { "type": "null" }] }, "connectors": { "type": "array", "description": "Its Connectors, at least one.", "minItems": 1, "items": { "$ref": "#/$defs/Connector" } }, "floor_level": { "description": "Floor, as it is signposted there.", "anyOf": [{ "$ref": "#/$defs/PrintableString", "maxLength": 4 }, { "type": "null" }] }, "coordinates": { "description": "Where the EVSE is.", "anyOf": [{ "$ref": "#/$defs/GeoLocation" }, { "type": "null" }] }, "physical_reference": { "description": "What is printed on it to tell it from others.", "anyOf": [{ "$ref": "#/$defs/PrintableString", "maxLength": 16 }, { "type": "null" }] }, "directions": { "description": "How to find the EVSE within the place, one text for each language.", "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/DisplayText" } }, { "type": "null" }] }, "parking_restrictions": { "description": "Who may park there, and when.", "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/ParkingRestriction" } }, { "type": "null" }] }, "images": { "description": "Pictures of the EVSE.", "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/Image" } }, { "type": "null" }] }, "last_updated": { "$ref": "#/$defs/DateTime", "description": "When the EVSE or any Connector of it last changed." } } };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.last_updated === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" }, message: "must have required property 'last_updated'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.uid !== void 0) {
      let data0 = data.uid;
      if (!validate43(data0, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 36) {
          const err1 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema50.properties.uid, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema50.properties.uid, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.evse_id !== void 0) {
      let data1 = data.evse_id;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate43(data1, { instancePath: instancePath + "/evse_id", parentData: data, parentDataProperty: "evse_id", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data1 === "string") {
        if (func2(data1) > 48) {
          const err3 = { instancePath: instancePath + "/evse_id", schemaPath: "#/properties/evse_id/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 48 }, message: "must NOT have more than 48 characters", schema: 48, parentSchema: schema50.properties.evse_id.anyOf[0], data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (data1 !== null) {
          const err4 = { instancePath: instancePath + "/evse_id", schemaPath: "#/properties/evse_id/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema50.properties.evse_id.anyOf[1].type, parentSchema: schema50.properties.evse_id.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err5 = { instancePath: instancePath + "/evse_id", schemaPath: "#/properties/evse_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema50.properties.evse_id.anyOf, parentSchema: schema50.properties.evse_id, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
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
    if (data.status !== void 0) {
      if (!validate75(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.status_schedule !== void 0) {
      let data3 = data.status_schedule;
      const _errs9 = errors;
      let valid2 = false;
      const _errs10 = errors;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate76(data3[i0], { instancePath: instancePath + "/status_schedule/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/status_schedule", schemaPath: "#/properties/status_schedule/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties.status_schedule.anyOf[0].type, parentSchema: schema50.properties.status_schedule.anyOf[0], data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid1 = _errs10 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs13 = errors;
        if (data3 !== null) {
          const err7 = { instancePath: instancePath + "/status_schedule", schemaPath: "#/properties/status_schedule/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema50.properties.status_schedule.anyOf[1].type, parentSchema: schema50.properties.status_schedule.anyOf[1], data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        var _valid1 = _errs13 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err8 = { instancePath: instancePath + "/status_schedule", schemaPath: "#/properties/status_schedule/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema50.properties.status_schedule.anyOf, parentSchema: schema50.properties.status_schedule, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.capabilities !== void 0) {
      let data5 = data.capabilities;
      const _errs16 = errors;
      let valid5 = false;
      const _errs17 = errors;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate80(data5[i1], { instancePath: instancePath + "/capabilities/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties.capabilities.anyOf[0].type, parentSchema: schema50.properties.capabilities.anyOf[0], data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid2 = _errs17 === errors;
      valid5 = valid5 || _valid2;
      if (!valid5) {
        const _errs20 = errors;
        if (data5 !== null) {
          const err10 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema50.properties.capabilities.anyOf[1].type, parentSchema: schema50.properties.capabilities.anyOf[1], data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        var _valid2 = _errs20 === errors;
        valid5 = valid5 || _valid2;
      }
      if (!valid5) {
        const err11 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema50.properties.capabilities.anyOf, parentSchema: schema50.properties.capabilities, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.connectors !== void 0) {
      let data7 = data.connectors;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err12 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema50.properties.connectors, data: data7 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate84(data7[i2], { instancePath: instancePath + "/connectors/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties.connectors.type, parentSchema: schema50.properties.connectors, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.floor_level !== void 0) {
      let data9 = data.floor_level;
      const _errs26 = errors;
      let valid10 = false;
      const _errs27 = errors;
      if (!validate22(data9, { instancePath: instancePath + "/floor_level", parentData: data, parentDataProperty: "floor_level", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data9 === "string") {
        if (func2(data9) > 4) {
          const err14 = { instancePath: instancePath + "/floor_level", schemaPath: "#/properties/floor_level/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters", schema: 4, parentSchema: schema50.properties.floor_level.anyOf[0], data: data9 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      var _valid3 = _errs27 === errors;
      valid10 = valid10 || _valid3;
      if (!valid10) {
        const _errs28 = errors;
        if (data9 !== null) {
          const err15 = { instancePath: instancePath + "/floor_level", schemaPath: "#/properties/floor_level/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema50.properties.floor_level.anyOf[1].type, parentSchema: schema50.properties.floor_level.anyOf[1], data: data9 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        var _valid3 = _errs28 === errors;
        valid10 = valid10 || _valid3;
      }
      if (!valid10) {
        const err16 = { instancePath: instancePath + "/floor_level", schemaPath: "#/properties/floor_level/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema50.properties.floor_level.anyOf, parentSchema: schema50.properties.floor_level, data: data9 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        errors = _errs26;
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.coordinates !== void 0) {
      let data10 = data.coordinates;
      const _errs31 = errors;
      let valid11 = false;
      const _errs32 = errors;
      if (!validate68(data10, { instancePath: instancePath + "/coordinates", parentData: data, parentDataProperty: "coordinates", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
      var _valid4 = _errs32 === errors;
      valid11 = valid11 || _valid4;
      if (!valid11) {
        const _errs33 = errors;
        if (data10 !== null) {
          const err17 = { instancePath: instancePath + "/coordinates", schemaPath: "#/properties/coordinates/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema50.properties.coordinates.anyOf[1].type, parentSchema: schema50.properties.coordinates.anyOf[1], data: data10 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        var _valid4 = _errs33 === errors;
        valid11 = valid11 || _valid4;
      }
      if (!valid11) {
        const err18 = { instancePath: instancePath + "/coordinates", schemaPath: "#/properties/coordinates/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema50.properties.coordinates.anyOf, parentSchema: schema50.properties.coordinates, data: data10 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs31;
        if (vErrors !== null) {
          if (_errs31) {
            vErrors.length = _errs31;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.physical_reference !== void 0) {
      let data11 = data.physical_reference;
      const _errs36 = errors;
      let valid12 = false;
      const _errs37 = errors;
      if (!validate22(data11, { instancePath: instancePath + "/physical_reference", parentData: data, parentDataProperty: "physical_reference", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
      if (typeof data11 === "string") {
        if (func2(data11) > 16) {
          const err19 = { instancePath: instancePath + "/physical_reference", schemaPath: "#/properties/physical_reference/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters", schema: 16, parentSchema: schema50.properties.physical_reference.anyOf[0], data: data11 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      var _valid5 = _errs37 === errors;
      valid12 = valid12 || _valid5;
      if (!valid12) {
        const _errs38 = errors;
        if (data11 !== null) {
          const err20 = { instancePath: instancePath + "/physical_reference", schemaPath: "#/properties/physical_reference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema50.properties.physical_reference.anyOf[1].type, parentSchema: schema50.properties.physical_reference.anyOf[1], data: data11 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        var _valid5 = _errs38 === errors;
        valid12 = valid12 || _valid5;
      }
      if (!valid12) {
        const err21 = { instancePath: instancePath + "/physical_reference", schemaPath: "#/properties/physical_reference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema50.properties.physical_reference.anyOf, parentSchema: schema50.properties.physical_reference, data: data11 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs36;
        if (vErrors !== null) {
          if (_errs36) {
            vErrors.length = _errs36;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.directions !== void 0) {
      let data12 = data.directions;
      const _errs41 = errors;
      let valid13 = false;
      const _errs42 = errors;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate69(data12[i3], { instancePath: instancePath + "/directions/" + i3, parentData: data12, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/directions", schemaPath: "#/properties/directions/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties.directions.anyOf[0].type, parentSchema: schema50.properties.directions.anyOf[0], data: data12 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid6 = _errs42 === errors;
      valid13 = valid13 || _valid6;
      if (!valid13) {
        const _errs45 = errors;
        if (data12 !== null) {
          const err23 = { instancePath: instancePath + "/directions", schemaPath: "#/properties/directions/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema50.properties.directions.anyOf[1].type, parentSchema: schema50.properties.directions.anyOf[1], data: data12 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        var _valid6 = _errs45 === errors;
        valid13 = valid13 || _valid6;
      }
      if (!valid13) {
        const err24 = { instancePath: instancePath + "/directions", schemaPath: "#/properties/directions/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema50.properties.directions.anyOf, parentSchema: schema50.properties.directions, data: data12 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        errors = _errs41;
        if (vErrors !== null) {
          if (_errs41) {
            vErrors.length = _errs41;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.parking_restrictions !== void 0) {
      let data14 = data.parking_restrictions;
      const _errs48 = errors;
      let valid16 = false;
      const _errs49 = errors;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate92(data14[i4], { instancePath: instancePath + "/parking_restrictions/" + i4, parentData: data14, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/parking_restrictions", schemaPath: "#/properties/parking_restrictions/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties.parking_restrictions.anyOf[0].type, parentSchema: schema50.properties.parking_restrictions.anyOf[0], data: data14 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid7 = _errs49 === errors;
      valid16 = valid16 || _valid7;
      if (!valid16) {
        const _errs52 = errors;
        if (data14 !== null) {
          const err26 = { instancePath: instancePath + "/parking_restrictions", schemaPath: "#/properties/parking_restrictions/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema50.properties.parking_restrictions.anyOf[1].type, parentSchema: schema50.properties.parking_restrictions.anyOf[1], data: data14 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        var _valid7 = _errs52 === errors;
        valid16 = valid16 || _valid7;
      }
      if (!valid16) {
        const err27 = { instancePath: instancePath + "/parking_restrictions", schemaPath: "#/properties/parking_restrictions/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema50.properties.parking_restrictions.anyOf, parentSchema: schema50.properties.parking_restrictions, data: data14 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        errors = _errs48;
        if (vErrors !== null) {
          if (_errs48) {
            vErrors.length = _errs48;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.images !== void 0) {
      let data16 = data.images;
      const _errs55 = errors;
      let valid19 = false;
      const _errs56 = errors;
      if (Array.isArray(data16)) {
        const len5 = data16.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate44(data16[i5], { instancePath: instancePath + "/images/" + i5, parentData: data16, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties.images.anyOf[0].type, parentSchema: schema50.properties.images.anyOf[0], data: data16 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      var _valid8 = _errs56 === errors;
      valid19 = valid19 || _valid8;
      if (!valid19) {
        const _errs59 = errors;
        if (data16 !== null) {
          const err29 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema50.properties.images.anyOf[1].type, parentSchema: schema50.properties.images.anyOf[1], data: data16 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        var _valid8 = _errs59 === errors;
        valid19 = valid19 || _valid8;
      }
      if (!valid19) {
        const err30 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema50.properties.images.anyOf, parentSchema: schema50.properties.images, data: data16 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      } else {
        errors = _errs55;
        if (vErrors !== null) {
          if (_errs55) {
            vErrors.length = _errs55;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.last_updated !== void 0) {
      if (!validate23(data.last_updated, { instancePath: instancePath + "/last_updated", parentData: data, parentDataProperty: "last_updated", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
var strict_ConnectorPatch = validate191;
var schema51 = { "type": "object", "description": "The properties of a Connector that change. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays.", "x-patch-of": "Connector", "x-rule": "PUSH-04", "required": ["last_updated"], "properties": { "id": { "$ref": "#/$defs/CiString", "description": "Identifies the Connector within its EVSE; another EVSE may use the same.", "minLength": 1, "maxLength": 36, "x-identity": true }, "standard": { "$ref": "#/$defs/ConnectorType", "description": "Which plug fits." }, "format": { "$ref": "#/$defs/ConnectorFormat", "description": "Socket or cable." }, "power_type": { "$ref": "#/$defs/PowerType", "description": "Alternating or direct current, and over how many phases." }, "max_voltage": { "type": "integer", "minimum": 0, "description": "Highest voltage in V; with three phases, from line to neutral." }, "max_amperage": { "type": "integer", "minimum": 0, "description": "Highest current in A." }, "max_electric_power": { "description": "Highest power in W. Given where it is less than voltage and current together allow.", "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "tariff_ids": { "description": "Ids of the owner's Tariffs that hold here, at most one of each type at any time. Charging for free has a Tariff too.", "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/CiString", "minLength": 1, "maxLength": 36 } }, { "type": "null" }] }, "terms_and_conditions": { "description": "The operator's terms and conditions.", "anyOf": [{ "$ref": "#/$defs/URL" }, { "type": "null" }] }, "last_updated": { "$ref": "#/$defs/DateTime", "description": "When the Connector last changed." } } };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.last_updated === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" }, message: "must have required property 'last_updated'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!validate43(data0, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 36) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema51.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.standard !== void 0) {
      if (!validate81(data.standard, { instancePath: instancePath + "/standard", parentData: data, parentDataProperty: "standard", rootData })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.format !== void 0) {
      if (!validate82(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.power_type !== void 0) {
      if (!validate83(data.power_type, { instancePath: instancePath + "/power_type", parentData: data, parentDataProperty: "power_type", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_voltage !== void 0) {
      let data4 = data.max_voltage;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err3 = { instancePath: instancePath + "/max_voltage", schemaPath: "#/properties/max_voltage/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema51.properties.max_voltage.type, parentSchema: schema51.properties.max_voltage, data: data4 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err4 = { instancePath: instancePath + "/max_voltage", schemaPath: "#/properties/max_voltage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema51.properties.max_voltage, data: data4 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.max_amperage !== void 0) {
      let data5 = data.max_amperage;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err5 = { instancePath: instancePath + "/max_amperage", schemaPath: "#/properties/max_amperage/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema51.properties.max_amperage.type, parentSchema: schema51.properties.max_amperage, data: data5 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err6 = { instancePath: instancePath + "/max_amperage", schemaPath: "#/properties/max_amperage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema51.properties.max_amperage, data: data5 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.max_electric_power !== void 0) {
      let data6 = data.max_electric_power;
      const _errs10 = errors;
      let valid1 = false;
      const _errs11 = errors;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err7 = { instancePath: instancePath + "/max_electric_power", schemaPath: "#/properties/max_electric_power/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema51.properties.max_electric_power.anyOf[0].type, parentSchema: schema51.properties.max_electric_power.anyOf[0], data: data6 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err8 = { instancePath: instancePath + "/max_electric_power", schemaPath: "#/properties/max_electric_power/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema51.properties.max_electric_power.anyOf[0], data: data6 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs13 = errors;
        if (data6 !== null) {
          const err9 = { instancePath: instancePath + "/max_electric_power", schemaPath: "#/properties/max_electric_power/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema51.properties.max_electric_power.anyOf[1].type, parentSchema: schema51.properties.max_electric_power.anyOf[1], data: data6 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        var _valid0 = _errs13 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/max_electric_power", schemaPath: "#/properties/max_electric_power/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema51.properties.max_electric_power.anyOf, parentSchema: schema51.properties.max_electric_power, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.tariff_ids !== void 0) {
      let data7 = data.tariff_ids;
      const _errs16 = errors;
      let valid2 = false;
      const _errs17 = errors;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!validate43(data8, { instancePath: instancePath + "/tariff_ids/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
          if (typeof data8 === "string") {
            if (func2(data8) > 36) {
              const err11 = { instancePath: instancePath + "/tariff_ids/" + i0, schemaPath: "#/properties/tariff_ids/anyOf/0/items/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema51.properties.tariff_ids.anyOf[0].items, data: data8 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func2(data8) < 1) {
              const err12 = { instancePath: instancePath + "/tariff_ids/" + i0, schemaPath: "#/properties/tariff_ids/anyOf/0/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.tariff_ids.anyOf[0].items, data: data8 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/tariff_ids", schemaPath: "#/properties/tariff_ids/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.tariff_ids.anyOf[0].type, parentSchema: schema51.properties.tariff_ids.anyOf[0], data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid1 = _errs17 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs20 = errors;
        if (data7 !== null) {
          const err14 = { instancePath: instancePath + "/tariff_ids", schemaPath: "#/properties/tariff_ids/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema51.properties.tariff_ids.anyOf[1].type, parentSchema: schema51.properties.tariff_ids.anyOf[1], data: data7 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        var _valid1 = _errs20 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err15 = { instancePath: instancePath + "/tariff_ids", schemaPath: "#/properties/tariff_ids/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema51.properties.tariff_ids.anyOf, parentSchema: schema51.properties.tariff_ids, data: data7 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.terms_and_conditions !== void 0) {
      let data9 = data.terms_and_conditions;
      const _errs23 = errors;
      let valid5 = false;
      const _errs24 = errors;
      if (!validate28(data9, { instancePath: instancePath + "/terms_and_conditions", parentData: data, parentDataProperty: "terms_and_conditions", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs24 === errors;
      valid5 = valid5 || _valid2;
      if (!valid5) {
        const _errs25 = errors;
        if (data9 !== null) {
          const err16 = { instancePath: instancePath + "/terms_and_conditions", schemaPath: "#/properties/terms_and_conditions/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema51.properties.terms_and_conditions.anyOf[1].type, parentSchema: schema51.properties.terms_and_conditions.anyOf[1], data: data9 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        var _valid2 = _errs25 === errors;
        valid5 = valid5 || _valid2;
      }
      if (!valid5) {
        const err17 = { instancePath: instancePath + "/terms_and_conditions", schemaPath: "#/properties/terms_and_conditions/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema51.properties.terms_and_conditions.anyOf, parentSchema: schema51.properties.terms_and_conditions, data: data9 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        errors = _errs23;
        if (vErrors !== null) {
          if (_errs23) {
            vErrors.length = _errs23;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.last_updated !== void 0) {
      if (!validate23(data.last_updated, { instancePath: instancePath + "/last_updated", parentData: data, parentDataProperty: "last_updated", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
var tolerant_PrintableString = validate200;
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate200.errors = null;
  return true;
}
var tolerant_DateTime = validate201;
var schema54 = { "description": "A moment in UTC as RFC 3339 writes it: date, `T`, time with seconds, optionally a fraction, optionally `Z`. Without `Z` it is UTC as well. Other offsets, `+00:00` included, are not allowed.", "x-rule": "TYPE-04", "x-tolerant": { "pattern": "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" }, "examples": ["2026-03-02T09:15:00Z", "2026-03-02T09:15:00", "2026-03-02T09:15:00.250Z"], "pattern": "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" };
var pattern11 = new RegExp("^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$", "u");
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" }, message: 'must match pattern "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$"', schema: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$", parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate201.errors = vErrors;
  return errors === 0;
}
var tolerant_Envelope = validate202;
var schema55 = { "description": "What every response is, those of failures included. An operation that returns something adds `data`; with a `status_code` outside 1xxx there is none to rely on.", "required": ["status_code"], "x-tolerant": { "required": ["status_code"] }, "x-rule": "HTTP-01", "properties": { "status_code": { "description": "The result as OCPI sees it, next to the HTTP status. An unknown code counts as its thousand.\n\n| Code | Meaning |\n| --- | --- |\n| 1000 | Success |\n| 2000 | The client made an error that no other code describes |\n| 2001 | A parameter or field is missing or not valid |\n| 2002 | The request tells too little to be handled |\n| 2003 | The Location is not known |\n| 2004 | The Token is not known |\n| 3000 | The server failed in a way that no other code describes |\n| 3001 | The server could not use the client's API while registering |\n| 3002 | The version is not supported |\n| 3003 | The two platforms lack endpoints that they need of each other |\n| 4000 | The Hub failed in a way that no other code describes |\n| 4001 | The Hub does not know the receiver |\n| 4002 | The receiver did not answer the Hub in time |\n| 4003 | The receiver is not connected to the Hub |\n\nCodes that end in 900 to 999 are free for custom modules.", "type": "number" }, "status_message": { "$ref": "#/$defs/PrintableString", "description": "Explains the result to an engineer; not meant for drivers." }, "timestamp": { "$ref": "#/$defs/DateTime", "description": "When the response was made.", "type": "string" }, "data": { "description": "What the operation returns; see there." } } };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_code" }, message: "must have required property 'status_code'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status_code !== void 0) {
      let data0 = data.status_code;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema55.properties.status_code.type, parentSchema: schema55.properties.status_code, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.status_message !== void 0) {
      if (!validate200(data.status_message, { instancePath: instancePath + "/status_message", parentData: data, parentDataProperty: "status_message", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.timestamp !== void 0) {
      let data2 = data.timestamp;
      if (typeof data2 !== "string") {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.timestamp.type, parentSchema: schema55.properties.timestamp, data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!validate201(data2, { instancePath: instancePath + "/timestamp", parentData: data, parentDataProperty: "timestamp", rootData })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
var tolerant_VersionNumber = validate205;
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate205.errors = null;
  return true;
}
var tolerant_URL = validate206;
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate206.errors = null;
  return true;
}
var tolerant_Version = validate207;
var schema58 = { "description": "A version of OCPI that the platform speaks.", "required": ["version", "url"], "properties": { "version": { "$ref": "#/$defs/VersionNumber", "description": "The version.", "type": "string" }, "url": { "$ref": "#/$defs/URL", "description": "Where the details of this version are found.", "type": "string" } } };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.version.type, parentSchema: schema58.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!validate205(data0, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.url.type, parentSchema: schema58.properties.url, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!validate206(data1, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
      }
    }
  }
  validate207.errors = vErrors;
  return errors === 0;
}
var tolerant_ModuleID = validate210;
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate210.errors = null;
  return true;
}
var tolerant_InterfaceRole = validate211;
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate211.errors = null;
  return true;
}
var tolerant_Endpoint = validate212;
var schema61 = { "description": "Where one interface of one module is served. Partners choose their URLs freely, so nobody may guess them.", "required": ["identifier", "role", "url"], "properties": { "identifier": { "$ref": "#/$defs/ModuleID", "description": "The module.", "type": "string" }, "role": { "$ref": "#/$defs/InterfaceRole", "description": "Which of its two interfaces. Without meaning for credentials.", "type": "string" }, "url": { "$ref": "#/$defs/URL", "description": "Its address, with or without a slash at the end.", "type": "string" } } };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.role === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.identifier !== void 0) {
      let data0 = data.identifier;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.identifier.type, parentSchema: schema61.properties.identifier, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!validate210(data0, { instancePath: instancePath + "/identifier", parentData: data, parentDataProperty: "identifier", rootData })) {
        vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0) {
      let data1 = data.role;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.role.type, parentSchema: schema61.properties.role, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!validate211(data1, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData })) {
        vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      let data2 = data.url;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.url.type, parentSchema: schema61.properties.url, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!validate206(data2, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
      }
    }
  }
  validate212.errors = vErrors;
  return errors === 0;
}
var tolerant_VersionDetails = validate216;
var schema62 = { "description": "The interfaces that the platform serves in one version.", "required": ["version", "endpoints"], "properties": { "version": { "$ref": "#/$defs/VersionNumber", "description": "The version these endpoints belong to.", "type": "string" }, "endpoints": { "description": "Each interface of each module that is served, at least one.", "items": { "$ref": "#/$defs/Endpoint" }, "type": "array" } } };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.endpoints === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoints" }, message: "must have required property 'endpoints'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.version.type, parentSchema: schema62.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!validate205(data0, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
        errors = vErrors.length;
      }
    }
    if (data.endpoints !== void 0) {
      let data1 = data.endpoints;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate212(data1[i0], { instancePath: instancePath + "/endpoints/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.properties.endpoints.type, parentSchema: schema62.properties.endpoints, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  }
  validate216.errors = vErrors;
  return errors === 0;
}
var tolerant_Role = validate219;
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate219.errors = null;
  return true;
}
var tolerant_ImageCategory = validate220;
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate220.errors = null;
  return true;
}
var tolerant_CiString = validate221;
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate221.errors = null;
  return true;
}
var tolerant_Image = validate222;
var schema66 = { "description": "A picture on a public web server, for example a photo of the charger (at least 800 x 600 pixels is advised) or a logo (512 x 512).", "required": ["url", "category", "type"], "properties": { "url": { "$ref": "#/$defs/URL", "description": "Address of the full-size picture.", "type": "string" }, "thumbnail": { "$ref": "#/$defs/URL", "description": "Address of a small version of it." }, "category": { "$ref": "#/$defs/ImageCategory", "description": "What the picture shows.", "type": "string" }, "type": { "$ref": "#/$defs/CiString", "description": "File type: gif, jpeg, png or svg; others are possible.", "type": "string" }, "width": { "description": "Width of the full-size picture in pixels." }, "height": { "description": "Height of the full-size picture in pixels." } } };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.category === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property 'category'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.url.type, parentSchema: schema66.properties.url, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!validate206(data0, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
      }
    }
    if (data.thumbnail !== void 0) {
      if (!validate206(data.thumbnail, { instancePath: instancePath + "/thumbnail", parentData: data, parentDataProperty: "thumbnail", rootData })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
      }
    }
    if (data.category !== void 0) {
      let data2 = data.category;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.category.type, parentSchema: schema66.properties.category, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!validate220(data2, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData })) {
        vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.type.type, parentSchema: schema66.properties.type, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!validate221(data3, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
    }
  }
  validate222.errors = vErrors;
  return errors === 0;
}
var tolerant_BusinessDetails = validate227;
var schema67 = { "description": "A company as it wants to be presented.", "required": ["name"], "properties": { "name": { "$ref": "#/$defs/PrintableString", "description": "Name of the company.", "type": "string" }, "website": { "$ref": "#/$defs/URL", "description": "Its website." }, "logo": { "$ref": "#/$defs/Image", "description": "Its logo." } } };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.name.type, parentSchema: schema67.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!validate200(data0, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.website !== void 0) {
      if (!validate206(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
      }
    }
    if (data.logo !== void 0) {
      if (!validate222(data.logo, { instancePath: instancePath + "/logo", parentData: data, parentDataProperty: "logo", rootData })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
  }
  validate227.errors = vErrors;
  return errors === 0;
}
var tolerant_CredentialsRole = validate231;
var schema68 = { "description": "One party in one role.", "required": ["role", "business_details", "party_id", "country_code"], "properties": { "role": { "$ref": "#/$defs/Role", "description": "The part the party plays.", "type": "string" }, "business_details": { "$ref": "#/$defs/BusinessDetails", "description": "The company behind the party.", "type": "object" }, "party_id": { "$ref": "#/$defs/CiString", "minLength": 1, "maxLength": 3, "description": "Id of the party.", "x-identity": true, "type": "string" }, "country_code": { "$ref": "#/$defs/CiString", "minLength": 2, "maxLength": 2, "description": "Country in which the party is registered; it may well operate in others under the same code.", "x-identity": true, "type": "string" } } };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.business_details === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "business_details" }, message: "must have required property 'business_details'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.party_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "party_id" }, message: "must have required property 'party_id'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.country_code === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country_code" }, message: "must have required property 'country_code'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.role.type, parentSchema: schema68.properties.role, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!validate219(data0, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData })) {
        vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
        errors = vErrors.length;
      }
    }
    if (data.business_details !== void 0) {
      let data1 = data.business_details;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err5 = { instancePath: instancePath + "/business_details", schemaPath: "#/properties/business_details/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.properties.business_details.type, parentSchema: schema68.properties.business_details, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!validate227(data1, { instancePath: instancePath + "/business_details", parentData: data, parentDataProperty: "business_details", rootData })) {
        vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.party_id !== void 0) {
      let data2 = data.party_id;
      if (!validate221(data2, { instancePath: instancePath + "/party_id", parentData: data, parentDataProperty: "party_id", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
      if (typeof data2 === "string") {
        if (func2(data2) > 3) {
          const err6 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema68.properties.party_id, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err7 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema68.properties.party_id, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.party_id.type, parentSchema: schema68.properties.party_id, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.country_code !== void 0) {
      let data3 = data.country_code;
      if (!validate221(data3, { instancePath: instancePath + "/country_code", parentData: data, parentDataProperty: "country_code", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
      if (typeof data3 === "string") {
        if (func2(data3) > 2) {
          const err9 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters", schema: 2, parentSchema: schema68.properties.country_code, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data3) < 2) {
          const err10 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema68.properties.country_code, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.country_code.type, parentSchema: schema68.properties.country_code, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  }
  validate231.errors = vErrors;
  return errors === 0;
}
var tolerant_Credentials = validate236;
var schema69 = { "description": "What one platform gives another so that it can be called: a token, where to start, and which parties it is about to meet there. The combination of role, party and country is unique among the roles.", "required": ["token", "url", "roles"], "properties": { "token": { "description": "The credentials token with which the other platform shall call this one. Printable ASCII without spaces, and case matters. On the wire it travels in Base64.", "minLength": 1, "maxLength": 64, "x-identity": true, "x-rule": "AUTH-04", "type": "string" }, "url": { "$ref": "#/$defs/URL", "description": "Where this platform lists its versions.", "type": "string" }, "roles": { "description": "Each party on this platform in each of its roles. A Hub names itself only.", "x-rule": "CRED-08", "x-tolerant": { "minItems": 1 }, "items": { "$ref": "#/$defs/CredentialsRole" }, "type": "array", "minItems": 1 } } };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.roles === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roles" }, message: "must have required property 'roles'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.token !== void 0) {
      let data0 = data.token;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err3 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema69.properties.token, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.token, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.token.type, parentSchema: schema69.properties.token, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.url.type, parentSchema: schema69.properties.url, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!validate206(data1, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
      }
    }
    if (data.roles !== void 0) {
      let data2 = data.roles;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err7 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema69.properties.roles, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate231(data2[i0], { instancePath: instancePath + "/roles/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.roles.type, parentSchema: schema69.properties.roles, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  }
  validate236.errors = vErrors;
  return errors === 0;
}
var tolerant_TokenType = validate239;
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate239.errors = null;
  return true;
}
var tolerant_PublishTokenType = validate240;
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid !== void 0) {
      if (!validate221(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      if (!validate239(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
        errors = vErrors.length;
      }
    }
    if (data.visual_number !== void 0) {
      if (!validate200(data.visual_number, { instancePath: instancePath + "/visual_number", parentData: data, parentDataProperty: "visual_number", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate200(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.group_id !== void 0) {
      if (!validate221(data.group_id, { instancePath: instancePath + "/group_id", parentData: data, parentDataProperty: "group_id", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
    }
  }
  validate240.errors = vErrors;
  return errors === 0;
}
var tolerant_GeoLocation = validate246;
var schema72 = { "description": "A point on earth (WGS 84). Strings, so that no digit is lost; five decimals are about one metre.", "required": ["latitude", "longitude"], "properties": { "latitude": { "description": "Degrees north (south is negative), with a point and 5 to 7 decimals.", "x-rule": "LOC-10", "type": "string" }, "longitude": { "description": "Degrees east (west is negative), with a point and 5 to 7 decimals.", "x-rule": "LOC-10", "type": "string" } } };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.latitude === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latitude" }, message: "must have required property 'latitude'", schema: schema72.required, parentSchema: schema72, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.longitude === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "longitude" }, message: "must have required property 'longitude'", schema: schema72.required, parentSchema: schema72, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.latitude !== void 0) {
      let data0 = data.latitude;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.properties.latitude.type, parentSchema: schema72.properties.latitude, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.longitude !== void 0) {
      let data1 = data.longitude;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.properties.longitude.type, parentSchema: schema72.properties.longitude, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  }
  validate246.errors = vErrors;
  return errors === 0;
}
var tolerant_DisplayText = validate247;
var schema73 = { "description": "A text for drivers in one language.", "required": ["language", "text"], "properties": { "language": { "$ref": "#/$defs/PrintableString", "description": "Two-letter language code of ISO 639-1.", "type": "string" }, "text": { "$ref": "#/$defs/PrintableString", "description": "The text, without any markup.", "type": "string" } } };
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.language === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'", schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.language !== void 0) {
      let data0 = data.language;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.language.type, parentSchema: schema73.properties.language, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!validate200(data0, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.text.type, parentSchema: schema73.properties.text, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!validate200(data1, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
  }
  validate247.errors = vErrors;
  return errors === 0;
}
var tolerant_AdditionalGeoLocation = validate250;
var schema74 = { "description": "A named point near a Location, such as an entrance.", "required": ["latitude", "longitude"], "properties": { "latitude": { "description": "Degrees north (south is negative), with a point and 5 to 7 decimals.", "x-rule": "LOC-10", "type": "string" }, "longitude": { "description": "Degrees east (west is negative), with a point and 5 to 7 decimals.", "x-rule": "LOC-10", "type": "string" }, "name": { "$ref": "#/$defs/DisplayText", "description": "Its name, as it is written there." } } };
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.latitude === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latitude" }, message: "must have required property 'latitude'", schema: schema74.required, parentSchema: schema74, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.longitude === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "longitude" }, message: "must have required property 'longitude'", schema: schema74.required, parentSchema: schema74, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.latitude !== void 0) {
      let data0 = data.latitude;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.properties.latitude.type, parentSchema: schema74.properties.latitude, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.longitude !== void 0) {
      let data1 = data.longitude;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.properties.longitude.type, parentSchema: schema74.properties.longitude, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate247(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
        errors = vErrors.length;
      }
    }
  }
  validate250.errors = vErrors;
  return errors === 0;
}
var tolerant_ParkingType = validate252;
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate252.errors = null;
  return true;
}
var tolerant_Status = validate253;
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate253.errors = null;
  return true;
}
var tolerant_StatusSchedule = validate254;
var schema77 = { "description": "A status an EVSE is expected to have. When the time comes, the CPO still sends the status itself.", "required": ["period_begin", "status"], "properties": { "period_begin": { "$ref": "#/$defs/DateTime", "description": "From when on.", "type": "string" }, "period_end": { "$ref": "#/$defs/DateTime", "description": "Until when, if that is known." }, "status": { "$ref": "#/$defs/Status", "description": "The expected status.", "type": "string" } } };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.period_begin === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_begin" }, message: "must have required property 'period_begin'", schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.period_begin !== void 0) {
      let data0 = data.period_begin;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/period_begin", schemaPath: "#/properties/period_begin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.properties.period_begin.type, parentSchema: schema77.properties.period_begin, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!validate201(data0, { instancePath: instancePath + "/period_begin", parentData: data, parentDataProperty: "period_begin", rootData })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.period_end !== void 0) {
      if (!validate201(data.period_end, { instancePath: instancePath + "/period_end", parentData: data, parentDataProperty: "period_end", rootData })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.properties.status.type, parentSchema: schema77.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!validate253(data2, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
        errors = vErrors.length;
      }
    }
  }
  validate254.errors = vErrors;
  return errors === 0;
}
var tolerant_Capability = validate258;
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate258.errors = null;
  return true;
}
var tolerant_ConnectorType = validate259;
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate259.errors = null;
  return true;
}
var tolerant_ConnectorFormat = validate260;
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate260.errors = null;
  return true;
}
var tolerant_PowerType = validate261;
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate261.errors = null;
  return true;
}
var tolerant_Connector = validate262;
var schema82 = { "description": "A socket, or a cable with a plug, of an EVSE. Only one Connector of an EVSE can be in use at a time.", "required": ["id", "standard", "format", "power_type", "max_voltage", "max_amperage", "last_updated"], "properties": { "id": { "$ref": "#/$defs/CiString", "description": "Identifies the Connector within its EVSE; another EVSE may use the same.", "minLength": 1, "maxLength": 36, "x-identity": true, "type": "string" }, "standard": { "$ref": "#/$defs/ConnectorType", "description": "Which plug fits.", "type": "string" }, "format": { "$ref": "#/$defs/ConnectorFormat", "description": "Socket or cable.", "type": "string" }, "power_type": { "$ref": "#/$defs/PowerType", "description": "Alternating or direct current, and over how many phases.", "type": "string" }, "max_voltage": { "description": "Highest voltage in V; with three phases, from line to neutral.", "type": "number" }, "max_amperage": { "description": "Highest current in A.", "type": "number" }, "max_electric_power": { "description": "Highest power in W. Given where it is less than voltage and current together allow." }, "tariff_ids": { "description": "Ids of the owner's Tariffs that hold here, at most one of each type at any time. Charging for free has a Tariff too.", "items": { "$ref": "#/$defs/CiString" } }, "terms_and_conditions": { "$ref": "#/$defs/URL", "description": "The operator's terms and conditions." }, "last_updated": { "$ref": "#/$defs/DateTime", "description": "When the Connector last changed.", "type": "string" } } };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.standard === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standard" }, message: "must have required property 'standard'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.format === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.power_type === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "power_type" }, message: "must have required property 'power_type'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.max_voltage === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_voltage" }, message: "must have required property 'max_voltage'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.max_amperage === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_amperage" }, message: "must have required property 'max_amperage'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.last_updated === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" }, message: "must have required property 'last_updated'", schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!validate221(data0, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 36) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema82.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema82.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.id.type, parentSchema: schema82.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.standard !== void 0) {
      let data1 = data.standard;
      if (typeof data1 !== "string") {
        const err10 = { instancePath: instancePath + "/standard", schemaPath: "#/properties/standard/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.standard.type, parentSchema: schema82.properties.standard, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!validate259(data1, { instancePath: instancePath + "/standard", parentData: data, parentDataProperty: "standard", rootData })) {
        vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.format !== void 0) {
      let data2 = data.format;
      if (typeof data2 !== "string") {
        const err11 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.format.type, parentSchema: schema82.properties.format, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!validate260(data2, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData })) {
        vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
        errors = vErrors.length;
      }
    }
    if (data.power_type !== void 0) {
      let data3 = data.power_type;
      if (typeof data3 !== "string") {
        const err12 = { instancePath: instancePath + "/power_type", schemaPath: "#/properties/power_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.power_type.type, parentSchema: schema82.properties.power_type, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!validate261(data3, { instancePath: instancePath + "/power_type", parentData: data, parentDataProperty: "power_type", rootData })) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_voltage !== void 0) {
      let data4 = data.max_voltage;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err13 = { instancePath: instancePath + "/max_voltage", schemaPath: "#/properties/max_voltage/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema82.properties.max_voltage.type, parentSchema: schema82.properties.max_voltage, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.max_amperage !== void 0) {
      let data5 = data.max_amperage;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err14 = { instancePath: instancePath + "/max_amperage", schemaPath: "#/properties/max_amperage/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema82.properties.max_amperage.type, parentSchema: schema82.properties.max_amperage, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.tariff_ids !== void 0) {
      let data6 = data.tariff_ids;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate221(data6[i0], { instancePath: instancePath + "/tariff_ids/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.terms_and_conditions !== void 0) {
      if (!validate206(data.terms_and_conditions, { instancePath: instancePath + "/terms_and_conditions", parentData: data, parentDataProperty: "terms_and_conditions", rootData })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_updated !== void 0) {
      let data9 = data.last_updated;
      if (typeof data9 !== "string") {
        const err15 = { instancePath: instancePath + "/last_updated", schemaPath: "#/properties/last_updated/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.properties.last_updated.type, parentSchema: schema82.properties.last_updated, data: data9 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!validate201(data9, { instancePath: instancePath + "/last_updated", parentData: data, parentDataProperty: "last_updated", rootData })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
  }
  validate262.errors = vErrors;
  return errors === 0;
}
var tolerant_ParkingRestriction = validate270;
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate270.errors = null;
  return true;
}
var tolerant_EVSE = validate271;
var schema84 = { "description": "The part of a charging station that charges one vehicle at a time. It has one or more Connectors, of which one can be in use. It is removed by setting its status to REMOVED, never by deleting it.", "required": ["uid", "status", "connectors", "last_updated"], "properties": { "uid": { "$ref": "#/$defs/CiString", "description": "Identifies the EVSE on the CPO's platform, for machines; `evse_id` is for people. Never changes and is never given to another EVSE, so better not the number of the hardware.", "minLength": 1, "maxLength": 36, "x-identity": true, "type": "string" }, "evse_id": { "$ref": "#/$defs/CiString", "description": "The public EVSE id (eMI3), as known to drivers. May be taken away from a removed EVSE and used again." }, "status": { "$ref": "#/$defs/Status", "description": "What the EVSE can do right now.", "type": "string" }, "status_schedule": { "description": "Statuses planned for the future, for information only.", "items": { "$ref": "#/$defs/StatusSchedule" } }, "capabilities": { "description": "What the EVSE supports.", "items": { "$ref": "#/$defs/Capability" } }, "connectors": { "description": "Its Connectors, at least one.", "items": { "$ref": "#/$defs/Connector" }, "type": "array" }, "floor_level": { "$ref": "#/$defs/PrintableString", "description": "Floor, as it is signposted there." }, "coordinates": { "$ref": "#/$defs/GeoLocation", "description": "Where the EVSE is." }, "physical_reference": { "$ref": "#/$defs/PrintableString", "description": "What is printed on it to tell it from others." }, "directions": { "description": "How to find the EVSE within the place, one text for each language.", "items": { "$ref": "#/$defs/DisplayText" } }, "parking_restrictions": { "description": "Who may park there, and when.", "items": { "$ref": "#/$defs/ParkingRestriction" } }, "images": { "description": "Pictures of the EVSE.", "items": { "$ref": "#/$defs/Image" } }, "last_updated": { "$ref": "#/$defs/DateTime", "description": "When the EVSE or any Connector of it last changed.", "type": "string" } } };
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.connectors === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectors" }, message: "must have required property 'connectors'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.last_updated === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" }, message: "must have required property 'last_updated'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.uid !== void 0) {
      let data0 = data.uid;
      if (!validate221(data0, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 36) {
          const err4 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema84.properties.uid, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.properties.uid, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.uid.type, parentSchema: schema84.properties.uid, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.evse_id !== void 0) {
      if (!validate221(data.evse_id, { instancePath: instancePath + "/evse_id", parentData: data, parentDataProperty: "evse_id", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
        const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.status.type, parentSchema: schema84.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!validate253(data2, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
        errors = vErrors.length;
      }
    }
    if (data.status_schedule !== void 0) {
      let data3 = data.status_schedule;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate254(data3[i0], { instancePath: instancePath + "/status_schedule/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.capabilities !== void 0) {
      let data5 = data.capabilities;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate258(data5[i1], { instancePath: instancePath + "/capabilities/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.connectors !== void 0) {
      let data7 = data.connectors;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate262(data7[i2], { instancePath: instancePath + "/connectors/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema84.properties.connectors.type, parentSchema: schema84.properties.connectors, data: data7 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.floor_level !== void 0) {
      if (!validate200(data.floor_level, { instancePath: instancePath + "/floor_level", parentData: data, parentDataProperty: "floor_level", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.coordinates !== void 0) {
      if (!validate246(data.coordinates, { instancePath: instancePath + "/coordinates", parentData: data, parentDataProperty: "coordinates", rootData })) {
        vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
        errors = vErrors.length;
      }
    }
    if (data.physical_reference !== void 0) {
      if (!validate200(data.physical_reference, { instancePath: instancePath + "/physical_reference", parentData: data, parentDataProperty: "physical_reference", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.directions !== void 0) {
      let data12 = data.directions;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate247(data12[i3], { instancePath: instancePath + "/directions/" + i3, parentData: data12, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.parking_restrictions !== void 0) {
      let data14 = data.parking_restrictions;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate270(data14[i4], { instancePath: instancePath + "/parking_restrictions/" + i4, parentData: data14, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.images !== void 0) {
      let data16 = data.images;
      if (Array.isArray(data16)) {
        const len5 = data16.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate222(data16[i5], { instancePath: instancePath + "/images/" + i5, parentData: data16, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.last_updated !== void 0) {
      let data18 = data.last_updated;
      if (typeof data18 !== "string") {
        const err9 = { instancePath: instancePath + "/last_updated", schemaPath: "#/properties/last_updated/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties.last_updated.type, parentSchema: schema84.properties.last_updated, data: data18 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!validate201(data18, { instancePath: instancePath + "/last_updated", parentData: data, parentDataProperty: "last_updated", rootData })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
  }
  validate271.errors = vErrors;
  return errors === 0;
}
var tolerant_Facility = validate285;
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate285.errors = null;
  return true;
}
var tolerant_RegularHours = validate286;
var schema86 = { "description": "One period that comes back every week, in the time zone of the Location.", "required": ["weekday", "period_begin", "period_end"], "properties": { "weekday": { "description": "Day of the week, Monday is 1 and Sunday 7.", "x-rule": "LOC-08", "type": "number" }, "period_begin": { "description": "Start of the period in local time, as HH:MM.", "x-rule": "LOC-08", "type": "string" }, "period_end": { "description": "End of the period in local time, as HH:MM, later than its start.", "x-rule": "LOC-08", "type": "string" } } };
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.weekday === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weekday" }, message: "must have required property 'weekday'", schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.period_begin === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_begin" }, message: "must have required property 'period_begin'", schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.period_end === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_end" }, message: "must have required property 'period_end'", schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.weekday !== void 0) {
      let data0 = data.weekday;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/weekday", schemaPath: "#/properties/weekday/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema86.properties.weekday.type, parentSchema: schema86.properties.weekday, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.period_begin !== void 0) {
      let data1 = data.period_begin;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/period_begin", schemaPath: "#/properties/period_begin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.period_begin.type, parentSchema: schema86.properties.period_begin, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.period_end !== void 0) {
      let data2 = data.period_end;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/period_end", schemaPath: "#/properties/period_end/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.period_end.type, parentSchema: schema86.properties.period_end, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  }
  validate286.errors = vErrors;
  return errors === 0;
}
var tolerant_ExceptionalPeriod = validate287;
var schema87 = { "description": "One period on a certain date. Unlike the regular hours it is in UTC.", "required": ["period_begin", "period_end"], "properties": { "period_begin": { "$ref": "#/$defs/DateTime", "description": "Start of the period.", "type": "string" }, "period_end": { "$ref": "#/$defs/DateTime", "description": "End of the period.", "type": "string" } } };
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.period_begin === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_begin" }, message: "must have required property 'period_begin'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.period_end === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_end" }, message: "must have required property 'period_end'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.period_begin !== void 0) {
      let data0 = data.period_begin;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/period_begin", schemaPath: "#/properties/period_begin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.period_begin.type, parentSchema: schema87.properties.period_begin, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!validate201(data0, { instancePath: instancePath + "/period_begin", parentData: data, parentDataProperty: "period_begin", rootData })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.period_end !== void 0) {
      let data1 = data.period_end;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/period_end", schemaPath: "#/properties/period_end/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.period_end.type, parentSchema: schema87.properties.period_end, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!validate201(data1, { instancePath: instancePath + "/period_end", parentData: data, parentDataProperty: "period_end", rootData })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
  }
  validate287.errors = vErrors;
  return errors === 0;
}
var tolerant_Hours = validate290;
var schema88 = { "description": "When a place is open. Exceptional closings win over exceptional openings, and both over the regular hours.", "required": ["twentyfourseven"], "x-rule": "LOC-08", "properties": { "twentyfourseven": { "description": "Always open, exceptional closings aside.", "type": "boolean" }, "regular_hours": { "description": "Opening hours of each weekday. At least one if `twentyfourseven` is false, none if it is true.", "items": { "$ref": "#/$defs/RegularHours" } }, "exceptional_openings": { "description": "When it is open on certain dates, besides the regular hours.", "items": { "$ref": "#/$defs/ExceptionalPeriod" } }, "exceptional_closings": { "description": "When it is closed on certain dates, whatever the rest says.", "items": { "$ref": "#/$defs/ExceptionalPeriod" } } } };
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.twentyfourseven === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "twentyfourseven" }, message: "must have required property 'twentyfourseven'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.twentyfourseven !== void 0) {
      let data0 = data.twentyfourseven;
      if (typeof data0 !== "boolean") {
        const err1 = { instancePath: instancePath + "/twentyfourseven", schemaPath: "#/properties/twentyfourseven/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema88.properties.twentyfourseven.type, parentSchema: schema88.properties.twentyfourseven, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.regular_hours !== void 0) {
      let data1 = data.regular_hours;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate286(data1[i0], { instancePath: instancePath + "/regular_hours/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.exceptional_openings !== void 0) {
      let data3 = data.exceptional_openings;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate287(data3[i1], { instancePath: instancePath + "/exceptional_openings/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.exceptional_closings !== void 0) {
      let data5 = data.exceptional_closings;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate287(data5[i2], { instancePath: instancePath + "/exceptional_closings/" + i2, parentData: data5, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate290.errors = vErrors;
  return errors === 0;
}
var tolerant_EnergySourceCategory = validate294;
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate294.errors = null;
  return true;
}
var tolerant_EnergySource = validate295;
var schema90 = { "description": "The share of one source in the energy mix.", "required": ["source", "percentage"], "properties": { "source": { "$ref": "#/$defs/EnergySourceCategory", "description": "The source.", "type": "string" }, "percentage": { "description": "Its share, 0 to 100.", "type": "number" } } };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema90.required, parentSchema: schema90, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.percentage === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "percentage" }, message: "must have required property 'percentage'", schema: schema90.required, parentSchema: schema90, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.source !== void 0) {
      let data0 = data.source;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.source.type, parentSchema: schema90.properties.source, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!validate294(data0, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
        errors = vErrors.length;
      }
    }
    if (data.percentage !== void 0) {
      let data1 = data.percentage;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/percentage", schemaPath: "#/properties/percentage/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema90.properties.percentage.type, parentSchema: schema90.properties.percentage, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  }
  validate295.errors = vErrors;
  return errors === 0;
}
var tolerant_EnvironmentalImpactCategory = validate297;
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate297.errors = null;
  return true;
}
var tolerant_EnvironmentalImpact = validate298;
var schema92 = { "description": "One kind of emission or waste per kWh.", "required": ["category", "amount"], "properties": { "category": { "$ref": "#/$defs/EnvironmentalImpactCategory", "description": "The kind.", "type": "string" }, "amount": { "description": "Grams per kWh.", "type": "number" } } };
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.category === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property 'category'", schema: schema92.required, parentSchema: schema92, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'", schema: schema92.required, parentSchema: schema92, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.category !== void 0) {
      let data0 = data.category;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.properties.category.type, parentSchema: schema92.properties.category, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!validate297(data0, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData })) {
        vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.amount !== void 0) {
      let data1 = data.amount;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema92.properties.amount.type, parentSchema: schema92.properties.amount, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  }
  validate298.errors = vErrors;
  return errors === 0;
}
var tolerant_EnergyMix = validate300;
var schema93 = { "description": "Where the electricity of a location or tariff comes from, and what making it leaves behind.", "required": ["is_green_energy"], "properties": { "is_green_energy": { "description": "True if all of it is renewable, without CO2 or nuclear waste.", "type": "boolean" }, "energy_sources": { "description": "Shares of the sources; together they make 100 percent.", "items": { "$ref": "#/$defs/EnergySource" } }, "environ_impact": { "description": "What is emitted or left over per kWh.", "items": { "$ref": "#/$defs/EnvironmentalImpact" } }, "supplier_name": { "$ref": "#/$defs/PrintableString", "description": "Name of the energy supplier." }, "energy_product_name": { "$ref": "#/$defs/PrintableString", "description": "Name of the supplier's product." } } };
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is_green_energy === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_green_energy" }, message: "must have required property 'is_green_energy'", schema: schema93.required, parentSchema: schema93, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.is_green_energy !== void 0) {
      let data0 = data.is_green_energy;
      if (typeof data0 !== "boolean") {
        const err1 = { instancePath: instancePath + "/is_green_energy", schemaPath: "#/properties/is_green_energy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema93.properties.is_green_energy.type, parentSchema: schema93.properties.is_green_energy, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.energy_sources !== void 0) {
      let data1 = data.energy_sources;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate295(data1[i0], { instancePath: instancePath + "/energy_sources/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.environ_impact !== void 0) {
      let data3 = data.environ_impact;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate298(data3[i1], { instancePath: instancePath + "/environ_impact/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.supplier_name !== void 0) {
      if (!validate200(data.supplier_name, { instancePath: instancePath + "/supplier_name", parentData: data, parentDataProperty: "supplier_name", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.energy_product_name !== void 0) {
      if (!validate200(data.energy_product_name, { instancePath: instancePath + "/energy_product_name", parentData: data, parentDataProperty: "energy_product_name", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
  }
  validate300.errors = vErrors;
  return errors === 0;
}
var tolerant_Location = validate305;
var schema94 = { "description": "A place with one or more EVSEs that belong together, for example a car park or a stretch of street. It is owned by the party that `country_code` and `party_id` name. A Location is never deleted, for Sessions and CDRs refer to it.", "required": ["country_code", "party_id", "id", "publish", "address", "city", "country", "coordinates", "time_zone", "last_updated"], "properties": { "country_code": { "$ref": "#/$defs/CiString", "minLength": 2, "maxLength": 2, "description": "Country of the CPO that owns the Location.", "x-identity": true, "type": "string" }, "party_id": { "$ref": "#/$defs/CiString", "minLength": 1, "maxLength": 3, "description": "Id of the CPO that owns the Location.", "x-identity": true, "type": "string" }, "id": { "$ref": "#/$defs/CiString", "description": "Identifies the Location on the CPO's platform. Never changes.", "minLength": 1, "maxLength": 36, "x-identity": true, "type": "string" }, "publish": { "description": "Whether apps and websites may show the Location to everybody. If false, only to those whom `publish_allowed_to` names. Where some EVSEs may be shown and others not, make two Locations.", "type": "boolean" }, "publish_allowed_to": { "description": "The token holders who may see a Location that is not published. Only with `publish` false.", "items": { "$ref": "#/$defs/PublishTokenType" } }, "name": { "$ref": "#/$defs/PrintableString", "description": "Name to show." }, "address": { "$ref": "#/$defs/PrintableString", "description": "Street, or the like, and house number.", "type": "string" }, "city": { "$ref": "#/$defs/PrintableString", "description": "City or village.", "type": "string" }, "postal_code": { "$ref": "#/$defs/PrintableString", "description": "Postal code. Left out only where the place has none, such as along some motorways." }, "state": { "$ref": "#/$defs/PrintableString", "description": "State or province, where that matters." }, "country": { "$ref": "#/$defs/PrintableString", "description": "Country in which the place is, as three letters (ISO 3166-1 alpha-3).", "type": "string" }, "coordinates": { "$ref": "#/$defs/GeoLocation", "description": "Where the place is.", "type": "object" }, "related_locations": { "description": "Other points worth knowing, such as an entrance.", "items": { "$ref": "#/$defs/AdditionalGeoLocation" } }, "parking_type": { "$ref": "#/$defs/ParkingType", "description": "What kind of parking it is." }, "evses": { "description": "The EVSEs of this place, removed ones too.", "items": { "$ref": "#/$defs/EVSE" } }, "directions": { "description": "How to get to the place, one text for each language.", "items": { "$ref": "#/$defs/DisplayText" } }, "operator": { "$ref": "#/$defs/BusinessDetails", "description": "Who runs the place. Without it, the business details of the owning party in the credentials hold." }, "suboperator": { "$ref": "#/$defs/BusinessDetails", "description": "Who runs it on behalf of the operator." }, "owner": { "$ref": "#/$defs/BusinessDetails", "description": "Who owns the place." }, "facilities": { "description": "What the place itself offers or is part of.", "items": { "$ref": "#/$defs/Facility" } }, "time_zone": { "$ref": "#/$defs/PrintableString", "description": "Time zone of the place by its name in the IANA database, such as Europe/Amsterdam.", "type": "string" }, "opening_times": { "$ref": "#/$defs/Hours", "description": "When the EVSEs can be reached." }, "charging_when_closed": { "description": "Whether charging goes on outside the opening hours, as in a garage that is shut at night. Left out means true." }, "images": { "description": "Pictures of the place.", "items": { "$ref": "#/$defs/Image" } }, "energy_mix": { "$ref": "#/$defs/EnergyMix", "description": "The electricity supplied here." }, "last_updated": { "$ref": "#/$defs/DateTime", "description": "When the Location or any EVSE or Connector of it last changed.", "type": "string" } } };
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.country_code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country_code" }, message: "must have required property 'country_code'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.party_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "party_id" }, message: "must have required property 'party_id'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.publish === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publish" }, message: "must have required property 'publish'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.address === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.city === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.country === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.coordinates === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coordinates" }, message: "must have required property 'coordinates'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.time_zone === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_zone" }, message: "must have required property 'time_zone'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.last_updated === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" }, message: "must have required property 'last_updated'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.country_code !== void 0) {
      let data0 = data.country_code;
      if (!validate221(data0, { instancePath: instancePath + "/country_code", parentData: data, parentDataProperty: "country_code", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 2) {
          const err10 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters", schema: 2, parentSchema: schema94.properties.country_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data0) < 2) {
          const err11 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema94.properties.country_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.country_code.type, parentSchema: schema94.properties.country_code, data: data0 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.party_id !== void 0) {
      let data1 = data.party_id;
      if (!validate221(data1, { instancePath: instancePath + "/party_id", parentData: data, parentDataProperty: "party_id", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
      if (typeof data1 === "string") {
        if (func2(data1) > 3) {
          const err13 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema94.properties.party_id, data: data1 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err14 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema94.properties.party_id, data: data1 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.party_id.type, parentSchema: schema94.properties.party_id, data: data1 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (!validate221(data2, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
      if (typeof data2 === "string") {
        if (func2(data2) > 36) {
          const err16 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema94.properties.id, data: data2 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err17 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema94.properties.id, data: data2 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.id.type, parentSchema: schema94.properties.id, data: data2 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.publish !== void 0) {
      let data3 = data.publish;
      if (typeof data3 !== "boolean") {
        const err19 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema94.properties.publish.type, parentSchema: schema94.properties.publish, data: data3 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.publish_allowed_to !== void 0) {
      let data4 = data.publish_allowed_to;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate240(data4[i0], { instancePath: instancePath + "/publish_allowed_to/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.name !== void 0) {
      if (!validate200(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      let data7 = data.address;
      if (typeof data7 !== "string") {
        const err20 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.address.type, parentSchema: schema94.properties.address, data: data7 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!validate200(data7, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.city !== void 0) {
      let data8 = data.city;
      if (typeof data8 !== "string") {
        const err21 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.city.type, parentSchema: schema94.properties.city, data: data8 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!validate200(data8, { instancePath: instancePath + "/city", parentData: data, parentDataProperty: "city", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.postal_code !== void 0) {
      if (!validate200(data.postal_code, { instancePath: instancePath + "/postal_code", parentData: data, parentDataProperty: "postal_code", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.state !== void 0) {
      if (!validate200(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      let data11 = data.country;
      if (typeof data11 !== "string") {
        const err22 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.country.type, parentSchema: schema94.properties.country, data: data11 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (!validate200(data11, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.coordinates !== void 0) {
      let data12 = data.coordinates;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        const err23 = { instancePath: instancePath + "/coordinates", schemaPath: "#/properties/coordinates/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema94.properties.coordinates.type, parentSchema: schema94.properties.coordinates, data: data12 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (!validate246(data12, { instancePath: instancePath + "/coordinates", parentData: data, parentDataProperty: "coordinates", rootData })) {
        vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
        errors = vErrors.length;
      }
    }
    if (data.related_locations !== void 0) {
      let data13 = data.related_locations;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate250(data13[i1], { instancePath: instancePath + "/related_locations/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.parking_type !== void 0) {
      if (!validate252(data.parking_type, { instancePath: instancePath + "/parking_type", parentData: data, parentDataProperty: "parking_type", rootData })) {
        vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
        errors = vErrors.length;
      }
    }
    if (data.evses !== void 0) {
      let data16 = data.evses;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate271(data16[i2], { instancePath: instancePath + "/evses/" + i2, parentData: data16, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.directions !== void 0) {
      let data18 = data.directions;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate247(data18[i3], { instancePath: instancePath + "/directions/" + i3, parentData: data18, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.operator !== void 0) {
      if (!validate227(data.operator, { instancePath: instancePath + "/operator", parentData: data, parentDataProperty: "operator", rootData })) {
        vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.suboperator !== void 0) {
      if (!validate227(data.suboperator, { instancePath: instancePath + "/suboperator", parentData: data, parentDataProperty: "suboperator", rootData })) {
        vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate227(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.facilities !== void 0) {
      let data23 = data.facilities;
      if (Array.isArray(data23)) {
        const len4 = data23.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate285(data23[i4], { instancePath: instancePath + "/facilities/" + i4, parentData: data23, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.time_zone !== void 0) {
      let data25 = data.time_zone;
      if (typeof data25 !== "string") {
        const err24 = { instancePath: instancePath + "/time_zone", schemaPath: "#/properties/time_zone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.time_zone.type, parentSchema: schema94.properties.time_zone, data: data25 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (!validate200(data25, { instancePath: instancePath + "/time_zone", parentData: data, parentDataProperty: "time_zone", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.opening_times !== void 0) {
      if (!validate290(data.opening_times, { instancePath: instancePath + "/opening_times", parentData: data, parentDataProperty: "opening_times", rootData })) {
        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.images !== void 0) {
      let data27 = data.images;
      if (Array.isArray(data27)) {
        const len5 = data27.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate222(data27[i5], { instancePath: instancePath + "/images/" + i5, parentData: data27, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.energy_mix !== void 0) {
      if (!validate300(data.energy_mix, { instancePath: instancePath + "/energy_mix", parentData: data, parentDataProperty: "energy_mix", rootData })) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_updated !== void 0) {
      let data30 = data.last_updated;
      if (typeof data30 !== "string") {
        const err25 = { instancePath: instancePath + "/last_updated", schemaPath: "#/properties/last_updated/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.last_updated.type, parentSchema: schema94.properties.last_updated, data: data30 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (!validate201(data30, { instancePath: instancePath + "/last_updated", parentData: data, parentDataProperty: "last_updated", rootData })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
  }
  validate305.errors = vErrors;
  return errors === 0;
}
var tolerant_LocationPatch = validate330;
var schema95 = { "description": "The properties of a Location that change. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays.", "x-patch-of": "Location", "x-rule": "PUSH-04", "required": ["last_updated"], "properties": { "country_code": { "$ref": "#/$defs/CiString", "minLength": 2, "maxLength": 2, "description": "Country of the CPO that owns the Location.", "x-identity": true, "type": "string" }, "party_id": { "$ref": "#/$defs/CiString", "minLength": 1, "maxLength": 3, "description": "Id of the CPO that owns the Location.", "x-identity": true, "type": "string" }, "id": { "$ref": "#/$defs/CiString", "description": "Identifies the Location on the CPO's platform. Never changes.", "minLength": 1, "maxLength": 36, "x-identity": true, "type": "string" }, "publish": { "description": "Whether apps and websites may show the Location to everybody. If false, only to those whom `publish_allowed_to` names. Where some EVSEs may be shown and others not, make two Locations.", "type": "boolean" }, "publish_allowed_to": { "description": "The token holders who may see a Location that is not published. Only with `publish` false.", "items": { "$ref": "#/$defs/PublishTokenType" } }, "name": { "$ref": "#/$defs/PrintableString", "description": "Name to show." }, "address": { "$ref": "#/$defs/PrintableString", "description": "Street, or the like, and house number.", "type": "string" }, "city": { "$ref": "#/$defs/PrintableString", "description": "City or village.", "type": "string" }, "postal_code": { "$ref": "#/$defs/PrintableString", "description": "Postal code. Left out only where the place has none, such as along some motorways." }, "state": { "$ref": "#/$defs/PrintableString", "description": "State or province, where that matters." }, "country": { "$ref": "#/$defs/PrintableString", "description": "Country in which the place is, as three letters (ISO 3166-1 alpha-3).", "type": "string" }, "coordinates": { "$ref": "#/$defs/GeoLocation", "description": "Where the place is.", "type": "object" }, "related_locations": { "description": "Other points worth knowing, such as an entrance.", "items": { "$ref": "#/$defs/AdditionalGeoLocation" } }, "parking_type": { "$ref": "#/$defs/ParkingType", "description": "What kind of parking it is." }, "evses": { "description": "The EVSEs of this place, removed ones too.", "items": { "$ref": "#/$defs/EVSE" } }, "directions": { "description": "How to get to the place, one text for each language.", "items": { "$ref": "#/$defs/DisplayText" } }, "operator": { "$ref": "#/$defs/BusinessDetails", "description": "Who runs the place. Without it, the business details of the owning party in the credentials hold." }, "suboperator": { "$ref": "#/$defs/BusinessDetails", "description": "Who runs it on behalf of the operator." }, "owner": { "$ref": "#/$defs/BusinessDetails", "description": "Who owns the place." }, "facilities": { "description": "What the place itself offers or is part of.", "items": { "$ref": "#/$defs/Facility" } }, "time_zone": { "$ref": "#/$defs/PrintableString", "description": "Time zone of the place by its name in the IANA database, such as Europe/Amsterdam.", "type": "string" }, "opening_times": { "$ref": "#/$defs/Hours", "description": "When the EVSEs can be reached." }, "charging_when_closed": { "description": "Whether charging goes on outside the opening hours, as in a garage that is shut at night. Left out means true." }, "images": { "description": "Pictures of the place.", "items": { "$ref": "#/$defs/Image" } }, "energy_mix": { "$ref": "#/$defs/EnergyMix", "description": "The electricity supplied here." }, "last_updated": { "$ref": "#/$defs/DateTime", "description": "When the Location or any EVSE or Connector of it last changed.", "type": "string" } } };
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.last_updated === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" }, message: "must have required property 'last_updated'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.country_code !== void 0) {
      let data0 = data.country_code;
      if (!validate221(data0, { instancePath: instancePath + "/country_code", parentData: data, parentDataProperty: "country_code", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 2) {
          const err1 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters", schema: 2, parentSchema: schema95.properties.country_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 2) {
          const err2 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema95.properties.country_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.country_code.type, parentSchema: schema95.properties.country_code, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.party_id !== void 0) {
      let data1 = data.party_id;
      if (!validate221(data1, { instancePath: instancePath + "/party_id", parentData: data, parentDataProperty: "party_id", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
      if (typeof data1 === "string") {
        if (func2(data1) > 3) {
          const err4 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters", schema: 3, parentSchema: schema95.properties.party_id, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema95.properties.party_id, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/party_id", schemaPath: "#/properties/party_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.party_id.type, parentSchema: schema95.properties.party_id, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (!validate221(data2, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
      if (typeof data2 === "string") {
        if (func2(data2) > 36) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema95.properties.id, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema95.properties.id, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.id.type, parentSchema: schema95.properties.id, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.publish !== void 0) {
      let data3 = data.publish;
      if (typeof data3 !== "boolean") {
        const err10 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema95.properties.publish.type, parentSchema: schema95.properties.publish, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.publish_allowed_to !== void 0) {
      let data4 = data.publish_allowed_to;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate240(data4[i0], { instancePath: instancePath + "/publish_allowed_to/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.name !== void 0) {
      if (!validate200(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      let data7 = data.address;
      if (typeof data7 !== "string") {
        const err11 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.address.type, parentSchema: schema95.properties.address, data: data7 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!validate200(data7, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.city !== void 0) {
      let data8 = data.city;
      if (typeof data8 !== "string") {
        const err12 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.city.type, parentSchema: schema95.properties.city, data: data8 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!validate200(data8, { instancePath: instancePath + "/city", parentData: data, parentDataProperty: "city", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.postal_code !== void 0) {
      if (!validate200(data.postal_code, { instancePath: instancePath + "/postal_code", parentData: data, parentDataProperty: "postal_code", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.state !== void 0) {
      if (!validate200(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      let data11 = data.country;
      if (typeof data11 !== "string") {
        const err13 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.country.type, parentSchema: schema95.properties.country, data: data11 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!validate200(data11, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.coordinates !== void 0) {
      let data12 = data.coordinates;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        const err14 = { instancePath: instancePath + "/coordinates", schemaPath: "#/properties/coordinates/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema95.properties.coordinates.type, parentSchema: schema95.properties.coordinates, data: data12 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!validate246(data12, { instancePath: instancePath + "/coordinates", parentData: data, parentDataProperty: "coordinates", rootData })) {
        vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
        errors = vErrors.length;
      }
    }
    if (data.related_locations !== void 0) {
      let data13 = data.related_locations;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate250(data13[i1], { instancePath: instancePath + "/related_locations/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.parking_type !== void 0) {
      if (!validate252(data.parking_type, { instancePath: instancePath + "/parking_type", parentData: data, parentDataProperty: "parking_type", rootData })) {
        vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
        errors = vErrors.length;
      }
    }
    if (data.evses !== void 0) {
      let data16 = data.evses;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate271(data16[i2], { instancePath: instancePath + "/evses/" + i2, parentData: data16, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.directions !== void 0) {
      let data18 = data.directions;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate247(data18[i3], { instancePath: instancePath + "/directions/" + i3, parentData: data18, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.operator !== void 0) {
      if (!validate227(data.operator, { instancePath: instancePath + "/operator", parentData: data, parentDataProperty: "operator", rootData })) {
        vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.suboperator !== void 0) {
      if (!validate227(data.suboperator, { instancePath: instancePath + "/suboperator", parentData: data, parentDataProperty: "suboperator", rootData })) {
        vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate227(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.facilities !== void 0) {
      let data23 = data.facilities;
      if (Array.isArray(data23)) {
        const len4 = data23.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate285(data23[i4], { instancePath: instancePath + "/facilities/" + i4, parentData: data23, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.time_zone !== void 0) {
      let data25 = data.time_zone;
      if (typeof data25 !== "string") {
        const err15 = { instancePath: instancePath + "/time_zone", schemaPath: "#/properties/time_zone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.time_zone.type, parentSchema: schema95.properties.time_zone, data: data25 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!validate200(data25, { instancePath: instancePath + "/time_zone", parentData: data, parentDataProperty: "time_zone", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.opening_times !== void 0) {
      if (!validate290(data.opening_times, { instancePath: instancePath + "/opening_times", parentData: data, parentDataProperty: "opening_times", rootData })) {
        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.images !== void 0) {
      let data27 = data.images;
      if (Array.isArray(data27)) {
        const len5 = data27.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate222(data27[i5], { instancePath: instancePath + "/images/" + i5, parentData: data27, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.energy_mix !== void 0) {
      if (!validate300(data.energy_mix, { instancePath: instancePath + "/energy_mix", parentData: data, parentDataProperty: "energy_mix", rootData })) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_updated !== void 0) {
      let data30 = data.last_updated;
      if (typeof data30 !== "string") {
        const err16 = { instancePath: instancePath + "/last_updated", schemaPath: "#/properties/last_updated/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema95.properties.last_updated.type, parentSchema: schema95.properties.last_updated, data: data30 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!validate201(data30, { instancePath: instancePath + "/last_updated", parentData: data, parentDataProperty: "last_updated", rootData })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
  }
  validate330.errors = vErrors;
  return errors === 0;
}
var tolerant_EVSEPatch = validate355;
var schema96 = { "description": "The properties of an EVSE that change, mostly its status. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays.", "x-patch-of": "EVSE", "x-rule": "PUSH-04", "required": ["last_updated"], "properties": { "uid": { "$ref": "#/$defs/CiString", "description": "Identifies the EVSE on the CPO's platform, for machines; `evse_id` is for people. Never changes and is never given to another EVSE, so better not the number of the hardware.", "minLength": 1, "maxLength": 36, "x-identity": true, "type": "string" }, "evse_id": { "$ref": "#/$defs/CiString", "description": "The public EVSE id (eMI3), as known to drivers. May be taken away from a removed EVSE and used again." }, "status": { "$ref": "#/$defs/Status", "description": "What the EVSE can do right now.", "type": "string" }, "status_schedule": { "description": "Statuses planned for the future, for information only.", "items": { "$ref": "#/$defs/StatusSchedule" } }, "capabilities": { "description": "What the EVSE supports.", "items": { "$ref": "#/$defs/Capability" } }, "connectors": { "description": "Its Connectors, at least one.", "items": { "$ref": "#/$defs/Connector" }, "type": "array" }, "floor_level": { "$ref": "#/$defs/PrintableString", "description": "Floor, as it is signposted there." }, "coordinates": { "$ref": "#/$defs/GeoLocation", "description": "Where the EVSE is." }, "physical_reference": { "$ref": "#/$defs/PrintableString", "description": "What is printed on it to tell it from others." }, "directions": { "description": "How to find the EVSE within the place, one text for each language.", "items": { "$ref": "#/$defs/DisplayText" } }, "parking_restrictions": { "description": "Who may park there, and when.", "items": { "$ref": "#/$defs/ParkingRestriction" } }, "images": { "description": "Pictures of the EVSE.", "items": { "$ref": "#/$defs/Image" } }, "last_updated": { "$ref": "#/$defs/DateTime", "description": "When the EVSE or any Connector of it last changed.", "type": "string" } } };
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.last_updated === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" }, message: "must have required property 'last_updated'", schema: schema96.required, parentSchema: schema96, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.uid !== void 0) {
      let data0 = data.uid;
      if (!validate221(data0, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 36) {
          const err1 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema96.properties.uid, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema96.properties.uid, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.properties.uid.type, parentSchema: schema96.properties.uid, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.evse_id !== void 0) {
      if (!validate221(data.evse_id, { instancePath: instancePath + "/evse_id", parentData: data, parentDataProperty: "evse_id", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.properties.status.type, parentSchema: schema96.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!validate253(data2, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
        errors = vErrors.length;
      }
    }
    if (data.status_schedule !== void 0) {
      let data3 = data.status_schedule;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate254(data3[i0], { instancePath: instancePath + "/status_schedule/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.capabilities !== void 0) {
      let data5 = data.capabilities;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate258(data5[i1], { instancePath: instancePath + "/capabilities/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.connectors !== void 0) {
      let data7 = data.connectors;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate262(data7[i2], { instancePath: instancePath + "/connectors/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema96.properties.connectors.type, parentSchema: schema96.properties.connectors, data: data7 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.floor_level !== void 0) {
      if (!validate200(data.floor_level, { instancePath: instancePath + "/floor_level", parentData: data, parentDataProperty: "floor_level", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.coordinates !== void 0) {
      if (!validate246(data.coordinates, { instancePath: instancePath + "/coordinates", parentData: data, parentDataProperty: "coordinates", rootData })) {
        vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
        errors = vErrors.length;
      }
    }
    if (data.physical_reference !== void 0) {
      if (!validate200(data.physical_reference, { instancePath: instancePath + "/physical_reference", parentData: data, parentDataProperty: "physical_reference", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.directions !== void 0) {
      let data12 = data.directions;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate247(data12[i3], { instancePath: instancePath + "/directions/" + i3, parentData: data12, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.parking_restrictions !== void 0) {
      let data14 = data.parking_restrictions;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate270(data14[i4], { instancePath: instancePath + "/parking_restrictions/" + i4, parentData: data14, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.images !== void 0) {
      let data16 = data.images;
      if (Array.isArray(data16)) {
        const len5 = data16.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate222(data16[i5], { instancePath: instancePath + "/images/" + i5, parentData: data16, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.last_updated !== void 0) {
      let data18 = data.last_updated;
      if (typeof data18 !== "string") {
        const err6 = { instancePath: instancePath + "/last_updated", schemaPath: "#/properties/last_updated/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.properties.last_updated.type, parentSchema: schema96.properties.last_updated, data: data18 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!validate201(data18, { instancePath: instancePath + "/last_updated", parentData: data, parentDataProperty: "last_updated", rootData })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
  }
  validate355.errors = vErrors;
  return errors === 0;
}
var tolerant_ConnectorPatch = validate369;
var schema97 = { "description": "The properties of a Connector that change. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays.", "x-patch-of": "Connector", "x-rule": "PUSH-04", "required": ["last_updated"], "properties": { "id": { "$ref": "#/$defs/CiString", "description": "Identifies the Connector within its EVSE; another EVSE may use the same.", "minLength": 1, "maxLength": 36, "x-identity": true, "type": "string" }, "standard": { "$ref": "#/$defs/ConnectorType", "description": "Which plug fits.", "type": "string" }, "format": { "$ref": "#/$defs/ConnectorFormat", "description": "Socket or cable.", "type": "string" }, "power_type": { "$ref": "#/$defs/PowerType", "description": "Alternating or direct current, and over how many phases.", "type": "string" }, "max_voltage": { "description": "Highest voltage in V; with three phases, from line to neutral.", "type": "number" }, "max_amperage": { "description": "Highest current in A.", "type": "number" }, "max_electric_power": { "description": "Highest power in W. Given where it is less than voltage and current together allow." }, "tariff_ids": { "description": "Ids of the owner's Tariffs that hold here, at most one of each type at any time. Charging for free has a Tariff too.", "items": { "$ref": "#/$defs/CiString" } }, "terms_and_conditions": { "$ref": "#/$defs/URL", "description": "The operator's terms and conditions." }, "last_updated": { "$ref": "#/$defs/DateTime", "description": "When the Connector last changed.", "type": "string" } } };
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.last_updated === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" }, message: "must have required property 'last_updated'", schema: schema97.required, parentSchema: schema97, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!validate221(data0, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 36) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema97.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema97.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema97.properties.id.type, parentSchema: schema97.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.standard !== void 0) {
      let data1 = data.standard;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/standard", schemaPath: "#/properties/standard/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema97.properties.standard.type, parentSchema: schema97.properties.standard, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!validate259(data1, { instancePath: instancePath + "/standard", parentData: data, parentDataProperty: "standard", rootData })) {
        vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.format !== void 0) {
      let data2 = data.format;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema97.properties.format.type, parentSchema: schema97.properties.format, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!validate260(data2, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData })) {
        vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
        errors = vErrors.length;
      }
    }
    if (data.power_type !== void 0) {
      let data3 = data.power_type;
      if (typeof data3 !== "string") {
        const err6 = { instancePath: instancePath + "/power_type", schemaPath: "#/properties/power_type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema97.properties.power_type.type, parentSchema: schema97.properties.power_type, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!validate261(data3, { instancePath: instancePath + "/power_type", parentData: data, parentDataProperty: "power_type", rootData })) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_voltage !== void 0) {
      let data4 = data.max_voltage;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err7 = { instancePath: instancePath + "/max_voltage", schemaPath: "#/properties/max_voltage/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema97.properties.max_voltage.type, parentSchema: schema97.properties.max_voltage, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.max_amperage !== void 0) {
      let data5 = data.max_amperage;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err8 = { instancePath: instancePath + "/max_amperage", schemaPath: "#/properties/max_amperage/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema97.properties.max_amperage.type, parentSchema: schema97.properties.max_amperage, data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.tariff_ids !== void 0) {
      let data6 = data.tariff_ids;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate221(data6[i0], { instancePath: instancePath + "/tariff_ids/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.terms_and_conditions !== void 0) {
      if (!validate206(data.terms_and_conditions, { instancePath: instancePath + "/terms_and_conditions", parentData: data, parentDataProperty: "terms_and_conditions", rootData })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_updated !== void 0) {
      let data9 = data.last_updated;
      if (typeof data9 !== "string") {
        const err9 = { instancePath: instancePath + "/last_updated", schemaPath: "#/properties/last_updated/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema97.properties.last_updated.type, parentSchema: schema97.properties.last_updated, data: data9 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!validate201(data9, { instancePath: instancePath + "/last_updated", parentData: data, parentDataProperty: "last_updated", rootData })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
  }
  validate369.errors = vErrors;
  return errors === 0;
}

export const strict: Record<SchemaName, Validator> = {
  PrintableString: strict_PrintableString,
  DateTime: strict_DateTime,
  Envelope: strict_Envelope,
  VersionNumber: strict_VersionNumber,
  URL: strict_URL,
  Version: strict_Version,
  ModuleID: strict_ModuleID,
  InterfaceRole: strict_InterfaceRole,
  Endpoint: strict_Endpoint,
  VersionDetails: strict_VersionDetails,
  Role: strict_Role,
  ImageCategory: strict_ImageCategory,
  CiString: strict_CiString,
  Image: strict_Image,
  BusinessDetails: strict_BusinessDetails,
  CredentialsRole: strict_CredentialsRole,
  Credentials: strict_Credentials,
  TokenType: strict_TokenType,
  PublishTokenType: strict_PublishTokenType,
  GeoLocation: strict_GeoLocation,
  DisplayText: strict_DisplayText,
  AdditionalGeoLocation: strict_AdditionalGeoLocation,
  ParkingType: strict_ParkingType,
  Status: strict_Status,
  StatusSchedule: strict_StatusSchedule,
  Capability: strict_Capability,
  ConnectorType: strict_ConnectorType,
  ConnectorFormat: strict_ConnectorFormat,
  PowerType: strict_PowerType,
  Connector: strict_Connector,
  ParkingRestriction: strict_ParkingRestriction,
  EVSE: strict_EVSE,
  Facility: strict_Facility,
  RegularHours: strict_RegularHours,
  ExceptionalPeriod: strict_ExceptionalPeriod,
  Hours: strict_Hours,
  EnergySourceCategory: strict_EnergySourceCategory,
  EnergySource: strict_EnergySource,
  EnvironmentalImpactCategory: strict_EnvironmentalImpactCategory,
  EnvironmentalImpact: strict_EnvironmentalImpact,
  EnergyMix: strict_EnergyMix,
  Location: strict_Location,
  LocationPatch: strict_LocationPatch,
  EVSEPatch: strict_EVSEPatch,
  ConnectorPatch: strict_ConnectorPatch,
};

export const tolerant: Record<SchemaName, Validator> = {
  PrintableString: tolerant_PrintableString,
  DateTime: tolerant_DateTime,
  Envelope: tolerant_Envelope,
  VersionNumber: tolerant_VersionNumber,
  URL: tolerant_URL,
  Version: tolerant_Version,
  ModuleID: tolerant_ModuleID,
  InterfaceRole: tolerant_InterfaceRole,
  Endpoint: tolerant_Endpoint,
  VersionDetails: tolerant_VersionDetails,
  Role: tolerant_Role,
  ImageCategory: tolerant_ImageCategory,
  CiString: tolerant_CiString,
  Image: tolerant_Image,
  BusinessDetails: tolerant_BusinessDetails,
  CredentialsRole: tolerant_CredentialsRole,
  Credentials: tolerant_Credentials,
  TokenType: tolerant_TokenType,
  PublishTokenType: tolerant_PublishTokenType,
  GeoLocation: tolerant_GeoLocation,
  DisplayText: tolerant_DisplayText,
  AdditionalGeoLocation: tolerant_AdditionalGeoLocation,
  ParkingType: tolerant_ParkingType,
  Status: tolerant_Status,
  StatusSchedule: tolerant_StatusSchedule,
  Capability: tolerant_Capability,
  ConnectorType: tolerant_ConnectorType,
  ConnectorFormat: tolerant_ConnectorFormat,
  PowerType: tolerant_PowerType,
  Connector: tolerant_Connector,
  ParkingRestriction: tolerant_ParkingRestriction,
  EVSE: tolerant_EVSE,
  Facility: tolerant_Facility,
  RegularHours: tolerant_RegularHours,
  ExceptionalPeriod: tolerant_ExceptionalPeriod,
  Hours: tolerant_Hours,
  EnergySourceCategory: tolerant_EnergySourceCategory,
  EnergySource: tolerant_EnergySource,
  EnvironmentalImpactCategory: tolerant_EnvironmentalImpactCategory,
  EnvironmentalImpact: tolerant_EnvironmentalImpact,
  EnergyMix: tolerant_EnergyMix,
  Location: tolerant_Location,
  LocationPatch: tolerant_LocationPatch,
  EVSEPatch: tolerant_EVSEPatch,
  ConnectorPatch: tolerant_ConnectorPatch,
};
