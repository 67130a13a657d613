type 스텝 = number[];
type 옵션 = { poolSize: [number]; strides: [number] };

export const avgPool1d = (x: 스텝[], { poolSize: [크기], strides: [간격] }: 옵션): 스텝[] =>
  x.filter((_, i) => i % 간격 === 0 && i + 크기 <= x.length).map((_, i) => 평균(x.slice(i * 간격, i * 간격 + 크기)));

const 평균 = (스텝들: 스텝[]): 스텝 =>
  스텝들[0].map((_, 채널) => 스텝들.reduce((합, 스텝) => 합 + 스텝[채널], 0) / 스텝들.length);
