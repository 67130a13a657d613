import type { OtherFile, Quote } from "./words.ts";

/** A file that is not called as it must be, in Korean. */
export function otherFile({ kind, file, wanted }: OtherFile, quote: Quote): string {
  switch (kind) {
    case "instead":
      return `${quote(file)} 파일이 있습니다. 파일 이름은 ${quote(wanted)}여야 합니다.`;
    case "deeper":
      return `${quote(file)} 파일이 있습니다. 파일은 자기 폴더 바로 아래에 ${quote(wanted)}라는 이름으로 있어야 합니다.`;
    case "packed":
      return `${quote(file)} 파일이 있습니다. 압축을 풀고 ${quote(wanted)} 파일을 제출하세요.`;
    case "beside":
      return `${quote(file)} 파일도 있지만 ${quote(wanted)} 파일만 채점했습니다.`;
  }
}
