import { code, type Sentence, sentence } from "./sentence.ts";
import type { OtherFile } from "./words.ts";

/** A file that does not have the required name, in Korean. */
export function otherFile({ kind, file, wanted }: OtherFile): Sentence {
  switch (kind) {
    case "instead":
      return sentence`${code(file)} 파일이 있습니다. 파일 이름은 ${code(wanted)}여야 합니다.`;
    case "deeper":
      return sentence`${code(file)} 파일이 있습니다. 파일은 자기 폴더 바로 아래에 ${code(wanted)}라는 이름으로 있어야 합니다.`;
    case "packed":
      return sentence`${code(file)} 파일이 있습니다. 압축을 풀고 ${code(wanted)} 파일을 제출하세요.`;
    case "beside":
      return sentence`${code(file)} 파일도 있지만 ${code(wanted)} 파일만 채점했습니다.`;
  }
}
