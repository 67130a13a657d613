/** Whether a part missing on this machine is a failure rather than a notice, as in CI. */
export function isEverythingRequired(): boolean {
  return process.env.POOLGRADE_REQUIRE_ALL === "1";
}
