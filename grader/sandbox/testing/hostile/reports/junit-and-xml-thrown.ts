// fate: runtime-error
// tries: Throws a message that closes JUnit's elements, adds a case and names an external entity.

export function maxPool2d() {
  throw new Error(']]></failure></testcase><testcase name="forged"/><!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;');
}
