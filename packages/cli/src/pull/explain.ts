import { MissingEndpoint, NoMutualVersion, PartnerError, PartnerUnreachable } from "@openocpi/client";
import { OcpiError, statusCodes } from "@openocpi/protocol";

/** What went wrong with a partner, or with where things are written, in one line; undefined where it is something else. */
export function explain(error: unknown): string | undefined {
  if (error instanceof PartnerError) {
    const { http, code, message, url } = error;
    return `${url} answered HTTP ${http}, OCPI ${code}: ${message}${hintFor(error)}`;
  }
  if (error instanceof PartnerUnreachable) {
    const hint = error.reason === "address" ? "; --allow-private allows private ones" : "";
    return `${error.message}${hint}`;
  }
  if (error instanceof OcpiError || error instanceof MissingEndpoint || error instanceof NoMutualVersion)
    return error.message;
  // Of the file system: no space left, for instance.
  return error instanceof Error && "syscall" in error ? error.message : undefined;
}

/** What could be wrong with the command line. */
function hintFor({ http, code, operation }: PartnerError): string {
  if (operation === "credentials.post" && code === statusCodes.unusableApi)
    return "; it calls back before it answers: at --public-url, or --host and --port";
  if (http === 401) return "; a CREDENTIALS_TOKEN_A has to be registered first, by --register-as";
  return operation === "versions.list" ? "; is that the versions URL?" : "";
}
