throw { toString: () => "An object was thrown from supplied code within isolated-vm" };
export const maxPool2d = () => [];
