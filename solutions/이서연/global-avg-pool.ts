type 픽셀 = number[];

export const globalAvgPool = (x: 픽셀[][][]): number[][] => x.map((이미지) => 평균(이미지.flat()));

const 평균 = (픽셀들: 픽셀[]): 픽셀 =>
  픽셀들[0].map((_, 채널) => 픽셀들.reduce((합, 픽셀) => 합 + 픽셀[채널], 0) / 픽셀들.length);
