/* bcryptprimitives.dll for Wine 8, which lacks ProcessPrng: Rust's standard library asks it for
   random numbers. For tests only; Windows has its own. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length) {
    return RtlGenRandom(data, (ULONG)length);
}
