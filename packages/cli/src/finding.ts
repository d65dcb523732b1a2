/**
 * What a command was asked to find out is bad news, or what it was asked to do did not come to its end: exit code 1,
 * without a stack. A message is told in one line; without one everything has been said.
 */
export class Finding extends Error {
  override readonly name = "Finding";
}
