import { memoryCrud } from "@openocpi/protocol";
import type { Location } from "@openocpi/spec";

/** A Crud that is asked by offset alone. */
export function withoutCursor(...items: Location[]) {
  const crud = memoryCrud<Location>(items);
  const list: typeof crud.list = async (query, context) => {
    const { next: _, ...page } = await crud.list(query, context);
    return page;
  };
  return { ...crud, list };
}
