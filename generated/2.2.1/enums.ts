// Generated from the document under spec/ by `pnpm generate`. Do not edit.
import type { components } from "./openapi.js";

type Schemas = components["schemas"];

const isOneOf = (values: readonly unknown[], value: unknown): boolean => values.includes(value);

/** The values of VersionNumber. */
export const versionNumberValues = ["2.0","2.1","2.1.1","2.2","2.2.1"] as const satisfies readonly Schemas["VersionNumber"][];
/** Whether this is a value of VersionNumber that OCPI knows. */
export const isVersionNumber = (value: unknown): value is Schemas["VersionNumber"] => isOneOf(versionNumberValues, value);

/** The values of ModuleID. */
export const moduleIDValues = ["cdrs","chargingprofiles","commands","credentials","hubclientinfo","locations","sessions","tariffs","tokens"] as const satisfies readonly Schemas["ModuleID"][];
/** Whether this is a value of ModuleID that OCPI knows. */
export const isModuleID = (value: unknown): value is Schemas["ModuleID"] => isOneOf(moduleIDValues, value);

/** The values of InterfaceRole. */
export const interfaceRoleValues = ["SENDER","RECEIVER"] as const satisfies readonly Schemas["InterfaceRole"][];
/** Whether this is a value of InterfaceRole that OCPI knows. */
export const isInterfaceRole = (value: unknown): value is Schemas["InterfaceRole"] => isOneOf(interfaceRoleValues, value);

/** The values of Role. */
export const roleValues = ["CPO","EMSP","HUB","NAP","NSP","OTHER","SCSP"] as const satisfies readonly Schemas["Role"][];
/** Whether this is a value of Role that OCPI knows. */
export const isRole = (value: unknown): value is Schemas["Role"] => isOneOf(roleValues, value);

/** The values of ImageCategory. */
export const imageCategoryValues = ["CHARGER","ENTRANCE","LOCATION","NETWORK","OPERATOR","OTHER","OWNER"] as const satisfies readonly Schemas["ImageCategory"][];
/** Whether this is a value of ImageCategory that OCPI knows. */
export const isImageCategory = (value: unknown): value is Schemas["ImageCategory"] => isOneOf(imageCategoryValues, value);

/** The values of TokenType. */
export const tokenTypeValues = ["AD_HOC_USER","APP_USER","OTHER","RFID"] as const satisfies readonly Schemas["TokenType"][];
/** Whether this is a value of TokenType that OCPI knows. */
export const isTokenType = (value: unknown): value is Schemas["TokenType"] => isOneOf(tokenTypeValues, value);

/** The values of ParkingType. */
export const parkingTypeValues = ["ALONG_MOTORWAY","PARKING_GARAGE","PARKING_LOT","ON_DRIVEWAY","ON_STREET","UNDERGROUND_GARAGE"] as const satisfies readonly Schemas["ParkingType"][];
/** Whether this is a value of ParkingType that OCPI knows. */
export const isParkingType = (value: unknown): value is Schemas["ParkingType"] => isOneOf(parkingTypeValues, value);

/** The values of Status. */
export const statusValues = ["AVAILABLE","BLOCKED","CHARGING","INOPERATIVE","OUTOFORDER","PLANNED","REMOVED","RESERVED","UNKNOWN"] as const satisfies readonly Schemas["Status"][];
/** Whether this is a value of Status that OCPI knows. */
export const isStatus = (value: unknown): value is Schemas["Status"] => isOneOf(statusValues, value);

/** The values of Capability. */
export const capabilityValues = ["CHARGING_PROFILE_CAPABLE","CHARGING_PREFERENCES_CAPABLE","CHIP_CARD_SUPPORT","CONTACTLESS_CARD_SUPPORT","CREDIT_CARD_PAYABLE","DEBIT_CARD_PAYABLE","PED_TERMINAL","REMOTE_START_STOP_CAPABLE","RESERVABLE","RFID_READER","START_SESSION_CONNECTOR_REQUIRED","TOKEN_GROUP_CAPABLE","UNLOCK_CAPABLE"] as const satisfies readonly Schemas["Capability"][];
/** Whether this is a value of Capability that OCPI knows. */
export const isCapability = (value: unknown): value is Schemas["Capability"] => isOneOf(capabilityValues, value);

