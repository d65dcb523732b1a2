import { authCases } from "./cases/auth.js";
import { cdrsCases } from "./cases/cdrs.js";
import { chargingProfilesCases } from "./cases/charging-profiles.js";
import { commandResultsCases } from "./cases/command-results.js";
import { commandsCases } from "./cases/commands.js";
import { credentialsCases } from "./cases/credentials.js";
import { httpCases } from "./cases/http.js";
import { hubClientInfoCases } from "./cases/hub-client-info.js";
import { initiatingCases, registeringCases } from "./cases/initiating.js";
import { listsCases } from "./cases/lists.js";
import { locationsCases } from "./cases/locations.js";
import { messagesCases } from "./cases/messages.js";
import { overallCases } from "./cases/overall.js";
import { pushesCases } from "./cases/pushes.js";
import { receivedLocationsCases } from "./cases/received-locations.js";
import { renewingCases } from "./cases/renewing.js";
import { sessionsCases } from "./cases/sessions.js";
import { tariffsCases } from "./cases/tariffs.js";
import { tokensCases } from "./cases/tokens.js";
import { valuesCases } from "./cases/values.js";
import { versionsCases } from "./cases/versions.js";
import { visibleListsCases } from "./cases/visible-lists.js";
import type { ConformanceCase } from "./conformance-case.js";

/** What any OCPI 2.2.1 platform has to keep to, as data: {@link runConformance} runs them. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...authCases,
  ...versionsCases,
  ...credentialsCases,
  ...httpCases,
  ...messagesCases,
  ...listsCases,
  ...visibleListsCases,
  ...locationsCases,
  ...receivedLocationsCases,
  ...pushesCases,
  ...valuesCases,
  ...sessionsCases,
  ...cdrsCases,
  ...tariffsCases,
  ...tokensCases,
  ...commandsCases,
  ...commandResultsCases,
  ...chargingProfilesCases,
  ...hubClientInfoCases,
  ...initiatingCases,
  ...renewingCases,
  ...registeringCases,
  ...overallCases,
];
