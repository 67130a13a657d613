// fate: runtime-error
// tries: Throws an object at load that speaks as isolated-vm does.

throw { toString: () => "An object was thrown from supplied code within isolated-vm" };
export const maxPool2d = () => [];