/** The values of ConnectorType. */
export const connectorTypeValues = ["CHADEMO","CHAOJI","DOMESTIC_A","DOMESTIC_B","DOMESTIC_C","DOMESTIC_D","DOMESTIC_E","DOMESTIC_F","DOMESTIC_G","DOMESTIC_H","DOMESTIC_I","DOMESTIC_J","DOMESTIC_K","DOMESTIC_L","DOMESTIC_M","DOMESTIC_N","DOMESTIC_O","GBT_AC","GBT_DC","IEC_60309_2_single_16","IEC_60309_2_three_16","IEC_60309_2_three_32","IEC_60309_2_three_64","IEC_62196_T1","IEC_62196_T1_COMBO","IEC_62196_T2","IEC_62196_T2_COMBO","IEC_62196_T3A","IEC_62196_T3C","NEMA_5_20","NEMA_6_30","NEMA_6_50","NEMA_10_30","NEMA_10_50","NEMA_14_30","NEMA_14_50","PANTOGRAPH_BOTTOM_UP","PANTOGRAPH_TOP_DOWN","TESLA_R","TESLA_S"] as const satisfies readonly Schemas["ConnectorType"][];
/** Whether this is a value of ConnectorType that OCPI knows. */
export const isConnectorType = (value: unknown): value is Schemas["ConnectorType"] => isOneOf(connectorTypeValues, value);

/** The values of ConnectorFormat. */
export const connectorFormatValues = ["SOCKET","CABLE"] as const satisfies readonly Schemas["ConnectorFormat"][];
/** Whether this is a value of ConnectorFormat that OCPI knows. */
export const isConnectorFormat = (value: unknown): value is Schemas["ConnectorFormat"] => isOneOf(connectorFormatValues, value);

/** The values of PowerType. */
export const powerTypeValues = ["AC_1_PHASE","AC_2_PHASE","AC_2_PHASE_SPLIT","AC_3_PHASE","DC"] as const satisfies readonly Schemas["PowerType"][];
/** Whether this is a value of PowerType that OCPI knows. */
export const isPowerType = (value: unknown): value is Schemas["PowerType"] => isOneOf(powerTypeValues, value);

/** The values of ParkingRestriction. */
export const parkingRestrictionValues = ["EV_ONLY","PLUGGED","DISABLED","CUSTOMERS","MOTORCYCLES"] as const satisfies readonly Schemas["ParkingRestriction"][];
/** Whether this is a value of ParkingRestriction that OCPI knows. */
export const isParkingRestriction = (value: unknown): value is Schemas["ParkingRestriction"] => isOneOf(parkingRestrictionValues, value);

/** The values of Facility. */
export const facilityValues = ["HOTEL","RESTAURANT","CAFE","MALL","SUPERMARKET","SPORT","RECREATION_AREA","NATURE","MUSEUM","BIKE_SHARING","BUS_STOP","TAXI_STAND","TRAM_STOP","METRO_STATION","TRAIN_STATION","AIRPORT","PARKING_LOT","CARPOOL_PARKING","FUEL_STATION","WIFI"] as const satisfies readonly Schemas["Facility"][];
/** Whether this is a value of Facility that OCPI knows. */
export const isFacility = (value: unknown): value is Schemas["Facility"] => isOneOf(facilityValues, value);

/** The values of EnergySourceCategory. */
export const energySourceCategoryValues = ["NUCLEAR","GENERAL_FOSSIL","COAL","GAS","GENERAL_GREEN","SOLAR","WIND","WATER"] as const satisfies readonly Schemas["EnergySourceCategory"][];
/** Whether this is a value of EnergySourceCategory that OCPI knows. */
export const isEnergySourceCategory = (value: unknown): value is Schemas["EnergySourceCategory"] => isOneOf(energySourceCategoryValues, value);

/** The values of EnvironmentalImpactCategory. */
export const environmentalImpactCategoryValues = ["NUCLEAR_WASTE","CARBON_DIOXIDE"] as const satisfies readonly Schemas["EnvironmentalImpactCategory"][];
/** Whether this is a value of EnvironmentalImpactCategory that OCPI knows. */
export const isEnvironmentalImpactCategory = (value: unknown): value is Schemas["EnvironmentalImpactCategory"] => isOneOf(environmentalImpactCategoryValues, value);

