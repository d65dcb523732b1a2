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
    "/receiver/cdrs": {
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
        get?: never;
        put?: never;
        /**
         * Push a CDR
         * @description Hands a finished CDR over. The `Location` header of the answer says where the CPO can read it again. There is no PUT, PATCH or DELETE: what is wrong in a CDR is put right by a Credit CDR, posted like any other.
         *
         *     Sent again, because the first answer was lost, it is answered with HTTP 200 and the same `Location`. Another CDR with the id of a known one is refused with 2001; the first one stays.
         */
        post: operations["cdrs.receiver.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receiver/cdrs/{country_code}/{party_id}/{cdr_id}": {
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
                 * @description The `id` of the CDR.
                 * @example CDR-2026-000317
                 */
                cdr_id: components["parameters"]["CdrID"];
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
                /**
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
            };
            cookie?: never;
        };
        /**
         * Read a CDR as it was received
         * @description Lets the CPO see what the receiver has stored. OCPI leaves this URL to the receiver: the CPO takes it from the `Location` header of the answer to its POST and never builds it. This is where an OpenOCPI server puts it.
         */
        get: operations["cdrs.receiver.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receiver/chargingprofiles/{session_id}": {
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
                 * @description The `id` of the Session on the CPO's platform.
                 * @example S-2026-000317
                 */
                session_id: components["parameters"]["SessionID"];
            };
            cookie?: never;
        };
        /**
         * Ask what the EVSE plans
         * @description Asks for the limits that really hold in the next `duration` seconds. They come as an ActiveChargingProfileResult at `response_url`, if the answer is ACCEPTED.
         */
        get: operations["chargingprofiles.receiver.get"];
        /**
         * Set a charging profile
         * @description Sets or replaces the limits for a session. What the EVSE makes of it comes as a ChargingProfileResult at `response_url`, if the answer is ACCEPTED. From then on the CPO also reports each change of the limits that really hold.
         */
        put: operations["chargingprofiles.receiver.put"];
        post?: never;
        /**
         * Clear a charging profile
         * @description Takes back the limits that the caller has set for a session. What the EVSE makes of it comes as a ClearProfileResult at `response_url`, if the answer is ACCEPTED.
         */
        delete: operations["chargingprofiles.receiver.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receiver/commands/CANCEL_RESERVATION": {
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
        get?: never;
        put?: never;
        /**
         * Cancel a reservation
         * @description Cancels a reservation that the caller has made. One that the CPO does not know, or that another eMSP has made, is REJECTED, or the result says UNKNOWN_RESERVATION. There may be a CDR for it all the same.
         */
        post: operations["commands.receiver.cancelReservation.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receiver/commands/RESERVE_NOW": {
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
        get?: never;
        put?: never;
        /**
         * Reserve an EVSE
         * @description Keeps an EVSE for a driver from now until `expiry_date`. The CPO makes a Session with the status RESERVATION of it. Sent again with the same `reservation_id` for the same Location it changes the reservation.
         *
         *     Should the CPO have to cancel it, it posts a second CommandResult, CANCELED_RESERVATION, to the same `response_url`.
         */
        post: operations["commands.receiver.reserveNow.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receiver/commands/START_SESSION": {
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
        get?: never;
        put?: never;
        /**
         * Start a session
         * @description Starts a session from afar, for example from an app. ACCEPTED means that the CPO passes it on, not that the vehicle charges: that follows as a CommandResult at `response_url`, and as a Session. Some stations wait for the plug, others want it plugged in before.
         *
         *     A Location that is not known is answered with 2003. A Token of another party than the caller's is REJECTED.
         */
        post: operations["commands.receiver.startSession.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receiver/commands/STOP_SESSION": {
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
        get?: never;
        put?: never;
        /**
         * Stop a session
         * @description Stops a session of one of the caller's customers. A session that the CPO does not know, or that is not one of the caller's customers, is UNKNOWN_SESSION. The CDR follows in its own time.
         */
        post: operations["commands.receiver.stopSession.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receiver/commands/UNLOCK_CONNECTOR": {
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
        get?: never;
        put?: never;
        /**
         * Open the lock of a Connector
         * @description For the help desk, when a cable is stuck after the session. Drivers must not be able to do this themselves.
         */
        post: operations["commands.receiver.unlockConnector.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receiver/hubclientinfo/{country_code}/{party_id}": {
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
            path: {
                /**
                 * @description Country of the party that is described, the same as `country_code` in the ClientInfo; not that of the Hub.
                 * @example NL
                 */
                country_code: components["parameters"]["ClientCountryCode"];
                /**
                 * @description Id of the party that is described, the same as `party_id` in the ClientInfo; not that of the Hub.
                 * @example OCA
                 */
                party_id: components["parameters"]["ClientPartyID"];
            };
            cookie?: never;
        };
        /**
         * Read what is known of a party
         * @description Lets the Hub compare what the platform has stored with its own data. The URL names no role, so for a party with several roles it is not defined which of them is returned.
         */
        get: operations["hubclientinfo.receiver.get"];
        /**
         * Push whether a party can be reached
         * @description Tells that a party is new, or came, went or is gone for good. Country and party in the URL are those of the party that is described, not those of the Hub, and agree with the body. Nothing is ever deleted: a party that is gone is SUSPENDED.
         */
        put: operations["hubclientinfo.receiver.put"];
        post?: never;
        delete?: never;
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
    "/receiver/sessions/{country_code}/{party_id}/{session_id}": {
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
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
                /**
                 * @description The `id` of the Session on the CPO's platform.
                 * @example S-2026-000317
                 */
                session_id: components["parameters"]["SessionID"];
            };
            cookie?: never;
        };
        /**
         * Read a Session as it was received
         * @description Lets the CPO compare what the receiver has stored with its own data, for example after a failed push. If they differ, the CPO sends the whole Session with PUT.
         */
        get: operations["sessions.receiver.get"];
        /**
         * Push a Session, new or to replace
         * @description Stores the Session under the given party and id and replaces all of it: charging periods that are not in the body are gone afterwards. Country, party and id in the URL and in the body have to agree.
         */
        put: operations["sessions.receiver.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Push what changed of a Session
         * @description Changes the properties in the body and leaves the others as they are; charging periods in the body are added to those the receiver has. `last_updated` is always needed. Sent twice, the same periods could be added twice, so after an unclear failure the CPO sends the whole Session with PUT. A Session that is not known gets HTTP 404.
         */
        patch: operations["sessions.receiver.patch"];
        trace?: never;
    };
    "/receiver/tariffs/{country_code}/{party_id}/{tariff_id}": {
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
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
                /**
                 * @description The `id` of the Tariff.
                 * @example AC-DAY-2026
                 */
                tariff_id: components["parameters"]["TariffID"];
            };
            cookie?: never;
        };
        /**
         * Read a Tariff as it was received
         * @description Lets the CPO compare what the receiver has stored with its own data. If they differ, the CPO pushes again.
         */
        get: operations["tariffs.receiver.get"];
        /**
         * Push a Tariff, new or to replace
         * @description Stores the Tariff under the given party and id and replaces all of it. There is no PATCH. Country, party and id in the URL and in the body have to agree. Connectors may name a Tariff before it arrives here.
         */
        put: operations["tariffs.receiver.put"];
        post?: never;
        /**
         * Take a Tariff back
         * @description Removes a Tariff that nothing uses any longer. Afterwards it can no longer be read. The CDRs that were billed by it hold a copy of their own. It is the only object that can be deleted.
         */
        delete: operations["tariffs.receiver.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receiver/tokens/{country_code}/{party_id}/{token_uid}": {
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
                 * @description Country of the eMSP that owns the Token, the same as `country_code` in the Token.
                 * @example BE
                 */
                country_code: components["parameters"]["TokenCountryCode"];
                /**
                 * @description Id of the eMSP that owns the Token, the same as `party_id` in the Token.
                 * @example MOV
                 */
                party_id: components["parameters"]["TokenPartyID"];
                /**
                 * @description The `uid` of the Token.
                 * @example 04A2C91BE25E80
                 */
                token_uid: components["parameters"]["TokenUID"];
            };
            cookie?: never;
        };
        /**
         * Read a Token as it was received
         * @description Lets the eMSP compare what the CPO has stored with its own data. If they differ, the eMSP pushes again.
         */
        get: operations["tokens.receiver.get"];
        /**
         * Push a Token, new or to replace
         * @description Stores the Token under the given party, uid and type and replaces all of it. Country, party, uid and type in the URL and in the body have to agree. A Token is never deleted: it is pushed with `valid` false.
         */
        put: operations["tokens.receiver.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Push what changed of a Token
         * @description Changes the properties in the body and leaves the others as they are, mostly to block a lost card. `last_updated` is always needed. A Token that is not known gets HTTP 404; the eMSP then sends all of it.
         */
        patch: operations["tokens.receiver.patch"];
        trace?: never;
    };
    "/sender/cdrs": {
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
         * List CDRs
         * @description The CDRs that concern the caller, page by page. For a receiver that takes no pushes, or to catch up after it was down. CDRs never change, so `last_updated`, by which the list is filtered, is when they were made.
         */
        get: operations["cdrs.sender.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/chargingprofiles/{session_id}": {
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
                 * @description The `id` of the Session on the CPO's platform.
                 * @example S-2026-000317
                 */
                session_id: components["parameters"]["SessionID"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Take in a change of what the EVSE plans
         * @description Tells that the limits of a session have changed, by whatever cause, for the next 5 to 60 minutes or so. Only for sessions for which the caller of the other side has set a profile, successfully, at least once. The answer has no data.
         */
        put: operations["chargingprofiles.sender.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/chargingprofiles/results/active/{id}": {
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
                 * @description Tells for which request the result is; part of the `response_url` that was handed over with it.
                 * @example 3f8c1e52-9f0d-4a55-8f5e-1f0f6c7d2b11
                 */
                id: components["parameters"]["ResultID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in what the EVSE plans
         * @description Brings the limits that were asked for, once, after the CPO has answered ACCEPTED.
         *
         *     OCPI leaves this URL to the host: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404. The answer has no data.
         */
        post: operations["chargingprofiles.sender.activeResult.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/chargingprofiles/results/clear/{id}": {
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
                 * @description Tells for which request the result is; part of the `response_url` that was handed over with it.
                 * @example 3f8c1e52-9f0d-4a55-8f5e-1f0f6c7d2b11
                 */
                id: components["parameters"]["ResultID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in the result of clearing a profile
         * @description Tells whether the EVSE cleared the profile, once, after the CPO has answered ACCEPTED.
         *
         *     OCPI leaves this URL to the host: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404. The answer has no data.
         */
        post: operations["chargingprofiles.sender.clearResult.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/chargingprofiles/results/set/{id}": {
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
                 * @description Tells for which request the result is; part of the `response_url` that was handed over with it.
                 * @example 3f8c1e52-9f0d-4a55-8f5e-1f0f6c7d2b11
                 */
                id: components["parameters"]["ResultID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in the result of setting a profile
         * @description Tells whether the EVSE took the profile over, once, after the CPO has answered ACCEPTED.
         *
         *     OCPI leaves this URL to the host: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404. The answer has no data.
         */
        post: operations["chargingprofiles.sender.setResult.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/commands/{command}/{id}": {
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
                 * @description The command whose result this is.
                 * @example START_SESSION
                 */
                command: components["parameters"]["Command"];
                /**
                 * @description Tells for which request the result is; part of the `response_url` that was handed over with it.
                 * @example 3f8c1e52-9f0d-4a55-8f5e-1f0f6c7d2b11
                 */
                id: components["parameters"]["ResultID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in the result of a command
         * @description Brings the result of the station, once, after the CPO has answered ACCEPTED. A second one can follow for RESERVE_NOW only: CANCELED_RESERVATION.
         *
         *     OCPI leaves this URL to the eMSP: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404.
         */
        post: operations["commands.sender.result.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/hubclientinfo": {
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
         * List the parties of a Hub
         * @description The parties that the Hub connects and the caller can talk to, page by page. For a platform to get in step, mostly at the start; day to day the Hub pushes.
         */
        get: operations["hubclientinfo.sender.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/sender/sessions": {
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
         * List Sessions
         * @description The Sessions of the caller's customers, page by page. For a receiver that takes no pushes, or to catch up after it was down. `date_from` is required. A Session that is not in a filtered list is not gone, it only did not change.
         */
        get: operations["sessions.sender.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/sessions/{session_id}/charging_preferences": {
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
                 * @description The `id` of the Session on the CPO's platform.
                 * @example S-2026-000317
                 */
                session_id: components["parameters"]["SessionID"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Tell what the driver wishes
         * @description Sets or replaces the charging preferences of a session that is going on: when the driver leaves, how much energy is needed, and what matters most. The answer is one word in `data`, a JSON string: a refusal such as DEPARTURE_REQUIRED is an answer too, with `status_code` 1000.
         *
         *     For EVSEs with the capability CHARGING_PREFERENCES_CAPABLE only; another one gets HTTP 404 with 2001. A session that is not one of the caller's customers is answered like one that does not exist.
         */
        put: operations["sessions.sender.chargingPreferences.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/tariffs": {
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
         * List Tariffs
         * @description The Tariffs that hold for the caller, page by page; another eMSP may see other ones. Read in full it replaces what the caller knew: what is then on none of the pages no longer holds. Read with `date_from` to catch up.
         */
        get: operations["tariffs.sender.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/tokens": {
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
         * List Tokens
         * @description The Tokens of the eMSP, page by page, also those that are not valid. For a CPO to get in step, at the start or every few hours; never to find out whether a driver may charge, which is what `authorize` is for.
         */
        get: operations["tokens.sender.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/tokens/{token_uid}/authorize": {
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
                 * @description The `uid` of the Token.
                 * @example 04A2C91BE25E80
                 */
                token_uid: components["parameters"]["TokenUID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether a Token may be used now
         * @description Real-time authorization: a driver stands at the station and the CPO asks the eMSP, about a certain Location or in general. The body may be missing. A Token that is known gets an answer with `status_code` 1000 also if it may not be used; then `allowed` tells why.
         *
         *     One that is not known gets HTTP 404 with 2004. An eMSP that has to know the Location and was not told it answers 2002. It does not refuse because of opening hours or the status of an EVSE, which it may not know well enough, nor because it does not know the Location. The driver is waiting, so the answer has to be fast.
         */
        post: operations["tokens.sender.authorize.post"];
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
        /** @description The limits that really hold at the EVSE, out of all that have a say. Without any it shows the most that the EVSE can do. */
        ActiveChargingProfile: {
            /** @description The limits. */
            charging_profile: components["schemas"]["ChargingProfile"];
            /** @description When the station worked it out. All times in the profile count from then. */
            start_date_time: components["schemas"]["DateTime"];
        };
        /** @description What the EVSE plans, posted to the `response_url` of a request to read it. */
        ActiveChargingProfileResult: {
            /** @description What it plans. If the result is ACCEPTED, and only then. */
            profile?: components["schemas"]["ActiveChargingProfile"];
            /** @description Whether the EVSE could tell. */
            result: components["schemas"]["ChargingProfileResultType"];
        };
        /** @description A named point near a Location, such as an entrance. */
        AdditionalGeoLocation: {
            /** @description Degrees north (south is negative), with a point and 5 to 7 decimals. */
            latitude: string;
            /** @description Degrees east (west is negative), with a point and 5 to 7 decimals. */
            longitude: string;
            /** @description Its name, as it is written there. */
            name?: components["schemas"]["DisplayText"];
        };
        /**
         * @description Whether a Token may be used. Everything but ALLOWED means no.
         * @enum {string}
         */
        AllowedType: "ALLOWED" | "BLOCKED" | "EXPIRED" | "NO_CREDIT" | "NOT_ALLOWED";
        /**
         * @description How it was found out that the driver may charge.
         * @enum {string}
         */
        AuthMethod: "AUTH_REQUEST" | "COMMAND" | "WHITELIST";
        /** @description The eMSP's decision whether a Token may be used now. */
        AuthorizationInfo: {
            /** @description The decision. */
            allowed: components["schemas"]["AllowedType"];
            /** @description The eMSP's reference for this decision. The CPO repeats it in Session and CDR. */
            authorization_reference?: components["schemas"]["CiString"];
            /** @description Something to tell the driver, such as why not. */
            info?: components["schemas"]["DisplayText"];
            /** @description Where the driver may charge. Only if the CPO had asked about a Location and charging is allowed there, with those of its EVSEs that are allowed. */
            location?: components["schemas"]["LocationReferences"];
            /** @description The whole Token, also if it may not be used. */
            token: components["schemas"]["Token"];
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
        /** @description Cancels a reservation that the same eMSP has made. It may be billed all the same. */
        CancelReservation: {
            /** @description The id that the reservation was made with. */
            reservation_id: components["schemas"]["CiString"];
            /** @description Where the CPO posts the CommandResult, exactly as it stands here. Best another one for each request. */
            response_url: components["schemas"]["URL"];
        };
        /**
         * @description Something an EVSE supports.
         * @enum {string}
         */
        Capability: "CHARGING_PROFILE_CAPABLE" | "CHARGING_PREFERENCES_CAPABLE" | "CHIP_CARD_SUPPORT" | "CONTACTLESS_CARD_SUPPORT" | "CREDIT_CARD_PAYABLE" | "DEBIT_CARD_PAYABLE" | "PED_TERMINAL" | "REMOTE_START_STOP_CAPABLE" | "RESERVABLE" | "RFID_READER" | "START_SESSION_CONNECTOR_REQUIRED" | "TOKEN_GROUP_CAPABLE" | "UNLOCK_CAPABLE";
        /** @description Charge detail record: the final account of a session, on which the eMSP is billed. Location, Tariffs and Token stand in it as of the start of the session, and nothing in it ever changes. What was wrong in one is put right by a Credit CDR, which repeats it with `credit`, `credit_reference_id`, an `id` of its own and the amounts of `total_cost` negated, and then by a new CDR. */
        CDR: {
            /** @description How the driver was authorized, the last time if it was more than once. */
            auth_method: components["schemas"]["AuthMethod"];
            /** @description The reference that the eMSP gave when it authorized, started or reserved; if it gave several, the last one. Required if it gave one. */
            authorization_reference?: components["schemas"]["CiString"];
            /** @description Where the session took place, as it was then. */
            cdr_location: components["schemas"]["CdrLocation"];
            /** @description The Token the session was started with. */
            cdr_token: components["schemas"]["CdrToken"];
            /** @description What the session consisted of, in order of time. There is a period for each stretch with the same price, and may be more. */
            charging_periods: components["schemas"]["ChargingPeriod"][];
            /** @description Country of the CPO that owns the CDR. */
            country_code: components["schemas"]["CiString"];
            /** @description True if this is a Credit CDR. Left out means false. */
            credit?: boolean;
            /** @description The `id` of the CDR that is taken back. Required in a Credit CDR and in no other. */
            credit_reference_id?: components["schemas"]["CiString"];
            /** @description Currency of all amounts (ISO 4217). */
            currency: components["schemas"]["PrintableString"];
            /** @description When the session ended, which can be later than the end of charging. `1970-01-01T00:00:00Z` as for `start_date_time`. */
            end_date_time: components["schemas"]["DateTime"];
            /** @description True if the driver charged at home and is to be paid for the energy. */
            home_charging_compensation?: boolean;
            /** @description Identifies the CDR among those of its owner. At most 36 characters; a Credit CDR has three more, to append something to the id of the original. */
            id: components["schemas"]["CiString"];
            /** @description The invoice on which the CDR will stand; several can share one. */
            invoice_reference_id?: components["schemas"]["CiString"];
            /** @description When the CDR was made. */
            last_updated: components["schemas"]["DateTime"];
            /** @description The energy meter that measured. */
            meter_id?: components["schemas"]["PrintableString"];
            /** @description Id of the CPO that owns the CDR. */
            party_id: components["schemas"]["CiString"];
            /** @description Anything a person should know, such as why the session was stopped. */
            remark?: components["schemas"]["PrintableString"];
            /** @description The `id` of the Session. Left out only by a CPO without the sessions module, or for a reservation that nobody used. */
            session_id?: components["schemas"]["CiString"];
            /** @description What the meter has signed, for drivers to check. */
            signed_data?: components["schemas"]["SignedData"];
            /** @description When the session started, or the reservation if there was one only. `1970-01-01T00:00:00Z` where it is not known and both parties, and the law, allow such CDRs. */
            start_date_time: components["schemas"]["DateTime"];
            /** @description The Tariffs that held. Charging for free has a Tariff too. */
            tariffs?: components["schemas"]["Tariff"][];
            /** @description What the eMSP owes. Negative amounts in a Credit CDR. */
            total_cost: components["schemas"]["Price"];
            /** @description Energy charged in kWh. */
            total_energy: number;
            /** @description The part of `total_cost` for energy. */
            total_energy_cost?: components["schemas"]["Price"];
            /** @description The part of it that depends on neither time nor energy, such as for starting. Without parking and reservation. */
            total_fixed_cost?: components["schemas"]["Price"];
            /** @description The part of `total_cost` for parking, fixed prices included. */
            total_parking_cost?: components["schemas"]["Price"];
            /** @description How many hours of `total_time` the vehicle stood there without charging. The rest is the charging time. */
            total_parking_time?: number;
            /** @description The part of `total_cost` for the reservation, fixed prices included. */
            total_reservation_cost?: components["schemas"]["Price"];
            /** @description How long the session took in hours, charging and parking together. */
            total_time: number;
            /** @description The part of `total_cost` for the time of charging. */
            total_time_cost?: components["schemas"]["Price"];
        };
        /** @description One measured value of a charging period. */
        CdrDimension: {
            /** @description What is measured, and in which unit. */
            type: components["schemas"]["CdrDimensionType"];
            /** @description The value. Energy is in kWh and time in hours, never in Wh or seconds. */
            volume: number;
        };
        /**
         * @description What a value of a charging period means. Those marked with "sessions only" never stand in a CDR.
         * @enum {string}
         */
        CdrDimensionType: "CURRENT" | "ENERGY" | "ENERGY_EXPORT" | "ENERGY_IMPORT" | "MAX_CURRENT" | "MIN_CURRENT" | "MAX_POWER" | "MIN_POWER" | "PARKING_TIME" | "POWER" | "RESERVATION_TIME" | "STATE_OF_CHARGE" | "TIME";
        /** @description Location, EVSE and Connector of a session in one, as of its start. After a reservation that nobody used, EVSE and Connector can be `#NA`, and what the Connector is like means nothing. */
        CdrLocation: {
            /** @description Street, or the like, and house number. Shorter than in a Location, where it may have 255 characters. */
            address: components["schemas"]["PrintableString"];
            /** @description City or village. */
            city: components["schemas"]["PrintableString"];
            /** @description Socket or cable. Any value after an unused reservation. */
            connector_format: components["schemas"]["ConnectorFormat"];
            /** @description The `id` of the Connector, or `#NA` after an unused reservation. */
            connector_id: components["schemas"]["CiString"];
            /** @description Alternating or direct current. Any value after an unused reservation. */
            connector_power_type: components["schemas"]["PowerType"];
            /** @description Which plug fits. Any value after an unused reservation. */
            connector_standard: components["schemas"]["ConnectorType"];
            /** @description Where the place is. */
            coordinates: components["schemas"]["GeoLocation"];
            /** @description Country in which the place is, as three letters (ISO 3166-1 alpha-3). */
            country: components["schemas"]["PrintableString"];
            /** @description The public EVSE id (eMI3), or `#NA` after an unused reservation. */
            evse_id: components["schemas"]["CiString"];
            /** @description The `uid` of the EVSE, or `#NA` after an unused reservation. */
            evse_uid: components["schemas"]["CiString"];
            /** @description The `id` of the Location. */
            id: components["schemas"]["CiString"];
            /** @description Name to show. */
            name?: components["schemas"]["PrintableString"];
            /** @description Postal code. Left out only where the place has none. */
            postal_code?: components["schemas"]["PrintableString"];
            /** @description State or province, where that matters. Shorter than in a Location. */
            state?: components["schemas"]["PrintableString"];
        };
        /** @description Tells which Token a session was started with. `country_code` and `party_id` name the eMSP that pays for it. */
        CdrToken: {
            /** @description The contract of the driver with the eMSP, best written as an eMA id (eMI3). */
            contract_id: components["schemas"]["CiString"];
            /** @description Country of the eMSP that owns the Token. */
            country_code: components["schemas"]["CiString"];
            /** @description Id of the eMSP that owns the Token. */
            party_id: components["schemas"]["CiString"];
            /** @description The type of the Token. */
            type: components["schemas"]["TokenType"];
            /** @description The `uid` of the Token, for example the number inside an RFID card. */
            uid: components["schemas"]["CiString"];
        };
        /** @description A stretch of a session in which nothing changed that matters for the price, and what was measured in it. It ends where the next one starts, the last one with the session. */
        ChargingPeriod: {
            /** @description What was measured in the period, at least one value. */
            dimensions: components["schemas"]["CdrDimension"][];
            /** @description When the period starts. */
            start_date_time: components["schemas"]["DateTime"];
            /** @description Id of the Tariff that holds in the period. Left out where none does. */
            tariff_id?: components["schemas"]["CiString"];
        };
        /** @description What the driver wishes for a session that is going on, so that the CPO can plan how fast to charge when. */
        ChargingPreferences: {
            /** @description When the driver expects to leave. */
            departure_time?: components["schemas"]["DateTime"];
            /** @description Whether energy may be taken from the vehicle meanwhile, provided that the other wishes are met. Left out means false. */
            discharge_allowed?: boolean;
            /** @description Energy in kWh that the driver needs by then. */
            energy_need?: number;
            /** @description What matters most. The Connector has to support it, which shows by a Tariff for it. */
            profile_type: components["schemas"]["ProfileType"];
        };
        /**
         * @description Whether the CPO takes the charging preferences into account.
         * @enum {string}
         */
        ChargingPreferencesResponse: "ACCEPTED" | "DEPARTURE_REQUIRED" | "ENERGY_NEED_REQUIRED" | "NOT_POSSIBLE" | "PROFILE_TYPE_NOT_SUPPORTED";
        /** @description Limits of power or current over time. Each period ends where the next one starts; the last one goes on until `duration` is over, or without it until the session ends. */
        ChargingProfile: {
            /** @description The limits, in order of time. */
            charging_profile_period?: components["schemas"]["ChargingProfilePeriod"][];
            /** @description The unit of all limits. */
            charging_rate_unit: components["schemas"]["ChargingRateUnit"];
            /** @description How many seconds the profile lasts. Left out means until the end. */
            duration?: number;
            /** @description The least that makes sense for the vehicle, as a hint for a station that shares power out. At most one decimal. */
            min_charging_rate?: number;
            /** @description When the profile starts. Left out means when charging starts. */
            start_date_time?: components["schemas"]["DateTime"];
        };
        /** @description A limit, from a certain moment until the next period. */
        ChargingProfilePeriod: {
            /** @description The most that may be drawn, in the unit of the profile. At most one decimal. */
            limit: number;
            /** @description Seconds from the start of the profile. */
            start_period: number;
        };
        /** @description The CPO's answer to a request, before the EVSE was asked. Only after ACCEPTED a result follows. */
        ChargingProfileResponse: {
            /** @description Whether the request goes to the EVSE. */
            result: components["schemas"]["ChargingProfileResponseType"];
            /** @description Seconds after which the caller need not wait any longer for the result. Required even if there will be none. */
            timeout: number;
        };
        /**
         * @description Whether a request goes to the EVSE.
         * @enum {string}
         */
        ChargingProfileResponseType: "ACCEPTED" | "NOT_SUPPORTED" | "REJECTED" | "TOO_OFTEN" | "UNKNOWN_SESSION";
        /** @description What became of a profile that was set, posted to its `response_url`. */
        ChargingProfileResult: {
            /** @description Whether the EVSE took the profile over. */
            result: components["schemas"]["ChargingProfileResultType"];
        };
        /**
         * @description What became of a request at the EVSE.
         * @enum {string}
         */
        ChargingProfileResultType: "ACCEPTED" | "REJECTED" | "UNKNOWN";
        /**
         * @description The unit of the limits in a charging profile.
         * @enum {string}
         */
        ChargingRateUnit: "W" | "A";
        /** @description Text that compares without regard to case; printable ASCII only. */
        CiString: string;
        /** @description What became of a request to clear a profile, posted to its `response_url`. */
        ClearProfileResult: {
            /** @description Whether the EVSE cleared the profile. */
            result: components["schemas"]["ChargingProfileResultType"];
        };
        /** @description A party that a Hub connects, in one of its roles, and whether it can be reached. Never deleted: one that is gone for good is SUSPENDED. */
        ClientInfo: {
            /** @description Country of the party, as in its credentials. */
            country_code: components["schemas"]["CiString"];
            /** @description When this last changed. */
            last_updated: components["schemas"]["DateTime"];
            /** @description Id of the party, as in its credentials. */
            party_id: components["schemas"]["CiString"];
            /** @description The role of the party. One with two roles has two of these objects. */
            role: components["schemas"]["Role"];
            /** @description Whether the party can be reached through the Hub. */
            status: components["schemas"]["ConnectionStatus"];
        };
        /** @description The CPO's answer to a command, before the station was asked. Only after ACCEPTED a CommandResult follows. */
        CommandResponse: {
            /** @description The same for people, one text for each language. */
            message?: components["schemas"]["DisplayText"][];
            /** @description Whether the command goes to the station. */
            result: components["schemas"]["CommandResponseType"];
            /** @description Seconds after which the eMSP need not wait any longer for the result. Required even if there will be none. */
            timeout: number;
        };
        /**
         * @description Whether a command goes to the station.
         * @enum {string}
         */
        CommandResponseType: "NOT_SUPPORTED" | "REJECTED" | "ACCEPTED" | "UNKNOWN_SESSION";
        /** @description What became of a command at the station, posted to its `response_url`. */
        CommandResult: {
            /** @description The reason for people, one text for each language. */
            message?: components["schemas"]["DisplayText"][];
            /** @description The outcome. */
            result: components["schemas"]["CommandResultType"];
        };
        /**
         * @description What became of a command at the station.
         * @enum {string}
         */
        CommandResultType: "ACCEPTED" | "CANCELED_RESERVATION" | "EVSE_OCCUPIED" | "EVSE_INOPERATIVE" | "FAILED" | "NOT_SUPPORTED" | "REJECTED" | "TIMEOUT" | "UNKNOWN_RESERVATION";
        /**
         * @description A command, and the last segment of the URL that it is posted to.
         * @enum {string}
         */
        CommandType: "CANCEL_RESERVATION" | "RESERVE_NOW" | "START_SESSION" | "STOP_SESSION" | "UNLOCK_CONNECTOR";
        /**
         * @description Whether a party can be reached through a Hub.
         * @enum {string}
         */
        ConnectionStatus: "CONNECTED" | "OFFLINE" | "PLANNED" | "SUSPENDED";
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
            /** @description When the Connector changed. */
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
        /**
         * @description A day of the week, in the time zone of the Location.
         * @enum {string}
         */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
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
        /** @description A driver's own contract with an energy supplier. Not possible in most countries. */
        EnergyContract: {
            /** @description The contract at that supplier. */
            contract_id?: components["schemas"]["PrintableString"];
            /** @description Name of the energy supplier. */
            supplier_name: components["schemas"]["PrintableString"];
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
            /** @description When the EVSE changed. */
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
            /** @description When the Location changed. */
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
        /** @description A Location and perhaps some of its EVSEs. */
        LocationReferences: {
            /** @description The `uid` of each EVSE that is meant. Empty or left out means the whole Location. */
            evse_uids?: components["schemas"]["CiString"][];
            /** @description The `id` of the Location. */
            location_id: components["schemas"]["CiString"];
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
        /** @description An amount of money, in the currency that the object around it names. */
        Price: {
            /** @description The amount without VAT. */
            excl_vat: number;
            /** @description The amount with VAT. Left out where no VAT applies or it is not known. */
            incl_vat?: number;
        };
        /** @description The price of one dimension. */
        PriceComponent: {
            /** @description Price without VAT: per kWh, per hour, or for the session. */
            price: number;
            /** @description The amount is rounded up to a multiple of this, once for the whole session: in Wh for ENERGY, in seconds for TIME and PARKING_TIME, without meaning for FLAT. Best 1. */
            step_size: number;
            /** @description What is priced, which also gives the unit. */
            type: components["schemas"]["TariffDimensionType"];
            /** @description VAT in percent. Left out means that none applies, which is not the same as 0 percent. */
            vat?: number;
        };
        /** @description Text that compares with regard to case; any printable character, no line breaks or tabs. */
        PrintableString: string;
        /**
         * @description What the driver wants from smart charging. The CPO may price each wish by a Tariff of its own.
         * @enum {string}
         */
        ProfileType: "CHEAP" | "FAST" | "GREEN" | "REGULAR";
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
         * @description Which reservations a price is for.
         * @enum {string}
         */
        ReservationRestrictionType: "RESERVATION" | "RESERVATION_EXPIRES";
        /** @description Keeps an EVSE for a Token that the eMSP has authorized already, from now on. The CPO makes a Session of it, and may bill it even if it is not used. Sent again with the same `reservation_id` for the same Location it replaces the reservation. */
        ReserveNow: {
            /** @description The eMSP's reference for having authorized this. The CPO repeats it in Session and CDR. */
            authorization_reference?: components["schemas"]["CiString"];
            /** @description The `uid` of the EVSE. Left out means any of the Location, which not every CPO can do. */
            evse_uid?: components["schemas"]["CiString"];
            /** @description When the reservation ends if it is not used. */
            expiry_date: components["schemas"]["DateTime"];
            /** @description The `id` of the CPO's Location. */
            location_id: components["schemas"]["CiString"];
            /** @description The eMSP's id of the reservation. Two eMSPs may use the same, so the CPO gives the station another one. */
            reservation_id: components["schemas"]["CiString"];
            /** @description Where the CPO posts the CommandResult, exactly as it stands here. Has to work until the reservation ends, for the CPO may have to cancel it. Best another one for each request. */
            response_url: components["schemas"]["URL"];
            /** @description The whole Token to reserve for. */
            token: components["schemas"]["Token"];
        };
        /**
         * @description The part a party plays in the market.
         * @enum {string}
         */
        Role: "CPO" | "EMSP" | "HUB" | "NAP" | "NSP" | "OTHER" | "SCSP";
        /** @description A charging session as it stands at the moment: it changes while it goes on, is meant to be shown to the driver, and may begin with a reservation. What is billed in the end is the CDR. A Session is never deleted; once it is COMPLETED it no longer changes. */
        Session: {
            /** @description How the driver was authorized. Can change on the way, such as from COMMAND to WHITELIST if a driver reserves by app and starts with a card. */
            auth_method: components["schemas"]["AuthMethod"];
            /** @description The reference that the eMSP gave when it authorized, started or reserved; if it gave several, the last one. Required as soon as it gave one. */
            authorization_reference?: components["schemas"]["CiString"];
            /** @description The Token the Session was started with. */
            cdr_token: components["schemas"]["CdrToken"];
            /** @description What happened so far, in order of time, often enough to show the driver progress: some minutes apart for DC, more for AC, and at each change of price. */
            charging_periods?: components["schemas"]["ChargingPeriod"][];
            /** @description The `id` of the Connector; `#NA` while a reservation has no certain Connector yet. */
            connector_id: components["schemas"]["CiString"];
            /** @description Country of the CPO that owns the Session. */
            country_code: components["schemas"]["CiString"];
            /** @description Currency of all amounts (ISO 4217). */
            currency: components["schemas"]["PrintableString"];
            /** @description When the Session ended, which can be later than the end of charging if the vehicle stayed. Left out until then. */
            end_date_time?: components["schemas"]["DateTime"];
            /** @description The `uid` of the EVSE; `#NA` while a reservation has no certain EVSE yet. */
            evse_uid: components["schemas"]["CiString"];
            /** @description Identifies the Session on the CPO's platform. */
            id: components["schemas"]["CiString"];
            /** @description Energy charged so far in kWh. */
            kwh: number;
            /** @description When the Session last changed. */
            last_updated: components["schemas"]["DateTime"];
            /** @description The `id` of the Location. */
            location_id: components["schemas"]["CiString"];
            /** @description The energy meter that measures. */
            meter_id?: components["schemas"]["PrintableString"];
            /** @description Id of the CPO that owns the Session. */
            party_id: components["schemas"]["CiString"];
            /** @description When the Session became ACTIVE. While it is PENDING, when it was created; the CPO replaces that later. */
            start_date_time: components["schemas"]["DateTime"];
            /** @description How far the Session is. */
            status: components["schemas"]["SessionStatus"];
            /** @description What the eMSP owes so far. Left out means that the cost is not known or not told; only 0 means free of charge. */
            total_cost?: components["schemas"]["Price"];
        };
        /** @description The properties of a Session that change. Each one replaces the former value as a whole, save for `charging_periods`, which are added; null removes an optional one; what is left out stays. */
        SessionPatch: {
            /** @description How the driver was authorized. Can change on the way, such as from COMMAND to WHITELIST if a driver reserves by app and starts with a card. */
            auth_method?: components["schemas"]["AuthMethod"];
            /** @description The reference that the eMSP gave when it authorized, started or reserved; if it gave several, the last one. Required as soon as it gave one. */
            authorization_reference?: components["schemas"]["CiString"] | null;
            /** @description The Token the Session was started with. */
            cdr_token?: components["schemas"]["CdrToken"];
            /** @description Charging periods to add to those that the receiver has. Empty means that there are no new ones. To change or remove former ones the CPO sends the whole Session with PUT. */
            charging_periods?: components["schemas"]["ChargingPeriod"][];
            /** @description The `id` of the Connector; `#NA` while a reservation has no certain Connector yet. */
            connector_id?: components["schemas"]["CiString"];
            /** @description Country of the CPO that owns the Session. */
            country_code?: components["schemas"]["CiString"];
            /** @description Currency of all amounts (ISO 4217). */
            currency?: components["schemas"]["PrintableString"];
            /** @description When the Session ended, which can be later than the end of charging if the vehicle stayed. Left out until then. */
            end_date_time?: components["schemas"]["DateTime"] | null;
            /** @description The `uid` of the EVSE; `#NA` while a reservation has no certain EVSE yet. */
            evse_uid?: components["schemas"]["CiString"];
            /** @description Identifies the Session on the CPO's platform. */
            id?: components["schemas"]["CiString"];
            /** @description Energy charged so far in kWh. */
            kwh?: number;
            /** @description When the Session changed. */
            last_updated: components["schemas"]["DateTime"];
            /** @description The `id` of the Location. */
            location_id?: components["schemas"]["CiString"];
            /** @description The energy meter that measures. */
            meter_id?: components["schemas"]["PrintableString"] | null;
            /** @description Id of the CPO that owns the Session. */
            party_id?: components["schemas"]["CiString"];
            /** @description When the Session became ACTIVE. While it is PENDING, when it was created; the CPO replaces that later. */
            start_date_time?: components["schemas"]["DateTime"];
            /** @description How far the Session is. */
            status?: components["schemas"]["SessionStatus"];
            /** @description What the eMSP owes so far. Left out means that the cost is not known or not told; only 0 means free of charge. */
            total_cost?: components["schemas"]["Price"] | null;
        };
        /**
         * @description How far a Session is.
         * @enum {string}
         */
        SessionStatus: "ACTIVE" | "COMPLETED" | "INVALID" | "PENDING" | "RESERVATION";
        /** @description A charging profile for a session, and where to report what became of it. */
        SetChargingProfile: {
            /** @description The limits that shall hold. */
            charging_profile: components["schemas"]["ChargingProfile"];
            /** @description Where the CPO posts the ChargingProfileResult, exactly as it stands here. Best another one for each request. */
            response_url: components["schemas"]["URL"];
        };
        /** @description Meter values signed by the station, as German law (Eichrecht) asks for: with the public key a driver can check that they were not changed. */
        SignedData: {
            /** @description Which format the values have, by the name its makers gave it: OCMF, Alfen Eichrecht, EDL40 E-Mobility Extension, EDL40 Mennekes; others are possible. */
            encoding_method: components["schemas"]["CiString"];
            /** @description Version of the format, if it has any. */
            encoding_method_version?: number;
            /** @description The key that belongs to the signatures in Base64. */
            public_key?: components["schemas"]["PrintableString"];
            /** @description The values, mostly one at the start and one at the end. */
            signed_values: components["schemas"]["SignedValue"][];
            /** @description Address of a page on which the driver can check them. */
            url?: components["schemas"]["PrintableString"];
        };
        /** @description One signed value of the meter. */
        SignedValue: {
            /** @description When it was taken: Start, End, or Intermediate for one between them; others are possible. */
            nature: components["schemas"]["CiString"];
            /** @description What was signed, readable, in the format of `encoding_method`. */
            plain_data: components["schemas"]["PrintableString"];
            /** @description The signed form in Base64, in the format of `encoding_method`. */
            signed_data: components["schemas"]["PrintableString"];
        };
        /** @description Starts a session for a Token that the eMSP has authorized already. The CPO does not check it again, and it need not be one that was pushed before; it has to be the eMSP's own. */
        StartSession: {
            /** @description The eMSP's reference for having authorized this. The CPO repeats it in Session and CDR. */
            authorization_reference?: components["schemas"]["CiString"];
            /** @description The `id` of the Connector. Required for an EVSE with the capability START_SESSION_CONNECTOR_REQUIRED. */
            connector_id?: components["schemas"]["CiString"];
            /** @description The `uid` of the EVSE. Left out means any of the Location, which not every CPO can do. Required with `connector_id`. */
            evse_uid?: components["schemas"]["CiString"];
            /** @description The `id` of the CPO's Location. */
            location_id: components["schemas"]["CiString"];
            /** @description Where the CPO posts the CommandResult, exactly as it stands here. Best another one for each request. */
            response_url: components["schemas"]["URL"];
            /** @description The whole Token to start with. It then stands in Session and CDR. */
            token: components["schemas"]["Token"];
        };
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
        /** @description Stops a session of a customer of the eMSP. */
        StopSession: {
            /** @description Where the CPO posts the CommandResult, exactly as it stands here. Best another one for each request. */
            response_url: components["schemas"]["URL"];
            /** @description The `id` of the Session. */
            session_id: components["schemas"]["CiString"];
        };
        /** @description What charging costs, as a list of elements with prices and the restrictions under which they hold. At each moment and for each dimension (energy, time, parking, flat) the first element counts that has a price for it and whose restrictions are met; where there is none, that dimension costs nothing. So the general prices come last, without restrictions. Free of charge is a Tariff too: one element with FLAT 0. */
        Tariff: {
            /** @description Country of the CPO that owns the Tariff. */
            country_code: components["schemas"]["CiString"];
            /** @description Currency of all prices (ISO 4217). */
            currency: components["schemas"]["PrintableString"];
            /** @description The prices, those with restrictions before the general ones. */
            elements: components["schemas"]["TariffElement"][];
            /** @description Until when the Tariff holds, if another will replace it. */
            end_date_time?: components["schemas"]["DateTime"];
            /** @description The electricity that is sold at these prices. */
            energy_mix?: components["schemas"]["EnergyMix"];
            /** @description Identifies the Tariff on the CPO's platform; Connectors name it in `tariff_ids`. */
            id: components["schemas"]["CiString"];
            /** @description When the Tariff last changed. */
            last_updated: components["schemas"]["DateTime"];
            /** @description What a session costs at most. The amounts with and without VAT hold each for itself. */
            max_price?: components["schemas"]["Price"];
            /** @description What a session costs at least; it is no fee that comes on top. The amounts with and without VAT hold each for itself. */
            min_price?: components["schemas"]["Price"];
            /** @description Id of the CPO that owns the Tariff. */
            party_id: components["schemas"]["CiString"];
            /** @description From when on the Tariff holds, if it is sent in advance. */
            start_date_time?: components["schemas"]["DateTime"];
            /** @description What drivers should know besides the prices in `elements`, which it does not repeat; one text for each language. */
            tariff_alt_text?: components["schemas"]["DisplayText"][];
            /** @description A page that explains the Tariff to drivers. */
            tariff_alt_url?: components["schemas"]["URL"];
            /** @description For which sessions the Tariff is meant. Left out means for all. */
            type?: components["schemas"]["TariffType"];
        };
        /**
         * @description What a price is for.
         * @enum {string}
         */
        TariffDimensionType: "ENERGY" | "FLAT" | "PARKING_TIME" | "TIME";
        /** @description Prices that hold under the same restrictions. One for reservations has prices of type FLAT and TIME only. */
        TariffElement: {
            /** @description The prices, at most one for each dimension. */
            price_components: components["schemas"]["PriceComponent"][];
            /** @description When the prices hold. Left out means always. */
            restrictions?: components["schemas"]["TariffRestrictions"];
        };
        /** @description When an element holds. All that is given has to be met, at that very moment: an element can begin and cease to hold several times in a session. Times and dates are local to the Location. */
        TariffRestrictions: {
            /** @description On these days of the week. Empty or left out means on all. */
            day_of_week?: components["schemas"]["DayOfWeek"][];
            /** @description Until the day before this one, as YYYY-MM-DD. */
            end_date?: string;
            /** @description Until this time of day, as HH:MM. Earlier than `start_time` means on the next day; 00:00 is the end of the day. */
            end_time?: string;
            /** @description While the current, summed over the phases, is below this many A. */
            max_current?: number;
            /** @description Until the session has lasted this many seconds. */
            max_duration?: number;
            /** @description Until this much energy was charged in kWh. */
            max_kwh?: number;
            /** @description While the power is below this many kW. */
            max_power?: number;
            /** @description While the current, summed over the phases, is this many A or more. */
            min_current?: number;
            /** @description Once the session has lasted this many seconds. */
            min_duration?: number;
            /** @description Once this much energy was charged in kWh. */
            min_kwh?: number;
            /** @description While the power is this many kW or more. */
            min_power?: number;
            /** @description If given, the prices are for a reservation and not for charging. TIME is then the time of the reservation. */
            reservation?: components["schemas"]["ReservationRestrictionType"];
            /** @description From this day on, as YYYY-MM-DD. */
            start_date?: string;
            /** @description From this time of day on, as HH:MM. */
            start_time?: string;
        };
        /**
         * @description For which sessions a Tariff is meant.
         * @enum {string}
         */
        TariffType: "AD_HOC_PAYMENT" | "PROFILE_CHEAP" | "PROFILE_FAST" | "PROFILE_GREEN" | "REGULAR";
        /** @description What a driver identifies with at a station: a card, a key fob, an app. It is owned by the eMSP that `country_code` and `party_id` name, and identified by `uid` and `type` together. A Token is never deleted; `valid` is set to false. */
        Token: {
            /** @description The contract of the driver with the eMSP, best written as an eMA id (eMI3). Several Tokens can share one. */
            contract_id: components["schemas"]["CiString"];
            /** @description Country of the eMSP that owns the Token. */
            country_code: components["schemas"]["CiString"];
            /** @description What the driver wants from smart charging unless told otherwise in the session. */
            default_profile_type?: components["schemas"]["ProfileType"];
            /** @description The driver's own energy contract, where stations can deliver on it. */
            energy_contract?: components["schemas"]["EnergyContract"];
            /** @description Tokens of the same group count as one: a session started with one can be stopped with another. Stations with OCPP 1.5 or 1.6 know 20 characters of it. */
            group_id?: components["schemas"]["CiString"];
            /** @description The company printed on the card, which need not be the eMSP. */
            issuer: components["schemas"]["PrintableString"];
            /** @description Language the driver prefers (two-letter code of ISO 639-1). */
            language?: components["schemas"]["PrintableString"];
            /** @description When the Token last changed. */
            last_updated: components["schemas"]["DateTime"];
            /** @description Id of the eMSP that owns the Token. */
            party_id: components["schemas"]["CiString"];
            /** @description What kind of Token it is, and part of its identity. */
            type: components["schemas"]["TokenType"];
            /** @description Identifies the Token among those of its type: what the card reader reads, or what the eMSP has made up for an app. It is not the number on the card, nor the contract. */
            uid: components["schemas"]["CiString"];
            /** @description Whether the Token can be used at all. */
            valid: boolean;
            /** @description The number printed on the card. */
            visual_number?: components["schemas"]["PrintableString"];
            /** @description Whether the eMSP has to be asked each time. */
            whitelist: components["schemas"]["WhitelistType"];
        };
        /** @description The properties of a Token that change, mostly `valid`. Each one replaces the former value as a whole; null removes an optional one; what is left out stays. */
        TokenPatch: {
            /** @description The contract of the driver with the eMSP, best written as an eMA id (eMI3). Several Tokens can share one. */
            contract_id?: components["schemas"]["CiString"];
            /** @description Country of the eMSP that owns the Token. */
            country_code?: components["schemas"]["CiString"];
            /** @description What the driver wants from smart charging unless told otherwise in the session. */
            default_profile_type?: components["schemas"]["ProfileType"] | null;
            /** @description The driver's own energy contract, where stations can deliver on it. */
            energy_contract?: components["schemas"]["EnergyContract"] | null;
            /** @description Tokens of the same group count as one: a session started with one can be stopped with another. Stations with OCPP 1.5 or 1.6 know 20 characters of it. */
            group_id?: components["schemas"]["CiString"] | null;
            /** @description The company printed on the card, which need not be the eMSP. */
            issuer?: components["schemas"]["PrintableString"];
            /** @description Language the driver prefers (two-letter code of ISO 639-1). */
            language?: components["schemas"]["PrintableString"] | null;
            /** @description When the Token changed. */
            last_updated: components["schemas"]["DateTime"];
            /** @description Id of the eMSP that owns the Token. */
            party_id?: components["schemas"]["CiString"];
            /** @description What kind of Token it is, and part of its identity. */
            type?: components["schemas"]["TokenType"];
            /** @description Identifies the Token among those of its type: what the card reader reads, or what the eMSP has made up for an app. It is not the number on the card, nor the contract. */
            uid?: components["schemas"]["CiString"];
            /** @description Whether the Token can be used at all. */
            valid?: boolean;
            /** @description The number printed on the card. */
            visual_number?: components["schemas"]["PrintableString"] | null;
            /** @description Whether the eMSP has to be asked each time. */
            whitelist?: components["schemas"]["WhitelistType"];
        };
        /**
         * @description What kind of Token identifies the driver.
         * @enum {string}
         */
        TokenType: "AD_HOC_USER" | "APP_USER" | "OTHER" | "RFID";
        /** @description Opens the lock of a Connector in which a cable is stuck. For the help desk of an operator or eMSP only, never for drivers themselves. */
        UnlockConnector: {
            /** @description The `id` of the Connector. */
            connector_id: components["schemas"]["CiString"];
            /** @description The `uid` of the EVSE. */
            evse_uid: components["schemas"]["CiString"];
            /** @description The `id` of the CPO's Location. */
            location_id: components["schemas"]["CiString"];
            /** @description Where the CPO posts the CommandResult, exactly as it stands here. Best another one for each request. */
            response_url: components["schemas"]["URL"];
        };
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
        /**
         * @description Whether a CPO may decide by the Token it has stored, or has to ask the eMSP (real-time authorization). This holds for a Token that is not `valid` too, for that may have changed.
         * @enum {string}
         */
        WhitelistType: "ALWAYS" | "ALLOWED" | "ALLOWED_OFFLINE" | "NEVER";
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
        /** @description As Created, of a configuration module. */
        DirectCreated: {
            headers: {
                "X-Correlation-ID": components["headers"]["XCorrelationID"];
                "X-Request-ID": components["headers"]["XRequestID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
        /** @description As Written, of a configuration module. */
        DirectWritten: {
            headers: {
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
        /** @description As Done, of a functional module. */
        RoutedDone: {
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
         * @description The `id` of the CDR.
         * @example CDR-2026-000317
         */
        CdrID: components["schemas"]["CiString"];
        /**
         * @description Country of the party that is described, the same as `country_code` in the ClientInfo; not that of the Hub.
         * @example NL
         */
        ClientCountryCode: components["schemas"]["CiString"];
        /**
         * @description Id of the party that is described, the same as `party_id` in the ClientInfo; not that of the Hub.
         * @example OCA
         */
        ClientPartyID: components["schemas"]["CiString"];
        /**
         * @description The command whose result this is.
         * @example START_SESSION
         */
        Command: components["schemas"]["CommandType"];
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
         * @description Only objects whose `last_updated` is this moment or later. Required for Sessions, unlike elsewhere.
         * @example 2026-03-01T00:00:00Z
         */
        DateFromRequired: components["schemas"]["DateTime"];
        /**
         * @description Only objects whose `last_updated` is before this moment.
         * @example 2026-03-02T00:00:00Z
         */
        DateTo: components["schemas"]["DateTime"];
        /**
         * @description How far to look ahead, in seconds. The longer, the more work for the station, and the sooner it is outdated.
         * @example 3600
         */
        Duration: number;
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
         * @description Where the CPO posts the result. Percent-encoded in the query, for otherwise what follows its first `&` is lost. Best another one for each request.
         * @example https://roaming.movendo.example/ocpi/profiles/active?request=5d1f0c64
         */
        ResponseURL: components["schemas"]["URL"];
        /**
         * @description Tells for which request the result is; part of the `response_url` that was handed over with it.
         * @example 3f8c1e52-9f0d-4a55-8f5e-1f0f6c7d2b11
         */
        ResultID: string;
        /**
         * @description The `id` of the Session on the CPO's platform.
         * @example S-2026-000317
         */
        SessionID: components["schemas"]["CiString"];
        /**
         * @description The `id` of the Tariff.
         * @example AC-DAY-2026
         */
        TariffID: components["schemas"]["CiString"];
        /**
         * @description Country of the eMSP that owns the Token, the same as `country_code` in the Token.
         * @example BE
         */
        TokenCountryCode: components["schemas"]["CiString"];
        /**
         * @description Id of the eMSP that owns the Token, the same as `party_id` in the Token.
         * @example MOV
         */
        TokenPartyID: components["schemas"]["CiString"];
        /**
         * @description The `uid` of the Token.
         * @example 04A2C91BE25E80
         */
        TokenUID: components["schemas"]["CiString"];
        /**
         * @description The `type` of the Token, which together with its `uid` identifies it.
         * @example RFID
         */
        Type: components["schemas"]["TokenType"];
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
         * @description Absolute address of the object that was created, at which its sender can read it again. Take it as it is; its form is up to the server.
         * @example https://billing.movendo.example/ocpi/cdrs/91b7c4e0
         */
        Location: components["schemas"]["URL"];
        /**
         * @description As Location, if the object was taken.
         * @example https://billing.movendo.example/ocpi/cdrs/91b7c4e0
         */
        LocationIfTaken: components["schemas"]["URL"];
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
export type ActiveChargingProfile = components['schemas']['ActiveChargingProfile'];
export type ActiveChargingProfileResult = components['schemas']['ActiveChargingProfileResult'];
export type AdditionalGeoLocation = components['schemas']['AdditionalGeoLocation'];
export type AllowedType = components['schemas']['AllowedType'];
export type AuthMethod = components['schemas']['AuthMethod'];
export type AuthorizationInfo = components['schemas']['AuthorizationInfo'];
export type BusinessDetails = components['schemas']['BusinessDetails'];
export type CancelReservation = components['schemas']['CancelReservation'];
export type Capability = components['schemas']['Capability'];
export type CDR = components['schemas']['CDR'];
export type CdrDimension = components['schemas']['CdrDimension'];
export type CdrDimensionType = components['schemas']['CdrDimensionType'];
export type CdrLocation = components['schemas']['CdrLocation'];
export type CdrToken = components['schemas']['CdrToken'];
export type ChargingPeriod = components['schemas']['ChargingPeriod'];
export type ChargingPreferences = components['schemas']['ChargingPreferences'];
export type ChargingPreferencesResponse = components['schemas']['ChargingPreferencesResponse'];
export type ChargingProfile = components['schemas']['ChargingProfile'];
export type ChargingProfilePeriod = components['schemas']['ChargingProfilePeriod'];
export type ChargingProfileResponse = components['schemas']['ChargingProfileResponse'];
export type ChargingProfileResponseType = components['schemas']['ChargingProfileResponseType'];
export type ChargingProfileResult = components['schemas']['ChargingProfileResult'];
export type ChargingProfileResultType = components['schemas']['ChargingProfileResultType'];
export type ChargingRateUnit = components['schemas']['ChargingRateUnit'];
export type CiString = components['schemas']['CiString'];
export type ClearProfileResult = components['schemas']['ClearProfileResult'];
export type ClientInfo = components['schemas']['ClientInfo'];
export type CommandResponse = components['schemas']['CommandResponse'];
export type CommandResponseType = components['schemas']['CommandResponseType'];
export type CommandResult = components['schemas']['CommandResult'];
export type CommandResultType = components['schemas']['CommandResultType'];
export type CommandType = components['schemas']['CommandType'];
export type ConnectionStatus = components['schemas']['ConnectionStatus'];
export type Connector = components['schemas']['Connector'];
export type ConnectorFormat = components['schemas']['ConnectorFormat'];
export type ConnectorPatch = components['schemas']['ConnectorPatch'];
export type ConnectorType = components['schemas']['ConnectorType'];
export type Credentials = components['schemas']['Credentials'];
export type CredentialsRole = components['schemas']['CredentialsRole'];
export type DateTime = components['schemas']['DateTime'];
export type DayOfWeek = components['schemas']['DayOfWeek'];
export type DisplayText = components['schemas']['DisplayText'];
export type Endpoint = components['schemas']['Endpoint'];
export type EnergyContract = components['schemas']['EnergyContract'];
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
export type LocationReferences = components['schemas']['LocationReferences'];
export type ModuleID = components['schemas']['ModuleID'];
export type ParkingRestriction = components['schemas']['ParkingRestriction'];
export type ParkingType = components['schemas']['ParkingType'];
export type PowerType = components['schemas']['PowerType'];
export type Price = components['schemas']['Price'];
export type PriceComponent = components['schemas']['PriceComponent'];
export type PrintableString = components['schemas']['PrintableString'];
export type ProfileType = components['schemas']['ProfileType'];
export type PublishTokenType = components['schemas']['PublishTokenType'];
export type RegularHours = components['schemas']['RegularHours'];
export type ReservationRestrictionType = components['schemas']['ReservationRestrictionType'];
export type ReserveNow = components['schemas']['ReserveNow'];
export type Role = components['schemas']['Role'];
export type Session = components['schemas']['Session'];
export type SessionPatch = components['schemas']['SessionPatch'];
export type SessionStatus = components['schemas']['SessionStatus'];
export type SetChargingProfile = components['schemas']['SetChargingProfile'];
export type SignedData = components['schemas']['SignedData'];
export type SignedValue = components['schemas']['SignedValue'];
export type StartSession = components['schemas']['StartSession'];
export type Status = components['schemas']['Status'];
export type StatusSchedule = components['schemas']['StatusSchedule'];
export type StopSession = components['schemas']['StopSession'];
export type Tariff = components['schemas']['Tariff'];
export type TariffDimensionType = components['schemas']['TariffDimensionType'];
export type TariffElement = components['schemas']['TariffElement'];
export type TariffRestrictions = components['schemas']['TariffRestrictions'];
export type TariffType = components['schemas']['TariffType'];
export type Token = components['schemas']['Token'];
export type TokenPatch = components['schemas']['TokenPatch'];
export type TokenType = components['schemas']['TokenType'];
export type UnlockConnector = components['schemas']['UnlockConnector'];
export type URL = components['schemas']['URL'];
export type Version = components['schemas']['Version'];
export type VersionDetails = components['schemas']['VersionDetails'];
export type VersionNumber = components['schemas']['VersionNumber'];
export type WhitelistType = components['schemas']['WhitelistType'];
export type ResponseCreated = components['responses']['Created'];
export type ResponseDirectCreated = components['responses']['DirectCreated'];
export type ResponseDirectWritten = components['responses']['DirectWritten'];
export type ResponseDone = components['responses']['Done'];
export type ResponseErrorResponse = components['responses']['ErrorResponse'];
export type ResponseRoutedDone = components['responses']['RoutedDone'];
export type ResponseRoutedErrorResponse = components['responses']['RoutedErrorResponse'];
export type ResponseWritten = components['responses']['Written'];
export type ParameterCdrId = components['parameters']['CdrID'];
export type ParameterClientCountryCode = components['parameters']['ClientCountryCode'];
export type ParameterClientPartyId = components['parameters']['ClientPartyID'];
export type ParameterCommand = components['parameters']['Command'];
export type ParameterConnectorId = components['parameters']['ConnectorID'];
export type ParameterCountryCode = components['parameters']['CountryCode'];
export type ParameterDateFrom = components['parameters']['DateFrom'];
export type ParameterDateFromRequired = components['parameters']['DateFromRequired'];
export type ParameterDateTo = components['parameters']['DateTo'];
export type ParameterDuration = components['parameters']['Duration'];
export type ParameterEvseuid = components['parameters']['EVSEUID'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterLocationId = components['parameters']['LocationID'];
export type ParameterOcpiFromCountryCode = components['parameters']['OCPIFromCountryCode'];
export type ParameterOcpiFromPartyId = components['parameters']['OCPIFromPartyID'];
export type ParameterOcpiToCountryCode = components['parameters']['OCPIToCountryCode'];
export type ParameterOcpiToPartyId = components['parameters']['OCPIToPartyID'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterPartyId = components['parameters']['PartyID'];
export type ParameterResponseUrl = components['parameters']['ResponseURL'];
export type ParameterResultId = components['parameters']['ResultID'];
export type ParameterSessionId = components['parameters']['SessionID'];
export type ParameterTariffId = components['parameters']['TariffID'];
export type ParameterTokenCountryCode = components['parameters']['TokenCountryCode'];
export type ParameterTokenPartyId = components['parameters']['TokenPartyID'];
export type ParameterTokenUid = components['parameters']['TokenUID'];
export type ParameterType = components['parameters']['Type'];
export type ParameterXCorrelationId = components['parameters']['XCorrelationID'];
export type ParameterXRequestId = components['parameters']['XRequestID'];
export type HeaderLink = components['headers']['Link'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderLocationIfTaken = components['headers']['LocationIfTaken'];
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
    "cdrs.receiver.post": {
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
        /** @description The whole CDR. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CDR"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description The CDR was there already, unchanged, if `status_code` is 1000. Otherwise it was not taken. */
            200: {
                headers: {
                    Location: components["headers"]["LocationIfTaken"];
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
            /** @description The CDR is stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
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
    };
    "cdrs.receiver.get": {
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
                 * @description The `id` of the CDR.
                 * @example CDR-2026-000317
                 */
                cdr_id: components["parameters"]["CdrID"];
                /**
                 * @description Country of the party that owns the object, the same as `country_code` in the object.
                 * @example NL
                 */
                country_code: components["parameters"]["CountryCode"];
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
            /** @description The CDR as the receiver has it. */
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
                        data?: components["schemas"]["CDR"];
                    };
                };
            };
        };
    };
    "chargingprofiles.receiver.get": {
        parameters: {
            query: {
                /**
                 * @description How far to look ahead, in seconds. The longer, the more work for the station, and the sooner it is outdated.
                 * @example 3600
                 */
                duration: components["parameters"]["Duration"];
                /**
                 * @description Where the CPO posts the result. Percent-encoded in the query, for otherwise what follows its first `&` is lost. Best another one for each request.
                 * @example https://roaming.movendo.example/ocpi/profiles/active?request=5d1f0c64
                 */
                response_url: components["parameters"]["ResponseURL"];
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
            path: {
                /**
                 * @description The `id` of the Session on the CPO's platform.
                 * @example S-2026-000317
                 */
                session_id: components["parameters"]["SessionID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description What the CPO says; the EVSE was not asked yet. */
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
                        data?: components["schemas"]["ChargingProfileResponse"];
                    };
                };
            };
        };
    };
    "chargingprofiles.receiver.put": {
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
                 * @description The `id` of the Session on the CPO's platform.
                 * @example S-2026-000317
                 */
                session_id: components["parameters"]["SessionID"];
            };
            cookie?: never;
        };
        /** @description The limits. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetChargingProfile"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description What the CPO says; the EVSE was not asked yet. */
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
                        data?: components["schemas"]["ChargingProfileResponse"];
                    };
                };
            };
        };
    };
    "chargingprofiles.receiver.delete": {
        parameters: {
            query: {
                /**
                 * @description Where the CPO posts the result. Percent-encoded in the query, for otherwise what follows its first `&` is lost. Best another one for each request.
                 * @example https://roaming.movendo.example/ocpi/profiles/active?request=5d1f0c64
                 */
                response_url: components["parameters"]["ResponseURL"];
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
            path: {
                /**
                 * @description The `id` of the Session on the CPO's platform.
                 * @example S-2026-000317
                 */
                session_id: components["parameters"]["SessionID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description What the CPO says; the EVSE was not asked yet. */
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
                        data?: components["schemas"]["ChargingProfileResponse"];
                    };
                };
            };
        };
    };
    "commands.receiver.cancelReservation.post": {
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
        /** @description What to cancel. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelReservation"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description What the CPO says; the station was not asked yet. */
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
                        data?: components["schemas"]["CommandResponse"];
                    };
                };
            };
        };
    };
    "commands.receiver.reserveNow.post": {
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
        /** @description What to reserve, for whom and how long. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReserveNow"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description What the CPO says; the station was not asked yet. */
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
                        data?: components["schemas"]["CommandResponse"];
                    };
                };
            };
        };
    };
    "commands.receiver.startSession.post": {
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
        /** @description What to start, and for whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartSession"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description What the CPO says; the station was not asked yet. */
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
                        data?: components["schemas"]["CommandResponse"];
                    };
                };
            };
        };
    };
    "commands.receiver.stopSession.post": {
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
        /** @description What to stop. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopSession"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description What the CPO says; the station was not asked yet. */
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
                        data?: components["schemas"]["CommandResponse"];
                    };
                };
            };
        };
    };
    "commands.receiver.unlockConnector.post": {
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
        /** @description What to open. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlockConnector"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description What the CPO says; the station was not asked yet. */
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
                        data?: components["schemas"]["CommandResponse"];
                    };
                };
            };
        };
    };
    "hubclientinfo.receiver.get": {
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
            path: {
                /**
                 * @description Country of the party that is described, the same as `country_code` in the ClientInfo; not that of the Hub.
                 * @example NL
                 */
                country_code: components["parameters"]["ClientCountryCode"];
                /**
                 * @description Id of the party that is described, the same as `party_id` in the ClientInfo; not that of the Hub.
                 * @example OCA
                 */
                party_id: components["parameters"]["ClientPartyID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["ErrorResponse"];
            "5XX": components["responses"]["ErrorResponse"];
            /** @description The party as the platform has it. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data?: components["schemas"]["ClientInfo"];
                    };
                };
            };
        };
    };
    "hubclientinfo.receiver.put": {
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
            path: {
                /**
                 * @description Country of the party that is described, the same as `country_code` in the ClientInfo; not that of the Hub.
                 * @example NL
                 */
                country_code: components["parameters"]["ClientCountryCode"];
                /**
                 * @description Id of the party that is described, the same as `party_id` in the ClientInfo; not that of the Hub.
                 * @example OCA
                 */
                party_id: components["parameters"]["ClientPartyID"];
            };
            cookie?: never;
        };
        /** @description The party in one of its roles. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientInfo"];
            };
        };
        responses: {
            "4XX": components["responses"]["ErrorResponse"];
            "5XX": components["responses"]["ErrorResponse"];
            200: components["responses"]["DirectWritten"];
            201: components["responses"]["DirectCreated"];
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
    "sessions.receiver.get": {
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
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
                /**
                 * @description The `id` of the Session on the CPO's platform.
                 * @example S-2026-000317
                 */
                session_id: components["parameters"]["SessionID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description The Session as the receiver has it. */
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
                        data?: components["schemas"]["Session"];
                    };
                };
            };
        };
    };
    "sessions.receiver.put": {
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
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
                /**
                 * @description The `id` of the Session on the CPO's platform.
                 * @example S-2026-000317
                 */
                session_id: components["parameters"]["SessionID"];
            };
            cookie?: never;
        };
        /** @description The whole Session. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Session"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["Written"];
            201: components["responses"]["Created"];
        };
    };
    "sessions.receiver.patch": {
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
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
                /**
                 * @description The `id` of the Session on the CPO's platform.
                 * @example S-2026-000317
                 */
                session_id: components["parameters"]["SessionID"];
            };
            cookie?: never;
        };
        /** @description What changed, and when. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionPatch"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["Written"];
        };
    };
    "tariffs.receiver.get": {
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
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
                /**
                 * @description The `id` of the Tariff.
                 * @example AC-DAY-2026
                 */
                tariff_id: components["parameters"]["TariffID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description The Tariff as the receiver has it. */
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
                        data?: components["schemas"]["Tariff"];
                    };
                };
            };
        };
    };
    "tariffs.receiver.put": {
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
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
                /**
                 * @description The `id` of the Tariff.
                 * @example AC-DAY-2026
                 */
                tariff_id: components["parameters"]["TariffID"];
            };
            cookie?: never;
        };
        /** @description The whole Tariff. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tariff"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["Written"];
            201: components["responses"]["Created"];
        };
    };
    "tariffs.receiver.delete": {
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
                 * @description Id of the party that owns the object, the same as `party_id` in the object.
                 * @example OCA
                 */
                party_id: components["parameters"]["PartyID"];
                /**
                 * @description The `id` of the Tariff.
                 * @example AC-DAY-2026
                 */
                tariff_id: components["parameters"]["TariffID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["RoutedDone"];
        };
    };
    "tokens.receiver.get": {
        parameters: {
            query?: {
                /**
                 * @description The `type` of the Token, which together with its `uid` identifies it.
                 * @example RFID
                 */
                type?: components["parameters"]["Type"];
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
            path: {
                /**
                 * @description Country of the eMSP that owns the Token, the same as `country_code` in the Token.
                 * @example BE
                 */
                country_code: components["parameters"]["TokenCountryCode"];
                /**
                 * @description Id of the eMSP that owns the Token, the same as `party_id` in the Token.
                 * @example MOV
                 */
                party_id: components["parameters"]["TokenPartyID"];
                /**
                 * @description The `uid` of the Token.
                 * @example 04A2C91BE25E80
                 */
                token_uid: components["parameters"]["TokenUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description The Token as the CPO has it. */
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
                        data?: components["schemas"]["Token"];
                    };
                };
            };
        };
    };
    "tokens.receiver.put": {
        parameters: {
            query?: {
                /**
                 * @description The `type` of the Token, which together with its `uid` identifies it.
                 * @example RFID
                 */
                type?: components["parameters"]["Type"];
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
            path: {
                /**
                 * @description Country of the eMSP that owns the Token, the same as `country_code` in the Token.
                 * @example BE
                 */
                country_code: components["parameters"]["TokenCountryCode"];
                /**
                 * @description Id of the eMSP that owns the Token, the same as `party_id` in the Token.
                 * @example MOV
                 */
                party_id: components["parameters"]["TokenPartyID"];
                /**
                 * @description The `uid` of the Token.
                 * @example 04A2C91BE25E80
                 */
                token_uid: components["parameters"]["TokenUID"];
            };
            cookie?: never;
        };
        /** @description The whole Token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Token"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["Written"];
            201: components["responses"]["Created"];
        };
    };
    "tokens.receiver.patch": {
        parameters: {
            query?: {
                /**
                 * @description The `type` of the Token, which together with its `uid` identifies it.
                 * @example RFID
                 */
                type?: components["parameters"]["Type"];
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
            path: {
                /**
                 * @description Country of the eMSP that owns the Token, the same as `country_code` in the Token.
                 * @example BE
                 */
                country_code: components["parameters"]["TokenCountryCode"];
                /**
                 * @description Id of the eMSP that owns the Token, the same as `party_id` in the Token.
                 * @example MOV
                 */
                party_id: components["parameters"]["TokenPartyID"];
                /**
                 * @description The `uid` of the Token.
                 * @example 04A2C91BE25E80
                 */
                token_uid: components["parameters"]["TokenUID"];
            };
            cookie?: never;
        };
        /** @description What changed, and when. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenPatch"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["Written"];
        };
    };
    "cdrs.sender.list": {
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
            /** @description One page of CDRs. */
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
                        /** @description The CDRs on this page. */
                        data?: components["schemas"]["CDR"][];
                    };
                };
            };
        };
    };
    "chargingprofiles.sender.put": {
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
                 * @description The `id` of the Session on the CPO's platform.
                 * @example S-2026-000317
                 */
                session_id: components["parameters"]["SessionID"];
            };
            cookie?: never;
        };
        /** @description The limits that hold now. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActiveChargingProfile"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["RoutedDone"];
        };
    };
    "chargingprofiles.sender.activeResult.post": {
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
                 * @description Tells for which request the result is; part of the `response_url` that was handed over with it.
                 * @example 3f8c1e52-9f0d-4a55-8f5e-1f0f6c7d2b11
                 */
                id: components["parameters"]["ResultID"];
            };
            cookie?: never;
        };
        /** @description The limits, or that there are none to tell. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActiveChargingProfileResult"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["RoutedDone"];
        };
    };
    "chargingprofiles.sender.clearResult.post": {
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
                 * @description Tells for which request the result is; part of the `response_url` that was handed over with it.
                 * @example 3f8c1e52-9f0d-4a55-8f5e-1f0f6c7d2b11
                 */
                id: components["parameters"]["ResultID"];
            };
            cookie?: never;
        };
        /** @description What became of it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearProfileResult"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["RoutedDone"];
        };
    };
    "chargingprofiles.sender.setResult.post": {
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
                 * @description Tells for which request the result is; part of the `response_url` that was handed over with it.
                 * @example 3f8c1e52-9f0d-4a55-8f5e-1f0f6c7d2b11
                 */
                id: components["parameters"]["ResultID"];
            };
            cookie?: never;
        };
        /** @description What became of it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargingProfileResult"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["RoutedDone"];
        };
    };
    "commands.sender.result.post": {
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
                 * @description The command whose result this is.
                 * @example START_SESSION
                 */
                command: components["parameters"]["Command"];
                /**
                 * @description Tells for which request the result is; part of the `response_url` that was handed over with it.
                 * @example 3f8c1e52-9f0d-4a55-8f5e-1f0f6c7d2b11
                 */
                id: components["parameters"]["ResultID"];
            };
            cookie?: never;
        };
        /** @description What became of the command. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandResult"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            200: components["responses"]["RoutedDone"];
        };
    };
    "hubclientinfo.sender.list": {
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
            /** @description One page of parties. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-Correlation-ID": components["headers"]["XCorrelationID"];
                    "X-Limit": components["headers"]["XLimit"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    "X-Total-Count": components["headers"]["XTotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The parties on this page. */
                        data?: components["schemas"]["ClientInfo"][];
                    };
                };
            };
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
    "sessions.sender.list": {
        parameters: {
            query: {
                /**
                 * @description Only objects whose `last_updated` is this moment or later. Required for Sessions, unlike elsewhere.
                 * @example 2026-03-01T00:00:00Z
                 */
                date_from: components["parameters"]["DateFromRequired"];
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
            /** @description One page of Sessions. */
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
                        /** @description The Sessions on this page. */
                        data?: components["schemas"]["Session"][];
                    };
                };
            };
        };
    };
    "sessions.sender.chargingPreferences.put": {
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
                 * @description The `id` of the Session on the CPO's platform.
                 * @example S-2026-000317
                 */
                session_id: components["parameters"]["SessionID"];
            };
            cookie?: never;
        };
        /** @description The driver's wishes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargingPreferences"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description What the CPO makes of them. */
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
                        data?: components["schemas"]["ChargingPreferencesResponse"];
                    };
                };
            };
            /** @description No such session, or its EVSE does not take charging preferences (2001). */
            404: {
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
    };
    "tariffs.sender.list": {
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
            /** @description One page of Tariffs. */
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
                        /** @description The Tariffs on this page. */
                        data?: components["schemas"]["Tariff"][];
                    };
                };
            };
        };
    };
    "tokens.sender.list": {
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
            /** @description One page of Tokens. */
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
                        /** @description The Tokens on this page. */
                        data?: components["schemas"]["Token"][];
                    };
                };
            };
        };
    };
    "tokens.sender.authorize.post": {
        parameters: {
            query?: {
                /**
                 * @description The `type` of the Token, which together with its `uid` identifies it.
                 * @example RFID
                 */
                type?: components["parameters"]["Type"];
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
            path: {
                /**
                 * @description The `uid` of the Token.
                 * @example 04A2C91BE25E80
                 */
                token_uid: components["parameters"]["TokenUID"];
            };
            cookie?: never;
        };
        /** @description Where the driver wants to charge. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LocationReferences"];
            };
        };
        responses: {
            "4XX": components["responses"]["RoutedErrorResponse"];
            "5XX": components["responses"]["RoutedErrorResponse"];
            /** @description The decision. */
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
                        data?: components["schemas"]["AuthorizationInfo"];
                    };
                };
            };
            /** @description The Token is not known (2004). */
            404: {
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
