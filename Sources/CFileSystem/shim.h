// Two calls of Linux that the headers declare for _GNU_SOURCE alone, which Swift's Glibc module does not define.
#pragma once
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

extern long syscall(long number, ...);

// Swaps two paths in one step; 0, or -1 with errno.
static inline int cfilesystem_exchange(const char *one, const char *other) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 1u << 1);
}

// Waits until all that was written to the file system of an open file is on the disk.
static inline int cfilesystem_sync(int descriptor) { return (int)syscall(SYS_syncfs, descriptor); }
