// Tries, harmlessly, what only native code can; prints the harms that it could do as JSON, like the probe for Node.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { MIB = 1 << 20, STACK = 4096, THREADS = 1000 };

// Given back but still in memory: it counts towards neither the data limit nor resident memory.
static int holds(void *memory) {
  if (memory == MAP_FAILED) return 0;
  memset(memory, 1, MIB);
  madvise(memory, MIB, MADV_DONTNEED);
  return *(volatile char *)memory == 1;
}

static int shared(int flags, int file) { return holds(mmap(0, MIB, PROT_READ | PROT_WRITE, flags, file, 0)); }

static int shares_memory(void) {
  int zero = open("/dev/zero", O_RDWR);
  int made = memfd_create("probe", 0);
  if (made >= 0 && ftruncate(made, MIB) != 0) made = -1;
  int segment = shmget(IPC_PRIVATE, MIB, 0600);
  void *attached = segment < 0 ? MAP_FAILED : shmat(segment, 0, 0);
  if (segment >= 0) shmctl(segment, IPC_RMID, 0);
  return shared(MAP_SHARED | MAP_ANONYMOUS, -1) | shared(MAP_SHARED, zero) | shared(MAP_SHARED, made) |
         shared(MAP_SHARED_VALIDATE | MAP_ANONYMOUS, -1) | holds(attached == (void *)-1 ? MAP_FAILED : attached);
}

// With the only waiting call that the filter allows.
static int waits(void *word) {
  for (;;) syscall(SYS_futex, word, FUTEX_WAIT, 0, 0, 0, 0);
  return 0;
}

// They end with the process.
static int makes_threads(void) {
  char *stacks = mmap(0, THREADS * STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  int flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM;
  static int word;
  for (int i = 1; i <= THREADS; i++)
    if (clone(waits, stacks + i * STACK, flags, &word) < 0) return 0;
  return 1;
}

// Whether the kernel's terminal driver is reached at all: it then reports that this is not a terminal.
static int talks_to_terminals(void) {
  int discipline = 0;
  return ioctl(0, TIOCSETD, &discipline) == 0 || errno == ENOTTY;
}

// Each takes kernel memory, and no limit counts them.
static int locks_files(void) {
  struct flock lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 7, .l_len = 1};
  int file = open("/dev/null", O_RDONLY);
  return fcntl(file, F_SETLK, &lock) == 0;
}

int main(void) {
  signal(SIGXFSZ, SIG_IGN); // a limit of file sizes ends by it what makes a memory file
  printf("[");
  if (shares_memory()) printf("\"shares-memory\",");
  if (talks_to_terminals()) printf("\"talks-to-terminals\",");
  if (locks_files()) printf("\"locks-files\",");
  if (makes_threads()) printf("\"makes-a-thousand-threads\",");
  printf("null]");
  fflush(stdout);
  syscall(SYS_exit_group, 0);
}
