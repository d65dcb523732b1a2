// Generated from the document under spec/ by `pnpm generate`. Do not edit.
import type { SchemaName } from "./validators.js";

/** Of every schema that holds DateTimes: its members that are one, or a list of them, or lead to one. */
export const dateTimeMembers: Readonly<Partial<Record<SchemaName, Readonly<Record<string, SchemaName>>>>> = {
  ActiveChargingProfile: {"start_date_time":"DateTime","charging_profile":"ChargingProfile"},
  ActiveChargingProfileResult: {"profile":"ActiveChargingProfile"},
  AuthorizationInfo: {"token":"Token"},
  CDR: {"start_date_time":"DateTime","end_date_time":"DateTime","tariffs":"Tariff","charging_periods":"ChargingPeriod","last_updated":"DateTime"},
  ChargingPeriod: {"start_date_time":"DateTime"},
  ChargingPreferences: {"departure_time":"DateTime"},
  ChargingProfile: {"start_date_time":"DateTime"},
  ClientInfo: {"last_updated":"DateTime"},
  Connector: {"last_updated":"DateTime"},
  ConnectorPatch: {"last_updated":"DateTime"},
  EVSE: {"status_schedule":"StatusSchedule","connectors":"Connector","last_updated":"DateTime"},
  EVSEPatch: {"status_schedule":"StatusSchedule","connectors":"Connector","last_updated":"DateTime"},
  Envelope: {"timestamp":"DateTime"},
  ExceptionalPeriod: {"period_begin":"DateTime","period_end":"DateTime"},
  Hours: {"exceptional_openings":"ExceptionalPeriod","exceptional_closings":"ExceptionalPeriod"},
  Location: {"evses":"EVSE","opening_times":"Hours","last_updated":"DateTime"},
  LocationPatch: {"evses":"EVSE","opening_times":"Hours","last_updated":"DateTime"},
  ReserveNow: {"token":"Token","expiry_date":"DateTime"},
  Session: {"start_date_time":"DateTime","end_date_time":"DateTime","charging_periods":"ChargingPeriod","last_updated":"DateTime"},
  SessionPatch: {"start_date_time":"DateTime","end_date_time":"DateTime","charging_periods":"ChargingPeriod","last_updated":"DateTime"},
  SetChargingProfile: {"charging_profile":"ChargingProfile"},
  StartSession: {"token":"Token"},
  StatusSchedule: {"period_begin":"DateTime","period_end":"DateTime"},
  Tariff: {"start_date_time":"DateTime","end_date_time":"DateTime","last_updated":"DateTime"},
  Token: {"last_updated":"DateTime"},
  TokenPatch: {"last_updated":"DateTime"},
};

/** The parameters that are DateTimes. */
export const dateTimeParameters: readonly string[] = ["date_from","date_to"];
