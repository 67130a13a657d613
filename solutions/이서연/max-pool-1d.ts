type 스텝 = number[];
type 옵션 = { poolSize: [number]; strides: [number] };

export const maxPool1d = (x: 스텝[], { poolSize: [크기], strides: [간격] }: 옵션): 스텝[] =>
  x.filter((_, i) => i % 간격 === 0 && i + 크기 <= x.length).map((_, i) => x.slice(i * 간격, i * 간격 + 크기).reduce(큰쪽));

const 큰쪽 = (가: 스텝, 나: 스텝): 스텝 => 가.map((값, 채널) => Math.max(값, 나[채널]));
