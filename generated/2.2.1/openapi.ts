// Generated from the document under spec/ by `pnpm generate`. Do not edit.
export interface paths {
    "/2.2.1": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the endpoints of version 2.2.1
         * @description Tells which modules the platform serves in this version, which interface of each, and where. Every URL used afterwards comes from here. Called while registering and again whenever a partner announces a change by PUT of its credentials. A registration token is enough.
         */
        get: operations["versions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read the credentials with which this platform is called
         * @description Returns the token the caller has for this platform, where the platform lists its versions, and the parties and roles on it with their business details. Changes nothing.
         */
        get: operations["credentials.get"];
        /**
         * Renew tokens, roles, endpoints or the version
         * @description Replaces what was exchanged when registering: a new token (advised at least once a month), other roles or business details, changed endpoints, or another version, namely the one this URL belongs to. The server always reads the caller's versions and endpoints again and answers with a new token; the former tokens of both sides end. A caller that is not registered gets HTTP 405.
         */
        put: operations["credentials.put"];
        /**
         * Register
         * @description Connects two platforms. The caller authorizes with the registration token (A) it was given outside OCPI and sends the token (B) with which it will be called. Before the server answers it reads the caller's versions and endpoints with B; its answer holds the token (C) that the caller uses from then on, and A is used up.
         *
         *     Problems with the caller's side are told apart: 3001 if it could not be called, 3002 if it lacks this version, 3003 if it lacks an endpoint that is needed. A caller that is registered already gets HTTP 405 and uses PUT.
         */
        post: operations["credentials.post"];
        /**
         * Unregister
         * @description Ends the connection. The tokens of both sides are no longer valid and both stop calling each other. To connect again, a registration token is needed. A caller that is not registered gets HTTP 405.
         */
        delete: operations["credentials.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receiver/locations/{country_code}/{party_id}/{location_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
                /**
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
            };
            cookie?: never;
        };
        /**
         * Read a Location as it was received
         * @description Lets the CPO compare what the receiver has stored with its own data, for example after a failed push. If they differ, the CPO pushes again.
         */
        get: operations["locations.receiver.get"];
        /**
         * Push a Location, new or to replace
         * @description Stores the Location under the given party and id and replaces all of it: EVSEs and optional properties that are not in the body are gone afterwards. Country, party and id in the URL and in the body have to agree.
         */
        put: operations["locations.receiver.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Push what changed of a Location
         * @description Changes the properties in the body and leaves the others as they are. `last_updated` is always needed. An EVSE or Connector is better patched under its own URL. A Location that is not known gets HTTP 404; the CPO then sends all of it.
         */
        patch: operations["locations.receiver.patch"];
        trace?: never;
    };
    "/receiver/locations/{country_code}/{party_id}/{location_id}/{evse_uid}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
                /**
                 * @description The `uid` of the EVSE (not its printed `evse_id`).
                 * @example E1001-1
                 */
                evse_uid: components["parameters"]["EVSEUID"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
                /**
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
            };
            cookie?: never;
        };
        /**
         * Read an EVSE as it was received
         * @description Lets the CPO compare a single EVSE, mostly its status, with what the receiver has stored.
         */
        get: operations["locations.receiver.evse.get"];
        /**
         * Push an EVSE, new or to replace
         * @description Adds an EVSE to a Location that the receiver knows, or replaces it with its Connectors. The receiver takes over the `last_updated` of the body for the Location too. A Location that is not known gets HTTP 404.
         */
        put: operations["locations.receiver.evse.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Push what changed of an EVSE
         * @description The most frequent message of all: the status of an EVSE changed. An EVSE is removed this way as well, with the status REMOVED; there is no DELETE. The receiver takes over `last_updated` for the Location too.
         */
        patch: operations["locations.receiver.evse.patch"];
        trace?: never;
    };
    "/receiver/locations/{country_code}/{party_id}/{location_id}/{evse_uid}/{connector_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description The `id` of the Connector, unique only within its EVSE.
                 * @example 1
                 */
                connector_id: components["parameters"]["ConnectorID"];
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
                /**
                 * @description The `uid` of the EVSE (not its printed `evse_id`).
                 * @example E1001-1
                 */
                evse_uid: components["parameters"]["EVSEUID"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
                /**
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
            };
            cookie?: never;
        };
        /**
         * Read a Connector as it was received
         * @description Lets the CPO compare a single Connector with what the receiver has stored.
         */
        get: operations["locations.receiver.connector.get"];
        /**
         * Push a Connector, new or to replace
         * @description Adds a Connector to an EVSE that the receiver knows, or replaces it. The receiver takes over the `last_updated` of the body for the EVSE and the Location too. A Location or EVSE that is not known gets HTTP 404.
         */
        put: operations["locations.receiver.connector.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Push what changed of a Connector
         * @description Changes properties of a Connector, for example when other tariffs hold. The receiver takes over `last_updated` for the EVSE and the Location too.
         */
        patch: operations["locations.receiver.connector.patch"];
        trace?: never;
    };
    "/sender/locations": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List Locations
         * @description The Locations the caller may see, with all their EVSEs and Connectors, page by page. Read in full when a connection is new or in doubt: what is then on none of the pages is no longer valid. Read with `date_from` to catch up: a change of an EVSE or Connector counts as one of its Location, and a removed EVSE stays in the list with the status REMOVED.
         */
        get: operations["locations.sender.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/locations/{location_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
            };
            cookie?: never;
        };
        /**
         * Read a Location
         * @description One Location of the CPO with all its EVSEs and Connectors, for a caller that wants just this one, or takes no pushes. There is no party in the URL: it is the CPO's own, and behind a Hub the routing headers say whose.
         */
        get: operations["locations.sender.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/locations/{location_id}/{evse_uid}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description The `uid` of the EVSE (not its printed `evse_id`).
                 * @example E1001-1
                 */
                evse_uid: components["parameters"]["EVSEUID"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
            };
            cookie?: never;
        };
        /**
         * Read an EVSE
         * @description One EVSE of a Location with its Connectors, for example to see its status just before a driver goes there. A removed EVSE can still be read.
         */
        get: operations["locations.sender.evse.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/locations/{location_id}/{evse_uid}/{connector_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description The `id` of the Connector, unique only within its EVSE.
                 * @example 1
                 */
                connector_id: components["parameters"]["ConnectorID"];
                /**
                 * @description The `uid` of the EVSE (not its printed `evse_id`).
                 * @example E1001-1
                 */
                evse_uid: components["parameters"]["EVSEUID"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
            };
            cookie?: never;
        };
        /**
         * Read a Connector
         * @description One Connector of an EVSE, for example to see which tariffs hold.
         */
        get: operations["locations.sender.connector.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/versions": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of OCPI that the platform speaks
         * @description The first call of every connection, and the only URL that is exchanged outside OCPI (or in `Credentials.url`). The caller takes the highest version both sides speak and goes on to its details. The list has no pages. A registration token is enough. Some Hubs call it now and then to see whether a platform is alive.
         */
        get: operations["versions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A named point near a Location, such as an entrance. */
        AdditionalGeoLocation: {
            /** @description Degrees north (south is negative), with a point and 5 to 7 decimals. */
            latitude: string;
            /** @description Degrees east (west is negative), with a point and 5 to 7 decimals. */
            longitude: string;
            /** @description Its name, as it is written there. */
            name?: components["schemas"]["DisplayText"];
        };
        /** @description A company as it wants to be presented. */
        BusinessDetails: {
            /** @description Its logo. */
            logo?: components["schemas"]["Image"];
            /** @description Name of the company. */
            name: components["schemas"]["PrintableString"];
            /** @description Its website. */
            website?: components["schemas"]["URL"];
        };
        /**
         * @description Something an EVSE supports.
         * @enum {string}
         */
        Capability: "CHARGING_PROFILE_CAPABLE" | "CHARGING_PREFERENCES_CAPABLE" | "CHIP_CARD_SUPPORT" | "CONTACTLESS_CARD_SUPPORT" | "CREDIT_CARD_PAYABLE" | "DEBIT_CARD_PAYABLE" | "PED_TERMINAL" | "REMOTE_START_STOP_CAPABLE" | "RESERVABLE" | "RFID_READER" | "START_SESSION_CONNECTOR_REQUIRED" | "TOKEN_GROUP_CAPABLE" | "UNLOCK_CAPABLE";
        /** @description Text that compares without regard to case; printable ASCII only. */
        CiString: string;
        /** @description A socket, or a cable with a plug, of an EVSE. Only one Connector of an EVSE can be in use at a time. */
        Connector: {
            /** @description Socket or cable. */
            format: components["schemas"]["ConnectorFormat"];
            /** @description Identifies the Connector within its EVSE; another EVSE may use the same. */
            id: components["schemas"]["CiString"];
            /** @description When the Connector last changed. */
            last_updated: components["schemas"]["DateTime"];
            /** @description Highest current in A. */
            max_amperage: number;
            /** @description Highest power in W. Given where it is less than voltage and current together allow. */
            max_electric_power?: number;
            /** @description Highest voltage in V; with three phases, from line to neutral. */
            max_voltage: number;
            /** @description Alternating or direct current, and over how many phases. */
            power_type: components["schemas"]["PowerType"];
            /** @description Which plug fits. */
            standard: components["schemas"]["ConnectorType"];
            /** @description Ids of the owner's Tariffs that hold here, at most one of each type at any time. Charging for free has a Tariff too. */
            tariff_ids?: components["schemas"]["CiString"][];
            /** @description The operator's terms and conditions. */
            terms_and_conditions?: components["schemas"]["URL"];
        };
        /**
         * @description Whether the driver needs a cable.
         * @enum {string}
         */
        ConnectorFormat: "SOCKET" | "CABLE";
        /** @description The properties of a Connector that change. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays. */
        ConnectorPatch: {
            /** @description Socket or cable. */
            format?: components["schemas"]["ConnectorFormat"];
            /** @description Identifies the Connector within its EVSE; another EVSE may use the same. */
            id?: components["schemas"]["CiString"];
            /** @description When the Connector last changed. */
            last_updated: components["schemas"]["DateTime"];
            /** @description Highest current in A. */
            max_amperage?: number;
            /** @description Highest power in W. Given where it is less than voltage and current together allow. */
            max_electric_power?: number | null;
            /** @description Highest voltage in V; with three phases, from line to neutral. */
            max_voltage?: number;
            /** @description Alternating or direct current, and over how many phases. */
            power_type?: components["schemas"]["PowerType"];
            /** @description Which plug fits. */
            standard?: components["schemas"]["ConnectorType"];
            /** @description Ids of the owner's Tariffs that hold here, at most one of each type at any time. Charging for free has a Tariff too. */
            tariff_ids?: components["schemas"]["CiString"][] | null;
            /** @description The operator's terms and conditions. */
            terms_and_conditions?: components["schemas"]["URL"] | null;
        };
        /**
         * @description The standard of a plug or socket.
         * @enum {string}
         */
        ConnectorType: "CHADEMO" | "CHAOJI" | "DOMESTIC_A" | "DOMESTIC_B" | "DOMESTIC_C" | "DOMESTIC_D" | "DOMESTIC_E" | "DOMESTIC_F" | "DOMESTIC_G" | "DOMESTIC_H" | "DOMESTIC_I" | "DOMESTIC_J" | "DOMESTIC_K" | "DOMESTIC_L" | "DOMESTIC_M" | "DOMESTIC_N" | "DOMESTIC_O" | "GBT_AC" | "GBT_DC" | "IEC_60309_2_single_16" | "IEC_60309_2_three_16" | "IEC_60309_2_three_32" | "IEC_60309_2_three_64" | "IEC_62196_T1" | "IEC_62196_T1_COMBO" | "IEC_62196_T2" | "IEC_62196_T2_COMBO" | "IEC_62196_T3A" | "IEC_62196_T3C" | "NEMA_5_20" | "NEMA_6_30" | "NEMA_6_50" | "NEMA_10_30" | "NEMA_10_50" | "NEMA_14_30" | "NEMA_14_50" | "PANTOGRAPH_BOTTOM_UP" | "PANTOGRAPH_TOP_DOWN" | "TESLA_R" | "TESLA_S";
        /** @description What one platform gives another so that it can be called: a token, where to start, and which parties it is about to meet there. The combination of role, party and country is unique among the roles. */
        Credentials: {
            /** @description Each party on this platform in each of its roles. A Hub names itself only. */
            roles: components["schemas"]["CredentialsRole"][];
            /** @description The credentials token with which the other platform shall call this one. Printable ASCII without spaces, and case matters. On the wire it travels in Base64. */
            token: string;
            /** @description Where this platform lists its versions. */
            url: components["schemas"]["URL"];
        };
        /** @description One party in one role. */
        CredentialsRole: {
            /** @description The company behind the party. */
            business_details: components["schemas"]["BusinessDetails"];
            /** @description Country in which the party is registered; it may well operate in others under the same code. */
            country_code: components["schemas"]["CiString"];
            /** @description Id of the party. */
            party_id: components["schemas"]["CiString"];
            /** @description The part the party plays. */
            role: components["schemas"]["Role"];
        };
        /**
         * @description A moment in UTC as RFC 3339 writes it: date, `T`, time with seconds, optionally a fraction, optionally `Z`. Without `Z` it is UTC as well. Other offsets, `+00:00` included, are not allowed.
         * @example 2026-03-02T09:15:00Z
         * @example 2026-03-02T09:15:00
         * @example 2026-03-02T09:15:00.250Z
         */
        DateTime: string;
        /** @description A text for drivers in one language. */
        DisplayText: {
            /** @description Two-letter language code of ISO 639-1. */
            language: components["schemas"]["PrintableString"];
            /** @description The text, without any markup. */
            text: components["schemas"]["PrintableString"];
        };
        /** @description Where one interface of one module is served. Partners choose their URLs freely, so nobody may guess them. */
        Endpoint: {
            /** @description The module. */
            identifier: components["schemas"]["ModuleID"];
            /** @description Which of its two interfaces. Without meaning for credentials. */
            role: components["schemas"]["InterfaceRole"];
            /** @description Its address, with or without a slash at the end. */
            url: components["schemas"]["URL"];
        };
        /** @description Where the electricity of a location or tariff comes from, and what making it leaves behind. */
        EnergyMix: {
            /** @description Name of the supplier's product. */
            energy_product_name?: components["schemas"]["PrintableString"];
            /** @description Shares of the sources; together they make 100 percent. */
            energy_sources?: components["schemas"]["EnergySource"][];
            /** @description What is emitted or left over per kWh. */
            environ_impact?: components["schemas"]["EnvironmentalImpact"][];
            /** @description True if all of it is renewable, without CO2 or nuclear waste. */
            is_green_energy: boolean;
            /** @description Name of the energy supplier. */
            supplier_name?: components["schemas"]["PrintableString"];
        };
        /** @description The share of one source in the energy mix. */
        EnergySource: {
            /** @description Its share, 0 to 100. */
            percentage: number;
            /** @description The source. */
            source: components["schemas"]["EnergySourceCategory"];
        };
        /**
         * @description A source of electricity.
         * @enum {string}
         */
        EnergySourceCategory: "NUCLEAR" | "GENERAL_FOSSIL" | "COAL" | "GAS" | "GENERAL_GREEN" | "SOLAR" | "WIND" | "WATER";
        /** @description What every response is, those of failures included. An operation that returns something adds `data`; with a `status_code` outside 1xxx there is none to rely on. */
        Envelope: {
            /** @description What the operation returns; see there. */
            data?: unknown;
            /**
             * @description The result as OCPI sees it, next to the HTTP status. An unknown code counts as its thousand.
             *
             *     | Code | Meaning |
             *     | --- | --- |
             *     | 1000 | Success |
             *     | 2000 | The client made an error that no other code describes |
             *     | 2001 | A parameter or field is missing or not valid |
             *     | 2002 | The request tells too little to be handled |
             *     | 2003 | The Location is not known |
             *     | 2004 | The Token is not known |
             *     | 3000 | The server failed in a way that no other code describes |
             *     | 3001 | The server could not use the client's API while registering |
             *     | 3002 | The version is not supported |
             *     | 3003 | The two platforms lack endpoints that they need of each other |
             *     | 4000 | The Hub failed in a way that no other code describes |
             *     | 4001 | The Hub does not know the receiver |
             *     | 4002 | The receiver did not answer the Hub in time |
             *     | 4003 | The receiver is not connected to the Hub |
             *
             *     Codes that end in 900 to 999 are free for custom modules.
             */
            status_code: number;
            /** @description Explains the result to an engineer; not meant for drivers. */
            status_message?: components["schemas"]["PrintableString"];
            /** @description When the response was made. */
            timestamp: components["schemas"]["DateTime"];
        };
        /** @description One kind of emission or waste per kWh. */
        EnvironmentalImpact: {
            /** @description Grams per kWh. */
            amount: number;
            /** @description The kind. */
            category: components["schemas"]["EnvironmentalImpactCategory"];
        };
        /**
         * @description A kind of emission or waste.
         * @enum {string}
         */
        EnvironmentalImpactCategory: "NUCLEAR_WASTE" | "CARBON_DIOXIDE";
        /** @description The part of a charging station that charges one vehicle at a time. It has one or more Connectors, of which one can be in use. It is removed by setting its status to REMOVED, never by deleting it. */
        EVSE: {
            /** @description What the EVSE supports. */
            capabilities?: components["schemas"]["Capability"][];
            /** @description Its Connectors, at least one. */
            connectors: components["schemas"]["Connector"][];
            /** @description Where the EVSE is. */
            coordinates?: components["schemas"]["GeoLocation"];
            /** @description How to find the EVSE within the place, one text for each language. */
            directions?: components["schemas"]["DisplayText"][];
            /** @description The public EVSE id (eMI3), as known to drivers. May be taken away from a removed EVSE and used again. */
            evse_id?: components["schemas"]["CiString"];
            /** @description Floor, as it is signposted there. */
            floor_level?: components["schemas"]["PrintableString"];
            /** @description Pictures of the EVSE. */
            images?: components["schemas"]["Image"][];
            /** @description When the EVSE or any Connector of it last changed. */
            last_updated: components["schemas"]["DateTime"];
            /** @description Who may park there, and when. */
            parking_restrictions?: components["schemas"]["ParkingRestriction"][];
            /** @description What is printed on it to tell it from others. */
            physical_reference?: components["schemas"]["PrintableString"];
            /** @description What the EVSE can do right now. */
            status: components["schemas"]["Status"];
            /** @description Statuses planned for the future, for information only. */
            status_schedule?: components["schemas"]["StatusSchedule"][];
            /** @description Identifies the EVSE on the CPO's platform, for machines; `evse_id` is for people. Never changes and is never given to another EVSE, so better not the number of the hardware. */
            uid: components["schemas"]["CiString"];
        };
        /** @description The properties of an EVSE that change, mostly its status. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays. */
        EVSEPatch: {
            /** @description What the EVSE supports. */
            capabilities?: components["schemas"]["Capability"][] | null;
            /** @description Its Connectors, at least one. */
            connectors?: components["schemas"]["Connector"][];
            /** @description Where the EVSE is. */
            coordinates?: components["schemas"]["GeoLocation"] | null;
            /** @description How to find the EVSE within the place, one text for each language. */
            directions?: components["schemas"]["DisplayText"][] | null;
            /** @description The public EVSE id (eMI3), as known to drivers. May be taken away from a removed EVSE and used again. */
            evse_id?: components["schemas"]["CiString"] | null;
            /** @description Floor, as it is signposted there. */
            floor_level?: components["schemas"]["PrintableString"] | null;
            /** @description Pictures of the EVSE. */
            images?: components["schemas"]["Image"][] | null;
            /** @description When the EVSE or any Connector of it last changed. */
            last_updated: components["schemas"]["DateTime"];
            /** @description Who may park there, and when. */
            parking_restrictions?: components["schemas"]["ParkingRestriction"][] | null;
            /** @description What is printed on it to tell it from others. */
            physical_reference?: components["schemas"]["PrintableString"] | null;
            /** @description What the EVSE can do right now. */
            status?: components["schemas"]["Status"];
            /** @description Statuses planned for the future, for information only. */
            status_schedule?: components["schemas"]["StatusSchedule"][] | null;
            /** @description Identifies the EVSE on the CPO's platform, for machines; `evse_id` is for people. Never changes and is never given to another EVSE, so better not the number of the hardware. */
            uid?: components["schemas"]["CiString"];
        };
        /** @description One period on a certain date. Unlike the regular hours it is in UTC. */
        ExceptionalPeriod: {
            /** @description Start of the period. */
            period_begin: components["schemas"]["DateTime"];
            /** @description End of the period. */
            period_end: components["schemas"]["DateTime"];
        };
        /**
         * @description Something a place offers or is part of.
         * @enum {string}
         */
        Facility: "HOTEL" | "RESTAURANT" | "CAFE" | "MALL" | "SUPERMARKET" | "SPORT" | "RECREATION_AREA" | "NATURE" | "MUSEUM" | "BIKE_SHARING" | "BUS_STOP" | "TAXI_STAND" | "TRAM_STOP" | "METRO_STATION" | "TRAIN_STATION" | "AIRPORT" | "PARKING_LOT" | "CARPOOL_PARKING" | "FUEL_STATION" | "WIFI";
        /** @description A point on earth (WGS 84). Strings, so that no digit is lost; five decimals are about one metre. */
        GeoLocation: {
            /** @description Degrees north (south is negative), with a point and 5 to 7 decimals. */
            latitude: string;
            /** @description Degrees east (west is negative), with a point and 5 to 7 decimals. */
            longitude: string;
        };
        /** @description When a place is open. Exceptional closings win over exceptional openings, and both over the regular hours. */
        Hours: {
            /** @description When it is closed on certain dates, whatever the rest says. */
            exceptional_closings?: components["schemas"]["ExceptionalPeriod"][];
            /** @description When it is open on certain dates, besides the regular hours. */
            exceptional_openings?: components["schemas"]["ExceptionalPeriod"][];
            /** @description Opening hours of each weekday. At least one if `twentyfourseven` is false, none if it is true. */
            regular_hours?: components["schemas"]["RegularHours"][];
            /** @description Always open, exceptional closings aside. */
            twentyfourseven: boolean;
        };
        /** @description A picture on a public web server, for example a photo of the charger (at least 800 x 600 pixels is advised) or a logo (512 x 512). */
        Image: {
            /** @description What the picture shows. */
            category: components["schemas"]["ImageCategory"];
            /** @description Height of the full-size picture in pixels. */
            height?: number;
            /** @description Address of a small version of it. */
            thumbnail?: components["schemas"]["URL"];
            /** @description File type: gif, jpeg, png or svg; others are possible. */
            type: components["schemas"]["CiString"];
            /** @description Address of the full-size picture. */
            url: components["schemas"]["URL"];
            /** @description Width of the full-size picture in pixels. */
            width?: number;
        };
        /**
         * @description What a picture shows, so that it is used in the right place.
         * @enum {string}
         */
        ImageCategory: "CHARGER" | "ENTRANCE" | "LOCATION" | "NETWORK" | "OPERATOR" | "OTHER" | "OWNER";
        /**
         * @description Which side of a module an interface is.
         * @enum {string}
         */
        InterfaceRole: "SENDER" | "RECEIVER";
        /** @description A place with one or more EVSEs that belong together, for example a car park or a stretch of street. It is owned by the party that `country_code` and `party_id` name. A Location is never deleted, for Sessions and CDRs refer to it. */
        Location: {
            /** @description Street, or the like, and house number. */
            address: components["schemas"]["PrintableString"];
            /** @description Whether charging goes on outside the opening hours, as in a garage that is shut at night. Left out means true. */
            charging_when_closed?: boolean;
            /** @description City or village. */
            city: components["schemas"]["PrintableString"];
            /** @description Where the place is. */
            coordinates: components["schemas"]["GeoLocation"];
            /** @description Country in which the place is, as three letters (ISO 3166-1 alpha-3). */
            country: components["schemas"]["PrintableString"];
            /** @description Country of the CPO that owns the Location. */
            country_code: components["schemas"]["CiString"];
            /** @description How to get to the place, one text for each language. */
            directions?: components["schemas"]["DisplayText"][];
            /** @description The electricity supplied here. */
            energy_mix?: components["schemas"]["EnergyMix"];
            /** @description The EVSEs of this place, removed ones too. */
            evses?: components["schemas"]["EVSE"][];
            /** @description What the place itself offers or is part of. */
            facilities?: components["schemas"]["Facility"][];
            /** @description Identifies the Location on the CPO's platform. Never changes. */
            id: components["schemas"]["CiString"];
            /** @description Pictures of the place. */
            images?: components["schemas"]["Image"][];
            /** @description When the Location or any EVSE or Connector of it last changed. */
            last_updated: components["schemas"]["DateTime"];
            /** @description Name to show. */
            name?: components["schemas"]["PrintableString"];
            /** @description When the EVSEs can be reached. */
            opening_times?: components["schemas"]["Hours"];
            /** @description Who runs the place. Without it, the business details of the owning party in the credentials hold. */
            operator?: components["schemas"]["BusinessDetails"];
            /** @description Who owns the place. */
            owner?: components["schemas"]["BusinessDetails"];
            /** @description What kind of parking it is. */
            parking_type?: components["schemas"]["ParkingType"];
            /** @description Id of the CPO that owns the Location. */
            party_id: components["schemas"]["CiString"];
            /** @description Postal code. Left out only where the place has none, such as along some motorways. */
            postal_code?: components["schemas"]["PrintableString"];
            /** @description Whether apps and websites may show the Location to everybody. If false, only to those whom `publish_allowed_to` names. Where some EVSEs may be shown and others not, make two Locations. */
            publish: boolean;
            /** @description The token holders who may see a Location that is not published. Only with `publish` false. */
            publish_allowed_to?: components["schemas"]["PublishTokenType"][];
            /** @description Other points worth knowing, such as an entrance. */
            related_locations?: components["schemas"]["AdditionalGeoLocation"][];
            /** @description State or province, where that matters. */
            state?: components["schemas"]["PrintableString"];
            /** @description Who runs it on behalf of the operator. */
            suboperator?: components["schemas"]["BusinessDetails"];
            /** @description Time zone of the place by its name in the IANA database, such as Europe/Amsterdam. */
            time_zone: components["schemas"]["PrintableString"];
        };
        /** @description The properties of a Location that change. Each one replaces the former value as a whole, lists too; null removes an optional one; what is left out stays. */
        LocationPatch: {
            /** @description Street, or the like, and house number. */
            address?: components["schemas"]["PrintableString"];
            /** @description Whether charging goes on outside the opening hours, as in a garage that is shut at night. Left out means true. */
            charging_when_closed?: boolean | null;
            /** @description City or village. */
            city?: components["schemas"]["PrintableString"];
            /** @description Where the place is. */
            coordinates?: components["schemas"]["GeoLocation"];
            /** @description Country in which the place is, as three letters (ISO 3166-1 alpha-3). */
            country?: components["schemas"]["PrintableString"];
            /** @description Country of the CPO that owns the Location. */
            country_code?: components["schemas"]["CiString"];
            /** @description How to get to the place, one text for each language. */
            directions?: components["schemas"]["DisplayText"][] | null;
            /** @description The electricity supplied here. */
            energy_mix?: components["schemas"]["EnergyMix"] | null;
            /** @description The EVSEs of this place, removed ones too. */
            evses?: components["schemas"]["EVSE"][] | null;
            /** @description What the place itself offers or is part of. */
            facilities?: components["schemas"]["Facility"][] | null;
            /** @description Identifies the Location on the CPO's platform. Never changes. */
            id?: components["schemas"]["CiString"];
            /** @description Pictures of the place. */
            images?: components["schemas"]["Image"][] | null;
            /** @description When the Location or any EVSE or Connector of it last changed. */
            last_updated: components["schemas"]["DateTime"];
            /** @description Name to show. */
            name?: components["schemas"]["PrintableString"] | null;
            /** @description When the EVSEs can be reached. */
            opening_times?: components["schemas"]["Hours"] | null;
            /** @description Who runs the place. Without it, the business details of the owning party in the credentials hold. */
            operator?: components["schemas"]["BusinessDetails"] | null;
            /** @description Who owns the place. */
            owner?: components["schemas"]["BusinessDetails"] | null;
            /** @description What kind of parking it is. */
            parking_type?: components["schemas"]["ParkingType"] | null;
            /** @description Id of the CPO that owns the Location. */
            party_id?: components["schemas"]["CiString"];
            /** @description Postal code. Left out only where the place has none, such as along some motorways. */
            postal_code?: components["schemas"]["PrintableString"] | null;
            /** @description Whether apps and websites may show the Location to everybody. If false, only to those whom `publish_allowed_to` names. Where some EVSEs may be shown and others not, make two Locations. */
            publish?: boolean;
            /** @description The token holders who may see a Location that is not published. Only with `publish` false. */
            publish_allowed_to?: components["schemas"]["PublishTokenType"][] | null;
            /** @description Other points worth knowing, such as an entrance. */
            related_locations?: components["schemas"]["AdditionalGeoLocation"][] | null;
            /** @description State or province, where that matters. */
            state?: components["schemas"]["PrintableString"] | null;
            /** @description Who runs it on behalf of the operator. */
            suboperator?: components["schemas"]["BusinessDetails"] | null;
            /** @description Time zone of the place by its name in the IANA database, such as Europe/Amsterdam. */
            time_zone?: components["schemas"]["PrintableString"];
        };
        /**
         * @description A module. Two partners may agree on modules of their own, so more values than these can arrive; these are the ones of OCPI itself.
         * @enum {string}
         */
        ModuleID: "cdrs" | "chargingprofiles" | "commands" | "credentials" | "hubclientinfo" | "locations" | "sessions" | "tariffs" | "tokens";
        /**
         * @description Who may park at an EVSE, and when.
         * @enum {string}
         */
        ParkingRestriction: "EV_ONLY" | "PLUGGED" | "DISABLED" | "CUSTOMERS" | "MOTORCYCLES";
        /**
         * @description What kind of parking a place is.
         * @enum {string}
         */
        ParkingType: "ALONG_MOTORWAY" | "PARKING_GARAGE" | "PARKING_LOT" | "ON_DRIVEWAY" | "ON_STREET" | "UNDERGROUND_GARAGE";
        /**
         * @description Alternating or direct current, and over how many phases.
         * @enum {string}
         */
        PowerType: "AC_1_PHASE" | "AC_2_PHASE" | "AC_2_PHASE_SPLIT" | "AC_3_PHASE" | "DC";
        /** @description Text that compares with regard to case; any printable character, no line breaks or tabs. */
        PrintableString: string;
        /** @description Describes Tokens whose holders may see a Location that is not published. A Token has to match everything that is given: `uid` with `type`, `visual_number` with `issuer`, or `group_id`. */
        PublishTokenType: {
            /** @description The group the Token belongs to. */
            group_id?: components["schemas"]["CiString"];
            /** @description The company printed on the card. */
            issuer?: components["schemas"]["PrintableString"];
            /** @description The type of the Token. */
            type?: components["schemas"]["TokenType"];
            /** @description The `uid` of the Token. */
            uid?: components["schemas"]["CiString"];
            /** @description The number printed on the card. */
            visual_number?: components["schemas"]["PrintableString"];
        };
        /** @description One period that comes back every week, in the time zone of the Location. */
        RegularHours: {
            /** @description Start of the period in local time, as HH:MM. */
            period_begin: string;
            /** @description End of the period in local time, as HH:MM, later than its start. */
            period_end: string;
            /** @description Day of the week, Monday is 1 and Sunday 7. */
            weekday: number;
        };
        /**
         * @description The part a party plays in the market.
         * @enum {string}
         */
        Role: "CPO" | "EMSP" | "HUB" | "NAP" | "NSP" | "OTHER" | "SCSP";
        /**
         * @description What an EVSE can do.
         * @enum {string}
         */
        Status: "AVAILABLE" | "BLOCKED" | "CHARGING" | "INOPERATIVE" | "OUTOFORDER" | "PLANNED" | "REMOVED" | "RESERVED" | "UNKNOWN";
        /** @description A status an EVSE is expected to have. When the time comes, the CPO still sends the status itself. */
        StatusSchedule: {
            /** @description From when on. */
            period_begin: components["schemas"]["DateTime"];
            /** @description Until when, if that is known. */
            period_end?: components["schemas"]["DateTime"];
            /** @description The expected status. */
            status: components["schemas"]["Status"];
        };
        /**
         * @description What kind of Token identifies the driver.
         * @enum {string}
         */
        TokenType: "AD_HOC_USER" | "APP_USER" | "OTHER" | "RFID";
        /** @description An absolute http or https address. */
        URL: string;
        /** @description A version of OCPI that the platform speaks. */
        Version: {
            /** @description Where the details of this version are found. */
            url: components["schemas"]["URL"];
            /** @description The version. */
            version: components["schemas"]["VersionNumber"];
        };
        /** @description The interfaces that the platform serves in one version. */
        VersionDetails: {
            /** @description Each interface of each module that is served, at least one. */
            endpoints: components["schemas"]["Endpoint"][];
            /** @description The version these endpoints belong to. */
            version: components["schemas"]["VersionNumber"];
        };
        /**
         * @description A version of OCPI.
         * @enum {string}
         */
        VersionNumber: "2.0" | "2.1" | "2.1.1" | "2.2" | "2.2.1";
    };
    responses: {
        /** @description The object was not known before and is stored now. */
        Created: {
            headers: {
                "OCPI-from-country-code": components["headers"]["OCPIFromCountryCode"];
                "OCPI-from-party-id": components["headers"]["OCPIFromPartyID"];
                "OCPI-to-country-code": components["headers"]["OCPIToCountryCode"];
                "OCPI-to-party-id": components["headers"]["OCPIToPartyID"];
                "X-Correlation-ID": components["headers"]["XCorrelationID"];
                "X-Request-ID": components["headers"]["XRequestID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
        /** @description The request was handled; `status_code` says whether it succeeded. There is no data. */
        Done: {
            headers: {
                "X-Correlation-ID": components["headers"]["XCorrelationID"];
                "X-Request-ID": components["headers"]["XRequestID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
        /** @description The request did not reach the point where OCPI decides: not JSON (400), no or an unknown token (401), nothing under this URL (404), a method that is not available (405), too large (413), another media type (415), or the server failed (5XX). The body is an Envelope all the same. */
        ErrorResponse: {
            headers: {
                "X-Correlation-ID": components["headers"]["XCorrelationID"];
                "X-Request-ID": components["headers"]["XRequestID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
        /** @description As ErrorResponse, of a functional module: with the routing headers, from and to swapped. A Hub that cannot pass a request on answers with a `status_code` of 4001 to 4003. */
        RoutedErrorResponse: {
            headers: {
                "OCPI-from-country-code": components["headers"]["OCPIFromCountryCode"];
                "OCPI-from-party-id": components["headers"]["OCPIFromPartyID"];
                "OCPI-to-country-code": components["headers"]["OCPIToCountryCode"];
                "OCPI-to-party-id": components["headers"]["OCPIToPartyID"];
                "X-Correlation-ID": components["headers"]["XCorrelationID"];
                "X-Request-ID": components["headers"]["XRequestID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
        /** @description The object was known and is updated, if `status_code` is 1000. A body that is JSON but not acceptable is answered here too, with a `status_code` of 2001 that names the field. */
        Written: {
            headers: {
                "OCPI-from-country-code": components["headers"]["OCPIFromCountryCode"];
                "OCPI-from-party-id": components["headers"]["OCPIFromPartyID"];
                "OCPI-to-country-code": components["headers"]["OCPIToCountryCode"];
                "OCPI-to-party-id": components["headers"]["OCPIToPartyID"];
                "X-Correlation-ID": components["headers"]["XCorrelationID"];
                "X-Request-ID": components["headers"]["XRequestID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
    };
    parameters: {
        /**
         * @description The `id` of the Connector, unique only within its EVSE.
         * @example 1
         */
        ConnectorID: components["schemas"]["CiString"];
        /**
         * @description Country of the party that owns the object, the same as `country_code` in the object.
         * @example NL
         */
        CountryCode: components["schemas"]["CiString"];
        /**
         * @description Only objects whose `last_updated` is this moment or later.
         * @example 2026-03-01T00:00:00Z
         */
        DateFrom: components["schemas"]["DateTime"];
        /**
         * @description Only objects whose `last_updated` is before this moment.
         * @example 2026-03-02T00:00:00Z
         */
        DateTo: components["schemas"]["DateTime"];
        /**
         * @description The `uid` of the EVSE (not its printed `evse_id`).
         * @example E1001-1
         */
        EVSEUID: components["schemas"]["CiString"];
        /**
         * @description The most objects wanted in one page. The server may have a lower maximum of its own (`X-Limit`) and then returns fewer, which is not an error.
         * @example 50
         */
        Limit: number;
        /**
         * @description The `id` of the Location.
         * @example UTR-STATION
         */
        LocationID: components["schemas"]["CiString"];
        /**
         * @description Country of the party the request comes from.
         * @example NL
         */
        OCPIFromCountryCode: components["schemas"]["CiString"];
        /**
         * @description Party the request comes from; one of the roles of the calling platform.
         * @example OCA
         */
        OCPIFromPartyID: components["schemas"]["CiString"];
        /**
         * @description Country of the party the request is for.
         * @example BE
         */
        OCPIToCountryCode: components["schemas"]["CiString"];
        /**
         * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
         * @example MOV
         */
        OCPIToPartyID: components["schemas"]["CiString"];
        /**
         * @description How many objects to skip; the first page starts at 0. To go on, follow the `Link` of the response.
         * @example 50
         */
        Offset: number;
        /**
         * @description Id of the party that owns the object, the same as `party_id` in the object.
         * @example OCA
         */
        PartyID: components["schemas"]["CiString"];
        /**
         * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
         * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
         */
        XCorrelationID: string;
        /**
         * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
         * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
         */
        XRequestID: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Where the next page is, as `<url>; rel="next"`, with the filters of the request kept. The last page has none.
         * @example <https://ocpi.oranje-laadpalen.example/2.2.1/sender/locations?offset=50&limit=50>; rel="next"
         */
        Link: string;
        /**
         * @description Country of the party that answers.
         * @example BE
         */
        OCPIFromCountryCode: components["schemas"]["CiString"];
        /**
         * @description Party that answers, so the one the request was for.
         * @example MOV
         */
        OCPIFromPartyID: components["schemas"]["CiString"];
        /**
         * @description Country of the party the response is for.
         * @example NL
         */
        OCPIToCountryCode: components["schemas"]["CiString"];
        /**
         * @description Party the response is for, so the one the request came from.
         * @example OCA
         */
        OCPIToPartyID: components["schemas"]["CiString"];
        /**
         * @description The `X-Correlation-ID` of the request, unchanged.
         * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
         */
        XCorrelationID: string;
        /**
         * @description The most objects the server puts in one page, not the number on this page.
         * @example 50
         */
        XLimit: number;
        /**
         * @description The `X-Request-ID` of the request, unchanged.
         * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
         */
        XRequestID: string;
        /**
         * @description How many objects match the filters and are visible to the caller, on all pages together.
         * @example 117
         */
        XTotalCount: number;
    };
    pathItems: never;
}
export type AdditionalGeoLocation = components['schemas']['AdditionalGeoLocation'];
export type BusinessDetails = components['schemas']['BusinessDetails'];
export type Capability = components['schemas']['Capability'];
export type CiString = components['schemas']['CiString'];
export type Connector = components['schemas']['Connector'];
export type ConnectorFormat = components['schemas']['ConnectorFormat'];
export type ConnectorPatch = components['schemas']['ConnectorPatch'];
export type ConnectorType = components['schemas']['ConnectorType'];
export type Credentials = components['schemas']['Credentials'];
export type CredentialsRole = components['schemas']['CredentialsRole'];
export type DateTime = components['schemas']['DateTime'];
export type DisplayText = components['schemas']['DisplayText'];
export type Endpoint = components['schemas']['Endpoint'];
export type EnergyMix = components['schemas']['EnergyMix'];
export type EnergySource = components['schemas']['EnergySource'];
export type EnergySourceCategory = components['schemas']['EnergySourceCategory'];
export type Envelope = components['schemas']['Envelope'];
export type EnvironmentalImpact = components['schemas']['EnvironmentalImpact'];
export type EnvironmentalImpactCategory = components['schemas']['EnvironmentalImpactCategory'];
export type EVSE = components['schemas']['EVSE'];
export type EVSEPatch = components['schemas']['EVSEPatch'];
export type ExceptionalPeriod = components['schemas']['ExceptionalPeriod'];
export type Facility = components['schemas']['Facility'];
export type GeoLocation = components['schemas']['GeoLocation'];
export type Hours = components['schemas']['Hours'];
export type Image = components['schemas']['Image'];
export type ImageCategory = components['schemas']['ImageCategory'];
export type InterfaceRole = components['schemas']['InterfaceRole'];
export type Location = components['schemas']['Location'];
export type LocationPatch = components['schemas']['LocationPatch'];
export type ModuleID = components['schemas']['ModuleID'];
export type ParkingRestriction = components['schemas']['ParkingRestriction'];
export type ParkingType = components['schemas']['ParkingType'];
export type PowerType = components['schemas']['PowerType'];
export type PrintableString = components['schemas']['PrintableString'];
export type PublishTokenType = components['schemas']['PublishTokenType'];
export type RegularHours = components['schemas']['RegularHours'];
export type Role = components['schemas']['Role'];
export type Status = components['schemas']['Status'];
export type StatusSchedule = components['schemas']['StatusSchedule'];
export type TokenType = components['schemas']['TokenType'];
export type URL = components['schemas']['URL'];
export type Version = components['schemas']['Version'];
export type VersionDetails = components['schemas']['VersionDetails'];
export type VersionNumber = components['schemas']['VersionNumber'];
export type ResponseCreated = components['responses']['Created'];
export type ResponseDone = components['responses']['Done'];
export type ResponseErrorResponse = components['responses']['ErrorResponse'];
export type ResponseRoutedErrorResponse = components['responses']['RoutedErrorResponse'];
export type ResponseWritten = components['responses']['Written'];
export type ParameterConnectorId = components['parameters']['ConnectorID'];
export type ParameterCountryCode = components['parameters']['CountryCode'];
export type ParameterDateFrom = components['parameters']['DateFrom'];
export type ParameterDateTo = components['parameters']['DateTo'];
export type ParameterEvseuid = components['parameters']['EVSEUID'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterLocationId = components['parameters']['LocationID'];
export type ParameterOcpiFromCountryCode = components['parameters']['OCPIFromCountryCode'];
export type ParameterOcpiFromPartyId = components['parameters']['OCPIFromPartyID'];
export type ParameterOcpiToCountryCode = components['parameters']['OCPIToCountryCode'];
export type ParameterOcpiToPartyId = components['parameters']['OCPIToPartyID'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterPartyId = components['parameters']['PartyID'];
export type ParameterXCorrelationId = components['parameters']['XCorrelationID'];
export type ParameterXRequestId = components['parameters']['XRequestID'];
export type HeaderLink = components['headers']['Link'];
export type HeaderOcpiFromCountryCode = components['headers']['OCPIFromCountryCode'];
export type HeaderOcpiFromPartyId = components['headers']['OCPIFromPartyID'];
export type HeaderOcpiToCountryCode = components['headers']['OCPIToCountryCode'];
export type HeaderOcpiToPartyId = components['headers']['OCPIToPartyID'];
export type HeaderXCorrelationId = components['headers']['XCorrelationID'];
export type HeaderXLimit = components['headers']['XLimit'];
export type HeaderXRequestId = components['headers']['XRequestID'];
export type HeaderXTotalCount = components['headers']['XTotalCount'];
export type $defs = Record<string, never>;
export interface operations {
    "versions.get": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ErrorResponse"];
            "5XX": components["responses"]["ErrorResponse"];
            /** @description The endpoints. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["VersionDetails"];
                    };
                };
            };
        };
    };
    "credentials.get": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ErrorResponse"];
            "5XX": components["responses"]["ErrorResponse"];
            /** @description The credentials of this platform for the caller. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["Credentials"];
                    };
                };
            };
        };
    };
    "credentials.put": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The credentials with which the caller's platform is to be called. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            "4XX": components["responses"]["ErrorResponse"];
            "5XX": components["responses"]["ErrorResponse"];
            /** @description The connection is renewed and the answer holds the caller's new token, if `status_code` is 1000. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["Credentials"];
                    };
                };
            };
        };
    };
    "credentials.post": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The credentials with which the caller's platform is to be called. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            "4XX": components["responses"]["ErrorResponse"];
            "5XX": components["responses"]["ErrorResponse"];
            /** @description The platforms are connected and the answer holds the caller's new token, if `status_code` is 1000. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["Credentials"];
                    };
                };
            };
        };
    };
    "credentials.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ErrorResponse"];
            "5XX": components["responses"]["ErrorResponse"];
            200: components["responses"]["Done"];
        };
    };
    "locations.receiver.get": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
                /**
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description The Location as the receiver has it. */
            200: {
                headers: {
                    "OCPI-from-country-code": components["headers"]["OCPIFromCountryCode"];
                    "OCPI-from-party-id": components["headers"]["OCPIFromPartyID"];
                    "OCPI-to-country-code": components["headers"]["OCPIToCountryCode"];
                    "OCPI-to-party-id": components["headers"]["OCPIToPartyID"];
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["Location"];
                    };
                };
            };
        };
    };
    "locations.receiver.put": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
                /**
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
            };
            cookie?: never;
        };
        /** @description The whole Location. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Location"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["Written"];
            201: components["responses"]["Created"];
        };
    };
    "locations.receiver.patch": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
                /**
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
            };
            cookie?: never;
        };
        /** @description What changed, and when. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationPatch"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["Written"];
        };
    };
    "locations.receiver.evse.get": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
                /**
                 * @description The `uid` of the EVSE (not its printed `evse_id`).
                 * @example E1001-1
                 */
                evse_uid: components["parameters"]["EVSEUID"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
                /**
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description The EVSE as the receiver has it. */
            200: {
                headers: {
                    "OCPI-from-country-code": components["headers"]["OCPIFromCountryCode"];
                    "OCPI-from-party-id": components["headers"]["OCPIFromPartyID"];
                    "OCPI-to-country-code": components["headers"]["OCPIToCountryCode"];
                    "OCPI-to-party-id": components["headers"]["OCPIToPartyID"];
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["EVSE"];
                    };
                };
            };
        };
    };
    "locations.receiver.evse.put": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
                /**
                 * @description The `uid` of the EVSE (not its printed `evse_id`).
                 * @example E1001-1
                 */
                evse_uid: components["parameters"]["EVSEUID"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
                /**
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
            };
            cookie?: never;
        };
        /** @description The whole EVSE. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EVSE"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["Written"];
            201: components["responses"]["Created"];
        };
    };
    "locations.receiver.evse.patch": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
                /**
                 * @description The `uid` of the EVSE (not its printed `evse_id`).
                 * @example E1001-1
                 */
                evse_uid: components["parameters"]["EVSEUID"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
                /**
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
            };
            cookie?: never;
        };
        /** @description What changed, and when. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EVSEPatch"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["Written"];
        };
    };
    "locations.receiver.connector.get": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description The `id` of the Connector, unique only within its EVSE.
                 * @example 1
                 */
                connector_id: components["parameters"]["ConnectorID"];
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
                /**
                 * @description The `uid` of the EVSE (not its printed `evse_id`).
                 * @example E1001-1
                 */
                evse_uid: components["parameters"]["EVSEUID"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
                /**
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description The Connector as the receiver has it. */
            200: {
                headers: {
                    "OCPI-from-country-code": components["headers"]["OCPIFromCountryCode"];
                    "OCPI-from-party-id": components["headers"]["OCPIFromPartyID"];
                    "OCPI-to-country-code": components["headers"]["OCPIToCountryCode"];
                    "OCPI-to-party-id": components["headers"]["OCPIToPartyID"];
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["Connector"];
                    };
                };
            };
        };
    };
    "locations.receiver.connector.put": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description The `id` of the Connector, unique only within its EVSE.
                 * @example 1
                 */
                connector_id: components["parameters"]["ConnectorID"];
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
                /**
                 * @description The `uid` of the EVSE (not its printed `evse_id`).
                 * @example E1001-1
                 */
                evse_uid: components["parameters"]["EVSEUID"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
                /**
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
            };
            cookie?: never;
        };
        /** @description The whole Connector. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Connector"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["Written"];
            201: components["responses"]["Created"];
        };
    };
    "locations.receiver.connector.patch": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description The `id` of the Connector, unique only within its EVSE.
                 * @example 1
                 */
                connector_id: components["parameters"]["ConnectorID"];
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
                /**
                 * @description The `uid` of the EVSE (not its printed `evse_id`).
                 * @example E1001-1
                 */
                evse_uid: components["parameters"]["EVSEUID"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
                /**
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
            };
            cookie?: never;
        };
        /** @description What changed, and when. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectorPatch"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["Written"];
        };
    };
    "locations.sender.list": {
        parameters: {
            query?: {
                /**
                 * @description Only objects whose `last_updated` is this moment or later.
                 * @example 2026-03-01T00:00:00Z
                 */
                date_from?: components["parameters"]["DateFrom"];
                /**
                 * @description Only objects whose `last_updated` is before this moment.
                 * @example 2026-03-02T00:00:00Z
                 */
                date_to?: components["parameters"]["DateTo"];
                /**
                 * @description The most objects wanted in one page. The server may have a lower maximum of its own (`X-Limit`) and then returns fewer, which is not an error.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many objects to skip; the first page starts at 0. To go on, follow the `Link` of the response.
                 * @example 50
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description One page of Locations. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "OCPI-from-country-code": components["headers"]["OCPIFromCountryCode"];
                    "OCPI-from-party-id": components["headers"]["OCPIFromPartyID"];
                    "OCPI-to-country-code": components["headers"]["OCPIToCountryCode"];
                    "OCPI-to-party-id": components["headers"]["OCPIToPartyID"];
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Limit": components["headers"]["XLimit"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    "X-Total-Count": components["headers"]["XTotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The Locations on this page. */
                        data?: components["schemas"]["Location"][];
                    };
                };
            };
        };
    };
    "locations.sender.get": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description The Location. */
            200: {
                headers: {
                    "OCPI-from-country-code": components["headers"]["OCPIFromCountryCode"];
                    "OCPI-from-party-id": components["headers"]["OCPIFromPartyID"];
                    "OCPI-to-country-code": components["headers"]["OCPIToCountryCode"];
                    "OCPI-to-party-id": components["headers"]["OCPIToPartyID"];
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["Location"];
                    };
                };
            };
        };
    };
    "locations.sender.evse.get": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description The `uid` of the EVSE (not its printed `evse_id`).
                 * @example E1001-1
                 */
                evse_uid: components["parameters"]["EVSEUID"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description The EVSE. */
            200: {
                headers: {
                    "OCPI-from-country-code": components["headers"]["OCPIFromCountryCode"];
                    "OCPI-from-party-id": components["headers"]["OCPIFromPartyID"];
                    "OCPI-to-country-code": components["headers"]["OCPIToCountryCode"];
                    "OCPI-to-party-id": components["headers"]["OCPIToPartyID"];
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["EVSE"];
                    };
                };
            };
        };
    };
    "locations.sender.connector.get": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Country of the party the request comes from.
                 * @example NL
                 */
                "OCPI-from-country-code"?: components["parameters"]["OCPIFromCountryCode"];
                /**
                 * @description Party the request comes from; one of the roles of the calling platform.
                 * @example OCA
                 */
                "OCPI-from-party-id"?: components["parameters"]["OCPIFromPartyID"];
                /**
                 * @description Country of the party the request is for.
                 * @example BE
                 */
                "OCPI-to-country-code"?: components["parameters"]["OCPIToCountryCode"];
                /**
                 * @description Party the request is for. Left out when a Hub is to find the receiver from the content.
                 * @example MOV
                 */
                "OCPI-to-party-id"?: components["parameters"]["OCPIToPartyID"];
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path: {
                /**
                 * @description The `id` of the Connector, unique only within its EVSE.
                 * @example 1
                 */
                connector_id: components["parameters"]["ConnectorID"];
                /**
                 * @description The `uid` of the EVSE (not its printed `evse_id`).
                 * @example E1001-1
                 */
                evse_uid: components["parameters"]["EVSEUID"];
                /**
                 * @description The `id` of the Location.
                 * @example UTR-STATION
                 */
                location_id: components["parameters"]["LocationID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description The Connector. */
            200: {
                headers: {
                    "OCPI-from-country-code": components["headers"]["OCPIFromCountryCode"];
                    "OCPI-from-party-id": components["headers"]["OCPIFromPartyID"];
                    "OCPI-to-country-code": components["headers"]["OCPIToCountryCode"];
                    "OCPI-to-party-id": components["headers"]["OCPIToPartyID"];
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["Connector"];
                    };
                };
            };
        };
    };
    "versions.list": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Identifies the whole chain of messages that belong together; kept by Hubs, and repeated in the response.
                 * @example b54a2f0c-61f5-4f34-a2b3-7d1d0d7a9e11
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationID"];
                /**
                 * @description Identifies this one request, best a UUID; the response repeats it. A Hub puts a new one in when it forwards.
                 * @example 3c9a3a5e-7f10-4c0f-9b8d-0f3f6a1f5d21
                 */
                "X-Request-ID": components["parameters"]["XRequestID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ErrorResponse"];
            "5XX": components["responses"]["ErrorResponse"];
            /** @description The versions, at least one. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The versions. */
                        data?: components["schemas"]["Version"][];
                    };
                };
            };
        };
    };
}
type FlattenedDeepRequired<T> = {
    [K in keyof T]-?: FlattenedDeepRequired<T[K] extends unknown[] | undefined | null ? Extract<T[K], unknown[]>[number] : T[K]>;
};
type ReadonlyArray<T> = [
    Exclude<T, undefined>
] extends [
    unknown[]
] ? Readonly<Exclude<T, undefined>> : Readonly<Exclude<T, undefined>[]>;
export const capabilityValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Capability"]> = ["CHARGING_PROFILE_CAPABLE", "CHARGING_PREFERENCES_CAPABLE", "CHIP_CARD_SUPPORT", "CONTACTLESS_CARD_SUPPORT", "CREDIT_CARD_PAYABLE", "DEBIT_CARD_PAYABLE", "PED_TERMINAL", "REMOTE_START_STOP_CAPABLE", "RESERVABLE", "RFID_READER", "START_SESSION_CONNECTOR_REQUIRED", "TOKEN_GROUP_CAPABLE", "UNLOCK_CAPABLE"];
export const connectorFormatValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ConnectorFormat"]> = ["SOCKET", "CABLE"];
export const connectorTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ConnectorType"]> = ["CHADEMO", "CHAOJI", "DOMESTIC_A", "DOMESTIC_B", "DOMESTIC_C", "DOMESTIC_D", "DOMESTIC_E", "DOMESTIC_F", "DOMESTIC_G", "DOMESTIC_H", "DOMESTIC_I", "DOMESTIC_J", "DOMESTIC_K", "DOMESTIC_L", "DOMESTIC_M", "DOMESTIC_N", "DOMESTIC_O", "GBT_AC", "GBT_DC", "IEC_60309_2_single_16", "IEC_60309_2_three_16", "IEC_60309_2_three_32", "IEC_60309_2_three_64", "IEC_62196_T1", "IEC_62196_T1_COMBO", "IEC_62196_T2", "IEC_62196_T2_COMBO", "IEC_62196_T3A", "IEC_62196_T3C", "NEMA_5_20", "NEMA_6_30", "NEMA_6_50", "NEMA_10_30", "NEMA_10_50", "NEMA_14_30", "NEMA_14_50", "PANTOGRAPH_BOTTOM_UP", "PANTOGRAPH_TOP_DOWN", "TESLA_R", "TESLA_S"];
export const energySourceCategoryValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["EnergySourceCategory"]> = ["NUCLEAR", "GENERAL_FOSSIL", "COAL", "GAS", "GENERAL_GREEN", "SOLAR", "WIND", "WATER"];
export const environmentalImpactCategoryValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["EnvironmentalImpactCategory"]> = ["NUCLEAR_WASTE", "CARBON_DIOXIDE"];
export const facilityValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Facility"]> = ["HOTEL", "RESTAURANT", "CAFE", "MALL", "SUPERMARKET", "SPORT", "RECREATION_AREA", "NATURE", "MUSEUM", "BIKE_SHARING", "BUS_STOP", "TAXI_STAND", "TRAM_STOP", "METRO_STATION", "TRAIN_STATION", "AIRPORT", "PARKING_LOT", "CARPOOL_PARKING", "FUEL_STATION", "WIFI"];
export const imageCategoryValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ImageCategory"]> = ["CHARGER", "ENTRANCE", "LOCATION", "NETWORK", "OPERATOR", "OTHER", "OWNER"];
export const interfaceRoleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["InterfaceRole"]> = ["SENDER", "RECEIVER"];
export const moduleIDValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ModuleID"]> = ["cdrs", "chargingprofiles", "commands", "credentials", "hubclientinfo", "locations", "sessions", "tariffs", "tokens"];
export const parkingRestrictionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ParkingRestriction"]> = ["EV_ONLY", "PLUGGED", "DISABLED", "CUSTOMERS", "MOTORCYCLES"];
export const parkingTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ParkingType"]> = ["ALONG_MOTORWAY", "PARKING_GARAGE", "PARKING_LOT", "ON_DRIVEWAY", "ON_STREET", "UNDERGROUND_GARAGE"];
export const powerTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["PowerType"]> = ["AC_1_PHASE", "AC_2_PHASE", "AC_2_PHASE_SPLIT", "AC_3_PHASE", "DC"];
export const roleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Role"]> = ["CPO", "EMSP", "HUB", "NAP", "NSP", "OTHER", "SCSP"];
export const statusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Status"]> = ["AVAILABLE", "BLOCKED", "CHARGING", "INOPERATIVE", "OUTOFORDER", "PLANNED", "REMOVED", "RESERVED", "UNKNOWN"];
export const tokenTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["TokenType"]> = ["AD_HOC_USER", "APP_USER", "OTHER", "RFID"];
export const versionNumberValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["VersionNumber"]> = ["2.0", "2.1", "2.1.1", "2.2", "2.2.1"];