/** The values of AuthMethod. */
export const authMethodValues = ["AUTH_REQUEST","COMMAND","WHITELIST"] as const satisfies readonly Schemas["AuthMethod"][];
/** Whether this is a value of AuthMethod that OCPI knows. */
export const isAuthMethod = (value: unknown): value is Schemas["AuthMethod"] => isOneOf(authMethodValues, value);

/** The values of CdrDimensionType. */
export const cdrDimensionTypeValues = ["CURRENT","ENERGY","ENERGY_EXPORT","ENERGY_IMPORT","MAX_CURRENT","MIN_CURRENT","MAX_POWER","MIN_POWER","PARKING_TIME","POWER","RESERVATION_TIME","STATE_OF_CHARGE","TIME"] as const satisfies readonly Schemas["CdrDimensionType"][];
/** Whether this is a value of CdrDimensionType that OCPI knows. */
export const isCdrDimensionType = (value: unknown): value is Schemas["CdrDimensionType"] => isOneOf(cdrDimensionTypeValues, value);

/** The values of SessionStatus. */
export const sessionStatusValues = ["ACTIVE","COMPLETED","INVALID","PENDING","RESERVATION"] as const satisfies readonly Schemas["SessionStatus"][];
/** Whether this is a value of SessionStatus that OCPI knows. */
export const isSessionStatus = (value: unknown): value is Schemas["SessionStatus"] => isOneOf(sessionStatusValues, value);

/** The values of ProfileType. */
export const profileTypeValues = ["CHEAP","FAST","GREEN","REGULAR"] as const satisfies readonly Schemas["ProfileType"][];
/** Whether this is a value of ProfileType that OCPI knows. */
export const isProfileType = (value: unknown): value is Schemas["ProfileType"] => isOneOf(profileTypeValues, value);

/** The values of ChargingPreferencesResponse. */
export const chargingPreferencesResponseValues = ["ACCEPTED","DEPARTURE_REQUIRED","ENERGY_NEED_REQUIRED","NOT_POSSIBLE","PROFILE_TYPE_NOT_SUPPORTED"] as const satisfies readonly Schemas["ChargingPreferencesResponse"][];
/** Whether this is a value of ChargingPreferencesResponse that OCPI knows. */
export const isChargingPreferencesResponse = (value: unknown): value is Schemas["ChargingPreferencesResponse"] => isOneOf(chargingPreferencesResponseValues, value);

/** The values of TariffType. */
export const tariffTypeValues = ["AD_HOC_PAYMENT","PROFILE_CHEAP","PROFILE_FAST","PROFILE_GREEN","REGULAR"] as const satisfies readonly Schemas["TariffType"][];
/** Whether this is a value of TariffType that OCPI knows. */
export const isTariffType = (value: unknown): value is Schemas["TariffType"] => isOneOf(tariffTypeValues, value);

/** The values of TariffDimensionType. */
export const tariffDimensionTypeValues = ["ENERGY","FLAT","PARKING_TIME","TIME"] as const satisfies readonly Schemas["TariffDimensionType"][];
/** Whether this is a value of TariffDimensionType that OCPI knows. */
export const isTariffDimensionType = (value: unknown): value is Schemas["TariffDimensionType"] => isOneOf(tariffDimensionTypeValues, value);

/** The values of DayOfWeek. */
export const dayOfWeekValues = ["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"] as const satisfies readonly Schemas["DayOfWeek"][];
/** Whether this is a value of DayOfWeek that OCPI knows. */
export const isDayOfWeek = (value: unknown): value is Schemas["DayOfWeek"] => isOneOf(dayOfWeekValues, value);

/** The values of ReservationRestrictionType. */
export const reservationRestrictionTypeValues = ["RESERVATION","RESERVATION_EXPIRES"] as const satisfies readonly Schemas["ReservationRestrictionType"][];
/** Whether this is a value of ReservationRestrictionType that OCPI knows. */
export const isReservationRestrictionType = (value: unknown): value is Schemas["ReservationRestrictionType"] => isOneOf(reservationRestrictionTypeValues, value);

