/* Stands in for Explorer: writes its command line where the test finds it. As Explorer it has no console,
   so that it lives on when the window closes. */
#include <stdio.h>
#include <windows.h>

int WINAPI wWinMain(HINSTANCE own, HINSTANCE before, PWSTR words, int show) {
    FILE *log = _wfopen(L"C:\\explorer.txt", L"a, ccs=UTF-8");
    if (!log) return 1;
    fwprintf(log, L"%ls\n", GetCommandLineW());
    return fclose(log);
}
