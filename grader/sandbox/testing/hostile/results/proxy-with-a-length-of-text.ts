// fate: not-a-tensor
// tries: Returns a proxy whose length is the text "2".

export const maxPool2d = () => new Proxy([[1]], { get: (target: any, key) => (key === "length" ? "2" : target[key]) });
