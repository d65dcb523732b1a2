import { AddressRefused, checkAddress } from "@openocpi/protocol";

/**
 * Why the platform would not call a partner at this address, as far as that is seen without the network: it is better
 * known at the start. Undefined where it may.
 */
export function whyNotCalled(url: string, { allowPrivate }: { allowPrivate: boolean }): string | undefined {
  try {
    checkAddress(url, { allowPrivate });
    return undefined;
  } catch (error) {
    if (!(error instanceof AddressRefused)) throw error;
    const isPrivate = error.reason === "address" || error.reason === "name";
    return isPrivate && !allowPrivate ? `${error.message}: allow it with --allow-private` : error.message;
  }
}
