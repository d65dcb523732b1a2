// Generated from the document under spec/ by `pnpm generate`. Do not edit.
// @ts-nocheck: written out by Ajv, held to its types at the table at the end.
import type { OperationId } from "./operations.js";

/** The parameters in the URL of a request, decoded. */
export interface UrlParameters {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
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
var versions_list = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs2 = errors;
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var versions_get = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs2 = errors;
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var credentials_get = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs2 = errors;
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var credentials_put = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs2 = errors;
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var credentials_post = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs2 = errors;
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var credentials_delete = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs2 = errors;
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var locations_sender_list = validate27;
var pattern0 = new RegExp("^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate29.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
        return false;
      }
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        validate32.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
        return false;
      }
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 1 || isNaN(data)) {
        validate34.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
        return false;
      }
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          let data1 = data.query;
          const _errs2 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.offset === void 0) {
              data1.offset = 0;
            }
            if (data1.date_from !== void 0) {
              const _errs3 = errors;
              if (!validate29(data1.date_from, { instancePath: instancePath + "/query/date_from", parentData: data1, parentDataProperty: "date_from", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data1.date_to !== void 0) {
                const _errs4 = errors;
                if (!validate29(data1.date_to, { instancePath: instancePath + "/query/date_to", parentData: data1, parentDataProperty: "date_to", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                const _errs5 = errors;
                if (!validate32(data1.offset, { instancePath: instancePath + "/query/offset", parentData: data1, parentDataProperty: "offset", rootData })) {
                  vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs5 === errors;
                if (valid1) {
                  if (data1.limit !== void 0) {
                    const _errs6 = errors;
                    if (!validate34(data1.limit, { instancePath: instancePath + "/query/limit", parentData: data1, parentDataProperty: "limit", rootData })) {
                      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var locations_sender_get = validate36;
var func2 = require_ucs2length().default;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate37.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate37.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.location_id === void 0 && (missing0 = "location_id")) {
            validate36.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.location_id !== void 0) {
              if (!validate37(data0.location_id, { instancePath: instancePath + "/path/location_id", parentData: data0, parentDataProperty: "location_id", rootData })) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs3 = errors;
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var locations_sender_evse_get = validate39;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate40.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate40.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.location_id === void 0 && (missing0 = "location_id") || data0.evse_uid === void 0 && (missing0 = "evse_uid")) {
            validate39.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.location_id !== void 0) {
              const _errs2 = errors;
              if (!validate40(data0.location_id, { instancePath: instancePath + "/path/location_id", parentData: data0, parentDataProperty: "location_id", rootData })) {
                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.evse_uid !== void 0) {
                const _errs3 = errors;
                if (!validate40(data0.evse_uid, { instancePath: instancePath + "/path/evse_uid", parentData: data0, parentDataProperty: "evse_uid", rootData })) {
                  vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs4 = errors;
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var locations_sender_connector_get = validate43;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate44.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate44.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.location_id === void 0 && (missing0 = "location_id") || data0.evse_uid === void 0 && (missing0 = "evse_uid") || data0.connector_id === void 0 && (missing0 = "connector_id")) {
            validate43.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.location_id !== void 0) {
              const _errs2 = errors;
              if (!validate44(data0.location_id, { instancePath: instancePath + "/path/location_id", parentData: data0, parentDataProperty: "location_id", rootData })) {
                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.evse_uid !== void 0) {
                const _errs3 = errors;
                if (!validate44(data0.evse_uid, { instancePath: instancePath + "/path/evse_uid", parentData: data0, parentDataProperty: "evse_uid", rootData })) {
                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.connector_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate44(data0.connector_id, { instancePath: instancePath + "/path/connector_id", parentData: data0, parentDataProperty: "connector_id", rootData })) {
                    vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs5 = errors;
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var locations_receiver_get = validate48;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate49.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate49.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate51.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate51.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate53.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate53.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.location_id === void 0 && (missing0 = "location_id")) {
            validate48.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate49(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate51(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.location_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate53(data0.location_id, { instancePath: instancePath + "/path/location_id", parentData: data0, parentDataProperty: "location_id", rootData })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs5 = errors;
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var locations_receiver_put = validate55;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate56.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate56.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate58.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate58.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate60.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate60.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.location_id === void 0 && (missing0 = "location_id")) {
            validate55.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate56(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate58(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.location_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate60(data0.location_id, { instancePath: instancePath + "/path/location_id", parentData: data0, parentDataProperty: "location_id", rootData })) {
                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs5 = errors;
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var locations_receiver_patch = validate62;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate63.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate63.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate65.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate65.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate67.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate67.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.location_id === void 0 && (missing0 = "location_id")) {
            validate62.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate63(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate65(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.location_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate67(data0.location_id, { instancePath: instancePath + "/path/location_id", parentData: data0, parentDataProperty: "location_id", rootData })) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs5 = errors;
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var locations_receiver_evse_get = validate69;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate70.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate70.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate72.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate72.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate74.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate74.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.location_id === void 0 && (missing0 = "location_id") || data0.evse_uid === void 0 && (missing0 = "evse_uid")) {
            validate69.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate70(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate72(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.location_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate74(data0.location_id, { instancePath: instancePath + "/path/location_id", parentData: data0, parentDataProperty: "location_id", rootData })) {
                    vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.evse_uid !== void 0) {
                    const _errs5 = errors;
                    if (!validate74(data0.evse_uid, { instancePath: instancePath + "/path/evse_uid", parentData: data0, parentDataProperty: "evse_uid", rootData })) {
                      vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs6 = errors;
          var valid0 = _errs6 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var locations_receiver_evse_put = validate77;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate78.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate78.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate80.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate80.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate82.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate82.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.location_id === void 0 && (missing0 = "location_id") || data0.evse_uid === void 0 && (missing0 = "evse_uid")) {
            validate77.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate78(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate80(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.location_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate82(data0.location_id, { instancePath: instancePath + "/path/location_id", parentData: data0, parentDataProperty: "location_id", rootData })) {
                    vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.evse_uid !== void 0) {
                    const _errs5 = errors;
                    if (!validate82(data0.evse_uid, { instancePath: instancePath + "/path/evse_uid", parentData: data0, parentDataProperty: "evse_uid", rootData })) {
                      vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs6 = errors;
          var valid0 = _errs6 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var locations_receiver_evse_patch = validate85;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate86.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate86.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate88.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate88.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate90.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate90.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.location_id === void 0 && (missing0 = "location_id") || data0.evse_uid === void 0 && (missing0 = "evse_uid")) {
            validate85.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate86(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate88(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.location_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate90(data0.location_id, { instancePath: instancePath + "/path/location_id", parentData: data0, parentDataProperty: "location_id", rootData })) {
                    vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.evse_uid !== void 0) {
                    const _errs5 = errors;
                    if (!validate90(data0.evse_uid, { instancePath: instancePath + "/path/evse_uid", parentData: data0, parentDataProperty: "evse_uid", rootData })) {
                      vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs6 = errors;
          var valid0 = _errs6 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
var locations_receiver_connector_get = validate93;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate94.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate94.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate96.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate96.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate98.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate98.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.location_id === void 0 && (missing0 = "location_id") || data0.evse_uid === void 0 && (missing0 = "evse_uid") || data0.connector_id === void 0 && (missing0 = "connector_id")) {
            validate93.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate94(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate96(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.location_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate98(data0.location_id, { instancePath: instancePath + "/path/location_id", parentData: data0, parentDataProperty: "location_id", rootData })) {
                    vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.evse_uid !== void 0) {
                    const _errs5 = errors;
                    if (!validate98(data0.evse_uid, { instancePath: instancePath + "/path/evse_uid", parentData: data0, parentDataProperty: "evse_uid", rootData })) {
                      vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.connector_id !== void 0) {
                      const _errs6 = errors;
                      if (!validate98(data0.connector_id, { instancePath: instancePath + "/path/connector_id", parentData: data0, parentDataProperty: "connector_id", rootData })) {
                        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs6 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs7 = errors;
          var valid0 = _errs7 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var locations_receiver_connector_put = validate102;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate103.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate103.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate105.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate105.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate107.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate107.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.location_id === void 0 && (missing0 = "location_id") || data0.evse_uid === void 0 && (missing0 = "evse_uid") || data0.connector_id === void 0 && (missing0 = "connector_id")) {
            validate102.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate103(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate105(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.location_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate107(data0.location_id, { instancePath: instancePath + "/path/location_id", parentData: data0, parentDataProperty: "location_id", rootData })) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.evse_uid !== void 0) {
                    const _errs5 = errors;
                    if (!validate107(data0.evse_uid, { instancePath: instancePath + "/path/evse_uid", parentData: data0, parentDataProperty: "evse_uid", rootData })) {
                      vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.connector_id !== void 0) {
                      const _errs6 = errors;
                      if (!validate107(data0.connector_id, { instancePath: instancePath + "/path/connector_id", parentData: data0, parentDataProperty: "connector_id", rootData })) {
                        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs6 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs7 = errors;
          var valid0 = _errs7 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate102.errors = vErrors;
  return errors === 0;
}
var locations_receiver_connector_patch = validate111;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate112.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate112.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate112.errors = vErrors;
  return errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate114.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate114.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate114.errors = vErrors;
  return errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate116.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate116.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate116.errors = vErrors;
  return errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.location_id === void 0 && (missing0 = "location_id") || data0.evse_uid === void 0 && (missing0 = "evse_uid") || data0.connector_id === void 0 && (missing0 = "connector_id")) {
            validate111.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate112(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate114(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.location_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate116(data0.location_id, { instancePath: instancePath + "/path/location_id", parentData: data0, parentDataProperty: "location_id", rootData })) {
                    vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.evse_uid !== void 0) {
                    const _errs5 = errors;
                    if (!validate116(data0.evse_uid, { instancePath: instancePath + "/path/evse_uid", parentData: data0, parentDataProperty: "evse_uid", rootData })) {
                      vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.connector_id !== void 0) {
                      const _errs6 = errors;
                      if (!validate116(data0.connector_id, { instancePath: instancePath + "/path/connector_id", parentData: data0, parentDataProperty: "connector_id", rootData })) {
                        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs6 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs7 = errors;
          var valid0 = _errs7 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
var sessions_sender_list = validate120;
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate121.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
        return false;
      }
    }
  }
  validate121.errors = vErrors;
  return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate124.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        validate124.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
        return false;
      }
    }
  }
  validate124.errors = vErrors;
  return errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate126.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 1 || isNaN(data)) {
        validate126.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
        return false;
      }
    }
  }
  validate126.errors = vErrors;
  return errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          let data1 = data.query;
          const _errs2 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.offset === void 0) {
              data1.offset = 0;
            }
            if (data1.date_from !== void 0) {
              const _errs3 = errors;
              if (!validate121(data1.date_from, { instancePath: instancePath + "/query/date_from", parentData: data1, parentDataProperty: "date_from", rootData })) {
                vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data1.date_to !== void 0) {
                const _errs4 = errors;
                if (!validate121(data1.date_to, { instancePath: instancePath + "/query/date_to", parentData: data1, parentDataProperty: "date_to", rootData })) {
                  vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                const _errs5 = errors;
                if (!validate124(data1.offset, { instancePath: instancePath + "/query/offset", parentData: data1, parentDataProperty: "offset", rootData })) {
                  vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs5 === errors;
                if (valid1) {
                  if (data1.limit !== void 0) {
                    const _errs6 = errors;
                    if (!validate126(data1.limit, { instancePath: instancePath + "/query/limit", parentData: data1, parentDataProperty: "limit", rootData })) {
                      vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate120.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate120.errors = vErrors;
  return errors === 0;
}
var sessions_sender_chargingPreferences_put = validate128;
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate129.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate129.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.session_id === void 0 && (missing0 = "session_id")) {
            validate128.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.session_id !== void 0) {
              if (!validate129(data0.session_id, { instancePath: instancePath + "/path/session_id", parentData: data0, parentDataProperty: "session_id", rootData })) {
                vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs3 = errors;
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}
var sessions_receiver_get = validate131;
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate132.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate132.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate132.errors = vErrors;
  return errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate134.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate134.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate134.errors = vErrors;
  return errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate136.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate136.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate136.errors = vErrors;
  return errors === 0;
}
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.session_id === void 0 && (missing0 = "session_id")) {
            validate131.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate132(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate134(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.session_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate136(data0.session_id, { instancePath: instancePath + "/path/session_id", parentData: data0, parentDataProperty: "session_id", rootData })) {
                    vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs5 = errors;
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate131.errors = vErrors;
  return errors === 0;
}
var sessions_receiver_put = validate138;
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate139.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate139.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate139.errors = vErrors;
  return errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate141.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate141.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate141.errors = vErrors;
  return errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate143.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate143.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate143.errors = vErrors;
  return errors === 0;
}
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.session_id === void 0 && (missing0 = "session_id")) {
            validate138.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate139(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate141(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.session_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate143(data0.session_id, { instancePath: instancePath + "/path/session_id", parentData: data0, parentDataProperty: "session_id", rootData })) {
                    vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs5 = errors;
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate138.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate138.errors = vErrors;
  return errors === 0;
}
var sessions_receiver_patch = validate145;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate146.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate146.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate146.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate146.errors = vErrors;
  return errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate148.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate148.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate148.errors = vErrors;
  return errors === 0;
}
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate150.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate150.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate150.errors = vErrors;
  return errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.session_id === void 0 && (missing0 = "session_id")) {
            validate145.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate146(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate148(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.session_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate150(data0.session_id, { instancePath: instancePath + "/path/session_id", parentData: data0, parentDataProperty: "session_id", rootData })) {
                    vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs5 = errors;
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate145.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate145.errors = vErrors;
  return errors === 0;
}
var cdrs_sender_list = validate152;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate153.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
        return false;
      }
    }
  }
  validate153.errors = vErrors;
  return errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate156.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        validate156.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
        return false;
      }
    }
  }
  validate156.errors = vErrors;
  return errors === 0;
}
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 1 || isNaN(data)) {
        validate158.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
        return false;
      }
    }
  }
  validate158.errors = vErrors;
  return errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          let data1 = data.query;
          const _errs2 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.offset === void 0) {
              data1.offset = 0;
            }
            if (data1.date_from !== void 0) {
              const _errs3 = errors;
              if (!validate153(data1.date_from, { instancePath: instancePath + "/query/date_from", parentData: data1, parentDataProperty: "date_from", rootData })) {
                vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data1.date_to !== void 0) {
                const _errs4 = errors;
                if (!validate153(data1.date_to, { instancePath: instancePath + "/query/date_to", parentData: data1, parentDataProperty: "date_to", rootData })) {
                  vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                const _errs5 = errors;
                if (!validate156(data1.offset, { instancePath: instancePath + "/query/offset", parentData: data1, parentDataProperty: "offset", rootData })) {
                  vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs5 === errors;
                if (valid1) {
                  if (data1.limit !== void 0) {
                    const _errs6 = errors;
                    if (!validate158(data1.limit, { instancePath: instancePath + "/query/limit", parentData: data1, parentDataProperty: "limit", rootData })) {
                      vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate152.errors = vErrors;
  return errors === 0;
}
var cdrs_receiver_post = validate160;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs2 = errors;
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate160.errors = vErrors;
  return errors === 0;
}
var cdrs_receiver_get = validate161;
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate162.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate162.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate162.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate162.errors = vErrors;
  return errors === 0;
}
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate164.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate164.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate164.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate164.errors = vErrors;
  return errors === 0;
}
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 39 && func2(data) > 39) {
        validate166.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 39 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate166.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate166.errors = vErrors;
  return errors === 0;
}
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.cdr_id === void 0 && (missing0 = "cdr_id")) {
            validate161.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate162(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate164(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.cdr_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate166(data0.cdr_id, { instancePath: instancePath + "/path/cdr_id", parentData: data0, parentDataProperty: "cdr_id", rootData })) {
                    vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs5 = errors;
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate161.errors = vErrors;
  return errors === 0;
}
var tariffs_sender_list = validate168;
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate169.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
        return false;
      }
    }
  }
  validate169.errors = vErrors;
  return errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        validate172.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
        return false;
      }
    }
  }
  validate172.errors = vErrors;
  return errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 1 || isNaN(data)) {
        validate174.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
        return false;
      }
    }
  }
  validate174.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          let data1 = data.query;
          const _errs2 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.offset === void 0) {
              data1.offset = 0;
            }
            if (data1.date_from !== void 0) {
              const _errs3 = errors;
              if (!validate169(data1.date_from, { instancePath: instancePath + "/query/date_from", parentData: data1, parentDataProperty: "date_from", rootData })) {
                vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data1.date_to !== void 0) {
                const _errs4 = errors;
                if (!validate169(data1.date_to, { instancePath: instancePath + "/query/date_to", parentData: data1, parentDataProperty: "date_to", rootData })) {
                  vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                const _errs5 = errors;
                if (!validate172(data1.offset, { instancePath: instancePath + "/query/offset", parentData: data1, parentDataProperty: "offset", rootData })) {
                  vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs5 === errors;
                if (valid1) {
                  if (data1.limit !== void 0) {
                    const _errs6 = errors;
                    if (!validate174(data1.limit, { instancePath: instancePath + "/query/limit", parentData: data1, parentDataProperty: "limit", rootData })) {
                      vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var tariffs_receiver_get = validate176;
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate177.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate177.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate177.errors = vErrors;
  return errors === 0;
}
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate179.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate179.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate181.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate181.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate181.errors = vErrors;
  return errors === 0;
}
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.tariff_id === void 0 && (missing0 = "tariff_id")) {
            validate176.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate177(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate179(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.tariff_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate181(data0.tariff_id, { instancePath: instancePath + "/path/tariff_id", parentData: data0, parentDataProperty: "tariff_id", rootData })) {
                    vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs5 = errors;
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate176.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
var tariffs_receiver_put = validate183;
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate184.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate184.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate184.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate184.errors = vErrors;
  return errors === 0;
}
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate186.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate186.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate188.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate188.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate188.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate188.errors = vErrors;
  return errors === 0;
}
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.tariff_id === void 0 && (missing0 = "tariff_id")) {
            validate183.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate184(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate186(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.tariff_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate188(data0.tariff_id, { instancePath: instancePath + "/path/tariff_id", parentData: data0, parentDataProperty: "tariff_id", rootData })) {
                    vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs5 = errors;
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate183.errors = vErrors;
  return errors === 0;
}
var tariffs_receiver_delete = validate190;
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate191.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate191.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate191.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate191.errors = vErrors;
  return errors === 0;
}
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate193.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate193.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate193.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate193.errors = vErrors;
  return errors === 0;
}
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate195.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate195.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate195.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate195.errors = vErrors;
  return errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.tariff_id === void 0 && (missing0 = "tariff_id")) {
            validate190.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate191(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate193(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.tariff_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate195(data0.tariff_id, { instancePath: instancePath + "/path/tariff_id", parentData: data0, parentDataProperty: "tariff_id", rootData })) {
                    vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs5 = errors;
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate190.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate190.errors = vErrors;
  return errors === 0;
}
var tokens_sender_list = validate197;
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate198.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate198.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
        return false;
      }
    }
  }
  validate198.errors = vErrors;
  return errors === 0;
}
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate201.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        validate201.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
        return false;
      }
    }
  }
  validate201.errors = vErrors;
  return errors === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 1 || isNaN(data)) {
        validate203.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
        return false;
      }
    }
  }
  validate203.errors = vErrors;
  return errors === 0;
}
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          let data1 = data.query;
          const _errs2 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.offset === void 0) {
              data1.offset = 0;
            }
            if (data1.date_from !== void 0) {
              const _errs3 = errors;
              if (!validate198(data1.date_from, { instancePath: instancePath + "/query/date_from", parentData: data1, parentDataProperty: "date_from", rootData })) {
                vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data1.date_to !== void 0) {
                const _errs4 = errors;
                if (!validate198(data1.date_to, { instancePath: instancePath + "/query/date_to", parentData: data1, parentDataProperty: "date_to", rootData })) {
                  vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                const _errs5 = errors;
                if (!validate201(data1.offset, { instancePath: instancePath + "/query/offset", parentData: data1, parentDataProperty: "offset", rootData })) {
                  vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs5 === errors;
                if (valid1) {
                  if (data1.limit !== void 0) {
                    const _errs6 = errors;
                    if (!validate203(data1.limit, { instancePath: instancePath + "/query/limit", parentData: data1, parentDataProperty: "limit", rootData })) {
                      vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate197.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate197.errors = vErrors;
  return errors === 0;
}
var tokens_sender_authorize_post = validate205;
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate206.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate206.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate206.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate206.errors = vErrors;
  return errors === 0;
}
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate208.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  validate208.errors = vErrors;
  return errors === 0;
}
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.token_uid === void 0 && (missing0 = "token_uid")) {
            validate205.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.token_uid !== void 0) {
              if (!validate206(data0.token_uid, { instancePath: instancePath + "/path/token_uid", parentData: data0, parentDataProperty: "token_uid", rootData })) {
                vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query;
          const _errs3 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.type === void 0) {
              data2.type = "RFID";
            }
            if (!validate208(data2.type, { instancePath: instancePath + "/query/type", parentData: data2, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
              errors = vErrors.length;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate205.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate205.errors = vErrors;
  return errors === 0;
}
var tokens_receiver_get = validate210;
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate211.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate211.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate211.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate211.errors = vErrors;
  return errors === 0;
}
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate213.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate213.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate213.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate213.errors = vErrors;
  return errors === 0;
}
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate215.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate215.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate215.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate215.errors = vErrors;
  return errors === 0;
}
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate217.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  validate217.errors = vErrors;
  return errors === 0;
}
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.token_uid === void 0 && (missing0 = "token_uid")) {
            validate210.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate211(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate213(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.token_uid !== void 0) {
                  const _errs4 = errors;
                  if (!validate215(data0.token_uid, { instancePath: instancePath + "/path/token_uid", parentData: data0, parentDataProperty: "token_uid", rootData })) {
                    vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          let data4 = data.query;
          const _errs5 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.type === void 0) {
              data4.type = "RFID";
            }
            if (!validate217(data4.type, { instancePath: instancePath + "/query/type", parentData: data4, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
              errors = vErrors.length;
            }
          }
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate210.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate210.errors = vErrors;
  return errors === 0;
}
var tokens_receiver_put = validate219;
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate220.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate220.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate220.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate220.errors = vErrors;
  return errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate222.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate222.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate222.errors = vErrors;
  return errors === 0;
}
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate224.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate224.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate224.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate224.errors = vErrors;
  return errors === 0;
}
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate226.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  validate226.errors = vErrors;
  return errors === 0;
}
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.token_uid === void 0 && (missing0 = "token_uid")) {
            validate219.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate220(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate222(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.token_uid !== void 0) {
                  const _errs4 = errors;
                  if (!validate224(data0.token_uid, { instancePath: instancePath + "/path/token_uid", parentData: data0, parentDataProperty: "token_uid", rootData })) {
                    vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          let data4 = data.query;
          const _errs5 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.type === void 0) {
              data4.type = "RFID";
            }
            if (!validate226(data4.type, { instancePath: instancePath + "/query/type", parentData: data4, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
              errors = vErrors.length;
            }
          }
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate219.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate219.errors = vErrors;
  return errors === 0;
}
var tokens_receiver_patch = validate228;
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate229.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate229.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate229.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate229.errors = vErrors;
  return errors === 0;
}
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate231.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate231.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate231.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate231.errors = vErrors;
  return errors === 0;
}
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate233.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate233.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate233.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate233.errors = vErrors;
  return errors === 0;
}
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate235.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  validate235.errors = vErrors;
  return errors === 0;
}
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id") || data0.token_uid === void 0 && (missing0 = "token_uid")) {
            validate228.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate229(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate231(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.token_uid !== void 0) {
                  const _errs4 = errors;
                  if (!validate233(data0.token_uid, { instancePath: instancePath + "/path/token_uid", parentData: data0, parentDataProperty: "token_uid", rootData })) {
                    vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          let data4 = data.query;
          const _errs5 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.type === void 0) {
              data4.type = "RFID";
            }
            if (!validate235(data4.type, { instancePath: instancePath + "/query/type", parentData: data4, parentDataProperty: "type", rootData })) {
              vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
              errors = vErrors.length;
            }
          }
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate228.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate228.errors = vErrors;
  return errors === 0;
}
var commands_receiver_startSession_post = validate237;
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs2 = errors;
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate237.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate237.errors = vErrors;
  return errors === 0;
}
var commands_receiver_stopSession_post = validate238;
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs2 = errors;
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate238.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate238.errors = vErrors;
  return errors === 0;
}
var commands_receiver_reserveNow_post = validate239;
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs2 = errors;
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate239.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate239.errors = vErrors;
  return errors === 0;
}
var commands_receiver_cancelReservation_post = validate240;
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs2 = errors;
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate240.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate240.errors = vErrors;
  return errors === 0;
}
var commands_receiver_unlockConnector_post = validate241;
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs2 = errors;
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate241.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate241.errors = vErrors;
  return errors === 0;
}
var commands_sender_result_post = validate242;
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate243.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  validate243.errors = vErrors;
  return errors === 0;
}
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.command === void 0 && (missing0 = "command") || data0.id === void 0 && (missing0 = "id")) {
            validate242.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.command !== void 0) {
              const _errs2 = errors;
              if (!validate243(data0.command, { instancePath: instancePath + "/path/command", parentData: data0, parentDataProperty: "command", rootData })) {
                vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.id !== void 0) {
                const _errs3 = errors;
                if (!validate243(data0.id, { instancePath: instancePath + "/path/id", parentData: data0, parentDataProperty: "id", rootData })) {
                  vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs4 = errors;
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate242.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate242.errors = vErrors;
  return errors === 0;
}
var chargingprofiles_receiver_get = validate246;
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate247.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate247.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate247.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate247.errors = vErrors;
  return errors === 0;
}
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate249.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        validate249.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
        return false;
      }
    }
  }
  validate249.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", "u");
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate251.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate251.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" } }];
        return false;
      }
    }
  }
  validate251.errors = vErrors;
  return errors === 0;
}
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.session_id === void 0 && (missing0 = "session_id")) {
            validate246.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.session_id !== void 0) {
              if (!validate247(data0.session_id, { instancePath: instancePath + "/path/session_id", parentData: data0, parentDataProperty: "session_id", rootData })) {
                vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query;
          const _errs3 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            let missing1;
            if (data2.duration === void 0 && (missing1 = "duration") || data2.response_url === void 0 && (missing1 = "response_url")) {
              validate246.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing1 } }];
              return false;
            } else {
              if (data2.duration !== void 0) {
                const _errs4 = errors;
                if (!validate249(data2.duration, { instancePath: instancePath + "/query/duration", parentData: data2, parentDataProperty: "duration", rootData })) {
                  vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs4 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data2.response_url !== void 0) {
                  const _errs5 = errors;
                  if (!validate251(data2.response_url, { instancePath: instancePath + "/query/response_url", parentData: data2, parentDataProperty: "response_url", rootData })) {
                    vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs5 === errors;
                } else {
                  var valid2 = true;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate246.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate246.errors = vErrors;
  return errors === 0;
}
var chargingprofiles_receiver_put = validate253;
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate254.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate254.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate254.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate254.errors = vErrors;
  return errors === 0;
}
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.session_id === void 0 && (missing0 = "session_id")) {
            validate253.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.session_id !== void 0) {
              if (!validate254(data0.session_id, { instancePath: instancePath + "/path/session_id", parentData: data0, parentDataProperty: "session_id", rootData })) {
                vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs3 = errors;
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate253.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate253.errors = vErrors;
  return errors === 0;
}
var chargingprofiles_receiver_delete = validate256;
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate257.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate257.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate257.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate257.errors = vErrors;
  return errors === 0;
}
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate259.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate259.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" } }];
        return false;
      }
    }
  }
  validate259.errors = vErrors;
  return errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.session_id === void 0 && (missing0 = "session_id")) {
            validate256.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.session_id !== void 0) {
              if (!validate257(data0.session_id, { instancePath: instancePath + "/path/session_id", parentData: data0, parentDataProperty: "session_id", rootData })) {
                vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query;
          const _errs3 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            let missing1;
            if (data2.response_url === void 0 && (missing1 = "response_url")) {
              validate256.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing1 } }];
              return false;
            } else {
              if (data2.response_url !== void 0) {
                if (!validate259(data2.response_url, { instancePath: instancePath + "/query/response_url", parentData: data2, parentDataProperty: "response_url", rootData })) {
                  vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate256.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate256.errors = vErrors;
  return errors === 0;
}
var chargingprofiles_sender_put = validate261;
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate262.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36 && func2(data) > 36) {
        validate262.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate262.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate262.errors = vErrors;
  return errors === 0;
}
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.session_id === void 0 && (missing0 = "session_id")) {
            validate261.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.session_id !== void 0) {
              if (!validate262(data0.session_id, { instancePath: instancePath + "/path/session_id", parentData: data0, parentDataProperty: "session_id", rootData })) {
                vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs3 = errors;
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate261.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate261.errors = vErrors;
  return errors === 0;
}
var chargingprofiles_sender_activeResult_post = validate264;
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate265.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  validate265.errors = vErrors;
  return errors === 0;
}
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.id === void 0 && (missing0 = "id")) {
            validate264.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.id !== void 0) {
              if (!validate265(data0.id, { instancePath: instancePath + "/path/id", parentData: data0, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs3 = errors;
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate264.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate264.errors = vErrors;
  return errors === 0;
}
var chargingprofiles_sender_setResult_post = validate267;
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate268.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  validate268.errors = vErrors;
  return errors === 0;
}
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.id === void 0 && (missing0 = "id")) {
            validate267.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.id !== void 0) {
              if (!validate268(data0.id, { instancePath: instancePath + "/path/id", parentData: data0, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs3 = errors;
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate267.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate267.errors = vErrors;
  return errors === 0;
}
var chargingprofiles_sender_clearResult_post = validate270;
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate271.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  validate271.errors = vErrors;
  return errors === 0;
}
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.id === void 0 && (missing0 = "id")) {
            validate270.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.id !== void 0) {
              if (!validate271(data0.id, { instancePath: instancePath + "/path/id", parentData: data0, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs3 = errors;
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate270.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate270.errors = vErrors;
  return errors === 0;
}
var hubclientinfo_sender_list = validate273;
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate274.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate274.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
        return false;
      }
    }
  }
  validate274.errors = vErrors;
  return errors === 0;
}
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate277.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        validate277.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
        return false;
      }
    }
  }
  validate277.errors = vErrors;
  return errors === 0;
}
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        validate279.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 1 || isNaN(data)) {
        validate279.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
        return false;
      }
    }
  }
  validate279.errors = vErrors;
  return errors === 0;
}
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        const _errs1 = errors;
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          let data1 = data.query;
          const _errs2 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.offset === void 0) {
              data1.offset = 0;
            }
            if (data1.date_from !== void 0) {
              const _errs3 = errors;
              if (!validate274(data1.date_from, { instancePath: instancePath + "/query/date_from", parentData: data1, parentDataProperty: "date_from", rootData })) {
                vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data1.date_to !== void 0) {
                const _errs4 = errors;
                if (!validate274(data1.date_to, { instancePath: instancePath + "/query/date_to", parentData: data1, parentDataProperty: "date_to", rootData })) {
                  vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                const _errs5 = errors;
                if (!validate277(data1.offset, { instancePath: instancePath + "/query/offset", parentData: data1, parentDataProperty: "offset", rootData })) {
                  vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs5 === errors;
                if (valid1) {
                  if (data1.limit !== void 0) {
                    const _errs6 = errors;
                    if (!validate279(data1.limit, { instancePath: instancePath + "/query/limit", parentData: data1, parentDataProperty: "limit", rootData })) {
                      vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate273.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate273.errors = vErrors;
  return errors === 0;
}
var hubclientinfo_receiver_get = validate281;
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate282.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate282.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate282.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate282.errors = vErrors;
  return errors === 0;
}
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate284.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate284.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate284.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate284.errors = vErrors;
  return errors === 0;
}
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id")) {
            validate281.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate282(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate284(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs4 = errors;
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate281.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate281.errors = vErrors;
  return errors === 0;
}
var hubclientinfo_receiver_put = validate286;
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate287.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2 && func2(data) > 2) {
        validate287.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 } }];
        return false;
      } else {
        if (data.length < 4 && func2(data) < 2) {
          validate287.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } }];
          return false;
        }
      }
    }
  }
  validate287.errors = vErrors;
  return errors === 0;
}
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        validate289.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 3 && func2(data) > 3) {
        validate289.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate289.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    }
  }
  validate289.errors = vErrors;
  return errors === 0;
}
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        const _errs1 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.country_code === void 0 && (missing0 = "country_code") || data0.party_id === void 0 && (missing0 = "party_id")) {
            validate286.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 } }];
            return false;
          } else {
            if (data0.country_code !== void 0) {
              const _errs2 = errors;
              if (!validate287(data0.country_code, { instancePath: instancePath + "/path/country_code", parentData: data0, parentDataProperty: "country_code", rootData })) {
                vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs2 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data0.party_id !== void 0) {
                const _errs3 = errors;
                if (!validate289(data0.party_id, { instancePath: instancePath + "/path/party_id", parentData: data0, parentDataProperty: "party_id", rootData })) {
                  vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.query !== void 0) {
          const _errs4 = errors;
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate286.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate286.errors = vErrors;
  return errors === 0;
}

/**
 * Whether the parameters in the URL of a request are what the tolerant document has for the operation. Turns numbers
 * into numbers and fills in defaults, in place. What it says no to, and why, is for a validator of the document to say.
 */
export const acceptsParameters: Readonly<Record<OperationId, (parameters: UrlParameters) => boolean>> = {
  "versions.list": versions_list,
  "versions.get": versions_get,
  "credentials.get": credentials_get,
  "credentials.put": credentials_put,
  "credentials.post": credentials_post,
  "credentials.delete": credentials_delete,
  "locations.sender.list": locations_sender_list,
  "locations.sender.get": locations_sender_get,
  "locations.sender.evse.get": locations_sender_evse_get,
  "locations.sender.connector.get": locations_sender_connector_get,
  "locations.receiver.get": locations_receiver_get,
  "locations.receiver.put": locations_receiver_put,
  "locations.receiver.patch": locations_receiver_patch,
  "locations.receiver.evse.get": locations_receiver_evse_get,
  "locations.receiver.evse.put": locations_receiver_evse_put,
  "locations.receiver.evse.patch": locations_receiver_evse_patch,
  "locations.receiver.connector.get": locations_receiver_connector_get,
  "locations.receiver.connector.put": locations_receiver_connector_put,
  "locations.receiver.connector.patch": locations_receiver_connector_patch,
  "sessions.sender.list": sessions_sender_list,
  "sessions.sender.chargingPreferences.put": sessions_sender_chargingPreferences_put,
  "sessions.receiver.get": sessions_receiver_get,
  "sessions.receiver.put": sessions_receiver_put,
  "sessions.receiver.patch": sessions_receiver_patch,
  "cdrs.sender.list": cdrs_sender_list,
  "cdrs.receiver.post": cdrs_receiver_post,
  "cdrs.receiver.get": cdrs_receiver_get,
  "tariffs.sender.list": tariffs_sender_list,
  "tariffs.receiver.get": tariffs_receiver_get,
  "tariffs.receiver.put": tariffs_receiver_put,
  "tariffs.receiver.delete": tariffs_receiver_delete,
  "tokens.sender.list": tokens_sender_list,
  "tokens.sender.authorize.post": tokens_sender_authorize_post,
  "tokens.receiver.get": tokens_receiver_get,
  "tokens.receiver.put": tokens_receiver_put,
  "tokens.receiver.patch": tokens_receiver_patch,
  "commands.receiver.startSession.post": commands_receiver_startSession_post,
  "commands.receiver.stopSession.post": commands_receiver_stopSession_post,
  "commands.receiver.reserveNow.post": commands_receiver_reserveNow_post,
  "commands.receiver.cancelReservation.post": commands_receiver_cancelReservation_post,
  "commands.receiver.unlockConnector.post": commands_receiver_unlockConnector_post,
  "commands.sender.result.post": commands_sender_result_post,
  "chargingprofiles.receiver.get": chargingprofiles_receiver_get,
  "chargingprofiles.receiver.put": chargingprofiles_receiver_put,
  "chargingprofiles.receiver.delete": chargingprofiles_receiver_delete,
  "chargingprofiles.sender.put": chargingprofiles_sender_put,
  "chargingprofiles.sender.activeResult.post": chargingprofiles_sender_activeResult_post,
  "chargingprofiles.sender.setResult.post": chargingprofiles_sender_setResult_post,
  "chargingprofiles.sender.clearResult.post": chargingprofiles_sender_clearResult_post,
  "hubclientinfo.sender.list": hubclientinfo_sender_list,
  "hubclientinfo.receiver.get": hubclientinfo_receiver_get,
  "hubclientinfo.receiver.put": hubclientinfo_receiver_put,
};

/** Parameters in the query whose value may have reserved characters in it that are not percent-encoded. */
export const mayHaveReserved: ReadonlySet<string> = new Set(["date_from","date_to","response_url"]);
