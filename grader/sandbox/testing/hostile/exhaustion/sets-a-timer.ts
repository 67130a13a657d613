// fate: runtime-error
// tries: Sets a timer that would fire a quarter of an hour later, and returns it.

export const maxPool2d = () => setTimeout(() => console.log("late"), 1e6);
