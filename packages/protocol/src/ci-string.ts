/** The one form under which a CiString is compared and keyed; it is stored and sent as it was written (TYPE-01). */
export const ciKey = (text: string): string => text.toUpperCase();

/** True where two CiStrings are equal: without regard to case (TYPE-01). */
export const ciEqual = (a: string, b: string): boolean => a === b || ciKey(a) === ciKey(b);
