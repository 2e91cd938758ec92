# Signs a program or an installer on Windows.
#
#   packaging\windows\sign.ps1 FILE
#
# WINDOWS_CERTIFICATE is a .pfx in base64, PASSWORD opens it.
param([Parameter(Mandatory)][string]$File)
$ErrorActionPreference = 'Stop'

$signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" |
    Sort-Object { [version]$_.Directory.Parent.Name } | Select-Object -Last 1
if (-not $signtool) { throw 'signtool.exe is not there' }
$certificate = Join-Path ([IO.Path]::GetTempPath()) 'certificate.pfx'
try {
    [IO.File]::WriteAllBytes($certificate, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
    & $signtool sign /f $certificate /p $env:PASSWORD /fd sha256 /d Temoto $File
    if ($LASTEXITCODE -ne 0) { throw "signtool: $LASTEXITCODE" }
    & $signtool verify /pa $File
    if ($LASTEXITCODE -ne 0) { throw "signtool verify: $LASTEXITCODE" }
}
finally {
    Remove-Item $certificate -ErrorAction SilentlyContinue
}
