// Generated from the document under spec/ by `pnpm generate`. Do not edit.
/** An OpenAPI document as a plain object. */
export interface OpenAPIDocument {
  openapi: string;
  info: { title: string; version: string; [member: string]: unknown };
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, Record<string, unknown>> } & Record<string, Record<string, unknown>>;
  [member: string]: unknown;
}

/** The document as it is maintained: what a party has to send. */
export const document: OpenAPIDocument = {
 "openapi": "3.1.1",
 "info": {
  "title": "OCPI",
  "version": "2.2.1",
  "summary": "Open Charge Point Interface 2.2.1, both interfaces of every module",
  "description": "OCPI lets the companies around public charging exchange data without knowing each other's software: charge point operators (CPO) say where can be charged, for how much and what was charged; e-mobility service providers (eMSP) say who may charge and let their drivers start and stop.\n\nEach module has up to two interfaces. The **sender** interface belongs to the owner of the data and is read by others; the **receiver** interface is hosted by the other side and takes what the owner pushes. Where a platform really serves an interface, its version details say; the paths below name the operations and are what an OpenOCPI server serves under its own base URL.\n\nDescriptions, summaries and examples are OpenOCPI's own words; each operation links to the section of the OCPI text that decides.",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  }
 },
 "servers": [
  {
   "url": "/"
  }
 ],
 "security": [
  {
   "CredentialsToken": []
  }
 ],
 "tags": [
  {
   "name": "versions",
   "description": "Which versions of OCPI a platform speaks, and where each of its modules is found.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/version_information_endpoint.asciidoc#versions_module"
   }
  },
  {
   "name": "credentials",
   "description": "Connecting two platforms, renewing their tokens, and parting again.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_credentials_endpoint"
   }
  },
  {
   "name": "locations",
   "description": "Charging locations with their EVSEs and connectors, owned by the CPO.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_locations_module"
   }
  },
  {
   "name": "sessions",
   "description": "Charging that is going on, owned by the CPO, and what its driver wishes.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_sessions_module"
   }
  },
  {
   "name": "cdrs",
   "description": "What finished sessions cost, owned by the CPO.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_cdrs.asciidoc#mod_cdrs_cdrs_module"
   }
  },
  {
   "name": "tariffs",
   "description": "Prices, owned by the CPO.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_tariffs_module"
   }
  },
  {
   "name": "tokens",
   "description": "Cards and apps of drivers, owned by the eMSP, and whether they may be used now.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_tokens_module"
   }
  },
  {
   "name": "commands",
   "description": "Start, stop, reserve, cancel and unlock from afar; what became of it comes later.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_commands_module"
   }
  },
  {
   "name": "chargingprofiles",
   "description": "Limits of power or current over time for sessions that are going on.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_module"
   }
  },
  {
   "name": "hubclientinfo",
   "description": "Which parties a Hub connects, and whether they can be reached.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_hub_client_info.asciidoc#mod_hub_client_info_module"
   }
  }
 ],
 "externalDocs": {
  "description": "The OCPI 2.2.1 text",
  "url": "https://github.com/ocpi/ocpi/tree/v2.2.1-d2"
 },
 "paths": {
  "/versions": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    }
   ],
   "get": {
    "operationId": "versions.list",
    "tags": [
     "versions"
    ],
    "summary": "List the versions of OCPI that the platform speaks",
    "description": "The first call of every connection, and the only URL that is exchanged outside OCPI (or in `Credentials.url`). The caller takes the highest version both sides speak and goes on to its details. The list has no pages. A registration token is enough. Some Hubs call it now and then to see whether a platform is alive.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/version_information_endpoint.asciidoc#version_information_endpoint_get"
    },
    "responses": {
     "200": {
      "description": "The versions, at least one.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "minItems": 1,
             "description": "The versions.",
             "items": {
              "$ref": "#/components/schemas/Version"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "versions": {
          "$ref": "#/components/examples/versions"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   }
  },
  "/2.2.1": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    }
   ],
   "get": {
    "operationId": "versions.get",
    "tags": [
     "versions"
    ],
    "summary": "List the endpoints of version 2.2.1",
    "description": "Tells which modules the platform serves in this version, which interface of each, and where. Every URL used afterwards comes from here. Called while registering and again whenever a partner announces a change by PUT of its credentials. A registration token is enough.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/version_information_endpoint.asciidoc#version_information_get_endpoint"
    },
    "responses": {
     "200": {
      "description": "The endpoints.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/VersionDetails"
            }
           }
          }
         ]
        },
        "examples": {
         "versionDetailsCpo": {
          "$ref": "#/components/examples/versionDetailsCpo"
         },
         "versionDetailsEmsp": {
          "$ref": "#/components/examples/versionDetailsEmsp"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   }
  },
  "/credentials": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    }
   ],
   "get": {
    "operationId": "credentials.get",
    "tags": [
     "credentials"
    ],
    "summary": "Read the credentials with which this platform is called",
    "description": "Returns the token the caller has for this platform, where the platform lists its versions, and the parties and roles on it with their business details. Changes nothing.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_get_method"
    },
    "responses": {
     "200": {
      "description": "The credentials of this platform for the caller.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Credentials"
            }
           }
          }
         ]
        },
        "examples": {
         "credentialsReply": {
          "$ref": "#/components/examples/credentialsReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   },
   "post": {
    "operationId": "credentials.post",
    "tags": [
     "credentials"
    ],
    "summary": "Register",
    "description": "Connects two platforms. The caller authorizes with the registration token (A) it was given outside OCPI and sends the token (B) with which it will be called. Before the server answers it reads the caller's versions and endpoints with B; its answer holds the token (C) that the caller uses from then on, and A is used up.\n\nProblems with the caller's side are told apart: 3001 if it could not be called, 3002 if it lacks this version, 3003 if it lacks an endpoint that is needed. A caller that is registered already gets HTTP 405 and uses PUT.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_post_method"
    },
    "requestBody": {
     "required": true,
     "description": "The credentials with which the caller's platform is to be called.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Credentials"
       },
       "examples": {
        "credentialsCpo": {
         "$ref": "#/components/examples/credentialsCpo"
        },
        "credentialsTwoRoles": {
         "$ref": "#/components/examples/credentialsTwoRoles"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The platforms are connected and the answer holds the caller's new token, if `status_code` is 1000.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Credentials"
            }
           }
          }
         ]
        },
        "examples": {
         "credentialsReply": {
          "$ref": "#/components/examples/credentialsReply"
         },
         "credentialsUnreachable": {
          "$ref": "#/components/examples/credentialsUnreachable"
         },
         "credentialsNoVersion": {
          "$ref": "#/components/examples/credentialsNoVersion"
         },
         "credentialsNoEndpoint": {
          "$ref": "#/components/examples/credentialsNoEndpoint"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "credentials.put",
    "tags": [
     "credentials"
    ],
    "summary": "Renew tokens, roles, endpoints or the version",
    "description": "Replaces what was exchanged when registering: a new token (advised at least once a month), other roles or business details, changed endpoints, or another version, namely the one this URL belongs to. The server always reads the caller's versions and endpoints again and answers with a new token; the former tokens of both sides end. A caller that is not registered gets HTTP 405.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The credentials with which the caller's platform is to be called.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Credentials"
       },
       "examples": {
        "credentialsCpo": {
         "$ref": "#/components/examples/credentialsCpo"
        },
        "credentialsTwoRoles": {
         "$ref": "#/components/examples/credentialsTwoRoles"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The connection is renewed and the answer holds the caller's new token, if `status_code` is 1000.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Credentials"
            }
           }
          }
         ]
        },
        "examples": {
         "credentialsRenewedReply": {
          "$ref": "#/components/examples/credentialsRenewedReply"
         },
         "credentialsUnreachable": {
          "$ref": "#/components/examples/credentialsUnreachable"
         },
         "credentialsNoVersion": {
          "$ref": "#/components/examples/credentialsNoVersion"
         },
         "credentialsNoEndpoint": {
          "$ref": "#/components/examples/credentialsNoEndpoint"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   },
   "delete": {
    "operationId": "credentials.delete",
    "tags": [
     "credentials"
    ],
    "summary": "Unregister",
    "description": "Ends the connection. The tokens of both sides are no longer valid and both stop calling each other. To connect again, a registration token is needed. A caller that is not registered gets HTTP 405.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_delete_method"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Done"
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   }
  },
  "/sender/locations": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.sender.list",
    "tags": [
     "locations"
    ],
    "summary": "List Locations",
    "description": "The Locations the caller may see, with all their EVSEs and Connectors, page by page. Read in full when a connection is new or in doubt: what is then on none of the pages is no longer valid. Read with `date_from` to catch up: a change of an EVSE or Connector counts as one of its Location, and a removed EVSE stays in the list with the status REMOVED.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/DateFrom"
     },
     {
      "$ref": "#/components/parameters/DateTo"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of Locations.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "X-Total-Count": {
        "$ref": "#/components/headers/XTotalCount"
       },
       "X-Limit": {
        "$ref": "#/components/headers/XLimit"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "description": "The Locations on this page.",
             "items": {
              "$ref": "#/components/schemas/Location"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "locationsReply": {
          "$ref": "#/components/examples/locationsReply"
         },
         "locationsEmptyReply": {
          "$ref": "#/components/examples/locationsEmptyReply"
         },
         "locationsInvalidDate": {
          "$ref": "#/components/examples/locationsInvalidDate"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/locations/{location_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/LocationID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.sender.get",
    "tags": [
     "locations"
    ],
    "summary": "Read a Location",
    "description": "One Location of the CPO with all its EVSEs and Connectors, for a caller that wants just this one, or takes no pushes. There is no party in the URL: it is the CPO's own, and behind a Hub the routing headers say whose.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_object_request_parameters"
    },
    "responses": {
     "200": {
      "description": "The Location.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Location"
            }
           }
          }
         ]
        },
        "examples": {
         "locationReply": {
          "$ref": "#/components/examples/locationReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/locations/{location_id}/{evse_uid}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/LocationID"
    },
    {
     "$ref": "#/components/parameters/EVSEUID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.sender.evse.get",
    "tags": [
     "locations"
    ],
    "summary": "Read an EVSE",
    "description": "One EVSE of a Location with its Connectors, for example to see its status just before a driver goes there. A removed EVSE can still be read.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_object_request_parameters"
    },
    "responses": {
     "200": {
      "description": "The EVSE.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/EVSE"
            }
           }
          }
         ]
        },
        "examples": {
         "evseReply": {
          "$ref": "#/components/examples/evseReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/locations/{location_id}/{evse_uid}/{connector_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/LocationID"
    },
    {
     "$ref": "#/components/parameters/EVSEUID"
    },
    {
     "$ref": "#/components/parameters/ConnectorID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.sender.connector.get",
    "tags": [
     "locations"
    ],
    "summary": "Read a Connector",
    "description": "One Connector of an EVSE, for example to see which tariffs hold.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_object_request_parameters"
    },
    "responses": {
     "200": {
      "description": "The Connector.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Connector"
            }
           }
          }
         ]
        },
        "examples": {
         "connectorReply": {
          "$ref": "#/components/examples/connectorReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/locations/{country_code}/{party_id}/{location_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/CountryCode"
    },
    {
     "$ref": "#/components/parameters/PartyID"
    },
    {
     "$ref": "#/components/parameters/LocationID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.receiver.get",
    "tags": [
     "locations"
    ],
    "summary": "Read a Location as it was received",
    "description": "Lets the CPO compare what the receiver has stored with its own data, for example after a failed push. If they differ, the CPO pushes again.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_method_eMSP"
    },
    "responses": {
     "200": {
      "description": "The Location as the receiver has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Location"
            }
           }
          }
         ]
        },
        "examples": {
         "locationReply": {
          "$ref": "#/components/examples/locationReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "locations.receiver.put",
    "tags": [
     "locations"
    ],
    "summary": "Push a Location, new or to replace",
    "description": "Stores the Location under the given party and id and replaces all of it: EVSEs and optional properties that are not in the body are gone afterwards. Country, party and id in the URL and in the body have to agree.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The whole Location.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Location"
       },
       "examples": {
        "location": {
         "$ref": "#/components/examples/location"
        },
        "locationForResidents": {
         "$ref": "#/components/examples/locationForResidents"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "201": {
      "$ref": "#/components/responses/Created"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "patch": {
    "operationId": "locations.receiver.patch",
    "tags": [
     "locations"
    ],
    "summary": "Push what changed of a Location",
    "description": "Changes the properties in the body and leaves the others as they are. `last_updated` is always needed. An EVSE or Connector is better patched under its own URL. A Location that is not known gets HTTP 404; the CPO then sends all of it.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_patch_method"
    },
    "requestBody": {
     "required": true,
     "description": "What changed, and when.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/LocationPatch"
       },
       "examples": {
        "locationPatchOpening": {
         "$ref": "#/components/examples/locationPatchOpening"
        },
        "locationPatchRemove": {
         "$ref": "#/components/examples/locationPatchRemove"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/locations/{country_code}/{party_id}/{location_id}/{evse_uid}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/CountryCode"
    },
    {
     "$ref": "#/components/parameters/PartyID"
    },
    {
     "$ref": "#/components/parameters/LocationID"
    },
    {
     "$ref": "#/components/parameters/EVSEUID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.receiver.evse.get",
    "tags": [
     "locations"
    ],
    "summary": "Read an EVSE as it was received",
    "description": "Lets the CPO compare a single EVSE, mostly its status, with what the receiver has stored.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_method_eMSP"
    },
    "responses": {
     "200": {
      "description": "The EVSE as the receiver has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/EVSE"
            }
           }
          }
         ]
        },
        "examples": {
         "evseReply": {
          "$ref": "#/components/examples/evseReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "locations.receiver.evse.put",
    "tags": [
     "locations"
    ],
    "summary": "Push an EVSE, new or to replace",
    "description": "Adds an EVSE to a Location that the receiver knows, or replaces it with its Connectors. The receiver takes over the `last_updated` of the body for the Location too. A Location that is not known gets HTTP 404.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The whole EVSE.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EVSE"
       },
       "examples": {
        "evse": {
         "$ref": "#/components/examples/evse"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "201": {
      "$ref": "#/components/responses/Created"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "patch": {
    "operationId": "locations.receiver.evse.patch",
    "tags": [
     "locations"
    ],
    "summary": "Push what changed of an EVSE",
    "description": "The most frequent message of all: the status of an EVSE changed. An EVSE is removed this way as well, with the status REMOVED; there is no DELETE. The receiver takes over `last_updated` for the Location too.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_patch_method"
    },
    "requestBody": {
     "required": true,
     "description": "What changed, and when.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EVSEPatch"
       },
       "examples": {
        "evsePatchStatus": {
         "$ref": "#/components/examples/evsePatchStatus"
        },
        "evsePatchRemoved": {
         "$ref": "#/components/examples/evsePatchRemoved"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/locations/{country_code}/{party_id}/{location_id}/{evse_uid}/{connector_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/CountryCode"
    },
    {
     "$ref": "#/components/parameters/PartyID"
    },
    {
     "$ref": "#/components/parameters/LocationID"
    },
    {
     "$ref": "#/components/parameters/EVSEUID"
    },
    {
     "$ref": "#/components/parameters/ConnectorID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.receiver.connector.get",
    "tags": [
     "locations"
    ],
    "summary": "Read a Connector as it was received",
    "description": "Lets the CPO compare a single Connector with what the receiver has stored.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_method_eMSP"
    },
    "responses": {
     "200": {
      "description": "The Connector as the receiver has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Connector"
            }
           }
          }
         ]
        },
        "examples": {
         "connectorReply": {
          "$ref": "#/components/examples/connectorReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "locations.receiver.connector.put",
    "tags": [
     "locations"
    ],
    "summary": "Push a Connector, new or to replace",
    "description": "Adds a Connector to an EVSE that the receiver knows, or replaces it. The receiver takes over the `last_updated` of the body for the EVSE and the Location too. A Location or EVSE that is not known gets HTTP 404.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The whole Connector.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Connector"
       },
       "examples": {
        "connector": {
         "$ref": "#/components/examples/connector"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "201": {
      "$ref": "#/components/responses/Created"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "patch": {
    "operationId": "locations.receiver.connector.patch",
    "tags": [
     "locations"
    ],
    "summary": "Push what changed of a Connector",
    "description": "Changes properties of a Connector, for example when other tariffs hold. The receiver takes over `last_updated` for the EVSE and the Location too.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_patch_method"
    },
    "requestBody": {
     "required": true,
     "description": "What changed, and when.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConnectorPatch"
       },
       "examples": {
        "connectorPatchTariff": {
         "$ref": "#/components/examples/connectorPatchTariff"
        },
        "connectorPatchPower": {
         "$ref": "#/components/examples/connectorPatchPower"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/sessions": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "sessions.sender.list",
    "tags": [
     "sessions"
    ],
    "summary": "List Sessions",
    "description": "The Sessions of the caller's customers, page by page. For a receiver that takes no pushes, or to catch up after it was down. `date_from` is required. A Session that is not in a filtered list is not gone, it only did not change.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_cpo_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/DateFromRequired"
     },
     {
      "$ref": "#/components/parameters/DateTo"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of Sessions.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "X-Total-Count": {
        "$ref": "#/components/headers/XTotalCount"
       },
       "X-Limit": {
        "$ref": "#/components/headers/XLimit"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "description": "The Sessions on this page.",
             "items": {
              "$ref": "#/components/schemas/Session"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "sessionsReply": {
          "$ref": "#/components/examples/sessionsReply"
         },
         "sessionsEmptyReply": {
          "$ref": "#/components/examples/sessionsEmptyReply"
         },
         "sessionsNoDateFrom": {
          "$ref": "#/components/examples/sessionsNoDateFrom"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/sessions/{session_id}/charging_preferences": {
   "parameters": [
    {
     "$ref": "#/components/parameters/SessionID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "put": {
    "operationId": "sessions.sender.chargingPreferences.put",
    "tags": [
     "sessions"
    ],
    "summary": "Tell what the driver wishes",
    "description": "Sets or replaces the charging preferences of a session that is going on: when the driver leaves, how much energy is needed, and what matters most. The answer is one word in `data`, a JSON string: a refusal such as DEPARTURE_REQUIRED is an answer too, with `status_code` 1000.\n\nFor EVSEs with the capability CHARGING_PREFERENCES_CAPABLE only; another one gets HTTP 404 with 2001. A session that is not one of the caller's customers is answered like one that does not exist.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_cpo_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The driver's wishes.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ChargingPreferences"
       },
       "examples": {
        "chargingPreferences": {
         "$ref": "#/components/examples/chargingPreferences"
        },
        "chargingPreferencesFast": {
         "$ref": "#/components/examples/chargingPreferencesFast"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO makes of them.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/ChargingPreferencesResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "chargingPreferencesReply": {
          "$ref": "#/components/examples/chargingPreferencesReply"
         },
         "chargingPreferencesDepartureRequired": {
          "$ref": "#/components/examples/chargingPreferencesDepartureRequired"
         },
         "chargingPreferencesInvalid": {
          "$ref": "#/components/examples/chargingPreferencesInvalid"
         }
        }
       }
      }
     },
     "404": {
      "description": "No such session, or its EVSE does not take charging preferences (2001).",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Envelope"
        },
        "examples": {
         "chargingPreferencesNotCapable": {
          "$ref": "#/components/examples/chargingPreferencesNotCapable"
         },
         "notFound": {
          "$ref": "#/components/examples/notFound"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/sessions/{country_code}/{party_id}/{session_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/CountryCode"
    },
    {
     "$ref": "#/components/parameters/PartyID"
    },
    {
     "$ref": "#/components/parameters/SessionID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "sessions.receiver.get",
    "tags": [
     "sessions"
    ],
    "summary": "Read a Session as it was received",
    "description": "Lets the CPO compare what the receiver has stored with its own data, for example after a failed push. If they differ, the CPO sends the whole Session with PUT.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_msp_get_method"
    },
    "responses": {
     "200": {
      "description": "The Session as the receiver has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Session"
            }
           }
          }
         ]
        },
        "examples": {
         "sessionReply": {
          "$ref": "#/components/examples/sessionReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "sessions.receiver.put",
    "tags": [
     "sessions"
    ],
    "summary": "Push a Session, new or to replace",
    "description": "Stores the Session under the given party and id and replaces all of it: charging periods that are not in the body are gone afterwards. Country, party and id in the URL and in the body have to agree.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_msp_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The whole Session.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Session"
       },
       "examples": {
        "session": {
         "$ref": "#/components/examples/session"
        },
        "sessionStarted": {
         "$ref": "#/components/examples/sessionStarted"
        },
        "sessionReserved": {
         "$ref": "#/components/examples/sessionReserved"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "201": {
      "$ref": "#/components/responses/Created"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "patch": {
    "operationId": "sessions.receiver.patch",
    "tags": [
     "sessions"
    ],
    "summary": "Push what changed of a Session",
    "description": "Changes the properties in the body and leaves the others as they are; charging periods in the body are added to those the receiver has. `last_updated` is always needed. Sent twice, the same periods could be added twice, so after an unclear failure the CPO sends the whole Session with PUT. A Session that is not known gets HTTP 404.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_patch_method"
    },
    "requestBody": {
     "required": true,
     "description": "What changed, and when.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SessionPatch"
       },
       "examples": {
        "sessionPatchPeriod": {
         "$ref": "#/components/examples/sessionPatchPeriod"
        },
        "sessionPatchCompleted": {
         "$ref": "#/components/examples/sessionPatchCompleted"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/cdrs": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "cdrs.sender.list",
    "tags": [
     "cdrs"
    ],
    "summary": "List CDRs",
    "description": "The CDRs that concern the caller, page by page. For a receiver that takes no pushes, or to catch up after it was down. CDRs never change, so `last_updated`, by which the list is filtered, is when they were made.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_cdrs.asciidoc#mod_cdrs_cpo_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/DateFrom"
     },
     {
      "$ref": "#/components/parameters/DateTo"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of CDRs.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "X-Total-Count": {
        "$ref": "#/components/headers/XTotalCount"
       },
       "X-Limit": {
        "$ref": "#/components/headers/XLimit"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "description": "The CDRs on this page.",
             "items": {
              "$ref": "#/components/schemas/CDR"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "cdrsReply": {
          "$ref": "#/components/examples/cdrsReply"
         },
         "cdrsEmptyReply": {
          "$ref": "#/components/examples/cdrsEmptyReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/cdrs": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "cdrs.receiver.post",
    "tags": [
     "cdrs"
    ],
    "summary": "Push a CDR",
    "description": "Hands a finished CDR over. The `Location` header of the answer says where the CPO can read it again. There is no PUT, PATCH or DELETE: what is wrong in a CDR is put right by a Credit CDR, posted like any other.\n\nSent again, because the first answer was lost, it is answered with HTTP 200 and the same `Location`. Another CDR with the id of a known one is refused with 2001; the first one stays.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_cdrs.asciidoc#mod_cdrs_post_method"
    },
    "requestBody": {
     "required": true,
     "description": "The whole CDR.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CDR"
       },
       "examples": {
        "cdr": {
         "$ref": "#/components/examples/cdr"
        },
        "cdrCredit": {
         "$ref": "#/components/examples/cdrCredit"
        },
        "cdrReservation": {
         "$ref": "#/components/examples/cdrReservation"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The CDR was there already, unchanged, if `status_code` is 1000. Otherwise it was not taken.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Location": {
        "$ref": "#/components/headers/LocationIfTaken"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Envelope"
        },
        "examples": {
         "done": {
          "$ref": "#/components/examples/done"
         },
         "cdrConflict": {
          "$ref": "#/components/examples/cdrConflict"
         },
         "cdrInvalid": {
          "$ref": "#/components/examples/cdrInvalid"
         }
        }
       }
      }
     },
     "201": {
      "description": "The CDR is stored.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Location": {
        "$ref": "#/components/headers/Location"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Envelope"
        },
        "examples": {
         "done": {
          "$ref": "#/components/examples/done"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/cdrs/{country_code}/{party_id}/{cdr_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/CountryCode"
    },
    {
     "$ref": "#/components/parameters/PartyID"
    },
    {
     "$ref": "#/components/parameters/CdrID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "cdrs.receiver.get",
    "tags": [
     "cdrs"
    ],
    "summary": "Read a CDR as it was received",
    "description": "Lets the CPO see what the receiver has stored. OCPI leaves this URL to the receiver: the CPO takes it from the `Location` header of the answer to its POST and never builds it. This is where an OpenOCPI server puts it.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_cdrs.asciidoc#mod_cdrs_msp_get_method"
    },
    "responses": {
     "200": {
      "description": "The CDR as the receiver has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/CDR"
            }
           }
          }
         ]
        },
        "examples": {
         "cdrReply": {
          "$ref": "#/components/examples/cdrReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/tariffs": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "tariffs.sender.list",
    "tags": [
     "tariffs"
    ],
    "summary": "List Tariffs",
    "description": "The Tariffs that hold for the caller, page by page; another eMSP may see other ones. Read in full it replaces what the caller knew: what is then on none of the pages no longer holds. Read with `date_from` to catch up.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_cpo_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/DateFrom"
     },
     {
      "$ref": "#/components/parameters/DateTo"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of Tariffs.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "X-Total-Count": {
        "$ref": "#/components/headers/XTotalCount"
       },
       "X-Limit": {
        "$ref": "#/components/headers/XLimit"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "description": "The Tariffs on this page.",
             "items": {
              "$ref": "#/components/schemas/Tariff"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "tariffsReply": {
          "$ref": "#/components/examples/tariffsReply"
         },
         "tariffsEmptyReply": {
          "$ref": "#/components/examples/tariffsEmptyReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/tariffs/{country_code}/{party_id}/{tariff_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/CountryCode"
    },
    {
     "$ref": "#/components/parameters/PartyID"
    },
    {
     "$ref": "#/components/parameters/TariffID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "tariffs.receiver.get",
    "tags": [
     "tariffs"
    ],
    "summary": "Read a Tariff as it was received",
    "description": "Lets the CPO compare what the receiver has stored with its own data. If they differ, the CPO pushes again.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_msp_get_method"
    },
    "responses": {
     "200": {
      "description": "The Tariff as the receiver has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Tariff"
            }
           }
          }
         ]
        },
        "examples": {
         "tariffReply": {
          "$ref": "#/components/examples/tariffReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "tariffs.receiver.put",
    "tags": [
     "tariffs"
    ],
    "summary": "Push a Tariff, new or to replace",
    "description": "Stores the Tariff under the given party and id and replaces all of it. There is no PATCH. Country, party and id in the URL and in the body have to agree. Connectors may name a Tariff before it arrives here.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The whole Tariff.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Tariff"
       },
       "examples": {
        "tariff": {
         "$ref": "#/components/examples/tariff"
        },
        "tariffFast": {
         "$ref": "#/components/examples/tariffFast"
        },
        "tariffFree": {
         "$ref": "#/components/examples/tariffFree"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "201": {
      "$ref": "#/components/responses/Created"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "delete": {
    "operationId": "tariffs.receiver.delete",
    "tags": [
     "tariffs"
    ],
    "summary": "Take a Tariff back",
    "description": "Removes a Tariff that nothing uses any longer. Afterwards it can no longer be read. The CDRs that were billed by it hold a copy of their own. It is the only object that can be deleted.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_delete_method"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/RoutedDone"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/tokens": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "tokens.sender.list",
    "tags": [
     "tokens"
    ],
    "summary": "List Tokens",
    "description": "The Tokens of the eMSP, page by page, also those that are not valid. For a CPO to get in step, at the start or every few hours; never to find out whether a driver may charge, which is what `authorize` is for.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_msp_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/DateFrom"
     },
     {
      "$ref": "#/components/parameters/DateTo"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of Tokens.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "X-Total-Count": {
        "$ref": "#/components/headers/XTotalCount"
       },
       "X-Limit": {
        "$ref": "#/components/headers/XLimit"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "description": "The Tokens on this page.",
             "items": {
              "$ref": "#/components/schemas/Token"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "tokensReply": {
          "$ref": "#/components/examples/tokensReply"
         },
         "tokensEmptyReply": {
          "$ref": "#/components/examples/tokensEmptyReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/tokens/{token_uid}/authorize": {
   "parameters": [
    {
     "$ref": "#/components/parameters/TokenUID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "tokens.sender.authorize.post",
    "tags": [
     "tokens"
    ],
    "summary": "Ask whether a Token may be used now",
    "description": "Real-time authorization: a driver stands at the station and the CPO asks the eMSP, about a certain Location or in general. The body may be missing. A Token that is known gets an answer with `status_code` 1000 also if it may not be used; then `allowed` tells why.\n\nOne that is not known gets HTTP 404 with 2004. An eMSP that has to know the Location and was not told it answers 2002. It does not refuse because of opening hours or the status of an EVSE, which it may not know well enough, nor because it does not know the Location. The driver is waiting, so the answer has to be fast.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_post_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Type"
     }
    ],
    "requestBody": {
     "required": false,
     "description": "Where the driver wants to charge.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/LocationReferences"
       },
       "examples": {
        "locationReferences": {
         "$ref": "#/components/examples/locationReferences"
        },
        "locationReferencesWhole": {
         "$ref": "#/components/examples/locationReferencesWhole"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The decision.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/AuthorizationInfo"
            }
           }
          }
         ]
        },
        "examples": {
         "authorizationAllowed": {
          "$ref": "#/components/examples/authorizationAllowed"
         },
         "authorizationNoCredit": {
          "$ref": "#/components/examples/authorizationNoCredit"
         },
         "authorizationNeedsLocation": {
          "$ref": "#/components/examples/authorizationNeedsLocation"
         }
        }
       }
      }
     },
     "404": {
      "description": "The Token is not known (2004).",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Envelope"
        },
        "examples": {
         "authorizationUnknownToken": {
          "$ref": "#/components/examples/authorizationUnknownToken"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/tokens/{country_code}/{party_id}/{token_uid}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/TokenCountryCode"
    },
    {
     "$ref": "#/components/parameters/TokenPartyID"
    },
    {
     "$ref": "#/components/parameters/TokenUID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "tokens.receiver.get",
    "tags": [
     "tokens"
    ],
    "summary": "Read a Token as it was received",
    "description": "Lets the eMSP compare what the CPO has stored with its own data. If they differ, the eMSP pushes again.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_cpo_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Type"
     }
    ],
    "responses": {
     "200": {
      "description": "The Token as the CPO has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Token"
            }
           }
          }
         ]
        },
        "examples": {
         "tokenReply": {
          "$ref": "#/components/examples/tokenReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "tokens.receiver.put",
    "tags": [
     "tokens"
    ],
    "summary": "Push a Token, new or to replace",
    "description": "Stores the Token under the given party, uid and type and replaces all of it. Country, party, uid and type in the URL and in the body have to agree. A Token is never deleted: it is pushed with `valid` false.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_put_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Type"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The whole Token.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Token"
       },
       "examples": {
        "token": {
         "$ref": "#/components/examples/token"
        },
        "tokenApp": {
         "$ref": "#/components/examples/tokenApp"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "201": {
      "$ref": "#/components/responses/Created"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "patch": {
    "operationId": "tokens.receiver.patch",
    "tags": [
     "tokens"
    ],
    "summary": "Push what changed of a Token",
    "description": "Changes the properties in the body and leaves the others as they are, mostly to block a lost card. `last_updated` is always needed. A Token that is not known gets HTTP 404; the eMSP then sends all of it.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_patch_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Type"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "What changed, and when.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TokenPatch"
       },
       "examples": {
        "tokenPatchInvalid": {
         "$ref": "#/components/examples/tokenPatchInvalid"
        },
        "tokenPatchWhitelist": {
         "$ref": "#/components/examples/tokenPatchWhitelist"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/commands/START_SESSION": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "commands.receiver.startSession.post",
    "tags": [
     "commands"
    ],
    "summary": "Start a session",
    "description": "Starts a session from afar, for example from an app. ACCEPTED means that the CPO passes it on, not that the vehicle charges: that follows as a CommandResult at `response_url`, and as a Session. Some stations wait for the plug, others want it plugged in before.\n\nA Location that is not known is answered with 2003. A Token of another party than the caller's is REJECTED.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_startsession_object"
    },
    "requestBody": {
     "required": true,
     "description": "What to start, and for whom.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/StartSession"
       },
       "examples": {
        "startSession": {
         "$ref": "#/components/examples/startSession"
        },
        "startSessionAnywhere": {
         "$ref": "#/components/examples/startSessionAnywhere"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO says; the station was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/CommandResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "commandAccepted": {
          "$ref": "#/components/examples/commandAccepted"
         },
         "commandNotSupported": {
          "$ref": "#/components/examples/commandNotSupported"
         },
         "commandUnknownLocation": {
          "$ref": "#/components/examples/commandUnknownLocation"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/commands/STOP_SESSION": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "commands.receiver.stopSession.post",
    "tags": [
     "commands"
    ],
    "summary": "Stop a session",
    "description": "Stops a session of one of the caller's customers. A session that the CPO does not know, or that is not one of the caller's customers, is UNKNOWN_SESSION. The CDR follows in its own time.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_stopsession_object"
    },
    "requestBody": {
     "required": true,
     "description": "What to stop.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/StopSession"
       },
       "examples": {
        "stopSession": {
         "$ref": "#/components/examples/stopSession"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO says; the station was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/CommandResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "commandAccepted": {
          "$ref": "#/components/examples/commandAccepted"
         },
         "commandUnknownSession": {
          "$ref": "#/components/examples/commandUnknownSession"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/commands/RESERVE_NOW": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "commands.receiver.reserveNow.post",
    "tags": [
     "commands"
    ],
    "summary": "Reserve an EVSE",
    "description": "Keeps an EVSE for a driver from now until `expiry_date`. The CPO makes a Session with the status RESERVATION of it. Sent again with the same `reservation_id` for the same Location it changes the reservation.\n\nShould the CPO have to cancel it, it posts a second CommandResult, CANCELED_RESERVATION, to the same `response_url`.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_reservenow_object"
    },
    "requestBody": {
     "required": true,
     "description": "What to reserve, for whom and how long.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ReserveNow"
       },
       "examples": {
        "reserveNow": {
         "$ref": "#/components/examples/reserveNow"
        },
        "reserveNowAnywhere": {
         "$ref": "#/components/examples/reserveNowAnywhere"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO says; the station was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/CommandResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "commandAccepted": {
          "$ref": "#/components/examples/commandAccepted"
         },
         "commandRejected": {
          "$ref": "#/components/examples/commandRejected"
         },
         "commandUnknownLocation": {
          "$ref": "#/components/examples/commandUnknownLocation"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/commands/CANCEL_RESERVATION": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "commands.receiver.cancelReservation.post",
    "tags": [
     "commands"
    ],
    "summary": "Cancel a reservation",
    "description": "Cancels a reservation that the caller has made. One that the CPO does not know, or that another eMSP has made, is REJECTED, or the result says UNKNOWN_RESERVATION. There may be a CDR for it all the same.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_cancelreservation_object"
    },
    "requestBody": {
     "required": true,
     "description": "What to cancel.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CancelReservation"
       },
       "examples": {
        "cancelReservation": {
         "$ref": "#/components/examples/cancelReservation"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO says; the station was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/CommandResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "commandAccepted": {
          "$ref": "#/components/examples/commandAccepted"
         },
         "commandRejectedReservation": {
          "$ref": "#/components/examples/commandRejectedReservation"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/commands/UNLOCK_CONNECTOR": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "commands.receiver.unlockConnector.post",
    "tags": [
     "commands"
    ],
    "summary": "Open the lock of a Connector",
    "description": "For the help desk, when a cable is stuck after the session. Drivers must not be able to do this themselves.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_unlockconnector_object"
    },
    "requestBody": {
     "required": true,
     "description": "What to open.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/UnlockConnector"
       },
       "examples": {
        "unlockConnector": {
         "$ref": "#/components/examples/unlockConnector"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO says; the station was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/CommandResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "commandAccepted": {
          "$ref": "#/components/examples/commandAccepted"
         },
         "commandUnknownLocation": {
          "$ref": "#/components/examples/commandUnknownLocation"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/commands/{command}/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/Command"
    },
    {
     "$ref": "#/components/parameters/ResultID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "commands.sender.result.post",
    "tags": [
     "commands"
    ],
    "summary": "Take in the result of a command",
    "description": "Brings the result of the station, once, after the CPO has answered ACCEPTED. A second one can follow for RESERVE_NOW only: CANCELED_RESERVATION.\n\nOCPI leaves this URL to the eMSP: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_msp_post_method"
    },
    "requestBody": {
     "required": true,
     "description": "What became of the command.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CommandResult"
       },
       "examples": {
        "commandResultAccepted": {
         "$ref": "#/components/examples/commandResultAccepted"
        },
        "commandResultOccupied": {
         "$ref": "#/components/examples/commandResultOccupied"
        },
        "commandResultCanceled": {
         "$ref": "#/components/examples/commandResultCanceled"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/RoutedDone"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/chargingprofiles/{session_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/SessionID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "chargingprofiles.receiver.get",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Ask what the EVSE plans",
    "description": "Asks for the limits that really hold in the next `duration` seconds. They come as an ActiveChargingProfileResult at `response_url`, if the answer is ACCEPTED.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_cpo_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Duration"
     },
     {
      "$ref": "#/components/parameters/ResponseURL"
     }
    ],
    "responses": {
     "200": {
      "description": "What the CPO says; the EVSE was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/ChargingProfileResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "profileAccepted": {
          "$ref": "#/components/examples/profileAccepted"
         },
         "profileTooOften": {
          "$ref": "#/components/examples/profileTooOften"
         },
         "profileUnknownSession": {
          "$ref": "#/components/examples/profileUnknownSession"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "chargingprofiles.receiver.put",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Set a charging profile",
    "description": "Sets or replaces the limits for a session. What the EVSE makes of it comes as a ChargingProfileResult at `response_url`, if the answer is ACCEPTED. From then on the CPO also reports each change of the limits that really hold.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_cpo_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The limits.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SetChargingProfile"
       },
       "examples": {
        "setChargingProfile": {
         "$ref": "#/components/examples/setChargingProfile"
        },
        "setChargingProfilePower": {
         "$ref": "#/components/examples/setChargingProfilePower"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO says; the EVSE was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/ChargingProfileResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "profileAccepted": {
          "$ref": "#/components/examples/profileAccepted"
         },
         "profileNotSupported": {
          "$ref": "#/components/examples/profileNotSupported"
         },
         "profileTooPrecise": {
          "$ref": "#/components/examples/profileTooPrecise"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "delete": {
    "operationId": "chargingprofiles.receiver.delete",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Clear a charging profile",
    "description": "Takes back the limits that the caller has set for a session. What the EVSE makes of it comes as a ClearProfileResult at `response_url`, if the answer is ACCEPTED.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_cpo_delete_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ResponseURL"
     }
    ],
    "responses": {
     "200": {
      "description": "What the CPO says; the EVSE was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/ChargingProfileResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "profileAccepted": {
          "$ref": "#/components/examples/profileAccepted"
         },
         "profileRejected": {
          "$ref": "#/components/examples/profileRejected"
         },
         "profileNoResponseUrl": {
          "$ref": "#/components/examples/profileNoResponseUrl"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/chargingprofiles/{session_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/SessionID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "put": {
    "operationId": "chargingprofiles.sender.put",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Take in a change of what the EVSE plans",
    "description": "Tells that the limits of a session have changed, by whatever cause, for the next 5 to 60 minutes or so. Only for sessions for which the caller of the other side has set a profile, successfully, at least once. The answer has no data.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_msp_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The limits that hold now.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ActiveChargingProfile"
       },
       "examples": {
        "activeChargingProfile": {
         "$ref": "#/components/examples/activeChargingProfile"
        },
        "activeChargingProfileFull": {
         "$ref": "#/components/examples/activeChargingProfileFull"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/RoutedDone"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/chargingprofiles/results/active/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ResultID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "chargingprofiles.sender.activeResult.post",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Take in what the EVSE plans",
    "description": "Brings the limits that were asked for, once, after the CPO has answered ACCEPTED.\n\nOCPI leaves this URL to the host: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404. The answer has no data.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_msp_post_method"
    },
    "requestBody": {
     "required": true,
     "description": "The limits, or that there are none to tell.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ActiveChargingProfileResult"
       },
       "examples": {
        "activeChargingProfileResult": {
         "$ref": "#/components/examples/activeChargingProfileResult"
        },
        "activeChargingProfileResultUnknown": {
         "$ref": "#/components/examples/activeChargingProfileResultUnknown"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/RoutedDone"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/chargingprofiles/results/set/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ResultID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "chargingprofiles.sender.setResult.post",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Take in the result of setting a profile",
    "description": "Tells whether the EVSE took the profile over, once, after the CPO has answered ACCEPTED.\n\nOCPI leaves this URL to the host: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404. The answer has no data.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_msp_post_method"
    },
    "requestBody": {
     "required": true,
     "description": "What became of it.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ChargingProfileResult"
       },
       "examples": {
        "chargingProfileResult": {
         "$ref": "#/components/examples/chargingProfileResult"
        },
        "chargingProfileResultRejected": {
         "$ref": "#/components/examples/chargingProfileResultRejected"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/RoutedDone"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/chargingprofiles/results/clear/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ResultID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "chargingprofiles.sender.clearResult.post",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Take in the result of clearing a profile",
    "description": "Tells whether the EVSE cleared the profile, once, after the CPO has answered ACCEPTED.\n\nOCPI leaves this URL to the host: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404. The answer has no data.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_msp_post_method"
    },
    "requestBody": {
     "required": true,
     "description": "What became of it.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClearProfileResult"
       },
       "examples": {
        "clearProfileResult": {
         "$ref": "#/components/examples/clearProfileResult"
        },
        "clearProfileResultUnknown": {
         "$ref": "#/components/examples/clearProfileResultUnknown"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/RoutedDone"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/hubclientinfo": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    }
   ],
   "get": {
    "operationId": "hubclientinfo.sender.list",
    "tags": [
     "hubclientinfo"
    ],
    "summary": "List the parties of a Hub",
    "description": "The parties that the Hub connects and the caller can talk to, page by page. For a platform to get in step, mostly at the start; day to day the Hub pushes.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_hub_client_info.asciidoc#mod_hub_client_info_hub_get"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/DateFrom"
     },
     {
      "$ref": "#/components/parameters/DateTo"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of parties.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "X-Total-Count": {
        "$ref": "#/components/headers/XTotalCount"
       },
       "X-Limit": {
        "$ref": "#/components/headers/XLimit"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "description": "The parties on this page.",
             "items": {
              "$ref": "#/components/schemas/ClientInfo"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "clientInfosReply": {
          "$ref": "#/components/examples/clientInfosReply"
         },
         "clientInfosEmptyReply": {
          "$ref": "#/components/examples/clientInfosEmptyReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   }
  },
  "/receiver/hubclientinfo/{country_code}/{party_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ClientCountryCode"
    },
    {
     "$ref": "#/components/parameters/ClientPartyID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    }
   ],
   "get": {
    "operationId": "hubclientinfo.receiver.get",
    "tags": [
     "hubclientinfo"
    ],
    "summary": "Read what is known of a party",
    "description": "Lets the Hub compare what the platform has stored with its own data. The URL names no role, so for a party with several roles it is not defined which of them is returned.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_hub_client_info.asciidoc#mod_hub_client_info_client_get"
    },
    "responses": {
     "200": {
      "description": "The party as the platform has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/ClientInfo"
            }
           }
          }
         ]
        },
        "examples": {
         "clientInfoReply": {
          "$ref": "#/components/examples/clientInfoReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "hubclientinfo.receiver.put",
    "tags": [
     "hubclientinfo"
    ],
    "summary": "Push whether a party can be reached",
    "description": "Tells that a party is new, or came, went or is gone for good. Country and party in the URL are those of the party that is described, not those of the Hub, and agree with the body. Nothing is ever deleted: a party that is gone is SUSPENDED.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_hub_client_info.asciidoc#mod_hub_client_info_client_put"
    },
    "requestBody": {
     "required": true,
     "description": "The party in one of its roles.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClientInfo"
       },
       "examples": {
        "clientInfo": {
         "$ref": "#/components/examples/clientInfo"
        },
        "clientInfoPlanned": {
         "$ref": "#/components/examples/clientInfoPlanned"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/DirectWritten"
     },
     "201": {
      "$ref": "#/components/responses/DirectCreated"
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "CredentialsToken": {
    "type": "http",
    "scheme": "token",
    "description": "`Authorization: Token ` followed by the Base64 form (padded, no line break) of the credentials token that the platform being called has issued to the caller. Required on every request, also for the versions. A token handed over for registering opens versions, version details and credentials only."
   }
  },
  "parameters": {
   "XRequestID": {
    "name": "X-Request-ID",
    "in": "header",
    "required": true,
    "description": "Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "x-rule": "MSG-01"
    },
    "example": "3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21"
   },
   "XCorrelationID": {
    "name": "X-Correlation-ID",
    "in": "header",
    "required": true,
    "description": "Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "x-rule": "MSG-01"
    },
    "example": "b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11"
   },
   "OCPIToPartyID": {
    "name": "OCPI-to-party-id",
    "in": "header",
    "description": "Party the request is for. Left out when a Hub is to find the receiver from the content.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 3
    },
    "example": "MOV"
   },
   "OCPIToCountryCode": {
    "name": "OCPI-to-country-code",
    "in": "header",
    "description": "Country of the party the request is for.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 2,
     "maxLength": 2
    },
    "example": "BE"
   },
   "OCPIFromPartyID": {
    "name": "OCPI-from-party-id",
    "in": "header",
    "description": "Party the request comes from; one of the roles of the calling platform.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 3
    },
    "example": "OCA"
   },
   "OCPIFromCountryCode": {
    "name": "OCPI-from-country-code",
    "in": "header",
    "description": "Country of the party the request comes from.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 2,
     "maxLength": 2
    },
    "example": "NL"
   },
   "DateFrom": {
    "name": "date_from",
    "in": "query",
    "description": "Only objects whose `last_updated` is this moment or later.",
    "allowReserved": true,
    "schema": {
     "$ref": "#/components/schemas/DateTime"
    },
    "example": "2026-03-01T00:00:00Z"
   },
   "DateTo": {
    "name": "date_to",
    "in": "query",
    "description": "Only objects whose `last_updated` is before this moment.",
    "allowReserved": true,
    "schema": {
     "$ref": "#/components/schemas/DateTime"
    },
    "example": "2026-03-02T00:00:00Z"
   },
   "Offset": {
    "name": "offset",
    "in": "query",
    "description": "How many objects to skip; the first page starts at 0. To go on, follow the `Link` of the response.",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "default": 0
    },
    "example": 50
   },
   "Limit": {
    "name": "limit",
    "in": "query",
    "description": "The most objects wanted in one page. The server may have a lower maximum of its own (`X-Limit`) and then returns fewer, which is not an error.",
    "schema": {
     "type": "integer",
     "minimum": 1
    },
    "example": 50
   },
   "LocationID": {
    "name": "location_id",
    "in": "path",
    "required": true,
    "description": "The `id` of the Location.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 36,
     "x-identity": true
    },
    "example": "UTR-STATION"
   },
   "EVSEUID": {
    "name": "evse_uid",
    "in": "path",
    "required": true,
    "description": "The `uid` of the EVSE (not its printed `evse_id`).",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 36,
     "x-identity": true
    },
    "example": "E1001-1"
   },
   "ConnectorID": {
    "name": "connector_id",
    "in": "path",
    "required": true,
    "description": "The `id` of the Connector, unique only within its EVSE.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 36,
     "x-identity": true
    },
    "example": "1"
   },
   "CountryCode": {
    "name": "country_code",
    "in": "path",
    "required": true,
    "description": "Country of the party that owns the object, the same as `country_code` in the object.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 2,
     "maxLength": 2,
     "x-identity": true
    },
    "example": "NL"
   },
   "PartyID": {
    "name": "party_id",
    "in": "path",
    "required": true,
    "description": "Id of the party that owns the object, the same as `party_id` in the object.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 3,
     "x-identity": true
    },
    "example": "OCA"
   },
   "DateFromRequired": {
    "name": "date_from",
    "in": "query",
    "required": true,
    "x-tolerant": {
     "required": false
    },
    "description": "Only objects whose `last_updated` is this moment or later. Required for Sessions, unlike elsewhere.",
    "allowReserved": true,
    "schema": {
     "$ref": "#/components/schemas/DateTime",
     "x-rule": "SESS-03"
    },
    "example": "2026-03-01T00:00:00Z"
   },
   "SessionID": {
    "name": "session_id",
    "in": "path",
    "required": true,
    "description": "The `id` of the Session on the CPO's platform.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 36,
     "x-identity": true
    },
    "example": "S-2026-000317"
   },
   "CdrID": {
    "name": "cdr_id",
    "in": "path",
    "required": true,
    "description": "The `id` of the CDR.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 39,
     "x-identity": true
    },
    "example": "CDR-2026-000317"
   },
   "TariffID": {
    "name": "tariff_id",
    "in": "path",
    "required": true,
    "description": "The `id` of the Tariff.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 36,
     "x-identity": true
    },
    "example": "AC-DAY-2026"
   },
   "TokenUID": {
    "name": "token_uid",
    "in": "path",
    "required": true,
    "description": "The `uid` of the Token.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 36,
     "x-identity": true
    },
    "example": "04A2C91BE25E80"
   },
   "Type": {
    "name": "type",
    "in": "query",
    "description": "The `type` of the Token, which together with its `uid` identifies it.",
    "schema": {
     "$ref": "#/components/schemas/TokenType",
     "default": "RFID"
    },
    "example": "RFID"
   },
   "TokenCountryCode": {
    "name": "country_code",
    "in": "path",
    "required": true,
    "description": "Country of the eMSP that owns the Token, the same as `country_code` in the Token.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 2,
     "maxLength": 2,
     "x-identity": true
    },
    "example": "BE"
   },
   "TokenPartyID": {
    "name": "party_id",
    "in": "path",
    "required": true,
    "description": "Id of the eMSP that owns the Token, the same as `party_id` in the Token.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 3,
     "x-identity": true
    },
    "example": "MOV"
   },
   "Command": {
    "name": "command",
    "in": "path",
    "required": true,
    "description": "The command whose result this is.",
    "schema": {
     "$ref": "#/components/schemas/CommandType"
    },
    "example": "START_SESSION"
   },
   "ResultID": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Tells for which request the result is; part of the `response_url` that was handed over with it.",
    "schema": {
     "type": "string",
     "minLength": 1
    },
    "example": "3f8c1e52-9f0d-4a55-8f5e-1f0f6c7d2b11"
   },
   "Duration": {
    "name": "duration",
    "in": "query",
    "required": true,
    "description": "How far to look ahead, in seconds. The longer, the more work for the station, and the sooner it is outdated.",
    "schema": {
     "type": "integer",
     "minimum": 0
    },
    "example": 3600
   },
   "ResponseURL": {
    "name": "response_url",
    "in": "query",
    "required": true,
    "description": "Where the CPO posts the result. Percent-encoded in the query, for otherwise what follows its first `&` is lost. Best another one for each request.",
    "schema": {
     "$ref": "#/components/schemas/URL",
     "x-rule": "CHP-01",
     "x-tolerant": {
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
     }
    },
    "x-tolerant": {
     "allowReserved": true
    },
    "example": "https://roaming.movendo.example/ocpi/profiles/active?request=5d1f0c64"
   },
   "ClientCountryCode": {
    "name": "country_code",
    "in": "path",
    "required": true,
    "description": "Country of the party that is described, the same as `country_code` in the ClientInfo; not that of the Hub.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 2,
     "maxLength": 2,
     "x-identity": true
    },
    "example": "NL"
   },
   "ClientPartyID": {
    "name": "party_id",
    "in": "path",
    "required": true,
    "description": "Id of the party that is described, the same as `party_id` in the ClientInfo; not that of the Hub.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 3,
     "x-identity": true
    },
    "example": "OCA"
   }
  },
  "headers": {
   "XRequestID": {
    "description": "The `X-Request-ID` of the request, unchanged.",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 1,
     "x-rule": "MSG-01"
    },
    "example": "3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21"
   },
   "XCorrelationID": {
    "description": "The `X-Correlation-ID` of the request, unchanged.",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 1,
     "x-rule": "MSG-01"
    },
    "example": "b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11"
   },
   "OCPIToPartyID": {
    "description": "Party the response is for, so the one the request came from.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 3
    },
    "example": "OCA"
   },
   "OCPIToCountryCode": {
    "description": "Country of the party the response is for.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 2,
     "maxLength": 2
    },
    "example": "NL"
   },
   "OCPIFromPartyID": {
    "description": "Party that answers, so the one the request was for.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 3
    },
    "example": "MOV"
   },
   "OCPIFromCountryCode": {
    "description": "Country of the party that answers.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 2,
     "maxLength": 2
    },
    "example": "BE"
   },
   "Link": {
    "description": "Where the next page is, as `<url>; rel=\"next\"`, with the filters of the request kept. The last page has none.",
    "schema": {
     "type": "string",
     "x-rule": "PAGE-03"
    },
    "example": "<https://ocpi.oranje-laadpalen.example/2.2.1/sender/locations?offset=50&limit=50>; rel=\"next\""
   },
   "XTotalCount": {
    "description": "How many objects match the filters and are visible to the caller, on all pages together.",
    "required": true,
    "schema": {
     "type": "integer",
     "minimum": 0,
     "x-rule": "PAGE-04"
    },
    "example": 117
   },
   "XLimit": {
    "description": "The most objects the server puts in one page, not the number on this page.",
    "required": true,
    "schema": {
     "type": "integer",
     "minimum": 1,
     "x-rule": "PAGE-05"
    },
    "example": 50
   },
   "LocationIfTaken": {
    "description": "As Location, if the object was taken.",
    "schema": {
     "$ref": "#/components/schemas/URL",
     "x-rule": "CDR-01"
    },
    "example": "https://billing.movendo.example/ocpi/cdrs/91b7c4e0"
   },
   "Location": {
    "description": "Absolute address of the object that was created, at which its sender can read it again. Take it as it is; its form is up to the server.",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/URL",
     "x-rule": "CDR-01"
    },
    "example": "https://billing.movendo.example/ocpi/cdrs/91b7c4e0"
   }
  },
  "schemas": {
   "PrintableString": {
    "type": "string",
    "description": "Text that compares with regard to case; any printable character, no line breaks or tabs.",
    "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$",
    "x-rule": "TYPE-02"
   },
   "DateTime": {
    "type": "string",
    "description": "A moment in UTC as RFC 3339 writes it: date, `T`, time with seconds, optionally a fraction, optionally `Z`. Without `Z` it is UTC as well. Other offsets, `+00:00` included, are not allowed.",
    "maxLength": 25,
    "pattern": "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z?$",
    "x-rule": "TYPE-04",
    "x-tolerant": {
     "pattern": "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$"
    },
    "examples": [
     "2026-03-02T09:15:00Z",
     "2026-03-02T09:15:00",
     "2026-03-02T09:15:00.250Z"
    ]
   },
   "Envelope": {
    "type": "object",
    "description": "What every response is, those of failures included. An operation that returns something adds `data`; with a `status_code` outside 1xxx there is none to rely on.",
    "required": [
     "status_code",
     "timestamp"
    ],
    "x-tolerant": {
     "required": [
      "status_code"
     ]
    },
    "x-rule": "HTTP-01",
    "properties": {
     "status_code": {
      "type": "integer",
      "minimum": 1000,
      "maximum": 4999,
      "description": "The result as OCPI sees it, next to the HTTP status. An unknown code counts as its thousand.\n\n| Code | Meaning |\n| --- | --- |\n| 1000 | Success |\n| 2000 | The client made an error that no other code describes |\n| 2001 | A parameter or field is missing or not valid |\n| 2002 | The request tells too little to be handled |\n| 2003 | The Location is not known |\n| 2004 | The Token is not known |\n| 3000 | The server failed in a way that no other code describes |\n| 3001 | The server could not use the client's API while registering |\n| 3002 | The version is not supported |\n| 3003 | The two platforms lack endpoints that they need of each other |\n| 4000 | The Hub failed in a way that no other code describes |\n| 4001 | The Hub does not know the receiver |\n| 4002 | The receiver did not answer the Hub in time |\n| 4003 | The receiver is not connected to the Hub |\n\nCodes that end in 900 to 999 are free for custom modules."
     },
     "status_message": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Explains the result to an engineer; not meant for drivers."
     },
     "timestamp": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the response was made."
     },
     "data": {
      "description": "What the operation returns; see there."
     }
    }
   },
   "VersionNumber": {
    "type": "string",
    "description": "A version of OCPI.",
    "enum": [
     "2.0",
     "2.1",
     "2.1.1",
     "2.2",
     "2.2.1"
    ],
    "x-enum-descriptions": {
     "2.0": "OCPI 2.0",
     "2.1": "OCPI 2.1, replaced by 2.1.1",
     "2.1.1": "OCPI 2.1.1",
     "2.2": "OCPI 2.2, replaced by 2.2.1",
     "2.2.1": "OCPI 2.2.1, which this document describes"
    }
   },
   "URL": {
    "type": "string",
    "description": "An absolute http or https address.",
    "maxLength": 255,
    "pattern": "^https?://\\S+$",
    "x-rule": "TYPE-07"
   },
   "Version": {
    "type": "object",
    "description": "A version of OCPI that the platform speaks.",
    "required": [
     "version",
     "url"
    ],
    "properties": {
     "version": {
      "$ref": "#/components/schemas/VersionNumber",
      "description": "The version."
     },
     "url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the details of this version are found."
     }
    }
   },
   "ModuleID": {
    "type": "string",
    "description": "A module. Two partners may agree on modules of their own, so more values than these can arrive; these are the ones of OCPI itself.",
    "enum": [
     "cdrs",
     "chargingprofiles",
     "commands",
     "credentials",
     "hubclientinfo",
     "locations",
     "sessions",
     "tariffs",
     "tokens"
    ],
    "x-enum-descriptions": {
     "cdrs": "Charge detail records, what a finished session cost",
     "chargingprofiles": "Limits over time for running sessions",
     "commands": "Reserve, start, stop and unlock from afar",
     "credentials": "Registration, which every platform has",
     "hubclientinfo": "Which parties a Hub connects",
     "locations": "Where can be charged",
     "sessions": "Charging that is going on",
     "tariffs": "What charging costs",
     "tokens": "Who may charge"
    }
   },
   "InterfaceRole": {
    "type": "string",
    "description": "Which side of a module an interface is.",
    "enum": [
     "SENDER",
     "RECEIVER"
    ],
    "x-steers": true,
    "x-enum-descriptions": {
     "SENDER": "Hosted by the owner of the data: others read from it",
     "RECEIVER": "Hosted by who gets the data: the owner pushes to it"
    }
   },
   "Endpoint": {
    "type": "object",
    "description": "Where one interface of one module is served. Partners choose their URLs freely, so nobody may guess them.",
    "required": [
     "identifier",
     "role",
     "url"
    ],
    "properties": {
     "identifier": {
      "$ref": "#/components/schemas/ModuleID",
      "description": "The module."
     },
     "role": {
      "$ref": "#/components/schemas/InterfaceRole",
      "description": "Which of its two interfaces. Without meaning for credentials."
     },
     "url": {
      "$ref": "#/components/schemas/URL",
      "description": "Its address, with or without a slash at the end."
     }
    }
   },
   "VersionDetails": {
    "type": "object",
    "description": "The interfaces that the platform serves in one version.",
    "required": [
     "version",
     "endpoints"
    ],
    "properties": {
     "version": {
      "$ref": "#/components/schemas/VersionNumber",
      "description": "The version these endpoints belong to."
     },
     "endpoints": {
      "type": "array",
      "description": "Each interface of each module that is served, at least one.",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Endpoint"
      }
     }
    }
   },
   "Role": {
    "type": "string",
    "description": "The part a party plays in the market.",
    "enum": [
     "CPO",
     "EMSP",
     "HUB",
     "NAP",
     "NSP",
     "OTHER",
     "SCSP"
    ],
    "x-steers": true,
    "x-enum-descriptions": {
     "CPO": "Charge point operator: runs charging stations",
     "EMSP": "E-mobility service provider: has the contract with the driver",
     "HUB": "Hub: passes messages between many parties",
     "NAP": "National access point: collects the locations of a country",
     "NSP": "Navigation service provider: shows locations, mostly in cars and apps",
     "OTHER": "Any other",
     "SCSP": "Smart charging service provider: plans when and how fast to charge"
    }
   },
   "ImageCategory": {
    "type": "string",
    "description": "What a picture shows, so that it is used in the right place.",
    "enum": [
     "CHARGER",
     "ENTRANCE",
     "LOCATION",
     "NETWORK",
     "OPERATOR",
     "OTHER",
     "OWNER"
    ],
    "x-enum-descriptions": {
     "CHARGER": "The charging station itself",
     "ENTRANCE": "The way in for cars, seen from the street",
     "LOCATION": "The whole location",
     "NETWORK": "Logo of a roaming network the location belongs to",
     "OPERATOR": "Logo of the operator, used where there is no network logo",
     "OTHER": "Anything else",
     "OWNER": "Logo of the owner, for example a shop"
    }
   },
   "CiString": {
    "type": "string",
    "description": "Text that compares without regard to case; printable ASCII only.",
    "pattern": "^[\\x20-\\x7E]*$",
    "x-rule": "TYPE-01"
   },
   "Image": {
    "type": "object",
    "description": "A picture on a public web server, for example a photo of the charger (at least 800 x 600 pixels is advised) or a logo (512 x 512).",
    "required": [
     "url",
     "category",
     "type"
    ],
    "properties": {
     "url": {
      "$ref": "#/components/schemas/URL",
      "description": "Address of the full-size picture."
     },
     "thumbnail": {
      "$ref": "#/components/schemas/URL",
      "description": "Address of a small version of it."
     },
     "category": {
      "$ref": "#/components/schemas/ImageCategory",
      "description": "What the picture shows."
     },
     "type": {
      "$ref": "#/components/schemas/CiString",
      "maxLength": 4,
      "description": "File type: gif, jpeg, png or svg; others are possible."
     },
     "width": {
      "type": "integer",
      "minimum": 0,
      "maximum": 99999,
      "description": "Width of the full-size picture in pixels."
     },
     "height": {
      "type": "integer",
      "minimum": 0,
      "maximum": 99999,
      "description": "Height of the full-size picture in pixels."
     }
    }
   },
   "BusinessDetails": {
    "type": "object",
    "description": "A company as it wants to be presented.",
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 100,
      "description": "Name of the company."
     },
     "website": {
      "$ref": "#/components/schemas/URL",
      "description": "Its website."
     },
     "logo": {
      "$ref": "#/components/schemas/Image",
      "description": "Its logo."
     }
    }
   },
   "CredentialsRole": {
    "type": "object",
    "description": "One party in one role.",
    "required": [
     "role",
     "business_details",
     "party_id",
     "country_code"
    ],
    "properties": {
     "role": {
      "$ref": "#/components/schemas/Role",
      "description": "The part the party plays."
     },
     "business_details": {
      "$ref": "#/components/schemas/BusinessDetails",
      "description": "The company behind the party."
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the party.",
      "x-identity": true
     },
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country in which the party is registered; it may well operate in others under the same code.",
      "x-identity": true
     }
    }
   },
   "Credentials": {
    "type": "object",
    "description": "What one platform gives another so that it can be called: a token, where to start, and which parties it is about to meet there. The combination of role, party and country is unique among the roles.",
    "required": [
     "token",
     "url",
     "roles"
    ],
    "properties": {
     "token": {
      "type": "string",
      "description": "The credentials token with which the other platform shall call this one. Printable ASCII without spaces, and case matters. On the wire it travels in Base64.",
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[\\x21-\\x7E]+$",
      "x-identity": true,
      "x-rule": "AUTH-04"
     },
     "url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where this platform lists its versions."
     },
     "roles": {
      "type": "array",
      "description": "Each party on this platform in each of its roles. A Hub names itself only.",
      "minItems": 1,
      "x-rule": "CRED-08",
      "x-tolerant": {
       "minItems": 1
      },
      "items": {
       "$ref": "#/components/schemas/CredentialsRole"
      }
     }
    }
   },
   "TokenType": {
    "type": "string",
    "description": "What kind of Token identifies the driver.",
    "enum": [
     "AD_HOC_USER",
     "APP_USER",
     "OTHER",
     "RFID"
    ],
    "x-enum-descriptions": {
     "AD_HOC_USER": "Made by a server or app for one session only",
     "APP_USER": "Made by a server or app, the same for each session of this user",
     "OTHER": "Any other",
     "RFID": "The number of an RFID card or key fob"
    }
   },
   "PublishTokenType": {
    "type": "object",
    "description": "Describes Tokens whose holders may see a Location that is not published. A Token has to match everything that is given: `uid` with `type`, `visual_number` with `issuer`, or `group_id`.",
    "x-rule": "LOC-07",
    "properties": {
     "uid": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `uid` of the Token."
     },
     "type": {
      "$ref": "#/components/schemas/TokenType",
      "description": "The type of the Token."
     },
     "visual_number": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 64,
      "description": "The number printed on the card."
     },
     "issuer": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 64,
      "description": "The company printed on the card."
     },
     "group_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The group the Token belongs to."
     }
    },
    "anyOf": [
     {
      "required": [
       "uid"
      ],
      "x-rule": "LOC-07"
     },
     {
      "required": [
       "visual_number"
      ],
      "x-rule": "LOC-07"
     },
     {
      "required": [
       "group_id"
      ],
      "x-rule": "LOC-07"
     }
    ],
    "dependentRequired": {
     "uid": [
      "type"
     ],
     "visual_number": [
      "issuer"
     ]
    }
   },
   "GeoLocation": {
    "type": "object",
    "description": "A point on earth (WGS 84). Strings, so that no digit is lost; five decimals are about one metre.",
    "required": [
     "latitude",
     "longitude"
    ],
    "properties": {
     "latitude": {
      "type": "string",
      "description": "Degrees north (south is negative), with a point and 5 to 7 decimals.",
      "maxLength": 10,
      "pattern": "^-?[0-9]{1,2}\\.[0-9]{5,7}$",
      "x-rule": "LOC-10"
     },
     "longitude": {
      "type": "string",
      "description": "Degrees east (west is negative), with a point and 5 to 7 decimals.",
      "maxLength": 11,
      "pattern": "^-?[0-9]{1,3}\\.[0-9]{5,7}$",
      "x-rule": "LOC-10"
     }
    }
   },
   "DisplayText": {
    "type": "object",
    "description": "A text for drivers in one language.",
    "required": [
     "language",
     "text"
    ],
    "properties": {
     "language": {
      "$ref": "#/components/schemas/PrintableString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Two-letter language code of ISO 639-1."
     },
     "text": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 512,
      "description": "The text, without any markup."
     }
    }
   },
   "AdditionalGeoLocation": {
    "type": "object",
    "description": "A named point near a Location, such as an entrance.",
    "required": [
     "latitude",
     "longitude"
    ],
    "properties": {
     "latitude": {
      "type": "string",
      "description": "Degrees north (south is negative), with a point and 5 to 7 decimals.",
      "maxLength": 10,
      "pattern": "^-?[0-9]{1,2}\\.[0-9]{5,7}$",
      "x-rule": "LOC-10"
     },
     "longitude": {
      "type": "string",
      "description": "Degrees east (west is negative), with a point and 5 to 7 decimals.",
      "maxLength": 11,
      "pattern": "^-?[0-9]{1,3}\\.[0-9]{5,7}$",
      "x-rule": "LOC-10"
     },
     "name": {
      "$ref": "#/components/schemas/DisplayText",
      "description": "Its name, as it is written there."
     }
    }
   },
   "ParkingType": {
    "type": "string",
    "description": "What kind of parking a place is.",
    "enum": [
     "ALONG_MOTORWAY",
     "PARKING_GARAGE",
     "PARKING_LOT",
     "ON_DRIVEWAY",
     "ON_STREET",
     "UNDERGROUND_GARAGE"
    ],
    "x-enum-descriptions": {
     "ALONG_MOTORWAY": "Rest or service area of a motorway",
     "PARKING_GARAGE": "Multi-storey car park",
     "PARKING_LOT": "Open car park, for example of a supermarket",
     "ON_DRIVEWAY": "Driveway of a building",
     "ON_STREET": "Public street",
     "UNDERGROUND_GARAGE": "Car park mostly below ground"
    }
   },
   "Status": {
    "type": "string",
    "description": "What an EVSE can do.",
    "enum": [
     "AVAILABLE",
     "BLOCKED",
     "CHARGING",
     "INOPERATIVE",
     "OUTOFORDER",
     "PLANNED",
     "REMOVED",
     "RESERVED",
     "UNKNOWN"
    ],
    "x-steers": true,
    "x-enum-descriptions": {
     "AVAILABLE": "A session can be started",
     "BLOCKED": "Something stands in the way, such as a parked car",
     "CHARGING": "In use",
     "INOPERATIVE": "Not in service, or not yet, but not broken either",
     "OUTOFORDER": "Broken",
     "PLANNED": "Still to come",
     "REMOVED": "Gone for good",
     "RESERVED": "Kept for a certain driver",
     "UNKNOWN": "Not known, for example because the station is offline"
    }
   },
   "StatusSchedule": {
    "type": "object",
    "description": "A status an EVSE is expected to have. When the time comes, the CPO still sends the status itself.",
    "required": [
     "period_begin",
     "status"
    ],
    "properties": {
     "period_begin": {
      "$ref": "#/components/schemas/DateTime",
      "description": "From when on."
     },
     "period_end": {
      "$ref": "#/components/schemas/DateTime",
      "description": "Until when, if that is known."
     },
     "status": {
      "$ref": "#/components/schemas/Status",
      "description": "The expected status."
     }
    }
   },
   "Capability": {
    "type": "string",
    "description": "Something an EVSE supports.",
    "enum": [
     "CHARGING_PROFILE_CAPABLE",
     "CHARGING_PREFERENCES_CAPABLE",
     "CHIP_CARD_SUPPORT",
     "CONTACTLESS_CARD_SUPPORT",
     "CREDIT_CARD_PAYABLE",
     "DEBIT_CARD_PAYABLE",
     "PED_TERMINAL",
     "REMOTE_START_STOP_CAPABLE",
     "RESERVABLE",
     "RFID_READER",
     "START_SESSION_CONNECTOR_REQUIRED",
     "TOKEN_GROUP_CAPABLE",
     "UNLOCK_CAPABLE"
    ],
    "x-enum-descriptions": {
     "CHARGING_PROFILE_CAPABLE": "Follows charging profiles",
     "CHARGING_PREFERENCES_CAPABLE": "Takes the charging preferences of the driver into account",
     "CHIP_CARD_SUPPORT": "Its payment terminal reads chip cards",
     "CONTACTLESS_CARD_SUPPORT": "Its payment terminal reads contactless cards",
     "CREDIT_CARD_PAYABLE": "Its payment terminal takes credit cards",
     "DEBIT_CARD_PAYABLE": "Its payment terminal takes debit cards",
     "PED_TERMINAL": "Its payment terminal has keys for a PIN",
     "REMOTE_START_STOP_CAPABLE": "Can be started and stopped from afar",
     "RESERVABLE": "Can be reserved",
     "RFID_READER": "Reads RFID cards",
     "START_SESSION_CONNECTOR_REQUIRED": "To start it from afar, the Connector must be named",
     "TOKEN_GROUP_CAPABLE": "A session started with one Token can be stopped with another of its group",
     "UNLOCK_CAPABLE": "Has a lock at its Connectors that can be opened from afar"
    }
   },
   "ConnectorType": {
    "type": "string",
    "description": "The standard of a plug or socket.",
    "enum": [
     "CHADEMO",
     "CHAOJI",
     "DOMESTIC_A",
     "DOMESTIC_B",
     "DOMESTIC_C",
     "DOMESTIC_D",
     "DOMESTIC_E",
     "DOMESTIC_F",
     "DOMESTIC_G",
     "DOMESTIC_H",
     "DOMESTIC_I",
     "DOMESTIC_J",
     "DOMESTIC_K",
     "DOMESTIC_L",
     "DOMESTIC_M",
     "DOMESTIC_N",
     "DOMESTIC_O",
     "GBT_AC",
     "GBT_DC",
     "IEC_60309_2_single_16",
     "IEC_60309_2_three_16",
     "IEC_60309_2_three_32",
     "IEC_60309_2_three_64",
     "IEC_62196_T1",
     "IEC_62196_T1_COMBO",
     "IEC_62196_T2",
     "IEC_62196_T2_COMBO",
     "IEC_62196_T3A",
     "IEC_62196_T3C",
     "NEMA_5_20",
     "NEMA_6_30",
     "NEMA_6_50",
     "NEMA_10_30",
     "NEMA_10_50",
     "NEMA_14_30",
     "NEMA_14_50",
     "PANTOGRAPH_BOTTOM_UP",
     "PANTOGRAPH_TOP_DOWN",
     "TESLA_R",
     "TESLA_S"
    ],
    "x-enum-descriptions": {
     "CHADEMO": "CHAdeMO, DC",
     "CHAOJI": "ChaoJi, DC, the joint successor of CHAdeMO and GB/T",
     "DOMESTIC_A": "Household type A (NEMA 1-15), 2 pins",
     "DOMESTIC_B": "Household type B (NEMA 5-15), 3 pins",
     "DOMESTIC_C": "Household type C (CEE 7/17), 2 pins",
     "DOMESTIC_D": "Household type D, 3 pins",
     "DOMESTIC_E": "Household type E (CEE 7/5), 3 pins",
     "DOMESTIC_F": "Household type F (CEE 7/4, Schuko), 3 pins",
     "DOMESTIC_G": "Household type G (BS 1363), 3 pins",
     "DOMESTIC_H": "Household type H (SI 32), 3 pins",
     "DOMESTIC_I": "Household type I (AS 3112), 3 pins",
     "DOMESTIC_J": "Household type J (SEV 1011), 3 pins",
     "DOMESTIC_K": "Household type K (DS 60884-2-D1), 3 pins",
     "DOMESTIC_L": "Household type L (CEI 23-16-VII), 3 pins",
     "DOMESTIC_M": "Household type M (BS 546), 3 pins",
     "DOMESTIC_N": "Household type N (NBR 14136), 3 pins",
     "DOMESTIC_O": "Household type O (TIS 166-2549), 3 pins",
     "GBT_AC": "GB/T 20234.2, AC",
     "GBT_DC": "GB/T 20234.3, DC",
     "IEC_60309_2_single_16": "IEC 60309-2 industrial, one phase, 16 A, mostly blue",
     "IEC_60309_2_three_16": "IEC 60309-2 industrial, three phases, 16 A, mostly red",
     "IEC_60309_2_three_32": "IEC 60309-2 industrial, three phases, 32 A, mostly red",
     "IEC_60309_2_three_64": "IEC 60309-2 industrial, three phases, 64 A, mostly red",
     "IEC_62196_T1": "IEC 62196 type 1 (SAE J1772), AC",
     "IEC_62196_T1_COMBO": "CCS 1, type 1 with two DC pins",
     "IEC_62196_T2": "IEC 62196 type 2 (Mennekes), AC",
     "IEC_62196_T2_COMBO": "CCS 2, type 2 with two DC pins",
     "IEC_62196_T3A": "IEC 62196 type 3A",
     "IEC_62196_T3C": "IEC 62196 type 3C (Scame)",
     "NEMA_5_20": "NEMA 5-20, 3 pins",
     "NEMA_6_30": "NEMA 6-30, 3 pins",
     "NEMA_6_50": "NEMA 6-50, 3 pins",
     "NEMA_10_30": "NEMA 10-30, 3 pins",
     "NEMA_10_50": "NEMA 10-50, 3 pins",
     "NEMA_14_30": "NEMA 14-30, 3 pins, 30 A",
     "NEMA_14_50": "NEMA 14-50, 3 pins, 50 A",
     "PANTOGRAPH_BOTTOM_UP": "Pantograph on the vehicle that rises to the station, mostly for buses",
     "PANTOGRAPH_TOP_DOWN": "Pantograph on the station that comes down to the vehicle, mostly for buses",
     "TESLA_R": "Tesla Roadster, round, 4 pins",
     "TESLA_S": "Tesla Model S, oval, 5 pins"
    }
   },
   "ConnectorFormat": {
    "type": "string",
    "description": "Whether the driver needs a cable.",
    "enum": [
     "SOCKET",
     "CABLE"
    ],
    "x-enum-descriptions": {
     "SOCKET": "A socket; the driver brings the cable",
     "CABLE": "A cable with a plug"
    }
   },
   "PowerType": {
    "type": "string",
    "description": "Alternating or direct current, and over how many phases.",
    "enum": [
     "AC_1_PHASE",
     "AC_2_PHASE",
     "AC_2_PHASE_SPLIT",
     "AC_3_PHASE",
     "DC"
    ],
    "x-enum-descriptions": {
     "AC_1_PHASE": "AC, one phase",
     "AC_2_PHASE": "AC, two of three phases",
     "AC_2_PHASE_SPLIT": "AC, split phase",
     "AC_3_PHASE": "AC, three phases",
     "DC": "DC"
    }
   },
   "Connector": {
    "type": "object",
    "description": "A socket, or a cable with a plug, of an EVSE. Only one Connector of an EVSE can be in use at a time.",
    "required": [
     "id",
     "standard",
     "format",
     "power_type",
     "max_voltage",
     "max_amperage",
     "last_updated"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the Connector within its EVSE; another EVSE may use the same.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true
     },
     "standard": {
      "$ref": "#/components/schemas/ConnectorType",
      "description": "Which plug fits."
     },
     "format": {
      "$ref": "#/components/schemas/ConnectorFormat",
      "description": "Socket or cable."
     },
     "power_type": {
      "$ref": "#/components/schemas/PowerType",
      "description": "Alternating or direct current, and over how many phases."
     },
     "max_voltage": {
      "type": "integer",
      "minimum": 0,
      "description": "Highest voltage in V; with three phases, from line to neutral."
     },
     "max_amperage": {
      "type": "integer",
      "minimum": 0,
      "description": "Highest current in A."
     },
     "max_electric_power": {
      "type": "integer",
      "minimum": 0,
      "description": "Highest power in W. Given where it is less than voltage and current together allow."
     },
     "tariff_ids": {
      "type": "array",
      "description": "Ids of the owner's Tariffs that hold here, at most one of each type at any time. Charging for free has a Tariff too.",
      "items": {
       "$ref": "#/components/schemas/CiString",
       "minLength": 1,
       "maxLength": 36
      }
     },
     "terms_and_conditions": {
      "$ref": "#/components/schemas/URL",
      "description": "The operator's terms and conditions."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Connector last changed."
     }
    }
   },
   "ParkingRestriction": {
    "type": "string",
    "description": "Who may park at an EVSE, and when.",
    "enum": [
     "EV_ONLY",
     "PLUGGED",
     "DISABLED",
     "CUSTOMERS",
     "MOTORCYCLES"
    ],
    "x-enum-descriptions": {
     "EV_ONLY": "Electric vehicles only",
     "PLUGGED": "Only while plugged in",
     "DISABLED": "Only with a disability badge",
     "CUSTOMERS": "Only customers or guests, for example of a hotel",
     "MOTORCYCLES": "Only motorcycles and scooters fit"
    }
   },
   "EVSE": {
    "type": "object",
    "description": "The part of a charging station that charges one vehicle at a time. It has one or more Connectors, of which one can be in use. It is removed by setting its status to REMOVED, never by deleting it.",
    "required": [
     "uid",
     "status",
     "connectors",
     "last_updated"
    ],
    "properties": {
     "uid": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the EVSE on the CPO's platform, for machines; `evse_id` is for people. Never changes and is never given to another EVSE, so better not the number of the hardware.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true
     },
     "evse_id": {
      "$ref": "#/components/schemas/CiString",
      "maxLength": 48,
      "description": "The public EVSE id (eMI3), as known to drivers. May be taken away from a removed EVSE and used again."
     },
     "status": {
      "$ref": "#/components/schemas/Status",
      "description": "What the EVSE can do right now."
     },
     "status_schedule": {
      "type": "array",
      "description": "Statuses planned for the future, for information only.",
      "items": {
       "$ref": "#/components/schemas/StatusSchedule"
      }
     },
     "capabilities": {
      "type": "array",
      "description": "What the EVSE supports.",
      "items": {
       "$ref": "#/components/schemas/Capability"
      }
     },
     "connectors": {
      "type": "array",
      "description": "Its Connectors, at least one.",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Connector"
      }
     },
     "floor_level": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 4,
      "description": "Floor, as it is signposted there."
     },
     "coordinates": {
      "$ref": "#/components/schemas/GeoLocation",
      "description": "Where the EVSE is."
     },
     "physical_reference": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 16,
      "description": "What is printed on it to tell it from others."
     },
     "directions": {
      "type": "array",
      "description": "How to find the EVSE within the place, one text for each language.",
      "items": {
       "$ref": "#/components/schemas/DisplayText"
      }
     },
     "parking_restrictions": {
      "type": "array",
      "description": "Who may park there, and when.",
      "items": {
       "$ref": "#/components/schemas/ParkingRestriction"
      }
     },
     "images": {
      "type": "array",
      "description": "Pictures of the EVSE.",
      "items": {
       "$ref": "#/components/schemas/Image"
      }
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the EVSE or any Connector of it last changed."
     }
    }
   },
   "Facility": {
    "type": "string",
    "description": "Something a place offers or is part of.",
    "enum": [
     "HOTEL",
     "RESTAURANT",
     "CAFE",
     "MALL",
     "SUPERMARKET",
     "SPORT",
     "RECREATION_AREA",
     "NATURE",
     "MUSEUM",
     "BIKE_SHARING",
     "BUS_STOP",
     "TAXI_STAND",
     "TRAM_STOP",
     "METRO_STATION",
     "TRAIN_STATION",
     "AIRPORT",
     "PARKING_LOT",
     "CARPOOL_PARKING",
     "FUEL_STATION",
     "WIFI"
    ],
    "x-enum-descriptions": {
     "HOTEL": "Hotel",
     "RESTAURANT": "Restaurant",
     "CAFE": "Café",
     "MALL": "Shopping centre",
     "SUPERMARKET": "Supermarket",
     "SPORT": "Gym, sports field and the like",
     "RECREATION_AREA": "Recreation area",
     "NATURE": "In or near a park or nature reserve",
     "MUSEUM": "Museum",
     "BIKE_SHARING": "Shared bicycles or scooters",
     "BUS_STOP": "Bus stop",
     "TAXI_STAND": "Taxi rank",
     "TRAM_STOP": "Tram stop",
     "METRO_STATION": "Underground station",
     "TRAIN_STATION": "Railway station",
     "AIRPORT": "Airport",
     "PARKING_LOT": "Car park",
     "CARPOOL_PARKING": "Car park for car pools",
     "FUEL_STATION": "Petrol station",
     "WIFI": "Internet, by Wi-Fi or otherwise"
    }
   },
   "RegularHours": {
    "type": "object",
    "description": "One period that comes back every week, in the time zone of the Location.",
    "required": [
     "weekday",
     "period_begin",
     "period_end"
    ],
    "properties": {
     "weekday": {
      "type": "integer",
      "minimum": 1,
      "maximum": 7,
      "description": "Day of the week, Monday is 1 and Sunday 7.",
      "x-rule": "LOC-08"
     },
     "period_begin": {
      "type": "string",
      "description": "Start of the period in local time, as HH:MM.",
      "maxLength": 5,
      "pattern": "^([0-1][0-9]|2[0-3]):[0-5][0-9]$",
      "x-rule": "LOC-08"
     },
     "period_end": {
      "type": "string",
      "description": "End of the period in local time, as HH:MM, later than its start.",
      "maxLength": 5,
      "pattern": "^([0-1][0-9]|2[0-3]):[0-5][0-9]$",
      "x-rule": "LOC-08"
     }
    }
   },
   "ExceptionalPeriod": {
    "type": "object",
    "description": "One period on a certain date. Unlike the regular hours it is in UTC.",
    "required": [
     "period_begin",
     "period_end"
    ],
    "properties": {
     "period_begin": {
      "$ref": "#/components/schemas/DateTime",
      "description": "Start of the period."
     },
     "period_end": {
      "$ref": "#/components/schemas/DateTime",
      "description": "End of the period."
     }
    }
   },
   "Hours": {
    "type": "object",
    "description": "When a place is open. Exceptional closings win over exceptional openings, and both over the regular hours.",
    "required": [
     "twentyfourseven"
    ],
    "x-rule": "LOC-08",
    "properties": {
     "twentyfourseven": {
      "type": "boolean",
      "description": "Always open, exceptional closings aside."
     },
     "regular_hours": {
      "type": "array",
      "description": "Opening hours of each weekday. At least one if `twentyfourseven` is false, none if it is true.",
      "items": {
       "$ref": "#/components/schemas/RegularHours"
      }
     },
     "exceptional_openings": {
      "type": "array",
      "description": "When it is open on certain dates, besides the regular hours.",
      "items": {
       "$ref": "#/components/schemas/ExceptionalPeriod"
      }
     },
     "exceptional_closings": {
      "type": "array",
      "description": "When it is closed on certain dates, whatever the rest says.",
      "items": {
       "$ref": "#/components/schemas/ExceptionalPeriod"
      }
     }
    },
    "if": {
     "properties": {
      "twentyfourseven": {
       "const": true
      }
     },
     "required": [
      "twentyfourseven"
     ]
    },
    "then": {
     "properties": {
      "regular_hours": {
       "maxItems": 0,
       "x-rule": "LOC-08"
      }
     }
    },
    "else": {
     "properties": {
      "regular_hours": {
       "minItems": 1,
       "x-rule": "LOC-08"
      }
     },
     "required": [
      "regular_hours"
     ],
     "x-rule": "LOC-08"
    }
   },
   "EnergySourceCategory": {
    "type": "string",
    "description": "A source of electricity.",
    "enum": [
     "NUCLEAR",
     "GENERAL_FOSSIL",
     "COAL",
     "GAS",
     "GENERAL_GREEN",
     "SOLAR",
     "WIND",
     "WATER"
    ],
    "x-enum-descriptions": {
     "NUCLEAR": "Nuclear power",
     "GENERAL_FOSSIL": "Fossil fuels, of any or unspecified kind",
     "COAL": "Coal",
     "GAS": "Natural gas",
     "GENERAL_GREEN": "Renewable, of any or unspecified kind",
     "SOLAR": "Sunlight",
     "WIND": "Wind",
     "WATER": "Water"
    }
   },
   "EnergySource": {
    "type": "object",
    "description": "The share of one source in the energy mix.",
    "required": [
     "source",
     "percentage"
    ],
    "properties": {
     "source": {
      "$ref": "#/components/schemas/EnergySourceCategory",
      "description": "The source."
     },
     "percentage": {
      "type": "number",
      "minimum": 0,
      "maximum": 100,
      "description": "Its share, 0 to 100."
     }
    }
   },
   "EnvironmentalImpactCategory": {
    "type": "string",
    "description": "A kind of emission or waste.",
    "enum": [
     "NUCLEAR_WASTE",
     "CARBON_DIOXIDE"
    ],
    "x-enum-descriptions": {
     "NUCLEAR_WASTE": "Nuclear waste",
     "CARBON_DIOXIDE": "Carbon dioxide"
    }
   },
   "EnvironmentalImpact": {
    "type": "object",
    "description": "One kind of emission or waste per kWh.",
    "required": [
     "category",
     "amount"
    ],
    "properties": {
     "category": {
      "$ref": "#/components/schemas/EnvironmentalImpactCategory",
      "description": "The kind."
     },
     "amount": {
      "type": "number",
      "minimum": 0,
      "description": "Grams per kWh."
     }
    }
   },
   "EnergyMix": {
    "type": "object",
    "description": "Where the electricity of a location or tariff comes from, and what making it leaves behind.",
    "required": [
     "is_green_energy"
    ],
    "properties": {
     "is_green_energy": {
      "type": "boolean",
      "description": "True if all of it is renewable, without CO2 or nuclear waste."
     },
     "energy_sources": {
      "type": "array",
      "description": "Shares of the sources; together they make 100 percent.",
      "items": {
       "$ref": "#/components/schemas/EnergySource"
      }
     },
     "environ_impact": {
      "type": "array",
      "description": "What is emitted or left over per kWh.",
      "items": {
       "$ref": "#/components/schemas/EnvironmentalImpact"
      }
     },
     "supplier_name": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 64,
      "description": "Name of the energy supplier."
     },
     "energy_product_name": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 64,
      "description": "Name of the supplier's product."
     }
    }
   },
   "Location": {
    "type": "object",
    "description": "A place with one or more EVSEs that belong together, for example a car park or a stretch of street. It is owned by the party that `country_code` and `party_id` name. A Location is never deleted, for Sessions and CDRs refer to it.",
    "required": [
     "country_code",
     "party_id",
     "id",
     "publish",
     "address",
     "city",
     "country",
     "coordinates",
     "time_zone",
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the CPO that owns the Location.",
      "x-identity": true
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the CPO that owns the Location.",
      "x-identity": true
     },
     "id": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the Location on the CPO's platform. Never changes.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true
     },
     "publish": {
      "type": "boolean",
      "description": "Whether apps and websites may show the Location to everybody. If false, only to those whom `publish_allowed_to` names. Where some EVSEs may be shown and others not, make two Locations."
     },
     "publish_allowed_to": {
      "type": "array",
      "description": "The token holders who may see a Location that is not published. Only with `publish` false.",
      "items": {
       "$ref": "#/components/schemas/PublishTokenType"
      }
     },
     "name": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 255,
      "description": "Name to show."
     },
     "address": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 255,
      "description": "Street, or the like, and house number."
     },
     "city": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 45,
      "description": "City or village."
     },
     "postal_code": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 10,
      "description": "Postal code. Left out only where the place has none, such as along some motorways."
     },
     "state": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 45,
      "description": "State or province, where that matters."
     },
     "country": {
      "$ref": "#/components/schemas/PrintableString",
      "minLength": 3,
      "maxLength": 3,
      "description": "Country in which the place is, as three letters (ISO 3166-1 alpha-3)."
     },
     "coordinates": {
      "$ref": "#/components/schemas/GeoLocation",
      "description": "Where the place is."
     },
     "related_locations": {
      "type": "array",
      "description": "Other points worth knowing, such as an entrance.",
      "items": {
       "$ref": "#/components/schemas/AdditionalGeoLocation"
      }
     },
     "parking_type": {
      "$ref": "#/components/schemas/ParkingType",
      "description": "What kind of parking it is."
     },
     "evses": {
      "type": "array",
      "description": "The EVSEs of this place, removed ones too.",
      "items": {
       "$ref": "#/components/schemas/EVSE"
      }
     },
     "directions": {
      "type": "array",
      "description": "How to get to the place, one text for each language.",
      "items": {
       "$ref": "#/components/schemas/DisplayText"
      }
     },
     "operator": {
      "$ref": "#/components/schemas/BusinessDetails",
      "description": "Who runs the place. Without it, the business details of the owning party in the credentials hold."
     },
     "suboperator": {
      "$ref": "#/components/schemas/BusinessDetails",
      "description": "Who runs it on behalf of the operator."
     },
     "owner": {
      "$ref": "#/components/schemas/BusinessDetails",
      "description": "Who owns the place."
     },
     "facilities": {
      "type": "array",
      "description": "What the place itself offers or is part of.",
      "items": {
       "$ref": "#/components/schemas/Facility"
      }
     },
     "time_zone": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 255,
      "description": "Time zone of the place by its name in the IANA database, such as Europe/Amsterdam."
     },
     "opening_times": {
      "$ref": "#/components/schemas/Hours",
      "description": "When the EVSEs can be reached."
     },
     "charging_when_closed": {
      "type": "boolean",
      "description": "Whether charging goes on outside the opening hours, as in a garage that is shut at night. Left out means true."
     },
     "images": {
      "type": "array",
      "description": "Pictures of the place.",
      "items": {
       "$ref": "#/components/schemas/Image"
      }
     },
     "energy_mix": {
      "$ref": "#/components/schemas/EnergyMix",
      "description": "The electricity supplied here."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Location or any EVSE or Connector of it last changed."
     }
    },
    "if": {
     "properties": {
      "publish": {
       "const": true
      }
     },
     "required": [
      "publish"
     ]
    },
    "then": {
     "properties": {
      "publish_allowed_to": {
       "maxItems": 0,
       "x-rule": "LOC-06"
      }
     }
    }
   },
   "LocationPatch": {
    "type": "object",
    "description": "The properties of a Location that change. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays.",
    "x-patch-of": "Location",
    "x-rule": "PUSH-04",
    "required": [
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the CPO that owns the Location.",
      "x-identity": true
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the CPO that owns the Location.",
      "x-identity": true
     },
     "id": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the Location on the CPO's platform. Never changes.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true
     },
     "publish": {
      "type": "boolean",
      "description": "Whether apps and websites may show the Location to everybody. If false, only to those whom `publish_allowed_to` names. Where some EVSEs may be shown and others not, make two Locations."
     },
     "publish_allowed_to": {
      "description": "The token holders who may see a Location that is not published. Only with `publish` false.",
      "anyOf": [
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/PublishTokenType"
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "name": {
      "description": "Name to show.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/PrintableString",
        "maxLength": 255
       },
       {
        "type": "null"
       }
      ]
     },
     "address": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 255,
      "description": "Street, or the like, and house number."
     },
     "city": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 45,
      "description": "City or village."
     },
     "postal_code": {
      "description": "Postal code. Left out only where the place has none, such as along some motorways.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/PrintableString",
        "maxLength": 10
       },
       {
        "type": "null"
       }
      ]
     },
     "state": {
      "description": "State or province, where that matters.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/PrintableString",
        "maxLength": 45
       },
       {
        "type": "null"
       }
      ]
     },
     "country": {
      "$ref": "#/components/schemas/PrintableString",
      "minLength": 3,
      "maxLength": 3,
      "description": "Country in which the place is, as three letters (ISO 3166-1 alpha-3)."
     },
     "coordinates": {
      "$ref": "#/components/schemas/GeoLocation",
      "description": "Where the place is."
     },
     "related_locations": {
      "description": "Other points worth knowing, such as an entrance.",
      "anyOf": [
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/AdditionalGeoLocation"
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "parking_type": {
      "description": "What kind of parking it is.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/ParkingType"
       },
       {
        "type": "null"
       }
      ]
     },
     "evses": {
      "description": "The EVSEs of this place, removed ones too.",
      "anyOf": [
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/EVSE"
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "directions": {
      "description": "How to get to the place, one text for each language.",
      "anyOf": [
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/DisplayText"
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "operator": {
      "description": "Who runs the place. Without it, the business details of the owning party in the credentials hold.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/BusinessDetails"
       },
       {
        "type": "null"
       }
      ]
     },
     "suboperator": {
      "description": "Who runs it on behalf of the operator.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/BusinessDetails"
       },
       {
        "type": "null"
       }
      ]
     },
     "owner": {
      "description": "Who owns the place.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/BusinessDetails"
       },
       {
        "type": "null"
       }
      ]
     },
     "facilities": {
      "description": "What the place itself offers or is part of.",
      "anyOf": [
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Facility"
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "time_zone": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 255,
      "description": "Time zone of the place by its name in the IANA database, such as Europe/Amsterdam."
     },
     "opening_times": {
      "description": "When the EVSEs can be reached.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/Hours"
       },
       {
        "type": "null"
       }
      ]
     },
     "charging_when_closed": {
      "description": "Whether charging goes on outside the opening hours, as in a garage that is shut at night. Left out means true.",
      "anyOf": [
       {
        "type": "boolean"
       },
       {
        "type": "null"
       }
      ]
     },
     "images": {
      "description": "Pictures of the place.",
      "anyOf": [
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Image"
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "energy_mix": {
      "description": "The electricity supplied here.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/EnergyMix"
       },
       {
        "type": "null"
       }
      ]
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Location changed."
     }
    }
   },
   "EVSEPatch": {
    "type": "object",
    "description": "The properties of an EVSE that change, mostly its status. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays.",
    "x-patch-of": "EVSE",
    "x-rule": "PUSH-04",
    "required": [
     "last_updated"
    ],
    "properties": {
     "uid": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the EVSE on the CPO's platform, for machines; `evse_id` is for people. Never changes and is never given to another EVSE, so better not the number of the hardware.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true
     },
     "evse_id": {
      "description": "The public EVSE id (eMI3), as known to drivers. May be taken away from a removed EVSE and used again.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/CiString",
        "maxLength": 48
       },
       {
        "type": "null"
       }
      ]
     },
     "status": {
      "$ref": "#/components/schemas/Status",
      "description": "What the EVSE can do right now."
     },
     "status_schedule": {
      "description": "Statuses planned for the future, for information only.",
      "anyOf": [
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/StatusSchedule"
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "capabilities": {
      "description": "What the EVSE supports.",
      "anyOf": [
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Capability"
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "connectors": {
      "type": "array",
      "description": "Its Connectors, at least one.",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Connector"
      }
     },
     "floor_level": {
      "description": "Floor, as it is signposted there.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/PrintableString",
        "maxLength": 4
       },
       {
        "type": "null"
       }
      ]
     },
     "coordinates": {
      "description": "Where the EVSE is.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/GeoLocation"
       },
       {
        "type": "null"
       }
      ]
     },
     "physical_reference": {
      "description": "What is printed on it to tell it from others.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/PrintableString",
        "maxLength": 16
       },
       {
        "type": "null"
       }
      ]
     },
     "directions": {
      "description": "How to find the EVSE within the place, one text for each language.",
      "anyOf": [
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/DisplayText"
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "parking_restrictions": {
      "description": "Who may park there, and when.",
      "anyOf": [
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/ParkingRestriction"
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "images": {
      "description": "Pictures of the EVSE.",
      "anyOf": [
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Image"
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the EVSE changed."
     }
    }
   },
   "ConnectorPatch": {
    "type": "object",
    "description": "The properties of a Connector that change. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays.",
    "x-patch-of": "Connector",
    "x-rule": "PUSH-04",
    "required": [
     "last_updated"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the Connector within its EVSE; another EVSE may use the same.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true
     },
     "standard": {
      "$ref": "#/components/schemas/ConnectorType",
      "description": "Which plug fits."
     },
     "format": {
      "$ref": "#/components/schemas/ConnectorFormat",
      "description": "Socket or cable."
     },
     "power_type": {
      "$ref": "#/components/schemas/PowerType",
      "description": "Alternating or direct current, and over how many phases."
     },
     "max_voltage": {
      "type": "integer",
      "minimum": 0,
      "description": "Highest voltage in V; with three phases, from line to neutral."
     },
     "max_amperage": {
      "type": "integer",
      "minimum": 0,
      "description": "Highest current in A."
     },
     "max_electric_power": {
      "description": "Highest power in W. Given where it is less than voltage and current together allow.",
      "anyOf": [
       {
        "type": "integer",
        "minimum": 0
       },
       {
        "type": "null"
       }
      ]
     },
     "tariff_ids": {
      "description": "Ids of the owner's Tariffs that hold here, at most one of each type at any time. Charging for free has a Tariff too.",
      "anyOf": [
       {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/CiString",
         "minLength": 1,
         "maxLength": 36
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "terms_and_conditions": {
      "description": "The operator's terms and conditions.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/URL"
       },
       {
        "type": "null"
       }
      ]
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Connector changed."
     }
    }
   },
   "CdrToken": {
    "type": "object",
    "description": "Tells which Token a session was started with. `country_code` and `party_id` name the eMSP that pays for it.",
    "required": [
     "country_code",
     "party_id",
     "uid",
     "type",
     "contract_id"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the eMSP that owns the Token.",
      "x-identity": true
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the eMSP that owns the Token.",
      "x-identity": true
     },
     "uid": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `uid` of the Token, for example the number inside an RFID card.",
      "x-identity": true
     },
     "type": {
      "$ref": "#/components/schemas/TokenType",
      "description": "The type of the Token."
     },
     "contract_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The contract of the driver with the eMSP, best written as an eMA id (eMI3)."
     }
    }
   },
   "AuthMethod": {
    "type": "string",
    "description": "How it was found out that the driver may charge.",
    "enum": [
     "AUTH_REQUEST",
     "COMMAND",
     "WHITELIST"
    ],
    "x-enum-descriptions": {
     "AUTH_REQUEST": "The eMSP was asked when the driver wanted to start (real-time authorization)",
     "COMMAND": "The eMSP started or reserved with a command, and its Token counted as authorized",
     "WHITELIST": "The Token was found in the list that the CPO has, without asking the eMSP"
    }
   },
   "CdrDimensionType": {
    "type": "string",
    "description": "What a value of a charging period means. Those marked with \"sessions only\" never stand in a CDR.",
    "enum": [
     "CURRENT",
     "ENERGY",
     "ENERGY_EXPORT",
     "ENERGY_IMPORT",
     "MAX_CURRENT",
     "MIN_CURRENT",
     "MAX_POWER",
     "MIN_POWER",
     "PARKING_TIME",
     "POWER",
     "RESERVATION_TIME",
     "STATE_OF_CHARGE",
     "TIME"
    ],
    "x-enum-descriptions": {
     "CURRENT": "Average current in A, negative from the vehicle to the grid; sessions only",
     "ENERGY": "Energy in kWh, what was charged less what was fed back",
     "ENERGY_EXPORT": "Energy in kWh fed back from the vehicle to the grid; sessions only",
     "ENERGY_IMPORT": "Energy in kWh charged into the vehicle; sessions only",
     "MAX_CURRENT": "Highest current in A, summed over the phases",
     "MIN_CURRENT": "Lowest current in A, summed over the phases, negative where it flowed to the grid",
     "MAX_POWER": "Highest power in kW",
     "MIN_POWER": "Lowest power in kW, negative where it flowed to the grid",
     "PARKING_TIME": "Hours in which the vehicle stood there without asking for power",
     "POWER": "Average power in kW, negative from the vehicle to the grid; sessions only",
     "RESERVATION_TIME": "Hours in which the EVSE was kept for the driver and not yet used",
     "STATE_OF_CHARGE": "Charge of the vehicle's battery in percent, 0 to 100; sessions only",
     "TIME": "Hours of charging"
    }
   },
   "CdrDimension": {
    "type": "object",
    "description": "One measured value of a charging period.",
    "required": [
     "type",
     "volume"
    ],
    "properties": {
     "type": {
      "$ref": "#/components/schemas/CdrDimensionType",
      "description": "What is measured, and in which unit."
     },
     "volume": {
      "type": "number",
      "description": "The value. Energy is in kWh and time in hours, never in Wh or seconds."
     }
    },
    "if": {
     "properties": {
      "type": {
       "const": "STATE_OF_CHARGE"
      }
     },
     "required": [
      "type"
     ]
    },
    "then": {
     "properties": {
      "volume": {
       "minimum": 0,
       "maximum": 100
      }
     }
    }
   },
   "ChargingPeriod": {
    "type": "object",
    "description": "A stretch of a session in which nothing changed that matters for the price, and what was measured in it. It ends where the next one starts, the last one with the session.",
    "required": [
     "start_date_time",
     "dimensions"
    ],
    "properties": {
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the period starts."
     },
     "dimensions": {
      "type": "array",
      "description": "What was measured in the period, at least one value.",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/CdrDimension"
      }
     },
     "tariff_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "Id of the Tariff that holds in the period. Left out where none does."
     }
    }
   },
   "Price": {
    "type": "object",
    "description": "An amount of money, in the currency that the object around it names.",
    "required": [
     "excl_vat"
    ],
    "properties": {
     "excl_vat": {
      "type": "number",
      "description": "The amount without VAT."
     },
     "incl_vat": {
      "type": "number",
      "description": "The amount with VAT. Left out where no VAT applies or it is not known."
     }
    }
   },
   "SessionStatus": {
    "type": "string",
    "description": "How far a Session is.",
    "enum": [
     "ACTIVE",
     "COMPLETED",
     "INVALID",
     "PENDING",
     "RESERVATION"
    ],
    "x-steers": true,
    "x-enum-descriptions": {
     "ACTIVE": "Going on: plugged in and authorized, whether or not energy flows at the moment",
     "COMPLETED": "Ended; nothing changes any more",
     "INVALID": "Void, and not billed",
     "PENDING": "Not started yet because something is still missing, such as the plug; may never become active",
     "RESERVATION": "The EVSE is reserved and charging has not started; may never become active"
    }
   },
   "Session": {
    "type": "object",
    "description": "A charging session as it stands at the moment: it changes while it goes on, is meant to be shown to the driver, and may begin with a reservation. What is billed in the end is the CDR. A Session is never deleted; once it is COMPLETED it no longer changes.",
    "required": [
     "country_code",
     "party_id",
     "id",
     "start_date_time",
     "kwh",
     "cdr_token",
     "auth_method",
     "location_id",
     "evse_uid",
     "connector_id",
     "currency",
     "status",
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the CPO that owns the Session.",
      "x-identity": true
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the CPO that owns the Session.",
      "x-identity": true
     },
     "id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "Identifies the Session on the CPO's platform.",
      "x-identity": true
     },
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Session became ACTIVE. While it is PENDING, when it was created; the CPO replaces that later."
     },
     "end_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Session ended, which can be later than the end of charging if the vehicle stayed. Left out until then."
     },
     "kwh": {
      "type": "number",
      "description": "Energy charged so far in kWh."
     },
     "cdr_token": {
      "$ref": "#/components/schemas/CdrToken",
      "description": "The Token the Session was started with."
     },
     "auth_method": {
      "$ref": "#/components/schemas/AuthMethod",
      "description": "How the driver was authorized. Can change on the way, such as from COMMAND to WHITELIST if a driver reserves by app and starts with a card."
     },
     "authorization_reference": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The reference that the eMSP gave when it authorized, started or reserved; if it gave several, the last one. Required as soon as it gave one."
     },
     "location_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Location."
     },
     "evse_uid": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `uid` of the EVSE; `#NA` while a reservation has no certain EVSE yet."
     },
     "connector_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Connector; `#NA` while a reservation has no certain Connector yet."
     },
     "meter_id": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 255,
      "description": "The energy meter that measures."
     },
     "currency": {
      "$ref": "#/components/schemas/PrintableString",
      "minLength": 3,
      "maxLength": 3,
      "description": "Currency of all amounts (ISO 4217)."
     },
     "charging_periods": {
      "type": "array",
      "description": "What happened so far, in order of time, often enough to show the driver progress: some minutes apart for DC, more for AC, and at each change of price.",
      "items": {
       "$ref": "#/components/schemas/ChargingPeriod"
      }
     },
     "total_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "What the eMSP owes so far. Left out means that the cost is not known or not told; only 0 means free of charge."
     },
     "status": {
      "$ref": "#/components/schemas/SessionStatus",
      "description": "How far the Session is."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Session last changed."
     }
    }
   },
   "ProfileType": {
    "type": "string",
    "description": "What the driver wants from smart charging. The CPO may price each wish by a Tariff of its own.",
    "enum": [
     "CHEAP",
     "FAST",
     "GREEN",
     "REGULAR"
    ],
    "x-enum-descriptions": {
     "CHEAP": "As cheap as possible",
     "FAST": "As fast as possible, even if that costs more",
     "GREEN": "With as much renewable energy as possible",
     "REGULAR": "No particular wish"
    }
   },
   "ChargingPreferences": {
    "type": "object",
    "description": "What the driver wishes for a session that is going on, so that the CPO can plan how fast to charge when.",
    "required": [
     "profile_type"
    ],
    "properties": {
     "profile_type": {
      "$ref": "#/components/schemas/ProfileType",
      "description": "What matters most. The Connector has to support it, which shows by a Tariff for it."
     },
     "departure_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the driver expects to leave."
     },
     "energy_need": {
      "type": "number",
      "minimum": 0,
      "description": "Energy in kWh that the driver needs by then."
     },
     "discharge_allowed": {
      "type": "boolean",
      "description": "Whether energy may be taken from the vehicle meanwhile, provided that the other wishes are met. Left out means false."
     }
    }
   },
   "ChargingPreferencesResponse": {
    "type": "string",
    "description": "Whether the CPO takes the charging preferences into account.",
    "enum": [
     "ACCEPTED",
     "DEPARTURE_REQUIRED",
     "ENERGY_NEED_REQUIRED",
     "NOT_POSSIBLE",
     "PROFILE_TYPE_NOT_SUPPORTED"
    ],
    "x-steers": true,
    "x-enum-descriptions": {
     "ACCEPTED": "Taken into account as far as possible, which is no promise",
     "DEPARTURE_REQUIRED": "The CPO needs `departure_time`",
     "ENERGY_NEED_REQUIRED": "The CPO needs `energy_need`",
     "NOT_POSSIBLE": "The EVSE cannot do what is asked for, for example so much energy in that time",
     "PROFILE_TYPE_NOT_SUPPORTED": "The EVSE does not offer this `profile_type`"
    }
   },
   "SessionPatch": {
    "type": "object",
    "description": "The properties of a Session that change. Each one replaces the former value as a whole, save for `charging_periods`, which are added; null removes an optional one; what is left out stays.",
    "x-patch-of": "Session",
    "x-rule": "PUSH-04",
    "required": [
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the CPO that owns the Session.",
      "x-identity": true
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the CPO that owns the Session.",
      "x-identity": true
     },
     "id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "Identifies the Session on the CPO's platform.",
      "x-identity": true
     },
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Session became ACTIVE. While it is PENDING, when it was created; the CPO replaces that later."
     },
     "end_date_time": {
      "description": "When the Session ended, which can be later than the end of charging if the vehicle stayed. Left out until then.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/DateTime"
       },
       {
        "type": "null"
       }
      ]
     },
     "kwh": {
      "type": "number",
      "description": "Energy charged so far in kWh."
     },
     "cdr_token": {
      "$ref": "#/components/schemas/CdrToken",
      "description": "The Token the Session was started with."
     },
     "auth_method": {
      "$ref": "#/components/schemas/AuthMethod",
      "description": "How the driver was authorized. Can change on the way, such as from COMMAND to WHITELIST if a driver reserves by app and starts with a card."
     },
     "authorization_reference": {
      "description": "The reference that the eMSP gave when it authorized, started or reserved; if it gave several, the last one. Required as soon as it gave one.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/CiString",
        "minLength": 1,
        "maxLength": 36
       },
       {
        "type": "null"
       }
      ]
     },
     "location_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Location."
     },
     "evse_uid": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `uid` of the EVSE; `#NA` while a reservation has no certain EVSE yet."
     },
     "connector_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Connector; `#NA` while a reservation has no certain Connector yet."
     },
     "meter_id": {
      "description": "The energy meter that measures.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/PrintableString",
        "maxLength": 255
       },
       {
        "type": "null"
       }
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/PrintableString",
      "minLength": 3,
      "maxLength": 3,
      "description": "Currency of all amounts (ISO 4217)."
     },
     "charging_periods": {
      "type": "array",
      "description": "Charging periods to add to those that the receiver has. Empty means that there are no new ones. To change or remove former ones the CPO sends the whole Session with PUT.",
      "items": {
       "$ref": "#/components/schemas/ChargingPeriod"
      }
     },
     "total_cost": {
      "description": "What the eMSP owes so far. Left out means that the cost is not known or not told; only 0 means free of charge.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/Price"
       },
       {
        "type": "null"
       }
      ]
     },
     "status": {
      "$ref": "#/components/schemas/SessionStatus",
      "description": "How far the Session is."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Session changed."
     }
    }
   },
   "CdrLocation": {
    "type": "object",
    "description": "Location, EVSE and Connector of a session in one, as of its start. After a reservation that nobody used, EVSE and Connector can be `#NA`, and what the Connector is like means nothing.",
    "required": [
     "id",
     "address",
     "city",
     "country",
     "coordinates",
     "evse_uid",
     "evse_id",
     "connector_id",
     "connector_standard",
     "connector_format",
     "connector_power_type"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Location."
     },
     "name": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 255,
      "description": "Name to show."
     },
     "address": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 45,
      "description": "Street, or the like, and house number. Shorter than in a Location, where it may have 255 characters."
     },
     "city": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 45,
      "description": "City or village."
     },
     "postal_code": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 10,
      "description": "Postal code. Left out only where the place has none."
     },
     "state": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 20,
      "description": "State or province, where that matters. Shorter than in a Location."
     },
     "country": {
      "$ref": "#/components/schemas/PrintableString",
      "minLength": 3,
      "maxLength": 3,
      "description": "Country in which the place is, as three letters (ISO 3166-1 alpha-3)."
     },
     "coordinates": {
      "$ref": "#/components/schemas/GeoLocation",
      "description": "Where the place is."
     },
     "evse_uid": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `uid` of the EVSE, or `#NA` after an unused reservation."
     },
     "evse_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 48,
      "description": "The public EVSE id (eMI3), or `#NA` after an unused reservation."
     },
     "connector_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Connector, or `#NA` after an unused reservation."
     },
     "connector_standard": {
      "$ref": "#/components/schemas/ConnectorType",
      "description": "Which plug fits. Any value after an unused reservation."
     },
     "connector_format": {
      "$ref": "#/components/schemas/ConnectorFormat",
      "description": "Socket or cable. Any value after an unused reservation."
     },
     "connector_power_type": {
      "$ref": "#/components/schemas/PowerType",
      "description": "Alternating or direct current. Any value after an unused reservation."
     }
    }
   },
   "TariffType": {
    "type": "string",
    "description": "For which sessions a Tariff is meant.",
    "enum": [
     "AD_HOC_PAYMENT",
     "PROFILE_CHEAP",
     "PROFILE_FAST",
     "PROFILE_GREEN",
     "REGULAR"
    ],
    "x-enum-descriptions": {
     "AD_HOC_PAYMENT": "Paid on the spot, for example by credit card at the station",
     "PROFILE_CHEAP": "With the charging preference CHEAP",
     "PROFILE_FAST": "With the charging preference FAST",
     "PROFILE_GREEN": "With the charging preference GREEN",
     "REGULAR": "Without a charging preference, as with a card, or with REGULAR"
    }
   },
   "TariffDimensionType": {
    "type": "string",
    "description": "What a price is for.",
    "enum": [
     "ENERGY",
     "FLAT",
     "PARKING_TIME",
     "TIME"
    ],
    "x-enum-descriptions": {
     "ENERGY": "Energy, per kWh, in steps of Wh",
     "FLAT": "The session or the reservation as such, once",
     "PARKING_TIME": "The time in which the vehicle stands there without charging, per hour, in steps of seconds",
     "TIME": "The time of charging or of the reservation, per hour, in steps of seconds"
    }
   },
   "PriceComponent": {
    "type": "object",
    "description": "The price of one dimension.",
    "required": [
     "type",
     "price",
     "step_size"
    ],
    "properties": {
     "type": {
      "$ref": "#/components/schemas/TariffDimensionType",
      "description": "What is priced, which also gives the unit."
     },
     "price": {
      "type": "number",
      "description": "Price without VAT: per kWh, per hour, or for the session."
     },
     "vat": {
      "type": "number",
      "minimum": 0,
      "description": "VAT in percent. Left out means that none applies, which is not the same as 0 percent."
     },
     "step_size": {
      "type": "integer",
      "minimum": 0,
      "description": "The amount is rounded up to a multiple of this, once for the whole session: in Wh for ENERGY, in seconds for TIME and PARKING_TIME, without meaning for FLAT. Best 1."
     }
    }
   },
   "DayOfWeek": {
    "type": "string",
    "description": "A day of the week, in the time zone of the Location.",
    "enum": [
     "MONDAY",
     "TUESDAY",
     "WEDNESDAY",
     "THURSDAY",
     "FRIDAY",
     "SATURDAY",
     "SUNDAY"
    ],
    "x-enum-descriptions": {
     "MONDAY": "Monday",
     "TUESDAY": "Tuesday",
     "WEDNESDAY": "Wednesday",
     "THURSDAY": "Thursday",
     "FRIDAY": "Friday",
     "SATURDAY": "Saturday",
     "SUNDAY": "Sunday"
    }
   },
   "ReservationRestrictionType": {
    "type": "string",
    "description": "Which reservations a price is for.",
    "enum": [
     "RESERVATION",
     "RESERVATION_EXPIRES"
    ],
    "x-enum-descriptions": {
     "RESERVATION": "Any reservation",
     "RESERVATION_EXPIRES": "One that nobody used until it ended; its price for TIME goes before that of RESERVATION"
    }
   },
   "TariffRestrictions": {
    "type": "object",
    "description": "When an element holds. All that is given has to be met, at that very moment: an element can begin and cease to hold several times in a session. Times and dates are local to the Location.",
    "properties": {
     "start_time": {
      "type": "string",
      "description": "From this time of day on, as HH:MM.",
      "maxLength": 5,
      "pattern": "^([0-1][0-9]|2[0-3]):[0-5][0-9]$",
      "x-rule": "TAR-04"
     },
     "end_time": {
      "type": "string",
      "description": "Until this time of day, as HH:MM. Earlier than `start_time` means on the next day; 00:00 is the end of the day.",
      "maxLength": 5,
      "pattern": "^([0-1][0-9]|2[0-3]):[0-5][0-9]$",
      "x-rule": "TAR-04"
     },
     "start_date": {
      "type": "string",
      "description": "From this day on, as YYYY-MM-DD.",
      "maxLength": 10,
      "pattern": "^([12][0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "x-rule": "TAR-04"
     },
     "end_date": {
      "type": "string",
      "description": "Until the day before this one, as YYYY-MM-DD.",
      "maxLength": 10,
      "pattern": "^([12][0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "x-rule": "TAR-04"
     },
     "min_kwh": {
      "type": "number",
      "description": "Once this much energy was charged in kWh."
     },
     "max_kwh": {
      "type": "number",
      "description": "Until this much energy was charged in kWh."
     },
     "min_current": {
      "type": "number",
      "description": "While the current, summed over the phases, is this many A or more."
     },
     "max_current": {
      "type": "number",
      "description": "While the current, summed over the phases, is below this many A."
     },
     "min_power": {
      "type": "number",
      "description": "While the power is this many kW or more."
     },
     "max_power": {
      "type": "number",
      "description": "While the power is below this many kW."
     },
     "min_duration": {
      "type": "integer",
      "minimum": 0,
      "description": "Once the session has lasted this many seconds."
     },
     "max_duration": {
      "type": "integer",
      "minimum": 0,
      "description": "Until the session has lasted this many seconds."
     },
     "day_of_week": {
      "type": "array",
      "description": "On these days of the week. Empty or left out means on all.",
      "items": {
       "$ref": "#/components/schemas/DayOfWeek"
      }
     },
     "reservation": {
      "$ref": "#/components/schemas/ReservationRestrictionType",
      "description": "If given, the prices are for a reservation and not for charging. TIME is then the time of the reservation."
     }
    }
   },
   "TariffElement": {
    "type": "object",
    "description": "Prices that hold under the same restrictions. One for reservations has prices of type FLAT and TIME only.",
    "required": [
     "price_components"
    ],
    "properties": {
     "price_components": {
      "type": "array",
      "minItems": 1,
      "description": "The prices, at most one for each dimension.",
      "items": {
       "$ref": "#/components/schemas/PriceComponent"
      }
     },
     "restrictions": {
      "$ref": "#/components/schemas/TariffRestrictions",
      "description": "When the prices hold. Left out means always."
     }
    },
    "if": {
     "properties": {
      "restrictions": {
       "properties": {
        "reservation": {}
       },
       "required": [
        "reservation"
       ]
      }
     },
     "required": [
      "restrictions"
     ]
    },
    "then": {
     "properties": {
      "price_components": {
       "items": {
        "properties": {
         "type": {
          "enum": [
           "FLAT",
           "TIME"
          ],
          "x-rule": "TAR-09"
         }
        }
       }
      }
     }
    }
   },
   "Tariff": {
    "type": "object",
    "description": "What charging costs, as a list of elements with prices and the restrictions under which they hold. At each moment and for each dimension (energy, time, parking, flat) the first element counts that has a price for it and whose restrictions are met; where there is none, that dimension costs nothing. So the general prices come last, without restrictions. Free of charge is a Tariff too: one element with FLAT 0.",
    "required": [
     "country_code",
     "party_id",
     "id",
     "currency",
     "elements",
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the CPO that owns the Tariff.",
      "x-identity": true
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the CPO that owns the Tariff.",
      "x-identity": true
     },
     "id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "Identifies the Tariff on the CPO's platform; Connectors name it in `tariff_ids`.",
      "x-identity": true
     },
     "currency": {
      "$ref": "#/components/schemas/PrintableString",
      "minLength": 3,
      "maxLength": 3,
      "description": "Currency of all prices (ISO 4217)."
     },
     "type": {
      "$ref": "#/components/schemas/TariffType",
      "description": "For which sessions the Tariff is meant. Left out means for all."
     },
     "tariff_alt_text": {
      "type": "array",
      "description": "What drivers should know besides the prices in `elements`, which it does not repeat; one text for each language.",
      "items": {
       "$ref": "#/components/schemas/DisplayText"
      }
     },
     "tariff_alt_url": {
      "$ref": "#/components/schemas/URL",
      "description": "A page that explains the Tariff to drivers."
     },
     "min_price": {
      "$ref": "#/components/schemas/Price",
      "description": "What a session costs at least; it is no fee that comes on top. The amounts with and without VAT hold each for itself."
     },
     "max_price": {
      "$ref": "#/components/schemas/Price",
      "description": "What a session costs at most. The amounts with and without VAT hold each for itself."
     },
     "elements": {
      "type": "array",
      "minItems": 1,
      "description": "The prices, those with restrictions before the general ones.",
      "items": {
       "$ref": "#/components/schemas/TariffElement"
      }
     },
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "From when on the Tariff holds, if it is sent in advance."
     },
     "end_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "Until when the Tariff holds, if another will replace it."
     },
     "energy_mix": {
      "$ref": "#/components/schemas/EnergyMix",
      "description": "The electricity that is sold at these prices."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Tariff last changed."
     }
    }
   },
   "SignedValue": {
    "type": "object",
    "description": "One signed value of the meter.",
    "required": [
     "nature",
     "plain_data",
     "signed_data"
    ],
    "properties": {
     "nature": {
      "$ref": "#/components/schemas/CiString",
      "maxLength": 32,
      "description": "When it was taken: Start, End, or Intermediate for one between them; others are possible."
     },
     "plain_data": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 5000,
      "description": "What was signed, readable, in the format of `encoding_method`."
     },
     "signed_data": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 5000,
      "description": "The signed form in Base64, in the format of `encoding_method`."
     }
    }
   },
   "SignedData": {
    "type": "object",
    "description": "Meter values signed by the station, as German law (Eichrecht) asks for: with the public key a driver can check that they were not changed.",
    "required": [
     "encoding_method",
     "signed_values"
    ],
    "properties": {
     "encoding_method": {
      "$ref": "#/components/schemas/CiString",
      "maxLength": 36,
      "description": "Which format the values have, by the name its makers gave it: OCMF, Alfen Eichrecht, EDL40 E-Mobility Extension, EDL40 Mennekes; others are possible."
     },
     "encoding_method_version": {
      "type": "integer",
      "description": "Version of the format, if it has any."
     },
     "public_key": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 512,
      "description": "The key that belongs to the signatures in Base64."
     },
     "signed_values": {
      "type": "array",
      "minItems": 1,
      "description": "The values, mostly one at the start and one at the end.",
      "items": {
       "$ref": "#/components/schemas/SignedValue"
      }
     },
     "url": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 512,
      "description": "Address of a page on which the driver can check them."
     }
    }
   },
   "CDR": {
    "type": "object",
    "description": "Charge detail record: the final account of a session, on which the eMSP is billed. Location, Tariffs and Token stand in it as of the start of the session, and nothing in it ever changes. What was wrong in one is put right by a Credit CDR, which repeats it with `credit`, `credit_reference_id`, an `id` of its own and the amounts of `total_cost` negated, and then by a new CDR.",
    "required": [
     "country_code",
     "party_id",
     "id",
     "start_date_time",
     "end_date_time",
     "cdr_token",
     "auth_method",
     "cdr_location",
     "currency",
     "charging_periods",
     "total_cost",
     "total_energy",
     "total_time",
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the CPO that owns the CDR.",
      "x-identity": true
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the CPO that owns the CDR.",
      "x-identity": true
     },
     "id": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the CDR among those of its owner. At most 36 characters; a Credit CDR has three more, to append something to the id of the original.",
      "minLength": 1,
      "maxLength": 39,
      "x-identity": true
     },
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the session started, or the reservation if there was one only. `1970-01-01T00:00:00Z` where it is not known and both parties, and the law, allow such CDRs."
     },
     "end_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the session ended, which can be later than the end of charging. `1970-01-01T00:00:00Z` as for `start_date_time`."
     },
     "session_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Session. Left out only by a CPO without the sessions module, or for a reservation that nobody used."
     },
     "cdr_token": {
      "$ref": "#/components/schemas/CdrToken",
      "description": "The Token the session was started with."
     },
     "auth_method": {
      "$ref": "#/components/schemas/AuthMethod",
      "description": "How the driver was authorized, the last time if it was more than once."
     },
     "authorization_reference": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The reference that the eMSP gave when it authorized, started or reserved; if it gave several, the last one. Required if it gave one."
     },
     "cdr_location": {
      "$ref": "#/components/schemas/CdrLocation",
      "description": "Where the session took place, as it was then."
     },
     "meter_id": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 255,
      "description": "The energy meter that measured."
     },
     "currency": {
      "$ref": "#/components/schemas/PrintableString",
      "minLength": 3,
      "maxLength": 3,
      "description": "Currency of all amounts (ISO 4217)."
     },
     "tariffs": {
      "type": "array",
      "description": "The Tariffs that held. Charging for free has a Tariff too.",
      "items": {
       "$ref": "#/components/schemas/Tariff"
      }
     },
     "charging_periods": {
      "type": "array",
      "description": "What the session consisted of, in order of time. There is a period for each stretch with the same price, and may be more.",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/ChargingPeriod",
       "properties": {
        "dimensions": {
         "items": {
          "properties": {
           "type": {
            "description": "Not one of those that are for sessions only.",
            "not": {
             "enum": [
              "CURRENT",
              "ENERGY_EXPORT",
              "ENERGY_IMPORT",
              "POWER",
              "STATE_OF_CHARGE"
             ]
            },
            "x-rule": "CDR-05"
           }
          }
         }
        }
       }
      }
     },
     "signed_data": {
      "$ref": "#/components/schemas/SignedData",
      "description": "What the meter has signed, for drivers to check."
     },
     "total_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "What the eMSP owes. Negative amounts in a Credit CDR."
     },
     "total_fixed_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "The part of it that depends on neither time nor energy, such as for starting. Without parking and reservation."
     },
     "total_energy": {
      "type": "number",
      "description": "Energy charged in kWh."
     },
     "total_energy_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "The part of `total_cost` for energy."
     },
     "total_time": {
      "type": "number",
      "description": "How long the session took in hours, charging and parking together."
     },
     "total_time_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "The part of `total_cost` for the time of charging."
     },
     "total_parking_time": {
      "type": "number",
      "description": "How many hours of `total_time` the vehicle stood there without charging. The rest is the charging time."
     },
     "total_parking_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "The part of `total_cost` for parking, fixed prices included."
     },
     "total_reservation_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "The part of `total_cost` for the reservation, fixed prices included."
     },
     "remark": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 255,
      "description": "Anything a person should know, such as why the session was stopped."
     },
     "invoice_reference_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 39,
      "description": "The invoice on which the CDR will stand; several can share one."
     },
     "credit": {
      "type": "boolean",
      "description": "True if this is a Credit CDR. Left out means false."
     },
     "credit_reference_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 39,
      "description": "The `id` of the CDR that is taken back. Required in a Credit CDR and in no other."
     },
     "home_charging_compensation": {
      "type": "boolean",
      "description": "True if the driver charged at home and is to be paid for the energy."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the CDR was made."
     }
    },
    "if": {
     "properties": {
      "credit": {
       "const": true
      }
     },
     "required": [
      "credit"
     ]
    },
    "then": {
     "properties": {
      "credit_reference_id": {}
     },
     "required": [
      "credit_reference_id"
     ],
     "x-rule": "CDR-03"
    },
    "else": {
     "properties": {
      "id": {
       "maxLength": 36,
       "x-rule": "CDR-04"
      },
      "credit_reference_id": {
       "not": {},
       "x-rule": "CDR-03"
      }
     }
    }
   },
   "WhitelistType": {
    "type": "string",
    "description": "Whether a CPO may decide by the Token it has stored, or has to ask the eMSP (real-time authorization). This holds for a Token that is not `valid` too, for that may have changed.",
    "enum": [
     "ALWAYS",
     "ALLOWED",
     "ALLOWED_OFFLINE",
     "NEVER"
    ],
    "x-steers": true,
    "x-enum-descriptions": {
     "ALWAYS": "By the stored Token, always; asking is not possible",
     "ALLOWED": "By the stored Token or by asking, as the CPO likes",
     "ALLOWED_OFFLINE": "By asking; by the stored Token, which is then allowed, only if the eMSP cannot be reached",
     "NEVER": "By asking, always"
    }
   },
   "EnergyContract": {
    "type": "object",
    "description": "A driver's own contract with an energy supplier. Not possible in most countries.",
    "required": [
     "supplier_name"
    ],
    "properties": {
     "supplier_name": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 64,
      "description": "Name of the energy supplier."
     },
     "contract_id": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 64,
      "description": "The contract at that supplier."
     }
    }
   },
   "Token": {
    "type": "object",
    "description": "What a driver identifies with at a station: a card, a key fob, an app. It is owned by the eMSP that `country_code` and `party_id` name, and identified by `uid` and `type` together. A Token is never deleted; `valid` is set to false.",
    "required": [
     "country_code",
     "party_id",
     "uid",
     "type",
     "contract_id",
     "issuer",
     "valid",
     "whitelist",
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the eMSP that owns the Token.",
      "x-identity": true
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the eMSP that owns the Token.",
      "x-identity": true
     },
     "uid": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the Token among those of its type: what the card reader reads, or what the eMSP has made up for an app. It is not the number on the card, nor the contract.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true
     },
     "type": {
      "$ref": "#/components/schemas/TokenType",
      "description": "What kind of Token it is, and part of its identity."
     },
     "contract_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The contract of the driver with the eMSP, best written as an eMA id (eMI3). Several Tokens can share one."
     },
     "visual_number": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 64,
      "description": "The number printed on the card."
     },
     "issuer": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 64,
      "description": "The company printed on the card, which need not be the eMSP."
     },
     "group_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "Tokens of the same group count as one: a session started with one can be stopped with another. Stations with OCPP 1.5 or 1.6 know 20 characters of it."
     },
     "valid": {
      "type": "boolean",
      "description": "Whether the Token can be used at all."
     },
     "whitelist": {
      "$ref": "#/components/schemas/WhitelistType",
      "description": "Whether the eMSP has to be asked each time."
     },
     "language": {
      "$ref": "#/components/schemas/PrintableString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Language the driver prefers (two-letter code of ISO 639-1)."
     },
     "default_profile_type": {
      "$ref": "#/components/schemas/ProfileType",
      "description": "What the driver wants from smart charging unless told otherwise in the session."
     },
     "energy_contract": {
      "$ref": "#/components/schemas/EnergyContract",
      "description": "The driver's own energy contract, where stations can deliver on it."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Token last changed."
     }
    }
   },
   "LocationReferences": {
    "type": "object",
    "description": "A Location and perhaps some of its EVSEs.",
    "required": [
     "location_id"
    ],
    "properties": {
     "location_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Location."
     },
     "evse_uids": {
      "type": "array",
      "description": "The `uid` of each EVSE that is meant. Empty or left out means the whole Location.",
      "items": {
       "$ref": "#/components/schemas/CiString",
       "minLength": 1,
       "maxLength": 36
      }
     }
    }
   },
   "AllowedType": {
    "type": "string",
    "description": "Whether a Token may be used. Everything but ALLOWED means no.",
    "enum": [
     "ALLOWED",
     "BLOCKED",
     "EXPIRED",
     "NO_CREDIT",
     "NOT_ALLOWED"
    ],
    "x-steers": true,
    "x-enum-descriptions": {
     "ALLOWED": "The driver may charge, at the Location if one was named",
     "BLOCKED": "The Token is blocked",
     "EXPIRED": "The Token is no longer valid",
     "NO_CREDIT": "There is not enough money on the account to charge there",
     "NOT_ALLOWED": "The Token is fine, but not for this Location"
    }
   },
   "AuthorizationInfo": {
    "type": "object",
    "description": "The eMSP's decision whether a Token may be used now.",
    "required": [
     "allowed",
     "token"
    ],
    "properties": {
     "allowed": {
      "$ref": "#/components/schemas/AllowedType",
      "description": "The decision."
     },
     "token": {
      "$ref": "#/components/schemas/Token",
      "description": "The whole Token, also if it may not be used."
     },
     "location": {
      "$ref": "#/components/schemas/LocationReferences",
      "description": "Where the driver may charge. Only if the CPO had asked about a Location and charging is allowed there, with those of its EVSEs that are allowed."
     },
     "authorization_reference": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The eMSP's reference for this decision. The CPO repeats it in Session and CDR."
     },
     "info": {
      "$ref": "#/components/schemas/DisplayText",
      "description": "Something to tell the driver, such as why not."
     }
    }
   },
   "TokenPatch": {
    "type": "object",
    "description": "The properties of a Token that change, mostly `valid`. Each one replaces the former value as a whole; null removes an optional one; what is left out stays.",
    "x-patch-of": "Token",
    "x-rule": "PUSH-04",
    "required": [
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the eMSP that owns the Token.",
      "x-identity": true
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the eMSP that owns the Token.",
      "x-identity": true
     },
     "uid": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the Token among those of its type: what the card reader reads, or what the eMSP has made up for an app. It is not the number on the card, nor the contract.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true
     },
     "type": {
      "$ref": "#/components/schemas/TokenType",
      "description": "What kind of Token it is, and part of its identity."
     },
     "contract_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The contract of the driver with the eMSP, best written as an eMA id (eMI3). Several Tokens can share one."
     },
     "visual_number": {
      "description": "The number printed on the card.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/PrintableString",
        "maxLength": 64
       },
       {
        "type": "null"
       }
      ]
     },
     "issuer": {
      "$ref": "#/components/schemas/PrintableString",
      "maxLength": 64,
      "description": "The company printed on the card, which need not be the eMSP."
     },
     "group_id": {
      "description": "Tokens of the same group count as one: a session started with one can be stopped with another. Stations with OCPP 1.5 or 1.6 know 20 characters of it.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/CiString",
        "minLength": 1,
        "maxLength": 36
       },
       {
        "type": "null"
       }
      ]
     },
     "valid": {
      "type": "boolean",
      "description": "Whether the Token can be used at all."
     },
     "whitelist": {
      "$ref": "#/components/schemas/WhitelistType",
      "description": "Whether the eMSP has to be asked each time."
     },
     "language": {
      "description": "Language the driver prefers (two-letter code of ISO 639-1).",
      "anyOf": [
       {
        "$ref": "#/components/schemas/PrintableString",
        "minLength": 2,
        "maxLength": 2
       },
       {
        "type": "null"
       }
      ]
     },
     "default_profile_type": {
      "description": "What the driver wants from smart charging unless told otherwise in the session.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/ProfileType"
       },
       {
        "type": "null"
       }
      ]
     },
     "energy_contract": {
      "description": "The driver's own energy contract, where stations can deliver on it.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/EnergyContract"
       },
       {
        "type": "null"
       }
      ]
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Token changed."
     }
    }
   },
   "StartSession": {
    "type": "object",
    "description": "Starts a session for a Token that the eMSP has authorized already. The CPO does not check it again, and it need not be one that was pushed before; it has to be the eMSP's own.",
    "required": [
     "response_url",
     "token",
     "location_id"
    ],
    "properties": {
     "response_url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the CPO posts the CommandResult, exactly as it stands here. Best another one for each request.",
      "x-rule": "CMD-03",
      "x-tolerant": {
       "type": "string",
       "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
      }
     },
     "token": {
      "$ref": "#/components/schemas/Token",
      "description": "The whole Token to start with. It then stands in Session and CDR."
     },
     "location_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the CPO's Location.",
      "x-identity": true
     },
     "evse_uid": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `uid` of the EVSE. Left out means any of the Location, which not every CPO can do. Required with `connector_id`.",
      "x-identity": true
     },
     "connector_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Connector. Required for an EVSE with the capability START_SESSION_CONNECTOR_REQUIRED.",
      "x-identity": true
     },
     "authorization_reference": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The eMSP's reference for having authorized this. The CPO repeats it in Session and CDR."
     }
    },
    "allOf": [
     {
      "dependentRequired": {
       "connector_id": [
        "evse_uid"
       ]
      },
      "x-rule": "CMD-09"
     }
    ]
   },
   "CommandResponseType": {
    "type": "string",
    "description": "Whether a command goes to the station.",
    "enum": [
     "NOT_SUPPORTED",
     "REJECTED",
     "ACCEPTED",
     "UNKNOWN_SESSION"
    ],
    "x-steers": true,
    "x-enum-descriptions": {
     "NOT_SUPPORTED": "The CPO or the station does not know this command",
     "REJECTED": "Refused, for example because the session is not one of this eMSP",
     "ACCEPTED": "Passed on to the station; a result will follow",
     "UNKNOWN_SESSION": "The CPO does not know the session"
    }
   },
   "CommandResponse": {
    "type": "object",
    "description": "The CPO's answer to a command, before the station was asked. Only after ACCEPTED a CommandResult follows.",
    "required": [
     "result",
     "timeout"
    ],
    "properties": {
     "result": {
      "$ref": "#/components/schemas/CommandResponseType",
      "description": "Whether the command goes to the station."
     },
     "timeout": {
      "type": "integer",
      "minimum": 0,
      "description": "Seconds after which the eMSP need not wait any longer for the result. Required even if there will be none."
     },
     "message": {
      "type": "array",
      "description": "The same for people, one text for each language.",
      "items": {
       "$ref": "#/components/schemas/DisplayText"
      }
     }
    }
   },
   "StopSession": {
    "type": "object",
    "description": "Stops a session of a customer of the eMSP.",
    "required": [
     "response_url",
     "session_id"
    ],
    "properties": {
     "response_url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the CPO posts the CommandResult, exactly as it stands here. Best another one for each request.",
      "x-rule": "CMD-03",
      "x-tolerant": {
       "type": "string",
       "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
      }
     },
     "session_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Session.",
      "x-identity": true
     }
    }
   },
   "ReserveNow": {
    "type": "object",
    "description": "Keeps an EVSE for a Token that the eMSP has authorized already, from now on. The CPO makes a Session of it, and may bill it even if it is not used. Sent again with the same `reservation_id` for the same Location it replaces the reservation.",
    "required": [
     "response_url",
     "token",
     "expiry_date",
     "reservation_id",
     "location_id"
    ],
    "properties": {
     "response_url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the CPO posts the CommandResult, exactly as it stands here. Has to work until the reservation ends, for the CPO may have to cancel it. Best another one for each request.",
      "x-rule": "CMD-03",
      "x-tolerant": {
       "type": "string",
       "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
      }
     },
     "token": {
      "$ref": "#/components/schemas/Token",
      "description": "The whole Token to reserve for."
     },
     "expiry_date": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the reservation ends if it is not used."
     },
     "reservation_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The eMSP's id of the reservation. Two eMSPs may use the same, so the CPO gives the station another one.",
      "x-identity": true
     },
     "location_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the CPO's Location.",
      "x-identity": true
     },
     "evse_uid": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `uid` of the EVSE. Left out means any of the Location, which not every CPO can do.",
      "x-identity": true
     },
     "authorization_reference": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The eMSP's reference for having authorized this. The CPO repeats it in Session and CDR."
     }
    }
   },
   "CancelReservation": {
    "type": "object",
    "description": "Cancels a reservation that the same eMSP has made. It may be billed all the same.",
    "required": [
     "response_url",
     "reservation_id"
    ],
    "properties": {
     "response_url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the CPO posts the CommandResult, exactly as it stands here. Best another one for each request.",
      "x-rule": "CMD-03",
      "x-tolerant": {
       "type": "string",
       "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
      }
     },
     "reservation_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The id that the reservation was made with.",
      "x-identity": true
     }
    }
   },
   "UnlockConnector": {
    "type": "object",
    "description": "Opens the lock of a Connector in which a cable is stuck. For the help desk of an operator or eMSP only, never for drivers themselves.",
    "required": [
     "response_url",
     "location_id",
     "evse_uid",
     "connector_id"
    ],
    "properties": {
     "response_url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the CPO posts the CommandResult, exactly as it stands here. Best another one for each request.",
      "x-rule": "CMD-03",
      "x-tolerant": {
       "type": "string",
       "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
      }
     },
     "location_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the CPO's Location.",
      "x-identity": true
     },
     "evse_uid": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `uid` of the EVSE.",
      "x-identity": true
     },
     "connector_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Connector.",
      "x-identity": true
     }
    }
   },
   "CommandType": {
    "type": "string",
    "description": "A command, and the last segment of the URL that it is posted to.",
    "enum": [
     "CANCEL_RESERVATION",
     "RESERVE_NOW",
     "START_SESSION",
     "STOP_SESSION",
     "UNLOCK_CONNECTOR"
    ],
    "x-enum-descriptions": {
     "CANCEL_RESERVATION": "Cancel a reservation",
     "RESERVE_NOW": "Keep an EVSE for a driver from now on",
     "START_SESSION": "Start a session",
     "STOP_SESSION": "Stop a session",
     "UNLOCK_CONNECTOR": "Open the lock of a Connector, for the help desk only"
    }
   },
   "CommandResultType": {
    "type": "string",
    "description": "What became of a command at the station.",
    "enum": [
     "ACCEPTED",
     "CANCELED_RESERVATION",
     "EVSE_OCCUPIED",
     "EVSE_INOPERATIVE",
     "FAILED",
     "NOT_SUPPORTED",
     "REJECTED",
     "TIMEOUT",
     "UNKNOWN_RESERVATION"
    ],
    "x-steers": true,
    "x-enum-descriptions": {
     "ACCEPTED": "The station does it",
     "CANCELED_RESERVATION": "The CPO had to cancel the reservation, perhaps long after it was made",
     "EVSE_OCCUPIED": "Another session is going on there",
     "EVSE_INOPERATIVE": "The EVSE is out of service or broken",
     "FAILED": "The station tried and did not succeed",
     "NOT_SUPPORTED": "The station cannot do this",
     "REJECTED": "The station refuses",
     "TIMEOUT": "The station did not answer in time",
     "UNKNOWN_RESERVATION": "The station does not know the reservation"
    }
   },
   "CommandResult": {
    "type": "object",
    "description": "What became of a command at the station, posted to its `response_url`.",
    "required": [
     "result"
    ],
    "properties": {
     "result": {
      "$ref": "#/components/schemas/CommandResultType",
      "description": "The outcome."
     },
     "message": {
      "type": "array",
      "description": "The reason for people, one text for each language.",
      "items": {
       "$ref": "#/components/schemas/DisplayText"
      }
     }
    }
   },
   "ChargingProfileResponseType": {
    "type": "string",
    "description": "Whether a request goes to the EVSE.",
    "enum": [
     "ACCEPTED",
     "NOT_SUPPORTED",
     "REJECTED",
     "TOO_OFTEN",
     "UNKNOWN_SESSION"
    ],
    "x-steers": true,
    "x-enum-descriptions": {
     "ACCEPTED": "Passed on to the EVSE; a result will follow",
     "NOT_SUPPORTED": "The CPO or the EVSE knows no charging profiles",
     "REJECTED": "Refused, for example because the session is not one of the caller",
     "TOO_OFTEN": "The caller asks more often than the CPO allows",
     "UNKNOWN_SESSION": "The CPO does not know the session"
    }
   },
   "ChargingProfileResponse": {
    "type": "object",
    "description": "The CPO's answer to a request, before the EVSE was asked. Only after ACCEPTED a result follows.",
    "required": [
     "result",
     "timeout"
    ],
    "properties": {
     "result": {
      "$ref": "#/components/schemas/ChargingProfileResponseType",
      "description": "Whether the request goes to the EVSE."
     },
     "timeout": {
      "type": "integer",
      "minimum": 0,
      "description": "Seconds after which the caller need not wait any longer for the result. Required even if there will be none."
     }
    }
   },
   "ChargingRateUnit": {
    "type": "string",
    "description": "The unit of the limits in a charging profile.",
    "enum": [
     "W",
     "A"
    ],
    "x-steers": true,
    "x-enum-descriptions": {
     "W": "Watt, all phases together; mostly for DC",
     "A": "Ampere for each phase; mostly for AC"
    }
   },
   "ChargingProfilePeriod": {
    "type": "object",
    "description": "A limit, from a certain moment until the next period.",
    "required": [
     "start_period",
     "limit"
    ],
    "properties": {
     "start_period": {
      "type": "integer",
      "minimum": 0,
      "description": "Seconds from the start of the profile."
     },
     "limit": {
      "type": "number",
      "description": "The most that may be drawn, in the unit of the profile. At most one decimal.",
      "x-max-decimals": 1,
      "x-rule": "CHP-06"
     }
    }
   },
   "ChargingProfile": {
    "type": "object",
    "description": "Limits of power or current over time. Each period ends where the next one starts; the last one goes on until `duration` is over, or without it until the session ends.",
    "required": [
     "charging_rate_unit"
    ],
    "properties": {
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the profile starts. Left out means when charging starts."
     },
     "duration": {
      "type": "integer",
      "minimum": 0,
      "description": "How many seconds the profile lasts. Left out means until the end."
     },
     "charging_rate_unit": {
      "$ref": "#/components/schemas/ChargingRateUnit",
      "description": "The unit of all limits."
     },
     "min_charging_rate": {
      "type": "number",
      "description": "The least that makes sense for the vehicle, as a hint for a station that shares power out. At most one decimal.",
      "x-max-decimals": 1,
      "x-rule": "CHP-06"
     },
     "charging_profile_period": {
      "type": "array",
      "description": "The limits, in order of time.",
      "items": {
       "$ref": "#/components/schemas/ChargingProfilePeriod"
      }
     }
    }
   },
   "SetChargingProfile": {
    "type": "object",
    "description": "A charging profile for a session, and where to report what became of it.",
    "required": [
     "charging_profile",
     "response_url"
    ],
    "properties": {
     "charging_profile": {
      "$ref": "#/components/schemas/ChargingProfile",
      "description": "The limits that shall hold."
     },
     "response_url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the CPO posts the ChargingProfileResult, exactly as it stands here. Best another one for each request.",
      "x-rule": "CHP-02",
      "x-tolerant": {
       "type": "string",
       "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
      }
     }
    }
   },
   "ActiveChargingProfile": {
    "type": "object",
    "description": "The limits that really hold at the EVSE, out of all that have a say. Without any it shows the most that the EVSE can do.",
    "required": [
     "start_date_time",
     "charging_profile"
    ],
    "properties": {
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the station worked it out. All times in the profile count from then."
     },
     "charging_profile": {
      "$ref": "#/components/schemas/ChargingProfile",
      "description": "The limits."
     }
    }
   },
   "ChargingProfileResultType": {
    "type": "string",
    "description": "What became of a request at the EVSE.",
    "enum": [
     "ACCEPTED",
     "REJECTED",
     "UNKNOWN"
    ],
    "x-steers": true,
    "x-enum-descriptions": {
     "ACCEPTED": "Done",
     "REJECTED": "The EVSE refuses",
     "UNKNOWN": "The EVSE has no such profile"
    }
   },
   "ActiveChargingProfileResult": {
    "type": "object",
    "description": "What the EVSE plans, posted to the `response_url` of a request to read it.",
    "required": [
     "result"
    ],
    "properties": {
     "result": {
      "$ref": "#/components/schemas/ChargingProfileResultType",
      "description": "Whether the EVSE could tell."
     },
     "profile": {
      "$ref": "#/components/schemas/ActiveChargingProfile",
      "description": "What it plans. If the result is ACCEPTED, and only then."
     }
    },
    "if": {
     "properties": {
      "result": {
       "const": "ACCEPTED"
      }
     },
     "required": [
      "result"
     ]
    },
    "then": {
     "properties": {
      "profile": {}
     },
     "required": [
      "profile"
     ],
     "x-rule": "CHP-06"
    },
    "else": {
     "properties": {
      "profile": {
       "not": {},
       "x-rule": "CHP-06"
      }
     }
    }
   },
   "ChargingProfileResult": {
    "type": "object",
    "description": "What became of a profile that was set, posted to its `response_url`.",
    "required": [
     "result"
    ],
    "properties": {
     "result": {
      "$ref": "#/components/schemas/ChargingProfileResultType",
      "description": "Whether the EVSE took the profile over."
     }
    }
   },
   "ClearProfileResult": {
    "type": "object",
    "description": "What became of a request to clear a profile, posted to its `response_url`.",
    "required": [
     "result"
    ],
    "properties": {
     "result": {
      "$ref": "#/components/schemas/ChargingProfileResultType",
      "description": "Whether the EVSE cleared the profile."
     }
    }
   },
   "ConnectionStatus": {
    "type": "string",
    "description": "Whether a party can be reached through a Hub.",
    "enum": [
     "CONNECTED",
     "OFFLINE",
     "PLANNED",
     "SUSPENDED"
    ],
    "x-steers": true,
    "x-enum-descriptions": {
     "CONNECTED": "Can be reached: send to it, and accept what it owns",
     "OFFLINE": "Cannot be reached at the moment: send nothing and keep nothing for later; it will ask itself",
     "PLANNED": "Not connected yet, or there is no contract yet: send nothing",
     "SUSPENDED": "Gone for good: send nothing"
    }
   },
   "ClientInfo": {
    "type": "object",
    "description": "A party that a Hub connects, in one of its roles, and whether it can be reached. Never deleted: one that is gone for good is SUSPENDED.",
    "required": [
     "party_id",
     "country_code",
     "role",
     "status",
     "last_updated"
    ],
    "properties": {
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the party, as in its credentials.",
      "x-identity": true
     },
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the party, as in its credentials.",
      "x-identity": true
     },
     "role": {
      "$ref": "#/components/schemas/Role",
      "description": "The role of the party. One with two roles has two of these objects."
     },
     "status": {
      "$ref": "#/components/schemas/ConnectionStatus",
      "description": "Whether the party can be reached through the Hub."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When this last changed."
     }
    }
   }
  },
  "examples": {
   "versions": {
    "summary": "A CPO that speaks two versions",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:00:00Z",
     "data": [
      {
       "version": "2.1.1",
       "url": "https://ocpi.oranje-laadpalen.example/2.1.1"
      },
      {
       "version": "2.2.1",
       "url": "https://ocpi.oranje-laadpalen.example/2.2.1"
      }
     ]
    }
   },
   "notJson": {
    "summary": "HTTP 400, the body is not JSON",
    "value": {
     "status_code": 2001,
     "status_message": "The body is not valid JSON",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "unauthorized": {
    "summary": "HTTP 401, no token or one that nobody holds",
    "value": {
     "status_code": 2000,
     "status_message": "Unknown credentials token",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "notFound": {
    "summary": "HTTP 404, no such object",
    "value": {
     "status_code": 2000,
     "status_message": "There is nothing under this URL",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "methodNotAllowed": {
    "summary": "HTTP 405, this method is not available here",
    "value": {
     "status_code": 2000,
     "status_message": "DELETE is not available here",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "tooLarge": {
    "summary": "HTTP 413, the body is larger than the server takes",
    "value": {
     "status_code": 2001,
     "status_message": "The body is larger than 10 MB",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "serverError": {
    "summary": "The server failed",
    "value": {
     "status_code": 3000,
     "status_message": "Internal error",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "versionDetailsCpo": {
    "summary": "A CPO that serves every module it can",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:00:01Z",
     "data": {
      "version": "2.2.1",
      "endpoints": [
       {
        "identifier": "credentials",
        "role": "SENDER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/credentials"
       },
       {
        "identifier": "locations",
        "role": "SENDER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/sender/locations"
       },
       {
        "identifier": "sessions",
        "role": "SENDER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/sender/sessions"
       },
       {
        "identifier": "cdrs",
        "role": "SENDER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/sender/cdrs"
       },
       {
        "identifier": "tariffs",
        "role": "SENDER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/sender/tariffs"
       },
       {
        "identifier": "tokens",
        "role": "RECEIVER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/receiver/tokens"
       },
       {
        "identifier": "commands",
        "role": "RECEIVER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/receiver/commands"
       },
       {
        "identifier": "chargingprofiles",
        "role": "RECEIVER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/receiver/chargingprofiles"
       },
       {
        "identifier": "hubclientinfo",
        "role": "RECEIVER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/receiver/hubclientinfo"
       }
      ]
     }
    }
   },
   "versionDetailsEmsp": {
    "summary": "An eMSP whose modules are served by different hosts",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:00:02Z",
     "data": {
      "version": "2.2.1",
      "endpoints": [
       {
        "identifier": "credentials",
        "role": "SENDER",
        "url": "https://roaming.movendo.example/ocpi/register"
       },
       {
        "identifier": "locations",
        "role": "RECEIVER",
        "url": "https://poi.movendo.example/ocpi/in/locations/"
       },
       {
        "identifier": "sessions",
        "role": "RECEIVER",
        "url": "https://billing.movendo.example/ocpi/sessions"
       },
       {
        "identifier": "cdrs",
        "role": "RECEIVER",
        "url": "https://billing.movendo.example/ocpi/cdrs"
       },
       {
        "identifier": "tariffs",
        "role": "RECEIVER",
        "url": "https://poi.movendo.example/ocpi/in/tariffs/"
       },
       {
        "identifier": "tokens",
        "role": "SENDER",
        "url": "https://cards.movendo.example/ocpi/tokens"
       },
       {
        "identifier": "commands",
        "role": "SENDER",
        "url": "https://roaming.movendo.example/ocpi/results"
       },
       {
        "identifier": "chargingprofiles",
        "role": "SENDER",
        "url": "https://roaming.movendo.example/ocpi/profiles"
       }
      ]
     }
    }
   },
   "credentialsReply": {
    "summary": "The eMSP answers, with the token the CPO shall use from now on",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:00:05Z",
     "data": {
      "token": "for-the-cpo-c41d0e88b5",
      "url": "https://roaming.movendo.example/ocpi/versions",
      "roles": [
       {
        "role": "EMSP",
        "country_code": "BE",
        "party_id": "MOV",
        "business_details": {
         "name": "Movendo",
         "website": "https://www.movendo.example"
        }
       }
      ]
     }
    }
   },
   "credentialsCpo": {
    "summary": "The CPO registers, with the token the eMSP shall use",
    "value": {
     "token": "Zm9y-the-emsp-7f3a91c2",
     "url": "https://ocpi.oranje-laadpalen.example/versions",
     "roles": [
      {
       "role": "CPO",
       "country_code": "NL",
       "party_id": "OCA",
       "business_details": {
        "name": "Oranje Laadpalen",
        "website": "https://www.oranje-laadpalen.example",
        "logo": {
         "url": "https://img.oranje-laadpalen.example/logo.svg",
         "category": "OPERATOR",
         "type": "svg",
         "width": 512,
         "height": 512
        }
       }
      }
     ]
    }
   },
   "credentialsTwoRoles": {
    "summary": "The CPO has become an eMSP too and renews its token",
    "value": {
     "token": "renewed-9b0e44d7a1",
     "url": "https://ocpi.oranje-laadpalen.example/versions",
     "roles": [
      {
       "role": "CPO",
       "country_code": "NL",
       "party_id": "OCA",
       "business_details": {
        "name": "Oranje Laadpalen"
       }
      },
      {
       "role": "EMSP",
       "country_code": "NL",
       "party_id": "OCM",
       "business_details": {
        "name": "Oranje Laadpas"
       }
      }
     ]
    }
   },
   "credentialsRenewedReply": {
    "summary": "The eMSP answers with another token; the old one is no longer valid",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-04-01T04:00:00Z",
     "data": {
      "token": "for-the-cpo-0d2f6a17e3",
      "url": "https://roaming.movendo.example/ocpi/versions",
      "roles": [
       {
        "role": "EMSP",
        "country_code": "BE",
        "party_id": "MOV",
        "business_details": {
         "name": "Movendo"
        }
       }
      ]
     }
    }
   },
   "credentialsUnreachable": {
    "summary": "The eMSP could not read the CPO's versions (HTTP 200 with 3001)",
    "value": {
     "status_code": 3001,
     "status_message": "GET https://ocpi.oranje-laadpalen.example/versions answered HTTP 502",
     "timestamp": "2026-03-01T10:00:15Z"
    }
   },
   "credentialsNoVersion": {
    "summary": "The CPO does not list this version (HTTP 200 with 3002)",
    "value": {
     "status_code": 3002,
     "status_message": "Your versions are 2.1.1, this is 2.2.1",
     "timestamp": "2026-03-01T10:00:06Z"
    }
   },
   "credentialsNoEndpoint": {
    "summary": "The CPO lacks an endpoint that the eMSP needs (HTTP 200 with 3003)",
    "value": {
     "status_code": 3003,
     "status_message": "locations SENDER is missing",
     "timestamp": "2026-03-01T10:00:06Z"
    }
   },
   "done": {
    "summary": "Success",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "locationsReply": {
    "summary": "One page of two Locations",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "UTR-LOMBOK-14",
       "publish": false,
       "publish_allowed_to": [
        {
         "group_id": "VVE-LOMBOK-14"
        },
        {
         "visual_number": "MOV-0042-1187",
         "issuer": "Movendo"
        },
        {
         "uid": "04A2C91BE25E80",
         "type": "RFID"
        }
       ],
       "address": "Lombokstraat 14",
       "city": "Utrecht",
       "postal_code": "3531 RB",
       "country": "NLD",
       "coordinates": {
        "latitude": "52.09235",
        "longitude": "5.09741"
       },
       "evses": [
        {
         "uid": "E2040-1",
         "status": "UNKNOWN",
         "connectors": [
          {
           "id": "A",
           "standard": "IEC_62196_T2",
           "format": "CABLE",
           "power_type": "AC_1_PHASE",
           "max_voltage": 230,
           "max_amperage": 16,
           "last_updated": "2026-01-20T16:45:00Z"
          }
         ],
         "last_updated": "2026-01-20T16:45:00Z"
        }
       ],
       "time_zone": "Europe/Amsterdam",
       "opening_times": {
        "twentyfourseven": true
       },
       "last_updated": "2026-01-20T16:45:00Z"
      },
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "UTR-STATION",
       "publish": true,
       "name": "Utrecht Stationsgarage",
       "address": "Stationsplein 12",
       "city": "Utrecht",
       "postal_code": "3511 ED",
       "country": "NLD",
       "coordinates": {
        "latitude": "52.089640",
        "longitude": "5.109780"
       },
       "related_locations": [
        {
         "latitude": "52.090120",
         "longitude": "5.108930",
         "name": {
          "language": "nl",
          "text": "Inrit Westzijde"
         }
        }
       ],
       "parking_type": "UNDERGROUND_GARAGE",
       "evses": [
        {
         "uid": "E1001-1",
         "evse_id": "NL*OCA*E1001*1",
         "status": "AVAILABLE",
         "capabilities": [
          "RFID_READER",
          "REMOTE_START_STOP_CAPABLE",
          "RESERVABLE",
          "UNLOCK_CAPABLE"
         ],
         "connectors": [
          {
           "id": "1",
           "standard": "IEC_62196_T2",
           "format": "SOCKET",
           "power_type": "AC_3_PHASE",
           "max_voltage": 230,
           "max_amperage": 32,
           "max_electric_power": 22000,
           "tariff_ids": [
            "AC-DAY-2026"
           ],
           "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
           "last_updated": "2026-03-02T08:00:00Z"
          }
         ],
         "floor_level": "-1",
         "physical_reference": "1001",
         "parking_restrictions": [
          "EV_ONLY",
          "PLUGGED"
         ],
         "last_updated": "2026-03-02T08:00:00Z"
        },
        {
         "uid": "E1002-1",
         "evse_id": "NL*OCA*E1002*1",
         "status": "CHARGING",
         "status_schedule": [
          {
           "period_begin": "2026-03-09T06:00:00Z",
           "period_end": "2026-03-09T12:00:00Z",
           "status": "INOPERATIVE"
          }
         ],
         "capabilities": [
          "RFID_READER",
          "CONTACTLESS_CARD_SUPPORT",
          "CREDIT_CARD_PAYABLE",
          "REMOTE_START_STOP_CAPABLE"
         ],
         "connectors": [
          {
           "id": "1",
           "standard": "IEC_62196_T2_COMBO",
           "format": "CABLE",
           "power_type": "DC",
           "max_voltage": 920,
           "max_amperage": 400,
           "max_electric_power": 150000,
           "tariff_ids": [
            "DC-FAST-2026"
           ],
           "last_updated": "2026-02-11T14:30:00Z"
          },
          {
           "id": "2",
           "standard": "CHADEMO",
           "format": "CABLE",
           "power_type": "DC",
           "max_voltage": 500,
           "max_amperage": 125,
           "max_electric_power": 50000,
           "tariff_ids": [
            "DC-FAST-2026"
           ],
           "last_updated": "2026-02-11T14:30:00Z"
          }
         ],
         "physical_reference": "1002",
         "last_updated": "2026-03-02T09:02:11Z"
        }
       ],
       "directions": [
        {
         "language": "nl",
         "text": "Neem de inrit aan de westzijde en volg de oranje borden."
        },
        {
         "language": "en",
         "text": "Take the western ramp and follow the orange signs."
        }
       ],
       "operator": {
        "name": "Oranje Laadpalen",
        "website": "https://www.oranje-laadpalen.example"
       },
       "owner": {
        "name": "Stationsgarages BV"
       },
       "facilities": [
        "TRAIN_STATION",
        "BIKE_SHARING",
        "CAFE"
       ],
       "time_zone": "Europe/Amsterdam",
       "opening_times": {
        "twentyfourseven": false,
        "regular_hours": [
         {
          "weekday": 5,
          "period_begin": "06:30",
          "period_end": "23:30"
         },
         {
          "weekday": 6,
          "period_begin": "08:00",
          "period_end": "23:30"
         }
        ],
        "exceptional_closings": [
         {
          "period_begin": "2026-04-27T04:00:00Z",
          "period_end": "2026-04-27T22:00:00Z"
         }
        ]
       },
       "charging_when_closed": true,
       "images": [
        {
         "url": "https://img.oranje-laadpalen.example/utr-station.jpeg",
         "category": "LOCATION",
         "type": "jpeg",
         "width": 1600,
         "height": 1200
        }
       ],
       "energy_mix": {
        "is_green_energy": true,
        "energy_sources": [
         {
          "source": "WIND",
          "percentage": 82.5
         },
         {
          "source": "SOLAR",
          "percentage": 17.5
         }
        ],
        "environ_impact": [
         {
          "category": "CARBON_DIOXIDE",
          "amount": 0
         },
         {
          "category": "NUCLEAR_WASTE",
          "amount": 0
         }
        ],
        "supplier_name": "Noordzee Stroom",
        "energy_product_name": "Zeewind"
       },
       "last_updated": "2026-03-02T09:02:11Z"
      }
     ]
    }
   },
   "locationsEmptyReply": {
    "summary": "Nothing changed in that time",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": []
    }
   },
   "locationsInvalidDate": {
    "summary": "Refused, a filter is wrong (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "date_from: not a DateTime",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "locationReply": {
    "summary": "A Location",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": {
      "country_code": "NL",
      "party_id": "OCA",
      "id": "UTR-STATION",
      "publish": true,
      "name": "Utrecht Stationsgarage",
      "address": "Stationsplein 12",
      "city": "Utrecht",
      "postal_code": "3511 ED",
      "country": "NLD",
      "coordinates": {
       "latitude": "52.089640",
       "longitude": "5.109780"
      },
      "related_locations": [
       {
        "latitude": "52.090120",
        "longitude": "5.108930",
        "name": {
         "language": "nl",
         "text": "Inrit Westzijde"
        }
       }
      ],
      "parking_type": "UNDERGROUND_GARAGE",
      "evses": [
       {
        "uid": "E1001-1",
        "evse_id": "NL*OCA*E1001*1",
        "status": "AVAILABLE",
        "capabilities": [
         "RFID_READER",
         "REMOTE_START_STOP_CAPABLE",
         "RESERVABLE",
         "UNLOCK_CAPABLE"
        ],
        "connectors": [
         {
          "id": "1",
          "standard": "IEC_62196_T2",
          "format": "SOCKET",
          "power_type": "AC_3_PHASE",
          "max_voltage": 230,
          "max_amperage": 32,
          "max_electric_power": 22000,
          "tariff_ids": [
           "AC-DAY-2026"
          ],
          "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
          "last_updated": "2026-03-02T08:00:00Z"
         }
        ],
        "floor_level": "-1",
        "physical_reference": "1001",
        "parking_restrictions": [
         "EV_ONLY",
         "PLUGGED"
        ],
        "last_updated": "2026-03-02T08:00:00Z"
       },
       {
        "uid": "E1002-1",
        "evse_id": "NL*OCA*E1002*1",
        "status": "CHARGING",
        "status_schedule": [
         {
          "period_begin": "2026-03-09T06:00:00Z",
          "period_end": "2026-03-09T12:00:00Z",
          "status": "INOPERATIVE"
         }
        ],
        "capabilities": [
         "RFID_READER",
         "CONTACTLESS_CARD_SUPPORT",
         "CREDIT_CARD_PAYABLE",
         "REMOTE_START_STOP_CAPABLE"
        ],
        "connectors": [
         {
          "id": "1",
          "standard": "IEC_62196_T2_COMBO",
          "format": "CABLE",
          "power_type": "DC",
          "max_voltage": 920,
          "max_amperage": 400,
          "max_electric_power": 150000,
          "tariff_ids": [
           "DC-FAST-2026"
          ],
          "last_updated": "2026-02-11T14:30:00Z"
         },
         {
          "id": "2",
          "standard": "CHADEMO",
          "format": "CABLE",
          "power_type": "DC",
          "max_voltage": 500,
          "max_amperage": 125,
          "max_electric_power": 50000,
          "tariff_ids": [
           "DC-FAST-2026"
          ],
          "last_updated": "2026-02-11T14:30:00Z"
         }
        ],
        "physical_reference": "1002",
        "last_updated": "2026-03-02T09:02:11Z"
       }
      ],
      "directions": [
       {
        "language": "nl",
        "text": "Neem de inrit aan de westzijde en volg de oranje borden."
       },
       {
        "language": "en",
        "text": "Take the western ramp and follow the orange signs."
       }
      ],
      "operator": {
       "name": "Oranje Laadpalen",
       "website": "https://www.oranje-laadpalen.example"
      },
      "owner": {
       "name": "Stationsgarages BV"
      },
      "facilities": [
       "TRAIN_STATION",
       "BIKE_SHARING",
       "CAFE"
      ],
      "time_zone": "Europe/Amsterdam",
      "opening_times": {
       "twentyfourseven": false,
       "regular_hours": [
        {
         "weekday": 5,
         "period_begin": "06:30",
         "period_end": "23:30"
        },
        {
         "weekday": 6,
         "period_begin": "08:00",
         "period_end": "23:30"
        }
       ],
       "exceptional_closings": [
        {
         "period_begin": "2026-04-27T04:00:00Z",
         "period_end": "2026-04-27T22:00:00Z"
        }
       ]
      },
      "charging_when_closed": true,
      "images": [
       {
        "url": "https://img.oranje-laadpalen.example/utr-station.jpeg",
        "category": "LOCATION",
        "type": "jpeg",
        "width": 1600,
        "height": 1200
       }
      ],
      "energy_mix": {
       "is_green_energy": true,
       "energy_sources": [
        {
         "source": "WIND",
         "percentage": 82.5
        },
        {
         "source": "SOLAR",
         "percentage": 17.5
        }
       ],
       "environ_impact": [
        {
         "category": "CARBON_DIOXIDE",
         "amount": 0
        },
        {
         "category": "NUCLEAR_WASTE",
         "amount": 0
        }
       ],
       "supplier_name": "Noordzee Stroom",
       "energy_product_name": "Zeewind"
      },
      "last_updated": "2026-03-02T09:02:11Z"
     }
    }
   },
   "evseReply": {
    "summary": "An EVSE",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": {
      "uid": "E1001-1",
      "evse_id": "NL*OCA*E1001*1",
      "status": "AVAILABLE",
      "capabilities": [
       "RFID_READER",
       "REMOTE_START_STOP_CAPABLE",
       "RESERVABLE",
       "UNLOCK_CAPABLE"
      ],
      "connectors": [
       {
        "id": "1",
        "standard": "IEC_62196_T2",
        "format": "SOCKET",
        "power_type": "AC_3_PHASE",
        "max_voltage": 230,
        "max_amperage": 32,
        "max_electric_power": 22000,
        "tariff_ids": [
         "AC-DAY-2026"
        ],
        "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
        "last_updated": "2026-03-02T08:00:00Z"
       }
      ],
      "floor_level": "-1",
      "physical_reference": "1001",
      "parking_restrictions": [
       "EV_ONLY",
       "PLUGGED"
      ],
      "last_updated": "2026-03-02T08:00:00Z"
     }
    }
   },
   "connectorReply": {
    "summary": "A Connector",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": {
      "id": "1",
      "standard": "IEC_62196_T2",
      "format": "SOCKET",
      "power_type": "AC_3_PHASE",
      "max_voltage": 230,
      "max_amperage": 32,
      "max_electric_power": 22000,
      "tariff_ids": [
       "AC-DAY-2026"
      ],
      "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
      "last_updated": "2026-03-02T08:00:00Z"
     }
    }
   },
   "location": {
    "summary": "A car park that everybody may see",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "UTR-STATION",
     "publish": true,
     "name": "Utrecht Stationsgarage",
     "address": "Stationsplein 12",
     "city": "Utrecht",
     "postal_code": "3511 ED",
     "country": "NLD",
     "coordinates": {
      "latitude": "52.089640",
      "longitude": "5.109780"
     },
     "related_locations": [
      {
       "latitude": "52.090120",
       "longitude": "5.108930",
       "name": {
        "language": "nl",
        "text": "Inrit Westzijde"
       }
      }
     ],
     "parking_type": "UNDERGROUND_GARAGE",
     "evses": [
      {
       "uid": "E1001-1",
       "evse_id": "NL*OCA*E1001*1",
       "status": "AVAILABLE",
       "capabilities": [
        "RFID_READER",
        "REMOTE_START_STOP_CAPABLE",
        "RESERVABLE",
        "UNLOCK_CAPABLE"
       ],
       "connectors": [
        {
         "id": "1",
         "standard": "IEC_62196_T2",
         "format": "SOCKET",
         "power_type": "AC_3_PHASE",
         "max_voltage": 230,
         "max_amperage": 32,
         "max_electric_power": 22000,
         "tariff_ids": [
          "AC-DAY-2026"
         ],
         "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
         "last_updated": "2026-03-02T08:00:00Z"
        }
       ],
       "floor_level": "-1",
       "physical_reference": "1001",
       "parking_restrictions": [
        "EV_ONLY",
        "PLUGGED"
       ],
       "last_updated": "2026-03-02T08:00:00Z"
      },
      {
       "uid": "E1002-1",
       "evse_id": "NL*OCA*E1002*1",
       "status": "CHARGING",
       "status_schedule": [
        {
         "period_begin": "2026-03-09T06:00:00Z",
         "period_end": "2026-03-09T12:00:00Z",
         "status": "INOPERATIVE"
        }
       ],
       "capabilities": [
        "RFID_READER",
        "CONTACTLESS_CARD_SUPPORT",
        "CREDIT_CARD_PAYABLE",
        "REMOTE_START_STOP_CAPABLE"
       ],
       "connectors": [
        {
         "id": "1",
         "standard": "IEC_62196_T2_COMBO",
         "format": "CABLE",
         "power_type": "DC",
         "max_voltage": 920,
         "max_amperage": 400,
         "max_electric_power": 150000,
         "tariff_ids": [
          "DC-FAST-2026"
         ],
         "last_updated": "2026-02-11T14:30:00Z"
        },
        {
         "id": "2",
         "standard": "CHADEMO",
         "format": "CABLE",
         "power_type": "DC",
         "max_voltage": 500,
         "max_amperage": 125,
         "max_electric_power": 50000,
         "tariff_ids": [
          "DC-FAST-2026"
         ],
         "last_updated": "2026-02-11T14:30:00Z"
        }
       ],
       "physical_reference": "1002",
       "last_updated": "2026-03-02T09:02:11Z"
      }
     ],
     "directions": [
      {
       "language": "nl",
       "text": "Neem de inrit aan de westzijde en volg de oranje borden."
      },
      {
       "language": "en",
       "text": "Take the western ramp and follow the orange signs."
      }
     ],
     "operator": {
      "name": "Oranje Laadpalen",
      "website": "https://www.oranje-laadpalen.example"
     },
     "owner": {
      "name": "Stationsgarages BV"
     },
     "facilities": [
      "TRAIN_STATION",
      "BIKE_SHARING",
      "CAFE"
     ],
     "time_zone": "Europe/Amsterdam",
     "opening_times": {
      "twentyfourseven": false,
      "regular_hours": [
       {
        "weekday": 5,
        "period_begin": "06:30",
        "period_end": "23:30"
       },
       {
        "weekday": 6,
        "period_begin": "08:00",
        "period_end": "23:30"
       }
      ],
      "exceptional_closings": [
       {
        "period_begin": "2026-04-27T04:00:00Z",
        "period_end": "2026-04-27T22:00:00Z"
       }
      ]
     },
     "charging_when_closed": true,
     "images": [
      {
       "url": "https://img.oranje-laadpalen.example/utr-station.jpeg",
       "category": "LOCATION",
       "type": "jpeg",
       "width": 1600,
       "height": 1200
      }
     ],
     "energy_mix": {
      "is_green_energy": true,
      "energy_sources": [
       {
        "source": "WIND",
        "percentage": 82.5
       },
       {
        "source": "SOLAR",
        "percentage": 17.5
       }
      ],
      "environ_impact": [
       {
        "category": "CARBON_DIOXIDE",
        "amount": 0
       },
       {
        "category": "NUCLEAR_WASTE",
        "amount": 0
       }
      ],
      "supplier_name": "Noordzee Stroom",
      "energy_product_name": "Zeewind"
     },
     "last_updated": "2026-03-02T09:02:11Z"
    }
   },
   "locationForResidents": {
    "summary": "A garage that only its residents may see",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "UTR-LOMBOK-14",
     "publish": false,
     "publish_allowed_to": [
      {
       "group_id": "VVE-LOMBOK-14"
      },
      {
       "visual_number": "MOV-0042-1187",
       "issuer": "Movendo"
      },
      {
       "uid": "04A2C91BE25E80",
       "type": "RFID"
      }
     ],
     "address": "Lombokstraat 14",
     "city": "Utrecht",
     "postal_code": "3531 RB",
     "country": "NLD",
     "coordinates": {
      "latitude": "52.09235",
      "longitude": "5.09741"
     },
     "evses": [
      {
       "uid": "E2040-1",
       "status": "UNKNOWN",
       "connectors": [
        {
         "id": "A",
         "standard": "IEC_62196_T2",
         "format": "CABLE",
         "power_type": "AC_1_PHASE",
         "max_voltage": 230,
         "max_amperage": 16,
         "last_updated": "2026-01-20T16:45:00Z"
        }
       ],
       "last_updated": "2026-01-20T16:45:00Z"
      }
     ],
     "time_zone": "Europe/Amsterdam",
     "opening_times": {
      "twentyfourseven": true
     },
     "last_updated": "2026-01-20T16:45:00Z"
    }
   },
   "invalidField": {
    "summary": "Refused, a field is wrong (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "/evses/0/connectors/1/max_voltage: must be an integer",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "missingLastUpdated": {
    "summary": "Refused, a PATCH without last_updated (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "/last_updated: is required",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "locationPatchOpening": {
    "summary": "The place has other opening hours",
    "value": {
     "opening_times": {
      "twentyfourseven": true
     },
     "last_updated": "2026-03-05T12:00:00Z"
    }
   },
   "locationPatchRemove": {
    "summary": "An optional property is removed",
    "value": {
     "owner": null,
     "last_updated": "2026-03-05T12:05:00Z"
    }
   },
   "evse": {
    "summary": "An AC station with one socket",
    "value": {
     "uid": "E1001-1",
     "evse_id": "NL*OCA*E1001*1",
     "status": "AVAILABLE",
     "capabilities": [
      "RFID_READER",
      "REMOTE_START_STOP_CAPABLE",
      "RESERVABLE",
      "UNLOCK_CAPABLE"
     ],
     "connectors": [
      {
       "id": "1",
       "standard": "IEC_62196_T2",
       "format": "SOCKET",
       "power_type": "AC_3_PHASE",
       "max_voltage": 230,
       "max_amperage": 32,
       "max_electric_power": 22000,
       "tariff_ids": [
        "AC-DAY-2026"
       ],
       "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
       "last_updated": "2026-03-02T08:00:00Z"
      }
     ],
     "floor_level": "-1",
     "physical_reference": "1001",
     "parking_restrictions": [
      "EV_ONLY",
      "PLUGGED"
     ],
     "last_updated": "2026-03-02T08:00:00Z"
    }
   },
   "evsePatchStatus": {
    "summary": "A driver has begun to charge",
    "value": {
     "status": "CHARGING",
     "last_updated": "2026-03-02T09:15:00Z"
    }
   },
   "evsePatchRemoved": {
    "summary": "The EVSE is taken down, and its public id free to be used again",
    "value": {
     "status": "REMOVED",
     "evse_id": null,
     "last_updated": "2026-06-30T18:00:00Z"
    }
   },
   "connector": {
    "summary": "A three-phase AC socket",
    "value": {
     "id": "1",
     "standard": "IEC_62196_T2",
     "format": "SOCKET",
     "power_type": "AC_3_PHASE",
     "max_voltage": 230,
     "max_amperage": 32,
     "max_electric_power": 22000,
     "tariff_ids": [
      "AC-DAY-2026"
     ],
     "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
     "last_updated": "2026-03-02T08:00:00Z"
    }
   },
   "connectorPatchTariff": {
    "summary": "Another tariff holds",
    "value": {
     "tariff_ids": [
      "AC-DAY-2026",
      "AC-GREEN-2026"
     ],
     "last_updated": "2026-04-01T00:00:00Z"
    }
   },
   "connectorPatchPower": {
    "summary": "The power is reduced for now",
    "value": {
     "max_electric_power": 11000,
     "last_updated": "2026-04-02T07:30:00Z"
    }
   },
   "sessionsReply": {
    "summary": "One page of two Sessions",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T17:00:00Z",
     "data": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "S-2026-000317",
       "start_date_time": "2026-03-02T09:15:00Z",
       "end_date_time": "2026-03-02T11:20:00Z",
       "kwh": 19.25,
       "cdr_token": {
        "country_code": "BE",
        "party_id": "MOV",
        "uid": "04A2C91BE25E80",
        "type": "RFID",
        "contract_id": "BE-MOV-C00421187-4"
       },
       "auth_method": "AUTH_REQUEST",
       "authorization_reference": "MOV-A-90311",
       "location_id": "UTR-STATION",
       "evse_uid": "E1001-1",
       "connector_id": "1",
       "meter_id": "OCA-M-1001",
       "currency": "EUR",
       "charging_periods": [
        {
         "start_date_time": "2026-03-02T09:15:00Z",
         "dimensions": [
          {
           "type": "ENERGY",
           "volume": 11
          },
          {
           "type": "TIME",
           "volume": 1
          },
          {
           "type": "POWER",
           "volume": 11
          }
         ],
         "tariff_id": "AC-DAY-2026"
        },
        {
         "start_date_time": "2026-03-02T10:15:00Z",
         "dimensions": [
          {
           "type": "ENERGY",
           "volume": 8.25
          },
          {
           "type": "TIME",
           "volume": 0.75
          },
          {
           "type": "POWER",
           "volume": 11
          }
         ],
         "tariff_id": "AC-DAY-2026"
        },
        {
         "start_date_time": "2026-03-02T11:00:00Z",
         "dimensions": [
          {
           "type": "PARKING_TIME",
           "volume": 0.3333
          }
         ],
         "tariff_id": "AC-DAY-2026"
        }
       ],
       "total_cost": {
        "excl_vat": 8.2,
        "incl_vat": 9.922
       },
       "status": "COMPLETED",
       "last_updated": "2026-03-02T11:20:05Z"
      },
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "S-2026-000342",
       "start_date_time": "2026-03-03T16:30:00Z",
       "kwh": 0,
       "cdr_token": {
        "country_code": "BE",
        "party_id": "MOV",
        "uid": "APP-5512-7F3K",
        "type": "APP_USER",
        "contract_id": "BE-MOV-C00421187-4"
       },
       "auth_method": "COMMAND",
       "authorization_reference": "MOV-A-90877",
       "location_id": "UTR-STATION",
       "evse_uid": "#NA",
       "connector_id": "#NA",
       "currency": "EUR",
       "status": "RESERVATION",
       "last_updated": "2026-03-03T16:30:02Z"
      }
     ]
    }
   },
   "sessionsEmptyReply": {
    "summary": "Nothing changed in that time",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T17:00:00Z",
     "data": []
    }
   },
   "sessionsNoDateFrom": {
    "summary": "Refused, date_from is missing (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "date_from: is required",
     "timestamp": "2026-03-03T17:00:00Z"
    }
   },
   "chargingPreferences": {
    "summary": "Green, and 15 kWh until noon",
    "value": {
     "profile_type": "GREEN",
     "departure_time": "2026-03-02T11:00:00Z",
     "energy_need": 15,
     "discharge_allowed": false
    }
   },
   "chargingPreferencesFast": {
    "summary": "As fast as possible",
    "value": {
     "profile_type": "FAST"
    }
   },
   "chargingPreferencesReply": {
    "summary": "The CPO does what it can",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:18:00Z",
     "data": "ACCEPTED"
    }
   },
   "chargingPreferencesDepartureRequired": {
    "summary": "The CPO has to know when the driver leaves",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:18:00Z",
     "data": "DEPARTURE_REQUIRED"
    }
   },
   "chargingPreferencesInvalid": {
    "summary": "Refused, a field is wrong (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "/profile_type: is required",
     "timestamp": "2026-03-02T09:18:00Z"
    }
   },
   "chargingPreferencesNotCapable": {
    "summary": "HTTP 404, the EVSE does not take charging preferences (2001)",
    "value": {
     "status_code": 2001,
     "status_message": "EVSE E1001-1 is not CHARGING_PREFERENCES_CAPABLE",
     "timestamp": "2026-03-02T09:18:00Z"
    }
   },
   "sessionReply": {
    "summary": "A Session",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T11:21:00Z",
     "data": {
      "country_code": "NL",
      "party_id": "OCA",
      "id": "S-2026-000317",
      "start_date_time": "2026-03-02T09:15:00Z",
      "end_date_time": "2026-03-02T11:20:00Z",
      "kwh": 19.25,
      "cdr_token": {
       "country_code": "BE",
       "party_id": "MOV",
       "uid": "04A2C91BE25E80",
       "type": "RFID",
       "contract_id": "BE-MOV-C00421187-4"
      },
      "auth_method": "AUTH_REQUEST",
      "authorization_reference": "MOV-A-90311",
      "location_id": "UTR-STATION",
      "evse_uid": "E1001-1",
      "connector_id": "1",
      "meter_id": "OCA-M-1001",
      "currency": "EUR",
      "charging_periods": [
       {
        "start_date_time": "2026-03-02T09:15:00Z",
        "dimensions": [
         {
          "type": "ENERGY",
          "volume": 11
         },
         {
          "type": "TIME",
          "volume": 1
         },
         {
          "type": "POWER",
          "volume": 11
         }
        ],
        "tariff_id": "AC-DAY-2026"
       },
       {
        "start_date_time": "2026-03-02T10:15:00Z",
        "dimensions": [
         {
          "type": "ENERGY",
          "volume": 8.25
         },
         {
          "type": "TIME",
          "volume": 0.75
         },
         {
          "type": "POWER",
          "volume": 11
         }
        ],
        "tariff_id": "AC-DAY-2026"
       },
       {
        "start_date_time": "2026-03-02T11:00:00Z",
        "dimensions": [
         {
          "type": "PARKING_TIME",
          "volume": 0.3333
         }
        ],
        "tariff_id": "AC-DAY-2026"
       }
      ],
      "total_cost": {
       "excl_vat": 8.2,
       "incl_vat": 9.922
      },
      "status": "COMPLETED",
      "last_updated": "2026-03-02T11:20:05Z"
     }
    }
   },
   "session": {
    "summary": "The driver has charged and left",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "S-2026-000317",
     "start_date_time": "2026-03-02T09:15:00Z",
     "end_date_time": "2026-03-02T11:20:00Z",
     "kwh": 19.25,
     "cdr_token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "04A2C91BE25E80",
      "type": "RFID",
      "contract_id": "BE-MOV-C00421187-4"
     },
     "auth_method": "AUTH_REQUEST",
     "authorization_reference": "MOV-A-90311",
     "location_id": "UTR-STATION",
     "evse_uid": "E1001-1",
     "connector_id": "1",
     "meter_id": "OCA-M-1001",
     "currency": "EUR",
     "charging_periods": [
      {
       "start_date_time": "2026-03-02T09:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 11
        },
        {
         "type": "TIME",
         "volume": 1
        },
        {
         "type": "POWER",
         "volume": 11
        }
       ],
       "tariff_id": "AC-DAY-2026"
      },
      {
       "start_date_time": "2026-03-02T10:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 8.25
        },
        {
         "type": "TIME",
         "volume": 0.75
        },
        {
         "type": "POWER",
         "volume": 11
        }
       ],
       "tariff_id": "AC-DAY-2026"
      },
      {
       "start_date_time": "2026-03-02T11:00:00Z",
       "dimensions": [
        {
         "type": "PARKING_TIME",
         "volume": 0.3333
        }
       ],
       "tariff_id": "AC-DAY-2026"
      }
     ],
     "total_cost": {
      "excl_vat": 8.2,
      "incl_vat": 9.922
     },
     "status": "COMPLETED",
     "last_updated": "2026-03-02T11:20:05Z"
    }
   },
   "sessionStarted": {
    "summary": "The driver has just begun to charge",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "S-2026-000317",
     "start_date_time": "2026-03-02T09:15:00Z",
     "kwh": 0,
     "cdr_token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "04A2C91BE25E80",
      "type": "RFID",
      "contract_id": "BE-MOV-C00421187-4"
     },
     "auth_method": "AUTH_REQUEST",
     "authorization_reference": "MOV-A-90311",
     "location_id": "UTR-STATION",
     "evse_uid": "E1001-1",
     "connector_id": "1",
     "currency": "EUR",
     "status": "ACTIVE",
     "last_updated": "2026-03-02T09:15:00Z"
    }
   },
   "sessionReserved": {
    "summary": "A reservation for which no EVSE is certain yet",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "S-2026-000342",
     "start_date_time": "2026-03-03T16:30:00Z",
     "kwh": 0,
     "cdr_token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "APP-5512-7F3K",
      "type": "APP_USER",
      "contract_id": "BE-MOV-C00421187-4"
     },
     "auth_method": "COMMAND",
     "authorization_reference": "MOV-A-90877",
     "location_id": "UTR-STATION",
     "evse_uid": "#NA",
     "connector_id": "#NA",
     "currency": "EUR",
     "status": "RESERVATION",
     "last_updated": "2026-03-03T16:30:02Z"
    }
   },
   "sessionPatchPeriod": {
    "summary": "More energy was charged, one period is added",
    "value": {
     "kwh": 19.25,
     "charging_periods": [
      {
       "start_date_time": "2026-03-02T10:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 8.25
        },
        {
         "type": "TIME",
         "volume": 0.75
        },
        {
         "type": "POWER",
         "volume": 11
        }
       ],
       "tariff_id": "AC-DAY-2026"
      }
     ],
     "total_cost": {
      "excl_vat": 7.7,
      "incl_vat": 9.317
     },
     "last_updated": "2026-03-02T11:00:00Z"
    }
   },
   "sessionPatchCompleted": {
    "summary": "The driver has left",
    "value": {
     "end_date_time": "2026-03-02T11:20:00Z",
     "charging_periods": [
      {
       "start_date_time": "2026-03-02T11:00:00Z",
       "dimensions": [
        {
         "type": "PARKING_TIME",
         "volume": 0.3333
        }
       ],
       "tariff_id": "AC-DAY-2026"
      }
     ],
     "total_cost": {
      "excl_vat": 8.2,
      "incl_vat": 9.922
     },
     "status": "COMPLETED",
     "last_updated": "2026-03-02T11:20:05Z"
    }
   },
   "cdrsReply": {
    "summary": "One page of two CDRs",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-04T09:15:00Z",
     "data": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "CDR-2026-000317",
       "start_date_time": "2026-03-02T09:15:00Z",
       "end_date_time": "2026-03-02T11:20:00Z",
       "session_id": "S-2026-000317",
       "cdr_token": {
        "country_code": "BE",
        "party_id": "MOV",
        "uid": "04A2C91BE25E80",
        "type": "RFID",
        "contract_id": "BE-MOV-C00421187-4"
       },
       "auth_method": "AUTH_REQUEST",
       "authorization_reference": "MOV-A-90311",
       "cdr_location": {
        "id": "UTR-STATION",
        "name": "Utrecht Stationsgarage",
        "address": "Stationsplein 12",
        "city": "Utrecht",
        "postal_code": "3511 ED",
        "country": "NLD",
        "coordinates": {
         "latitude": "52.089640",
         "longitude": "5.109780"
        },
        "evse_uid": "E1001-1",
        "evse_id": "NL*OCA*E1001*1",
        "connector_id": "1",
        "connector_standard": "IEC_62196_T2",
        "connector_format": "SOCKET",
        "connector_power_type": "AC_3_PHASE"
       },
       "meter_id": "OCA-M-1001",
       "currency": "EUR",
       "tariffs": [
        {
         "country_code": "NL",
         "party_id": "OCA",
         "id": "AC-DAY-2026",
         "currency": "EUR",
         "type": "REGULAR",
         "elements": [
          {
           "price_components": [
            {
             "type": "ENERGY",
             "price": 0.4,
             "vat": 21,
             "step_size": 1
            }
           ],
           "restrictions": {
            "start_time": "07:00",
            "end_time": "22:00"
           }
          },
          {
           "price_components": [
            {
             "type": "ENERGY",
             "price": 0.31,
             "vat": 21,
             "step_size": 1
            }
           ]
          },
          {
           "price_components": [
            {
             "type": "PARKING_TIME",
             "price": 1.5,
             "vat": 21,
             "step_size": 300
            }
           ],
           "restrictions": {
            "start_time": "08:00",
            "end_time": "18:00",
            "day_of_week": [
             "MONDAY",
             "TUESDAY",
             "WEDNESDAY",
             "THURSDAY",
             "FRIDAY"
            ]
           }
          },
          {
           "price_components": [
            {
             "type": "FLAT",
             "price": 0.5,
             "vat": 21,
             "step_size": 1
            },
            {
             "type": "TIME",
             "price": 2,
             "vat": 21,
             "step_size": 60
            }
           ],
           "restrictions": {
            "reservation": "RESERVATION"
           }
          }
         ],
         "last_updated": "2025-12-15T10:00:00Z"
        }
       ],
       "charging_periods": [
        {
         "start_date_time": "2026-03-02T09:15:00Z",
         "dimensions": [
          {
           "type": "ENERGY",
           "volume": 11
          },
          {
           "type": "TIME",
           "volume": 1
          },
          {
           "type": "MAX_POWER",
           "volume": 11.04
          }
         ],
         "tariff_id": "AC-DAY-2026"
        },
        {
         "start_date_time": "2026-03-02T10:15:00Z",
         "dimensions": [
          {
           "type": "ENERGY",
           "volume": 8.25
          },
          {
           "type": "TIME",
           "volume": 0.75
          },
          {
           "type": "MAX_POWER",
           "volume": 11.02
          }
         ],
         "tariff_id": "AC-DAY-2026"
        },
        {
         "start_date_time": "2026-03-02T11:00:00Z",
         "dimensions": [
          {
           "type": "PARKING_TIME",
           "volume": 0.3333
          }
         ],
         "tariff_id": "AC-DAY-2026"
        }
       ],
       "signed_data": {
        "encoding_method": "OCMF",
        "encoding_method_version": 1,
        "public_key": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb2NhLW0tMTAwMQ==",
        "signed_values": [
         {
          "nature": "Start",
          "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T41\",\"RD\":[{\"TM\":\"2026-03-02T10:15:00,000+0100 S\",\"TX\":\"B\",\"RV\":4210.5}]}",
          "signed_data": "MEUCIQDUtr4yc3RhcnQtb2NhLW0tMTAwMQIgWm9uZGVyIHdhYXJkZQ=="
         },
         {
          "nature": "End",
          "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T42\",\"RD\":[{\"TM\":\"2026-03-02T12:20:00,000+0100 S\",\"TX\":\"E\",\"RV\":4229.75}]}",
          "signed_data": "MEUCIQDUtr4yZW5kLW9jYS1tLTEwMDECIFpvbmRlciB3YWFyZGU="
         }
        ],
        "url": "https://check.oranje-laadpalen.example/CDR-2026-000317"
       },
       "total_cost": {
        "excl_vat": 8.2,
        "incl_vat": 9.922
       },
       "total_fixed_cost": {
        "excl_vat": 0,
        "incl_vat": 0
       },
       "total_energy": 19.25,
       "total_energy_cost": {
        "excl_vat": 7.7,
        "incl_vat": 9.317
       },
       "total_time": 2.0833,
       "total_time_cost": {
        "excl_vat": 0,
        "incl_vat": 0
       },
       "total_parking_time": 0.3333,
       "total_parking_cost": {
        "excl_vat": 0.5,
        "incl_vat": 0.605
       },
       "total_reservation_cost": {
        "excl_vat": 0,
        "incl_vat": 0
       },
       "remark": "Stopped by the driver at the station",
       "invoice_reference_id": "OCA-2026-03-MOV",
       "home_charging_compensation": false,
       "last_updated": "2026-03-02T11:21:00Z"
      },
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "CDR-2026-000317-C1",
       "start_date_time": "2026-03-02T09:15:00Z",
       "end_date_time": "2026-03-02T11:20:00Z",
       "session_id": "S-2026-000317",
       "cdr_token": {
        "country_code": "BE",
        "party_id": "MOV",
        "uid": "04A2C91BE25E80",
        "type": "RFID",
        "contract_id": "BE-MOV-C00421187-4"
       },
       "auth_method": "AUTH_REQUEST",
       "authorization_reference": "MOV-A-90311",
       "cdr_location": {
        "id": "UTR-STATION",
        "name": "Utrecht Stationsgarage",
        "address": "Stationsplein 12",
        "city": "Utrecht",
        "postal_code": "3511 ED",
        "country": "NLD",
        "coordinates": {
         "latitude": "52.089640",
         "longitude": "5.109780"
        },
        "evse_uid": "E1001-1",
        "evse_id": "NL*OCA*E1001*1",
        "connector_id": "1",
        "connector_standard": "IEC_62196_T2",
        "connector_format": "SOCKET",
        "connector_power_type": "AC_3_PHASE"
       },
       "meter_id": "OCA-M-1001",
       "currency": "EUR",
       "tariffs": [
        {
         "country_code": "NL",
         "party_id": "OCA",
         "id": "AC-DAY-2026",
         "currency": "EUR",
         "type": "REGULAR",
         "elements": [
          {
           "price_components": [
            {
             "type": "ENERGY",
             "price": 0.4,
             "vat": 21,
             "step_size": 1
            }
           ],
           "restrictions": {
            "start_time": "07:00",
            "end_time": "22:00"
           }
          },
          {
           "price_components": [
            {
             "type": "ENERGY",
             "price": 0.31,
             "vat": 21,
             "step_size": 1
            }
           ]
          },
          {
           "price_components": [
            {
             "type": "PARKING_TIME",
             "price": 1.5,
             "vat": 21,
             "step_size": 300
            }
           ],
           "restrictions": {
            "start_time": "08:00",
            "end_time": "18:00",
            "day_of_week": [
             "MONDAY",
             "TUESDAY",
             "WEDNESDAY",
             "THURSDAY",
             "FRIDAY"
            ]
           }
          },
          {
           "price_components": [
            {
             "type": "FLAT",
             "price": 0.5,
             "vat": 21,
             "step_size": 1
            },
            {
             "type": "TIME",
             "price": 2,
             "vat": 21,
             "step_size": 60
            }
           ],
           "restrictions": {
            "reservation": "RESERVATION"
           }
          }
         ],
         "last_updated": "2025-12-15T10:00:00Z"
        }
       ],
       "charging_periods": [
        {
         "start_date_time": "2026-03-02T09:15:00Z",
         "dimensions": [
          {
           "type": "ENERGY",
           "volume": 11
          },
          {
           "type": "TIME",
           "volume": 1
          },
          {
           "type": "MAX_POWER",
           "volume": 11.04
          }
         ],
         "tariff_id": "AC-DAY-2026"
        },
        {
         "start_date_time": "2026-03-02T10:15:00Z",
         "dimensions": [
          {
           "type": "ENERGY",
           "volume": 8.25
          },
          {
           "type": "TIME",
           "volume": 0.75
          },
          {
           "type": "MAX_POWER",
           "volume": 11.02
          }
         ],
         "tariff_id": "AC-DAY-2026"
        },
        {
         "start_date_time": "2026-03-02T11:00:00Z",
         "dimensions": [
          {
           "type": "PARKING_TIME",
           "volume": 0.3333
          }
         ],
         "tariff_id": "AC-DAY-2026"
        }
       ],
       "signed_data": {
        "encoding_method": "OCMF",
        "encoding_method_version": 1,
        "public_key": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb2NhLW0tMTAwMQ==",
        "signed_values": [
         {
          "nature": "Start",
          "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T41\",\"RD\":[{\"TM\":\"2026-03-02T10:15:00,000+0100 S\",\"TX\":\"B\",\"RV\":4210.5}]}",
          "signed_data": "MEUCIQDUtr4yc3RhcnQtb2NhLW0tMTAwMQIgWm9uZGVyIHdhYXJkZQ=="
         },
         {
          "nature": "End",
          "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T42\",\"RD\":[{\"TM\":\"2026-03-02T12:20:00,000+0100 S\",\"TX\":\"E\",\"RV\":4229.75}]}",
          "signed_data": "MEUCIQDUtr4yZW5kLW9jYS1tLTEwMDECIFpvbmRlciB3YWFyZGU="
         }
        ],
        "url": "https://check.oranje-laadpalen.example/CDR-2026-000317"
       },
       "total_cost": {
        "excl_vat": -8.2,
        "incl_vat": -9.922
       },
       "total_fixed_cost": {
        "excl_vat": 0,
        "incl_vat": 0
       },
       "total_energy": 19.25,
       "total_energy_cost": {
        "excl_vat": 7.7,
        "incl_vat": 9.317
       },
       "total_time": 2.0833,
       "total_time_cost": {
        "excl_vat": 0,
        "incl_vat": 0
       },
       "total_parking_time": 0.3333,
       "total_parking_cost": {
        "excl_vat": 0.5,
        "incl_vat": 0.605
       },
       "total_reservation_cost": {
        "excl_vat": 0,
        "incl_vat": 0
       },
       "remark": "The driver had been promised free parking",
       "invoice_reference_id": "OCA-2026-03-MOV",
       "credit": true,
       "credit_reference_id": "CDR-2026-000317",
       "home_charging_compensation": false,
       "last_updated": "2026-03-04T09:00:00Z"
      }
     ]
    }
   },
   "cdrsEmptyReply": {
    "summary": "There are none from that time",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-04T09:15:00Z",
     "data": []
    }
   },
   "cdr": {
    "summary": "Charging and parking, with the tariff and signed meter values",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "CDR-2026-000317",
     "start_date_time": "2026-03-02T09:15:00Z",
     "end_date_time": "2026-03-02T11:20:00Z",
     "session_id": "S-2026-000317",
     "cdr_token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "04A2C91BE25E80",
      "type": "RFID",
      "contract_id": "BE-MOV-C00421187-4"
     },
     "auth_method": "AUTH_REQUEST",
     "authorization_reference": "MOV-A-90311",
     "cdr_location": {
      "id": "UTR-STATION",
      "name": "Utrecht Stationsgarage",
      "address": "Stationsplein 12",
      "city": "Utrecht",
      "postal_code": "3511 ED",
      "country": "NLD",
      "coordinates": {
       "latitude": "52.089640",
       "longitude": "5.109780"
      },
      "evse_uid": "E1001-1",
      "evse_id": "NL*OCA*E1001*1",
      "connector_id": "1",
      "connector_standard": "IEC_62196_T2",
      "connector_format": "SOCKET",
      "connector_power_type": "AC_3_PHASE"
     },
     "meter_id": "OCA-M-1001",
     "currency": "EUR",
     "tariffs": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "AC-DAY-2026",
       "currency": "EUR",
       "type": "REGULAR",
       "elements": [
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.4,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "start_time": "07:00",
          "end_time": "22:00"
         }
        },
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.31,
           "vat": 21,
           "step_size": 1
          }
         ]
        },
        {
         "price_components": [
          {
           "type": "PARKING_TIME",
           "price": 1.5,
           "vat": 21,
           "step_size": 300
          }
         ],
         "restrictions": {
          "start_time": "08:00",
          "end_time": "18:00",
          "day_of_week": [
           "MONDAY",
           "TUESDAY",
           "WEDNESDAY",
           "THURSDAY",
           "FRIDAY"
          ]
         }
        },
        {
         "price_components": [
          {
           "type": "FLAT",
           "price": 0.5,
           "vat": 21,
           "step_size": 1
          },
          {
           "type": "TIME",
           "price": 2,
           "vat": 21,
           "step_size": 60
          }
         ],
         "restrictions": {
          "reservation": "RESERVATION"
         }
        }
       ],
       "last_updated": "2025-12-15T10:00:00Z"
      }
     ],
     "charging_periods": [
      {
       "start_date_time": "2026-03-02T09:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 11
        },
        {
         "type": "TIME",
         "volume": 1
        },
        {
         "type": "MAX_POWER",
         "volume": 11.04
        }
       ],
       "tariff_id": "AC-DAY-2026"
      },
      {
       "start_date_time": "2026-03-02T10:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 8.25
        },
        {
         "type": "TIME",
         "volume": 0.75
        },
        {
         "type": "MAX_POWER",
         "volume": 11.02
        }
       ],
       "tariff_id": "AC-DAY-2026"
      },
      {
       "start_date_time": "2026-03-02T11:00:00Z",
       "dimensions": [
        {
         "type": "PARKING_TIME",
         "volume": 0.3333
        }
       ],
       "tariff_id": "AC-DAY-2026"
      }
     ],
     "signed_data": {
      "encoding_method": "OCMF",
      "encoding_method_version": 1,
      "public_key": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb2NhLW0tMTAwMQ==",
      "signed_values": [
       {
        "nature": "Start",
        "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T41\",\"RD\":[{\"TM\":\"2026-03-02T10:15:00,000+0100 S\",\"TX\":\"B\",\"RV\":4210.5}]}",
        "signed_data": "MEUCIQDUtr4yc3RhcnQtb2NhLW0tMTAwMQIgWm9uZGVyIHdhYXJkZQ=="
       },
       {
        "nature": "End",
        "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T42\",\"RD\":[{\"TM\":\"2026-03-02T12:20:00,000+0100 S\",\"TX\":\"E\",\"RV\":4229.75}]}",
        "signed_data": "MEUCIQDUtr4yZW5kLW9jYS1tLTEwMDECIFpvbmRlciB3YWFyZGU="
       }
      ],
      "url": "https://check.oranje-laadpalen.example/CDR-2026-000317"
     },
     "total_cost": {
      "excl_vat": 8.2,
      "incl_vat": 9.922
     },
     "total_fixed_cost": {
      "excl_vat": 0,
      "incl_vat": 0
     },
     "total_energy": 19.25,
     "total_energy_cost": {
      "excl_vat": 7.7,
      "incl_vat": 9.317
     },
     "total_time": 2.0833,
     "total_time_cost": {
      "excl_vat": 0,
      "incl_vat": 0
     },
     "total_parking_time": 0.3333,
     "total_parking_cost": {
      "excl_vat": 0.5,
      "incl_vat": 0.605
     },
     "total_reservation_cost": {
      "excl_vat": 0,
      "incl_vat": 0
     },
     "remark": "Stopped by the driver at the station",
     "invoice_reference_id": "OCA-2026-03-MOV",
     "home_charging_compensation": false,
     "last_updated": "2026-03-02T11:21:00Z"
    }
   },
   "cdrCredit": {
    "summary": "A Credit CDR that takes the first one back",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "CDR-2026-000317-C1",
     "start_date_time": "2026-03-02T09:15:00Z",
     "end_date_time": "2026-03-02T11:20:00Z",
     "session_id": "S-2026-000317",
     "cdr_token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "04A2C91BE25E80",
      "type": "RFID",
      "contract_id": "BE-MOV-C00421187-4"
     },
     "auth_method": "AUTH_REQUEST",
     "authorization_reference": "MOV-A-90311",
     "cdr_location": {
      "id": "UTR-STATION",
      "name": "Utrecht Stationsgarage",
      "address": "Stationsplein 12",
      "city": "Utrecht",
      "postal_code": "3511 ED",
      "country": "NLD",
      "coordinates": {
       "latitude": "52.089640",
       "longitude": "5.109780"
      },
      "evse_uid": "E1001-1",
      "evse_id": "NL*OCA*E1001*1",
      "connector_id": "1",
      "connector_standard": "IEC_62196_T2",
      "connector_format": "SOCKET",
      "connector_power_type": "AC_3_PHASE"
     },
     "meter_id": "OCA-M-1001",
     "currency": "EUR",
     "tariffs": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "AC-DAY-2026",
       "currency": "EUR",
       "type": "REGULAR",
       "elements": [
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.4,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "start_time": "07:00",
          "end_time": "22:00"
         }
        },
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.31,
           "vat": 21,
           "step_size": 1
          }
         ]
        },
        {
         "price_components": [
          {
           "type": "PARKING_TIME",
           "price": 1.5,
           "vat": 21,
           "step_size": 300
          }
         ],
         "restrictions": {
          "start_time": "08:00",
          "end_time": "18:00",
          "day_of_week": [
           "MONDAY",
           "TUESDAY",
           "WEDNESDAY",
           "THURSDAY",
           "FRIDAY"
          ]
         }
        },
        {
         "price_components": [
          {
           "type": "FLAT",
           "price": 0.5,
           "vat": 21,
           "step_size": 1
          },
          {
           "type": "TIME",
           "price": 2,
           "vat": 21,
           "step_size": 60
          }
         ],
         "restrictions": {
          "reservation": "RESERVATION"
         }
        }
       ],
       "last_updated": "2025-12-15T10:00:00Z"
      }
     ],
     "charging_periods": [
      {
       "start_date_time": "2026-03-02T09:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 11
        },
        {
         "type": "TIME",
         "volume": 1
        },
        {
         "type": "MAX_POWER",
         "volume": 11.04
        }
       ],
       "tariff_id": "AC-DAY-2026"
      },
      {
       "start_date_time": "2026-03-02T10:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 8.25
        },
        {
         "type": "TIME",
         "volume": 0.75
        },
        {
         "type": "MAX_POWER",
         "volume": 11.02
        }
       ],
       "tariff_id": "AC-DAY-2026"
      },
      {
       "start_date_time": "2026-03-02T11:00:00Z",
       "dimensions": [
        {
         "type": "PARKING_TIME",
         "volume": 0.3333
        }
       ],
       "tariff_id": "AC-DAY-2026"
      }
     ],
     "signed_data": {
      "encoding_method": "OCMF",
      "encoding_method_version": 1,
      "public_key": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb2NhLW0tMTAwMQ==",
      "signed_values": [
       {
        "nature": "Start",
        "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T41\",\"RD\":[{\"TM\":\"2026-03-02T10:15:00,000+0100 S\",\"TX\":\"B\",\"RV\":4210.5}]}",
        "signed_data": "MEUCIQDUtr4yc3RhcnQtb2NhLW0tMTAwMQIgWm9uZGVyIHdhYXJkZQ=="
       },
       {
        "nature": "End",
        "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T42\",\"RD\":[{\"TM\":\"2026-03-02T12:20:00,000+0100 S\",\"TX\":\"E\",\"RV\":4229.75}]}",
        "signed_data": "MEUCIQDUtr4yZW5kLW9jYS1tLTEwMDECIFpvbmRlciB3YWFyZGU="
       }
      ],
      "url": "https://check.oranje-laadpalen.example/CDR-2026-000317"
     },
     "total_cost": {
      "excl_vat": -8.2,
      "incl_vat": -9.922
     },
     "total_fixed_cost": {
      "excl_vat": 0,
      "incl_vat": 0
     },
     "total_energy": 19.25,
     "total_energy_cost": {
      "excl_vat": 7.7,
      "incl_vat": 9.317
     },
     "total_time": 2.0833,
     "total_time_cost": {
      "excl_vat": 0,
      "incl_vat": 0
     },
     "total_parking_time": 0.3333,
     "total_parking_cost": {
      "excl_vat": 0.5,
      "incl_vat": 0.605
     },
     "total_reservation_cost": {
      "excl_vat": 0,
      "incl_vat": 0
     },
     "remark": "The driver had been promised free parking",
     "invoice_reference_id": "OCA-2026-03-MOV",
     "credit": true,
     "credit_reference_id": "CDR-2026-000317",
     "home_charging_compensation": false,
     "last_updated": "2026-03-04T09:00:00Z"
    }
   },
   "cdrReservation": {
    "summary": "A reservation that nobody used",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "CDR-2026-000342",
     "start_date_time": "2026-03-03T16:30:00Z",
     "end_date_time": "2026-03-03T17:00:00Z",
     "cdr_token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "APP-5512-7F3K",
      "type": "APP_USER",
      "contract_id": "BE-MOV-C00421187-4"
     },
     "auth_method": "COMMAND",
     "authorization_reference": "MOV-A-90877",
     "cdr_location": {
      "id": "UTR-STATION",
      "name": "Utrecht Stationsgarage",
      "address": "Stationsplein 12",
      "city": "Utrecht",
      "postal_code": "3511 ED",
      "country": "NLD",
      "coordinates": {
       "latitude": "52.089640",
       "longitude": "5.109780"
      },
      "evse_uid": "#NA",
      "evse_id": "#NA",
      "connector_id": "#NA",
      "connector_standard": "IEC_62196_T2",
      "connector_format": "SOCKET",
      "connector_power_type": "AC_3_PHASE"
     },
     "currency": "EUR",
     "tariffs": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "AC-DAY-2026",
       "currency": "EUR",
       "type": "REGULAR",
       "elements": [
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.4,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "start_time": "07:00",
          "end_time": "22:00"
         }
        },
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.31,
           "vat": 21,
           "step_size": 1
          }
         ]
        },
        {
         "price_components": [
          {
           "type": "PARKING_TIME",
           "price": 1.5,
           "vat": 21,
           "step_size": 300
          }
         ],
         "restrictions": {
          "start_time": "08:00",
          "end_time": "18:00",
          "day_of_week": [
           "MONDAY",
           "TUESDAY",
           "WEDNESDAY",
           "THURSDAY",
           "FRIDAY"
          ]
         }
        },
        {
         "price_components": [
          {
           "type": "FLAT",
           "price": 0.5,
           "vat": 21,
           "step_size": 1
          },
          {
           "type": "TIME",
           "price": 2,
           "vat": 21,
           "step_size": 60
          }
         ],
         "restrictions": {
          "reservation": "RESERVATION"
         }
        }
       ],
       "last_updated": "2025-12-15T10:00:00Z"
      }
     ],
     "charging_periods": [
      {
       "start_date_time": "2026-03-03T16:30:00Z",
       "dimensions": [
        {
         "type": "RESERVATION_TIME",
         "volume": 0.5
        }
       ],
       "tariff_id": "AC-DAY-2026"
      }
     ],
     "total_cost": {
      "excl_vat": 1.5,
      "incl_vat": 1.815
     },
     "total_energy": 0,
     "total_time": 0.5,
     "total_reservation_cost": {
      "excl_vat": 1.5,
      "incl_vat": 1.815
     },
     "last_updated": "2026-03-03T17:00:05Z"
    }
   },
   "cdrConflict": {
    "summary": "Refused, there is another CDR with this id (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "/id: there is another CDR-2026-000317, and a CDR does not change",
     "timestamp": "2026-03-04T09:15:00Z"
    }
   },
   "cdrInvalid": {
    "summary": "Refused, a Credit CDR that does not say of which (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "/credit_reference_id: is required",
     "timestamp": "2026-03-04T09:15:00Z"
    }
   },
   "cdrReply": {
    "summary": "A CDR",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T11:22:00Z",
     "data": {
      "country_code": "NL",
      "party_id": "OCA",
      "id": "CDR-2026-000317",
      "start_date_time": "2026-03-02T09:15:00Z",
      "end_date_time": "2026-03-02T11:20:00Z",
      "session_id": "S-2026-000317",
      "cdr_token": {
       "country_code": "BE",
       "party_id": "MOV",
       "uid": "04A2C91BE25E80",
       "type": "RFID",
       "contract_id": "BE-MOV-C00421187-4"
      },
      "auth_method": "AUTH_REQUEST",
      "authorization_reference": "MOV-A-90311",
      "cdr_location": {
       "id": "UTR-STATION",
       "name": "Utrecht Stationsgarage",
       "address": "Stationsplein 12",
       "city": "Utrecht",
       "postal_code": "3511 ED",
       "country": "NLD",
       "coordinates": {
        "latitude": "52.089640",
        "longitude": "5.109780"
       },
       "evse_uid": "E1001-1",
       "evse_id": "NL*OCA*E1001*1",
       "connector_id": "1",
       "connector_standard": "IEC_62196_T2",
       "connector_format": "SOCKET",
       "connector_power_type": "AC_3_PHASE"
      },
      "meter_id": "OCA-M-1001",
      "currency": "EUR",
      "tariffs": [
       {
        "country_code": "NL",
        "party_id": "OCA",
        "id": "AC-DAY-2026",
        "currency": "EUR",
        "type": "REGULAR",
        "elements": [
         {
          "price_components": [
           {
            "type": "ENERGY",
            "price": 0.4,
            "vat": 21,
            "step_size": 1
           }
          ],
          "restrictions": {
           "start_time": "07:00",
           "end_time": "22:00"
          }
         },
         {
          "price_components": [
           {
            "type": "ENERGY",
            "price": 0.31,
            "vat": 21,
            "step_size": 1
           }
          ]
         },
         {
          "price_components": [
           {
            "type": "PARKING_TIME",
            "price": 1.5,
            "vat": 21,
            "step_size": 300
           }
          ],
          "restrictions": {
           "start_time": "08:00",
           "end_time": "18:00",
           "day_of_week": [
            "MONDAY",
            "TUESDAY",
            "WEDNESDAY",
            "THURSDAY",
            "FRIDAY"
           ]
          }
         },
         {
          "price_components": [
           {
            "type": "FLAT",
            "price": 0.5,
            "vat": 21,
            "step_size": 1
           },
           {
            "type": "TIME",
            "price": 2,
            "vat": 21,
            "step_size": 60
           }
          ],
          "restrictions": {
           "reservation": "RESERVATION"
          }
         }
        ],
        "last_updated": "2025-12-15T10:00:00Z"
       }
      ],
      "charging_periods": [
       {
        "start_date_time": "2026-03-02T09:15:00Z",
        "dimensions": [
         {
          "type": "ENERGY",
          "volume": 11
         },
         {
          "type": "TIME",
          "volume": 1
         },
         {
          "type": "MAX_POWER",
          "volume": 11.04
         }
        ],
        "tariff_id": "AC-DAY-2026"
       },
       {
        "start_date_time": "2026-03-02T10:15:00Z",
        "dimensions": [
         {
          "type": "ENERGY",
          "volume": 8.25
         },
         {
          "type": "TIME",
          "volume": 0.75
         },
         {
          "type": "MAX_POWER",
          "volume": 11.02
         }
        ],
        "tariff_id": "AC-DAY-2026"
       },
       {
        "start_date_time": "2026-03-02T11:00:00Z",
        "dimensions": [
         {
          "type": "PARKING_TIME",
          "volume": 0.3333
         }
        ],
        "tariff_id": "AC-DAY-2026"
       }
      ],
      "signed_data": {
       "encoding_method": "OCMF",
       "encoding_method_version": 1,
       "public_key": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb2NhLW0tMTAwMQ==",
       "signed_values": [
        {
         "nature": "Start",
         "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T41\",\"RD\":[{\"TM\":\"2026-03-02T10:15:00,000+0100 S\",\"TX\":\"B\",\"RV\":4210.5}]}",
         "signed_data": "MEUCIQDUtr4yc3RhcnQtb2NhLW0tMTAwMQIgWm9uZGVyIHdhYXJkZQ=="
        },
        {
         "nature": "End",
         "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T42\",\"RD\":[{\"TM\":\"2026-03-02T12:20:00,000+0100 S\",\"TX\":\"E\",\"RV\":4229.75}]}",
         "signed_data": "MEUCIQDUtr4yZW5kLW9jYS1tLTEwMDECIFpvbmRlciB3YWFyZGU="
        }
       ],
       "url": "https://check.oranje-laadpalen.example/CDR-2026-000317"
      },
      "total_cost": {
       "excl_vat": 8.2,
       "incl_vat": 9.922
      },
      "total_fixed_cost": {
       "excl_vat": 0,
       "incl_vat": 0
      },
      "total_energy": 19.25,
      "total_energy_cost": {
       "excl_vat": 7.7,
       "incl_vat": 9.317
      },
      "total_time": 2.0833,
      "total_time_cost": {
       "excl_vat": 0,
       "incl_vat": 0
      },
      "total_parking_time": 0.3333,
      "total_parking_cost": {
       "excl_vat": 0.5,
       "incl_vat": 0.605
      },
      "total_reservation_cost": {
       "excl_vat": 0,
       "incl_vat": 0
      },
      "remark": "Stopped by the driver at the station",
      "invoice_reference_id": "OCA-2026-03-MOV",
      "home_charging_compensation": false,
      "last_updated": "2026-03-02T11:21:00Z"
     }
    }
   },
   "tariffsReply": {
    "summary": "One page of three Tariffs",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "FREE",
       "currency": "EUR",
       "elements": [
        {
         "price_components": [
          {
           "type": "FLAT",
           "price": 0,
           "vat": 21,
           "step_size": 1
          }
         ]
        }
       ],
       "last_updated": "2025-11-03T08:00:00Z"
      },
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "AC-DAY-2026",
       "currency": "EUR",
       "type": "REGULAR",
       "tariff_alt_text": [
        {
         "language": "nl",
         "text": "Op werkdagen overdag kost stilstaan na het laden extra."
        },
        {
         "language": "en",
         "text": "On working days, staying after charging costs extra in the daytime."
        }
       ],
       "tariff_alt_url": "https://www.oranje-laadpalen.example/prices/ac-day-2026",
       "max_price": {
        "excl_vat": 40,
        "incl_vat": 48.4
       },
       "elements": [
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.4,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "start_time": "07:00",
          "end_time": "22:00"
         }
        },
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.31,
           "vat": 21,
           "step_size": 1
          }
         ]
        },
        {
         "price_components": [
          {
           "type": "PARKING_TIME",
           "price": 1.5,
           "vat": 21,
           "step_size": 300
          }
         ],
         "restrictions": {
          "start_time": "08:00",
          "end_time": "18:00",
          "day_of_week": [
           "MONDAY",
           "TUESDAY",
           "WEDNESDAY",
           "THURSDAY",
           "FRIDAY"
          ]
         }
        },
        {
         "price_components": [
          {
           "type": "FLAT",
           "price": 0.5,
           "vat": 21,
           "step_size": 1
          },
          {
           "type": "TIME",
           "price": 2,
           "vat": 21,
           "step_size": 60
          }
         ],
         "restrictions": {
          "reservation": "RESERVATION"
         }
        }
       ],
       "start_date_time": "2025-12-31T23:00:00Z",
       "end_date_time": "2026-12-31T23:00:00Z",
       "energy_mix": {
        "is_green_energy": true,
        "energy_sources": [
         {
          "source": "WIND",
          "percentage": 82.5
         },
         {
          "source": "SOLAR",
          "percentage": 17.5
         }
        ],
        "supplier_name": "Noordzee Stroom",
        "energy_product_name": "Zeewind"
       },
       "last_updated": "2025-12-15T10:00:00Z"
      },
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "DC-FAST-2026",
       "currency": "EUR",
       "min_price": {
        "excl_vat": 1,
        "incl_vat": 1.21
       },
       "elements": [
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.75,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "start_date": "2026-07-18",
          "end_date": "2026-07-25"
         }
        },
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.49,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "max_power": 50
         }
        },
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.66,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "min_power": 50
         }
        },
        {
         "price_components": [
          {
           "type": "TIME",
           "price": 6,
           "vat": 21,
           "step_size": 60
          }
         ],
         "restrictions": {
          "min_duration": 2700
         }
        }
       ],
       "last_updated": "2025-12-15T10:00:00Z"
      }
     ]
    }
   },
   "tariffsEmptyReply": {
    "summary": "Nothing changed in that time",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": []
    }
   },
   "tariffReply": {
    "summary": "A Tariff",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": {
      "country_code": "NL",
      "party_id": "OCA",
      "id": "AC-DAY-2026",
      "currency": "EUR",
      "type": "REGULAR",
      "tariff_alt_text": [
       {
        "language": "nl",
        "text": "Op werkdagen overdag kost stilstaan na het laden extra."
       },
       {
        "language": "en",
        "text": "On working days, staying after charging costs extra in the daytime."
       }
      ],
      "tariff_alt_url": "https://www.oranje-laadpalen.example/prices/ac-day-2026",
      "max_price": {
       "excl_vat": 40,
       "incl_vat": 48.4
      },
      "elements": [
       {
        "price_components": [
         {
          "type": "ENERGY",
          "price": 0.4,
          "vat": 21,
          "step_size": 1
         }
        ],
        "restrictions": {
         "start_time": "07:00",
         "end_time": "22:00"
        }
       },
       {
        "price_components": [
         {
          "type": "ENERGY",
          "price": 0.31,
          "vat": 21,
          "step_size": 1
         }
        ]
       },
       {
        "price_components": [
         {
          "type": "PARKING_TIME",
          "price": 1.5,
          "vat": 21,
          "step_size": 300
         }
        ],
        "restrictions": {
         "start_time": "08:00",
         "end_time": "18:00",
         "day_of_week": [
          "MONDAY",
          "TUESDAY",
          "WEDNESDAY",
          "THURSDAY",
          "FRIDAY"
         ]
        }
       },
       {
        "price_components": [
         {
          "type": "FLAT",
          "price": 0.5,
          "vat": 21,
          "step_size": 1
         },
         {
          "type": "TIME",
          "price": 2,
          "vat": 21,
          "step_size": 60
         }
        ],
        "restrictions": {
         "reservation": "RESERVATION"
        }
       }
      ],
      "start_date_time": "2025-12-31T23:00:00Z",
      "end_date_time": "2026-12-31T23:00:00Z",
      "energy_mix": {
       "is_green_energy": true,
       "energy_sources": [
        {
         "source": "WIND",
         "percentage": 82.5
        },
        {
         "source": "SOLAR",
         "percentage": 17.5
        }
       ],
       "supplier_name": "Noordzee Stroom",
       "energy_product_name": "Zeewind"
      },
      "last_updated": "2025-12-15T10:00:00Z"
     }
    }
   },
   "tariff": {
    "summary": "Cheaper at night, parking costs extra by day, reserving costs by the hour",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "AC-DAY-2026",
     "currency": "EUR",
     "type": "REGULAR",
     "tariff_alt_text": [
      {
       "language": "nl",
       "text": "Op werkdagen overdag kost stilstaan na het laden extra."
      },
      {
       "language": "en",
       "text": "On working days, staying after charging costs extra in the daytime."
      }
     ],
     "tariff_alt_url": "https://www.oranje-laadpalen.example/prices/ac-day-2026",
     "max_price": {
      "excl_vat": 40,
      "incl_vat": 48.4
     },
     "elements": [
      {
       "price_components": [
        {
         "type": "ENERGY",
         "price": 0.4,
         "vat": 21,
         "step_size": 1
        }
       ],
       "restrictions": {
        "start_time": "07:00",
        "end_time": "22:00"
       }
      },
      {
       "price_components": [
        {
         "type": "ENERGY",
         "price": 0.31,
         "vat": 21,
         "step_size": 1
        }
       ]
      },
      {
       "price_components": [
        {
         "type": "PARKING_TIME",
         "price": 1.5,
         "vat": 21,
         "step_size": 300
        }
       ],
       "restrictions": {
        "start_time": "08:00",
        "end_time": "18:00",
        "day_of_week": [
         "MONDAY",
         "TUESDAY",
         "WEDNESDAY",
         "THURSDAY",
         "FRIDAY"
        ]
       }
      },
      {
       "price_components": [
        {
         "type": "FLAT",
         "price": 0.5,
         "vat": 21,
         "step_size": 1
        },
        {
         "type": "TIME",
         "price": 2,
         "vat": 21,
         "step_size": 60
        }
       ],
       "restrictions": {
        "reservation": "RESERVATION"
       }
      }
     ],
     "start_date_time": "2025-12-31T23:00:00Z",
     "end_date_time": "2026-12-31T23:00:00Z",
     "energy_mix": {
      "is_green_energy": true,
      "energy_sources": [
       {
        "source": "WIND",
        "percentage": 82.5
       },
       {
        "source": "SOLAR",
        "percentage": 17.5
       }
      ],
      "supplier_name": "Noordzee Stroom",
      "energy_product_name": "Zeewind"
     },
     "last_updated": "2025-12-15T10:00:00Z"
    }
   },
   "tariffFast": {
    "summary": "Dearer the faster it charges, and dearer in the first week of the holidays",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "DC-FAST-2026",
     "currency": "EUR",
     "min_price": {
      "excl_vat": 1,
      "incl_vat": 1.21
     },
     "elements": [
      {
       "price_components": [
        {
         "type": "ENERGY",
         "price": 0.75,
         "vat": 21,
         "step_size": 1
        }
       ],
       "restrictions": {
        "start_date": "2026-07-18",
        "end_date": "2026-07-25"
       }
      },
      {
       "price_components": [
        {
         "type": "ENERGY",
         "price": 0.49,
         "vat": 21,
         "step_size": 1
        }
       ],
       "restrictions": {
        "max_power": 50
       }
      },
      {
       "price_components": [
        {
         "type": "ENERGY",
         "price": 0.66,
         "vat": 21,
         "step_size": 1
        }
       ],
       "restrictions": {
        "min_power": 50
       }
      },
      {
       "price_components": [
        {
         "type": "TIME",
         "price": 6,
         "vat": 21,
         "step_size": 60
        }
       ],
       "restrictions": {
        "min_duration": 2700
       }
      }
     ],
     "last_updated": "2025-12-15T10:00:00Z"
    }
   },
   "tariffFree": {
    "summary": "Free of charge",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "FREE",
     "currency": "EUR",
     "elements": [
      {
       "price_components": [
        {
         "type": "FLAT",
         "price": 0,
         "vat": 21,
         "step_size": 1
        }
       ]
      }
     ],
     "last_updated": "2025-11-03T08:00:00Z"
    }
   },
   "tokensReply": {
    "summary": "One page of two Tokens",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": [
      {
       "country_code": "BE",
       "party_id": "MOV",
       "uid": "04A2C91BE25E80",
       "type": "RFID",
       "contract_id": "BE-MOV-C00421187-4",
       "visual_number": "MOV-0042-1187",
       "issuer": "Movendo",
       "group_id": "VVE-LOMBOK-14",
       "valid": true,
       "whitelist": "ALLOWED_OFFLINE",
       "language": "nl",
       "default_profile_type": "GREEN",
       "energy_contract": {
        "supplier_name": "Noordzee Stroom",
        "contract_id": "NS-7730195"
       },
       "last_updated": "2026-02-20T13:05:00Z"
      },
      {
       "country_code": "BE",
       "party_id": "MOV",
       "uid": "APP-5512-7F3K",
       "type": "APP_USER",
       "contract_id": "BE-MOV-C00421187-4",
       "issuer": "Movendo",
       "valid": true,
       "whitelist": "NEVER",
       "last_updated": "2026-02-20T13:06:00Z"
      }
     ]
    }
   },
   "tokensEmptyReply": {
    "summary": "Nothing changed in that time",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": []
    }
   },
   "locationReferences": {
    "summary": "At one EVSE",
    "value": {
     "location_id": "UTR-STATION",
     "evse_uids": [
      "E1001-1"
     ]
    }
   },
   "locationReferencesWhole": {
    "summary": "Anywhere at the Location",
    "value": {
     "location_id": "UTR-STATION"
    }
   },
   "authorizationAllowed": {
    "summary": "The driver may charge",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:14:52Z",
     "data": {
      "allowed": "ALLOWED",
      "token": {
       "country_code": "BE",
       "party_id": "MOV",
       "uid": "04A2C91BE25E80",
       "type": "RFID",
       "contract_id": "BE-MOV-C00421187-4",
       "visual_number": "MOV-0042-1187",
       "issuer": "Movendo",
       "group_id": "VVE-LOMBOK-14",
       "valid": true,
       "whitelist": "ALLOWED_OFFLINE",
       "language": "nl",
       "default_profile_type": "GREEN",
       "energy_contract": {
        "supplier_name": "Noordzee Stroom",
        "contract_id": "NS-7730195"
       },
       "last_updated": "2026-02-20T13:05:00Z"
      },
      "location": {
       "location_id": "UTR-STATION",
       "evse_uids": [
        "E1001-1"
       ]
      },
      "authorization_reference": "MOV-A-90311"
     }
    }
   },
   "authorizationNoCredit": {
    "summary": "The driver may not charge, and is told why",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:14:52Z",
     "data": {
      "allowed": "NO_CREDIT",
      "token": {
       "country_code": "BE",
       "party_id": "MOV",
       "uid": "04A2C91BE25E80",
       "type": "RFID",
       "contract_id": "BE-MOV-C00421187-4",
       "visual_number": "MOV-0042-1187",
       "issuer": "Movendo",
       "group_id": "VVE-LOMBOK-14",
       "valid": true,
       "whitelist": "ALLOWED_OFFLINE",
       "language": "nl",
       "default_profile_type": "GREEN",
       "energy_contract": {
        "supplier_name": "Noordzee Stroom",
        "contract_id": "NS-7730195"
       },
       "last_updated": "2026-02-20T13:05:00Z"
      },
      "info": {
       "language": "nl",
       "text": "Je tegoed is op. Vul het aan in de app."
      }
     }
    }
   },
   "authorizationNeedsLocation": {
    "summary": "Refused, the eMSP has to know where (HTTP 200 with 2002)",
    "value": {
     "status_code": 2002,
     "status_message": "Tell the Location",
     "timestamp": "2026-03-02T09:14:52Z"
    }
   },
   "authorizationUnknownToken": {
    "summary": "HTTP 404, the eMSP has no such Token (2004)",
    "value": {
     "status_code": 2004,
     "status_message": "No RFID token 04A2C91BE25E80",
     "timestamp": "2026-03-02T09:14:52Z"
    }
   },
   "tokenReply": {
    "summary": "A Token",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "04A2C91BE25E80",
      "type": "RFID",
      "contract_id": "BE-MOV-C00421187-4",
      "visual_number": "MOV-0042-1187",
      "issuer": "Movendo",
      "group_id": "VVE-LOMBOK-14",
      "valid": true,
      "whitelist": "ALLOWED_OFFLINE",
      "language": "nl",
      "default_profile_type": "GREEN",
      "energy_contract": {
       "supplier_name": "Noordzee Stroom",
       "contract_id": "NS-7730195"
      },
      "last_updated": "2026-02-20T13:05:00Z"
     }
    }
   },
   "token": {
    "summary": "A card",
    "value": {
     "country_code": "BE",
     "party_id": "MOV",
     "uid": "04A2C91BE25E80",
     "type": "RFID",
     "contract_id": "BE-MOV-C00421187-4",
     "visual_number": "MOV-0042-1187",
     "issuer": "Movendo",
     "group_id": "VVE-LOMBOK-14",
     "valid": true,
     "whitelist": "ALLOWED_OFFLINE",
     "language": "nl",
     "default_profile_type": "GREEN",
     "energy_contract": {
      "supplier_name": "Noordzee Stroom",
      "contract_id": "NS-7730195"
     },
     "last_updated": "2026-02-20T13:05:00Z"
    }
   },
   "tokenApp": {
    "summary": "An app, which always starts by command",
    "value": {
     "country_code": "BE",
     "party_id": "MOV",
     "uid": "APP-5512-7F3K",
     "type": "APP_USER",
     "contract_id": "BE-MOV-C00421187-4",
     "issuer": "Movendo",
     "valid": true,
     "whitelist": "NEVER",
     "last_updated": "2026-02-20T13:06:00Z"
    }
   },
   "tokenPatchInvalid": {
    "summary": "The card was lost",
    "value": {
     "valid": false,
     "last_updated": "2026-05-11T17:20:00Z"
    }
   },
   "tokenPatchWhitelist": {
    "summary": "From now on the eMSP wants to be asked, and no language is preferred any more",
    "value": {
     "whitelist": "NEVER",
     "language": null,
     "last_updated": "2026-05-12T08:00:00Z"
    }
   },
   "startSession": {
    "summary": "At the first socket",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/3f8c1e52",
     "token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "APP-5512-7F3K",
      "type": "APP_USER",
      "contract_id": "BE-MOV-C00421187-4",
      "issuer": "Movendo",
      "valid": true,
      "whitelist": "NEVER",
      "last_updated": "2026-02-20T13:06:00Z"
     },
     "location_id": "UTR-STATION",
     "evse_uid": "E1001-1",
     "connector_id": "1",
     "authorization_reference": "MOV-A-90877"
    }
   },
   "startSessionAnywhere": {
    "summary": "Wherever the driver plugs in",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/77a0b3d9",
     "token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "APP-5512-7F3K",
      "type": "APP_USER",
      "contract_id": "BE-MOV-C00421187-4",
      "issuer": "Movendo",
      "valid": true,
      "whitelist": "NEVER",
      "last_updated": "2026-02-20T13:06:00Z"
     },
     "location_id": "UTR-STATION"
    }
   },
   "commandAccepted": {
    "summary": "Passed on to the station, the result follows within 30 seconds",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T16:30:01Z",
     "data": {
      "result": "ACCEPTED",
      "timeout": 30
     }
    }
   },
   "commandNotSupported": {
    "summary": "The CPO cannot choose an EVSE",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T16:30:01Z",
     "data": {
      "result": "NOT_SUPPORTED",
      "timeout": 0,
      "message": [
       {
        "language": "en",
        "text": "Please choose a charger first."
       }
      ]
     }
    }
   },
   "commandUnknownLocation": {
    "summary": "Refused, the Location is not known (HTTP 200 with 2003)",
    "value": {
     "status_code": 2003,
     "status_message": "No Location UTR-STATION",
     "timestamp": "2026-03-03T16:30:01Z"
    }
   },
   "stopSession": {
    "summary": "Stop a session",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/91e0f7aa",
     "session_id": "S-2026-000317"
    }
   },
   "commandUnknownSession": {
    "summary": "The session is not known",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T16:30:01Z",
     "data": {
      "result": "UNKNOWN_SESSION",
      "timeout": 0
     }
    }
   },
   "reserveNow": {
    "summary": "Half an hour at the first socket",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/c5d20b16",
     "token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "APP-5512-7F3K",
      "type": "APP_USER",
      "contract_id": "BE-MOV-C00421187-4",
      "issuer": "Movendo",
      "valid": true,
      "whitelist": "NEVER",
      "last_updated": "2026-02-20T13:06:00Z"
     },
     "expiry_date": "2026-03-03T17:00:00Z",
     "reservation_id": "MOV-R-1183",
     "location_id": "UTR-STATION",
     "evse_uid": "E1001-1",
     "authorization_reference": "MOV-A-90877"
    }
   },
   "reserveNowAnywhere": {
    "summary": "Any EVSE of the Location",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/c5d20b16",
     "token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "APP-5512-7F3K",
      "type": "APP_USER",
      "contract_id": "BE-MOV-C00421187-4",
      "issuer": "Movendo",
      "valid": true,
      "whitelist": "NEVER",
      "last_updated": "2026-02-20T13:06:00Z"
     },
     "expiry_date": "2026-03-03T17:00:00Z",
     "reservation_id": "MOV-R-1183",
     "location_id": "UTR-STATION"
    }
   },
   "commandRejected": {
    "summary": "The Token is not one of the caller",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T16:30:01Z",
     "data": {
      "result": "REJECTED",
      "timeout": 0
     }
    }
   },
   "cancelReservation": {
    "summary": "The driver comes by train",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/e10944fc",
     "reservation_id": "MOV-R-1183"
    }
   },
   "commandRejectedReservation": {
    "summary": "The reservation is not known",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T16:30:01Z",
     "data": {
      "result": "REJECTED",
      "timeout": 0,
      "message": [
       {
        "language": "en",
        "text": "There is no such reservation."
       }
      ]
     }
    }
   },
   "unlockConnector": {
    "summary": "The cable is stuck",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/0b7d5a3e",
     "location_id": "UTR-STATION",
     "evse_uid": "E1001-1",
     "connector_id": "1"
    }
   },
   "commandResultAccepted": {
    "summary": "The station does it",
    "value": {
     "result": "ACCEPTED"
    }
   },
   "commandResultOccupied": {
    "summary": "Somebody else charges there",
    "value": {
     "result": "EVSE_OCCUPIED",
     "message": [
      {
       "language": "nl",
       "text": "Deze laadplek is bezet."
      },
      {
       "language": "en",
       "text": "This charger is in use."
      }
     ]
    }
   },
   "commandResultCanceled": {
    "summary": "The CPO has to cancel the reservation",
    "value": {
     "result": "CANCELED_RESERVATION",
     "message": [
      {
       "language": "nl",
       "text": "De laadpaal is defect. Je reservering vervalt kosteloos."
      }
     ]
    }
   },
   "profileAccepted": {
    "summary": "Passed on to the EVSE, the result follows within 30 seconds",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:20:01Z",
     "data": {
      "result": "ACCEPTED",
      "timeout": 30
     }
    }
   },
   "profileTooOften": {
    "summary": "Not again so soon",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:20:01Z",
     "data": {
      "result": "TOO_OFTEN",
      "timeout": 0
     }
    }
   },
   "profileUnknownSession": {
    "summary": "The session is not known",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:20:01Z",
     "data": {
      "result": "UNKNOWN_SESSION",
      "timeout": 0
     }
    }
   },
   "setChargingProfile": {
    "summary": "16 A, for half an hour 6.3 A, then 22.1 A",
    "value": {
     "charging_profile": {
      "start_date_time": "2026-03-02T09:20:00Z",
      "duration": 6000,
      "charging_rate_unit": "A",
      "min_charging_rate": 6,
      "charging_profile_period": [
       {
        "start_period": 0,
        "limit": 16
       },
       {
        "start_period": 1800,
        "limit": 6.3
       },
       {
        "start_period": 3600,
        "limit": 22.1
       }
      ]
     },
     "response_url": "https://roaming.movendo.example/ocpi/profiles/set?request=a4e7720d"
    }
   },
   "setChargingProfilePower": {
    "summary": "11 kW from the start of charging, until the end",
    "value": {
     "charging_profile": {
      "charging_rate_unit": "W",
      "charging_profile_period": [
       {
        "start_period": 0,
        "limit": 11000
       }
      ]
     },
     "response_url": "https://roaming.movendo.example/ocpi/profiles/set?request=b81c33f0"
    }
   },
   "profileNotSupported": {
    "summary": "The EVSE knows no charging profiles",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:20:01Z",
     "data": {
      "result": "NOT_SUPPORTED",
      "timeout": 0
     }
    }
   },
   "profileTooPrecise": {
    "summary": "Refused, a limit with two decimals (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "/charging_profile/charging_profile_period/1/limit: must have at most 1 decimal",
     "timestamp": "2026-03-02T09:20:01Z"
    }
   },
   "profileRejected": {
    "summary": "The session is not one of the caller",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:20:01Z",
     "data": {
      "result": "REJECTED",
      "timeout": 0
     }
    }
   },
   "profileNoResponseUrl": {
    "summary": "Refused, response_url is missing (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "response_url: is required",
     "timestamp": "2026-03-02T09:20:01Z"
    }
   },
   "activeChargingProfile": {
    "summary": "The car park as a whole draws too much, so there is less for a while",
    "value": {
     "start_date_time": "2026-03-02T09:20:05Z",
     "charging_profile": {
      "duration": 3600,
      "charging_rate_unit": "A",
      "charging_profile_period": [
       {
        "start_period": 0,
        "limit": 13.5
       },
       {
        "start_period": 900,
        "limit": 16
       }
      ]
     }
    }
   },
   "activeChargingProfileFull": {
    "summary": "No limit is left but what the EVSE can do",
    "value": {
     "start_date_time": "2026-03-02T10:10:00Z",
     "charging_profile": {
      "duration": 3600,
      "charging_rate_unit": "A",
      "charging_profile_period": [
       {
        "start_period": 0,
        "limit": 32
       }
      ]
     }
    }
   },
   "activeChargingProfileResult": {
    "summary": "What the EVSE plans",
    "value": {
     "result": "ACCEPTED",
     "profile": {
      "start_date_time": "2026-03-02T09:20:05Z",
      "charging_profile": {
       "duration": 3600,
       "charging_rate_unit": "A",
       "charging_profile_period": [
        {
         "start_period": 0,
         "limit": 13.5
        },
        {
         "start_period": 900,
         "limit": 16
        }
       ]
      }
     }
    }
   },
   "activeChargingProfileResultUnknown": {
    "summary": "The EVSE has no profile for this session",
    "value": {
     "result": "UNKNOWN"
    }
   },
   "chargingProfileResult": {
    "summary": "The EVSE follows the profile",
    "value": {
     "result": "ACCEPTED"
    }
   },
   "chargingProfileResultRejected": {
    "summary": "The EVSE refuses",
    "value": {
     "result": "REJECTED"
    }
   },
   "clearProfileResult": {
    "summary": "The EVSE has cleared the profile",
    "value": {
     "result": "ACCEPTED"
    }
   },
   "clearProfileResultUnknown": {
    "summary": "There was none to clear",
    "value": {
     "result": "UNKNOWN"
    }
   },
   "clientInfosReply": {
    "summary": "One page of three parties",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:05:00Z",
     "data": [
      {
       "party_id": "ZPL",
       "country_code": "DE",
       "role": "EMSP",
       "status": "PLANNED",
       "last_updated": "2026-02-25T08:30:00Z"
      },
      {
       "party_id": "MOV",
       "country_code": "BE",
       "role": "EMSP",
       "status": "OFFLINE",
       "last_updated": "2026-03-01T09:58:40Z"
      },
      {
       "party_id": "OCA",
       "country_code": "NL",
       "role": "CPO",
       "status": "CONNECTED",
       "last_updated": "2026-03-01T10:00:10Z"
      }
     ]
    }
   },
   "clientInfosEmptyReply": {
    "summary": "Nothing changed in that time",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:05:00Z",
     "data": []
    }
   },
   "clientInfoReply": {
    "summary": "A party",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:05:00Z",
     "data": {
      "party_id": "OCA",
      "country_code": "NL",
      "role": "CPO",
      "status": "CONNECTED",
      "last_updated": "2026-03-01T10:00:10Z"
     }
    }
   },
   "clientInfo": {
    "summary": "A CPO can be reached",
    "value": {
     "party_id": "OCA",
     "country_code": "NL",
     "role": "CPO",
     "status": "CONNECTED",
     "last_updated": "2026-03-01T10:00:10Z"
    }
   },
   "clientInfoPlanned": {
    "summary": "An eMSP has no contract with the receiver yet",
    "value": {
     "party_id": "ZPL",
     "country_code": "DE",
     "role": "EMSP",
     "status": "PLANNED",
     "last_updated": "2026-02-25T08:30:00Z"
    }
   }
  },
  "responses": {
   "ErrorResponse": {
    "description": "The request did not reach the point where OCPI decides: not JSON (400), no or an unknown token (401), nothing under this URL (404), a method that is not available (405), too large (413), another media type (415), or the server failed (5XX). The body is an Envelope all the same.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "notJson": {
        "$ref": "#/components/examples/notJson"
       },
       "unauthorized": {
        "$ref": "#/components/examples/unauthorized"
       },
       "notFound": {
        "$ref": "#/components/examples/notFound"
       },
       "methodNotAllowed": {
        "$ref": "#/components/examples/methodNotAllowed"
       },
       "tooLarge": {
        "$ref": "#/components/examples/tooLarge"
       },
       "serverError": {
        "$ref": "#/components/examples/serverError"
       }
      }
     }
    }
   },
   "Done": {
    "description": "The request was handled; `status_code` says whether it succeeded. There is no data.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "done": {
        "$ref": "#/components/examples/done"
       },
       "serverError": {
        "$ref": "#/components/examples/serverError"
       }
      }
     }
    }
   },
   "RoutedErrorResponse": {
    "description": "As ErrorResponse, of a functional module: with the routing headers, from and to swapped. A Hub that cannot pass a request on answers with a `status_code` of 4001 to 4003.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     },
     "OCPI-to-party-id": {
      "$ref": "#/components/headers/OCPIToPartyID"
     },
     "OCPI-to-country-code": {
      "$ref": "#/components/headers/OCPIToCountryCode"
     },
     "OCPI-from-party-id": {
      "$ref": "#/components/headers/OCPIFromPartyID"
     },
     "OCPI-from-country-code": {
      "$ref": "#/components/headers/OCPIFromCountryCode"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "notJson": {
        "$ref": "#/components/examples/notJson"
       },
       "unauthorized": {
        "$ref": "#/components/examples/unauthorized"
       },
       "notFound": {
        "$ref": "#/components/examples/notFound"
       },
       "methodNotAllowed": {
        "$ref": "#/components/examples/methodNotAllowed"
       },
       "tooLarge": {
        "$ref": "#/components/examples/tooLarge"
       },
       "serverError": {
        "$ref": "#/components/examples/serverError"
       }
      }
     }
    }
   },
   "Written": {
    "description": "The object was known and is updated, if `status_code` is 1000. A body that is JSON but not acceptable is answered here too, with a `status_code` of 2001 that names the field.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     },
     "OCPI-to-party-id": {
      "$ref": "#/components/headers/OCPIToPartyID"
     },
     "OCPI-to-country-code": {
      "$ref": "#/components/headers/OCPIToCountryCode"
     },
     "OCPI-from-party-id": {
      "$ref": "#/components/headers/OCPIFromPartyID"
     },
     "OCPI-from-country-code": {
      "$ref": "#/components/headers/OCPIFromCountryCode"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "done": {
        "$ref": "#/components/examples/done"
       },
       "invalidField": {
        "$ref": "#/components/examples/invalidField"
       },
       "missingLastUpdated": {
        "$ref": "#/components/examples/missingLastUpdated"
       }
      }
     }
    }
   },
   "Created": {
    "description": "The object was not known before and is stored now.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     },
     "OCPI-to-party-id": {
      "$ref": "#/components/headers/OCPIToPartyID"
     },
     "OCPI-to-country-code": {
      "$ref": "#/components/headers/OCPIToCountryCode"
     },
     "OCPI-from-party-id": {
      "$ref": "#/components/headers/OCPIFromPartyID"
     },
     "OCPI-from-country-code": {
      "$ref": "#/components/headers/OCPIFromCountryCode"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "done": {
        "$ref": "#/components/examples/done"
       }
      }
     }
    }
   },
   "RoutedDone": {
    "description": "As Done, of a functional module.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     },
     "OCPI-to-party-id": {
      "$ref": "#/components/headers/OCPIToPartyID"
     },
     "OCPI-to-country-code": {
      "$ref": "#/components/headers/OCPIToCountryCode"
     },
     "OCPI-from-party-id": {
      "$ref": "#/components/headers/OCPIFromPartyID"
     },
     "OCPI-from-country-code": {
      "$ref": "#/components/headers/OCPIFromCountryCode"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "done": {
        "$ref": "#/components/examples/done"
       },
       "serverError": {
        "$ref": "#/components/examples/serverError"
       }
      }
     }
    }
   },
   "DirectWritten": {
    "description": "As Written, of a configuration module.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "done": {
        "$ref": "#/components/examples/done"
       },
       "invalidField": {
        "$ref": "#/components/examples/invalidField"
       }
      }
     }
    }
   },
   "DirectCreated": {
    "description": "As Created, of a configuration module.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "done": {
        "$ref": "#/components/examples/done"
       }
      }
     }
    }
   }
  }
 }
};

/** Its tolerant form, derived from it: what is accepted from a partner. */
export const tolerantDocument: OpenAPIDocument = {
 "openapi": "3.1.1",
 "info": {
  "title": "OCPI",
  "version": "2.2.1",
  "summary": "Open Charge Point Interface 2.2.1, both interfaces of every module",
  "description": "OCPI lets the companies around public charging exchange data without knowing each other's software: charge point operators (CPO) say where can be charged, for how much and what was charged; e-mobility service providers (eMSP) say who may charge and let their drivers start and stop.\n\nEach module has up to two interfaces. The **sender** interface belongs to the owner of the data and is read by others; the **receiver** interface is hosted by the other side and takes what the owner pushes. Where a platform really serves an interface, its version details say; the paths below name the operations and are what an OpenOCPI server serves under its own base URL.\n\nDescriptions, summaries and examples are OpenOCPI's own words; each operation links to the section of the OCPI text that decides.",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  }
 },
 "servers": [
  {
   "url": "/"
  }
 ],
 "security": [
  {
   "CredentialsToken": []
  }
 ],
 "tags": [
  {
   "name": "versions",
   "description": "Which versions of OCPI a platform speaks, and where each of its modules is found.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/version_information_endpoint.asciidoc#versions_module"
   }
  },
  {
   "name": "credentials",
   "description": "Connecting two platforms, renewing their tokens, and parting again.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_credentials_endpoint"
   }
  },
  {
   "name": "locations",
   "description": "Charging locations with their EVSEs and connectors, owned by the CPO.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_locations_module"
   }
  },
  {
   "name": "sessions",
   "description": "Charging that is going on, owned by the CPO, and what its driver wishes.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_sessions_module"
   }
  },
  {
   "name": "cdrs",
   "description": "What finished sessions cost, owned by the CPO.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_cdrs.asciidoc#mod_cdrs_cdrs_module"
   }
  },
  {
   "name": "tariffs",
   "description": "Prices, owned by the CPO.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_tariffs_module"
   }
  },
  {
   "name": "tokens",
   "description": "Cards and apps of drivers, owned by the eMSP, and whether they may be used now.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_tokens_module"
   }
  },
  {
   "name": "commands",
   "description": "Start, stop, reserve, cancel and unlock from afar; what became of it comes later.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_commands_module"
   }
  },
  {
   "name": "chargingprofiles",
   "description": "Limits of power or current over time for sessions that are going on.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_module"
   }
  },
  {
   "name": "hubclientinfo",
   "description": "Which parties a Hub connects, and whether they can be reached.",
   "externalDocs": {
    "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_hub_client_info.asciidoc#mod_hub_client_info_module"
   }
  }
 ],
 "externalDocs": {
  "description": "The OCPI 2.2.1 text",
  "url": "https://github.com/ocpi/ocpi/tree/v2.2.1-d2"
 },
 "paths": {
  "/versions": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    }
   ],
   "get": {
    "operationId": "versions.list",
    "tags": [
     "versions"
    ],
    "summary": "List the versions of OCPI that the platform speaks",
    "description": "The first call of every connection, and the only URL that is exchanged outside OCPI (or in `Credentials.url`). The caller takes the highest version both sides speak and goes on to its details. The list has no pages. A registration token is enough. Some Hubs call it now and then to see whether a platform is alive.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/version_information_endpoint.asciidoc#version_information_endpoint_get"
    },
    "responses": {
     "200": {
      "description": "The versions, at least one.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "minItems": 1,
             "description": "The versions.",
             "items": {
              "$ref": "#/components/schemas/Version"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "versions": {
          "$ref": "#/components/examples/versions"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   }
  },
  "/2.2.1": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    }
   ],
   "get": {
    "operationId": "versions.get",
    "tags": [
     "versions"
    ],
    "summary": "List the endpoints of version 2.2.1",
    "description": "Tells which modules the platform serves in this version, which interface of each, and where. Every URL used afterwards comes from here. Called while registering and again whenever a partner announces a change by PUT of its credentials. A registration token is enough.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/version_information_endpoint.asciidoc#version_information_get_endpoint"
    },
    "responses": {
     "200": {
      "description": "The endpoints.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/VersionDetails"
            }
           }
          }
         ]
        },
        "examples": {
         "versionDetailsCpo": {
          "$ref": "#/components/examples/versionDetailsCpo"
         },
         "versionDetailsEmsp": {
          "$ref": "#/components/examples/versionDetailsEmsp"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   }
  },
  "/credentials": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    }
   ],
   "get": {
    "operationId": "credentials.get",
    "tags": [
     "credentials"
    ],
    "summary": "Read the credentials with which this platform is called",
    "description": "Returns the token the caller has for this platform, where the platform lists its versions, and the parties and roles on it with their business details. Changes nothing.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_get_method"
    },
    "responses": {
     "200": {
      "description": "The credentials of this platform for the caller.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Credentials"
            }
           }
          }
         ]
        },
        "examples": {
         "credentialsReply": {
          "$ref": "#/components/examples/credentialsReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   },
   "post": {
    "operationId": "credentials.post",
    "tags": [
     "credentials"
    ],
    "summary": "Register",
    "description": "Connects two platforms. The caller authorizes with the registration token (A) it was given outside OCPI and sends the token (B) with which it will be called. Before the server answers it reads the caller's versions and endpoints with B; its answer holds the token (C) that the caller uses from then on, and A is used up.\n\nProblems with the caller's side are told apart: 3001 if it could not be called, 3002 if it lacks this version, 3003 if it lacks an endpoint that is needed. A caller that is registered already gets HTTP 405 and uses PUT.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_post_method"
    },
    "requestBody": {
     "required": true,
     "description": "The credentials with which the caller's platform is to be called.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Credentials",
        "type": "object"
       },
       "examples": {
        "credentialsCpo": {
         "$ref": "#/components/examples/credentialsCpo"
        },
        "credentialsTwoRoles": {
         "$ref": "#/components/examples/credentialsTwoRoles"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The platforms are connected and the answer holds the caller's new token, if `status_code` is 1000.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Credentials"
            }
           }
          }
         ]
        },
        "examples": {
         "credentialsReply": {
          "$ref": "#/components/examples/credentialsReply"
         },
         "credentialsUnreachable": {
          "$ref": "#/components/examples/credentialsUnreachable"
         },
         "credentialsNoVersion": {
          "$ref": "#/components/examples/credentialsNoVersion"
         },
         "credentialsNoEndpoint": {
          "$ref": "#/components/examples/credentialsNoEndpoint"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "credentials.put",
    "tags": [
     "credentials"
    ],
    "summary": "Renew tokens, roles, endpoints or the version",
    "description": "Replaces what was exchanged when registering: a new token (advised at least once a month), other roles or business details, changed endpoints, or another version, namely the one this URL belongs to. The server always reads the caller's versions and endpoints again and answers with a new token; the former tokens of both sides end. A caller that is not registered gets HTTP 405.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The credentials with which the caller's platform is to be called.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Credentials",
        "type": "object"
       },
       "examples": {
        "credentialsCpo": {
         "$ref": "#/components/examples/credentialsCpo"
        },
        "credentialsTwoRoles": {
         "$ref": "#/components/examples/credentialsTwoRoles"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The connection is renewed and the answer holds the caller's new token, if `status_code` is 1000.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Credentials"
            }
           }
          }
         ]
        },
        "examples": {
         "credentialsRenewedReply": {
          "$ref": "#/components/examples/credentialsRenewedReply"
         },
         "credentialsUnreachable": {
          "$ref": "#/components/examples/credentialsUnreachable"
         },
         "credentialsNoVersion": {
          "$ref": "#/components/examples/credentialsNoVersion"
         },
         "credentialsNoEndpoint": {
          "$ref": "#/components/examples/credentialsNoEndpoint"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   },
   "delete": {
    "operationId": "credentials.delete",
    "tags": [
     "credentials"
    ],
    "summary": "Unregister",
    "description": "Ends the connection. The tokens of both sides are no longer valid and both stop calling each other. To connect again, a registration token is needed. A caller that is not registered gets HTTP 405.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_delete_method"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Done"
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   }
  },
  "/sender/locations": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.sender.list",
    "tags": [
     "locations"
    ],
    "summary": "List Locations",
    "description": "The Locations the caller may see, with all their EVSEs and Connectors, page by page. Read in full when a connection is new or in doubt: what is then on none of the pages is no longer valid. Read with `date_from` to catch up: a change of an EVSE or Connector counts as one of its Location, and a removed EVSE stays in the list with the status REMOVED.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/DateFrom"
     },
     {
      "$ref": "#/components/parameters/DateTo"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of Locations.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "X-Total-Count": {
        "$ref": "#/components/headers/XTotalCount"
       },
       "X-Limit": {
        "$ref": "#/components/headers/XLimit"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "description": "The Locations on this page.",
             "items": {
              "$ref": "#/components/schemas/Location"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "locationsReply": {
          "$ref": "#/components/examples/locationsReply"
         },
         "locationsEmptyReply": {
          "$ref": "#/components/examples/locationsEmptyReply"
         },
         "locationsInvalidDate": {
          "$ref": "#/components/examples/locationsInvalidDate"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/locations/{location_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/LocationID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.sender.get",
    "tags": [
     "locations"
    ],
    "summary": "Read a Location",
    "description": "One Location of the CPO with all its EVSEs and Connectors, for a caller that wants just this one, or takes no pushes. There is no party in the URL: it is the CPO's own, and behind a Hub the routing headers say whose.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_object_request_parameters"
    },
    "responses": {
     "200": {
      "description": "The Location.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Location"
            }
           }
          }
         ]
        },
        "examples": {
         "locationReply": {
          "$ref": "#/components/examples/locationReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/locations/{location_id}/{evse_uid}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/LocationID"
    },
    {
     "$ref": "#/components/parameters/EVSEUID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.sender.evse.get",
    "tags": [
     "locations"
    ],
    "summary": "Read an EVSE",
    "description": "One EVSE of a Location with its Connectors, for example to see its status just before a driver goes there. A removed EVSE can still be read.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_object_request_parameters"
    },
    "responses": {
     "200": {
      "description": "The EVSE.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/EVSE"
            }
           }
          }
         ]
        },
        "examples": {
         "evseReply": {
          "$ref": "#/components/examples/evseReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/locations/{location_id}/{evse_uid}/{connector_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/LocationID"
    },
    {
     "$ref": "#/components/parameters/EVSEUID"
    },
    {
     "$ref": "#/components/parameters/ConnectorID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.sender.connector.get",
    "tags": [
     "locations"
    ],
    "summary": "Read a Connector",
    "description": "One Connector of an EVSE, for example to see which tariffs hold.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_object_request_parameters"
    },
    "responses": {
     "200": {
      "description": "The Connector.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Connector"
            }
           }
          }
         ]
        },
        "examples": {
         "connectorReply": {
          "$ref": "#/components/examples/connectorReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/locations/{country_code}/{party_id}/{location_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/CountryCode"
    },
    {
     "$ref": "#/components/parameters/PartyID"
    },
    {
     "$ref": "#/components/parameters/LocationID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.receiver.get",
    "tags": [
     "locations"
    ],
    "summary": "Read a Location as it was received",
    "description": "Lets the CPO compare what the receiver has stored with its own data, for example after a failed push. If they differ, the CPO pushes again.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_method_eMSP"
    },
    "responses": {
     "200": {
      "description": "The Location as the receiver has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Location"
            }
           }
          }
         ]
        },
        "examples": {
         "locationReply": {
          "$ref": "#/components/examples/locationReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "locations.receiver.put",
    "tags": [
     "locations"
    ],
    "summary": "Push a Location, new or to replace",
    "description": "Stores the Location under the given party and id and replaces all of it: EVSEs and optional properties that are not in the body are gone afterwards. Country, party and id in the URL and in the body have to agree.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The whole Location.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Location",
        "type": "object"
       },
       "examples": {
        "location": {
         "$ref": "#/components/examples/location"
        },
        "locationForResidents": {
         "$ref": "#/components/examples/locationForResidents"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "201": {
      "$ref": "#/components/responses/Created"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "patch": {
    "operationId": "locations.receiver.patch",
    "tags": [
     "locations"
    ],
    "summary": "Push what changed of a Location",
    "description": "Changes the properties in the body and leaves the others as they are. `last_updated` is always needed. An EVSE or Connector is better patched under its own URL. A Location that is not known gets HTTP 404; the CPO then sends all of it.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_patch_method"
    },
    "requestBody": {
     "required": true,
     "description": "What changed, and when.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/LocationPatch",
        "type": "object"
       },
       "examples": {
        "locationPatchOpening": {
         "$ref": "#/components/examples/locationPatchOpening"
        },
        "locationPatchRemove": {
         "$ref": "#/components/examples/locationPatchRemove"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/locations/{country_code}/{party_id}/{location_id}/{evse_uid}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/CountryCode"
    },
    {
     "$ref": "#/components/parameters/PartyID"
    },
    {
     "$ref": "#/components/parameters/LocationID"
    },
    {
     "$ref": "#/components/parameters/EVSEUID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.receiver.evse.get",
    "tags": [
     "locations"
    ],
    "summary": "Read an EVSE as it was received",
    "description": "Lets the CPO compare a single EVSE, mostly its status, with what the receiver has stored.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_method_eMSP"
    },
    "responses": {
     "200": {
      "description": "The EVSE as the receiver has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/EVSE"
            }
           }
          }
         ]
        },
        "examples": {
         "evseReply": {
          "$ref": "#/components/examples/evseReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "locations.receiver.evse.put",
    "tags": [
     "locations"
    ],
    "summary": "Push an EVSE, new or to replace",
    "description": "Adds an EVSE to a Location that the receiver knows, or replaces it with its Connectors. The receiver takes over the `last_updated` of the body for the Location too. A Location that is not known gets HTTP 404.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The whole EVSE.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EVSE",
        "type": "object"
       },
       "examples": {
        "evse": {
         "$ref": "#/components/examples/evse"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "201": {
      "$ref": "#/components/responses/Created"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "patch": {
    "operationId": "locations.receiver.evse.patch",
    "tags": [
     "locations"
    ],
    "summary": "Push what changed of an EVSE",
    "description": "The most frequent message of all: the status of an EVSE changed. An EVSE is removed this way as well, with the status REMOVED; there is no DELETE. The receiver takes over `last_updated` for the Location too.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_patch_method"
    },
    "requestBody": {
     "required": true,
     "description": "What changed, and when.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EVSEPatch",
        "type": "object"
       },
       "examples": {
        "evsePatchStatus": {
         "$ref": "#/components/examples/evsePatchStatus"
        },
        "evsePatchRemoved": {
         "$ref": "#/components/examples/evsePatchRemoved"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/locations/{country_code}/{party_id}/{location_id}/{evse_uid}/{connector_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/CountryCode"
    },
    {
     "$ref": "#/components/parameters/PartyID"
    },
    {
     "$ref": "#/components/parameters/LocationID"
    },
    {
     "$ref": "#/components/parameters/EVSEUID"
    },
    {
     "$ref": "#/components/parameters/ConnectorID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "locations.receiver.connector.get",
    "tags": [
     "locations"
    ],
    "summary": "Read a Connector as it was received",
    "description": "Lets the CPO compare a single Connector with what the receiver has stored.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_method_eMSP"
    },
    "responses": {
     "200": {
      "description": "The Connector as the receiver has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Connector"
            }
           }
          }
         ]
        },
        "examples": {
         "connectorReply": {
          "$ref": "#/components/examples/connectorReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "locations.receiver.connector.put",
    "tags": [
     "locations"
    ],
    "summary": "Push a Connector, new or to replace",
    "description": "Adds a Connector to an EVSE that the receiver knows, or replaces it. The receiver takes over the `last_updated` of the body for the EVSE and the Location too. A Location or EVSE that is not known gets HTTP 404.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The whole Connector.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Connector",
        "type": "object"
       },
       "examples": {
        "connector": {
         "$ref": "#/components/examples/connector"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "201": {
      "$ref": "#/components/responses/Created"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "patch": {
    "operationId": "locations.receiver.connector.patch",
    "tags": [
     "locations"
    ],
    "summary": "Push what changed of a Connector",
    "description": "Changes properties of a Connector, for example when other tariffs hold. The receiver takes over `last_updated` for the EVSE and the Location too.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_patch_method"
    },
    "requestBody": {
     "required": true,
     "description": "What changed, and when.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConnectorPatch",
        "type": "object"
       },
       "examples": {
        "connectorPatchTariff": {
         "$ref": "#/components/examples/connectorPatchTariff"
        },
        "connectorPatchPower": {
         "$ref": "#/components/examples/connectorPatchPower"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/sessions": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "sessions.sender.list",
    "tags": [
     "sessions"
    ],
    "summary": "List Sessions",
    "description": "The Sessions of the caller's customers, page by page. For a receiver that takes no pushes, or to catch up after it was down. `date_from` is required. A Session that is not in a filtered list is not gone, it only did not change.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_cpo_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/DateFromRequired"
     },
     {
      "$ref": "#/components/parameters/DateTo"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of Sessions.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "X-Total-Count": {
        "$ref": "#/components/headers/XTotalCount"
       },
       "X-Limit": {
        "$ref": "#/components/headers/XLimit"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "description": "The Sessions on this page.",
             "items": {
              "$ref": "#/components/schemas/Session"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "sessionsReply": {
          "$ref": "#/components/examples/sessionsReply"
         },
         "sessionsEmptyReply": {
          "$ref": "#/components/examples/sessionsEmptyReply"
         },
         "sessionsNoDateFrom": {
          "$ref": "#/components/examples/sessionsNoDateFrom"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/sessions/{session_id}/charging_preferences": {
   "parameters": [
    {
     "$ref": "#/components/parameters/SessionID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "put": {
    "operationId": "sessions.sender.chargingPreferences.put",
    "tags": [
     "sessions"
    ],
    "summary": "Tell what the driver wishes",
    "description": "Sets or replaces the charging preferences of a session that is going on: when the driver leaves, how much energy is needed, and what matters most. The answer is one word in `data`, a JSON string: a refusal such as DEPARTURE_REQUIRED is an answer too, with `status_code` 1000.\n\nFor EVSEs with the capability CHARGING_PREFERENCES_CAPABLE only; another one gets HTTP 404 with 2001. A session that is not one of the caller's customers is answered like one that does not exist.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_cpo_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The driver's wishes.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ChargingPreferences",
        "type": "object"
       },
       "examples": {
        "chargingPreferences": {
         "$ref": "#/components/examples/chargingPreferences"
        },
        "chargingPreferencesFast": {
         "$ref": "#/components/examples/chargingPreferencesFast"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO makes of them.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/ChargingPreferencesResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "chargingPreferencesReply": {
          "$ref": "#/components/examples/chargingPreferencesReply"
         },
         "chargingPreferencesDepartureRequired": {
          "$ref": "#/components/examples/chargingPreferencesDepartureRequired"
         },
         "chargingPreferencesInvalid": {
          "$ref": "#/components/examples/chargingPreferencesInvalid"
         }
        }
       }
      }
     },
     "404": {
      "description": "No such session, or its EVSE does not take charging preferences (2001).",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Envelope"
        },
        "examples": {
         "chargingPreferencesNotCapable": {
          "$ref": "#/components/examples/chargingPreferencesNotCapable"
         },
         "notFound": {
          "$ref": "#/components/examples/notFound"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/sessions/{country_code}/{party_id}/{session_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/CountryCode"
    },
    {
     "$ref": "#/components/parameters/PartyID"
    },
    {
     "$ref": "#/components/parameters/SessionID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "sessions.receiver.get",
    "tags": [
     "sessions"
    ],
    "summary": "Read a Session as it was received",
    "description": "Lets the CPO compare what the receiver has stored with its own data, for example after a failed push. If they differ, the CPO sends the whole Session with PUT.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_msp_get_method"
    },
    "responses": {
     "200": {
      "description": "The Session as the receiver has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Session"
            }
           }
          }
         ]
        },
        "examples": {
         "sessionReply": {
          "$ref": "#/components/examples/sessionReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "sessions.receiver.put",
    "tags": [
     "sessions"
    ],
    "summary": "Push a Session, new or to replace",
    "description": "Stores the Session under the given party and id and replaces all of it: charging periods that are not in the body are gone afterwards. Country, party and id in the URL and in the body have to agree.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_msp_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The whole Session.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Session",
        "type": "object"
       },
       "examples": {
        "session": {
         "$ref": "#/components/examples/session"
        },
        "sessionStarted": {
         "$ref": "#/components/examples/sessionStarted"
        },
        "sessionReserved": {
         "$ref": "#/components/examples/sessionReserved"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "201": {
      "$ref": "#/components/responses/Created"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "patch": {
    "operationId": "sessions.receiver.patch",
    "tags": [
     "sessions"
    ],
    "summary": "Push what changed of a Session",
    "description": "Changes the properties in the body and leaves the others as they are; charging periods in the body are added to those the receiver has. `last_updated` is always needed. Sent twice, the same periods could be added twice, so after an unclear failure the CPO sends the whole Session with PUT. A Session that is not known gets HTTP 404.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_patch_method"
    },
    "requestBody": {
     "required": true,
     "description": "What changed, and when.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SessionPatch",
        "type": "object"
       },
       "examples": {
        "sessionPatchPeriod": {
         "$ref": "#/components/examples/sessionPatchPeriod"
        },
        "sessionPatchCompleted": {
         "$ref": "#/components/examples/sessionPatchCompleted"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/cdrs": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "cdrs.sender.list",
    "tags": [
     "cdrs"
    ],
    "summary": "List CDRs",
    "description": "The CDRs that concern the caller, page by page. For a receiver that takes no pushes, or to catch up after it was down. CDRs never change, so `last_updated`, by which the list is filtered, is when they were made.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_cdrs.asciidoc#mod_cdrs_cpo_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/DateFrom"
     },
     {
      "$ref": "#/components/parameters/DateTo"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of CDRs.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "X-Total-Count": {
        "$ref": "#/components/headers/XTotalCount"
       },
       "X-Limit": {
        "$ref": "#/components/headers/XLimit"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "description": "The CDRs on this page.",
             "items": {
              "$ref": "#/components/schemas/CDR"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "cdrsReply": {
          "$ref": "#/components/examples/cdrsReply"
         },
         "cdrsEmptyReply": {
          "$ref": "#/components/examples/cdrsEmptyReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/cdrs": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "cdrs.receiver.post",
    "tags": [
     "cdrs"
    ],
    "summary": "Push a CDR",
    "description": "Hands a finished CDR over. The `Location` header of the answer says where the CPO can read it again. There is no PUT, PATCH or DELETE: what is wrong in a CDR is put right by a Credit CDR, posted like any other.\n\nSent again, because the first answer was lost, it is answered with HTTP 200 and the same `Location`. Another CDR with the id of a known one is refused with 2001; the first one stays.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_cdrs.asciidoc#mod_cdrs_post_method"
    },
    "requestBody": {
     "required": true,
     "description": "The whole CDR.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CDR",
        "type": "object"
       },
       "examples": {
        "cdr": {
         "$ref": "#/components/examples/cdr"
        },
        "cdrCredit": {
         "$ref": "#/components/examples/cdrCredit"
        },
        "cdrReservation": {
         "$ref": "#/components/examples/cdrReservation"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The CDR was there already, unchanged, if `status_code` is 1000. Otherwise it was not taken.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Location": {
        "$ref": "#/components/headers/LocationIfTaken"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Envelope"
        },
        "examples": {
         "done": {
          "$ref": "#/components/examples/done"
         },
         "cdrConflict": {
          "$ref": "#/components/examples/cdrConflict"
         },
         "cdrInvalid": {
          "$ref": "#/components/examples/cdrInvalid"
         }
        }
       }
      }
     },
     "201": {
      "description": "The CDR is stored.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Location": {
        "$ref": "#/components/headers/Location"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Envelope"
        },
        "examples": {
         "done": {
          "$ref": "#/components/examples/done"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/cdrs/{country_code}/{party_id}/{cdr_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/CountryCode"
    },
    {
     "$ref": "#/components/parameters/PartyID"
    },
    {
     "$ref": "#/components/parameters/CdrID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "cdrs.receiver.get",
    "tags": [
     "cdrs"
    ],
    "summary": "Read a CDR as it was received",
    "description": "Lets the CPO see what the receiver has stored. OCPI leaves this URL to the receiver: the CPO takes it from the `Location` header of the answer to its POST and never builds it. This is where an OpenOCPI server puts it.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_cdrs.asciidoc#mod_cdrs_msp_get_method"
    },
    "responses": {
     "200": {
      "description": "The CDR as the receiver has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/CDR"
            }
           }
          }
         ]
        },
        "examples": {
         "cdrReply": {
          "$ref": "#/components/examples/cdrReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/tariffs": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "tariffs.sender.list",
    "tags": [
     "tariffs"
    ],
    "summary": "List Tariffs",
    "description": "The Tariffs that hold for the caller, page by page; another eMSP may see other ones. Read in full it replaces what the caller knew: what is then on none of the pages no longer holds. Read with `date_from` to catch up.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_cpo_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/DateFrom"
     },
     {
      "$ref": "#/components/parameters/DateTo"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of Tariffs.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "X-Total-Count": {
        "$ref": "#/components/headers/XTotalCount"
       },
       "X-Limit": {
        "$ref": "#/components/headers/XLimit"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "description": "The Tariffs on this page.",
             "items": {
              "$ref": "#/components/schemas/Tariff"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "tariffsReply": {
          "$ref": "#/components/examples/tariffsReply"
         },
         "tariffsEmptyReply": {
          "$ref": "#/components/examples/tariffsEmptyReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/tariffs/{country_code}/{party_id}/{tariff_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/CountryCode"
    },
    {
     "$ref": "#/components/parameters/PartyID"
    },
    {
     "$ref": "#/components/parameters/TariffID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "tariffs.receiver.get",
    "tags": [
     "tariffs"
    ],
    "summary": "Read a Tariff as it was received",
    "description": "Lets the CPO compare what the receiver has stored with its own data. If they differ, the CPO pushes again.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_msp_get_method"
    },
    "responses": {
     "200": {
      "description": "The Tariff as the receiver has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Tariff"
            }
           }
          }
         ]
        },
        "examples": {
         "tariffReply": {
          "$ref": "#/components/examples/tariffReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "tariffs.receiver.put",
    "tags": [
     "tariffs"
    ],
    "summary": "Push a Tariff, new or to replace",
    "description": "Stores the Tariff under the given party and id and replaces all of it. There is no PATCH. Country, party and id in the URL and in the body have to agree. Connectors may name a Tariff before it arrives here.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The whole Tariff.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Tariff",
        "type": "object"
       },
       "examples": {
        "tariff": {
         "$ref": "#/components/examples/tariff"
        },
        "tariffFast": {
         "$ref": "#/components/examples/tariffFast"
        },
        "tariffFree": {
         "$ref": "#/components/examples/tariffFree"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "201": {
      "$ref": "#/components/responses/Created"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "delete": {
    "operationId": "tariffs.receiver.delete",
    "tags": [
     "tariffs"
    ],
    "summary": "Take a Tariff back",
    "description": "Removes a Tariff that nothing uses any longer. Afterwards it can no longer be read. The CDRs that were billed by it hold a copy of their own. It is the only object that can be deleted.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_delete_method"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/RoutedDone"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/tokens": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "tokens.sender.list",
    "tags": [
     "tokens"
    ],
    "summary": "List Tokens",
    "description": "The Tokens of the eMSP, page by page, also those that are not valid. For a CPO to get in step, at the start or every few hours; never to find out whether a driver may charge, which is what `authorize` is for.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_msp_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/DateFrom"
     },
     {
      "$ref": "#/components/parameters/DateTo"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of Tokens.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "X-Total-Count": {
        "$ref": "#/components/headers/XTotalCount"
       },
       "X-Limit": {
        "$ref": "#/components/headers/XLimit"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "description": "The Tokens on this page.",
             "items": {
              "$ref": "#/components/schemas/Token"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "tokensReply": {
          "$ref": "#/components/examples/tokensReply"
         },
         "tokensEmptyReply": {
          "$ref": "#/components/examples/tokensEmptyReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/tokens/{token_uid}/authorize": {
   "parameters": [
    {
     "$ref": "#/components/parameters/TokenUID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "tokens.sender.authorize.post",
    "tags": [
     "tokens"
    ],
    "summary": "Ask whether a Token may be used now",
    "description": "Real-time authorization: a driver stands at the station and the CPO asks the eMSP, about a certain Location or in general. The body may be missing. A Token that is known gets an answer with `status_code` 1000 also if it may not be used; then `allowed` tells why.\n\nOne that is not known gets HTTP 404 with 2004. An eMSP that has to know the Location and was not told it answers 2002. It does not refuse because of opening hours or the status of an EVSE, which it may not know well enough, nor because it does not know the Location. The driver is waiting, so the answer has to be fast.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_post_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Type"
     }
    ],
    "requestBody": {
     "required": false,
     "description": "Where the driver wants to charge.",
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/LocationReferences",
          "type": "object"
         }
        ]
       },
       "examples": {
        "locationReferences": {
         "$ref": "#/components/examples/locationReferences"
        },
        "locationReferencesWhole": {
         "$ref": "#/components/examples/locationReferencesWhole"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The decision.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/AuthorizationInfo"
            }
           }
          }
         ]
        },
        "examples": {
         "authorizationAllowed": {
          "$ref": "#/components/examples/authorizationAllowed"
         },
         "authorizationNoCredit": {
          "$ref": "#/components/examples/authorizationNoCredit"
         },
         "authorizationNeedsLocation": {
          "$ref": "#/components/examples/authorizationNeedsLocation"
         }
        }
       }
      }
     },
     "404": {
      "description": "The Token is not known (2004).",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Envelope"
        },
        "examples": {
         "authorizationUnknownToken": {
          "$ref": "#/components/examples/authorizationUnknownToken"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/tokens/{country_code}/{party_id}/{token_uid}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/TokenCountryCode"
    },
    {
     "$ref": "#/components/parameters/TokenPartyID"
    },
    {
     "$ref": "#/components/parameters/TokenUID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "tokens.receiver.get",
    "tags": [
     "tokens"
    ],
    "summary": "Read a Token as it was received",
    "description": "Lets the eMSP compare what the CPO has stored with its own data. If they differ, the eMSP pushes again.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_cpo_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Type"
     }
    ],
    "responses": {
     "200": {
      "description": "The Token as the CPO has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Token"
            }
           }
          }
         ]
        },
        "examples": {
         "tokenReply": {
          "$ref": "#/components/examples/tokenReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "tokens.receiver.put",
    "tags": [
     "tokens"
    ],
    "summary": "Push a Token, new or to replace",
    "description": "Stores the Token under the given party, uid and type and replaces all of it. Country, party, uid and type in the URL and in the body have to agree. A Token is never deleted: it is pushed with `valid` false.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_put_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Type"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The whole Token.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Token",
        "type": "object"
       },
       "examples": {
        "token": {
         "$ref": "#/components/examples/token"
        },
        "tokenApp": {
         "$ref": "#/components/examples/tokenApp"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "201": {
      "$ref": "#/components/responses/Created"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "patch": {
    "operationId": "tokens.receiver.patch",
    "tags": [
     "tokens"
    ],
    "summary": "Push what changed of a Token",
    "description": "Changes the properties in the body and leaves the others as they are, mostly to block a lost card. `last_updated` is always needed. A Token that is not known gets HTTP 404; the eMSP then sends all of it.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_patch_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Type"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "What changed, and when.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TokenPatch",
        "type": "object"
       },
       "examples": {
        "tokenPatchInvalid": {
         "$ref": "#/components/examples/tokenPatchInvalid"
        },
        "tokenPatchWhitelist": {
         "$ref": "#/components/examples/tokenPatchWhitelist"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Written"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/commands/START_SESSION": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "commands.receiver.startSession.post",
    "tags": [
     "commands"
    ],
    "summary": "Start a session",
    "description": "Starts a session from afar, for example from an app. ACCEPTED means that the CPO passes it on, not that the vehicle charges: that follows as a CommandResult at `response_url`, and as a Session. Some stations wait for the plug, others want it plugged in before.\n\nA Location that is not known is answered with 2003. A Token of another party than the caller's is REJECTED.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_startsession_object"
    },
    "requestBody": {
     "required": true,
     "description": "What to start, and for whom.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/StartSession",
        "type": "object"
       },
       "examples": {
        "startSession": {
         "$ref": "#/components/examples/startSession"
        },
        "startSessionAnywhere": {
         "$ref": "#/components/examples/startSessionAnywhere"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO says; the station was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/CommandResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "commandAccepted": {
          "$ref": "#/components/examples/commandAccepted"
         },
         "commandNotSupported": {
          "$ref": "#/components/examples/commandNotSupported"
         },
         "commandUnknownLocation": {
          "$ref": "#/components/examples/commandUnknownLocation"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/commands/STOP_SESSION": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "commands.receiver.stopSession.post",
    "tags": [
     "commands"
    ],
    "summary": "Stop a session",
    "description": "Stops a session of one of the caller's customers. A session that the CPO does not know, or that is not one of the caller's customers, is UNKNOWN_SESSION. The CDR follows in its own time.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_stopsession_object"
    },
    "requestBody": {
     "required": true,
     "description": "What to stop.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/StopSession",
        "type": "object"
       },
       "examples": {
        "stopSession": {
         "$ref": "#/components/examples/stopSession"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO says; the station was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/CommandResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "commandAccepted": {
          "$ref": "#/components/examples/commandAccepted"
         },
         "commandUnknownSession": {
          "$ref": "#/components/examples/commandUnknownSession"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/commands/RESERVE_NOW": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "commands.receiver.reserveNow.post",
    "tags": [
     "commands"
    ],
    "summary": "Reserve an EVSE",
    "description": "Keeps an EVSE for a driver from now until `expiry_date`. The CPO makes a Session with the status RESERVATION of it. Sent again with the same `reservation_id` for the same Location it changes the reservation.\n\nShould the CPO have to cancel it, it posts a second CommandResult, CANCELED_RESERVATION, to the same `response_url`.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_reservenow_object"
    },
    "requestBody": {
     "required": true,
     "description": "What to reserve, for whom and how long.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ReserveNow",
        "type": "object"
       },
       "examples": {
        "reserveNow": {
         "$ref": "#/components/examples/reserveNow"
        },
        "reserveNowAnywhere": {
         "$ref": "#/components/examples/reserveNowAnywhere"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO says; the station was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/CommandResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "commandAccepted": {
          "$ref": "#/components/examples/commandAccepted"
         },
         "commandRejected": {
          "$ref": "#/components/examples/commandRejected"
         },
         "commandUnknownLocation": {
          "$ref": "#/components/examples/commandUnknownLocation"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/commands/CANCEL_RESERVATION": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "commands.receiver.cancelReservation.post",
    "tags": [
     "commands"
    ],
    "summary": "Cancel a reservation",
    "description": "Cancels a reservation that the caller has made. One that the CPO does not know, or that another eMSP has made, is REJECTED, or the result says UNKNOWN_RESERVATION. There may be a CDR for it all the same.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_cancelreservation_object"
    },
    "requestBody": {
     "required": true,
     "description": "What to cancel.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CancelReservation",
        "type": "object"
       },
       "examples": {
        "cancelReservation": {
         "$ref": "#/components/examples/cancelReservation"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO says; the station was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/CommandResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "commandAccepted": {
          "$ref": "#/components/examples/commandAccepted"
         },
         "commandRejectedReservation": {
          "$ref": "#/components/examples/commandRejectedReservation"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/commands/UNLOCK_CONNECTOR": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "commands.receiver.unlockConnector.post",
    "tags": [
     "commands"
    ],
    "summary": "Open the lock of a Connector",
    "description": "For the help desk, when a cable is stuck after the session. Drivers must not be able to do this themselves.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_unlockconnector_object"
    },
    "requestBody": {
     "required": true,
     "description": "What to open.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/UnlockConnector",
        "type": "object"
       },
       "examples": {
        "unlockConnector": {
         "$ref": "#/components/examples/unlockConnector"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO says; the station was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/CommandResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "commandAccepted": {
          "$ref": "#/components/examples/commandAccepted"
         },
         "commandUnknownLocation": {
          "$ref": "#/components/examples/commandUnknownLocation"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/commands/{command}/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/Command"
    },
    {
     "$ref": "#/components/parameters/ResultID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "commands.sender.result.post",
    "tags": [
     "commands"
    ],
    "summary": "Take in the result of a command",
    "description": "Brings the result of the station, once, after the CPO has answered ACCEPTED. A second one can follow for RESERVE_NOW only: CANCELED_RESERVATION.\n\nOCPI leaves this URL to the eMSP: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_msp_post_method"
    },
    "requestBody": {
     "required": true,
     "description": "What became of the command.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CommandResult",
        "type": "object"
       },
       "examples": {
        "commandResultAccepted": {
         "$ref": "#/components/examples/commandResultAccepted"
        },
        "commandResultOccupied": {
         "$ref": "#/components/examples/commandResultOccupied"
        },
        "commandResultCanceled": {
         "$ref": "#/components/examples/commandResultCanceled"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/RoutedDone"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/receiver/chargingprofiles/{session_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/SessionID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "get": {
    "operationId": "chargingprofiles.receiver.get",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Ask what the EVSE plans",
    "description": "Asks for the limits that really hold in the next `duration` seconds. They come as an ActiveChargingProfileResult at `response_url`, if the answer is ACCEPTED.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_cpo_get_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/Duration"
     },
     {
      "$ref": "#/components/parameters/ResponseURL"
     }
    ],
    "responses": {
     "200": {
      "description": "What the CPO says; the EVSE was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/ChargingProfileResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "profileAccepted": {
          "$ref": "#/components/examples/profileAccepted"
         },
         "profileTooOften": {
          "$ref": "#/components/examples/profileTooOften"
         },
         "profileUnknownSession": {
          "$ref": "#/components/examples/profileUnknownSession"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "chargingprofiles.receiver.put",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Set a charging profile",
    "description": "Sets or replaces the limits for a session. What the EVSE makes of it comes as a ChargingProfileResult at `response_url`, if the answer is ACCEPTED. From then on the CPO also reports each change of the limits that really hold.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_cpo_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The limits.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SetChargingProfile",
        "type": "object"
       },
       "examples": {
        "setChargingProfile": {
         "$ref": "#/components/examples/setChargingProfile"
        },
        "setChargingProfilePower": {
         "$ref": "#/components/examples/setChargingProfilePower"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the CPO says; the EVSE was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/ChargingProfileResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "profileAccepted": {
          "$ref": "#/components/examples/profileAccepted"
         },
         "profileNotSupported": {
          "$ref": "#/components/examples/profileNotSupported"
         },
         "profileTooPrecise": {
          "$ref": "#/components/examples/profileTooPrecise"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   },
   "delete": {
    "operationId": "chargingprofiles.receiver.delete",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Clear a charging profile",
    "description": "Takes back the limits that the caller has set for a session. What the EVSE makes of it comes as a ClearProfileResult at `response_url`, if the answer is ACCEPTED.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_cpo_delete_method"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ResponseURL"
     }
    ],
    "responses": {
     "200": {
      "description": "What the CPO says; the EVSE was not asked yet.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "OCPI-to-party-id": {
        "$ref": "#/components/headers/OCPIToPartyID"
       },
       "OCPI-to-country-code": {
        "$ref": "#/components/headers/OCPIToCountryCode"
       },
       "OCPI-from-party-id": {
        "$ref": "#/components/headers/OCPIFromPartyID"
       },
       "OCPI-from-country-code": {
        "$ref": "#/components/headers/OCPIFromCountryCode"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/ChargingProfileResponse"
            }
           }
          }
         ]
        },
        "examples": {
         "profileAccepted": {
          "$ref": "#/components/examples/profileAccepted"
         },
         "profileRejected": {
          "$ref": "#/components/examples/profileRejected"
         },
         "profileNoResponseUrl": {
          "$ref": "#/components/examples/profileNoResponseUrl"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/chargingprofiles/{session_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/SessionID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "put": {
    "operationId": "chargingprofiles.sender.put",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Take in a change of what the EVSE plans",
    "description": "Tells that the limits of a session have changed, by whatever cause, for the next 5 to 60 minutes or so. Only for sessions for which the caller of the other side has set a profile, successfully, at least once. The answer has no data.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_msp_put_method"
    },
    "requestBody": {
     "required": true,
     "description": "The limits that hold now.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ActiveChargingProfile",
        "type": "object"
       },
       "examples": {
        "activeChargingProfile": {
         "$ref": "#/components/examples/activeChargingProfile"
        },
        "activeChargingProfileFull": {
         "$ref": "#/components/examples/activeChargingProfileFull"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/RoutedDone"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/chargingprofiles/results/active/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ResultID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "chargingprofiles.sender.activeResult.post",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Take in what the EVSE plans",
    "description": "Brings the limits that were asked for, once, after the CPO has answered ACCEPTED.\n\nOCPI leaves this URL to the host: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404. The answer has no data.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_msp_post_method"
    },
    "requestBody": {
     "required": true,
     "description": "The limits, or that there are none to tell.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ActiveChargingProfileResult",
        "type": "object"
       },
       "examples": {
        "activeChargingProfileResult": {
         "$ref": "#/components/examples/activeChargingProfileResult"
        },
        "activeChargingProfileResultUnknown": {
         "$ref": "#/components/examples/activeChargingProfileResultUnknown"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/RoutedDone"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/chargingprofiles/results/set/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ResultID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "chargingprofiles.sender.setResult.post",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Take in the result of setting a profile",
    "description": "Tells whether the EVSE took the profile over, once, after the CPO has answered ACCEPTED.\n\nOCPI leaves this URL to the host: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404. The answer has no data.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_msp_post_method"
    },
    "requestBody": {
     "required": true,
     "description": "What became of it.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ChargingProfileResult",
        "type": "object"
       },
       "examples": {
        "chargingProfileResult": {
         "$ref": "#/components/examples/chargingProfileResult"
        },
        "chargingProfileResultRejected": {
         "$ref": "#/components/examples/chargingProfileResultRejected"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/RoutedDone"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/chargingprofiles/results/clear/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ResultID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    },
    {
     "$ref": "#/components/parameters/OCPIToPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIToCountryCode"
    },
    {
     "$ref": "#/components/parameters/OCPIFromPartyID"
    },
    {
     "$ref": "#/components/parameters/OCPIFromCountryCode"
    }
   ],
   "post": {
    "operationId": "chargingprofiles.sender.clearResult.post",
    "tags": [
     "chargingprofiles"
    ],
    "summary": "Take in the result of clearing a profile",
    "description": "Tells whether the EVSE cleared the profile, once, after the CPO has answered ACCEPTED.\n\nOCPI leaves this URL to the host: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404. The answer has no data.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_msp_post_method"
    },
    "requestBody": {
     "required": true,
     "description": "What became of it.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClearProfileResult",
        "type": "object"
       },
       "examples": {
        "clearProfileResult": {
         "$ref": "#/components/examples/clearProfileResult"
        },
        "clearProfileResultUnknown": {
         "$ref": "#/components/examples/clearProfileResultUnknown"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/RoutedDone"
     },
     "4XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/RoutedErrorResponse"
     }
    }
   }
  },
  "/sender/hubclientinfo": {
   "parameters": [
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    }
   ],
   "get": {
    "operationId": "hubclientinfo.sender.list",
    "tags": [
     "hubclientinfo"
    ],
    "summary": "List the parties of a Hub",
    "description": "The parties that the Hub connects and the caller can talk to, page by page. For a platform to get in step, mostly at the start; day to day the Hub pushes.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_hub_client_info.asciidoc#mod_hub_client_info_hub_get"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/DateFrom"
     },
     {
      "$ref": "#/components/parameters/DateTo"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of parties.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       },
       "Link": {
        "$ref": "#/components/headers/Link"
       },
       "X-Total-Count": {
        "$ref": "#/components/headers/XTotalCount"
       },
       "X-Limit": {
        "$ref": "#/components/headers/XLimit"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "type": "array",
             "description": "The parties on this page.",
             "items": {
              "$ref": "#/components/schemas/ClientInfo"
             }
            }
           }
          }
         ]
        },
        "examples": {
         "clientInfosReply": {
          "$ref": "#/components/examples/clientInfosReply"
         },
         "clientInfosEmptyReply": {
          "$ref": "#/components/examples/clientInfosEmptyReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   }
  },
  "/receiver/hubclientinfo/{country_code}/{party_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ClientCountryCode"
    },
    {
     "$ref": "#/components/parameters/ClientPartyID"
    },
    {
     "$ref": "#/components/parameters/XRequestID"
    },
    {
     "$ref": "#/components/parameters/XCorrelationID"
    }
   ],
   "get": {
    "operationId": "hubclientinfo.receiver.get",
    "tags": [
     "hubclientinfo"
    ],
    "summary": "Read what is known of a party",
    "description": "Lets the Hub compare what the platform has stored with its own data. The URL names no role, so for a party with several roles it is not defined which of them is returned.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_hub_client_info.asciidoc#mod_hub_client_info_client_get"
    },
    "responses": {
     "200": {
      "description": "The party as the platform has it.",
      "headers": {
       "X-Request-ID": {
        "$ref": "#/components/headers/XRequestID"
       },
       "X-Correlation-ID": {
        "$ref": "#/components/headers/XCorrelationID"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "properties": {
            "data": {
             "$ref": "#/components/schemas/ClientInfo"
            }
           }
          }
         ]
        },
        "examples": {
         "clientInfoReply": {
          "$ref": "#/components/examples/clientInfoReply"
         }
        }
       }
      }
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   },
   "put": {
    "operationId": "hubclientinfo.receiver.put",
    "tags": [
     "hubclientinfo"
    ],
    "summary": "Push whether a party can be reached",
    "description": "Tells that a party is new, or came, went or is gone for good. Country and party in the URL are those of the party that is described, not those of the Hub, and agree with the body. Nothing is ever deleted: a party that is gone is SUSPENDED.",
    "externalDocs": {
     "url": "https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_hub_client_info.asciidoc#mod_hub_client_info_client_put"
    },
    "requestBody": {
     "required": true,
     "description": "The party in one of its roles.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClientInfo",
        "type": "object"
       },
       "examples": {
        "clientInfo": {
         "$ref": "#/components/examples/clientInfo"
        },
        "clientInfoPlanned": {
         "$ref": "#/components/examples/clientInfoPlanned"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/DirectWritten"
     },
     "201": {
      "$ref": "#/components/responses/DirectCreated"
     },
     "4XX": {
      "$ref": "#/components/responses/ErrorResponse"
     },
     "5XX": {
      "$ref": "#/components/responses/ErrorResponse"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "CredentialsToken": {
    "type": "http",
    "scheme": "token",
    "description": "`Authorization: Token ` followed by the Base64 form (padded, no line break) of the credentials token that the platform being called has issued to the caller. Required on every request, also for the versions. A token handed over for registering opens versions, version details and credentials only."
   }
  },
  "parameters": {
   "XRequestID": {
    "name": "X-Request-ID",
    "in": "header",
    "required": false,
    "description": "Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.",
    "schema": {
     "x-rule": "MSG-01",
     "type": "string"
    },
    "example": "3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21"
   },
   "XCorrelationID": {
    "name": "X-Correlation-ID",
    "in": "header",
    "required": false,
    "description": "Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.",
    "schema": {
     "x-rule": "MSG-01",
     "type": "string"
    },
    "example": "b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11"
   },
   "OCPIToPartyID": {
    "name": "OCPI-to-party-id",
    "in": "header",
    "description": "Party the request is for. Left out when a Hub is to find the receiver from the content.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "type": "string"
    },
    "example": "MOV",
    "required": false
   },
   "OCPIToCountryCode": {
    "name": "OCPI-to-country-code",
    "in": "header",
    "description": "Country of the party the request is for.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "type": "string"
    },
    "example": "BE",
    "required": false
   },
   "OCPIFromPartyID": {
    "name": "OCPI-from-party-id",
    "in": "header",
    "description": "Party the request comes from; one of the roles of the calling platform.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "type": "string"
    },
    "example": "OCA",
    "required": false
   },
   "OCPIFromCountryCode": {
    "name": "OCPI-from-country-code",
    "in": "header",
    "description": "Country of the party the request comes from.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "type": "string"
    },
    "example": "NL",
    "required": false
   },
   "DateFrom": {
    "name": "date_from",
    "in": "query",
    "description": "Only objects whose `last_updated` is this moment or later.",
    "allowReserved": true,
    "schema": {
     "description": "A moment in UTC as RFC 3339 writes it: date, `T`, time with seconds, optionally a fraction, optionally `Z`. Without `Z` it is UTC as well. Other offsets, `+00:00` included, are not allowed.",
     "x-rule": "TYPE-04",
     "x-tolerant": {
      "pattern": "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$"
     },
     "examples": [
      "2026-03-02T09:15:00Z",
      "2026-03-02T09:15:00",
      "2026-03-02T09:15:00.250Z"
     ],
     "pattern": "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$",
     "type": "string"
    },
    "example": "2026-03-01T00:00:00Z"
   },
   "DateTo": {
    "name": "date_to",
    "in": "query",
    "description": "Only objects whose `last_updated` is before this moment.",
    "allowReserved": true,
    "schema": {
     "description": "A moment in UTC as RFC 3339 writes it: date, `T`, time with seconds, optionally a fraction, optionally `Z`. Without `Z` it is UTC as well. Other offsets, `+00:00` included, are not allowed.",
     "x-rule": "TYPE-04",
     "x-tolerant": {
      "pattern": "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$"
     },
     "examples": [
      "2026-03-02T09:15:00Z",
      "2026-03-02T09:15:00",
      "2026-03-02T09:15:00.250Z"
     ],
     "pattern": "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$",
     "type": "string"
    },
    "example": "2026-03-02T00:00:00Z"
   },
   "Offset": {
    "name": "offset",
    "in": "query",
    "description": "How many objects to skip; the first page starts at 0. To go on, follow the `Link` of the response.",
    "schema": {
     "default": 0,
     "type": "integer",
     "minimum": 0
    },
    "example": 50
   },
   "Limit": {
    "name": "limit",
    "in": "query",
    "description": "The most objects wanted in one page. The server may have a lower maximum of its own (`X-Limit`) and then returns fewer, which is not an error.",
    "schema": {
     "type": "integer",
     "minimum": 1
    },
    "example": 50
   },
   "LocationID": {
    "name": "location_id",
    "in": "path",
    "required": true,
    "description": "The `id` of the Location.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "minLength": 1,
     "maxLength": 36,
     "x-identity": true,
     "type": "string"
    },
    "example": "UTR-STATION"
   },
   "EVSEUID": {
    "name": "evse_uid",
    "in": "path",
    "required": true,
    "description": "The `uid` of the EVSE (not its printed `evse_id`).",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "minLength": 1,
     "maxLength": 36,
     "x-identity": true,
     "type": "string"
    },
    "example": "E1001-1"
   },
   "ConnectorID": {
    "name": "connector_id",
    "in": "path",
    "required": true,
    "description": "The `id` of the Connector, unique only within its EVSE.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "minLength": 1,
     "maxLength": 36,
     "x-identity": true,
     "type": "string"
    },
    "example": "1"
   },
   "CountryCode": {
    "name": "country_code",
    "in": "path",
    "required": true,
    "description": "Country of the party that owns the object, the same as `country_code` in the object.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "minLength": 2,
     "maxLength": 2,
     "x-identity": true,
     "type": "string"
    },
    "example": "NL"
   },
   "PartyID": {
    "name": "party_id",
    "in": "path",
    "required": true,
    "description": "Id of the party that owns the object, the same as `party_id` in the object.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "minLength": 1,
     "maxLength": 3,
     "x-identity": true,
     "type": "string"
    },
    "example": "OCA"
   },
   "DateFromRequired": {
    "name": "date_from",
    "in": "query",
    "required": false,
    "x-tolerant": {
     "required": false
    },
    "description": "Only objects whose `last_updated` is this moment or later. Required for Sessions, unlike elsewhere.",
    "allowReserved": true,
    "schema": {
     "description": "A moment in UTC as RFC 3339 writes it: date, `T`, time with seconds, optionally a fraction, optionally `Z`. Without `Z` it is UTC as well. Other offsets, `+00:00` included, are not allowed.",
     "x-rule": "SESS-03",
     "x-tolerant": {
      "pattern": "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$"
     },
     "examples": [
      "2026-03-02T09:15:00Z",
      "2026-03-02T09:15:00",
      "2026-03-02T09:15:00.250Z"
     ],
     "pattern": "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$",
     "type": "string"
    },
    "example": "2026-03-01T00:00:00Z"
   },
   "SessionID": {
    "name": "session_id",
    "in": "path",
    "required": true,
    "description": "The `id` of the Session on the CPO's platform.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "minLength": 1,
     "maxLength": 36,
     "x-identity": true,
     "type": "string"
    },
    "example": "S-2026-000317"
   },
   "CdrID": {
    "name": "cdr_id",
    "in": "path",
    "required": true,
    "description": "The `id` of the CDR.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "minLength": 1,
     "maxLength": 39,
     "x-identity": true,
     "type": "string"
    },
    "example": "CDR-2026-000317"
   },
   "TariffID": {
    "name": "tariff_id",
    "in": "path",
    "required": true,
    "description": "The `id` of the Tariff.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "minLength": 1,
     "maxLength": 36,
     "x-identity": true,
     "type": "string"
    },
    "example": "AC-DAY-2026"
   },
   "TokenUID": {
    "name": "token_uid",
    "in": "path",
    "required": true,
    "description": "The `uid` of the Token.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "minLength": 1,
     "maxLength": 36,
     "x-identity": true,
     "type": "string"
    },
    "example": "04A2C91BE25E80"
   },
   "Type": {
    "name": "type",
    "in": "query",
    "description": "The `type` of the Token, which together with its `uid` identifies it.",
    "schema": {
     "description": "What kind of Token identifies the driver.",
     "x-enum-descriptions": {
      "AD_HOC_USER": "Made by a server or app for one session only",
      "APP_USER": "Made by a server or app, the same for each session of this user",
      "OTHER": "Any other",
      "RFID": "The number of an RFID card or key fob"
     },
     "default": "RFID",
     "type": "string"
    },
    "example": "RFID"
   },
   "TokenCountryCode": {
    "name": "country_code",
    "in": "path",
    "required": true,
    "description": "Country of the eMSP that owns the Token, the same as `country_code` in the Token.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "minLength": 2,
     "maxLength": 2,
     "x-identity": true,
     "type": "string"
    },
    "example": "BE"
   },
   "TokenPartyID": {
    "name": "party_id",
    "in": "path",
    "required": true,
    "description": "Id of the eMSP that owns the Token, the same as `party_id` in the Token.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "minLength": 1,
     "maxLength": 3,
     "x-identity": true,
     "type": "string"
    },
    "example": "MOV"
   },
   "Command": {
    "name": "command",
    "in": "path",
    "required": true,
    "description": "The command whose result this is.",
    "schema": {
     "description": "A command, and the last segment of the URL that it is posted to.",
     "x-enum-descriptions": {
      "CANCEL_RESERVATION": "Cancel a reservation",
      "RESERVE_NOW": "Keep an EVSE for a driver from now on",
      "START_SESSION": "Start a session",
      "STOP_SESSION": "Stop a session",
      "UNLOCK_CONNECTOR": "Open the lock of a Connector, for the help desk only"
     },
     "type": "string"
    },
    "example": "START_SESSION"
   },
   "ResultID": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Tells for which request the result is; part of the `response_url` that was handed over with it.",
    "schema": {
     "type": "string"
    },
    "example": "3f8c1e52-9f0d-4a55-8f5e-1f0f6c7d2b11"
   },
   "Duration": {
    "name": "duration",
    "in": "query",
    "required": true,
    "description": "How far to look ahead, in seconds. The longer, the more work for the station, and the sooner it is outdated.",
    "schema": {
     "type": "integer",
     "minimum": 0
    },
    "example": 3600
   },
   "ResponseURL": {
    "name": "response_url",
    "in": "query",
    "required": true,
    "description": "Where the CPO posts the result. Percent-encoded in the query, for otherwise what follows its first `&` is lost. Best another one for each request.",
    "schema": {
     "description": "An absolute http or https address.",
     "x-rule": "CHP-01",
     "x-tolerant": {
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
     },
     "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
     "type": "string"
    },
    "x-tolerant": {
     "allowReserved": true
    },
    "example": "https://roaming.movendo.example/ocpi/profiles/active?request=5d1f0c64",
    "allowReserved": true
   },
   "ClientCountryCode": {
    "name": "country_code",
    "in": "path",
    "required": true,
    "description": "Country of the party that is described, the same as `country_code` in the ClientInfo; not that of the Hub.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "minLength": 2,
     "maxLength": 2,
     "x-identity": true,
     "type": "string"
    },
    "example": "NL"
   },
   "ClientPartyID": {
    "name": "party_id",
    "in": "path",
    "required": true,
    "description": "Id of the party that is described, the same as `party_id` in the ClientInfo; not that of the Hub.",
    "schema": {
     "description": "Text that compares without regard to case; printable ASCII only.",
     "x-rule": "TYPE-01",
     "minLength": 1,
     "maxLength": 3,
     "x-identity": true,
     "type": "string"
    },
    "example": "OCA"
   }
  },
  "headers": {
   "XRequestID": {
    "description": "The `X-Request-ID` of the request, unchanged.",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 1,
     "x-rule": "MSG-01"
    },
    "example": "3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21"
   },
   "XCorrelationID": {
    "description": "The `X-Correlation-ID` of the request, unchanged.",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 1,
     "x-rule": "MSG-01"
    },
    "example": "b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11"
   },
   "OCPIToPartyID": {
    "description": "Party the response is for, so the one the request came from.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 3
    },
    "example": "OCA"
   },
   "OCPIToCountryCode": {
    "description": "Country of the party the response is for.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 2,
     "maxLength": 2
    },
    "example": "NL"
   },
   "OCPIFromPartyID": {
    "description": "Party that answers, so the one the request was for.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 1,
     "maxLength": 3
    },
    "example": "MOV"
   },
   "OCPIFromCountryCode": {
    "description": "Country of the party that answers.",
    "schema": {
     "$ref": "#/components/schemas/CiString",
     "minLength": 2,
     "maxLength": 2
    },
    "example": "BE"
   },
   "Link": {
    "description": "Where the next page is, as `<url>; rel=\"next\"`, with the filters of the request kept. The last page has none.",
    "schema": {
     "type": "string",
     "x-rule": "PAGE-03"
    },
    "example": "<https://ocpi.oranje-laadpalen.example/2.2.1/sender/locations?offset=50&limit=50>; rel=\"next\""
   },
   "XTotalCount": {
    "description": "How many objects match the filters and are visible to the caller, on all pages together.",
    "required": true,
    "schema": {
     "type": "integer",
     "minimum": 0,
     "x-rule": "PAGE-04"
    },
    "example": 117
   },
   "XLimit": {
    "description": "The most objects the server puts in one page, not the number on this page.",
    "required": true,
    "schema": {
     "type": "integer",
     "minimum": 1,
     "x-rule": "PAGE-05"
    },
    "example": 50
   },
   "LocationIfTaken": {
    "description": "As Location, if the object was taken.",
    "schema": {
     "$ref": "#/components/schemas/URL",
     "x-rule": "CDR-01"
    },
    "example": "https://billing.movendo.example/ocpi/cdrs/91b7c4e0"
   },
   "Location": {
    "description": "Absolute address of the object that was created, at which its sender can read it again. Take it as it is; its form is up to the server.",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/URL",
     "x-rule": "CDR-01"
    },
    "example": "https://billing.movendo.example/ocpi/cdrs/91b7c4e0"
   }
  },
  "schemas": {
   "PrintableString": {
    "description": "Text that compares with regard to case; any printable character, no line breaks or tabs.",
    "x-rule": "TYPE-02"
   },
   "DateTime": {
    "description": "A moment in UTC as RFC 3339 writes it: date, `T`, time with seconds, optionally a fraction, optionally `Z`. Without `Z` it is UTC as well. Other offsets, `+00:00` included, are not allowed.",
    "x-rule": "TYPE-04",
    "x-tolerant": {
     "pattern": "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$"
    },
    "examples": [
     "2026-03-02T09:15:00Z",
     "2026-03-02T09:15:00",
     "2026-03-02T09:15:00.250Z"
    ],
    "pattern": "^\\d{4}-(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)|0?2-(?:0?[1-9]|[12]\\d))[Tt ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?$"
   },
   "Envelope": {
    "description": "What every response is, those of failures included. An operation that returns something adds `data`; with a `status_code` outside 1xxx there is none to rely on.",
    "required": [
     "status_code"
    ],
    "x-tolerant": {
     "required": [
      "status_code"
     ]
    },
    "x-rule": "HTTP-01",
    "properties": {
     "status_code": {
      "description": "The result as OCPI sees it, next to the HTTP status. An unknown code counts as its thousand.\n\n| Code | Meaning |\n| --- | --- |\n| 1000 | Success |\n| 2000 | The client made an error that no other code describes |\n| 2001 | A parameter or field is missing or not valid |\n| 2002 | The request tells too little to be handled |\n| 2003 | The Location is not known |\n| 2004 | The Token is not known |\n| 3000 | The server failed in a way that no other code describes |\n| 3001 | The server could not use the client's API while registering |\n| 3002 | The version is not supported |\n| 3003 | The two platforms lack endpoints that they need of each other |\n| 4000 | The Hub failed in a way that no other code describes |\n| 4001 | The Hub does not know the receiver |\n| 4002 | The receiver did not answer the Hub in time |\n| 4003 | The receiver is not connected to the Hub |\n\nCodes that end in 900 to 999 are free for custom modules.",
      "type": "number"
     },
     "status_message": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Explains the result to an engineer; not meant for drivers."
     },
     "timestamp": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the response was made.",
      "type": "string"
     },
     "data": {
      "description": "What the operation returns; see there."
     }
    }
   },
   "VersionNumber": {
    "description": "A version of OCPI.",
    "x-enum-descriptions": {
     "2.0": "OCPI 2.0",
     "2.1": "OCPI 2.1, replaced by 2.1.1",
     "2.1.1": "OCPI 2.1.1",
     "2.2": "OCPI 2.2, replaced by 2.2.1",
     "2.2.1": "OCPI 2.2.1, which this document describes"
    }
   },
   "URL": {
    "description": "An absolute http or https address.",
    "x-rule": "TYPE-07"
   },
   "Version": {
    "description": "A version of OCPI that the platform speaks.",
    "required": [
     "version",
     "url"
    ],
    "properties": {
     "version": {
      "$ref": "#/components/schemas/VersionNumber",
      "description": "The version.",
      "type": "string"
     },
     "url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the details of this version are found.",
      "type": "string"
     }
    }
   },
   "ModuleID": {
    "description": "A module. Two partners may agree on modules of their own, so more values than these can arrive; these are the ones of OCPI itself.",
    "x-enum-descriptions": {
     "cdrs": "Charge detail records, what a finished session cost",
     "chargingprofiles": "Limits over time for running sessions",
     "commands": "Reserve, start, stop and unlock from afar",
     "credentials": "Registration, which every platform has",
     "hubclientinfo": "Which parties a Hub connects",
     "locations": "Where can be charged",
     "sessions": "Charging that is going on",
     "tariffs": "What charging costs",
     "tokens": "Who may charge"
    }
   },
   "InterfaceRole": {
    "description": "Which side of a module an interface is.",
    "x-steers": true,
    "x-enum-descriptions": {
     "SENDER": "Hosted by the owner of the data: others read from it",
     "RECEIVER": "Hosted by who gets the data: the owner pushes to it"
    }
   },
   "Endpoint": {
    "description": "Where one interface of one module is served. Partners choose their URLs freely, so nobody may guess them.",
    "required": [
     "identifier",
     "role",
     "url"
    ],
    "properties": {
     "identifier": {
      "$ref": "#/components/schemas/ModuleID",
      "description": "The module.",
      "type": "string"
     },
     "role": {
      "$ref": "#/components/schemas/InterfaceRole",
      "description": "Which of its two interfaces. Without meaning for credentials.",
      "type": "string"
     },
     "url": {
      "$ref": "#/components/schemas/URL",
      "description": "Its address, with or without a slash at the end.",
      "type": "string"
     }
    }
   },
   "VersionDetails": {
    "description": "The interfaces that the platform serves in one version.",
    "required": [
     "version",
     "endpoints"
    ],
    "properties": {
     "version": {
      "$ref": "#/components/schemas/VersionNumber",
      "description": "The version these endpoints belong to.",
      "type": "string"
     },
     "endpoints": {
      "description": "Each interface of each module that is served, at least one.",
      "items": {
       "$ref": "#/components/schemas/Endpoint"
      },
      "type": "array"
     }
    }
   },
   "Role": {
    "description": "The part a party plays in the market.",
    "x-steers": true,
    "x-enum-descriptions": {
     "CPO": "Charge point operator: runs charging stations",
     "EMSP": "E-mobility service provider: has the contract with the driver",
     "HUB": "Hub: passes messages between many parties",
     "NAP": "National access point: collects the locations of a country",
     "NSP": "Navigation service provider: shows locations, mostly in cars and apps",
     "OTHER": "Any other",
     "SCSP": "Smart charging service provider: plans when and how fast to charge"
    }
   },
   "ImageCategory": {
    "description": "What a picture shows, so that it is used in the right place.",
    "x-enum-descriptions": {
     "CHARGER": "The charging station itself",
     "ENTRANCE": "The way in for cars, seen from the street",
     "LOCATION": "The whole location",
     "NETWORK": "Logo of a roaming network the location belongs to",
     "OPERATOR": "Logo of the operator, used where there is no network logo",
     "OTHER": "Anything else",
     "OWNER": "Logo of the owner, for example a shop"
    }
   },
   "CiString": {
    "description": "Text that compares without regard to case; printable ASCII only.",
    "x-rule": "TYPE-01"
   },
   "Image": {
    "description": "A picture on a public web server, for example a photo of the charger (at least 800 x 600 pixels is advised) or a logo (512 x 512).",
    "required": [
     "url",
     "category",
     "type"
    ],
    "properties": {
     "url": {
      "$ref": "#/components/schemas/URL",
      "description": "Address of the full-size picture.",
      "type": "string"
     },
     "thumbnail": {
      "$ref": "#/components/schemas/URL",
      "description": "Address of a small version of it."
     },
     "category": {
      "$ref": "#/components/schemas/ImageCategory",
      "description": "What the picture shows.",
      "type": "string"
     },
     "type": {
      "$ref": "#/components/schemas/CiString",
      "description": "File type: gif, jpeg, png or svg; others are possible.",
      "type": "string"
     },
     "width": {
      "description": "Width of the full-size picture in pixels."
     },
     "height": {
      "description": "Height of the full-size picture in pixels."
     }
    }
   },
   "BusinessDetails": {
    "description": "A company as it wants to be presented.",
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Name of the company.",
      "type": "string"
     },
     "website": {
      "$ref": "#/components/schemas/URL",
      "description": "Its website."
     },
     "logo": {
      "$ref": "#/components/schemas/Image",
      "description": "Its logo."
     }
    }
   },
   "CredentialsRole": {
    "description": "One party in one role.",
    "required": [
     "role",
     "business_details",
     "party_id",
     "country_code"
    ],
    "properties": {
     "role": {
      "$ref": "#/components/schemas/Role",
      "description": "The part the party plays.",
      "type": "string"
     },
     "business_details": {
      "$ref": "#/components/schemas/BusinessDetails",
      "description": "The company behind the party.",
      "type": "object"
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the party.",
      "x-identity": true,
      "type": "string"
     },
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country in which the party is registered; it may well operate in others under the same code.",
      "x-identity": true,
      "type": "string"
     }
    }
   },
   "Credentials": {
    "description": "What one platform gives another so that it can be called: a token, where to start, and which parties it is about to meet there. The combination of role, party and country is unique among the roles.",
    "required": [
     "token",
     "url",
     "roles"
    ],
    "properties": {
     "token": {
      "description": "The credentials token with which the other platform shall call this one. Printable ASCII without spaces, and case matters. On the wire it travels in Base64.",
      "minLength": 1,
      "maxLength": 64,
      "x-identity": true,
      "x-rule": "AUTH-04",
      "type": "string"
     },
     "url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where this platform lists its versions.",
      "type": "string"
     },
     "roles": {
      "description": "Each party on this platform in each of its roles. A Hub names itself only.",
      "x-rule": "CRED-08",
      "x-tolerant": {
       "minItems": 1
      },
      "items": {
       "$ref": "#/components/schemas/CredentialsRole"
      },
      "type": "array",
      "minItems": 1
     }
    }
   },
   "TokenType": {
    "description": "What kind of Token identifies the driver.",
    "x-enum-descriptions": {
     "AD_HOC_USER": "Made by a server or app for one session only",
     "APP_USER": "Made by a server or app, the same for each session of this user",
     "OTHER": "Any other",
     "RFID": "The number of an RFID card or key fob"
    }
   },
   "PublishTokenType": {
    "description": "Describes Tokens whose holders may see a Location that is not published. A Token has to match everything that is given: `uid` with `type`, `visual_number` with `issuer`, or `group_id`.",
    "x-rule": "LOC-07",
    "properties": {
     "uid": {
      "$ref": "#/components/schemas/CiString",
      "description": "The `uid` of the Token."
     },
     "type": {
      "$ref": "#/components/schemas/TokenType",
      "description": "The type of the Token."
     },
     "visual_number": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "The number printed on the card."
     },
     "issuer": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "The company printed on the card."
     },
     "group_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The group the Token belongs to."
     }
    }
   },
   "GeoLocation": {
    "description": "A point on earth (WGS 84). Strings, so that no digit is lost; five decimals are about one metre.",
    "required": [
     "latitude",
     "longitude"
    ],
    "properties": {
     "latitude": {
      "description": "Degrees north (south is negative), with a point and 5 to 7 decimals.",
      "x-rule": "LOC-10",
      "type": "string"
     },
     "longitude": {
      "description": "Degrees east (west is negative), with a point and 5 to 7 decimals.",
      "x-rule": "LOC-10",
      "type": "string"
     }
    }
   },
   "DisplayText": {
    "description": "A text for drivers in one language.",
    "required": [
     "language",
     "text"
    ],
    "properties": {
     "language": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Two-letter language code of ISO 639-1.",
      "type": "string"
     },
     "text": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "The text, without any markup.",
      "type": "string"
     }
    }
   },
   "AdditionalGeoLocation": {
    "description": "A named point near a Location, such as an entrance.",
    "required": [
     "latitude",
     "longitude"
    ],
    "properties": {
     "latitude": {
      "description": "Degrees north (south is negative), with a point and 5 to 7 decimals.",
      "x-rule": "LOC-10",
      "type": "string"
     },
     "longitude": {
      "description": "Degrees east (west is negative), with a point and 5 to 7 decimals.",
      "x-rule": "LOC-10",
      "type": "string"
     },
     "name": {
      "$ref": "#/components/schemas/DisplayText",
      "description": "Its name, as it is written there."
     }
    }
   },
   "ParkingType": {
    "description": "What kind of parking a place is.",
    "x-enum-descriptions": {
     "ALONG_MOTORWAY": "Rest or service area of a motorway",
     "PARKING_GARAGE": "Multi-storey car park",
     "PARKING_LOT": "Open car park, for example of a supermarket",
     "ON_DRIVEWAY": "Driveway of a building",
     "ON_STREET": "Public street",
     "UNDERGROUND_GARAGE": "Car park mostly below ground"
    }
   },
   "Status": {
    "description": "What an EVSE can do.",
    "x-steers": true,
    "x-enum-descriptions": {
     "AVAILABLE": "A session can be started",
     "BLOCKED": "Something stands in the way, such as a parked car",
     "CHARGING": "In use",
     "INOPERATIVE": "Not in service, or not yet, but not broken either",
     "OUTOFORDER": "Broken",
     "PLANNED": "Still to come",
     "REMOVED": "Gone for good",
     "RESERVED": "Kept for a certain driver",
     "UNKNOWN": "Not known, for example because the station is offline"
    }
   },
   "StatusSchedule": {
    "description": "A status an EVSE is expected to have. When the time comes, the CPO still sends the status itself.",
    "required": [
     "period_begin",
     "status"
    ],
    "properties": {
     "period_begin": {
      "$ref": "#/components/schemas/DateTime",
      "description": "From when on.",
      "type": "string"
     },
     "period_end": {
      "$ref": "#/components/schemas/DateTime",
      "description": "Until when, if that is known."
     },
     "status": {
      "$ref": "#/components/schemas/Status",
      "description": "The expected status.",
      "type": "string"
     }
    }
   },
   "Capability": {
    "description": "Something an EVSE supports.",
    "x-enum-descriptions": {
     "CHARGING_PROFILE_CAPABLE": "Follows charging profiles",
     "CHARGING_PREFERENCES_CAPABLE": "Takes the charging preferences of the driver into account",
     "CHIP_CARD_SUPPORT": "Its payment terminal reads chip cards",
     "CONTACTLESS_CARD_SUPPORT": "Its payment terminal reads contactless cards",
     "CREDIT_CARD_PAYABLE": "Its payment terminal takes credit cards",
     "DEBIT_CARD_PAYABLE": "Its payment terminal takes debit cards",
     "PED_TERMINAL": "Its payment terminal has keys for a PIN",
     "REMOTE_START_STOP_CAPABLE": "Can be started and stopped from afar",
     "RESERVABLE": "Can be reserved",
     "RFID_READER": "Reads RFID cards",
     "START_SESSION_CONNECTOR_REQUIRED": "To start it from afar, the Connector must be named",
     "TOKEN_GROUP_CAPABLE": "A session started with one Token can be stopped with another of its group",
     "UNLOCK_CAPABLE": "Has a lock at its Connectors that can be opened from afar"
    }
   },
   "ConnectorType": {
    "description": "The standard of a plug or socket.",
    "x-enum-descriptions": {
     "CHADEMO": "CHAdeMO, DC",
     "CHAOJI": "ChaoJi, DC, the joint successor of CHAdeMO and GB/T",
     "DOMESTIC_A": "Household type A (NEMA 1-15), 2 pins",
     "DOMESTIC_B": "Household type B (NEMA 5-15), 3 pins",
     "DOMESTIC_C": "Household type C (CEE 7/17), 2 pins",
     "DOMESTIC_D": "Household type D, 3 pins",
     "DOMESTIC_E": "Household type E (CEE 7/5), 3 pins",
     "DOMESTIC_F": "Household type F (CEE 7/4, Schuko), 3 pins",
     "DOMESTIC_G": "Household type G (BS 1363), 3 pins",
     "DOMESTIC_H": "Household type H (SI 32), 3 pins",
     "DOMESTIC_I": "Household type I (AS 3112), 3 pins",
     "DOMESTIC_J": "Household type J (SEV 1011), 3 pins",
     "DOMESTIC_K": "Household type K (DS 60884-2-D1), 3 pins",
     "DOMESTIC_L": "Household type L (CEI 23-16-VII), 3 pins",
     "DOMESTIC_M": "Household type M (BS 546), 3 pins",
     "DOMESTIC_N": "Household type N (NBR 14136), 3 pins",
     "DOMESTIC_O": "Household type O (TIS 166-2549), 3 pins",
     "GBT_AC": "GB/T 20234.2, AC",
     "GBT_DC": "GB/T 20234.3, DC",
     "IEC_60309_2_single_16": "IEC 60309-2 industrial, one phase, 16 A, mostly blue",
     "IEC_60309_2_three_16": "IEC 60309-2 industrial, three phases, 16 A, mostly red",
     "IEC_60309_2_three_32": "IEC 60309-2 industrial, three phases, 32 A, mostly red",
     "IEC_60309_2_three_64": "IEC 60309-2 industrial, three phases, 64 A, mostly red",
     "IEC_62196_T1": "IEC 62196 type 1 (SAE J1772), AC",
     "IEC_62196_T1_COMBO": "CCS 1, type 1 with two DC pins",
     "IEC_62196_T2": "IEC 62196 type 2 (Mennekes), AC",
     "IEC_62196_T2_COMBO": "CCS 2, type 2 with two DC pins",
     "IEC_62196_T3A": "IEC 62196 type 3A",
     "IEC_62196_T3C": "IEC 62196 type 3C (Scame)",
     "NEMA_5_20": "NEMA 5-20, 3 pins",
     "NEMA_6_30": "NEMA 6-30, 3 pins",
     "NEMA_6_50": "NEMA 6-50, 3 pins",
     "NEMA_10_30": "NEMA 10-30, 3 pins",
     "NEMA_10_50": "NEMA 10-50, 3 pins",
     "NEMA_14_30": "NEMA 14-30, 3 pins, 30 A",
     "NEMA_14_50": "NEMA 14-50, 3 pins, 50 A",
     "PANTOGRAPH_BOTTOM_UP": "Pantograph on the vehicle that rises to the station, mostly for buses",
     "PANTOGRAPH_TOP_DOWN": "Pantograph on the station that comes down to the vehicle, mostly for buses",
     "TESLA_R": "Tesla Roadster, round, 4 pins",
     "TESLA_S": "Tesla Model S, oval, 5 pins"
    }
   },
   "ConnectorFormat": {
    "description": "Whether the driver needs a cable.",
    "x-enum-descriptions": {
     "SOCKET": "A socket; the driver brings the cable",
     "CABLE": "A cable with a plug"
    }
   },
   "PowerType": {
    "description": "Alternating or direct current, and over how many phases.",
    "x-enum-descriptions": {
     "AC_1_PHASE": "AC, one phase",
     "AC_2_PHASE": "AC, two of three phases",
     "AC_2_PHASE_SPLIT": "AC, split phase",
     "AC_3_PHASE": "AC, three phases",
     "DC": "DC"
    }
   },
   "Connector": {
    "description": "A socket, or a cable with a plug, of an EVSE. Only one Connector of an EVSE can be in use at a time.",
    "required": [
     "id",
     "standard",
     "format",
     "power_type",
     "max_voltage",
     "max_amperage",
     "last_updated"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the Connector within its EVSE; another EVSE may use the same.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true,
      "type": "string"
     },
     "standard": {
      "$ref": "#/components/schemas/ConnectorType",
      "description": "Which plug fits.",
      "type": "string"
     },
     "format": {
      "$ref": "#/components/schemas/ConnectorFormat",
      "description": "Socket or cable.",
      "type": "string"
     },
     "power_type": {
      "$ref": "#/components/schemas/PowerType",
      "description": "Alternating or direct current, and over how many phases.",
      "type": "string"
     },
     "max_voltage": {
      "description": "Highest voltage in V; with three phases, from line to neutral.",
      "type": "number"
     },
     "max_amperage": {
      "description": "Highest current in A.",
      "type": "number"
     },
     "max_electric_power": {
      "description": "Highest power in W. Given where it is less than voltage and current together allow."
     },
     "tariff_ids": {
      "description": "Ids of the owner's Tariffs that hold here, at most one of each type at any time. Charging for free has a Tariff too.",
      "items": {
       "$ref": "#/components/schemas/CiString"
      }
     },
     "terms_and_conditions": {
      "$ref": "#/components/schemas/URL",
      "description": "The operator's terms and conditions."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Connector last changed.",
      "type": "string"
     }
    }
   },
   "ParkingRestriction": {
    "description": "Who may park at an EVSE, and when.",
    "x-enum-descriptions": {
     "EV_ONLY": "Electric vehicles only",
     "PLUGGED": "Only while plugged in",
     "DISABLED": "Only with a disability badge",
     "CUSTOMERS": "Only customers or guests, for example of a hotel",
     "MOTORCYCLES": "Only motorcycles and scooters fit"
    }
   },
   "EVSE": {
    "description": "The part of a charging station that charges one vehicle at a time. It has one or more Connectors, of which one can be in use. It is removed by setting its status to REMOVED, never by deleting it.",
    "required": [
     "uid",
     "status",
     "connectors",
     "last_updated"
    ],
    "properties": {
     "uid": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the EVSE on the CPO's platform, for machines; `evse_id` is for people. Never changes and is never given to another EVSE, so better not the number of the hardware.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true,
      "type": "string"
     },
     "evse_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The public EVSE id (eMI3), as known to drivers. May be taken away from a removed EVSE and used again."
     },
     "status": {
      "$ref": "#/components/schemas/Status",
      "description": "What the EVSE can do right now.",
      "type": "string"
     },
     "status_schedule": {
      "description": "Statuses planned for the future, for information only.",
      "items": {
       "$ref": "#/components/schemas/StatusSchedule"
      }
     },
     "capabilities": {
      "description": "What the EVSE supports.",
      "items": {
       "$ref": "#/components/schemas/Capability"
      }
     },
     "connectors": {
      "description": "Its Connectors, at least one.",
      "items": {
       "$ref": "#/components/schemas/Connector"
      },
      "type": "array"
     },
     "floor_level": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Floor, as it is signposted there."
     },
     "coordinates": {
      "$ref": "#/components/schemas/GeoLocation",
      "description": "Where the EVSE is."
     },
     "physical_reference": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "What is printed on it to tell it from others."
     },
     "directions": {
      "description": "How to find the EVSE within the place, one text for each language.",
      "items": {
       "$ref": "#/components/schemas/DisplayText"
      }
     },
     "parking_restrictions": {
      "description": "Who may park there, and when.",
      "items": {
       "$ref": "#/components/schemas/ParkingRestriction"
      }
     },
     "images": {
      "description": "Pictures of the EVSE.",
      "items": {
       "$ref": "#/components/schemas/Image"
      }
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the EVSE or any Connector of it last changed.",
      "type": "string"
     }
    }
   },
   "Facility": {
    "description": "Something a place offers or is part of.",
    "x-enum-descriptions": {
     "HOTEL": "Hotel",
     "RESTAURANT": "Restaurant",
     "CAFE": "Café",
     "MALL": "Shopping centre",
     "SUPERMARKET": "Supermarket",
     "SPORT": "Gym, sports field and the like",
     "RECREATION_AREA": "Recreation area",
     "NATURE": "In or near a park or nature reserve",
     "MUSEUM": "Museum",
     "BIKE_SHARING": "Shared bicycles or scooters",
     "BUS_STOP": "Bus stop",
     "TAXI_STAND": "Taxi rank",
     "TRAM_STOP": "Tram stop",
     "METRO_STATION": "Underground station",
     "TRAIN_STATION": "Railway station",
     "AIRPORT": "Airport",
     "PARKING_LOT": "Car park",
     "CARPOOL_PARKING": "Car park for car pools",
     "FUEL_STATION": "Petrol station",
     "WIFI": "Internet, by Wi-Fi or otherwise"
    }
   },
   "RegularHours": {
    "description": "One period that comes back every week, in the time zone of the Location.",
    "required": [
     "weekday",
     "period_begin",
     "period_end"
    ],
    "properties": {
     "weekday": {
      "description": "Day of the week, Monday is 1 and Sunday 7.",
      "x-rule": "LOC-08",
      "type": "number"
     },
     "period_begin": {
      "description": "Start of the period in local time, as HH:MM.",
      "x-rule": "LOC-08",
      "type": "string"
     },
     "period_end": {
      "description": "End of the period in local time, as HH:MM, later than its start.",
      "x-rule": "LOC-08",
      "type": "string"
     }
    }
   },
   "ExceptionalPeriod": {
    "description": "One period on a certain date. Unlike the regular hours it is in UTC.",
    "required": [
     "period_begin",
     "period_end"
    ],
    "properties": {
     "period_begin": {
      "$ref": "#/components/schemas/DateTime",
      "description": "Start of the period.",
      "type": "string"
     },
     "period_end": {
      "$ref": "#/components/schemas/DateTime",
      "description": "End of the period.",
      "type": "string"
     }
    }
   },
   "Hours": {
    "description": "When a place is open. Exceptional closings win over exceptional openings, and both over the regular hours.",
    "required": [
     "twentyfourseven"
    ],
    "x-rule": "LOC-08",
    "properties": {
     "twentyfourseven": {
      "description": "Always open, exceptional closings aside.",
      "type": "boolean"
     },
     "regular_hours": {
      "description": "Opening hours of each weekday. At least one if `twentyfourseven` is false, none if it is true.",
      "items": {
       "$ref": "#/components/schemas/RegularHours"
      }
     },
     "exceptional_openings": {
      "description": "When it is open on certain dates, besides the regular hours.",
      "items": {
       "$ref": "#/components/schemas/ExceptionalPeriod"
      }
     },
     "exceptional_closings": {
      "description": "When it is closed on certain dates, whatever the rest says.",
      "items": {
       "$ref": "#/components/schemas/ExceptionalPeriod"
      }
     }
    }
   },
   "EnergySourceCategory": {
    "description": "A source of electricity.",
    "x-enum-descriptions": {
     "NUCLEAR": "Nuclear power",
     "GENERAL_FOSSIL": "Fossil fuels, of any or unspecified kind",
     "COAL": "Coal",
     "GAS": "Natural gas",
     "GENERAL_GREEN": "Renewable, of any or unspecified kind",
     "SOLAR": "Sunlight",
     "WIND": "Wind",
     "WATER": "Water"
    }
   },
   "EnergySource": {
    "description": "The share of one source in the energy mix.",
    "required": [
     "source",
     "percentage"
    ],
    "properties": {
     "source": {
      "$ref": "#/components/schemas/EnergySourceCategory",
      "description": "The source.",
      "type": "string"
     },
     "percentage": {
      "description": "Its share, 0 to 100.",
      "type": "number"
     }
    }
   },
   "EnvironmentalImpactCategory": {
    "description": "A kind of emission or waste.",
    "x-enum-descriptions": {
     "NUCLEAR_WASTE": "Nuclear waste",
     "CARBON_DIOXIDE": "Carbon dioxide"
    }
   },
   "EnvironmentalImpact": {
    "description": "One kind of emission or waste per kWh.",
    "required": [
     "category",
     "amount"
    ],
    "properties": {
     "category": {
      "$ref": "#/components/schemas/EnvironmentalImpactCategory",
      "description": "The kind.",
      "type": "string"
     },
     "amount": {
      "description": "Grams per kWh.",
      "type": "number"
     }
    }
   },
   "EnergyMix": {
    "description": "Where the electricity of a location or tariff comes from, and what making it leaves behind.",
    "required": [
     "is_green_energy"
    ],
    "properties": {
     "is_green_energy": {
      "description": "True if all of it is renewable, without CO2 or nuclear waste.",
      "type": "boolean"
     },
     "energy_sources": {
      "description": "Shares of the sources; together they make 100 percent.",
      "items": {
       "$ref": "#/components/schemas/EnergySource"
      }
     },
     "environ_impact": {
      "description": "What is emitted or left over per kWh.",
      "items": {
       "$ref": "#/components/schemas/EnvironmentalImpact"
      }
     },
     "supplier_name": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Name of the energy supplier."
     },
     "energy_product_name": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Name of the supplier's product."
     }
    }
   },
   "Location": {
    "description": "A place with one or more EVSEs that belong together, for example a car park or a stretch of street. It is owned by the party that `country_code` and `party_id` name. A Location is never deleted, for Sessions and CDRs refer to it.",
    "required": [
     "country_code",
     "party_id",
     "id",
     "publish",
     "address",
     "city",
     "country",
     "coordinates",
     "time_zone",
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the CPO that owns the Location.",
      "x-identity": true,
      "type": "string"
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the CPO that owns the Location.",
      "x-identity": true,
      "type": "string"
     },
     "id": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the Location on the CPO's platform. Never changes.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true,
      "type": "string"
     },
     "publish": {
      "description": "Whether apps and websites may show the Location to everybody. If false, only to those whom `publish_allowed_to` names. Where some EVSEs may be shown and others not, make two Locations.",
      "type": "boolean"
     },
     "publish_allowed_to": {
      "description": "The token holders who may see a Location that is not published. Only with `publish` false.",
      "items": {
       "$ref": "#/components/schemas/PublishTokenType"
      }
     },
     "name": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Name to show."
     },
     "address": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Street, or the like, and house number.",
      "type": "string"
     },
     "city": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "City or village.",
      "type": "string"
     },
     "postal_code": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Postal code. Left out only where the place has none, such as along some motorways."
     },
     "state": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "State or province, where that matters."
     },
     "country": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Country in which the place is, as three letters (ISO 3166-1 alpha-3).",
      "type": "string"
     },
     "coordinates": {
      "$ref": "#/components/schemas/GeoLocation",
      "description": "Where the place is.",
      "type": "object"
     },
     "related_locations": {
      "description": "Other points worth knowing, such as an entrance.",
      "items": {
       "$ref": "#/components/schemas/AdditionalGeoLocation"
      }
     },
     "parking_type": {
      "$ref": "#/components/schemas/ParkingType",
      "description": "What kind of parking it is."
     },
     "evses": {
      "description": "The EVSEs of this place, removed ones too.",
      "items": {
       "$ref": "#/components/schemas/EVSE"
      }
     },
     "directions": {
      "description": "How to get to the place, one text for each language.",
      "items": {
       "$ref": "#/components/schemas/DisplayText"
      }
     },
     "operator": {
      "$ref": "#/components/schemas/BusinessDetails",
      "description": "Who runs the place. Without it, the business details of the owning party in the credentials hold."
     },
     "suboperator": {
      "$ref": "#/components/schemas/BusinessDetails",
      "description": "Who runs it on behalf of the operator."
     },
     "owner": {
      "$ref": "#/components/schemas/BusinessDetails",
      "description": "Who owns the place."
     },
     "facilities": {
      "description": "What the place itself offers or is part of.",
      "items": {
       "$ref": "#/components/schemas/Facility"
      }
     },
     "time_zone": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Time zone of the place by its name in the IANA database, such as Europe/Amsterdam.",
      "type": "string"
     },
     "opening_times": {
      "$ref": "#/components/schemas/Hours",
      "description": "When the EVSEs can be reached."
     },
     "charging_when_closed": {
      "description": "Whether charging goes on outside the opening hours, as in a garage that is shut at night. Left out means true."
     },
     "images": {
      "description": "Pictures of the place.",
      "items": {
       "$ref": "#/components/schemas/Image"
      }
     },
     "energy_mix": {
      "$ref": "#/components/schemas/EnergyMix",
      "description": "The electricity supplied here."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Location or any EVSE or Connector of it last changed.",
      "type": "string"
     }
    }
   },
   "LocationPatch": {
    "description": "The properties of a Location that change. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays.",
    "x-patch-of": "Location",
    "x-rule": "PUSH-04",
    "required": [
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the CPO that owns the Location.",
      "x-identity": true,
      "type": "string"
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the CPO that owns the Location.",
      "x-identity": true,
      "type": "string"
     },
     "id": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the Location on the CPO's platform. Never changes.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true,
      "type": "string"
     },
     "publish": {
      "description": "Whether apps and websites may show the Location to everybody. If false, only to those whom `publish_allowed_to` names. Where some EVSEs may be shown and others not, make two Locations.",
      "type": "boolean"
     },
     "publish_allowed_to": {
      "description": "The token holders who may see a Location that is not published. Only with `publish` false.",
      "items": {
       "$ref": "#/components/schemas/PublishTokenType"
      }
     },
     "name": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Name to show."
     },
     "address": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Street, or the like, and house number.",
      "type": "string"
     },
     "city": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "City or village.",
      "type": "string"
     },
     "postal_code": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Postal code. Left out only where the place has none, such as along some motorways."
     },
     "state": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "State or province, where that matters."
     },
     "country": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Country in which the place is, as three letters (ISO 3166-1 alpha-3).",
      "type": "string"
     },
     "coordinates": {
      "$ref": "#/components/schemas/GeoLocation",
      "description": "Where the place is.",
      "type": "object"
     },
     "related_locations": {
      "description": "Other points worth knowing, such as an entrance.",
      "items": {
       "$ref": "#/components/schemas/AdditionalGeoLocation"
      }
     },
     "parking_type": {
      "$ref": "#/components/schemas/ParkingType",
      "description": "What kind of parking it is."
     },
     "evses": {
      "description": "The EVSEs of this place, removed ones too.",
      "items": {
       "$ref": "#/components/schemas/EVSE"
      }
     },
     "directions": {
      "description": "How to get to the place, one text for each language.",
      "items": {
       "$ref": "#/components/schemas/DisplayText"
      }
     },
     "operator": {
      "$ref": "#/components/schemas/BusinessDetails",
      "description": "Who runs the place. Without it, the business details of the owning party in the credentials hold."
     },
     "suboperator": {
      "$ref": "#/components/schemas/BusinessDetails",
      "description": "Who runs it on behalf of the operator."
     },
     "owner": {
      "$ref": "#/components/schemas/BusinessDetails",
      "description": "Who owns the place."
     },
     "facilities": {
      "description": "What the place itself offers or is part of.",
      "items": {
       "$ref": "#/components/schemas/Facility"
      }
     },
     "time_zone": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Time zone of the place by its name in the IANA database, such as Europe/Amsterdam.",
      "type": "string"
     },
     "opening_times": {
      "$ref": "#/components/schemas/Hours",
      "description": "When the EVSEs can be reached."
     },
     "charging_when_closed": {
      "description": "Whether charging goes on outside the opening hours, as in a garage that is shut at night. Left out means true."
     },
     "images": {
      "description": "Pictures of the place.",
      "items": {
       "$ref": "#/components/schemas/Image"
      }
     },
     "energy_mix": {
      "$ref": "#/components/schemas/EnergyMix",
      "description": "The electricity supplied here."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Location or any EVSE or Connector of it last changed.",
      "type": "string"
     }
    }
   },
   "EVSEPatch": {
    "description": "The properties of an EVSE that change, mostly its status. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays.",
    "x-patch-of": "EVSE",
    "x-rule": "PUSH-04",
    "required": [
     "last_updated"
    ],
    "properties": {
     "uid": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the EVSE on the CPO's platform, for machines; `evse_id` is for people. Never changes and is never given to another EVSE, so better not the number of the hardware.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true,
      "type": "string"
     },
     "evse_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The public EVSE id (eMI3), as known to drivers. May be taken away from a removed EVSE and used again."
     },
     "status": {
      "$ref": "#/components/schemas/Status",
      "description": "What the EVSE can do right now.",
      "type": "string"
     },
     "status_schedule": {
      "description": "Statuses planned for the future, for information only.",
      "items": {
       "$ref": "#/components/schemas/StatusSchedule"
      }
     },
     "capabilities": {
      "description": "What the EVSE supports.",
      "items": {
       "$ref": "#/components/schemas/Capability"
      }
     },
     "connectors": {
      "description": "Its Connectors, at least one.",
      "items": {
       "$ref": "#/components/schemas/Connector"
      },
      "type": "array"
     },
     "floor_level": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Floor, as it is signposted there."
     },
     "coordinates": {
      "$ref": "#/components/schemas/GeoLocation",
      "description": "Where the EVSE is."
     },
     "physical_reference": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "What is printed on it to tell it from others."
     },
     "directions": {
      "description": "How to find the EVSE within the place, one text for each language.",
      "items": {
       "$ref": "#/components/schemas/DisplayText"
      }
     },
     "parking_restrictions": {
      "description": "Who may park there, and when.",
      "items": {
       "$ref": "#/components/schemas/ParkingRestriction"
      }
     },
     "images": {
      "description": "Pictures of the EVSE.",
      "items": {
       "$ref": "#/components/schemas/Image"
      }
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the EVSE or any Connector of it last changed.",
      "type": "string"
     }
    }
   },
   "ConnectorPatch": {
    "description": "The properties of a Connector that change. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays.",
    "x-patch-of": "Connector",
    "x-rule": "PUSH-04",
    "required": [
     "last_updated"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the Connector within its EVSE; another EVSE may use the same.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true,
      "type": "string"
     },
     "standard": {
      "$ref": "#/components/schemas/ConnectorType",
      "description": "Which plug fits.",
      "type": "string"
     },
     "format": {
      "$ref": "#/components/schemas/ConnectorFormat",
      "description": "Socket or cable.",
      "type": "string"
     },
     "power_type": {
      "$ref": "#/components/schemas/PowerType",
      "description": "Alternating or direct current, and over how many phases.",
      "type": "string"
     },
     "max_voltage": {
      "description": "Highest voltage in V; with three phases, from line to neutral.",
      "type": "number"
     },
     "max_amperage": {
      "description": "Highest current in A.",
      "type": "number"
     },
     "max_electric_power": {
      "description": "Highest power in W. Given where it is less than voltage and current together allow."
     },
     "tariff_ids": {
      "description": "Ids of the owner's Tariffs that hold here, at most one of each type at any time. Charging for free has a Tariff too.",
      "items": {
       "$ref": "#/components/schemas/CiString"
      }
     },
     "terms_and_conditions": {
      "$ref": "#/components/schemas/URL",
      "description": "The operator's terms and conditions."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Connector last changed.",
      "type": "string"
     }
    }
   },
   "CdrToken": {
    "description": "Tells which Token a session was started with. `country_code` and `party_id` name the eMSP that pays for it.",
    "required": [
     "country_code",
     "party_id",
     "uid",
     "type",
     "contract_id"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the eMSP that owns the Token.",
      "x-identity": true,
      "type": "string"
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the eMSP that owns the Token.",
      "x-identity": true,
      "type": "string"
     },
     "uid": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `uid` of the Token, for example the number inside an RFID card.",
      "x-identity": true,
      "type": "string"
     },
     "type": {
      "$ref": "#/components/schemas/TokenType",
      "description": "The type of the Token.",
      "type": "string"
     },
     "contract_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The contract of the driver with the eMSP, best written as an eMA id (eMI3).",
      "type": "string"
     }
    }
   },
   "AuthMethod": {
    "description": "How it was found out that the driver may charge.",
    "x-enum-descriptions": {
     "AUTH_REQUEST": "The eMSP was asked when the driver wanted to start (real-time authorization)",
     "COMMAND": "The eMSP started or reserved with a command, and its Token counted as authorized",
     "WHITELIST": "The Token was found in the list that the CPO has, without asking the eMSP"
    }
   },
   "CdrDimensionType": {
    "description": "What a value of a charging period means. Those marked with \"sessions only\" never stand in a CDR.",
    "x-enum-descriptions": {
     "CURRENT": "Average current in A, negative from the vehicle to the grid; sessions only",
     "ENERGY": "Energy in kWh, what was charged less what was fed back",
     "ENERGY_EXPORT": "Energy in kWh fed back from the vehicle to the grid; sessions only",
     "ENERGY_IMPORT": "Energy in kWh charged into the vehicle; sessions only",
     "MAX_CURRENT": "Highest current in A, summed over the phases",
     "MIN_CURRENT": "Lowest current in A, summed over the phases, negative where it flowed to the grid",
     "MAX_POWER": "Highest power in kW",
     "MIN_POWER": "Lowest power in kW, negative where it flowed to the grid",
     "PARKING_TIME": "Hours in which the vehicle stood there without asking for power",
     "POWER": "Average power in kW, negative from the vehicle to the grid; sessions only",
     "RESERVATION_TIME": "Hours in which the EVSE was kept for the driver and not yet used",
     "STATE_OF_CHARGE": "Charge of the vehicle's battery in percent, 0 to 100; sessions only",
     "TIME": "Hours of charging"
    }
   },
   "CdrDimension": {
    "description": "One measured value of a charging period.",
    "required": [
     "type",
     "volume"
    ],
    "properties": {
     "type": {
      "$ref": "#/components/schemas/CdrDimensionType",
      "description": "What is measured, and in which unit.",
      "type": "string"
     },
     "volume": {
      "description": "The value. Energy is in kWh and time in hours, never in Wh or seconds.",
      "type": "number"
     }
    }
   },
   "ChargingPeriod": {
    "description": "A stretch of a session in which nothing changed that matters for the price, and what was measured in it. It ends where the next one starts, the last one with the session.",
    "required": [
     "start_date_time",
     "dimensions"
    ],
    "properties": {
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the period starts.",
      "type": "string"
     },
     "dimensions": {
      "description": "What was measured in the period, at least one value.",
      "items": {
       "$ref": "#/components/schemas/CdrDimension"
      },
      "type": "array"
     },
     "tariff_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "Id of the Tariff that holds in the period. Left out where none does."
     }
    }
   },
   "Price": {
    "description": "An amount of money, in the currency that the object around it names.",
    "required": [
     "excl_vat"
    ],
    "properties": {
     "excl_vat": {
      "description": "The amount without VAT.",
      "type": "number"
     },
     "incl_vat": {
      "description": "The amount with VAT. Left out where no VAT applies or it is not known."
     }
    }
   },
   "SessionStatus": {
    "description": "How far a Session is.",
    "x-steers": true,
    "x-enum-descriptions": {
     "ACTIVE": "Going on: plugged in and authorized, whether or not energy flows at the moment",
     "COMPLETED": "Ended; nothing changes any more",
     "INVALID": "Void, and not billed",
     "PENDING": "Not started yet because something is still missing, such as the plug; may never become active",
     "RESERVATION": "The EVSE is reserved and charging has not started; may never become active"
    }
   },
   "Session": {
    "description": "A charging session as it stands at the moment: it changes while it goes on, is meant to be shown to the driver, and may begin with a reservation. What is billed in the end is the CDR. A Session is never deleted; once it is COMPLETED it no longer changes.",
    "required": [
     "country_code",
     "party_id",
     "id",
     "start_date_time",
     "kwh",
     "cdr_token",
     "auth_method",
     "location_id",
     "evse_uid",
     "connector_id",
     "currency",
     "status",
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the CPO that owns the Session.",
      "x-identity": true,
      "type": "string"
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the CPO that owns the Session.",
      "x-identity": true,
      "type": "string"
     },
     "id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "Identifies the Session on the CPO's platform.",
      "x-identity": true,
      "type": "string"
     },
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Session became ACTIVE. While it is PENDING, when it was created; the CPO replaces that later.",
      "type": "string"
     },
     "end_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Session ended, which can be later than the end of charging if the vehicle stayed. Left out until then."
     },
     "kwh": {
      "description": "Energy charged so far in kWh.",
      "type": "number"
     },
     "cdr_token": {
      "$ref": "#/components/schemas/CdrToken",
      "description": "The Token the Session was started with.",
      "type": "object"
     },
     "auth_method": {
      "$ref": "#/components/schemas/AuthMethod",
      "description": "How the driver was authorized. Can change on the way, such as from COMMAND to WHITELIST if a driver reserves by app and starts with a card.",
      "type": "string"
     },
     "authorization_reference": {
      "$ref": "#/components/schemas/CiString",
      "description": "The reference that the eMSP gave when it authorized, started or reserved; if it gave several, the last one. Required as soon as it gave one."
     },
     "location_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The `id` of the Location.",
      "type": "string"
     },
     "evse_uid": {
      "$ref": "#/components/schemas/CiString",
      "description": "The `uid` of the EVSE; `#NA` while a reservation has no certain EVSE yet.",
      "type": "string"
     },
     "connector_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The `id` of the Connector; `#NA` while a reservation has no certain Connector yet.",
      "type": "string"
     },
     "meter_id": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "The energy meter that measures."
     },
     "currency": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Currency of all amounts (ISO 4217).",
      "type": "string"
     },
     "charging_periods": {
      "description": "What happened so far, in order of time, often enough to show the driver progress: some minutes apart for DC, more for AC, and at each change of price.",
      "items": {
       "$ref": "#/components/schemas/ChargingPeriod"
      }
     },
     "total_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "What the eMSP owes so far. Left out means that the cost is not known or not told; only 0 means free of charge."
     },
     "status": {
      "$ref": "#/components/schemas/SessionStatus",
      "description": "How far the Session is.",
      "type": "string"
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Session last changed.",
      "type": "string"
     }
    }
   },
   "ProfileType": {
    "description": "What the driver wants from smart charging. The CPO may price each wish by a Tariff of its own.",
    "x-enum-descriptions": {
     "CHEAP": "As cheap as possible",
     "FAST": "As fast as possible, even if that costs more",
     "GREEN": "With as much renewable energy as possible",
     "REGULAR": "No particular wish"
    }
   },
   "ChargingPreferences": {
    "description": "What the driver wishes for a session that is going on, so that the CPO can plan how fast to charge when.",
    "required": [
     "profile_type"
    ],
    "properties": {
     "profile_type": {
      "$ref": "#/components/schemas/ProfileType",
      "description": "What matters most. The Connector has to support it, which shows by a Tariff for it.",
      "type": "string"
     },
     "departure_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the driver expects to leave."
     },
     "energy_need": {
      "description": "Energy in kWh that the driver needs by then."
     },
     "discharge_allowed": {
      "description": "Whether energy may be taken from the vehicle meanwhile, provided that the other wishes are met. Left out means false."
     }
    }
   },
   "ChargingPreferencesResponse": {
    "description": "Whether the CPO takes the charging preferences into account.",
    "x-steers": true,
    "x-enum-descriptions": {
     "ACCEPTED": "Taken into account as far as possible, which is no promise",
     "DEPARTURE_REQUIRED": "The CPO needs `departure_time`",
     "ENERGY_NEED_REQUIRED": "The CPO needs `energy_need`",
     "NOT_POSSIBLE": "The EVSE cannot do what is asked for, for example so much energy in that time",
     "PROFILE_TYPE_NOT_SUPPORTED": "The EVSE does not offer this `profile_type`"
    }
   },
   "SessionPatch": {
    "description": "The properties of a Session that change. Each one replaces the former value as a whole, save for `charging_periods`, which are added; null removes an optional one; what is left out stays.",
    "x-patch-of": "Session",
    "x-rule": "PUSH-04",
    "required": [
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the CPO that owns the Session.",
      "x-identity": true,
      "type": "string"
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the CPO that owns the Session.",
      "x-identity": true,
      "type": "string"
     },
     "id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "Identifies the Session on the CPO's platform.",
      "x-identity": true,
      "type": "string"
     },
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Session became ACTIVE. While it is PENDING, when it was created; the CPO replaces that later.",
      "type": "string"
     },
     "end_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Session ended, which can be later than the end of charging if the vehicle stayed. Left out until then."
     },
     "kwh": {
      "description": "Energy charged so far in kWh.",
      "type": "number"
     },
     "cdr_token": {
      "$ref": "#/components/schemas/CdrToken",
      "description": "The Token the Session was started with.",
      "type": "object"
     },
     "auth_method": {
      "$ref": "#/components/schemas/AuthMethod",
      "description": "How the driver was authorized. Can change on the way, such as from COMMAND to WHITELIST if a driver reserves by app and starts with a card.",
      "type": "string"
     },
     "authorization_reference": {
      "$ref": "#/components/schemas/CiString",
      "description": "The reference that the eMSP gave when it authorized, started or reserved; if it gave several, the last one. Required as soon as it gave one."
     },
     "location_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The `id` of the Location.",
      "type": "string"
     },
     "evse_uid": {
      "$ref": "#/components/schemas/CiString",
      "description": "The `uid` of the EVSE; `#NA` while a reservation has no certain EVSE yet.",
      "type": "string"
     },
     "connector_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The `id` of the Connector; `#NA` while a reservation has no certain Connector yet.",
      "type": "string"
     },
     "meter_id": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "The energy meter that measures."
     },
     "currency": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Currency of all amounts (ISO 4217).",
      "type": "string"
     },
     "charging_periods": {
      "description": "What happened so far, in order of time, often enough to show the driver progress: some minutes apart for DC, more for AC, and at each change of price.",
      "items": {
       "$ref": "#/components/schemas/ChargingPeriod"
      }
     },
     "total_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "What the eMSP owes so far. Left out means that the cost is not known or not told; only 0 means free of charge."
     },
     "status": {
      "$ref": "#/components/schemas/SessionStatus",
      "description": "How far the Session is.",
      "type": "string"
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Session last changed.",
      "type": "string"
     }
    }
   },
   "CdrLocation": {
    "description": "Location, EVSE and Connector of a session in one, as of its start. After a reservation that nobody used, EVSE and Connector can be `#NA`, and what the Connector is like means nothing.",
    "required": [
     "id",
     "address",
     "city",
     "country",
     "coordinates",
     "evse_uid",
     "evse_id",
     "connector_id",
     "connector_standard",
     "connector_format",
     "connector_power_type"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The `id` of the Location.",
      "type": "string"
     },
     "name": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Name to show."
     },
     "address": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Street, or the like, and house number. Shorter than in a Location, where it may have 255 characters.",
      "type": "string"
     },
     "city": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "City or village.",
      "type": "string"
     },
     "postal_code": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Postal code. Left out only where the place has none."
     },
     "state": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "State or province, where that matters. Shorter than in a Location."
     },
     "country": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Country in which the place is, as three letters (ISO 3166-1 alpha-3).",
      "type": "string"
     },
     "coordinates": {
      "$ref": "#/components/schemas/GeoLocation",
      "description": "Where the place is.",
      "type": "object"
     },
     "evse_uid": {
      "$ref": "#/components/schemas/CiString",
      "description": "The `uid` of the EVSE, or `#NA` after an unused reservation.",
      "type": "string"
     },
     "evse_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The public EVSE id (eMI3), or `#NA` after an unused reservation.",
      "type": "string"
     },
     "connector_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The `id` of the Connector, or `#NA` after an unused reservation.",
      "type": "string"
     },
     "connector_standard": {
      "$ref": "#/components/schemas/ConnectorType",
      "description": "Which plug fits. Any value after an unused reservation.",
      "type": "string"
     },
     "connector_format": {
      "$ref": "#/components/schemas/ConnectorFormat",
      "description": "Socket or cable. Any value after an unused reservation.",
      "type": "string"
     },
     "connector_power_type": {
      "$ref": "#/components/schemas/PowerType",
      "description": "Alternating or direct current. Any value after an unused reservation.",
      "type": "string"
     }
    }
   },
   "TariffType": {
    "description": "For which sessions a Tariff is meant.",
    "x-enum-descriptions": {
     "AD_HOC_PAYMENT": "Paid on the spot, for example by credit card at the station",
     "PROFILE_CHEAP": "With the charging preference CHEAP",
     "PROFILE_FAST": "With the charging preference FAST",
     "PROFILE_GREEN": "With the charging preference GREEN",
     "REGULAR": "Without a charging preference, as with a card, or with REGULAR"
    }
   },
   "TariffDimensionType": {
    "description": "What a price is for.",
    "x-enum-descriptions": {
     "ENERGY": "Energy, per kWh, in steps of Wh",
     "FLAT": "The session or the reservation as such, once",
     "PARKING_TIME": "The time in which the vehicle stands there without charging, per hour, in steps of seconds",
     "TIME": "The time of charging or of the reservation, per hour, in steps of seconds"
    }
   },
   "PriceComponent": {
    "description": "The price of one dimension.",
    "required": [
     "type",
     "price",
     "step_size"
    ],
    "properties": {
     "type": {
      "$ref": "#/components/schemas/TariffDimensionType",
      "description": "What is priced, which also gives the unit.",
      "type": "string"
     },
     "price": {
      "description": "Price without VAT: per kWh, per hour, or for the session.",
      "type": "number"
     },
     "vat": {
      "description": "VAT in percent. Left out means that none applies, which is not the same as 0 percent."
     },
     "step_size": {
      "description": "The amount is rounded up to a multiple of this, once for the whole session: in Wh for ENERGY, in seconds for TIME and PARKING_TIME, without meaning for FLAT. Best 1.",
      "type": "number"
     }
    }
   },
   "DayOfWeek": {
    "description": "A day of the week, in the time zone of the Location.",
    "x-enum-descriptions": {
     "MONDAY": "Monday",
     "TUESDAY": "Tuesday",
     "WEDNESDAY": "Wednesday",
     "THURSDAY": "Thursday",
     "FRIDAY": "Friday",
     "SATURDAY": "Saturday",
     "SUNDAY": "Sunday"
    }
   },
   "ReservationRestrictionType": {
    "description": "Which reservations a price is for.",
    "x-enum-descriptions": {
     "RESERVATION": "Any reservation",
     "RESERVATION_EXPIRES": "One that nobody used until it ended; its price for TIME goes before that of RESERVATION"
    }
   },
   "TariffRestrictions": {
    "description": "When an element holds. All that is given has to be met, at that very moment: an element can begin and cease to hold several times in a session. Times and dates are local to the Location.",
    "properties": {
     "start_time": {
      "description": "From this time of day on, as HH:MM.",
      "x-rule": "TAR-04"
     },
     "end_time": {
      "description": "Until this time of day, as HH:MM. Earlier than `start_time` means on the next day; 00:00 is the end of the day.",
      "x-rule": "TAR-04"
     },
     "start_date": {
      "description": "From this day on, as YYYY-MM-DD.",
      "x-rule": "TAR-04"
     },
     "end_date": {
      "description": "Until the day before this one, as YYYY-MM-DD.",
      "x-rule": "TAR-04"
     },
     "min_kwh": {
      "description": "Once this much energy was charged in kWh."
     },
     "max_kwh": {
      "description": "Until this much energy was charged in kWh."
     },
     "min_current": {
      "description": "While the current, summed over the phases, is this many A or more."
     },
     "max_current": {
      "description": "While the current, summed over the phases, is below this many A."
     },
     "min_power": {
      "description": "While the power is this many kW or more."
     },
     "max_power": {
      "description": "While the power is below this many kW."
     },
     "min_duration": {
      "description": "Once the session has lasted this many seconds."
     },
     "max_duration": {
      "description": "Until the session has lasted this many seconds."
     },
     "day_of_week": {
      "description": "On these days of the week. Empty or left out means on all.",
      "items": {
       "$ref": "#/components/schemas/DayOfWeek"
      }
     },
     "reservation": {
      "$ref": "#/components/schemas/ReservationRestrictionType",
      "description": "If given, the prices are for a reservation and not for charging. TIME is then the time of the reservation."
     }
    }
   },
   "TariffElement": {
    "description": "Prices that hold under the same restrictions. One for reservations has prices of type FLAT and TIME only.",
    "required": [
     "price_components"
    ],
    "properties": {
     "price_components": {
      "description": "The prices, at most one for each dimension.",
      "items": {
       "$ref": "#/components/schemas/PriceComponent"
      },
      "type": "array"
     },
     "restrictions": {
      "$ref": "#/components/schemas/TariffRestrictions",
      "description": "When the prices hold. Left out means always."
     }
    }
   },
   "Tariff": {
    "description": "What charging costs, as a list of elements with prices and the restrictions under which they hold. At each moment and for each dimension (energy, time, parking, flat) the first element counts that has a price for it and whose restrictions are met; where there is none, that dimension costs nothing. So the general prices come last, without restrictions. Free of charge is a Tariff too: one element with FLAT 0.",
    "required": [
     "country_code",
     "party_id",
     "id",
     "currency",
     "elements",
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the CPO that owns the Tariff.",
      "x-identity": true,
      "type": "string"
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the CPO that owns the Tariff.",
      "x-identity": true,
      "type": "string"
     },
     "id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "Identifies the Tariff on the CPO's platform; Connectors name it in `tariff_ids`.",
      "x-identity": true,
      "type": "string"
     },
     "currency": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Currency of all prices (ISO 4217).",
      "type": "string"
     },
     "type": {
      "$ref": "#/components/schemas/TariffType",
      "description": "For which sessions the Tariff is meant. Left out means for all."
     },
     "tariff_alt_text": {
      "description": "What drivers should know besides the prices in `elements`, which it does not repeat; one text for each language.",
      "items": {
       "$ref": "#/components/schemas/DisplayText"
      }
     },
     "tariff_alt_url": {
      "$ref": "#/components/schemas/URL",
      "description": "A page that explains the Tariff to drivers."
     },
     "min_price": {
      "$ref": "#/components/schemas/Price",
      "description": "What a session costs at least; it is no fee that comes on top. The amounts with and without VAT hold each for itself."
     },
     "max_price": {
      "$ref": "#/components/schemas/Price",
      "description": "What a session costs at most. The amounts with and without VAT hold each for itself."
     },
     "elements": {
      "description": "The prices, those with restrictions before the general ones.",
      "items": {
       "$ref": "#/components/schemas/TariffElement"
      },
      "type": "array"
     },
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "From when on the Tariff holds, if it is sent in advance."
     },
     "end_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "Until when the Tariff holds, if another will replace it."
     },
     "energy_mix": {
      "$ref": "#/components/schemas/EnergyMix",
      "description": "The electricity that is sold at these prices."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Tariff last changed.",
      "type": "string"
     }
    }
   },
   "SignedValue": {
    "description": "One signed value of the meter.",
    "required": [
     "nature",
     "plain_data",
     "signed_data"
    ],
    "properties": {
     "nature": {
      "$ref": "#/components/schemas/CiString",
      "description": "When it was taken: Start, End, or Intermediate for one between them; others are possible.",
      "type": "string"
     },
     "plain_data": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "What was signed, readable, in the format of `encoding_method`.",
      "type": "string"
     },
     "signed_data": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "The signed form in Base64, in the format of `encoding_method`.",
      "type": "string"
     }
    }
   },
   "SignedData": {
    "description": "Meter values signed by the station, as German law (Eichrecht) asks for: with the public key a driver can check that they were not changed.",
    "required": [
     "encoding_method",
     "signed_values"
    ],
    "properties": {
     "encoding_method": {
      "$ref": "#/components/schemas/CiString",
      "description": "Which format the values have, by the name its makers gave it: OCMF, Alfen Eichrecht, EDL40 E-Mobility Extension, EDL40 Mennekes; others are possible.",
      "type": "string"
     },
     "encoding_method_version": {
      "description": "Version of the format, if it has any."
     },
     "public_key": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "The key that belongs to the signatures in Base64."
     },
     "signed_values": {
      "description": "The values, mostly one at the start and one at the end.",
      "items": {
       "$ref": "#/components/schemas/SignedValue"
      },
      "type": "array"
     },
     "url": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Address of a page on which the driver can check them."
     }
    }
   },
   "CDR": {
    "description": "Charge detail record: the final account of a session, on which the eMSP is billed. Location, Tariffs and Token stand in it as of the start of the session, and nothing in it ever changes. What was wrong in one is put right by a Credit CDR, which repeats it with `credit`, `credit_reference_id`, an `id` of its own and the amounts of `total_cost` negated, and then by a new CDR.",
    "required": [
     "country_code",
     "party_id",
     "id",
     "start_date_time",
     "end_date_time",
     "cdr_token",
     "auth_method",
     "cdr_location",
     "currency",
     "charging_periods",
     "total_cost",
     "total_energy",
     "total_time",
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the CPO that owns the CDR.",
      "x-identity": true,
      "type": "string"
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the CPO that owns the CDR.",
      "x-identity": true,
      "type": "string"
     },
     "id": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the CDR among those of its owner. At most 36 characters; a Credit CDR has three more, to append something to the id of the original.",
      "minLength": 1,
      "maxLength": 39,
      "x-identity": true,
      "type": "string"
     },
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the session started, or the reservation if there was one only. `1970-01-01T00:00:00Z` where it is not known and both parties, and the law, allow such CDRs.",
      "type": "string"
     },
     "end_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the session ended, which can be later than the end of charging. `1970-01-01T00:00:00Z` as for `start_date_time`.",
      "type": "string"
     },
     "session_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The `id` of the Session. Left out only by a CPO without the sessions module, or for a reservation that nobody used."
     },
     "cdr_token": {
      "$ref": "#/components/schemas/CdrToken",
      "description": "The Token the session was started with.",
      "type": "object"
     },
     "auth_method": {
      "$ref": "#/components/schemas/AuthMethod",
      "description": "How the driver was authorized, the last time if it was more than once.",
      "type": "string"
     },
     "authorization_reference": {
      "$ref": "#/components/schemas/CiString",
      "description": "The reference that the eMSP gave when it authorized, started or reserved; if it gave several, the last one. Required if it gave one."
     },
     "cdr_location": {
      "$ref": "#/components/schemas/CdrLocation",
      "description": "Where the session took place, as it was then.",
      "type": "object"
     },
     "meter_id": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "The energy meter that measured."
     },
     "currency": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Currency of all amounts (ISO 4217).",
      "type": "string"
     },
     "tariffs": {
      "description": "The Tariffs that held. Charging for free has a Tariff too.",
      "items": {
       "$ref": "#/components/schemas/Tariff"
      }
     },
     "charging_periods": {
      "description": "What the session consisted of, in order of time. There is a period for each stretch with the same price, and may be more.",
      "items": {
       "$ref": "#/components/schemas/ChargingPeriod",
       "properties": {
        "dimensions": {
         "items": {
          "properties": {
           "type": {
            "description": "Not one of those that are for sessions only.",
            "x-rule": "CDR-05"
           }
          }
         }
        }
       }
      },
      "type": "array"
     },
     "signed_data": {
      "$ref": "#/components/schemas/SignedData",
      "description": "What the meter has signed, for drivers to check."
     },
     "total_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "What the eMSP owes. Negative amounts in a Credit CDR.",
      "type": "object"
     },
     "total_fixed_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "The part of it that depends on neither time nor energy, such as for starting. Without parking and reservation."
     },
     "total_energy": {
      "description": "Energy charged in kWh.",
      "type": "number"
     },
     "total_energy_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "The part of `total_cost` for energy."
     },
     "total_time": {
      "description": "How long the session took in hours, charging and parking together.",
      "type": "number"
     },
     "total_time_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "The part of `total_cost` for the time of charging."
     },
     "total_parking_time": {
      "description": "How many hours of `total_time` the vehicle stood there without charging. The rest is the charging time."
     },
     "total_parking_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "The part of `total_cost` for parking, fixed prices included."
     },
     "total_reservation_cost": {
      "$ref": "#/components/schemas/Price",
      "description": "The part of `total_cost` for the reservation, fixed prices included."
     },
     "remark": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Anything a person should know, such as why the session was stopped."
     },
     "invoice_reference_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The invoice on which the CDR will stand; several can share one."
     },
     "credit": {
      "description": "True if this is a Credit CDR. Left out means false."
     },
     "credit_reference_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The `id` of the CDR that is taken back. Required in a Credit CDR and in no other."
     },
     "home_charging_compensation": {
      "description": "True if the driver charged at home and is to be paid for the energy."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the CDR was made.",
      "type": "string"
     }
    }
   },
   "WhitelistType": {
    "description": "Whether a CPO may decide by the Token it has stored, or has to ask the eMSP (real-time authorization). This holds for a Token that is not `valid` too, for that may have changed.",
    "x-steers": true,
    "x-enum-descriptions": {
     "ALWAYS": "By the stored Token, always; asking is not possible",
     "ALLOWED": "By the stored Token or by asking, as the CPO likes",
     "ALLOWED_OFFLINE": "By asking; by the stored Token, which is then allowed, only if the eMSP cannot be reached",
     "NEVER": "By asking, always"
    }
   },
   "EnergyContract": {
    "description": "A driver's own contract with an energy supplier. Not possible in most countries.",
    "required": [
     "supplier_name"
    ],
    "properties": {
     "supplier_name": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Name of the energy supplier.",
      "type": "string"
     },
     "contract_id": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "The contract at that supplier."
     }
    }
   },
   "Token": {
    "description": "What a driver identifies with at a station: a card, a key fob, an app. It is owned by the eMSP that `country_code` and `party_id` name, and identified by `uid` and `type` together. A Token is never deleted; `valid` is set to false.",
    "required": [
     "country_code",
     "party_id",
     "uid",
     "type",
     "contract_id",
     "issuer",
     "valid",
     "whitelist",
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the eMSP that owns the Token.",
      "x-identity": true,
      "type": "string"
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the eMSP that owns the Token.",
      "x-identity": true,
      "type": "string"
     },
     "uid": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the Token among those of its type: what the card reader reads, or what the eMSP has made up for an app. It is not the number on the card, nor the contract.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true,
      "type": "string"
     },
     "type": {
      "$ref": "#/components/schemas/TokenType",
      "description": "What kind of Token it is, and part of its identity.",
      "type": "string"
     },
     "contract_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The contract of the driver with the eMSP, best written as an eMA id (eMI3). Several Tokens can share one.",
      "type": "string"
     },
     "visual_number": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "The number printed on the card."
     },
     "issuer": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "The company printed on the card, which need not be the eMSP.",
      "type": "string"
     },
     "group_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "Tokens of the same group count as one: a session started with one can be stopped with another. Stations with OCPP 1.5 or 1.6 know 20 characters of it."
     },
     "valid": {
      "description": "Whether the Token can be used at all.",
      "type": "boolean"
     },
     "whitelist": {
      "$ref": "#/components/schemas/WhitelistType",
      "description": "Whether the eMSP has to be asked each time.",
      "type": "string"
     },
     "language": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Language the driver prefers (two-letter code of ISO 639-1)."
     },
     "default_profile_type": {
      "$ref": "#/components/schemas/ProfileType",
      "description": "What the driver wants from smart charging unless told otherwise in the session."
     },
     "energy_contract": {
      "$ref": "#/components/schemas/EnergyContract",
      "description": "The driver's own energy contract, where stations can deliver on it."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Token last changed.",
      "type": "string"
     }
    }
   },
   "LocationReferences": {
    "description": "A Location and perhaps some of its EVSEs.",
    "required": [
     "location_id"
    ],
    "properties": {
     "location_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The `id` of the Location.",
      "type": "string"
     },
     "evse_uids": {
      "description": "The `uid` of each EVSE that is meant. Empty or left out means the whole Location.",
      "items": {
       "$ref": "#/components/schemas/CiString"
      }
     }
    }
   },
   "AllowedType": {
    "description": "Whether a Token may be used. Everything but ALLOWED means no.",
    "x-steers": true,
    "x-enum-descriptions": {
     "ALLOWED": "The driver may charge, at the Location if one was named",
     "BLOCKED": "The Token is blocked",
     "EXPIRED": "The Token is no longer valid",
     "NO_CREDIT": "There is not enough money on the account to charge there",
     "NOT_ALLOWED": "The Token is fine, but not for this Location"
    }
   },
   "AuthorizationInfo": {
    "description": "The eMSP's decision whether a Token may be used now.",
    "required": [
     "allowed",
     "token"
    ],
    "properties": {
     "allowed": {
      "$ref": "#/components/schemas/AllowedType",
      "description": "The decision.",
      "type": "string"
     },
     "token": {
      "$ref": "#/components/schemas/Token",
      "description": "The whole Token, also if it may not be used.",
      "type": "object"
     },
     "location": {
      "$ref": "#/components/schemas/LocationReferences",
      "description": "Where the driver may charge. Only if the CPO had asked about a Location and charging is allowed there, with those of its EVSEs that are allowed."
     },
     "authorization_reference": {
      "$ref": "#/components/schemas/CiString",
      "description": "The eMSP's reference for this decision. The CPO repeats it in Session and CDR."
     },
     "info": {
      "$ref": "#/components/schemas/DisplayText",
      "description": "Something to tell the driver, such as why not."
     }
    }
   },
   "TokenPatch": {
    "description": "The properties of a Token that change, mostly `valid`. Each one replaces the former value as a whole; null removes an optional one; what is left out stays.",
    "x-patch-of": "Token",
    "x-rule": "PUSH-04",
    "required": [
     "last_updated"
    ],
    "properties": {
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the eMSP that owns the Token.",
      "x-identity": true,
      "type": "string"
     },
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the eMSP that owns the Token.",
      "x-identity": true,
      "type": "string"
     },
     "uid": {
      "$ref": "#/components/schemas/CiString",
      "description": "Identifies the Token among those of its type: what the card reader reads, or what the eMSP has made up for an app. It is not the number on the card, nor the contract.",
      "minLength": 1,
      "maxLength": 36,
      "x-identity": true,
      "type": "string"
     },
     "type": {
      "$ref": "#/components/schemas/TokenType",
      "description": "What kind of Token it is, and part of its identity.",
      "type": "string"
     },
     "contract_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "The contract of the driver with the eMSP, best written as an eMA id (eMI3). Several Tokens can share one.",
      "type": "string"
     },
     "visual_number": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "The number printed on the card."
     },
     "issuer": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "The company printed on the card, which need not be the eMSP.",
      "type": "string"
     },
     "group_id": {
      "$ref": "#/components/schemas/CiString",
      "description": "Tokens of the same group count as one: a session started with one can be stopped with another. Stations with OCPP 1.5 or 1.6 know 20 characters of it."
     },
     "valid": {
      "description": "Whether the Token can be used at all.",
      "type": "boolean"
     },
     "whitelist": {
      "$ref": "#/components/schemas/WhitelistType",
      "description": "Whether the eMSP has to be asked each time.",
      "type": "string"
     },
     "language": {
      "$ref": "#/components/schemas/PrintableString",
      "description": "Language the driver prefers (two-letter code of ISO 639-1)."
     },
     "default_profile_type": {
      "$ref": "#/components/schemas/ProfileType",
      "description": "What the driver wants from smart charging unless told otherwise in the session."
     },
     "energy_contract": {
      "$ref": "#/components/schemas/EnergyContract",
      "description": "The driver's own energy contract, where stations can deliver on it."
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the Token last changed.",
      "type": "string"
     }
    }
   },
   "StartSession": {
    "description": "Starts a session for a Token that the eMSP has authorized already. The CPO does not check it again, and it need not be one that was pushed before; it has to be the eMSP's own.",
    "required": [
     "response_url",
     "token",
     "location_id"
    ],
    "properties": {
     "response_url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the CPO posts the CommandResult, exactly as it stands here. Best another one for each request.",
      "x-rule": "CMD-03",
      "x-tolerant": {
       "type": "string",
       "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
      },
      "type": "string",
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
     },
     "token": {
      "$ref": "#/components/schemas/Token",
      "description": "The whole Token to start with. It then stands in Session and CDR.",
      "type": "object"
     },
     "location_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the CPO's Location.",
      "x-identity": true,
      "type": "string"
     },
     "evse_uid": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `uid` of the EVSE. Left out means any of the Location, which not every CPO can do. Required with `connector_id`.",
      "x-identity": true
     },
     "connector_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Connector. Required for an EVSE with the capability START_SESSION_CONNECTOR_REQUIRED.",
      "x-identity": true
     },
     "authorization_reference": {
      "$ref": "#/components/schemas/CiString",
      "description": "The eMSP's reference for having authorized this. The CPO repeats it in Session and CDR."
     }
    },
    "allOf": [
     {
      "x-rule": "CMD-09"
     }
    ]
   },
   "CommandResponseType": {
    "description": "Whether a command goes to the station.",
    "x-steers": true,
    "x-enum-descriptions": {
     "NOT_SUPPORTED": "The CPO or the station does not know this command",
     "REJECTED": "Refused, for example because the session is not one of this eMSP",
     "ACCEPTED": "Passed on to the station; a result will follow",
     "UNKNOWN_SESSION": "The CPO does not know the session"
    }
   },
   "CommandResponse": {
    "description": "The CPO's answer to a command, before the station was asked. Only after ACCEPTED a CommandResult follows.",
    "required": [
     "result",
     "timeout"
    ],
    "properties": {
     "result": {
      "$ref": "#/components/schemas/CommandResponseType",
      "description": "Whether the command goes to the station.",
      "type": "string"
     },
     "timeout": {
      "description": "Seconds after which the eMSP need not wait any longer for the result. Required even if there will be none.",
      "type": "number"
     },
     "message": {
      "description": "The same for people, one text for each language.",
      "items": {
       "$ref": "#/components/schemas/DisplayText"
      }
     }
    }
   },
   "StopSession": {
    "description": "Stops a session of a customer of the eMSP.",
    "required": [
     "response_url",
     "session_id"
    ],
    "properties": {
     "response_url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the CPO posts the CommandResult, exactly as it stands here. Best another one for each request.",
      "x-rule": "CMD-03",
      "x-tolerant": {
       "type": "string",
       "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
      },
      "type": "string",
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
     },
     "session_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Session.",
      "x-identity": true,
      "type": "string"
     }
    }
   },
   "ReserveNow": {
    "description": "Keeps an EVSE for a Token that the eMSP has authorized already, from now on. The CPO makes a Session of it, and may bill it even if it is not used. Sent again with the same `reservation_id` for the same Location it replaces the reservation.",
    "required": [
     "response_url",
     "token",
     "expiry_date",
     "reservation_id",
     "location_id"
    ],
    "properties": {
     "response_url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the CPO posts the CommandResult, exactly as it stands here. Has to work until the reservation ends, for the CPO may have to cancel it. Best another one for each request.",
      "x-rule": "CMD-03",
      "x-tolerant": {
       "type": "string",
       "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
      },
      "type": "string",
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
     },
     "token": {
      "$ref": "#/components/schemas/Token",
      "description": "The whole Token to reserve for.",
      "type": "object"
     },
     "expiry_date": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the reservation ends if it is not used.",
      "type": "string"
     },
     "reservation_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The eMSP's id of the reservation. Two eMSPs may use the same, so the CPO gives the station another one.",
      "x-identity": true,
      "type": "string"
     },
     "location_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the CPO's Location.",
      "x-identity": true,
      "type": "string"
     },
     "evse_uid": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `uid` of the EVSE. Left out means any of the Location, which not every CPO can do.",
      "x-identity": true
     },
     "authorization_reference": {
      "$ref": "#/components/schemas/CiString",
      "description": "The eMSP's reference for having authorized this. The CPO repeats it in Session and CDR."
     }
    }
   },
   "CancelReservation": {
    "description": "Cancels a reservation that the same eMSP has made. It may be billed all the same.",
    "required": [
     "response_url",
     "reservation_id"
    ],
    "properties": {
     "response_url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the CPO posts the CommandResult, exactly as it stands here. Best another one for each request.",
      "x-rule": "CMD-03",
      "x-tolerant": {
       "type": "string",
       "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
      },
      "type": "string",
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
     },
     "reservation_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The id that the reservation was made with.",
      "x-identity": true,
      "type": "string"
     }
    }
   },
   "UnlockConnector": {
    "description": "Opens the lock of a Connector in which a cable is stuck. For the help desk of an operator or eMSP only, never for drivers themselves.",
    "required": [
     "response_url",
     "location_id",
     "evse_uid",
     "connector_id"
    ],
    "properties": {
     "response_url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the CPO posts the CommandResult, exactly as it stands here. Best another one for each request.",
      "x-rule": "CMD-03",
      "x-tolerant": {
       "type": "string",
       "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
      },
      "type": "string",
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
     },
     "location_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the CPO's Location.",
      "x-identity": true,
      "type": "string"
     },
     "evse_uid": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `uid` of the EVSE.",
      "x-identity": true,
      "type": "string"
     },
     "connector_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 36,
      "description": "The `id` of the Connector.",
      "x-identity": true,
      "type": "string"
     }
    }
   },
   "CommandType": {
    "description": "A command, and the last segment of the URL that it is posted to.",
    "x-enum-descriptions": {
     "CANCEL_RESERVATION": "Cancel a reservation",
     "RESERVE_NOW": "Keep an EVSE for a driver from now on",
     "START_SESSION": "Start a session",
     "STOP_SESSION": "Stop a session",
     "UNLOCK_CONNECTOR": "Open the lock of a Connector, for the help desk only"
    }
   },
   "CommandResultType": {
    "description": "What became of a command at the station.",
    "x-steers": true,
    "x-enum-descriptions": {
     "ACCEPTED": "The station does it",
     "CANCELED_RESERVATION": "The CPO had to cancel the reservation, perhaps long after it was made",
     "EVSE_OCCUPIED": "Another session is going on there",
     "EVSE_INOPERATIVE": "The EVSE is out of service or broken",
     "FAILED": "The station tried and did not succeed",
     "NOT_SUPPORTED": "The station cannot do this",
     "REJECTED": "The station refuses",
     "TIMEOUT": "The station did not answer in time",
     "UNKNOWN_RESERVATION": "The station does not know the reservation"
    }
   },
   "CommandResult": {
    "description": "What became of a command at the station, posted to its `response_url`.",
    "required": [
     "result"
    ],
    "properties": {
     "result": {
      "$ref": "#/components/schemas/CommandResultType",
      "description": "The outcome.",
      "type": "string"
     },
     "message": {
      "description": "The reason for people, one text for each language.",
      "items": {
       "$ref": "#/components/schemas/DisplayText"
      }
     }
    }
   },
   "ChargingProfileResponseType": {
    "description": "Whether a request goes to the EVSE.",
    "x-steers": true,
    "x-enum-descriptions": {
     "ACCEPTED": "Passed on to the EVSE; a result will follow",
     "NOT_SUPPORTED": "The CPO or the EVSE knows no charging profiles",
     "REJECTED": "Refused, for example because the session is not one of the caller",
     "TOO_OFTEN": "The caller asks more often than the CPO allows",
     "UNKNOWN_SESSION": "The CPO does not know the session"
    }
   },
   "ChargingProfileResponse": {
    "description": "The CPO's answer to a request, before the EVSE was asked. Only after ACCEPTED a result follows.",
    "required": [
     "result",
     "timeout"
    ],
    "properties": {
     "result": {
      "$ref": "#/components/schemas/ChargingProfileResponseType",
      "description": "Whether the request goes to the EVSE.",
      "type": "string"
     },
     "timeout": {
      "description": "Seconds after which the caller need not wait any longer for the result. Required even if there will be none.",
      "type": "number"
     }
    }
   },
   "ChargingRateUnit": {
    "description": "The unit of the limits in a charging profile.",
    "x-steers": true,
    "x-enum-descriptions": {
     "W": "Watt, all phases together; mostly for DC",
     "A": "Ampere for each phase; mostly for AC"
    }
   },
   "ChargingProfilePeriod": {
    "description": "A limit, from a certain moment until the next period.",
    "required": [
     "start_period",
     "limit"
    ],
    "properties": {
     "start_period": {
      "description": "Seconds from the start of the profile.",
      "type": "number"
     },
     "limit": {
      "description": "The most that may be drawn, in the unit of the profile. At most one decimal.",
      "x-rule": "CHP-06",
      "type": "number"
     }
    }
   },
   "ChargingProfile": {
    "description": "Limits of power or current over time. Each period ends where the next one starts; the last one goes on until `duration` is over, or without it until the session ends.",
    "required": [
     "charging_rate_unit"
    ],
    "properties": {
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the profile starts. Left out means when charging starts."
     },
     "duration": {
      "description": "How many seconds the profile lasts. Left out means until the end."
     },
     "charging_rate_unit": {
      "$ref": "#/components/schemas/ChargingRateUnit",
      "description": "The unit of all limits.",
      "type": "string"
     },
     "min_charging_rate": {
      "description": "The least that makes sense for the vehicle, as a hint for a station that shares power out. At most one decimal.",
      "x-rule": "CHP-06"
     },
     "charging_profile_period": {
      "description": "The limits, in order of time.",
      "items": {
       "$ref": "#/components/schemas/ChargingProfilePeriod"
      }
     }
    }
   },
   "SetChargingProfile": {
    "description": "A charging profile for a session, and where to report what became of it.",
    "required": [
     "charging_profile",
     "response_url"
    ],
    "properties": {
     "charging_profile": {
      "$ref": "#/components/schemas/ChargingProfile",
      "description": "The limits that shall hold.",
      "type": "object"
     },
     "response_url": {
      "$ref": "#/components/schemas/URL",
      "description": "Where the CPO posts the ChargingProfileResult, exactly as it stands here. Best another one for each request.",
      "x-rule": "CHP-02",
      "x-tolerant": {
       "type": "string",
       "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
      },
      "type": "string",
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
     }
    }
   },
   "ActiveChargingProfile": {
    "description": "The limits that really hold at the EVSE, out of all that have a say. Without any it shows the most that the EVSE can do.",
    "required": [
     "start_date_time",
     "charging_profile"
    ],
    "properties": {
     "start_date_time": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When the station worked it out. All times in the profile count from then.",
      "type": "string"
     },
     "charging_profile": {
      "$ref": "#/components/schemas/ChargingProfile",
      "description": "The limits.",
      "type": "object"
     }
    }
   },
   "ChargingProfileResultType": {
    "description": "What became of a request at the EVSE.",
    "x-steers": true,
    "x-enum-descriptions": {
     "ACCEPTED": "Done",
     "REJECTED": "The EVSE refuses",
     "UNKNOWN": "The EVSE has no such profile"
    }
   },
   "ActiveChargingProfileResult": {
    "description": "What the EVSE plans, posted to the `response_url` of a request to read it.",
    "required": [
     "result"
    ],
    "properties": {
     "result": {
      "$ref": "#/components/schemas/ChargingProfileResultType",
      "description": "Whether the EVSE could tell.",
      "type": "string"
     },
     "profile": {
      "$ref": "#/components/schemas/ActiveChargingProfile",
      "description": "What it plans. If the result is ACCEPTED, and only then."
     }
    }
   },
   "ChargingProfileResult": {
    "description": "What became of a profile that was set, posted to its `response_url`.",
    "required": [
     "result"
    ],
    "properties": {
     "result": {
      "$ref": "#/components/schemas/ChargingProfileResultType",
      "description": "Whether the EVSE took the profile over.",
      "type": "string"
     }
    }
   },
   "ClearProfileResult": {
    "description": "What became of a request to clear a profile, posted to its `response_url`.",
    "required": [
     "result"
    ],
    "properties": {
     "result": {
      "$ref": "#/components/schemas/ChargingProfileResultType",
      "description": "Whether the EVSE cleared the profile.",
      "type": "string"
     }
    }
   },
   "ConnectionStatus": {
    "description": "Whether a party can be reached through a Hub.",
    "x-steers": true,
    "x-enum-descriptions": {
     "CONNECTED": "Can be reached: send to it, and accept what it owns",
     "OFFLINE": "Cannot be reached at the moment: send nothing and keep nothing for later; it will ask itself",
     "PLANNED": "Not connected yet, or there is no contract yet: send nothing",
     "SUSPENDED": "Gone for good: send nothing"
    }
   },
   "ClientInfo": {
    "description": "A party that a Hub connects, in one of its roles, and whether it can be reached. Never deleted: one that is gone for good is SUSPENDED.",
    "required": [
     "party_id",
     "country_code",
     "role",
     "status",
     "last_updated"
    ],
    "properties": {
     "party_id": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 1,
      "maxLength": 3,
      "description": "Id of the party, as in its credentials.",
      "x-identity": true,
      "type": "string"
     },
     "country_code": {
      "$ref": "#/components/schemas/CiString",
      "minLength": 2,
      "maxLength": 2,
      "description": "Country of the party, as in its credentials.",
      "x-identity": true,
      "type": "string"
     },
     "role": {
      "$ref": "#/components/schemas/Role",
      "description": "The role of the party. One with two roles has two of these objects.",
      "type": "string"
     },
     "status": {
      "$ref": "#/components/schemas/ConnectionStatus",
      "description": "Whether the party can be reached through the Hub.",
      "type": "string"
     },
     "last_updated": {
      "$ref": "#/components/schemas/DateTime",
      "description": "When this last changed.",
      "type": "string"
     }
    }
   }
  },
  "examples": {
   "versions": {
    "summary": "A CPO that speaks two versions",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:00:00Z",
     "data": [
      {
       "version": "2.1.1",
       "url": "https://ocpi.oranje-laadpalen.example/2.1.1"
      },
      {
       "version": "2.2.1",
       "url": "https://ocpi.oranje-laadpalen.example/2.2.1"
      }
     ]
    }
   },
   "notJson": {
    "summary": "HTTP 400, the body is not JSON",
    "value": {
     "status_code": 2001,
     "status_message": "The body is not valid JSON",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "unauthorized": {
    "summary": "HTTP 401, no token or one that nobody holds",
    "value": {
     "status_code": 2000,
     "status_message": "Unknown credentials token",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "notFound": {
    "summary": "HTTP 404, no such object",
    "value": {
     "status_code": 2000,
     "status_message": "There is nothing under this URL",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "methodNotAllowed": {
    "summary": "HTTP 405, this method is not available here",
    "value": {
     "status_code": 2000,
     "status_message": "DELETE is not available here",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "tooLarge": {
    "summary": "HTTP 413, the body is larger than the server takes",
    "value": {
     "status_code": 2001,
     "status_message": "The body is larger than 10 MB",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "serverError": {
    "summary": "The server failed",
    "value": {
     "status_code": 3000,
     "status_message": "Internal error",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "versionDetailsCpo": {
    "summary": "A CPO that serves every module it can",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:00:01Z",
     "data": {
      "version": "2.2.1",
      "endpoints": [
       {
        "identifier": "credentials",
        "role": "SENDER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/credentials"
       },
       {
        "identifier": "locations",
        "role": "SENDER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/sender/locations"
       },
       {
        "identifier": "sessions",
        "role": "SENDER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/sender/sessions"
       },
       {
        "identifier": "cdrs",
        "role": "SENDER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/sender/cdrs"
       },
       {
        "identifier": "tariffs",
        "role": "SENDER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/sender/tariffs"
       },
       {
        "identifier": "tokens",
        "role": "RECEIVER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/receiver/tokens"
       },
       {
        "identifier": "commands",
        "role": "RECEIVER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/receiver/commands"
       },
       {
        "identifier": "chargingprofiles",
        "role": "RECEIVER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/receiver/chargingprofiles"
       },
       {
        "identifier": "hubclientinfo",
        "role": "RECEIVER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/receiver/hubclientinfo"
       }
      ]
     }
    }
   },
   "versionDetailsEmsp": {
    "summary": "An eMSP whose modules are served by different hosts",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:00:02Z",
     "data": {
      "version": "2.2.1",
      "endpoints": [
       {
        "identifier": "credentials",
        "role": "SENDER",
        "url": "https://roaming.movendo.example/ocpi/register"
       },
       {
        "identifier": "locations",
        "role": "RECEIVER",
        "url": "https://poi.movendo.example/ocpi/in/locations/"
       },
       {
        "identifier": "sessions",
        "role": "RECEIVER",
        "url": "https://billing.movendo.example/ocpi/sessions"
       },
       {
        "identifier": "cdrs",
        "role": "RECEIVER",
        "url": "https://billing.movendo.example/ocpi/cdrs"
       },
       {
        "identifier": "tariffs",
        "role": "RECEIVER",
        "url": "https://poi.movendo.example/ocpi/in/tariffs/"
       },
       {
        "identifier": "tokens",
        "role": "SENDER",
        "url": "https://cards.movendo.example/ocpi/tokens"
       },
       {
        "identifier": "commands",
        "role": "SENDER",
        "url": "https://roaming.movendo.example/ocpi/results"
       },
       {
        "identifier": "chargingprofiles",
        "role": "SENDER",
        "url": "https://roaming.movendo.example/ocpi/profiles"
       }
      ]
     }
    }
   },
   "credentialsReply": {
    "summary": "The eMSP answers, with the token the CPO shall use from now on",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:00:05Z",
     "data": {
      "token": "for-the-cpo-c41d0e88b5",
      "url": "https://roaming.movendo.example/ocpi/versions",
      "roles": [
       {
        "role": "EMSP",
        "country_code": "BE",
        "party_id": "MOV",
        "business_details": {
         "name": "Movendo",
         "website": "https://www.movendo.example"
        }
       }
      ]
     }
    }
   },
   "credentialsCpo": {
    "summary": "The CPO registers, with the token the eMSP shall use",
    "value": {
     "token": "Zm9y-the-emsp-7f3a91c2",
     "url": "https://ocpi.oranje-laadpalen.example/versions",
     "roles": [
      {
       "role": "CPO",
       "country_code": "NL",
       "party_id": "OCA",
       "business_details": {
        "name": "Oranje Laadpalen",
        "website": "https://www.oranje-laadpalen.example",
        "logo": {
         "url": "https://img.oranje-laadpalen.example/logo.svg",
         "category": "OPERATOR",
         "type": "svg",
         "width": 512,
         "height": 512
        }
       }
      }
     ]
    }
   },
   "credentialsTwoRoles": {
    "summary": "The CPO has become an eMSP too and renews its token",
    "value": {
     "token": "renewed-9b0e44d7a1",
     "url": "https://ocpi.oranje-laadpalen.example/versions",
     "roles": [
      {
       "role": "CPO",
       "country_code": "NL",
       "party_id": "OCA",
       "business_details": {
        "name": "Oranje Laadpalen"
       }
      },
      {
       "role": "EMSP",
       "country_code": "NL",
       "party_id": "OCM",
       "business_details": {
        "name": "Oranje Laadpas"
       }
      }
     ]
    }
   },
   "credentialsRenewedReply": {
    "summary": "The eMSP answers with another token; the old one is no longer valid",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-04-01T04:00:00Z",
     "data": {
      "token": "for-the-cpo-0d2f6a17e3",
      "url": "https://roaming.movendo.example/ocpi/versions",
      "roles": [
       {
        "role": "EMSP",
        "country_code": "BE",
        "party_id": "MOV",
        "business_details": {
         "name": "Movendo"
        }
       }
      ]
     }
    }
   },
   "credentialsUnreachable": {
    "summary": "The eMSP could not read the CPO's versions (HTTP 200 with 3001)",
    "value": {
     "status_code": 3001,
     "status_message": "GET https://ocpi.oranje-laadpalen.example/versions answered HTTP 502",
     "timestamp": "2026-03-01T10:00:15Z"
    }
   },
   "credentialsNoVersion": {
    "summary": "The CPO does not list this version (HTTP 200 with 3002)",
    "value": {
     "status_code": 3002,
     "status_message": "Your versions are 2.1.1, this is 2.2.1",
     "timestamp": "2026-03-01T10:00:06Z"
    }
   },
   "credentialsNoEndpoint": {
    "summary": "The CPO lacks an endpoint that the eMSP needs (HTTP 200 with 3003)",
    "value": {
     "status_code": 3003,
     "status_message": "locations SENDER is missing",
     "timestamp": "2026-03-01T10:00:06Z"
    }
   },
   "done": {
    "summary": "Success",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "locationsReply": {
    "summary": "One page of two Locations",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "UTR-LOMBOK-14",
       "publish": false,
       "publish_allowed_to": [
        {
         "group_id": "VVE-LOMBOK-14"
        },
        {
         "visual_number": "MOV-0042-1187",
         "issuer": "Movendo"
        },
        {
         "uid": "04A2C91BE25E80",
         "type": "RFID"
        }
       ],
       "address": "Lombokstraat 14",
       "city": "Utrecht",
       "postal_code": "3531 RB",
       "country": "NLD",
       "coordinates": {
        "latitude": "52.09235",
        "longitude": "5.09741"
       },
       "evses": [
        {
         "uid": "E2040-1",
         "status": "UNKNOWN",
         "connectors": [
          {
           "id": "A",
           "standard": "IEC_62196_T2",
           "format": "CABLE",
           "power_type": "AC_1_PHASE",
           "max_voltage": 230,
           "max_amperage": 16,
           "last_updated": "2026-01-20T16:45:00Z"
          }
         ],
         "last_updated": "2026-01-20T16:45:00Z"
        }
       ],
       "time_zone": "Europe/Amsterdam",
       "opening_times": {
        "twentyfourseven": true
       },
       "last_updated": "2026-01-20T16:45:00Z"
      },
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "UTR-STATION",
       "publish": true,
       "name": "Utrecht Stationsgarage",
       "address": "Stationsplein 12",
       "city": "Utrecht",
       "postal_code": "3511 ED",
       "country": "NLD",
       "coordinates": {
        "latitude": "52.089640",
        "longitude": "5.109780"
       },
       "related_locations": [
        {
         "latitude": "52.090120",
         "longitude": "5.108930",
         "name": {
          "language": "nl",
          "text": "Inrit Westzijde"
         }
        }
       ],
       "parking_type": "UNDERGROUND_GARAGE",
       "evses": [
        {
         "uid": "E1001-1",
         "evse_id": "NL*OCA*E1001*1",
         "status": "AVAILABLE",
         "capabilities": [
          "RFID_READER",
          "REMOTE_START_STOP_CAPABLE",
          "RESERVABLE",
          "UNLOCK_CAPABLE"
         ],
         "connectors": [
          {
           "id": "1",
           "standard": "IEC_62196_T2",
           "format": "SOCKET",
           "power_type": "AC_3_PHASE",
           "max_voltage": 230,
           "max_amperage": 32,
           "max_electric_power": 22000,
           "tariff_ids": [
            "AC-DAY-2026"
           ],
           "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
           "last_updated": "2026-03-02T08:00:00Z"
          }
         ],
         "floor_level": "-1",
         "physical_reference": "1001",
         "parking_restrictions": [
          "EV_ONLY",
          "PLUGGED"
         ],
         "last_updated": "2026-03-02T08:00:00Z"
        },
        {
         "uid": "E1002-1",
         "evse_id": "NL*OCA*E1002*1",
         "status": "CHARGING",
         "status_schedule": [
          {
           "period_begin": "2026-03-09T06:00:00Z",
           "period_end": "2026-03-09T12:00:00Z",
           "status": "INOPERATIVE"
          }
         ],
         "capabilities": [
          "RFID_READER",
          "CONTACTLESS_CARD_SUPPORT",
          "CREDIT_CARD_PAYABLE",
          "REMOTE_START_STOP_CAPABLE"
         ],
         "connectors": [
          {
           "id": "1",
           "standard": "IEC_62196_T2_COMBO",
           "format": "CABLE",
           "power_type": "DC",
           "max_voltage": 920,
           "max_amperage": 400,
           "max_electric_power": 150000,
           "tariff_ids": [
            "DC-FAST-2026"
           ],
           "last_updated": "2026-02-11T14:30:00Z"
          },
          {
           "id": "2",
           "standard": "CHADEMO",
           "format": "CABLE",
           "power_type": "DC",
           "max_voltage": 500,
           "max_amperage": 125,
           "max_electric_power": 50000,
           "tariff_ids": [
            "DC-FAST-2026"
           ],
           "last_updated": "2026-02-11T14:30:00Z"
          }
         ],
         "physical_reference": "1002",
         "last_updated": "2026-03-02T09:02:11Z"
        }
       ],
       "directions": [
        {
         "language": "nl",
         "text": "Neem de inrit aan de westzijde en volg de oranje borden."
        },
        {
         "language": "en",
         "text": "Take the western ramp and follow the orange signs."
        }
       ],
       "operator": {
        "name": "Oranje Laadpalen",
        "website": "https://www.oranje-laadpalen.example"
       },
       "owner": {
        "name": "Stationsgarages BV"
       },
       "facilities": [
        "TRAIN_STATION",
        "BIKE_SHARING",
        "CAFE"
       ],
       "time_zone": "Europe/Amsterdam",
       "opening_times": {
        "twentyfourseven": false,
        "regular_hours": [
         {
          "weekday": 5,
          "period_begin": "06:30",
          "period_end": "23:30"
         },
         {
          "weekday": 6,
          "period_begin": "08:00",
          "period_end": "23:30"
         }
        ],
        "exceptional_closings": [
         {
          "period_begin": "2026-04-27T04:00:00Z",
          "period_end": "2026-04-27T22:00:00Z"
         }
        ]
       },
       "charging_when_closed": true,
       "images": [
        {
         "url": "https://img.oranje-laadpalen.example/utr-station.jpeg",
         "category": "LOCATION",
         "type": "jpeg",
         "width": 1600,
         "height": 1200
        }
       ],
       "energy_mix": {
        "is_green_energy": true,
        "energy_sources": [
         {
          "source": "WIND",
          "percentage": 82.5
         },
         {
          "source": "SOLAR",
          "percentage": 17.5
         }
        ],
        "environ_impact": [
         {
          "category": "CARBON_DIOXIDE",
          "amount": 0
         },
         {
          "category": "NUCLEAR_WASTE",
          "amount": 0
         }
        ],
        "supplier_name": "Noordzee Stroom",
        "energy_product_name": "Zeewind"
       },
       "last_updated": "2026-03-02T09:02:11Z"
      }
     ]
    }
   },
   "locationsEmptyReply": {
    "summary": "Nothing changed in that time",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": []
    }
   },
   "locationsInvalidDate": {
    "summary": "Refused, a filter is wrong (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "date_from: not a DateTime",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "locationReply": {
    "summary": "A Location",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": {
      "country_code": "NL",
      "party_id": "OCA",
      "id": "UTR-STATION",
      "publish": true,
      "name": "Utrecht Stationsgarage",
      "address": "Stationsplein 12",
      "city": "Utrecht",
      "postal_code": "3511 ED",
      "country": "NLD",
      "coordinates": {
       "latitude": "52.089640",
       "longitude": "5.109780"
      },
      "related_locations": [
       {
        "latitude": "52.090120",
        "longitude": "5.108930",
        "name": {
         "language": "nl",
         "text": "Inrit Westzijde"
        }
       }
      ],
      "parking_type": "UNDERGROUND_GARAGE",
      "evses": [
       {
        "uid": "E1001-1",
        "evse_id": "NL*OCA*E1001*1",
        "status": "AVAILABLE",
        "capabilities": [
         "RFID_READER",
         "REMOTE_START_STOP_CAPABLE",
         "RESERVABLE",
         "UNLOCK_CAPABLE"
        ],
        "connectors": [
         {
          "id": "1",
          "standard": "IEC_62196_T2",
          "format": "SOCKET",
          "power_type": "AC_3_PHASE",
          "max_voltage": 230,
          "max_amperage": 32,
          "max_electric_power": 22000,
          "tariff_ids": [
           "AC-DAY-2026"
          ],
          "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
          "last_updated": "2026-03-02T08:00:00Z"
         }
        ],
        "floor_level": "-1",
        "physical_reference": "1001",
        "parking_restrictions": [
         "EV_ONLY",
         "PLUGGED"
        ],
        "last_updated": "2026-03-02T08:00:00Z"
       },
       {
        "uid": "E1002-1",
        "evse_id": "NL*OCA*E1002*1",
        "status": "CHARGING",
        "status_schedule": [
         {
          "period_begin": "2026-03-09T06:00:00Z",
          "period_end": "2026-03-09T12:00:00Z",
          "status": "INOPERATIVE"
         }
        ],
        "capabilities": [
         "RFID_READER",
         "CONTACTLESS_CARD_SUPPORT",
         "CREDIT_CARD_PAYABLE",
         "REMOTE_START_STOP_CAPABLE"
        ],
        "connectors": [
         {
          "id": "1",
          "standard": "IEC_62196_T2_COMBO",
          "format": "CABLE",
          "power_type": "DC",
          "max_voltage": 920,
          "max_amperage": 400,
          "max_electric_power": 150000,
          "tariff_ids": [
           "DC-FAST-2026"
          ],
          "last_updated": "2026-02-11T14:30:00Z"
         },
         {
          "id": "2",
          "standard": "CHADEMO",
          "format": "CABLE",
          "power_type": "DC",
          "max_voltage": 500,
          "max_amperage": 125,
          "max_electric_power": 50000,
          "tariff_ids": [
           "DC-FAST-2026"
          ],
          "last_updated": "2026-02-11T14:30:00Z"
         }
        ],
        "physical_reference": "1002",
        "last_updated": "2026-03-02T09:02:11Z"
       }
      ],
      "directions": [
       {
        "language": "nl",
        "text": "Neem de inrit aan de westzijde en volg de oranje borden."
       },
       {
        "language": "en",
        "text": "Take the western ramp and follow the orange signs."
       }
      ],
      "operator": {
       "name": "Oranje Laadpalen",
       "website": "https://www.oranje-laadpalen.example"
      },
      "owner": {
       "name": "Stationsgarages BV"
      },
      "facilities": [
       "TRAIN_STATION",
       "BIKE_SHARING",
       "CAFE"
      ],
      "time_zone": "Europe/Amsterdam",
      "opening_times": {
       "twentyfourseven": false,
       "regular_hours": [
        {
         "weekday": 5,
         "period_begin": "06:30",
         "period_end": "23:30"
        },
        {
         "weekday": 6,
         "period_begin": "08:00",
         "period_end": "23:30"
        }
       ],
       "exceptional_closings": [
        {
         "period_begin": "2026-04-27T04:00:00Z",
         "period_end": "2026-04-27T22:00:00Z"
        }
       ]
      },
      "charging_when_closed": true,
      "images": [
       {
        "url": "https://img.oranje-laadpalen.example/utr-station.jpeg",
        "category": "LOCATION",
        "type": "jpeg",
        "width": 1600,
        "height": 1200
       }
      ],
      "energy_mix": {
       "is_green_energy": true,
       "energy_sources": [
        {
         "source": "WIND",
         "percentage": 82.5
        },
        {
         "source": "SOLAR",
         "percentage": 17.5
        }
       ],
       "environ_impact": [
        {
         "category": "CARBON_DIOXIDE",
         "amount": 0
        },
        {
         "category": "NUCLEAR_WASTE",
         "amount": 0
        }
       ],
       "supplier_name": "Noordzee Stroom",
       "energy_product_name": "Zeewind"
      },
      "last_updated": "2026-03-02T09:02:11Z"
     }
    }
   },
   "evseReply": {
    "summary": "An EVSE",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": {
      "uid": "E1001-1",
      "evse_id": "NL*OCA*E1001*1",
      "status": "AVAILABLE",
      "capabilities": [
       "RFID_READER",
       "REMOTE_START_STOP_CAPABLE",
       "RESERVABLE",
       "UNLOCK_CAPABLE"
      ],
      "connectors": [
       {
        "id": "1",
        "standard": "IEC_62196_T2",
        "format": "SOCKET",
        "power_type": "AC_3_PHASE",
        "max_voltage": 230,
        "max_amperage": 32,
        "max_electric_power": 22000,
        "tariff_ids": [
         "AC-DAY-2026"
        ],
        "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
        "last_updated": "2026-03-02T08:00:00Z"
       }
      ],
      "floor_level": "-1",
      "physical_reference": "1001",
      "parking_restrictions": [
       "EV_ONLY",
       "PLUGGED"
      ],
      "last_updated": "2026-03-02T08:00:00Z"
     }
    }
   },
   "connectorReply": {
    "summary": "A Connector",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": {
      "id": "1",
      "standard": "IEC_62196_T2",
      "format": "SOCKET",
      "power_type": "AC_3_PHASE",
      "max_voltage": 230,
      "max_amperage": 32,
      "max_electric_power": 22000,
      "tariff_ids": [
       "AC-DAY-2026"
      ],
      "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
      "last_updated": "2026-03-02T08:00:00Z"
     }
    }
   },
   "location": {
    "summary": "A car park that everybody may see",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "UTR-STATION",
     "publish": true,
     "name": "Utrecht Stationsgarage",
     "address": "Stationsplein 12",
     "city": "Utrecht",
     "postal_code": "3511 ED",
     "country": "NLD",
     "coordinates": {
      "latitude": "52.089640",
      "longitude": "5.109780"
     },
     "related_locations": [
      {
       "latitude": "52.090120",
       "longitude": "5.108930",
       "name": {
        "language": "nl",
        "text": "Inrit Westzijde"
       }
      }
     ],
     "parking_type": "UNDERGROUND_GARAGE",
     "evses": [
      {
       "uid": "E1001-1",
       "evse_id": "NL*OCA*E1001*1",
       "status": "AVAILABLE",
       "capabilities": [
        "RFID_READER",
        "REMOTE_START_STOP_CAPABLE",
        "RESERVABLE",
        "UNLOCK_CAPABLE"
       ],
       "connectors": [
        {
         "id": "1",
         "standard": "IEC_62196_T2",
         "format": "SOCKET",
         "power_type": "AC_3_PHASE",
         "max_voltage": 230,
         "max_amperage": 32,
         "max_electric_power": 22000,
         "tariff_ids": [
          "AC-DAY-2026"
         ],
         "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
         "last_updated": "2026-03-02T08:00:00Z"
        }
       ],
       "floor_level": "-1",
       "physical_reference": "1001",
       "parking_restrictions": [
        "EV_ONLY",
        "PLUGGED"
       ],
       "last_updated": "2026-03-02T08:00:00Z"
      },
      {
       "uid": "E1002-1",
       "evse_id": "NL*OCA*E1002*1",
       "status": "CHARGING",
       "status_schedule": [
        {
         "period_begin": "2026-03-09T06:00:00Z",
         "period_end": "2026-03-09T12:00:00Z",
         "status": "INOPERATIVE"
        }
       ],
       "capabilities": [
        "RFID_READER",
        "CONTACTLESS_CARD_SUPPORT",
        "CREDIT_CARD_PAYABLE",
        "REMOTE_START_STOP_CAPABLE"
       ],
       "connectors": [
        {
         "id": "1",
         "standard": "IEC_62196_T2_COMBO",
         "format": "CABLE",
         "power_type": "DC",
         "max_voltage": 920,
         "max_amperage": 400,
         "max_electric_power": 150000,
         "tariff_ids": [
          "DC-FAST-2026"
         ],
         "last_updated": "2026-02-11T14:30:00Z"
        },
        {
         "id": "2",
         "standard": "CHADEMO",
         "format": "CABLE",
         "power_type": "DC",
         "max_voltage": 500,
         "max_amperage": 125,
         "max_electric_power": 50000,
         "tariff_ids": [
          "DC-FAST-2026"
         ],
         "last_updated": "2026-02-11T14:30:00Z"
        }
       ],
       "physical_reference": "1002",
       "last_updated": "2026-03-02T09:02:11Z"
      }
     ],
     "directions": [
      {
       "language": "nl",
       "text": "Neem de inrit aan de westzijde en volg de oranje borden."
      },
      {
       "language": "en",
       "text": "Take the western ramp and follow the orange signs."
      }
     ],
     "operator": {
      "name": "Oranje Laadpalen",
      "website": "https://www.oranje-laadpalen.example"
     },
     "owner": {
      "name": "Stationsgarages BV"
     },
     "facilities": [
      "TRAIN_STATION",
      "BIKE_SHARING",
      "CAFE"
     ],
     "time_zone": "Europe/Amsterdam",
     "opening_times": {
      "twentyfourseven": false,
      "regular_hours": [
       {
        "weekday": 5,
        "period_begin": "06:30",
        "period_end": "23:30"
       },
       {
        "weekday": 6,
        "period_begin": "08:00",
        "period_end": "23:30"
       }
      ],
      "exceptional_closings": [
       {
        "period_begin": "2026-04-27T04:00:00Z",
        "period_end": "2026-04-27T22:00:00Z"
       }
      ]
     },
     "charging_when_closed": true,
     "images": [
      {
       "url": "https://img.oranje-laadpalen.example/utr-station.jpeg",
       "category": "LOCATION",
       "type": "jpeg",
       "width": 1600,
       "height": 1200
      }
     ],
     "energy_mix": {
      "is_green_energy": true,
      "energy_sources": [
       {
        "source": "WIND",
        "percentage": 82.5
       },
       {
        "source": "SOLAR",
        "percentage": 17.5
       }
      ],
      "environ_impact": [
       {
        "category": "CARBON_DIOXIDE",
        "amount": 0
       },
       {
        "category": "NUCLEAR_WASTE",
        "amount": 0
       }
      ],
      "supplier_name": "Noordzee Stroom",
      "energy_product_name": "Zeewind"
     },
     "last_updated": "2026-03-02T09:02:11Z"
    }
   },
   "locationForResidents": {
    "summary": "A garage that only its residents may see",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "UTR-LOMBOK-14",
     "publish": false,
     "publish_allowed_to": [
      {
       "group_id": "VVE-LOMBOK-14"
      },
      {
       "visual_number": "MOV-0042-1187",
       "issuer": "Movendo"
      },
      {
       "uid": "04A2C91BE25E80",
       "type": "RFID"
      }
     ],
     "address": "Lombokstraat 14",
     "city": "Utrecht",
     "postal_code": "3531 RB",
     "country": "NLD",
     "coordinates": {
      "latitude": "52.09235",
      "longitude": "5.09741"
     },
     "evses": [
      {
       "uid": "E2040-1",
       "status": "UNKNOWN",
       "connectors": [
        {
         "id": "A",
         "standard": "IEC_62196_T2",
         "format": "CABLE",
         "power_type": "AC_1_PHASE",
         "max_voltage": 230,
         "max_amperage": 16,
         "last_updated": "2026-01-20T16:45:00Z"
        }
       ],
       "last_updated": "2026-01-20T16:45:00Z"
      }
     ],
     "time_zone": "Europe/Amsterdam",
     "opening_times": {
      "twentyfourseven": true
     },
     "last_updated": "2026-01-20T16:45:00Z"
    }
   },
   "invalidField": {
    "summary": "Refused, a field is wrong (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "/evses/0/connectors/1/max_voltage: must be an integer",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "missingLastUpdated": {
    "summary": "Refused, a PATCH without last_updated (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "/last_updated: is required",
     "timestamp": "2026-03-02T09:15:01Z"
    }
   },
   "locationPatchOpening": {
    "summary": "The place has other opening hours",
    "value": {
     "opening_times": {
      "twentyfourseven": true
     },
     "last_updated": "2026-03-05T12:00:00Z"
    }
   },
   "locationPatchRemove": {
    "summary": "An optional property is removed",
    "value": {
     "owner": null,
     "last_updated": "2026-03-05T12:05:00Z"
    }
   },
   "evse": {
    "summary": "An AC station with one socket",
    "value": {
     "uid": "E1001-1",
     "evse_id": "NL*OCA*E1001*1",
     "status": "AVAILABLE",
     "capabilities": [
      "RFID_READER",
      "REMOTE_START_STOP_CAPABLE",
      "RESERVABLE",
      "UNLOCK_CAPABLE"
     ],
     "connectors": [
      {
       "id": "1",
       "standard": "IEC_62196_T2",
       "format": "SOCKET",
       "power_type": "AC_3_PHASE",
       "max_voltage": 230,
       "max_amperage": 32,
       "max_electric_power": 22000,
       "tariff_ids": [
        "AC-DAY-2026"
       ],
       "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
       "last_updated": "2026-03-02T08:00:00Z"
      }
     ],
     "floor_level": "-1",
     "physical_reference": "1001",
     "parking_restrictions": [
      "EV_ONLY",
      "PLUGGED"
     ],
     "last_updated": "2026-03-02T08:00:00Z"
    }
   },
   "evsePatchStatus": {
    "summary": "A driver has begun to charge",
    "value": {
     "status": "CHARGING",
     "last_updated": "2026-03-02T09:15:00Z"
    }
   },
   "evsePatchRemoved": {
    "summary": "The EVSE is taken down, and its public id free to be used again",
    "value": {
     "status": "REMOVED",
     "evse_id": null,
     "last_updated": "2026-06-30T18:00:00Z"
    }
   },
   "connector": {
    "summary": "A three-phase AC socket",
    "value": {
     "id": "1",
     "standard": "IEC_62196_T2",
     "format": "SOCKET",
     "power_type": "AC_3_PHASE",
     "max_voltage": 230,
     "max_amperage": 32,
     "max_electric_power": 22000,
     "tariff_ids": [
      "AC-DAY-2026"
     ],
     "terms_and_conditions": "https://www.oranje-laadpalen.example/terms",
     "last_updated": "2026-03-02T08:00:00Z"
    }
   },
   "connectorPatchTariff": {
    "summary": "Another tariff holds",
    "value": {
     "tariff_ids": [
      "AC-DAY-2026",
      "AC-GREEN-2026"
     ],
     "last_updated": "2026-04-01T00:00:00Z"
    }
   },
   "connectorPatchPower": {
    "summary": "The power is reduced for now",
    "value": {
     "max_electric_power": 11000,
     "last_updated": "2026-04-02T07:30:00Z"
    }
   },
   "sessionsReply": {
    "summary": "One page of two Sessions",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T17:00:00Z",
     "data": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "S-2026-000317",
       "start_date_time": "2026-03-02T09:15:00Z",
       "end_date_time": "2026-03-02T11:20:00Z",
       "kwh": 19.25,
       "cdr_token": {
        "country_code": "BE",
        "party_id": "MOV",
        "uid": "04A2C91BE25E80",
        "type": "RFID",
        "contract_id": "BE-MOV-C00421187-4"
       },
       "auth_method": "AUTH_REQUEST",
       "authorization_reference": "MOV-A-90311",
       "location_id": "UTR-STATION",
       "evse_uid": "E1001-1",
       "connector_id": "1",
       "meter_id": "OCA-M-1001",
       "currency": "EUR",
       "charging_periods": [
        {
         "start_date_time": "2026-03-02T09:15:00Z",
         "dimensions": [
          {
           "type": "ENERGY",
           "volume": 11
          },
          {
           "type": "TIME",
           "volume": 1
          },
          {
           "type": "POWER",
           "volume": 11
          }
         ],
         "tariff_id": "AC-DAY-2026"
        },
        {
         "start_date_time": "2026-03-02T10:15:00Z",
         "dimensions": [
          {
           "type": "ENERGY",
           "volume": 8.25
          },
          {
           "type": "TIME",
           "volume": 0.75
          },
          {
           "type": "POWER",
           "volume": 11
          }
         ],
         "tariff_id": "AC-DAY-2026"
        },
        {
         "start_date_time": "2026-03-02T11:00:00Z",
         "dimensions": [
          {
           "type": "PARKING_TIME",
           "volume": 0.3333
          }
         ],
         "tariff_id": "AC-DAY-2026"
        }
       ],
       "total_cost": {
        "excl_vat": 8.2,
        "incl_vat": 9.922
       },
       "status": "COMPLETED",
       "last_updated": "2026-03-02T11:20:05Z"
      },
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "S-2026-000342",
       "start_date_time": "2026-03-03T16:30:00Z",
       "kwh": 0,
       "cdr_token": {
        "country_code": "BE",
        "party_id": "MOV",
        "uid": "APP-5512-7F3K",
        "type": "APP_USER",
        "contract_id": "BE-MOV-C00421187-4"
       },
       "auth_method": "COMMAND",
       "authorization_reference": "MOV-A-90877",
       "location_id": "UTR-STATION",
       "evse_uid": "#NA",
       "connector_id": "#NA",
       "currency": "EUR",
       "status": "RESERVATION",
       "last_updated": "2026-03-03T16:30:02Z"
      }
     ]
    }
   },
   "sessionsEmptyReply": {
    "summary": "Nothing changed in that time",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T17:00:00Z",
     "data": []
    }
   },
   "sessionsNoDateFrom": {
    "summary": "Refused, date_from is missing (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "date_from: is required",
     "timestamp": "2026-03-03T17:00:00Z"
    }
   },
   "chargingPreferences": {
    "summary": "Green, and 15 kWh until noon",
    "value": {
     "profile_type": "GREEN",
     "departure_time": "2026-03-02T11:00:00Z",
     "energy_need": 15,
     "discharge_allowed": false
    }
   },
   "chargingPreferencesFast": {
    "summary": "As fast as possible",
    "value": {
     "profile_type": "FAST"
    }
   },
   "chargingPreferencesReply": {
    "summary": "The CPO does what it can",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:18:00Z",
     "data": "ACCEPTED"
    }
   },
   "chargingPreferencesDepartureRequired": {
    "summary": "The CPO has to know when the driver leaves",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:18:00Z",
     "data": "DEPARTURE_REQUIRED"
    }
   },
   "chargingPreferencesInvalid": {
    "summary": "Refused, a field is wrong (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "/profile_type: is required",
     "timestamp": "2026-03-02T09:18:00Z"
    }
   },
   "chargingPreferencesNotCapable": {
    "summary": "HTTP 404, the EVSE does not take charging preferences (2001)",
    "value": {
     "status_code": 2001,
     "status_message": "EVSE E1001-1 is not CHARGING_PREFERENCES_CAPABLE",
     "timestamp": "2026-03-02T09:18:00Z"
    }
   },
   "sessionReply": {
    "summary": "A Session",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T11:21:00Z",
     "data": {
      "country_code": "NL",
      "party_id": "OCA",
      "id": "S-2026-000317",
      "start_date_time": "2026-03-02T09:15:00Z",
      "end_date_time": "2026-03-02T11:20:00Z",
      "kwh": 19.25,
      "cdr_token": {
       "country_code": "BE",
       "party_id": "MOV",
       "uid": "04A2C91BE25E80",
       "type": "RFID",
       "contract_id": "BE-MOV-C00421187-4"
      },
      "auth_method": "AUTH_REQUEST",
      "authorization_reference": "MOV-A-90311",
      "location_id": "UTR-STATION",
      "evse_uid": "E1001-1",
      "connector_id": "1",
      "meter_id": "OCA-M-1001",
      "currency": "EUR",
      "charging_periods": [
       {
        "start_date_time": "2026-03-02T09:15:00Z",
        "dimensions": [
         {
          "type": "ENERGY",
          "volume": 11
         },
         {
          "type": "TIME",
          "volume": 1
         },
         {
          "type": "POWER",
          "volume": 11
         }
        ],
        "tariff_id": "AC-DAY-2026"
       },
       {
        "start_date_time": "2026-03-02T10:15:00Z",
        "dimensions": [
         {
          "type": "ENERGY",
          "volume": 8.25
         },
         {
          "type": "TIME",
          "volume": 0.75
         },
         {
          "type": "POWER",
          "volume": 11
         }
        ],
        "tariff_id": "AC-DAY-2026"
       },
       {
        "start_date_time": "2026-03-02T11:00:00Z",
        "dimensions": [
         {
          "type": "PARKING_TIME",
          "volume": 0.3333
         }
        ],
        "tariff_id": "AC-DAY-2026"
       }
      ],
      "total_cost": {
       "excl_vat": 8.2,
       "incl_vat": 9.922
      },
      "status": "COMPLETED",
      "last_updated": "2026-03-02T11:20:05Z"
     }
    }
   },
   "session": {
    "summary": "The driver has charged and left",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "S-2026-000317",
     "start_date_time": "2026-03-02T09:15:00Z",
     "end_date_time": "2026-03-02T11:20:00Z",
     "kwh": 19.25,
     "cdr_token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "04A2C91BE25E80",
      "type": "RFID",
      "contract_id": "BE-MOV-C00421187-4"
     },
     "auth_method": "AUTH_REQUEST",
     "authorization_reference": "MOV-A-90311",
     "location_id": "UTR-STATION",
     "evse_uid": "E1001-1",
     "connector_id": "1",
     "meter_id": "OCA-M-1001",
     "currency": "EUR",
     "charging_periods": [
      {
       "start_date_time": "2026-03-02T09:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 11
        },
        {
         "type": "TIME",
         "volume": 1
        },
        {
         "type": "POWER",
         "volume": 11
        }
       ],
       "tariff_id": "AC-DAY-2026"
      },
      {
       "start_date_time": "2026-03-02T10:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 8.25
        },
        {
         "type": "TIME",
         "volume": 0.75
        },
        {
         "type": "POWER",
         "volume": 11
        }
       ],
       "tariff_id": "AC-DAY-2026"
      },
      {
       "start_date_time": "2026-03-02T11:00:00Z",
       "dimensions": [
        {
         "type": "PARKING_TIME",
         "volume": 0.3333
        }
       ],
       "tariff_id": "AC-DAY-2026"
      }
     ],
     "total_cost": {
      "excl_vat": 8.2,
      "incl_vat": 9.922
     },
     "status": "COMPLETED",
     "last_updated": "2026-03-02T11:20:05Z"
    }
   },
   "sessionStarted": {
    "summary": "The driver has just begun to charge",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "S-2026-000317",
     "start_date_time": "2026-03-02T09:15:00Z",
     "kwh": 0,
     "cdr_token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "04A2C91BE25E80",
      "type": "RFID",
      "contract_id": "BE-MOV-C00421187-4"
     },
     "auth_method": "AUTH_REQUEST",
     "authorization_reference": "MOV-A-90311",
     "location_id": "UTR-STATION",
     "evse_uid": "E1001-1",
     "connector_id": "1",
     "currency": "EUR",
     "status": "ACTIVE",
     "last_updated": "2026-03-02T09:15:00Z"
    }
   },
   "sessionReserved": {
    "summary": "A reservation for which no EVSE is certain yet",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "S-2026-000342",
     "start_date_time": "2026-03-03T16:30:00Z",
     "kwh": 0,
     "cdr_token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "APP-5512-7F3K",
      "type": "APP_USER",
      "contract_id": "BE-MOV-C00421187-4"
     },
     "auth_method": "COMMAND",
     "authorization_reference": "MOV-A-90877",
     "location_id": "UTR-STATION",
     "evse_uid": "#NA",
     "connector_id": "#NA",
     "currency": "EUR",
     "status": "RESERVATION",
     "last_updated": "2026-03-03T16:30:02Z"
    }
   },
   "sessionPatchPeriod": {
    "summary": "More energy was charged, one period is added",
    "value": {
     "kwh": 19.25,
     "charging_periods": [
      {
       "start_date_time": "2026-03-02T10:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 8.25
        },
        {
         "type": "TIME",
         "volume": 0.75
        },
        {
         "type": "POWER",
         "volume": 11
        }
       ],
       "tariff_id": "AC-DAY-2026"
      }
     ],
     "total_cost": {
      "excl_vat": 7.7,
      "incl_vat": 9.317
     },
     "last_updated": "2026-03-02T11:00:00Z"
    }
   },
   "sessionPatchCompleted": {
    "summary": "The driver has left",
    "value": {
     "end_date_time": "2026-03-02T11:20:00Z",
     "charging_periods": [
      {
       "start_date_time": "2026-03-02T11:00:00Z",
       "dimensions": [
        {
         "type": "PARKING_TIME",
         "volume": 0.3333
        }
       ],
       "tariff_id": "AC-DAY-2026"
      }
     ],
     "total_cost": {
      "excl_vat": 8.2,
      "incl_vat": 9.922
     },
     "status": "COMPLETED",
     "last_updated": "2026-03-02T11:20:05Z"
    }
   },
   "cdrsReply": {
    "summary": "One page of two CDRs",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-04T09:15:00Z",
     "data": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "CDR-2026-000317",
       "start_date_time": "2026-03-02T09:15:00Z",
       "end_date_time": "2026-03-02T11:20:00Z",
       "session_id": "S-2026-000317",
       "cdr_token": {
        "country_code": "BE",
        "party_id": "MOV",
        "uid": "04A2C91BE25E80",
        "type": "RFID",
        "contract_id": "BE-MOV-C00421187-4"
       },
       "auth_method": "AUTH_REQUEST",
       "authorization_reference": "MOV-A-90311",
       "cdr_location": {
        "id": "UTR-STATION",
        "name": "Utrecht Stationsgarage",
        "address": "Stationsplein 12",
        "city": "Utrecht",
        "postal_code": "3511 ED",
        "country": "NLD",
        "coordinates": {
         "latitude": "52.089640",
         "longitude": "5.109780"
        },
        "evse_uid": "E1001-1",
        "evse_id": "NL*OCA*E1001*1",
        "connector_id": "1",
        "connector_standard": "IEC_62196_T2",
        "connector_format": "SOCKET",
        "connector_power_type": "AC_3_PHASE"
       },
       "meter_id": "OCA-M-1001",
       "currency": "EUR",
       "tariffs": [
        {
         "country_code": "NL",
         "party_id": "OCA",
         "id": "AC-DAY-2026",
         "currency": "EUR",
         "type": "REGULAR",
         "elements": [
          {
           "price_components": [
            {
             "type": "ENERGY",
             "price": 0.4,
             "vat": 21,
             "step_size": 1
            }
           ],
           "restrictions": {
            "start_time": "07:00",
            "end_time": "22:00"
           }
          },
          {
           "price_components": [
            {
             "type": "ENERGY",
             "price": 0.31,
             "vat": 21,
             "step_size": 1
            }
           ]
          },
          {
           "price_components": [
            {
             "type": "PARKING_TIME",
             "price": 1.5,
             "vat": 21,
             "step_size": 300
            }
           ],
           "restrictions": {
            "start_time": "08:00",
            "end_time": "18:00",
            "day_of_week": [
             "MONDAY",
             "TUESDAY",
             "WEDNESDAY",
             "THURSDAY",
             "FRIDAY"
            ]
           }
          },
          {
           "price_components": [
            {
             "type": "FLAT",
             "price": 0.5,
             "vat": 21,
             "step_size": 1
            },
            {
             "type": "TIME",
             "price": 2,
             "vat": 21,
             "step_size": 60
            }
           ],
           "restrictions": {
            "reservation": "RESERVATION"
           }
          }
         ],
         "last_updated": "2025-12-15T10:00:00Z"
        }
       ],
       "charging_periods": [
        {
         "start_date_time": "2026-03-02T09:15:00Z",
         "dimensions": [
          {
           "type": "ENERGY",
           "volume": 11
          },
          {
           "type": "TIME",
           "volume": 1
          },
          {
           "type": "MAX_POWER",
           "volume": 11.04
          }
         ],
         "tariff_id": "AC-DAY-2026"
        },
        {
         "start_date_time": "2026-03-02T10:15:00Z",
         "dimensions": [
          {
           "type": "ENERGY",
           "volume": 8.25
          },
          {
           "type": "TIME",
           "volume": 0.75
          },
          {
           "type": "MAX_POWER",
           "volume": 11.02
          }
         ],
         "tariff_id": "AC-DAY-2026"
        },
        {
         "start_date_time": "2026-03-02T11:00:00Z",
         "dimensions": [
          {
           "type": "PARKING_TIME",
           "volume": 0.3333
          }
         ],
         "tariff_id": "AC-DAY-2026"
        }
       ],
       "signed_data": {
        "encoding_method": "OCMF",
        "encoding_method_version": 1,
        "public_key": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb2NhLW0tMTAwMQ==",
        "signed_values": [
         {
          "nature": "Start",
          "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T41\",\"RD\":[{\"TM\":\"2026-03-02T10:15:00,000+0100 S\",\"TX\":\"B\",\"RV\":4210.5}]}",
          "signed_data": "MEUCIQDUtr4yc3RhcnQtb2NhLW0tMTAwMQIgWm9uZGVyIHdhYXJkZQ=="
         },
         {
          "nature": "End",
          "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T42\",\"RD\":[{\"TM\":\"2026-03-02T12:20:00,000+0100 S\",\"TX\":\"E\",\"RV\":4229.75}]}",
          "signed_data": "MEUCIQDUtr4yZW5kLW9jYS1tLTEwMDECIFpvbmRlciB3YWFyZGU="
         }
        ],
        "url": "https://check.oranje-laadpalen.example/CDR-2026-000317"
       },
       "total_cost": {
        "excl_vat": 8.2,
        "incl_vat": 9.922
       },
       "total_fixed_cost": {
        "excl_vat": 0,
        "incl_vat": 0
       },
       "total_energy": 19.25,
       "total_energy_cost": {
        "excl_vat": 7.7,
        "incl_vat": 9.317
       },
       "total_time": 2.0833,
       "total_time_cost": {
        "excl_vat": 0,
        "incl_vat": 0
       },
       "total_parking_time": 0.3333,
       "total_parking_cost": {
        "excl_vat": 0.5,
        "incl_vat": 0.605
       },
       "total_reservation_cost": {
        "excl_vat": 0,
        "incl_vat": 0
       },
       "remark": "Stopped by the driver at the station",
       "invoice_reference_id": "OCA-2026-03-MOV",
       "home_charging_compensation": false,
       "last_updated": "2026-03-02T11:21:00Z"
      },
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "CDR-2026-000317-C1",
       "start_date_time": "2026-03-02T09:15:00Z",
       "end_date_time": "2026-03-02T11:20:00Z",
       "session_id": "S-2026-000317",
       "cdr_token": {
        "country_code": "BE",
        "party_id": "MOV",
        "uid": "04A2C91BE25E80",
        "type": "RFID",
        "contract_id": "BE-MOV-C00421187-4"
       },
       "auth_method": "AUTH_REQUEST",
       "authorization_reference": "MOV-A-90311",
       "cdr_location": {
        "id": "UTR-STATION",
        "name": "Utrecht Stationsgarage",
        "address": "Stationsplein 12",
        "city": "Utrecht",
        "postal_code": "3511 ED",
        "country": "NLD",
        "coordinates": {
         "latitude": "52.089640",
         "longitude": "5.109780"
        },
        "evse_uid": "E1001-1",
        "evse_id": "NL*OCA*E1001*1",
        "connector_id": "1",
        "connector_standard": "IEC_62196_T2",
        "connector_format": "SOCKET",
        "connector_power_type": "AC_3_PHASE"
       },
       "meter_id": "OCA-M-1001",
       "currency": "EUR",
       "tariffs": [
        {
         "country_code": "NL",
         "party_id": "OCA",
         "id": "AC-DAY-2026",
         "currency": "EUR",
         "type": "REGULAR",
         "elements": [
          {
           "price_components": [
            {
             "type": "ENERGY",
             "price": 0.4,
             "vat": 21,
             "step_size": 1
            }
           ],
           "restrictions": {
            "start_time": "07:00",
            "end_time": "22:00"
           }
          },
          {
           "price_components": [
            {
             "type": "ENERGY",
             "price": 0.31,
             "vat": 21,
             "step_size": 1
            }
           ]
          },
          {
           "price_components": [
            {
             "type": "PARKING_TIME",
             "price": 1.5,
             "vat": 21,
             "step_size": 300
            }
           ],
           "restrictions": {
            "start_time": "08:00",
            "end_time": "18:00",
            "day_of_week": [
             "MONDAY",
             "TUESDAY",
             "WEDNESDAY",
             "THURSDAY",
             "FRIDAY"
            ]
           }
          },
          {
           "price_components": [
            {
             "type": "FLAT",
             "price": 0.5,
             "vat": 21,
             "step_size": 1
            },
            {
             "type": "TIME",
             "price": 2,
             "vat": 21,
             "step_size": 60
            }
           ],
           "restrictions": {
            "reservation": "RESERVATION"
           }
          }
         ],
         "last_updated": "2025-12-15T10:00:00Z"
        }
       ],
       "charging_periods": [
        {
         "start_date_time": "2026-03-02T09:15:00Z",
         "dimensions": [
          {
           "type": "ENERGY",
           "volume": 11
          },
          {
           "type": "TIME",
           "volume": 1
          },
          {
           "type": "MAX_POWER",
           "volume": 11.04
          }
         ],
         "tariff_id": "AC-DAY-2026"
        },
        {
         "start_date_time": "2026-03-02T10:15:00Z",
         "dimensions": [
          {
           "type": "ENERGY",
           "volume": 8.25
          },
          {
           "type": "TIME",
           "volume": 0.75
          },
          {
           "type": "MAX_POWER",
           "volume": 11.02
          }
         ],
         "tariff_id": "AC-DAY-2026"
        },
        {
         "start_date_time": "2026-03-02T11:00:00Z",
         "dimensions": [
          {
           "type": "PARKING_TIME",
           "volume": 0.3333
          }
         ],
         "tariff_id": "AC-DAY-2026"
        }
       ],
       "signed_data": {
        "encoding_method": "OCMF",
        "encoding_method_version": 1,
        "public_key": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb2NhLW0tMTAwMQ==",
        "signed_values": [
         {
          "nature": "Start",
          "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T41\",\"RD\":[{\"TM\":\"2026-03-02T10:15:00,000+0100 S\",\"TX\":\"B\",\"RV\":4210.5}]}",
          "signed_data": "MEUCIQDUtr4yc3RhcnQtb2NhLW0tMTAwMQIgWm9uZGVyIHdhYXJkZQ=="
         },
         {
          "nature": "End",
          "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T42\",\"RD\":[{\"TM\":\"2026-03-02T12:20:00,000+0100 S\",\"TX\":\"E\",\"RV\":4229.75}]}",
          "signed_data": "MEUCIQDUtr4yZW5kLW9jYS1tLTEwMDECIFpvbmRlciB3YWFyZGU="
         }
        ],
        "url": "https://check.oranje-laadpalen.example/CDR-2026-000317"
       },
       "total_cost": {
        "excl_vat": -8.2,
        "incl_vat": -9.922
       },
       "total_fixed_cost": {
        "excl_vat": 0,
        "incl_vat": 0
       },
       "total_energy": 19.25,
       "total_energy_cost": {
        "excl_vat": 7.7,
        "incl_vat": 9.317
       },
       "total_time": 2.0833,
       "total_time_cost": {
        "excl_vat": 0,
        "incl_vat": 0
       },
       "total_parking_time": 0.3333,
       "total_parking_cost": {
        "excl_vat": 0.5,
        "incl_vat": 0.605
       },
       "total_reservation_cost": {
        "excl_vat": 0,
        "incl_vat": 0
       },
       "remark": "The driver had been promised free parking",
       "invoice_reference_id": "OCA-2026-03-MOV",
       "credit": true,
       "credit_reference_id": "CDR-2026-000317",
       "home_charging_compensation": false,
       "last_updated": "2026-03-04T09:00:00Z"
      }
     ]
    }
   },
   "cdrsEmptyReply": {
    "summary": "There are none from that time",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-04T09:15:00Z",
     "data": []
    }
   },
   "cdr": {
    "summary": "Charging and parking, with the tariff and signed meter values",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "CDR-2026-000317",
     "start_date_time": "2026-03-02T09:15:00Z",
     "end_date_time": "2026-03-02T11:20:00Z",
     "session_id": "S-2026-000317",
     "cdr_token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "04A2C91BE25E80",
      "type": "RFID",
      "contract_id": "BE-MOV-C00421187-4"
     },
     "auth_method": "AUTH_REQUEST",
     "authorization_reference": "MOV-A-90311",
     "cdr_location": {
      "id": "UTR-STATION",
      "name": "Utrecht Stationsgarage",
      "address": "Stationsplein 12",
      "city": "Utrecht",
      "postal_code": "3511 ED",
      "country": "NLD",
      "coordinates": {
       "latitude": "52.089640",
       "longitude": "5.109780"
      },
      "evse_uid": "E1001-1",
      "evse_id": "NL*OCA*E1001*1",
      "connector_id": "1",
      "connector_standard": "IEC_62196_T2",
      "connector_format": "SOCKET",
      "connector_power_type": "AC_3_PHASE"
     },
     "meter_id": "OCA-M-1001",
     "currency": "EUR",
     "tariffs": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "AC-DAY-2026",
       "currency": "EUR",
       "type": "REGULAR",
       "elements": [
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.4,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "start_time": "07:00",
          "end_time": "22:00"
         }
        },
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.31,
           "vat": 21,
           "step_size": 1
          }
         ]
        },
        {
         "price_components": [
          {
           "type": "PARKING_TIME",
           "price": 1.5,
           "vat": 21,
           "step_size": 300
          }
         ],
         "restrictions": {
          "start_time": "08:00",
          "end_time": "18:00",
          "day_of_week": [
           "MONDAY",
           "TUESDAY",
           "WEDNESDAY",
           "THURSDAY",
           "FRIDAY"
          ]
         }
        },
        {
         "price_components": [
          {
           "type": "FLAT",
           "price": 0.5,
           "vat": 21,
           "step_size": 1
          },
          {
           "type": "TIME",
           "price": 2,
           "vat": 21,
           "step_size": 60
          }
         ],
         "restrictions": {
          "reservation": "RESERVATION"
         }
        }
       ],
       "last_updated": "2025-12-15T10:00:00Z"
      }
     ],
     "charging_periods": [
      {
       "start_date_time": "2026-03-02T09:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 11
        },
        {
         "type": "TIME",
         "volume": 1
        },
        {
         "type": "MAX_POWER",
         "volume": 11.04
        }
       ],
       "tariff_id": "AC-DAY-2026"
      },
      {
       "start_date_time": "2026-03-02T10:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 8.25
        },
        {
         "type": "TIME",
         "volume": 0.75
        },
        {
         "type": "MAX_POWER",
         "volume": 11.02
        }
       ],
       "tariff_id": "AC-DAY-2026"
      },
      {
       "start_date_time": "2026-03-02T11:00:00Z",
       "dimensions": [
        {
         "type": "PARKING_TIME",
         "volume": 0.3333
        }
       ],
       "tariff_id": "AC-DAY-2026"
      }
     ],
     "signed_data": {
      "encoding_method": "OCMF",
      "encoding_method_version": 1,
      "public_key": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb2NhLW0tMTAwMQ==",
      "signed_values": [
       {
        "nature": "Start",
        "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T41\",\"RD\":[{\"TM\":\"2026-03-02T10:15:00,000+0100 S\",\"TX\":\"B\",\"RV\":4210.5}]}",
        "signed_data": "MEUCIQDUtr4yc3RhcnQtb2NhLW0tMTAwMQIgWm9uZGVyIHdhYXJkZQ=="
       },
       {
        "nature": "End",
        "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T42\",\"RD\":[{\"TM\":\"2026-03-02T12:20:00,000+0100 S\",\"TX\":\"E\",\"RV\":4229.75}]}",
        "signed_data": "MEUCIQDUtr4yZW5kLW9jYS1tLTEwMDECIFpvbmRlciB3YWFyZGU="
       }
      ],
      "url": "https://check.oranje-laadpalen.example/CDR-2026-000317"
     },
     "total_cost": {
      "excl_vat": 8.2,
      "incl_vat": 9.922
     },
     "total_fixed_cost": {
      "excl_vat": 0,
      "incl_vat": 0
     },
     "total_energy": 19.25,
     "total_energy_cost": {
      "excl_vat": 7.7,
      "incl_vat": 9.317
     },
     "total_time": 2.0833,
     "total_time_cost": {
      "excl_vat": 0,
      "incl_vat": 0
     },
     "total_parking_time": 0.3333,
     "total_parking_cost": {
      "excl_vat": 0.5,
      "incl_vat": 0.605
     },
     "total_reservation_cost": {
      "excl_vat": 0,
      "incl_vat": 0
     },
     "remark": "Stopped by the driver at the station",
     "invoice_reference_id": "OCA-2026-03-MOV",
     "home_charging_compensation": false,
     "last_updated": "2026-03-02T11:21:00Z"
    }
   },
   "cdrCredit": {
    "summary": "A Credit CDR that takes the first one back",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "CDR-2026-000317-C1",
     "start_date_time": "2026-03-02T09:15:00Z",
     "end_date_time": "2026-03-02T11:20:00Z",
     "session_id": "S-2026-000317",
     "cdr_token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "04A2C91BE25E80",
      "type": "RFID",
      "contract_id": "BE-MOV-C00421187-4"
     },
     "auth_method": "AUTH_REQUEST",
     "authorization_reference": "MOV-A-90311",
     "cdr_location": {
      "id": "UTR-STATION",
      "name": "Utrecht Stationsgarage",
      "address": "Stationsplein 12",
      "city": "Utrecht",
      "postal_code": "3511 ED",
      "country": "NLD",
      "coordinates": {
       "latitude": "52.089640",
       "longitude": "5.109780"
      },
      "evse_uid": "E1001-1",
      "evse_id": "NL*OCA*E1001*1",
      "connector_id": "1",
      "connector_standard": "IEC_62196_T2",
      "connector_format": "SOCKET",
      "connector_power_type": "AC_3_PHASE"
     },
     "meter_id": "OCA-M-1001",
     "currency": "EUR",
     "tariffs": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "AC-DAY-2026",
       "currency": "EUR",
       "type": "REGULAR",
       "elements": [
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.4,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "start_time": "07:00",
          "end_time": "22:00"
         }
        },
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.31,
           "vat": 21,
           "step_size": 1
          }
         ]
        },
        {
         "price_components": [
          {
           "type": "PARKING_TIME",
           "price": 1.5,
           "vat": 21,
           "step_size": 300
          }
         ],
         "restrictions": {
          "start_time": "08:00",
          "end_time": "18:00",
          "day_of_week": [
           "MONDAY",
           "TUESDAY",
           "WEDNESDAY",
           "THURSDAY",
           "FRIDAY"
          ]
         }
        },
        {
         "price_components": [
          {
           "type": "FLAT",
           "price": 0.5,
           "vat": 21,
           "step_size": 1
          },
          {
           "type": "TIME",
           "price": 2,
           "vat": 21,
           "step_size": 60
          }
         ],
         "restrictions": {
          "reservation": "RESERVATION"
         }
        }
       ],
       "last_updated": "2025-12-15T10:00:00Z"
      }
     ],
     "charging_periods": [
      {
       "start_date_time": "2026-03-02T09:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 11
        },
        {
         "type": "TIME",
         "volume": 1
        },
        {
         "type": "MAX_POWER",
         "volume": 11.04
        }
       ],
       "tariff_id": "AC-DAY-2026"
      },
      {
       "start_date_time": "2026-03-02T10:15:00Z",
       "dimensions": [
        {
         "type": "ENERGY",
         "volume": 8.25
        },
        {
         "type": "TIME",
         "volume": 0.75
        },
        {
         "type": "MAX_POWER",
         "volume": 11.02
        }
       ],
       "tariff_id": "AC-DAY-2026"
      },
      {
       "start_date_time": "2026-03-02T11:00:00Z",
       "dimensions": [
        {
         "type": "PARKING_TIME",
         "volume": 0.3333
        }
       ],
       "tariff_id": "AC-DAY-2026"
      }
     ],
     "signed_data": {
      "encoding_method": "OCMF",
      "encoding_method_version": 1,
      "public_key": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb2NhLW0tMTAwMQ==",
      "signed_values": [
       {
        "nature": "Start",
        "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T41\",\"RD\":[{\"TM\":\"2026-03-02T10:15:00,000+0100 S\",\"TX\":\"B\",\"RV\":4210.5}]}",
        "signed_data": "MEUCIQDUtr4yc3RhcnQtb2NhLW0tMTAwMQIgWm9uZGVyIHdhYXJkZQ=="
       },
       {
        "nature": "End",
        "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T42\",\"RD\":[{\"TM\":\"2026-03-02T12:20:00,000+0100 S\",\"TX\":\"E\",\"RV\":4229.75}]}",
        "signed_data": "MEUCIQDUtr4yZW5kLW9jYS1tLTEwMDECIFpvbmRlciB3YWFyZGU="
       }
      ],
      "url": "https://check.oranje-laadpalen.example/CDR-2026-000317"
     },
     "total_cost": {
      "excl_vat": -8.2,
      "incl_vat": -9.922
     },
     "total_fixed_cost": {
      "excl_vat": 0,
      "incl_vat": 0
     },
     "total_energy": 19.25,
     "total_energy_cost": {
      "excl_vat": 7.7,
      "incl_vat": 9.317
     },
     "total_time": 2.0833,
     "total_time_cost": {
      "excl_vat": 0,
      "incl_vat": 0
     },
     "total_parking_time": 0.3333,
     "total_parking_cost": {
      "excl_vat": 0.5,
      "incl_vat": 0.605
     },
     "total_reservation_cost": {
      "excl_vat": 0,
      "incl_vat": 0
     },
     "remark": "The driver had been promised free parking",
     "invoice_reference_id": "OCA-2026-03-MOV",
     "credit": true,
     "credit_reference_id": "CDR-2026-000317",
     "home_charging_compensation": false,
     "last_updated": "2026-03-04T09:00:00Z"
    }
   },
   "cdrReservation": {
    "summary": "A reservation that nobody used",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "CDR-2026-000342",
     "start_date_time": "2026-03-03T16:30:00Z",
     "end_date_time": "2026-03-03T17:00:00Z",
     "cdr_token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "APP-5512-7F3K",
      "type": "APP_USER",
      "contract_id": "BE-MOV-C00421187-4"
     },
     "auth_method": "COMMAND",
     "authorization_reference": "MOV-A-90877",
     "cdr_location": {
      "id": "UTR-STATION",
      "name": "Utrecht Stationsgarage",
      "address": "Stationsplein 12",
      "city": "Utrecht",
      "postal_code": "3511 ED",
      "country": "NLD",
      "coordinates": {
       "latitude": "52.089640",
       "longitude": "5.109780"
      },
      "evse_uid": "#NA",
      "evse_id": "#NA",
      "connector_id": "#NA",
      "connector_standard": "IEC_62196_T2",
      "connector_format": "SOCKET",
      "connector_power_type": "AC_3_PHASE"
     },
     "currency": "EUR",
     "tariffs": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "AC-DAY-2026",
       "currency": "EUR",
       "type": "REGULAR",
       "elements": [
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.4,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "start_time": "07:00",
          "end_time": "22:00"
         }
        },
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.31,
           "vat": 21,
           "step_size": 1
          }
         ]
        },
        {
         "price_components": [
          {
           "type": "PARKING_TIME",
           "price": 1.5,
           "vat": 21,
           "step_size": 300
          }
         ],
         "restrictions": {
          "start_time": "08:00",
          "end_time": "18:00",
          "day_of_week": [
           "MONDAY",
           "TUESDAY",
           "WEDNESDAY",
           "THURSDAY",
           "FRIDAY"
          ]
         }
        },
        {
         "price_components": [
          {
           "type": "FLAT",
           "price": 0.5,
           "vat": 21,
           "step_size": 1
          },
          {
           "type": "TIME",
           "price": 2,
           "vat": 21,
           "step_size": 60
          }
         ],
         "restrictions": {
          "reservation": "RESERVATION"
         }
        }
       ],
       "last_updated": "2025-12-15T10:00:00Z"
      }
     ],
     "charging_periods": [
      {
       "start_date_time": "2026-03-03T16:30:00Z",
       "dimensions": [
        {
         "type": "RESERVATION_TIME",
         "volume": 0.5
        }
       ],
       "tariff_id": "AC-DAY-2026"
      }
     ],
     "total_cost": {
      "excl_vat": 1.5,
      "incl_vat": 1.815
     },
     "total_energy": 0,
     "total_time": 0.5,
     "total_reservation_cost": {
      "excl_vat": 1.5,
      "incl_vat": 1.815
     },
     "last_updated": "2026-03-03T17:00:05Z"
    }
   },
   "cdrConflict": {
    "summary": "Refused, there is another CDR with this id (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "/id: there is another CDR-2026-000317, and a CDR does not change",
     "timestamp": "2026-03-04T09:15:00Z"
    }
   },
   "cdrInvalid": {
    "summary": "Refused, a Credit CDR that does not say of which (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "/credit_reference_id: is required",
     "timestamp": "2026-03-04T09:15:00Z"
    }
   },
   "cdrReply": {
    "summary": "A CDR",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T11:22:00Z",
     "data": {
      "country_code": "NL",
      "party_id": "OCA",
      "id": "CDR-2026-000317",
      "start_date_time": "2026-03-02T09:15:00Z",
      "end_date_time": "2026-03-02T11:20:00Z",
      "session_id": "S-2026-000317",
      "cdr_token": {
       "country_code": "BE",
       "party_id": "MOV",
       "uid": "04A2C91BE25E80",
       "type": "RFID",
       "contract_id": "BE-MOV-C00421187-4"
      },
      "auth_method": "AUTH_REQUEST",
      "authorization_reference": "MOV-A-90311",
      "cdr_location": {
       "id": "UTR-STATION",
       "name": "Utrecht Stationsgarage",
       "address": "Stationsplein 12",
       "city": "Utrecht",
       "postal_code": "3511 ED",
       "country": "NLD",
       "coordinates": {
        "latitude": "52.089640",
        "longitude": "5.109780"
       },
       "evse_uid": "E1001-1",
       "evse_id": "NL*OCA*E1001*1",
       "connector_id": "1",
       "connector_standard": "IEC_62196_T2",
       "connector_format": "SOCKET",
       "connector_power_type": "AC_3_PHASE"
      },
      "meter_id": "OCA-M-1001",
      "currency": "EUR",
      "tariffs": [
       {
        "country_code": "NL",
        "party_id": "OCA",
        "id": "AC-DAY-2026",
        "currency": "EUR",
        "type": "REGULAR",
        "elements": [
         {
          "price_components": [
           {
            "type": "ENERGY",
            "price": 0.4,
            "vat": 21,
            "step_size": 1
           }
          ],
          "restrictions": {
           "start_time": "07:00",
           "end_time": "22:00"
          }
         },
         {
          "price_components": [
           {
            "type": "ENERGY",
            "price": 0.31,
            "vat": 21,
            "step_size": 1
           }
          ]
         },
         {
          "price_components": [
           {
            "type": "PARKING_TIME",
            "price": 1.5,
            "vat": 21,
            "step_size": 300
           }
          ],
          "restrictions": {
           "start_time": "08:00",
           "end_time": "18:00",
           "day_of_week": [
            "MONDAY",
            "TUESDAY",
            "WEDNESDAY",
            "THURSDAY",
            "FRIDAY"
           ]
          }
         },
         {
          "price_components": [
           {
            "type": "FLAT",
            "price": 0.5,
            "vat": 21,
            "step_size": 1
           },
           {
            "type": "TIME",
            "price": 2,
            "vat": 21,
            "step_size": 60
           }
          ],
          "restrictions": {
           "reservation": "RESERVATION"
          }
         }
        ],
        "last_updated": "2025-12-15T10:00:00Z"
       }
      ],
      "charging_periods": [
       {
        "start_date_time": "2026-03-02T09:15:00Z",
        "dimensions": [
         {
          "type": "ENERGY",
          "volume": 11
         },
         {
          "type": "TIME",
          "volume": 1
         },
         {
          "type": "MAX_POWER",
          "volume": 11.04
         }
        ],
        "tariff_id": "AC-DAY-2026"
       },
       {
        "start_date_time": "2026-03-02T10:15:00Z",
        "dimensions": [
         {
          "type": "ENERGY",
          "volume": 8.25
         },
         {
          "type": "TIME",
          "volume": 0.75
         },
         {
          "type": "MAX_POWER",
          "volume": 11.02
         }
        ],
        "tariff_id": "AC-DAY-2026"
       },
       {
        "start_date_time": "2026-03-02T11:00:00Z",
        "dimensions": [
         {
          "type": "PARKING_TIME",
          "volume": 0.3333
         }
        ],
        "tariff_id": "AC-DAY-2026"
       }
      ],
      "signed_data": {
       "encoding_method": "OCMF",
       "encoding_method_version": 1,
       "public_key": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb2NhLW0tMTAwMQ==",
       "signed_values": [
        {
         "nature": "Start",
         "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T41\",\"RD\":[{\"TM\":\"2026-03-02T10:15:00,000+0100 S\",\"TX\":\"B\",\"RV\":4210.5}]}",
         "signed_data": "MEUCIQDUtr4yc3RhcnQtb2NhLW0tMTAwMQIgWm9uZGVyIHdhYXJkZQ=="
        },
        {
         "nature": "End",
         "plain_data": "OCMF|{\"FV\":\"1.0\",\"PG\":\"T42\",\"RD\":[{\"TM\":\"2026-03-02T12:20:00,000+0100 S\",\"TX\":\"E\",\"RV\":4229.75}]}",
         "signed_data": "MEUCIQDUtr4yZW5kLW9jYS1tLTEwMDECIFpvbmRlciB3YWFyZGU="
        }
       ],
       "url": "https://check.oranje-laadpalen.example/CDR-2026-000317"
      },
      "total_cost": {
       "excl_vat": 8.2,
       "incl_vat": 9.922
      },
      "total_fixed_cost": {
       "excl_vat": 0,
       "incl_vat": 0
      },
      "total_energy": 19.25,
      "total_energy_cost": {
       "excl_vat": 7.7,
       "incl_vat": 9.317
      },
      "total_time": 2.0833,
      "total_time_cost": {
       "excl_vat": 0,
       "incl_vat": 0
      },
      "total_parking_time": 0.3333,
      "total_parking_cost": {
       "excl_vat": 0.5,
       "incl_vat": 0.605
      },
      "total_reservation_cost": {
       "excl_vat": 0,
       "incl_vat": 0
      },
      "remark": "Stopped by the driver at the station",
      "invoice_reference_id": "OCA-2026-03-MOV",
      "home_charging_compensation": false,
      "last_updated": "2026-03-02T11:21:00Z"
     }
    }
   },
   "tariffsReply": {
    "summary": "One page of three Tariffs",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": [
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "FREE",
       "currency": "EUR",
       "elements": [
        {
         "price_components": [
          {
           "type": "FLAT",
           "price": 0,
           "vat": 21,
           "step_size": 1
          }
         ]
        }
       ],
       "last_updated": "2025-11-03T08:00:00Z"
      },
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "AC-DAY-2026",
       "currency": "EUR",
       "type": "REGULAR",
       "tariff_alt_text": [
        {
         "language": "nl",
         "text": "Op werkdagen overdag kost stilstaan na het laden extra."
        },
        {
         "language": "en",
         "text": "On working days, staying after charging costs extra in the daytime."
        }
       ],
       "tariff_alt_url": "https://www.oranje-laadpalen.example/prices/ac-day-2026",
       "max_price": {
        "excl_vat": 40,
        "incl_vat": 48.4
       },
       "elements": [
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.4,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "start_time": "07:00",
          "end_time": "22:00"
         }
        },
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.31,
           "vat": 21,
           "step_size": 1
          }
         ]
        },
        {
         "price_components": [
          {
           "type": "PARKING_TIME",
           "price": 1.5,
           "vat": 21,
           "step_size": 300
          }
         ],
         "restrictions": {
          "start_time": "08:00",
          "end_time": "18:00",
          "day_of_week": [
           "MONDAY",
           "TUESDAY",
           "WEDNESDAY",
           "THURSDAY",
           "FRIDAY"
          ]
         }
        },
        {
         "price_components": [
          {
           "type": "FLAT",
           "price": 0.5,
           "vat": 21,
           "step_size": 1
          },
          {
           "type": "TIME",
           "price": 2,
           "vat": 21,
           "step_size": 60
          }
         ],
         "restrictions": {
          "reservation": "RESERVATION"
         }
        }
       ],
       "start_date_time": "2025-12-31T23:00:00Z",
       "end_date_time": "2026-12-31T23:00:00Z",
       "energy_mix": {
        "is_green_energy": true,
        "energy_sources": [
         {
          "source": "WIND",
          "percentage": 82.5
         },
         {
          "source": "SOLAR",
          "percentage": 17.5
         }
        ],
        "supplier_name": "Noordzee Stroom",
        "energy_product_name": "Zeewind"
       },
       "last_updated": "2025-12-15T10:00:00Z"
      },
      {
       "country_code": "NL",
       "party_id": "OCA",
       "id": "DC-FAST-2026",
       "currency": "EUR",
       "min_price": {
        "excl_vat": 1,
        "incl_vat": 1.21
       },
       "elements": [
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.75,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "start_date": "2026-07-18",
          "end_date": "2026-07-25"
         }
        },
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.49,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "max_power": 50
         }
        },
        {
         "price_components": [
          {
           "type": "ENERGY",
           "price": 0.66,
           "vat": 21,
           "step_size": 1
          }
         ],
         "restrictions": {
          "min_power": 50
         }
        },
        {
         "price_components": [
          {
           "type": "TIME",
           "price": 6,
           "vat": 21,
           "step_size": 60
          }
         ],
         "restrictions": {
          "min_duration": 2700
         }
        }
       ],
       "last_updated": "2025-12-15T10:00:00Z"
      }
     ]
    }
   },
   "tariffsEmptyReply": {
    "summary": "Nothing changed in that time",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": []
    }
   },
   "tariffReply": {
    "summary": "A Tariff",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": {
      "country_code": "NL",
      "party_id": "OCA",
      "id": "AC-DAY-2026",
      "currency": "EUR",
      "type": "REGULAR",
      "tariff_alt_text": [
       {
        "language": "nl",
        "text": "Op werkdagen overdag kost stilstaan na het laden extra."
       },
       {
        "language": "en",
        "text": "On working days, staying after charging costs extra in the daytime."
       }
      ],
      "tariff_alt_url": "https://www.oranje-laadpalen.example/prices/ac-day-2026",
      "max_price": {
       "excl_vat": 40,
       "incl_vat": 48.4
      },
      "elements": [
       {
        "price_components": [
         {
          "type": "ENERGY",
          "price": 0.4,
          "vat": 21,
          "step_size": 1
         }
        ],
        "restrictions": {
         "start_time": "07:00",
         "end_time": "22:00"
        }
       },
       {
        "price_components": [
         {
          "type": "ENERGY",
          "price": 0.31,
          "vat": 21,
          "step_size": 1
         }
        ]
       },
       {
        "price_components": [
         {
          "type": "PARKING_TIME",
          "price": 1.5,
          "vat": 21,
          "step_size": 300
         }
        ],
        "restrictions": {
         "start_time": "08:00",
         "end_time": "18:00",
         "day_of_week": [
          "MONDAY",
          "TUESDAY",
          "WEDNESDAY",
          "THURSDAY",
          "FRIDAY"
         ]
        }
       },
       {
        "price_components": [
         {
          "type": "FLAT",
          "price": 0.5,
          "vat": 21,
          "step_size": 1
         },
         {
          "type": "TIME",
          "price": 2,
          "vat": 21,
          "step_size": 60
         }
        ],
        "restrictions": {
         "reservation": "RESERVATION"
        }
       }
      ],
      "start_date_time": "2025-12-31T23:00:00Z",
      "end_date_time": "2026-12-31T23:00:00Z",
      "energy_mix": {
       "is_green_energy": true,
       "energy_sources": [
        {
         "source": "WIND",
         "percentage": 82.5
        },
        {
         "source": "SOLAR",
         "percentage": 17.5
        }
       ],
       "supplier_name": "Noordzee Stroom",
       "energy_product_name": "Zeewind"
      },
      "last_updated": "2025-12-15T10:00:00Z"
     }
    }
   },
   "tariff": {
    "summary": "Cheaper at night, parking costs extra by day, reserving costs by the hour",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "AC-DAY-2026",
     "currency": "EUR",
     "type": "REGULAR",
     "tariff_alt_text": [
      {
       "language": "nl",
       "text": "Op werkdagen overdag kost stilstaan na het laden extra."
      },
      {
       "language": "en",
       "text": "On working days, staying after charging costs extra in the daytime."
      }
     ],
     "tariff_alt_url": "https://www.oranje-laadpalen.example/prices/ac-day-2026",
     "max_price": {
      "excl_vat": 40,
      "incl_vat": 48.4
     },
     "elements": [
      {
       "price_components": [
        {
         "type": "ENERGY",
         "price": 0.4,
         "vat": 21,
         "step_size": 1
        }
       ],
       "restrictions": {
        "start_time": "07:00",
        "end_time": "22:00"
       }
      },
      {
       "price_components": [
        {
         "type": "ENERGY",
         "price": 0.31,
         "vat": 21,
         "step_size": 1
        }
       ]
      },
      {
       "price_components": [
        {
         "type": "PARKING_TIME",
         "price": 1.5,
         "vat": 21,
         "step_size": 300
        }
       ],
       "restrictions": {
        "start_time": "08:00",
        "end_time": "18:00",
        "day_of_week": [
         "MONDAY",
         "TUESDAY",
         "WEDNESDAY",
         "THURSDAY",
         "FRIDAY"
        ]
       }
      },
      {
       "price_components": [
        {
         "type": "FLAT",
         "price": 0.5,
         "vat": 21,
         "step_size": 1
        },
        {
         "type": "TIME",
         "price": 2,
         "vat": 21,
         "step_size": 60
        }
       ],
       "restrictions": {
        "reservation": "RESERVATION"
       }
      }
     ],
     "start_date_time": "2025-12-31T23:00:00Z",
     "end_date_time": "2026-12-31T23:00:00Z",
     "energy_mix": {
      "is_green_energy": true,
      "energy_sources": [
       {
        "source": "WIND",
        "percentage": 82.5
       },
       {
        "source": "SOLAR",
        "percentage": 17.5
       }
      ],
      "supplier_name": "Noordzee Stroom",
      "energy_product_name": "Zeewind"
     },
     "last_updated": "2025-12-15T10:00:00Z"
    }
   },
   "tariffFast": {
    "summary": "Dearer the faster it charges, and dearer in the first week of the holidays",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "DC-FAST-2026",
     "currency": "EUR",
     "min_price": {
      "excl_vat": 1,
      "incl_vat": 1.21
     },
     "elements": [
      {
       "price_components": [
        {
         "type": "ENERGY",
         "price": 0.75,
         "vat": 21,
         "step_size": 1
        }
       ],
       "restrictions": {
        "start_date": "2026-07-18",
        "end_date": "2026-07-25"
       }
      },
      {
       "price_components": [
        {
         "type": "ENERGY",
         "price": 0.49,
         "vat": 21,
         "step_size": 1
        }
       ],
       "restrictions": {
        "max_power": 50
       }
      },
      {
       "price_components": [
        {
         "type": "ENERGY",
         "price": 0.66,
         "vat": 21,
         "step_size": 1
        }
       ],
       "restrictions": {
        "min_power": 50
       }
      },
      {
       "price_components": [
        {
         "type": "TIME",
         "price": 6,
         "vat": 21,
         "step_size": 60
        }
       ],
       "restrictions": {
        "min_duration": 2700
       }
      }
     ],
     "last_updated": "2025-12-15T10:00:00Z"
    }
   },
   "tariffFree": {
    "summary": "Free of charge",
    "value": {
     "country_code": "NL",
     "party_id": "OCA",
     "id": "FREE",
     "currency": "EUR",
     "elements": [
      {
       "price_components": [
        {
         "type": "FLAT",
         "price": 0,
         "vat": 21,
         "step_size": 1
        }
       ]
      }
     ],
     "last_updated": "2025-11-03T08:00:00Z"
    }
   },
   "tokensReply": {
    "summary": "One page of two Tokens",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": [
      {
       "country_code": "BE",
       "party_id": "MOV",
       "uid": "04A2C91BE25E80",
       "type": "RFID",
       "contract_id": "BE-MOV-C00421187-4",
       "visual_number": "MOV-0042-1187",
       "issuer": "Movendo",
       "group_id": "VVE-LOMBOK-14",
       "valid": true,
       "whitelist": "ALLOWED_OFFLINE",
       "language": "nl",
       "default_profile_type": "GREEN",
       "energy_contract": {
        "supplier_name": "Noordzee Stroom",
        "contract_id": "NS-7730195"
       },
       "last_updated": "2026-02-20T13:05:00Z"
      },
      {
       "country_code": "BE",
       "party_id": "MOV",
       "uid": "APP-5512-7F3K",
       "type": "APP_USER",
       "contract_id": "BE-MOV-C00421187-4",
       "issuer": "Movendo",
       "valid": true,
       "whitelist": "NEVER",
       "last_updated": "2026-02-20T13:06:00Z"
      }
     ]
    }
   },
   "tokensEmptyReply": {
    "summary": "Nothing changed in that time",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": []
    }
   },
   "locationReferences": {
    "summary": "At one EVSE",
    "value": {
     "location_id": "UTR-STATION",
     "evse_uids": [
      "E1001-1"
     ]
    }
   },
   "locationReferencesWhole": {
    "summary": "Anywhere at the Location",
    "value": {
     "location_id": "UTR-STATION"
    }
   },
   "authorizationAllowed": {
    "summary": "The driver may charge",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:14:52Z",
     "data": {
      "allowed": "ALLOWED",
      "token": {
       "country_code": "BE",
       "party_id": "MOV",
       "uid": "04A2C91BE25E80",
       "type": "RFID",
       "contract_id": "BE-MOV-C00421187-4",
       "visual_number": "MOV-0042-1187",
       "issuer": "Movendo",
       "group_id": "VVE-LOMBOK-14",
       "valid": true,
       "whitelist": "ALLOWED_OFFLINE",
       "language": "nl",
       "default_profile_type": "GREEN",
       "energy_contract": {
        "supplier_name": "Noordzee Stroom",
        "contract_id": "NS-7730195"
       },
       "last_updated": "2026-02-20T13:05:00Z"
      },
      "location": {
       "location_id": "UTR-STATION",
       "evse_uids": [
        "E1001-1"
       ]
      },
      "authorization_reference": "MOV-A-90311"
     }
    }
   },
   "authorizationNoCredit": {
    "summary": "The driver may not charge, and is told why",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:14:52Z",
     "data": {
      "allowed": "NO_CREDIT",
      "token": {
       "country_code": "BE",
       "party_id": "MOV",
       "uid": "04A2C91BE25E80",
       "type": "RFID",
       "contract_id": "BE-MOV-C00421187-4",
       "visual_number": "MOV-0042-1187",
       "issuer": "Movendo",
       "group_id": "VVE-LOMBOK-14",
       "valid": true,
       "whitelist": "ALLOWED_OFFLINE",
       "language": "nl",
       "default_profile_type": "GREEN",
       "energy_contract": {
        "supplier_name": "Noordzee Stroom",
        "contract_id": "NS-7730195"
       },
       "last_updated": "2026-02-20T13:05:00Z"
      },
      "info": {
       "language": "nl",
       "text": "Je tegoed is op. Vul het aan in de app."
      }
     }
    }
   },
   "authorizationNeedsLocation": {
    "summary": "Refused, the eMSP has to know where (HTTP 200 with 2002)",
    "value": {
     "status_code": 2002,
     "status_message": "Tell the Location",
     "timestamp": "2026-03-02T09:14:52Z"
    }
   },
   "authorizationUnknownToken": {
    "summary": "HTTP 404, the eMSP has no such Token (2004)",
    "value": {
     "status_code": 2004,
     "status_message": "No RFID token 04A2C91BE25E80",
     "timestamp": "2026-03-02T09:14:52Z"
    }
   },
   "tokenReply": {
    "summary": "A Token",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:15:01Z",
     "data": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "04A2C91BE25E80",
      "type": "RFID",
      "contract_id": "BE-MOV-C00421187-4",
      "visual_number": "MOV-0042-1187",
      "issuer": "Movendo",
      "group_id": "VVE-LOMBOK-14",
      "valid": true,
      "whitelist": "ALLOWED_OFFLINE",
      "language": "nl",
      "default_profile_type": "GREEN",
      "energy_contract": {
       "supplier_name": "Noordzee Stroom",
       "contract_id": "NS-7730195"
      },
      "last_updated": "2026-02-20T13:05:00Z"
     }
    }
   },
   "token": {
    "summary": "A card",
    "value": {
     "country_code": "BE",
     "party_id": "MOV",
     "uid": "04A2C91BE25E80",
     "type": "RFID",
     "contract_id": "BE-MOV-C00421187-4",
     "visual_number": "MOV-0042-1187",
     "issuer": "Movendo",
     "group_id": "VVE-LOMBOK-14",
     "valid": true,
     "whitelist": "ALLOWED_OFFLINE",
     "language": "nl",
     "default_profile_type": "GREEN",
     "energy_contract": {
      "supplier_name": "Noordzee Stroom",
      "contract_id": "NS-7730195"
     },
     "last_updated": "2026-02-20T13:05:00Z"
    }
   },
   "tokenApp": {
    "summary": "An app, which always starts by command",
    "value": {
     "country_code": "BE",
     "party_id": "MOV",
     "uid": "APP-5512-7F3K",
     "type": "APP_USER",
     "contract_id": "BE-MOV-C00421187-4",
     "issuer": "Movendo",
     "valid": true,
     "whitelist": "NEVER",
     "last_updated": "2026-02-20T13:06:00Z"
    }
   },
   "tokenPatchInvalid": {
    "summary": "The card was lost",
    "value": {
     "valid": false,
     "last_updated": "2026-05-11T17:20:00Z"
    }
   },
   "tokenPatchWhitelist": {
    "summary": "From now on the eMSP wants to be asked, and no language is preferred any more",
    "value": {
     "whitelist": "NEVER",
     "language": null,
     "last_updated": "2026-05-12T08:00:00Z"
    }
   },
   "startSession": {
    "summary": "At the first socket",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/3f8c1e52",
     "token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "APP-5512-7F3K",
      "type": "APP_USER",
      "contract_id": "BE-MOV-C00421187-4",
      "issuer": "Movendo",
      "valid": true,
      "whitelist": "NEVER",
      "last_updated": "2026-02-20T13:06:00Z"
     },
     "location_id": "UTR-STATION",
     "evse_uid": "E1001-1",
     "connector_id": "1",
     "authorization_reference": "MOV-A-90877"
    }
   },
   "startSessionAnywhere": {
    "summary": "Wherever the driver plugs in",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/77a0b3d9",
     "token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "APP-5512-7F3K",
      "type": "APP_USER",
      "contract_id": "BE-MOV-C00421187-4",
      "issuer": "Movendo",
      "valid": true,
      "whitelist": "NEVER",
      "last_updated": "2026-02-20T13:06:00Z"
     },
     "location_id": "UTR-STATION"
    }
   },
   "commandAccepted": {
    "summary": "Passed on to the station, the result follows within 30 seconds",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T16:30:01Z",
     "data": {
      "result": "ACCEPTED",
      "timeout": 30
     }
    }
   },
   "commandNotSupported": {
    "summary": "The CPO cannot choose an EVSE",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T16:30:01Z",
     "data": {
      "result": "NOT_SUPPORTED",
      "timeout": 0,
      "message": [
       {
        "language": "en",
        "text": "Please choose a charger first."
       }
      ]
     }
    }
   },
   "commandUnknownLocation": {
    "summary": "Refused, the Location is not known (HTTP 200 with 2003)",
    "value": {
     "status_code": 2003,
     "status_message": "No Location UTR-STATION",
     "timestamp": "2026-03-03T16:30:01Z"
    }
   },
   "stopSession": {
    "summary": "Stop a session",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/91e0f7aa",
     "session_id": "S-2026-000317"
    }
   },
   "commandUnknownSession": {
    "summary": "The session is not known",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T16:30:01Z",
     "data": {
      "result": "UNKNOWN_SESSION",
      "timeout": 0
     }
    }
   },
   "reserveNow": {
    "summary": "Half an hour at the first socket",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/c5d20b16",
     "token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "APP-5512-7F3K",
      "type": "APP_USER",
      "contract_id": "BE-MOV-C00421187-4",
      "issuer": "Movendo",
      "valid": true,
      "whitelist": "NEVER",
      "last_updated": "2026-02-20T13:06:00Z"
     },
     "expiry_date": "2026-03-03T17:00:00Z",
     "reservation_id": "MOV-R-1183",
     "location_id": "UTR-STATION",
     "evse_uid": "E1001-1",
     "authorization_reference": "MOV-A-90877"
    }
   },
   "reserveNowAnywhere": {
    "summary": "Any EVSE of the Location",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/c5d20b16",
     "token": {
      "country_code": "BE",
      "party_id": "MOV",
      "uid": "APP-5512-7F3K",
      "type": "APP_USER",
      "contract_id": "BE-MOV-C00421187-4",
      "issuer": "Movendo",
      "valid": true,
      "whitelist": "NEVER",
      "last_updated": "2026-02-20T13:06:00Z"
     },
     "expiry_date": "2026-03-03T17:00:00Z",
     "reservation_id": "MOV-R-1183",
     "location_id": "UTR-STATION"
    }
   },
   "commandRejected": {
    "summary": "The Token is not one of the caller",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T16:30:01Z",
     "data": {
      "result": "REJECTED",
      "timeout": 0
     }
    }
   },
   "cancelReservation": {
    "summary": "The driver comes by train",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/e10944fc",
     "reservation_id": "MOV-R-1183"
    }
   },
   "commandRejectedReservation": {
    "summary": "The reservation is not known",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-03T16:30:01Z",
     "data": {
      "result": "REJECTED",
      "timeout": 0,
      "message": [
       {
        "language": "en",
        "text": "There is no such reservation."
       }
      ]
     }
    }
   },
   "unlockConnector": {
    "summary": "The cable is stuck",
    "value": {
     "response_url": "https://roaming.movendo.example/ocpi/results/0b7d5a3e",
     "location_id": "UTR-STATION",
     "evse_uid": "E1001-1",
     "connector_id": "1"
    }
   },
   "commandResultAccepted": {
    "summary": "The station does it",
    "value": {
     "result": "ACCEPTED"
    }
   },
   "commandResultOccupied": {
    "summary": "Somebody else charges there",
    "value": {
     "result": "EVSE_OCCUPIED",
     "message": [
      {
       "language": "nl",
       "text": "Deze laadplek is bezet."
      },
      {
       "language": "en",
       "text": "This charger is in use."
      }
     ]
    }
   },
   "commandResultCanceled": {
    "summary": "The CPO has to cancel the reservation",
    "value": {
     "result": "CANCELED_RESERVATION",
     "message": [
      {
       "language": "nl",
       "text": "De laadpaal is defect. Je reservering vervalt kosteloos."
      }
     ]
    }
   },
   "profileAccepted": {
    "summary": "Passed on to the EVSE, the result follows within 30 seconds",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:20:01Z",
     "data": {
      "result": "ACCEPTED",
      "timeout": 30
     }
    }
   },
   "profileTooOften": {
    "summary": "Not again so soon",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:20:01Z",
     "data": {
      "result": "TOO_OFTEN",
      "timeout": 0
     }
    }
   },
   "profileUnknownSession": {
    "summary": "The session is not known",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:20:01Z",
     "data": {
      "result": "UNKNOWN_SESSION",
      "timeout": 0
     }
    }
   },
   "setChargingProfile": {
    "summary": "16 A, for half an hour 6.3 A, then 22.1 A",
    "value": {
     "charging_profile": {
      "start_date_time": "2026-03-02T09:20:00Z",
      "duration": 6000,
      "charging_rate_unit": "A",
      "min_charging_rate": 6,
      "charging_profile_period": [
       {
        "start_period": 0,
        "limit": 16
       },
       {
        "start_period": 1800,
        "limit": 6.3
       },
       {
        "start_period": 3600,
        "limit": 22.1
       }
      ]
     },
     "response_url": "https://roaming.movendo.example/ocpi/profiles/set?request=a4e7720d"
    }
   },
   "setChargingProfilePower": {
    "summary": "11 kW from the start of charging, until the end",
    "value": {
     "charging_profile": {
      "charging_rate_unit": "W",
      "charging_profile_period": [
       {
        "start_period": 0,
        "limit": 11000
       }
      ]
     },
     "response_url": "https://roaming.movendo.example/ocpi/profiles/set?request=b81c33f0"
    }
   },
   "profileNotSupported": {
    "summary": "The EVSE knows no charging profiles",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:20:01Z",
     "data": {
      "result": "NOT_SUPPORTED",
      "timeout": 0
     }
    }
   },
   "profileTooPrecise": {
    "summary": "Refused, a limit with two decimals (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "/charging_profile/charging_profile_period/1/limit: must have at most 1 decimal",
     "timestamp": "2026-03-02T09:20:01Z"
    }
   },
   "profileRejected": {
    "summary": "The session is not one of the caller",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-02T09:20:01Z",
     "data": {
      "result": "REJECTED",
      "timeout": 0
     }
    }
   },
   "profileNoResponseUrl": {
    "summary": "Refused, response_url is missing (HTTP 200 with 2001)",
    "value": {
     "status_code": 2001,
     "status_message": "response_url: is required",
     "timestamp": "2026-03-02T09:20:01Z"
    }
   },
   "activeChargingProfile": {
    "summary": "The car park as a whole draws too much, so there is less for a while",
    "value": {
     "start_date_time": "2026-03-02T09:20:05Z",
     "charging_profile": {
      "duration": 3600,
      "charging_rate_unit": "A",
      "charging_profile_period": [
       {
        "start_period": 0,
        "limit": 13.5
       },
       {
        "start_period": 900,
        "limit": 16
       }
      ]
     }
    }
   },
   "activeChargingProfileFull": {
    "summary": "No limit is left but what the EVSE can do",
    "value": {
     "start_date_time": "2026-03-02T10:10:00Z",
     "charging_profile": {
      "duration": 3600,
      "charging_rate_unit": "A",
      "charging_profile_period": [
       {
        "start_period": 0,
        "limit": 32
       }
      ]
     }
    }
   },
   "activeChargingProfileResult": {
    "summary": "What the EVSE plans",
    "value": {
     "result": "ACCEPTED",
     "profile": {
      "start_date_time": "2026-03-02T09:20:05Z",
      "charging_profile": {
       "duration": 3600,
       "charging_rate_unit": "A",
       "charging_profile_period": [
        {
         "start_period": 0,
         "limit": 13.5
        },
        {
         "start_period": 900,
         "limit": 16
        }
       ]
      }
     }
    }
   },
   "activeChargingProfileResultUnknown": {
    "summary": "The EVSE has no profile for this session",
    "value": {
     "result": "UNKNOWN"
    }
   },
   "chargingProfileResult": {
    "summary": "The EVSE follows the profile",
    "value": {
     "result": "ACCEPTED"
    }
   },
   "chargingProfileResultRejected": {
    "summary": "The EVSE refuses",
    "value": {
     "result": "REJECTED"
    }
   },
   "clearProfileResult": {
    "summary": "The EVSE has cleared the profile",
    "value": {
     "result": "ACCEPTED"
    }
   },
   "clearProfileResultUnknown": {
    "summary": "There was none to clear",
    "value": {
     "result": "UNKNOWN"
    }
   },
   "clientInfosReply": {
    "summary": "One page of three parties",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:05:00Z",
     "data": [
      {
       "party_id": "ZPL",
       "country_code": "DE",
       "role": "EMSP",
       "status": "PLANNED",
       "last_updated": "2026-02-25T08:30:00Z"
      },
      {
       "party_id": "MOV",
       "country_code": "BE",
       "role": "EMSP",
       "status": "OFFLINE",
       "last_updated": "2026-03-01T09:58:40Z"
      },
      {
       "party_id": "OCA",
       "country_code": "NL",
       "role": "CPO",
       "status": "CONNECTED",
       "last_updated": "2026-03-01T10:00:10Z"
      }
     ]
    }
   },
   "clientInfosEmptyReply": {
    "summary": "Nothing changed in that time",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:05:00Z",
     "data": []
    }
   },
   "clientInfoReply": {
    "summary": "A party",
    "value": {
     "status_code": 1000,
     "timestamp": "2026-03-01T10:05:00Z",
     "data": {
      "party_id": "OCA",
      "country_code": "NL",
      "role": "CPO",
      "status": "CONNECTED",
      "last_updated": "2026-03-01T10:00:10Z"
     }
    }
   },
   "clientInfo": {
    "summary": "A CPO can be reached",
    "value": {
     "party_id": "OCA",
     "country_code": "NL",
     "role": "CPO",
     "status": "CONNECTED",
     "last_updated": "2026-03-01T10:00:10Z"
    }
   },
   "clientInfoPlanned": {
    "summary": "An eMSP has no contract with the receiver yet",
    "value": {
     "party_id": "ZPL",
     "country_code": "DE",
     "role": "EMSP",
     "status": "PLANNED",
     "last_updated": "2026-02-25T08:30:00Z"
    }
   }
  },
  "responses": {
   "ErrorResponse": {
    "description": "The request did not reach the point where OCPI decides: not JSON (400), no or an unknown token (401), nothing under this URL (404), a method that is not available (405), too large (413), another media type (415), or the server failed (5XX). The body is an Envelope all the same.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "notJson": {
        "$ref": "#/components/examples/notJson"
       },
       "unauthorized": {
        "$ref": "#/components/examples/unauthorized"
       },
       "notFound": {
        "$ref": "#/components/examples/notFound"
       },
       "methodNotAllowed": {
        "$ref": "#/components/examples/methodNotAllowed"
       },
       "tooLarge": {
        "$ref": "#/components/examples/tooLarge"
       },
       "serverError": {
        "$ref": "#/components/examples/serverError"
       }
      }
     }
    }
   },
   "Done": {
    "description": "The request was handled; `status_code` says whether it succeeded. There is no data.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "done": {
        "$ref": "#/components/examples/done"
       },
       "serverError": {
        "$ref": "#/components/examples/serverError"
       }
      }
     }
    }
   },
   "RoutedErrorResponse": {
    "description": "As ErrorResponse, of a functional module: with the routing headers, from and to swapped. A Hub that cannot pass a request on answers with a `status_code` of 4001 to 4003.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     },
     "OCPI-to-party-id": {
      "$ref": "#/components/headers/OCPIToPartyID"
     },
     "OCPI-to-country-code": {
      "$ref": "#/components/headers/OCPIToCountryCode"
     },
     "OCPI-from-party-id": {
      "$ref": "#/components/headers/OCPIFromPartyID"
     },
     "OCPI-from-country-code": {
      "$ref": "#/components/headers/OCPIFromCountryCode"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "notJson": {
        "$ref": "#/components/examples/notJson"
       },
       "unauthorized": {
        "$ref": "#/components/examples/unauthorized"
       },
       "notFound": {
        "$ref": "#/components/examples/notFound"
       },
       "methodNotAllowed": {
        "$ref": "#/components/examples/methodNotAllowed"
       },
       "tooLarge": {
        "$ref": "#/components/examples/tooLarge"
       },
       "serverError": {
        "$ref": "#/components/examples/serverError"
       }
      }
     }
    }
   },
   "Written": {
    "description": "The object was known and is updated, if `status_code` is 1000. A body that is JSON but not acceptable is answered here too, with a `status_code` of 2001 that names the field.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     },
     "OCPI-to-party-id": {
      "$ref": "#/components/headers/OCPIToPartyID"
     },
     "OCPI-to-country-code": {
      "$ref": "#/components/headers/OCPIToCountryCode"
     },
     "OCPI-from-party-id": {
      "$ref": "#/components/headers/OCPIFromPartyID"
     },
     "OCPI-from-country-code": {
      "$ref": "#/components/headers/OCPIFromCountryCode"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "done": {
        "$ref": "#/components/examples/done"
       },
       "invalidField": {
        "$ref": "#/components/examples/invalidField"
       },
       "missingLastUpdated": {
        "$ref": "#/components/examples/missingLastUpdated"
       }
      }
     }
    }
   },
   "Created": {
    "description": "The object was not known before and is stored now.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     },
     "OCPI-to-party-id": {
      "$ref": "#/components/headers/OCPIToPartyID"
     },
     "OCPI-to-country-code": {
      "$ref": "#/components/headers/OCPIToCountryCode"
     },
     "OCPI-from-party-id": {
      "$ref": "#/components/headers/OCPIFromPartyID"
     },
     "OCPI-from-country-code": {
      "$ref": "#/components/headers/OCPIFromCountryCode"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "done": {
        "$ref": "#/components/examples/done"
       }
      }
     }
    }
   },
   "RoutedDone": {
    "description": "As Done, of a functional module.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     },
     "OCPI-to-party-id": {
      "$ref": "#/components/headers/OCPIToPartyID"
     },
     "OCPI-to-country-code": {
      "$ref": "#/components/headers/OCPIToCountryCode"
     },
     "OCPI-from-party-id": {
      "$ref": "#/components/headers/OCPIFromPartyID"
     },
     "OCPI-from-country-code": {
      "$ref": "#/components/headers/OCPIFromCountryCode"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "done": {
        "$ref": "#/components/examples/done"
       },
       "serverError": {
        "$ref": "#/components/examples/serverError"
       }
      }
     }
    }
   },
   "DirectWritten": {
    "description": "As Written, of a configuration module.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "done": {
        "$ref": "#/components/examples/done"
       },
       "invalidField": {
        "$ref": "#/components/examples/invalidField"
       }
      }
     }
    }
   },
   "DirectCreated": {
    "description": "As Created, of a configuration module.",
    "headers": {
     "X-Request-ID": {
      "$ref": "#/components/headers/XRequestID"
     },
     "X-Correlation-ID": {
      "$ref": "#/components/headers/XCorrelationID"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Envelope"
      },
      "examples": {
       "done": {
        "$ref": "#/components/examples/done"
       }
      }
     }
    }
   }
  }
 }
};
