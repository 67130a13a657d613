// fate: correct
// tries: Begins with a hashbang line that would run a shell if the file were started.
// with: pool

#!/usr/bin/env -S sh -c "touch /tmp/poolgrade-was-here"
export const maxPool2d = pool;