/** The values of WhitelistType. */
export const whitelistTypeValues = ["ALWAYS","ALLOWED","ALLOWED_OFFLINE","NEVER"] as const satisfies readonly Schemas["WhitelistType"][];
/** Whether this is a value of WhitelistType that OCPI knows. */
export const isWhitelistType = (value: unknown): value is Schemas["WhitelistType"] => isOneOf(whitelistTypeValues, value);

/** The values of AllowedType. */
export const allowedTypeValues = ["ALLOWED","BLOCKED","EXPIRED","NO_CREDIT","NOT_ALLOWED"] as const satisfies readonly Schemas["AllowedType"][];
/** Whether this is a value of AllowedType that OCPI knows. */
export const isAllowedType = (value: unknown): value is Schemas["AllowedType"] => isOneOf(allowedTypeValues, value);

/** The values of CommandResponseType. */
export const commandResponseTypeValues = ["NOT_SUPPORTED","REJECTED","ACCEPTED","UNKNOWN_SESSION"] as const satisfies readonly Schemas["CommandResponseType"][];
/** Whether this is a value of CommandResponseType that OCPI knows. */
export const isCommandResponseType = (value: unknown): value is Schemas["CommandResponseType"] => isOneOf(commandResponseTypeValues, value);

/** The values of CommandType. */
export const commandTypeValues = ["CANCEL_RESERVATION","RESERVE_NOW","START_SESSION","STOP_SESSION","UNLOCK_CONNECTOR"] as const satisfies readonly Schemas["CommandType"][];
/** Whether this is a value of CommandType that OCPI knows. */
export const isCommandType = (value: unknown): value is Schemas["CommandType"] => isOneOf(commandTypeValues, value);

/** The values of CommandResultType. */
export const commandResultTypeValues = ["ACCEPTED","CANCELED_RESERVATION","EVSE_OCCUPIED","EVSE_INOPERATIVE","FAILED","NOT_SUPPORTED","REJECTED","TIMEOUT","UNKNOWN_RESERVATION"] as const satisfies readonly Schemas["CommandResultType"][];
/** Whether this is a value of CommandResultType that OCPI knows. */
export const isCommandResultType = (value: unknown): value is Schemas["CommandResultType"] => isOneOf(commandResultTypeValues, value);

/** The values of ChargingProfileResponseType. */
export const chargingProfileResponseTypeValues = ["ACCEPTED","NOT_SUPPORTED","REJECTED","TOO_OFTEN","UNKNOWN_SESSION"] as const satisfies readonly Schemas["ChargingProfileResponseType"][];
/** Whether this is a value of ChargingProfileResponseType that OCPI knows. */
export const isChargingProfileResponseType = (value: unknown): value is Schemas["ChargingProfileResponseType"] => isOneOf(chargingProfileResponseTypeValues, value);

/** The values of ChargingRateUnit. */
export const chargingRateUnitValues = ["W","A"] as const satisfies readonly Schemas["ChargingRateUnit"][];
/** Whether this is a value of ChargingRateUnit that OCPI knows. */
export const isChargingRateUnit = (value: unknown): value is Schemas["ChargingRateUnit"] => isOneOf(chargingRateUnitValues, value);

/** The values of ChargingProfileResultType. */
export const chargingProfileResultTypeValues = ["ACCEPTED","REJECTED","UNKNOWN"] as const satisfies readonly Schemas["ChargingProfileResultType"][];
/** Whether this is a value of ChargingProfileResultType that OCPI knows. */
export const isChargingProfileResultType = (value: unknown): value is Schemas["ChargingProfileResultType"] => isOneOf(chargingProfileResultTypeValues, value);

/** The values of ConnectionStatus. */
export const connectionStatusValues = ["CONNECTED","OFFLINE","PLANNED","SUSPENDED"] as const satisfies readonly Schemas["ConnectionStatus"][];
/** Whether this is a value of ConnectionStatus that OCPI knows. */
export const isConnectionStatus = (value: unknown): value is Schemas["ConnectionStatus"] => isOneOf(connectionStatusValues, value);
