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
var versions_list = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate10.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate10.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var versions_get = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate11.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate11.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var credentials_get = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate12.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate12.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var credentials_put = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate13.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate13.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var credentials_post = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate14.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate14.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var credentials_delete = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate15.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate15.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var locations_sender_list = validate16;
var pattern0 = new RegExp("^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$", "u");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate16.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.offset === void 0) {
                  data1.offset = 0;
                }
                if (data1.date_from !== void 0) {
                  let data2 = data1.date_from;
                  const _errs5 = errors;
                  if (typeof data2 !== "string") {
                    let dataType0 = typeof data2;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data2;
                      } else if (data2 === null) {
                        coerced0 = "";
                      } else {
                        validate16.errors = [{ instancePath: instancePath + "/query/date_from", schemaPath: "#/properties/query/properties/date_from/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data2 = coerced0;
                      if (data1 !== void 0) {
                        data1["date_from"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs5) {
                    if (typeof data2 === "string") {
                      if (!pattern0.test(data2)) {
                        validate16.errors = [{ instancePath: instancePath + "/query/date_from", schemaPath: "#/properties/query/properties/date_from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
                        return false;
                      }
                    }
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data1.date_to !== void 0) {
                    let data3 = data1.date_to;
                    const _errs7 = errors;
                    if (typeof data3 !== "string") {
                      let dataType1 = typeof data3;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data3;
                        } else if (data3 === null) {
                          coerced1 = "";
                        } else {
                          validate16.errors = [{ instancePath: instancePath + "/query/date_to", schemaPath: "#/properties/query/properties/date_to/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data3 = coerced1;
                        if (data1 !== void 0) {
                          data1["date_to"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs7) {
                      if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                          validate16.errors = [{ instancePath: instancePath + "/query/date_to", schemaPath: "#/properties/query/properties/date_to/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs7 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    let data4 = data1.offset;
                    const _errs9 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      let dataType2 = typeof data4;
                      let coerced2 = void 0;
                      if (!(coerced2 !== void 0)) {
                        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
                          coerced2 = +data4;
                        } else {
                          validate16.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                      }
                      if (coerced2 !== void 0) {
                        data4 = coerced2;
                        if (data1 !== void 0) {
                          data1["offset"] = coerced2;
                        }
                      }
                    }
                    if (errors === _errs9) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate16.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs9 === errors;
                    if (valid1) {
                      if (data1.limit !== void 0) {
                        let data5 = data1.limit;
                        const _errs11 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          let dataType3 = typeof data5;
                          let coerced3 = void 0;
                          if (!(coerced3 !== void 0)) {
                            if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1)) {
                              coerced3 = +data5;
                            } else {
                              validate16.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } }];
                              return false;
                            }
                          }
                          if (coerced3 !== void 0) {
                            data5 = coerced3;
                            if (data1 !== void 0) {
                              data1["limit"] = coerced3;
                            }
                          }
                        }
                        if (errors === _errs11) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 1 || isNaN(data5)) {
                              validate16.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate16.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var locations_sender_get = validate17;
var func2 = require_ucs2length().default;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate17.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.location_id === void 0 && (missing1 = "location_id")) {
                validate17.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.location_id !== void 0) {
                  let data1 = data0.location_id;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate17.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["location_id"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 36 && func2(data1) > 36) {
                        validate17.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                        return false;
                      } else {
                        if (func2(data1) < 1) {
                          validate17.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate17.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data2 = data.query;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                validate17.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var locations_sender_evse_get = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate18.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.location_id === void 0 && (missing1 = "location_id") || data0.evse_uid === void 0 && (missing1 = "evse_uid")) {
                validate18.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.location_id !== void 0) {
                  let data1 = data0.location_id;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate18.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["location_id"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 36 && func2(data1) > 36) {
                        validate18.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                        return false;
                      } else {
                        if (func2(data1) < 1) {
                          validate18.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.evse_uid !== void 0) {
                    let data2 = data0.evse_uid;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate18.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["evse_uid"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 36 && func2(data2) > 36) {
                          validate18.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate18.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            } else {
              validate18.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data3 = data.query;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                validate18.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var locations_sender_connector_get = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate19.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.location_id === void 0 && (missing1 = "location_id") || data0.evse_uid === void 0 && (missing1 = "evse_uid") || data0.connector_id === void 0 && (missing1 = "connector_id")) {
                validate19.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.location_id !== void 0) {
                  let data1 = data0.location_id;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate19.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["location_id"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 36 && func2(data1) > 36) {
                        validate19.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                        return false;
                      } else {
                        if (func2(data1) < 1) {
                          validate19.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.evse_uid !== void 0) {
                    let data2 = data0.evse_uid;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate19.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["evse_uid"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 36 && func2(data2) > 36) {
                          validate19.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate19.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.connector_id !== void 0) {
                      let data3 = data0.connector_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate19.errors = [{ instancePath: instancePath + "/path/connector_id", schemaPath: "#/properties/path/properties/connector_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["connector_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate19.errors = [{ instancePath: instancePath + "/path/connector_id", schemaPath: "#/properties/path/properties/connector_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate19.errors = [{ instancePath: instancePath + "/path/connector_id", schemaPath: "#/properties/path/properties/connector_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate19.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                validate19.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate19.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var locations_receiver_get = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.location_id === void 0 && (missing1 = "location_id")) {
                validate20.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate20.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate20.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate20.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate20.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.location_id !== void 0) {
                      let data3 = data0.location_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["location_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate20.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate20.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate20.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                validate20.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var locations_receiver_put = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.location_id === void 0 && (missing1 = "location_id")) {
                validate21.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate21.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate21.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate21.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate21.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.location_id !== void 0) {
                      let data3 = data0.location_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["location_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate21.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate21.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate21.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                validate21.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
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
var locations_receiver_patch = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.location_id === void 0 && (missing1 = "location_id")) {
                validate22.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate22.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate22.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate22.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate22.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate22.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.location_id !== void 0) {
                      let data3 = data0.location_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate22.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["location_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate22.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate22.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate22.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                validate22.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
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
var locations_receiver_evse_get = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.location_id === void 0 && (missing1 = "location_id") || data0.evse_uid === void 0 && (missing1 = "evse_uid")) {
                validate23.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate23.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate23.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate23.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate23.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate23.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate23.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.location_id !== void 0) {
                      let data3 = data0.location_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate23.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["location_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate23.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate23.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.evse_uid !== void 0) {
                        let data4 = data0.evse_uid;
                        const _errs9 = errors;
                        if (typeof data4 !== "string") {
                          let dataType3 = typeof data4;
                          let coerced3 = void 0;
                          if (!(coerced3 !== void 0)) {
                            if (dataType3 == "number" || dataType3 == "boolean") {
                              coerced3 = "" + data4;
                            } else if (data4 === null) {
                              coerced3 = "";
                            } else {
                              validate23.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          if (coerced3 !== void 0) {
                            data4 = coerced3;
                            if (data0 !== void 0) {
                              data0["evse_uid"] = coerced3;
                            }
                          }
                        }
                        if (errors === _errs9) {
                          if (typeof data4 === "string") {
                            if (data4.length > 36 && func2(data4) > 36) {
                              validate23.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                              return false;
                            } else {
                              if (func2(data4) < 1) {
                                validate23.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/minLength", keyword: "minLength", params: { limit: 1 } }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate23.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data5 = data.query;
            const _errs11 = errors;
            if (errors === _errs11) {
              if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
                validate23.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs11 === errors;
          } else {
            var valid0 = true;
          }
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
var locations_receiver_evse_put = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.location_id === void 0 && (missing1 = "location_id") || data0.evse_uid === void 0 && (missing1 = "evse_uid")) {
                validate24.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate24.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate24.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate24.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate24.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate24.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate24.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.location_id !== void 0) {
                      let data3 = data0.location_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate24.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["location_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate24.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate24.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.evse_uid !== void 0) {
                        let data4 = data0.evse_uid;
                        const _errs9 = errors;
                        if (typeof data4 !== "string") {
                          let dataType3 = typeof data4;
                          let coerced3 = void 0;
                          if (!(coerced3 !== void 0)) {
                            if (dataType3 == "number" || dataType3 == "boolean") {
                              coerced3 = "" + data4;
                            } else if (data4 === null) {
                              coerced3 = "";
                            } else {
                              validate24.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          if (coerced3 !== void 0) {
                            data4 = coerced3;
                            if (data0 !== void 0) {
                              data0["evse_uid"] = coerced3;
                            }
                          }
                        }
                        if (errors === _errs9) {
                          if (typeof data4 === "string") {
                            if (data4.length > 36 && func2(data4) > 36) {
                              validate24.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                              return false;
                            } else {
                              if (func2(data4) < 1) {
                                validate24.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/minLength", keyword: "minLength", params: { limit: 1 } }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate24.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data5 = data.query;
            const _errs11 = errors;
            if (errors === _errs11) {
              if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
                validate24.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs11 === errors;
          } else {
            var valid0 = true;
          }
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
var locations_receiver_evse_patch = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.location_id === void 0 && (missing1 = "location_id") || data0.evse_uid === void 0 && (missing1 = "evse_uid")) {
                validate25.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate25.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate25.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate25.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate25.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate25.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate25.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.location_id !== void 0) {
                      let data3 = data0.location_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate25.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["location_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate25.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate25.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.evse_uid !== void 0) {
                        let data4 = data0.evse_uid;
                        const _errs9 = errors;
                        if (typeof data4 !== "string") {
                          let dataType3 = typeof data4;
                          let coerced3 = void 0;
                          if (!(coerced3 !== void 0)) {
                            if (dataType3 == "number" || dataType3 == "boolean") {
                              coerced3 = "" + data4;
                            } else if (data4 === null) {
                              coerced3 = "";
                            } else {
                              validate25.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          if (coerced3 !== void 0) {
                            data4 = coerced3;
                            if (data0 !== void 0) {
                              data0["evse_uid"] = coerced3;
                            }
                          }
                        }
                        if (errors === _errs9) {
                          if (typeof data4 === "string") {
                            if (data4.length > 36 && func2(data4) > 36) {
                              validate25.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                              return false;
                            } else {
                              if (func2(data4) < 1) {
                                validate25.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/minLength", keyword: "minLength", params: { limit: 1 } }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate25.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data5 = data.query;
            const _errs11 = errors;
            if (errors === _errs11) {
              if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
                validate25.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs11 === errors;
          } else {
            var valid0 = true;
          }
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
var locations_receiver_connector_get = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.location_id === void 0 && (missing1 = "location_id") || data0.evse_uid === void 0 && (missing1 = "evse_uid") || data0.connector_id === void 0 && (missing1 = "connector_id")) {
                validate26.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate26.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate26.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate26.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate26.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate26.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate26.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.location_id !== void 0) {
                      let data3 = data0.location_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate26.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["location_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate26.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate26.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.evse_uid !== void 0) {
                        let data4 = data0.evse_uid;
                        const _errs9 = errors;
                        if (typeof data4 !== "string") {
                          let dataType3 = typeof data4;
                          let coerced3 = void 0;
                          if (!(coerced3 !== void 0)) {
                            if (dataType3 == "number" || dataType3 == "boolean") {
                              coerced3 = "" + data4;
                            } else if (data4 === null) {
                              coerced3 = "";
                            } else {
                              validate26.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          if (coerced3 !== void 0) {
                            data4 = coerced3;
                            if (data0 !== void 0) {
                              data0["evse_uid"] = coerced3;
                            }
                          }
                        }
                        if (errors === _errs9) {
                          if (typeof data4 === "string") {
                            if (data4.length > 36 && func2(data4) > 36) {
                              validate26.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                              return false;
                            } else {
                              if (func2(data4) < 1) {
                                validate26.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/minLength", keyword: "minLength", params: { limit: 1 } }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.connector_id !== void 0) {
                          let data5 = data0.connector_id;
                          const _errs11 = errors;
                          if (typeof data5 !== "string") {
                            let dataType4 = typeof data5;
                            let coerced4 = void 0;
                            if (!(coerced4 !== void 0)) {
                              if (dataType4 == "number" || dataType4 == "boolean") {
                                coerced4 = "" + data5;
                              } else if (data5 === null) {
                                coerced4 = "";
                              } else {
                                validate26.errors = [{ instancePath: instancePath + "/path/connector_id", schemaPath: "#/properties/path/properties/connector_id/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            if (coerced4 !== void 0) {
                              data5 = coerced4;
                              if (data0 !== void 0) {
                                data0["connector_id"] = coerced4;
                              }
                            }
                          }
                          if (errors === _errs11) {
                            if (typeof data5 === "string") {
                              if (data5.length > 36 && func2(data5) > 36) {
                                validate26.errors = [{ instancePath: instancePath + "/path/connector_id", schemaPath: "#/properties/path/properties/connector_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                                return false;
                              } else {
                                if (func2(data5) < 1) {
                                  validate26.errors = [{ instancePath: instancePath + "/path/connector_id", schemaPath: "#/properties/path/properties/connector_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate26.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data6 = data.query;
            const _errs13 = errors;
            if (errors === _errs13) {
              if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                validate26.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs13 === errors;
          } else {
            var valid0 = true;
          }
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
var locations_receiver_connector_put = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.location_id === void 0 && (missing1 = "location_id") || data0.evse_uid === void 0 && (missing1 = "evse_uid") || data0.connector_id === void 0 && (missing1 = "connector_id")) {
                validate27.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate27.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate27.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate27.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate27.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate27.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate27.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.location_id !== void 0) {
                      let data3 = data0.location_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate27.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["location_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate27.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate27.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.evse_uid !== void 0) {
                        let data4 = data0.evse_uid;
                        const _errs9 = errors;
                        if (typeof data4 !== "string") {
                          let dataType3 = typeof data4;
                          let coerced3 = void 0;
                          if (!(coerced3 !== void 0)) {
                            if (dataType3 == "number" || dataType3 == "boolean") {
                              coerced3 = "" + data4;
                            } else if (data4 === null) {
                              coerced3 = "";
                            } else {
                              validate27.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          if (coerced3 !== void 0) {
                            data4 = coerced3;
                            if (data0 !== void 0) {
                              data0["evse_uid"] = coerced3;
                            }
                          }
                        }
                        if (errors === _errs9) {
                          if (typeof data4 === "string") {
                            if (data4.length > 36 && func2(data4) > 36) {
                              validate27.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                              return false;
                            } else {
                              if (func2(data4) < 1) {
                                validate27.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/minLength", keyword: "minLength", params: { limit: 1 } }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.connector_id !== void 0) {
                          let data5 = data0.connector_id;
                          const _errs11 = errors;
                          if (typeof data5 !== "string") {
                            let dataType4 = typeof data5;
                            let coerced4 = void 0;
                            if (!(coerced4 !== void 0)) {
                              if (dataType4 == "number" || dataType4 == "boolean") {
                                coerced4 = "" + data5;
                              } else if (data5 === null) {
                                coerced4 = "";
                              } else {
                                validate27.errors = [{ instancePath: instancePath + "/path/connector_id", schemaPath: "#/properties/path/properties/connector_id/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            if (coerced4 !== void 0) {
                              data5 = coerced4;
                              if (data0 !== void 0) {
                                data0["connector_id"] = coerced4;
                              }
                            }
                          }
                          if (errors === _errs11) {
                            if (typeof data5 === "string") {
                              if (data5.length > 36 && func2(data5) > 36) {
                                validate27.errors = [{ instancePath: instancePath + "/path/connector_id", schemaPath: "#/properties/path/properties/connector_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                                return false;
                              } else {
                                if (func2(data5) < 1) {
                                  validate27.errors = [{ instancePath: instancePath + "/path/connector_id", schemaPath: "#/properties/path/properties/connector_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate27.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data6 = data.query;
            const _errs13 = errors;
            if (errors === _errs13) {
              if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                validate27.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs13 === errors;
          } else {
            var valid0 = true;
          }
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
var locations_receiver_connector_patch = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.location_id === void 0 && (missing1 = "location_id") || data0.evse_uid === void 0 && (missing1 = "evse_uid") || data0.connector_id === void 0 && (missing1 = "connector_id")) {
                validate28.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate28.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate28.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate28.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate28.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate28.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate28.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.location_id !== void 0) {
                      let data3 = data0.location_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate28.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["location_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate28.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate28.errors = [{ instancePath: instancePath + "/path/location_id", schemaPath: "#/properties/path/properties/location_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.evse_uid !== void 0) {
                        let data4 = data0.evse_uid;
                        const _errs9 = errors;
                        if (typeof data4 !== "string") {
                          let dataType3 = typeof data4;
                          let coerced3 = void 0;
                          if (!(coerced3 !== void 0)) {
                            if (dataType3 == "number" || dataType3 == "boolean") {
                              coerced3 = "" + data4;
                            } else if (data4 === null) {
                              coerced3 = "";
                            } else {
                              validate28.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          if (coerced3 !== void 0) {
                            data4 = coerced3;
                            if (data0 !== void 0) {
                              data0["evse_uid"] = coerced3;
                            }
                          }
                        }
                        if (errors === _errs9) {
                          if (typeof data4 === "string") {
                            if (data4.length > 36 && func2(data4) > 36) {
                              validate28.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                              return false;
                            } else {
                              if (func2(data4) < 1) {
                                validate28.errors = [{ instancePath: instancePath + "/path/evse_uid", schemaPath: "#/properties/path/properties/evse_uid/minLength", keyword: "minLength", params: { limit: 1 } }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.connector_id !== void 0) {
                          let data5 = data0.connector_id;
                          const _errs11 = errors;
                          if (typeof data5 !== "string") {
                            let dataType4 = typeof data5;
                            let coerced4 = void 0;
                            if (!(coerced4 !== void 0)) {
                              if (dataType4 == "number" || dataType4 == "boolean") {
                                coerced4 = "" + data5;
                              } else if (data5 === null) {
                                coerced4 = "";
                              } else {
                                validate28.errors = [{ instancePath: instancePath + "/path/connector_id", schemaPath: "#/properties/path/properties/connector_id/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            if (coerced4 !== void 0) {
                              data5 = coerced4;
                              if (data0 !== void 0) {
                                data0["connector_id"] = coerced4;
                              }
                            }
                          }
                          if (errors === _errs11) {
                            if (typeof data5 === "string") {
                              if (data5.length > 36 && func2(data5) > 36) {
                                validate28.errors = [{ instancePath: instancePath + "/path/connector_id", schemaPath: "#/properties/path/properties/connector_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                                return false;
                              } else {
                                if (func2(data5) < 1) {
                                  validate28.errors = [{ instancePath: instancePath + "/path/connector_id", schemaPath: "#/properties/path/properties/connector_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid1 = _errs11 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate28.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data6 = data.query;
            const _errs13 = errors;
            if (errors === _errs13) {
              if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                validate28.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs13 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var sessions_sender_list = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate29.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.offset === void 0) {
                  data1.offset = 0;
                }
                if (data1.date_from !== void 0) {
                  let data2 = data1.date_from;
                  const _errs5 = errors;
                  if (typeof data2 !== "string") {
                    let dataType0 = typeof data2;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data2;
                      } else if (data2 === null) {
                        coerced0 = "";
                      } else {
                        validate29.errors = [{ instancePath: instancePath + "/query/date_from", schemaPath: "#/properties/query/properties/date_from/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data2 = coerced0;
                      if (data1 !== void 0) {
                        data1["date_from"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs5) {
                    if (typeof data2 === "string") {
                      if (!pattern0.test(data2)) {
                        validate29.errors = [{ instancePath: instancePath + "/query/date_from", schemaPath: "#/properties/query/properties/date_from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
                        return false;
                      }
                    }
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data1.date_to !== void 0) {
                    let data3 = data1.date_to;
                    const _errs7 = errors;
                    if (typeof data3 !== "string") {
                      let dataType1 = typeof data3;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data3;
                        } else if (data3 === null) {
                          coerced1 = "";
                        } else {
                          validate29.errors = [{ instancePath: instancePath + "/query/date_to", schemaPath: "#/properties/query/properties/date_to/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data3 = coerced1;
                        if (data1 !== void 0) {
                          data1["date_to"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs7) {
                      if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                          validate29.errors = [{ instancePath: instancePath + "/query/date_to", schemaPath: "#/properties/query/properties/date_to/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs7 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    let data4 = data1.offset;
                    const _errs9 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      let dataType2 = typeof data4;
                      let coerced2 = void 0;
                      if (!(coerced2 !== void 0)) {
                        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
                          coerced2 = +data4;
                        } else {
                          validate29.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                      }
                      if (coerced2 !== void 0) {
                        data4 = coerced2;
                        if (data1 !== void 0) {
                          data1["offset"] = coerced2;
                        }
                      }
                    }
                    if (errors === _errs9) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate29.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs9 === errors;
                    if (valid1) {
                      if (data1.limit !== void 0) {
                        let data5 = data1.limit;
                        const _errs11 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          let dataType3 = typeof data5;
                          let coerced3 = void 0;
                          if (!(coerced3 !== void 0)) {
                            if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1)) {
                              coerced3 = +data5;
                            } else {
                              validate29.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } }];
                              return false;
                            }
                          }
                          if (coerced3 !== void 0) {
                            data5 = coerced3;
                            if (data1 !== void 0) {
                              data1["limit"] = coerced3;
                            }
                          }
                        }
                        if (errors === _errs11) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 1 || isNaN(data5)) {
                              validate29.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate29.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var sessions_sender_chargingPreferences_put = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.session_id === void 0 && (missing1 = "session_id")) {
                validate30.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.session_id !== void 0) {
                  let data1 = data0.session_id;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate30.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["session_id"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 36 && func2(data1) > 36) {
                        validate30.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                        return false;
                      } else {
                        if (func2(data1) < 1) {
                          validate30.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate30.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data2 = data.query;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                validate30.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var sessions_receiver_get = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.session_id === void 0 && (missing1 = "session_id")) {
                validate31.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate31.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate31.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate31.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate31.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate31.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate31.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.session_id !== void 0) {
                      let data3 = data0.session_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate31.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["session_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate31.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate31.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate31.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                validate31.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var sessions_receiver_put = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.session_id === void 0 && (missing1 = "session_id")) {
                validate32.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate32.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate32.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate32.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate32.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate32.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate32.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.session_id !== void 0) {
                      let data3 = data0.session_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate32.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["session_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate32.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate32.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate32.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                validate32.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var sessions_receiver_patch = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.session_id === void 0 && (missing1 = "session_id")) {
                validate33.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate33.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate33.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate33.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate33.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate33.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate33.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.session_id !== void 0) {
                      let data3 = data0.session_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate33.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["session_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate33.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate33.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate33.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                validate33.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var cdrs_sender_list = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate34.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.offset === void 0) {
                  data1.offset = 0;
                }
                if (data1.date_from !== void 0) {
                  let data2 = data1.date_from;
                  const _errs5 = errors;
                  if (typeof data2 !== "string") {
                    let dataType0 = typeof data2;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data2;
                      } else if (data2 === null) {
                        coerced0 = "";
                      } else {
                        validate34.errors = [{ instancePath: instancePath + "/query/date_from", schemaPath: "#/properties/query/properties/date_from/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data2 = coerced0;
                      if (data1 !== void 0) {
                        data1["date_from"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs5) {
                    if (typeof data2 === "string") {
                      if (!pattern0.test(data2)) {
                        validate34.errors = [{ instancePath: instancePath + "/query/date_from", schemaPath: "#/properties/query/properties/date_from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
                        return false;
                      }
                    }
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data1.date_to !== void 0) {
                    let data3 = data1.date_to;
                    const _errs7 = errors;
                    if (typeof data3 !== "string") {
                      let dataType1 = typeof data3;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data3;
                        } else if (data3 === null) {
                          coerced1 = "";
                        } else {
                          validate34.errors = [{ instancePath: instancePath + "/query/date_to", schemaPath: "#/properties/query/properties/date_to/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data3 = coerced1;
                        if (data1 !== void 0) {
                          data1["date_to"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs7) {
                      if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                          validate34.errors = [{ instancePath: instancePath + "/query/date_to", schemaPath: "#/properties/query/properties/date_to/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs7 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    let data4 = data1.offset;
                    const _errs9 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      let dataType2 = typeof data4;
                      let coerced2 = void 0;
                      if (!(coerced2 !== void 0)) {
                        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
                          coerced2 = +data4;
                        } else {
                          validate34.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                      }
                      if (coerced2 !== void 0) {
                        data4 = coerced2;
                        if (data1 !== void 0) {
                          data1["offset"] = coerced2;
                        }
                      }
                    }
                    if (errors === _errs9) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate34.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs9 === errors;
                    if (valid1) {
                      if (data1.limit !== void 0) {
                        let data5 = data1.limit;
                        const _errs11 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          let dataType3 = typeof data5;
                          let coerced3 = void 0;
                          if (!(coerced3 !== void 0)) {
                            if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1)) {
                              coerced3 = +data5;
                            } else {
                              validate34.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } }];
                              return false;
                            }
                          }
                          if (coerced3 !== void 0) {
                            data5 = coerced3;
                            if (data1 !== void 0) {
                              data1["limit"] = coerced3;
                            }
                          }
                        }
                        if (errors === _errs11) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 1 || isNaN(data5)) {
                              validate34.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate34.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var cdrs_receiver_post = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate35.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate35.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var cdrs_receiver_get = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.cdr_id === void 0 && (missing1 = "cdr_id")) {
                validate36.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate36.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate36.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate36.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate36.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate36.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate36.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.cdr_id !== void 0) {
                      let data3 = data0.cdr_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate36.errors = [{ instancePath: instancePath + "/path/cdr_id", schemaPath: "#/properties/path/properties/cdr_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["cdr_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 39 && func2(data3) > 39) {
                            validate36.errors = [{ instancePath: instancePath + "/path/cdr_id", schemaPath: "#/properties/path/properties/cdr_id/maxLength", keyword: "maxLength", params: { limit: 39 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate36.errors = [{ instancePath: instancePath + "/path/cdr_id", schemaPath: "#/properties/path/properties/cdr_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate36.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                validate36.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
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
var tariffs_sender_list = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate37.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.offset === void 0) {
                  data1.offset = 0;
                }
                if (data1.date_from !== void 0) {
                  let data2 = data1.date_from;
                  const _errs5 = errors;
                  if (typeof data2 !== "string") {
                    let dataType0 = typeof data2;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data2;
                      } else if (data2 === null) {
                        coerced0 = "";
                      } else {
                        validate37.errors = [{ instancePath: instancePath + "/query/date_from", schemaPath: "#/properties/query/properties/date_from/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data2 = coerced0;
                      if (data1 !== void 0) {
                        data1["date_from"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs5) {
                    if (typeof data2 === "string") {
                      if (!pattern0.test(data2)) {
                        validate37.errors = [{ instancePath: instancePath + "/query/date_from", schemaPath: "#/properties/query/properties/date_from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
                        return false;
                      }
                    }
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data1.date_to !== void 0) {
                    let data3 = data1.date_to;
                    const _errs7 = errors;
                    if (typeof data3 !== "string") {
                      let dataType1 = typeof data3;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data3;
                        } else if (data3 === null) {
                          coerced1 = "";
                        } else {
                          validate37.errors = [{ instancePath: instancePath + "/query/date_to", schemaPath: "#/properties/query/properties/date_to/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data3 = coerced1;
                        if (data1 !== void 0) {
                          data1["date_to"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs7) {
                      if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                          validate37.errors = [{ instancePath: instancePath + "/query/date_to", schemaPath: "#/properties/query/properties/date_to/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs7 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    let data4 = data1.offset;
                    const _errs9 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      let dataType2 = typeof data4;
                      let coerced2 = void 0;
                      if (!(coerced2 !== void 0)) {
                        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
                          coerced2 = +data4;
                        } else {
                          validate37.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                      }
                      if (coerced2 !== void 0) {
                        data4 = coerced2;
                        if (data1 !== void 0) {
                          data1["offset"] = coerced2;
                        }
                      }
                    }
                    if (errors === _errs9) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate37.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs9 === errors;
                    if (valid1) {
                      if (data1.limit !== void 0) {
                        let data5 = data1.limit;
                        const _errs11 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          let dataType3 = typeof data5;
                          let coerced3 = void 0;
                          if (!(coerced3 !== void 0)) {
                            if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1)) {
                              coerced3 = +data5;
                            } else {
                              validate37.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } }];
                              return false;
                            }
                          }
                          if (coerced3 !== void 0) {
                            data5 = coerced3;
                            if (data1 !== void 0) {
                              data1["limit"] = coerced3;
                            }
                          }
                        }
                        if (errors === _errs11) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 1 || isNaN(data5)) {
                              validate37.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate37.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var tariffs_receiver_get = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.tariff_id === void 0 && (missing1 = "tariff_id")) {
                validate38.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate38.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate38.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate38.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate38.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate38.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate38.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.tariff_id !== void 0) {
                      let data3 = data0.tariff_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate38.errors = [{ instancePath: instancePath + "/path/tariff_id", schemaPath: "#/properties/path/properties/tariff_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["tariff_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate38.errors = [{ instancePath: instancePath + "/path/tariff_id", schemaPath: "#/properties/path/properties/tariff_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate38.errors = [{ instancePath: instancePath + "/path/tariff_id", schemaPath: "#/properties/path/properties/tariff_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate38.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                validate38.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var tariffs_receiver_put = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.tariff_id === void 0 && (missing1 = "tariff_id")) {
                validate39.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate39.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate39.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate39.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate39.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate39.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate39.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.tariff_id !== void 0) {
                      let data3 = data0.tariff_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate39.errors = [{ instancePath: instancePath + "/path/tariff_id", schemaPath: "#/properties/path/properties/tariff_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["tariff_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate39.errors = [{ instancePath: instancePath + "/path/tariff_id", schemaPath: "#/properties/path/properties/tariff_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate39.errors = [{ instancePath: instancePath + "/path/tariff_id", schemaPath: "#/properties/path/properties/tariff_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate39.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                validate39.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
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
var tariffs_receiver_delete = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.tariff_id === void 0 && (missing1 = "tariff_id")) {
                validate40.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate40.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate40.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate40.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate40.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate40.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate40.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.tariff_id !== void 0) {
                      let data3 = data0.tariff_id;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate40.errors = [{ instancePath: instancePath + "/path/tariff_id", schemaPath: "#/properties/path/properties/tariff_id/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["tariff_id"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate40.errors = [{ instancePath: instancePath + "/path/tariff_id", schemaPath: "#/properties/path/properties/tariff_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate40.errors = [{ instancePath: instancePath + "/path/tariff_id", schemaPath: "#/properties/path/properties/tariff_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate40.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                validate40.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var tokens_sender_list = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate41.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.offset === void 0) {
                  data1.offset = 0;
                }
                if (data1.date_from !== void 0) {
                  let data2 = data1.date_from;
                  const _errs5 = errors;
                  if (typeof data2 !== "string") {
                    let dataType0 = typeof data2;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data2;
                      } else if (data2 === null) {
                        coerced0 = "";
                      } else {
                        validate41.errors = [{ instancePath: instancePath + "/query/date_from", schemaPath: "#/properties/query/properties/date_from/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data2 = coerced0;
                      if (data1 !== void 0) {
                        data1["date_from"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs5) {
                    if (typeof data2 === "string") {
                      if (!pattern0.test(data2)) {
                        validate41.errors = [{ instancePath: instancePath + "/query/date_from", schemaPath: "#/properties/query/properties/date_from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
                        return false;
                      }
                    }
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data1.date_to !== void 0) {
                    let data3 = data1.date_to;
                    const _errs7 = errors;
                    if (typeof data3 !== "string") {
                      let dataType1 = typeof data3;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data3;
                        } else if (data3 === null) {
                          coerced1 = "";
                        } else {
                          validate41.errors = [{ instancePath: instancePath + "/query/date_to", schemaPath: "#/properties/query/properties/date_to/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data3 = coerced1;
                        if (data1 !== void 0) {
                          data1["date_to"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs7) {
                      if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                          validate41.errors = [{ instancePath: instancePath + "/query/date_to", schemaPath: "#/properties/query/properties/date_to/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs7 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    let data4 = data1.offset;
                    const _errs9 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      let dataType2 = typeof data4;
                      let coerced2 = void 0;
                      if (!(coerced2 !== void 0)) {
                        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
                          coerced2 = +data4;
                        } else {
                          validate41.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                      }
                      if (coerced2 !== void 0) {
                        data4 = coerced2;
                        if (data1 !== void 0) {
                          data1["offset"] = coerced2;
                        }
                      }
                    }
                    if (errors === _errs9) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate41.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs9 === errors;
                    if (valid1) {
                      if (data1.limit !== void 0) {
                        let data5 = data1.limit;
                        const _errs11 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          let dataType3 = typeof data5;
                          let coerced3 = void 0;
                          if (!(coerced3 !== void 0)) {
                            if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1)) {
                              coerced3 = +data5;
                            } else {
                              validate41.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } }];
                              return false;
                            }
                          }
                          if (coerced3 !== void 0) {
                            data5 = coerced3;
                            if (data1 !== void 0) {
                              data1["limit"] = coerced3;
                            }
                          }
                        }
                        if (errors === _errs11) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 1 || isNaN(data5)) {
                              validate41.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate41.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var tokens_sender_authorize_post = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.token_uid === void 0 && (missing1 = "token_uid")) {
                validate42.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.token_uid !== void 0) {
                  let data1 = data0.token_uid;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate42.errors = [{ instancePath: instancePath + "/path/token_uid", schemaPath: "#/properties/path/properties/token_uid/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["token_uid"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 36 && func2(data1) > 36) {
                        validate42.errors = [{ instancePath: instancePath + "/path/token_uid", schemaPath: "#/properties/path/properties/token_uid/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                        return false;
                      } else {
                        if (func2(data1) < 1) {
                          validate42.errors = [{ instancePath: instancePath + "/path/token_uid", schemaPath: "#/properties/path/properties/token_uid/minLength", keyword: "minLength", params: { limit: 1 } }];
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate42.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data2 = data.query;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.type === void 0) {
                  data2.type = "RFID";
                }
                let data3 = data2.type;
                if (typeof data3 !== "string") {
                  let dataType1 = typeof data3;
                  let coerced1 = void 0;
                  if (!(coerced1 !== void 0)) {
                    if (dataType1 == "number" || dataType1 == "boolean") {
                      coerced1 = "" + data3;
                    } else if (data3 === null) {
                      coerced1 = "";
                    } else {
                      validate42.errors = [{ instancePath: instancePath + "/query/type", schemaPath: "#/properties/query/properties/type/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  if (coerced1 !== void 0) {
                    data3 = coerced1;
                    if (data2 !== void 0) {
                      data2["type"] = coerced1;
                    }
                  }
                }
              } else {
                validate42.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var tokens_receiver_get = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.token_uid === void 0 && (missing1 = "token_uid")) {
                validate43.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate43.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate43.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate43.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate43.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate43.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate43.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.token_uid !== void 0) {
                      let data3 = data0.token_uid;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate43.errors = [{ instancePath: instancePath + "/path/token_uid", schemaPath: "#/properties/path/properties/token_uid/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["token_uid"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate43.errors = [{ instancePath: instancePath + "/path/token_uid", schemaPath: "#/properties/path/properties/token_uid/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate43.errors = [{ instancePath: instancePath + "/path/token_uid", schemaPath: "#/properties/path/properties/token_uid/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate43.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.type === void 0) {
                  data4.type = "RFID";
                }
                let data5 = data4.type;
                if (typeof data5 !== "string") {
                  let dataType3 = typeof data5;
                  let coerced3 = void 0;
                  if (!(coerced3 !== void 0)) {
                    if (dataType3 == "number" || dataType3 == "boolean") {
                      coerced3 = "" + data5;
                    } else if (data5 === null) {
                      coerced3 = "";
                    } else {
                      validate43.errors = [{ instancePath: instancePath + "/query/type", schemaPath: "#/properties/query/properties/type/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  if (coerced3 !== void 0) {
                    data5 = coerced3;
                    if (data4 !== void 0) {
                      data4["type"] = coerced3;
                    }
                  }
                }
              } else {
                validate43.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
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
var tokens_receiver_put = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.token_uid === void 0 && (missing1 = "token_uid")) {
                validate44.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate44.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate44.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate44.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate44.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate44.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate44.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.token_uid !== void 0) {
                      let data3 = data0.token_uid;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate44.errors = [{ instancePath: instancePath + "/path/token_uid", schemaPath: "#/properties/path/properties/token_uid/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["token_uid"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate44.errors = [{ instancePath: instancePath + "/path/token_uid", schemaPath: "#/properties/path/properties/token_uid/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate44.errors = [{ instancePath: instancePath + "/path/token_uid", schemaPath: "#/properties/path/properties/token_uid/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate44.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.type === void 0) {
                  data4.type = "RFID";
                }
                let data5 = data4.type;
                if (typeof data5 !== "string") {
                  let dataType3 = typeof data5;
                  let coerced3 = void 0;
                  if (!(coerced3 !== void 0)) {
                    if (dataType3 == "number" || dataType3 == "boolean") {
                      coerced3 = "" + data5;
                    } else if (data5 === null) {
                      coerced3 = "";
                    } else {
                      validate44.errors = [{ instancePath: instancePath + "/query/type", schemaPath: "#/properties/query/properties/type/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  if (coerced3 !== void 0) {
                    data5 = coerced3;
                    if (data4 !== void 0) {
                      data4["type"] = coerced3;
                    }
                  }
                }
              } else {
                validate44.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var tokens_receiver_patch = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate45.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id") || data0.token_uid === void 0 && (missing1 = "token_uid")) {
                validate45.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate45.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate45.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate45.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate45.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate45.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate45.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.token_uid !== void 0) {
                      let data3 = data0.token_uid;
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        let dataType2 = typeof data3;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data3;
                          } else if (data3 === null) {
                            coerced2 = "";
                          } else {
                            validate45.errors = [{ instancePath: instancePath + "/path/token_uid", schemaPath: "#/properties/path/properties/token_uid/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data3 = coerced2;
                          if (data0 !== void 0) {
                            data0["token_uid"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (data3.length > 36 && func2(data3) > 36) {
                            validate45.errors = [{ instancePath: instancePath + "/path/token_uid", schemaPath: "#/properties/path/properties/token_uid/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate45.errors = [{ instancePath: instancePath + "/path/token_uid", schemaPath: "#/properties/path/properties/token_uid/minLength", keyword: "minLength", params: { limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            } else {
              validate45.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data4 = data.query;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.type === void 0) {
                  data4.type = "RFID";
                }
                let data5 = data4.type;
                if (typeof data5 !== "string") {
                  let dataType3 = typeof data5;
                  let coerced3 = void 0;
                  if (!(coerced3 !== void 0)) {
                    if (dataType3 == "number" || dataType3 == "boolean") {
                      coerced3 = "" + data5;
                    } else if (data5 === null) {
                      coerced3 = "";
                    } else {
                      validate45.errors = [{ instancePath: instancePath + "/query/type", schemaPath: "#/properties/query/properties/type/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  if (coerced3 !== void 0) {
                    data5 = coerced3;
                    if (data4 !== void 0) {
                      data4["type"] = coerced3;
                    }
                  }
                }
              } else {
                validate45.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var commands_receiver_startSession_post = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate46.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate46.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var commands_receiver_stopSession_post = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate47.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate47.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate47.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var commands_receiver_reserveNow_post = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate48.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate48.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
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
var commands_receiver_cancelReservation_post = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate49.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate49.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate49.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var commands_receiver_unlockConnector_post = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate50.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate50.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate50.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var commands_sender_result_post = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.command === void 0 && (missing1 = "command") || data0.id === void 0 && (missing1 = "id")) {
                validate51.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.command !== void 0) {
                  let data1 = data0.command;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate51.errors = [{ instancePath: instancePath + "/path/command", schemaPath: "#/properties/path/properties/command/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["command"] = coerced0;
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.id !== void 0) {
                    let data2 = data0.id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate51.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["id"] = coerced1;
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            } else {
              validate51.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data3 = data.query;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                validate51.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var chargingprofiles_receiver_get = validate52;
var pattern10 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.session_id === void 0 && (missing1 = "session_id")) {
                validate52.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.session_id !== void 0) {
                  let data1 = data0.session_id;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate52.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["session_id"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 36 && func2(data1) > 36) {
                        validate52.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                        return false;
                      } else {
                        if (func2(data1) < 1) {
                          validate52.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate52.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data2 = data.query;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing2;
                if (data2.duration === void 0 && (missing2 = "duration") || data2.response_url === void 0 && (missing2 = "response_url")) {
                  validate52.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing2 } }];
                  return false;
                } else {
                  if (data2.duration !== void 0) {
                    let data3 = data2.duration;
                    const _errs7 = errors;
                    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                      let dataType1 = typeof data3;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
                          coerced1 = +data3;
                        } else {
                          validate52.errors = [{ instancePath: instancePath + "/query/duration", schemaPath: "#/properties/query/properties/duration/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data3 = coerced1;
                        if (data2 !== void 0) {
                          data2["duration"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs7) {
                      if (typeof data3 == "number" && isFinite(data3)) {
                        if (data3 < 0 || isNaN(data3)) {
                          validate52.errors = [{ instancePath: instancePath + "/query/duration", schemaPath: "#/properties/query/properties/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid2 = _errs7 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data2.response_url !== void 0) {
                      let data4 = data2.response_url;
                      const _errs9 = errors;
                      if (typeof data4 !== "string") {
                        let dataType2 = typeof data4;
                        let coerced2 = void 0;
                        if (!(coerced2 !== void 0)) {
                          if (dataType2 == "number" || dataType2 == "boolean") {
                            coerced2 = "" + data4;
                          } else if (data4 === null) {
                            coerced2 = "";
                          } else {
                            validate52.errors = [{ instancePath: instancePath + "/query/response_url", schemaPath: "#/properties/query/properties/response_url/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        if (coerced2 !== void 0) {
                          data4 = coerced2;
                          if (data2 !== void 0) {
                            data2["response_url"] = coerced2;
                          }
                        }
                      }
                      if (errors === _errs9) {
                        if (typeof data4 === "string") {
                          if (!pattern10.test(data4)) {
                            validate52.errors = [{ instancePath: instancePath + "/query/response_url", schemaPath: "#/properties/query/properties/response_url/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" } }];
                            return false;
                          }
                        }
                      }
                      var valid2 = _errs9 === errors;
                    } else {
                      var valid2 = true;
                    }
                  }
                }
              } else {
                validate52.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var chargingprofiles_receiver_put = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.session_id === void 0 && (missing1 = "session_id")) {
                validate53.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.session_id !== void 0) {
                  let data1 = data0.session_id;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate53.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["session_id"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 36 && func2(data1) > 36) {
                        validate53.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                        return false;
                      } else {
                        if (func2(data1) < 1) {
                          validate53.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate53.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data2 = data.query;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                validate53.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var chargingprofiles_receiver_delete = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.session_id === void 0 && (missing1 = "session_id")) {
                validate54.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.session_id !== void 0) {
                  let data1 = data0.session_id;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate54.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["session_id"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 36 && func2(data1) > 36) {
                        validate54.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                        return false;
                      } else {
                        if (func2(data1) < 1) {
                          validate54.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate54.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data2 = data.query;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing2;
                if (data2.response_url === void 0 && (missing2 = "response_url")) {
                  validate54.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing2 } }];
                  return false;
                } else {
                  if (data2.response_url !== void 0) {
                    let data3 = data2.response_url;
                    const _errs7 = errors;
                    if (typeof data3 !== "string") {
                      let dataType1 = typeof data3;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data3;
                        } else if (data3 === null) {
                          coerced1 = "";
                        } else {
                          validate54.errors = [{ instancePath: instancePath + "/query/response_url", schemaPath: "#/properties/query/properties/response_url/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data3 = coerced1;
                        if (data2 !== void 0) {
                          data2["response_url"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs7) {
                      if (typeof data3 === "string") {
                        if (!pattern10.test(data3)) {
                          validate54.errors = [{ instancePath: instancePath + "/query/response_url", schemaPath: "#/properties/query/properties/response_url/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" } }];
                          return false;
                        }
                      }
                    }
                  }
                }
              } else {
                validate54.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var chargingprofiles_sender_put = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.session_id === void 0 && (missing1 = "session_id")) {
                validate55.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.session_id !== void 0) {
                  let data1 = data0.session_id;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate55.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["session_id"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 36 && func2(data1) > 36) {
                        validate55.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/maxLength", keyword: "maxLength", params: { limit: 36 } }];
                        return false;
                      } else {
                        if (func2(data1) < 1) {
                          validate55.errors = [{ instancePath: instancePath + "/path/session_id", schemaPath: "#/properties/path/properties/session_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate55.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data2 = data.query;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                validate55.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
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
var chargingprofiles_sender_activeResult_post = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.id === void 0 && (missing1 = "id")) {
                validate56.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.id !== void 0) {
                  let data1 = data0.id;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate56.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["id"] = coerced0;
                      }
                    }
                  }
                }
              }
            } else {
              validate56.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data2 = data.query;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                validate56.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var chargingprofiles_sender_setResult_post = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.id === void 0 && (missing1 = "id")) {
                validate57.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.id !== void 0) {
                  let data1 = data0.id;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate57.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["id"] = coerced0;
                      }
                    }
                  }
                }
              }
            } else {
              validate57.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data2 = data.query;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                validate57.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var chargingprofiles_sender_clearResult_post = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.id === void 0 && (missing1 = "id")) {
                validate58.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.id !== void 0) {
                  let data1 = data0.id;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate58.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["id"] = coerced0;
                      }
                    }
                  }
                }
              }
            } else {
              validate58.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data2 = data.query;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                validate58.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var hubclientinfo_sender_list = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate59.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data1 = data.query;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.offset === void 0) {
                  data1.offset = 0;
                }
                if (data1.date_from !== void 0) {
                  let data2 = data1.date_from;
                  const _errs5 = errors;
                  if (typeof data2 !== "string") {
                    let dataType0 = typeof data2;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data2;
                      } else if (data2 === null) {
                        coerced0 = "";
                      } else {
                        validate59.errors = [{ instancePath: instancePath + "/query/date_from", schemaPath: "#/properties/query/properties/date_from/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data2 = coerced0;
                      if (data1 !== void 0) {
                        data1["date_from"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs5) {
                    if (typeof data2 === "string") {
                      if (!pattern0.test(data2)) {
                        validate59.errors = [{ instancePath: instancePath + "/query/date_from", schemaPath: "#/properties/query/properties/date_from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
                        return false;
                      }
                    }
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data1.date_to !== void 0) {
                    let data3 = data1.date_to;
                    const _errs7 = errors;
                    if (typeof data3 !== "string") {
                      let dataType1 = typeof data3;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data3;
                        } else if (data3 === null) {
                          coerced1 = "";
                        } else {
                          validate59.errors = [{ instancePath: instancePath + "/query/date_to", schemaPath: "#/properties/query/properties/date_to/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data3 = coerced1;
                        if (data1 !== void 0) {
                          data1["date_to"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs7) {
                      if (typeof data3 === "string") {
                        if (!pattern0.test(data3)) {
                          validate59.errors = [{ instancePath: instancePath + "/query/date_to", schemaPath: "#/properties/query/properties/date_to/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$" } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs7 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    let data4 = data1.offset;
                    const _errs9 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      let dataType2 = typeof data4;
                      let coerced2 = void 0;
                      if (!(coerced2 !== void 0)) {
                        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
                          coerced2 = +data4;
                        } else {
                          validate59.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                      }
                      if (coerced2 !== void 0) {
                        data4 = coerced2;
                        if (data1 !== void 0) {
                          data1["offset"] = coerced2;
                        }
                      }
                    }
                    if (errors === _errs9) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate59.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs9 === errors;
                    if (valid1) {
                      if (data1.limit !== void 0) {
                        let data5 = data1.limit;
                        const _errs11 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          let dataType3 = typeof data5;
                          let coerced3 = void 0;
                          if (!(coerced3 !== void 0)) {
                            if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1)) {
                              coerced3 = +data5;
                            } else {
                              validate59.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" } }];
                              return false;
                            }
                          }
                          if (coerced3 !== void 0) {
                            data5 = coerced3;
                            if (data1 !== void 0) {
                              data1["limit"] = coerced3;
                            }
                          }
                        }
                        if (errors === _errs11) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 1 || isNaN(data5)) {
                              validate59.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate59.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var hubclientinfo_receiver_get = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id")) {
                validate60.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate60.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate60.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate60.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate60.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate60.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate60.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            } else {
              validate60.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data3 = data.query;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                validate60.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var hubclientinfo_receiver_put = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query")) {
        validate61.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.country_code === void 0 && (missing1 = "country_code") || data0.party_id === void 0 && (missing1 = "party_id")) {
                validate61.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data0.country_code !== void 0) {
                  let data1 = data0.country_code;
                  const _errs3 = errors;
                  if (typeof data1 !== "string") {
                    let dataType0 = typeof data1;
                    let coerced0 = void 0;
                    if (!(coerced0 !== void 0)) {
                      if (dataType0 == "number" || dataType0 == "boolean") {
                        coerced0 = "" + data1;
                      } else if (data1 === null) {
                        coerced0 = "";
                      } else {
                        validate61.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    if (coerced0 !== void 0) {
                      data1 = coerced0;
                      if (data0 !== void 0) {
                        data0["country_code"] = coerced0;
                      }
                    }
                  }
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (data1.length > 2 && func2(data1) > 2) {
                        validate61.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 } }];
                        return false;
                      } else {
                        if (func2(data1) < 2) {
                          validate61.errors = [{ instancePath: instancePath + "/path/country_code", schemaPath: "#/properties/path/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs3 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.party_id !== void 0) {
                    let data2 = data0.party_id;
                    const _errs5 = errors;
                    if (typeof data2 !== "string") {
                      let dataType1 = typeof data2;
                      let coerced1 = void 0;
                      if (!(coerced1 !== void 0)) {
                        if (dataType1 == "number" || dataType1 == "boolean") {
                          coerced1 = "" + data2;
                        } else if (data2 === null) {
                          coerced1 = "";
                        } else {
                          validate61.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      if (coerced1 !== void 0) {
                        data2 = coerced1;
                        if (data0 !== void 0) {
                          data0["party_id"] = coerced1;
                        }
                      }
                    }
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (data2.length > 3 && func2(data2) > 3) {
                          validate61.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/maxLength", keyword: "maxLength", params: { limit: 3 } }];
                          return false;
                        } else {
                          if (func2(data2) < 1) {
                            validate61.errors = [{ instancePath: instancePath + "/path/party_id", schemaPath: "#/properties/path/properties/party_id/minLength", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            } else {
              validate61.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            let data3 = data.query;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                validate61.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate61.errors = vErrors;
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
