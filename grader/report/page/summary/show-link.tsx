import { SECTIONS } from "./sections.ts";
import { useWording } from "./wording.ts";

type Props = { readonly count: number; readonly says: string; readonly onShow: () => void };

/** A number of students that leads to them in the table of students; `says` is what is counted. */
export function ShowLink({ count, says, onShow }: Props) {
  const { matrix } = useWording().page;
  if (count === 0) return <span class="none">0</span>;
  return (
    <a class="show" href={`#${SECTIONS.matrix}`} title={matrix.showThem(says, count)} onClick={onShow}>
      {count}
    </a>
  );
}
