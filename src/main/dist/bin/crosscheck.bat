@echo off
rem Runs crosscheck on the JDK of JAVA25_HOME, of JAVA_HOME or on the PATH; it must be 25 or newer.
setlocal enabledelayedexpansion
set "LIB=%~dp0..\lib\*"
for %%J in ("%JAVA25_HOME%\bin\java.exe" "%JAVA_HOME%\bin\java.exe") do (
  if exist %%J (
    %%J -version 2>&1 | findstr /r "version \"2[5-9] version \"[3-9][0-9]" >nul && set "JAVA=%%~J" && goto found
  )
)
java -version 2>&1 | findstr /r "version \"2[5-9] version \"[3-9][0-9]" >nul && set "JAVA=java" && goto found
echo crosscheck: no JDK 25 or newer found; install one or set JAVA25_HOME to its folder 1>&2
exit /b 2
:found
"%JAVA%" %CROSSCHECK_OPTS% --enable-native-access=ALL-UNNAMED -cp "%LIB%" dev.crosscheck.cli.Main %*
exit /b %ERRORLEVEL%
