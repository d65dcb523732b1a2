import type { PartnerStatus } from "@openocpi/protocol";

/** There is no such partner, or it cannot be called as things are. */
export class NotRegistered extends Error {
  override readonly name = "NotRegistered";
  constructor(
    id: string,
    /** `registering`: it can be soon. Absent: nobody knows it. */
    readonly status: PartnerStatus | undefined,
  ) {
    super(reasonOf(id, status));
  }
}

function reasonOf(id: string, status: PartnerStatus | undefined): string {
  if (status === undefined) return `there is no partner ${id}`;
  return status === "blocked" ? `${id} is blocked: unblock it first` : `${id} is not registered`;
}
