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
  "description": "OCPI lets the companies around public charging exchange data without knowing each other's software: charge point operators (CPO) say where can be charged, for how much and what was charged; e-mobility service providers (eMSP) say who may charge and let their drivers start and stop.\n\nEach module has up to two interfaces. The **sender** interface belongs to the owner of the data and is read by others; the **receiver** interface is hosted by the other side and takes what the owner pushes. really serves an interface is published by its version details; the paths below name the operations and are what an OpenOCPI server serves under its own base URL.\n\nDescriptions, summaries and examples are OpenOCPI's own words; each operation links to the section of the OCPI text that decides.",
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
      "description": "When the Location or any EVSE or Connector of it last changed."
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
      "description": "When the EVSE or any Connector of it last changed."
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
      "description": "When the Connector last changed."
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
    "summary": "A CPO that offers its locations and accepts tokens",
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
        "identifier": "tokens",
        "role": "RECEIVER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/receiver/tokens"
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
        "identifier": "tokens",
        "role": "SENDER",
        "url": "https://cards.movendo.example/ocpi/tokens"
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
  "description": "OCPI lets the companies around public charging exchange data without knowing each other's software: charge point operators (CPO) say where can be charged, for how much and what was charged; e-mobility service providers (eMSP) say who may charge and let their drivers start and stop.\n\nEach module has up to two interfaces. The **sender** interface belongs to the owner of the data and is read by others; the **receiver** interface is hosted by the other side and takes what the owner pushes. really serves an interface is published by its version details; the paths below name the operations and are what an OpenOCPI server serves under its own base URL.\n\nDescriptions, summaries and examples are OpenOCPI's own words; each operation links to the section of the OCPI text that decides.",
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
     "$ref": "#/components/schemas/CiString",
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
     "$ref": "#/components/schemas/CiString",
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
     "$ref": "#/components/schemas/CiString",
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
     "$ref": "#/components/schemas/CiString",
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
     "$ref": "#/components/schemas/DateTime",
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
     "$ref": "#/components/schemas/DateTime",
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
     "$ref": "#/components/schemas/CiString",
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
     "$ref": "#/components/schemas/CiString",
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
     "$ref": "#/components/schemas/CiString",
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
     "$ref": "#/components/schemas/CiString",
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
     "$ref": "#/components/schemas/CiString",
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
    "summary": "A CPO that offers its locations and accepts tokens",
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
        "identifier": "tokens",
        "role": "RECEIVER",
        "url": "https://ocpi.oranje-laadpalen.example/2.2.1/receiver/tokens"
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
        "identifier": "tokens",
        "role": "SENDER",
        "url": "https://cards.movendo.example/ocpi/tokens"
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
   }
  }
 }
};
