/* Another program that has a file open: hold.exe FILE SHARING [MILLISECONDS]
   SHARING: - none, r as Excel, rw as many viewers, rwd as virus scanners; l locks the contents too.
   Says "held" and holds until standard input ends, or for so long. */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

int wmain(int count, wchar_t **words) {
    DWORD share = 0;
    for (wchar_t *letter = words[2]; *letter; letter++) {
        share |= *letter == L'r' ? FILE_SHARE_READ : 0;
        share |= *letter == L'w' ? FILE_SHARE_WRITE : 0;
        share |= *letter == L'd' ? FILE_SHARE_DELETE : 0;
    }
    DWORD access = GENERIC_READ | (share & FILE_SHARE_WRITE ? 0 : GENERIC_WRITE);
    if (wcschr(words[2], L'l')) {
        access = GENERIC_READ | GENERIC_WRITE;
        share = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    }
    HANDLE file = CreateFileW(words[1], access, share, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE) {
        printf("not held: %lu\n", GetLastError());
        return 1;
    }
    OVERLAPPED whole = {0};
    if (wcschr(words[2], L'l')
        && !LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, MAXDWORD, MAXDWORD, &whole)) {
        printf("not locked: %lu\n", GetLastError());
        return 1;
    }
    printf("held\n");
    fflush(stdout);
    if (count > 3) {
        Sleep(wcstoul(words[3], NULL, 10));
    } else {
        getchar();
    }
    return 0;
}
