/* kiosk.exe (a window's program) and kiosk-cli.exe (a terminal's), from one source:
 * load the Python beside them and run `python -I -m kiosk` with the arguments given. Python is
 * loaded by its full path, so that no other python3xx.dll on the machine can take its place. */
#include <windows.h>
#include <wchar.h>

typedef int(__cdecl *run_python)(int, wchar_t **);

static int fail(const wchar_t *words) {
    MessageBoxW(NULL, words, L"Counter Kiosk", MB_ICONERROR);
    return 2;
}

static int start(int count, wchar_t **given) {
    static wchar_t place[32768];
    DWORD length = GetModuleFileNameW(NULL, place, 32767);
    wchar_t *end = length ? wcsrchr(place, L'\\') : NULL;
    if (end == NULL || end - place > 32700) return fail(L"The program does not know its own folder.");
    wcscpy(end + 1, PYTHON_DLL);
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    HMODULE python = LoadLibraryExW(
        place, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    if (python == NULL) return fail(L"Python is missing beside the program. Install it again.");
    run_python main_of = (run_python)(void *)GetProcAddress(python, "Py_Main");
    wchar_t **words = LocalAlloc(LPTR, (count + 4) * sizeof(wchar_t *));
    if (main_of == NULL || words == NULL) return fail(L"The installation is damaged. Install it again.");
    words[0] = given[0];
    words[1] = L"-I";
    words[2] = L"-m";
    words[3] = L"kiosk";
    for (int i = 1; i < count; i++) words[i + 3] = given[i];
    return main_of(count + 3, words);
}

#ifdef TERMINAL
int wmain(int count, wchar_t **given) { return start(count, given); }
#else
int WINAPI wWinMain(HINSTANCE here, HINSTANCE before, PWSTR line, int show) {
    (void)here; (void)before; (void)line; (void)show;
    int count = 0;
    wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
    return given == NULL ? 2 : start(count, given);
}
#endif
