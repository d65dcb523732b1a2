// Generated from the document under spec/ by `pnpm generate`. Do not edit.
/**
 * The operations of the document by module, role, part and verb: types made from it by a mapped type keep what is said
 * here of each, so that an editor shows it.
 */
export interface OperationTree {
  /**
   * Which versions of OCPI a platform speaks, and where each of its modules is found.
   *
   * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/version_information_endpoint.asciidoc#versions_module
   */
  versions: {
    /**
     * List the versions of OCPI that the platform speaks
     *
     * The first call of every connection, and the only URL that is exchanged outside OCPI (or in `Credentials.url`). The caller takes the highest version both sides speak and goes on to its details. The list has no pages. A registration token is enough. Some Hubs call it now and then to see whether a platform is alive.
     *
     * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/version_information_endpoint.asciidoc#version_information_endpoint_get
     */
    list: "versions.list";
    /**
     * List the endpoints of version 2.2.1
     *
     * Tells which modules the platform serves in this version, which interface of each, and where. Every URL used afterwards comes from here. Called while registering and again whenever a partner announces a change by PUT of its credentials. A registration token is enough.
     *
     * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/version_information_endpoint.asciidoc#version_information_get_endpoint
     */
    get: "versions.get";
  };
  /**
   * Connecting two platforms, renewing their tokens, and parting again.
   *
   * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_credentials_endpoint
   */
  credentials: {
    /**
     * Read the credentials with which this platform is called
     *
     * Returns the token the caller has for this platform, where the platform lists its versions, and the parties and roles on it with their business details. Changes nothing.
     *
     * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_get_method
     */
    get: "credentials.get";
    /**
     * Renew tokens, roles, endpoints or the version
     *
     * Replaces what was exchanged when registering: a new token (advised at least once a month), other roles or business details, changed endpoints, or another version, namely the one this URL belongs to. The server always reads the caller's versions and endpoints again and answers with a new token; the former tokens of both sides end. A caller that is not registered gets HTTP 405.
     *
     * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_put_method
     */
    put: "credentials.put";
    /**
     * Register
     *
     * Connects two platforms. The caller authorizes with the registration token (A) it was given outside OCPI and sends the token (B) with which it will be called. Before the server answers it reads the caller's versions and endpoints with B; its answer holds the token (C) that the caller uses from then on, and A is used up.
     *
     * Problems with the caller's side are told apart: 3001 if it could not be called, 3002 if it lacks this version, 3003 if it lacks an endpoint that is needed. A caller that is registered already gets HTTP 405 and uses PUT.
     *
     * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_post_method
     */
    post: "credentials.post";
    /**
     * Unregister
     *
     * Ends the connection. The tokens of both sides are no longer valid and both stop calling each other. To connect again, a registration token is needed. A caller that is not registered gets HTTP 405.
     *
     * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/credentials.asciidoc#credentials_delete_method
     */
    delete: "credentials.delete";
  };
  /**
   * Charging locations with their EVSEs and connectors, owned by the CPO.
   *
   * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_locations_module
   */
  locations: {
    sender: {
      /**
       * List Locations
       *
       * The Locations the caller may see, with all their EVSEs and Connectors, page by page. Read in full when a connection is new or in doubt: what is then on none of the pages is no longer valid. Read with `date_from` to catch up: a change of an EVSE or Connector counts as one of its Location, and a removed EVSE stays in the list with the status REMOVED.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_method
       */
      list: "locations.sender.list";
      /**
       * Read a Location
       *
       * One Location of the CPO with all its EVSEs and Connectors, for a caller that wants just this one, or takes no pushes. There is no party in the URL: it is the CPO's own, and behind a Hub the routing headers say whose.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_object_request_parameters
       */
      get: "locations.sender.get";
      evse: {
        /**
         * Read an EVSE
         *
         * One EVSE of a Location with its Connectors, for example to see its status just before a driver goes there. A removed EVSE can still be read.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_object_request_parameters
         */
        get: "locations.sender.evse.get";
      };
      connector: {
        /**
         * Read a Connector
         *
         * One Connector of an EVSE, for example to see which tariffs hold.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_object_request_parameters
         */
        get: "locations.sender.connector.get";
      };
    };
    receiver: {
      /**
       * Read a Location as it was received
       *
       * Lets the CPO compare what the receiver has stored with its own data, for example after a failed push. If they differ, the CPO pushes again.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_method_eMSP
       */
      get: "locations.receiver.get";
      /**
       * Push a Location, new or to replace
       *
       * Stores the Location under the given party and id and replaces all of it: EVSEs and optional properties that are not in the body are gone afterwards. Country, party and id in the URL and in the body have to agree.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_put_method
       */
      put: "locations.receiver.put";
      /**
       * Push what changed of a Location
       *
       * Changes the properties in the body and leaves the others as they are. `last_updated` is always needed. An EVSE or Connector is better patched under its own URL. A Location that is not known gets HTTP 404; the CPO then sends all of it.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_patch_method
       */
      patch: "locations.receiver.patch";
      evse: {
        /**
         * Read an EVSE as it was received
         *
         * Lets the CPO compare a single EVSE, mostly its status, with what the receiver has stored.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_method_eMSP
         */
        get: "locations.receiver.evse.get";
        /**
         * Push an EVSE, new or to replace
         *
         * Adds an EVSE to a Location that the receiver knows, or replaces it with its Connectors. The receiver takes over the `last_updated` of the body for the Location too. A Location that is not known gets HTTP 404.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_put_method
         */
        put: "locations.receiver.evse.put";
        /**
         * Push what changed of an EVSE
         *
         * The most frequent message of all: the status of an EVSE changed. An EVSE is removed this way as well, with the status REMOVED; there is no DELETE. The receiver takes over `last_updated` for the Location too.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_patch_method
         */
        patch: "locations.receiver.evse.patch";
      };
      connector: {
        /**
         * Read a Connector as it was received
         *
         * Lets the CPO compare a single Connector with what the receiver has stored.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_get_method_eMSP
         */
        get: "locations.receiver.connector.get";
        /**
         * Push a Connector, new or to replace
         *
         * Adds a Connector to an EVSE that the receiver knows, or replaces it. The receiver takes over the `last_updated` of the body for the EVSE and the Location too. A Location or EVSE that is not known gets HTTP 404.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_put_method
         */
        put: "locations.receiver.connector.put";
        /**
         * Push what changed of a Connector
         *
         * Changes properties of a Connector, for example when other tariffs hold. The receiver takes over `last_updated` for the EVSE and the Location too.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_locations.asciidoc#mod_locations_patch_method
         */
        patch: "locations.receiver.connector.patch";
      };
    };
  };
  /**
   * Charging that is going on, owned by the CPO, and what its driver wishes.
   *
   * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_sessions_module
   */
  sessions: {
    sender: {
      /**
       * List Sessions
       *
       * The Sessions of the caller's customers, page by page. For a receiver that takes no pushes, or to catch up after it was down. `date_from` is required. A Session that is not in a filtered list is not gone, it only did not change.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_cpo_get_method
       */
      list: "sessions.sender.list";
      chargingPreferences: {
        /**
         * Tell what the driver wishes
         *
         * Sets or replaces the charging preferences of a session that is going on: when the driver leaves, how much energy is needed, and what matters most. The answer is one word in `data`, a JSON string: a refusal such as DEPARTURE_REQUIRED is an answer too, with `status_code` 1000.
         *
         * For EVSEs with the capability CHARGING_PREFERENCES_CAPABLE only; another one gets HTTP 404 with 2001. A session that is not one of the caller's customers is answered like one that does not exist.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_cpo_put_method
         */
        put: "sessions.sender.chargingPreferences.put";
      };
    };
    receiver: {
      /**
       * Read a Session as it was received
       *
       * Lets the CPO compare what the receiver has stored with its own data, for example after a failed push. If they differ, the CPO sends the whole Session with PUT.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_msp_get_method
       */
      get: "sessions.receiver.get";
      /**
       * Push a Session, new or to replace
       *
       * Stores the Session under the given party and id and replaces all of it: charging periods that are not in the body are gone afterwards. Country, party and id in the URL and in the body have to agree.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_msp_put_method
       */
      put: "sessions.receiver.put";
      /**
       * Push what changed of a Session
       *
       * Changes the properties in the body and leaves the others as they are; charging periods in the body are added to those the receiver has. `last_updated` is always needed. Sent twice, the same periods could be added twice, so after an unclear failure the CPO sends the whole Session with PUT. A Session that is not known gets HTTP 404.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_sessions.asciidoc#mod_sessions_patch_method
       */
      patch: "sessions.receiver.patch";
    };
  };
  /**
   * What finished sessions cost, owned by the CPO.
   *
   * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_cdrs.asciidoc#mod_cdrs_cdrs_module
   */
  cdrs: {
    sender: {
      /**
       * List CDRs
       *
       * The CDRs that concern the caller, page by page. For a receiver that takes no pushes, or to catch up after it was down. CDRs never change, so `last_updated`, by which the list is filtered, is when they were made.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_cdrs.asciidoc#mod_cdrs_cpo_get_method
       */
      list: "cdrs.sender.list";
    };
    receiver: {
      /**
       * Push a CDR
       *
       * Hands a finished CDR over. The `Location` header of the answer says where the CPO can read it again. There is no PUT, PATCH or DELETE: what is wrong in a CDR is put right by a Credit CDR, posted like any other.
       *
       * Sent again, because the first answer was lost, it is answered with HTTP 200 and the same `Location`. Another CDR with the id of a known one is refused with 2001; the first one stays.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_cdrs.asciidoc#mod_cdrs_post_method
       */
      post: "cdrs.receiver.post";
      /**
       * Read a CDR as it was received
       *
       * Lets the CPO see what the receiver has stored. OCPI leaves this URL to the receiver: the CPO takes it from the `Location` header of the answer to its POST and never builds it. This is where an OpenOCPI server puts it.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_cdrs.asciidoc#mod_cdrs_msp_get_method
       */
      get: "cdrs.receiver.get";
    };
  };
  /**
   * Prices, owned by the CPO.
   *
   * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_tariffs_module
   */
  tariffs: {
    sender: {
      /**
       * List Tariffs
       *
       * The Tariffs that hold for the caller, page by page; another eMSP may see other ones. Read in full it replaces what the caller knew: what is then on none of the pages no longer holds. Read with `date_from` to catch up.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_cpo_get_method
       */
      list: "tariffs.sender.list";
    };
    receiver: {
      /**
       * Read a Tariff as it was received
       *
       * Lets the CPO compare what the receiver has stored with its own data. If they differ, the CPO pushes again.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_msp_get_method
       */
      get: "tariffs.receiver.get";
      /**
       * Push a Tariff, new or to replace
       *
       * Stores the Tariff under the given party and id and replaces all of it. There is no PATCH. Country, party and id in the URL and in the body have to agree. Connectors may name a Tariff before it arrives here.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_put_method
       */
      put: "tariffs.receiver.put";
      /**
       * Take a Tariff back
       *
       * Removes a Tariff that nothing uses any longer. Afterwards it can no longer be read. The CDRs that were billed by it hold a copy of their own. It is the only object that can be deleted.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tariffs.asciidoc#mod_tariffs_delete_method
       */
      delete: "tariffs.receiver.delete";
    };
  };
  /**
   * Cards and apps of drivers, owned by the eMSP, and whether they may be used now.
   *
   * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_tokens_module
   */
  tokens: {
    sender: {
      /**
       * List Tokens
       *
       * The Tokens of the eMSP, page by page, also those that are not valid. For a CPO to get in step, at the start or every few hours; never to find out whether a driver may charge, which is what `authorize` is for.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_msp_get_method
       */
      list: "tokens.sender.list";
      authorize: {
        /**
         * Ask whether a Token may be used now
         *
         * Real-time authorization: a driver stands at the station and the CPO asks the eMSP, about a certain Location or in general. The body may be missing. A Token that is known gets an answer with `status_code` 1000 also if it may not be used; then `allowed` tells why.
         *
         * One that is not known gets HTTP 404 with 2004. An eMSP that has to know the Location and was not told it answers 2002. It does not refuse because of opening hours or the status of an EVSE, which it may not know well enough, nor because it does not know the Location. The driver is waiting, so the answer has to be fast.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_post_method
         */
        post: "tokens.sender.authorize.post";
      };
    };
    receiver: {
      /**
       * Read a Token as it was received
       *
       * Lets the eMSP compare what the CPO has stored with its own data. If they differ, the eMSP pushes again.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_cpo_get_method
       */
      get: "tokens.receiver.get";
      /**
       * Push a Token, new or to replace
       *
       * Stores the Token under the given party, uid and type and replaces all of it. Country, party, uid and type in the URL and in the body have to agree. A Token is never deleted: it is pushed with `valid` false.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_put_method
       */
      put: "tokens.receiver.put";
      /**
       * Push what changed of a Token
       *
       * Changes the properties in the body and leaves the others as they are, mostly to block a lost card. `last_updated` is always needed. A Token that is not known gets HTTP 404; the eMSP then sends all of it.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_tokens.asciidoc#mod_tokens_patch_method
       */
      patch: "tokens.receiver.patch";
    };
  };
  /**
   * Start, stop, reserve, cancel and unlock from afar; what became of it comes later.
   *
   * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_commands_module
   */
  commands: {
    receiver: {
      startSession: {
        /**
         * Start a session
         *
         * Starts a session from afar, for example from an app. ACCEPTED means that the CPO passes it on, not that the vehicle charges: that follows as a CommandResult at `response_url`, and as a Session. Some stations wait for the plug, others want it plugged in before.
         *
         * A Location that is not known is answered with 2003. A Token of another party than the caller's is REJECTED.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_startsession_object
         */
        post: "commands.receiver.startSession.post";
      };
      stopSession: {
        /**
         * Stop a session
         *
         * Stops a session of one of the caller's customers. A session that the CPO does not know, or that is not one of the caller's customers, is UNKNOWN_SESSION. The CDR follows in its own time.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_stopsession_object
         */
        post: "commands.receiver.stopSession.post";
      };
      reserveNow: {
        /**
         * Reserve an EVSE
         *
         * Keeps an EVSE for a driver from now until `expiry_date`. The CPO makes a Session with the status RESERVATION of it. Sent again with the same `reservation_id` for the same Location it changes the reservation.
         *
         * Should the CPO have to cancel it, it posts a second CommandResult, CANCELED_RESERVATION, to the same `response_url`.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_reservenow_object
         */
        post: "commands.receiver.reserveNow.post";
      };
      cancelReservation: {
        /**
         * Cancel a reservation
         *
         * Cancels a reservation that the caller has made. One that the CPO does not know, or that another eMSP has made, is REJECTED, or the result says UNKNOWN_RESERVATION. There may be a CDR for it all the same.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_cancelreservation_object
         */
        post: "commands.receiver.cancelReservation.post";
      };
      unlockConnector: {
        /**
         * Open the lock of a Connector
         *
         * For the help desk, when a cable is stuck after the session. Drivers must not be able to do this themselves.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_unlockconnector_object
         */
        post: "commands.receiver.unlockConnector.post";
      };
    };
    sender: {
      result: {
        /**
         * Take in the result of a command
         *
         * Brings the result of the station, once, after the CPO has answered ACCEPTED. A second one can follow for RESERVE_NOW only: CANCELED_RESERVATION.
         *
         * OCPI leaves this URL to the eMSP: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_commands.asciidoc#mod_commands_msp_post_method
         */
        post: "commands.sender.result.post";
      };
    };
  };
  /**
   * Limits of power or current over time for sessions that are going on.
   *
   * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_module
   */
  chargingprofiles: {
    receiver: {
      /**
       * Ask what the EVSE plans
       *
       * Asks for the limits that really hold in the next `duration` seconds. They come as an ActiveChargingProfileResult at `response_url`, if the answer is ACCEPTED.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_cpo_get_method
       */
      get: "chargingprofiles.receiver.get";
      /**
       * Set a charging profile
       *
       * Sets or replaces the limits for a session. What the EVSE makes of it comes as a ChargingProfileResult at `response_url`, if the answer is ACCEPTED. From then on the CPO also reports each change of the limits that really hold.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_cpo_put_method
       */
      put: "chargingprofiles.receiver.put";
      /**
       * Clear a charging profile
       *
       * Takes back the limits that the caller has set for a session. What the EVSE makes of it comes as a ClearProfileResult at `response_url`, if the answer is ACCEPTED.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_cpo_delete_method
       */
      delete: "chargingprofiles.receiver.delete";
    };
    sender: {
      /**
       * Take in a change of what the EVSE plans
       *
       * Tells that the limits of a session have changed, by whatever cause, for the next 5 to 60 minutes or so. Only for sessions for which the caller of the other side has set a profile, successfully, at least once. The answer has no data.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_msp_put_method
       */
      put: "chargingprofiles.sender.put";
      activeResult: {
        /**
         * Take in what the EVSE plans
         *
         * Brings the limits that were asked for, once, after the CPO has answered ACCEPTED.
         *
         * OCPI leaves this URL to the host: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404. The answer has no data.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_msp_post_method
         */
        post: "chargingprofiles.sender.activeResult.post";
      };
      setResult: {
        /**
         * Take in the result of setting a profile
         *
         * Tells whether the EVSE took the profile over, once, after the CPO has answered ACCEPTED.
         *
         * OCPI leaves this URL to the host: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404. The answer has no data.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_msp_post_method
         */
        post: "chargingprofiles.sender.setResult.post";
      };
      clearResult: {
        /**
         * Take in the result of clearing a profile
         *
         * Tells whether the EVSE cleared the profile, once, after the CPO has answered ACCEPTED.
         *
         * OCPI leaves this URL to the host: the CPO takes it from `response_url` and never builds it. This is where an OpenOCPI server puts it. A result that nobody waits for gets HTTP 404. The answer has no data.
         *
         * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_charging_profiles.asciidoc#mod_charging_profiles_msp_post_method
         */
        post: "chargingprofiles.sender.clearResult.post";
      };
    };
  };
  /**
   * Which parties a Hub connects, and whether they can be reached.
   *
   * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_hub_client_info.asciidoc#mod_hub_client_info_module
   */
  hubclientinfo: {
    sender: {
      /**
       * List the parties of a Hub
       *
       * The parties that the Hub connects and the caller can talk to, page by page. For a platform to get in step, mostly at the start; day to day the Hub pushes.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_hub_client_info.asciidoc#mod_hub_client_info_hub_get
       */
      list: "hubclientinfo.sender.list";
    };
    receiver: {
      /**
       * Read what is known of a party
       *
       * Lets the Hub compare what the platform has stored with its own data. The URL names no role, so for a party with several roles it is not defined which of them is returned.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_hub_client_info.asciidoc#mod_hub_client_info_client_get
       */
      get: "hubclientinfo.receiver.get";
      /**
       * Push whether a party can be reached
       *
       * Tells that a party is new, or came, went or is gone for good. Country and party in the URL are those of the party that is described, not those of the Hub, and agree with the body. Nothing is ever deleted: a party that is gone is SUSPENDED.
       *
       * @see https://github.com/ocpi/ocpi/blob/v2.2.1-d2/mod_hub_client_info.asciidoc#mod_hub_client_info_client_put
       */
      put: "hubclientinfo.receiver.put";
    };
  };
}
