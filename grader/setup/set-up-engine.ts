import type { EngineChoice } from "../reference/engine.ts";
import { installedNative } from "../reference/native.ts";
import { type Say, setUpFromCache, setUpNative } from "./setup.ts";

/**
 * Sets up tfjs-node for a command, where nothing else has: npm need not run a package's install script. Only a command
 * that asks for tfjs-node by name may download TensorFlow; any other takes what the user's cache has, or does without.
 */
export async function setUpEngine(choice: EngineChoice, say: Say): Promise<void> {
  if (choice === "tfjs" || installedNative() !== null) return;
  if (choice === "tfjs-node") await setUpNative(say);
  else await setUpFromCache();
}
