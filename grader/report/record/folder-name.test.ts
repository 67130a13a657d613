import fc from "fast-check";
import { expect, test } from "vitest";
import { canBeFolderOf, folderNames } from "./folder-name.ts";

test.each([
  ["kim-minji", "kim-minji"],
  ["김민지", "김민지"],
  ["Ann O’Brien (2)_v.1", "Ann O’Brien (2)_v.1"],
  ["e\u0301".normalize("NFD"), "é"],
  ["../../etc", "%2E.%2F..%2Fetc"],
  [".", "%2E"],
  ["..", "%2E%2E"],
  ["CON", "%43ON"],
  ["nul.txt", "%6Eul.txt"],
  ["com1 .x", "%63om1 .x"],
  ["console", "console"],
  ["-rf", "%2Drf"],
  ["a\nb", "a%0Ab"],
  ['a/b\\c:d*e?f"g<h>i|j', "a%2Fb%5Cc%3Ad%2Ae%3Ff%22g%3Ch%3Ei%7Cj"],
  ["100%", "100%25"],
  ["a~b", "a%7Eb"],
  ["##[error]x", "##%5Berror]x"],
  ["##vso[task]x", "##vso%5Btask]x"],
  ["dot.", "dot%2E"],
  ["blank ", "blank%20"],
  ["##teamcity[x]", "##teamcity%5Bx]"],
  ["\u202egnp", "%E2%80%AEgnp"],
  ["\u3164", "%E3%85%A4"],
  ["a\uffa0", "a%EF%BE%A0"],
  ["\u2800", "%E2%A0%80"],
  [" ", "%20"],
  ["\u3000\u00a0", "%E3%80%80%C2%A0"],
  ["❤️", "❤️"],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["👍", "👍"],
  ["assets", "%61ssets"],
  ["ASSETS", "%41SSETS"],
  ["ａｓｓｅｔｓ", "%EF%BD%81ｓｓｅｔｓ"],
  ["asſets", "%61sſets"],
  ["index.html", "%69ndex.html"],
  ["Summary.JSON", "%53ummary.JSON"],
  ["manifest", "%6Danifest"],
  ["assets-2", "assets-2"],
])("the folder of %j is %j", (student, folder) => {
  expect(folderNames([student]).get(student)).toBe(folder);
});

test("twins by case or normalisation all get a suffix, whatever their order", () => {
  const students = ["Kim", "kim", "lee", "\u00e9", "e\u0301"];
  expect([...folderNames(students)]).toEqual([
    ["Kim", "Kim~b15a26422096"],
    ["kim", "kim~bedd71f710bc"],
    ["lee", "lee"],
    ["\u00e9", "é~63e3c807f93f"],
    ["e\u0301", "é~0daf794b411b"],
  ]);
  expect(new Map([...folderNames(students.toReversed())].reverse())).toEqual(folderNames(students));
});

test("a name of more than 200 bytes is cut between characters and hashed", () => {
  const folder = folderNames(["김".repeat(100)]).get("김".repeat(100)) ?? "";
  expect(folder).toMatch(/^김{62}~[0-9a-f]{12}$/u);
});

test("folders are safe, short and different on every file system", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: "binary", maxLength: 90 })), (students) => {
      const folders = [...folderNames(students).values()];
      expect(new Set(folders.map((folder) => folder.normalize("NFC").toLowerCase())).size).toBe(students.length);
      for (const [i, folder] of folders.entries()) {
        if (students[i] !== "") expect(folder).toMatch(/^[^-. ].*$/su);
        expect(folder).not.toMatch(/[\p{Cc}\p{Cs}/\\:*?"<>|]|[. ]$/u);
        expect(Buffer.byteLength(folder)).toBeLessThanOrEqual(200);
      }
    }),
  );
});

test("a folder is recognised as its student's, and not as another's", () => {
  const students = ["Kim", "kim", "\u00e9", "e\u0301", "가".repeat(80), "CON", "\u3164", "a/b"];
  for (const [student, folder] of folderNames(students)) {
    expect(students.filter((each) => canBeFolderOf(folder, each))).toEqual([student]);
  }
  expect(canBeFolderOf("kim", "kim")).toBe(true);
});
