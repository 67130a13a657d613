import type { Tensor } from "../../model/tensor.ts";
import type { Language } from "../../model/text.ts";
import { at } from "../../numeric/shape.ts";
import { LAYOUTS } from "../../ops/layout.ts";
import { EXPLAINED_IDS, type Example, explained } from "../facts/explained.ts";
import { explanation } from "../feedback/explained.ts";
import type { ExampleGrids, MisconceptionsPageData, PlacedTensor } from "../page/misconceptions/data.ts";
import { planeOf } from "../text/plane.ts";

/** The page that explains every misconception. */
export function misconceptionsPageData(language: Language): MisconceptionsPageData {
  return EXPLAINED_IDS.map((id) => {
    const { example, ...said } = explanation(explained(id), language);
    return { ...said, grids: example === null ? null : gridsOf(example) };
  });
}

function gridsOf({ call, right, wrong, first, layout }: Example): ExampleGrids {
  const placed = (tensor: Tensor): PlacedTensor => ({
    tensor: { shape: tensor.shape, values: [...tensor.values] },
    plane: planeOf(tensor.shape, LAYOUTS[layout]),
  });
  return { input: placed(at(call.inputs, 0)), right: placed(right), wrong: placed(wrong), first };
}
