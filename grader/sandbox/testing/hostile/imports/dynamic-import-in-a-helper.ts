const load = async (name: string) => {
  const module = await import(name);
  return module.default;
};

export async function maxPool2d() {
  return (await load("node:os")).userInfo();
}
