/* Stands in for Explorer: writes its command line where the test finds it. */
#include <stdio.h>
#include <windows.h>

int wmain(void) {
    FILE *log = _wfopen(L"C:\\explorer.txt", L"a, ccs=UTF-8");
    if (!log) return 1;
    fwprintf(log, L"%ls\n", GetCommandLineW());
    return fclose(log);
}
