import { InvalidArgumentError } from "@commander-js/extra-typings";
import { describe, partyKey, sameParty } from "@openocpi/protocol";
import { type CredentialsRole, isRole, validate } from "@openocpi/spec";
import { playedRoles } from "../standalone/role-modules.js";

const form = /^(?<country_code>[a-z]{2})\*(?<party_id>[a-z0-9]{3}):(?<role>[a-z]+)(?::(?<name>.*))?$/i;

/**
 * The parties that a platform plays: `NL*CPO:CPO` or, with the company's name, `NL*CPO:CPO:Oranje Laadpalen`. Several
 * are several flags, or one text with `;` between them, as in an environment variable.
 */
export const parties = (text: string, before: readonly CredentialsRole[] = []): CredentialsRole[] =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(roleOf)
    .reduce<CredentialsRole[]>(joined, [...before]);

function roleOf(text: string): CredentialsRole {
  const { country_code, party_id, role, name } = form.exec(text)?.groups ?? {};
  if (country_code === undefined || party_id === undefined || role === undefined)
    throw new InvalidArgumentError("It has to be like NL*CPO:CPO, or NL*CPO:CPO:Name of the company.");
  const party = { country_code: country_code.toUpperCase(), party_id: party_id.toUpperCase() };
  const kind = role.toUpperCase();
  if (kind === "HUB")
    throw new InvalidArgumentError(
      "A Hub cannot be played: it passes on what is others', which this platform does not.",
    );
  if (!isRole(kind)) throw new InvalidArgumentError(`The role has to be one of ${playedRoles.join(", ")}.`);
  const played: CredentialsRole = {
    ...party,
    role: kind,
    business_details: { name: name?.trim() || partyKey(party) },
  };
  const violations = validate("CredentialsRole", played, "strict");
  if (violations.length > 0) throw new InvalidArgumentError(`${describe(violations)}.`);
  return played;
}

function joined(roles: CredentialsRole[], role: CredentialsRole): CredentialsRole[] {
  if (roles.some((each) => each.role === role.role && sameParty(each, role)))
    throw new InvalidArgumentError(`${partyKey(role)} is there as ${role.role} already.`);
  return [...roles, role];
}
