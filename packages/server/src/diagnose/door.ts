import { type PartnerEndpoint, receive } from "@openocpi/protocol";
import type { Version } from "@openocpi/spec";
import { currentVersion } from "../handlers/versions.js";
import { type Answer, isRefusal, itemsOf, succeeded } from "./answer.js";
import type { Probe } from "./probe.js";
import { settleSlash } from "./slashes.js";

/** Another version of the same kind can be spoken like ours; what is older, or newer, is something else. */
const isKin = (version: string): boolean => kin(version) === kin(currentVersion);
const kin = (version: string): string => version.split(".").slice(0, 2).join(".");

/** So many versions are looked at. */
const mostVersions = 8;

/** What a partner publishes, for the version that is spoken with it. */
export interface Published {
  endpoints: readonly PartnerEndpoint[];
  /** Where it says so; absent where that is the record. */
  answer?: Answer;
}

/**
 * Goes in as registering does: versions, then the details of each. Finds out on the way how the token has to be sent.
 *
 * @returns undefined where nobody is let in
 */
export async function enter(probe: Probe): Promise<Published | undefined> {
  const { versionsUrl } = probe.partner;
  if (versionsUrl === undefined) {
    probe.find("no-versions-url");
    return { endpoints: probe.partner.endpoints };
  }
  const answer = await knock(probe, versionsUrl);
  if (!answer) return undefined;
  const versions = itemsOf(answer).flatMap((item) => {
    const reception = receive("Version", item);
    return reception.accepted ? [reception.value] : [];
  });
  if (versions.length === 0) {
    probe.find("versions-unreadable", answer);
    return undefined;
  }
  return choose(probe, versions.slice(0, mostVersions), answer);
}

/** The first answer of the partner: with the token in Base64, and as it is where that is refused (P-11). */
async function knock(probe: Probe, url: string): Promise<Answer | undefined> {
  const first = await probe.get(url);
  if (first.http === undefined) {
    probe.find("unreachable", first);
    return undefined;
  }
  if (isRefusal(first)) {
    const bare = await probe.get(url, { raw: true, note: "the token as it is" });
    if (!succeeded(bare)) {
      probe.find("token-refused", first, bare);
      return undefined;
    }
    probe.needs.rawToken = true;
    probe.find("raw-token", first, bare);
    return bare;
  }
  if (succeeded(first) && first.redirectedTo === undefined) return first;
  const { answer } = await settleSlash(probe, url, {});
  if (succeeded(answer)) return answer;
  probe.find("versions-unreadable", answer);
  return undefined;
}

async function choose(
  probe: Probe,
  versions: readonly { version: Version["version"] | (string & {}); url: string }[],
  listed: Answer,
): Promise<Published | undefined> {
  probe.publish(versions.map(({ url }) => url));
  const wanted = probe.partner.version ?? currentVersion;
  const working: (Published & { version: string })[] = [];
  const broken: { version: string; answer: Answer }[] = [];
  for (const { version, url } of versions) {
    const answer = await probe.get(url, { note: `the details of ${version}` });
    const reception = succeeded(answer) ? receive("VersionDetails", answer.data) : undefined;
    const endpoints = reception?.accepted ? reception.value.endpoints : [];
    if (endpoints.length > 0) working.push({ version, endpoints, answer });
    else broken.push({ version, answer });
  }
  const isWanted = ({ version }: { version: string }) => version === wanted;
  for (const each of broken) if (!isWanted(each)) probe.find("other-version-broken", each.answer);
  const chosen = working.find(isWanted);
  if (chosen) return chosen;
  const failed = broken.filter(isWanted).map(({ answer }) => answer);
  const finding =
    failed.length === 0 ? probe.find("version-missing", listed) : probe.find("version-broken", ...failed);
  const [newest] = working
    .filter(({ version }) => isKin(version))
    .sort((a, b) => b.version.localeCompare(a.version, "en", { numeric: true }));
  if (newest) finding.proposes = { version: newest.version };
  return newest;
}
