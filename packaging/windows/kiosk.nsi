; The installer for Windows, 64 bit, for the whole machine.
;   setup.exe /S [/D=C:\Folder]     silent; the uninstaller takes /S as well
; What it keeps on upgrade and removal: %ProgramData%\kiosk (configuration) and the users' journals.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "x64.nsh"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\CounterKiosk"
!define EVENTS "SYSTEM\CurrentControlSet\Services\EventLog\Application\CounterKiosk"
Name "${NAME} ${VERSION}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\Counter Kiosk"
InstallDirRegKey HKLM "${KEY}" "InstallLocation"
RequestExecutionLevel admin
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  ; The compressor's dictionary, MB: small machines unpack it as well.
  SetCompressorDictSize 32
!endif
SetDateSave off
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "LegalCopyright" "MIT"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "SpanishInternational"
!insertmacro MUI_LANGUAGE "English"

!ifdef SIGN
  ; The uninstaller is signed like what it comes in; a signature that fails ends the build.
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!macro CloseProgram
  ; A running window closes first: it is asked for ten seconds, then ended; what was sent is in its
  ; journal. Whoever starts it again (its own supervisor, Shell Launcher) finds nothing meanwhile.
  Delete "$INSTDIR\kiosk.closing.exe"
  Rename "$INSTDIR\kiosk.exe" "$INSTDIR\kiosk.closing.exe"
  StrCpy $1 0
  ${Do}
    nsExec::Exec 'taskkill /IM kiosk.exe'
    Pop $0
    ; 128: there is none (any more); "error": there is no taskkill.
    ${If} $0 != 0
      ${ExitDo}
    ${EndIf}
    Sleep 1000
    IntOp $1 $1 + 1
  ${LoopUntil} $1 >= 10
  nsExec::Exec 'taskkill /F /T /IM kiosk.exe'
  Pop $0
  nsExec::Exec 'taskkill /F /T /IM kiosk-cli.exe'
  Pop $0
  Delete "$INSTDIR\kiosk.closing.exe"
!macroend

!macro RemoveProgram
  ; Only what the installer put there: /D may have named a folder with other things in it.
  RMDir /r "$INSTDIR\Lib"
  Delete "$INSTDIR\*.pyd"
  Delete "$INSTDIR\lib*.dll"
  Delete "$INSTDIR\python*.*"
  Delete "$INSTDIR\sqlite3.dll"
  Delete "$INSTDIR\vcruntime140*.dll"
  Delete "$INSTDIR\LICENSE*"
  Delete "$INSTDIR\kiosk.toml.example"
  Delete "$INSTDIR\kiosk.exe"
  Delete "$INSTDIR\kiosk-cli.exe"
  Delete "$INSTDIR\completion.ps1"
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "64-bit Windows 10 (1809) or newer is required." /SD IDOK
    Abort
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Section "Kiosk"
  !insertmacro CloseProgram
  ; A file of the older version that the newer one no longer has may not stay behind.
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${DIST}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateDirectory "$APPDATA\kiosk"
  SetOutPath "$APPDATA\kiosk"
  SetOverwrite off
  File "${TEMPLATE}"
  SetOverwrite on
  SetOutPath "$INSTDIR"
  ; Administrators write the configuration, users read it.
  nsExec::Exec 'icacls "$APPDATA\kiosk" /inheritance:r /grant *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX'
  Pop $0
  CreateShortcut "$SMPROGRAMS\Counter Kiosk.lnk" "$INSTDIR\kiosk.exe" '--config "$APPDATA\kiosk\kiosk.toml" --from-menu'
  ; The Event Log shows the program's lines by the message table that Windows brings itself.
  WriteRegExpandStr HKLM "${EVENTS}" "EventMessageFile" "%SystemRoot%\System32\EventCreate.exe"
  WriteRegDWORD HKLM "${EVENTS}" "TypesSupported" 7
  WriteRegStr HKLM "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKLM "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${KEY}" "DisplayIcon" "$INSTDIR\kiosk.exe"
  WriteRegStr HKLM "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${KEY}" "NoModify" 1
  WriteRegDWORD HKLM "${KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro CloseProgram
  !insertmacro RemoveProgram
  Delete "$SMPROGRAMS\Counter Kiosk.lnk"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKLM "${KEY}"
  DeleteRegKey HKLM "${EVENTS}"
SectionEnd
