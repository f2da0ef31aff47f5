/* Test aid, never shipped: Windows 10 has an icuuc.dll of its own, which Qt6Core.dll imports and
 * wine lacks. These functions are there to be found; nothing in the smoke test calls them. */
#define ABSENT(name) \
    __declspec(dllexport) void *name(void *a, void *b, void *c, void *d, int *e) { \
        (void)a; (void)b; (void)c; (void)d; (void)e; return 0; }
ABSENT(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
ABSENT(UCNV_TO_U_CALLBACK_SUBSTITUTE)
ABSENT(ucnv_cbFromUWriteUChars)
ABSENT(ucnv_cbToUWriteUChars)
ABSENT(ucnv_close)
ABSENT(ucnv_countAvailable)
ABSENT(ucnv_fromUCountPending)
ABSENT(ucnv_fromUnicode)
ABSENT(ucnv_getAvailableName)
ABSENT(ucnv_getFromUCallBack)
ABSENT(ucnv_getMaxCharSize)
ABSENT(ucnv_getName)
ABSENT(ucnv_getStandardName)
ABSENT(ucnv_getToUCallBack)
ABSENT(ucnv_open)
ABSENT(ucnv_reset)
ABSENT(ucnv_setFromUCallBack)
ABSENT(ucnv_setToUCallBack)
ABSENT(ucnv_toUCountPending)
ABSENT(ucnv_toUnicode)
