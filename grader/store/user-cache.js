// Plain JavaScript of an old dialect: it is needed before the right Node runs, too.
import envPaths from "env-paths";

/** The folder of everything that is kept from one run to the next; `POOLGRADE_CACHE` names another. */
export function userCache() {
  return process.env.POOLGRADE_CACHE || envPaths("poolgrade", { suffix: "" }).cache;
}
