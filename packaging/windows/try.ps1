# Installs an MSI on Windows, starts what it installed, removes it, and looks for what is left.
#
#   packaging\windows\try.ps1 FILE.msi
#
# Changes the account it runs in: for a machine that is thrown away.
param([Parameter(Mandatory)][string]$File)
$ErrorActionPreference = 'Stop'

$folder = Join-Path $env:LOCALAPPDATA 'Programs\Temoto'
$program = Join-Path $folder 'temoto.exe'
$shortcut = Join-Path $env:APPDATA 'Microsoft\Windows\Start Menu\Programs\Temoto.lnk'
$run = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Run'

function Invoke-Installer([string]$Verb) {
    $done = Start-Process msiexec -ArgumentList $Verb, "`"$File`"", '/qn', '/l*v', "$env:TEMP\temoto-msi.log" -Wait -PassThru
    if ($done.ExitCode -ne 0) {
        Get-Content "$env:TEMP\temoto-msi.log" -Tail 60
        throw "msiexec $Verb ended with $($done.ExitCode)"
    }
}

function Assert([bool]$Holds, [string]$What) {
    if (-not $Holds) { throw "wrong: $What" }
    Write-Host "right: $What"
}

Invoke-Installer '/i'
Assert (Test-Path $program) 'the program is there'
Assert (Test-Path $shortcut) 'the entry in the Start menu is there'
Assert (Test-Path (Join-Path $folder 'licences\THIRD-PARTY.md')) 'the licences are there'
$app = (New-Object -ComObject Shell.Application).NameSpace((Split-Path $shortcut)).ParseName('Temoto.lnk')
Assert ($app.ExtendedProperty('System.AppUserModel.ID') -eq 'temoto.Temoto') 'the entry names the program for notifications'
$test = Start-Process $program -ArgumentList '--self-test' -Wait -PassThru
Assert ($test.ExitCode -eq 0) 'the program finds itself in order'
$window = Start-Process $program -PassThru
Start-Sleep -Seconds 10
$window.Refresh()
Assert (-not $window.HasExited -and $window.MainWindowHandle -ne 0) 'the window is open'
$window | Stop-Process

# As the program makes it when reminders are wanted.
Set-ItemProperty $run Temoto "`"$program`" remind"
Invoke-Installer '/x'
Assert (-not (Test-Path $folder)) 'the folder is gone'
Assert (-not (Test-Path $shortcut)) 'the entry in the Start menu is gone'
Assert (-not (Test-Path 'HKCU:\Software\Temoto')) 'the key in the registry is gone'
Assert ($null -eq (Get-Item $run).GetValue('Temoto')) 'the entry at login is gone'
