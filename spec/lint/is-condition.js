/** Whether a schema stands in a condition: it only narrows one that is described elsewhere. */
export const isCondition = (pointer) => /\/(?:if|then|else|not)(?:\/|$)/.test(pointer);
