import type { PropertyName } from "../model/property.ts";
import { constantStaysConstant } from "./constant.ts";
import { oneByOneIsIdentity } from "./identity.ts";
import { permutingChannels } from "./permuting-channels.ts";
import type { Property } from "./property.ts";

/** Every property an exercise can name; its text for learners is in the locales. */
export const PROPERTIES: Readonly<Record<PropertyName, Property>> = {
  "constant-stays-constant": constantStaysConstant,
  "permuting-channels-permutes-output": permutingChannels,
  "one-by-one-is-identity": oneByOneIsIdentity,
};
