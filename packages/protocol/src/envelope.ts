import type { Envelope as SpecEnvelope } from "@openocpi/spec";
import { formatDateTime } from "./date-time.js";

/** What every answer is wrapped in (OCPI, "Response format"). `data` has the type of what was asked for. */
export type Envelope<Data = unknown> = SpecEnvelope & { data?: Data };

/** The status codes of the standard, by name (OCPI, "Status codes"). 19xx, 29xx, 39xx and 49xx are free for custom modules. */
export const statusCodes = {
  success: 1000,
  clientError: 2000,
  invalidParameters: 2001,
  notEnoughInformation: 2002,
  unknownLocation: 2003,
  unknownToken: 2004,
  serverError: 3000,
  unusableApi: 3001,
  unsupportedVersion: 3002,
  noMatchingEndpoints: 3003,
  hubError: 4000,
  unknownReceiver: 4001,
  hubTimeout: 4002,
  receiverNotConnected: 4003,
} as const;

/** True for every code of the success range, known or not (HTTP-08). */
export const isSuccess = (code: number): boolean => code >= 1000 && code < 2000;

/** An answer that went well. Without data the member is left out (HTTP-06). */
export const success = <Data>(data?: Data, now = new Date()): Envelope<Data> => ({
  status_code: statusCodes.success,
  timestamp: formatDateTime(now),
  ...(data === undefined ? {} : { data }),
});

/** An answer that went wrong: what, and where. Never has data. */
export const failure = (code: number, message: string, now = new Date()): Envelope<never> => ({
  status_code: code,
  status_message: message,
  timestamp: formatDateTime(now),
});
