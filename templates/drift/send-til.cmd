@echo off
rem «Send til» i Windows: dobbeltklikk denne filen en gang, og «legetall» staar i menyen som kommer
rem naar du hoyreklikker arbeidsboker og velger «Send til». Filer kan ogsaa slippes paa denne filen.
chcp 65001 >nul
if "%~1"=="" goto ny
{program} --window %*
exit /b %errorlevel%

:ny
copy /y "%~f0" "%APPDATA%\Microsoft\Windows\SendTo\legetall.cmd" >nul
if errorlevel 1 exit /b 3
echo «legetall» er lagt i menyen «Send til».
pause
