import type { Connector } from "@openocpi/spec";

const phases = { AC_1_PHASE: 1, AC_2_PHASE: 2, AC_2_PHASE_SPLIT: 2, AC_3_PHASE: 3, DC: 1 } as const;

/** What one ampere is in W: a current is that of each phase. */
export const wattsPerAmpere = ({ max_voltage, power_type }: Connector): number =>
  max_voltage * phases[power_type];

/** What a Connector gives at most, in W. */
export const powerOf = (connector: Connector): number =>
  Math.min(
    connector.max_electric_power ?? Number.POSITIVE_INFINITY,
    connector.max_amperage * wattsPerAmpere(connector),
  );
