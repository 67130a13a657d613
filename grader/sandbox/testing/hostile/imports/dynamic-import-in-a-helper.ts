// fate: forbidden
// tries: Imports a module through a helper that is given its name.

const load = async (name: string) => {
  const module = await import(name);
  return module.default;
};

export async function maxPool2d() {
  return (await load("node:os")).userInfo();
}
