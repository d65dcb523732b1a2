export { type LoadedLocations, loadLocations } from "./demo/load-locations.js";
export { type Cast, type Story, storyOn } from "./demo/story.js";
export { main } from "./main.js";
export { type GenerateOptions, generateLocations } from "./network/generate-locations.js";
export type { Progress } from "./progress.js";
export { type Screen, type Style, screenOn } from "./screen.js";
export { UserError } from "./user-error.js";
