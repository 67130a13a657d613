import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeFrame, encodeFrame, frameBytes, MalformedFrame } from "./frame.ts";

const uint32 = fc.integer({ min: 0, max: 0xffffffff });
const frame = fc.record({
  kind: uint32,
  id: uint32,
  numbers: fc.array(fc.double()),
  texts: fc.array(fc.string({ unit: "grapheme" })),
  arrays: fc.array(fc.oneof(fc.float32Array(), fc.float64Array())),
});

test("what is encoded is decoded to the same frame", () => {
  fc.assert(fc.property(frame, (sent) => void expect(decodeFrame(encodeFrame(sent))).toEqual(sent)));
});

test("a frame contains its own length", () => {
  fc.assert(fc.property(frame, (sent) => frameBytes(encodeFrame(sent)) === encodeFrame(sent).length));
});

test("bytes that were tampered with decode to another frame or are malformed, nothing worse", () => {
  fc.assert(
    fc.property(frame, fc.nat(), uint32, (sent, at, value) => {
      const bytes = encodeFrame(sent);
      new DataView(bytes.buffer).setUint32(at % (bytes.length - 3), value, true);
      try {
        decodeFrame(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedFrame);
      }
    }),
  );
});

test("any bytes at all decode to a frame or are malformed, nothing worse", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4 }), (bytes) => {
      try {
        decodeFrame(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedFrame);
      }
    }),
  );
});
