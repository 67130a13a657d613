type 픽셀 = number[];

export const globalMaxPool = (x: 픽셀[][][]): number[][] => x.map((이미지) => 이미지.flat().reduce(큰쪽));

const 큰쪽 = (가: 픽셀, 나: 픽셀): 픽셀 => 가.map((값, 채널) => Math.max(값, 나[채널]));
